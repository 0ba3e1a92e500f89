//! A concern comes in: from the web, the phone, the counter, an import. Everything that follows (department, deadline, publication, receipt) is decided here.

use crate::kinds::Kinds;
use crate::model::{
    Category, Channel, Concern, ConcernId, DETAILS_MAX, PhotoId, PlaceKind, PlaceRule, Publication, Recorded, State, Visibility, recorded, title_of,
};
use crate::notify::{self, What};
use crate::store::cases::{self, SearchText};
use crate::store::people::{self, Contact};
use crate::store::stories::{self, Telling};
use crate::store::{drafts, links};
use crate::{Error, INTAKE, address, photos, words};
use ::store::{Act, Ctx, Json, Tx, audit};
use cities::City;
use kernel::{Actor, FieldError, GeoPoint, Instant, Lang, Message, Reference, Target};
use serde_json::{Map, Value};

/// Pictures of one report.
pub const PHOTOS_MAX: usize = 6;
const NAME_MAX: usize = 120;
const PLACE_MAX: usize = 300;
/// A reference is drawn again when it is taken; among a million million this many draws fail never.
const DRAWS_MAX: usize = 8;

/// Where it is, as somebody said it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Where {
    pub point: Option<GeoPoint>,
    /// The place in words: the street or landmark that was chosen, and the spot.
    pub text: String,
    /// It has no place.
    pub is_nowhere: bool,
}

/// A report as it comes in.
#[derive(Clone, Debug)]
pub struct Input {
    pub category: String,
    pub place: Where,
    pub details: String,
    /// By question code.
    pub answers: Map<String, Value>,
    /// Pictures that were uploaded before, with a draft or by staff.
    pub photos: Vec<PhotoId>,
    pub contact: Contact,
    pub lang: Lang,
    /// Its reporter wants it off the map.
    pub is_private: bool,
    pub channel: Channel,
    /// When it was reported, if not now: an import.
    pub reported_at: Option<Instant>,
    /// Where it comes from, and its key there: the same one comes in once.
    pub source: Option<(String, String)>,
}

/// What the reporter is given at once.
#[derive(Clone, Debug)]
pub struct Receipt {
    pub concern: Concern,
    /// The secret of the private link; nobody else has it.
    pub secret: String,
}

/// The draft that a report was written in: it becomes this concern in the same transaction, or nothing happens.
pub(crate) struct Draft<'d> {
    pub hash: &'d [u8],
    /// What is left in it: to know by what was sent.
    pub left: Map<String, Value>,
    /// The secret of the reporter's link; made from the draft's own, so that the receipt can be shown again.
    pub secret: String,
    /// What the page that sent it said of who will read it: the stricter of that and what holds now counts.
    pub promised: Option<Publication>,
}

