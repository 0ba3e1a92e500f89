use super::{CityFolder, Files, Problem};
use crate::Error;
use kernel::{Actor, CityId};
use std::{any::Any, collections::BTreeSet};
use store::{Ctx, Tx};

/// What a section has understood of its files; only the section itself looks inside.
pub type Plan = Box<dyn Any + Send + Sync>;

/// A whole folder without a problem, ready to be imported with the same list of sections it was read with.
pub struct Checked {
    pub city: CityFolder,
    pub plans: Vec<Plan>,
}

/// The codes that a slice's rows name: they are closed instead of removed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InUse {
    pub departments: BTreeSet<String>,
    pub areas: BTreeSet<String>,
}

/// Some files of the city folder that another slice owns. The slice implements it, `hansa` lists it.
///
/// Import: `check` of every section (no database, every problem told) → one transaction: the city's own tables, then `apply` of each section in the
/// order of the list. Export: `export` of each section into the same folder. `in_use` is asked before a department or an area is removed, by import and by
/// the settings pages alike.
#[async_trait::async_trait]
pub trait Section: Send + Sync {
    /// The paths that belong to it, `categories.toml`.
    fn files(&self) -> &'static [&'static str];
    /// Reads its files. A file may be missing; `city` says which departments, areas and languages there are.
    fn check(&self, files: &Files, city: &CityFolder) -> Result<Plan, Vec<Problem>>;
    /// Writes what `check` understood. What is gone from the files is removed or closed.
    async fn apply(&self, cx: &Ctx, tx: &mut Tx, by: &Actor, city: CityId, plan: Plan) -> Result<(), Error>;
    /// Adds its files, in the form that `check` reads and that comes out the same after another import.
    async fn export(&self, cx: &Ctx, city: CityId, files: &mut Files) -> Result<(), Error>;
    /// Which departments and areas its rows name.
    async fn in_use(&self, tx: &mut Tx, city: CityId) -> Result<InUse, Error>;
}
