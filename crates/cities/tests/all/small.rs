//! A small city in canonical form, the folder beside this file: two districts, a ward in one of them, every file, every kind of thing once.

use cities::folder::{Embedded, Files, Source};
use include_dir::{Dir, include_dir};

pub const SLUG: &str = "kleinstadt";

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/tests/all/small");

/// Every file of the city, as an export writes it.
pub fn files() -> Files {
    let source = Embedded(&FOLDER);
    let mut files = Files::default();
    for (path, _) in source.list().expect("what is embedded is listed") {
        files.insert(&path, source.read(&path).expect("what is listed is there"));
    }
    files
}

/// The same with one file changed by replacing a text in it.
pub fn with(path: &str, from: &str, to: &str) -> Files {
    let mut files = files();
    let text = String::from_utf8(files.get(path).expect("there is such a file").to_vec()).expect("it is text");
    assert!(text.contains(from), "{path} does not hold {from}");
    files.insert(path, text.replace(from, to));
    files
}
