//! The audit log, for those who may see it: what was done, and what was read, by whom, to what.

mod labels;
mod tried;
mod words;

use crate::people::{Entry, visible};
use crate::place::Place;
use crate::{AUDIT_SEE, Error, PEOPLE_SEE, standing};
use askama::Template;
use kernel::{AccountId, Actor, Instant, Reference, Scope};
use store::{Act, AuditEntry, AuditFilter, Ctx, audit_list, audit_read};
use web::{Answer, Field, Form, Pager, Visit, private_page};
use words::{Speaker, Subject, Told, choices};

/// How many entries a page shows.
const PAGE_ROWS: i64 = 50;

/// A page of the log, newest first; that it was looked at is in it, too.
pub async fn see_log(cx: &Ctx, by: &Actor, filter: &AuditFilter) -> Result<Vec<AuditEntry>, Error> {
    // The log names everybody's acts: only who may see it in the whole city sees it.
    let whole = Scope { city: filter.city, ..Scope::default() };
    if !crate::model::holds(by, AUDIT_SEE, &whole) {
        return Err(Error::Denied(AUDIT_SEE));
    }
    let list = audit_list(cx, filter, PAGE_ROWS + 1).await?;
    audit_read(cx, by, Act::new(filter.city, "accounts.audit.see", "audit").with("count", list.len())).await?;
    Ok(list)
}

/// Every act of this slice; each has its message, `accounts-act-…`.
pub const ACTS: &[&str] = &[
    "accounts.accept",
    "accounts.access.see",
    "accounts.audit.see",
    "accounts.code.refused",
    "accounts.codes.kept",
    "accounts.codes.renew",
    "accounts.delete",
    "accounts.end",
    "accounts.enter",
    "accounts.factor.reset",
    "accounts.factor.set",
    "accounts.give",
    "accounts.invite",
    "accounts.invite.again",
    "accounts.invite.link",
    "accounts.invite.withdraw",
    "accounts.over",
    "accounts.password.change",
    "accounts.password.link",
    "accounts.people.list",
    "accounts.person.see",
    "accounts.profile",
    "accounts.reset.ask",
    "accounts.reset.link",
    "accounts.role.add",
    "accounts.role.edit",
    "accounts.role.remove",
    "accounts.session.end",
    "accounts.sessions.end",
    "accounts.sessions.end-all",
    "accounts.sessions.end-others",
    "accounts.set-up",
    "accounts.sign-in",
    "accounts.sign-in.code",
    "accounts.sign-in.link",
    "accounts.sign-in.refused",
    "accounts.sign-out",
    "accounts.staff.add",
    "accounts.take",
];

/// The messages that name a kind of actor who has no name.
const KINDS: &[(&str, &str)] =
    &[("visitor", "accounts-actor-visitor"), ("resident", "accounts-actor-resident"), ("system", "accounts-actor-system"), ("staff", "accounts-actor-staff")];

struct Line {
    at: Instant,
    who: String,
    who_code: String,
    who_href: String,
    act: String,
    code: String,
    act_href: String,
    subject: Subject,
    /// Everything about the same thing.
    about_href: String,
    details: Vec<Told>,
    is_read: bool,
}

#[derive(Template)]
#[template(path = "accounts/audit.html")]
struct Page<'a> {
    v: &'a Visit,
    form: Form,
    people: Vec<(String, String)>,
    acts: Vec<(String, String)>,
    /// The one thing that the log is narrowed to, in words.
    only: String,
    lines: Vec<Line>,
    pager: Pager,
    is_later: bool,
    newest: String,
}

fn filter(v: &Visit, asked: &Form) -> AuditFilter {
    AuditFilter {
        city: v.city.as_ref().map(|c| c.id),
        subject: case(asked).or_else(|| asked.some("subject")),
        account: asked.value("person").parse().ok(),
        act: asked.some("act"),
        reads_only: asked.is("reads", "yes"),
        before: asked.value("before").parse().ok().map(Instant),
    }
}

/// A case by its reference, however it was typed.
fn case(asked: &Form) -> Option<String> {
    let typed = asked.some("case")?;
    Some(format!("concern {}", Reference::parse(&typed).map_or(typed, |r| r.to_string())))
}

/// Does this program know the act?
fn known(v: &Visit, act: &str) -> bool {
    standing::standing(v.cx()).is_ok_and(|s| s.setup.acts.contains(&act))
}

pub(crate) async fn page(v: Visit) -> Answer {
    let place = Place::of(&v).await?;
    let asked = Form::parse(&v.query);
    let filter = filter(&v, &asked);
    let mut list = see_log(v.cx(), &v.actor, &filter).await?;
    let rows = usize::try_from(PAGE_ROWS).unwrap_or(usize::MAX);
    let has_more = list.len() > rows;
    list.truncate(rows);
    let next = list.last().filter(|_| has_more).map(|e| Pager::address(&v, "before", &e.at.0.to_string()));
    // Names to choose from are shown to those who may see people.
    let seen: Vec<Entry> = visible(v.cx(), &v.actor, &place, PEOPLE_SEE).await?;
    let names = seen.iter().map(|e| (e.person.id.to_string(), e.person.name.clone()));
    let left = crate::gone::left(&v, &place).await?;
    let left = left.iter().map(|(id, name)| (id.to_string(), v.msg("accounts-audit-left").s("name", name.as_str()).text()));
    let speaker = Speaker::new(&v, &place, &seen, &list, filter.subject.as_deref()).await?;
    let first = |id: &'static str| std::iter::once((String::new(), v.t(id).to_string()));
    let page = Page {
        v: &v,
        people: first("accounts-access-anybody").chain(names).chain(left).collect(),
        acts: first("accounts-audit-anything").chain(choices(&v, place.level())?).collect(),
        only: filter.subject.as_deref().map(|s| speaker.subject(s, None).words).unwrap_or_default(),
        lines: list.iter().map(|e| line(&v, &speaker, e)).collect(),
        pager: Pager { next },
        is_later: filter.before.is_some(),
        newest: Pager::address(&v, "before", ""),
        form: asked,
    };
    private_page(v.page(&page))
}

fn line(v: &Visit, speaker: &Speaker<'_>, e: &AuditEntry) -> Line {
    let kind = KINDS.iter().find(|(k, _)| *k == e.actor_kind).map_or("accounts-actor-system", |(_, id)| *id);
    Line {
        at: e.at,
        // What a program calls itself is for who runs it.
        who: if e.actor_name.is_empty() || e.actor_kind == "system" { v.t(kind).to_string() } else { e.actor_name.clone() },
        who_code: if e.actor_kind == "system" { e.actor_name.clone() } else { String::new() },
        who_href: e.actor_account.map(|a| Pager::address(v, "person", &AccountId(a).to_string())).unwrap_or_default(),
        act: speaker.act(&e.act),
        act_href: Pager::address(v, "act", &e.act),
        code: e.act.clone(),
        subject: speaker.about(e),
        about_href: Pager::address(v, "subject", &e.subject),
        details: speaker.details(e),
        is_read: e.is_read,
    }
}
