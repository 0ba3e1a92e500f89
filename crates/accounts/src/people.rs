//! Who works here: the list, and the page of one person. Both are reads of personal data, and logged.

use crate::address::{self, At};
use crate::model::{Given, Level, PEOPLE_MAX, held_by, holds, may_give};
use crate::place::{Choices, Place, scope_words};
use crate::prove::is_fresh;
use crate::standing::standing;
use crate::store::people::{self, Account, Invitation, Somebody};
use crate::store::sessions::{self, SessionLine};
use crate::{Error, PEOPLE_EDIT, PEOPLE_SEE};
use askama::Template;
use kernel::{AccountId, Actor, Permission};
use store::{Act, Ctx, audit_read};
use uuid::Uuid;
use web::{Alert, Answer, Field, Form, Pager, Visit, private_page};

/// How many people a page of the list shows.
const PAGE_ROWS: usize = 50;

/// Somebody with what they were given here.
#[derive(Clone, Debug)]
pub struct Entry {
    pub person: Somebody,
    pub given: Vec<Given>,
}

impl Entry {
    pub(crate) const PATH: &'static str = "/settings/people";
}

/// Everybody who has a role here, as far as the actor may see them: a head of department sees the department.
pub(crate) async fn visible(cx: &Ctx, by: &Actor, place: &Place, needs: Permission) -> Result<Vec<Entry>, Error> {
    let level = place.level();
    let standing = standing(cx)?;
    let given = standing.all_given(&people::grants_here(cx, level).await?);
    let seen = |g: &Given| holds(by, needs, &place.here(&g.scope));
    let all = people::people_here(cx, level, PEOPLE_MAX).await?;
    let entries = all.into_iter().map(|person| Entry { given: given.iter().filter(|g| g.account == person.id).cloned().collect(), person });
    Ok(entries.filter(|e| e.given.iter().any(seen)).collect())
}

/// The people of a place by name; logged as a read.
pub async fn list_people(cx: &Ctx, by: &Actor, place: &Place, words: &str) -> Result<Vec<Entry>, Error> {
    if !by.may_somewhere(PEOPLE_SEE, place.level()) {
        return Err(Error::Denied(PEOPLE_SEE));
    }
    let asked = kernel::words_of(words);
    let fits = |p: &Somebody| {
        let own = kernel::words_of(&format!("{} {}", p.name, p.mail));
        asked.iter().all(|a| own.iter().any(|w| w.starts_with(a.as_str())))
    };
    let mut entries = visible(cx, by, place, PEOPLE_SEE).await?;
    entries.retain(|e| fits(&e.person));
    audit_read(cx, by, Act::new(place.level(), "accounts.people.list", "people").with("count", entries.len())).await?;
    Ok(entries)
}

/// One person, as this place and this actor may see them; anybody else is not there.
#[derive(Clone)]
pub(crate) struct Person {
    pub account: Account,
    /// What counts here.
    pub given: Vec<Given>,
    /// What they were given elsewhere: only whether the actor holds that, too, is asked of it.
    pub elsewhere: Vec<Given>,
}

impl Person {
    pub(crate) async fn find(cx: &Ctx, by: &Actor, place: &Place, id: AccountId) -> Result<Person, Error> {
        let account = people::by_id(cx, id).await?.filter(|a| a.is_active() && a.is_staff()).ok_or(Error::NoPerson)?;
        let all = standing(cx)?.all_given(&people::grants_of(cx, id).await?);
        let (given, elsewhere): (Vec<Given>, Vec<Given>) = all.into_iter().partition(|g| place.counts(g));
        if !given.iter().any(|g| holds(by, PEOPLE_SEE, &place.here(&g.scope))) {
            return Err(Error::NoPerson);
        }
        Ok(Person { account, given, elsewhere })
    }
    /// Those given at this very level: what can be taken away here.
    pub(crate) fn own_level(&self, level: Level) -> Vec<Given> {
        self.given.iter().filter(|g| g.scope.city == level).cloned().collect()
    }
    /// May the actor end this person's sessions: do they hold everything that the person has here?
    pub(crate) fn is_below(&self, by: &Actor) -> bool {
        held_by(by, PEOPLE_EDIT, &self.given)
    }
    /// And everywhere?
    pub(crate) fn is_wholly_below(&self, by: &Actor) -> bool {
        self.is_below(by) && held_by(by, PEOPLE_EDIT, &self.elsewhere)
    }
}

