//! What this slice needs of others; `hansa` wires it.

use crate::Error;
use kernel::{CityId, Text};
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

/// What other slices hold of a person under a mail address.
#[async_trait::async_trait]
pub trait Traces: Send + Sync {
    /// Removes it, in the transaction that removes the account. Answers from how many things.
    async fn forget(&self, tx: &mut Tx, city: CityId, mail: &str) -> Result<u64, Error>;
}
