//! The desk: inboxes, the case page, every act of staff.

use web::{Nav, Route};

pub(crate) fn routes() -> Vec<Route> {
    Vec::new()
}

pub(crate) fn nav() -> Vec<Nav> {
    Vec::new()
}
