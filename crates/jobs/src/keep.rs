//! How long finished work and sent mail are kept.

use crate::{
    Every, Handler, Outcome, Schedule,
    store::{job, mail},
};
use kernel::HOUR;
use store::Ctx;

pub const DONE_JOBS_KEPT: i64 = 7 * 24 * HOUR;
pub const FAILED_JOBS_KEPT: i64 = 90 * 24 * HOUR;
/// A mail holds a person's address and words: it goes after this, sent, given up, or never tried because no mail server was ever named.
pub const MAILS_KEPT: i64 = 180 * 24 * HOUR;

const FORGET: &str = "jobs.forget";

/// The handlers of this crate itself.
pub fn handlers() -> Vec<Handler> {
    vec![Handler::new(FORGET, |cx, _| async move { forget(&cx).await })]
}

/// The schedules of this crate itself.
pub const SCHEDULES: &[Schedule] = &[Schedule { kind: FORGET, every: Every::DailyAt { hour: 2, minute: 40 } }];

async fn forget(cx: &Ctx) -> Outcome {
    let now = cx.now();
    cx.db
        .write(async |tx| -> Result<(), store::Error> {
            tx.q(job::FORGET_DONE).bind(now.plus(-DONE_JOBS_KEPT)).run().await?;
            tx.q(job::FORGET_FAILED).bind(now.plus(-FAILED_JOBS_KEPT)).run().await?;
            tx.q(mail::FORGET_OLD).bind(now.plus(-MAILS_KEPT)).run().await?;
            Ok(())
        })
        .await?;
    Ok(())
}
