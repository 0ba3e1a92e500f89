//! A forgotten password: a link by mail, which always works, however slow guessing has made the front door.

use crate::cookies::{came, go_on};
use crate::form::{Said, again, kept};
use crate::model::{Context, LINKS_MAX, LINKS_WINDOW, RESET_LIFE, check_password};
use crate::notice::{self, What};
use crate::opening::{open, stage_after_password};
use crate::post::{Note, Post};
use crate::secret::hash;
use crate::sign_in::{first_city, staff};
use crate::standing::standing;
use crate::store::links::{self, RESET};
use crate::store::people::{self, Account};
use crate::store::sessions;
use crate::throttle::{Tried, attempt, forget, was_right};
use crate::{Came, Error, Opened, PEOPLE_EDIT};
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use kernel::{Actor, FieldError, Message, Who};
use store::{Act, Ctx, audit};
use uuid::Uuid;
use web::{Alert, Answer, Field, Form, Submitted, Visit, private_page};

/// Asks for a link. Whether there is an account is not told, and takes as long.
pub async fn ask_link(cx: &Ctx, post: &Post, mail: &str, client: &str) -> Result<(), Error> {
    if !jobs::is_address(mail) {
        return Err(Error::field("mail", "accounts-error-mail"));
    }
    attempt(cx, &[&Tried::links(client)]).await?;
    let account = people::staff_by_mail(cx, mail).await?.filter(Account::is_active);
    let city = match &account {
        Some(a) => first_city(cx, a).await?,
        None => None,
    };
    let (token, now) = (cx.ids.secret(), cx.now());
    cx.db
        .write(async |tx| {
            let sent = tx.q(links::SENT).bind(RESET).bind(Uuid::nil()).bind(kernel::fold(mail)).bind(now.plus(-LINKS_WINDOW)).count().await?;
            if sent >= LINKS_MAX {
                return Ok(());
            }
            let to = account.as_ref().map_or(mail, |a| a.mail.as_str());
            let (owner, until) = (account.as_ref().map(|a| a.id), now.plus(RESET_LIFE));
            let new = links::New { kind: RESET, hash: &hash(&token), account: owner, home: Uuid::nil(), mail: to, to: "", until };
            let link = links::insert(cx, tx, &new).await?;
            let Some(account) = &account else { return Ok(()) };
            let note = Note {
                key: format!("accounts reset {link}"),
                subject: Message::new("accounts-mail-reset-subject"),
                paragraphs: vec![Message::new("accounts-mail-reset-text").with("name", account.name.as_str()), Message::new("accounts-mail-reset-ignore")],
                button: Some(("accounts-mail-reset-button", format!("/password/{token}"))),
                footer: "accounts-mail-footer-account",
                about: account.subject(),
            };
            post.for_city(city).send(cx, tx, &account.mail, &account.lang, note).await?;
            Ok(audit(cx, tx, &Actor::visitor(), Act::new(city, "accounts.reset.ask", &account.subject())).await?)
        })
        .await
}

/// A link to a new password, for whoever runs the machine to pass on: where no mail is sent, the only administrator has nobody else to ask. Links from before
/// hold no longer; a second factor is still asked for.
pub async fn link_by_hand(cx: &Ctx, by: &Actor, mail: &str) -> Result<String, Error> {
    // From the console only: in the browser nobody makes a key to somebody else's account.
    if !matches!(by.who, Who::System(_)) {
        return Err(Error::Denied(PEOPLE_EDIT));
    }
    if !jobs::is_address(mail) {
        return Err(Error::field("mail", "accounts-error-mail"));
    }
    let account = people::staff_by_mail(cx, mail).await?.filter(Account::is_active).ok_or(Error::NoPerson)?;
    let city = first_city(cx, &account).await?;
    let token = cx.ids.secret();
    cx.db
        .write(async |tx| {
            tx.q(links::DELETE_OF_ACCOUNT).bind(account.id).run().await?;
            let until = cx.now().plus(RESET_LIFE);
            let new = links::New { kind: RESET, hash: &hash(&token), account: Some(account.id), home: Uuid::nil(), mail: &account.mail, to: "", until };
            links::insert(cx, tx, &new).await?;
            audit(cx, tx, by, Act::new(city, "accounts.reset.link", &account.subject())).await?;
            Ok(format!("/password/{token}"))
        })
        .await
}

/// Whose password the link changes.
pub(crate) async fn of_link(cx: &Ctx, token: &str) -> Result<Account, Error> {
    let link = links::by_token(cx, RESET, &hash(token)).await?;
    let account = match link.account {
        Some(id) => people::by_id(cx, id).await?,
        None => None,
    };
    account.filter(Account::is_active).ok_or(Error::NoLink)
}

/// Words that somebody who knows the owner would try.
pub(crate) fn context(post: &Post, mail: &str, name: &str, lang: &str) -> Context {
    Context::new([post.sender(lang), mail.to_string(), name.to_string()])
}

/// The same twice?
pub(crate) fn same_twice(password: &str, repeated: &str) -> Result<(), FieldError> {
    let differs = || FieldError::new("password-again", Message::new("accounts-error-password-differs"));
    if password == repeated { Ok(()) } else { Err(differs()) }
}

