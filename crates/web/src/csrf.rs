//! Forms from elsewhere are refused: by where the browser says they come from, and, with a session, by a token that only our pages carry.

use crate::{Error, SignedIn};
use axum::http::{HeaderMap, header};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use kernel::Ids;
use sha2::Sha256;

const NONCE_BYTES: usize = 12;

/// A token for one form. It differs each time, so that compression does not betray it.
pub(crate) fn token(session: &SignedIn, ids: &dyn Ids) -> String {
    let mut nonce = [0u8; NONCE_BYTES];
    ids.fill(&mut nonce);
    let mut bytes = nonce.to_vec();
    bytes.extend_from_slice(&seal(&session.key, &nonce));
    URL_SAFE_NO_PAD.encode(bytes)
}

fn mac(key: &[u8; 32], nonce: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(b"hansa form ");
    mac.update(nonce);
    Some(mac)
}

fn seal(key: &[u8; 32], nonce: &[u8]) -> Vec<u8> {
    mac(key, nonce).map(|m| m.finalize().into_bytes().to_vec()).unwrap_or_default()
}

pub(crate) fn check_token(session: &SignedIn, token: &str) -> Result<(), Error> {
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| Error::stale_form())?;
    if bytes.len() <= NONCE_BYTES {
        return Err(Error::stale_form());
    }
    let (nonce, sealed) = bytes.split_at(NONCE_BYTES);
    let ok = mac(&session.key, nonce).is_some_and(|m| m.verify_slice(sealed).is_ok());
    if ok { Ok(()) } else { Err(Error::stale_form()) }
}

/// A browser that says where the form came from must say: from here.
pub(crate) fn check_origin(headers: &HeaderMap) -> Result<(), Error> {
    let text = |name| headers.get(name).and_then(|v: &axum::http::HeaderValue| v.to_str().ok());
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return if matches!(site, "same-origin" | "none") { Ok(()) } else { Err(Error::stale_form()) };
    }
    let Some(origin) = text(header::ORIGIN) else { return Ok(()) };
    let host = text(header::HOST).unwrap_or("");
    let from = origin.split_once("://").map_or("", |(_, host)| host);
    if !host.is_empty() && from.eq_ignore_ascii_case(host) { Ok(()) } else { Err(Error::stale_form()) }
}
