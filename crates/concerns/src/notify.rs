//! What a case's people are told by mail, in their language, with one click to leave. A verb enqueues a notice; the job makes the letters.
//!
//! Each letter carries a private link of its own, of which only the hash is kept; the same entry of a story is told to the same address once.

mod letter;

use crate::Error;
use crate::desk::later::NOTICE_DELAY;
use crate::model::{Concern, ConcernId, StoryId, SupporterId};
use crate::store::people::{self, Supporter};
use crate::store::stories::{self, Entry};
use crate::store::{cases, links, nearby};
use ::store::{Ctx, Tx};
use cities::City;
use jobs::{Handler, Job};
use kernel::{CityId, DAY, Instant, Lang};
use letter::{Post, Told};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use web::{Site, Words};

/// The kinds of the jobs.
pub(crate) const JOB: &str = "concerns.notify";
const CONFIRM_JOB: &str = "concerns.ask-to-confirm";

/// A letter about an end leaves a minute after it, or later where the queue stands still. Whoever opens a case again after this long has read the end.
const HELD_MAX: i64 = DAY;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    Received,
    Assigned,
    Asked,
    Answered,
    Closed,
    Reopened,
    Moved,
}

impl What {
    /// Who only follows hears of the ends; every step would be too many mails.
    fn is_for_followers(self) -> bool {
        matches!(self, What::Answered | What::Closed | What::Reopened)
    }
    /// Would a letter about it say what is no longer so, after a letter that says what is? An end is told a minute late, and that a case is open again at
    /// once; a queue may hold up either. Of an end that nobody can have heard of yet, nothing is said either way: its letter comes after this one.
    fn is_overtaken(self, later: &[Entry], now: Instant) -> bool {
        let is_told_end = |e: &Entry| matches!(e.act.as_str(), "answered" | "closed") && !e.is_taken_back() && now.since(e.at) >= NOTICE_DELAY;
        match self {
            What::Answered | What::Closed => later.iter().any(|e| e.act == "reopened"),
            What::Reopened => later.iter().any(is_told_end),
            What::Received | What::Assigned | What::Asked | What::Moved => false,
        }
    }
}

/// The job's payload.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Notice {
    pub city: CityId,
    pub concern: ConcernId,
    pub story: StoryId,
    pub what: What,
}

/// Whom to ask whether they want mails.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Question {
    city: CityId,
    concern: ConcernId,
    supporter: SupporterId,
}

/// Tells the case's people, after the verb's commit. The same entry of a story is told once.
pub(crate) async fn enqueue(cx: &Ctx, tx: &mut Tx, c: &Concern, story: StoryId, what: What) -> Result<(), Error> {
    let notice = Notice { city: c.city_id, concern: c.id, story, what };
    let job = Job::new(JOB).key(format!("{JOB} {story}")).payload(&notice);
    jobs::enqueue(cx, tx, job).await.map_err(|e| Error::Jobs(e.to_string()))?;
    Ok(())
}

/// Asks an address whether its owner wants mails: somebody else may have typed it.
pub(crate) async fn ask_to_confirm(cx: &Ctx, tx: &mut Tx, city: CityId, concern: ConcernId, supporter: SupporterId) -> Result<(), Error> {
    let job = Job::new(CONFIRM_JOB).key(format!("{CONFIRM_JOB} {supporter}")).payload(&Question { city, concern, supporter });
    jobs::enqueue(cx, tx, job).await.map_err(|e| Error::Jobs(e.to_string()))?;
    Ok(())
}

/// What runs the jobs of this slice's resident's side.
pub(crate) fn handlers(site: &Site) -> Vec<Handler> {
    let (letters, questions) = (site.clone(), site.clone());
    vec![
        Handler::new(JOB, move |cx, running| {
            let site = letters.clone();
            async move { Ok(tell(&site, &cx, &running.read()?).await?) }
        }),
        Handler::new(CONFIRM_JOB, move |cx, running| {
            let site = questions.clone();
            async move { Ok(ask(&site, &cx, &running.read()?).await?) }
        }),
        crate::resident::clear_handler(site.cities.clone()),
    ]
}

/// The words of a language; English when the installation does not speak it.
fn words(site: &Site, lang: &Lang) -> Arc<Words> {
    site.languages.get(lang).unwrap_or(site.languages.english()).clone()
}

/// The case, if it and its city are still there.
async fn case(site: &Site, cx: &Ctx, city: CityId, concern: ConcernId) -> Result<Option<(Arc<City>, Concern)>, Error> {
    let Some(city) = site.cities.by_id(city) else { return Ok(None) };
    match cases::by_id(cx, city.id, concern).await {
        Ok(c) => Ok(Some((city, c))),
        Err(Error::NoConcern) => Ok(None),
        Err(e) => Err(e),
    }
}

