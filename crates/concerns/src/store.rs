//! Every SQL statement of the slice.
//!
//! `cases` reads and changes concerns (and keeps the roll-up and the search index true in the same transaction); `settings` holds categories, routing and
//! templates; the others are named after what they keep.

pub(crate) mod callers;
pub(crate) mod cases;
pub(crate) mod desk;
pub(crate) mod drafts;
pub(crate) mod figures;
pub(crate) mod links;
pub(crate) mod moderation;
pub(crate) mod nearby;
pub(crate) mod people;
pub(crate) mod photos;
pub(crate) mod public;
pub(crate) mod search;
pub(crate) mod settings;
pub(crate) mod stories;
pub(crate) mod unsent;

/// Every statement, for the test that prepares each on both engines.
pub fn statements() -> Vec<(&'static str, &'static str)> {
    let desk = [callers::ALL, desk::ALL, moderation::ALL].concat();
    let rest =
        [cases::ALL, drafts::ALL, links::ALL, nearby::ALL, figures::ALL, public::ALL, photos::ALL, people::ALL, settings::ALL, stories::ALL, unsent::ALL];
    [desk, rest.concat()].concat()
}
