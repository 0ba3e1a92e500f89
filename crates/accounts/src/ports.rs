//! What this slice needs of others; `hansa` wires it.

use crate::Error;
use kernel::{CityId, Text};
use store::{Ctx, Tx};

/// The kinds of concern of a city, for scopes.
#[async_trait::async_trait]
pub trait Categories: Send + Sync {
    /// Code and name of each that can be chosen, in the city's order.
    async fn list(&self, cx: &Ctx, city: CityId) -> Result<Vec<(String, Text)>, Error>;
}

/// What other slices hold of a person under a mail address.
#[async_trait::async_trait]
pub trait Traces: Send + Sync {
    /// Removes it, in the transaction that removes the account. Answers from how many things.
    async fn forget(&self, tx: &mut Tx, city: CityId, mail: &str) -> Result<u64, Error>;
}
