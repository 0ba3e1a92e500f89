//! What happens to every request, in order: an id and a span for the log; the city of the address; the session; the language; access; the limit; the handler;
//! then an error page where it failed, the headers, and the metrics.

use crate::above::Above;
use crate::pages::error_page;
use crate::refusal::{self, Refused};
use crate::slice::Access;
use crate::typed::Typed;
use crate::{Error, Limit, Site, Submitted, Visit, Words};
use axum::body::HttpBody;
use axum::extract::{ConnectInfo, FromRequest, FromRequestParts, MatchedPath, RawPathParams, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use cities::City;
use kernel::{Actor, Kind, Lang};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant as Stopwatch};
use tracing::Instrument;

/// What a route demands.
#[derive(Clone, Copy)]
pub(crate) struct Demand {
    pub access: Access,
    pub limit: Limit,
    /// How long it may take to be answered.
    pub time: Duration,
    /// Of a form's target, the page on which the form stands.
    pub page: Option<Above>,
}

/// A longer form is not read for somebody who may not send it, or not so soon.
const GIVEN_BACK_BYTES: u64 = 1 << 20;

pub(crate) const LANGUAGE_COOKIE: &str = "hansa_language";
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
pub(crate) const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; \
 manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

pub(crate) async fn gate(site: Site, demand: Demand, req: Request, next: Next) -> Response {
    let started = Stopwatch::now();
    let (mut parts, body) = req.into_parts();
    let route = parts.extensions.get::<MatchedPath>().map_or("none", |m| m.as_str()).to_string();
    let method = parts.method.clone();
    let visit = visit(&site, &mut parts).await;
    let span = tracing::info_span!("request", id = %visit.request_id, %method, route);
    let mut response = pass(&visit, demand, parts, body, next).instrument(span.clone()).await;
    if let Some(e) = response.extensions_mut().remove::<Error>() {
        span.in_scope(|| log_error(&e));
        refusal::note(&visit, &method, &route, Some(&e)).instrument(span.clone()).await;
        response = error_page(&visit, &e);
    }
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        response = no_page(&visit, &method, demand.page, response);
    }
    if response.extensions_mut().remove::<Refused>().is_some() {
        refusal::note(&visit, &method, &route, None).instrument(span.clone()).await;
    }
    headers(&visit, &mut response);
    site.metrics.seen(&method, &route, response.status(), started.elapsed());
    span.in_scope(|| tracing::info!(status = response.status().as_u16(), ms = started.elapsed().as_millis() as u64, "answered"));
    response
}

/// Everything that can stop a request before its handler.
async fn pass(visit: &Visit, demand: Demand, mut parts: Parts, body: axum::body::Body, next: Next) -> Response {
    let wants_city = RawPathParams::from_request_parts(&mut parts, &()).await.is_ok_and(|p| p.iter().any(|(name, _)| name == "city"));
    if wants_city && visit.city.is_none() {
        return Error::not_found().into_response();
    }
    if let Some(e) = parts.extensions.remove::<Error>() {
        return e.into_response();
    }
    let refused = admit(visit, demand).err();
    parts.extensions.insert(visit.clone());
    parts.extensions.insert(demand.limit);
    let req = Request::from_parts(parts, body);
    match refused {
        None => in_time(demand.time, next.run(req)).await,
        Some(response) => with_typed(visit, req, *response).await,
    }
}

/// The answer, or a page that says that it did not come in time. What streams is answered with its head.
async fn in_time(time: Duration, answer: impl Future<Output = Response>) -> Response {
    tokio::time::timeout(time, answer).await.unwrap_or_else(|_| Error { cause: "it took too long".into(), ..Error::new(Kind::Unavailable) }.into_response())
}

