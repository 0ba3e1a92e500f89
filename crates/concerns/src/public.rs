//! What everybody may see: the city's front page, the map, the list, a concern's page, the figures.

use web::{Nav, Route};

pub(crate) fn routes() -> Vec<Route> {
    Vec::new()
}

pub(crate) fn nav() -> Vec<Nav> {
    Vec::new()
}
