//! Roles: what each may do here, edited in the browser. A city changes its own copy; others keep theirs. One changes only what one holds oneself. A form
//! carries the mark of the role that it was made from: who saves later sees first what somebody else saved meanwhile.

mod gone;
mod reach;
mod stale;
mod ticks;

use crate::address::{self, At};
use crate::error::last_in;
use crate::form::{again, kept};
use crate::leaving::{Cost, Told, Work, in_words};
use crate::model::{ROLES_MAX, Role, holds, name};
use crate::place::{permission_name, role_name};
use crate::standing::{Standing, joined, standing};
use crate::store::{people, roles, stored};
use crate::{Error, ROLES_EDIT};
use askama::Template;
use axum::http::StatusCode;
use kernel::{Actor, CityId, Permission, Scope};
use reach::Change;
use stale::{Stale, meet, stale, ticks};
use store::{Act, Ctx, Tx, audit};
use ticks::{Group, groups};
use web::{Alert, Answer, Field, Form, Submitted, Visit, is_as_seen, private_page, see_other, seen_mark};

const NAME: &str = "name";
const CODE_CHARS: usize = 8;
/// How often a save looks again when the role changed between the look and the save.
const LOOKS_MAX: usize = 8;
/// The hidden field with the mark of what a form was made from.
const SEEN: &str = "seen";

fn scope(level: Option<CityId>) -> Scope {
    Scope { city: level, ..Scope::default() }
}

fn must(by: &Actor, level: Option<CityId>) -> Result<(), Error> {
    if holds(by, ROLES_EDIT, &scope(level)) { Ok(()) } else { Err(Error::Denied(ROLES_EDIT)) }
}

/// What of the wish goes beyond what the actor holds: neither given nor taken.
fn beyond(by: &Actor, level: Option<CityId>, before: &[Permission], after: &[Permission]) -> bool {
    let changed = before.iter().filter(|p| !after.contains(p)).chain(after.iter().filter(|p| !before.contains(p)));
    changed.into_iter().any(|p| !holds(by, *p, &scope(level)))
}

/// A role as somebody was shown it: its name and its rights, in whatever order they are kept.
fn as_shown(role: &Role) -> String {
    let mut rights: Vec<&str> = role.permissions.iter().map(|p| p.0).collect();
    rights.sort_unstable();
    format!("{}\0{}", role.name, rights.join(" "))
}

/// Is the role still what was shown?
fn fresh(was_seen: Option<&str>, role: &Role) -> Result<(), Error> {
    if is_as_seen(was_seen, &as_shown(role)) { Ok(()) } else { Err(Error::Stale) }
}

/// What the form of a role has of the page that it was on.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// The mark of what it was made from.
    pub seen: Option<&'a str>,
    /// What it told of the cost.
    pub told: &'a Told,
    /// The cases of those who have the role, and the cities that have it from here.
    pub work: &'a Work<'a>,
}

/// Changes what a role may do here. Fails with [`Error::Stale`] when the role is another one by now than was shown, and with [`Error::Untold`] when rights go
/// that nobody else holds, here or in a city that has the role from the installation, or when open cases become nobody's, unless that was told.
pub async fn edit_role(cx: &Ctx, by: &Actor, level: Option<CityId>, code: &str, permissions: &[String], shown: Shown<'_>) -> Result<(), Error> {
    must(by, level)?;
    let standing = standing(cx)?;
    let after: Vec<Permission> = standing.permissions_at(level).filter(|p| permissions.iter().any(|n| n == p.0)).collect();
    cx.db
        .write(async |tx| {
            let before = standing.before(tx, level, code).await?;
            let role = standing.role_now(tx, level, code).await?;
            fresh(shown.seen, &role)?;
            if beyond(by, level, &role.permissions, &after) {
                return Err(Error::Beyond);
            }
            if role.permissions.len() == after.len() && after.iter().all(|p| role.permissions.contains(p)) {
                return Ok(());
            }
            put(cx, tx, by, level, &role, &after).await?;
            let change = Change { level, role: &role, after: &after, before: &before, work: shown.work, told: shown.told };
            standing.settle_role(cx, tx, by, &change).await
        })
        .await
}