/// Somebody whose right was taken, or whose session ended, while they wrote gets their words back; so does who sends more than a minute allows: what is read
/// of it costs no statement, and no more memory than a page does.
async fn with_typed(visit: &Visit, req: Request, response: Response) -> Response {
    let is_small = req.body().size_hint().upper().is_some_and(|bytes| bytes <= GIVEN_BACK_BYTES);
    // Where passwords and links are guessed nobody writes, and nothing is read for who guesses on.
    let is_guessing = response.status() == StatusCode::TOO_MANY_REQUESTS && req.extensions().get() == Some(&Limit::SIGN_IN);
    if req.method() != Method::POST || is_guessing || !is_small {
        return response;
    }
    let _ = Submitted::from_request(req, &visit.site).await;
    let is_signed_out = response.status().is_redirection() && !visit.typed.texts().is_empty();
    if is_signed_out { Error::denied().into_response() } else { response }
}

fn admit(visit: &Visit, demand: Demand) -> Result<(), Box<Response>> {
    let key = visit.actor.account().map_or_else(|| visit.client.clone(), |a| a.to_string());
    if let Err(seconds) = visit.site.counters.admit(demand.limit, &key, visit.now) {
        return Err(Box::new(Error { retry_after: Some(seconds), ..Error::new(Kind::Limited) }.into_response()));
    }
    let city = visit.city.as_ref().map(|c| c.id);
    let may = match demand.access {
        Access::Anyone | Access::PrivateLink => true,
        Access::SignedIn => visit.session.is_some(),
        Access::Needs(p) => visit.actor.may_somewhere(p, city),
    };
    match (may, visit.session.is_some()) {
        (true, _) => Ok(()),
        (false, true) => Err(Box::new(Error::denied().into_response())),
        (false, false) => Err(Box::new(crate::see_other(sign_in_address(visit)).into_response())),
    }
}

/// To the sign-in page, and back to where one wanted to go.
fn sign_in_address(visit: &Visit) -> String {
    format!("/sign-in?to={}", crate::encoded(&visit.address()))
}

async fn visit(site: &Site, parts: &mut Parts) -> Visit {
    let city = city_of(site, parts).await;
    let signed_in = session_of(site, parts).await;
    let words = words_for(site, parts, city.as_deref(), signed_in.as_ref().and_then(|s| s.lang.as_ref()));
    let mut id = [0u8; 8];
    site.cx.ids.fill(&mut id);
    Visit {
        site: site.clone(),
        city,
        actor: signed_in.as_ref().map_or_else(Actor::visitor, |s| s.actor.clone()),
        session: signed_in,
        words,
        path: parts.uri.path().to_string(),
        query: parts.uri.query().unwrap_or("").to_string(),
        now: site.cx.now(),
        request_id: id.iter().map(|b| format!("{b:02x}")).collect(),
        client: client(site, parts),
        typed: Typed::default(),
    }
}

/// The city of the address; where the address is nobody's, the city that it begins with, so that who went astray in it stays in it.
async fn city_of(site: &Site, parts: &mut Parts) -> Option<Arc<City>> {
    if parts.extensions.get::<MatchedPath>().is_none() {
        return site.cities.get(parts.uri.path().split('/').nth(1)?).await;
    }
    let params = RawPathParams::from_request_parts(parts, &()).await.ok()?;
    let slug = params.iter().find(|(name, _)| *name == "city").map(|(_, v)| v.to_string())?;
    site.cities.get(&slug).await
}

async fn session_of(site: &Site, parts: &mut Parts) -> Option<crate::SignedIn> {
    let cookie = cookie(&parts.headers, site.config.cookie_name())?;
    match site.sessions.find(&site.cx, &cookie).await {
        Ok(found) => found,
        Err(e) => {
            parts.extensions.insert(e);
            None
        }
    }
}

pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    all.flat_map(|v| v.split(';')).find_map(|c| c.trim().strip_prefix(name)?.strip_prefix('=').map(str::to_string))
}

