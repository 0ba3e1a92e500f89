//! Staff keep inside what a resident added, after a look or because something in it should not have become public: everybody still reads that it was said, and
//! its reporter and staff go on reading the words. Where something must go for good, it is removed (`redact`).

use super::{act, audience, send, twice};
use crate::model::{Audience, Concern, ConcernId, StoryId};
use crate::store::stories::Telling;
use crate::store::{cases, moderation};
use crate::{Error, MODERATE};
use ::store::Ctx;
use axum::extract::Path;
use cities::City;
use futures_util::FutureExt;
use kernel::Actor;
use web::{Answer, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    pub version: Option<i64>,
    /// The entry of the story that holds the words.
    pub story: StoryId,
}

/// May words be kept inside? Those that everybody reads, or would.
pub(crate) fn can_withhold(words: Audience) -> bool {
    matches!(words, Audience::All | Audience::Review)
}

/// Keeps inside what a resident added.
pub async fn withhold(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, MODERATE, input.concern, input.version).await?;
            let entry = moderation::entry(tx, city.id, before.id, input.story).await?;
            if !entry.is_of_resident() || !can_withhold(entry.audience()) {
                return Err(Error::NotNow { act: "withhold", state: entry.audience().code() });
            }
            let were = audience::set(tx, &before, std::iter::once(&entry), Audience::Hidden).await?;
            let after = audience::counted(tx, &before).await?;
            let c = cases::change(cx, tx, city, &before, after).await?;
            act::tell(cx, tx, by, &before, Telling::staff("withheld", "", &c.lang).with(audience::WERE, were)).await?;
            act::log(cx, tx, by, &before, &c, "concerns.withhold", &[]).await?;
            Ok(c)
        })
        .await
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "withhold", s).await?;
    let Ok(story) = form.value("story").parse::<StoryId>() else { return Err(Error::NoConcern.into()) };
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| withhold(&cx, &city, &v.actor, Input { concern: c.id, version, story }).boxed();
    send::settle(&v, &c, "withhold", form, run).await
}
