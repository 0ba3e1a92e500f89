//! Following an invitation: a new account with a password, or the role added to the account that the address has already.

use crate::cookies::{came, go_on};
use crate::forgotten::{context, same_twice};
use crate::form::{Said, again, kept};
use crate::give::told;
use crate::model::{Role, check_password, may_give, name};
use crate::opening::{open, stage_after_password};
use crate::post::Post;
use crate::secret::hash;
use crate::sessions::actor_of_account;
use crate::sign_in::staff;
use crate::standing::{Standing, standing};
use crate::store::people::{self, Account, Because, Invitation};
use crate::{Came, Error, Opened, PEOPLE_EDIT};
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use kernel::{AccountId, FieldError, Lang, Message};
use store::{Act, Ctx, Tx, audit};
use uuid::Uuid;
use web::{Alert, Answer, Field, Form, Submitted, Visit, private_page, see_other};

/// An invitation that holds, with what it gives and who has the address already.
pub(crate) struct Found {
    pub invitation: Invitation,
    pub role: Role,
    pub account: Option<Account>,
}

/// Finds it. It holds only as long as who invited may still give the role.
pub(crate) async fn find(cx: &Ctx, standing: &Standing, token: &str) -> Result<Found, Error> {
    let found: Option<Invitation> = cx.db.q(people::INVITED_BY_TOKEN).bind(hash(token)).bind(cx.now()).maybe().await?;
    let invitation = found.ok_or(Error::NoLink)?;
    let role = standing.role(cx, invitation.level(), &invitation.role).await.map_err(|_| Error::NoLink)?;
    if let Some(id) = invitation.invited_by {
        let inviter = people::by_id(cx, id).await?.filter(Account::is_active).ok_or(Error::NoLink)?;
        let by = actor_of_account(&inviter, &standing.all_given(&people::grants_of(cx, id).await?));
        if !may_give(&by, PEOPLE_EDIT, &role.permissions, &invitation.scope()) {
            return Err(Error::NoLink);
        }
    }
    let account = people::staff_by_mail(cx, &invitation.mail).await?;
    Ok(Found { invitation, role, account })
}

pub struct Input {
    pub name: String,
    pub password: String,
    pub lang: Lang,
    pub came: Came,
}

/// What came of it.
pub enum Accepted {
    /// A new account, on its way in.
    New(Opened),
    /// The role was added to an account that there was: its owner signs in as always.
    Added,
}

/// Follows the invitation, once.
pub async fn accept(cx: &Ctx, post: &Post, token: &str, input: &Input) -> Result<Accepted, Error> {
    let standing = standing(cx)?;
    let found = find(cx, &standing, token).await?;
    let is_new = !found.account.as_ref().is_some_and(Account::is_active);
    let hashed = if is_new { Some(checked(cx, &standing, post, &found, input).await?) } else { None };
    cx.db
        .write(async |tx| {
            let i = &found.invitation;
            let taken = tx.q(people::INVITED_TAKE).bind(i.city_id).bind(i.id).bind(hash(token)).bind(cx.now()).run().await?;
            if taken == 0 {
                return Err(Error::NoLink);
            }
            let account = match &hashed {
                Some((name, password)) => make(cx, tx, &found, name, password, &input.lang).await?,
                None => found.account.clone().ok_or(Error::NoLink)?,
            };
            let why = Because { by: i.invited_by, name: &i.invited_by_name, reason: &i.reason };
            people::grant(cx, tx, account.id, &found.role.code, &i.scope(), &why).await?;
            standing.forget_after(tx, account.id);
            let subject = account.subject();
            let act = Act::new(i.level(), "accounts.accept", &subject).with("role", found.role.code.as_str()).with("scope", told(&i.scope())?);
            audit(cx, tx, &staff(&account), act).await?;
            if !is_new {
                return Ok(Accepted::Added);
            }
            Ok(Accepted::New(open(cx, tx, &account, stage_after_password(&standing, &account), "", &input.came).await?))
        })
        .await
}

