//! Setting up the second factor: a picture for the phone, a code to prove it, ten codes for paper.

use crate::code::standing_at;
use crate::codes::Codes;
use crate::cookies::{came, give, landing};
use crate::form::{Said, again, kept};
use crate::model::{FACTOR_LIFE, RECOVERY_CODES, Stage, base32, grouped, own_path, recovery_code, step_of_code};
use crate::notice::{self, What};
use crate::opening::open;
use crate::post::Post;
use crate::secret::hash;
use crate::sign_in::first_city;
use crate::standing::{Standing, standing};
use crate::store::people::{self, Account};
use crate::store::{links, sessions};
use crate::throttle::{Tried, attempt, was_right};
use crate::{Came, Error, Opened};
use askama::Template;
use axum::http::HeaderMap;
use base64::{Engine, engine::general_purpose::STANDARD};
use kernel::{AccountId, Instant};
use qrcode::{EcLevel, QrCode, render::svg};
use store::{Act, Ctx, Tx, audit};
use uuid::Uuid;
use web::{Alert, Answer, Field, Form, Submitted, Visit, private_page, see_other};

/// 160 bits, as RFC 4226 recommends.
const SECRET_BYTES: usize = 20;
const QR_SIDE_MIN: u32 = 220;

/// A secret that nobody has proved yet. It stands sealed in the form, and in the session, so that the page that is loaded anew shows the same picture.
pub struct Begun {
    pub sealed: String,
    /// For typing: in groups of four.
    pub shown: String,
    /// A picture for the phone, as a `data:` address.
    pub picture: String,
}

/// Names account and time: a sealed secret is of use to its owner only, and not for long.
fn about(account: AccountId) -> String {
    format!("new factor of account {account}")
}

/// A new secret for this account.
pub fn begin(cx: &Ctx, account: AccountId, mail: &str, issuer: &str) -> Result<Begun, Error> {
    let mut secret = [0u8; SECRET_BYTES];
    cx.ids.fill(&mut secret);
    let standing = standing(cx)?;
    show(cx, &standing, account, mail, issuer, &secret, cx.now())
}

fn show(cx: &Ctx, standing: &Standing, account: AccountId, mail: &str, issuer: &str, secret: &[u8], made: Instant) -> Result<Begun, Error> {
    let coded = base32(secret);
    let uri = format!("otpauth://totp/{0}:{1}?secret={coded}&issuer={0}", web::segment(issuer), web::segment(mail));
    let code = QrCode::with_error_correction_level(uri.as_bytes(), EcLevel::M).map_err(|e| Error::Broken(e.to_string()))?;
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(QR_SIDE_MIN, QR_SIDE_MIN).build();
    let plain = [made.0.to_be_bytes().as_slice(), secret].concat();
    Ok(Begun {
        sealed: standing.setup.vault.seal(&*cx.ids, &about(account), &plain)?,
        shown: grouped(&coded),
        picture: format!("data:image/svg+xml;base64,{}", STANDARD.encode(drawn)),
    })
}

/// The secret in a form, if it is this account's and not too old.
fn read(cx: &Ctx, standing: &Standing, account: AccountId, sealed: &str) -> Result<(Instant, Vec<u8>), Error> {
    let stale = || Error::field("code", "accounts-error-factor-stale");
    let plain = standing.setup.vault.unseal(&about(account), sealed).map_err(|_| stale())?;
    let (made, secret) = plain.split_first_chunk::<8>().ok_or_else(stale)?;
    let made = Instant(i64::from_be_bytes(*made));
    if cx.now().since(made) > FACTOR_LIFE || secret.len() != SECRET_BYTES {
        return Err(stale());
    }
    Ok((made, secret.to_vec()))
}

/// What is written when the code was right: the secret, sealed for good, and new codes for paper.
async fn take_on(cx: &Ctx, tx: &mut Tx, standing: &Standing, account: &Account, secret: &[u8], step: i64) -> Result<Vec<String>, Error> {
    let sealed = standing.setup.vault.seal(&*cx.ids, &account.subject(), secret)?;
    tx.q(people::FACTOR).bind(account.id).bind(sealed).bind(step).bind(cx.now()).run().await?;
    new_codes(cx, tx, account.id).await
}

