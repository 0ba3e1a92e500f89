//! Somebody else was faster: what they did and what was typed here stand side by side, and one can send again.

use super::story::{self, Told};
use super::undo::Chance;
use super::{assign, once, unsent};
use crate::kinds::Kinds;
use crate::model::{CloseReason, Concern, StoryId};
use crate::photos::{self, Photo, Size};
use crate::store::stories::SENDING;
use crate::store::{cases, stories};
use askama::Template;
use axum::http::StatusCode;
use web::{Answer, Form, Visit};

/// What can be done with what was typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// It can be sent again.
    Again,
    /// The case takes no such act any more; as a note nothing is lost.
    AsNote,
}

#[derive(Template)]
#[template(path = "concerns/case_stale.html")]
struct Page<'a> {
    v: &'a Visit,
    c: Concern,
    act: &'static str,
    /// What was chosen and typed: label and value.
    chosen: Vec<(&'a str, String)>,
    /// What is removed with the texts, unless a tick is taken away: field, value, what it is.
    gone: Vec<(&'static str, String, String)>,
    /// Texts, to be changed before they are sent again: name, label, value.
    texts: Vec<(&'static str, &'a str, String)>,
    /// Everything else that the form held.
    kept: Vec<(String, String)>,
    theirs: Vec<Told>,
    /// What the same texts are now: label and text.
    now: Vec<(&'a str, String)>,
    has_pictures: bool,
    /// Pictures that go with the answer, unless a tick is taken away.
    pictures: Vec<Photo>,
    back: String,
    is_over: bool,
}

/// Entries that are shown when it is not known which the reader has seen.
const SHOWN_MIN: usize = 3;

/// The fields whose text is a person's own, with their labels.
const TEXTS: [(&str, &str); 11] = [
    ("text", "concerns-case-answer-label"),
    ("note", "concerns-case-note-label"),
    ("question", "concerns-case-ask-label"),
    ("closing", "concerns-case-close-text"),
    ("why", "concerns-case-reopen-why"),
    ("title", "concerns-case-edit-title"),
    ("details", "concerns-case-edit-details"),
    ("place_text", "concerns-case-edit-place"),
    ("left_title", "concerns-case-redact-title"),
    ("left_details", "concerns-case-redact-details"),
    ("left_place", "concerns-case-redact-place"),
];

/// The page with both.
pub(crate) async fn page(v: &Visit, read: &Concern, act: &'static str, form: &Form, way: Way) -> Answer {
    let city = v.city()?;
    let c = cases::by_id(v.cx(), city.id, read.id).await?;
    let form = &unsent::begun_anew(&c, form);
    let kinds = Kinds::of(v.cx(), city).await?;
    let entries = stories::of_concern(v.cx(), city.id, c.id).await?;
    let seen = form.value("seen").parse::<StoryId>().ok();
    let since = entries.iter().position(|e| Some(e.id) == seen).map_or(entries.len().saturating_sub(SHOWN_MIN), |at| at + 1);
    // Who saw everything began before what changed last.
    let changed = || entries.iter().rposition(|e| !matches!(e.act.as_str(), "note" | "supported")).unwrap_or_default();
    let since = if since == entries.len() { changed() } else { since };
    // What ended it is told again, to whoever saw it and sent theirs all the same.
    let since = if way == Way::AsNote { since.min(entries.len().saturating_sub(1)) } else { since };
    let theirs = entries[since..].iter().map(|e| story::told(v, &kinds, e, Chance::Never)).collect();
    let texts = TEXTS.iter().filter(|(name, _)| form.has(name)).map(|(name, label)| (*name, v.t(label), form.value(name).to_string()));
    let is_text = |name: &str| TEXTS.iter().any(|(n, _)| *n == name);
    let is_shown = |name: &str| is_text(name) || matches!(name, "csrf" | "version" | "seen" | "picture" | "gone" | "gone_story" | "gone_photo" | SENDING);
    let kept = form.pairs().filter(|(n, _)| !is_shown(n));
    let pictures = photos::of_concern(v.cx(), city.id, c.id).await?;
    let goes = |p: &Photo| p.is_waiting() && form.is("picture", &p.id.to_string());
    let page = Page {
        v,
        act,
        chosen: chosen(v, &kinds, form).await?,
        gone: gone(v, form, entries.iter().map(|e| story::told(v, &kinds, e, Chance::Never)), &pictures),
        texts: texts.collect(),
        kept: kept.map(|(n, t)| (n.to_string(), t.to_string())).collect(),
        theirs,
        now: now(v, &kinds, &c, act),
        has_pictures: act == "answer",
        pictures: pictures.into_iter().filter(goes).collect(),
        back: v.here(&format!("/desk/{}", c.reference)),
        is_over: way == Way::AsNote,
        c: Concern { version: c.version, ..c.clone() },
    };
    let mut answer = v.page(&page)?;
    *answer.status_mut() = StatusCode::CONFLICT;
    Ok(answer)
}

impl Page<'_> {
    /// Nothing else happened than that colleagues left notes.
    fn is_noted(&self) -> bool {
        !self.is_over && !self.theirs.is_empty() && self.theirs.iter().all(Told::is_note)
    }
    fn title(&self) -> &str {
        self.v.t(if self.is_noted() { "concerns-stale-noted" } else { "concerns-stale-title" })
    }
    fn hint(&self) -> &str {
        self.v.t(match (self.is_over, self.is_noted()) {
            (true, _) => "concerns-stale-over",
            (false, true) => "concerns-stale-noted-hint",
            (false, false) => "concerns-stale-hint",
        })
    }
    /// Everything that was typed, as one text.
    fn as_note(&self) -> String {
        self.texts.iter().map(|(_, _, text)| text.as_str()).filter(|t| !t.is_empty()).collect::<Vec<_>>().join("\n\n")
    }
    /// What stood in other boxes of the case's page: as a note is sent, it travels on.
    fn unsent(&self) -> impl Iterator<Item = &(String, String)> {
        self.kept.iter().filter(|(name, _)| unsent::is_unsent(name))
    }
    /// What a box of this page carries on: which keeping of one's words it replaces.
    fn mark(&self) -> &str {
        self.carried(unsent::MARK)
    }
    /// The key of the page on which it was typed.
    fn key(&self) -> &str {
        self.carried(once::KEY)
    }
    fn carried(&self, field: &str) -> &str {
        self.kept.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value)
    }
    /// The last entry that this page shows.
    fn seen(&self) -> String {
        self.theirs.last().map(|t| t.id.to_string()).unwrap_or_default()
    }
}

