//! A try is counted before it is looked at, and taken back when it was right: whoever tries many at once is counted as many.

use crate::Error;
use crate::model::{ADDRESS_FREE, ADDRESS_REMEMBERED, LINKS_FREE, TRIES_FREE, delay};
use crate::secret::hash;
use crate::store::tries;
use kernel::AccountId;
use store::{Ctx, Tx};
use uuid::Uuid;

/// What is slowed down.
#[derive(Clone, Debug)]
pub(crate) struct Tried {
    who: String,
    free: i64,
}

impl Tried {
    /// A mail address, whether there is an account or not: the answer is the same.
    pub(crate) fn mail(mail: &str) -> Self {
        Tried { who: hash(&format!("mail {}", kernel::fold(mail))), free: TRIES_FREE }
    }
    /// A browser that signed in to this account before: who guesses elsewhere does not slow it down.
    pub(crate) fn device(device: Uuid) -> Self {
        Tried { who: hash(&format!("device {device}")), free: TRIES_FREE }
    }
    /// The second factor of an account, and its password where it is asked for again.
    pub(crate) fn account(account: AccountId) -> Self {
        Tried { who: hash(&format!("account {account}")), free: TRIES_FREE }
    }
    /// A network address; of IPv6 the network that one customer has.
    pub(crate) fn address(client: &str) -> Self {
        let network = match client.parse::<std::net::Ipv6Addr>() {
            Ok(v6) => format!("{:?}", v6.segments().get(..4)),
            Err(_) => client.to_string(),
        };
        Tried { who: hash(&format!("address {network}")), free: ADDRESS_FREE }
    }
}

impl Tried {
    /// Links asked for from a network address: whole quarters share one behind a carrier.
    pub(crate) fn links(client: &str) -> Self {
        Tried { free: LINKS_FREE, ..Tried::address(&format!("links {client}")) }
    }
}

/// Counts a try of each. [`Error::Slow`] says how long no try is taken.
pub(crate) async fn attempt(cx: &Ctx, tried: &[&Tried]) -> Result<(), Error> {
    let now = cx.now();
    cx.db
        .write(async |tx| {
            for t in tried {
                match tries::count(tx, &t.who, now, now.plus(-ADDRESS_REMEMBERED)).await? {
                    Err(until) => return Err(Error::Slow(until.since(now).max(1))),
                    Ok(fails) => {
                        tx.q(tries::BLOCK).bind(t.who.as_str()).bind(now.plus(delay(fails, t.free))).run().await?;
                    }
                }
            }
            Ok(())
        })
        .await
}

/// It was right: the account's tries are forgotten, the address's last one is taken back. An address with a right password of its own stays counted.
pub(crate) async fn was_right(tx: &mut Tx, forget: &[&Tried], address: &Tried) -> Result<(), Error> {
    for t in forget {
        tx.q(tries::CLEAR).bind(t.who.as_str()).run().await?;
    }
    tx.q(tries::TAKE_BACK).bind(address.who.as_str()).run().await?;
    Ok(())
}

/// The mailed link is the way out: nothing stands in the way of its owner.
pub(crate) async fn forget(tx: &mut Tx, tried: &[&Tried]) -> Result<(), Error> {
    for t in tried {
        tx.q(tries::CLEAR).bind(t.who.as_str()).run().await?;
    }
    Ok(())
}
