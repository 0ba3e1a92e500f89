//! Writing a city. Every function runs in the caller's transaction.

use super::{rows::*, *};
use crate::{
    Error,
    folder::{Boundary, LayerFile, Layout},
    model::{Area, Department, Place, Profile, Week},
};
use ::store::Tx;
use jiff::civil::Date;
use kernel::{CityId, Day, Instant, Text};
use std::collections::BTreeMap;

/// What a change touched beside the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touched {
    Settings,
    Places,
    /// The layers or the boundary.
    Layers,
}

/// Gives the city a new version; with `expected`, only if it still has that one.
pub(crate) async fn touch(tx: &mut Tx, city: CityId, expected: Option<i64>, what: Touched) -> Result<(), Error> {
    let rows = match expected {
        Some(version) => tx.q(TOUCH_EXPECTED).bind(city).bind(version).run().await?,
        None => tx.q(TOUCH).bind(city).run().await?,
    };
    match (rows, expected) {
        (0, Some(_)) => Err(Error::Changed),
        (0, None) => Err(Error::NoCity),
        _ => touch_part(tx, city, what).await,
    }
}

/// Makes changes of one city wait for each other until the end of the transaction, and changes nothing.
pub(crate) async fn hold(tx: &mut Tx, city: CityId) -> Result<(), Error> {
    if tx.q(HOLD).bind(city).run().await? == 0 { Err(Error::NoCity) } else { Ok(()) }
}

/// Takes the version back that [`touch`] gave in this transaction: nobody has seen it, and nothing changed.
pub(crate) async fn untouch(tx: &mut Tx, city: CityId) -> Result<(), Error> {
    tx.q(UNTOUCH).bind(city).run().await?;
    Ok(())
}

/// Says which large part changed in the version that [`touch`] gave.
pub(crate) async fn touch_part(tx: &mut Tx, city: CityId, what: Touched) -> Result<(), Error> {
    match what {
        Touched::Settings => return Ok(()),
        Touched::Places => tx.q(TOUCH_PLACES).bind(city).run().await?,
        Touched::Layers => tx.q(TOUCH_LAYERS).bind(city).run().await?,
    };
    Ok(())
}

/// A new city, without departments, areas, hours or places; `false` when the slug is taken.
pub(crate) async fn insert_city(tx: &mut Tx, id: CityId, p: &Profile, now: Instant) -> Result<bool, Error> {
    let q = tx.q(INSERT_CITY).bind(id).bind(&p.slug).bind(&p.country).bind(&p.zone_name).bind(json(&p.languages)).bind(p.brand.to_string());
    let q = q.bind(&p.town).bind(&p.emergency).bind(&p.phone).bind(&p.mail).bind(p.reopen_days).bind(json(&p.name)).bind(p.map.centre.lat);
    let q = q.bind(p.map.centre.lon).bind(i64::from(p.map.zoom)).bind(i64::from(p.map.max_zoom)).bind(json(&p.texts)).bind(now);
    Ok(q.run().await? == 1)
}

pub(crate) async fn save_profile(tx: &mut Tx, id: CityId, p: &Profile) -> Result<(), Error> {
    let q = tx.q(UPDATE_CITY).bind(id).bind(&p.country).bind(&p.zone_name).bind(json(&p.languages)).bind(p.brand.to_string()).bind(&p.town);
    let q = q.bind(&p.emergency).bind(&p.phone).bind(&p.mail).bind(p.reopen_days).bind(json(&p.name)).bind(p.map.centre.lat).bind(p.map.centre.lon);
    q.bind(i64::from(p.map.zoom)).bind(i64::from(p.map.max_zoom)).bind(json(&p.texts)).run().await?;
    Ok(())
}

pub(crate) async fn save_week(tx: &mut Tx, id: CityId, week: &Week) -> Result<(), Error> {
    tx.q(UPDATE_WEEK).bind(id).bind(week_text(week)).run().await?;
    Ok(())
}

pub(crate) async fn save_boundary(tx: &mut Tx, id: CityId, boundary: Option<&Boundary>) -> Result<(), Error> {
    tx.q(UPDATE_BOUNDARY).bind(id).bind(boundary_text(boundary)).run().await?;
    Ok(())
}

