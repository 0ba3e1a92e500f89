//! A case's story for everybody: who did what, by department and never by name; and what was said aloud.

use super::form::department_name;
use crate::model::{Audience, Channel, Concern};
use crate::store::stories::Entry;
use cities::City;
use kernel::{Instant, Lang, MINUTE};
use serde_json::Value;
use web::{Markup, Visit};

/// An entry, ready to print.
pub(crate) struct Told {
    pub at: Instant,
    pub icon: &'static str,
    pub is_lit: bool,
    pub sentence: Markup,
    pub words: String,
    pub is_of_city: bool,
    pub lang: Lang,
    /// What the clock did.
    pub clock: String,
}

/// What everybody may read, in order. `entries` are those of the case; what is not public is left out here once more.
pub(crate) fn told(v: &Visit, city: &City, c: &Concern, entries: &[Entry]) -> Vec<Told> {
    entries.iter().filter(|e| e.is_public && !e.detail.0.contains_key("undone")).map(|e| entry(v, city, c, e, has_new_deadline(entries, e))).collect()
}

fn code<'e>(e: &'e Entry, name: &str) -> &'e str {
    e.detail.0.get(name).and_then(Value::as_str).unwrap_or("")
}

/// Was the case opened again since? Then the deadline of this entry was another one.
fn has_new_deadline(entries: &[Entry], e: &Entry) -> bool {
    entries.iter().any(|later| later.act == "reopened" && later.at > e.at && !later.is_taken_back())
}

fn entry(v: &Visit, city: &City, c: &Concern, e: &Entry, has_new_deadline: bool) -> Told {
    let (icon, id) = match sentence(e) {
        (icon, "concerns-story-assigned") if has_new_deadline => (icon, "concerns-story-moved"),
        // What was promised then is no promise now.
        (icon, "concerns-story-assigned") if !c.is_open() || c.is_late(v.now) => (icon, "concerns-story-assigned-before"),
        said => said,
    };
    let team = Some(code(e, "department")).filter(|d| !d.is_empty()).unwrap_or(&c.department);
    let mut m = v.rich(id);
    if names_team(id) {
        m = m.s("team", department_name(v, city, team));
    }
    match id {
        "concerns-story-assigned" => m = m.s("due", c.due_at.map(|d| v.moment(d)).unwrap_or_default()),
        "concerns-story-assigned-before" => m = m.s("due", c.due_at.map(|d| v.date(d.day(&city.zone))).unwrap_or_default()),
        _ => {}
    }
    let words = match e.audience() {
        _ if e.act == "reported" => c.details.clone(),
        Audience::All => e.text.clone(),
        Audience::Review | Audience::Hidden | Audience::Staff => String::new(),
    };
    Told {
        at: e.at,
        icon,
        is_lit: e.act == "answered",
        sentence: Markup(m.to_string()),
        is_of_city: !matches!(e.actor_kind.as_str(), "visitor" | "resident") && e.act != "reported",
        words,
        lang: e.lang.clone(),
        clock: clock(v, e),
    }
}

/// How long the clock stood still, where that ended.
fn clock(v: &Visit, e: &Entry) -> String {
    let minutes = e.detail.0.get("minutes").and_then(Value::as_i64).filter(|m| *m > 0);
    match (e.act.as_str(), minutes) {
        ("asked", _) => v.t("concerns-story-clock-stops").to_string(),
        (_, Some(minutes)) => v.msg("concerns-story-clock-stood").s("span", v.span(minutes * MINUTE)).text(),
        _ => String::new(),
    }
}

/// The sentences that say which team it was.
fn names_team(id: &str) -> bool {
    matches!(
        id,
        "concerns-story-assigned"
            | "concerns-story-assigned-before"
            | "concerns-story-asked"
            | "concerns-story-answered"
            | "concerns-story-closed"
            | "concerns-story-classified"
            | "concerns-story-moved"
    )
}

fn sentence(e: &Entry) -> (&'static str, &'static str) {
    match e.act.as_str() {
        "reported" => reported(code(e, "channel")),
        "assigned" => ("inbox", "concerns-story-assigned"),
        "asked" => ("chat", "concerns-story-asked"),
        "replied" => ("chat", "concerns-story-replied"),
        "said" | "said-more" => ("chat", "concerns-story-said-more"),
        "resumed" => ("clock", "concerns-story-resumed"),
        "supported" => ("people", "concerns-story-supported"),
        "classified" if code(e, "from") == code(e, "to") => ("filter", "concerns-story-moved"),
        "classified" => ("filter", "concerns-story-classified"),
        "located" => ("locate", "concerns-story-located"),
        "edited" => ("note", "concerns-story-edited"),
        "redacted" => ("lock", "concerns-story-redacted"),
        "answered" => ("lamp", "concerns-story-answered"),
        "closed" => ("x", "concerns-story-closed"),
        "reopened" => ("undo", "concerns-story-reopened"),
        "rated" => rated(e.detail.0.get("rating").and_then(Value::as_i64)),
        "undone" => ("undo", "concerns-story-undone"),
        _ => ("more", "concerns-story-happened"),
    }
}

fn reported(channel: &str) -> (&'static str, &'static str) {
    match Channel::parse(channel) {
        Some(Channel::Phone) => ("phone", "concerns-story-reported-phone"),
        Some(Channel::Counter) => ("person", "concerns-story-reported-counter"),
        Some(Channel::Letter) => ("mail", "concerns-story-reported-letter"),
        Some(Channel::Street) => ("eye", "concerns-story-reported-street"),
        Some(Channel::Import) => ("download", "concerns-story-reported-import"),
        _ => ("report", "concerns-story-reported"),
    }
}

fn rated(rating: Option<i64>) -> (&'static str, &'static str) {
    match rating {
        Some(3) => ("star", "concerns-story-rated-3"),
        Some(2) => ("star", "concerns-story-rated-2"),
        Some(1) => ("star", "concerns-story-rated-1"),
        _ => ("star", "concerns-story-rated"),
    }
}
