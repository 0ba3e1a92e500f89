//! The city answers: the case ends, its people are told a minute later, the answer is public where the case is.

use super::{act, forget, send, twice};
use crate::kinds::Kinds;
use crate::model::{Concern, ConcernId, PhotoId, Use};
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
use kernel::{Actor, Lang, Message};
use web::{Answer, Form, Submitted, Upload, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    pub version: Option<i64>,
    pub text: String,
    pub lang: Lang,
    /// The template it began from, for the log.
    pub template: Option<String>,
    /// Pictures by the city, uploaded before with [`picture`]: these become part of the answer, and public with it; all others stay with staff.
    pub photos: Vec<PhotoId>,
}

/// Answers and ends the case. Where the category says so, a picture by the city must prove it.
pub async fn answer(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let text = act::text("text", &input.text)?;
    if input.photos.len() > PHOTOS_MAX {
        return Err(too_many());
    }
    let kinds = Kinds::of(cx, city).await?;
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, ANSWER, input.concern, input.version).await?;
            let needs_proof = kinds.category(&before.category).is_some_and(|k| k.evidence);
            if needs_proof && input.photos.is_empty() && !act::is_record(by, &before) {
                return Err(Error::field("photos", Message::new("concerns-desk-error-evidence")));
            }
            let mut after = before.answered(cx.now())?;
            let told = Telling::public("answered", text, &input.lang).with("department", before.department.as_str()).with("photos", input.photos.len());
            let story = act::tell(cx, tx, by, &before, told).await?;
            for id in &input.photos {
                if !moderation::tell_proof(tx, city.id, before.id, *id, story).await? {
                    return Err(Error::field("photos", Message::new("concerns-desk-error-picture-gone")));
                }
            }
            after.photos = moderation::photo_count(tx, city.id, before.id).await?;
            let c = cases::change(cx, tx, city, &before, after).await?;
            act::notify(cx, tx, by, &c, story, What::Answered).await?;
            let template = input.template.as_deref().unwrap_or("");
            act::log(cx, tx, by, &before, &c, "concerns.answer", &[("template", template)]).await?;
            Ok(c)
        })
        .await
}

fn too_many() -> Error {
    Error::field("photos", Message::new("concerns-desk-error-pictures-many").with("max", PHOTOS_MAX))
}

/// Keeps a picture by the city for a case. It stays with the case, for staff alone, until an answer takes it or somebody removes it.
pub async fn picture(cx: &Ctx, city: &City, by: &Actor, concern: ConcernId, bytes: Vec<u8>) -> Result<PhotoId, Error> {
    act::allowed(by, ANSWER, &cases::by_id(cx, city.id, concern).await?)?;
    photos::keep(cx, city, For::Concern(concern), BY_CITY, bytes).await
}

/// Removes a picture that waits for an answer, and its bytes. One that is gone already is no error.
pub async fn remove_picture(cx: &Ctx, city: &City, by: &Actor, concern: ConcernId, id: PhotoId) -> Result<(), Error> {
    let waiting = photos::of_concern(cx, city.id, concern).await?.into_iter().find(|p| p.id == id);
    cx.db
        .write(async |tx| {
            let c = act::open(tx, city, by, ANSWER, concern, None).await?;
            let Some(photo) = &waiting else { return Ok(()) };
            if moderation::forget_proof(tx, city.id, c.id, photo.id).await? {
                forget::enqueue_pictures(cx, tx, vec![photo.blob.clone()]).await?;
                act::log(cx, tx, by, &c, &c, "concerns.remove-picture", &[]).await?;
            }
            Ok(())
        })
        .await
}

/// The form with the pictures that go with the answer: those that were ticked, and those that came along. These are kept first, so that nobody has to choose
/// them again when the answer is refused.
async fn with_pictures(v: &Visit, city: &City, c: &Concern, mut form: Form, uploads: Vec<Upload>) -> Result<Form, web::Error> {
    let uploads: Vec<Upload> = uploads.into_iter().filter(|u| u.field == "photos").collect();
    if form.all("picture").count() + uploads.len() > PHOTOS_MAX {
        return form.take_errors(too_many());
    }
    let of = uploads.len();
    for (number, upload) in (1..).zip(uploads) {
        if upload.is_too_much {
            return form.take_errors(photos::too_much());
        }
        match picture(v.cx(), city, &v.actor, c.id, upload.bytes.to_vec()).await {
            Ok(id) => form = form.with("picture", id.to_string()),
            Err(e) => return form.take_errors(e.of_picture(number, of)),
        }
    }
    Ok(form)
}

/// Of a form that came twice at once, the first one's pictures are in the answer. The others, kept since, would wait for an answer that nobody writes.
async fn drop_doubles(v: &Visit, city: &City, c: &Concern, form: &Form, sent: usize) -> Result<(), Error> {
    if form.all("picture").count() == sent || twice::done(v, c, form).await?.is_none() {
        return Ok(());
    }
    for id in form.all("picture").skip(sent).filter_map(|id| id.parse().ok()) {
        remove_picture(v.cx(), city, &v.actor, c.id, id).await?;
    }
    Ok(())
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let (city, uploads) = (v.city()?.clone(), s.uploads.clone());
    let (c, form) = send::opened(&v, &reference, "answer", s).await?;
    // What comes again brings its pictures again: they are in the answer already.
    if !uploads.is_empty()
        && let Some(c) = twice::done(&v, &c, &form).await?
    {
        return send::done(&v, &c, "answer", &form).await;
    }
    let sent = form.all("picture").count();
    let form = with_pictures(&v, &city, &c, form, uploads).await?;
    if !form.errors().is_empty() {
        return send::again(&v, &c, form).await;
    }
    if let Some(id) = form.some("remove") {
        remove_picture(v.cx(), &city, &v.actor, c.id, id.parse().map_err(|_| Error::NoConcern)?).await?;
        return send::shown(&v, &c, form).await;
    }
    if form.has("fill") {
        return super::template::fill(&v, &c, form, Use::Answer).await;
    }
    let photos: Vec<PhotoId> = form.all("picture").filter_map(|id| id.parse().ok()).collect();
    let (text, lang, template) = (form.value("text").to_string(), send::lang(&form, &c), form.some("template"));
    let input = |version| Input { concern: c.id, version, text: text.clone(), lang: lang.clone(), template: template.clone(), photos: photos.clone() };
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| answer(&cx, &city, &v.actor, input(version)).boxed();
    let answered = send::settle(&v, &c, "answer", form.clone(), run).await;
    if let Err(e) = drop_doubles(&v, &city, &c, &form, sent).await {
        tracing::warn!(error = %e, "pictures that came twice could not be removed");
    }
    answered
}
