//! What a handler answers with.

use crate::{Error, Visit};
use askama::Template;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

pub type Answer = Result<Response, Error>;

impl Visit {
    /// A page.
    pub fn page(&self, template: &impl Template) -> Answer {
        let html = template.render().map_err(Error::broken)?;
        Ok(Html(html).into_response())
    }
    /// A form that was sent with something wrong in it: the same page with status 422, so that programs see it too.
    pub fn page_again(&self, template: &impl Template) -> Answer {
        let html = template.render().map_err(Error::broken)?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(html)).into_response())
    }
}

/// After an act: go and look at the result; reloading does not act again.
pub fn see_other(path: impl AsRef<str>) -> Answer {
    let location = HeaderValue::from_str(path.as_ref()).map_err(Error::broken)?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
}

/// This page is at another address now.
pub fn found(path: impl AsRef<str>) -> Answer {
    let location = HeaderValue::from_str(path.as_ref()).map_err(Error::broken)?;
    Ok((StatusCode::FOUND, [(header::LOCATION, location)]).into_response())
}

/// A page that no search engine may keep and no shared cache may store: private links, staff pages.
pub fn private_page(answer: Answer) -> Answer {
    let mut r = answer?;
    r.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    r.headers_mut().insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    Ok(r)
}

/// A file to keep. `name` is ours, never a stranger's.
pub fn download(name: &str, content_type: &'static str, body: axum::body::Body) -> Answer {
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(Error::broken)?;
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(content_type)), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, body).into_response())
}
