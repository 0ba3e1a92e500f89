//! One's own page: name and language, password, second factor, where one is signed in; for residents also the way to leave for good.

use crate::cookies::{came, give, work_page};
use crate::end_person::forget_keys;
use crate::end_session::own_city;
use crate::forgotten::{change, same_twice};
use crate::form::{Said, again, kept};
use crate::model::name;
use crate::people::done;
use crate::place::{Place, scope_words};
use crate::ports::{Categories, Traces};
use crate::post::Post;
use crate::prove::is_fresh;
use crate::standing::standing;
use crate::store::people::{self, Account};
use crate::store::sessions::{self, SessionLine};
use crate::store::{level, links};
use crate::{Error, installation};
use askama::Template;
use axum::http::HeaderMap;
use kernel::{Actor, Lang, Who};
use std::sync::Arc;
use store::{Act, Ctx, audit};
use web::{Alert, Answer, Field, Form, Shell, Submitted, Visit, private_page, see_other};

/// Changes one's name and the language of one's letters.
pub async fn change_profile(cx: &Ctx, by: &Actor, typed: &str, lang: &Lang) -> Result<(), Error> {
    let standing = standing(cx)?;
    let id = by.account().ok_or(Error::NoPerson)?;
    let account = people::by_id(cx, id).await?.ok_or(Error::NoPerson)?;
    let new = match name(typed) {
        Some(n) => n,
        // A resident needs none.
        None if typed.trim().is_empty() && !account.is_staff() => String::new(),
        None => return Err(Error::field("name", "accounts-error-name")),
    };
    cx.db
        .write(async |tx| {
            tx.q(people::PROFILE).bind(id).bind(&new).bind(lang).run().await?;
            standing.forget_after(tx, id);
            let subject = account.subject();
            let entry = Act::new(own_city(by), "accounts.profile", &subject).reworded("name", account.name != new);
            Ok(audit(cx, tx, by, entry.turned("language", account.lang.as_str(), lang.as_str())).await?)
        })
        .await
}

/// A resident leaves: the account and all that opens it are gone, the letters to it, and who they are on what they reported. What they reported stays with
/// the city and its own rules.
pub async fn delete_account(cx: &Ctx, by: &Actor, traces: &dyn Traces) -> Result<(), Error> {
    let standing = standing(cx)?;
    let Who::Resident { city, account, .. } = &by.who else { return Err(Error::NoPerson) };
    let found = people::by_id(cx, *account).await?.ok_or(Error::NoPerson)?;
    cx.db
        .write(async |tx| {
            forget_keys(tx, *account).await?;
            tx.q(links::DELETE_OF_MAIL).bind(links::RESIDENT).bind(*city).bind(kernel::fold(&found.mail)).run().await?;
            jobs::forget_address(cx, tx, Some(*city), &found.mail).await?;
            let traces = traces.forget(tx, *city, &found.mail).await?;
            tx.q(people::DELETE).bind(*account).run().await?;
            standing.forget_after(tx, *account);
            Ok(audit(cx, tx, by, Act::new(*city, "accounts.delete", &found.subject()).with("traces", traces)).await?)
        })
        .await
}

/// A place where one works.
struct Work {
    city: String,
    href: String,
    role: String,
    scope: Vec<String>,
}

/// What is asked of somebody who ends their other sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// They have just signed in.
    Open,
    Password,
    /// A resident has no password: they come in anew first.
    Shut,
}

impl Ending {
    fn asks_password(self) -> bool {
        self == Ending::Password
    }
    fn is_shut(self) -> bool {
        self == Ending::Shut
    }
}

struct OwnSession {
    line: SessionLine,
    is_this: bool,
    end: String,
}

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    account: &'a Account,
    is_staff: bool,
    work: Vec<Work>,
    /// The installation's own page, if there is something on it for this person: it is in no city's menu.
    installation: Vec<(&'static str, &'static str)>,
    sessions: Vec<OwnSession>,
    ending: Ending,
    /// Where a resident comes in anew, and back to this page.
    sign_in: String,
    languages: Vec<(String, String)>,
    codes_left: i64,
    done: Option<&'static str>,
    resident_city: String,
    /// What a resident can do in their city: its public menu, for this page is no city's.
    ways: Vec<Way>,
}

/// An entry of a city's public menu.
struct Way {
    href: String,
    icon: &'static str,
    label: &'static str,
    hint: &'static str,
}

fn ways(v: &Visit, city: &cities::City) -> Vec<Way> {
    let open = v.site.nav.iter().filter(|n| n.shell == Shell::Public && n.needs.is_none());
    open.map(|n| Way { href: format!("/{}{}", city.slug, n.path), icon: n.icon, label: n.label, hint: n.hint }).collect()
}

async fn own(v: &Visit) -> Result<Account, web::Error> {
    let id = v.actor.account().ok_or_else(web::Error::not_found)?;
    people::by_id(v.cx(), id).await?.ok_or_else(web::Error::not_found)
}