pub(crate) async fn save_files(tx: &mut Tx, id: CityId, attribution: &str, layout: &Layout) -> Result<(), Error> {
    tx.q(UPDATE_FILES).bind(id).bind(attribution).bind(json(layout)).run().await?;
    Ok(())
}

pub(crate) async fn put_department(tx: &mut Tx, city: CityId, position: i64, d: &Department) -> Result<(), Error> {
    let q = tx.q(PUT_DEPARTMENT).bind(city).bind(&d.code).bind(position).bind(json(&d.name)).bind(&d.mail).bind(&d.phone).bind(d.closed);
    q.run().await?;
    Ok(())
}

/// One more department at the end of the list; `false` when its code is taken.
pub(crate) async fn add_department(tx: &mut Tx, city: CityId, d: &Department) -> Result<bool, Error> {
    let q = tx.q(ADD_DEPARTMENT).bind(city).bind(&d.code).bind(json(&d.name)).bind(&d.mail).bind(&d.phone).bind(d.closed);
    Ok(q.run().await? == 1)
}

pub(crate) async fn update_department(tx: &mut Tx, city: CityId, d: &Department) -> Result<bool, Error> {
    let q = tx.q(UPDATE_DEPARTMENT).bind(city).bind(&d.code).bind(json(&d.name)).bind(&d.mail).bind(&d.phone);
    Ok(q.run().await? == 1)
}

/// `false` when there is none, or it is so already.
pub(crate) async fn close_department(tx: &mut Tx, city: CityId, code: &str, closed: bool) -> Result<bool, Error> {
    Ok(tx.q(CLOSE_DEPARTMENT).bind(city).bind(code).bind(closed).run().await? == 1)
}

pub(crate) async fn delete_department(tx: &mut Tx, city: CityId, code: &str) -> Result<bool, Error> {
    Ok(tx.q(DELETE_DEPARTMENT).bind(city).bind(code).run().await? == 1)
}

/// Which departments there are in this transaction.
pub(crate) async fn departments_there(tx: &mut Tx, city: CityId) -> Result<Vec<DepartmentThere>, Error> {
    Ok(tx.q(DEPARTMENTS_THERE).bind(city).all().await?)
}

/// Which areas there are in this transaction, in their order.
pub(crate) async fn areas_there(tx: &mut Tx, city: CityId) -> Result<Vec<AreaThere>, Error> {
    Ok(tx.q(AREAS_THERE).bind(city).all().await?)
}

/// The areas as they are in this transaction, the closed ones too.
pub(crate) async fn areas(tx: &mut Tx, city: CityId) -> Result<Vec<Area>, Error> {
    let rows: Vec<AreaRow> = tx.q(AREAS).bind(city).all().await?;
    rows.into_iter().map(AreaRow::area).collect()
}

pub(crate) async fn put_area(tx: &mut Tx, city: CityId, position: i64, a: &Area) -> Result<(), Error> {
    let q = tx.q(PUT_AREA).bind(city).bind(&a.code).bind(position).bind(&a.level).bind(a.parent.clone()).bind(json(&a.name)).bind(a.population);
    q.bind(a.approximate).bind(a.shape.to_json()).bind(a.closed).run().await?;
    Ok(())
}

pub(crate) async fn delete_area(tx: &mut Tx, city: CityId, code: &str) -> Result<bool, Error> {
    Ok(tx.q(DELETE_AREA).bind(city).bind(code).run().await? == 1)
}

pub(crate) async fn save_area_name(tx: &mut Tx, city: CityId, code: &str, name: &Text, population: Option<i64>) -> Result<bool, Error> {
    Ok(tx.q(UPDATE_AREA_NAME).bind(city).bind(code).bind(json(name)).bind(population).run().await? == 1)
}

pub(crate) async fn replace_holidays(tx: &mut Tx, city: CityId, days: &BTreeMap<Date, Text>) -> Result<(), Error> {
    tx.q(DELETE_HOLIDAYS).bind(city).run().await?;
    for (date, name) in days {
        tx.q(INSERT_HOLIDAY).bind(city).bind(Day::of(*date)).bind(json(name)).run().await?;
    }
    Ok(())
}