async fn checked(cx: &Ctx, standing: &Standing, post: &Post, found: &Found, input: &Input) -> Result<(String, String), Error> {
    let post = post.for_city(found.invitation.level());
    let name = name(&input.name);
    let mut wrong = Vec::new();
    if name.is_none() {
        wrong.push(FieldError::new("name", Message::new("accounts-error-name")));
    }
    let name = name.unwrap_or_default();
    wrong.extend(check_password("password", &input.password, &context(&post, &found.invitation.mail, &name, input.lang.as_str())).err());
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    let hashed = standing.hashing.hash(&*cx.ids, &input.password).await?;
    Ok((name, hashed))
}

/// A new account; one that had ended begins anew.
async fn make(cx: &Ctx, tx: &mut Tx, found: &Found, name: &str, password: &str, lang: &Lang) -> Result<Account, Error> {
    let now = cx.now();
    let id = match &found.account {
        Some(ended) => {
            if tx.q(people::REVIVE).bind(ended.id).bind(name).bind(lang).bind(password).bind(now).run().await? == 0 {
                return Err(Error::NoLink);
            }
            ended.id
        }
        None => {
            let id = AccountId(cx.uuid());
            let (mail, lang) = (found.invitation.mail.as_str(), lang.as_str());
            let new = people::New { id, kind: people::STAFF, home: Uuid::nil(), mail, name, lang, password: Some(password) };
            if !people::insert(tx, &new, now).await? {
                // Two invitations to one address, followed at once: the other was faster.
                return Err(Error::NoLink);
            }
            id
        }
    };
    Ok(tx.q(people::BY_ID).bind(id).one().await?)
}

#[derive(Template)]
#[template(path = "accounts/accept.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    found: &'a Found,
    city: String,
    role: String,
    action: String,
    is_new: bool,
    languages: Vec<(String, String)>,
}

async fn shown(v: &Visit, token: &str, form: &Form, said: Option<Said>) -> Answer {
    let standing = standing(v.cx())?;
    let found = match find(v.cx(), &standing, token).await {
        Ok(found) => found,
        Err(Error::NoLink) => return crate::invitation_over(v),
        Err(e) => return Err(e.into()),
    };
    let post = Post::of(v).for_city(found.invitation.level());
    let roles = std::slice::from_ref(&found.role);
    let page = Page {
        v,
        form,
        city: post.sender(v.lang().as_str()),
        role: crate::place::role_name(v, roles, &found.role.code),
        action: format!("/invitation/{token}"),
        is_new: !found.account.as_ref().is_some_and(Account::is_active),
        languages: v.site.languages.all().map(|w| (w.lang.to_string(), w.own_name.clone())).collect(),
        found: &found,
    };
    private_page(again(v, &page, said))
}

pub(crate) async fn page(v: Visit, Path(token): Path<String>) -> Answer {
    shown(&v, &token, &Form::new().with("lang", v.lang().as_str()), None).await
}

pub(crate) async fn send(v: Visit, Path(token): Path<String>, headers: HeaderMap, s: Submitted) -> Answer {
    let lang = Lang::parse(s.form.value("lang")).filter(|l| v.site.languages.get(l).is_some()).unwrap_or_else(|| v.lang().clone());
    let input = Input { name: s.form.value("name").to_string(), password: s.form.raw("password").to_string(), lang, came: came(&v, &headers) };
    let done = match same_twice(&input.password, s.form.raw("password-again")) {
        Ok(()) => accept(v.cx(), &Post::of(&v), &token, &input).await,
        Err(e) => Err(e.into()),
    };
    match done {
        Ok(Accepted::New(opened)) => go_on(&v, &opened).await,
        Ok(Accepted::Added) => see_other(if v.session.is_some() { "/account" } else { "/sign-in" }),
        Err(Error::NoLink) => crate::invitation_over(&v),
        Err(e) => {
            let (form, said) = kept(s.form, e, "name")?;
            shown(&v, &token, &form, Some(said)).await
        }
    }
}
