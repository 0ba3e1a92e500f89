//! What the town hall needs of the other slices; `hansa` wires it.

use cities::City;
use cities::folder::Section;
use store::Ctx;

/// The files of the city folder that slices own.
pub trait Sections: Send + Sync {
    fn list(&self) -> Vec<&'static dyn Section>;
}

/// How far the set-up of a city has come in the other slices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Begun {
    /// Kinds of concern that can be reported.
    pub categories: usize,
    /// People who may answer.
    pub people: usize,
}

#[async_trait::async_trait]
pub trait Progress: Send + Sync {
    async fn begun(&self, cx: &Ctx, city: &City) -> Result<Begun, web::Error>;
}
