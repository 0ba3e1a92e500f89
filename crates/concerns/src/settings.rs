//! The slice's part of a city's settings: categories, routing, templates; in the browser and in the city folder.

mod folder;

pub use folder::SECTION;

use web::{Nav, Route};

pub(crate) fn routes() -> Vec<Route> {
    Vec::new()
}

pub(crate) fn nav() -> Vec<Nav> {
    Vec::new()
}
