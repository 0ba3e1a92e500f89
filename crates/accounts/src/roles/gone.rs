//! Who comes for a role that somebody removed meanwhile is told who that was.

use super::level;
use crate::Error;
use crate::model::Role;
use crate::standing::standing;
use kernel::Message;
use store::{AuditFilter, audit_list};
use web::Visit;

/// The role, or what became of it.
pub(super) async fn role(v: &Visit, code: &str) -> Result<Role, web::Error> {
    match standing(v.cx())?.role(v.cx(), level(v), code).await {
        Err(Error::NoRole) => Err(removed(v, code).await?),
        found => Ok(found?),
    }
}

async fn removed(v: &Visit, code: &str) -> Result<web::Error, Error> {
    let filter = AuditFilter { city: level(v), subject: Some(format!("role {code}")), ..AuditFilter::default() };
    let last = audit_list(v.cx(), &filter, 1).await?.into_iter().next();
    Ok(match last.filter(|e| e.act == "accounts.role.remove") {
        Some(e) => web::Error::not_found().with(Message::new("accounts-role-gone-by").with("name", e.actor_name).with("when", v.moment(e.at))),
        None => Error::NoRole.into(),
    })
}
