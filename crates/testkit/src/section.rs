//! The files of a city's folder that belong to a slice which is not there: they are let pass.

use cities::Error;
use cities::folder::{CityFolder, Files, InUse, Plan, Problem, Section, Taking};
use kernel::{Actor, CityId};
use store::{Ctx, Tx};

/// What is done when somebody reads the folder.
type Hook = Box<dyn Fn() + Send + Sync>;

/// Files that nobody reads.
#[derive(Default)]
pub struct LetPass(Option<Hook>);

impl LetPass {
    /// Does this first whenever a folder is read.
    pub fn after(hook: impl Fn() + Send + Sync + 'static) -> Self {
        LetPass(Some(Box::new(hook)))
    }
}

#[async_trait::async_trait]
impl Section for LetPass {
    fn files(&self) -> &'static [&'static str] {
        &["categories.toml", "routing.csv", "templates.toml"]
    }
    fn check(&self, _: &Files, _: &CityFolder) -> Result<Plan, Vec<Problem>> {
        self.0.iter().for_each(|hook| hook());
        Ok(Box::new(()))
    }
    async fn apply(&self, _: &Ctx, _: &mut Tx, _: &Actor, _: &Taking<'_>, _: Plan) -> Result<(), Error> {
        Ok(())
    }
    async fn export(&self, _: &Ctx, _: CityId, _: &mut Files) -> Result<(), Error> {
        Ok(())
    }
    async fn in_use(&self, _: &mut Tx, _: CityId) -> Result<InUse, Error> {
        Ok(InUse::default())
    }
}
