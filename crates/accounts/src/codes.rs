//! The codes on paper: shown once. Who did not say that they are kept, because the page was closed too early, is asked after the next sign-in.

use crate::Error;
use crate::end_session::own_city;
use crate::factor::renew_codes;
use crate::form::{Said, again, kept};
use crate::model::own_path;
use crate::post::Post;
use crate::store::links;
use crate::store::people::{self, Account};
use askama::Template;
use kernel::Actor;
use store::{Act, Ctx, audit};
use web::{Alert, Answer, Field, Form, Submitted, Visit, encoded, private_page, see_other};

const PATH: &str = "/account/codes";

/// The page that asks, and leads on afterwards.
pub(crate) fn address(to: &str) -> String {
    format!("{PATH}?to={}", encoded(to))
}

/// Somebody says that they have kept their codes.
pub async fn keep_codes(cx: &Ctx, by: &Actor) -> Result<(), Error> {
    let id = by.account().filter(|_| by.is_staff()).ok_or(Error::NoPerson)?;
    let account = people::by_id(cx, id).await?.filter(|a| a.totp.is_some()).ok_or(Error::NoPerson)?;
    cx.db
        .write(async |tx| {
            tx.q(people::CODES_KEPT).bind(id).bind(Some(cx.now())).run().await?;
            Ok(audit(cx, tx, by, Act::new(own_city(by), "accounts.codes.kept", &account.subject())).await?)
        })
        .await
}

/// The codes, once.
#[derive(Template)]
#[template(path = "accounts/recovery-codes.html")]
pub(crate) struct Codes<'a> {
    pub v: &'a Visit,
    pub codes: Vec<String>,
    pub to: String,
}

#[derive(Template)]
#[template(path = "accounts/codes.html")]
struct Ask<'a> {
    v: &'a Visit,
    form: &'a Form,
    to: String,
    /// Nobody said that they are kept.
    is_open: bool,
    left: i64,
}

async fn own(v: &Visit) -> Result<Account, web::Error> {
    let id = v.actor.account().filter(|_| v.actor.is_staff()).ok_or_else(web::Error::not_found)?;
    people::by_id(v.cx(), id).await?.filter(|a| a.totp.is_some()).ok_or_else(web::Error::not_found)
}

async fn asked(v: &Visit, form: &Form, said: Option<Said>) -> Answer {
    let account = own(v).await?;
    let to = own_path(form.value("to")).unwrap_or("/account").to_string();
    let left = v.cx().db.q(links::RECOVERY_LEFT).bind(account.id).count().await?;
    private_page(again(v, &Ask { v, form, to, is_open: account.may_have_lost_codes(), left }, said))
}

pub(crate) async fn page(v: Visit) -> Answer {
    asked(&v, &Form::new().with("to", Form::parse(&v.query).value("to")), None).await
}

pub(crate) async fn renew_send(v: Visit, s: Submitted) -> Answer {
    match renew_codes(v.cx(), &Post::of(&v), &v.actor, s.form.raw("codes-password"), &v.client).await {
        Ok(codes) => {
            let to = own_path(s.form.value("to")).unwrap_or("/account").to_string();
            private_page(v.page(&Codes { v: &v, codes, to }))
        }
        Err(e) => {
            let (form, said) = kept(s.form, e, "codes-password")?;
            asked(&v, &form, Some(said)).await
        }
    }
}

pub(crate) async fn kept_send(v: Visit, s: Submitted) -> Answer {
    let to = own_path(s.form.value("to")).unwrap_or("/account");
    if !s.form.is("kept", "yes") {
        return see_other(address(to));
    }
    keep_codes(v.cx(), &v.actor).await?;
    see_other(to)
}
