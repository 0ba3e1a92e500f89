//! Roles: what each may do here, edited in the browser. A city changes its own copy; others keep theirs. One changes only what one holds oneself. A form
//! carries the mark of the role that it was made from: who saves later sees first what somebody else saved meanwhile.

mod gone;
mod stale;
mod ticks;

use crate::address::{self, At};
use crate::form::{again, kept};
use crate::leaving::{Cost, Narrowed, Told, Work, in_words};
use crate::model::{ROLES_MAX, Role, holds, name};
use crate::place::{Place, role_name};
use crate::standing::{Standing, joined, standing};
use crate::store::{people, roles, stored};
use crate::{Error, ROLES_EDIT};
use askama::Template;
use axum::http::StatusCode;
use kernel::{Actor, CityId, Permission, Scope};
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
#[derive(Clone, Copy, Debug, Default)]
pub struct Shown<'a> {
    /// The mark of what it was made from.
    pub seen: Option<&'a str>,
    /// What it told of the cost: the rights that nobody will hold any more, and the open cases that go back to their teams.
    pub told: Option<&'a Told>,
}

/// A role of a level, and the cases that hang on it.
#[derive(Clone, Copy)]
pub struct RoleAt<'a> {
    pub level: Option<CityId>,
    pub code: &'a str,
    pub work: &'a Work<'a>,
}

/// Changes what a role may do here. Fails with [`Error::Stale`] when the role is another one by now than was shown, and with [`Error::Untold`] when rights go
/// that nobody else holds, or cases that their people could no longer work on, unless that was told; those go back to their teams.
pub async fn edit_role(cx: &Ctx, by: &Actor, of: RoleAt<'_>, permissions: &[String], shown: Shown<'_>) -> Result<(), Error> {
    let (level, code) = (of.level, of.code);
    must(by, level)?;
    let standing = standing(cx)?;
    let after: Vec<Permission> = standing.permissions_at(level).filter(|p| permissions.iter().any(|n| n == p.0)).collect();
    cx.db
        .write(async |tx| {
            let before = standing.held(tx, level).await?;
            let role = standing.role_now(tx, level, code).await?;
            fresh(shown.seen, &role)?;
            if beyond(by, level, &role.permissions, &after) {
                return Err(Error::Beyond);
            }
            if role.permissions.len() == after.len() && after.iter().all(|p| role.permissions.contains(p)) {
                return Ok(());
            }
            put(cx, tx, by, level, &role, &after).await?;
            narrowed(cx, tx, by, of, before, (&role, &after), shown).await
        })
        .await
}

