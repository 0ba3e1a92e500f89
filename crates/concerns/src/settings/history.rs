//! Who changed a setting, when, and what: read from the audit log.

use super::{check, routing, words};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{CategoryKind, Groups, Publication};
use ::store::{AuditEntry, AuditFilter, Ctx, audit_list};
use cities::City;
use kernel::{Instant, Message};
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
    let kind = kind.map(|code| if code.is_empty() { v.t("concerns-settings-all-kinds").to_string() } else { words::category(v, kinds, code) });
    Change { who, at: e.at, act: v.t(act).to_string(), parts: kind.into_iter().chain(parts(v, &e.detail.0)).collect() }
}

fn parts(v: &Visit, detail: &Map<String, Value>) -> Vec<String> {
    let list = |key: &str| detail.get(key).and_then(Value::as_array).into_iter().flatten();
    let changed = list("changed").filter_map(Value::as_str).filter(|p| *p != "closed").map(|p| part(v, detail, p));
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
