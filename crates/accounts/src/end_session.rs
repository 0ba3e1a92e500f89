//! Ending one's own sessions: one, or all others.

use crate::Error;
use crate::account::wrong;
use crate::address::{self, At};
use crate::error::END_PASSWORD;
use crate::prove::{Proof, prove};
use crate::standing::standing;
use crate::store::people::subject;
use crate::store::sessions;
use kernel::{AccountId, Actor};
use store::{Act, Ctx, audit};
use uuid::Uuid;
use web::{Answer, Form, Submitted, Visit, see_other};

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

/// Ends one of one's own; another than this one only for who proves that it is them.
pub async fn end_own_session(cx: &Ctx, by: &Actor, session: Uuid, proof: &Proof<'_>) -> Result<(), Error> {
    let account = by.account().ok_or(Error::NoSession)?;
    if session != proof.this {
        prove(cx, by, proof).await?;
    }
    end(cx, by, account, session, "accounts.session.end").await
}

/// Ends all of one's own but this one.
pub async fn end_other_sessions(cx: &Ctx, by: &Actor, proof: &Proof<'_>) -> Result<(), Error> {
    let standing = standing(cx)?;
    prove(cx, by, proof).await?;
    let account = by.account().ok_or(Error::NoSession)?;
    cx.db
        .write(async |tx| {
            tx.q(sessions::DELETE_OTHERS).bind(account).bind(proof.this).run().await?;
            standing.forget_after(tx, account);
            Ok(audit(cx, tx, by, Act::new(own_city(by), "accounts.sessions.end-others", &subject(account))).await?)
        })
        .await
}

fn this(v: &Visit) -> Result<Uuid, web::Error> {
    v.session.as_ref().map(|s| s.session).ok_or_else(web::Error::denied)
}

/// What came with a form that ends sessions.
pub(crate) fn proof<'a>(v: &'a Visit, form: &'a Form) -> Result<Proof<'a>, web::Error> {
    Ok(Proof { this: this(v)?, password: form.raw(END_PASSWORD), client: &v.client })
}

pub(crate) async fn one_send(v: Visit, At(at): At<address::Session>, s: Submitted) -> Answer {
    match end_own_session(v.cx(), &v.actor, at.session, &proof(&v, &s.form)?).await {
        Ok(()) if at.session == this(&v)? => crate::cookies::take(&v, see_other("/")?),
        Ok(()) => see_other("/account?done=sessions"),
        Err(e) => wrong(&v, s.form, e, END_PASSWORD).await,
    }
}

pub(crate) async fn others_send(v: Visit, s: Submitted) -> Answer {
    match end_other_sessions(v.cx(), &v.actor, &proof(&v, &s.form)?).await {
        Ok(()) => see_other("/account?done=sessions"),
        Err(e) => wrong(&v, s.form, e, END_PASSWORD).await,
    }
}
