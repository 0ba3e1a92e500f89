//! A report that is being written: on the server, at an address that nobody can guess, for a day. Back never loses anything; sending twice sends once.

use super::step::Refused;
use crate::error::Unread;
use crate::kinds::Kinds;
use crate::model::{Category, Channel, ConcernId, PhotoId, Publication};
use crate::photos::{self, For, Photo};
use crate::report::{self, Input, PHOTOS_MAX, Receipt, Where};
use crate::store::people::{self, Contact};
use crate::store::{cases, drafts, links, nearby, unsent};
use crate::{Error, photos::BY_RESIDENT, words};
use ::store::Ctx;
use cities::City;
use jobs::{Every, Handler, Schedule};
use kernel::{Actor, DAY, FieldError, GeoPoint, Lang, Message, REFERENCE_ALPHABET};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// How long a draft lives after it was touched last.
pub const DRAFT_LIFE: i64 = DAY;
/// How long an address waits for its owner's yes.
pub const CONFIRM_LIFE: i64 = 7 * DAY;
/// What is kept of one field, in characters: more than may be sent, so that what is too long can be shortened and is not lost.
pub(crate) const FIELD_KEPT_MAX: usize = 8_000;
/// Characters of the spot in words.
pub(crate) const NEAR_MAX: usize = 150;
/// Characters of a file's name that are said; one that is longer is known by its beginning.
const FILE_NAME_SHOWN_MAX: usize = 60;
/// Pictures that one run of the clearing deletes at a time.
const CLEARED_AT_ONCE: i64 = 200;
/// The job that deletes what nobody sent.
const CLEAR: &str = "concerns.clear-drafts";

pub(crate) const SCHEDULE: Schedule = Schedule { kind: CLEAR, every: Every::Minutes(60) };

/// What is written so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Body {
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    /// The place in words, as it was chosen or typed.
    pub text: String,
    /// The spot, in the resident's words.
    pub near: String,
    pub is_nowhere: bool,
    /// What was typed to find the category.
    pub said: String,
    /// What was typed when the category was chosen: for other words it does not stand chosen.
    pub said_for: String,
    pub category: String,
    /// The category was chosen on the way here: nobody was asked for it.
    pub is_given: bool,
    /// The answers, words and contact as they were typed, right or wrong.
    pub fields: Vec<(String, String)>,
    /// So many pictures came along that could not be taken: it is said until their sender has seen to it, and on the receipt.
    pub untaken: u32,
    /// Those of them that the third step brought, as far as they are named.
    pub unkept: Vec<Unkept>,
    /// The one page keeps it while its writer looks for a language: the next words of that page take its place.
    pub is_aside: bool,
    /// So many pictures were chosen on that page; a browser does not choose them again.
    pub unchosen: u32,
    /// The reference of the concern that it turned out to be.
    pub same: String,
    /// The kind for which the one page was sent first, and who was to read it then: a device may send it by itself long after its writer read that.
    pub promised: Option<(String, String)>,
    /// Why the step that was answered last asks again.
    pub refused: Option<Refused>,
    /// Why a picture that came along then was not taken: it is said beside what else is wrong.
    pub picture: Option<Refused>,
    /// Which one, when several came.
    pub picture_number: usize,
}

/// A picture that was not taken: what its owner calls it, and why.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unkept {
    pub name: String,
    pub why: Option<Refused>,
    /// So many million pixels would have been taken of it.
    pub millions: i64,
}

impl Unkept {
    pub(super) fn new(name: &str, why: Refused, millions: i64) -> Self {
        let name: String = name.trim().chars().filter(|c| !c.is_control()).collect();
        let cut = name.chars().count() > FILE_NAME_SHOWN_MAX;
        let shown: String = name.chars().take(FILE_NAME_SHOWN_MAX).collect();
        Unkept { name: if cut { format!("{shown}…") } else { shown }, why: Some(why), millions }
    }
    /// What is said of it.
    pub(super) fn message(&self) -> Message {
        let id = match self.why {
            Some(Refused::PictureLarge) => "concerns-error-picture-named-large",
            Some(Refused::TooManyPictures) => "concerns-error-picture-named-many",
            Some(Refused::PicturesTogether) => "concerns-error-picture-named-together",
            _ => "concerns-error-picture-named",
        };
        let m = Message::new(id).with("name", self.name.as_str()).with("millions", self.millions).with("side", i64::from(photos::SIDE_READ_MAX));
        m.with("max", PHOTOS_MAX).with("together", photos::TOGETHER_MB)
    }
}

