//! What a city is: types and rules, without IO, clock or randomness.

mod areas;
mod brand;
mod calendar;
mod countries;
mod geometry;
mod places;
mod profile;
mod words;

pub(crate) use areas::is_below;
pub use areas::{Area, Areas};
pub use brand::{Colour, READABLE_CONTRAST, brand_css, readable};
pub use calendar::{Calendar, DAY_OFF_SEARCH_MAX, Deadline, Holiday, Hours, Week};
pub use countries::{Country, countries, country};
pub(crate) use geometry::round as round_degrees;
pub use geometry::{Shape, ShapeError};
pub use places::{Found, Match, Place, PlaceKind, Places, meant, place_subject};
pub(crate) use profile::unless_missing;
pub use profile::{
    LANGUAGES_MAX, MapView, NAME_LENGTH_MAX, Profile, ProfileInput, REOPEN_DAYS_MAX, RESERVED_SLUGS, TEXT_KEYS, TEXT_LENGTH_MAX, TOWNS, ZOOM_MAX, ZOOM_MIN,
};
pub use words::{CODE_LENGTH_MAX, code_like, is_code, is_mail, is_phone};

use crate::draw::{Drawing, Outlines};
use jiff::tz::TimeZone;
use kernel::{Bounds, CityId, GeoPoint, Instant, Text};
use std::sync::Arc;

/// A city in memory: everything about it that is not a case. One version of it never changes; an edit makes a new one.
///
/// Its settings are read as its own fields: `city.slug`, `city.languages`, `city.name` (see [`Profile`]).
#[derive(Clone, Debug)]
pub struct City {
    pub id: CityId,
    /// Grows with every change.
    pub version: i64,
    pub profile: Profile,
    pub zone: TimeZone,
    pub calendar: Calendar,
    /// In the order of the folder, the closed ones too.
    pub departments: Vec<Department>,
    pub areas: Arc<Areas>,
    pub places: Arc<Places>,
    pub drawing: Arc<Drawing>,
    /// The lines between the areas, for drawing.
    pub outlines: Arc<Outlines>,
}

impl std::ops::Deref for City {
    type Target = Profile;
    fn deref(&self) -> &Profile {
        &self.profile
    }
}

/// Who answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Department {
    pub code: String,
    pub name: Text,
    pub mail: String,
    pub phone: String,
    /// No longer chosen for anything new, but named by what is old.
    pub closed: bool,
}

impl City {
    pub fn department(&self, code: &str) -> Option<&Department> {
        self.departments.iter().find(|d| d.code == code)
    }
    /// The departments that may be chosen.
    pub fn open_departments(&self) -> impl Iterator<Item = &Department> {
        self.departments.iter().filter(|d| !d.closed)
    }
    /// All departments, those that may be chosen first: for looking for what is old.
    pub fn departments_open_first(&self) -> impl Iterator<Item = &Department> {
        self.open_departments().chain(self.departments.iter().filter(|d| d.closed))
    }
    pub fn area(&self, code: &str) -> Option<&Area> {
        self.areas.get(code)
    }
    /// The area of the first level in which the point lies; on a common border the smallest code.
    pub fn area_at(&self, point: GeoPoint) -> Option<&Area> {
        self.areas.first_level_at(point)
    }
    /// The areas of all levels in which the point lies, the most important level first.
    pub fn areas_at(&self, point: GeoPoint) -> Vec<&Area> {
        self.areas.all_at(point)
    }
    /// Streets, landmarks and poles by the words of their names in any language, the best first.
    pub fn find_places(&self, query: &str, near: Option<GeoPoint>, limit: usize) -> Vec<Found<'_>> {
        let found = self.places.find(query, near, limit);
        found.into_iter().map(|m| Found { is_named: m.is_named, ..self.found(m.place, m.metres) }).collect()
    }
    /// The named place (landmark or street) that is nearest: what a spot is called by.
    pub fn nearest_place(&self, point: GeoPoint) -> Option<Found<'_>> {
        self.places.nearest_named(point).map(|(place, metres)| self.found(place, Some(metres)))
    }
    /// The pole, cabinet or signal that is nearest.
    pub fn nearest_pole(&self, point: GeoPoint) -> Option<Found<'_>> {
        self.places.nearest_pole(point).map(|(place, metres)| self.found(place, Some(metres)))
    }
    fn found<'c>(&'c self, place: &'c Place, metres: Option<f64>) -> Found<'c> {
        Found { place, area: self.area_at(place.point), metres, is_named: false }
    }
    /// When something begun at `start` is due, in this city's hours.
    pub fn due(&self, deadline: Deadline, start: Instant) -> Instant {
        self.calendar.due(deadline, start, &self.zone)
    }
    /// The box of the city's limits, or of its areas where no limits are known.
    pub fn bounds(&self) -> Option<Bounds> {
        let areas = || self.areas.all().iter().filter(|a| !a.closed).map(|a| a.shape.bounds()).reduce(Bounds::joined);
        self.drawing.boundary().map(Shape::bounds).or_else(areas)
    }
    /// Is there anything to see on the map: a drawing, limits, or areas?
    pub fn has_map(&self) -> bool {
        !self.drawing.is_empty() || self.areas.first_level().is_some()
    }
    /// Is the point within the city's limits? A city without a boundary has none to be outside of.
    pub fn contains(&self, point: GeoPoint) -> bool {
        self.drawing.boundary().is_none_or(|b| b.covers(point))
    }
    /// Does the city offer the language?
    pub fn speaks(&self, lang: &kernel::Lang) -> bool {
        self.languages.contains(lang)
    }
}
