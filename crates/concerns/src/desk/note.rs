//! A note for colleagues. It changes nothing about the case and so is never in anybody's way.

use super::{act, send};
use crate::model::{Concern, ConcernId};
use crate::store::stories::{self, Telling};
use crate::{Error, WORK};
use ::store::Ctx;
use axum::extract::Path;
use cities::City;
use futures_util::FutureExt;
use kernel::{Actor, Lang};
use web::{Answer, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    pub version: Option<i64>,
    pub text: String,
    /// The language it is written in.
    pub lang: Lang,
}

/// Adds a note that only staff see.
pub async fn note(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let text = act::text("note", &input.text)?;
    cx.db
        .write(async |tx| {
            let c = act::open(tx, city, by, WORK, input.concern, input.version).await?;
            stories::tell(cx, tx, by, city.id, c.id, Telling::staff("note", text, &input.lang)).await?;
            act::log(cx, tx, by, &c, "concerns.note", &[]).await?;
            Ok(c)
        })
        .await
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let (city, c) = (v.city()?.clone(), send::case(&v, &reference).await?);
    let (text, lang) = (s.form.value("note").to_string(), v.lang().clone());
    let run = |version: Option<i64>| note(v.cx(), &city, &v.actor, Input { concern: c.id, version, text: text.clone(), lang: lang.clone() }).boxed();
    send::settle(&v, &c, "note", s.form.clone(), run).await
}
