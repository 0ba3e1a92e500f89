//! What a page refuses, a folder with it does not bring in.

use cities::folder::{Files, FolderSource, Problem, Source, read};
use concerns::settings::SECTION;
use std::path::Path;

fn files() -> Files {
    let source = FolderSource(Path::new(env!("CARGO_MANIFEST_DIR")).join("../testkit/city"));
    let mut files = Files::default();
    for (path, _) in source.list().unwrap() {
        files.insert(&path, source.read(&path).unwrap());
    }
    files
}

fn problems(files: &Files) -> Vec<Problem> {
    read(files, &[&SECTION]).err().unwrap_or_default()
}

fn told(path: &str, from: &str, to: &str) -> Vec<String> {
    let mut files = files();
    super::folder::edited(&mut files, path, from, to);
    problems(&files).iter().map(|p| format!("{}{} {}", p.file, p.place(), p.message.id)).collect()
}

#[test]
fn a_word_in_braces_that_stands_for_nothing_is_told_with_its_line() {
    let found = told("templates.toml", "{place}", "{plaec}");
    assert!(found.len() == 1 && found[0].starts_with("templates.toml:") && found[0].ends_with("concerns-problem-placeholder"), "{found:?}");
    let mut files = files();
    super::folder::edited(&mut files, "templates.toml", "{place}", "{plaec}");
    let words = web::Languages::load(&[concerns::slice().locales, &cities::LOCALES, &web::LOCALES]).unwrap();
    let said = words.english().say_plain(&problems(&files)[0].message);
    assert_eq!(said, "{plaec} stands for nothing. Check its spelling; these can be put in: {reference}, {place}, {department}, {category}.");
}

#[test]
fn texts_are_no_longer_than_a_page_takes_them() {
    let long = |n: usize| format!("en = \"{}\"", "x".repeat(n));
    let one = |from: &str, n: usize| told("categories.toml", from, &long(n));
    let name = "en = \"Power cut at home\"";
    assert!(one(name, 120).is_empty());
    for (from, n) in [(name, 121), ("en = \"The power company looks after this: call 15454.\"", 1_001)] {
        let found = one(from, n);
        assert!(found.len() == 1 && found[0].ends_with("cities-problem-too-long"), "{found:?}");
    }
}

#[test]
fn marks_that_turn_the_text_after_them_round_are_taken_out() {
    let mut files = files();
    super::folder::edited(&mut files, "categories.toml", "Power cut at home", "Power \u{202e}cut");
    super::folder::edited(&mut files, "departments.csv", "Street lighting", "Street \u{2067}lighting");
    super::folder::edited(&mut files, "areas.geojson", "West Ward", "West \u{202d}Ward");
    let checked = read(&files, &[&SECTION]).unwrap();
    let english = kernel::Lang::english();
    let names = [&checked.city.departments[0].name, &checked.city.areas[0].name].map(|n| n.in_lang(&english).to_string());
    assert_eq!(names, ["Street lighting", "West Ward"]);
    let kinds = format!("{:?}", read(&files, &[&SECTION]).map(|c| c.plans.len()));
    assert_eq!(kinds, "Ok(1)");
}

#[test]
fn a_rule_for_an_area_of_another_level_is_told() {
    let mut files = files();
    super::folder::edited(&mut files, "areas.geojson", "\"code\":\"east\",\"level\":\"district\"", "\"code\":\"east\",\"level\":\"ward\"");
    let found: Vec<String> = problems(&files).iter().map(|p| format!("{}{} {}", p.file, p.place(), p.message.id)).collect();
    assert_eq!(found, ["routing.csv:2 [area] concerns-problem-area-level"]);
}
