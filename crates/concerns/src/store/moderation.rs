//! Taking back, hiding and removing: what is left of a text, and what is not.

use crate::Error;
use crate::model::{Audience, ConcernId, PhotoId, StoryId};
use crate::store::stories::{Entry, Revision};
use ::store::{Ctx, Json, Tx};
use kernel::{Actor, CityId};
use serde_json::{Map, Value};

::store::statements! {
    ENTRY = "select id, at, act, is_public, actor_kind, actor_account, actor_name, text, audience, lang, detail from story
     where city_id = $1 and concern_id = $2 and id = $3";
    ENTRIES = "select id, at, act, is_public, actor_kind, actor_account, actor_name, text, audience, lang, detail from story
     where city_id = $1 and concern_id = $2 order by at, id";
    ENTRY_TAKEN_BACK = "update story set is_public = false, detail = $4 where city_id = $1 and concern_id = $2 and id = $3";
    ENTRY_DETAIL = "update story set detail = $4 where city_id = $1 and concern_id = $2 and id = $3";
    ENTRY_EMPTY = "update story set text = '' where city_id = $1 and concern_id = $2 and id = $3";
    ENTRY_AUDIENCE = "update story set audience = $4 where city_id = $1 and concern_id = $2 and id = $3";
    ENTRY_PICTURES = "update photo set is_hidden = $4 where city_id = $1 and concern_id = $2 and story_id = $3";
    UNSEEN = "select cast(count(*) as bigint) as n from story where city_id = $1 and concern_id = $2 and audience = 'review'";
    SEEN_TO_BE_EMPTY = "update story set audience = 'hidden' where city_id = $1 and concern_id = $2 and audience = 'review' and text = ''
     and not exists (select 1 from photo p where p.city_id = $1 and p.concern_id = $2 and p.story_id = story.id)";
    REVISION_PUT = "insert into revision (city_id, id, concern_id, subject, at, actor_account, actor_name, before) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    REVISIONS = "select subject, at, actor_name, before from revision where city_id = $1 and concern_id = $2 order by at, id";
    REVISIONS_FORGET = "delete from revision where city_id = $1 and concern_id = $2";
    DRAFTS_FORGET = "delete from draft where city_id = $1 and concern_id = $2";
    CONTACT_FORGET = "delete from contact where city_id = $1 and concern_id = $2";
    PHOTO_FORGET = "delete from photo where city_id = $1 and concern_id = $2 and id = $3";
    PROOF_TELL = "update photo set story_id = $4 where city_id = $1 and concern_id = $2 and id = $3 and taken_by = 'city'
     and story_id is null and not is_hidden";
    PROOF_FORGET = "delete from photo where city_id = $1 and concern_id = $2 and id = $3 and taken_by = 'city' and story_id is null";
    PROOFS_FREE = "update photo set story_id = null where city_id = $1 and concern_id = $2 and story_id = $3";
    PHOTO_COUNT = "select cast(count(*) as bigint) as n from photo where city_id = $1 and concern_id = $2
     and (taken_by <> 'city' or story_id is not null)";
}

/// What removed texts leave in the full-text index of SQLite until its parts are written anew; PostgreSQL keeps nothing that is searched.
const WORDS_SETTLE_BEGIN: &str = "insert into concern_words (concern_words, rank) values ('merge', -500)";
const WORDS_SETTLE: &str = "insert into concern_words (concern_words, rank) values ('merge', 500)";
const CHANGES: &str = "select cast(total_changes() as bigint) as n";

pub(crate) async fn entry(tx: &mut Tx, city: CityId, concern: ConcernId, id: StoryId) -> Result<Entry, Error> {
    tx.q(ENTRY).bind(city).bind(concern).bind(id).maybe().await?.ok_or(Error::NoConcern)
}

