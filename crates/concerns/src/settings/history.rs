//! Who changed a setting, when, and what: read from the audit log.

use super::{check, routing, words};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{CategoryKind, Groups, Publication};
use ::store::{AuditEntry, AuditFilter, Ctx, audit_list};
use cities::City;
use kernel::{Instant, Lang, Message};
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

/// The newest first.
pub(super) async fn of(v: &Visit, cx: &Ctx, city: &City, subject: String) -> Result<Vec<Change>, Error> {
    let filter = AuditFilter { city: Some(city.id), subject: Some(subject), ..AuditFilter::default() };
    let entries = audit_list(cx, &filter, SHOWN).await?;
    let kinds = Kinds::of(cx, city).await?;
    Ok(entries.iter().map(|e| change(v, &kinds, e)).collect())
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
    Change { who, at: e.at, act: v.t(act).to_string(), parts: kind.into_iter().chain(parts(v, &e.detail.0)).chain(of_text).collect() }
}

/// What changed of a template: for which kind, its title in each language, its text, what it is for.
fn text_parts(v: &Visit, kinds: &Kinds, detail: &Map<String, Value>) -> Vec<String> {
    let code = |key: &str| detail.get(key).and_then(Value::as_str);
    let kind = code("category_was").zip(code("category"));
    let kind = kind.map(|(was, now)| turned(v, v.t("concerns-settings-template-for"), (&words::category(v, kinds, was), &words::category(v, kinds, now))));
    let title = v.t("concerns-settings-template-title");
    let own = code("title_was").zip(code("title")).map(|(was, now)| turned(v, title, (was, now)));
    let plain = |key: &str, id| code(key).map(|_| v.t(id).to_string());
    let more = [plain("text", "concerns-settings-template-text"), plain("uses", "concerns-settings-template-use")];
    kind.into_iter().chain(own).chain(in_languages(v, detail, "title", title)).chain(more.into_iter().flatten()).collect()
}

/// “Label: now, before was”.
fn turned(v: &Visit, label: &str, (was, now): (&str, &str)) -> String {
    v.say(&Message::new("concerns-settings-was").with("part", label).with("was", was).with("now", now))
}

/// A name in the languages that are not the city's first: the log has them under `name.vi`. One that is empty is not there.
fn in_languages(v: &Visit, detail: &Map<String, Value>, key: &str, label: &str) -> Vec<String> {
    let tag = |k: &str| Lang::parse(k.strip_prefix(key)?.strip_prefix('.')?);
    let line = |(lang, is): (Lang, &Value)| {
        let was = detail.get(&format!("{key}.{lang}_was")).and_then(Value::as_str).unwrap_or_default();
        let said = |text: &str| if text.is_empty() { "–".to_string() } else { text.to_string() };
        let label = format!("{label}, {}", words::language(v, &lang));
        turned(v, &label, (&said(was), &said(is.as_str().unwrap_or_default())))
    };
    detail.iter().filter_map(|(k, is)| Some((tag(k)?, is))).map(line).collect()
}

fn parts(v: &Visit, detail: &Map<String, Value>) -> Vec<String> {
    let list = |key: &str| detail.get(key).and_then(Value::as_array).into_iter().flatten();
    let changed = list("changed").filter_map(Value::as_str).filter(|p| *p != "closed").flat_map(|p| {
        let others = in_languages(v, detail, p, v.t(check::label(p)));
        // Where only another language's name changed, its own line says all.
        let own = (others.is_empty() || detail.contains_key(p)).then(|| part(v, detail, p));
        own.into_iter().chain(others)
    });
    changed.chain(list("moved").map(|r| rule(v, r))).collect()
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
        (Some(was), Some(now)) if part != "icon" => {
            v.say(&Message::new("concerns-settings-was").with("part", label).with("was", said(v, part, was)).with("now", said(v, part, now)))
        }
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
