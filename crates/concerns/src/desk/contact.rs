//! Who reported: shown on request only, and every look is logged before it is given.

use super::{act, send};
use crate::model::ConcernId;
use crate::store::desk::{self, Line};
use crate::store::people::{self, Contact, phone_digits};
use crate::store::{callers, cases};
use crate::{CONTACT, Error};
use ::store::{Act, Ctx, audit_read};
use axum::extract::Path;
use cities::City;
use kernel::Actor;
use web::{Answer, Submitted, Visit, private_page};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
}

/// A reporter, and the other cases that they left the same phone or address with.
#[derive(Clone, Debug)]
pub struct Caller {
    pub contact: Contact,
    pub(crate) earlier: Vec<Line>,
}

/// Who reported a case.
pub async fn contact(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Caller, Error> {
    let c = cases::by_id(cx, city.id, input.concern).await?;
    act::allowed(by, CONTACT, &c)?;
    audit_read(cx, by, Act::new(city.id, "concerns.contact", &act::subject(&c))).await?;
    let contact = people::contact(cx, city.id, c.id).await?;
    let mut earlier = earlier(cx, city, by, &contact.phone, &contact.mail).await?;
    earlier.retain(|l| l.id != c.id);
    Ok(Caller { contact, earlier })
}

/// The cases of a phone or an address, as far as this person may see them. The caller has logged the read.
pub(crate) async fn earlier(cx: &Ctx, city: &City, by: &Actor, phone: &str, mail: &str) -> Result<Vec<Line>, Error> {
    let mut ids = Vec::new();
    if let Some(phones) = crate::store::search::phones(phone, &city.phone).or_else(|| whole(phone)) {
        ids.extend(callers::by_phones(cx, city.id, phones).await?);
    }
    if !mail.trim().is_empty() {
        ids.extend(callers::by_mail(cx, city.id, mail.trim()).await?);
    }
    ids.sort();
    ids.dedup();
    desk::lines_of(cx, city.id, by, &ids).await
}

/// A number that is too short to be written in several ways is looked for as it is.
fn whole(phone: &str) -> Option<Vec<String>> {
    Some(phone_digits(phone)).filter(|d| d.len() >= 3).map(|d| vec![d])
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "contact", s).await?;
    let caller = contact(v.cx(), &city, &v.actor, Input { concern: c.id }).await?;
    private_page(send::with_caller(&v, &c, form, caller).await)
}
