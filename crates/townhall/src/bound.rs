//! Whose role is bound to what a file would close: told before it is taken.

use crate::ports::{Members, Part, Sections};
use cities::folder::InUse;
use cities::{Area, City, Department};
use std::collections::HashMap;
use std::sync::Arc;
use web::{Error, Visit};

/// The codes that cases, rules and roles name.
pub(crate) async fn in_use(v: &Visit, city: &City) -> Result<InUse, Error> {
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    Ok(v.cx().db.write(async |tx| cities::in_use(tx, city.id, &sections).await).await?)
}

/// Somebody, and what their role is bound to.
pub(crate) struct Line {
    pub name: String,
    pub href: String,
    pub is_invited: bool,
    pub part: String,
}

/// The departments that a folder closes, or does not have: they close, or go.
pub(crate) fn departments_gone<'c>(city: &'c City, new: &'c [Department]) -> impl Iterator<Item = &'c Department> {
    city.open_departments().filter(|d| new.iter().all(|n| n.code != d.code || n.closed))
}

/// Whose role is for one of these only: departments that would close, the areas that are not among the open ones of `areas`, and those to which cases come now
/// and would not there, because they are no longer of the first level.
pub(crate) async fn lines(v: &Visit, city: &City, departments: &[&Department], areas: &[Area]) -> Result<Vec<Line>, Error> {
    let open: HashMap<&str, &Area> = areas.iter().filter(|a| !a.closed).map(|a| (a.code.as_str(), a)).collect();
    let first = areas.iter().find(|a| !a.closed).map(|a| a.level.as_str());
    let stays = |a: &Area| open.get(a.code.as_str()).is_some_and(|now| city.areas.is_below(&a.code) || first == Some(now.level.as_str()));
    let gone = city.areas.all().iter().filter(|a| !a.closed && !stays(a));
    let parts = departments.iter().map(|d| Part::Department(d.code.clone())).chain(gone.map(|a| Part::Area(a.code.clone())));
    let parts: Vec<Part> = parts.collect();
    if parts.is_empty() {
        return Ok(Vec::new());
    }
    let bound = v.site.port::<Arc<dyn Members>>()?.bound(v.cx(), &v.actor, city, &parts).await?;
    let name = |part: &Part| {
        let found = match part {
            Part::Department(code) => city.department(code).map(|d| &d.name),
            Part::Area(code) => city.area(code).map(|a| &a.name),
        };
        found.map(|n| n.in_lang(v.lang()).to_string()).unwrap_or_default()
    };
    Ok(bound.into_iter().map(|b| Line { part: name(&b.to), href: v.here(&b.path), name: b.name, is_invited: b.is_invited }).collect())
}
