//! The outbox's statements.

use crate::MAIL_NEWS;
use kernel::Instant;
use store::{Db, Error, Tx};
use uuid::Uuid;

store::statements! {
    INSERT = "insert into mail (id, city_id, key, to_address, to_folded, to_domain, from_name, reply_to, subject, body_text, body_html, language,
        unsubscribe, message_id, about, is_secret, state, attempts, next_at, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'queued', 0, $17, $17) on conflict do nothing";
    IS_WRITTEN = "select cast(count(*) as bigint) as n from mail where city_id = $1 and key = $2 and to_folded = $3";
    FORGET_ADDRESS = "delete from mail where city_id = $1 and to_folded = $2";
    FORGET_ABOUT = "delete from mail where city_id = $1 and about = $2";
    /// Of every city: the worker delivers for all.
    IS_DUE = "select cast(count(*) as bigint) as n from (select city_id from mail where next_at <= $1 limit 1) due";
    /// Of every city: the worker delivers for all.
    CLAIM_SQLITE = "update mail set state = 'sending', attempts = attempts + 1, locked_by = $1, next_at = $2, tried_at = $3
        where id = (select id from mail where next_at <= $3 order by next_at, id limit 1)
        returning id, city_id, to_address, from_name, reply_to, subject, body_text, body_html, language, unsubscribe, message_id, attempts, created_at,
        last_error";
    /// Of every city: the worker delivers for all.
    CLAIM_POSTGRES = "update mail set state = 'sending', attempts = attempts + 1, locked_by = $1, next_at = $2, tried_at = $3
        where id = (select id from mail where next_at <= $3 order by next_at, id limit 1 for update skip locked)
        returning id, city_id, to_address, from_name, reply_to, subject, body_text, body_html, language, unsubscribe, message_id, attempts, created_at,
        last_error";
    SENT = "update mail set state = 'sent', next_at = null, locked_by = null, last_error = null, sent_at = $1
        where city_id = $2 and id = $3 and locked_by = $4 and state = 'sending'";
    /// A secret that has left the house is not kept in it.
    WIPE_SECRET = "update mail set body_text = '', body_html = '' where city_id = $1 and id = $2 and is_secret and state = 'sent'";
    NOT_SENT = "update mail set state = $1, next_at = $2, locked_by = null, last_error = $3, attempts = $4
        where city_id = $5 and id = $6 and locked_by = $7 and state = 'sending'";
    RETRY = "update mail set state = 'queued', next_at = $1, attempts = 0 where city_id = $2 and id = $3 and state in ('failed', 'gave_up')";
    RETRY_DOMAIN = "update mail set state = 'queued', next_at = $1, attempts = 0
        where city_id = $2 and to_domain = $3 and state in ('failed', 'gave_up')";
    STATE = "select cast(count(*) as bigint) as n from mail where city_id = $1 and id = $2";
    DESTINATIONS = "select m.to_domain as domain,
        cast(sum(case when m.state in ('queued', 'sending') then 1 else 0 end) as bigint) as waiting,
        cast(sum(case when m.state = 'sent' then 1 else 0 end) as bigint) as sent,
        cast(sum(case when m.state = 'failed' then 1 else 0 end) as bigint) as failed,
        cast(sum(case when m.state = 'gave_up' then 1 else 0 end) as bigint) as gave_up,
        max(m.sent_at) as last_sent_at,
        max(m.tried_at) as last_tried_at,
        (select e.last_error from mail e where e.city_id = $1 and e.to_domain = m.to_domain and e.last_error is not null
         order by e.tried_at desc limit 1) as last_error
        from mail m where m.city_id = $1 group by m.to_domain order by gave_up desc, failed desc, waiting desc, m.to_domain limit $2";
    ONE = "select id, city_id, to_address, subject, about, language, state, attempts, next_at, last_error, created_at, tried_at, sent_at, is_secret,
        from_name, reply_to, unsubscribe, message_id, body_text, body_html from mail where city_id = $1 and id = $2";
    FORGET_OLD = "delete from mail /* of every city_id */ where created_at < $1
        and (state in ('sent', 'gave_up') or (state = 'queued' and last_error is null))";
}

/// The head of a list of mails.
pub(crate) const LIST: &str = "select id, city_id, to_address, subject, about, language, state, attempts, next_at, last_error, created_at, tried_at, \
    sent_at, is_secret from mail";
/// The head of its count, which stops early.
pub(crate) const LIST_COUNT: &str = "select cast(count(*) as bigint) as n from (select city_id from mail";

store::row! {
    /// A mail that this process has taken.
    #[derive(Clone, Debug)]
    pub(crate) struct Taken {
        pub id: Uuid,
        pub city_id: Uuid,
        pub to_address: String,
        pub from_name: String,
        pub reply_to: Option<String>,
        pub subject: String,
        pub body_text: String,
        pub body_html: String,
        pub language: String,
        pub unsubscribe: Option<String>,
        pub message_id: String,
        pub attempts: i64,
        pub created_at: Instant,
        pub last_error: Option<String>,
    }
}

impl Taken {
    /// It has waited too long for its first attempt.
    pub(crate) fn is_stale(&self, now: Instant) -> bool {
        self.last_error.is_none() && now.since(self.created_at) > MAIL_NEWS
    }
}

pub(crate) async fn is_due(db: &Db, now: Instant) -> Result<bool, Error> {
    Ok(db.q(IS_DUE).bind(now).count().await? > 0)
}

pub(crate) async fn claim(tx: &mut Tx, holder: Uuid, now: Instant, until: Instant) -> Result<Option<Taken>, Error> {
    tx.dialect(CLAIM_SQLITE, CLAIM_POSTGRES).bind(holder).bind(until).bind(now).maybe().await
}

pub(crate) async fn sent(tx: &mut Tx, m: &Taken, holder: Uuid, now: Instant, wipe_secret: bool) -> Result<(), Error> {
    tx.q(SENT).bind(now).bind(m.city_id).bind(m.id).bind(holder).run().await?;
    if wipe_secret {
        tx.q(WIPE_SECRET).bind(m.city_id).bind(m.id).run().await?;
    }
    Ok(())
}

/// How a mail stands that did not go.
pub(crate) struct NotSent<'a> {
    pub state: &'a str,
    pub next_at: Option<Instant>,
    pub error: &'a str,
    pub attempts: i64,
}

pub(crate) async fn not_sent(tx: &mut Tx, m: &Taken, holder: Uuid, n: NotSent<'_>) -> Result<(), Error> {
    let q = tx.q(NOT_SENT).bind(n.state).bind(n.next_at).bind(n.error).bind(n.attempts);
    q.bind(m.city_id).bind(m.id).bind(holder).run().await.map(drop)
}