/// Sets a new password by the link: all sessions end, what guessing slowed down is free again. A second factor is still asked for.
pub async fn set_by_link(cx: &Ctx, post: &Post, token: &str, password: &str, came: &Came) -> Result<Opened, Error> {
    let standing = standing(cx)?;
    let account = of_link(cx, token).await?;
    let city = first_city(cx, &account).await?;
    let post = post.for_city(city);
    check_password("password", password, &context(&post, &account.mail, &account.name, &account.lang))?;
    let hashed = standing.hashing.hash(&*cx.ids, password).await?;
    let now = cx.now();
    cx.db
        .write(async |tx| {
            links::take(tx, RESET, &hash(token), now).await?;
            tx.q(people::PASSWORD).bind(account.id).bind(hashed).bind(now).run().await?;
            tx.q(sessions::DELETE_ALL).bind(account.id).run().await?;
            tx.q(links::DELETE_OF_ACCOUNT).bind(account.id).run().await?;
            forget(tx, &[&Tried::mail(&account.mail), &Tried::account(account.id)]).await?;
            let opened = open(cx, tx, &account, stage_after_password(&standing, &account), "", came).await?;
            standing.forget_after(tx, account.id);
            audit(cx, tx, &staff(&account), Act::new(city, "accounts.password.link", &account.subject())).await?;
            notice::send(cx, tx, &post, &account, What::Password).await?;
            Ok(opened)
        })
        .await
}

/// For somebody who is signed in: the old password, the new one; all other sessions end, this one gets a new secret.
pub async fn change(cx: &Ctx, post: &Post, by: &Actor, old: &str, new: &str, came: &Came) -> Result<Opened, Error> {
    let standing = standing(cx)?;
    let id = by.account().filter(|_| by.is_staff()).ok_or(Error::NoPerson)?;
    let account = people::by_id(cx, id).await?.filter(Account::is_active).ok_or(Error::NoPerson)?;
    let (own, address) = (Tried::account(account.id), Tried::address(&came.client));
    attempt(cx, &[&own, &address]).await?;
    if !standing.hashing.is_right(account.password.as_deref(), old).await? {
        return Err(Error::field("old-password", "accounts-error-password-wrong"));
    }
    let city = first_city(cx, &account).await?;
    let post = post.for_city(city);
    check_password("password", new, &context(&post, &account.mail, &account.name, &account.lang))?;
    let hashed = standing.hashing.hash(&*cx.ids, new).await?;
    let now = cx.now();
    cx.db
        .write(async |tx| {
            was_right(tx, &[&own], &address).await?;
            tx.q(people::PASSWORD).bind(id).bind(hashed).bind(now).run().await?;
            tx.q(sessions::DELETE_ALL).bind(id).run().await?;
            tx.q(links::DELETE_OF_ACCOUNT).bind(id).run().await?;
            let opened = open(cx, tx, &account, crate::model::Stage::Open, "/account", came).await?;
            standing.forget_after(tx, id);
            audit(cx, tx, by, Act::new(city, "accounts.password.change", &account.subject())).await?;
            notice::send(cx, tx, &post, &account, What::Password).await?;
            Ok(opened)
        })
        .await
}

#[derive(Template)]
#[template(path = "accounts/forgotten.html")]
struct Ask<'a> {
    v: &'a Visit,
    form: &'a Form,
    is_sent: bool,
}

pub(crate) async fn page(v: Visit) -> Answer {
    private_page(v.page(&Ask { v: &v, form: &Form::new(), is_sent: false }))
}

pub(crate) async fn send(v: Visit, s: Submitted) -> Answer {
    if !v.sends_mail() {
        return page(v).await;
    }
    match ask_link(v.cx(), &Post::of(&v), s.form.value("mail"), &v.client).await {
        Ok(()) => private_page(v.page(&Ask { v: &v, form: &s.form, is_sent: true })),
        Err(e) => {
            let (form, said) = kept(s.form, e, "mail")?;
            private_page(again(&v, &Ask { v: &v, form: &form, is_sent: false }, Some(said)))
        }
    }
}

#[derive(Template)]
#[template(path = "accounts/password.html")]
struct Set<'a> {
    v: &'a Visit,
    form: &'a Form,
    mail: &'a str,
    action: String,
}

async fn set_shown(v: &Visit, token: &str, form: &Form, said: Option<Said>) -> Answer {
    match of_link(v.cx(), token).await {
        Ok(account) => private_page(again(v, &Set { v, form, mail: &account.mail, action: format!("/password/{token}") }, said)),
        Err(Error::NoLink) => crate::link_over(v, "/sign-in/forgotten"),
        Err(e) => Err(e.into()),
    }
}

pub(crate) async fn set_page(v: Visit, Path(token): Path<String>) -> Answer {
    set_shown(&v, &token, &Form::new(), None).await
}

pub(crate) async fn set_send(v: Visit, Path(token): Path<String>, headers: HeaderMap, s: Submitted) -> Answer {
    let password = s.form.raw("password");
    let done = match same_twice(password, s.form.raw("password-again")) {
        Ok(()) => set_by_link(v.cx(), &Post::of(&v), &token, password, &came(&v, &headers)).await,
        Err(e) => Err(e.into()),
    };
    match done {
        Ok(opened) => go_on(&v, &opened).await,
        Err(Error::NoLink) => crate::link_over(&v, "/sign-in/forgotten"),
        Err(e) => {
            let (form, said) = kept(s.form, e, "password")?;
            set_shown(&v, &token, &form, Some(said)).await
        }
    }
}
