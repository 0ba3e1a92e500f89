//! Who changed a setting, when, and what: read from the audit log.

use super::{check, routing, words};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{CategoryKind, Groups, Publication, QuestionKind, Use};
use ::store::{AuditEntry, AuditFilter, Ctx, audit_list};
use cities::City;
use cities::folder::VALUE_CHARS_MAX;
use kernel::{CityId, Instant, Lang, Message};
use serde_json::{Map, Value};
use web::Visit;

/// Changes that are shown.
const SHOWN: i64 = 30;

/// One change, ready to read.
pub(super) struct Change {
    pub who: String,
    pub at: Instant,
    /// What was done.
    pub act: String,
    /// The parts that changed, with what they were where that is a code.
    pub parts: Vec<String>,
}

/// Who changed something meanwhile, and when.
pub(super) struct Somebody {
    pub name: String,
    pub at: Instant,
}

/// The newest first.
pub(super) async fn of(v: &Visit, cx: &Ctx, city: &City, subject: String) -> Result<Vec<Change>, Error> {
    let entries = audit_list(cx, &about(city.id, subject), SHOWN).await?;
    let kinds = Kinds::of(cx, city).await?;
    Ok(entries.iter().map(|e| change(v, &kinds, e)).collect())
}

/// Who of the staff did this act to it last, as the log has it: the newest entry whose details say that it was this.
pub(super) async fn last(
    v: &Visit,
    city: &City,
    (act, subject): (&str, String),
    is_it: impl Fn(&Map<String, Value>) -> bool,
) -> Result<Option<Somebody>, Error> {
    let filter = AuditFilter { act: Some(act.into()), ..about(city.id, subject) };
    let entries = audit_list(v.cx(), &filter, SHOWN).await?;
    Ok(entries.into_iter().find(|e| is_it(&e.detail.0)).and_then(somebody))
}

/// The same, whichever act it was.
pub(super) async fn last_of(v: &Visit, city: &City, subject: String, is_it: impl Fn(&Map<String, Value>) -> bool) -> Result<Option<Somebody>, Error> {
    let entries = audit_list(v.cx(), &about(city.id, subject), SHOWN).await?;
    Ok(entries.into_iter().find(|e| is_it(&e.detail.0)).and_then(somebody))
}

/// Who took it away, if that was the last that happened to it.
pub(super) async fn removed(v: &Visit, city: CityId, subject: String) -> Result<Option<Somebody>, Error> {
    let newest = audit_list(v.cx(), &about(city, subject), 1).await?.into_iter().next();
    Ok(newest.filter(|e| e.act.ends_with(".remove")).and_then(somebody))
}

/// Everything that happened to it.
fn about(city: CityId, subject: String) -> AuditFilter {
    AuditFilter { city: Some(city), subject: Some(subject), ..AuditFilter::default() }
}

/// Only staff are named: what came in otherwise was nobody's decision at this page.
fn somebody(e: AuditEntry) -> Option<Somebody> {
    (e.actor_kind == "staff" && !e.actor_name.is_empty()).then_some(Somebody { name: e.actor_name, at: e.at })
}

/// Do an entry's details name one of these in a list of theirs?
pub(super) fn lists(detail: &Map<String, Value>, key: &str, is_one: impl Fn(&Value) -> bool) -> bool {
    detail.get(key).and_then(Value::as_array).is_some_and(|list| list.iter().any(is_one))
}

fn change(v: &Visit, kinds: &Kinds, e: &AuditEntry) -> Change {
    let who = if e.actor_name.is_empty() { v.t("concerns-settings-somebody").to_string() } else { e.actor_name.clone() };
    let act = match e.act.as_str() {
        "concerns.category.add" | "concerns.template.add" => "concerns-settings-act-added",
        "concerns.category.close" => "concerns-settings-act-closed",
        "concerns.category.reopen" => "concerns-settings-act-opened",
        "concerns.template.remove" => "concerns-settings-act-removed",
        _ => "concerns-settings-act-changed",
    };
    let kind = e.detail.0.get("category").and_then(Value::as_str).filter(|_| e.subject == routing::SUBJECT);
    let kind = kind.map(|code| words::category(v, kinds, code));
    let of_text = if e.act == "concerns.template.edit" { text_parts(v, kinds, &e.detail.0) } else { Vec::new() };
    let parts = parts(v, &e.detail.0).into_iter().chain(handed_over(v, e));
    Change { who, at: e.at, act: v.t(act).to_string(), parts: kind.into_iter().chain(parts).chain(of_text).collect() }
}

