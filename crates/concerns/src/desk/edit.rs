//! Staff mend a text that everybody reads; what it said before stays in the history of the case.

use super::{act, send, twice};
use crate::kinds::Kinds;
use crate::model::{Concern, ConcernId, DETAILS_MAX, TITLE_MAX};
use crate::store::stories::{self, Telling};
use crate::store::{cases, moderation};
use crate::{Error, MODERATE};
use ::store::{CHANGED, Ctx, Tx};
use axum::extract::Path;
use cities::City;
use futures_util::FutureExt;
use kernel::{Actor, FieldError, Message};
use web::{Answer, Form, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    pub version: Option<i64>,
    pub title: String,
    pub details: String,
    pub place_text: String,
}

/// Title, details and place words as somebody mended them.
#[derive(Clone, Debug)]
pub struct Texts {
    pub title: String,
    pub details: String,
    pub place_text: String,
}

impl Texts {
    /// What the boxes of a form hold, if that is something else than what the case says.
    pub(crate) fn mended(c: &Concern, form: &Form) -> Option<Self> {
        let text = |name: &str, now: &str| if form.has(name) { form.value(name).to_string() } else { now.to_string() };
        let texts = Texts { title: text("title", &c.title), details: text("details", &c.details), place_text: text("place_text", &c.place_text) };
        let is_same = texts.title.trim() == c.title && texts.details.trim() == c.details && texts.place_text.trim() == c.place_text;
        (!is_same).then_some(texts)
    }
}

/// What the texts may be; `prefix` is what the form's fields begin with.
pub(crate) fn check(title: &str, details: &str, prefix: &str) -> Result<(), Error> {
    let mut wrong = Vec::new();
    let mut no = |field: &str, message| wrong.push(FieldError::new(format!("{prefix}{field}"), message));
    if title.trim().is_empty() {
        no("title", Message::new("concerns-desk-error-title"));
    }
    if title.chars().count() > TITLE_MAX {
        no("title", Message::new("concerns-desk-error-text-long").with("max", TITLE_MAX));
    }
    if details.chars().count() > DETAILS_MAX {
        no("details", Message::new("concerns-desk-error-text-long").with("max", DETAILS_MAX));
    }
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
}

/// Changes title, details and place words.
pub async fn edit(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Concern, Error> {
    let texts = Texts { title: input.title, details: input.details, place_text: input.place_text };
    check(&texts.title, &texts.details, "")?;
    let kinds = Kinds::of(cx, city).await?;
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, MODERATE, input.concern, input.version).await?;
            mend(cx, tx, city, by, &kinds, before, &texts).await
        })
        .await
}

/// The case with these texts, which were checked; everything that follows from a change of them is done.
pub(super) async fn mend(cx: &Ctx, tx: &mut Tx, city: &City, by: &Actor, kinds: &Kinds, before: Concern, texts: &Texts) -> Result<Concern, Error> {
    let mut after = before.clone();
    let texts = [&texts.title, &texts.details, &texts.place_text];
    let places = [("title", &mut after.title), ("details", &mut after.details), ("place", &mut after.place_text)];
    let mut changed = Vec::new();
    for ((subject, text), new) in places.into_iter().zip(texts) {
        if *text != new.trim() {
            changed.push((subject, std::mem::replace(text, new.trim().to_string())));
        }
    }
    if changed.is_empty() {
        return Ok(before);
    }
    let c = cases::change(cx, tx, city, &before, after).await?;
    for (subject, was) in &changed {
        moderation::keep_revision(cx, tx, by, (city.id, c.id), subject, was).await?;
    }
    act::reindex(tx, city, kinds, &c).await?;
    stories::tell(cx, tx, by, city.id, c.id, Telling::public("edited", "", &c.lang)).await?;
    act::log(cx, tx, by, &before, &c, "concerns.edit", &changed.iter().map(|(s, _)| (*s, CHANGED)).collect::<Vec<_>>()).await?;
    Ok(c)
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "edit", s).await?;
    let text = |name: &str| form.value(name).to_string();
    let (title, details, place_text) = (text("title"), text("details"), text("place_text"));
    let input = |version| Input { concern: c.id, version, title: title.clone(), details: details.clone(), place_text: place_text.clone() };
    let cx = twice::cx(&v, &form);
    let run = |version: Option<i64>| edit(&cx, &city, &v.actor, input(version)).boxed();
    send::settle(&v, &c, "edit", form.clone(), run).await
}
