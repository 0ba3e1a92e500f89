//! The base map: tiles for the script, and single pictures for pages without one.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use cities::City;
use cities::draw::{self, Options, View};
use kernel::GeoPoint;
use std::sync::Arc;
use web::{Answer, Error, Form, Visit};

/// An address that carries the city's version gives the same picture for ever.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// One without is asked for again after five minutes.
const FOR_NOW: &str = "public, max-age=300";
/// The largest picture, in pixels a side.
const SIDE_MAX: u32 = 1_600;

pub(crate) async fn tile(v: Visit, Path((_, z, x, y)): Path<(String, String, String, String)>) -> Answer {
    let number = |s: &str| s.parse::<u32>().ok();
    let y = y.strip_suffix(".svg").unwrap_or(&y);
    let (Some(z), Some(x), Some(y)) = (z.parse::<u8>().ok(), number(&x), number(y)) else { return Err(Error::not_found()) };
    let view = View::tile(z, x, y).ok_or_else(Error::not_found)?;
    picture(&v, view).await
}

pub(crate) async fn around(v: Visit) -> Answer {
    let form = Form::parse(&v.query);
    let degrees = |name: &str| form.value(name).parse::<f64>().ok();
    let side = |name: &str, usual: u32| form.value(name).parse::<u32>().unwrap_or(usual).clamp(16, SIDE_MAX);
    let city = v.city()?;
    let at = degrees("lat").zip(degrees("lon")).and_then(|(lat, lon)| GeoPoint::new(lat, lon)).unwrap_or(city.map.centre);
    let zoom = degrees("zoom").filter(|z| z.is_finite()).unwrap_or(f64::from(city.map.zoom));
    picture(&v, View::around(at, zoom, side("w", 640), side("h", 480))).await
}

async fn picture(v: &Visit, view: View) -> Answer {
    let city: Arc<City> = v.city()?.clone();
    let is_this_version = Form::parse(&v.query).value("v") == city.version.to_string();
    let options = Options::new(v.lang().clone());
    let svg = tokio::task::spawn_blocking(move || draw::svg(&city, &view, &options)).await.map_err(Error::broken)?;
    let keep = HeaderValue::from_static(if is_this_version { FOR_EVER } else { FOR_NOW });
    Ok(([(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml; charset=utf-8")), (header::CACHE_CONTROL, keep)], svg).into_response())
}
