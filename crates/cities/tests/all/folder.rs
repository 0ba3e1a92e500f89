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
    assert!(with("city.toml", b"slug = [[[[").contains("city.toml:1 cities-problem-toml"));
    assert!(with("city.toml", "a.".repeat(3000).as_bytes()).contains("cities-problem-toml"));
    assert!(with("areas.geojson", "[".repeat(100_000).as_bytes()).contains("areas.geojson:1 cities-problem-json"));
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
