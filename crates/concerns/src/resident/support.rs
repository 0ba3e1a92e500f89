//! “Me too”, and following by mail: an address counts only after its owner said yes, and leaves with one tap.

use super::own::retrying;
use crate::Error;
use crate::model::{Concern, SupporterId};
use crate::store::people::{self, CONTACT_WANTS_NO_MAIL, SUPPORTER_CONFIRM, SUPPORTER_INSERT, SUPPORTER_LEAVE, Visitor};
use crate::store::{cases, links, nearby};
use crate::{address, notify};
use ::store::{Act, Ctx, Tx, audit};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use cities::City;
use kernel::{Actor, Lang, Message, Reference};
use std::sync::OnceLock;
use web::{Alert, Answer, Field, Form, Submitted, Visit, see_other};

/// Somebody says “me too”, or wants to hear of it, or both.
#[derive(Clone, Debug)]
pub struct Support {
    pub reference: Reference,
    /// Empty: no mails.
    pub mail: String,
    pub lang: Lang,
    /// They are in the same trouble; who only follows is not counted.
    pub is_counted: bool,
    /// Who they are, so that they count once; `None`: somebody else each time.
    pub visitor: Option<Visitor>,
}

/// Drawn by each process and written nowhere: without it, who has the database could try all addresses until one gives the hash.
static PEPPER: OnceLock<String> = OnceLock::new();

/// Who reads this page: their account, else their network address for a day. That neighbours behind one address count once is the price of asking for nothing.
pub(crate) fn visitor(v: &Visit, city: &City) -> Visitor {
    let day = v.now.day(&city.zone);
    match v.actor.account() {
        Some(account) => Visitor { key: format!("account {account}"), until: None },
        None => Visitor {
            key: format!("address {} {} {}", PEPPER.get_or_init(|| v.cx().ids.secret()), v.client, day.0),
            until: Some(day.plus(1).start(&city.zone)),
        },
    }
}

/// Whose mails began or ended.
#[derive(Clone, Debug)]
pub struct Confirmation {
    pub concern: Concern,
}

/// Counts somebody who has not been counted, and asks the address, if there is one, whether its owner wants mails. Only public cases can be found.
pub async fn support(cx: &Ctx, city: &City, by: &Actor, input: Support) -> Result<Concern, Error> {
    let mail = input.mail.trim();
    if let Some(wrong) = Some(mail).filter(|m| !m.is_empty()).and_then(address::problem) {
        return Err(Error::field("mail", wrong));
    }
    let c = cases::by_reference(cx, city.id, &input.reference).await?;
    let input = &input;
    retrying!(cx.db.write(async |tx| {
        let before = cases::in_tx(tx, city.id, c.id).await?;
        if !before.is_public() {
            return Err(Error::NoConcern);
        }
        let is_counted = input.is_counted && before.is_open() && is_new(tx, &before, input).await?;
        if !mail.is_empty() {
            follow(cx, tx, &before, mail, &input.lang).await?;
        } else if is_counted {
            insert(cx, tx, &before, "", &input.lang).await?;
        }
        if !is_counted {
            return Ok(before);
        }
        let more = Concern { supporters: before.supporters + 1, ..before.clone() };
        let after = cases::change(cx, tx, city, &before, more).await?;
        let subject = format!("concern {}", c.reference);
        audit(cx, tx, by, Act::new(city.id, "concerns.support", &subject)).await?;
        Ok(after)
    }))
}

async fn is_new(tx: &mut Tx, c: &Concern, input: &Support) -> Result<bool, Error> {
    match &input.visitor {
        Some(visitor) => people::mark(tx, c.city_id, c.id, visitor).await,
        None => Ok(true),
    }
}

async fn insert(cx: &Ctx, tx: &mut Tx, c: &Concern, mail: &str, lang: &Lang) -> Result<SupporterId, Error> {
    let id = SupporterId(cx.uuid());
    let q = tx.q(SUPPORTER_INSERT).bind(c.city_id).bind(id).bind(c.id).bind(mail).bind(lang).bind(false);
    q.bind(cx.now()).run().await?;
    Ok(id)
}

/// An address that follows already is left alone; one that has not said yes is asked again, once a day.
async fn follow(cx: &Ctx, tx: &mut Tx, c: &Concern, mail: &str, lang: &Lang) -> Result<(), Error> {
    let id = match nearby::follower_of(tx, c.city_id, c.id, mail).await? {
        Some(known) if known.is_confirmed => return Ok(()),
        Some(known) => known.id,
        None => insert(cx, tx, c, mail, lang).await?,
    };
    notify::ask_to_confirm(cx, tx, c.city_id, c.id, id).await
}