/// Replaces the codes for paper.
pub(crate) async fn new_codes(cx: &Ctx, tx: &mut Tx, account: AccountId) -> Result<Vec<String>, Error> {
    tx.q(links::RECOVERY_DELETE).bind(account).run().await?;
    tx.q(people::CODES_KEPT).bind(account).bind(None::<Instant>).run().await?;
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| recovery_code(&cx.ids.secret())).collect();
    for code in &codes {
        tx.q(links::RECOVERY_INSERT).bind(account).bind(hash(code)).run().await?;
    }
    Ok(codes.iter().map(|c| grouped(c)).collect())
}

/// Whose factor it is, and in which browser.
pub struct Owner<'a> {
    pub came: &'a Came,
    /// Asked for when somebody who is signed in changes it.
    pub password: Option<&'a str>,
    pub to: &'a str,
}

/// Proves the phone, opens a new session, ends all others; answers the codes for paper, which are shown once.
pub async fn confirm(cx: &Ctx, post: &Post, account: AccountId, owner: &Owner<'_>, sealed: &str, typed: &str) -> Result<(Opened, Vec<String>), Error> {
    let standing = standing(cx)?;
    let account = people::by_id(cx, account).await?.filter(Account::is_active).ok_or(Error::NoStep)?;
    let (own, address) = (Tried::account(account.id), Tried::address(&owner.came.client));
    attempt(cx, &[&own, &address]).await?;
    if let Some(password) = owner.password
        && !standing.hashing.is_right(account.password.as_deref(), password).await?
    {
        return Err(Error::field("password", "accounts-error-password-wrong"));
    }
    let (_, secret) = read(cx, &standing, account.id, sealed)?;
    let code = crate::model::plain_code(typed);
    let step = step_of_code(&secret, &code, cx.now(), 0).ok_or_else(|| Error::field("code", "accounts-error-code"))?;
    let city = first_city(cx, &account).await?;
    cx.db
        .write(async |tx| {
            was_right(tx, &[&own], &address).await?;
            let codes = take_on(cx, tx, &standing, &account, &secret, step).await?;
            tx.q(sessions::DELETE_ALL).bind(account.id).run().await?;
            let opened = open(cx, tx, &account, Stage::Open, owner.to, owner.came).await?;
            standing.forget_after(tx, account.id);
            let by = crate::sign_in::staff(&account);
            audit(cx, tx, &by, Act::new(city, "accounts.factor.set", &account.subject())).await?;
            notice::send(cx, tx, &post.for_city(city), &account, What::Factor).await?;
            Ok((opened, codes))
        })
        .await
}

#[derive(Template)]
#[template(path = "accounts/factor.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    begun: Begun,
    action: &'static str,
    asks_password: bool,
}

/// The secret that is being set up in this session, or a new one.
async fn begun(v: &Visit, standing: &Standing, account: &Account, session: Uuid) -> Result<Begun, Error> {
    let (cx, issuer) = (v.cx(), v.t("web-product"));
    let kept = sessions::pending(cx, session).await?;
    let known = |sealed: Option<&str>| sealed.and_then(|s| read(cx, standing, account.id, s).ok());
    if let Some((made, secret)) = known(kept.as_deref()) {
        return show(cx, standing, account.id, &account.mail, issuer, &secret, made);
    }
    let new = begin(cx, account.id, &account.mail, issuer)?;
    let was = kept.unwrap_or_default();
    let written = cx.db.write(async |tx| tx.q(sessions::PENDING_SET).bind(session).bind(new.sealed.as_str()).bind(was.as_str()).run().await).await?;
    if written == 1 {
        return Ok(new);
    }
    // Another tab was faster: both show the same.
    let (made, secret) = known(sessions::pending(cx, session).await?.as_deref()).ok_or(Error::NoStep)?;
    show(cx, standing, account.id, &account.mail, issuer, &secret, made)
}

/// The page, with the secret that the form carries, else with the session's.
async fn shown(v: &Visit, owner: (&Account, Uuid), form: &Form, action: &'static str, said: Option<Said>) -> Answer {
    let standing = standing(v.cx())?;
    let (account, session) = owner;
    let begun = match read(v.cx(), &standing, account.id, form.raw("secret")) {
        Ok((made, secret)) => show(v.cx(), &standing, account.id, &account.mail, v.t("web-product"), &secret, made)?,
        Err(_) => begun(v, &standing, account, session).await?,
    };
    private_page(again(v, &Page { v, form, begun, action, asks_password: action == OWN }, said))
}

