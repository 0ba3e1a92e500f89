//! Pictures as staff see them: those of private cases and hidden ones too.

use super::send;
use crate::model::PhotoId;
use crate::{Error, photos};
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use web::{Answer, Visit};

pub(crate) async fn get(v: Visit, Path((_, reference, id, size)): Path<(String, String, String, String)>) -> Answer {
    let c = send::case(&v, &reference).await?;
    let size = ["large", "small"].into_iter().find(|s| *s == size).ok_or(Error::NoConcern)?;
    let id: PhotoId = id.parse().map_err(|_| Error::NoConcern)?;
    let all = photos::of_concern(v.cx(), c.city_id, c.id).await?;
    let photo = all.into_iter().find(|p| p.id == id).ok_or(Error::NoConcern)?;
    let bytes = v.cx().blobs.get(&format!("{}-{size}.jpg", photo.blob)).await.map_err(Error::from)?;
    // Nobody else's cache: the case may be private, and the picture may be removed.
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg")), (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=300"))];
    Ok((headers, bytes).into_response())
}
