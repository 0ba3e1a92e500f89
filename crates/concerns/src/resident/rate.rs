//! Is it put right? One tap, and a reason for who likes to give one.

use super::carried::{self, Carried};
use super::moved::{Unsent, refused};
use super::own::{self, retrying};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{Concern, Publication, State};
use crate::store::stories::{self, Telling};
use crate::store::{cases, moderation};
use ::store::{Act, Ctx, Tx, audit};
use askama::Template;
use axum::extract::Path;
use cities::City;
use kernel::{Actor, Lang, Message};
use web::{Alert, Answer, Field, Form, Submitted, Visit, see_other};

/// Characters of a reason.
pub const REASON_MAX: usize = 1_000;
/// Not put right, partly, put right.
pub const RATINGS: std::ops::RangeInclusive<i64> = 1..=3;

/// What the reporter thinks of the answer.
#[derive(Clone, Debug)]
pub struct Rating {
    pub secret: String,
    /// 1 not put right, 2 partly, 3 put right.
    pub rating: i64,
    pub reason: String,
    pub lang: Lang,
    /// What the page where it was written promised of who will read the reason: the stricter of that and what holds now counts.
    pub promised: Option<Publication>,
}

/// Rates an answer. The last rating counts; the same one again changes nothing.
pub async fn rate(cx: &Ctx, city: &City, by: &Actor, input: Rating) -> Result<Concern, Error> {
    let c = own::case(cx, city, &input.secret).await?;
    let reason = input.reason.trim();
    if !RATINGS.contains(&input.rating) {
        return Err(Error::field("rating", Message::new("concerns-error-rating")));
    }
    if reason.chars().count() > REASON_MAX {
        return Err(Error::field("reason", Message::new("concerns-error-too-long").with("max", REASON_MAX)));
    }
    let kinds = Kinds::of(cx, city).await?;
    let lang = &input.lang;
    retrying!(cx.db.write(async |tx| {
        let before = cases::in_tx(tx, city.id, c.id).await?;
        if holds(cx, tx, &before, input.rating, reason).await? {
            return Ok(before);
        }
        if before.is_open() {
            return Err(Error::NotNow { act: "rate", state: before.state().code() });
        }
        let read_by = own::read_by(&kinds, &before).stricter(input.promised);
        let telling = Telling::by_resident("rated", reason, lang, read_by, 0);
        let rated = Concern { rating: Some(input.rating), unseen: before.unseen + telling.unseen(), ..before.clone() };
        let after = cases::change(cx, tx, city, &before, rated).await?;
        stories::tell(cx, tx, by, city.id, c.id, telling.with("rating", input.rating)).await?;
        let subject = format!("concern {}", c.reference);
        audit(cx, tx, by, Act::new(city.id, "concerns.rate", &subject).with("rating", input.rating)).await?;
        Ok(after)
    }))
}

/// Was just this said before, and holds? The same tap again is nothing new. A reason is known by the sending of its form, which holds until it was rated
/// otherwise, or opened again and answered anew.
async fn holds(cx: &Ctx, tx: &mut Tx, c: &Concern, rating: i64, reason: &str) -> Result<bool, Error> {
    if reason.is_empty() {
        return Ok(c.rating == Some(rating));
    }
    let Some(sending) = &cx.sending else { return Ok(false) };
    let entries = moderation::entries(tx, c.city_id, c.id).await?;
    let last = entries.iter().rfind(|e| e.act == "rated" || (e.act == "reopened" && !c.is_open()));
    Ok(last.is_some_and(|e| e.is_of(sending)))
}

/// The word for a rating.
pub(super) fn rating_word(rating: i64) -> &'static str {
    match rating {
        3 => "concerns-rate-yes",
        2 => "concerns-rate-partly",
        _ => "concerns-rate-no",
    }
}

#[derive(Template)]
#[template(path = "concerns/rate.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    c: &'a Concern,
    own: String,
    action: String,
    carried: Carried,
    /// Who will be able to read the reason.
    readers: &'static str,
}

impl Page<'_> {
    fn rating(&self) -> Field<'_> {
        let options = RATINGS.rev().map(|n| (n.to_string(), self.v.t(rating_word(n)).to_string())).collect();
        Field::radios(self.v, self.form, "rating", "concerns-rate-question", options).required().hidden_label()
    }
    fn reason(&self) -> Field<'_> {
        Field::area(self.v, self.form, "reason", "concerns-rate-reason").hint(self.readers).max(REASON_MAX).rows(3)
    }
}

async fn show<'a>(v: &'a Visit, c: &'a Concern, own: String, form: &'a Form) -> Result<Page<'a>, web::Error> {
    let kinds = Kinds::of(v.cx(), v.city()?).await?;
    let read_by = own::read_by(&kinds, c);
    Ok(Page { v, form, c, action: format!("{own}/rate"), own, carried: Carried::new(v, form, read_by), readers: own::readers(c, read_by) })
}

/// From a mail: the tapped answer is chosen already, and sent by a button, because programs that look at mails open every link.
pub(super) async fn page(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let c = own::case(v.cx(), v.city()?, &secret).await?;
    let own = v.here(&format!("/c/{secret}"));
    if !matches!(c.state(), State::Answered | State::Closed) {
        return web::private_page(see_other(own));
    }
    let mut form = Form::parse(&v.query);
    if !form.has("rating") {
        form.set("rating", c.rating.map(|n| n.to_string()).unwrap_or_default());
    }
    own::private(v.page(&show(&v, &c, own, &form).await?))
}

pub(super) async fn post(v: Visit, Path((_, secret)): Path<(String, String)>, s: Submitted) -> Answer {
    let (city, form) = (v.city()?, s.form);
    let (rating, reason) = (form.value("rating").to_string(), form.value("reason").to_string());
    let cx = carried::cx(&v, &form, "rate", &[rating.as_bytes(), reason.as_bytes()]);
    let (secret_of, lang, promised) = (secret.clone(), v.lang().clone(), carried::promised(&form));
    let input = Rating { secret: secret_of, rating: rating.parse().unwrap_or_default(), reason, lang, promised };
    let own = v.here(&format!("/c/{secret}"));
    let bad = match rate(&cx, city, &v.actor, input).await {
        Ok(_) => return own::private(see_other(format!("{own}?done=rated#rated"))),
        Err(e @ Error::NotNow { .. }) => return refused(&v, &secret, e, Unsent::of("reason", form)).await,
        Err(e) => form.take_errors(e)?,
    };
    let c = own::case(v.cx(), city, &secret).await?;
    if c.is_open() {
        return refused(&v, &secret, Error::NotNow { act: "rate", state: c.state().code() }, Unsent::of("reason", bad)).await;
    }
    own::private(v.page_again(&show(&v, &c, own, &bad).await?))
}