impl Body {
    pub fn point(&self) -> Option<GeoPoint> {
        GeoPoint::new(self.lat?, self.lon?)
    }
    pub fn has_place(&self) -> bool {
        self.is_nowhere || self.point().is_some() || !self.place_text().is_empty()
    }
    /// The category, chosen for these words.
    pub(super) fn choose(&mut self, category: String, said: &str) {
        self.category = category;
        self.said_for = said.to_string();
    }
    /// Place and spot as the concern will carry them.
    pub fn place_text(&self) -> String {
        let parts = [self.text.trim(), self.near.trim()];
        parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(words::PLACE_PARTS)
    }
    /// What its writer was told, besides what a page says now, of who will read it.
    pub(super) fn promised(&self) -> Option<Publication> {
        let (_, code) = self.promised.as_ref().filter(|(category, _)| *category == self.category)?;
        Publication::parse(code)
    }
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }
    /// What is said of a picture that was not taken.
    pub(super) fn picture_refused(&self) -> Option<Message> {
        let millions = self.unkept.last().map_or(photos::MILLION_PIXELS, |u| u.millions);
        let unread = |is_large| Unread { why: String::new(), is_large, millions, number: self.picture_number }.message();
        match self.picture? {
            Refused::Picture => Some(unread(false)),
            Refused::PictureLarge => Some(unread(true)),
            other => other.message(),
        }
    }
    /// What was answered to a question of the category.
    pub(crate) fn answers(&self, code: &str) -> Vec<&str> {
        let is_it = |name: &str| name.strip_prefix("q-") == Some(code);
        self.fields.iter().filter(|(n, _)| is_it(n)).map(|(_, v)| v.as_str()).collect()
    }
    /// Keeps the fields of a form that every report has and that this category asks for, and no others.
    pub(crate) fn keep<'f>(&mut self, category: Option<&Category>, sent: impl Iterator<Item = (&'f str, &'f str)>) {
        let is_of = |c: &Category, code: &str| c.questions.iter().any(|q| q.code == code);
        let asked = |name: &str| name.strip_prefix("q-").zip(category).is_some_and(|(code, c)| is_of(c, code));
        let known = |name: &str| ["details", "mail", "name", "phone", "is_private"].contains(&name) || asked(name);
        let kept = sent.filter(|(name, _)| known(name)).map(|(name, value)| (name.to_string(), value.chars().take(FIELD_KEPT_MAX).collect()));
        self.fields = kept.collect();
    }
}

/// A draft that was opened by its address.
#[derive(Clone, Debug)]
pub struct Draft {
    pub secret: String,
    pub hash: Vec<u8>,
    pub body: Body,
    /// What it became.
    pub concern: Option<ConcernId>,
}

/// Begins a draft; its secret goes to who writes it and to nobody else.
pub async fn start(cx: &Ctx, city: &City, body: Body) -> Result<Draft, Error> {
    start_as(cx, city, cx.ids.secret(), body).await
}

/// Begins a draft whose secret was drawn on a device without network.
pub(super) async fn start_as(cx: &Ctx, city: &City, secret: String, body: Body) -> Result<Draft, Error> {
    let draft = Draft { hash: links::hash(&secret), secret, body, concern: None };
    cx.db.write(async |tx| drafts::insert(tx, city.id, &draft.hash, &draft.body, cx.now()).await).await?;
    Ok(draft)
}

/// The draft of a secret, in this city. Of one that was sent nothing is kept after a day, or with a person who wants to be forgotten; the case lives on, and
/// its private link is known by the secret: so whoever comes with it then, a late device too, is led to the case and does not send it again.
pub async fn open(cx: &Ctx, city: &City, secret: &str) -> Result<Draft, Error> {
    let hash = links::hash(secret);
    let Some(row) = drafts::find(cx, city.id, &hash).await? else {
        let link = links::find(cx, city.id, &link_secret(secret)).await?;
        return Ok(Draft { secret: secret.to_string(), hash, body: Body::default(), concern: Some(link.concern_id) });
    };
    let body = serde_json::from_value(serde_json::Value::Object(row.body.0)).unwrap_or_default();
    Ok(Draft { secret: secret.to_string(), hash, body, concern: row.concern_id })
}

/// Saves a draft; one that was sent meanwhile stays as it was sent.
pub async fn save(cx: &Ctx, city: &City, draft: &Draft) -> Result<(), Error> {
    let saved = cx.db.write(async |tx| drafts::save(tx, city.id, &draft.hash, &draft.body, cx.now()).await).await?;
    if saved { Ok(()) } else { Err(Error::NoConcern) }
}

/// Adds a picture to a draft.
pub async fn add_photo(cx: &Ctx, city: &City, draft: &Draft, bytes: Vec<u8>) -> Result<PhotoId, Error> {
    if photos::of_draft(cx, city.id, &draft.hash).await?.len() >= PHOTOS_MAX {
        return Err(Error::field("photos", Message::new("concerns-error-too-many-photos").with("max", PHOTOS_MAX)));
    }
    photos::keep(cx, city, For::Draft(&draft.hash), BY_RESIDENT, bytes).await
}

/// Takes a picture out of a draft, for good.
pub async fn remove_photo(cx: &Ctx, city: &City, draft: &Draft, id: PhotoId) -> Result<(), Error> {
    let photo = drafts::photo(cx, city.id, &draft.hash, id).await?;
    forget(cx, city, &photo).await
}

async fn forget(cx: &Ctx, city: &City, photo: &Photo) -> Result<(), Error> {
    photos::delete_blobs(cx, photo).await?;
    cx.db.write(async |tx| drafts::forget_photo(tx, city.id, photo.id).await).await
}

