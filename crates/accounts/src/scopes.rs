//! What roles and invitations are narrowed to: a department, an area or a kind that one of them names is closed, never removed, so that a scope always says
//! what it is.

use crate::Error;
use crate::store::people;
use cities::folder::{CityFolder, Files, InUse, Plan, Problem, Section, Taking};
use kernel::{Actor, CityId};
use store::{Ctx, Tx};

/// No files of the city folder: people are not part of it. It only says what they hold on to.
pub struct Scopes;

pub static SCOPES: Scopes = Scopes;

#[async_trait::async_trait]
impl Section for Scopes {
    fn files(&self) -> &'static [&'static str] {
        &[]
    }
    fn check(&self, _: &Files, _: &CityFolder) -> Result<Plan, Vec<Problem>> {
        Ok(Box::new(()))
    }
    async fn apply(&self, _: &Ctx, _: &mut Tx, _: &Actor, _: &Taking<'_>, _: Plan) -> Result<(), cities::Error> {
        Ok(())
    }
    async fn export(&self, _: &Ctx, _: CityId, _: &mut Files) -> Result<(), cities::Error> {
        Ok(())
    }
    async fn in_use(&self, tx: &mut Tx, city: CityId) -> Result<InUse, cities::Error> {
        let mut used = InUse::default();
        for s in people::scopes_in(tx, city).await? {
            used.departments.extend(named(s.department));
            used.areas.extend(named(s.area));
            used.categories.extend(named(s.category));
        }
        Ok(used)
    }
}

fn named(code: String) -> Option<String> {
    Some(code).filter(|c| !c.is_empty())
}

/// Is somebody's role, or an invitation to one, for this kind only? For who looks; who acts asks in the transaction.
pub async fn is_category_named(cx: &Ctx, city: CityId, category: &str) -> Result<bool, Error> {
    Ok(people::scopes(cx, city).await?.iter().any(|s| s.category == category))
}

/// The same in the transaction.
pub async fn names_category(tx: &mut Tx, city: CityId, category: &str) -> Result<bool, Error> {
    Ok(people::scopes_in(tx, city).await?.iter().any(|s| s.category == category))
}