/// The language: as the address says, as was chosen here before, as the account says, as the browser asks, as the city speaks.
fn words_for(site: &Site, parts: &Parts, city: Option<&City>, account: Option<&Lang>) -> Arc<Words> {
    let languages = &site.languages;
    let offered: Vec<Lang> = match city {
        Some(c) => c.languages.iter().filter(|l| languages.get(l).is_some()).cloned().collect(),
        None => languages.all().map(|w| w.lang.clone()).collect(),
    };
    let asked = parts.uri.query().and_then(|q| q.split('&').find_map(|p| p.strip_prefix("lang="))).and_then(Lang::parse);
    let chosen = || cookie(&parts.headers, LANGUAGE_COOKIE).and_then(|v| Lang::parse(&v));
    let accept = || parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).and_then(|h| languages.negotiate(h, &offered));
    let fits = |l: Option<Lang>| l.filter(|l| offered.contains(l));
    let lang =
        fits(asked).or_else(|| fits(chosen())).or_else(|| fits(account.cloned())).or_else(accept).or_else(|| city.and_then(|_| offered.first().cloned()));
    lang.and_then(|l| languages.get(&l)).unwrap_or(languages.english()).clone()
}

fn client(site: &Site, parts: &Parts) -> String {
    let named = site.config.client_address_header.as_ref().and_then(|h| parts.headers.get(h)).and_then(|v| v.to_str().ok());
    if let Some(address) = named {
        // The last address is the one that our own proxy saw.
        return address.rsplit(',').next().unwrap_or(address).trim().to_string();
    }
    parts.extensions.get::<ConnectInfo<SocketAddr>>().map_or_else(|| "local".into(), |c| c.0.ip().to_string())
}

fn log_error(e: &Error) {
    match e.kind {
        Kind::Broken => tracing::error!(cause = e.cause, "broken"),
        Kind::Unavailable => tracing::warn!(cause = e.cause, "unavailable"),
        _ => tracing::debug!(cause = e.cause, kind = ?e.kind, "refused"),
    }
}

/// An address that only takes forms, opened as a page: reloaded, typed, kept by the browser, or asked for in another language. It leads to its form's page.
fn no_page(visit: &Visit, method: &Method, page: Option<Above>, refused: Response) -> Response {
    let is_opened = matches!(*method, Method::GET | Method::HEAD);
    if let Some(there) = page.filter(|_| is_opened).and_then(|above| above.lead(&visit.path)) {
        return crate::see_other(there).into_response();
    }
    let mut page = error_page(visit, &Error::not_found());
    *page.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    page.headers_mut().extend(refused.headers().get(header::ALLOW).map(|allow| (header::ALLOW, allow.clone())));
    page
}

/// What every answer tells the browser, page or file.
pub(crate) fn guard(config: &crate::Config, h: &mut HeaderMap) {
    let mut set = |name: HeaderName, value: &'static str| {
        h.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, CSP);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(HeaderName::from_static("permissions-policy"), "geolocation=(self), camera=(self), microphone=(), payment=(), usb=()");
    if config.is_https() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
}

fn headers(visit: &Visit, response: &mut Response) {
    let h = response.headers_mut();
    guard(&visit.site.config, h);
    let mut set = |name: HeaderName, value: &'static str| {
        h.entry(name).or_insert(HeaderValue::from_static(value));
    };
    // A page made for somebody who signed in belongs to nobody else's cache.
    set(header::CACHE_CONTROL, if visit.session.is_some() { "no-store" } else { "no-cache" });
    if let Ok(id) = HeaderValue::from_str(&visit.request_id) {
        h.insert(REQUEST_ID, id);
    }
    if let Ok(lang) = HeaderValue::from_str(visit.words.lang.as_str()) {
        h.insert(header::CONTENT_LANGUAGE, lang);
    }
}

/// What the fallback is asked with: anything that is not a route.
pub(crate) async fn nothing_here(_: Method) -> Error {
    Error::not_found()
}
