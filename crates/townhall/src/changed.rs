//! Who changed something last, from the audit log.

use crate::ports::Sections;
use kernel::{CityId, Instant};
use std::sync::Arc;
use store::{AuditEntry, AuditFilter, audit_list};
use web::{Error, Visit};

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

fn changed(e: AuditEntry) -> Changed {
    Changed { by: e.actor_name, at: e.at }
}
