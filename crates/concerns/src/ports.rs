//! What this slice needs of others; `hansa` wires it.

use crate::Error;
use ::store::{Ctx, Tx};
use kernel::{AccountId, CityId};

/// Somebody to whom a case can be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub account: AccountId,
    pub name: String,
    /// The departments in which they work; empty: all.
    pub departments: Vec<String>,
}

/// Who works in a city.
#[async_trait::async_trait]
pub trait People: Send + Sync {
    /// Those who may answer cases in the city, by name.
    async fn staff(&self, cx: &Ctx, city: CityId) -> Result<Vec<Person>, Error>;
    /// Is somebody's role, or an invitation to one, for this kind of concern only? For who looks at its page.
    async fn is_named(&self, cx: &Ctx, city: CityId, category: &str) -> Result<bool, Error>;
    /// The same in the transaction that removes it.
    async fn is_bound(&self, tx: &mut Tx, city: CityId, category: &str) -> Result<bool, Error>;
}
