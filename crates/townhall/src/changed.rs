//! Who changed something last, from the audit log.

use crate::edit::Difference;
use crate::ports::Sections;
use kernel::{CityId, Instant, Message};
use std::sync::Arc;
use store::{AuditEntry, AuditFilter, audit_list};
use web::{Error, Form, Values, Visit, changed_since};

/// So many acts on a thing are looked through for the one that changed a part of it.
const LOOKED_BACK: i64 = 50;

pub(crate) struct Changed {
    pub by: String,
    pub at: Instant,
}

async fn newest(v: &Visit, filter: AuditFilter) -> Result<Option<AuditEntry>, Error> {
    Ok(audit_list(v.cx(), &filter, 1).await?.into_iter().next())
}

/// The last of these acts in the city.
pub(crate) async fn last(v: &Visit, city: CityId, acts: &[&str]) -> Result<Option<Changed>, Error> {
    Ok(newest_of(v, city, acts).await?.map(changed))
}

async fn newest_of(v: &Visit, city: CityId, acts: &[&str]) -> Result<Option<AuditEntry>, Error> {
    let mut found: Option<AuditEntry> = None;
    for act in acts {
        let one = newest(v, AuditFilter { city: Some(city), act: Some((*act).into()), ..AuditFilter::default() }).await?;
        found = one.filter(|e| found.as_ref().is_none_or(|f| e.at > f.at)).or(found);
    }
    Ok(found)
}

/// Somebody changed the city after a file was looked at.
pub(crate) struct Meanwhile {
    pub by: String,
    /// What they did, as the log says it.
    pub what: String,
    pub at: Instant,
}

/// The last change of the city's settings, in whichever part of the folder.
pub(crate) async fn meanwhile(v: &Visit, city: CityId) -> Result<Option<Meanwhile>, Error> {
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    let own = cities::ACTS.iter().filter(|a| **a != "cities.export");
    let acts: Vec<&str> = own.chain(sections.iter().flat_map(|s| s.acts())).copied().collect();
    let said = |act: &str| {
        let id = act.split_once('.').map(|(slice, rest)| format!("{slice}-act-{}", rest.replace('.', "-"))).unwrap_or_default();
        if v.words.has(&id) { v.t(&id).to_string() } else { act.to_string() }
    };
    Ok(newest_of(v, city, &acts).await?.map(|e| Meanwhile { what: said(&e.act), by: e.actor_name, at: e.at }))
}

/// The last act on one thing: `department roads`.
pub(crate) async fn last_of(v: &Visit, city: CityId, subject: String) -> Result<Option<Changed>, Error> {
    let filter = AuditFilter { city: Some(city), subject: Some(subject), ..AuditFilter::default() };
    Ok(newest(v, filter).await?.map(changed))
}

/// Who changed what two changed differently: not who came last, if that was another part.
pub(crate) async fn of_parts(v: &Visit, city: CityId, subject: String, rows: &[Difference]) -> Result<Option<Changed>, Error> {
    let torn: Vec<&str> = rows.iter().filter(|r| r.mine.is_some()).flat_map(|r| logged_as(&r.field)).collect();
    let filter = AuditFilter { city: Some(city), subject: Some(subject), ..AuditFilter::default() };
    let acts = audit_list(v.cx(), &filter, LOOKED_BACK).await?;
    let part = |key: &'_ str| key.trim_end_matches("_was").split('.').next().unwrap_or_default().to_string();
    let at = acts.iter().position(|e| e.detail.0.keys().any(|key| torn.contains(&part(key).as_str())));
    Ok(acts.into_iter().nth(at.unwrap_or_default()).map(changed))
}

/// What the log calls a field of the settings' forms.
fn logged_as(field: &str) -> Vec<&str> {
    match field.split('-').next().unwrap_or(field) {
        "lat" | "lon" => vec!["position", "map"],
        "emergency" => vec!["emergency_number"],
        // So older entries have them.
        "welcome" | "about" | "privacy" => vec![field.split('-').next().unwrap_or(field), "texts_of_city"],
        own => vec![own],
    }
}

/// Who took a thing away, if that was the last that happened to it.
pub(crate) async fn removed(v: &Visit, city: CityId, subject: String) -> Result<Option<Changed>, Error> {
    let filter = AuditFilter { city: Some(city), subject: Some(subject), ..AuditFilter::default() };
    let is_end = |e: &AuditEntry| [".remove", ".delete"].iter().any(|end| e.act.ends_with(end));
    Ok(newest(v, filter).await?.filter(is_end).map(changed))
}

/// What stands against taking a thing away that somebody changed since its page was opened: who that was, and what they changed.
pub(crate) async fn unseen(
    v: &Visit,
    city: CityId,
    subject: String,
    sent: &Form,
    now: &Values,
    label: impl Fn(&str) -> String,
) -> Result<Option<Message>, Error> {
    let changed = changed_since(sent, now);
    if changed.is_empty() {
        return Ok(None);
    }
    let parts: Vec<String> = changed.iter().map(|f| label(f)).collect();
    let by = last_of(v, city, subject).await?.map(|c| c.by).unwrap_or_default();
    let id = if by.is_empty() { "townhall-remove-changed" } else { "townhall-remove-changed-by" };
    Ok(Some(Message::new(id).with("name", by).with("what", v.words.list(parts.iter().map(String::as_str)))))
}

/// There was such a thing, and somebody took it away: who comes with an address of it, or with words for it, is told.
pub(crate) async fn gone(v: &Visit, city: CityId, subject: String) -> Error {
    match removed(v, city, subject).await {
        Ok(Some(c)) => Error::not_found().with(Message::new("townhall-gone-by").with("name", c.by).with("when", v.moment(c.at))),
        Ok(None) => Error::not_found(),
        Err(e) => e,
    }
}

/// What a verb refused; of a thing that is not there any more, who took it away.
pub(crate) async fn or_gone(v: &Visit, city: CityId, subject: String, e: cities::Error) -> Error {
    if matches!(e, cities::Error::NoCode(_)) { gone(v, city, subject).await } else { e.into() }
}

fn changed(e: AuditEntry) -> Changed {
    Changed { by: e.actor_name, at: e.at }
}
