//! What is wrong in a folder is told, all of it at once.

use crate::{listed, small};
use cities::folder::{self, At, FILE_BYTES_MAX, Files, Problem};

fn problems(files: &Files) -> Vec<Problem> {
    match folder::read(files, &[]) {
        Ok(_) => Vec::new(),
        Err(list) => list,
    }
}

fn one(path: &str, from: &str, to: &str) -> Problem {
    let found = problems(&small::with(path, from, to));
    assert_eq!(found.len(), 1, "{path}: {from} → {to}:\n{}", listed(&found));
    assert_eq!(found[0].file, path);
    found.into_iter().next().unwrap()
}

#[test]
fn a_canonical_folder_has_no_problem() {
    assert_eq!(listed(&problems(&small::files())), "");
}

#[test]
fn every_problem_names_its_line_and_column() {
    let p = one("city.toml", "zone = \"Europe/Berlin\"", "zone = \"Europe/Nowhere\"");
    assert_eq!((p.at, p.column.as_deref(), p.message.id), (At::Line(3), Some("zone"), "cities-problem-zone"));
    let p = one("city.toml", "max_zoom = 16", "max_zoom = 99");
    assert_eq!((p.at, p.column.as_deref(), p.message.id), (At::Line(20), Some("map.max_zoom"), "cities-problem-range"));
    let p = one("departments.csv", "lamps@kleinstadt.example", "lamps");
    assert_eq!((p.at, p.column.as_deref(), p.message.id), (At::Line(2), Some("mail"), "cities-problem-mail"));
    let p = one("areas.geojson", "\"code\":\"market-ward\"", "\"code\":\"east\"");
    assert_eq!((p.at, p.column.as_deref(), p.message.id), (At::Feature(3), Some("code"), "cities-problem-twice"));
    let p = one("places/poles.csv", "C-001,cabinet", "C-001,cupboard");
    assert_eq!((p.at, p.column.as_deref(), p.message.id), (At::Line(3), Some("kind"), "cities-problem-choice"));
}

#[test]
fn all_problems_are_told_at_once() {
    let mut files = small::with("city.toml", "town = \"hills\"", "town = \"moon\"\nnickname = \"K\"");
    files.insert("holidays.csv", "date,name_de\n2026-13-01,Nie\n2026-12-25,Weihnachten\n2026-12-25,Weihnachten\n2026-1-1,Kurz\n");
    files.insert("calendar.toml", "[week]\nmon = [\"13:00-17:00\", \"08:00-14:00\"]\nfunday = [\"08:00-09:00\"]\n");
    files.insert("readme.txt", "hello");
    let found = listed(&problems(&files));
    let want = [
        "city.toml:6 [town] cities-problem-choice",
        "city.toml:7 [nickname] cities-problem-key-unknown",
        "holidays.csv:2 [date] cities-problem-date",
        "holidays.csv:4 [date] cities-problem-twice",
        "holidays.csv:5 [date] cities-problem-date",
        "calendar.toml:2 [week.mon] cities-problem-hours-order",
        "calendar.toml:3 [week.funday] cities-problem-key-unknown",
        "readme.txt cities-problem-file-unknown",
    ];
    for line in want {
        assert!(found.contains(line), "{line} is missing in\n{found}");
    }
    assert_eq!(found.lines().count(), want.len(), "{found}");
}

#[test]
fn the_line_of_a_problem_is_that_of_an_editor() {
    let lines = ["code,mail,phone,name_de", "", "lamps,nowhere,,Licht", "", "", "roads,nowhere,,Wege", "parks,,"];
    let want = "departments.csv:3 [mail] cities-problem-mail value=\"nowhere\"\ndepartments.csv:6 [mail] cities-problem-mail value=\"nowhere\"\n\
                departments.csv:7 cities-problem-row-length found=3 wanted=4";
    for end in ["\n", "\r\n", "\r"] {
        for mark in ["", "\u{feff}"] {
            for last in ["", end] {
                let mut files = small::files();
                files.insert("departments.csv", format!("{mark}{}{last}", lines.join(end)));
                assert_eq!(listed(&problems(&files)), want, "{end:?} {mark:?} {last:?}");
            }
        }
    }
    let mut files = small::files();
    files.insert("departments.csv", "\r\n\r\ncode;mail;phone;fax;name_de\r\nlamps;;;;Licht\r\n");
    let found = problems(&files);
    assert_eq!(listed(&found), "departments.csv:3 [fax] cities-problem-column-unknown");
    assert_eq!(folder::wrong_rows(&found), 0, "the header is no row");
}

