//! Ending one's own sessions: one, or all others.

use crate::Error;
use crate::address::{self, At};
use crate::standing::standing;
use crate::store::people::subject;
use crate::store::sessions;
use kernel::{AccountId, Actor};
use store::{Act, Ctx, audit};
use uuid::Uuid;
use web::{Answer, Submitted, Visit, see_other};

/// Ends one session of an account; somebody else's is not there.
pub(crate) async fn end(cx: &Ctx, by: &Actor, account: AccountId, session: Uuid, act: &'static str) -> Result<(), Error> {
    let standing = standing(cx)?;
    let city = own_city(by);
    cx.db
        .write(async |tx| {
            if tx.q(sessions::DELETE_ONE).bind(account).bind(session).run().await? == 0 {
                return Err(Error::NoSession);
            }
            standing.forget_after(tx, account);
            Ok(audit(cx, tx, by, Act::new(city, act, &subject(account))).await?)
        })
        .await
}

/// In whose log one's own acts stand.
pub(crate) fn own_city(by: &Actor) -> Option<kernel::CityId> {
    match &by.who {
        kernel::Who::Resident { city, .. } => Some(*city),
        _ => by.grants.iter().find_map(|g| g.scope.city),
    }
}

/// Ends one of one's own.
pub async fn end_own_session(cx: &Ctx, by: &Actor, session: Uuid) -> Result<(), Error> {
    let account = by.account().ok_or(Error::NoSession)?;
    end(cx, by, account, session, "accounts.session.end").await
}

/// Ends all of one's own but this one.
pub async fn end_other_sessions(cx: &Ctx, by: &Actor, this: Uuid) -> Result<(), Error> {
    let standing = standing(cx)?;
    let account = by.account().ok_or(Error::NoSession)?;
    cx.db
        .write(async |tx| {
            tx.q(sessions::DELETE_OTHERS).bind(account).bind(this).run().await?;
            standing.forget_after(tx, account);
            Ok(audit(cx, tx, by, Act::new(own_city(by), "accounts.sessions.end-others", &subject(account))).await?)
        })
        .await
}

pub(crate) async fn one_send(v: Visit, At(at): At<address::Session>, _: Submitted) -> Answer {
    end_own_session(v.cx(), &v.actor, at.session).await?;
    let was_this = v.session.as_ref().is_some_and(|s| s.session == at.session);
    see_other(if was_this { "/" } else { "/account?done=sessions" })
}

pub(crate) async fn others_send(v: Visit, _: Submitted) -> Answer {
    let this = v.session.as_ref().map(|s| s.session).ok_or_else(web::Error::denied)?;
    end_other_sessions(v.cx(), &v.actor, this).await?;
    see_other("/account?done=sessions")
}
