//! The append-only log of every change and of every read of personal data.

use crate::{Ctx, Error, Filter, Json, Tx};
use kernel::{AccountId, Actor, CityId, Instant, Lang, Text, Who};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What is longer than a code or a short name is not repeated in the log. The city's own words are: [`Act::renamed`].
const TURNED_CHARS_MAX: usize = 80;

/// Things of one list that the log has one by one when their order becomes another.
const ORDERED_MAX: usize = 60;

/// One act, about to be logged in the transaction that did it.
#[derive(Clone, Debug)]
pub struct Act<'a> {
    pub city: Option<CityId>,
    /// The verb: `concerns.answer`.
    pub act: &'static str,
    /// What it was done to: `concern 7K4M2Q9X`, `account ID`, `category lamp-out`.
    pub subject: &'a str,
    /// Codes, counts and settings before and after, with the words that a city writes on its pages; never a resident's words, nor an address or a number of
    /// a person. Those of the city and its departments are public.
    pub detail: Map<String, Value>,
}

impl<'a> Act<'a> {
    pub fn new(city: impl Into<Option<CityId>>, act: &'static str, subject: &'a str) -> Self {
        Act { city: city.into(), act, subject, detail: Map::new() }
    }
    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.detail.insert(key.into(), value.into());
        self
    }
    /// What the act turned from one value into another: a code, a number, a moment, a short name. Both are kept, under `KEY_was` and `KEY`; of what stayed
    /// as it was nothing.
    pub fn turned<V: Into<Value>>(self, key: &str, was: V, is: V) -> Self {
        let (was, is) = (was.into(), is.into());
        let is_text = |v: &Value| v.as_str().is_some_and(|s| s.chars().count() > TURNED_CHARS_MAX);
        if was == is {
            return self;
        }
        if is_text(&was) || is_text(&is) { self.with(key, CHANGED) } else { self.with(&format!("{key}_was"), was).with(key, is) }
    }
    /// A name, or a text that the city shows: in its own language under `KEY`, in every other one under `KEY.LANGUAGE`. Each stands there in full as it was
    /// and as it is, for the text itself has only its last version.
    pub fn renamed(self, key: &str, own: &Lang, was: &Text, is: &Text) -> Self {
        let languages: BTreeSet<&Lang> = was.pairs().chain(is.pairs()).map(|(lang, _)| lang).collect();
        languages.into_iter().fold(self, |entry, lang| {
            let (was, is) = (was.get(lang).unwrap_or_default(), is.get(lang).unwrap_or_default());
            let key = in_language(key, own, lang);
            if was == is { entry } else { entry.with(&format!("{key}_was"), was).with(&key, is) }
        })
    }
    /// What a thing that comes or goes is called, in each of its languages: it is read in the entry when the thing is gone. What has no name has no line.
    pub fn named(self, key: &str, own: &Lang, name: &Text) -> Self {
        let said = name.pairs().filter(|(_, said)| !said.is_empty());
        let entry = said.fold(self, |entry, (lang, said)| entry.with(&in_language(key, own, lang), said));
        if name.is_empty() { entry } else { entry.with(key, name.in_lang(own)) }
    }
    /// What another order moved: each thing by its name, from which place of its list to which.
    pub fn ordered(self, key: &str, moved: impl Iterator<Item = (String, usize, usize)>) -> Self {
        let one = |(name, was, is): (String, usize, usize)| serde_json::json!({ "name": name, "was": was, "is": is });
        let moved: Vec<Value> = moved.take(ORDERED_MAX).map(one).collect();
        if moved.is_empty() { self } else { self.with(key, moved) }
    }
    /// What is personal, and what nobody can read in a line, as an outline on the map: the log says only that it changed.
    pub fn reworded(self, key: &str, is_other: bool) -> Self {
        if is_other { self.with(key, CHANGED) } else { self }
    }
}