const FIRST: &str = "/sign-in/factor";
const OWN: &str = "/account/factor";

pub(crate) async fn first(v: Visit, headers: HeaderMap) -> Answer {
    match standing_at(v.cx(), &came(&v, &headers), Stage::Factor).await {
        Ok((row, account)) => shown(&v, (&account, row.id), &Form::new(), FIRST, None).await,
        Err(Error::NoStep) => see_other("/sign-in"),
        Err(e) => Err(e.into()),
    }
}

pub(crate) async fn first_send(v: Visit, headers: HeaderMap, s: Submitted) -> Answer {
    let came = came(&v, &headers);
    let (row, account) = match standing_at(v.cx(), &came, Stage::Factor).await {
        Ok(found) => found,
        Err(Error::NoStep) => return see_other("/sign-in"),
        Err(e) => return Err(e.into()),
    };
    let owner = Owner { came: &came, password: None, to: &row.to_path };
    done(&v, (&account, row.id), &owner, s.form, FIRST).await
}

async fn done(v: &Visit, of: (&Account, Uuid), owner: &Owner<'_>, form: Form, action: &'static str) -> Answer {
    match confirm(v.cx(), &Post::of(v), of.0.id, owner, form.raw("secret"), form.value("code")).await {
        Ok((opened, codes)) => {
            let to = landing(v, &opened).await?;
            // The page's forms belong to the session that begins with it.
            let session = v.site.sessions.find(v.cx(), &opened.token).await?;
            let v = &Visit { actor: session.as_ref().map_or_else(|| v.actor.clone(), |s| s.actor.clone()), session, ..v.clone() };
            let page = private_page(v.page(&Codes { v, codes, to }))?;
            give(v, page, &opened)
        }
        Err(e) => {
            let (mut form, said) = kept(form, e, "code")?;
            form.set("code", "");
            shown(v, of, &form, action, Some(said)).await
        }
    }
}

fn this(v: &Visit) -> Result<Uuid, web::Error> {
    v.session.as_ref().map(|s| s.session).ok_or_else(web::Error::denied)
}

async fn own_account(v: &Visit) -> Result<Account, web::Error> {
    let id = v.actor.account().filter(|_| v.actor.is_staff()).ok_or_else(web::Error::not_found)?;
    people::by_id(v.cx(), id).await?.ok_or_else(web::Error::not_found)
}

/// For somebody who is signed in: another phone.
pub(crate) async fn own(v: Visit) -> Answer {
    let account = own_account(&v).await?;
    shown(&v, (&account, this(&v)?), &Form::new(), OWN, None).await
}

pub(crate) async fn own_send(v: Visit, headers: HeaderMap, s: Submitted) -> Answer {
    let account = own_account(&v).await?;
    let came = came(&v, &headers);
    let password = s.form.raw("password").to_string();
    let owner = Owner { came: &came, password: Some(&password), to: own_path("/account").unwrap_or_default() };
    done(&v, (&account, this(&v)?), &owner, s.form, OWN).await
}

/// New codes for paper; the old ones hold no longer.
pub async fn renew_codes(cx: &Ctx, post: &Post, by: &kernel::Actor, password: &str, client: &str) -> Result<Vec<String>, Error> {
    let standing = standing(cx)?;
    let id = by.account().filter(|_| by.is_staff()).ok_or(Error::NoPerson)?;
    let account = people::by_id(cx, id).await?.filter(|a| a.totp.is_some()).ok_or(Error::NoPerson)?;
    let (own, address) = (Tried::account(account.id), Tried::address(client));
    attempt(cx, &[&own, &address]).await?;
    if !standing.hashing.is_right(account.password.as_deref(), password).await? {
        return Err(Error::field("codes-password", "accounts-error-password-wrong"));
    }
    let city = first_city(cx, &account).await?;
    cx.db
        .write(async |tx| {
            was_right(tx, &[&own], &address).await?;
            let codes = new_codes(cx, tx, id).await?;
            audit(cx, tx, by, Act::new(city, "accounts.codes.renew", &account.subject())).await?;
            notice::send(cx, tx, &post.for_city(city), &account, What::Codes).await?;
            Ok(codes)
        })
        .await
}
