//! The city answers: the case ends, its people are told a minute later, the answer is public where the case is.

use super::{act, send};
use crate::kinds::Kinds;
use crate::model::{Channel, Concern, ConcernId, PhotoId};
use crate::notify::What;
use crate::photos::{self, BY_CITY, For};
use crate::report::PHOTOS_MAX;
use crate::store::stories::Telling;
use crate::store::{cases, moderation};
use crate::{ANSWER, Error};
use ::store::Ctx;
use axum::extract::Path;
use cities::City;
use futures_util::FutureExt;
use kernel::{Actor, Lang, Message, Who};
use web::{Answer, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    pub version: Option<i64>,
    pub text: String,
    pub lang: Lang,
    /// The template it began from, for the log.
    pub template: Option<String>,
    /// Pictures by the city, uploaded before with [`picture`]; every one that proves no earlier answer becomes part of this one.
    pub photos: Vec<PhotoId>,
}

/// Answers and ends the case. Where the category says so, a picture by the city must prove it.
pub async fn answer(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let text = act::text("text", &input.text)?;
    let kinds = Kinds::of(cx, city).await?;
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, ANSWER, input.concern, input.version).await?;
            let proofs = moderation::proofs(tx, city.id, before.id).await?;
            if kinds.category(&before.category).is_some_and(|k| k.evidence) && proofs == 0 && !is_record(by, &before) {
                return Err(Error::field("photos", Message::new("concerns-desk-error-evidence")));
            }
            let mut after = before.answered(cx.now())?;
            after.photos = moderation::photo_count(tx, city.id, before.id).await?;
            let c = cases::change(cx, tx, city, &before, after).await?;
            let told = Telling::public("answered", text, &input.lang).with("department", c.department.as_str()).with("photos", proofs);
            let story = act::tell(cx, tx, by, &before, told).await?;
            moderation::tell_proofs(tx, city.id, c.id, story).await?;
            act::notify(cx, tx, by, &c, story, What::Answered).await?;
            let template = input.template.as_deref().unwrap_or("");
            act::log(cx, tx, by, &c, "concerns.answer", &[("template", template)]).await?;
            Ok(c)
        })
        .await
}

/// A request that another system answered: it is taken as it was recorded, and nobody can add a picture to what is long done.
fn is_record(by: &Actor, c: &Concern) -> bool {
    matches!(by.who, Who::System(_)) && c.channel == Channel::Import.code()
}

/// Keeps a picture by the city for a case. It stays with the case whatever becomes of the answer that it was taken for.
pub async fn picture(cx: &Ctx, city: &City, by: &Actor, concern: ConcernId, bytes: Vec<u8>) -> Result<PhotoId, Error> {
    act::allowed(by, ANSWER, &cases::by_id(cx, city.id, concern).await?)?;
    photos::keep(cx, city, For::Concern(concern), BY_CITY, bytes).await
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let (city, c) = (v.city()?.clone(), send::case(&v, &reference).await?);
    if s.form.has("fill") {
        return super::template::fill(&v, &c, s.form).await;
    }
    let mut kept = Vec::new();
    for upload in s.uploads.into_iter().filter(|u| u.field == "photos").take(PHOTOS_MAX) {
        match picture(v.cx(), &city, &v.actor, c.id, upload.bytes.to_vec()).await {
            Ok(id) => kept.push(id),
            Err(e) => return send::again(&v, &c, s.form.take_errors(e)?).await,
        }
    }
    let (text, lang, template) = (s.form.value("text").to_string(), send::lang(&s.form, &c), s.form.some("template"));
    let input = |version| Input { concern: c.id, version, text: text.clone(), lang: lang.clone(), template: template.clone(), photos: kept.clone() };
    let run = |version: Option<i64>| answer(v.cx(), &city, &v.actor, input(version)).boxed();
    send::settle(&v, &c, "answer", s.form.clone(), run).await
}
