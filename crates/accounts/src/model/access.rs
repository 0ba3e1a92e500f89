//! Roles, grants, and who may give what.

use kernel::{AccountId, Actor, CityId, Instant, Permission, Scope, Target};

/// Where something is decided: in a city, or for the whole installation.
pub type Level = Option<CityId>;

/// A role that the program brings. A city or the installation may change what it holds.
#[derive(Clone, Debug)]
pub struct RoleSeed {
    pub code: &'static str,
    pub permissions: Vec<Permission>,
    /// May it be given in a city? The network's own roles may not.
    pub in_city: bool,
}

/// A role as it holds at some level now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub code: String,
    /// Of a role that was made here; a built-in one is named by a message.
    pub name: String,
    /// Those that this program knows.
    pub permissions: Vec<Permission>,
    pub in_city: bool,
    pub is_built_in: bool,
    /// When and by whom it was changed here.
    pub edited: Option<(Instant, String)>,
}

impl Role {
    /// The act of writing it: what was never written here, and does not come with the program, is made.
    pub fn act(&self) -> &'static str {
        if self.edited.is_none() && !self.is_built_in { "accounts.role.add" } else { "accounts.role.edit" }
    }
    /// An entry of the log that is about it, with its name if it was made here: what it was is read there when it is gone.
    pub fn entry<'a>(&self, level: Level, act: &'static str, subject: &'a str) -> store::Act<'a> {
        store::Act::new(level, act, subject).with("name", self.name.as_str())
    }
}

/// A role that somebody has, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub id: uuid::Uuid,
    pub account: AccountId,
    pub role: String,
    pub scope: Scope,
    pub permissions: Vec<Permission>,
    pub by: String,
    pub at: Instant,
    pub reason: String,
}

/// What a grant in this scope reaches, as the target of an act: a part that is open is only covered by a grant that is open there too.
fn target(scope: &Scope) -> Target<'_> {
    Target { city: scope.city, department: scope.department.as_deref(), area: scope.area.as_deref(), category: scope.category.as_deref() }
}

/// Does the actor hold the permission in the whole of the scope?
pub fn holds(by: &Actor, permission: Permission, scope: &Scope) -> bool {
    by.may(permission, &target(scope))
}

/// Does the actor hold all of these in the whole of the scope?
pub fn covers_all(by: &Actor, permissions: &[Permission], scope: &Scope) -> bool {
    permissions.iter().all(|p| holds(by, *p, scope))
}

/// Nobody gives more than they hold, nor takes it from somebody who holds more: `edit` is the right to change people.
pub fn may_give(by: &Actor, edit: Permission, permissions: &[Permission], scope: &Scope) -> bool {
    holds(by, edit, scope) && covers_all(by, permissions, scope)
}

/// Does the actor hold everything that these grants give?
pub fn held_by(by: &Actor, edit: Permission, grants: &[Given]) -> bool {
    grants.iter().all(|g| may_give(by, edit, &g.permissions, &g.scope))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Grant, Who};

    const EDIT: Permission = Permission("accounts.people.edit");
    const ANSWER: Permission = Permission("concerns.answer");
    const HIDE: Permission = Permission("concerns.hide");

    fn by(permissions: &[Permission], scope: Scope) -> Actor {
        let grant = Grant { role: "x".into(), permissions: permissions.iter().map(|p| p.0.to_string()).collect(), scope };
        Actor { who: Who::Visitor, grants: vec![grant] }
    }

    #[test]
    fn nobody_gives_more_than_they_hold() {
        let city = Some(CityId(uuid::Uuid::from_u128(1)));
        let other = Some(CityId(uuid::Uuid::from_u128(2)));
        let whole = Scope { city, ..Scope::default() };
        let lighting = Scope { department: Some("lighting".into()), ..whole.clone() };
        let head = by(&[EDIT, ANSWER], lighting.clone());
        assert!(may_give(&head, EDIT, &[ANSWER], &lighting));
        assert!(may_give(&head, EDIT, &[ANSWER], &Scope { area: Some("west".into()), ..lighting.clone() }), "a narrower scope");
        assert!(!may_give(&head, EDIT, &[ANSWER], &whole), "a wider scope");
        assert!(!may_give(&head, EDIT, &[ANSWER, HIDE], &lighting), "a permission more");
        assert!(!may_give(&head, EDIT, &[ANSWER], &Scope { city: other, ..lighting.clone() }), "another city");
        let admin = by(&[EDIT, ANSWER], whole);
        assert!(may_give(&admin, EDIT, &[ANSWER], &lighting));
        assert!(!may_give(&admin, EDIT, &[ANSWER], &Scope::default()), "the whole installation");
        assert!(!may_give(&by(&[ANSWER], lighting.clone()), EDIT, &[], &lighting), "without the right to change people");
    }
}
