//! The tenant: a city, its departments, areas, calendar, places and base map. As data in a folder, in the database, and in memory.
//!
//! - [`model`]: what a city is; pure rules: deadlines, areas at a point, place search, colours.
//! - [`Cities`]: all cities in memory, fresh within a second.
//! - [`folder`], [`import()`], [`export()`]: the city folder, which other slices extend by a [`Section`](folder::Section).
//! - [`draw`]: the base map as SVG.
//! - [`There`]: what a city has in a transaction.
//! - the verbs: [`create_city`], [`edit_city`], departments, areas, the boundary, calendar, places.
//!
//! Invariants:
//! - Every change of a city gives it a new version in its own transaction, and an entry in the audit log.
//! - An import does everything or nothing, and tells all problems at once.
//! - A code that was used is never removed: it is closed.
//! - `export(import(x))` is the same bytes for a folder in canonical form.

mod cache;
pub mod draw;
mod error;
mod export;
pub mod folder;
mod import;
pub mod model;
mod store;
mod verbs;

pub use cache::{Cities, load};
pub use error::Error;
pub use export::{export, folder_of, kept_folder};
pub use import::{Counts, Report, import, import_made, import_seen, in_use, kept_areas};
pub use model::{Area, Calendar, City, Deadline, Department, Found, Place, PlaceKind, brand_css, meant, place_subject};
pub use verbs::*;

use ::store::{Migration, Tables};
use include_dir::{Dir, include_dir};
use kernel::Permission;

/// The messages.
pub static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// To change a city's settings, departments, areas, calendar and places, and to import its folder.
pub const SETTINGS: Permission = Permission("cities.settings");
/// To add a city to the installation.
pub const CREATE: Permission = Permission("cities.create");
/// All permissions of this crate.
pub const PERMISSIONS: &[Permission] = &[SETTINGS, CREATE];
/// Every act of this crate that the log may hold; each has its message, `cities-act-…`.
pub const ACTS: &[&str] = &[
    "cities.area.add",
    "cities.area.close",
    "cities.area.edit",
    "cities.area.remove",
    "cities.area.reopen",
    "cities.areas",
    "cities.boundary",
    "cities.create",
    "cities.department.add",
    "cities.department.close",
    "cities.department.edit",
    "cities.department.remove",
    "cities.department.reopen",
    "cities.departments.made",
    "cities.edit",
    "cities.export",
    "cities.holiday",
    "cities.holiday.delete",
    "cities.import",
    "cities.place.add",
    "cities.place.delete",
    "cities.place.edit",
    "cities.places",
    "cities.week",
];
/// Those that hold for the whole installation only.
pub const INSTALLATION: &[Permission] = &[CREATE];

pub const TABLES: Tables = Tables { city: &["city_department", "city_area", "city_holiday", "city_place", "city_layer"], installation: &["city"] };

pub fn migrations() -> Vec<Migration> {
    vec![Migration::same("20261124010000_cities_city", include_str!("../migrations/20261124010000_cities_city.sql"))]
}

/// Every statement, by name, for the catalogue tests.
pub fn statements() -> Vec<(&'static str, &'static str)> {
    store::ALL.to_vec()
}
