//! Before sessions are ended it is asked again who it is, unless they have just signed in: a browser that was left open does not lock its owner out elsewhere.

use crate::Error;
use crate::error::END_PASSWORD;
use crate::model::FRESH_LIFE;
use crate::standing::standing;
use crate::store::people;
use crate::store::sessions::{self, SessionLine};
use crate::throttle::{Tried, attempt, was_right};
use kernel::{Actor, Instant};
use store::Ctx;
use uuid::Uuid;

/// What somebody shows for it: the session that asks, and the password, where one was asked for.
pub struct Proof<'a> {
    pub this: Uuid,
    pub password: &'a str,
    pub client: &'a str,
}

/// Was this session opened a moment ago?
pub(crate) fn is_fresh(lines: &[SessionLine], this: Option<Uuid>, now: Instant) -> bool {
    lines.iter().any(|l| Some(l.id) == this && now.since(l.created_at) < FRESH_LIFE)
}

/// Lets through who has just signed in, and staff with their password. Residents have none: they come in by a new link.
pub(crate) async fn prove(cx: &Ctx, by: &Actor, proof: &Proof<'_>) -> Result<(), Error> {
    let id = by.account().ok_or(Error::NoSession)?;
    if is_fresh(&sessions::of_account(cx, id).await?, Some(proof.this), cx.now()) {
        return Ok(());
    }
    let account = people::by_id(cx, id).await?.ok_or(Error::NoSession)?;
    if !account.is_staff() {
        // There is no field to mend: the message leads to the list, which says where the link is.
        return Err(Error::field("sessions", "accounts-error-sign-in-anew"));
    }
    let (own, address) = (Tried::account(id), Tried::address(proof.client));
    attempt(cx, &[&own, &address]).await?;
    if !standing(cx)?.hashing.is_right(account.password.as_deref(), proof.password).await? {
        return Err(Error::field(END_PASSWORD, "accounts-error-password-wrong"));
    }
    cx.db.write(async |tx| was_right(tx, &[&own], &address).await).await
}
