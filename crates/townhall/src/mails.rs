//! The outbox: which mails are on their way, where they are stuck, and what to do about it. Staff of a city see its mails; looking is logged.

use crate::edit::done;
use askama::Template;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use jobs::{
    Destination, MAIL_RETRY, MAIL_SEE, MailFilter, MailId, MailLine, MailShown, MailState, Paging, destinations, list_mails, mail, retry, retry_destination,
};
use kernel::{CityId, Reference, Target};
use serde::Deserialize;
use web::{Answer, Error, Field, Form, Markup, Pager, Submitted, Visit, private_page, see_other};

/// Where cases are worked on, below a city's address.
const DESK: &str = "/desk";

/// The mail of the address, with or without a city before it.
pub(crate) struct At(MailId);

#[derive(Deserialize)]
struct Address {
    mail: MailId,
}

impl FromRequestParts<web::Site> for At {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, site: &web::Site) -> Result<Self, Error> {
        let found = Path::<Address>::from_request_parts(parts, site).await;
        found.map(|p| At(p.0.mail)).map_err(|_| Error::not_found())
    }
}

#[derive(Template)]
#[template(path = "townhall/mails.html")]
struct List<'a> {
    v: &'a Visit,
    form: &'a Form,
    here: String,
    mails: Vec<MailLine>,
    total: String,
    is_filtered: bool,
    destinations: Vec<Destination>,
    /// How many will not be tried again.
    given_up: i64,
    states: Vec<(String, String)>,
    may_retry: bool,
    /// The installation's own mails, for who may see them.
    elsewhere: bool,
    pager: Pager,
    done: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "townhall/mail.html")]
struct One<'a> {
    v: &'a Visit,
    m: &'a MailShown,
    here: String,
    back: String,
    body: Markup,
    may_retry: bool,
    done: Option<&'static str>,
}

fn level(v: &Visit) -> Option<CityId> {
    v.city.as_ref().map(|c| c.id)
}

fn may_retry(v: &Visit) -> bool {
    v.actor.may(MAIL_RETRY, &Target { city: level(v), ..Target::default() })
}

/// A state as a word, a shape and a colour.
pub(crate) fn state(state: &str) -> (&'static str, &'static str, &'static str) {
    match MailState::parse(state) {
        Some(MailState::Sent) => ("townhall-mail-sent", "s-answered", "is-answered"),
        Some(MailState::Sending) => ("townhall-mail-sending", "s-working", "is-working"),
        Some(MailState::Failed) => ("townhall-mail-failed", "s-waiting", "is-waiting"),
        Some(MailState::GaveUp) => ("townhall-mail-gave-up", "s-late", "is-late"),
        Some(MailState::Queued) | None => ("townhall-mail-queued", "s-new", "is-new"),
    }
}

impl List<'_> {
    fn about(&self, m: &MailLine) -> String {
        about(self.v, &m.about)
    }
    fn state(&self, m: &MailLine) -> (&'static str, &'static str, &'static str) {
        state(&m.state)
    }
}

impl One<'_> {
    fn about(&self) -> String {
        about(self.v, &self.m.about)
    }
    fn case_href(&self) -> Option<String> {
        case_href(self.v, &self.m.about)
    }
    fn state(&self) -> (&'static str, &'static str, &'static str) {
        state(&self.m.state)
    }
    fn is_stuck(&self) -> bool {
        self.may_retry && is_stuck(&self.m.state)
    }
}

fn is_stuck(state: &str) -> bool {
    matches!(MailState::parse(state), Some(MailState::Failed | MailState::GaveUp))
}

/// What a mail is about, in words.
fn about(v: &Visit, about: &str) -> String {
    let (kind, name) = about.split_once(' ').unwrap_or((about, ""));
    match kind {
        "concern" => v.msg("townhall-mail-about-concern").s("reference", Reference::parse(name).map_or_else(|| name.to_string(), |r| r.spoken())).text(),
        "resident" => v.t("townhall-mail-about-resident").to_string(),
        "account" => v.t("townhall-mail-about-account").to_string(),
        "invitation" => v.t("townhall-mail-about-invitation").to_string(),
        _ => v.t("townhall-mail-about-other").to_string(),
    }
}