#[test]
fn a_line_break_in_a_cell_and_a_quotation_mark_that_stays_open_are_told_as_what_they_are() {
    let told = |rows: &str| {
        let mut files = small::files();
        files.insert("departments.csv", format!("code,mail,phone,name_de\nroads,,,Wege\n{rows}"));
        listed(&problems(&files))
    };
    assert_eq!(told("lamps,,,\"Licht\nund Strom\"\nparks,,,\"Grün\"\n"), "departments.csv:3 [name_de] cities-problem-line-break");
    assert_eq!(told("lamps,,,\"Licht\nparks,,,Grün\n"), "departments.csv:3 [name_de] cities-problem-quote-open");
    assert_eq!(told("lamps,,,\"Licht\nparks,,,\"Grün\"\n"), "departments.csv:3 [name_de] cities-problem-quote-open");
    assert_eq!(told("\"lamps,,,Licht\nparks,,,Grün\n"), "departments.csv:3 [code] cities-problem-quote-open", "though it has too few fields as well");
    let mut files = small::files();
    files.insert("departments.csv", "code,mail,phone,\"name_de\nlamps,,,Licht\n");
    assert_eq!(listed(&problems(&files)), "departments.csv:1 cities-problem-quote-open");
}

#[test]
fn columns_that_a_spreadsheet_leaves_empty_at_the_end_are_let_be() {
    let mut files = small::files();
    files.insert("departments.csv", "code,mail,phone,name_de,,\nlamps,,,Licht,,\nroads,,,Wege, ,\n");
    assert_eq!(listed(&problems(&files)), "");
    files.insert("departments.csv", "code,mail,phone,name_de,,\nlamps,,,Licht,,x\nroads,,,Wege,,\n");
    assert_eq!(listed(&problems(&files)), "departments.csv:2 cities-problem-row-length found=6 wanted=4");
    files.insert("departments.csv", "code,,mail,phone,name_de\nlamps,,,,Licht\n");
    assert_eq!(listed(&problems(&files)), "departments.csv:1 [] cities-problem-column-unknown");
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_nothing_of_those_that_name_it() {
    let told = |path: &str, text: &[u8]| {
        let mut files = small::files();
        files.insert(path, text);
        let found = problems(&files);
        assert_eq!(found.len(), 1, "{}", listed(&found));
        assert_eq!(found[0].file, path);
    };
    told("places/streets.csv", b"code,lat,lon,name_de\nhauptstrasse,50.5,8.1,Hauptstra\xdfe\n");
    told("places/streets.csv", b"code,lat,lon,name_de\nhauptstrasse,north,8.1,Hauptstrasse\n");
    told("layers/layers.toml", b"[[layer]\n");
    told("departments.csv", b"code,mail,phone,name_de\nlamps,,Licht\n");
    let areas = String::from_utf8(small::files().get("areas.geojson").unwrap().to_vec()).unwrap();
    told("areas.geojson", areas.replacen("Polygon", "Circle", 1).as_bytes());
}

#[test]
fn a_pole_names_a_street_of_the_folder_or_none() {
    let p = one("places/poles.csv", "8.1,hauptstrasse", "8.1,Hauptstraße");
    assert_eq!((p.at, p.column.as_deref(), p.message.id), (At::Line(2), Some("street"), "cities-problem-street"));
    let mut files = small::files();
    files.remove("places/streets.csv");
    assert!(listed(&problems(&files)).contains("places/poles.csv:2 [street] cities-problem-street"));
    assert_eq!(listed(&problems(&small::with("places/poles.csv", "8.1,hauptstrasse", "8.1,"))), "");
}

#[test]
fn whether_a_department_is_closed_is_said_with_yes_or_no() {
    let read = |cell: &str| {
        let mut files = small::files();
        files.insert("departments.csv", format!("code,mail,phone,closed,name_de\nlamps,,,{cell},Licht\nroads,,,,Wege\n"));
        folder::read(&files, &[]).map(|c| c.city.departments[0].closed).map_err(|list| listed(&list))
    };
    for (cell, closed) in [("yes", true), ("YES", true), ("Yes", true), ("no", false), ("NO", false), ("", false)] {
        assert_eq!(read(cell), Ok(closed), "{cell}");
    }
    assert_eq!(read("ja"), Err("departments.csv:2 [closed] cities-problem-choice value=\"ja\" list=\"yes, no\"".into()));
}

#[test]
fn what_is_unknown_is_named() {
    assert_eq!(one("departments.csv", "code,mail,phone,name_de", "code,mail,phone,fax,name_de").column.as_deref(), Some("fax"));
    assert_eq!(one("areas.geojson", "\"population\":1200", "\"people\":1200").column.as_deref(), Some("people"));
    assert_eq!(one("areas.geojson", "\"parent\":\"west\"", "\"parent\":\"south\"").column.as_deref(), Some("parent"));
    assert_eq!(one("layers/road.geojson", "\"rank\":5", "\"rank\":6").column.as_deref(), Some("rank"));
    let mut files = small::files();
    files.insert("layers/more.geojson", "{}");
    assert_eq!(listed(&problems(&files)), "layers/more.geojson cities-problem-file-unknown");
    let mut files = small::files();
    files.remove("layers/water.geojson");
    assert_eq!(listed(&problems(&files)), "layers/water.geojson cities-problem-file-missing");
    let files = small::with("layers/layers.toml", "kind = \"road\"", "kind = \"areas\"");
    assert!(listed(&problems(&files)).contains("cities-problem-layer-file"), "areas are in areas.geojson: {}", listed(&problems(&files)));
    let mut files = small::files();
    files.remove("city.toml");
    assert_eq!(listed(&problems(&files)), "city.toml cities-problem-file-missing");
}

#[test]
fn a_ring_that_crosses_itself_is_told_with_its_feature() {
    let p = one("areas.geojson", "[8,50.4],[8.3,50.4],[8.3,50.6],[8,50.6],[8,50.4]", "[8,50.4],[8.3,50.4],[8,50.6],[8.3,50.6],[8,50.4]");
    assert_eq!((p.at, p.column.as_deref(), p.message.id), (At::Feature(3), Some("geometry"), "cities-problem-ring-crosses"));
    let p = one("boundary.geojson", "[8.5,50],[8.5,51],[8,51]", "[8.5,51],[8.5,50],[8,51]");
    assert_eq!((p.at, p.message.id), (At::Feature(1), "cities-problem-ring-crosses"));
}

#[test]
fn hostile_files_are_refused_clearly() {
    let with = |path: &str, bytes: &[u8]| {
        let mut files = small::files();
        files.insert(path, bytes);
        let found = problems(&files);
        assert!(!found.is_empty() && found.len() <= folder::PROBLEMS_MAX, "{path}");
        listed(&found)
    };
    assert!(with("departments.csv", b"code,mail,phone,name_de\nlamps,,,Li\0cht\n").contains("departments.csv:2 cities-problem-control-character"));
    assert!(with("departments.csv", b"code,mail,phone,name_de\n\xff\xfe,,,x\n").contains("departments.csv:2 cities-problem-not-utf8"));
    assert!(with("departments.csv", b"code,mail,phone,name_de\nlamps,,\n").contains("departments.csv:2 cities-problem-row-length"));
    assert!(with("departments.csv", b"code,mail,phone,name_de\n\"lamps,,,x\n").contains("departments.csv"));
    assert!(with("departments.csv", b"").contains("departments.csv:1 [code] cities-problem-column-missing"));
    assert!(with("city.toml", b"slug = [[[[").contains("city.toml:1 cities-problem-ends text=\"slug = [[[[\""));
    assert!(with("city.toml", b"slug = \"lampton\nphone = 1\n").contains("city.toml:1 cities-problem-toml text=\"slug = \\\"lampton\""));
    assert!(with("city.toml", b"slug = \n phone = 1\n").contains("city.toml:1 cities-problem-toml text=\"slug =\""));
    assert!(with("areas.geojson", b"{\"type\":\n").contains("cities-problem-ends text=\"{\\\"type\\\":\""));
    assert!(with("areas.geojson", b" \n").contains("areas.geojson cities-problem-empty"));
    assert!(with("areas.geojson", b"{\"type\":\"Feat").contains("cities-problem-ends"));
    assert!(with("departments.csv", b"code,mail,phone,name_de\nlamps,,,\"Licht und L").contains("departments.csv:2 cities-problem-quote-open"));
    assert!(!with("departments.csv", b"code,mail,phone,name_de\nno code,,,x\nlamps,,,\"Licht \"\"und\"\" L\"").contains("departments.csv:3"));
    assert!(with("city.toml", "a.".repeat(3000).as_bytes()).contains("cities-problem-ends"));
    assert!(with("areas.geojson", "[".repeat(100_000).as_bytes()).contains("areas.geojson:1 cities-problem-"));
    assert!(with("areas.geojson", b"{\"type\":\"FeatureCollection\",\"features\":[1,{\"type\":\"Feature\"}]}").contains("areas.geojson#2 [geometry]"));
    assert!(with("areas.geojson", b"{\"type\":\"FeatureCollection\"}").contains("cities-problem-geojson"));
    assert!(with("boundary.geojson", b"[1,2]").contains("cities-problem-geojson"));
    let mut many = String::from("date,name_de\n");
    (0..5000).for_each(|_| many.push_str("x,y\n"));
    assert!(with("holidays.csv", many.as_bytes()).contains("cities-problem-rows-too-many"));
    let bad = "x,\n".repeat(1900);
    assert!(with("holidays.csv", format!("date,name_de\n{bad}").as_bytes()).lines().count() == folder::PROBLEMS_MAX);
}

/// A source that claims a size and must not be read.
struct Huge;

impl folder::Source for Huge {
    fn list(&self) -> std::io::Result<Vec<(String, u64)>> {
        Ok(vec![("city.toml".into(), FILE_BYTES_MAX + 1)])
    }
    fn read(&self, _: &str) -> std::io::Result<Vec<u8>> {
        panic!("a file beyond the limit is not read")
    }
}

#[test]
fn a_huge_file_is_not_even_read() {
    let Err(found) = folder::read(&Huge, &[]) else { panic!("it was taken") };
    assert_eq!(listed(&found), "city.toml cities-problem-file-too-big max=32");
}

#[test]
fn a_directory_is_read_and_written() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path().join("out");
    small::files().write_to(&mut folder::FolderSink::new(&at).unwrap()).unwrap();
    assert!(folder::FolderSink::new(&at).is_err(), "a full directory is not written over");
    let source = folder::FolderSource(at.clone());
    let Ok(checked) = folder::read(&source, &[]) else { panic!("it is the same folder") };
    assert_eq!(checked.city.areas.len(), 3);
    std::os::unix::fs::symlink("/etc/passwd", at.join("layers/layers.toml2")).unwrap();
    let Err(found) = folder::read(&source, &[]) else { panic!("a link was followed") };
    assert!(listed(&found).contains("layers/layers.toml2"), "{}", listed(&found));
}

proptest::proptest! {
    /// No change of bytes makes the reader panic.
    #[test]
    fn no_bytes_panic(at in 0usize..4000, byte: u8, which in 0usize..13, cut: bool) {
        let mut files = small::files();
        let path = files.paths().nth(which).unwrap().to_string();
        let mut bytes = files.get(&path).unwrap().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        if cut {
            bytes.truncate(at + 1);
        }
        files.insert(&path, bytes);
        let _ = folder::read(&files, &[]);
    }
}

#[test]
fn areas_that_lie_in_each_other_are_told() {
    let ring = small::with("areas.geojson", "\"code\":\"west\",\"level\":\"district\"", "\"code\":\"west\",\"level\":\"district\",\"parent\":\"market-ward\"");
    let found = listed(&problems(&ring));
    let told = found.lines().filter(|l| l.contains("[parent] cities-problem-parent-ring")).count();
    assert_eq!((told, found.lines().count()), (2, 2), "{found}");
}