async fn work(v: &Visit, account: &Account) -> Result<Vec<Work>, web::Error> {
    let mut out = Vec::new();
    for g in crate::grants_of(v.cx(), account.id).await? {
        let city = g.scope.city.and_then(|c| v.site.cities.by_id(c));
        let kinds = v.site.port::<Arc<dyn Categories>>()?.clone();
        let place = Place::load(v.cx(), city.clone(), kinds).await?;
        out.push(Work {
            city: city.as_ref().map_or_else(|| v.t("web-product").to_string(), |c| c.name.in_lang(v.lang()).to_string()),
            href: city.map_or_else(|| "/".into(), |c| work_page(v, &v.actor, &c)),
            role: place.role_name(v, &g.role),
            scope: scope_words(v, &place, &g.scope),
        });
    }
    Ok(out)
}

async fn shown(v: &Visit, form: Option<&Form>, said: Option<Said>) -> Answer {
    let account = own(v).await?;
    let this = v.session.as_ref().map(|s| s.session);
    let lines = sessions::of_account(v.cx(), account.id).await?;
    let own = Form::new().with("name", account.name.as_str()).with("lang", account.lang.as_str());
    let city = level(account.home).and_then(|c| v.site.cities.by_id(c));
    let ending = match (is_fresh(&lines, this, v.now), account.is_staff()) {
        (true, _) => Ending::Open,
        (false, true) => Ending::Password,
        (false, false) => Ending::Shut,
    };
    let page = Page {
        v,
        form: form.unwrap_or(&own),
        ending,
        sign_in: city.as_ref().map_or_else(|| "/sign-in".into(), |c| format!("/{}/sign-in?to=%2Faccount", c.slug)),
        is_staff: account.is_staff(),
        work: work(v, &account).await?,
        installation: installation::links(v.cx(), &v.actor)?,
        sessions: lines.into_iter().map(|l| OwnSession { is_this: Some(l.id) == this, end: format!("/account/sessions/{}/end", l.id), line: l }).collect(),
        languages: v.site.languages.all().map(|w| (w.lang.to_string(), w.own_name.clone())).collect(),
        codes_left: v.cx().db.q(links::RECOVERY_LEFT).bind(account.id).count().await?,
        done: done(&Form::parse(&v.query)),
        ways: city.iter().filter(|_| !account.is_staff()).flat_map(|c| ways(v, c)).collect(),
        resident_city: city.map(|c| c.name.in_lang(v.lang()).to_string()).unwrap_or_default(),
        account: &account,
    };
    private_page(again(v, &page, said))
}

pub(crate) async fn page(v: Visit) -> Answer {
    shown(&v, None, None).await
}

/// The page with what was typed into one of its forms, and the rest as it is.
pub(crate) async fn wrong(v: &Visit, mut form: Form, e: Error, field: &str) -> Answer {
    let account = own(v).await?;
    for (name, value) in [("name", &account.name), ("lang", &account.lang)] {
        if !form.has(name) {
            form.set(name, value.as_str());
        }
    }
    let (form, said) = kept(form, e, field)?;
    shown(v, Some(&form), Some(said)).await
}

pub(crate) async fn profile_send(v: Visit, s: Submitted) -> Answer {
    let lang = Lang::parse(s.form.value("lang")).filter(|l| v.site.languages.get(l).is_some()).unwrap_or_else(|| v.lang().clone());
    match change_profile(v.cx(), &v.actor, s.form.value("name"), &lang).await {
        Ok(()) => see_other("/account?done=saved"),
        Err(e) => wrong(&v, s.form, e, "name").await,
    }
}

pub(crate) async fn password_send(v: Visit, headers: HeaderMap, s: Submitted) -> Answer {
    let new = s.form.raw("password");
    let done = match same_twice(new, s.form.raw("password-again")) {
        Ok(()) => change(v.cx(), &Post::of(&v), &v.actor, s.form.raw("old-password"), new, &came(&v, &headers)).await,
        Err(e) => Err(e.into()),
    };
    match done {
        Ok(opened) => give(&v, see_other("/account?done=password")?, &opened),
        Err(e) => wrong(&v, s.form, e, "old-password").await,
    }
}

#[derive(Template)]
#[template(path = "accounts/delete.html")]
struct Delete<'a> {
    v: &'a Visit,
    mail: &'a str,
}

pub(crate) async fn delete_page(v: Visit) -> Answer {
    let account = own(&v).await?;
    if account.is_staff() {
        return Err(web::Error::not_found());
    }
    private_page(v.page(&Delete { v: &v, mail: &account.mail }))
}

pub(crate) async fn delete_send(v: Visit, _: Submitted) -> Answer {
    let traces = v.site.port::<Arc<dyn Traces>>()?;
    delete_account(v.cx(), &v.actor, &**traces).await?;
    crate::cookies::take(&v, see_other("/")?)
}