/// Writes what the role may do from now on, with its name: only what was made here has one of its own.
async fn put(cx: &Ctx, tx: &mut Tx, by: &Actor, level: Option<CityId>, role: &Role, after: &[Permission]) -> Result<(), Error> {
    roles::put(tx, level, &role.code, &role.name, &joined(after), cx.now(), by.name()).await?;
    standing(cx)?.forget_all_after(tx);
    let subject = format!("role {}", role.code);
    let act = role.entry(level, role.act(), &subject).with("permissions", joined(after));
    Ok(audit(cx, tx, by, turned(act, &role.permissions, after)).await?)
}

/// Which rights came with a change, and which went.
fn turned<'a>(act: Act<'a>, before: &[Permission], after: &[Permission]) -> Act<'a> {
    let without = |of: &[Permission], others: &[Permission]| joined(&of.iter().filter(|p| !others.contains(p)).copied().collect::<Vec<_>>());
    act.with("given", without(after, before)).with("taken", without(before, after))
}

/// Makes a role of this place's own.
pub async fn add_role(cx: &Ctx, by: &Actor, level: Option<CityId>, typed: &str, permissions: &[String]) -> Result<String, Error> {
    must(by, level)?;
    let standing = standing(cx)?;
    let name = name(typed).ok_or_else(|| Error::field(NAME, "accounts-error-name"))?;
    if standing.roles(cx, level).await?.len() >= ROLES_MAX {
        return Err(Error::TooMany("roles"));
    }
    let after: Vec<Permission> = standing.permissions_at(level).filter(|p| permissions.iter().any(|n| n == p.0)).collect();
    if beyond(by, level, &[], &after) {
        return Err(Error::Beyond);
    }
    let code: String = cx.ids.secret().to_ascii_lowercase().chars().take(CODE_CHARS).collect();
    let role = Role { code: format!("own-{code}"), name, permissions: Vec::new(), in_city: true, is_built_in: false, edited: None };
    cx.db.write(async |tx| put(cx, tx, by, level, &role, &after).await).await?;
    Ok(role.code)
}

/// What is left of a role when what was changed here is taken back.
async fn base(cx: &Ctx, standing: &Standing, level: Option<CityId>, code: &str) -> Result<Vec<Permission>, Error> {
    Ok(match (standing.seed(code), level) {
        (Some(_), Some(_)) => standing.role(cx, None, code).await?.permissions.into_iter().filter(|p| standing.holds_at(*p, level)).collect(),
        (Some(seed), None) => seed.permissions.clone(),
        (None, _) => Vec::new(),
    })
}

/// Takes a change of a built-in role back, or removes a role that was made here and that nobody has. `shown` as when it is edited.
pub async fn remove_role(cx: &Ctx, by: &Actor, level: Option<CityId>, code: &str, shown: Shown<'_>) -> Result<(), Error> {
    must(by, level)?;
    let standing = standing(cx)?;
    let base = base(cx, &standing, level, code).await?;
    cx.db
        .write(async |tx| {
            let before = standing.before(tx, level, code).await?;
            let role = standing.role_now(tx, level, code).await?;
            fresh(shown.seen, &role)?;
            if role.edited.is_none() {
                return Ok(());
            }
            if beyond(by, level, &role.permissions, &base) {
                return Err(Error::Beyond);
            }
            if !role.is_built_in {
                let given = tx.q(people::GRANTED_ROLE).bind(stored(level)).bind(code).count().await?;
                let promised = tx.q(people::INVITED_ROLE).bind(stored(level)).bind(code).count().await?;
                if given + promised > 0 {
                    return Err(Error::RoleInUse);
                }
            }
            tx.q(roles::DELETE).bind(stored(level)).bind(code).run().await?;
            let change = Change { level, role: &role, after: &base, before: &before, work: shown.work, told: shown.told };
            standing.settle_role(cx, tx, by, &change).await?;
            standing.forget_all_after(tx);
            let subject = format!("role {code}");
            Ok(audit(cx, tx, by, turned(role.entry(level, "accounts.role.remove", &subject), &role.permissions, &base)).await?)
        })
        .await
}

struct Line {
    href: String,
    name: String,
    count: i64,
    edited: Option<(kernel::Instant, String)>,
    is_built_in: bool,
}

#[derive(Template)]
#[template(path = "accounts/roles.html")]
struct List<'a> {
    v: &'a Visit,
    roles: Vec<Line>,
    new: String,
    access: String,
    done: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "accounts/role.html")]
