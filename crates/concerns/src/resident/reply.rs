//! The reporter replies when asked, and says more while the case is open: words, pictures, or both. A reply lets the city's clock run again.

use super::own::{self, retrying};
use crate::Error;
use crate::desk::act::turned;
use crate::kinds::Kinds;
use crate::model::{Audience, Concern, DETAILS_MAX, PhotoId, State};
use crate::photos::{self, BY_RESIDENT, For};
use crate::report::PHOTOS_MAX;
use crate::store::stories::{self, Telling};
use crate::store::{cases, links, nearby};
use ::store::{Act, Ctx, Tx, audit};
use cities::City;
use kernel::{Actor, Instant, Lang, Message};

/// Pictures of one case, whoever sent them when.
const PHOTOS_OF_CASE_MAX: i64 = 30;

/// What the reporter says later. Whoever holds the private link is the reporter.
#[derive(Clone, Debug)]
pub struct Reply {
    pub secret: String,
    pub text: String,
    pub lang: Lang,
    /// The bytes of pictures.
    pub photos: Vec<Vec<u8>>,
}

/// Replies to what the city asked; the clock runs again, with as much time left as there was.
pub async fn reply(cx: &Ctx, city: &City, by: &Actor, input: Reply) -> Result<Concern, Error> {
    let c = own::case(cx, city, &input.secret).await?;
    if c.state() != State::Waiting {
        return Err(Error::NotNow { act: "reply", state: c.state().code() });
    }
    add(cx, city, by, input, c, "replied").await
}

/// Says more about an open case; while the city waits for a reply this is one.
pub async fn say_more(cx: &Ctx, city: &City, by: &Actor, input: Reply) -> Result<Concern, Error> {
    let c = own::case(cx, city, &input.secret).await?;
    match c.state() {
        State::New | State::Working => add(cx, city, by, input, c, "said-more").await,
        State::Waiting => add(cx, city, by, input, c, "replied").await,
        state => Err(Error::NotNow { act: "say-more", state: state.code() }),
    }
}

async fn add(cx: &Ctx, city: &City, by: &Actor, input: Reply, c: Concern, act: &'static str) -> Result<Concern, Error> {
    check(&input, &c)?;
    let kinds = Kinds::of(cx, city).await?;
    let kept = develop(cx, city, input.photos).await?;
    let (text, lang, kept) = (input.text.trim(), &input.lang, &kept);
    retrying!(cx.db.write(async |tx| {
        let before = cases::in_tx(tx, city.id, c.id).await?;
        let telling = Telling::by_resident(act, text, lang, own::read_by(&kinds, &before), kept.len());
        let is_hidden = telling.audience != Audience::All;
        let mut after = moved(city, &before, cx.now(), kept.len())?;
        after.unseen += telling.unseen();
        let after = cases::change(cx, tx, city, &before, after).await?;
        let story = stories::tell(cx, tx, by, city.id, c.id, telling.with("photos", kept.len())).await?;
        for photo in kept {
            nearby::attach_to_story(tx, city.id, *photo, c.id, story, is_hidden).await?;
        }
        log(cx, tx, by, &before, &after, act).await?;
        Ok(after)
    }))
}

fn check(input: &Reply, c: &Concern) -> Result<(), Error> {
    let text = input.text.trim();
    if text.is_empty() && input.photos.is_empty() {
        return Err(Error::field("text", Message::new("concerns-error-nothing-said")));
    }
    if text.chars().count() > DETAILS_MAX {
        return Err(Error::field("text", Message::new("concerns-error-too-long").with("max", DETAILS_MAX)));
    }
    if input.photos.len() > PHOTOS_MAX || c.photos >= PHOTOS_OF_CASE_MAX {
        return Err(Error::field("photos", Message::new("concerns-error-too-many-photos").with("max", PHOTOS_MAX)));
    }
    Ok(())
}

/// Pictures are developed before the transaction; until then they belong to a draft that nobody has, and are cleared away if nothing follows.
async fn develop(cx: &Ctx, city: &City, pictures: Vec<Vec<u8>>) -> Result<Vec<PhotoId>, Error> {
    let hash = links::hash(&cx.ids.secret());
    let mut kept = Vec::new();
    for bytes in pictures {
        kept.push(photos::keep(cx, city, For::Draft(&hash), BY_RESIDENT, bytes).await?);
    }
    Ok(kept)
}

/// The case after something was said.
fn moved(city: &City, before: &Concern, now: Instant, photos: usize) -> Result<Concern, Error> {
    let mut after = match before.state() {
        State::Waiting => before.resumed(now, due_after_pause(city, before, now))?,
        _ if before.is_open() => before.clone(),
        state => return Err(Error::NotNow { act: "say-more", state: state.code() }),
    };
    after.photos += i64::try_from(photos).unwrap_or_default();
    Ok(after)
}

/// The deadline of a case whose clock stood still until now.
fn due_after_pause(city: &City, c: &Concern, now: Instant) -> Option<Instant> {
    let (due, paused) = (c.due_at?, c.paused_at?);
    Some(match c.deadline.parse() {
        Ok(deadline) => city.calendar.after_pause(deadline, due, paused, now, &city.zone),
        Err(()) => due.plus(now.since(paused).max(0)),
    })
}

async fn log(cx: &Ctx, tx: &mut Tx, by: &Actor, before: &Concern, c: &Concern, act: &'static str) -> Result<(), Error> {
    let subject = format!("concern {}", c.reference);
    let act = if act == "replied" { "concerns.reply" } else { "concerns.say-more" };
    Ok(audit(cx, tx, by, turned(Act::new(c.city_id, act, &subject), before, c)).await?)
}