/// Under which key a text's version in a language is kept.
fn in_language(key: &str, own: &Lang, lang: &Lang) -> String {
    if lang == own { key.to_string() } else { format!("{key}.{lang}") }
}

/// What stands in the log for what changed and is not told.
pub const CHANGED: &str = "changed";

crate::statements! {
    INSERT = "insert into audit (id, at, city_id, actor_kind, actor_account, actor_name, act, subject, is_read, detail)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
}

/// Logs a change in its own transaction.
pub async fn audit(cx: &Ctx, tx: &mut Tx, by: &Actor, act: Act<'_>) -> Result<(), Error> {
    insert(cx, tx, by, act, false).await
}

/// Logs that personal data was read. The caller shows it only after this returned.
pub async fn audit_read(cx: &Ctx, by: &Actor, act: Act<'_>) -> Result<(), Error> {
    cx.db.write(async |tx| insert(cx, tx, by, act, true).await).await
}

async fn insert(cx: &Ctx, tx: &mut Tx, by: &Actor, act: Act<'_>, is_read: bool) -> Result<(), Error> {
    let (kind, name) = match &by.who {
        Who::Visitor => ("visitor", ""),
        // A resident's address is personal: the account says who it was, as long as it exists.
        Who::Resident { .. } => ("resident", ""),
        Who::Staff { name, .. } => ("staff", name.as_str()),
        Who::System(name) => ("system", *name),
    };
    let at = cx.log_clock.now();
    let q = tx.q(INSERT).bind(cx.ids.uuid(at)).bind(at).bind(act.city).bind(kind).bind(by.account()).bind(name);
    q.bind(act.act).bind(act.subject).bind(is_read).bind(&Json(Value::Object(act.detail))).run().await.map(drop)
}

crate::row! {
    /// A line of the log.
    #[derive(Clone, Debug)]
    pub struct AuditEntry {
        pub at: Instant,
        pub city_id: Option<uuid::Uuid>,
        pub actor_kind: String,
        pub actor_account: Option<uuid::Uuid>,
        pub actor_name: String,
        pub act: String,
        pub subject: String,
        pub is_read: bool,
        #[json] pub detail: Map<String, Value>,
    }
}

/// What to show of the log. A city's log is seen with the city; `None` is the installation's own.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    pub city: Option<CityId>,
    pub subject: Option<String>,
    pub account: Option<AccountId>,
    pub act: Option<String>,
    pub reads_only: bool,
    /// Entries before this moment: how one pages backwards.
    pub before: Option<Instant>,
}

/// Newest first, `limit` rows. The caller has checked that `by` may see it.
pub async fn audit_list(cx: &Ctx, f: &AuditFilter, limit: i64) -> Result<Vec<AuditEntry>, Error> {
    let mut q = of_city(cx, f.city);
    q.and_some("subject = ?", f.subject.clone()).and_some("actor_account = ?", f.account).and_some("act = ?", f.act.clone());
    q.and_some("at < ?", f.before);
    if f.reads_only {
        q.and("is_read = ?", true);
    }
    q.then("order by at desc, id desc").limit(limit);
    q.all().await
}

/// What these acts did to these things, newest first, `limit` rows.
pub async fn audit_of(cx: &Ctx, city: Option<CityId>, subjects: Vec<String>, acts: &[&str], limit: i64) -> Result<Vec<AuditEntry>, Error> {
    let mut q = of_city(cx, city);
    q.and_in("subject in", subjects).and_in("act in", acts.iter().copied()).then("order by at desc, id desc").limit(limit);
    q.all().await
}

fn of_city(cx: &Ctx, city: Option<CityId>) -> Filter<'_> {
    let mut q = Filter::new(&cx.db, "select at, city_id, actor_kind, actor_account, actor_name, act, subject, is_read, detail from audit");
    match city {
        Some(city) => q.and("city_id = ?", city),
        None => q.and_that("city_id is null"),
    };
    q
}
