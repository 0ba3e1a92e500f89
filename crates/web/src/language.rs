//! Choosing a language: a page of its own, so that it works on every phone.

use crate::gate::LANGUAGE_COOKIE;
use crate::{Answer, Form, Route, Slice, Visit, Words, get, is_own_path, see_other};
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use kernel::Lang;
use std::sync::Arc;

/// The shell's own slice: its routes and messages, and no tables.
pub fn slice() -> Slice {
    let mut routes = crate::health::routes();
    routes.extend(own_routes());
    Slice {
        name: "web",
        routes,
        nav: Vec::new(),
        permissions: &[],
        migrations: Vec::new(),
        tables: store::Tables { city: &[], installation: &[] },
        statements: Vec::new(),
        locales: &EMPTY,
        handlers: |_| Vec::new(),
        schedules: Vec::new(),
    }
}

static EMPTY: include_dir::Dir<'static> = include_dir::Dir::new("", &[]);

fn own_routes() -> Vec<Route> {
    vec![
        get("/language", choose).from("/"),
        get("/{city}/language", choose).from("/{city}"),
        get("/{city}/brand.css", brand).limit(crate::Limit::TILES).no_page("a style sheet"),
        get("/language/{lang}", take).from("/language"),
        get("/{city}/language/{lang}", take_in_city).from("/{city}/language"),
    ]
}

/// The city's colour. The address carries the city's version, so the answer never changes.
async fn brand(v: Visit) -> Answer {
    let css = cities::brand_css(v.city()?);
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, css).into_response())
}

#[derive(Template)]
#[template(path = "web/language.html")]
struct Page<'a> {
    v: &'a Visit,
    languages: Vec<&'a Arc<Words>>,
    to: String,
}

async fn choose(v: Visit) -> Answer {
    let to = safe_target(Form::parse(&v.query).value("to"), &v);
    let offered = v.offered();
    let languages = v.site.languages.all().filter(|w| offered.contains(&w.lang)).collect();
    v.page(&Page { v: &v, languages, to })
}

async fn take(v: Visit, axum::extract::Path(lang): axum::extract::Path<String>) -> Answer {
    remember(&v, &lang)
}

async fn take_in_city(v: Visit, axum::extract::Path((_, lang)): axum::extract::Path<(String, String)>) -> Answer {
    remember(&v, &lang)
}

/// Kept for a year on this device, because it was asked for; nothing else is kept.
fn remember(v: &Visit, lang: &str) -> Answer {
    let to = safe_target(Form::parse(&v.query).value("to"), v);
    let lang = Lang::parse(lang).filter(|l| v.offered().contains(l)).ok_or_else(crate::Error::not_found)?;
    let mut response = see_other(to)?;
    let secure = if v.site.config.is_https() { "; Secure" } else { "" };
    let cookie = format!("{LANGUAGE_COOKIE}={lang}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{secure}");
    response.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_str(&cookie).map_err(crate::Error::broken)?);
    Ok(response)
}

/// Only an address of ours; otherwise home.
fn safe_target(to: &str, v: &Visit) -> String {
    if is_own_path(to) { to.to_string() } else { v.here(if v.city.is_some() { "" } else { "/" }) }
}