/// What follows when a role has fewer rights than before.
async fn narrowed(
    cx: &Ctx,
    tx: &mut Tx,
    by: &Actor,
    of: RoleAt<'_>,
    before: Vec<Permission>,
    (role, after): (&Role, &[Permission]),
    shown: Shown<'_>,
) -> Result<(), Error> {
    if role.permissions.iter().all(|p| after.contains(p)) {
        return Ok(());
    }
    let told = shown.told.cloned().unwrap_or_default();
    standing(cx)?.settle_role(cx, tx, by, &Narrowed { level: of.level, code: of.code, before, work: of.work, told: &told }).await
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
pub async fn remove_role(cx: &Ctx, by: &Actor, of: RoleAt<'_>, shown: Shown<'_>) -> Result<(), Error> {
    let (level, code) = (of.level, of.code);
    must(by, level)?;
    let standing = standing(cx)?;
    let base = base(cx, &standing, level, code).await?;
    cx.db
        .write(async |tx| {
            let before = standing.held(tx, level).await?;
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
            narrowed(cx, tx, by, of, before, (&role, &base), shown).await?;
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
    /// What would go, its rights as sentences: saving once more is a decision.
    cost: Cost,
    lost: Vec<String>,
    told: String,
    seen: String,
    /// The seal of the rights that the page was shown with.
    was: String,
    title: String,
    groups: Vec<Group>,
    action: String,
    remove: String,
    back: String,
}

impl One<'_> {
    fn has_cost(&self) -> bool {
        self.cost != Cost::default()
    }
    /// Was the form of the rights sent, from an older page?
    fn is_again(&self) -> bool {
        self.has_cost() || self.stale.as_ref().is_some_and(|s| s.is_form)
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

fn shown(v: &Visit, role: Option<&Role>, form: &Form, said: Option<crate::form::Said>) -> Answer {
    private_page(again(v, &one_page(v, role, form, None)?, said))
}

/// The page with both versions and what was typed. It carries the new mark: saving it once more is a decision.
fn shown_stale(v: &Visit, role: &Role, form: &Form, stale: Stale) -> Answer {
    conflict(v, &one_page(v, Some(role), form, Some(stale))?)
}

/// The page that says which rights nobody would hold any more, and which cases would be nobody's.
fn shown_lost(v: &Visit, role: &Role, form: &Form, cost: Cost) -> Answer {
    let page = one_page(v, Some(role), form, None)?;
    conflict(v, &One { lost: in_words(v, &cost.rights), told: joined(&cost.rights), cost, ..page })
}

fn conflict(v: &Visit, page: &One<'_>) -> Answer {
    let mut response = v.page(page)?;
    *response.status_mut() = StatusCode::CONFLICT;
    private_page(Ok(response))
}

fn one_page<'a>(v: &'a Visit, role: Option<&'a Role>, form: &'a Form, stale: Option<Stale>) -> Result<One<'a>, Error> {
    let code = role.map_or("new", |r| r.code.as_str());
    Ok(One {
        v,
        form,
        role,
        stale,
        cost: Cost::default(),
        lost: Vec::new(),
        told: String::new(),
        seen: role.map(|r| seen_mark(&as_shown(r))).unwrap_or_default(),
        was: web::seal(&ticks(v, |p| role.is_some_and(|r| r.permissions.contains(p)))?),
        title: role.map_or_else(|| v.t("accounts-role-new").to_string(), |r| role_name(v, std::slice::from_ref(r), &r.code)),
        groups: groups(v, form, role)?,
        action: v.here(&format!("/settings/roles/{code}")),
        remove: v.here(&format!("/settings/roles/{code}/remove")),
        back: v.here("/settings/roles"),
    })
}

fn filled(role: &Role) -> Form {
    role.permissions.iter().fold(Form::new(), |f, p| f.with("permission", p.0))
}

pub(crate) async fn one(v: Visit, At(at): At<address::Role>) -> Answer {
    let role = gone::role(&v, &at.role).await?;
    shown(&v, Some(&role), &filled(&role), None)
}

pub(crate) async fn new(v: Visit) -> Answer {
    shown(&v, None, &Form::new(), None)
}

/// What was ticked; what one may not change stays as it was, whatever the form says.
fn wished(v: &Visit, form: &Form, before: &[Permission]) -> Vec<String> {
    let fixed = before.iter().filter(|p| !holds(&v.actor, **p, &scope(level(v)))).map(|p| p.0.to_string());
    form.all("permission").map(str::to_string).chain(fixed).collect()
}

pub(crate) async fn edit_send(v: Visit, At(at): At<address::Role>, s: Submitted) -> Answer {
    let (mut seen, told, mut form, mut done) = (s.form.some(SEEN), Told::of(&s.form), s.form, "saved");
    let place = Place::of(&v).await?;
    let work = Work::of(&v, &place).await?;
    let of = RoleAt { level: level(&v), code: &at.role, work: &work };
    for _ in 0..LOOKS_MAX {
        let role = gone::role(&v, &at.role).await?;
        let now = Shown { seen: seen.as_deref(), told: Some(&told) };
        match edit_role(v.cx(), &v.actor, of, &wished(&v, &form, &role.permissions), now).await {
            Ok(()) => return see_other(v.here(&format!("/settings/roles?done={done}"))),
            Err(Error::Stale) => {
                let now = standing(v.cx())?.role(v.cx(), level(&v), &at.role).await?;
                if let Some(stale) = meet(&v, &now, &mut form)? {
                    return shown_stale(&v, &now, &form, stale);
                }
                (seen, done) = (Some(seen_mark(&as_shown(&now))), "kept");
            }
            Err(Error::Untold(cost)) => return shown_lost(&v, &role, &form, cost),
            Err(e) => {
                let (form, said) = kept(form, e, "permissions")?;
                return shown(&v, Some(&role), &form, Some(said));
            }
        }
    }
    Err(Error::Stale.into())
}

pub(crate) async fn add_send(v: Visit, s: Submitted) -> Answer {
    match add_role(v.cx(), &v.actor, level(&v), s.form.value(NAME), &wished(&v, &s.form, &[])).await {
        Ok(_) => see_other(v.here("/settings/roles?done=saved")),
        Err(e) => {
            let (form, said) = kept(s.form, e, "permissions")?;
            shown(&v, None, &form, Some(said))
        }
    }
}

pub(crate) async fn remove_send(v: Visit, At(at): At<address::Role>, s: Submitted) -> Answer {
    let role = gone::role(&v, &at.role).await?;
    let (seen, told) = (s.form.some(SEEN), Told::of(&s.form));
    let place = Place::of(&v).await?;
    let work = Work::of(&v, &place).await?;
    let now = Shown { seen: seen.as_deref(), told: Some(&told) };
    match remove_role(v.cx(), &v.actor, RoleAt { level: level(&v), code: &at.role, work: &work }, now).await {
        Ok(()) => see_other(v.here("/settings/roles?done=saved")),
        Err(Error::Stale) => {
            let standing = standing(v.cx())?;
            let now = standing.role(v.cx(), level(&v), &at.role).await?;
            let base: Vec<String> = base(v.cx(), &standing, level(&v), &at.role).await?.iter().map(|p| p.0.to_string()).collect();
            shown_stale(&v, &now, &filled(&now), stale(&v, &now, &base)?)
        }
        Err(Error::Untold(cost)) => shown_lost(&v, &role, &filled(&role), cost),
        Err(e @ (Error::RoleInUse | Error::LastAdministrator | Error::LastOfRoles)) => {
            let (form, said) = kept(filled(&role), e, "remove")?;
            shown(&v, Some(&role), &form, Some(said))
        }
        Err(e) => Err(e.into()),
    }
}
