//! From a cookie to who it is. The answer is kept in memory for two seconds at most; what this process ends is ended at once.

use crate::model::{Given, RESIDENT_IDLE, SEEN_EVERY, STAFF_IDLE, Stage};
use crate::secret::{derived, hash};
use crate::standing::standing;
use crate::store::people::{self, STAFF};
use crate::store::sessions::{self, SessionRow};
use kernel::{AccountId, Actor, CityId, Grant, Instant, Lang, SECOND, Who};
use parking_lot::RwLock;
use std::collections::HashMap;
use store::Ctx;
use web::{Sessions, SignedIn};

/// How old an answer from memory may be: so long may what another process ended still open a page.
const CACHE_AGE_MAX: i64 = 2 * SECOND;
const CACHE_ENTRIES_MAX: usize = 50_000;
/// A cookie is a secret of the product: 26 letters and digits.
const COOKIE_BYTES_MAX: usize = 64;

#[derive(Clone)]
struct Kept {
    account: AccountId,
    read_at: Instant,
    until: Instant,
    signed_in: SignedIn,
}

#[derive(Default)]
struct Inner {
    by_hash: HashMap<String, Kept>,
    /// Grows with every forgetting: an answer that was read before it is not kept after it.
    age: u64,
}

/// The sessions in memory.
#[derive(Default)]
pub(crate) struct Cache(RwLock<Inner>);

impl Cache {
    pub(crate) fn forget_account(&self, account: AccountId) {
        let mut inner = self.0.write();
        inner.age += 1;
        inner.by_hash.retain(|_, k| k.account != account);
    }
    pub(crate) fn forget_all(&self) {
        let mut inner = self.0.write();
        inner.age += 1;
        inner.by_hash.clear();
    }
    fn get(&self, hash: &str, now: Instant) -> Option<SignedIn> {
        let inner = self.0.read();
        let kept = inner.by_hash.get(hash)?;
        let fresh = (0..CACHE_AGE_MAX).contains(&now.since(kept.read_at)) && now < kept.until;
        fresh.then(|| kept.signed_in.clone())
    }
    fn age(&self) -> u64 {
        self.0.read().age
    }
    fn keep(&self, hash: String, kept: Kept, age: u64) {
        let mut inner = self.0.write();
        if inner.age != age {
            return;
        }
        if inner.by_hash.len() >= CACHE_ENTRIES_MAX {
            inner.by_hash.clear();
        }
        inner.by_hash.insert(hash, kept);
    }
}

/// Who is signed in, from the database.
pub struct AccountSessions;

impl AccountSessions {
    /// [`prepare`](crate::prepare) comes first.
    pub fn new(_: &Ctx) -> Self {
        AccountSessions
    }
}

#[async_trait::async_trait]
impl Sessions for AccountSessions {
    async fn find(&self, cx: &Ctx, cookie: &str) -> Result<Option<SignedIn>, web::Error> {
        if cookie.is_empty() || cookie.len() > COOKIE_BYTES_MAX {
            return Ok(None);
        }
        let standing = standing(cx)?;
        let (token, now) = (hash(cookie), cx.now());
        if let Some(signed_in) = standing.cache.get(&token, now) {
            return Ok(Some(signed_in));
        }
        let age = standing.cache.age();
        let Some(row) = sessions::by_token(cx, &token).await.map_err(web::Error::from)? else { return Ok(None) };
        let until = held_until(&row);
        if row.stage != Stage::Open.as_str() || now >= until {
            return Ok(None);
        }
        let grants = if row.kind == STAFF { standing.all_given(&people::grants_of(cx, row.account).await?) } else { Vec::new() };
        let signed_in = SignedIn { actor: actor_of(&row, &grants), session: row.id, key: derived("hansa form key", cookie), lang: Lang::parse(&row.lang) };
        if now.since(row.last_seen_at) >= SEEN_EVERY {
            seen(cx, &row, now).await;
        }
        standing.cache.keep(token, Kept { account: row.account, read_at: now, until, signed_in: signed_in.clone() }, age);
        Ok(Some(signed_in))
    }
}

/// The end of its life, or of its owner's absence.
fn held_until(row: &SessionRow) -> Instant {
    let idle = if row.kind == STAFF { STAFF_IDLE } else { RESIDENT_IDLE };
    row.expires_at.min(row.last_seen_at.plus(idle))
}

/// Who acts in a session.
pub(crate) fn actor_of(row: &SessionRow, grants: &[Given]) -> Actor {
    let who = match row.kind == STAFF {
        true => Who::Staff { account: row.account, name: row.name.clone() },
        false => Who::Resident { city: CityId(row.home), account: row.account, mail: row.mail.clone() },
    };
    Actor { who, grants: grants.iter().map(as_grant).collect() }
}

/// Not written is no reason to send anybody away.
async fn seen(cx: &Ctx, row: &SessionRow, now: Instant) {
    let written = cx.db.write(async |tx| tx.q(sessions::SEEN).bind(row.id).bind(now).run().await).await;
    if let Err(e) = written {
        tracing::warn!(error = %e, "that a session was used could not be written down");
    }
}

/// A member of staff, with what was given to them.
pub(crate) fn actor_of_account(account: &people::Account, grants: &[Given]) -> Actor {
    staff_actor(account.id, account.name.clone(), grants)
}

/// The same of somebody of whom only this is known.
pub(crate) fn staff_actor<'g>(account: AccountId, name: String, given: impl IntoIterator<Item = &'g Given>) -> Actor {
    Actor { who: Who::Staff { account, name }, grants: given.into_iter().map(as_grant).collect() }
}

pub(crate) fn as_grant(g: &Given) -> Grant {
    Grant { role: g.role.clone(), permissions: g.permissions.iter().map(|p| p.0.to_string()).collect(), scope: g.scope.clone() }
}
