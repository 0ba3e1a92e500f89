//! Who may do what, and why: by permission, by person, or both. Every view has an address.

use crate::model::{Given, holds};
use crate::people::{Entry, GrantLine, grant_line, visible};
use crate::place::{Place, permission_name};
use crate::standing::standing;
use crate::{ACCESS_SEE, Error};
use askama::Template;
use kernel::{AccountId, Actor, Permission};
use store::{Act, Ctx, audit_read};
use web::{Answer, Field, Form, Visit, private_page};

/// So many names stand beside a permission before the rest is a link.
const NAMES_SHOWN: usize = 12;

/// Everybody with a role here, as far as the actor may see who may do what; logged as a read.
pub async fn who_may(cx: &Ctx, by: &Actor, place: &Place) -> Result<Vec<Entry>, Error> {
    if !by.may_somewhere(ACCESS_SEE, place.level()) {
        return Err(Error::Denied(ACCESS_SEE));
    }
    let mut entries = visible(cx, by, place, ACCESS_SEE).await?;
    for e in &mut entries {
        e.given.retain(|g| holds(by, ACCESS_SEE, &place.here(&g.scope)));
    }
    audit_read(cx, by, Act::new(place.level(), "accounts.access.see", "people").with("count", entries.len())).await?;
    Ok(entries)
}

fn gives(e: &Entry, p: Permission) -> impl Iterator<Item = &Given> {
    e.given.iter().filter(move |g| g.permissions.contains(&p))
}

struct Name {
    name: String,
    href: String,
    /// They have it only by roles for areas to which no case comes.
    is_nowhere: bool,
}

impl Name {
    fn of(place: &Place, e: &Entry, p: Permission, href: String) -> Name {
        Name { name: e.person.name.clone(), href, is_nowhere: gives(e, p).all(|g| place.holds_nowhere(&g.scope)) }
    }
}

/// The answer, by the roles that are the reasons for it.
fn verdict(whys: &[Why]) -> &'static str {
    match whys {
        [] => "accounts-access-no",
        [..] if whys.iter().all(|w| w.person.is_nowhere) => "accounts-access-nowhere",
        [..] => "accounts-access-yes",
    }
}

/// A permission with those who hold it.
struct Line {
    permission: String,
    code: &'static str,
    href: String,
    names: Vec<Name>,
    more: i64,
}

/// Why somebody may do something.
struct Why {
    person: Name,
    permission: String,
    grants: Vec<GrantLine>,
}

#[derive(Template)]
#[template(path = "accounts/access.html")]
struct Page<'a> {
    v: &'a Visit,
    form: Form,
    people: Vec<(String, String)>,
    permissions: Vec<(String, String)>,
    /// Without a filter.
    lines: Vec<Line>,
    /// With one.
    whys: Vec<Why>,
    is_filtered: bool,
    /// Both chosen: the question “may she?” has an answer.
    verdict: Option<&'static str>,
    has_nowhere: bool,
    all: String,
}

pub(crate) async fn page(v: Visit) -> Answer {
    let place = Place::of(&v).await?;
    let asked = Form::parse(&v.query);
    let known: Vec<Permission> = standing(v.cx())?.permissions_at(place.level()).collect();
    let entries = who_may(v.cx(), &v.actor, &place).await?;
    let person: Option<AccountId> = asked.value("person").parse().ok();
    let permission = known.iter().find(|p| p.0 == asked.value("permission")).copied();
    let all = v.here("/settings/access");
    let person_href = |id: AccountId| format!("{all}?person={id}");
    let any = |id: &'static str| (String::new(), v.t(id).to_string());
    let is_filtered = person.is_some() || permission.is_some();
    let rights: Vec<Permission> = known.iter().filter(|p| is_filtered && permission.is_none_or(|x| x == **p)).copied().collect();
    let chosen = entries.iter().filter(|e| person.is_none_or(|p| e.person.id == p));
    let whys = whys(&v, &place, chosen, &rights, &person_href);
    let line = |p: &Permission| {
        let who: Vec<&Entry> = entries.iter().filter(|e| gives(e, *p).next().is_some()).collect();
        Line {
            permission: permission_name(&v, p.0),
            code: p.0,
            href: format!("{all}?permission={}", p.0),
            names: who.iter().take(NAMES_SHOWN).map(|e| Name::of(&place, e, *p, person_href(e.person.id))).collect(),
            more: i64::try_from(who.len().saturating_sub(NAMES_SHOWN)).unwrap_or(0),
        }
    };
    let page = Page {
        v: &v,
        people: [any("accounts-access-anybody")].into_iter().chain(entries.iter().map(|e| (e.person.id.to_string(), e.person.name.clone()))).collect(),
        permissions: [any("accounts-access-anything")].into_iter().chain(known.iter().map(|p| (p.0.to_string(), permission_name(&v, p.0)))).collect(),
        lines: if is_filtered { Vec::new() } else { known.iter().map(line).collect() },
        verdict: (person.is_some() && permission.is_some()).then(|| verdict(&whys)),
        has_nowhere: entries.iter().flat_map(|e| &e.given).any(|g| place.holds_nowhere(&g.scope)),
        whys,
        is_filtered,
        form: asked,
        all: all.clone(),
    };
    private_page(v.page(&page))
}

/// Each of these people with each of these rights, where they have it.
fn whys<'e>(v: &Visit, place: &Place, entries: impl Iterator<Item = &'e Entry>, rights: &[Permission], href: &impl Fn(AccountId) -> String) -> Vec<Why> {
    let mut out = Vec::new();
    for e in entries {
        for p in rights {
            let grants: Vec<GrantLine> = gives(e, *p).map(|g| grant_line(v, place, g)).collect();
            if !grants.is_empty() {
                let person = Name::of(place, e, *p, href(e.person.id));
                out.push(Why { person, permission: permission_name(v, p.0), grants });
            }
        }
    }
    out
}
