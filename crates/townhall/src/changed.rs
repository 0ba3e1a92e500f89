//! Who changed something last, from the audit log.

use kernel::{CityId, Instant};
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
    let mut found: Option<AuditEntry> = None;
    for act in acts {
        let one = newest(v, AuditFilter { city: Some(city), act: Some((*act).into()), ..AuditFilter::default() }).await?;
        found = one.filter(|e| found.as_ref().is_none_or(|f| e.at > f.at)).or(found);
    }
    Ok(found.map(changed))
}

/// The last act on one thing: `department roads`.
pub(crate) async fn last_of(v: &Visit, city: CityId, subject: String) -> Result<Option<Changed>, Error> {
    let filter = AuditFilter { city: Some(city), subject: Some(subject), ..AuditFilter::default() };
    Ok(newest(v, filter).await?.map(changed))
}

fn changed(e: AuditEntry) -> Changed {
    Changed { by: e.actor_name, at: e.at }
}
