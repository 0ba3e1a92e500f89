//! What is wrong in the slice's files of a folder.

use cities::folder::{Files, FolderSource, Source, read};
use concerns::settings::SECTION;
use std::path::Path;

/// The test city's folder with another text in one file.
fn with(path: &str, from: &str, to: &str) -> Files {
    let source = FolderSource(Path::new(env!("CARGO_MANIFEST_DIR")).join("../testkit/city"));
    let mut files = Files::default();
    for (path, _) in source.list().unwrap() {
        files.insert(&path, source.read(&path).unwrap());
    }
    let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
    assert!(text.contains(from), "{path} does not hold {from}");
    files.insert(path, text.replacen(from, to, 1));
    files
}

fn told(files: &Files) -> Vec<String> {
    let Err(problems) = read(files, &[&SECTION]) else { return Vec::new() };
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn what_names_a_file_that_cannot_be_read_is_not_told_for_it() {
    let twice = told(&with("departments.csv", "code,mail,phone", "code,mail,phone,closed,closed"));
    assert_eq!(twice, ["departments.csv:1 [closed] cities-problem-column-twice"]);
    let damaged = told(&with("departments.csv", "Roads east", "Roads \u{7} east"));
    assert_eq!(damaged.len(), 1, "{damaged:?}");
    let slip = told(&with("categories.toml", "code = ", "code == "));
    assert!(slip.len() == 1 && slip[0].contains("cities-problem-toml"), "{slip:?}");
    let areas = told(&with("areas.geojson", "Polygon", "Circle"));
    assert_eq!(areas.len(), 1, "{areas:?}");
    let whole = told(&with("routing.csv", ",roads-east", ",roads-west"));
    assert!(whole.len() == 1 && whole[0].contains("concerns-problem-department"), "what can be read is checked: {whole:?}");
}
