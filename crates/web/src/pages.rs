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

pub(crate) fn error_page(v: &Visit, e: &Error) -> Response {
    let (title, hint) = match e.kind {
        Kind::Invalid(_) => ("web-error-invalid", "web-error-invalid-hint"),
        Kind::Denied => ("web-error-denied", "web-error-denied-hint"),
        Kind::NotFound => ("web-error-not-found", "web-error-not-found-hint"),
        Kind::Conflict => ("web-error-conflict", "web-error-conflict-hint"),
        Kind::Limited => ("web-error-limited", "web-error-limited-hint"),
        Kind::Unavailable => ("web-error-unavailable", "web-error-unavailable-hint"),
        Kind::Broken => ("web-error-broken", "web-error-broken-hint"),
    };
    let words = e.message.as_ref().map(|m| v.say(m)).unwrap_or_default();
    let phone = v.city.as_ref().map_or("", |c| c.phone.as_str());
    let page = ErrorPage { v, title: v.t(title), words, hint: v.t(hint), phone, time: v.time(v.now) };
    let body = page.render().unwrap_or_else(|_| v.t(title).to_string());
    let mut response = (e.status(), Html(body)).into_response();
    if let Some(seconds) = e.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds.max(1).unsigned_abs()));
    }
    response
}
