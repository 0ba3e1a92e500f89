//! The rows as they are stored, and how they become what the model knows.

use crate::{
    Error,
    folder::{Boundary, LayerFile, Layout},
    model::{Area, Department, Hours, MapView, Place, Profile, Shape, Week},
};
use kernel::{CityId, Day, GeoPoint, Lang, Text};
use serde::{Serialize, de::DeserializeOwned};

store::row! {
    pub(crate) struct Version { pub id: CityId, pub slug: String, pub version: i64 }
}
store::row! {
    pub(super) struct CityRow {
        pub id: CityId, pub slug: String, pub version: i64, pub places_version: i64, pub layers_version: i64, pub country: String, pub zone: String,
        pub languages: String, pub brand: String, pub town: String, pub emergency: String, pub phone: String, pub mail: String, pub reopen_days: i64,
        pub name: String, pub lat: f64, pub lon: f64, pub zoom: i64, pub max_zoom: i64, pub texts: String, pub week: String, pub boundary: String,
        pub attribution: String, pub layout: String,
    }
}
store::row! {
    pub(super) struct DepartmentRow { pub code: String, pub name: String, pub mail: String, pub phone: String, pub closed: bool }
}
store::row! {
    pub(crate) struct DepartmentThere { pub code: String, pub closed: bool }
}
store::row! {
    pub(crate) struct AreaThere { pub code: String, pub level: String, pub closed: bool }
}
store::row! {
    pub(super) struct AreaRow {
        pub code: String, pub level: String, pub parent: Option<String>, pub name: String, pub population: Option<i64>, pub approximate: bool,
        pub shape: String, pub closed: bool,
    }
}
store::row! {
    pub(super) struct HolidayRow { pub day: Day, pub name: String }
}
store::row! {
    pub(super) struct PlaceRow { pub code: String, pub kind: String, pub name: String, pub lat: f64, pub lon: f64, pub street: Option<String> }
}
store::row! {
    pub(super) struct LayerRow {
        pub file: String, pub kind: String, pub source: String, pub attribution: String, pub licence: String, pub drawn: bool, pub content: String,
    }
}

/// JSON in a text column.
pub(super) fn json<T: Serialize>(v: &T) -> String {
    serde_json::to_string(v).unwrap_or_default()
}

pub(super) fn read<T: DeserializeOwned>(text: &str, what: &'static str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|_| Error::Stored(what))
}

fn parse<T: std::str::FromStr>(text: &str, what: &'static str) -> Result<T, Error> {
    text.parse().map_err(|_| Error::Stored(what))
}

/// The boundary as it is stored: its name and its geometry.
pub(super) fn boundary_text(b: Option<&Boundary>) -> String {
    b.map_or_else(String::new, |b| json(&(&b.name, b.shape.to_json())))
}

pub(super) fn week_text(week: &Week) -> String {
    let days: Vec<Vec<String>> = week.0.iter().map(|d| d.iter().map(ToString::to_string).collect()).collect();
    json(&days)
}

impl CityRow {
    pub fn profile(&self) -> Result<Profile, Error> {
        let tags: Vec<Lang> = read(&self.languages, "languages")?;
        let zoom = |n: i64| u8::try_from(n).map_err(|_| Error::Stored("zoom"));
        Ok(Profile {
            slug: self.slug.clone(),
            country: self.country.clone(),
            zone_name: self.zone.clone(),
            languages: tags,
            brand: parse(&self.brand, "brand")?,
            town: self.town.clone(),
            emergency: self.emergency.clone(),
            phone: self.phone.clone(),
            mail: self.mail.clone(),
            reopen_days: self.reopen_days,
            name: read(&self.name, "name")?,
            map: MapView { centre: GeoPoint { lat: self.lat, lon: self.lon }, zoom: zoom(self.zoom)?, max_zoom: zoom(self.max_zoom)? },
            texts: read(&self.texts, "texts")?,
        })
    }
    pub fn week(&self) -> Result<Week, Error> {
        let days: Vec<Vec<String>> = read(&self.week, "week")?;
        let mut week = Week::default();
        for (day, spans) in week.0.iter_mut().zip(days) {
            *day = spans.iter().map(|s| parse::<Hours>(s, "week")).collect::<Result<_, _>>()?;
        }
        Ok(week)
    }
    pub fn boundary(&self) -> Result<Option<Boundary>, Error> {
        if self.boundary.is_empty() {
            return Ok(None);
        }
        let (name, shape): (Text, String) = read(&self.boundary, "boundary")?;
        Ok(Some(Boundary { name, shape: Shape::parse(&shape).ok_or(Error::Stored("boundary"))? }))
    }
    pub fn layout(&self) -> Result<Layout, Error> {
        read(&self.layout, "layout")
    }
}

impl DepartmentRow {
    pub fn department(self) -> Result<Department, Error> {
        Ok(Department { name: read(&self.name, "department")?, code: self.code, mail: self.mail, phone: self.phone, closed: self.closed })
    }
}

impl AreaRow {
    pub fn area(self) -> Result<Area, Error> {
        Ok(Area {
            name: read(&self.name, "area")?,
            shape: Shape::parse(&self.shape).ok_or(Error::Stored("area"))?,
            code: self.code,
            level: self.level,
            parent: self.parent,
            population: self.population,
            approximate: self.approximate,
            closed: self.closed,
        })
    }
}

impl PlaceRow {
    pub fn place(self) -> Result<Place, Error> {
        Ok(Place {
            kind: parse(&self.kind, "place")?,
            name: if self.name.is_empty() { Text::default() } else { read(&self.name, "place")? },
            code: self.code,
            point: GeoPoint { lat: self.lat, lon: self.lon },
            street: self.street,
        })
    }
}

impl LayerRow {
    pub fn layer(self) -> Result<LayerFile, Error> {
        Ok(LayerFile {
            kind: parse(&self.kind, "layer")?,
            file: self.file,
            source: self.source,
            attribution: self.attribution,
            licence: self.licence,
            drawn: self.drawn,
            content: self.content,
        })
    }
}
