//! The list of slices: the product, in one screen. A new slice is one line here, and its port in `wiring`.

use cities::folder::Section;
use store::Migration;
use web::{Slice, language_slice};

/// Every slice.
pub fn all() -> Vec<Slice> {
    vec![language_slice(), accounts::slice(), concerns::slice(), network::slice(), townhall::slice(), crate::demo::door::slice()]
}

/// The files of the city folder that slices own, and what else names a department or an area.
pub fn sections() -> Vec<&'static dyn Section> {
    vec![&concerns::settings::SECTION, &accounts::SCOPES]
}

/// Every migration, of the shared crates and of the slices.
pub fn migrations(slices: &[Slice]) -> Vec<Migration> {
    let mut all = [store::migrations(), jobs::migrations(), cities::migrations()].concat();
    all.extend(slices.iter().flat_map(|s| s.migrations.iter().copied()));
    all
}
