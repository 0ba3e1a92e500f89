//! The desk: inboxes, one list, and beside it the case that is open. On a phone list and case are two pages of the same address.

use super::boxes::{self, Boxes};
use super::bulk::outcome;
use super::case::{self, Case};
use super::find::find;
use super::query::{Asked, Inbox, Sort};
use super::{once, send, shown};
use crate::kinds::Kinds;
use crate::model::State;
use crate::store::desk::{self, Found, Narrowed, Saved};
use crate::{EXPORT, INTAKE};
use askama::Template;
use kernel::Total;
use std::sync::Arc;
use web::{Alert, Answer, Form, Markup, Visit, see_other};

#[derive(Template)]
#[template(path = "concerns/desk.html")]
struct Page<'a> {
    v: &'a Visit,
    asked: &'a Asked,
    /// The name under which its reader keeps this list.
    kept_as: Option<String>,
    kinds: Arc<Kinds>,
    boxes: Boxes,
    rows: Vec<shown::Row>,
    next: Option<String>,
    say: Markup,
    title: String,
    pane: Option<Case<'a>>,
    is_all_done: bool,
    done: Option<String>,
    /// What came of an act on many cases.
    bulk: Option<outcome::Shown>,
    /// What was marked and chosen for many cases at once, and what is wrong with it.
    form: Form,
    /// Of the act on many, by which its second sending is known.
    key: String,
}

/// A list that was asked for, with everything that narrows it.
pub(crate) struct List {
    pub asked: Asked,
    pub found: Found,
    pub saved: Vec<Saved>,
}

impl List {
    /// The filter that its reader gave a name, when the list is that one; sorted otherwise it still is.
    pub(crate) fn kept_as(&self) -> Option<&Saved> {
        let all = || self.saved.iter().map(|s| (s, Asked::read(&s.query)));
        let same = all().find(|(_, kept)| kept.query() == self.asked.query());
        same.or_else(|| all().find(|(_, kept)| kept.query_unsorted() == self.asked.query_unsorted())).map(|(s, _)| s)
    }
}

/// Reads the query of an address.
pub(crate) async fn read(v: &Visit, query: &str) -> Result<List, web::Error> {
    let (cx, city) = (v.cx(), v.city()?);
    let saved = match v.actor.account() {
        Some(me) => desk::saved(cx, city.id, me).await?,
        None => Vec::new(),
    };
    let asked = named(&saved, query).unwrap_or_else(|| Asked::read(query));
    let found = find(cx, city, &v.actor, &asked.q).await?;
    Ok(List { asked, found, saved })
}

/// An address from when a filter that was kept stood in it by its name alone: what was kept under that name, with the page and the case of the address.
fn named(saved: &[Saved], query: &str) -> Option<Asked> {
    let name = Asked::name_in(query)?;
    let kept = Asked::read(&saved.iter().find(|s| s.name == name)?.query);
    let asked = Asked::read(query);
    Some(Asked { after: asked.after, case: asked.case, said_sort: asked.said_sort.or(kept.said_sort), ..kept })
}

pub(crate) async fn get(v: Visit) -> Answer {
    if Asked::name_in(&v.query).is_none() {
        return show(&v, &v.query, Form::new()).await;
    }
    // The name of somebody else's filter says nothing here; what it stands for does, in every address that is made now.
    let me = v.actor.account();
    let saved = if let Some(me) = me { desk::saved(v.cx(), v.city()?.id, me).await? } else { Vec::new() };
    match named(&saved, &v.query) {
        Some(asked) => see_other(v.here(&format!("/desk?{}", asked.query_whole()))),
        None => see_other(v.here("/desk?done=unknown")),
    }
}

/// The list that one came from, with what was marked on it and what is wrong.
pub(crate) async fn again(v: &Visit, form: Form) -> Answer {
    let query = Asked::read(form.value("back")).query_without_case();
    show(v, &query, form).await
}

async fn show(v: &Visit, query: &str, form: Form) -> Answer {
    let (cx, city) = (v.cx(), v.city()?.clone());
    let kinds = Kinds::of(cx, &city).await?;
    let list = read(v, query).await?;
    let asked = &list.asked;
    let narrowed = Narrowed { city: &city, by: &v.actor, asked, found: &list.found, now: v.now };
    let (lines, next) = desk::page(cx, &narrowed).await?;
    let (count, late) = (desk::count(cx, &narrowed).await?, desk::count_late(cx, &narrowed).await?);
    let boxes = boxes::load(v, &list, &lines).await?;
    let pane = match &asked.case {
        Some(reference) => Some(pane(v, reference.as_str(), asked).await?),
        None => None,
    };
    let current = asked.case.as_ref();
    let href = |l: &desk::Line| v.here(&format!("/desk?{}", asked.query_with_case(l.reference.as_str())));
    let rows: Vec<_> = lines.iter().map(|l| shown::row(v, &kinds, l, href(l), current == Some(&l.reference))).collect();
    let said = say(v, asked, count, late);
    let page = Page {
        is_all_done: rows.is_empty() && asked.inbox == Inbox::Mine && !asked.is_narrowed() && pane.is_none(),
        title: boxes.current.clone(),
        next: next.map(|after| v.here(&format!("/desk?{}", asked.query_after(after)))),
        done: done(v),
        bulk: outcome::load(v, asked).await?,
        say: Markup(said),
        v,
        asked,
        kept_as: list.kept_as().map(|s| s.name.clone()),
        kinds,
        boxes,
        rows,
        pane,
        key: once::key(&form, &*cx.ids),
        form,
    };
    if page.form.errors().is_empty() { v.page(&page) } else { v.page_again(&page) }
}

