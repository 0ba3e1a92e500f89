//! Finding a concern again: by its reference when it is public, by its private link otherwise.

use super::mine::{self, Mine};
use crate::Error;
use crate::model::Concern;
use crate::store::{cases, links};
use askama::Template;
use kernel::{Message, Reference};
use web::{Alert, Answer, Field, Form, Visit, found};

/// Characters of what is typed or pasted.
const TYPED_MAX: usize = 400;
/// A private link's secret, in letters and digits.
const SECRET_LENGTH: usize = 26;

#[derive(Template)]
#[template(path = "concerns/follow.html")]
struct Page<'a> {
    v: &'a Visit,
    form: Form,
    action: String,
    /// Where a resident gets a link to sign in, and comes back from.
    sign_in: String,
    /// The address and the reports of a resident who signed in.
    mine: Option<(&'a str, Vec<Mine>)>,
}

impl Page<'_> {
    fn reference(&self) -> Field<'_> {
        Field::text(self.v, &self.form, "reference", "concerns-follow-reference").hint("concerns-follow-reference-hint").max(TYPED_MAX).required()
    }
}

pub(super) async fn page(v: Visit) -> Answer {
    let mut form = Form::parse(&v.query);
    let typed: String = form.value("reference").chars().take(TYPED_MAX).collect();
    if let Some(address) = address(&v, &typed).await? {
        return web::private_page(found(address));
    }
    if !typed.is_empty() {
        // The same words for what is private and for what is not there.
        form.wrong("reference", Message::new("concerns-error-reference"));
    }
    let (action, mine) = (v.here("/follow"), mine::list(&v).await?);
    let sign_in = format!("{}?to={}", v.here("/sign-in"), web::encoded(&action));
    web::private_page(v.page(&Page { v: &v, form, action, sign_in, mine }))
}

/// Where the typed words lead.
async fn address(v: &Visit, typed: &str) -> Result<Option<String>, web::Error> {
    if let Some((before, secret)) = link_in(typed) {
        return private(v, before, secret).await;
    }
    let Some(reference) = Reference::parse(typed) else { return Ok(None) };
    let case = cases::by_reference(v.cx(), v.city()?.id, &reference).await;
    Ok(case.ok().filter(Concern::is_public).map(|c| v.here(&format!("/concern/{}", c.reference))))
}

/// Where a private link leads: to the city that it names, when that runs here, whichever city's page it was pasted into. Never to another host. One that
/// names none is this city's, if it opens something.
async fn private(v: &Visit, before: &str, secret: &str) -> Result<Option<String>, web::Error> {
    let (named, here) = (before.rsplit('/').next().unwrap_or_default(), v.city()?);
    if named != here.slug
        && let Some(other) = v.site.cities.get(named).await
    {
        return Ok(Some(format!("/{}/c/{secret}", other.slug)));
    }
    match links::find(v.cx(), here.id, secret).await {
        Ok(_) => Ok(Some(v.here(&format!("/c/{secret}")))),
        Err(Error::NoConcern) => Ok(None),
        Err(e) => Err(e.into()),
    }
}

/// A pasted private link: what stands before the letter that such links have, and its secret.
fn link_in(typed: &str) -> Option<(&str, &str)> {
    let (before, rest) = typed.split_once("/c/")?;
    let secret = rest.split(['/', '?', '#']).next()?.trim();
    (secret.len() == SECRET_LENGTH && secret.bytes().all(|b| b.is_ascii_alphanumeric())).then_some((before, secret))
}
