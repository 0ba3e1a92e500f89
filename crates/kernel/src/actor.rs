//! Who acts, and what they may do. Every verb asks here itself; a route only declares it once more.

use crate::{AccountId, CityId};
use serde::{Deserialize, Serialize};

/// A right, by its full name: `concerns.answer`. Slices declare theirs as constants in one closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Permission(pub &'static str);

impl std::fmt::Display for Permission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// Where a grant holds. A missing part means everywhere; no city means the whole installation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    pub city: Option<CityId>,
    pub department: Option<String>,
    pub area: Option<String>,
    pub category: Option<String>,
}

/// What an act is about. A part that is `None` has no department, area or category: only a grant without that part covers it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Target<'a> {
    pub city: Option<CityId>,
    pub department: Option<&'a str>,
    pub area: Option<&'a str>,
    pub category: Option<&'a str>,
}

impl Target<'_> {
    pub fn city(city: CityId) -> Target<'static> {
        Target { city: Some(city), ..Target::default() }
    }
    pub fn installation() -> Target<'static> {
        Target::default()
    }
}

impl Scope {
    pub fn covers(&self, t: &Target<'_>) -> bool {
        fn part(mine: &Option<String>, theirs: Option<&str>) -> bool {
            mine.as_deref().is_none_or(|m| theirs == Some(m))
        }
        self.city.is_none_or(|c| t.city == Some(c)) && part(&self.department, t.department) && part(&self.area, t.area) && part(&self.category, t.category)
    }
}

/// A role given to somebody in a scope, with the permissions that the role holds now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub role: String,
    pub permissions: Vec<String>,
    pub scope: Scope,
}

/// Who it is that acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody who did not sign in.
    Visitor,
    /// A resident who followed a magic link; known by mail address, in one city.
    Resident { city: CityId, account: AccountId, mail: String },
    /// A member of staff.
    Staff { account: AccountId, name: String },
    /// The program itself: a job, a command, an import. The name goes into the audit log.
    System(&'static str),
}

#[derive(Clone, Debug)]
pub struct Actor {
    pub who: Who,
    pub grants: Vec<Grant>,
}

impl Actor {
    pub fn visitor() -> Self {
        Actor { who: Who::Visitor, grants: Vec::new() }
    }
    /// The program itself, which may do everything; `name` says which part of it.
    pub fn system(name: &'static str) -> Self {
        Actor { who: Who::System(name), grants: Vec::new() }
    }
    /// May this actor do this, here?
    pub fn may(&self, permission: Permission, target: &Target<'_>) -> bool {
        if matches!(self.who, Who::System(_)) {
            return true;
        }
        self.grants.iter().any(|g| g.scope.covers(target) && g.permissions.iter().any(|p| p == permission.0))
    }
    /// May this actor do this anywhere in the city, whatever the department, area or category? Decides about menus and lists, never about an act.
    pub fn may_somewhere(&self, permission: Permission, city: Option<CityId>) -> bool {
        matches!(self.who, Who::System(_)) || self.scopes(permission, city).next().is_some()
    }
    /// The scopes in which this actor may do this in the city: what a list must be narrowed to.
    pub fn scopes(&self, permission: Permission, city: Option<CityId>) -> impl Iterator<Item = &Scope> {
        self.grants.iter().filter_map(move |g| {
            let here = g.scope.city.is_none() || g.scope.city == city;
            (here && g.permissions.iter().any(|p| p == permission.0)).then_some(&g.scope)
        })
    }
    pub fn account(&self) -> Option<AccountId> {
        match &self.who {
            Who::Staff { account, .. } | Who::Resident { account, .. } => Some(*account),
            _ => None,
        }
    }
    pub fn is_staff(&self) -> bool {
        matches!(self.who, Who::Staff { .. })
    }
    /// The name that colleagues see; empty for a visitor.
    pub fn name(&self) -> &str {
        match &self.who {
            Who::Staff { name, .. } => name,
            Who::Resident { mail, .. } => mail,
            Who::System(name) => name,
            Who::Visitor => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: Permission = Permission("concerns.answer");

    fn actor(scope: Scope) -> Actor {
        let grant = Grant { role: "case-worker".into(), permissions: vec![ANSWER.0.into()], scope };
        Actor { who: Who::Visitor, grants: vec![grant] }
    }

    #[test]
    fn a_scope_holds_in_its_city_and_department_only() {
        let (a, b) = (CityId(uuid::Uuid::from_u128(1)), CityId(uuid::Uuid::from_u128(2)));
        let by = actor(Scope { city: Some(a), department: Some("lighting".into()), ..Scope::default() });
        let at = |city, department| Target { city: Some(city), department, ..Target::default() };
        assert!(by.may(ANSWER, &at(a, Some("lighting"))));
        assert!(!by.may(ANSWER, &at(b, Some("lighting"))));
        assert!(!by.may(ANSWER, &at(a, Some("roads"))));
        assert!(!by.may(ANSWER, &at(a, None)), "a case without a department is not the department's");
        assert!(!by.may(Permission("concerns.hide"), &at(a, Some("lighting"))));
        assert!(by.may_somewhere(ANSWER, Some(a)));
        assert!(!by.may_somewhere(ANSWER, Some(b)));
        assert!(!by.may_somewhere(ANSWER, None));
    }
}
