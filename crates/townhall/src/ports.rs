//! What the town hall needs of the other slices; `hansa` wires it.

use cities::City;
use cities::folder::Section;
use kernel::{Actor, Text};
use store::Ctx;

/// The files of the city folder that slices own.
pub trait Sections: Send + Sync {
    fn list(&self) -> Vec<&'static dyn Section>;
}

/// How far the set-up of a city has come in the other slices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Begun {
    /// Kinds of concern that can be reported.
    pub categories: usize,
    /// Does a kind lead to fire brigade, ambulance and police?
    pub has_emergency: bool,
    /// People who may answer.
    pub people: usize,
    /// What gives something new to a department that takes none.
    pub astray: Vec<Astray>,
}

/// A kind, or a rule of one, whose department is closed or gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Astray {
    /// Of which kind; empty: of all.
    pub kind: Text,
    /// The department's code.
    pub department: String,
    /// Where it is mended, below the city's address.
    pub path: String,
}

/// Somebody whose role, or the one they are invited to, is bound to a department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    pub name: String,
    /// Their page, below the city's address.
    pub path: String,
    pub is_invited: bool,
}

/// Who has a role in one department only, as far as the reader may see who works here.
#[async_trait::async_trait]
pub trait Members: Send + Sync {
    async fn bound(&self, cx: &Ctx, by: &Actor, city: &City, department: &str) -> Result<Vec<Bound>, web::Error>;
}

#[async_trait::async_trait]
pub trait Progress: Send + Sync {
    async fn begun(&self, cx: &Ctx, city: &City) -> Result<Begun, web::Error>;
}
