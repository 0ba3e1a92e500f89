//! CPS: collects and manages the concerns of residents, from any channel, to a proven answer.
//!
//! Read in this order: `model` (what a case is and how it moves), `store` (where it is kept; `store::cases::change` is the one way a case changes),
//! `report` (the first verb), `notify` (what follows by mail), then the verb that you came for: one file each.
//!
//! Invariants:
//! - A case changes only through `store::cases::change`, which keeps the roll-up true in the same transaction and refuses a stale version.
//! - Names and contacts are in `contact` and `supporter` only: never in a story, a search index of the public, the audit log or a list.
//! - What is not public is “not there” for everybody but staff and the holder of its private link.
//! - Everything that follows from a verb (mail) is enqueued in its transaction.

mod acts;
mod address;
pub mod desk;
pub mod error;
pub mod import;
pub mod kinds;
pub mod model;
mod notify;
mod permission;
mod photos;
pub mod ports;
pub mod public;
pub mod report;
pub mod resident;
mod routes;
pub mod settings;
mod sheet;
pub mod store;
mod words;

pub use acts::ACTS;
pub use desk::free::{cases_left, free_cases};
pub use desk::reopen as reopen_by_staff;
pub use desk::{answer, ask, assign, classify, close, contact, edit, hide, intake, locate, note, publish, redact, release, resume, saved, undo, withhold};
pub use error::Error;
pub use kinds::Kinds;
pub use permission::*;
pub use public::figures::{figures, recount, summary};
pub use routes::slice;
pub use store::people::{Contact, forget_person};
