//! What was mailed, and what is on paper.

use crate::Error;
use kernel::{AccountId, Instant};
use store::{Ctx, Tx};
use uuid::Uuid;

store::statements! {
    INSERT = "insert into account_link (id, kind, token_hash, account, home, mail, mail_folded, to_path, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    SENT = "select cast(count(*) as bigint) as n from account_link where kind = $1 and home = $2 and mail_folded = $3 and created_at > $4";
    BY_TOKEN = "select id, kind, account, home, mail, to_path from account_link where token_hash = $1 and kind = $2 and expires_at > $3";
    TAKE = "delete from account_link where token_hash = $1 and kind = $2 and expires_at > $3";
    DELETE_OF_ACCOUNT = "delete from account_link where account = $1";
    DELETE_OF_MAIL = "delete from account_link where kind = $1 and home = $2 and mail_folded = $3";
    DELETE_KIND = "delete from account_link where kind = $1";
    OLD = "delete from account_link where expires_at <= $1";
    RECOVERY_INSERT = "insert into account_recovery (account, code_hash) values ($1, $2) on conflict do nothing";
    RECOVERY_TAKE = "delete from account_recovery where account = $1 and code_hash = $2";
    RECOVERY_DELETE = "delete from account_recovery where account = $1";
    RECOVERY_LEFT = "select cast(count(*) as bigint) as n from account_recovery where account = $1";
}

pub(crate) const RESET: &str = "reset";
pub(crate) const RESIDENT: &str = "resident";
pub(crate) const SET_UP: &str = "set-up";

store::row! {
    #[derive(Clone, Debug)]
    pub(crate) struct Link { pub id: Uuid, pub kind: String, pub account: Option<AccountId>, pub home: Uuid, pub mail: String, pub to_path: String }
}

/// A link, about to be mailed.
pub(crate) struct New<'a> {
    pub kind: &'static str,
    pub hash: &'a str,
    pub account: Option<AccountId>,
    pub home: Uuid,
    pub mail: &'a str,
    pub to: &'a str,
    pub until: Instant,
}

pub(crate) async fn insert(cx: &Ctx, tx: &mut Tx, l: &New<'_>) -> Result<Uuid, Error> {
    let id = cx.uuid();
    let q = tx.q(INSERT).bind(id).bind(l.kind).bind(l.hash).bind(l.account).bind(l.home).bind(l.mail).bind(kernel::fold(l.mail));
    q.bind(l.to).bind(cx.now()).bind(l.until).run().await?;
    Ok(id)
}

pub(crate) async fn by_token(cx: &Ctx, kind: &'static str, hash: &str) -> Result<Link, Error> {
    cx.db.q(BY_TOKEN).bind(hash).bind(kind).bind(cx.now()).maybe().await?.ok_or(Error::NoLink)
}

/// Uses the link up; fails if somebody was faster.
pub(crate) async fn take(tx: &mut Tx, kind: &'static str, hash: &str, now: Instant) -> Result<(), Error> {
    match tx.q(TAKE).bind(hash).bind(kind).bind(now).run().await? {
        0 => Err(Error::NoLink),
        _ => Ok(()),
    }
}
