//! A note for colleagues. Notes are never in each other's way, nor in the way of what stays inside; what goes out to people is not sent over one unseen.

use super::{act, send, twice};
use crate::model::{Concern, ConcernId};
use crate::resident::own::retrying;
use crate::store::stories::{self, Telling};
use crate::store::{cases, moderation};
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

/// Adds a note that only staff see, once for each sending of its form. The case has a new version from then on, so that an answer which was begun without the
/// note is told of it first.
pub async fn note(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let text = act::text("note", &input.text)?;
    retrying!(cx.db.write(async |tx| {
        let before = act::open(tx, city, by, WORK, input.concern, input.version).await?;
        if let Some(sending) = &cx.sending
            && moderation::entries(tx, city.id, before.id).await?.iter().any(|e| e.is_of(sending))
        {
            return Ok(before);
        }
        let c = cases::change(cx, tx, city, &before, before.clone()).await?;
        stories::tell(cx, tx, by, city.id, c.id, Telling::staff("note", text, &input.lang)).await?;
        act::log(cx, tx, by, &before, &c, "concerns.note", &[]).await?;
        Ok(c)
    }))
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "note", s).await?;
    let (text, lang) = (form.value("note").to_string(), v.lang().clone());
    let cx = twice::cx(&v, &form);
    // Whatever was read before it was written: a note is added to what is there and replaces nothing.
    let run = |_| note(&cx, &city, &v.actor, Input { concern: c.id, version: None, text: text.clone(), lang: lang.clone() }).boxed();
    send::settle(&v, &c, "note", form.clone(), run).await
}
