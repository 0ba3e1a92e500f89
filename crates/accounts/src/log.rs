//! The audit log, for those who may see it: what was done, and what was read, by whom, to what.

use crate::people::{Entry, visible};
use crate::place::Place;
use crate::{AUDIT_SEE, Error, PEOPLE_SEE};
use askama::Template;
use kernel::{AccountId, Actor, Instant, Scope};
use store::{Act, AuditEntry, AuditFilter, Ctx, audit_list, audit_read};
use web::{Answer, Field, Form, Pager, Visit, private_page};

/// How many entries a page shows.
const PAGE_ROWS: i64 = 50;
/// The longest of an entry's details that is shown.
const DETAIL_CHARS_MAX: usize = 300;

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

/// Sentences for the acts of this slice; others show their code.
const ACTS: &[(&str, &str)] = &[
    ("accounts.accept", "accounts-act-accept"),
    ("accounts.access.see", "accounts-act-access-see"),
    ("accounts.audit.see", "accounts-act-audit-see"),
    ("accounts.code.refused", "accounts-act-code-refused"),
    ("accounts.codes.kept", "accounts-act-codes-kept"),
    ("accounts.codes.renew", "accounts-act-codes-renew"),
    ("accounts.delete", "accounts-act-delete"),
    ("accounts.end", "accounts-act-end"),
    ("accounts.enter", "accounts-act-enter"),
    ("accounts.factor.reset", "accounts-act-factor-reset"),
    ("accounts.factor.set", "accounts-act-factor-set"),
    ("accounts.give", "accounts-act-give"),
    ("accounts.invite", "accounts-act-invite"),
    ("accounts.invite.again", "accounts-act-invite-again"),
    ("accounts.invite.link", "accounts-act-invite-link"),
    ("accounts.invite.withdraw", "accounts-act-invite-withdraw"),
    ("accounts.over", "accounts-act-over"),
    ("accounts.password.change", "accounts-act-password-change"),
    ("accounts.password.link", "accounts-act-password-link"),
    ("accounts.people.list", "accounts-act-people-list"),
    ("accounts.person.see", "accounts-act-person-see"),
    ("accounts.profile", "accounts-act-profile"),
    ("accounts.reset.ask", "accounts-act-reset-ask"),
    ("accounts.role.edit", "accounts-act-role-edit"),
    ("accounts.role.remove", "accounts-act-role-remove"),
    ("accounts.session.end", "accounts-act-session-end"),
    ("accounts.sessions.end", "accounts-act-sessions-end"),
    ("accounts.sessions.end-all", "accounts-act-sessions-end-all"),
    ("accounts.sessions.end-others", "accounts-act-sessions-end-others"),
    ("accounts.set-up", "accounts-act-set-up"),
    ("accounts.sign-in", "accounts-act-sign-in"),
    ("accounts.sign-in.code", "accounts-act-sign-in-code"),
    ("accounts.sign-in.link", "accounts-act-sign-in-link"),
    ("accounts.sign-in.refused", "accounts-act-sign-in-refused"),
    ("accounts.sign-out", "accounts-act-sign-out"),
    ("accounts.staff.add", "accounts-act-staff-add"),
    ("accounts.take", "accounts-act-take"),
    ("web.refused", "accounts-act-refused"),
];

/// The messages that name a kind of actor who has no name.
const KINDS: &[(&str, &str)] =
    &[("visitor", "accounts-actor-visitor"), ("resident", "accounts-actor-resident"), ("system", "accounts-actor-system"), ("staff", "accounts-actor-staff")];

struct Line {
    at: Instant,
    who: String,
    who_href: String,
    act: String,
    code: String,
    act_href: String,
    subject: String,
    subject_href: String,
    detail: String,
    is_read: bool,
}

#[derive(Template)]
#[template(path = "accounts/audit.html")]
struct Page<'a> {
    v: &'a Visit,
    form: Form,
    people: Vec<(String, String)>,
    lines: Vec<Line>,
    pager: Pager,
    is_later: bool,
    newest: String,
}

fn filter(v: &Visit, asked: &Form) -> AuditFilter {
    AuditFilter {
        city: v.city.as_ref().map(|c| c.id),
        subject: asked.some("subject"),
        account: asked.value("person").parse().ok(),
        act: asked.some("act"),
        reads_only: asked.is("reads", "yes"),
        before: asked.value("before").parse().ok().map(Instant),
    }
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
    let known: Vec<Entry> = visible(v.cx(), &v.actor, &place, PEOPLE_SEE).await?;
    let names = known.iter().map(|e| (e.person.id.to_string(), e.person.name.clone()));
    let page = Page {
        v: &v,
        people: [(String::new(), v.t("accounts-access-anybody").to_string())].into_iter().chain(names).collect(),
        lines: list.iter().map(|e| line(&v, e)).collect(),
        pager: Pager { next },
        is_later: filter.before.is_some(),
        newest: Pager::address(&v, "before", ""),
        form: asked,
    };
    private_page(v.page(&page))
}

fn line(v: &Visit, e: &AuditEntry) -> Line {
    let kind = KINDS.iter().find(|(k, _)| *k == e.actor_kind).map_or("accounts-actor-system", |(_, id)| *id);
    let named = ACTS.iter().find(|(code, _)| *code == e.act).map(|(_, id)| v.t(id).to_string());
    let detail = if e.detail.0.is_empty() { String::new() } else { serde_json::to_string(&e.detail.0).unwrap_or_default() };
    Line {
        at: e.at,
        who: if e.actor_name.is_empty() { v.t(kind).to_string() } else { e.actor_name.clone() },
        who_href: e.actor_account.map(|a| Pager::address(v, "person", &AccountId(a).to_string())).unwrap_or_default(),
        act: named.unwrap_or_else(|| e.act.clone()),
        act_href: Pager::address(v, "act", &e.act),
        code: e.act.clone(),
        subject_href: Pager::address(v, "subject", &e.subject),
        subject: e.subject.clone(),
        detail: detail.chars().take(DETAIL_CHARS_MAX).collect(),
        is_read: e.is_read,
    }
}