/// The name of a day off as it is in this transaction.
pub(crate) async fn holiday(tx: &mut Tx, city: CityId, date: Date) -> Result<Option<Text>, Error> {
    let row: Option<HolidayRow> = tx.q(HOLIDAY).bind(city).bind(Day::of(date)).maybe().await?;
    row.map(|h| read(&h.name, "holiday")).transpose()
}

pub(crate) async fn put_holiday(tx: &mut Tx, city: CityId, date: Date, name: &Text) -> Result<(), Error> {
    tx.q(PUT_HOLIDAY).bind(city).bind(Day::of(date)).bind(json(name)).run().await?;
    Ok(())
}

pub(crate) async fn delete_holiday(tx: &mut Tx, city: CityId, date: Date) -> Result<bool, Error> {
    Ok(tx.q(DELETE_HOLIDAY).bind(city).bind(Day::of(date)).run().await? == 1)
}

/// The places of one list as they are in this transaction.
pub(crate) async fn places_of(tx: &mut Tx, city: CityId, list: &str) -> Result<Vec<Place>, Error> {
    let rows: Vec<PlaceRow> = tx.q(PLACES_OF).bind(city).bind(list).all().await?;
    rows.into_iter().map(PlaceRow::place).collect()
}

/// Puts the places of one list in the place of those that were there.
pub(crate) async fn replace_places(tx: &mut Tx, city: CityId, list: &str, places: &[&Place]) -> Result<(), Error> {
    tx.q(DELETE_PLACES).bind(city).bind(list).run().await?;
    let mut rest = (0i64..).zip(places);
    for _ in 0..places.len() / PLACES_AT_ONCE {
        let mut q = tx.q(INSERT_PLACES).bind(city);
        for (position, p) in rest.by_ref().take(PLACES_AT_ONCE) {
            q = bind_place(q, list, position, p);
        }
        q.run().await?;
    }
    for (position, p) in rest {
        let q = tx.q(INSERT_PLACE).bind(city);
        bind_place(q, list, position, p).run().await?;
    }
    Ok(())
}

fn name_text(p: &Place) -> String {
    if p.name.is_empty() { String::new() } else { json(&p.name) }
}

fn bind_place<'t>(q: ::store::Q<'t>, list: &str, position: i64, p: &Place) -> ::store::Q<'t> {
    let q = q.bind(list).bind(&p.code).bind(position).bind(p.kind.as_str()).bind(name_text(p));
    q.bind(p.point.lat).bind(p.point.lon).bind(p.street.clone())
}

/// One more place at the end of its list; `false` when its code is taken.
pub(crate) async fn add_place(tx: &mut Tx, city: CityId, p: &Place) -> Result<bool, Error> {
    let q = tx.q(ADD_PLACE).bind(city).bind(p.kind.list()).bind(&p.code).bind(p.kind.as_str()).bind(name_text(p));
    Ok(q.bind(p.point.lat).bind(p.point.lon).bind(p.street.clone()).run().await? == 1)
}

pub(crate) async fn update_place(tx: &mut Tx, city: CityId, p: &Place) -> Result<bool, Error> {
    let q = tx.q(UPDATE_PLACE).bind(city).bind(p.kind.list()).bind(&p.code).bind(p.kind.as_str()).bind(name_text(p));
    Ok(q.bind(p.point.lat).bind(p.point.lon).bind(p.street.clone()).run().await? == 1)
}

pub(crate) async fn delete_place(tx: &mut Tx, city: CityId, list: &str, code: &str) -> Result<bool, Error> {
    Ok(tx.q(DELETE_PLACE).bind(city).bind(list).bind(code).run().await? == 1)
}

/// Takes the street from the poles whose street is not there any more; answers from how many.
pub(crate) async fn lose_streets(tx: &mut Tx, city: CityId) -> Result<u64, Error> {
    Ok(tx.q(LOSE_STREETS).bind(city).run().await?)
}

pub(crate) async fn replace_layers(tx: &mut Tx, city: CityId, layers: &[LayerFile]) -> Result<(), Error> {
    tx.q(DELETE_LAYERS).bind(city).run().await?;
    for (position, l) in (0i64..).zip(layers) {
        let q = tx.q(INSERT_LAYER).bind(city).bind(&l.file).bind(position).bind(l.kind.as_str()).bind(&l.source).bind(&l.attribution);
        q.bind(&l.licence).bind(l.drawn).bind(&l.content).run().await?;
    }
    Ok(())
}
