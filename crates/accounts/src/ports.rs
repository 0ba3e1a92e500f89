//! What this slice needs of others; `hansa` wires it.

use crate::Error;
use kernel::{CityId, Text};
use store::Ctx;

/// The kinds of concern of a city, for scopes.
#[async_trait::async_trait]
pub trait Categories: Send + Sync {
    /// Code and name of each that can be chosen, in the city's order.
    async fn list(&self, cx: &Ctx, city: CityId) -> Result<Vec<(String, Text)>, Error>;
}
