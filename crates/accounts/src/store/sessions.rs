//! Sessions and known browsers.

use crate::Error;
use crate::model::Stage;
use kernel::{AccountId, Instant};
use store::{Ctx, Tx};
use uuid::Uuid;

store::statements! {
    INSERT = "insert into account_session (id, token_hash, account, stage, to_path, created_at, last_seen_at, expires_at, agent, address)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9)";
    BY_TOKEN = "select s.id, s.account, s.stage, s.to_path, s.created_at, s.last_seen_at, s.expires_at, s.agent, s.address,
     a.kind, a.home, a.mail, a.name, a.lang from account_session s join account a on a.id = s.account and a.state = 'active'
     where s.token_hash = $1 and s.expires_at > $2";
    PENDING = "select pending from account_session where id = $1";
    /// Only in the place of what was there: of two tabs the first one's stays.
    PENDING_SET = "update account_session set pending = $2 where id = $1 and coalesce(pending, '') = $3";
    SEEN = "update account_session set last_seen_at = $2 where id = $1 and last_seen_at < $2";
    DELETE_BY_TOKEN = "delete from account_session where token_hash = $1";
    DELETE_ONE = "delete from account_session where account = $1 and id = $2";
    DELETE_OTHERS = "delete from account_session where account = $1 and id <> $2";
    DELETE_ALL = "delete from account_session where account = $1";
    /// Everybody's but one: the emergency.
    DELETE_EVERYBODYS = "delete from account_session where id <> $1";
    OF_ACCOUNT = "select id, created_at, last_seen_at, expires_at, agent, address from account_session where account = $1 and stage = 'open' and expires_at > $2
     order by last_seen_at desc, id limit 100";
    OLD = "delete from account_session where expires_at <= $1";
    DEVICE_INSERT = "insert into account_device (id, token_hash, account, created_at, last_at) values ($1, $2, $3, $4, $4)";
    DEVICE = "select id, account from account_device where token_hash = $1 and last_at > $2";
    DEVICE_SEEN = "update account_device set last_at = $2 where id = $1";
    DEVICES = "select cast(count(*) as bigint) as n from account_device where account = $1";
    DEVICES_DELETE = "delete from account_device where account = $1";
    DEVICES_OLD = "delete from account_device where last_at <= $1";
}

store::row! {
    #[derive(Clone, Debug)]
    pub(crate) struct SessionRow {
        pub id: Uuid, pub account: AccountId, pub stage: String, pub to_path: String, pub created_at: Instant, pub last_seen_at: Instant,
        pub expires_at: Instant, pub agent: String, pub address: String, pub kind: String, pub home: Uuid, pub mail: String, pub name: String, pub lang: String,
    }
}

store::row! {
    /// An open session, in a list.
    #[derive(Clone, Debug)]
    pub struct SessionLine {
        pub id: Uuid, pub created_at: Instant, pub last_seen_at: Instant, pub expires_at: Instant, pub agent: String, pub address: String,
    }
}

store::row! { pub(crate) struct Pending { pub pending: Option<String> } }

store::row! { pub(crate) struct Device { pub id: Uuid, pub account: AccountId } }

/// A session, about to be opened.
pub(crate) struct New<'a> {
    pub id: Uuid,
    pub hash: &'a str,
    pub account: AccountId,
    pub stage: Stage,
    pub to: &'a str,
    pub until: Instant,
    pub agent: &'a str,
    pub address: &'a str,
}

pub(crate) async fn insert(tx: &mut Tx, s: &New<'_>, now: Instant) -> Result<(), Error> {
    let q = tx.q(INSERT).bind(s.id).bind(s.hash).bind(s.account).bind(s.stage.as_str()).bind(s.to).bind(now).bind(s.until);
    q.bind(s.agent).bind(s.address).run().await?;
    Ok(())
}

pub(crate) async fn by_token(cx: &Ctx, hash: &str) -> Result<Option<SessionRow>, Error> {
    Ok(cx.db.q(BY_TOKEN).bind(hash).bind(cx.now()).maybe().await?)
}

pub(crate) async fn of_account(cx: &Ctx, account: AccountId) -> Result<Vec<SessionLine>, Error> {
    Ok(cx.db.q(OF_ACCOUNT).bind(account).bind(cx.now()).all().await?)
}

/// The sealed secret of a factor that is being set up in this session.
pub(crate) async fn pending(cx: &Ctx, session: Uuid) -> Result<Option<String>, Error> {
    let row: Option<Pending> = cx.db.q(PENDING).bind(session).maybe().await?;
    Ok(row.and_then(|r| r.pending))
}