/// From which department to which, where an older entry of rules that were handed over does not name them one by one.
fn handed_over(v: &Visit, e: &AuditEntry) -> Option<String> {
    let is_whole = e.subject == routing::SUBJECT && e.detail.0.contains_key("department_was") && !e.detail.0.contains_key("moved");
    is_whole.then(|| part(v, &e.detail.0, "department"))
}

/// What changed of a template: for which kind, its title in each language, its text, what it is for.
fn text_parts(v: &Visit, kinds: &Kinds, detail: &Map<String, Value>) -> Vec<String> {
    let code = |key: &str| detail.get(key).and_then(Value::as_str);
    let kind = code("category_was").zip(code("category"));
    let kind = kind.map(|(was, now)| turned(v, v.t("concerns-settings-template-for"), (&words::category(v, kinds, was), &words::category(v, kinds, now))));
    let own = |key: &str, id| match (code(&format!("{key}_was")), code(key)) {
        (Some(was), Some(now)) => Some(turned(v, v.t(id), (dashed(was), dashed(now)))),
        (None, now) => now.map(|_| v.t(id).to_string()),
        _ => None,
    };
    let text = |key: &str, id| own(key, id).into_iter().chain(in_languages(v, detail, key, v.t(id)));
    let uses = |codes: &str| Use::of(codes.split(' ')).into_iter().map(|u| v.t(u.message())).collect::<Vec<_>>().join(" · ");
    let uses = match (code("uses_was"), code("uses")) {
        (Some(was), Some(now)) => Some(turned(v, v.t("concerns-settings-template-use"), (&uses(was), &uses(now)))),
        (_, now) => now.map(|_| v.t("concerns-settings-template-use").to_string()),
    };
    let texts = text("title", "concerns-settings-template-title").chain(text("text", "concerns-settings-template-text"));
    kind.into_iter().chain(texts).chain(uses).collect()
}

/// “Label: now, before was”; of a longer text only what it is, for the log has it in full.
fn turned(v: &Visit, label: &str, (was, now): (&str, &str)) -> String {
    if [was, now].iter().any(|s| s.chars().count() > VALUE_CHARS_MAX) {
        return label.to_string();
    }
    v.say(&Message::new("concerns-settings-was").with("part", label).with("was", was).with("now", now))
}

/// A name in the languages that are not the city's first: the log has them under `name.vi`. One that is empty is not there.
fn in_languages(v: &Visit, detail: &Map<String, Value>, key: &str, label: &str) -> Vec<String> {
    let tag = |k: &str| Lang::parse(k.strip_prefix(key)?.strip_prefix('.')?);
    let line = |(lang, is): (Lang, &Value)| {
        let was = detail.get(&format!("{key}.{lang}_was")).and_then(Value::as_str).unwrap_or_default();
        let label = format!("{label}, {}", words::language(v, &lang));
        turned(v, &label, (dashed(was), dashed(is.as_str().unwrap_or_default())))
    };
    detail.iter().filter_map(|(k, is)| Some((tag(k)?, is))).map(line).collect()
}

fn parts(v: &Visit, detail: &Map<String, Value>) -> Vec<String> {
    let list = |key: &str| detail.get(key).and_then(Value::as_array).into_iter().flatten();
    let changed = list("changed").filter_map(Value::as_str).filter(|p| *p != "closed").flat_map(|p| {
        let others = in_languages(v, detail, p, v.t(check::label(p)));
        if let Some(asked) = detail.get(p).and_then(Value::as_array) {
            return questions(v, asked);
        }
        // Where only another language's name changed, its own line says all.
        let own = (others.is_empty() || detail.contains_key(p)).then(|| part(v, detail, p));
        own.into_iter().chain(others).collect()
    });
    changed.chain(list("moved").map(|r| rule(v, r))).collect()
}

