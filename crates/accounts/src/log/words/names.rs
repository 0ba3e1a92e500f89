//! What the things of a city are called, those too that are gone: the entry that took one away has its name.

use crate::Error;
use crate::place::{Part, Place};
use crate::ports::Categories;
use cities::{PlaceKind, place_subject};
use jiff::civil::Date;
use kernel::{Day, Lang, Text};
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use store::{AuditEntry, audit_of};
use web::Visit;

/// The acts that take away what has a name.
const ENDS: [&str; 7] = [
    "accounts.role.remove",
    "cities.area.remove",
    "cities.department.remove",
    "cities.holiday.delete",
    "cities.place.delete",
    "concerns.category.remove",
    "concerns.template.remove",
];

/// What has a name of its own, by the word that its subject begins with.
const NAMED: [&str; 7] = ["area", "category", "department", "holiday", "place", "role", "template"];

/// So many ends of the things of one page are looked through.
const ENDS_MAX: i64 = 500;

/// The names of the things of one page.
pub(super) struct Names<'v> {
    v: &'v Visit,
    place: &'v Place,
    templates: Vec<(String, Text)>,
    /// By subject.
    gone: HashMap<String, Text>,
}

impl<'v> Names<'v> {
    pub(super) async fn of(v: &'v Visit, place: &'v Place, list: &[AuditEntry], asked: Option<&str>) -> Result<Self, Error> {
        let templates = match place.level() {
            Some(city) => v.site.port::<Arc<dyn Categories>>().map_err(|e| Error::Broken(format!("{e:?}")))?.templates(v.cx(), city).await?,
            None => Vec::new(),
        };
        let mut names = Names { v, place, templates, gone: HashMap::new() };
        let subjects = list.iter().flat_map(|e| std::iter::once(e.subject.clone()).chain(named_in(&e.detail.0))).chain(asked.map(str::to_string));
        let lost: BTreeSet<String> = subjects.filter(|s| names.is_lost(s)).collect();
        if lost.is_empty() {
            return Ok(names);
        }
        for e in audit_of(v.cx(), place.level(), lost.into_iter().collect(), &ENDS, ENDS_MAX).await? {
            // The newest comes first.
            if let Some(name) = own(&e.detail.0, &names.language()) {
                names.gone.entry(e.subject).or_insert(name);
            }
        }
        Ok(names)
    }

    /// The language in which the log has names without saying so.
    pub(super) fn language(&self) -> Lang {
        self.place.city.as_ref().map_or_else(Lang::english, |c| c.default_language())
    }

    fn is_lost(&self, subject: &str) -> bool {
        subject.split_once(' ').is_some_and(|(kind, code)| NAMED.contains(&kind) && !self.is_there(kind, code))
    }

    /// Is there such a thing now?
    pub(super) fn is_there(&self, kind: &str, code: &str) -> bool {
        if kind == "role" { self.place.role(code).is_some() } else { self.there(kind, code).is_some() }
    }

    fn there(&self, kind: &str, code: &str) -> Option<&Text> {
        let city = self.place.city.as_deref();
        match kind {
            "category" => self.place.part(Part::Category, code).map(|n| n.name),
            "department" => self.place.part(Part::Department, code).map(|n| n.name),
            "area" => self.place.part(Part::Area, code).map(|n| n.name),
            "place" => city.zip(code.split_once('/')).and_then(|(c, (list, code))| c.places.get(list, code)).map(|p| &p.name),
            "holiday" => city?.calendar.holidays.get(&code.parse().ok()?),
            "template" => self.templates.iter().find(|(c, _)| c == code).map(|(_, title)| title),
            _ => None,
        }
    }

    /// What a thing is called, or was; the code of what nobody gave a name.
    pub(super) fn called(&self, kind: &str, code: &str) -> String {
        let said = |text: &Text| Some(text.in_lang(self.v.lang()).to_string()).filter(|n| !n.is_empty());
        let found = self.there(kind, code).or_else(|| self.gone.get(&format!("{kind} {code}"))).and_then(said);
        match kind {
            "role" => found.unwrap_or_else(|| self.place.role_name(self.v, code)),
            "holiday" => self.day(code, found),
            "place" => found.unwrap_or_else(|| code.split_once('/').map_or(code, |(_, own)| own).to_string()),
            _ => found.unwrap_or_else(|| code.to_string()),
        }
    }

    /// What the entry calls it that came or went with it. A thing of this name that came later is another one.
    pub(super) fn at_its_end(&self, e: &AuditEntry) -> Option<String> {
        let (kind, code) = e.subject.split_once(' ').filter(|_| ENDS.contains(&e.act.as_str()))?;
        let name = own(&e.detail.0, &self.language())?.in_lang(self.v.lang()).to_string();
        Some(if kind == "holiday" { self.day(code, Some(name)) } else { name })
    }

    /// A day off: its name and its day.
    fn day(&self, code: &str, name: Option<String>) -> String {
        let day = code.parse::<Date>().map_or_else(|_| code.to_string(), |date| self.v.date(Day::of(date)));
        match name {
            Some(name) => self.v.msg("accounts-subject-holiday-named").s("name", name).s("day", day).text(),
            None => day,
        }
    }
}

/// The name that an entry has of what came or went: with its languages, if it has any.
pub(super) fn own(detail: &Map<String, Value>, lang: &Lang) -> Option<Text> {
    let key = ["name", "title"].into_iter().find(|key| is_own(detail, key))?;
    let mut name = Text::one(lang.clone(), detail.get(key)?.as_str()?);
    for (k, said) in detail {
        let lang = k.strip_prefix(key).and_then(|rest| Lang::parse(rest.strip_prefix('.')?));
        if let Some((lang, said)) = lang.zip(said.as_str()) {
            name.set(lang, said);
        }
    }
    Some(name).filter(|n| !n.is_empty())
}

/// Is this kept as what a thing is called, and not as what it was renamed to?
pub(super) fn is_own(detail: &Map<String, Value>, key: &str) -> bool {
    detail.get(key).is_some_and(|name| name.as_str().is_some_and(|n| n != store::CHANGED)) && !detail.contains_key(&format!("{key}_was"))
}

/// The things that an entry names in its details, as subjects.
fn named_in(detail: &Map<String, Value>) -> impl Iterator<Item = String> {
    let subject = |key: &str, code: &str| match key.strip_suffix("_was").unwrap_or(key) {
        "area" | "within" => Some(format!("area {code}")),
        "department" | "successor" => Some(format!("department {code}")),
        "category" => Some(format!("category {code}")),
        "role" => Some(format!("role {code}")),
        "street" => Some(place_subject(PlaceKind::Street.list(), code)),
        _ => None,
    };
    detail.iter().filter_map(move |(key, code)| subject(key, code.as_str().filter(|c| !c.is_empty())?))
}