/// A grant, ready to print.
pub(crate) struct GrantLine {
    pub id: Uuid,
    pub role: String,
    pub scope: Vec<String>,
    pub by: String,
    pub at: kernel::Instant,
    pub reason: String,
    pub may_take: bool,
}

pub(crate) fn grant_line(v: &Visit, place: &Place, g: &Given) -> GrantLine {
    GrantLine {
        id: g.id,
        role: place.role_name(v, &g.role),
        scope: scope_words(v, place, &g.scope),
        by: g.by.clone(),
        at: g.at,
        reason: g.reason.clone(),
        may_take: g.scope.city == place.level() && may_give(&v.actor, PEOPLE_EDIT, &g.permissions, &g.scope),
    }
}

struct Row {
    href: String,
    name: String,
    mail: String,
    grants: Vec<GrantLine>,
    signed_in_at: Option<kernel::Instant>,
    has_factor: bool,
}

struct Invited {
    invitation: Invitation,
    role: String,
    scope: Vec<String>,
    is_over: bool,
    may_change: bool,
    /// It is for an area to which no case comes: it can be withdrawn, not sent again.
    is_nowhere: bool,
    again: String,
    withdraw: String,
}

#[derive(Template)]
#[template(path = "accounts/people.html")]
struct List<'a> {
    v: &'a Visit,
    form: Form,
    total: usize,
    rows: Vec<Row>,
    pager: Pager,
    invited: Vec<Invited>,
    /// Is any of these roles, or of those that somebody is invited to, for an area to which no case comes?
    has_nowhere: bool,
    may_invite: bool,
    /// Only for the whole installation.
    may_end_all: bool,
    asks_password: bool,
    done: Option<&'static str>,
}

/// What was just done, said at the top of the list.
const DONE: &[(&str, &str)] = &[
    ("invited", "accounts-done-invited"),
    ("sent", "accounts-done-sent"),
    ("withdrawn", "accounts-done-withdrawn"),
    ("ended", "accounts-done-ended"),
    ("given", "accounts-done-given"),
    ("taken", "accounts-done-taken"),
    ("sessions", "accounts-done-sessions"),
    ("all-sessions", "accounts-done-all-sessions"),
    ("factor", "accounts-done-factor"),
    ("saved", "accounts-done-saved"),
    ("kept", "web-saved-kept"),
    ("password", "accounts-done-password"),
];

pub(crate) fn done(asked: &Form) -> Option<&'static str> {
    DONE.iter().find(|(code, _)| *code == asked.value("done")).map(|(_, id)| *id)
}

pub(crate) async fn page(v: Visit) -> Answer {
    list_page(&v, Form::parse(&v.query), None).await
}

/// The list, also when something on it went wrong.
pub(crate) async fn list_page(v: &Visit, asked: Form, said: Option<crate::form::Said>) -> Answer {
    let place = Place::of(v).await?;
    let entries = list_people(v.cx(), &v.actor, &place, asked.value("q")).await?;
    let from: usize = asked.value("from").parse().unwrap_or(0);
    let total = entries.len();
    let next = Some(from.saturating_add(PAGE_ROWS)).filter(|n| *n < total).map(|n| Pager::address(v, "from", &n.to_string()));
    let row = |e: &Entry| Row {
        href: v.here(&format!("{}/{}", Entry::PATH, e.person.id)),
        name: e.person.name.clone(),
        mail: e.person.mail.clone(),
        grants: e.given.iter().map(|g| grant_line(v, &place, g)).collect(),
        signed_in_at: e.person.signed_in_at,
        has_factor: e.person.factor_at.is_some(),
    };
    let rows = entries.iter().skip(from).take(PAGE_ROWS).map(row).collect();
    let may_invite = v.actor.may_somewhere(PEOPLE_EDIT, place.level());
    let may_end_all = place.city.is_none() && holds(&v.actor, PEOPLE_EDIT, &kernel::Scope::default());
    let asks_password = may_end_all && !is_fresh_here(v).await?;
    let (pager, invited, done) = (Pager { next }, invited(v, &place).await?, done(&asked));
    let has_nowhere = entries.iter().flat_map(|e| &e.given).any(|g| place.holds_nowhere(&g.scope)) || invited.iter().any(|i| i.is_nowhere);
    let list = List { v, total, rows, pager, invited, has_nowhere, may_invite, may_end_all, asks_password, done, form: asked };
    private_page(crate::form::again(v, &list, said))
}

