//! Staff looked at what a resident added to a public case: everybody can read it, and see the pictures that came with it. What is added to a case that is not
//! public yet becomes public with the case (`publish`).

use super::{act, audience, send, twice};
use crate::kinds::Kinds;
use crate::model::{Audience, Concern, ConcernId, Publication, StoryId};
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

/// May words become public? What waits for a look or was kept inside by staff may, on a public case; what was said to staff alone may not.
pub(crate) fn can_release(c: &Concern, kinds: &Kinds, words: Audience) -> bool {
    let never = kinds.category(&c.category).is_none_or(|k| k.publication == Publication::Never);
    c.is_public() && !never && matches!(words, Audience::Review | Audience::Hidden)
}

/// Makes public what a resident added.
pub async fn release(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let kinds = Kinds::of(cx, city).await?;
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, MODERATE, input.concern, input.version).await?;
            let entry = moderation::entry(tx, city.id, before.id, input.story).await?;
            if !entry.is_of_resident() || !can_release(&before, &kinds, entry.audience()) {
                return Err(Error::NotNow { act: "release", state: entry.audience().code() });
            }
            let were = audience::set(tx, &before, std::iter::once(&entry), Audience::All).await?;
            let after = audience::counted(tx, &before).await?;
            let c = cases::change(cx, tx, city, &before, after).await?;
            act::tell(cx, tx, by, &before, Telling::staff("released", "", &c.lang).with(audience::WERE, were)).await?;
            act::log(cx, tx, by, &before, &c, "concerns.release", &[]).await?;
            Ok(c)
        })
        .await
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "release", s).await?;
    let Ok(story) = form.value("story").parse::<StoryId>() else { return Err(Error::NoConcern.into()) };
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| release(&cx, &city, &v.actor, Input { concern: c.id, version, story }).boxed();
    send::settle(&v, &c, "release", form, run).await
}
