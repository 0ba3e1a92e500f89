//! The installation's queue of work: what failed, why, and a way to start it again.

use crate::edit::done;
use askama::Template;
use axum::extract::Path;
use jobs::{JOBS_RETRY, JobId, JobLine, JobState, list_jobs, retry_job};
use kernel::Target;
use web::{Answer, Error, Form, Submitted, Visit, private_page, see_other};

#[derive(Template)]
#[template(path = "townhall/jobs.html")]
struct Page<'a> {
    v: &'a Visit,
    jobs: Vec<JobLine>,
    /// The states to choose from, with their addresses.
    states: Vec<(String, &'static str, bool)>,
    is_failed: bool,
    may_retry: bool,
    done: Option<&'static str>,
}

fn state_message(s: JobState) -> &'static str {
    match s {
        JobState::Queued => "townhall-job-queued",
        JobState::Running => "townhall-job-running",
        JobState::Done => "townhall-job-done",
        JobState::Failed => "townhall-job-failed",
    }
}

pub(crate) async fn page(v: Visit) -> Answer {
    let state = JobState::parse(Form::parse(&v.query).value("state")).unwrap_or(JobState::Failed);
    let jobs = list_jobs(v.cx(), &v.actor, Some(state)).await?;
    let order = [JobState::Failed, JobState::Queued, JobState::Running, JobState::Done];
    let states = order.map(|s| (v.here(&format!("/settings/jobs?state={}", s.as_str())), state_message(s), s == state));
    let page = Page {
        v: &v,
        jobs,
        states: states.into(),
        is_failed: state == JobState::Failed,
        may_retry: v.actor.may(JOBS_RETRY, &Target::installation()),
        done: done(&v),
    };
    private_page(v.page(&page))
}

pub(crate) async fn retry_send(v: Visit, Path((_, job)): Path<(String, String)>, _: Submitted) -> Answer {
    let job: JobId = job.parse().map_err(|_| Error::not_found())?;
    retry_job(v.cx(), &v.actor, job).await?;
    see_other(v.here("/settings/jobs?done=again"))
}