/// Takes a report.
pub async fn report(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Receipt, Error> {
    take(cx, city, by, input, None).await
}

/// Takes a report, from a draft or without; [`Error::Stale`] when the draft was sent meanwhile.
pub(crate) async fn take(cx: &Ctx, city: &City, by: &Actor, input: Input, draft: Option<Draft<'_>>) -> Result<Receipt, Error> {
    may(by, city, &input)?;
    let kinds = Kinds::of(cx, city).await?;
    let category = check(&kinds, city, &input, cx.now())?;
    let read_by = category.publication.stricter(draft.as_ref().and_then(|d| d.promised));
    let concern = concern(cx, city, &kinds, category, read_by, &input);
    let secret = draft.as_ref().map_or_else(|| cx.ids.secret(), |d| d.secret.clone());
    let input = &input;
    cx.db
        .write(async |tx| {
            if let Some(known) = already(tx, city, input).await? {
                return Ok(Receipt { concern: known, secret: String::new() });
            }
            if let Some(d) = &draft
                && !drafts::claim(tx, city.id, d.hash, concern.id, &d.left, cx.now()).await?
            {
                return Err(Error::Stale);
            }
            let concern = match insert(cx, tx, city, concern, input).await? {
                Inserted::New(concern) => concern,
                Inserted::Known(known) => return Ok(Receipt { concern: known, secret: String::new() }),
            };
            accompany(cx, tx, city, by, &concern, input, &kinds, &secret).await?;
            Ok(Receipt { concern, secret })
        })
        .await
}

/// How many concerns the city ever had.
pub async fn count(cx: &Ctx, city: &City) -> Result<i64, Error> {
    cases::count(cx, city.id).await
}

/// On the web everybody may; for somebody else only staff.
pub(crate) fn may(by: &Actor, city: &City, input: &Input) -> Result<(), Error> {
    let anyone = matches!(input.channel, Channel::Web | Channel::Street) && input.source.is_none();
    let permission = if input.channel == Channel::Import { crate::IMPORT } else { INTAKE };
    let here = || by.may_somewhere(permission, Some(city.id)) || by.may(permission, &Target::city(city.id));
    if anyone || here() { Ok(()) } else { Err(Error::Denied(permission)) }
}

/// Everything that is wrong with a report, without taking it.
pub(crate) fn problems(kinds: &Kinds, city: &City, input: &Input, now: Instant) -> Vec<FieldError> {
    match check(kinds, city, input, now) {
        Err(Error::Invalid(wrong)) => wrong,
        _ => Vec::new(),
    }
}

fn check<'k>(kinds: &'k Kinds, city: &City, input: &Input, now: Instant) -> Result<&'k Category, Error> {
    let mut wrong = Vec::new();
    let mut no = |field: &str, message: Message| wrong.push(FieldError::new(field, message));
    let category = kinds.category(&input.category).filter(|c| !c.is_closed && !c.is_elsewhere());
    if category.is_none() {
        no("category", Message::new("concerns-error-category"));
    }
    if input.details.chars().count() > DETAILS_MAX {
        no("details", Message::new("concerns-error-too-long").with("max", DETAILS_MAX));
    }
    if input.contact.name.chars().count() > NAME_MAX {
        no("name", Message::new("concerns-error-too-long").with("max", NAME_MAX));
    }
    if let Some(wrong) = Some(&input.contact.mail).filter(|m| !m.is_empty()).and_then(|m| address::problem(m)) {
        no("mail", wrong);
    }
    if !input.contact.phone.is_empty() && !cities::model::is_phone(&input.contact.phone) {
        no("phone", Message::new("concerns-error-phone"));
    }
    if input.photos.len() > PHOTOS_MAX {
        no("photos", Message::new("concerns-error-too-many-photos").with("max", PHOTOS_MAX));
    }
    if input.place.text.chars().count() > PLACE_MAX {
        no("place", Message::new("concerns-error-too-long").with("max", PLACE_MAX));
    }
    if input.reported_at.is_some_and(|at| recorded(at, now) != Recorded::InTime) {
        no("reported_at", Message::new("concerns-error-reported-at"));
    }
    if let Some(c) = category {
        let nowhere = input.place.point.is_none() && input.place.text.trim().is_empty();
        if c.place == PlaceRule::Required && nowhere && input.channel != Channel::Import {
            no("place", Message::new("concerns-error-place-missing"));
        }
        if input.place.point.is_some_and(|p| !city.contains(p)) && input.channel != Channel::Import {
            no("place", Message::new("concerns-error-place-outside"));
        }
    }
    // Another system asked its own questions; everybody else is asked ours, and whoever calls too.
    if let Some(c) = category.filter(|_| input.channel != Channel::Import) {
        wrong.extend(c.check_answers(&input.answers));
    }
    match (wrong.is_empty(), category) {
        (true, Some(c)) => Ok(c),
        _ => Err(Error::Invalid(wrong)),
    }
}

