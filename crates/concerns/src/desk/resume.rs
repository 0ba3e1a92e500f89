//! Staff go on without the resident's reply: the clock runs again, with as much time left as there was when it stopped.

use super::{act, send, twice};
use crate::model::{Concern, ConcernId};
use crate::store::cases;
use crate::store::stories::{self, Telling};
use crate::{Error, WORK};
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
}

/// Goes on without a reply.
pub async fn resume(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, WORK, input.concern, input.version).await?;
            let now = cx.now();
            let c = cases::change(cx, tx, city, &before, before.resumed(now, act::due_after_pause(city, &before, now))?).await?;
            let stood = before.paused_at.map_or(0, |since| now.since(since).max(0) / kernel::MINUTE);
            let told = Telling::public("resumed", "", &c.lang).with("minutes", stood);
            stories::tell(cx, tx, by, city.id, c.id, told).await?;
            act::log(cx, tx, by, &before, &c, "concerns.resume", &[]).await?;
            Ok(c)
        })
        .await
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "resume", s).await?;
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| resume(&cx, &city, &v.actor, Input { concern: c.id, version }).boxed();
    send::settle(&v, &c, "resume", form, run).await
}
