//! The city's own files.

mod map;
mod places;
mod settings;
mod tables;

pub(crate) use map::drawing_of;
pub use map::{AREA_LEVELS, AREAS_MAX, LAYERS_MAX, read_areas, read_boundary};
pub(crate) use places::check_place;
pub use places::{PLACES_MAX, place_columns, read_places};
pub(crate) use tables::{CLOSED, YES};
pub use tables::{DEPARTMENTS_MAX, HOLIDAYS_MAX};

use super::{Files, Problems};
use crate::model::{Area, Calendar, Department, Place, Profile, Shape};
use kernel::{Lang, Text};
use std::collections::{BTreeMap, BTreeSet};

pub const AREAS: &str = "areas.geojson";
pub const DEPARTMENTS: &str = "departments.csv";
const LAYERS: &str = "layers/layers.toml";

/// The paths that belong to the city itself; beside them stand the layers that `layers/layers.toml` lists.
pub const FILES: [&str; 11] = [
    "city.toml",
    "boundary.geojson",
    AREAS,
    DEPARTMENTS,
    "calendar.toml",
    "holidays.csv",
    "places/landmarks.csv",
    "places/streets.csv",
    "places/poles.csv",
    LAYERS,
    "layers/ATTRIBUTION.md",
];

/// The city's limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Boundary {
    pub name: Text,
    pub shape: Shape,
}

/// What a layer of the base map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LayerKind {
    Land,
    Water,
    Park,
    Building,
    Road,
    Rail,
    Border,
    /// The city's limits, which have a file of their own: what is here says where they come from.
    Limits,
    /// The same of its areas.
    Areas,
    /// The same of its landmarks, streets and poles.
    Places,
}

impl LayerKind {
    pub const ALL: [LayerKind; 10] = [
        LayerKind::Land,
        LayerKind::Water,
        LayerKind::Park,
        LayerKind::Building,
        LayerKind::Road,
        LayerKind::Rail,
        LayerKind::Border,
        LayerKind::Limits,
        LayerKind::Areas,
        LayerKind::Places,
    ];
    /// The files of the folder that hold it, where it has no file beside `layers.toml`.
    pub fn held_by(self) -> &'static [&'static str] {
        match self {
            LayerKind::Limits => &["boundary.geojson"],
            LayerKind::Areas => &["areas.geojson"],
            LayerKind::Places => &["landmarks.csv", "streets.csv", "poles.csv"],
            _ => &[],
        }
    }
    /// Has it a file of its own beside `layers.toml`?
    pub fn is_drawn(self) -> bool {
        self.held_by().is_empty()
    }
    pub fn as_str(self) -> &'static str {
        match self {
            LayerKind::Land => "land",
            LayerKind::Water => "water",
            LayerKind::Park => "park",
            LayerKind::Building => "building",
            LayerKind::Road => "road",
            LayerKind::Rail => "rail",
            LayerKind::Border => "border",
            LayerKind::Limits => "limits",
            LayerKind::Areas => "areas",
            LayerKind::Places => "places",
        }
    }
}

impl std::str::FromStr for LayerKind {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        LayerKind::ALL.into_iter().find(|k| k.as_str() == s).ok_or(())
    }
}

/// A layer as its file holds it, in canonical text.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerFile {
    pub file: String,
    pub kind: LayerKind,
    pub source: String,
    pub attribution: String,
    pub licence: String,
    /// Drawn for training, not surveyed.
    pub drawn: bool,
    pub content: String,
}

/// The languages of the columns of each CSV file, so that it is written as it was read.
pub type Layout = BTreeMap<String, Vec<Lang>>;

/// The files of which something could not be read.
pub type Unread = BTreeSet<&'static str>;

/// A city as its folder tells it.
#[derive(Clone, Debug)]
pub struct CityFolder {
    pub profile: Profile,
    pub boundary: Option<Boundary>,
    pub areas: Vec<Area>,
    pub departments: Vec<Department>,
    pub calendar: Calendar,
    pub places: Vec<Place>,
    pub layers: Vec<LayerFile>,
    /// `layers/ATTRIBUTION.md`, as it is.
    pub attribution: String,
    pub layout: Layout,
    pub unread: Unread,
}

impl CityFolder {
    /// Is everything known that the file has? Where something of it could not be read, that is told; who names it is not told that there is no such thing.
    pub fn is_known(&self, path: &str) -> bool {
        !self.unread.contains(path)
    }
    /// Is the file one of the base map? Where the list could not be read, it may be.
    pub(super) fn lists_layer(&self, path: &str) -> bool {
        !self.is_known(LAYERS) || self.layers.iter().any(|l| path.strip_prefix("layers/") == Some(&l.file))
    }
    pub fn department(&self, code: &str) -> Option<&Department> {
        self.departments.iter().find(|d| d.code == code)
    }
    pub fn places_of<'f>(&'f self, list: &'f str) -> impl Iterator<Item = &'f Place> {
        self.places.iter().filter(move |p| p.kind.list() == list)
    }
    pub fn has_area(&self, code: &str) -> bool {
        self.areas.iter().any(|a| a.code == code)
    }
}

/// Reads the city's own files; `None` when `city.toml` is missing or unreadable. What else is wrong is told in `problems`.
pub(super) fn read(files: &Files, problems: &Problems) -> Option<CityFolder> {
    let (mut layout, mut unread) = (Layout::new(), Unread::new());
    let profile = settings::read_city(files, problems);
    // Where nobody knows the city's languages, that is told already.
    let first = profile.as_ref().and_then(|p| p.languages.first().cloned()).unwrap_or_else(Lang::english);
    let mut calendar = settings::read_calendar(files, problems);
    calendar.holidays = tables::read_holidays(files, &first, &mut layout, problems);
    let departments = tables::read_departments(files, &first, (&mut layout, &mut unread), problems);
    let boundary = files.text("boundary.geojson", problems).and_then(|text| map::read_boundary("boundary.geojson", text, &first, false, problems));
    let areas = map::read_all_areas(files, &first, &mut unread, problems);
    let places = places::read_all(files, &first, &mut layout, problems);
    let layers = map::read_layers(files, &mut unread, problems);
    let attribution = files.text("layers/ATTRIBUTION.md", problems).unwrap_or_default().to_string();
    Some(CityFolder { profile: profile?, boundary, areas, departments, calendar, places, layers, attribution, layout, unread })
}
