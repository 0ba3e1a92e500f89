//! Reading a city.

use super::{AREAS, CITY, DEPARTMENTS, HOLIDAYS, LAYERS, PLACES, VERSIONS, rows::*};
use crate::{
    Error,
    draw::{Drawing, Outlines},
    folder::{CityFolder, Unread, drawing_of},
    model::{Areas, Calendar, City, Places},
};
use jiff::tz::TimeZone;
use kernel::CityId;
use std::sync::Arc;
use store::Ctx;

/// A city as the database holds it.
pub(crate) struct Stored {
    pub id: CityId,
    pub version: i64,
    pub places_version: i64,
    pub layers_version: i64,
    /// The closed departments and areas are in it; the places, or the layers and the boundary, are left out when they were not asked for.
    pub folder: CityFolder,
}

/// Which cities there are, and in which version.
pub(crate) async fn versions(cx: &Ctx) -> Result<Vec<Version>, Error> {
    Ok(cx.db.q(VERSIONS).all().await?)
}

/// Reads a city. What has not changed since `known` is not read again. The version is read first: when somebody writes meanwhile, the next look sees it.
pub(crate) async fn stored(cx: &Ctx, slug: &str, known: Option<Versions>) -> Result<Option<Stored>, Error> {
    let Some(row) = cx.db.q(CITY).bind(slug).maybe::<CityRow>().await? else { return Ok(None) };
    let id = row.id;
    let departments: Vec<DepartmentRow> = cx.db.q(DEPARTMENTS).bind(id).all().await?;
    let areas: Vec<AreaRow> = cx.db.q(AREAS).bind(id).all().await?;
    let holidays: Vec<HolidayRow> = cx.db.q(HOLIDAYS).bind(id).all().await?;
    let (mut places, mut layers) = (Vec::new(), Vec::new());
    if known.is_none_or(|k| k.places != row.places_version) {
        places = cx.db.q(PLACES).bind(id).all::<PlaceRow>().await?;
    }
    let drawn = known.is_none_or(|k| k.layers != row.layers_version);
    if drawn {
        layers = cx.db.q(LAYERS).bind(id).all::<LayerRow>().await?;
    }
    let mut calendar = Calendar { week: row.week()?, ..Calendar::default() };
    for h in holidays {
        calendar.holidays.insert(h.day.date(), read(&h.name, "holiday")?);
    }
    let folder = CityFolder {
        profile: row.profile()?,
        boundary: if drawn { row.boundary()? } else { None },
        areas: areas.into_iter().map(AreaRow::area).collect::<Result<_, _>>()?,
        departments: departments.into_iter().map(DepartmentRow::department).collect::<Result<_, _>>()?,
        calendar,
        places: places.into_iter().map(PlaceRow::place).collect::<Result<_, _>>()?,
        layers: layers.into_iter().map(LayerRow::layer).collect::<Result<_, _>>()?,
        attribution: row.attribution.clone(),
        layout: row.layout()?,
        unread: Unread::new(),
    };
    Ok(Some(Stored { id, version: row.version, places_version: row.places_version, layers_version: row.layers_version, folder }))
}

/// The versions of a city's large parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Versions {
    pub places: i64,
    pub layers: i64,
}

/// Makes the city with its indices; takes the large parts of the old one where they have not changed. It computes for a while: not on an async thread.
pub(crate) fn build(it: Stored, old: Option<(&City, Versions)>) -> Result<(City, Versions), Error> {
    let f = it.folder;
    let zone = TimeZone::get(&f.profile.zone_name).map_err(|_| Error::Stored("zone"))?;
    let places = match old {
        Some((city, v)) if v.places == it.places_version => city.places.clone(),
        _ => Arc::new(Places::new(f.places)),
    };
    let drawing = match old {
        Some((city, v)) if v.layers == it.layers_version => city.drawing.clone(),
        _ => Arc::new(Drawing::new(f.boundary, f.layers.iter().map(drawing_of).collect())),
    };
    let areas = Arc::new(Areas::new(f.areas));
    let outlines = Arc::new(Outlines::new(&areas));
    let versions = Versions { places: it.places_version, layers: it.layers_version };
    let (calendar, departments) = (f.calendar, f.departments);
    let city = City { id: it.id, version: it.version, profile: f.profile, zone, calendar, departments, areas, places, drawing, outlines };
    Ok((city, versions))
}
