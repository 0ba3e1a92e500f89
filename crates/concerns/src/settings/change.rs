//! What every change of the settings has in common: who may, whether it was made from what is there, a new version of the city, the log.

use crate::{Error, SETTINGS};
use ::store::Tx;
use cities::{City, There};
use kernel::{Actor, Target};
use std::fmt::Debug;
use web::{Fork, Form, Met, Shape, Values, is_as_seen, seen_mark};

/// How often a save looks again when what it changes became another between the look and the save.
pub(super) const LOOKS_MAX: usize = 8;

/// May this actor change what can be reported here? Settings hold for the whole city: a right in one department is not enough.
pub(super) fn allowed(by: &Actor, city: &City) -> Result<(), Error> {
    if by.may(SETTINGS, &Target::city(city.id)) { Ok(()) } else { Err(Error::Denied(SETTINGS)) }
}

/// Brings what others changed meanwhile into the form, and says so on the page that follows (`done`); the fields that both changed differently, with what
/// came in beside them.
pub(super) fn met(form: &mut Form, now: &Values, shape: Shape, done: &mut &'static str) -> Vec<Fork> {
    match web::merge(form, now, shape) {
        Met::AsShown => {}
        Met::Kept => *done = "kept",
        Met::Torn(forks) => return forks,
    }
    Vec::new()
}

/// The mark of what somebody was shown.
pub(super) fn seen(shown: &impl Debug) -> String {
    seen_mark(&format!("{shown:?}"))
}

/// Is what is there still what was shown?
pub(super) fn fresh(was_seen: Option<&str>, now: &impl Debug) -> Result<(), Error> {
    if is_as_seen(was_seen, &format!("{now:?}")) { Ok(()) } else { Err(Error::Stale) }
}

/// The city's new version. Called first: two changes of one city wait for each other here.
pub(super) async fn touch(tx: &mut Tx, city: &City) -> Result<(), Error> {
    cities::touched(tx, city.id).await.map_err(|e| match e {
        cities::Error::Store(e) => Error::Store(e),
        _ => Error::NoConcern,
    })
}

/// The departments and areas that the city has in this transaction. The city in memory was read before: somebody may have closed or removed one since.
pub(super) async fn there(tx: &mut Tx, city: &City) -> Result<There, Error> {
    There::of(tx, city.id).await.map_err(|e| match e {
        cities::Error::Store(e) => Error::Store(e),
        _ => Error::NoConcern,
    })
}

/// Nothing changed: the city keeps the version that it had before [`touch`].
pub(super) async fn untouch(tx: &mut Tx, city: &City) -> Result<(), Error> {
    cities::untouched(tx, city.id).await.map_err(|e| match e {
        cities::Error::Store(e) => Error::Store(e),
        _ => Error::NoConcern,
    })
}

pub(super) fn unless_wrong(wrong: Vec<kernel::FieldError>) -> Result<(), Error> {
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
}
