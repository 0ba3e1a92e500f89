//! A concern that came in words only is placed: by searching the city's places, by coordinates, or by tapping a map that is one large button.

use super::{act, classify, reach, send, twice};
use crate::kinds::Kinds;
use crate::model::{Concern, ConcernId, PlaceKind};
use crate::ports::People;
use crate::store::stories::Telling;
use crate::store::{cases, moderation};
use crate::{CLASSIFY, Error};
use ::store::{CHANGED, Ctx};
use axum::extract::Path;
use cities::City;
use cities::draw::View;
use futures_util::FutureExt;
use kernel::{Actor, GeoPoint, Message};
use std::sync::Arc;
use web::{Answer, Form, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    pub version: Option<i64>,
    pub point: GeoPoint,
    /// The place in words; empty leaves them as they are.
    pub text: String,
}

/// The tapping map's size, and how near it is to the ground.
pub(crate) const TAP_WIDTH: u32 = 640;
pub(crate) const TAP_HEIGHT: u32 = 400;
const PLACE_CHARS_MAX: usize = 300;

/// Puts a case on the map. It goes to whoever answers there, unless staff chose somebody else for it before.
pub async fn locate(cx: &Ctx, city: &City, people: &dyn People, by: &Actor, input: Input) -> Result<Concern, Error> {
    if !city.contains(input.point) {
        return Err(Error::field("point", Message::new("concerns-desk-error-outside")));
    }
    let kinds = Kinds::of(cx, city).await?;
    let text: String = input.text.trim().chars().take(PLACE_CHARS_MAX).collect();
    cx.db
        .write(async |tx| {
            let before = act::open(tx, city, by, CLASSIFY, input.concern, input.version).await?;
            let (after, freed) = reach::kept(cx, tx, people, by, placed(city, &kinds, &before, input.point, &text)).await?;
            let c = cases::change(cx, tx, city, &before, after).await?;
            let reworded = c.place_text != before.place_text;
            if reworded {
                moderation::keep_revision(cx, tx, by, (city.id, c.id), "place", &before.place_text).await?;
            }
            act::reindex(tx, city, &kinds, &c).await?;
            let told = Telling::public("located", "", &c.lang).with("department", c.department.as_str()).with("reworded", reworded);
            act::tell(cx, tx, by, &before, reach::told(told, freed.as_ref())).await?;
            act::log(cx, tx, by, &before, &c, "concerns.locate", &[("position", CHANGED)]).await?;
            Ok(c)
        })
        .await
}

fn placed(city: &City, kinds: &Kinds, before: &Concern, point: GeoPoint, text: &str) -> Concern {
    let mut c = before.clone();
    (c.lat, c.lon) = (Some(point.lat), Some(point.lon));
    c.place = PlaceKind::Point.code().into();
    c.area = city.area_at(point).map(|a| a.code.clone()).unwrap_or_default();
    if !text.is_empty() {
        c.place_text = text.to_string();
    }
    if let Some(category) = kinds.category(&c.category)
        && c.is_open()
        && before.department == kinds.routing.department(category, &before.area)
    {
        let department = kinds.routing.department(category, &c.area).to_string();
        classify::moved(&mut c, &department);
    }
    c
}

/// Where a form says: a place that was found, coordinates, or the pixel of the map that was tapped.
fn point_of(form: &Form) -> Option<GeoPoint> {
    let pair = |text: &str| -> Option<GeoPoint> {
        let mut parts = text.split(',');
        GeoPoint::new(parts.next()?.trim().parse().ok()?, parts.next()?.trim().parse().ok()?)
    };
    if let (Ok(x), Ok(y)) = (form.value("tap.x").parse::<f64>(), form.value("tap.y").parse::<f64>()) {
        let middle = pair(form.value("middle"))?;
        let zoom: f64 = form.value("zoom").parse().ok()?;
        let at = View::around(middle, zoom, TAP_WIDTH, TAP_HEIGHT).unproject(x, y);
        return GeoPoint::new(at.lat, at.lon);
    }
    pair(form.value("point")).or_else(|| pair(form.value("found")))
}

/// The words of a chosen place stand behind its coordinates.
fn words_of(form: &Form) -> String {
    let chosen = form.value("found").splitn(3, ',').nth(2).unwrap_or("").trim().to_string();
    if form.has("tap.x") || !form.value("point").is_empty() { String::new() } else { chosen }
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "locate", s).await?;
    if form.has("look") {
        return send::shown(&v, &c, form).await;
    }
    let Some(point) = point_of(&form) else {
        let e = Error::field("point", Message::new("concerns-desk-error-point"));
        return send::again(&v, &c, form.take_errors(e)?).await;
    };
    let text = words_of(&form);
    let (cx, people) = (twice::cx(&v, &form), v.site.port::<Arc<dyn People>>()?);
    let run = |version: Option<i64>| locate(&cx, &city, &**people, &v.actor, Input { concern: c.id, version, point, text: text.clone() }).boxed();
    send::settle(&v, &c, "locate", form.clone(), run).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tap_in_the_middle_is_the_middle() {
        let form = Form::new().with("middle", "5.05,100.021").with("zoom", "16").with("tap.x", "320").with("tap.y", "200");
        assert!(point_of(&form).unwrap().metres_to(GeoPoint { lat: 5.05, lon: 100.021 }) < 1.0);
        let found = Form::new().with("found", "5.05,100.021,School 24, gate");
        assert_eq!((point_of(&found), words_of(&found).as_str()), (GeoPoint::new(5.05, 100.021), "School 24, gate"));
        assert_eq!(point_of(&Form::new().with("point", "x")), None);
    }
}
