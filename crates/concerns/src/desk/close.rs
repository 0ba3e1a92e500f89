//! A case ends without an answer to the matter, for a reason that is told.

use super::{act, send, twice};
use crate::model::{CloseReason, Concern, ConcernId, Use};
use crate::notify::What;
use crate::store::cases;
use crate::store::stories::{self, Telling};
use crate::{ANSWER, Error};
use ::store::Ctx;
use axum::extract::Path;
use cities::City;
use futures_util::FutureExt;
use kernel::{Actor, Lang, Message, Reference};
use web::{Answer, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    pub version: Option<i64>,
    pub reason: CloseReason,
    /// What its people are told beside the reason.
    pub text: String,
    pub lang: Lang,
    /// For a duplicate: the case that goes on.
    pub duplicate_of: Option<Reference>,
}

/// Closes a case. A duplicate names the case that goes on, whose story says so too.
pub async fn close(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let text = act::text("closing", &input.text)?;
    let other = original(cx, city, by, &input).await?;
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, ANSWER, input.concern, input.version).await?;
            let c = cases::change(cx, tx, city, &before, before.closed(cx.now(), input.reason)?).await?;
            let mut told = Telling::public("closed", text, &input.lang).with("reason", input.reason.code()).with("department", c.department.as_str());
            if let Some(other) = &other {
                told = told.with("duplicate_of", other.reference.as_str());
                let linked = Telling::staff("duplicate", "", &c.lang).with("reference", c.reference.as_str());
                stories::tell(cx, tx, by, city.id, other.id, linked).await?;
            }
            let story = act::tell(cx, tx, by, &before, told).await?;
            act::notify(cx, tx, by, &c, story, What::Closed).await?;
            act::log(cx, tx, by, &before, &c, "concerns.close", &[("reason", input.reason.code())]).await?;
            Ok(c)
        })
        .await
}

/// The case that goes on in place of a duplicate.
async fn original(cx: &Ctx, city: &City, by: &Actor, input: &Input) -> Result<Option<Concern>, Error> {
    if input.reason != CloseReason::Duplicate {
        return Ok(None);
    }
    let missing = || Error::field("duplicate_of", Message::new("concerns-desk-error-duplicate"));
    let reference = input.duplicate_of.as_ref().ok_or_else(missing)?;
    let other = cases::by_reference(cx, city.id, reference).await.map_err(|e| if matches!(e, Error::NoConcern) { missing() } else { e })?;
    let fits = other.id != input.concern && by.may(crate::SEE, &other.target());
    fits.then_some(Some(other)).ok_or_else(missing)
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "close", s).await?;
    if form.has("fill") {
        return super::template::fill(&v, &c, form, Use::Close).await;
    }
    let Some(reason) = CloseReason::parse(form.value("reason")) else {
        let e = Error::field("reason", Message::new("concerns-desk-error-reason"));
        return send::again(&v, &c, form.take_errors(e)?).await;
    };
    let (text, lang) = (form.value("closing").to_string(), send::lang(&form, &c));
    let duplicate_of = Reference::parse(form.value("duplicate_of"));
    let input = |version| Input { concern: c.id, version, reason, text: text.clone(), lang: lang.clone(), duplicate_of: duplicate_of.clone() };
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| close(&cx, &city, &v.actor, input(version)).boxed();
    send::settle(&v, &c, "close", form.clone(), run).await
}
