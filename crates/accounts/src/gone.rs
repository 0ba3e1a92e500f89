//! A colleague who was faster is named: whose roles were taken meanwhile, which role, which invitation.

use crate::model::{Level, holds};
use crate::place::Place;
use crate::store::people::{self, Called, subject};
use crate::{Error, PEOPLE_SEE};
use kernel::{AccountId, Actor, Message, Scope};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use store::{AuditEntry, AuditFilter, Ctx, audit_list, audit_of};
use uuid::Uuid;
use web::Visit;

/// The acts that take roles from somebody.
const TAKEN: [&str; 2] = ["accounts.take", "accounts.end"];

/// Among so many people of the installation those are looked for who worked here: those who signed in last.
const STAFF_LOOKED_AT: i64 = 2_000;

/// So many entries of roles that were taken are looked through for that.
const LEFT_MAX: i64 = 4_000;

/// So many of them are looked through for the one that took this role.
const LOOKED_BACK: i64 = 50;

/// A role as an entry of the log has it.
pub(crate) fn entry_of(grant: Uuid, role: &str, scope: &Scope) -> Result<Value, Error> {
    Ok(serde_json::json!({ "grant": grant.to_string(), "role": role, "scope": crate::give::told(scope)? }))
}

/// The roles that an entry says were taken: one, or all that somebody had.
fn roles(e: &AuditEntry) -> Vec<&Value> {
    e.detail.0.get("roles").and_then(Value::as_array).into_iter().flatten().collect()
}

fn scope(role: &Value) -> Option<Scope> {
    serde_json::from_value(role.get("scope")?.clone()).ok()
}

async fn taken(cx: &Ctx, level: Level, account: AccountId) -> Result<Vec<AuditEntry>, Error> {
    Ok(audit_of(cx, level, vec![subject(account)], &TAKEN, LOOKED_BACK).await?)
}

fn said(v: &Visit, id: &'static str, e: &AuditEntry) -> Message {
    Message::new(id).with("name", e.actor_name.as_str()).with("when", v.moment(e.at))
}

/// Might the reader see who had this role?
fn saw(by: &Actor, e: &AuditEntry) -> bool {
    roles(e).into_iter().filter_map(scope).any(|s| holds(by, PEOPLE_SEE, &s))
}

/// What was refused; of somebody whose roles here were taken, who took them.
pub(crate) async fn or_gone(v: &Visit, place: &Place, account: AccountId, e: Error) -> web::Error {
    if !matches!(e, Error::NoPerson) {
        return e.into();
    }
    match taken(v.cx(), place.level(), account).await {
        Ok(list) => match list.iter().find(|e| saw(&v.actor, e)) {
            Some(last) => web::Error::not_found().with(said(v, "accounts-person-gone-by", last)),
            None => e.into(),
        },
        Err(e) => e.into(),
    }
}

/// Those whose last role here was taken, by name, as far as the reader might see who had it. Who came back is not among them.
pub(crate) async fn left(v: &Visit, place: &Place) -> Result<Vec<(AccountId, String)>, Error> {
    let (cx, level) = (v.cx(), place.level());
    let here: HashSet<AccountId> = people::grants_here(cx, level).await?.into_iter().map(|g| g.account).collect();
    let all = people::staff_latest(cx, STAFF_LOOKED_AT).await?;
    let away: HashMap<String, Called> = all.into_iter().filter(|a| !here.contains(&a.id)).map(|a| (subject(a.id), a)).collect();
    if away.is_empty() {
        return Ok(Vec::new());
    }
    let entries = audit_of(cx, level, away.keys().cloned().collect(), &TAKEN, LEFT_MAX).await?;
    let went: HashSet<&str> = entries.iter().filter(|e| saw(&v.actor, e)).map(|e| e.subject.as_str()).collect();
    let mut out: Vec<(AccountId, String)> = went.into_iter().filter_map(|s| away.get(s)).map(|a| (a.id, a.name.clone())).collect();
    out.sort_by(|(_, a), (_, b)| a.cmp(b));
    Ok(out)
}

/// Who took this role from somebody who has others.
pub(crate) async fn taken_by(v: &Visit, place: &Place, account: AccountId, grant: Uuid) -> Result<Message, Error> {
    let is_it = |e: &&AuditEntry| roles(e).iter().any(|r| r.get("grant").and_then(Value::as_str) == Some(grant.to_string().as_str()));
    let list = taken(v.cx(), place.level(), account).await?;
    Ok(list.iter().find(is_it).map_or_else(|| Message::new("accounts-taken"), |e| said(v, "accounts-taken-by", e)))
}

/// What was refused; of an invitation that was withdrawn, who did that.
pub(crate) async fn or_withdrawn(v: &Visit, place: &Place, invitation: Uuid, e: Error) -> web::Error {
    if !matches!(e, Error::NoPerson) {
        return e.into();
    }
    let (subject, act) = (Some(format!("invitation {invitation}")), Some("accounts.invite.withdraw".to_string()));
    let filter = AuditFilter { city: place.level(), subject, act, ..AuditFilter::default() };
    match audit_list(v.cx(), &filter, 1).await {
        Ok(list) => match list.first() {
            Some(last) => web::Error::not_found().with(said(v, "accounts-invitation-gone-by", last)),
            None => e.into(),
        },
        Err(e) => Error::from(e).into(),
    }
}