/// The owner of an address says yes.
pub async fn confirm(cx: &Ctx, city: &City, by: &Actor, secret: &str) -> Result<Confirmation, Error> {
    let link = links::find(cx, city.id, secret).await?;
    let id = link.supporter_id.ok_or(Error::NoConcern)?;
    let concern = cases::by_id(cx, city.id, link.concern_id).await?;
    if !concern.is_public() || nearby::follower(cx, city.id, id).await?.mail.is_empty() {
        return Err(Error::NoConcern);
    }
    let subject = format!("concern {}", concern.reference);
    cx.db
        .write(async |tx| {
            tx.q(SUPPORTER_CONFIRM).bind(city.id).bind(id).run().await?;
            audit(cx, tx, by, Act::new(city.id, "concerns.follow", &subject)).await.map_err(Error::from)
        })
        .await?;
    Ok(Confirmation { concern })
}

/// No more mails: to the reporter, or to who follows; their address is forgotten. Twice is as once.
pub async fn leave(cx: &Ctx, city: &City, by: &Actor, secret: &str) -> Result<Confirmation, Error> {
    let link = links::find(cx, city.id, secret).await?;
    let concern = cases::by_id(cx, city.id, link.concern_id).await?;
    let subject = format!("concern {}", concern.reference);
    cx.db
        .write(async |tx| {
            match link.supporter_id {
                Some(id) => tx.q(SUPPORTER_LEAVE).bind(city.id).bind(id).run().await?,
                None => tx.q(CONTACT_WANTS_NO_MAIL).bind(city.id).bind(concern.id).run().await?,
            };
            audit(cx, tx, by, Act::new(city.id, "concerns.leave", &subject)).await.map_err(Error::from)
        })
        .await?;
    Ok(Confirmation { concern })
}

#[derive(Template)]
#[template(path = "concerns/follow-case.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    c: Concern,
    action: String,
    case: String,
    was_counted: bool,
    /// They had been counted before.
    was_again: bool,
    was_mailed: bool,
}

impl Page<'_> {
    fn mail(&self) -> Field<'_> {
        Field::text(self.v, self.form, "mail", "concerns-follow-mail").kind("email").hint("concerns-follow-mail-hint").autocomplete("email").required()
    }
}

/// What is known of whether the reader of a page has been counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counted {
    No,
    Yes,
    /// Somebody of this internet connection was, today: whoever reads this would not be counted again.
    Connection,
}

/// Whether whoever reads this page has been counted: one's account says so, or the address of the page, which this browser was led to when it was counted,
/// or the mark of the day. A neighbour behind the same address has the same mark, so the page then says how it is counted, as it would after their tap.
pub(crate) async fn counted_before(v: &Visit, c: &Concern) -> Result<Counted, Error> {
    let query = Form::parse(&v.query);
    let Some(city) = v.city.as_ref().filter(|_| c.is_open()) else {
        return Ok(Counted::No);
    };
    if query.has("counted") || query.has("again") {
        return Ok(Counted::Yes);
    }
    Ok(match people::is_marked(v.cx(), city.id, c.id, &visitor(v, city)).await? {
        false => Counted::No,
        true if v.actor.account().is_some() => Counted::Yes,
        true => Counted::Connection,
    })
}

/// The case, as everybody may see it.
async fn public(v: &Visit, reference: &str) -> Result<Concern, web::Error> {
    let reference = Reference::parse(reference).ok_or(Error::NoConcern)?;
    let c = cases::by_reference(v.cx(), v.city()?.id, &reference).await?;
    if c.is_public() { Ok(c) } else { Err(Error::NoConcern.into()) }
}

fn show<'a>(v: &'a Visit, c: Concern, form: &'a Form) -> Page<'a> {
    let case = v.here(&format!("/concern/{}", c.reference));
    let query = Form::parse(&v.query);
    let (was_counted, was_again) = (query.has("counted"), query.has("again"));
    Page {
        v,
        form,
        c,
        action: format!("{case}/follow"),
        case: if was_counted || was_again { format!("{case}?counted=1") } else { case },
        was_counted,
        was_again,
        was_mailed: query.has("mailed"),
    }
}

pub(super) async fn page(v: Visit, Path((_, reference)): Path<(String, String)>) -> Answer {
    let c = public(&v, &reference).await?;
    v.page(&show(&v, c, &Form::new()))
}

pub(super) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let c = public(&v, &reference).await?;
    let input = Support {
        reference: c.reference.clone(),
        mail: s.form.value("mail").into(),
        lang: v.lang().clone(),
        is_counted: true,
        visitor: Some(visitor(&v, v.city()?)),
    };
    let mailed = if input.mail.is_empty() { "" } else { "&mailed=1" };
    match support(v.cx(), v.city()?, &v.actor, input).await {
        Ok(now) => see_other(v.here(&format!("/concern/{}/follow?{}=1{mailed}", now.reference, counted(&c, &now)))),
        Err(e) => v.page_again(&show(&v, c, &s.form.take_errors(e)?)),
    }
}

