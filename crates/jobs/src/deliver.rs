//! Delivery: a mail is marked as being sent, and that is on the disk, before the mail server hears of it; it is marked as sent after the server took it.
//! So a kill loses none, and at most the one mail in hand is sent twice, under the same Message-ID.

use crate::{
    Delivery, Error,
    message::message,
    smtp::{Attempt, Line},
    store::mail,
    work::next_attempt,
};
use kernel::{HOUR, MINUTE};
use store::Ctx;
use uuid::Uuid;

/// How long a worker owns a mail. No attempt takes so long.
pub const MAIL_LEASE: i64 = 5 * MINUTE;
/// How often a mail is tried: about a day and a half.
pub const MAIL_ATTEMPTS_MAX: i64 = 12;
/// A mail that nothing tried to send within this time stays at home: an installation that is given a mail server after half a year must not tell everybody
/// what was news then. Staff can still send it.
pub const MAIL_NEWS: i64 = 14 * 24 * HOUR;
/// When mails are looked at again after the mail server itself was at fault.
const SERVER_FAULT_WAIT: i64 = MINUTE;

/// What one round of delivery did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    pub taken: usize,
    pub sent: usize,
    /// Will be tried again.
    pub failed: usize,
    /// Will not.
    pub gave_up: usize,
    /// Why the mail server could not be used; the round ended with it.
    pub server_fault: Option<String>,
}

/// Delivers up to `limit` mails that are due, one after the other.
pub async fn deliver_due(cx: &Ctx, delivery: &Delivery, limit: usize) -> Result<Round, Error> {
    let mut round = Round::default();
    let mut line = Line::default();
    while round.taken < limit && round.server_fault.is_none() && mail::is_due(&cx.db, cx.now()).await? {
        let (holder, now) = (cx.uuid(), cx.now());
        let Some(taken) = cx.db.write(async |tx| mail::claim(tx, holder, now, now.plus(MAIL_LEASE)).await).await? else { break };
        round.taken += 1;
        let attempt = match delivery {
            _ if taken.attempts > MAIL_ATTEMPTS_MAX => Attempt::Never("the program stopped while sending it, every time".into()),
            _ if taken.is_stale(now) => Attempt::Never("nothing could send it for two weeks, and it is no news any more".into()),
            Delivery::Mailbox => Attempt::Sent,
            Delivery::Smtp(smtp) => match message(&taken, &smtp.from) {
                Ok(m) => line.send(smtp, &m).await,
                Err(e) => Attempt::Never(e.to_string()),
            },
        };
        settle(cx, delivery, &taken, holder, attempt, &mut round).await?;
    }
    line.close().await;
    Ok(round)
}

async fn settle(cx: &Ctx, delivery: &Delivery, taken: &mail::Taken, holder: Uuid, attempt: Attempt, round: &mut Round) -> Result<(), Error> {
    let now = cx.now();
    let retry_at = next_attempt(cx, taken.attempts, now);
    let not_sent = match &attempt {
        Attempt::Sent => {
            round.sent += 1;
            let wipe = matches!(delivery, Delivery::Smtp(_));
            return Ok(cx.db.write(async |tx| mail::sent(tx, taken, holder, now, wipe).await).await?);
        }
        Attempt::ServerFault(error) => {
            round.server_fault = Some(error.clone());
            // It costs the mail no attempt: a server that is down for a week must not lose a week's mail.
            mail::NotSent { state: "queued", next_at: Some(now.plus(SERVER_FAULT_WAIT)), error, attempts: taken.attempts - 1 }
        }
        Attempt::Later(error) if taken.attempts < MAIL_ATTEMPTS_MAX => {
            round.failed += 1;
            mail::NotSent { state: "failed", next_at: Some(retry_at), error, attempts: taken.attempts }
        }
        Attempt::Later(error) | Attempt::Never(error) => {
            round.gave_up += 1;
            mail::NotSent { state: "gave_up", next_at: None, error, attempts: taken.attempts }
        }
    };
    tracing::warn!(mail = %taken.id, state = not_sent.state, error = not_sent.error, "a mail was not sent");
    Ok(cx.db.write(async |tx| mail::not_sent(tx, taken, holder, not_sent).await).await?)
}
