//! What a role may do, as boxes to tick.

use super::{level, scope};
use crate::Error;
use crate::model::{Role, holds};
use crate::place::permission_name;
use crate::standing::standing;
use web::{Form, Visit};

/// A permission in the form of a role.
pub(super) struct Tick {
    pub name: &'static str,
    pub words: String,
    pub is_on: bool,
    /// One does not hold it: shown as it is, not changed.
    pub is_fixed: bool,
}

pub(super) struct Group {
    pub title: String,
    pub boxes: Vec<Tick>,
}

/// The messages that name the groups, by the slice that the rights are of.
const GROUPS: &[(&str, &str)] = &[
    ("accounts", "accounts-group-accounts"),
    ("cities", "accounts-group-cities"),
    ("concerns", "accounts-group-concerns"),
    ("jobs", "accounts-group-jobs"),
    ("network", "accounts-group-network"),
];

fn group_name(slice: &str) -> &'static str {
    GROUPS.iter().find(|(s, _)| *s == slice).map_or("accounts-group-other", |(_, id)| *id)
}

/// All permissions that can be held here by slice, as sentences. What one may not change is not sent: it is shown as the role has it.
pub(super) fn groups(v: &Visit, form: &Form, role: Option<&Role>) -> Result<Vec<Group>, Error> {
    let standing = standing(v.cx())?;
    let mut out: Vec<(&str, Group)> = Vec::new();
    for p in standing.permissions_at(level(v)) {
        let slice = p.0.split('.').next().unwrap_or(p.0);
        let is_fixed = !holds(&v.actor, p, &scope(level(v)));
        let is_on = if is_fixed { role.is_some_and(|r| r.permissions.contains(&p)) } else { form.is("permission", p.0) };
        let entry = Tick { name: p.0, words: permission_name(v, p.0), is_on, is_fixed };
        match out.iter_mut().find(|(s, _)| *s == slice) {
            Some((_, g)) => g.boxes.push(entry),
            None => out.push((slice, Group { title: v.t(group_name(slice)).to_string(), boxes: vec![entry] })),
        }
    }
    Ok(out.into_iter().map(|(_, g)| g).collect())
}
