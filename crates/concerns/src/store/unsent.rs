//! Words that were typed for a case and not sent: one row a person and case, for a day.

use crate::Error;
use crate::model::ConcernId;
use kernel::{AccountId, CityId, Instant};
use store::{Ctx, Tx};

store::statements! {
    FIND = "select body, mark from unsent where city_id = $1 and account = $2 and concern_id = $3";
    PUT = "insert into unsent (city_id, account, concern_id, body, mark) values ($1, $2, $3, $4, $5)
     on conflict (city_id, account, concern_id) do update set body = excluded.body, mark = excluded.mark";
    DROP = "delete from unsent where city_id = $1 and account = $2 and concern_id = $3";
    FORGET = "delete from unsent where city_id = $1 and concern_id = $2";
    DIE = "delete from unsent where city_id = $1 and mark < $2";
}

store::row! {
    /// The fields with what stands in them, and when they were kept: no two keepings have the same mark.
    pub(crate) struct Unsent { #[json] pub body: Vec<(String, String)>, pub mark: Instant }
}

pub(crate) async fn find(cx: &Ctx, city: CityId, account: AccountId, concern: ConcernId) -> Result<Option<Unsent>, Error> {
    Ok(cx.db.q(FIND).bind(city).bind(account).bind(concern).maybe().await?)
}

/// The same inside a transaction.
pub(crate) async fn find_in(tx: &mut Tx, city: CityId, account: AccountId, concern: ConcernId) -> Result<Option<Unsent>, Error> {
    Ok(tx.q(FIND).bind(city).bind(account).bind(concern).maybe().await?)
}

pub(crate) async fn put(tx: &mut Tx, city: CityId, account: AccountId, concern: ConcernId, row: &Unsent) -> Result<(), Error> {
    tx.q(PUT).bind(city).bind(account).bind(concern).bind(&row.body).bind(row.mark).run().await?;
    Ok(())
}

pub(crate) async fn drop(tx: &mut Tx, city: CityId, account: AccountId, concern: ConcernId) -> Result<(), Error> {
    tx.q(DROP).bind(city).bind(account).bind(concern).run().await?;
    Ok(())
}

/// Everybody's for a case.
pub(crate) async fn forget(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<(), Error> {
    tx.q(FORGET).bind(city).bind(concern).run().await?;
    Ok(())
}

/// Those that were kept before.
pub(crate) async fn die(tx: &mut Tx, city: CityId, before: Instant) -> Result<(), Error> {
    tx.q(DIE).bind(city).bind(before).run().await?;
    Ok(())
}
