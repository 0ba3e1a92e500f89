//! What report.js asks while one types: places and categories. The pages say the same without it.

use super::place::{FOUND_MAX, SEARCH_MAX};
use super::{spot, what};
use crate::kinds::Kinds;
use axum::Json;
use axum::response::IntoResponse;
use kernel::GeoPoint;
use serde::Serialize;
use web::{Answer, Form, Visit};

#[derive(Serialize)]
struct PlaceFound {
    key: String,
    name: String,
    about: String,
    lat: f64,
    lon: f64,
}

#[derive(Serialize)]
struct KindFound {
    code: String,
    name: String,
    note: String,
    icon: String,
}

fn asked(form: &Form) -> String {
    form.value("q").chars().take(SEARCH_MAX).collect()
}

pub(super) async fn places(v: Visit) -> Answer {
    let (city, form) = (v.city()?, Form::parse(&v.query));
    let number = |name: &str| form.value(name).parse::<f64>().ok();
    let near = number("lat").zip(number("lon")).and_then(|(lat, lon)| GeoPoint::new(lat, lon));
    let hits = city.find_places(&asked(&form), near, FOUND_MAX);
    let found = hits.iter().map(|f| PlaceFound {
        key: spot::key(f.place),
        name: spot::name(&v.words, f.place),
        about: spot::about(&v, f),
        lat: f.place.point.lat,
        lon: f.place.point.lon,
    });
    Ok(Json(found.collect::<Vec<_>>()).into_response())
}

pub(super) async fn kinds(v: Visit) -> Answer {
    let kinds = Kinds::of(v.cx(), v.city()?).await?;
    let hits = kinds.find(&asked(&Form::parse(&v.query)), what::FOUND_MAX);
    let found = hits.into_iter().map(|c| KindFound {
        code: c.code.clone(),
        name: c.name.in_lang(v.lang()).to_string(),
        note: web::without_isolation(&what::note(&v, c)),
        icon: c.icon.clone(),
    });
    Ok(Json(found.collect::<Vec<_>>()).into_response())
}
