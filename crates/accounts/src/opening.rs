//! Opening a session: always a new one with a new secret, whatever cookie came; what the browser held before is ended.

use crate::Error;
use crate::model::{CODE_LIFE, DEVICE_LIFE, FACTOR_LIFE, RESIDENT_LIFE, STAFF_LIFE, Stage, browser_name, coarse_address};
use crate::secret::hash;
use crate::standing::{SecondFactor, Standing};
use crate::store::people::{self, Account};
use crate::store::sessions;
use kernel::{AccountId, Instant};
use store::{Ctx, Tx};
use uuid::Uuid;

/// The browser that came.
#[derive(Clone, Debug, Default)]
pub struct Came {
    /// The network address, for throttling; only its coarse form is kept.
    pub client: String,
    pub agent: String,
    /// The cookie of the session that it held so far.
    pub session: Option<String>,
    /// The cookie of a browser that signed in before.
    pub device: Option<String>,
}

/// A session that was opened, or is on its way to it: what goes into the cookies.
#[derive(Clone, Debug)]
pub struct Opened {
    pub token: String,
    pub stage: Stage,
    /// How long the cookie holds, in microseconds.
    pub life: i64,
    /// Where to go when it is open; empty: where this person usually goes.
    pub to: String,
    /// A new cookie for this browser, if it had none.
    pub device: Option<String>,
    pub account: AccountId,
}

/// What comes after the password.
pub(crate) fn stage_after_password(standing: &Standing, account: &Account) -> Stage {
    match (account.totp.is_some(), standing.setup.second_factor) {
        (true, _) => Stage::Code,
        (false, SecondFactor::Mandatory) if account.is_staff() => Stage::Factor,
        _ => Stage::Open,
    }
}

fn life(stage: Stage, is_staff: bool) -> i64 {
    match stage {
        Stage::Code => CODE_LIFE,
        Stage::Factor => FACTOR_LIFE,
        Stage::Open if is_staff => STAFF_LIFE,
        Stage::Open => RESIDENT_LIFE,
    }
}

/// Opens a session at a stage. At [`Stage::Open`] the person is in: that is written down, and the browser is known from now on.
pub(crate) async fn open(cx: &Ctx, tx: &mut Tx, account: &Account, stage: Stage, to: &str, came: &Came) -> Result<Opened, Error> {
    if let Some(old) = &came.session {
        tx.q(sessions::DELETE_BY_TOKEN).bind(hash(old)).run().await?;
    }
    let (token, now) = (cx.ids.secret(), cx.now());
    let life = life(stage, account.is_staff());
    let (agent, address) = (browser_name(&came.agent), coarse_address(&came.client));
    let new = sessions::New { id: cx.uuid(), hash: &hash(&token), account: account.id, stage, to, until: now.plus(life), agent: &agent, address: &address };
    sessions::insert(tx, &new, now).await?;
    let mut device = None;
    if stage == Stage::Open {
        tx.q(people::SIGNED_IN).bind(account.id).bind(now).run().await?;
        device = know_browser(cx, tx, account.id, came, now).await?;
    }
    Ok(Opened { token, stage, life, to: to.to_string(), device, account: account.id })
}

async fn know_browser(cx: &Ctx, tx: &mut Tx, account: AccountId, came: &Came, now: Instant) -> Result<Option<String>, Error> {
    if let Some(cookie) = &came.device {
        let known: Option<sessions::Device> = tx.q(sessions::DEVICE).bind(hash(cookie)).bind(now.plus(-DEVICE_LIFE)).maybe().await?;
        if let Some(d) = known.filter(|d| d.account == account) {
            tx.q(sessions::DEVICE_SEEN).bind(d.id).bind(now).run().await?;
            return Ok(None);
        }
    }
    let token = cx.ids.secret();
    tx.q(sessions::DEVICE_INSERT).bind(cx.uuid()).bind(hash(&token)).bind(account).bind(now).run().await?;
    Ok(Some(token))
}

/// The browser's id, if this account signed in with it before.
pub(crate) async fn known_browser(cx: &Ctx, account: Option<AccountId>, came: &Came) -> Result<Option<Uuid>, Error> {
    // Asked in any case, so that it takes as long without an account.
    let cookie = came.device.as_deref().unwrap_or_default();
    let found: Option<sessions::Device> = cx.db.q(sessions::DEVICE).bind(hash(cookie)).bind(cx.now().plus(-DEVICE_LIFE)).maybe().await?;
    Ok(found.filter(|d| Some(d.account) == account).map(|d| d.id))
}
