//! What the resident's side reads: concerns near a place, one entry of a story, a supporter.

use crate::Error;
use crate::model::{Concern, ConcernId, PhotoId, StoryId, SupporterId};
use crate::store::cases::columns;
use crate::store::stories::Entry;
use kernel::{Bounds, CityId, Instant, Lang, Reference};
use store::{Ctx, Tx};

store::statements! {
    OPEN_AROUND = concat!("select ", columns!(), " from concern c where c.city_id = $1 and c.lat between $2 and $3
     and c.lon between $4 and $5 and c.category = $6 and c.visibility = 'public'
     and c.state in ('new', 'working', 'waiting') and c.reported_at >= $7 order by c.reported_at desc limit $8");
    LAST_ASKED = "select id, at, act, is_public, actor_kind, actor_account, actor_name, text, audience, lang, detail from story
     where city_id = $1 and concern_id = $2 and act = 'asked' order by at desc, id desc limit 1";
    SUPPORTER = "select id, mail, lang, is_confirmed from supporter where city_id = $1 and id = $2";
    SUPPORTER_OF_MAIL = "select id, mail, lang, is_confirmed from supporter where city_id = $1 and concern_id = $2 and mail = $3";
    OF_MAIL = concat!("select ", columns!(), " from concern c where c.city_id = $1 and c.id in
     (select k.concern_id from contact k where k.city_id = $1 and lower(k.mail) = lower($2)) order by c.reported_at desc, c.id desc limit $3");
    OWN = concat!("select ", columns!(), " from concern c where c.city_id = $1 and c.reference = $3 and c.id in
     (select k.concern_id from contact k where k.city_id = $1 and lower(k.mail) = lower($2))");
    UNCONFIRMED_FORGET = "update supporter set mail = '' where city_id = $1 and not is_confirmed and mail <> '' and made_at < $2";
    PHOTO_OF_STORY = "update photo set concern_id = $3, draft_hash = null, story_id = $4, is_hidden = $5 where city_id = $1 and id = $2 and concern_id is null";
}

store::row! {
    /// Somebody who said “me too” or follows.
    #[derive(Clone, Debug)]
    pub(crate) struct Follower { pub id: SupporterId, pub mail: String, pub lang: Lang, pub is_confirmed: bool }
}

/// Open public concerns of one category in a box, newest first.
pub(crate) async fn open_around(cx: &Ctx, city: CityId, b: &Bounds, category: &str, since: Instant, limit: i64) -> Result<Vec<Concern>, Error> {
    let q = cx.db.q(OPEN_AROUND).bind(city).bind(b.south).bind(b.north).bind(b.west).bind(b.east);
    Ok(q.bind(category).bind(since).bind(limit).all().await?)
}

/// The most reports of one address that are listed.
const OF_MAIL_MAX: i64 = 50;

/// What was reported with an address, newest first. An address is the same however its letters are written.
pub(crate) async fn of_mail(cx: &Ctx, city: CityId, mail: &str) -> Result<Vec<Concern>, Error> {
    Ok(cx.db.q(OF_MAIL).bind(city).bind(mail).bind(OF_MAIL_MAX).all().await?)
}

/// A concern, if it was reported with this address.
pub(crate) async fn own(cx: &Ctx, city: CityId, mail: &str, reference: &Reference) -> Result<Concern, Error> {
    cx.db.q(OWN).bind(city).bind(mail).bind(reference).maybe().await?.ok_or(Error::NoConcern)
}

/// What the resident was asked last.
pub(crate) async fn last_asked(cx: &Ctx, city: CityId, concern: ConcernId) -> Result<Option<Entry>, Error> {
    Ok(cx.db.q(LAST_ASKED).bind(city).bind(concern).maybe().await?)
}

pub(crate) async fn follower(cx: &Ctx, city: CityId, id: SupporterId) -> Result<Follower, Error> {
    cx.db.q(SUPPORTER).bind(city).bind(id).maybe().await?.ok_or(Error::NoConcern)
}

/// The one who follows the case at this address, if somebody does.
pub(crate) async fn follower_of(tx: &mut Tx, city: CityId, concern: ConcernId, mail: &str) -> Result<Option<Follower>, Error> {
    Ok(tx.q(SUPPORTER_OF_MAIL).bind(city).bind(concern).bind(mail).maybe().await?)
}

/// Makes a picture part of a case, beside the entry that it came with.
pub(crate) async fn attach_to_story(tx: &mut Tx, city: CityId, id: PhotoId, concern: ConcernId, story: StoryId, is_hidden: bool) -> Result<(), Error> {
    tx.q(PHOTO_OF_STORY).bind(city).bind(id).bind(concern).bind(story).bind(is_hidden).run().await?;
    Ok(())
}

/// Forgets addresses whose owners did not say yes; answers how many.
pub(crate) async fn forget_unconfirmed(tx: &mut Tx, city: CityId, before: Instant) -> Result<u64, Error> {
    Ok(tx.q(UNCONFIRMED_FORGET).bind(city).bind(before).run().await?)
}
