//! Pictures on their way to a page: everybody's where the case is public, the holder's of a private link, staff's in their scope; and nobody else's. What the
//! city took for an answer that is not sent is staff's alone.

use super::Owned;
use crate::model::PhotoId;
use crate::store::photos::ONE;
use crate::store::{cases, links};
use crate::{Error, SEE};
use ::store::Ctx;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use kernel::CityId;
use web::{Answer, Limit, Route, Visit, get};

/// Which of the two sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Size {
    Large,
    Small,
}

/// A picture may be hidden or taken back a moment later, for somebody's privacy: whoever keeps it, a browser or a cache between, asks before each use whether it
/// may still be shown. A page stays quick, because the answer is a few bytes: the picture behind an address never changes, so that its id is its tag.
const ASKED_FIRST: &str = "public, no-cache";
const NOT_KEPT: &str = "no-store";

impl Size {
    pub(crate) fn file(self) -> &'static str {
        match self {
            Size::Large => "large.jpg",
            Size::Small => "small.jpg",
        }
    }
    pub(super) fn key(self, blob: &str) -> String {
        format!("{blob}-{}", self.file())
    }
    pub(crate) fn parse(file: &str) -> Result<Self, Error> {
        [Size::Large, Size::Small].into_iter().find(|s| s.file() == file).ok_or(Error::NoConcern)
    }
}

pub(crate) fn routes() -> Vec<Route> {
    vec![
        get("/{city}/photo/{id}/{size}", shown).limit(Limit::TILES).no_page("a picture"),
        get("/{city}/c/{secret}/photo/{id}/{size}", own).private_link().limit(Limit::TILES).no_page("a picture"),
    ]
}

async fn find(cx: &Ctx, city: CityId, id: &str) -> Result<Owned, Error> {
    let id: PhotoId = id.parse().map_err(|_| Error::NoConcern)?;
    cx.db.q(ONE).bind(city).bind(id).maybe().await?.ok_or(Error::NoConcern)
}

/// A picture of a public case, or of one in the scope of whoever asks.
async fn shown(v: Visit, Path((_, id, size)): Path<(String, String, String)>, headers: HeaderMap) -> Answer {
    let (city, size) = (v.city()?, Size::parse(&size)?);
    let photo = find(v.cx(), city.id, &id).await?;
    let case = cases::by_id(v.cx(), city.id, photo.concern_id.ok_or(Error::NoConcern)?).await?;
    let is_open = case.is_public() && !photo.is_hidden && !photo.is_waiting();
    if !is_open && !v.actor.may(SEE, &case.target()) {
        return Err(Error::NoConcern.into());
    }
    if !is_open || v.session.is_some() {
        return send(&v, &photo.blob, size).await;
    }
    let tag = format!("\"{id}-{}\"", size.file());
    let keep = [(header::ETAG, HeaderValue::from_str(&tag).map_err(web::Error::broken)?), (header::CACHE_CONTROL, HeaderValue::from_static(ASKED_FIRST))];
    if is_known(&headers, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, keep).into_response());
    }
    let mut answer = send(&v, &photo.blob, size).await?;
    for (name, value) in keep {
        answer.headers_mut().insert(name, value);
    }
    Ok(answer)
}

/// Whether who asks has the picture already. A cache may have weakened the tag (RFC 9110, 13.1.2).
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let tags = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(','));
    tags.map(str::trim).any(|t| t == "*" || t.strip_prefix("W/").unwrap_or(t) == tag)
}

/// A picture of the case to which a private link leads; a follower's link opens what is public only.
async fn own(v: Visit, Path((_, secret, id, size)): Path<(String, String, String, String)>) -> Answer {
    let (city, size) = (v.city()?, Size::parse(&size)?);
    let link = links::find(v.cx(), city.id, &secret).await?;
    let photo = find(v.cx(), city.id, &id).await?;
    let is_own = photo.concern_id == Some(link.concern_id) && link.purpose == links::REPORTER && !photo.is_waiting();
    if !is_own {
        return Err(Error::NoConcern.into());
    }
    send(&v, &photo.blob, size).await
}

/// The bytes, for nobody but who asks.
pub(crate) async fn send(v: &Visit, blob: &str, size: Size) -> Answer {
    let bytes = v.cx().blobs.get(&size.key(blob)).await.map_err(Error::from)?;
    Ok(([(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, NOT_KEPT)], bytes).into_response())
}
