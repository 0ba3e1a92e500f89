//! Personal data is removed for good: from the case, its story, its history, drafts, mails, the search index, pictures and their files. What may remain is
//! written anew by who removes. The audit log knows that it happened, and how much; never what.

use super::{act, edit, forget, send, twice};
use crate::kinds::Kinds;
use crate::model::{Concern, ConcernId, PhotoId, PlaceKind, StoryId};
use crate::store::stories::{self, Telling};
use crate::store::{cases, moderation};
use crate::{Error, REDACT, photos};
use ::store::{Act, Ctx, Json, Tx, audit};
use axum::extract::Path;
use cities::City;
use futures_util::FutureExt;
use kernel::Actor;
use serde_json::Map;
use web::{Answer, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    pub version: Option<i64>,
    /// The texts that may remain. An empty title becomes the category's name.
    pub title: String,
    pub details: String,
    pub place_text: String,
    /// The answers to the category's questions go.
    pub answers: bool,
    /// The point on the map goes.
    pub point: bool,
    /// Who reported goes.
    pub contact: bool,
    /// The entries of the story whose text goes.
    pub stories: Stories,
    pub photos: Photos,
}

#[derive(Clone, Debug)]
pub enum Stories {
    These(Vec<StoryId>),
    All,
}

#[derive(Clone, Debug)]
pub enum Photos {
    These(Vec<PhotoId>),
    All,
}

impl Input {
    /// Everything that anybody wrote or took goes.
    pub fn everything(concern: ConcernId) -> Self {
        let (title, details, place_text) = (String::new(), String::new(), String::new());
        Input { concern, version: None, title, details, place_text, answers: true, point: true, contact: true, stories: Stories::All, photos: Photos::All }
    }
}

/// Removes what is named, and all history of the case's texts.
pub async fn redact(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let kinds = Kinds::of(cx, city).await?;
    let pictures = photos::of_concern(cx, city.id, input.concern).await?;
    let goes = |p: &&photos::Photo| match &input.photos {
        Photos::All => true,
        Photos::These(ids) => ids.contains(&p.id),
    };
    let pictures: Vec<photos::Photo> = pictures.iter().filter(goes).cloned().collect();
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, REDACT, input.concern, input.version).await?;
            let mut after = remaining(&kinds, &before, &input)?;
            for p in &pictures {
                moderation::forget_photo(tx, city.id, before.id, p.id).await?;
            }
            after.photos = moderation::photo_count(tx, city.id, before.id).await?;
            let texts = remove_texts(tx, &before, &input).await?;
            after.unseen = moderation::settle_unseen(tx, city.id, before.id).await?;
            let c = cases::change(cx, tx, city, &before, after).await?;
            act::reindex(tx, city, &kinds, &c).await?;
            forget::enqueue(cx, tx, pictures.iter().map(|p| p.blob.clone()).collect()).await?;
            stories::tell(cx, tx, by, city.id, c.id, Telling::public("redacted", "", &c.lang)).await?;
            let subject = act::subject(&c);
            let entry = Act::new(city.id, "concerns.redact", &subject).with("texts", texts).with("pictures", pictures.len()).with("contact", input.contact);
            audit(cx, tx, by, entry).await?;
            Ok(c)
        })
        .await
}

fn remaining(kinds: &Kinds, before: &Concern, input: &Input) -> Result<Concern, Error> {
    let mut c = before.clone();
    let title = input.title.trim();
    c.title = if title.is_empty() { kinds.name(&c.category, &c.lang).to_string() } else { title.to_string() };
    c.details = input.details.trim().to_string();
    c.place_text = input.place_text.trim().to_string();
    edit::check(&c.title, &c.details, "left_")?;
    if input.answers {
        c.answers = Json(Map::new());
    }
    if input.point {
        (c.lat, c.lon, c.place) = (None, None, PlaceKind::None.code().into());
    }
    Ok(c)
}

/// Everything beside the case itself; answers how many texts of the story went.
async fn remove_texts(tx: &mut Tx, c: &Concern, input: &Input) -> Result<usize, Error> {
    let (city, id) = (c.city_id, c.id);
    moderation::forget_history(tx, city, id).await?;
    if input.contact {
        moderation::forget_contact(tx, city, id).await?;
    }
    let entries = moderation::entries(tx, city, id).await?;
    // What an act could be taken back to may hold the place that goes.
    for e in entries.iter().filter(|e| e.detail.0.contains_key("was")) {
        let mut detail = e.detail.0.clone();
        detail.remove("was");
        moderation::put_detail(tx, city, id, e.id, detail).await?;
    }
    let goes = |e: &&stories::Entry| match &input.stories {
        Stories::All => true,
        Stories::These(ids) => ids.contains(&e.id),
    };
    let gone: Vec<StoryId> = entries.iter().filter(goes).filter(|e| !e.text.is_empty()).map(|e| e.id).collect();
    for entry in &gone {
        moderation::empty_entry(tx, city, id, *entry).await?;
    }
    jobs::forget_about(tx, Some(city), &act::subject(c)).await.map_err(|e| Error::Jobs(e.to_string()))?;
    Ok(gone.len())
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "redact", s).await?;
    let text = |name: &str| form.value(name).to_string();
    let input = Input {
        concern: c.id,
        version: None,
        title: text("left_title"),
        details: text("left_details"),
        place_text: text("left_place"),
        answers: form.is("gone", "answers"),
        point: form.is("gone", "point"),
        contact: form.is("gone", "contact"),
        stories: Stories::These(form.all("gone_story").filter_map(|id| id.parse().ok()).collect()),
        photos: Photos::These(form.all("gone_photo").filter_map(|id| id.parse().ok()).collect()),
    };
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| redact(&cx, &city, &v.actor, Input { version, ..input.clone() }).boxed();
    send::settle(&v, &c, "redact", form.clone(), run).await
}
