//! An entry of the log in words: what was done, to what, and how.

mod names;
mod parts;
mod told;

use super::known;
use super::labels::{DETAILS, SUBJECTS};
use super::tried::tried;
use crate::model::{Level, holds};
use crate::people::Entry;
use crate::place::{Place, permission_name, scope_words};
use crate::store::people;
use crate::{Error, PEOPLE_SEE, standing};
use cities::PlaceKind;
use kernel::{AccountId, Instant, Lang, Reference, Scope};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use store::{AuditEntry, CHANGED, Ctx};
use uuid::Uuid;
use web::Visit;

use names::Names;
pub(super) use told::Told;

/// What the number of an act counts, with the plural of it.
fn counted(act: &str) -> Option<&'static str> {
    Some(match act {
        "accounts.people.list" | "accounts.access.see" => "accounts-detail-count-people",
        "accounts.audit.see" => "accounts-detail-count-entries",
        "accounts.sessions.end-all" => "accounts-detail-count-sessions",
        "jobs.mail.list" | "jobs.mail.retry" => "accounts-detail-count-mails",
        _ => return None,
    })
}

fn whole(key: &str, value: &Value) -> Option<i64> {
    value.as_i64().filter(|_| key == "count")
}

/// What a thing is, and its link where it has a page.
pub(super) struct Subject {
    pub words: String,
    pub href: String,
    /// As it is kept, where the words do not say it.
    pub code: String,
}

/// Speaks of the entries of one page: the names of everybody whom they name are known.
pub(super) struct Speaker<'v> {
    v: &'v Visit,
    place: &'v Place,
    /// Those who have a page here that the reader may open.
    seen: &'v [Entry],
    names: HashMap<Uuid, String>,
    /// To whom the invitations that wait go, where the reader may see that.
    invited: HashMap<String, String>,
    things: Names<'v>,
}

/// What the lists of places are called where they are edited.
const LISTS: [(&str, &str); 3] = [("landmarks", "townhall-list-landmarks"), ("streets", "townhall-list-streets"), ("poles", "townhall-list-poles")];

/// Under which keys the log has what a thing is called.
fn is_name(key: &str) -> bool {
    ["name", "title"].contains(&key)
}

/// What the city writes in its own words: never a code.
const WORDS: [&str; 9] = ["about", "elsewhere", "hint", "name", "privacy", "text", "title", "welcome", "words"];

impl<'v> Speaker<'v> {
    /// `asked`: the thing that the page is narrowed to.
    pub(super) async fn new(v: &'v Visit, place: &'v Place, seen: &'v [Entry], list: &[AuditEntry], asked: Option<&str>) -> Result<Self, Error> {
        let ids: BTreeSet<Uuid> = list.iter().flat_map(ids_of).chain(asked.and_then(account_of)).collect();
        let names = names(v.cx(), v.t("accounts-actor-resident"), ids).await?;
        let invited = invited(v, place, list, asked).await?;
        Ok(Speaker { v, place, seen, names, invited, things: Names::of(v, place, list, asked).await? })
    }

    /// An act as a sentence whose beginning is who did it; one that this program does not know shows its code.
    pub(super) fn act(&self, act: &str) -> String {
        act_words(self.v, act)
    }

    /// What an entry is about. What it took away is called as it was then.
    pub(super) fn about(&self, e: &AuditEntry) -> Subject {
        let ended = self.things.at_its_end(e).zip(SUBJECTS.iter().find(|(k, _)| e.subject.split(' ').next() == Some(k)));
        match ended {
            Some((name, (_, id))) => Subject { words: self.v.msg(id).s("name", name).text(), href: String::new(), code: e.subject.clone() },
            None => self.subject(&e.subject, e.detail.0.get("why").and_then(Value::as_str)),
        }
    }

    /// `why` something was refused, if it was.
    pub(super) fn subject(&self, subject: &str, why: Option<&str>) -> Subject {
        let (kind, name) = subject.split_once(' ').unwrap_or((subject, ""));
        let Some((_, id)) = SUBJECTS.iter().find(|(k, _)| *k == kind) else {
            let words = tried(self.v, kind, name, why).unwrap_or_else(|| subject.to_string());
            return Subject { words, href: String::new(), code: subject.to_string() };
        };
        let page = self.page(kind, name);
        let words = match (kind, self.name(kind, name)) {
            ("mail", _) if name.parse::<Uuid>().is_err() => self.v.t("accounts-subject-address").to_string(),
            ("invitation", Some(mail)) => self.v.msg("accounts-subject-invitation-to").s("mail", mail).text(),
            ("account", None) => self.v.t("accounts-subject-gone").to_string(),
            (_, None) => self.v.t(id).to_string(),
            (_, Some(name)) => self.v.msg(id).s("name", name).text(),
        };
        Subject { words, href: page, code: String::new() }
    }

