//! Staff open a case again: it was not done, or more is known. A new deadline runs from now.

use super::{act, send, twice};
use crate::model::{Concern, ConcernId};
use crate::notify::{self, What};
use crate::store::cases;
use crate::store::stories::{self, Telling};
use crate::{ANSWER, Error};
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
    /// Why; everybody who sees the case sees it.
    pub text: String,
    pub lang: Lang,
}

/// Opens an ended case again.
pub async fn reopen(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let text = act::text("why", &input.text)?;
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, ANSWER, input.concern, input.version).await?;
            let c = cases::change(cx, tx, city, &before, before.reopened(act::due_from(city, &before, cx.now()))?).await?;
            let story = stories::tell(cx, tx, by, city.id, c.id, Telling::public("reopened", text, &input.lang)).await?;
            notify::enqueue(cx, tx, &c, story, What::Reopened).await?;
            act::log(cx, tx, by, &before, &c, "concerns.reopen", &[]).await?;
            Ok(c)
        })
        .await
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "reopen", s).await?;
    let (text, lang) = (form.value("why").to_string(), send::lang(&form, &c));
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| reopen(&cx, &city, &v.actor, Input { concern: c.id, version, text: text.clone(), lang: lang.clone() }).boxed();
    send::settle(&v, &c, "reopen", form.clone(), run).await
}
