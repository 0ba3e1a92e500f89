//! Staff open a case again: it was not done, or more is known. A new deadline runs from now.

use super::{act, reach, send, twice};
use crate::model::{Concern, ConcernId};
use crate::notify::{self, What};
use crate::ports::People;
use crate::store::cases;
use crate::store::stories::{self, Telling};
use crate::{ANSWER, Error};
use ::store::Ctx;
use axum::extract::Path;
use cities::City;
use futures_util::FutureExt;
use kernel::{Actor, Lang};
use std::sync::Arc;
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
pub async fn reopen(cx: &Ctx, city: &City, people: &dyn People, by: &Actor, input: Input) -> Result<Concern, Error> {
    let text = act::text("why", &input.text)?;
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, ANSWER, input.concern, input.version).await?;
            let after = before.reopened(act::due_from(city, &before, cx.now()))?;
            let (after, freed) = reach::kept(cx, tx, people, by, after).await?;
            let c = cases::change(cx, tx, city, &before, after).await?;
            let told = reach::told(Telling::public("reopened", text, &input.lang), freed.as_ref());
            let story = stories::tell(cx, tx, by, city.id, c.id, told).await?;
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
    let (cx, people) = (twice::cx(&v, &form), v.site.port::<Arc<dyn People>>()?);
    let input = |version| Input { concern: c.id, version, text: text.clone(), lang: lang.clone() };
    let run = |version: Option<i64>| reopen(&cx, &city, &**people, &v.actor, input(version)).boxed();
    send::settle(&v, &c, "reopen", form.clone(), run).await
}
