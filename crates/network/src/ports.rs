//! What the front page shows of a city that runs here; `hansa` wires it.

use ::store::Ctx;
use cities::City;

/// Who set the installation up: the front page says which step comes next.
#[async_trait::async_trait]
pub trait Administrators: Send + Sync {
    /// Is there one already?
    async fn any(&self, cx: &Ctx) -> Result<bool, web::Error>;
}

/// This week of a city, in counts that it publishes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Week {
    pub reported: i64,
    pub answered: i64,
}

#[async_trait::async_trait]
pub trait Weeks: Send + Sync {
    /// `None` where the city has nothing to count yet, or does not answer: the page says nothing then.
    async fn week(&self, cx: &Ctx, city: &City) -> Option<Week>;
}
