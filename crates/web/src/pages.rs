//! The page for what went wrong: what happened, what was kept, what to do.

use crate::markup::Markup;
use crate::{Error, Visit};
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use kernel::Kind;

#[derive(Template)]
#[template(path = "web/error.html")]
struct ErrorPage<'a> {
    v: &'a Visit,
    title: &'a str,
    words: String,
    hint: &'a str,
    phone: &'a str,
    time: Markup,
}

/// The same for staff at work: their rail stays beside it.
#[derive(Template)]
#[template(path = "web/error-work.html")]
struct WorkError<'a> {
    v: &'a Visit,
    title: &'a str,
    words: String,
    hint: &'a str,
    back: String,
}

/// Where staff work, below a city's address.
const AT_WORK: [&str; 2] = ["/settings", "/desk"];

fn is_at_work(v: &Visit) -> bool {
    !v.actor.grants.is_empty() && v.city.is_some() && AT_WORK.iter().any(|at| v.path.starts_with(&v.here(at)))
}

pub(crate) fn error_page(v: &Visit, e: &Error) -> Response {
    let (title, hint) = match e.kind {
        Kind::Invalid(_) => ("web-error-invalid", "web-error-invalid-hint"),
        Kind::Denied => ("web-error-denied", "web-error-denied-hint"),
        Kind::NotFound => ("web-error-not-found", "web-error-not-found-hint"),
        Kind::Conflict => ("web-error-conflict", "web-error-conflict-hint"),
        Kind::Refused => ("web-error-refused", "web-error-refused-hint"),
        Kind::Limited => ("web-error-limited", "web-error-limited-hint"),
        Kind::Unavailable => ("web-error-unavailable", "web-error-unavailable-hint"),
        Kind::Broken => ("web-error-broken", "web-error-broken-hint"),
    };
    let words = e.message.as_ref().map(|m| v.say(m)).unwrap_or_default();
    // What refuses is the whole news: it is the heading.
    let (title, words) = if e.kind == Kind::Refused && !words.is_empty() { (words.as_str(), String::new()) } else { (v.t(title), words) };
    let is_about_an_act = matches!(e.kind, Kind::Refused | Kind::Conflict);
    let rendered = if is_about_an_act && is_at_work(v) {
        let above = v.path.rsplit_once('/').map_or(v.path.as_str(), |(above, _)| above);
        WorkError { v, title, words, hint: v.t(hint), back: above.to_string() }.render()
    } else {
        let phone = v.city.as_ref().map_or("", |c| c.phone.as_str());
        ErrorPage { v, title, words, hint: v.t(hint), phone, time: v.time(v.now) }.render()
    };
    let body = rendered.unwrap_or_else(|_| title.to_string());
    let mut response = (e.status(), Html(body)).into_response();
    if let Some(seconds) = e.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds.max(1).unsigned_abs()));
    }
    response
}
