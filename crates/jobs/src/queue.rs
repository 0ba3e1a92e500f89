//! Enqueueing, in the caller's own transaction: what the verb did and what follows from it are kept, or lost, together.

use crate::{Error, store::job, wake};
use kernel::Instant;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{Ctx, Tx};
use uuid::Uuid;

/// A job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct JobId(pub Uuid);
store::bindable!(JobId);

impl std::fmt::Display for JobId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl std::str::FromStr for JobId {
    type Err = uuid::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        s.parse().map(Self)
    }
}

/// How often a job is tried when it does not say otherwise: about twelve hours.
pub const ATTEMPTS_MAX: i64 = 8;

/// Work for later. The payload names things by id and holds no personal data: it is not found by who deletes a person.
#[derive(Clone, Debug)]
pub struct Job {
    pub(crate) kind: &'static str,
    pub(crate) key: Option<String>,
    pub(crate) at: Option<Instant>,
    pub(crate) payload: Value,
    pub(crate) attempts_max: i64,
}

impl Job {
    /// A job of a kind that one of the handlers knows: `concerns.remind`. At once, with an empty payload.
    pub fn new(kind: &'static str) -> Self {
        Job { kind, key: None, at: None, payload: Value::Object(Default::default()), attempts_max: ATTEMPTS_MAX }
    }
    /// Not before this.
    pub fn at(mut self, at: Instant) -> Self {
        self.at = Some(at);
        self
    }
    /// While a job of this kind and key waits, another is not made. One that already runs does not count.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// What the handler is given; something that serialises to an object.
    pub fn payload(mut self, payload: &impl Serialize) -> Self {
        self.payload = serde_json::to_value(payload).unwrap_or(Value::Null);
        self
    }
    /// Tried at most so often.
    pub fn attempts(mut self, n: i64) -> Self {
        self.attempts_max = n.max(1);
        self
    }
}

/// Enqueues; false if one of this key waits already. A worker of this process wakes after the commit.
pub async fn enqueue(cx: &Ctx, tx: &mut Tx, job: Job) -> Result<bool, Error> {
    if !job.payload.is_object() {
        return Err(Error::Payload(job.kind));
    }
    let is_new = job::enqueue(tx, cx.uuid(), &job, cx.now()).await?;
    tx.after_commit(wake);
    Ok(is_new)
}
