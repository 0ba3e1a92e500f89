//! The whole report on one page: for who has no network now (the page is kept on the device, and sends itself later), and for who likes one page better.

use super::draft::{self, Body, Draft, NEAR_MAX};
use super::place::SEARCH_MAX;
use super::step::{self, Step, Writing, private};
use super::{more, spot};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::Groups;
use crate::photos;
use crate::store::links;
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use cities::City;
use kernel::{GeoPoint, Message};
use web::{Alert, Answer, Field, Form, Submitted, Visit, see_other};

/// The file of `assets/` that becomes the service worker.
const WORKER: &str = "report-worker.js";
/// How far it may look after pages, when that is further than its own folder.
const WORKER_ALLOWED: &str = "service-worker-allowed";

#[derive(Template)]
#[template(path = "concerns/report-offline.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    action: String,
    worker: String,
    groups: Vec<(&'static str, Vec<(String, String)>)>,
    emergency: String,
    tel: String,
}

impl Page<'_> {
    fn place(&self) -> Field<'_> {
        Field::text(self.v, self.form, "place", "concerns-offline-place").hint("concerns-offline-place-hint").max(NEAR_MAX)
    }
    fn details(&self) -> Field<'_> {
        Field::area(self.v, self.form, "details", "concerns-report-words").hint("concerns-offline-readers").rows(4)
    }
    fn mail(&self) -> Field<'_> {
        step::mail_field(self.v, self.form)
    }
    fn is_chosen(&self, code: &str) -> bool {
        self.form.value("category") == code
    }
}

async fn show<'a>(v: &'a Visit, form: &'a Form) -> Result<Page<'a>, web::Error> {
    let city = v.city()?;
    let kinds = Kinds::of(v.cx(), city).await?;
    let named = |c: &crate::model::Category| (c.code.clone(), c.name.in_lang(v.lang()).to_string());
    let group = |g: &Groups| (g.message(), kinds.open().filter(|c| c.group == *g && !c.is_elsewhere()).map(named).collect::<Vec<_>>());
    let groups = Groups::in_order(kinds.open()).iter().map(group).filter(|(_, list)| !list.is_empty()).collect();
    Ok(Page {
        v,
        form,
        action: v.here("/report-offline"),
        worker: v.here("/report-worker.js"),
        groups,
        emergency: city.emergency.clone(),
        tel: format!("tel:{}", city.emergency),
    })
}

pub(super) async fn page(v: Visit) -> Answer {
    let form = Form::new();
    v.page(&show(&v, &form).await?)
}

/// A report on one page becomes a draft like every other. Nothing missing: one more look, or, from a device that waited for the network, it is sent.
pub(super) async fn post(v: Visit, s: Submitted) -> Answer {
    let (city, mut form) = (v.city()?, s.form);
    let kinds = Kinds::of(v.cx(), city).await?;
    let chosen = kinds.category(form.value("category"));
    let Some(category) = chosen.filter(|c| !c.is_closed && !c.is_elsewhere()).cloned() else {
        form.wrong("category", Message::new(if chosen.is_some_and(|c| c.is_closed) { "concerns-report-closed" } else { "concerns-error-category" }));
        return v.page_again(&show(&v, &form).await?);
    };
    let mut body = Body { category: category.code.clone(), ..place(&v, city, &form) };
    body.keep(&category, form.pairs());
    let draft = draft(&v, city, form.value("key"), body).await?;
    let secret = draft.secret.clone();
    if draft.concern.is_some() {
        return private(see_other(step::below(&v, &secret, "sent")));
    }
    // A device that got no answer sends again: what of its pictures came in is not taken twice, and what did not is taken now.
    // A picture that cannot be read is not asked about hours later: the words are sent without it.
    let known = photos::of_draft(v.cx(), city.id, &draft.hash).await?.len();
    for upload in s.uploads.into_iter().filter(|u| u.field == "photos").skip(known) {
        match draft::add_photo(v.cx(), city, &draft, upload.bytes.to_vec()).await {
            Ok(_) | Err(Error::Picture(_) | Error::Invalid(_)) => {}
            Err(e) => return Err(e.into()),
        }
    }
    let w = Writing { draft, kinds };
    let is_whole = more::problems(&v, &w).await?.is_empty();
    if is_whole && form.has("send") {
        draft::send(v.cx(), city, &v.actor, &secret, v.lang()).await?;
        return private(see_other(step::below(&v, &secret, "sent")));
    }
    let next = w.missing(Step::Check).unwrap_or(if is_whole { Step::Check } else { Step::More });
    private(see_other(step::address(&v, &secret, next)))
}

/// Where it is: what the device measured, else the place that the words name, else the words.
fn place(v: &Visit, city: &City, form: &Form) -> Body {
    let number = |name: &str| form.value(name).parse::<f64>().ok();
    let measured = number("lat").zip(number("lon")).and_then(|(lat, lon)| GeoPoint::new(lat, lon)).filter(|p| city.contains(*p));
    let typed: String = form.value("place").chars().take(SEARCH_MAX).collect();
    if let Some(p) = measured {
        return Body { lat: Some(p.lat), lon: Some(p.lon), text: spot::describe(&v.words, city, p), near: typed, ..Body::default() };
    }
    Body { text: typed, ..Body::default() }
}

/// The draft of a device's key, once however often it is sent; without a key a new one.
async fn draft(v: &Visit, city: &City, key: &str, body: Body) -> Result<Draft, web::Error> {
    if !links::is_secret(key) {
        return Ok(draft::start(v.cx(), city, body).await?);
    }
    match draft::open(v.cx(), city, key).await {
        Ok(known) => Ok(known),
        Err(Error::NoConcern) => Ok(draft::start_as(v.cx(), city, key.to_string(), body).await?),
        Err(e) => Err(e.into()),
    }
}

/// The service worker: it stands below the city's address, and looks after the city's front page too.
pub(super) async fn worker(v: Visit, Path(_): Path<String>) -> Answer {
    let file = web::ASSETS.iter().find(|a| a.name == WORKER).ok_or_else(web::Error::not_found)?;
    let headers = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, [(WORKER_ALLOWED, v.home())], file.plain).into_response())
}
