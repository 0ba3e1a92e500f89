//! Doing what is due: one job after the other, each held by a lease that is renewed while it runs.

use crate::{Error, JobId, backoff::backoff, store::job};
use futures_util::{FutureExt, future::BoxFuture};
use kernel::{Instant, MINUTE};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};
use store::Ctx;

/// How long a worker owns a job without a sign of life.
pub const LEASE: i64 = 2 * MINUTE;
/// How often the worker gives one.
const RENEW_EVERY: Duration = Duration::from_secs(30);
/// How much of an error's text is kept.
pub(crate) const ERROR_CHARS_MAX: usize = 500;

/// What a handler answers; an error is tried again later.
pub type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// The job that a handler is given.
#[derive(Clone, Debug)]
pub struct Running {
    pub id: JobId,
    pub kind: String,
    /// 1 the first time.
    pub attempt: i64,
    pub payload: Map<String, Value>,
}

impl Running {
    /// The payload as what was enqueued.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_value(Value::Object(self.payload.clone()))
    }
}

/// Does the jobs of one kind. It may be stopped anywhere and run again: what it does twice must be as if done once.
#[derive(Clone)]
pub struct Handler {
    pub kind: &'static str,
    run: Arc<dyn Fn(Ctx, Running) -> BoxFuture<'static, Outcome> + Send + Sync>,
}

impl Handler {
    pub fn new<F>(kind: &'static str, run: impl Fn(Ctx, Running) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Outcome> + Send + 'static,
    {
        Handler { kind, run: Arc::new(move |cx, running| run(cx, running).boxed()) }
    }
}

/// Does up to `limit` jobs that are due, one after the other; answers how many it took up.
pub async fn run_due(cx: &Ctx, handlers: &[Handler], limit: usize) -> Result<usize, Error> {
    let mut n = 0;
    while n < limit && job::is_due(&cx.db, cx.now()).await? {
        let holder = cx.uuid();
        let Some(taken) = claim(cx, holder).await? else { break };
        let outcome = run_held(cx, handlers, &taken, holder).await;
        settle(cx, &taken, holder, outcome).await?;
        n += 1;
    }
    Ok(n)
}

async fn claim(cx: &Ctx, holder: uuid::Uuid) -> Result<Option<job::Taken>, Error> {
    let now = cx.now();
    Ok(cx.db.write(async |tx| job::claim(tx, holder, now, now.plus(LEASE)).await).await?)
}

enum Held {
    Done,
    Failed(String),
    /// The lease went to somebody else: nothing is ours to say.
    Lost,
}

async fn run_held(cx: &Ctx, handlers: &[Handler], taken: &job::Taken, holder: uuid::Uuid) -> Held {
    let Some(handler) = handlers.iter().find(|h| h.kind == taken.kind) else {
        return Held::Failed(format!("this program has no handler for {}", taken.kind));
    };
    let running = Running { id: JobId(taken.id), kind: taken.kind.clone(), attempt: taken.attempts, payload: taken.payload.0.clone() };
    // A panic in making the future counts too.
    let call = async { (handler.run)(cx.clone(), running).await };
    let run = AssertUnwindSafe(call).catch_unwind();
    tokio::select! {
        outcome = run => match outcome {
            Ok(Ok(())) => Held::Done,
            Ok(Err(e)) => Held::Failed(told(e.as_ref())),
            Err(_) => Held::Failed("the handler panicked".into()),
        },
        () = renew(cx, taken, holder) => Held::Lost,
    }
}

/// Ends only when the lease is no longer ours.
async fn renew(cx: &Ctx, taken: &job::Taken, holder: uuid::Uuid) {
    loop {
        tokio::time::sleep(RENEW_EVERY).await;
        match renew_once(cx, taken, holder).await {
            Ok(true) => {}
            Ok(false) => return,
            Err(e) => tracing::warn!(job = %taken.id, error = %e, "the lease was not renewed"),
        }
    }
}

async fn renew_once(cx: &Ctx, taken: &job::Taken, holder: uuid::Uuid) -> Result<bool, Error> {
    let until = cx.now().plus(LEASE);
    Ok(cx.db.write(async |tx| job::renew(tx, taken.id, holder, until).await).await?)
}

async fn settle(cx: &Ctx, taken: &job::Taken, holder: uuid::Uuid, outcome: Held) -> Result<(), Error> {
    let now = cx.now();
    let again_at = next_attempt(cx, taken.attempts, now);
    cx.db
        .write(async |tx| match &outcome {
            Held::Done => job::done(tx, taken.id, holder, now).await,
            Held::Failed(error) if taken.attempts < taken.attempts_max => job::again(tx, taken.id, holder, now, again_at, error).await,
            Held::Failed(error) => job::failed(tx, taken.id, holder, now, error).await,
            Held::Lost => Ok(()),
        })
        .await?;
    match outcome {
        Held::Done => {}
        Held::Failed(error) => tracing::warn!(job = %taken.id, kind = taken.kind, attempt = taken.attempts, error, "a job failed"),
        Held::Lost => tracing::warn!(job = %taken.id, kind = taken.kind, "a job took longer than its lease"),
    }
    Ok(())
}

pub(crate) fn next_attempt(cx: &Ctx, attempts: i64, now: Instant) -> Instant {
    let mut random = [0u8];
    cx.ids.fill(&mut random);
    now.plus(backoff(attempts, random[0]))
}

/// An error with its causes, kept short.
pub(crate) fn told(e: &(dyn std::error::Error + 'static)) -> String {
    let mut text = e.to_string();
    let mut cause = e.source();
    while let Some(c) = cause {
        let more = c.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        cause = c.source();
    }
    text.chars().take(ERROR_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Job, enqueue};
    use testkit::each_database;

    #[tokio::test]
    async fn a_sign_of_life_keeps_the_job_and_comes_too_late_when_another_has_it() {
        let migrations = [store::migrations(), crate::migrations()].concat();
        each_database(&migrations, async |t| {
            t.db().write(async |tx| enqueue(&t.cx, tx, Job::new("test.long")).await).await.unwrap();
            let (mine, other) = (t.cx.uuid(), t.cx.uuid());
            let taken = claim(&t.cx, mine).await.unwrap().unwrap();
            for _ in 0..3 {
                t.clock.advance(LEASE - 1);
                assert!(renew_once(&t.cx, &taken, mine).await.unwrap());
                assert!(claim(&t.cx, other).await.unwrap().is_none());
            }
            t.clock.advance(LEASE);
            assert!(claim(&t.cx, other).await.unwrap().is_some());
            assert!(!renew_once(&t.cx, &taken, mine).await.unwrap());
        })
        .await;
    }
}