    /// What the thing is called; things without a name of their own have none.
    fn name(&self, kind: &str, name: &str) -> Option<String> {
        match kind {
            "account" => self.names.get(&name.parse().ok()?).cloned(),
            "concern" => Some(Reference::parse(name).map_or_else(|| name.to_string(), |r| r.spoken())),
            "category" | "department" | "area" | "place" | "role" | "template" | "holiday" => Some(self.things.called(kind, name)),
            "group" => Some(self.coded("concerns.category.move", kind, name).unwrap_or_else(|| name.to_string())),
            "places" => {
                let id = LISTS.iter().find(|(list, id)| *list == name && self.v.words.has(id)).map(|(_, id)| *id);
                Some(id.map_or(name, |id| self.v.t(id)).to_string())
            }
            "invitation" => self.invited.get(name).cloned(),
            _ => None,
        }
    }

    /// How a language calls itself.
    fn language(&self, tag: &str) -> String {
        Lang::parse(tag).map_or_else(|| tag.to_string(), |l| self.v.site.languages.own_name(&l).to_string())
    }

    /// `24 working hours`, as the folder has it.
    fn deadline(&self, value: &str) -> String {
        let parts = value.split_once(' ').and_then(|(n, unit)| Some((n.parse::<i64>().ok()?, SPANS.iter().find(|(u, _)| *u == unit)?.1)));
        parts.map_or_else(|| value.to_string(), |(n, id)| self.v.msg(id).n("n", n).text())
    }

    fn page(&self, kind: &str, name: &str) -> String {
        let v = self.v;
        match kind {
            "concern" if v.city.is_some() => v.here(&format!("/desk/{name}")),
            "account" if self.seen.iter().any(|e| e.person.id.to_string() == name) => v.here(&format!("{}/{name}", Entry::PATH)),
            "category" if v.city.is_some() && self.things.is_there(kind, name) => v.here(&format!("/settings/categories/{name}")),
            "template" if self.things.is_there(kind, name) => v.here(&format!("/settings/templates/{name}")),
            "role" if self.things.is_there(kind, name) => v.here(&format!("/settings/roles/{name}")),
            _ => String::new(),
        }
    }

    /// What is kept with the entry, a line each.
    pub(super) fn details(&self, e: &AuditEntry) -> Vec<Told> {
        let said = DETAILS.iter().flat_map(|(key, id)| self.detail(e, key, id).into_iter().chain(self.in_languages(e, key, id)).chain(self.listed(e, key, id)));
        said.chain(self.moved(e)).collect()
    }

    /// What turned in the city's other languages: the log has it under `name.vi`.
    fn in_languages(&self, e: &AuditEntry, key: &str, id: &str) -> Vec<Told> {
        let lang = |k: &str| Lang::parse(k.strip_prefix(key)?.strip_prefix('.')?);
        let line = |lang: Lang| {
            let label = self.v.msg("accounts-detail-in-language").s("label", self.v.t(id)).s("language", self.language(lang.as_str())).text();
            Some(self.labelled(e, &format!("{key}.{lang}"), &label)?.in_lang(&lang))
        };
        // A name that is only told stands there once, in the reader's language.
        if is_name(key) && names::is_own(&e.detail.0, key) { Vec::new() } else { e.detail.0.keys().filter_map(|k| lang(k)).filter_map(line).collect() }
    }

    /// Rules, area by area: which department answers now, and which did.
    fn moved(&self, e: &AuditEntry) -> Vec<Told> {
        let rule = |rule: &Value| {
            let part = |key: &str| rule.get(key).and_then(Value::as_str).unwrap_or_default();
            let department = |key: &str| Some(part(key)).filter(|d| !d.is_empty()).and_then(|d| self.name("department", d));
            let area = Some(part("area")).filter(|a| !a.is_empty()).and_then(|a| self.name("area", a));
            self.turned(&area.unwrap_or_else(|| self.v.t("accounts-detail-everywhere-else").to_string()), department("was"), department("is"))
        };
        e.detail.0.get("moved").and_then(Value::as_array).map(|rules| rules.iter().map(rule).collect()).unwrap_or_default()
    }