/// The case that a mail is about, at the desk, for whoever may open that.
fn case_href(v: &Visit, about: &str) -> Option<String> {
    let reference = Reference::parse(about.strip_prefix("concern ")?)?;
    let desk = v.work_nav().into_iter().find(|n| n.href == v.here(DESK))?;
    Some(format!("{}/{reference}", desk.href))
}

fn filter(v: &Visit, form: &Form) -> MailFilter {
    MailFilter { city: level(v), state: MailState::parse(form.value("state")), about: form.some("about"), domain: form.some("domain"), to: form.some("to") }
}

fn states(v: &Visit) -> Vec<(String, String)> {
    let all = std::iter::once((String::new(), v.t("townhall-mail-all").to_string()));
    all.chain(MailState::ALL.iter().map(|s| (s.as_str().to_string(), v.t(state(s.as_str()).0).to_string()))).collect()
}

pub(crate) async fn page(v: Visit) -> Answer {
    let form = Form::parse(&v.query);
    let filter = filter(&v, &form);
    let page = list_mails(v.cx(), &v.actor, &filter, &Paging { after: form.some("after"), ..Paging::default() }).await?;
    let destinations = destinations(v.cx(), &v.actor, level(&v)).await?;
    let is_filtered = filter.state.is_some() || filter.domain.is_some() || filter.to.is_some() || filter.about.is_some();
    let shown = List {
        v: &v,
        form: &form,
        here: v.here("/settings/mails"),
        mails: page.items,
        total: total(&v, page.total),
        is_filtered,
        given_up: destinations.iter().map(|d| d.gave_up).sum(),
        destinations,
        states: states(&v),
        may_retry: may_retry(&v),
        elsewhere: v.city.is_some() && v.actor.may(MAIL_SEE, &Target::installation()),
        pager: Pager { next: page.next.map(|n| Pager::address(&v, "after", &n)) },
        done: done(&v),
    };
    private_page(v.page(&shown))
}

fn total(v: &Visit, t: kernel::Total) -> String {
    match t {
        kernel::Total::Exact(n) => v.msg("townhall-mails-found").n("count", n).text(),
        kernel::Total::MoreThan(n) => v.msg("townhall-mails-more").n("count", n).text(),
    }
}

pub(crate) async fn one(v: Visit, At(id): At) -> Answer {
    let m = mail(v.cx(), &v.actor, level(&v), id).await?;
    let back = v.here("/settings/mails");
    let page = One { v: &v, body: linked(&m.body_text), here: format!("{back}/{id}"), back, m: &m, may_retry: may_retry(&v), done: done(&v) };
    private_page(v.page(&page))
}

pub(crate) async fn retry_send(v: Visit, At(id): At, _: Submitted) -> Answer {
    retry(v.cx(), &v.actor, level(&v), id).await?;
    see_other(v.here(&format!("/settings/mails/{id}?done=again")))
}

pub(crate) async fn retry_destination_send(v: Visit, s: Submitted) -> Answer {
    retry_destination(v.cx(), &v.actor, level(&v), s.form.value("domain")).await?;
    see_other(v.here("/settings/mails?done=again"))
}

/// A mail's text with its addresses as links; everything else is escaped.
pub(crate) fn linked(text: &str) -> Markup {
    let mut out = String::with_capacity(text.len() + 64);
    for (i, part) in text.split_inclusive(char::is_whitespace).enumerate() {
        let word = part.trim_end();
        let space = &part[word.len()..];
        let is_link = (word.starts_with("https://") || word.starts_with("http://")) && !word.contains(['<', '>', '"', '\'']);
        if is_link {
            let address = web::escape(word);
            out.push_str(&format!("<a id=\"link-{i}\" href=\"{address}\">{address}</a>"));
        } else {
            out.push_str(&web::escape(word));
        }
        out.push_str(space);
    }
    Markup(out)
}
