//! Map and list side by side; and the pins, for the script that moves the map.

use super::clusters;
use super::filters::Filters;
use super::form::FilterForm;
use super::list::{plain, say, sort};
use super::look::Look;
use super::picture::{self, Picture};
use super::rows::{self, Page};
use crate::kinds::Kinds;
use crate::store::public;
use askama::Template;
use axum::http::header;
use axum::response::IntoResponse;
use cities::City;
use kernel::Bounds;
use serde::Serialize;
use std::sync::Arc;
use web::{Answer, Error, Form, Markup, Visit};

#[derive(Template)]
#[template(path = "concerns/map.html")]
struct MapPage<'a> {
    v: &'a Visit,
    say: Markup,
    title: String,
    filter: FilterForm,
    rows: Arc<Page>,
    next: Option<String>,
    sort: Option<(String, &'static str)>,
    list_href: String,
    picture: Picture,
    looks: Vec<Look>,
    script: Script,
    is_plain: bool,
    /// How many are on no map, and where they stand in the list.
    unplaced: Option<(i64, String)>,
}

/// What the script needs to know, as attributes of the map.
struct Script {
    tiles: String,
    pins: String,
    concern: String,
    max_zoom: u8,
}

pub(crate) async fn map(v: Visit) -> Answer {
    let city = v.city()?;
    let kinds = Kinds::of(v.cx(), city).await?;
    let f = Filters::parse(&v.query);
    let rows = rows::page(&v, city, &kinds, &f).await?;
    let whole = f.but(|_| ());
    let say = say(&v, city, &whole).await?;
    let view = picture::view(city, &whole);
    let pins = clusters::pins(v.cx(), city, &whole.but(|n| n.bounds = None), view.bounds(), view.zoom).await?;
    let page = v.here("/map");
    let unplaced = unplaced(&v, city, &whole).await?;
    v.page(&MapPage {
        v: &v,
        title: plain(&say),
        say,
        filter: FilterForm::new(&v, city, &kinds, &f, "/map"),
        next: rows.next(&page),
        rows,
        sort: sort(&f, &page),
        list_href: whole.on(&v.here("/concerns")),
        picture: Picture::new(&v, city, &whole, &view, &pins, "/map"),
        looks: vec![Look::Late, Look::New, Look::Working, Look::Waiting, Look::Answered],
        script: Script {
            tiles: v.here(&format!("/map/tiles/{{z}}/{{x}}/{{y}}.svg?lang={}&v={}", v.lang(), city.version)),
            pins: whole.but(|n| n.bounds = None).on(&v.here("/map/pins")),
            concern: v.here("/concern/"),
            max_zoom: city.map.max_zoom,
        },
        is_plain: f.query().is_empty(),
        unplaced,
    })
}

/// The whole world: what has a place is in it.
const WORLD: Bounds = Bounds { west: -180.0, south: -90.0, east: 180.0, north: 90.0 };

/// How many of those that fit have no place, and the list with them: narrowed to those in no area, when they are the same.
async fn unplaced(v: &Visit, city: &City, whole: &Filters) -> Result<Option<(i64, String)>, Error> {
    let all = public::count(v.cx(), city, whole).await?;
    if whole.bounds.is_some() || all >= public::COUNT_MAX {
        return Ok(None);
    }
    let n = all - public::count(v.cx(), city, &whole.but(|f| f.bounds = Some(WORLD))).await?;
    if n <= 0 {
        return Ok(None);
    }
    let apart = whole.but(|f| f.area = Some(String::new()));
    let is_apart = whole.area.is_none() && public::count(v.cx(), city, &apart).await? == n;
    let list = if is_apart { apart } else { whole.clone() };
    Ok(Some((n, list.on(&v.here("/concerns")))))
}

#[derive(Serialize)]
struct Pins<'p> {
    /// All that fits, whatever is joined.
    total: i64,
    pins: &'p [clusters::Pin],
}

/// Zooms that a script may ask for.
const ZOOM_MAX: f64 = 22.0;

pub(crate) async fn pins(v: Visit) -> Answer {
    let city = v.city()?;
    let form = Form::parse(&v.query);
    let f = Filters::parse(&v.query);
    let shown = f.bounds.unwrap_or(WORLD);
    let zoom = form.value("zoom").parse::<f64>().ok().filter(|z| z.is_finite()).unwrap_or(f64::from(city.map.zoom)).clamp(0.0, ZOOM_MAX);
    let pins = clusters::pins(v.cx(), city, &f, shown, zoom).await?;
    let body = serde_json::to_string(&Pins { total: pins.iter().map(|p| p.n).sum(), pins: &pins }).map_err(Error::broken)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}
