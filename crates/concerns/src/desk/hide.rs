//! Staff take a case out of the public's sight, or keep it out after a look. Its reporter and staff go on seeing it.

use super::{act, send, twice};
use crate::model::{Concern, ConcernId, Visibility};
use crate::store::cases;
use crate::store::stories::Telling;
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
}

/// Hides a case.
pub async fn hide(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, MODERATE, input.concern, input.version).await?;
            if !matches!(before.visibility(), Visibility::Public | Visibility::Review) {
                return Err(Error::NotNow { act: "hide", state: before.visibility().code() });
            }
            let after = Concern { visibility: Visibility::Hidden.code().into(), ..before.clone() };
            let c = cases::change(cx, tx, city, &before, after).await?;
            act::tell(cx, tx, by, &before, Telling::staff("hidden", "", &c.lang)).await?;
            act::log(cx, tx, by, &before, &c, "concerns.hide", &[]).await?;
            Ok(c)
        })
        .await
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "hide", s).await?;
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| hide(&cx, &city, &v.actor, Input { concern: c.id, version }).boxed();
    send::settle(&v, &c, "hide", form, run).await
}