/// Removes the pictures of a draft from which nothing became. What cannot be removed now, [`clear`] removes when the draft's time is over.
pub(super) async fn discard(cx: &Ctx, city: &City, hash: &[u8]) {
    let all = async {
        for photo in photos::of_draft(cx, city.id, hash).await? {
            forget(cx, city, &photo).await?;
        }
        Ok::<(), Error>(())
    };
    if let Err(e) = all.await {
        tracing::warn!(error = %e, "pictures that nothing became of could not be removed");
    }
}

/// The report that a draft makes, and what is wrong with the answers to its category's questions.
pub(crate) fn input(kinds: &Kinds, draft: &Draft, photos: &[Photo], lang: &Lang) -> (Input, Vec<FieldError>) {
    let b = &draft.body;
    let (answers, wrong) = kinds.category(&b.category).map(|c| c.read_answers(|code| b.answers(code))).unwrap_or_default();
    let mail = b.field("mail");
    let contact = Contact { name: b.field("name").into(), mail: mail.into(), phone: b.field("phone").into(), wants_mail: !mail.is_empty() };
    let input = Input {
        category: b.category.clone(),
        place: Where { point: b.point(), text: b.place_text(), is_nowhere: b.is_nowhere },
        details: b.field("details").into(),
        answers,
        photos: photos.iter().map(|p| p.id).collect(),
        contact,
        lang: lang.clone(),
        is_private: !b.field("is_private").is_empty(),
        channel: Channel::Web,
        reported_at: None,
        source: None,
    };
    (input, wrong)
}

/// Sends a draft; `promised` is what the page with the button said of who will read it. Sent again, by a second tap or a second device, it answers with the
/// same receipt.
pub async fn send(cx: &Ctx, city: &City, by: &Actor, secret: &str, lang: &Lang, promised: Option<Publication>) -> Result<Receipt, Error> {
    let draft = open(cx, city, secret).await?;
    if draft.concern.is_some() {
        return receipt(cx, city, secret).await;
    }
    let kinds = Kinds::of(cx, city).await?;
    let photos = photos::of_draft(cx, city.id, &draft.hash).await?;
    let (input, wrong) = input(&kinds, &draft, &photos, lang);
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    let from = report::Draft { hash: &draft.hash, left: left(&draft.body), secret: link_secret(secret), promised: promised.max(draft.body.promised()) };
    match report::take(cx, city, by, input, Some(from)).await {
        Err(Error::Stale) => {
            // The sending that was faster may share a batch with ours, written and not yet committed: an empty transaction waits for it.
            cx.db.write(async |_| Ok::<(), Error>(())).await?;
            receipt(cx, city, secret).await
        }
        other => other,
    }
}

/// What is left of a draft that was sent: what its receipt has to say besides.
fn left(body: &Body) -> serde_json::Map<String, serde_json::Value> {
    let untaken = (body.untaken > 0).then(|| ("untaken".to_string(), body.untaken.into()));
    untaken.into_iter().collect()
}

/// The receipt of a draft that was sent.
pub async fn receipt(cx: &Ctx, city: &City, secret: &str) -> Result<Receipt, Error> {
    let draft = open(cx, city, secret).await?;
    let concern = cases::by_id(cx, city.id, draft.concern.ok_or(Error::NoConcern)?).await?;
    Ok(Receipt { concern, secret: link_secret(secret) })
}

/// The secret of the reporter's private link, made from that of the draft: who holds the one may have the other, and from neither the draft's can be made.
fn link_secret(draft: &str) -> String {
    let hash = Sha256::new().chain_update(b"hansa private link ").chain_update(draft.as_bytes()).finalize();
    let value = hash.iter().take(16).fold(0u128, |n, b| (n << 8) | u128::from(*b));
    let letter = |i: u32| char::from(REFERENCE_ALPHABET[usize::try_from((value >> (i * 5)) & 31).unwrap_or_default()]);
    (0..26).map(letter).collect()
}

/// Deletes drafts that were not touched for a day, with their pictures, and addresses whose owners never said yes; answers how many pictures went.
pub async fn clear(cx: &Ctx, city: &City) -> Result<usize, Error> {
    let before = cx.now().plus(-DRAFT_LIFE);
    let unconfirmed = cx.now().plus(-CONFIRM_LIFE);
    cx.db
        .write(async |tx| {
            drafts::die(tx, city.id, before).await?;
            unsent::die(tx, city.id, before).await?;
            people::forget_marks(tx, city.id, cx.now()).await?;
            nearby::forget_unconfirmed(tx, city.id, unconfirmed).await
        })
        .await?;
    let mut gone = 0;
    loop {
        let left = drafts::photos_left(cx, city.id, before, CLEARED_AT_ONCE).await?;
        if left.is_empty() {
            return Ok(gone);
        }
        for photo in &left {
            forget(cx, city, photo).await?;
        }
        gone += left.len();
    }
}

/// Clears every city once an hour.
pub(crate) fn handler(cities: Arc<cities::Cities>) -> Handler {
    Handler::new(CLEAR, move |cx, _| {
        let cities = cities.clone();
        async move {
            for city in cities.all().await {
                clear(&cx, &city).await?;
            }
            Ok(())
        }
    })
}
