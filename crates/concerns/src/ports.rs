//! What this slice needs of others; `hansa` wires it.

use crate::Error;
use ::store::{Ctx, Tx};
use kernel::{AccountId, Actor, CityId};

/// Who works in a city.
#[async_trait::async_trait]
pub trait People: Send + Sync {
    /// Those who may see cases somewhere in the city, by name, each with all that they may do there.
    async fn staff(&self, cx: &Ctx, city: CityId) -> Result<Vec<Actor>, Error>;
    /// A member of staff as the transaction finds them, with all that they may do now; nobody when they are gone.
    async fn as_of_now(&self, cx: &Ctx, tx: &mut Tx, account: AccountId) -> Result<Option<Actor>, Error>;
    /// Is somebody's role, or an invitation to one, for this kind of concern only? For who looks at its page.
    async fn is_named(&self, cx: &Ctx, city: CityId, category: &str) -> Result<bool, Error>;
    /// The same in the transaction that removes it.
    async fn is_bound(&self, tx: &mut Tx, city: CityId, category: &str) -> Result<bool, Error>;
}
