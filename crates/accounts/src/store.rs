//! Every SQL statement of the slice.
//!
//! `people` holds accounts, grants, roles and invitations; `sessions` what is open and where; `links` what was mailed; `tries` how often somebody guessed.

pub(crate) mod links;
pub(crate) mod people;
pub(crate) mod roles;
pub(crate) mod sessions;
pub(crate) mod tries;

use kernel::CityId;
use uuid::Uuid;

/// Every statement, for the test that prepares each on both engines.
pub fn statements() -> Vec<(&'static str, &'static str)> {
    [people::ALL, roles::ALL, sessions::ALL, links::ALL, tries::ALL].concat()
}

/// The installation stands as the nil UUID where a city's id is asked for, so that unique indices hold for it too.
pub(crate) fn stored(level: Option<CityId>) -> Uuid {
    level.map_or(Uuid::nil(), |c| c.0)
}

pub(crate) fn level(city: Uuid) -> Option<CityId> {
    (!city.is_nil()).then_some(CityId(city))
}
