//! What staff see of the queue, and what they can do about it.

use crate::{Error, JOBS_RETRY, JOBS_SEE, JobId, store::job, wake};
use kernel::{Actor, Instant, PAGE_SIZE_MAX, Target};
use store::{Act, Ctx, Filter, audit};
use uuid::Uuid;

/// How a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobState {
    Queued,
    Running,
    Done,
    Failed,
}

impl JobState {
    pub const ALL: [JobState; 4] = [JobState::Queued, JobState::Running, JobState::Done, JobState::Failed];
    pub fn as_str(self) -> &'static str {
        match self {
            JobState::Queued => "queued",
            JobState::Running => "running",
            JobState::Done => "done",
            JobState::Failed => "failed",
        }
    }
    pub fn parse(s: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|x| x.as_str() == s)
    }
}

store::row! {
    /// A job, as staff see it.
    #[derive(Clone, Debug)]
    pub struct JobLine {
        pub id: Uuid,
        pub kind: String,
        pub key: Option<String>,
        pub state: String,
        /// When it is looked at next; while it runs, when its lease ends.
        pub run_at: Option<Instant>,
        pub attempts: i64,
        pub attempts_max: i64,
        pub last_error: Option<String>,
        pub created_at: Instant,
        pub finished_at: Option<Instant>,
    }
}

/// The newest jobs in a state.
pub async fn list_jobs(cx: &Ctx, by: &Actor, state: Option<JobState>) -> Result<Vec<JobLine>, Error> {
    if !by.may(JOBS_SEE, &Target::installation()) {
        return Err(Error::Denied);
    }
    let mut f = Filter::new(&cx.db, job::LIST);
    f.and_some("state = ?", state.map(JobState::as_str)).then("order by id desc").limit(PAGE_SIZE_MAX);
    Ok(f.all().await?)
}

/// Lets a failed job start again from its first attempt.
pub async fn retry_job(cx: &Ctx, by: &Actor, id: JobId) -> Result<(), Error> {
    if !by.may(JOBS_RETRY, &Target::installation()) {
        return Err(Error::Denied);
    }
    let subject = format!("job {id}");
    cx.db
        .write(async |tx| {
            if tx.q(job::REVIVE).bind(cx.now()).bind(id).run().await? == 0 {
                let known = tx.q(job::EXISTS).bind(id).count().await? > 0;
                return Err(if known { Error::JobNotFailed } else { Error::NotFound });
            }
            tx.after_commit(wake);
            Ok(audit(cx, tx, by, Act::new(None, "jobs.retry", &subject)).await?)
        })
        .await
}