/// What the page says of it, as its address does.
pub(super) fn counted(before: &Concern, now: &Concern) -> &'static str {
    match now.supporters > before.supporters {
        true => "counted",
        false if before.is_open() => "again",
        false => "ended",
    }
}

pub(super) async fn post_follow(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let (c, mut form) = (public(&v, &reference).await?, s.form);
    if !v.sends_mail() {
        return v.page(&show(&v, c, &Form::new()));
    }
    if form.value("mail").is_empty() {
        form.wrong("mail", Message::new("concerns-error-mail"));
        return v.page_again(&show(&v, c, &form));
    }
    let input = Support { reference: c.reference.clone(), mail: form.value("mail").into(), lang: v.lang().clone(), is_counted: false, visitor: None };
    match support(v.cx(), v.city()?, &v.actor, input).await {
        Ok(c) => see_other(v.here(&format!("/concern/{}/follow?mailed=1", c.reference))),
        Err(e) => v.page_again(&show(&v, c, &form.take_errors(e)?)),
    }
}

/// A question with one button, or what came of it.
#[derive(Template)]
#[template(path = "concerns/one-button.html")]
struct OneButton<'a> {
    v: &'a Visit,
    title: &'static str,
    lede: String,
    /// Where the button goes, and its word; `None` when it is done.
    button: Option<(String, &'static str)>,
    back: Option<String>,
    /// Where mails that were ended begin again.
    again: Option<String>,
}

/// What the case may be called to who holds a link about it.
fn call(v: &Visit, id: &'static str, c: &Concern) -> String {
    v.say(&Message::new(id).with("reference", c.reference.spoken()))
}

pub(super) async fn confirm_page(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let link = links::find(v.cx(), v.city()?.id, &secret).await?;
    let c = cases::by_id(v.cx(), v.city()?.id, link.concern_id).await?;
    if link.supporter_id.is_none() || !c.is_public() {
        return Err(Error::NoConcern.into());
    }
    let button = Some((v.here(&format!("/confirm/{secret}")), "concerns-confirm-button"));
    super::own::private(v.page(&OneButton { v: &v, title: "concerns-confirm-title", lede: c.title, button, back: None, again: None }))
}

pub(super) async fn confirm_post(v: Visit, Path((_, secret)): Path<(String, String)>, _: Submitted) -> Answer {
    let c = confirm(v.cx(), v.city()?, &v.actor, &secret).await?.concern;
    let back = Some(v.here(&format!("/concern/{}", c.reference)));
    super::own::private(v.page(&OneButton { v: &v, title: "concerns-confirm-done", lede: c.title, button: None, back, again: None }))
}

pub(super) async fn leave_page(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let link = links::find(v.cx(), v.city()?.id, &secret).await?;
    let c = cases::by_id(v.cx(), v.city()?.id, link.concern_id).await?;
    if has_left(&v, &link, &c).await? {
        let (lede, again) = (call(&v, "concerns-left-lede", &c), again(&v, &c));
        return super::own::private(v.page(&OneButton { v: &v, title: "concerns-left-title", lede, button: None, back: Some(v.home()), again }));
    }
    let button = Some((v.here(&format!("/leave/{secret}")), "concerns-leave-button"));
    let lede = call(&v, "concerns-leave-lede", &c);
    super::own::private(v.page(&OneButton { v: &v, title: "concerns-leave-title", lede, button, back: None, again: None }))
}

/// Were the mails of this link ended before? Then nobody is asked again whether they shall be.
async fn has_left(v: &Visit, link: &links::Link, c: &Concern) -> Result<bool, Error> {
    Ok(match link.supporter_id {
        Some(id) => nearby::follower(v.cx(), c.city_id, id).await?.mail.is_empty(),
        None => !people::contact(v.cx(), c.city_id, c.id).await?.wants_mail,
    })
}

/// What everybody may see can be followed, by who followed it before, too.
fn again(v: &Visit, c: &Concern) -> Option<String> {
    (c.is_public() && v.sends_mail()).then(|| v.here(&format!("/concern/{}/follow", c.reference)))
}

/// One POST ends the mails, from the page or from a mail program (RFC 8058), which asks nothing and reads nothing.
pub(super) async fn leave_post(v: Visit, Path((_, secret)): Path<(String, String)>, s: Submitted) -> Answer {
    let c = leave(v.cx(), v.city()?, &v.actor, &secret).await?.concern;
    if s.form.has("List-Unsubscribe") {
        return Ok(StatusCode::OK.into_response());
    }
    let lede = call(&v, "concerns-leave-done-lede", &c);
    super::own::private(v.page(&OneButton { v: &v, title: "concerns-leave-done", lede, button: None, back: Some(v.home()), again: again(&v, &c) }))
}
