//! The town hall: where an administrator sets up and edits a city, and sees mails and jobs.
//!
//! It has no tables and no permissions of its own: its pages are clients of the verbs of `cities` and `jobs`. Read in this order: `edit` (how a form with two
//! authors is kept honest), `city` (the longest page), `folder` with `archive` and `held` (a file is looked at before it is taken), then the page you came for.
//!
//! Invariants: a page says for whom it changes what, and who changed it last. A save over somebody else's shows both versions first. A file is checked whole
//! before anything is changed, and what waits to be taken is kept once for each city, kind of file and person, of a few people at most.

mod archive;
mod areas;
mod begin;
mod bound;
mod boundary;
mod calendar;
mod changed;
mod city;
mod closing;
mod compare;
mod countries;
mod departments;
mod edit;
mod example;
mod folder;
mod held;
mod hub;
mod mailbox;
mod mails;
mod places;
pub mod ports;
mod problems;
mod queue;
mod routes;

pub use compare::{Reader, compared};
pub use folder::losses;
pub use routes::slice;