/// Has the one who looks just signed in?
async fn is_fresh_here(v: &Visit) -> Result<bool, Error> {
    let Some((account, session)) = v.actor.account().zip(v.session.as_ref()) else { return Ok(false) };
    Ok(is_fresh(&sessions::of_account(v.cx(), account).await?, Some(session.session), v.now))
}

async fn invited(v: &Visit, place: &Place) -> Result<Vec<Invited>, Error> {
    let all = people::invitations(v.cx(), place.level()).await?;
    let seen = all.into_iter().filter(|i| holds(&v.actor, PEOPLE_SEE, &i.scope()));
    Ok(seen
        .map(|i| {
            let permissions = place.role(&i.role).map(|r| r.permissions.clone()).unwrap_or_default();
            let act = |what: &str| v.here(&format!("/settings/people/invitations/{}/{what}", i.id));
            Invited {
                role: place.role_name(v, &i.role),
                scope: scope_words(v, place, &i.scope()),
                is_over: i.expires_at <= v.now,
                may_change: may_give(&v.actor, PEOPLE_EDIT, &permissions, &i.scope()),
                is_nowhere: place.holds_nowhere(&i.scope()),
                again: act("again"),
                withdraw: act("withdraw"),
                invitation: i,
            }
        })
        .collect())
}

#[derive(Template)]
#[template(path = "accounts/person.html")]
struct One<'a> {
    v: &'a Visit,
    form: &'a Form,
    person: &'a Person,
    grants: Vec<GrantLine>,
    has_nowhere: bool,
    choices: Choices,
    may_edit: bool,
    may_end: bool,
    may_end_sessions: bool,
    may_reset_factor: bool,
    sessions: Vec<SessionLine>,
    people: String,
    here: String,
    access: String,
    log: String,
    done: Option<&'static str>,
}

/// The page of one person, also when something on it went wrong.
pub(crate) async fn person_page(v: &Visit, place: &Place, id: AccountId, form: &Form, said: Option<crate::form::Said>) -> Answer {
    let person = match Person::find(v.cx(), &v.actor, place, id).await {
        Ok(person) => person,
        Err(e) => return Err(crate::gone::or_gone(v, place, id, e).await),
    };
    audit_read(v.cx(), &v.actor, Act::new(place.level(), "accounts.person.see", &person.account.subject())).await?;
    let by = &v.actor;
    let own = person.own_level(place.level());
    let may_end_sessions = person.is_below(by);
    let sessions = if may_end_sessions { sessions::of_account(v.cx(), id).await? } else { Vec::new() };
    let page = One {
        v,
        form,
        grants: person.given.iter().map(|g| grant_line(v, place, g)).collect(),
        has_nowhere: person.given.iter().any(|g| place.holds_nowhere(&g.scope)),
        choices: Choices::new(v, place, form, |r| crate::invite::gives_somewhere(by, place, r)),
        may_edit: by.may_somewhere(PEOPLE_EDIT, place.level()),
        may_end: !own.is_empty() && held_by(by, PEOPLE_EDIT, &own),
        may_end_sessions,
        may_reset_factor: person.account.factor_at.is_some() && person.is_wholly_below(by) && by.account() != Some(id),
        sessions,
        people: v.here(Entry::PATH),
        here: v.here(&format!("{}/{id}", Entry::PATH)),
        access: v.here(&format!("/settings/access?person={id}")),
        log: v.here(&format!("/settings/audit?person={id}")),
        done: done(&Form::parse(&v.query)),
        person: &person,
    };
    private_page(crate::form::again(v, &page, said))
}

pub(crate) async fn one(v: Visit, At(at): At<address::Person>) -> Answer {
    let place = Place::of(&v).await?;
    person_page(&v, &place, at.account, &Form::new(), None).await
}
