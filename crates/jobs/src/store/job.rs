//! The queue's statements.

use kernel::Instant;
use serde_json::{Map, Value};
use store::{Db, Error, Json, Tx};
use uuid::Uuid;

store::statements! {
    ENQUEUE = "insert into job (id, kind, key, payload, state, run_at, attempts, attempts_max, created_at)
        values ($1, $2, $3, $4, 'queued', $5, 0, $6, $7) on conflict do nothing";
    IS_DUE = "select cast(count(*) as bigint) as n from (select id from job where run_at <= $1 limit 1) due";
    /// What killed its worker as often as it may try.
    BURY = "update job set state = 'failed', run_at = null, locked_by = null, finished_at = $1, last_error = $2
        where run_at <= $1 and state = 'running' and attempts >= attempts_max";
    CLAIM_SQLITE = "update job set state = 'running', attempts = attempts + 1, locked_by = $1, run_at = $2
        where id = (select id from job where run_at <= $3 order by run_at, id limit 1)
        returning id, kind, payload, attempts, attempts_max";
    CLAIM_POSTGRES = "update job set state = 'running', attempts = attempts + 1, locked_by = $1, run_at = $2
        where id = (select id from job where run_at <= $3 order by run_at, id limit 1 for update skip locked)
        returning id, kind, payload, attempts, attempts_max";
    RENEW = "update job set run_at = $1 where id = $2 and locked_by = $3 and state = 'running'";
    DONE = "update job set state = 'done', run_at = null, locked_by = null, finished_at = $1
        where id = $2 and locked_by = $3 and state = 'running'";
    AGAIN = "update job set state = 'queued', run_at = $1, locked_by = null, last_error = $2
        where id = $3 and locked_by = $4 and state = 'running'
        and not exists (select 1 from job o where o.kind = job.kind and o.key = job.key and o.state = 'queued')";
    FAILED = "update job set state = 'failed', run_at = null, locked_by = null, finished_at = $1, last_error = $2
        where id = $3 and locked_by = $4 and state = 'running'";
    REVIVE = "update job set state = 'queued', run_at = $1, attempts = 0, finished_at = null where id = $2 and state = 'failed'
        and not exists (select 1 from job o where o.kind = job.kind and o.key = job.key and o.state = 'queued')";
    EXISTS = "select cast(count(*) as bigint) as n from job where id = $1";
    FORGET_DONE = "delete from job where state = 'done' and finished_at < $1";
    FORGET_FAILED = "delete from job where state = 'failed' and finished_at < $1";
    PERIODS = "select kind, period from job_schedule";
    TAKE_PERIOD = "insert into job_schedule (kind, period) values ($1, $2)
        on conflict (kind) do update set period = excluded.period where job_schedule.period < excluded.period";
}

/// The head of a list of jobs.
pub(crate) const LIST: &str = "select id, kind, key, state, run_at, attempts, attempts_max, last_error, created_at, finished_at from job";

store::row! {
    /// A job that this process has taken.
    #[derive(Clone, Debug)]
    pub(crate) struct Taken {
        pub id: Uuid,
        pub kind: String,
        #[json] pub payload: Map<String, Value>,
        pub attempts: i64,
        pub attempts_max: i64,
    }
}

store::row! {
    /// For which period a schedule ran last.
    pub(crate) struct LastPeriod { pub kind: String, pub period: i64 }
}

/// Is anything due? Asked of the readers first, so that an idle worker never takes the writer's turn.
pub(crate) async fn is_due(db: &Db, now: Instant) -> Result<bool, Error> {
    Ok(db.q(IS_DUE).bind(now).count().await? > 0)
}

pub(crate) async fn claim(tx: &mut Tx, holder: Uuid, now: Instant, until: Instant) -> Result<Option<Taken>, Error> {
    tx.q(BURY).bind(now).bind("the program stopped in the midst of it, every time").run().await?;
    tx.dialect(CLAIM_SQLITE, CLAIM_POSTGRES).bind(holder).bind(until).bind(now).maybe().await
}

pub(crate) async fn renew(tx: &mut Tx, id: Uuid, holder: Uuid, until: Instant) -> Result<bool, Error> {
    Ok(tx.q(RENEW).bind(until).bind(id).bind(holder).run().await? == 1)
}

pub(crate) async fn done(tx: &mut Tx, id: Uuid, holder: Uuid, now: Instant) -> Result<(), Error> {
    tx.q(DONE).bind(now).bind(id).bind(holder).run().await.map(drop)
}

/// Puts the job back. When another of the same key waits already, that one will do, and this one is done with.
pub(crate) async fn again(tx: &mut Tx, id: Uuid, holder: Uuid, now: Instant, at: Instant, error: &str) -> Result<(), Error> {
    let put_back = tx.q(AGAIN).bind(at).bind(error).bind(id).bind(holder).run().await?;
    if put_back == 0 { done(tx, id, holder, now).await } else { Ok(()) }
}

pub(crate) async fn failed(tx: &mut Tx, id: Uuid, holder: Uuid, now: Instant, error: &str) -> Result<(), Error> {
    tx.q(FAILED).bind(now).bind(error).bind(id).bind(holder).run().await.map(drop)
}

/// Notes that the period's job is being made; false if another process was faster.
pub(crate) async fn take_period(tx: &mut Tx, kind: &str, period: Instant) -> Result<bool, Error> {
    Ok(tx.q(TAKE_PERIOD).bind(kind).bind(period).run().await? == 1)
}

pub(crate) async fn enqueue(tx: &mut Tx, id: Uuid, job: &crate::Job, now: Instant) -> Result<bool, Error> {
    let q = tx.q(ENQUEUE).bind(id).bind(job.kind).bind(job.key.clone()).bind(&Json(&job.payload));
    Ok(q.bind(job.at.unwrap_or(now)).bind(job.attempts_max).bind(now).run().await? == 1)
}
