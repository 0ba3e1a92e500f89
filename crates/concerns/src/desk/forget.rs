//! What is removed for privacy is removed from the disk too: pictures' bytes, and what the full-text index still holds of removed words.

use crate::Error;
use crate::store::moderation;
use ::store::{Ctx, Tx};
use jobs::{Handler, Job};
use serde::{Deserialize, Serialize};

const JOB: &str = "concerns.forget";
/// Parts of the index that are written anew in one job; a large one goes on in the next.
const STEPS_MAX: usize = 200;

#[derive(Serialize, Deserialize)]
struct Forgotten {
    /// Keys of pictures, without the size.
    blobs: Vec<String>,
    /// Did an earlier job begin with the index?
    goes_on: bool,
    /// No text went with them: the index is left alone.
    #[serde(default)]
    is_wordless: bool,
}

pub(crate) async fn enqueue(cx: &Ctx, tx: &mut Tx, blobs: Vec<String>) -> Result<(), Error> {
    add(cx, tx, Forgotten { blobs, goes_on: false, is_wordless: false }).await
}

/// Pictures alone.
pub(crate) async fn enqueue_pictures(cx: &Ctx, tx: &mut Tx, blobs: Vec<String>) -> Result<(), Error> {
    add(cx, tx, Forgotten { blobs, goes_on: false, is_wordless: true }).await
}

async fn add(cx: &Ctx, tx: &mut Tx, f: Forgotten) -> Result<(), Error> {
    jobs::enqueue(cx, tx, Job::new(JOB).payload(&f)).await.map_err(|e| Error::Jobs(e.to_string()))?;
    Ok(())
}

pub(crate) fn handler() -> Handler {
    Handler::new(JOB, |cx, running| async move { Ok(run(&cx, running.read()?).await?) })
}

async fn run(cx: &Ctx, f: Forgotten) -> Result<(), Error> {
    for blob in &f.blobs {
        for size in ["large", "small"] {
            cx.blobs.delete(&format!("{blob}-{size}.jpg")).await?;
        }
    }
    if f.is_wordless {
        return Ok(());
    }
    for step in 0..STEPS_MAX {
        // Each part in its own turn, so that nobody waits for the whole.
        let is_more = cx.db.write(async |tx| moderation::settle_words(tx, step == 0 && !f.goes_on).await).await?;
        if !is_more {
            return Ok(());
        }
    }
    cx.db.write(async |tx| add(cx, tx, Forgotten { blobs: Vec::new(), goes_on: true, is_wordless: false }).await).await
}
