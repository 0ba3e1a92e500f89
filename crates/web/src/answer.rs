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

/// The longest address that somebody is led to.
const PATH_MAX: usize = 1_000;

/// Whether an address that a stranger gave is one of ours: one slash at the start, no second one, no backslash, and nothing that a browser drops before it
/// reads the rest as another host.
pub fn is_own_path(to: &str) -> bool {
    let begins_here = to.starts_with('/') && !to.starts_with("//") && to.len() <= PATH_MAX;
    begins_here && to.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
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

/// A page that shows documents of ours in frames, which no other page does.
pub fn with_frames(answer: Answer) -> Answer {
    let mut r = answer?;
    let policy = HeaderValue::from_str(&format!("{}; frame-src 'self'", crate::gate::CSP)).map_err(Error::broken)?;
    r.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(r)
}

/// What a document in a frame may do: nothing but look as it says itself, and open the links that somebody clicks on in a tab of their own. The policy holds
/// for who opens its address without the frame, too.
const FRAMED: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; \
 sandbox allow-popups allow-popups-to-escape-sandbox";

/// A document that is shown in a frame of ours, with no script and no origin.
pub fn framed(html: String) -> Answer {
    let headers = [(header::CONTENT_SECURITY_POLICY, FRAMED), (header::REFERRER_POLICY, "no-referrer")];
    Ok((headers, Html(html)).into_response())
}

/// A file to keep. `name` is ours, never a stranger's.
pub fn download(name: &str, content_type: &'static str, body: axum::body::Body) -> Answer {
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(Error::broken)?;
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(content_type)), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, body).into_response())
}

/// Stands before what a spreadsheet would compute.
const TEXT_MARK: char = '\'';

/// Would a spreadsheet take it for a formula? Or for a text of ours that begins like one: the mark itself is marked, so that it comes off again.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches(TEXT_MARK).starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// A cell that no spreadsheet takes for a formula.
pub fn cell(text: &str) -> String {
    if is_formula(text) { format!("{TEXT_MARK}{text}") } else { text.to_string() }
}

/// The text of a cell that [`cell`] made; any other as it stands.
pub fn cell_text(cell: &str) -> &str {
    cell.strip_prefix(TEXT_MARK).filter(|text| is_formula(text)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_each_comes_back_as_it_was() {
        for text in ["=1+1", "+47", "-1", "@x", "\tx", "＝1", "'=1", "''-1", "'tis", "Agra", "", "'"] {
            let cell = cell(text);
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '＝']) && cell_text(&cell) == text, "{text:?} is {cell:?}");
        }
        assert_eq!(cell_text("=1+1"), "=1+1", "who writes by hand marks nothing");
    }

    #[test]
    fn only_our_own_addresses_are_gone_to() {
        for ours in ["/", "/astana/desk?late=1&q=%D0%B0", "/account", "/%09/evil.example"] {
            assert!(is_own_path(ours), "{ours}");
        }
        for theirs in ["", "astana", "//evil.example", "/\\evil.example", "https://evil.example", "/a\nb", "/\t/evil.example", "/a b", "/ä"] {
            assert!(!is_own_path(theirs), "{theirs:?}");
        }
    }
}
