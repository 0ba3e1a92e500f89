//! How far a change of a role reaches: the rights that nobody would hold any more, the cities that have the role from the installation, and the cases of those
//! who hold it.

use crate::leaving::{Cost, Told, Work};
use crate::model::{Level, Role};
use crate::sessions::staff_actor;
use crate::standing::Standing;
use crate::store::people::{self, HolderRow, Where, WholeRow};
use crate::store::{level as level_of, roles, stored};
use crate::{Error, PEOPLE_EDIT, ROLES_EDIT};
use cities::City;
use kernel::{Actor, CityId, FieldError, Message, Permission};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use store::{Ctx, Tx, audit};
use uuid::Uuid;

/// So many open cases go back to their teams by one change of a role: it is one transaction.
const CASES_FREED_MAX: usize = 5_000;

/// The rights that somebody holds in the whole of each city, by a role of that very city.
type ByCity = HashMap<Uuid, Vec<Permission>>;

/// What is held before the change.
pub(super) struct Before {
    here: Vec<Permission>,
    cities: ByCity,
}

/// A change of a role that is written, and is to be settled.
pub(super) struct Change<'a> {
    pub level: Level,
    pub role: &'a Role,
    pub after: &'a [Permission],
    pub before: &'a Before,
    pub work: &'a Work<'a>,
    pub told: &'a Told,
}

impl Standing {
    /// What is held now. The guards are taken first, of the installation and then of its cities: nobody takes a role there meanwhile.
    pub(super) async fn before(&self, tx: &mut Tx, level: Level, code: &str) -> Result<Before, Error> {
        let here = self.held(tx, level).await?;
        if level.is_some() {
            return Ok(Before { here, cities: ByCity::new() });
        }
        tx.q(people::GUARD_GIVEN).bind(Uuid::nil()).bind(code).run().await?;
        Ok(Before { here, cities: self.held_in_cities(tx).await? })
    }

    async fn held_in_cities(&self, tx: &mut Tx) -> Result<ByCity, Error> {
        let rows: Vec<WholeRow> = tx.q(people::WHOLE_EVERYWHERE).bind(Uuid::nil()).all().await?;
        let mut out = ByCity::new();
        for row in rows {
            let rights = self.rights(&row.role, row.own.as_deref().or(row.base.as_deref()), level_of(row.city_id));
            out.entry(row.city_id).or_default().extend(rights);
        }
        Ok(out)
    }

    /// Fails with [`Error::Untold`] while the cost of the change was not told, and with [`Error::LastIn`] when it may not be. Then the cases that somebody
    /// cannot work on any more go back to their teams, and each city whose role it was has it in its log.
    pub(super) async fn settle_role(&self, cx: &Ctx, tx: &mut Tx, by: &Actor, change: &Change<'_>) -> Result<(), Error> {
        let lost = self.lost(tx, change.level, &change.before.here).await;
        let rights = lost.map_err(|e| if matches!(e, Error::LastAdministrator) { Error::LastOfPeople } else { e })?;
        let mut cost = Cost { rights, elsewhere: self.lost_in_cities(tx, change).await?, ..Cost::default() };
        let left = self.left(tx, change, &mut cost).await?;
        if cost.open > CASES_FREED_MAX {
            let said = Message::new("accounts-error-role-cases").with("count", cost.open).with("max", CASES_FREED_MAX);
            return Err(FieldError::new("permissions", said).into());
        }
        if !change.told.has(&cost) {
            return Err(Error::Untold(cost));
        }
        for (city, still) in &left {
            change.work.cases.free(cx, tx, by, city, still).await?;
        }
        self.tell_cities(cx, tx, by, change).await
    }

    /// What goes in each city. Who may change people or roles there stays: an administrator of the installation does not count for a city.
    async fn lost_in_cities(&self, tx: &mut Tx, change: &Change<'_>) -> Result<Vec<(Arc<City>, Vec<Permission>)>, Error> {
        if change.level.is_some() {
            return Ok(Vec::new());
        }
        let now = self.held_in_cities(tx).await?;
        let is_held = |city: &City, p: &Permission| now.get(&city.id.0).is_some_and(|held| held.contains(p));
        let mut out = Vec::new();
        for city in &change.work.cities {
            let before: HashSet<Permission> = change.before.cities.get(&city.id.0).into_iter().flatten().copied().collect();
            let lost: Vec<Permission> = self.permissions_at(Some(city.id)).filter(|p| before.contains(p) && !is_held(city, p)).collect();
            if !lost.is_empty() {
                out.push((city.clone(), lost));
            }
        }
        let last = out.iter().filter(|(_, lost)| lost.contains(&PEOPLE_EDIT) || lost.contains(&ROLES_EDIT));
        let last: Vec<Arc<City>> = last.map(|(city, _)| city.clone()).collect();
        if last.is_empty() { Ok(out) } else { Err(Error::LastIn(last)) }
    }

    /// Those who have open cases that they cannot work on any more, with the city of these.
    async fn left(&self, tx: &mut Tx, change: &Change<'_>, cost: &mut Cost) -> Result<Vec<(Arc<City>, Actor)>, Error> {
        let mut out: Vec<(Arc<City>, Actor)> = Vec::new();
        if change.role.permissions.iter().all(|p| change.after.contains(p)) {
            return Ok(out);
        }
        let statement = if change.level.is_some() { people::HOLDERS_HERE } else { people::HOLDERS_EVERYWHERE };
        let holders: Vec<HolderRow> = tx.q(statement).bind(stored(change.level)).bind(change.role.code.as_str()).all().await?;
        for holder in holders {
            let given = self.all_given(&people::grants_of_now(tx, holder.account).await?);
            let still = staff_actor(holder.account, holder.name, &given);
            let is_meant = |city: &City| holder.city_id.is_nil() || city.id.0 == holder.city_id;
            for city in change.work.cities.iter().filter(|c| is_meant(c)) {
                // Somebody may have the role in a city and everywhere.
                let is_counted = out.iter().any(|(c, who)| c.id == city.id && who.account() == still.account());
                if !is_counted && change.work.left(tx, city, &still, cost).await? {
                    out.push((city.clone(), still.clone()));
                }
            }
        }
        Ok(out)
    }

    /// A city reads in its own log that a role is another one there.
    async fn tell_cities(&self, cx: &Ctx, tx: &mut Tx, by: &Actor, change: &Change<'_>) -> Result<(), Error> {
        let role = change.role;
        if change.level.is_some() || !role.is_built_in || !role.in_city {
            return Ok(());
        }
        let own: Vec<Where> = tx.q(roles::CHANGED_WHERE).bind(role.code.as_str()).all().await?;
        let own: HashSet<Uuid> = own.into_iter().map(|w| w.city_id).collect();
        let at = |rights: &[Permission], city: CityId| rights.iter().filter(|p| self.holds_at(**p, Some(city))).copied().collect::<Vec<_>>();
        for city in change.work.cities.iter().filter(|c| !own.contains(&c.id.0)) {
            let (was, is) = (at(&role.permissions, city.id), at(change.after, city.id));
            if was.iter().all(|p| is.contains(p)) && is.iter().all(|p| was.contains(p)) {
                continue;
            }
            let subject = format!("role {}", role.code);
            let act = role.entry(Some(city.id), "accounts.role.edit", &subject).with("everywhere", true);
            audit(cx, tx, by, super::turned(act, &was, &is)).await?;
        }
        Ok(())
    }
}