/// Makes the letters of a notice that still holds.
async fn tell(site: &Site, cx: &Ctx, n: &Notice) -> Result<(), Error> {
    let Some((city, c)) = case(site, cx, n.city, n.concern).await? else { return Ok(()) };
    let entries = stories::of_concern(cx, city.id, c.id).await?;
    let Some(at) = entries.iter().position(|e| e.id == n.story) else { return Ok(()) };
    let (entry, later) = (&entries[at], &entries[at + 1..]);
    if n.what.is_overtaken(later, cx.now()) {
        return Ok(());
    }
    let told = Told { what: n.what, entry, c: &c, untold: None };
    let told = Told { untold: ended(&told, &entries[..at]), ..told };
    to_reporter(site, cx, &city, &told).await?;
    // A follower is told what everybody may see.
    if n.what.is_for_followers() && c.is_public() && entry.is_public {
        for f in followers(cx, &city, &c).await? {
            to_follower(site, cx, &city, &told, &f).await?;
        }
    }
    Ok(())
}

/// The end after which a case was opened again so soon that its letter may have been held back.
fn ended<'e>(told: &Told<'_>, before: &'e [Entry]) -> Option<&'e Entry> {
    let is_end = |e: &&Entry| matches!(e.act.as_str(), "answered" | "closed") && !e.is_taken_back();
    before.iter().rfind(is_end).filter(|e| told.what == What::Reopened && told.entry.at.since(e.at) < HELD_MAX)
}

/// The same, where no letter told it to this address. None will: it is overtaken.
async fn untold<'t>(cx: &Ctx, told: &Told<'t>, to: &str) -> Result<Told<'t>, Error> {
    let Some(end) = told.untold else { return Ok(*told) };
    let is_told = jobs::is_written(cx, Some(told.c.city_id), &key(told.c, end), to).await.map_err(|e| Error::Jobs(e.to_string()))?;
    Ok(Told { untold: told.untold.filter(|_| !is_told), ..*told })
}

async fn followers(cx: &Ctx, city: &City, c: &Concern) -> Result<Vec<Supporter>, Error> {
    cx.db.write(async |tx| people::followers_in(tx, city.id, c.id).await).await
}

/// Once for each entry and address.
fn key(c: &Concern, entry: &Entry) -> String {
    format!("concern {} {}", c.reference, entry.id)
}

async fn to_reporter(site: &Site, cx: &Ctx, city: &City, told: &Told<'_>) -> Result<(), Error> {
    let contact = people::contact(cx, city.id, told.c.id).await?;
    if contact.mail.is_empty() || !contact.wants_mail {
        return Ok(());
    }
    let secret = cx.ids.secret();
    let post = Post { site, city, words: words(site, &told.c.lang), secret: &secret, is_follower: false };
    let told = &untold(cx, told, &contact.mail).await?;
    // Whoever holds this letter's link is the reporter: staff do not read it in the outbox, and it is wiped when it has left.
    let mail = post.letter(told, key(told.c, told.entry), &contact.mail).secret();
    send(cx, city, told.c.id, None, &secret, mail).await
}

async fn to_follower(site: &Site, cx: &Ctx, city: &City, told: &Told<'_>, f: &Supporter) -> Result<(), Error> {
    let secret = cx.ids.secret();
    let post = Post { site, city, words: words(site, &f.lang), secret: &secret, is_follower: true };
    let told = &untold(cx, told, &f.mail).await?;
    let mail = post.letter(told, key(told.c, told.entry), &f.mail);
    send(cx, city, told.c.id, Some(f.id), &secret, mail).await
}

/// Asks once a day at most, however often somebody types the address.
async fn ask(site: &Site, cx: &Ctx, q: &Question) -> Result<(), Error> {
    let Some((city, c)) = case(site, cx, q.city, q.concern).await? else { return Ok(()) };
    let f = match nearby::follower(cx, city.id, q.supporter).await {
        Err(Error::NoConcern) => return Ok(()),
        other => other?,
    };
    if f.is_confirmed || f.mail.is_empty() || !c.is_public() {
        return Ok(());
    }
    let secret = cx.ids.secret();
    let post = Post { site, city: &city, words: words(site, &f.lang), secret: &secret, is_follower: true };
    let key = format!("confirm {} {}", f.id, cx.now().day(&city.zone).0);
    let mail = post.question(&c, key, &f.mail).secret();
    send(cx, &city, c.id, Some(f.id), &secret, mail).await
}

/// The mail and its link in one transaction; a mail that was written before brings no second link.
async fn send(cx: &Ctx, city: &City, concern: ConcernId, supporter: Option<SupporterId>, secret: &str, mail: jobs::Mail) -> Result<(), Error> {
    let mail = &mail;
    cx.db
        .write(async |tx| {
            let sent = jobs::send_mail(cx, tx, mail.clone()).await.map_err(|e| Error::Jobs(e.to_string()))?;
            match sent {
                Some(_) => links::make(cx, tx, city.id, concern, supporter, secret).await,
                None => Ok(()),
            }
        })
        .await
}
