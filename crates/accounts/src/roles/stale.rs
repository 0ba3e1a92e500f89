//! A role that somebody else changed meanwhile: the rights in which both versions differ, or both together where nobody wanted the opposite.

use super::{level, wished};
use crate::Error;
use crate::model::Role;
use crate::place::permission_name;
use crate::standing::standing;
use kernel::{Instant, Permission};
use web::{Fork, Form, Met, Shape, Values, Visit, WAS};

/// A right that two people wanted otherwise: is it given now, and would it be?
pub(super) struct Difference {
    pub right: String,
    pub theirs: bool,
    /// `None`: left as it was shown.
    pub mine: Option<bool>,
}

/// What the page says when somebody else was faster.
pub(super) struct Stale {
    pub by: Option<(Instant, String)>,
    pub rows: Vec<Difference>,
    /// What was sent was the form of the rights, not the button below it.
    pub is_form: bool,
}

/// Both versions, by the rights in which they differ.
pub(super) fn stale(v: &Visit, role: &Role, mine: &[String]) -> Result<Stale, Error> {
    let standing = standing(v.cx())?;
    let both = standing.permissions_at(level(v)).map(|p| (p, role.permissions.contains(&p), mine.iter().any(|m| m == p.0)));
    let rows = both.filter(|(_, theirs, mine)| theirs != mine);
    let rows = rows.map(|(p, theirs, mine)| Difference { right: permission_name(v, p.0), theirs, mine: Some(mine) }).collect();
    Ok(Stale { by: role.edited.clone(), rows, is_form: false })
}

/// Each right that can be held here as a field of its own: ticked or not.
pub(super) fn ticks(v: &Visit, given: impl Fn(&Permission) -> bool) -> Result<Values, Error> {
    let tick = |p: Permission| (p.0.to_string(), if given(&p) { "1" } else { "" }.to_string());
    Ok(standing(v.cx())?.permissions_at(level(v)).map(tick).collect())
}

/// What others gave or took meanwhile comes into the form. A right is given or not: two who changed it want the same, so only a form without a seal is asked.
pub(super) fn meet(v: &Visit, role: &Role, form: &mut Form) -> Result<Option<Stale>, Error> {
    let mine = wished(v, form, &role.permissions);
    let mut typed = Form::new().with(WAS, form.value(WAS));
    mine.iter().for_each(|right| typed.set(right, "1"));
    let met = web::merge(&mut typed, &ticks(v, |p| role.permissions.contains(p))?, Shape::default());
    let rights: Vec<&str> = typed.pairs().filter(|(name, is)| *name != WAS && !is.is_empty()).map(|(name, _)| name).collect();
    form.fill("permission", rights.into_iter());
    form.set(WAS, typed.value(WAS));
    let row = |f: Fork| Difference { right: permission_name(v, &f.name), theirs: !f.theirs.is_empty(), mine: f.mine.map(|m| !m.is_empty()) };
    Ok(match met {
        Met::AsShown | Met::Kept => None,
        Met::Torn(forks) => Some(Stale { by: role.edited.clone(), rows: forks.into_iter().map(row).collect(), is_form: true }),
    })
}