async fn pane<'a>(v: &'a Visit, reference: &str, asked: &Asked) -> Result<Case<'a>, web::Error> {
    let c = send::case(v, reference).await?;
    let form = Form::parse(&v.query);
    let form = Form::new().with("done", form.value("done")).with("back", asked.query_without_case());
    case::load(v, c, form, None).await
}

/// A word about a case that left the list.
fn done(v: &Visit) -> Option<String> {
    let form = Form::parse(&v.query);
    match form.value("done") {
        "moved" => Some(v.msg("concerns-desk-done-moved").s("reference", form.value("moved")).text()),
        "saved" => Some(v.t("concerns-desk-done-saved").to_string()),
        "unknown" => Some(v.t("concerns-desk-filter-unknown").to_string()),
        _ => None,
    }
}

/// The list in one sentence.
fn say(v: &Visit, asked: &Asked, count: Total, late: Total) -> String {
    let id = match (&asked.inbox, asked.is_narrowed()) {
        (_, true) => "concerns-desk-say-found",
        (Inbox::Mine, _) => "concerns-desk-say-mine",
        (Inbox::Team, _) => "concerns-desk-say-team",
        (Inbox::New, _) => "concerns-desk-say-new",
        (Inbox::Late, _) => "concerns-desk-say-late",
        (Inbox::Waiting, _) => "concerns-desk-say-waiting",
        (Inbox::Locate, _) => "concerns-desk-say-locate",
        (Inbox::Review, _) => "concerns-desk-say-review",
        (Inbox::CameBack, _) => "concerns-desk-say-came-back",
        (Inbox::All, _) => "concerns-desk-say-all",
    };
    if !count.is_exact() {
        return v.rich("concerns-desk-say-many").n("count", count.at_least()).to_string();
    }
    let said = v.rich(id).n("count", count.at_least());
    let has_late = !matches!(asked.inbox, Inbox::Late | Inbox::Waiting);
    let tail = if has_late && late.at_least() > 0 { v.rich("concerns-desk-say-and-late").n("count", late.at_least()).to_string() } else { String::new() };
    format!("{said} {tail}").trim().to_string()
}

impl Page<'_> {
    fn export_href(&self) -> String {
        self.v.here(&format!("/desk/export?{}", self.asked.query()))
    }
    fn may_export(&self) -> bool {
        self.v.actor.may_somewhere(EXPORT, self.v.city.as_ref().map(|c| c.id))
    }
    fn may_intake(&self) -> bool {
        self.v.actor.may_somewhere(INTAKE, self.v.city.as_ref().map(|c| c.id))
    }
    fn may_bulk(&self) -> bool {
        let city = self.v.city.as_ref().map(|c| c.id);
        self.v.actor.may_somewhere(crate::ASSIGN, city) || self.v.actor.may_somewhere(crate::CLASSIFY, city)
    }
    fn alert(&self) -> Alert<'_> {
        Alert::new(self.v, &self.form)
    }
    /// What is wrong with a field of the form for many cases, to stand beside it.
    fn error(&self, field: &str) -> String {
        self.form.error(field).map(|m| self.v.say(m)).unwrap_or_default()
    }
    fn sort_href(&self, due: bool) -> String {
        self.v.here(&format!("/desk?{}", self.asked.sorted(if due { Sort::Due } else { Sort::Newest })))
    }
    fn is_by_due(&self) -> bool {
        self.asked.sort() == Sort::Due
    }
    fn is_filter_open(&self) -> bool {
        self.form.error("name").is_some() || (self.asked.is_narrowed() && self.kept_as.is_none())
    }
    fn close_href(&self) -> String {
        self.v.here(&format!("/desk?{}", self.asked.query_without_case()))
    }
    fn day(&self, day: &Option<kernel::Day>) -> String {
        day.as_ref().map(|d| d.date().to_string()).unwrap_or_default()
    }
    fn states(&self) -> Vec<(&'static str, &'static str)> {
        let mut out = vec![("open", "concerns-desk-open"), ("late", "concerns-desk-late")];
        out.extend(State::ALL.iter().map(|s| (s.code(), s.message())));
        out
    }
    /// What stands in the field for a filter's name: what was typed, else the name of the one that is shown, which saving changes.
    fn filter_name(&self) -> &str {
        if self.form.has("name") { self.form.raw("name") } else { self.kept_as.as_deref().unwrap_or("") }
    }
}
