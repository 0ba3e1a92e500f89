//! Notices that wait until an act can no longer be taken back unnoticed. The mail about an answer leaves a minute after it: who undoes it within that
//! minute has told nobody. Undone later, the case says so itself, and the page of who undoes it says that the mail has gone.

use super::forget;
use crate::Error;
use crate::model::{Concern, ConcernId, StoryId};
use crate::notify::{self, What};
use crate::store::{cases, moderation};
use ::store::{Ctx, Tx};
use jobs::{Handler, Job};
use kernel::{CityId, MINUTE};
use serde::{Deserialize, Serialize};

const JOB: &str = "concerns.notify-later";
/// Between an act and its mail.
pub const NOTICE_DELAY: i64 = MINUTE;

#[derive(Serialize, Deserialize)]
struct Waiting {
    city: CityId,
    concern: ConcernId,
    story: StoryId,
    what: What,
}

pub(crate) async fn enqueue(cx: &Ctx, tx: &mut Tx, c: &Concern, story: StoryId, what: What) -> Result<(), Error> {
    let waiting = Waiting { city: c.city_id, concern: c.id, story, what };
    let job = Job::new(JOB).key(format!("{JOB} {story}")).at(cx.now().plus(NOTICE_DELAY)).payload(&waiting);
    jobs::enqueue(cx, tx, job).await.map_err(|e| Error::Jobs(e.to_string()))?;
    Ok(())
}

/// What runs the jobs of the desk.
pub(crate) fn handlers() -> Vec<Handler> {
    vec![Handler::new(JOB, |cx, running| async move { Ok(send(&cx, running.read()?).await?) }), forget::handler()]
}

/// Tells what still holds.
async fn send(cx: &Ctx, w: Waiting) -> Result<(), Error> {
    cx.db
        .write(async |tx| {
            let c = match cases::in_tx(tx, w.city, w.concern).await {
                Err(Error::NoConcern) => return Ok(()),
                other => other?,
            };
            let entry = moderation::entry(tx, w.city, w.concern, w.story).await?;
            if entry.detail.0.contains_key("undone") {
                return Ok(());
            }
            notify::enqueue(cx, tx, &c, w.story, w.what).await
        })
        .await
}