    fn detail(&self, e: &AuditEntry, key: &str, id: &str) -> Option<Told> {
        let is = e.detail.0.get(key)?;
        if let Some(said) = whole(key, is).and_then(|n| Some(self.v.msg(counted(&e.act)?).n("n", n).text())) {
            return Some(said.into());
        }
        if id.is_empty() {
            return self.value(&e.act, key, is).map(Into::into);
        }
        if is_name(key) && names::is_own(&e.detail.0, key) {
            return self.own_name(e, id);
        }
        Some(self.labelled(e, key, self.v.t(id))?.in_lang(&self.things.language()))
    }

    /// The name that came or went with the thing, unless the entry is headed by it.
    fn own_name(&self, e: &AuditEntry, id: &str) -> Option<Told> {
        let name = names::own(&e.detail.0, &self.things.language())?.in_lang(self.v.lang()).to_string();
        let is_head = self.things.at_its_end(e).is_some() || e.subject.split_once(' ').is_some_and(|(kind, code)| self.things.called(kind, code) == name);
        (!is_head).then(|| self.v.msg("accounts-audit-pair").s("label", self.v.t(id)).s("value", name).text().into())
    }

    fn labelled(&self, e: &AuditEntry, key: &str, label: &str) -> Option<Told> {
        let is = e.detail.0.get(key)?;
        if let Some(was) = e.detail.0.get(&format!("{key}_was")) {
            return Some(self.turned(label, self.value(&e.act, key, was), self.value(&e.act, key, is)));
        }
        let line = match is {
            Value::Bool(false) => return None,
            Value::Bool(true) => label.to_string(),
            Value::String(s) if s == CHANGED => self.v.msg("accounts-audit-reworded").s("label", label).text(),
            _ => return Some(self.paired(label, self.value(&e.act, key, is)?)),
        };
        Some(line.into())
    }

    /// A value in words; nothing for what is empty.
    fn value(&self, act: &str, key: &str, value: &Value) -> Option<String> {
        Some(match value {
            Value::Null => return None,
            Value::Bool(b) => self.v.t(if *b { "accounts-yes" } else { "accounts-no" }).to_string(),
            Value::String(s) if s.is_empty() => return None,
            Value::String(s) if WORDS.contains(&key.split('.').next().unwrap_or(key)) => s.clone(),
            Value::String(s) if key == "uses" => {
                s.split(' ').map(|u| self.coded(act, "use", u).unwrap_or_else(|| u.to_string())).collect::<Vec<_>>().join(" · ")
            }
            Value::String(s) => self.coded(act, key, s).unwrap_or_else(|| self.said(key, s)),
            Value::Number(n) if key == "due" => self.v.date_time(Instant(n.as_i64()?)),
            Value::Number(n) => self.coded(act, key, &n.to_string()).unwrap_or_else(|| n.as_i64().map_or_else(|| n.to_string(), |n| self.v.number(n))),
            // The codes of parts, each of which stands by itself below; a list has a line for each.
            Value::Array(_) => return None,
            Value::Object(_) => {
                let scope: Scope = serde_json::from_value(value.clone()).ok()?;
                scope_words(self.v, self.place, &scope).join(" · ")
            }
        })
    }

    /// A code by the message of the slice that did it: `concerns-channel-phone`, `concerns-rating-3`. A city's settings are worded where they are edited.
    fn coded(&self, act: &str, key: &str, value: &str) -> Option<String> {
        let slice = act.split('.').next()?;
        let ids = [slice, "townhall"].map(|slice| format!("{slice}-{key}-{value}"));
        ids.iter().find(|id| self.v.words.has(id)).map(|id| self.v.t(id).to_string())
    }