pub(crate) async fn entries(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<Vec<Entry>, Error> {
    Ok(tx.q(ENTRIES).bind(city).bind(concern).all().await?)
}

/// An entry that no longer holds: the public does not see it, staff see that it was taken back.
pub(crate) async fn take_back(tx: &mut Tx, city: CityId, concern: ConcernId, id: StoryId, detail: Map<String, Value>) -> Result<(), Error> {
    tx.q(ENTRY_TAKEN_BACK).bind(city).bind(concern).bind(id).bind(&Json(Value::Object(detail))).run().await?;
    Ok(())
}

/// Says who may read an entry, and with it who may see the pictures that came with it.
pub(crate) async fn set_audience(tx: &mut Tx, city: CityId, concern: ConcernId, id: StoryId, to: Audience) -> Result<(), Error> {
    tx.q(ENTRY_AUDIENCE).bind(city).bind(concern).bind(id).bind(to.code()).run().await?;
    tx.q(ENTRY_PICTURES).bind(city).bind(concern).bind(id).bind(to != Audience::All).run().await?;
    Ok(())
}

/// How much of what residents added waits for a look.
pub(crate) async fn unseen(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<i64, Error> {
    Ok(tx.q(UNSEEN).bind(city).bind(concern).count().await?)
}

/// After words and pictures were removed nobody has to look at what is left of them; answers how much still waits.
pub(crate) async fn settle_unseen(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<i64, Error> {
    tx.q(SEEN_TO_BE_EMPTY).bind(city).bind(concern).run().await?;
    unseen(tx, city, concern).await
}

/// Keeps what a text was before it was edited.
pub(crate) async fn keep_revision(cx: &Ctx, tx: &mut Tx, by: &Actor, at: (CityId, ConcernId), subject: &str, before: &str) -> Result<(), Error> {
    let q = tx.q(REVISION_PUT).bind(at.0).bind(cx.uuid()).bind(at.1).bind(subject).bind(cx.now());
    q.bind(by.account()).bind(by.name()).bind(before).run().await?;
    Ok(())
}

pub(crate) async fn revisions(cx: &Ctx, city: CityId, concern: ConcernId) -> Result<Vec<Revision>, Error> {
    Ok(cx.db.q(REVISIONS).bind(city).bind(concern).all().await?)
}

/// The same inside a transaction.
pub(crate) async fn revisions_in(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<Vec<Revision>, Error> {
    Ok(tx.q(REVISIONS).bind(city).bind(concern).all().await?)
}

/// Earlier texts, drafts, and what anybody typed about it and did not send: always removed with what they are the history of.
pub(crate) async fn forget_history(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<(), Error> {
    tx.q(REVISIONS_FORGET).bind(city).bind(concern).run().await?;
    tx.q(DRAFTS_FORGET).bind(city).bind(concern).run().await?;
    super::unsent::forget(tx, city, concern).await?;
    Ok(())
}

pub(crate) async fn empty_entry(tx: &mut Tx, city: CityId, concern: ConcernId, id: StoryId) -> Result<(), Error> {
    tx.q(ENTRY_EMPTY).bind(city).bind(concern).bind(id).run().await?;
    Ok(())
}

/// The codes of an entry, written anew.
pub(crate) async fn put_detail(tx: &mut Tx, city: CityId, concern: ConcernId, id: StoryId, detail: Map<String, Value>) -> Result<(), Error> {
    tx.q(ENTRY_DETAIL).bind(city).bind(concern).bind(id).bind(&Json(Value::Object(detail))).run().await?;
    Ok(())
}

pub(crate) async fn forget_contact(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<(), Error> {
    tx.q(CONTACT_FORGET).bind(city).bind(concern).run().await?;
    Ok(())
}

pub(crate) async fn forget_photo(tx: &mut Tx, city: CityId, concern: ConcernId, id: PhotoId) -> Result<(), Error> {
    tx.q(PHOTO_FORGET).bind(city).bind(concern).bind(id).run().await?;
    Ok(())
}

/// A picture by the city proves this answer now; false when it waits for none: it is another case's, proves another answer, or is gone.
pub(crate) async fn tell_proof(tx: &mut Tx, city: CityId, concern: ConcernId, id: PhotoId, story: StoryId) -> Result<bool, Error> {
    Ok(tx.q(PROOF_TELL).bind(city).bind(concern).bind(id).bind(story).run().await? == 1)
}

/// Removes a picture that waits for an answer; false when it does not.
pub(crate) async fn forget_proof(tx: &mut Tx, city: CityId, concern: ConcernId, id: PhotoId) -> Result<bool, Error> {
    Ok(tx.q(PROOF_FORGET).bind(city).bind(concern).bind(id).run().await? == 1)
}

/// The answer was taken back.
pub(crate) async fn free_proofs(tx: &mut Tx, city: CityId, concern: ConcernId, story: StoryId) -> Result<(), Error> {
    tx.q(PROOFS_FREE).bind(city).bind(concern).bind(story).run().await?;
    Ok(())
}

/// Pictures of a case, also those that staff alone see; without those that wait for an answer.
pub(crate) async fn photo_count(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<i64, Error> {
    Ok(tx.q(PHOTO_COUNT).bind(city).bind(concern).count().await?)
}

/// Does a part of writing the full-text index anew, without what was removed from it; false when there is nothing left to do.
pub(crate) async fn settle_words(tx: &mut Tx, is_first: bool) -> Result<bool, Error> {
    if tx.engine() != ::store::Engine::Sqlite {
        return Ok(false);
    }
    let before = tx.q(CHANGES).count().await?;
    tx.q(if is_first { WORDS_SETTLE_BEGIN } else { WORDS_SETTLE }).run().await?;
    Ok(tx.q(CHANGES).count().await? - before >= 2)
}
