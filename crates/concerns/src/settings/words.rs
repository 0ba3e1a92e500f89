//! Codes of the settings in words.

use super::history::Somebody;
use super::{check, form};
use crate::kinds::Kinds;
use crate::model::{Category, CategoryKind, Groups, PlaceRule, Publication};
use cities::{City, Deadline};
use kernel::{Lang, Message};
use web::{Fork, Visit};

/// A deadline in words: “48 hours”.
pub(super) fn deadline(d: Deadline) -> Message {
    let (id, n) = match d {
        Deadline::Hours(n) => ("concerns-settings-hours", n),
        Deadline::WorkingHours(n) => ("concerns-settings-working-hours", n),
        Deadline::WorkingDays(n) => ("concerns-settings-working-days", n),
    };
    Message::new(id).with("n", n)
}

/// How a language calls itself.
pub(super) fn language(v: &Visit, lang: &Lang) -> String {
    v.site.languages.own_name(lang).to_string()
}

pub(super) fn direction(lang: &Lang) -> &'static str {
    if lang.is_rtl() { "rtl" } else { "ltr" }
}

/// A department's name; its code when it is gone.
pub(super) fn department(v: &Visit, code: &str) -> String {
    let found = v.city.as_ref().and_then(|c| c.department(code));
    found.map_or_else(|| code.to_string(), |d| d.name.in_lang(v.lang()).to_string())
}

/// An area's name; its code when it is gone.
pub(super) fn area(v: &Visit, code: &str) -> String {
    let found = v.city.as_ref().and_then(|c| c.area(code));
    found.map_or_else(|| code.to_string(), |a| a.name.in_lang(v.lang()).to_string())
}

/// Where a rule holds: the area's name, marked where it is closed; for none, “everywhere else”.
pub(super) fn place(v: &Visit, code: &str) -> String {
    let found = v.city.as_ref().and_then(|c| c.area(code));
    match found {
        Some(a) if is_below(v, code) => v.say(&Message::new("concerns-settings-area-below").with("name", a.name.in_lang(v.lang()))),
        Some(a) => crate::words::area(v, a),
        None if code.is_empty() => v.t("concerns-settings-everywhere-else").to_string(),
        None => code.to_string(),
    }
}

/// Does no case lie in it, because it is not of the first level?
fn is_below(v: &Visit, area: &str) -> bool {
    v.city.as_ref().is_some_and(|c| c.areas.is_below(area))
}

/// The departments that may be chosen: code and name.
pub(super) fn departments(v: &Visit, city: &City) -> Vec<(String, String)> {
    city.open_departments().map(|d| (d.code.clone(), d.name.in_lang(v.lang()).to_string())).collect()
}

/// The departments that may be chosen, and before them the present one where it may not: nobody's department changes because it is not in the list.
pub(super) fn departments_beside(v: &Visit, city: &City, now: &str) -> Vec<(String, String)> {
    let mut out = departments(v, city);
    if out.iter().all(|(code, _)| code != now) {
        let text = if now.is_empty() { v.t("concerns-settings-department-none").to_string() } else { marked_department(v, now) };
        out.insert(0, (now.to_string(), text));
    }
    out
}

/// A department's name, marked where it is closed; its code when it is gone.
pub(super) fn marked_department(v: &Visit, code: &str) -> String {
    let found = v.city.as_ref().and_then(|c| c.department(code));
    found.map_or_else(|| code.to_string(), |d| crate::words::department(v, d))
}

/// A category's name; for no category, “All kinds”.
pub(super) fn category(v: &Visit, kinds: &Kinds, code: &str) -> String {
    if code.is_empty() { v.t("concerns-settings-all-kinds").to_string() } else { kinds.name(code, v.lang()).to_string() }
}

/// The same, marked where the kind is closed.
pub(super) fn marked_category(v: &Visit, kinds: &Kinds, code: &str) -> String {
    kinds.category(code).map_or_else(|| category(v, kinds, code), |c| crate::words::category(v, c))
}

