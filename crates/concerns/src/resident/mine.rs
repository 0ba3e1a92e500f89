//! What a resident reported with the address that they signed in with: a list with states, and each opens as its private link does.

use crate::Error;
use crate::model::Concern;
use crate::public::look::Look;
use crate::store::{links, nearby};
use ::store::{Act, Ctx, audit};
use axum::extract::Path;
use cities::City;
use kernel::{Actor, Reference, Who};
use web::{Answer, Markup, Submitted, Visit, see_other};

/// A report of whoever reads the page, ready to print.
pub(super) struct Mine {
    pub title: String,
    pub lang: String,
    pub look: Look,
    pub reference: String,
    pub when: Markup,
    pub open: String,
}

/// The address that a resident of this city proved to be theirs by signing in.
fn address<'a>(by: &'a Actor, city: &City) -> Option<&'a str> {
    match &by.who {
        Who::Resident { city: home, mail, .. } if *home == city.id => Some(mail),
        _ => None,
    }
}

/// Opens a report of one's own: makes a private link to it, and answers with its secret.
pub async fn open_own(cx: &Ctx, city: &City, by: &Actor, reference: &Reference) -> Result<String, Error> {
    let mail = address(by, city).ok_or(Error::NoConcern)?;
    let c = nearby::own(cx, city.id, mail, reference).await?;
    let (secret, subject) = (cx.ids.secret(), format!("concern {}", c.reference));
    let secret = &secret;
    cx.db
        .write(async |tx| {
            links::make(cx, tx, city.id, c.id, None, secret).await?;
            Ok::<(), Error>(audit(cx, tx, by, Act::new(city.id, "concerns.open-own", &subject)).await?)
        })
        .await?;
    Ok(secret.clone())
}

/// The address and the reports of whoever reads the page, the newest first; `None` for everybody but a resident of this city who signed in.
pub(super) async fn list(v: &Visit) -> Result<Option<(&str, Vec<Mine>)>, web::Error> {
    let city = v.city()?;
    let Some(mail) = address(&v.actor, city) else { return Ok(None) };
    let cases = nearby::of_mail(v.cx(), city.id, mail).await?;
    let mine = |c: Concern| Mine {
        look: Look::of(c.state(), c.due_at, v.now),
        when: v.time(c.reported_at),
        open: v.here(&format!("/follow/{}", c.reference)),
        reference: c.reference.spoken(),
        lang: c.lang.to_string(),
        title: c.title,
    };
    Ok(Some((mail, cases.into_iter().map(mine).collect())))
}

pub(super) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, _: Submitted) -> Answer {
    let reference = Reference::parse(&reference).ok_or(Error::NoConcern)?;
    let secret = open_own(v.cx(), v.city()?, &v.actor, &reference).await?;
    web::private_page(see_other(v.here(&format!("/c/{secret}"))))
}
