//! Residents sign in with a link by mail, or not at all. The link opens only when its button is pressed: programs that look at mails press none.

use crate::cookies::{came, go_on};
use crate::form::{again, kept};
use crate::model::{LINKS_MAX, LINKS_WINDOW, RESIDENT_LINK_LIFE, Stage, own_path};
use crate::opening::open;
use crate::post::{Note, Post};
use crate::secret::hash;
use crate::standing::standing;
use crate::store::links::{self, RESIDENT};
use crate::store::people::{self, Account};
use crate::store::stored;
use crate::throttle::{Tried, attempt};
use crate::{Came, Error, Opened};
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use cities::City;
use kernel::{AccountId, Actor, CityId, Lang, Message, Who};
use store::{Act, Ctx, Tx, audit};
use web::{Alert, Answer, Field, Form, Submitted, Visit, private_page};

pub struct Input<'a> {
    pub mail: &'a str,
    pub lang: &'a Lang,
    /// Where to go afterwards.
    pub to: &'a str,
    /// The network address that asks.
    pub client: &'a str,
}

/// Sends a link to whoever asks; the account is made when it is followed.
pub async fn ask_resident_link(cx: &Ctx, post: &Post, city: &City, input: &Input<'_>) -> Result<(), Error> {
    let Input { mail, lang, to, client } = *input;
    if !jobs::is_address(mail) {
        return Err(Error::field("mail", "accounts-error-mail"));
    }
    attempt(cx, &[&Tried::links(client)]).await?;
    let (token, now) = (cx.ids.secret(), cx.now());
    cx.db
        .write(async |tx| {
            let sent = tx.q(links::SENT).bind(RESIDENT).bind(city.id).bind(kernel::fold(mail)).bind(now.plus(-LINKS_WINDOW)).count().await?;
            if sent >= LINKS_MAX {
                return Ok(());
            }
            let to = own_path(to).unwrap_or_default();
            let until = now.plus(RESIDENT_LINK_LIFE);
            let new = links::New { kind: RESIDENT, hash: &hash(&token), account: None, home: stored(Some(city.id)), mail, to, until };
            let link = links::insert(cx, tx, &new).await?;
            let note = Note {
                key: format!("accounts resident {link}"),
                subject: Message::new("accounts-mail-resident-subject").with("city", post.sender(lang.as_str())),
                paragraphs: vec![Message::new("accounts-mail-resident-text"), Message::new("accounts-mail-resident-ignore")],
                button: Some(("accounts-mail-resident-button", format!("/{}/sign-in/{token}", city.slug))),
                footer: "accounts-mail-footer-resident",
                about: "resident".into(),
            };
            post.send(cx, tx, mail, lang.as_str(), note).await
        })
        .await
}

/// Uses the link up and opens a session; a new address becomes an account of this city.
pub async fn enter_by_link(cx: &Ctx, city: CityId, token: &str, lang: &Lang, came: &Came) -> Result<Opened, Error> {
    let standing = standing(cx)?;
    let (token, now) = (hash(token), cx.now());
    let link = links::by_token(cx, RESIDENT, &token).await?;
    if link.home != city.0 {
        return Err(Error::NoLink);
    }
    cx.db
        .write(async |tx| {
            links::take(tx, RESIDENT, &token, now).await?;
            let account = found_or_made(cx, tx, city, &link.mail, lang).await?;
            let by = Actor { who: Who::Resident { city, account: account.id, mail: account.mail.clone() }, grants: Vec::new() };
            let opened = open(cx, tx, &account, Stage::Open, &link.to_path, came).await?;
            standing.forget_after(tx, account.id);
            audit(cx, tx, &by, Act::new(city, "accounts.sign-in.link", &account.subject())).await?;
            Ok(opened)
        })
        .await
}

async fn found_or_made(cx: &Ctx, tx: &mut Tx, city: CityId, mail: &str, lang: &Lang) -> Result<Account, Error> {
    let id = AccountId(cx.uuid());
    let new = people::New { id, kind: people::RESIDENT, home: city.0, mail, name: "", lang: lang.as_str(), password: None };
    people::insert(tx, &new, cx.now()).await?;
    people::resident_by_mail(tx, city, mail).await?.ok_or(Error::NoPerson)
}

#[derive(Template)]
#[template(path = "accounts/resident.html")]
struct Ask<'a> {
    v: &'a Visit,
    form: &'a Form,
    is_sent: bool,
}

pub(crate) async fn page(v: Visit) -> Answer {
    let to = own_path(Form::parse(&v.query).value("to")).unwrap_or_default().to_string();
    private_page(v.page(&Ask { v: &v, form: &Form::new().with("to", to), is_sent: false }))
}

pub(crate) async fn send(v: Visit, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    if !v.sends_mail() {
        return page(v).await;
    }
    let to = own_path(s.form.value("to")).map_or_else(|| v.home(), str::to_string);
    let input = Input { mail: s.form.value("mail"), lang: v.lang(), to: &to, client: &v.client };
    match ask_resident_link(v.cx(), &Post::of(&v), &city, &input).await {
        Ok(()) => private_page(v.page(&Ask { v: &v, form: &s.form, is_sent: true })),
        Err(e) => {
            let (form, said) = kept(s.form, e, "mail")?;
            private_page(again(&v, &Ask { v: &v, form: &form, is_sent: false }, Some(said)))
        }
    }
}

#[derive(Template)]
#[template(path = "accounts/resident-confirm.html")]
struct Confirm<'a> {
    v: &'a Visit,
    mail: String,
    action: String,
}

/// Only a page with a button: looking at it uses nothing up.
pub(crate) async fn confirm(v: Visit, Path((_, token)): Path<(String, String)>) -> Answer {
    let city = v.city()?.id;
    match links::by_token(v.cx(), RESIDENT, &hash(&token)).await {
        Ok(link) if link.home == city.0 => private_page(v.page(&Confirm { v: &v, mail: link.mail, action: v.here(&format!("/sign-in/{token}")) })),
        Ok(_) | Err(Error::NoLink) => crate::link_over(&v, &v.here("/sign-in")),
        Err(e) => Err(e.into()),
    }
}

pub(crate) async fn enter(v: Visit, Path((_, token)): Path<(String, String)>, headers: HeaderMap, _: Submitted) -> Answer {
    match enter_by_link(v.cx(), v.city()?.id, &token, v.lang(), &came(&v, &headers)).await {
        Ok(opened) => go_on(&v, &opened).await,
        Err(Error::NoLink) => crate::link_over(&v, &v.here("/sign-in")),
        Err(e) => Err(e.into()),
    }
}