struct One<'a> {
    v: &'a Visit,
    form: &'a Form,
    /// None: a new one.
    role: Option<&'a Role>,
    stale: Option<Stale>,
    /// What it would cost: saving once more is a decision.
    lost: Option<Lost>,
    seen: String,
    /// The seal of the rights that the page was shown with.
    was: String,
    title: String,
    groups: Vec<Group>,
    action: String,
    remove: String,
    /// Does the reader hold all that would be put back or removed?
    may_remove: bool,
    back: String,
}

impl One<'_> {
    /// Was the form of the rights sent, from an older page or without knowing what it costs?
    fn is_again(&self) -> bool {
        self.lost.as_ref().is_some_and(|l| l.is_form) || self.stale.as_ref().is_some_and(|s| s.is_form)
    }
}

/// What a change of a role would cost, in words.
struct Lost {
    rights: Vec<String>,
    /// A right, and the cities in which nobody would hold it.
    elsewhere: Vec<String>,
    cost: Cost,
    told: String,
    /// What was sent was the form of the rights, not the button below it.
    is_form: bool,
}

impl Lost {
    fn new(v: &Visit, cost: Cost, is_form: bool) -> Result<Lost, Error> {
        let cities = |p: Permission| cost.elsewhere.iter().filter(move |(_, lost)| lost.contains(&p)).map(|(city, _)| city.name.in_lang(v.lang()));
        let of = |p: Permission| Some(v.words.list(cities(p))).filter(|names| !names.is_empty()).map(|names| (p, names));
        let line = |(p, names): (Permission, String)| v.msg("accounts-lost-in").s("right", permission_name(v, p.0)).s("cities", names).text();
        let elsewhere = standing(v.cx())?.permissions_at(None).filter_map(of).map(line).collect();
        Ok(Lost { rights: in_words(v, &cost.rights), elsewhere, told: cost.marks(), cost, is_form })
    }
}

fn level(v: &Visit) -> Option<CityId> {
    v.city.as_ref().map(|c| c.id)
}

pub(crate) async fn page(v: Visit) -> Answer {
    let all = standing(v.cx())?.roles(v.cx(), level(&v)).await?;
    let line = |r: &Role| Line {
        href: v.here(&format!("/settings/roles/{}", r.code)),
        name: role_name(&v, &all, &r.code),
        count: i64::try_from(r.permissions.len()).unwrap_or(0),
        edited: r.edited.clone(),
        is_built_in: r.is_built_in,
    };
    let page = List {
        v: &v,
        roles: all.iter().map(line).collect(),
        new: v.here("/settings/roles/new"),
        access: v.here("/settings/access"),
        done: crate::people::done(&Form::parse(&v.query)),
    };
    private_page(v.page(&page))
}

async fn shown(v: &Visit, role: Option<&Role>, form: &Form, said: Option<crate::form::Said>) -> Answer {
    private_page(again(v, &one_page(v, role, form).await?, said))
}

/// The page with both versions and what was typed. It carries the new mark: saving it once more is a decision.
async fn shown_stale(v: &Visit, role: &Role, form: &Form, stale: Stale) -> Answer {
    let page = one_page(v, Some(role), form).await?;
    conflict(v, &One { stale: Some(stale), ..page })
}

/// The page that says what the change would cost.
async fn shown_lost(v: &Visit, role: &Role, form: &Form, lost: Lost) -> Answer {
    let page = one_page(v, Some(role), form).await?;
    conflict(v, &One { lost: Some(lost), ..page })
}

fn conflict(v: &Visit, page: &One<'_>) -> Answer {
    let mut response = v.page(page)?;
    *response.status_mut() = StatusCode::CONFLICT;
    private_page(Ok(response))
}

async fn one_page<'a>(v: &'a Visit, role: Option<&'a Role>, form: &'a Form) -> Result<One<'a>, Error> {
    let code = role.map_or("new", |r| r.code.as_str());
    let may_remove = match role {
        Some(r) => !beyond(&v.actor, level(v), &r.permissions, &base(v.cx(), standing(v.cx())?.as_ref(), level(v), code).await?),
        None => false,
    };
    Ok(One {
        v,
        form,
        role,
        stale: None,
        lost: None,
        seen: role.map(|r| seen_mark(&as_shown(r))).unwrap_or_default(),
        was: web::seal(&ticks(v, |p| role.is_some_and(|r| r.permissions.contains(p)))?),
        title: role.map_or_else(|| v.t("accounts-role-new").to_string(), |r| role_name(v, std::slice::from_ref(r), &r.code)),
        groups: groups(v, form, role)?,
        action: v.here(&format!("/settings/roles/{code}")),
        remove: v.here(&format!("/settings/roles/{code}/remove")),
        may_remove,
        back: v.here("/settings/roles"),
    })
}

