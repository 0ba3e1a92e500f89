//! Every SQL statement of this crate.

pub(crate) mod job;
pub(crate) mod mail;
