//! A city's settings.

use super::Colour;
use kernel::{GeoPoint, Lang, Text};
use std::collections::BTreeMap;

pub const COUNTRY_LENGTH: usize = 2;
pub const LANGUAGES_MAX: usize = 12;
pub const NAME_LENGTH_MAX: usize = 200;
pub const TEXT_LENGTH_MAX: usize = 4_000;
pub const REOPEN_DAYS_MAX: i64 = 365;
/// The zooms at which maps are drawn.
pub const ZOOM_MIN: u8 = 9;
pub const ZOOM_MAX: u8 = 18;
/// The short texts that a city may have.
pub const TEXT_KEYS: [&str; 3] = ["welcome", "about", "privacy"];
/// The evening pictures.
pub const TOWNS: [&str; 5] = ["steppe", "strait", "hills", "harbour", "towers"];

/// What `city.toml` holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The city's part of every address; it never changes.
    pub slug: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// IANA name.
    pub zone_name: String,
    /// What residents are offered; the first is the default.
    pub languages: Vec<Lang>,
    pub brand: Colour,
    /// The evening picture, one of [`TOWNS`].
    pub town: String,
    /// The number to call instead of reporting.
    pub emergency: String,
    /// The desk's own number, or empty.
    pub phone: String,
    pub mail: String,
    /// How long after an answer its reporter may reopen it.
    pub reopen_days: i64,
    pub name: Text,
    pub map: MapView,
    /// Short texts by key, see [`TEXT_KEYS`].
    pub texts: BTreeMap<String, Text>,
}

/// The first view of the map, and how far the base map goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapView {
    pub centre: GeoPoint,
    pub zoom: u8,
    /// Beyond it this city has no base map: streets need a tile source.
    pub max_zoom: u8,
}

impl Profile {
    /// A short text in a language, if the city has it in any.
    pub fn text(&self, key: &str, lang: &Lang) -> Option<&str> {
        self.texts.get(key).map(|t| t.in_lang(lang)).filter(|t| !t.is_empty())
    }
    /// The language that is spoken when nothing else is known.
    pub fn default_language(&self) -> Lang {
        self.languages.first().cloned().unwrap_or_else(Lang::english)
    }
}