fn filled(role: &Role) -> Form {
    role.permissions.iter().fold(Form::new(), |f, p| f.with("permission", p.0))
}

pub(crate) async fn one(v: Visit, At(at): At<address::Role>) -> Answer {
    let role = gone::role(&v, &at.role).await?;
    shown(&v, Some(&role), &filled(&role), None).await
}

pub(crate) async fn new(v: Visit) -> Answer {
    shown(&v, None, &Form::new(), None).await
}

/// What was ticked; what one may not change stays as it was, whatever the form says.
fn wished(v: &Visit, form: &Form, before: &[Permission]) -> Vec<String> {
    let fixed = before.iter().filter(|p| !holds(&v.actor, **p, &scope(level(v)))).map(|p| p.0.to_string());
    form.all("permission").map(str::to_string).chain(fixed).collect()
}

/// What is wrong, beside `field`. The cities in which nobody could change people or roles are named in the reader's language.
async fn shown_wrong(v: &Visit, role: Option<&Role>, mut form: Form, e: Error, field: &str) -> Answer {
    let (form, said) = match e {
        Error::LastIn(cities) => {
            form.wrong(field, last_in(&v.words.list(cities.iter().map(|c| c.name.in_lang(v.lang())))));
            kept(form, Error::Invalid(Vec::new()), field)?
        }
        e => kept(form, e, field)?,
    };
    shown(v, role, &form, Some(said)).await
}

pub(crate) async fn edit_send(v: Visit, At(at): At<address::Role>, s: Submitted) -> Answer {
    let (mut seen, told, mut form, mut done) = (s.form.some(SEEN), Told::of(&s.form), s.form, "saved");
    let work = Work::of(&v).await?;
    for _ in 0..LOOKS_MAX {
        let role = gone::role(&v, &at.role).await?;
        let now = Shown { seen: seen.as_deref(), told: &told, work: &work };
        match edit_role(v.cx(), &v.actor, level(&v), &at.role, &wished(&v, &form, &role.permissions), now).await {
            Ok(()) => return see_other(v.here(&format!("/settings/roles?done={done}"))),
            Err(Error::Stale) => {
                let now = standing(v.cx())?.role(v.cx(), level(&v), &at.role).await?;
                if let Some(stale) = meet(&v, &now, &mut form)? {
                    return shown_stale(&v, &now, &form, stale).await;
                }
                (seen, done) = (Some(seen_mark(&as_shown(&now))), "kept");
            }
            Err(Error::Untold(cost)) => return shown_lost(&v, &role, &form, Lost::new(&v, cost, true)?).await,
            Err(e) => return shown_wrong(&v, Some(&role), form, e, "permissions").await,
        }
    }
    Err(Error::Stale.into())
}

pub(crate) async fn add_send(v: Visit, s: Submitted) -> Answer {
    match add_role(v.cx(), &v.actor, level(&v), s.form.value(NAME), &wished(&v, &s.form, &[])).await {
        Ok(_) => see_other(v.here("/settings/roles?done=saved")),
        Err(e) => shown_wrong(&v, None, s.form, e, "permissions").await,
    }
}

pub(crate) async fn remove_send(v: Visit, At(at): At<address::Role>, s: Submitted) -> Answer {
    let role = gone::role(&v, &at.role).await?;
    let (seen, told, work) = (s.form.some(SEEN), Told::of(&s.form), Work::of(&v).await?);
    let now = Shown { seen: seen.as_deref(), told: &told, work: &work };
    match remove_role(v.cx(), &v.actor, level(&v), &at.role, now).await {
        Ok(()) => see_other(v.here("/settings/roles?done=saved")),
        Err(Error::Stale) => {
            let standing = standing(v.cx())?;
            let now = standing.role(v.cx(), level(&v), &at.role).await?;
            let base: Vec<String> = base(v.cx(), &standing, level(&v), &at.role).await?.iter().map(|p| p.0.to_string()).collect();
            shown_stale(&v, &now, &filled(&now), stale(&v, &now, &base)?).await
        }
        Err(Error::Untold(cost)) => shown_lost(&v, &role, &filled(&role), Lost::new(&v, cost, false)?).await,
        Err(e) => shown_wrong(&v, Some(&role), filled(&role), e, "remove").await,
    }
}
