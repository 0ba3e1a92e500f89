//! The resident's side: writing a report, its receipt, following it, replying, rating, reopening.

use web::{Nav, Route};

pub(crate) fn routes() -> Vec<Route> {
    Vec::new()
}

pub(crate) fn nav() -> Vec<Nav> {
    Vec::new()
}
