//! Private links: only the SHA-256 of the secret is kept.

use crate::Error;
use crate::model::{ConcernId, SupporterId};
use kernel::CityId;
use sha2::{Digest, Sha256};
use store::{Ctx, Tx};

store::statements! {
    INSERT = "insert into private_link (city_id, hash, concern_id, supporter_id, purpose, made_at) values ($1, $2, $3, $4, $5, $6)";
    FIND = "select concern_id, supporter_id, purpose from private_link where city_id = $1 and hash = $2";
    DELETE_OF_SUPPORTER = "delete from private_link where city_id = $1 and supporter_id = $2";
}

store::row! {
    /// Where a private link leads.
    #[derive(Clone, Debug)]
    pub struct Link { pub concern_id: ConcernId, pub supporter_id: Option<SupporterId>, pub purpose: String }
}

/// The reporter's own link.
pub(crate) const REPORTER: &str = "reporter";
/// A supporter's link.
pub(crate) const SUPPORTER: &str = "supporter";

/// As many letters and digits as the secrets that we draw, or more.
const SECRET_LENGTH: std::ops::RangeInclusive<usize> = 26..=64;

/// May it be a secret that a form or a device brings?
pub(crate) fn is_secret(key: &str) -> bool {
    SECRET_LENGTH.contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric())
}

pub(crate) fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// Makes a link's secret; it is in nobody's hands but the receiver's.
pub(crate) async fn make(cx: &Ctx, tx: &mut Tx, city: CityId, concern: ConcernId, supporter: Option<SupporterId>, secret: &str) -> Result<(), Error> {
    let purpose = if supporter.is_some() { SUPPORTER } else { REPORTER };
    let q = tx.q(INSERT).bind(city).bind(hash(secret)).bind(concern).bind(supporter).bind(purpose);
    q.bind(cx.now()).run().await?;
    Ok(())
}

/// Where the secret leads, in this city.
pub(crate) async fn find(cx: &Ctx, city: CityId, secret: &str) -> Result<Link, Error> {
    cx.db.q(FIND).bind(city).bind(hash(secret)).maybe().await?.ok_or(Error::NoConcern)
}
