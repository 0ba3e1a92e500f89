//! What every change of the settings has in common: who may, whether it was made from what is there, a new version of the city, the log.

use crate::{Error, SETTINGS};
use ::store::Tx;
use cities::City;
use kernel::{Actor, Target};
use sha2::{Digest, Sha256};
use std::fmt::Debug;

/// Bytes of the mark of what a form was made from.
const SEEN_BYTES: usize = 8;

/// May this actor change what can be reported here? Settings hold for the whole city: a right in one department is not enough.
pub(super) fn allowed(by: &Actor, city: &City) -> Result<(), Error> {
    if by.may(SETTINGS, &Target::city(city.id)) { Ok(()) } else { Err(Error::Denied(SETTINGS)) }
}

/// The mark of what somebody was shown: a form carries it, so that nobody overwrites what they have not seen.
pub(super) fn seen(shown: &impl Debug) -> String {
    let hash = Sha256::digest(format!("{shown:?}"));
    hash.iter().take(SEEN_BYTES).map(|b| format!("{b:02x}")).collect()
}

/// Is what is there still what was shown? Who was shown nothing (an import, a player of the demo) takes it as it is.
pub(super) fn fresh(was_seen: Option<&str>, now: &impl Debug) -> Result<(), Error> {
    if was_seen.is_some_and(|s| s != seen(now)) { Err(Error::Stale) } else { Ok(()) }
}

/// The city's new version. Called first: two changes of one city wait for each other here.
pub(super) async fn touch(tx: &mut Tx, city: &City) -> Result<(), Error> {
    cities::touched(tx, city.id).await.map_err(|e| match e {
        cities::Error::Store(e) => Error::Store(e),
        _ => Error::NoConcern,
    })
}

pub(super) fn unless_wrong(wrong: Vec<kernel::FieldError>) -> Result<(), Error> {
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
}
