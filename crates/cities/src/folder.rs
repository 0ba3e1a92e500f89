//! The city folder (`docs/city-folder.md`): read with all problems at once, written in one canonical form.
//!
//! This module is about files only: bytes in, a [`CityFolder`] out, and back. What is done with it in the database is [`import`](crate::import()) and
//! [`export`](crate::export()). Other slices' files of the same folder are their [`Section`]s.

mod core;
mod document;
mod example;
mod features;
mod problem;
mod section;
mod source;
mod table;
mod unique;
mod write;

pub use self::core::{
    AREA_LEVELS, AREAS, AREAS_MAX, Boundary, CityFolder, DEPARTMENTS, DEPARTMENTS_MAX, HOLIDAYS_MAX, LAYERS_MAX, LayerFile, LayerKind, Layout, PLACES_MAX,
    Unread, place_columns, read_areas, read_boundary, read_places,
};
pub(crate) use self::core::{check_place, drawing_of};
pub use document::{Document, Reader, toml_list, toml_text};
pub use example::{EXAMPLE_SIDE, areas_example, boundary_example, example_middle};
pub use features::{Feature, Properties, feature_line, read_features, write_features};
pub use problem::{At, PROBLEMS_MAX, Problem, Problems, wrong_rows};
pub use section::{Before, Checked, Compared, HandOver, InUse, Moved, Named, Plan, Reading, Section, Taking, VALUE_CHARS_MAX, is_turned, moved, with_kept};
pub use source::{Embedded, FILE_BYTES_MAX, FILES_MAX, FOLDER_BYTES_MAX, Files, FolderSink, FolderSource, Sink, Source};
pub use table::{Columns, ROWS_MAX, Row, Table, TableWriter};
pub(crate) use write::write;

/// Reads a whole folder: the city's own files and those of the sections. Either everything is right, or every problem is told.
pub fn read(source: &dyn Source, sections: &[&dyn Section]) -> Result<Checked, Vec<Problem>> {
    let files = Files::load(source)?;
    let problems = Problems::default();
    let city = self::core::read(&files, &problems);
    refuse_unknown_files(&files, city.as_ref(), sections, &problems);
    let Some(city) = city else { return Err(problems.into_list()) };
    let mut plans = Vec::new();
    for section in sections {
        match section.check(&files, &city) {
            Ok(plan) => plans.push(plan),
            Err(list) => problems.extend(list),
        }
    }
    if problems.is_empty() { Ok(Checked { city, plans }) } else { Err(problems.into_list()) }
}

fn refuse_unknown_files(files: &Files, city: Option<&CityFolder>, sections: &[&dyn Section], problems: &Problems) {
    for path in files.paths() {
        let own = self::core::FILES.contains(&path) || sections.iter().any(|s| s.files().contains(&path));
        let layer = path.strip_prefix("layers/").is_some_and(|f| f.ends_with(".geojson"));
        // Without a readable city it is not known which layers are listed; then they are not complained about.
        let listed = city.is_none_or(|c| c.lists_layer(path));
        if !(own || layer && listed) {
            problems.file(path, kernel::Message::new("cities-problem-file-unknown"));
        }
    }
}
