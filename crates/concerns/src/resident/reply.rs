//! The reporter replies when asked, and says more while the case is open: words, pictures, or both. A reply lets the city's clock run again.

use super::own::{self, retrying};
use super::{carried, draft};
use crate::Error;
use crate::desk::act::turned;
use crate::kinds::Kinds;
use crate::model::{Audience, Concern, ConcernId, DETAILS_MAX, PhotoId, Publication, State};
use crate::photos::{self, BY_RESIDENT, For};
use crate::report::PHOTOS_MAX;
use crate::store::stories::{self, Telling};
use crate::store::{cases, links, nearby};
use ::store::{Act, Ctx, Tx, audit};
use cities::City;
use kernel::{Actor, Instant, Lang, Message};

/// Pictures of one case, whoever sent them when.
pub(super) const PHOTOS_OF_CASE_MAX: i64 = 30;

/// What the reporter says later. Whoever holds the private link is the reporter.
#[derive(Clone, Debug)]
pub struct Reply {
    pub secret: String,
    pub text: String,
    pub lang: Lang,
    /// The bytes of pictures.
    pub photos: Vec<Vec<u8>>,
    /// What the page where it was written promised of who will read it: the stricter of that and what holds now counts.
    pub promised: Option<Publication>,
}

/// Replies to what the city asked; the clock runs again, with as much time left as there was.
pub async fn reply(cx: &Ctx, city: &City, by: &Actor, input: Reply) -> Result<Concern, Error> {
    add(cx, city, by, input, replying).await
}

/// Says more about an open case; while the city waits for a reply this is one. Once for each sending of its form.
pub async fn say_more(cx: &Ctx, city: &City, by: &Actor, input: Reply) -> Result<Concern, Error> {
    add(cx, city, by, input, saying).await
}

/// What it is to add to a case as it stands, if that can be done now.
type ActOf = fn(&Concern) -> Result<&'static str, Error>;

fn replying(c: &Concern) -> Result<&'static str, Error> {
    if c.state() == State::Waiting { Ok("replied") } else { Err(Error::NotNow { act: "reply", state: c.state().code() }) }
}

fn saying(c: &Concern) -> Result<&'static str, Error> {
    match c.state() {
        State::Waiting => Ok("replied"),
        State::New | State::Working => Ok("said-more"),
        state => Err(Error::NotNow { act: "say-more", state: state.code() }),
    }
}

async fn add(cx: &Ctx, city: &City, by: &Actor, mut input: Reply, act: ActOf) -> Result<Concern, Error> {
    let c = own::case(cx, city, &input.secret).await?;
    check(&input)?;
    let (hash, pictures) = (links::hash(&cx.ids.secret()), input.photos.len());
    if pictures > 0
        && let (done, None) = cx.db.write(async |tx| begun(cx, tx, city, c.id, pictures, act).await).await?
    {
        return Ok(done);
    }
    let added = match develop(cx, city, &hash, std::mem::take(&mut input.photos)).await {
        Ok(kept) => attach(cx, city, by, &input, c.id, &kept, act).await,
        Err(e) => Err(e),
    };
    if pictures > 0 {
        // What became part of the case is the draft's no more.
        draft::discard(cx, city, &hash).await;
    }
    added
}

async fn attach(cx: &Ctx, city: &City, by: &Actor, input: &Reply, id: ConcernId, kept: &[PhotoId], act: ActOf) -> Result<Concern, Error> {
    let kinds = Kinds::of(cx, city).await?;
    let (text, lang) = (input.text.trim(), &input.lang);
    retrying!(cx.db.write(async |tx| {
        let (before, act) = match begun(cx, tx, city, id, kept.len(), act).await? {
            (before, Some(act)) => (before, act),
            (done, None) => return Ok(done),
        };
        let read_by = own::read_by(&kinds, &before).stricter(input.promised);
        let telling = Telling::by_resident(act, text, lang, read_by, kept.len());
        let is_hidden = telling.audience != Audience::All;
        let mut after = moved(city, &before, cx.now(), kept.len())?;
        after.unseen += telling.unseen();
        let after = cases::change(cx, tx, city, &before, after).await?;
        let story = stories::tell(cx, tx, by, city.id, id, telling.with("photos", kept.len())).await?;
        for photo in kept {
            nearby::attach_to_story(tx, city.id, *photo, id, story, is_hidden).await?;
        }
        log(cx, tx, by, &before, &after, act).await?;
        Ok(after)
    }))
}

/// The case before it is added to, and what adding to it is; nothing more is done when this sending of the form was done before.
async fn begun(cx: &Ctx, tx: &mut Tx, city: &City, id: ConcernId, pictures: usize, act: ActOf) -> Result<(Concern, Option<&'static str>), Error> {
    let before = cases::in_tx(tx, city.id, id).await?;
    if carried::is_done(cx, tx, &before).await? {
        return Ok((before, None));
    }
    let act = act(&before)?;
    has_room(&before, pictures)?;
    Ok((before, Some(act)))
}

fn check(input: &Reply) -> Result<(), Error> {
    let text = input.text.trim();
    if text.is_empty() && input.photos.is_empty() {
        return Err(Error::field("text", Message::new("concerns-error-nothing-said")));
    }
    if text.chars().count() > DETAILS_MAX {
        return Err(Error::field("text", Message::new("concerns-error-too-long").with("max", DETAILS_MAX)));
    }
    if input.photos.len() > PHOTOS_MAX {
        return Err(Error::field("photos", Message::new("concerns-error-photos-at-once").with("max", PHOTOS_MAX)));
    }
    Ok(())
}

/// Words always fit; pictures as long as the case has room for all of them.
fn has_room(c: &Concern, pictures: usize) -> Result<(), Error> {
    let left = PHOTOS_OF_CASE_MAX - c.photos;
    if pictures == 0 || i64::try_from(pictures).is_ok_and(|n| n <= left) {
        return Ok(());
    }
    Err(Error::field("photos", Message::new("concerns-error-photos-full").with("max", PHOTOS_OF_CASE_MAX).with("n", left.max(0))))
}

/// Pictures are developed before the transaction; until then they belong to a draft that nobody has, and are cleared away if nothing follows.
async fn develop(cx: &Ctx, city: &City, hash: &[u8], pictures: Vec<Vec<u8>>) -> Result<Vec<PhotoId>, Error> {
    let (mut kept, of) = (Vec::new(), pictures.len());
    for (number, bytes) in (1..).zip(pictures) {
        kept.push(photos::keep(cx, city, For::Draft(hash), BY_RESIDENT, bytes).await.map_err(|e| e.of_picture(number, of))?);
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
