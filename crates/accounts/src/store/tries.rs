//! Tries that did not succeed.

use crate::Error;
use kernel::Instant;
use store::Tx;

store::statements! {
    /// Counts one more, unless it is blocked; a row that is long ago begins again.
    TRY = "insert into account_throttle (who, fails, blocked_until, last_at) values ($1, 1, 0, $2)
     on conflict (who) do update set fails = case when account_throttle.last_at < $3 then 1 else account_throttle.fails + 1 end, last_at = $2
     where account_throttle.blocked_until <= $2 returning fails";
    BLOCK = "update account_throttle set blocked_until = $2 where who = $1";
    BLOCKED = "select blocked_until from account_throttle where who = $1";
    CLEAR = "delete from account_throttle where who = $1";
    TAKE_BACK = "update account_throttle set fails = fails - 1, blocked_until = 0 where who = $1 and fails > 0";
    OLD = "delete from account_throttle where last_at < $1";
}

store::row! { struct Fails { fails: i64 } }
store::row! { struct Blocked { blocked_until: Instant } }

/// Counts a try; the number of tries so far, or until when none is taken.
pub(crate) async fn count(tx: &mut Tx, who: &str, now: Instant, since: Instant) -> Result<Result<i64, Instant>, Error> {
    let fails: Option<Fails> = tx.q(TRY).bind(who).bind(now).bind(since).maybe().await?;
    if let Some(f) = fails {
        return Ok(Ok(f.fails));
    }
    let blocked: Option<Blocked> = tx.q(BLOCKED).bind(who).maybe().await?;
    Ok(Err(blocked.map_or(now, |b| b.blocked_until)))
}
