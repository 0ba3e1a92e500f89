//! The words that everybody shares. No IO, no async, no clock, no randomness: only types and rules.
//!
//! Read in this order: [`Instant`] and [`Clock`], the ids, [`Actor`] and [`Permission`], [`Kind`] and [`Message`], [`GeoPoint`], [`Page`], [`fold()`].

mod actor;
mod failure;
mod fold;
mod geo;
mod id;
mod language;
mod page;
mod reference;
mod time;

pub use actor::{Actor, Grant, Permission, Scope, Target, Who};
pub use failure::{Arg, Failure, FieldError, Kind, Message};
pub use fold::{digit, fingerprint, fold, unturned, words_of};
pub use geo::{Bounds, GeoPoint};
pub use id::{AccountId, CityId, Ids};
pub use language::{Lang, Text};
pub use page::{PAGE_SIZE_MAX, Page, Total};
pub use reference::{REFERENCE_ALPHABET, REFERENCE_LENGTH, Reference};
pub use time::{Clock, DAY, Day, HOUR, Instant, MINUTE, SECOND};

#[doc(hidden)]
pub use {serde, sqlx, uuid};
