//! The page for what went wrong: what happened, what was kept, what to do.

use crate::{Error, Nav, Visit};
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
    /// What was typed and is not saved.
    typed: &'a [String],
    /// For who was signed out meanwhile: to the sign-in page, and back to the page above.
    sign_in: Option<String>,
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
    typed: &'a [String],
}

/// Where staff work, below a city's address.
const AT_WORK: [&str; 2] = ["/settings", "/desk"];

/// The part of their work in which somebody of staff is.
fn at_work(v: &Visit) -> Option<&'static str> {
    let city = v.city.as_ref()?;
    let is_theirs = v.actor.grants.iter().any(|g| g.scope.city.is_none_or(|own| own == city.id));
    let below = |at: &str| v.path.strip_prefix(&v.here(at)).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    AT_WORK.into_iter().find(|at| is_theirs && below(at))
}

/// The page of the menus below which an address lies: `/settings/departments` of what was a department.
fn list_above(v: &Visit) -> Option<&'static str> {
    let is_above = |n: &&Nav| v.path.strip_prefix(&v.here(n.path)).is_some_and(|rest| rest.starts_with('/'));
    let may = |n: &&Nav| n.needs.is_none_or(|p| v.actor.may_somewhere(p, v.city.as_ref().map(|c| c.id)));
    v.site.nav.iter().filter(is_above).filter(may).max_by_key(|n| n.path.len()).map(|n| n.path)
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
    // Who was signed out while they wrote is told that, and not that they may not: signed in again, they may.
    let is_out = v.session.is_none() && e.kind == Kind::Denied && !v.typed.texts().is_empty();
    let (title, hint) = if is_out { ("web-error-signed-out", "web-error-signed-out-hint") } else { (title, hint) };
    let words = e.message.as_ref().map(|m| v.say(m)).unwrap_or_default();
    // What refuses is the whole news, and so is where something went: it is the heading.
    let is_news = matches!(e.kind, Kind::Refused | Kind::NotFound) && !words.is_empty();
    let hint = if is_news && e.kind == Kind::NotFound { "" } else { v.t(hint) };
    let (title, words) = if is_news { (words.as_str(), String::new()) } else { (v.t(title), words) };
    let stays_at_work = matches!(e.kind, Kind::Refused | Kind::Conflict | Kind::NotFound);
    let rendered = if let Some(at) = at_work(v).filter(|_| stays_at_work) {
        let back = match e.kind {
            // Above nothing there may be nothing either, but the list in which it stood is there.
            Kind::NotFound => v.here(list_above(v).unwrap_or(at)),
            _ => v.path.rsplit_once('/').map_or(v.path.as_str(), |(above, _)| above).to_string(),
        };
        WorkError { v, title, words, hint, back, typed: v.typed.texts() }.render()
    } else {
        let above = v.path.rsplit_once('/').map_or("/", |(above, _)| above);
        let sign_in = is_out.then(|| format!("/sign-in?to={}", crate::encoded(above)));
        let phone = v.city.as_ref().map_or("", |c| c.phone.as_str());
        ErrorPage { v, title, words, hint, phone, typed: v.typed.texts(), sign_in }.render()
    };
    let body = rendered.unwrap_or_else(|_| title.to_string());
    let mut response = (e.status(), Html(body)).into_response();
    if !v.typed.texts().is_empty() {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if let Some(seconds) = e.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds.max(1).unsigned_abs()));
    }
    response
}