/// Decides everything that follows from the report.
fn concern(cx: &Ctx, city: &City, kinds: &Kinds, category: &Category, read_by: Publication, input: &Input) -> Concern {
    let now = cx.now();
    let reported_at = input.reported_at.unwrap_or(now);
    let area = input.place.point.and_then(|p| city.area_at(p)).map(|a| a.code.clone()).unwrap_or_default();
    let department = kinds.routing.department(category, &area).to_string();
    let visibility = match read_by {
        _ if input.is_private => Visibility::Private,
        Publication::AtOnce => Visibility::Public,
        Publication::AfterReview => Visibility::Review,
        Publication::Never => Visibility::Private,
    };
    let place = match (input.place.point, category.place, input.place.text.trim().is_empty()) {
        (Some(_), ..) => PlaceKind::Point,
        (None, PlaceRule::None, _) => PlaceKind::None,
        (None, PlaceRule::Optional, true) => PlaceKind::None,
        _ if input.place.is_nowhere => PlaceKind::None,
        _ => PlaceKind::Unlocated,
    };
    let details = input.details.trim();
    Concern {
        city_id: city.id,
        id: ConcernId(cx.uuid()),
        reference: draw(cx),
        category: category.code.clone(),
        department,
        area,
        assignee: None,
        assignee_name: String::new(),
        state: State::New.code().into(),
        visibility: visibility.code().into(),
        channel: input.channel.code().into(),
        lang: input.lang.clone(),
        title: title_of(details, category.name.in_lang(&input.lang)),
        details: details.to_string(),
        answers: Json(input.answers.clone()),
        place: place.code().into(),
        place_text: input.place.text.trim().to_string(),
        lat: input.place.point.map(|p| p.lat),
        lon: input.place.point.map(|p| p.lon),
        reported_at,
        received_at: now,
        deadline: category.deadline.to_string(),
        due_at: Some(city.due(category.deadline, reported_at)),
        paused_at: None,
        paused_total: 0,
        answered_at: None,
        closed_at: None,
        close_reason: String::new(),
        in_time: None,
        hours: None,
        interval_bad: false,
        rating: None,
        reopened: 0,
        supporters: 0,
        photos: i64::try_from(input.photos.len()).unwrap_or_default(),
        unseen: 0,
        source: input.source.as_ref().map(|s| s.0.clone()).unwrap_or_default(),
        source_key: input.source.as_ref().map(|s| s.1.clone()).unwrap_or_default(),
        updated_at: now,
        version: 1,
    }
}

fn draw(cx: &Ctx) -> Reference {
    let mut bytes = [0u8; 5];
    cx.ids.fill(&mut bytes);
    Reference::from_random(bytes)
}

async fn already(tx: &mut Tx, city: &City, input: &Input) -> Result<Option<Concern>, Error> {
    match &input.source {
        Some((source, key)) => cases::by_source(tx, city.id, source, key).await,
        None => Ok(None),
    }
}

enum Inserted {
    New(Concern),
    /// Another import of the same file was faster.
    Known(Concern),
}

async fn insert(cx: &Ctx, tx: &mut Tx, city: &City, mut concern: Concern, input: &Input) -> Result<Inserted, Error> {
    for _ in 0..DRAWS_MAX {
        if cases::insert(tx, city, &concern).await? {
            return Ok(Inserted::New(concern));
        }
        if let Some(known) = already(tx, city, input).await? {
            return Ok(Inserted::Known(known));
        }
        concern.reference = draw(cx);
    }
    Err(Error::TooMany("references"))
}

/// Everything that is written beside the case itself.
#[expect(clippy::too_many_arguments, reason = "it is one transaction's worth of facts, used once")]
async fn accompany(cx: &Ctx, tx: &mut Tx, city: &City, by: &Actor, c: &Concern, input: &Input, kinds: &Kinds, secret: &str) -> Result<(), Error> {
    let contact = &input.contact;
    if !contact.is_empty() {
        people::put_contact(tx, city.id, c.id, contact).await?;
    }
    links::make(cx, tx, city.id, c.id, None, secret).await?;
    photos::attach(tx, city.id, c.id, &input.photos).await?;
    let staff = vec![contact.name.as_str(), &contact.mail, &contact.phone];
    cases::index_words(tx, c.id, &SearchText { open: words::of(city, kinds, c), staff }).await?;
    let telling = Telling::public("reported", "", &c.lang).with("channel", c.channel.as_str());
    let story = stories::tell(cx, tx, by, city.id, c.id, telling).await?;
    // Who left no address hears nothing: a job that finds nobody to write to is not made.
    if input.channel != Channel::Import && !contact.mail.is_empty() {
        notify::enqueue(cx, tx, c, story, What::Received).await?;
    }
    let subject = format!("concern {}", c.reference);
    let act = Act::new(city.id, "concerns.report", &subject).with("category", c.category.as_str()).with("channel", c.channel.as_str());
    Ok(audit(cx, tx, by, act).await?)
}