/// Question by question, as a folder's differences are told. One order is another one only once.
fn questions(v: &Visit, asked: &[Value]) -> Vec<String> {
    let mut out: Vec<String> = asked.iter().filter_map(|q| question(v, q)).collect();
    out.dedup();
    out
}

/// “What do you see? (Answered by: Words, before One of several)”.
fn question(v: &Visit, of: &Value) -> Option<String> {
    let text = |key: &str| of.get(key).and_then(Value::as_str).unwrap_or_default();
    let named = |id: &'static str, key: &'static str, name: &str| v.say(&Message::new(id).with(key, name));
    let yes_no = |key: &str| v.t(if of.get(key).and_then(Value::as_bool) == Some(true) { "concerns-settings-yes" } else { "concerns-settings-no" });
    let kind = |key: &str| QuestionKind::parse(text(key)).map_or("", |k| v.t(k.message()));
    let own = |label: String| match (text("was"), text("is")) {
        ("", "") => label,
        (was, is) => turned(v, &label, (dashed(was), dashed(is))),
    };
    let in_language = |label: String| Lang::parse(text("lang")).map_or_else(|| label.clone(), |l| format!("{label}, {}", words::language(v, &l)));
    let part = match (text("part"), text("was"), text("is")) {
        ("question", "", is) => return Some(named("concerns-settings-compare-question-added", "question", is)),
        ("question", was, _) => return Some(named("concerns-settings-compare-question-gone", "question", was)),
        ("place", ..) => return Some(v.t("concerns-settings-compare-question-order").to_string()),
        ("words", ..) => own(in_language(v.t("concerns-settings-question-words").to_string())),
        ("kind", ..) => turned(v, v.t("concerns-settings-question-kind"), (kind("was"), kind("is"))),
        ("required", ..) => turned(v, v.t("concerns-settings-required"), (yes_no("was"), yes_no("is"))),
        ("option", "", is) => named("concerns-settings-compare-option-added", "option", is),
        ("option", was, _) => named("concerns-settings-compare-option-gone", "option", was),
        ("option-words", ..) => own(in_language(named("concerns-settings-compare-option", "option", text("option")))),
        ("option-place", ..) => v.t("concerns-settings-compare-option-order").to_string(),
        _ => return None,
    };
    Some(v.say(&Message::new("concerns-settings-compare-question").with("question", text("question")).with("part", part)))
}

/// What stands for a text that is not there.
fn dashed(text: &str) -> &str {
    if text.is_empty() { "–" } else { text }
}

/// “West Ward: Citizens' care, before Roads”.
fn rule(v: &Visit, rule: &Value) -> String {
    let code = |key: &str| rule.get(key).and_then(Value::as_str).unwrap_or_default();
    let area = if code("area").is_empty() { v.t("concerns-settings-everywhere-else").to_string() } else { words::area(v, code("area")) };
    let department = |key: &str| if code(key).is_empty() { v.t("concerns-settings-as-kind").to_string() } else { words::department(v, code(key)) };
    v.say(&Message::new("concerns-settings-was").with("part", area).with("was", department("was")).with("now", department("is")))
}

/// “Answer within: 24 hours, before 48 hours”.
fn part(v: &Visit, detail: &Map<String, Value>, part: &str) -> String {
    let code = |key: &str| detail.get(key).and_then(Value::as_str);
    let label = v.t(check::label(part));
    match (code(&format!("{part}_was")), code(part)) {
        // A picture is not said in words.
        (Some(was), Some(now)) if part != "icon" => turned(v, label, (dashed(&said(v, part, was)), dashed(&said(v, part, now)))),
        _ => label.to_string(),
    }
}

fn said(v: &Visit, part: &str, code: &str) -> String {
    match part {
        "deadline" => code.parse().map_or_else(|()| code.to_string(), |d| v.say(&words::deadline(d))),
        "department" => words::department(v, code),
        "publication" => Publication::parse(code).map_or_else(|| code.to_string(), |p| v.t(p.message()).to_string()),
        "group" => Groups::parse(code).map_or_else(|| code.to_string(), |g| v.t(g.message()).to_string()),
        "kind" => CategoryKind::parse(code).map_or_else(|| code.to_string(), |k| v.t(k.message()).to_string()),
        _ => code.to_string(),
    }
}
