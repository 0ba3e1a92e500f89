//! What a case's people are told by mail, in their language, with one click to leave. A verb enqueues a notice; the job makes the letters.

use crate::Error;
use crate::model::{Concern, ConcernId, StoryId};
use ::store::{Ctx, Tx};
use jobs::Job;
use kernel::CityId;
use serde::{Deserialize, Serialize};

/// The kind of the job.
pub(crate) const JOB: &str = "concerns.notify";

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    Received,
    Assigned,
    Asked,
    Answered,
    Closed,
    Reopened,
    Moved,
}

/// The job's payload.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Notice {
    pub city: CityId,
    pub concern: ConcernId,
    pub story: StoryId,
    pub what: What,
}

/// Tells the case's people, after the verb's commit. The same entry of a story is told once.
pub(crate) async fn enqueue(cx: &Ctx, tx: &mut Tx, c: &Concern, story: StoryId, what: What) -> Result<(), Error> {
    let notice = Notice { city: c.city_id, concern: c.id, story, what };
    let job = Job::new(JOB).key(format!("{JOB} {story}")).payload(&notice);
    jobs::enqueue(cx, tx, job).await.map_err(|e| Error::Jobs(e.to_string()))?;
    Ok(())
}
