//! Staff looked at it: it becomes public, and with it what its reporter added meanwhile. Whoever publishes a case has read its page, where all of that stands;
//! what was added after they read it makes the page stale, and waits until they have seen it too. One part can be kept inside before (`withhold`).
//! Texts that they mended on that page and did not save are saved with it: who takes a name out and publishes means both.

use super::edit::{self, Texts};
use super::{act, audience, send, twice};
use crate::kinds::Kinds;
use crate::model::{Audience, Concern, ConcernId, Publication, Visibility};
use crate::store::stories::{Entry, Telling};
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
    /// Its texts, mended by who publishes it.
    pub mended: Option<Texts>,
}

/// May it become public? What waits for a look or was hidden by staff may; what its reporter or its category wants private may not.
pub(crate) fn can_publish(c: &Concern, kinds: &Kinds) -> bool {
    let never = kinds.category(&c.category).is_none_or(|k| k.publication == Publication::Never);
    matches!(c.visibility(), Visibility::Review | Visibility::Hidden) && !never
}

/// Makes a case public, with its texts as they were mended on the way: what was taken out of them is never public for a moment.
pub async fn publish(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    if let Some(texts) = &input.mended {
        edit::check(&texts.title, &texts.details, "")?;
    }
    let kinds = Kinds::of(cx, city).await?;
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, MODERATE, input.concern, input.version).await?;
            if !can_publish(&before, &kinds) {
                return Err(Error::NotNow { act: "publish", state: before.visibility().code() });
            }
            let before = match &input.mended {
                // Told apart from the sending: taken back, that can be sent again, and the texts stay mended.
                Some(texts) => edit::mend(&cx.sent_as(None), tx, city, by, &kinds, before, texts).await?,
                None => before,
            };
            let entries = moderation::entries(tx, city.id, before.id).await?;
            let waits = |e: &&Entry| e.is_of_resident() && e.audience() == Audience::Review;
            let were = audience::set(tx, &before, entries.iter().filter(waits), Audience::All).await?;
            let counted = audience::counted(tx, &before).await?;
            let after = Concern { visibility: Visibility::Public.code().into(), ..counted };
            let c = cases::change(cx, tx, city, &before, after).await?;
            act::tell(cx, tx, by, &before, Telling::staff("published", "", &c.lang).with(audience::WERE, were)).await?;
            act::log(cx, tx, by, &before, &c, "concerns.publish", &[]).await?;
            Ok(c)
        })
        .await
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "publish", s).await?;
    let cx = twice::cx(&v, &form);
    let mended = Texts::mended(&c, &form);
    let run = |version: Option<i64>| publish(&cx, &city, &v.actor, Input { concern: c.id, version, mended: mended.clone() }).boxed();
    send::settle(&v, &c, "publish", form.clone(), run).await
}
