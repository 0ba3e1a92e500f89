//! What stands for as long as the process runs: what `hansa` gives this slice at start, the hashing of passwords, the sessions in memory.

use crate::Error;
use crate::installation::InstallationPage;
use crate::model::{Given, Level, Role, RoleSeed};
use crate::password::Hashing;
use crate::sessions::Cache;
use crate::store::people::GrantRow;
use crate::store::roles::{self, RoleRow};
use crate::store::stored;
use crate::vault::Vault;
use kernel::Permission;
use std::sync::Arc;
use store::{Ctx, Tx};
use uuid::Uuid;

/// Must staff have a second factor?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    /// Set up at the first sign-in.
    Mandatory,
    /// Asked for where it was set up: training data only.
    AsTheyLike,
}

/// What `hansa` gives at start.
pub struct Setup {
    pub vault: Vault,
    /// Those of all slices: there are no others.
    pub permissions: Vec<Permission>,
    /// Those of them that hold for the whole installation only: in a city nobody has them, whatever their role says.
    pub installation: Vec<Permission>,
    /// Pages of other slices for the whole installation.
    pub pages: Vec<InstallationPage>,
    /// The acts of all slices that the log may hold; the message `SLICE-act-REST` says each.
    pub acts: Vec<&'static str>,
    /// The built-in roles, in the order in which they are shown.
    pub roles: Vec<RoleSeed>,
    pub second_factor: SecondFactor,
}

pub(crate) struct Standing {
    pub setup: Setup,
    pub hashing: Hashing,
    pub cache: Arc<Cache>,
}

/// Makes the slice ready to work with this context; before anything else of it is called.
pub fn prepare(cx: &Ctx, setup: Setup) -> Result<(), Error> {
    let hashing = Hashing::new(&*cx.ids)?;
    cx.memo.keep(Uuid::nil(), 0, Arc::new(Standing { setup, hashing, cache: Arc::default() }));
    Ok(())
}

pub(crate) fn standing(cx: &Ctx) -> Result<Arc<Standing>, Error> {
    cx.memo.get::<Standing>(Uuid::nil(), 0).ok_or_else(|| Error::Broken("accounts::prepare was not called".into()))
}

/// The names as they are stored.
pub(crate) fn joined(permissions: &[Permission]) -> String {
    permissions.iter().map(|p| p.0).collect::<Vec<_>>().join(" ")
}

impl Standing {
    /// A permission by its name, if this program knows it.
    pub(crate) fn permission(&self, name: &str) -> Option<Permission> {
        self.setup.permissions.iter().find(|p| p.0 == name).copied()
    }
    /// The permissions that can be held at this level.
    pub(crate) fn permissions_at(&self, level: Level) -> impl Iterator<Item = Permission> {
        self.setup.permissions.iter().copied().filter(move |p| self.holds_at(*p, level))
    }
    pub(crate) fn holds_at(&self, p: Permission, level: Level) -> bool {
        level.is_none() || !self.setup.installation.contains(&p)
    }
    /// Those of a role as it is stored, else as the program brings it, as far as the level has them.
    fn read(&self, stored: Option<&str>, seed: Option<&RoleSeed>, level: Level) -> Vec<Permission> {
        let all = match stored {
            Some(text) => text.split_whitespace().filter_map(|n| self.permission(n)).collect(),
            None => seed.map(|s| s.permissions.clone()).unwrap_or_default(),
        };
        all.into_iter().filter(|p| self.holds_at(*p, level)).collect()
    }
    pub(crate) fn seed(&self, code: &str) -> Option<&RoleSeed> {
        self.setup.roles.iter().find(|r| r.code == code)
    }
    /// What a grant gives: as its city changed the role, else as the installation did, else as the program brings it.
    pub(crate) fn given(&self, row: &GrantRow) -> Given {
        let permissions = self.rights(&row.role, row.own.as_deref().or(row.base.as_deref()), row.scope().city);
        Given {
            id: row.id,
            account: row.account,
            role: row.role.clone(),
            scope: row.scope(),
            permissions,
            by: row.given_by_name.clone(),
            at: row.given_at,
            reason: row.reason.clone(),
        }
    }
    /// What a role gives at a level, where `changed` is what was made of it there, or else above.
    pub(crate) fn rights(&self, role: &str, changed: Option<&str>, level: Level) -> Vec<Permission> {
        self.read(changed, self.seed(role), level)
    }
    pub(crate) fn all_given(&self, rows: &[GrantRow]) -> Vec<Given> {
        rows.iter().map(|r| self.given(r)).collect()
    }

    /// The roles that can be given at this level: the built-in ones first, then those made here.
    pub(crate) async fn roles(&self, cx: &Ctx, level: Level) -> Result<Vec<Role>, Error> {
        Ok(self.joined_roles(&roles::here(cx, level).await?, level))
    }
    /// The same, and those that the installation made besides.
    pub(crate) async fn roles_and_above(&self, cx: &Ctx, level: Level) -> Result<(Vec<Role>, Vec<Role>), Error> {
        let rows = roles::here(cx, level).await?;
        let above = if level.is_some() { self.joined_roles(&rows, None) } else { Vec::new() };
        Ok((self.joined_roles(&rows, level), above.into_iter().filter(|r| !r.is_built_in).collect()))
    }
    pub(crate) async fn role(&self, cx: &Ctx, level: Level, code: &str) -> Result<Role, Error> {
        self.roles(cx, level).await?.into_iter().find(|r| r.code == code).ok_or(Error::NoRole)
    }
    /// The role as the transaction finds it.
    pub(crate) async fn role_now(&self, tx: &mut Tx, level: Level, code: &str) -> Result<Role, Error> {
        self.joined_roles(&roles::here_now(tx, level).await?, level).into_iter().find(|r| r.code == code).ok_or(Error::NoRole)
    }
    fn joined_roles(&self, rows: &[RoleRow], level: Level) -> Vec<Role> {
        let at = |city: Uuid, code: &str| rows.iter().find(|r| r.city_id == city && r.code == code);
        let own = |code: &str| at(stored(level), code);
        let mut all: Vec<Role> = Vec::new();
        for s in self.setup.roles.iter().filter(|s| s.in_city || level.is_none()) {
            let row = own(s.code).or_else(|| at(Uuid::nil(), s.code));
            all.push(Role {
                code: s.code.into(),
                name: String::new(),
                permissions: self.read(row.map(|r| r.permissions.as_str()), Some(s), level),
                in_city: s.in_city,
                is_built_in: true,
                edited: own(s.code).map(|r| (r.edited_at, r.edited_by_name.clone())),
            });
        }
        let made = rows.iter().filter(|r| r.city_id == stored(level) && self.seed(&r.code).is_none());
        all.extend(made.map(|r| Role {
            code: r.code.clone(),
            name: r.name.clone(),
            permissions: self.read(Some(&r.permissions), None, level),
            in_city: true,
            is_built_in: false,
            edited: Some((r.edited_at, r.edited_by_name.clone())),
        }));
        all
    }

    /// After this transaction the account's sessions are asked anew what they may.
    pub(crate) fn forget_after(&self, tx: &mut Tx, account: kernel::AccountId) {
        let cache = self.cache.clone();
        tx.after_commit(move || cache.forget_account(account));
    }
    pub(crate) fn forget_all_after(&self, tx: &mut Tx) {
        let cache = self.cache.clone();
        tx.after_commit(move || cache.forget_all());
    }
}
