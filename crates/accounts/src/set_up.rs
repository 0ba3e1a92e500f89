//! The first visit makes the first administrator, with a token that the console printed.

use crate::cookies::{came, go_on};
use crate::forgotten::{context, same_twice};
use crate::form::{again, kept};
use crate::model::{SET_UP_LIFE, check_password, name};
use crate::opening::{open, stage_after_password};
use crate::post::Post;
use crate::secret::hash;
use crate::sign_in::staff;
use crate::standing::standing;
use crate::store::links::{self, SET_UP};
use crate::store::people::{self, Because};
use crate::throttle::{Tried, attempt};
use crate::{Came, Error, Opened};
use askama::Template;
use axum::http::HeaderMap;
use kernel::{AccountId, FieldError, Lang, Message, Scope};
use store::{Act, Ctx, audit};
use uuid::Uuid;
use web::{Alert, Answer, Error as WebError, Field, Form, Submitted, Visit, private_page, see_other};

/// The role that the first one gets, everywhere.
pub const ADMINISTRATOR: &str = "administrator";
/// Where the way leads next: another page sets up the city.
const NEXT: &str = "/set-up/city";

/// While there is no member of staff: a new token for `/set-up`, to be printed at the console. Older ones hold no longer.
pub async fn first_administrator_token(cx: &Ctx) -> Result<Option<String>, Error> {
    if has_staff(cx).await? {
        return Ok(None);
    }
    let token = cx.ids.secret();
    cx.db
        .write(async |tx| {
            tx.q(links::DELETE_KIND).bind(SET_UP).run().await?;
            let new = links::New { kind: SET_UP, hash: &hash(&token), account: None, home: Uuid::nil(), mail: "", to: NEXT, until: cx.now().plus(SET_UP_LIFE) };
            links::insert(cx, tx, &new).await
        })
        .await?;
    Ok(Some(token))
}

/// Is anybody here who works, so that the first step is done?
pub async fn has_staff(cx: &Ctx) -> Result<bool, Error> {
    Ok(cx.db.q(people::STAFF_ACTIVE).count().await? > 0)
}

pub struct Input {
    pub token: String,
    pub name: String,
    pub mail: String,
    pub password: String,
    /// The password as it was typed a second time.
    pub repeated: String,
    pub lang: Lang,
    pub came: Came,
}

/// Makes the first administrator, of the whole installation, once.
pub async fn first_administrator(cx: &Ctx, post: &Post, input: Input) -> Result<Opened, Error> {
    let standing = standing(cx)?;
    attempt(cx, &[&Tried::address(&input.came.client)]).await?;
    let token = hash(&plain_token(&input.token));
    let name = name(&input.name);
    let mut wrong = Vec::new();
    match links::by_token(cx, SET_UP, &token).await {
        Ok(_) => {}
        Err(Error::NoLink) => wrong.push(FieldError::new("token", Message::new("accounts-error-token"))),
        Err(e) => return Err(e),
    }
    if name.is_none() {
        wrong.push(FieldError::new("name", Message::new("accounts-error-name")));
    }
    if !jobs::is_address(&input.mail) {
        wrong.push(FieldError::new("mail", Message::new("accounts-error-mail")));
    }
    let name = name.unwrap_or_default();
    wrong.extend(check_password("password", &input.password, &context(post, &input.mail, &name, input.lang.as_str())).err());
    wrong.extend(same_twice(&input.password, &input.repeated).err());
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    let hashed = standing.hashing.hash(&*cx.ids, &input.password).await?;
    let id = AccountId(cx.uuid());
    cx.db
        .write(async |tx| {
            links::take(tx, SET_UP, &token, cx.now()).await.map_err(|_| Error::field("token", "accounts-error-token"))?;
            if tx.q(people::STAFF_ACTIVE).count().await? > 0 {
                return Err(Error::NoLink);
            }
            let (mail, lang) = (input.mail.trim(), input.lang.as_str());
            let new = people::New { id, kind: people::STAFF, home: Uuid::nil(), mail, name: &name, lang, password: Some(&hashed) };
            people::insert(tx, &new, cx.now()).await?;
            let account = tx.q(people::BY_ID).bind(id).one::<people::Account>().await?;
            let why = Because { by: None, name: "", reason: "" };
            people::grant(cx, tx, id, ADMINISTRATOR, &Scope::default(), &why).await?;
            let opened = open(cx, tx, &account, stage_after_password(&standing, &account), NEXT, &input.came).await?;
            audit(cx, tx, &staff(&account), Act::new(None, "accounts.set-up", &account.subject())).await?;
            Ok(opened)
        })
        .await
}

/// As it is copied from a console: without white space, in capitals.
fn plain_token(typed: &str) -> String {
    typed.chars().filter(|c| c.is_ascii_alphanumeric()).flat_map(char::to_uppercase).collect()
}

#[derive(Template)]
#[template(path = "accounts/set-up.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
}

pub(crate) async fn page(v: Visit) -> Answer {
    if has_staff(v.cx()).await? {
        // Who follows the console's line a second time, before there is a city, goes on where they stopped.
        return if v.site.cities.all().await.is_empty() { see_other(NEXT) } else { Err(WebError::not_found()) };
    }
    let token = Form::parse(&v.query).value("token").to_string();
    private_page(v.page(&Page { v: &v, form: &Form::new().with("token", token) }))
}

pub(crate) async fn send(v: Visit, headers: HeaderMap, s: Submitted) -> Answer {
    if has_staff(v.cx()).await? {
        return Err(WebError::not_found());
    }
    let f = &s.form;
    let input = Input {
        token: f.value("token").to_string(),
        name: f.value("name").to_string(),
        mail: f.value("mail").to_string(),
        password: f.raw("password").to_string(),
        repeated: f.raw("password-again").to_string(),
        lang: v.lang().clone(),
        came: came(&v, &headers),
    };
    match first_administrator(v.cx(), &Post::of(&v), input).await {
        Ok(opened) => go_on(&v, &opened).await,
        Err(e) => {
            let (form, said) = kept(s.form, e, "token")?;
            private_page(again(&v, &Page { v: &v, form: &form }, Some(said)))
        }
    }
}