pub(super) fn options<T: Copy>(v: &Visit, all: &[T], code: fn(T) -> &'static str, message: fn(T) -> &'static str) -> Vec<(String, String)> {
    all.iter().map(|t| (code(*t).to_string(), v.t(message(*t)).to_string())).collect()
}

pub(super) fn groups(v: &Visit) -> Vec<(String, String)> {
    options(v, Groups::ALL, Groups::code, Groups::message)
}
pub(super) fn publications(v: &Visit) -> Vec<(String, String)> {
    options(v, Publication::ALL, Publication::code, Publication::message)
}
pub(super) fn place_rules(v: &Visit) -> Vec<(String, String)> {
    options(v, PlaceRule::ALL, PlaceRule::code, PlaceRule::message)
}
pub(super) fn kinds(v: &Visit) -> Vec<(String, String)> {
    options(v, CategoryKind::ALL, CategoryKind::code, CategoryKind::message)
}

/// A part of a category as one reads it, for showing two versions side by side.
pub(super) fn part(v: &Visit, c: &Category, part: &str) -> String {
    let yes_no = |on: bool| v.t(if on { "concerns-settings-yes" } else { "concerns-settings-no" }).to_string();
    let texts = |t: &kernel::Text| t.pairs().map(|(l, t)| format!("{}: {t}", language(v, l))).collect::<Vec<_>>().join("\n");
    match part {
        "name" => texts(&c.name),
        "hint" => texts(&c.hint),
        "elsewhere" => texts(&c.elsewhere),
        "words" => c.words.iter().map(|(l, w)| format!("{}: {}", language(v, l), v.words.list(w.iter().map(String::as_str)))).collect::<Vec<_>>().join("\n"),
        "deadline" => v.say(&deadline(c.deadline)),
        "department" => department(v, &c.department),
        "evidence" => yes_no(c.evidence),
        "emergency" => yes_no(c.emergency),
        "closed" => yes_no(!c.is_closed),
        "publication" => v.t(c.publication.message()).to_string(),
        "place" => v.t(c.place.message()).to_string(),
        "group" => v.t(c.group.message()).to_string(),
        "kind" => v.t(c.kind.message()).to_string(),
        "icon" => c.icon.clone(),
        _ => c.questions.iter().map(|q| q.label.in_lang(v.lang())).collect::<Vec<_>>().join("\n"),
    }
}

/// A part in which what somebody saved and what somebody typed differ.
pub(super) struct Difference {
    pub label: String,
    pub now: String,
    /// `None`: left as it was shown.
    pub mine: Option<String>,
}

/// What two changed at once: both versions of each part, and who the other one was where the log knows it.
#[derive(Default)]
pub(super) struct Stale {
    pub by: Option<Somebody>,
    pub parts: Vec<Difference>,
}

impl Stale {
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// Both versions, side by side, of the parts whose fields differ.
pub(super) fn differences(v: &Visit, now: &Category, mine: &Category, forks: &[Fork]) -> Vec<Difference> {
    let mut parts: Vec<&str> = Vec::new();
    for p in forks.iter().map(|f| form::part(&f.name)) {
        if !parts.contains(&p) {
            parts.push(p);
        }
    }
    let typed = |p: &str| forks.iter().any(|f| form::part(&f.name) == p && f.mine.is_some()).then(|| part(v, mine, p));
    parts.into_iter().map(|p| Difference { label: v.t(check::label(p)).to_string(), now: part(v, now, p), mine: typed(p) }).collect()
}

/// Both versions of the fields that differ; `said` gives a field's label, and its value as one reads it.
pub(super) fn rows(forks: &[Fork], said: impl Fn(&str, &str) -> (String, String)) -> Vec<Difference> {
    let row = |f: &Fork| {
        let (label, now) = said(&f.name, &f.theirs);
        Difference { label, now, mine: f.mine.as_ref().map(|m| said(&f.name, m).1) }
    };
    forks.iter().map(row).collect()
}

/// A text in one language, with the language before it: the field is `title-ms`.
pub(super) fn in_language(v: &Visit, tag: &str, text: &str) -> String {
    Lang::parse(tag).map_or_else(|| text.to_string(), |l| format!("{}: {text}", language(v, &l)))
}
