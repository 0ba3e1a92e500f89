//! The list of settings: everything that this person may change or see, with what each is for.

use crate::begin::{Stray, strays};
use crate::ports::Progress;
use askama::Template;
use cities::CREATE;
use jobs::JOBS_SEE;
use kernel::Target;
use std::sync::Arc;
use web::{Answer, Error, Nav, Shell, Visit};

struct Entry {
    href: String,
    label: &'static str,
    hint: &'static str,
    icon: &'static str,
}

struct Group {
    title: &'static str,
    entries: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "townhall/settings.html")]
struct Page<'a> {
    v: &'a Visit,
    groups: Vec<Group>,
    astray: Vec<Stray>,
}

/// Which group an entry stands in, by its order in the menu.
fn group(order: u8) -> &'static str {
    match order {
        0..20 => "townhall-group-city",
        20..60 => "townhall-group-work",
        60..80 => "townhall-group-people",
        _ => "townhall-group-running",
    }
}

/// What gives something new to a closed department: told to those who may mend it.
async fn astray(v: &Visit) -> Result<Vec<Stray>, Error> {
    let city = v.city()?;
    if !v.actor.may(cities::SETTINGS, &Target::city(city.id)) {
        return Ok(Vec::new());
    }
    let begun = v.site.port::<Arc<dyn Progress>>()?.begun(v.cx(), city).await?;
    Ok(strays(v, city, &begun.astray))
}

pub(crate) async fn page(v: Visit) -> Answer {
    let city = v.city()?.id;
    let mut groups: Vec<Group> = Vec::new();
    let mut put = |title, entry| match groups.iter_mut().find(|g| g.title == title) {
        Some(g) => g.entries.push(entry),
        None => groups.push(Group { title, entries: vec![entry] }),
    };
    let mine = |n: &&Nav| n.shell == Shell::Settings && n.needs.is_none_or(|p| v.actor.may_somewhere(p, Some(city)));
    for n in v.site.nav.iter().filter(mine) {
        put(group(n.order), Entry { href: v.here(n.path), label: n.label, hint: n.hint, icon: n.icon });
    }
    // The queue is the installation's: a city's administrator has no part in it, whatever the role says.
    if v.actor.may(JOBS_SEE, &Target::installation()) {
        let entry = Entry { href: v.here("/settings/jobs"), label: "townhall-nav-jobs", hint: "townhall-nav-jobs-hint", icon: "clock" };
        put("townhall-group-running", entry);
    }
    if v.actor.may_somewhere(CREATE, None) {
        let entry = Entry { href: "/set-up/city".into(), label: "townhall-nav-another", hint: "townhall-nav-another-hint", icon: "plus" };
        put("townhall-group-running", entry);
    }
    // Whoever works in another city only has nothing here, and is not shown that this is a page.
    let is_of_here = v.actor.grants.iter().any(|g| g.scope.city == Some(city));
    if groups.is_empty() && !is_of_here {
        return Err(Error::denied());
    }
    let astray = astray(&v).await?;
    v.page(&Page { v: &v, groups, astray })
}
