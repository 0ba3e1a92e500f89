//! Our own files: style sheet, icons, scripts. Immutable, under hashed names, compressed when the program was built.

use crate::Site;
use crate::gate::guard;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A file of `assets/`.
pub struct Asset {
    pub name: &'static str,
    pub hashed: &'static str,
    pub plain: &'static [u8],
    pub gz: &'static [u8],
    pub br: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

const IMMUTABLE: &str = "public, max-age=31536000, immutable";

static PATHS: LazyLock<HashMap<&'static str, String>> = LazyLock::new(|| ASSETS.iter().map(|a| (a.name, format!("/assets/{}", a.hashed))).collect());
static BY_HASHED: LazyLock<HashMap<&'static str, &'static Asset>> = LazyLock::new(|| ASSETS.iter().map(|a| (a.hashed, a)).collect());

/// The address of a file of `assets/`, by the name it has there. A name that is not there is a broken template; the linting client sees its address fail.
pub fn asset(name: &str) -> &'static str {
    PATHS.get(name).map_or("/assets/missing", String::as_str)
}

pub(crate) async fn serve(State(site): State<Site>, Path(hashed): Path<String>, headers: HeaderMap) -> Response {
    let mut response = BY_HASHED.get(hashed.as_str()).map_or_else(|| StatusCode::NOT_FOUND.into_response(), |a| file(a, &headers));
    guard(&site.config, response.headers_mut());
    response
}

fn file(a: &Asset, headers: &HeaderMap) -> Response {
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or("");
    let (body, encoding) = if accepts.contains("br") && a.br.len() < a.plain.len() {
        (a.br, Some("br"))
    } else if accepts.contains("gzip") && a.gz.len() < a.plain.len() {
        (a.gz, Some("gzip"))
    } else {
        (a.plain, None)
    };
    let mut response =
        ([(header::CONTENT_TYPE, content_type(a.name)), (header::CACHE_CONTROL, IMMUTABLE), (header::VARY, "accept-encoding")], body).into_response();
    if let Some(e) = encoding {
        response.headers_mut().insert(header::CONTENT_ENCODING, axum::http::HeaderValue::from_static(e));
    }
    response
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml; charset=utf-8",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("json" | "webmanifest") => "application/json",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
