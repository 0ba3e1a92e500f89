//! For those who watch the installation: is it alive, can it work, how much does it do.

use crate::{Error, Limit, Route, Visit, get};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use kernel::Kind;
use subtle::ConstantTimeEq;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        get("/health/live", live).no_page("for the machine that watches"),
        get("/health/ready", ready).no_page("for the machine that watches"),
        get("/metrics", metrics).limit(Limit::READ).no_page("for Prometheus"),
    ]
}

async fn live() -> &'static str {
    "alive"
}

/// Ready when the database answers.
async fn ready(v: Visit) -> Result<&'static str, Error> {
    match v.cx().db.ping().await {
        Ok(()) => Ok("ready"),
        Err(e) => Err(Error { cause: e.to_string(), ..Error::new(Kind::Unavailable) }),
    }
}

async fn metrics(v: Visit, headers: HeaderMap) -> Result<Response, Error> {
    let bearer = headers.get(header::AUTHORIZATION).and_then(|h| h.to_str().ok()).and_then(|h| h.strip_prefix("Bearer "));
    let may = match &v.site.config.metrics_token {
        Some(token) => bearer.is_some_and(|b| bool::from(b.as_bytes().ct_eq(token.as_bytes()))),
        // Behind a proxy every stranger comes from this machine.
        None => !v.site.config.is_https() && v.site.config.client_address_header.is_none() && matches!(v.client.as_str(), "127.0.0.1" | "::1" | "local"),
    };
    if !may {
        return Err(Error::not_found());
    }
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, kind)], v.site.metrics.text()).into_response())
}