fn kind<'a>(v: &'a Visit, kinds: &Kinds, code: &str) -> (&'a str, String) {
    (v.t("concerns-case-kind"), kinds.name(code, v.lang()).to_string())
}

fn team<'a>(v: &'a Visit, code: &str) -> (&'a str, String) {
    let name = v.city.as_ref().and_then(|c| c.department(code)).map_or(code, |d| d.name.in_lang(v.lang()));
    (v.t("concerns-case-team"), name.to_string())
}

/// What the case says now of what the act would change.
fn now<'a>(v: &'a Visit, kinds: &Kinds, c: &Concern, act: &str) -> Vec<(&'a str, String)> {
    match act {
        "edit" | "redact" => vec![
            (v.t("concerns-case-edit-title"), c.title.clone()),
            (v.t("concerns-case-edit-details"), c.details.clone()),
            (v.t("concerns-case-edit-place"), c.place_text.clone()),
        ],
        "classify" => vec![kind(v, kinds, &c.category), team(v, &c.department)],
        _ => Vec::new(),
    }
}

/// What was ticked to be removed for good, as far as it is there still: it is asked for again, and nobody removes what they do not see named.
fn gone(v: &Visit, form: &Form, told: impl Iterator<Item = Told>, pictures: &[Photo]) -> Vec<(&'static str, String, String)> {
    let parts = [("contact", "concerns-case-redact-contact"), ("answers", "concerns-case-redact-answers"), ("point", "concerns-case-redact-point")];
    let mut all: Vec<_> = parts.map(|(part, label)| ("gone", part.to_string(), v.t(label).to_string())).into();
    let entry = |e: &Told| v.msg("concerns-case-redact-entry").s("who", e.who.as_str()).s("text", e.beginning()).text();
    all.extend(told.map(|e| ("gone_story", e.id.to_string(), entry(&e))));
    let picture = |(n, p): (i64, &Photo)| ("gone_photo", p.id.to_string(), v.msg("concerns-case-redact-picture").n("n", n).text());
    all.extend((1..).zip(pictures).map(picture));
    all.retain(|(name, value, _)| form.is(name, value));
    all
}

/// What was chosen from lists, in words.
async fn chosen<'a>(v: &'a Visit, kinds: &Kinds, form: &Form) -> Result<Vec<(&'a str, String)>, web::Error> {
    let mut out = Vec::new();
    if let Some(to) = form.some("to") {
        // Whoever left meanwhile has no name here any more, and the verb says so.
        let person = assign::chosen(v, &to).await.unwrap_or_default();
        let name = person.map_or_else(|| v.t("concerns-case-assign-nobody").to_string(), |(_, name)| name);
        out.push((v.t("concerns-case-assign-label"), name));
    }
    out.extend(form.some("category").map(|code| kind(v, kinds, &code)));
    out.extend(form.some("department").map(|code| team(v, &code)));
    if let Some(reason) = CloseReason::parse(form.value("reason")) {
        out.push((v.t("concerns-case-close-reason"), v.t(reason.message()).to_string()));
    }
    Ok(out)
}
