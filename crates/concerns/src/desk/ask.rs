//! The resident is asked; the clock stands still until the reply.

use super::{act, send, twice};
use crate::model::{Concern, ConcernId, Use};
use crate::notify::{self, What};
use crate::store::cases;
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
    pub lang: Lang,
}

/// Asks the resident. The question stands in the story that everybody sees, and goes out by mail at once.
pub async fn ask(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let text = act::text("question", &input.text)?;
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, WORK, input.concern, input.version).await?;
            let c = cases::change(cx, tx, city, &before, before.asked(cx.now())?).await?;
            let told = Telling::public("asked", text, &input.lang).with("department", c.department.as_str());
            let story = stories::tell(cx, tx, by, city.id, c.id, told).await?;
            notify::enqueue(cx, tx, &c, story, What::Asked).await?;
            act::log(cx, tx, by, &before, &c, "concerns.ask", &[]).await?;
            Ok(c)
        })
        .await
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "ask", s).await?;
    if form.has("fill") {
        return super::template::fill(&v, &c, form, Use::Ask).await;
    }
    let (text, lang) = (form.value("question").to_string(), send::lang(&form, &c));
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| ask(&cx, &city, &v.actor, Input { concern: c.id, version, text: text.clone(), lang: lang.clone() }).boxed();
    send::settle(&v, &c, "ask", form.clone(), run).await
}
