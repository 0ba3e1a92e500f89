//! What this slice needs of others; `hansa` wires it.

use crate::Error;
use cities::City;
use kernel::{Actor, CityId, Text};
use store::{Ctx, Tx};

/// A kind of concern, as a scope names it.
#[derive(Clone, Debug)]
pub struct Category {
    pub code: String,
    pub name: Text,
    /// Nobody can report it any more; what was given for it still counts.
    pub closed: bool,
}

/// The kinds of concern of a city, for scopes, and what the log names beside them.
#[async_trait::async_trait]
pub trait Categories: Send + Sync {
    /// All of them in the city's order, the closed ones too: a scope may name one.
    async fn list(&self, cx: &Ctx, city: CityId) -> Result<Vec<Category>, Error>;
    /// Is there such a kind in the transaction, be it closed? Asked while nobody else changes the city.
    async fn is_there(&self, tx: &mut Tx, city: CityId, code: &str) -> Result<bool, Error>;
    /// The texts that staff begin from: code and title.
    async fn templates(&self, cx: &Ctx, city: CityId) -> Result<Vec<(String, Text)>, Error>;
}

/// The cases that somebody works on.
#[async_trait::async_trait]
pub trait Cases: Send + Sync {
    /// The open cases in the city that are this person's and that they could not work on with what `still` holds: the references, the oldest first.
    async fn left(&self, tx: &mut Tx, city: &City, still: &Actor) -> Result<Vec<String>, Error>;
    /// Each of them goes back to its team, as if it had been given back at the desk.
    async fn free(&self, cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, still: &Actor) -> Result<(), Error>;
}

/// What other slices hold of a person under a mail address.
#[async_trait::async_trait]
pub trait Traces: Send + Sync {
    /// Removes it, in the transaction that removes the account. Answers from how many things.
    async fn forget(&self, tx: &mut Tx, city: CityId, mail: &str) -> Result<u64, Error>;
}
