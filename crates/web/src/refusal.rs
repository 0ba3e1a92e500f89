//! A refused act of somebody who signed in is an entry of the audit log: who tried which route, and why it was refused; never what they sent.

use crate::{Error, Limit, Visit};
use axum::http::Method;
use kernel::{CityId, Kind, Who};
use store::{Act, audit};

/// The acts that the log may hold of this crate; each has its message, `web-act-…`.
pub const ACTS: &[&str] = &["web.refused"];
/// Entries a minute from one account: enough to see what somebody tries, too few to fill the disk. Its own counter, so that no factor switches it off.
pub(crate) const REFUSALS: Limit = Limit { name: "refusals", per_minute: 10, body_bytes: 0, read_bytes: 0 };

/// On an answer whose page says itself that something was not allowed, as a form that is shown again.
#[derive(Clone, Copy, Debug)]
pub struct Refused;

/// Why an error refuses, in a word; `None` if it refuses nobody.
fn why(e: &Error) -> Option<&'static str> {
    match e.kind {
        Kind::Denied if e.message.as_ref().is_some_and(|m| m.id == "web-error-stale-form") => Some("form"),
        Kind::Denied => Some("permission"),
        Kind::Limited => Some("limit"),
        _ => None,
    }
}

/// Logs what was refused. That it could not be logged is no reason to answer something else.
pub(crate) async fn note(visit: &Visit, method: &Method, route: &str, e: Option<&Error>) {
    let Some(why) = e.map_or(Some("permission"), why) else { return };
    tracing::warn!(why, "refused");
    let Some(account) = visit.actor.account() else { return };
    if visit.site.refusals.admit(REFUSALS, &account.to_string(), visit.now).is_err() {
        return;
    }
    let subject = format!("{method} {route}");
    let act = Act::new(own_city(visit), "web.refused", &subject).with("why", why);
    let cx = visit.cx();
    if let Err(e) = cx.db.write(async |tx| audit(cx, tx, &visit.actor, act).await).await {
        tracing::error!(error = %e, "a refusal could not be logged");
    }
}

/// In whose log it stands: the city's, for those who belong to it; a stranger's name is not told to another city.
fn own_city(visit: &Visit) -> Option<CityId> {
    let here = visit.city.as_ref().map(|c| c.id);
    match &visit.actor.who {
        Who::Resident { city, .. } => Some(*city),
        _ => here.filter(|c| visit.actor.grants.iter().any(|g| g.scope.city.is_none_or(|own| own == *c))),
    }
}