    /// A value by the name of what it stands for.
    fn said(&self, key: &str, value: &str) -> String {
        match key {
            "to" => value.parse().ok().and_then(|id: Uuid| self.names.get(&id).cloned()).unwrap_or_else(|| self.v.t("accounts-subject-gone").to_string()),
            "given" | "taken" => value.split_whitespace().map(|p| permission_name(self.v, p)).collect::<Vec<_>>().join(" · "),
            "act" => UNDONE.iter().find(|(told, _)| *told == value).map_or_else(|| value.to_string(), |(_, act)| self.act(act)),
            "within" => self.name("area", value).unwrap_or_else(|| value.to_string()),
            "category" | "department" | "area" | "role" => self.name(key, value).unwrap_or_else(|| value.to_string()),
            "successor" => self.name("department", value).unwrap_or_else(|| value.to_string()),
            "street" => self.name("place", &format!("{}/{value}", PlaceKind::Street.list())).unwrap_or_else(|| value.to_string()),
            "country" => self.v.country(value).to_string(),
            "language" | "languages" => value.split_whitespace().map(|tag| self.language(tag)).collect::<Vec<_>>().join(" · "),
            "deadline" => self.deadline(value),
            _ => value.to_string(),
        }
    }
}

/// The words for a span of time, by the unit in which it is kept.
const SPANS: &[(&str, &str)] =
    &[("hours", "accounts-span-hours"), ("working hours", "accounts-span-working-hours"), ("working days", "accounts-span-working-days")];

/// How a case's story calls what can be taken back, and the act that it was.
const UNDONE: &[(&str, &str)] = &[
    ("answered", "concerns.answer"),
    ("asked", "concerns.ask"),
    ("assigned", "concerns.assign"),
    ("classified", "concerns.classify"),
    ("closed", "concerns.close"),
    ("hidden", "concerns.hide"),
    ("located", "concerns.locate"),
    ("published", "concerns.publish"),
    ("released", "concerns.release"),
    ("reopened", "concerns.reopen"),
    ("resumed", "concerns.resume"),
    ("withheld", "concerns.withhold"),
];

pub(super) fn act_words(v: &Visit, act: &str) -> String {
    let id = format!("{}-act-{}", act.split('.').next().unwrap_or(act), act.split_once('.').map_or("", |(_, rest)| rest).replace('.', "-"));
    if known(v, act) && v.words.has(&id) { v.t(&id).to_string() } else { act.to_string() }
}

/// The accounts that an entry names.
fn ids_of(e: &AuditEntry) -> Vec<Uuid> {
    let id = |key: &&str| e.detail.0.get(*key).and_then(Value::as_str).and_then(|id| id.parse().ok());
    account_of(&e.subject).into_iter().chain(["to", "to_was"].iter().filter_map(id)).collect()
}

fn account_of(subject: &str) -> Option<Uuid> {
    subject.strip_prefix("account ")?.parse().ok()
}

/// The names of those who still are; residents are not named in a log.
async fn names(cx: &Ctx, resident: &str, ids: BTreeSet<Uuid>) -> Result<HashMap<Uuid, String>, Error> {
    let mut out = HashMap::new();
    for id in ids {
        if let Some(a) = people::by_id(cx, AccountId(id)).await? {
            out.insert(id, if a.is_staff() { a.name } else { resident.to_string() });
        }
    }
    Ok(out)
}

/// The addresses of the invitations of a page, by their ids: personal data, and in the log never. They are read where the invitation is, as long as it waits.
async fn invited(v: &Visit, place: &Place, list: &[AuditEntry], asked: Option<&str>) -> Result<HashMap<String, String>, Error> {
    if !list.iter().map(|e| e.subject.as_str()).chain(asked).any(|s| s.starts_with("invitation ")) {
        return Ok(HashMap::new());
    }
    let all = people::invitations(v.cx(), place.level()).await?;
    Ok(all.into_iter().filter(|i| holds(&v.actor, PEOPLE_SEE, &i.scope())).map(|i| (i.id.to_string(), i.mail)).collect())
}

/// Every act by its words, to choose from; those that cannot have happened at this level are left out with their slice.
pub(super) fn choices(v: &Visit, level: Level) -> Result<Vec<(String, String)>, Error> {
    let standing = standing::standing(v.cx())?;
    let here = |act: &&&str| level.is_none() || !act.starts_with("network.");
    let mut all: Vec<(String, String)> = standing.setup.acts.iter().filter(here).map(|a| ((*a).to_string(), act_words(v, a))).collect();
    all.sort_by(|(_, a), (_, b)| v.words.formats.compare(a, b));
    Ok(all)
}
