//! Reports that are being written: only the SHA-256 of the secret in their address is kept.

use crate::Error;
use crate::model::{ConcernId, PhotoId};
use crate::photos::Photo;
use kernel::{CityId, Instant};
use serde::Serialize;
use serde_json::{Map, Value};
use store::{Ctx, Json, Tx};

store::statements! {
    INSERT = "insert into draft (city_id, hash, body, concern_id, made_at, updated_at) values ($1, $2, $3, $4, $5, $5)
     on conflict (city_id, hash) do nothing";
    FIND = "select body, concern_id from draft where city_id = $1 and hash = $2";
    SAVE = "update draft set body = $3, updated_at = $4 where city_id = $1 and hash = $2 and concern_id is null";
    CLAIM = "update draft set concern_id = $3, updated_at = $4, body = $5 where city_id = $1 and hash = $2 and concern_id is null";
    DIE = "delete from draft where city_id = $1 and updated_at < $2";
    PHOTO_OF_DRAFT = "select id, story_id, taken_by, blob, width, height, is_hidden from photo
     where city_id = $1 and draft_hash = $2 and id = $3 and concern_id is null";
    PHOTOS_LEFT = "select p.id, p.story_id, p.taken_by, p.blob, p.width, p.height, p.is_hidden from photo p
     where p.city_id = $1 and p.draft_hash is not null and p.concern_id is null and p.made_at < $2
     and not exists (select 1 as one from draft d where d.city_id = p.city_id and d.hash = p.draft_hash) order by p.made_at limit $3";
    PHOTO_FORGET = "delete from photo where city_id = $1 and id = $2 and concern_id is null";
}

store::row! {
    /// A draft as it is stored.
    pub(crate) struct Row { #[json] pub body: Map<String, Value>, pub concern_id: Option<ConcernId> }
}

/// Adds a draft; one that is there already stays as it is.
pub(crate) async fn insert(tx: &mut Tx, city: CityId, hash: &[u8], body: &impl Serialize, now: Instant) -> Result<(), Error> {
    tx.q(INSERT).bind(city).bind(hash).bind(&Json(body)).bind(None::<ConcernId>).bind(now).run().await?;
    Ok(())
}

pub(crate) async fn find(cx: &Ctx, city: CityId, hash: &[u8]) -> Result<Option<Row>, Error> {
    Ok(cx.db.q(FIND).bind(city).bind(hash).maybe().await?)
}

/// Saves what was written; `false` when the draft is sent or gone.
pub(crate) async fn save(tx: &mut Tx, city: CityId, hash: &[u8], body: &impl Serialize, now: Instant) -> Result<bool, Error> {
    Ok(tx.q(SAVE).bind(city).bind(hash).bind(&Json(body)).bind(now).run().await? > 0)
}

/// Makes the draft this concern's, once for all, and forgets its words and contact, which the concern has now; `false` when another sending was faster.
pub(crate) async fn claim(tx: &mut Tx, city: CityId, hash: &[u8], concern: ConcernId, left: &Map<String, Value>, now: Instant) -> Result<bool, Error> {
    Ok(tx.q(CLAIM).bind(city).bind(hash).bind(concern).bind(now).bind(&Json(left)).run().await? > 0)
}

/// Deletes drafts that were not touched since; answers how many.
pub(crate) async fn die(tx: &mut Tx, city: CityId, before: Instant) -> Result<u64, Error> {
    Ok(tx.q(DIE).bind(city).bind(before).run().await?)
}

/// A picture of this draft, as long as it is nobody else's.
pub(crate) async fn photo(cx: &Ctx, city: CityId, hash: &[u8], id: PhotoId) -> Result<Photo, Error> {
    cx.db.q(PHOTO_OF_DRAFT).bind(city).bind(hash).bind(id).maybe().await?.ok_or(Error::NoConcern)
}

/// Pictures whose draft is gone.
pub(crate) async fn photos_left(cx: &Ctx, city: CityId, before: Instant, limit: i64) -> Result<Vec<Photo>, Error> {
    Ok(cx.db.q(PHOTOS_LEFT).bind(city).bind(before).bind(limit).all().await?)
}

pub(crate) async fn forget_photo(tx: &mut Tx, city: CityId, id: PhotoId) -> Result<(), Error> {
    tx.q(PHOTO_FORGET).bind(city).bind(id).run().await?;
    Ok(())
}
