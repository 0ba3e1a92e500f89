//! Signing in with a password. The answer to a wrong one is the same, and takes as long, whether there is an account or not.

use crate::cookies::{came, go_on};
use crate::form::{Said, again, kept};
use crate::model::own_path;
use crate::opening::{known_browser, open, stage_after_password};
use crate::standing::standing;
use crate::store::people::{self, Account};
use crate::throttle::{Tried, attempt, was_right};
use crate::{Came, Error, Opened};
use askama::Template;
use axum::http::HeaderMap;
use kernel::{Actor, CityId, Who};
use store::{Act, Ctx, audit};
use web::{Alert, Answer, Field, Form, Submitted, Visit, private_page, see_other};

pub struct Input {
    pub mail: String,
    pub password: String,
    /// Where to go afterwards.
    pub to: String,
    pub came: Came,
}

/// Looks at mail and password, and opens the next step.
pub async fn sign_in(cx: &Ctx, input: Input) -> Result<Opened, Error> {
    let standing = standing(cx)?;
    let mail = input.mail.trim();
    if mail.is_empty() || input.password.is_empty() {
        return Err(wrong());
    }
    let account = people::staff_by_mail(cx, mail).await?.filter(Account::is_active);
    let browser = known_browser(cx, account.as_ref().map(|a| a.id), &input.came).await?;
    let (own, address) = (browser.map_or_else(|| Tried::mail(mail), Tried::device), Tried::address(&input.came.client));
    attempt(cx, &[&own, &address]).await?;
    let hash = account.as_ref().and_then(|a| a.password.as_deref());
    let right = standing.hashing.is_right(hash, &input.password).await?;
    let Some(account) = account.filter(|_| right) else {
        refused(cx, "accounts.sign-in.refused", &mail_subject(mail)).await?;
        return Err(wrong());
    };
    let stage = stage_after_password(&standing, &account);
    let to = own_path(&input.to).unwrap_or_default();
    let city = first_city(cx, &account).await?;
    cx.db
        .write(async |tx| {
            was_right(tx, &[&own], &address).await?;
            let opened = open(cx, tx, &account, stage, to, &input.came).await?;
            let subject = account.subject();
            let act = Act::new(city, "accounts.sign-in", &subject).with("stage", stage.as_str());
            audit(cx, tx, &staff(&account), act).await?;
            Ok(opened)
        })
        .await
}

fn wrong() -> Error {
    Error::field("mail", "accounts-error-sign-in")
}

/// Who signs in, before they are in.
pub(crate) fn staff(account: &Account) -> Actor {
    Actor { who: Who::Staff { account: account.id, name: account.name.clone() }, grants: Vec::new() }
}

/// The log names what was tried by a hash: a password typed into the wrong field is not kept.
fn mail_subject(mail: &str) -> String {
    let hash = crate::secret::hash(&kernel::fold(mail));
    format!("mail {}", hash.get(..12).unwrap_or_default())
}

pub(crate) async fn refused(cx: &Ctx, act: &'static str, subject: &str) -> Result<(), Error> {
    cx.db.write(async |tx| audit(cx, tx, &Actor::visitor(), Act::new(None, act, subject)).await).await?;
    Ok(())
}

/// The city in whose log somebody's own acts stand: the first they work in.
pub(crate) async fn first_city(cx: &Ctx, account: &Account) -> Result<Option<CityId>, Error> {
    if !account.is_staff() {
        return Ok(crate::store::level(account.home));
    }
    Ok(people::grants_of(cx, account.id).await?.iter().find_map(|g| g.scope().city))
}

#[derive(Template)]
#[template(path = "accounts/sign-in.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    /// Where residents of the city that one came from get their link.
    residents: Option<(String, String)>,
}

async fn shown(v: &Visit, form: &Form, said: Option<Said>) -> Answer {
    let to = own_path(form.value("to")).unwrap_or("/");
    let slug = to.split(['/', '?']).nth(1).unwrap_or_default();
    let city = if slug.is_empty() { None } else { v.site.cities.get(slug).await };
    let residents = city.map(|c| (format!("/{}/sign-in", c.slug), c.name.in_lang(v.lang()).to_string()));
    private_page(again(v, &Page { v, form, residents }, said))
}

pub(crate) async fn page(v: Visit) -> Answer {
    let asked = Form::parse(&v.query);
    if v.session.is_some() {
        return see_other(own_path(asked.value("to")).unwrap_or("/account"));
    }
    let form = Form::new().with("to", own_path(asked.value("to")).unwrap_or_default());
    shown(&v, &form, None).await
}

pub(crate) async fn send(v: Visit, headers: HeaderMap, s: Submitted) -> Answer {
    let input = Input {
        mail: s.form.value("mail").to_string(),
        password: s.form.raw("password").to_string(),
        to: s.form.value("to").to_string(),
        came: came(&v, &headers),
    };
    match sign_in(v.cx(), input).await {
        Ok(opened) => go_on(&v, &opened).await,
        Err(e) => {
            let (form, said) = kept(s.form, e, "mail")?;
            shown(&v, &form, Some(said)).await
        }
    }
}

/// Signing out: this session, on the server too.
pub async fn sign_out(cx: &Ctx, by: &Actor, session: uuid::Uuid) -> Result<(), Error> {
    let Some(account) = by.account() else { return Ok(()) };
    match crate::end_session::end(cx, by, account, session, "accounts.sign-out").await {
        // Ended meanwhile: that is what was asked for.
        Err(Error::NoSession) => Ok(()),
        done => done,
    }
}

pub(crate) async fn out(v: Visit, s: Submitted) -> Answer {
    if let Some(session) = &v.session {
        sign_out(v.cx(), &v.actor, session.session).await?;
    }
    let to = own_path(s.form.value("to")).unwrap_or("/");
    // The account's language goes with the session: the page that follows still has it.
    let more = if to.contains('?') { '&' } else { '?' };
    crate::cookies::take(&v, see_other(format!("{to}{more}lang={}", v.lang()))?)
}
