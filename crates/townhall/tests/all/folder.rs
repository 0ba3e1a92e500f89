//! The folder as a zip: round trip, dry run, attacks.

use crate::{admin, exported, migrations, press, send_file, settings_only, town};
use axum::http::StatusCode;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write};
use testkit::each_database;
use zip::write::SimpleFileOptions;

const FOLDER: &str = "/lampton/settings/folder";
const TAKE: &str = "/lampton/settings/folder/take";

pub fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        out.start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated)).unwrap();
        out.write_all(bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// The files as a zip, all below one folder.
pub fn of(files: &BTreeMap<String, String>, below: &str) -> Vec<u8> {
    let named: Vec<(String, &[u8])> = files.iter().map(|(n, t)| (format!("{below}{n}"), t.as_bytes())).collect();
    zipped(&named.iter().map(|(n, b)| (n.as_str(), *b)).collect::<Vec<_>>())
}

fn edit(files: &mut BTreeMap<String, String>, file: &str, from: &str, to: &str) {
    let text = files.get_mut(file).unwrap();
    assert!(text.contains(from), "{from} is not in {file}");
    *text = text.replace(from, to);
}

#[tokio::test]
async fn a_folder_comes_back_as_it_left() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        assert_eq!(a.get(FOLDER).await.all("#put"), ["Bring a folder in"], "it may be the first one");
        let first = a.get("/lampton/settings/folder/download").await;
        assert_eq!(first.headers["content-disposition"], "attachment; filename=\"lampton.zip\"");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "lampton.zip", &first.bytes).await;
        assert!(look.status == StatusCode::OK && look.text().contains("There is nothing to take."), "{}", look.text());
        assert!(look.all("main form").is_empty(), "nor a button for it");
        assert_eq!(a.get("/lampton/settings/folder/download").await.bytes, first.bytes, "the same bytes");
    })
    .await;
}

#[tokio::test]
async fn an_edited_folder_is_shown_before_it_is_taken() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut files = exported(&mut a).await;
        edit(&mut files, "departments.csv", "care,", "kindness,");
        edit(&mut files, "city.toml", "999", "112");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "my lampton/")).await;
        let rows = look.all("tbody tr");
        assert!(rows.contains(&"Departments 1 0 1".to_string()) && rows.contains(&"City 0 1 0".to_string()), "{rows:?} {}", look.text());
        assert!(look.text().contains("Bench broken") && look.text().contains("Street lamp out 48 hours, before 24 hours"), "{}", look.text());
        assert!(look.text().contains("People whose role is only for what would be closed") && look.text().contains("Cara Care · Citizens' care"));
        assert!(!look.text().contains("Somebody changed the city"), "{}", look.text());
        assert!(!exported(&mut a).await["city.toml"].contains("112"), "looking changes nothing");
        settings_only(&town).submit("/lampton/settings/areas/west", "/lampton/settings/areas/west", &[("population", "5")]).await;
        let again = press(&mut a, &look, TAKE).await;
        assert!(again.status == StatusCode::OK && again.text().contains("Nothing has changed yet"), "somebody edited meanwhile");
        assert!(again.text().contains("Somebody changed the city since you looked at the file Bo changed an area,"), "{}", again.text());
        assert_eq!(press(&mut a, &again, TAKE).await.status, StatusCode::SEE_OTHER);
        assert!(exported(&mut a).await["departments.csv"].contains("kindness"));
        assert!(a.get(FOLDER).await.text().contains("Last changed by Aisha"));
    })
    .await;
}

#[tokio::test]
async fn a_look_at_a_folder_says_from_what_to_what() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut files = exported(&mut a).await;
        edit(&mut files, "city.toml", "999", "112");
        edit(&mut files, "departments.csv", "Street lighting", "Lamps");
        edit(&mut files, "calendar.toml", "\"08:00-12:00\", \"15:00-17:00\"", "\"08:00-12:00\"");
        edit(&mut files, "holidays.csv", "Christmas Day", "Christmas");
        edit(&mut files, "areas.geojson", "West Ward", "Wild West");
        edit(&mut files, "places/streets.csv", "Harbour Road", "Port Road");
        edit(&mut files, "boundary.geojson", "5.1", "5.2");
        edit(&mut files, "layers/layers.toml", "drawn = true", "drawn = false");
        let landmarks = files.get_mut("places/landmarks.csv").unwrap();
        let kept: Vec<String> = landmarks.lines().filter(|l| !l.starts_with("east-market")).map(str::to_string).collect();
        let new = (10..35).map(|i| format!("new-{i},{}", kept[1].split_once(',').unwrap().1.replace("School 24", &format!("School {i}"))));
        *landmarks = kept.iter().cloned().chain(new).map(|l| l + "\n").collect();
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        let text = look.text();
        let told = ["112, before 999", "Lamps, before Street lighting", "08:00-12:00, before 08:00-12:00, 15:00-17:00", "Christmas, before Christmas Day"];
        let named = ["Wild West, before West Ward", "Port Road, before Harbour Road", "East Market · Market", "School 11 · School", "and 5 more"];
        for said in told.into_iter().chain(named) {
            assert!(text.contains(said), "{said} is not in {text}");
        }
        let rows = look.all("tbody tr");
        assert!(rows.contains(&"Working hours 0 1 0".to_string()) && rows.contains(&"Places 25 1 1".to_string()), "{rows:?}");
        assert!(rows.contains(&"Boundary 0 1 0".to_string()) && rows.contains(&"Layers of the map 0 2 0".to_string()), "{rows:?}");
        assert!(text.contains("road.geojson Drawn for training: no, before yes") && text.contains("Boundary Outline"), "{text}");
        assert!(!text.contains("What is drawn in it") && !text.contains("Roads east, before"), "what stays is not told: {text}");
    })
    .await;
}

/// The acts and subjects of the city's log but those of `cities.export`, in order.
async fn log(town: &testkit::TestCity) -> Vec<String> {
    let filter = store::AuditFilter { city: Some(town.city.id), ..store::AuditFilter::default() };
    let entries = store::audit_list(&town.cx, &filter, 1_000).await.unwrap();
    let mut all: Vec<String> = entries.iter().filter(|e| e.act != "cities.export").map(|e| format!("{} {}", e.act, e.subject)).collect();
    all.sort();
    all
}

#[tokio::test]
async fn each_thing_that_a_folder_changes_has_its_own_entry() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        assert_eq!(log(&town).await, ["cities.import city lampton"], "a city that is made has one entry for all");
        let mut files = exported(&mut a).await;
        edit(&mut files, "city.toml", "999", "112");
        edit(&mut files, "departments.csv", "Street lighting", "Lamps");
        edit(&mut files, "departments.csv", "roads-east,roads-east@", "parks,parks@");
        edit(&mut files, "calendar.toml", "\"08:00-12:00\", \"15:00-17:00\"", "\"08:00-12:00\"");
        edit(&mut files, "holidays.csv", "2026-12-25,Christmas Day", "2026-12-24,Christmas Eve");
        edit(&mut files, "areas.geojson", "West Ward", "Wild West");
        edit(&mut files, "places/streets.csv", "Harbour Road", "Port Road");
        edit(&mut files, "boundary.geojson", "5.1", "5.2");
        let take = async |a: &mut testkit::Client, files: &BTreeMap<String, String>| {
            let look = send_file(a, FOLDER, FOLDER, &[], "l.zip", &of(files, "")).await;
            let taken = press(a, &look, TAKE).await;
            assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
        };
        take(&mut a, &files).await;
        let once = log(&town).await;
        let told = [
            "cities.area.edit area west",
            "cities.department.add department parks",
            "cities.department.edit department lighting",
            "cities.department.remove department roads-east",
            "cities.edit city lampton",
            "cities.holiday holiday 2026-12-24",
            "cities.holiday.delete holiday 2026-12-25",
            "cities.import city lampton",
            "cities.import city lampton",
            "cities.place.edit place streets/harbour-road",
            "cities.places places streets",
            "cities.week city lampton",
        ];
        assert_eq!(once, told);
        let filter = store::AuditFilter { city: Some(town.city.id), ..store::AuditFilter::default() };
        let entries = store::audit_list(&town.cx, &filter, 1_000).await.unwrap();
        let detail = |act: &str| {
            let entry = entries.iter().find(|e| e.act == act).unwrap();
            entry.detail.0.iter().map(|(key, value)| format!("{key}={value}")).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
        };
        assert_eq!(detail("cities.edit"), [r#"boundary="changed""#, r#"emergency_number="112""#, r#"emergency_number_was="999""#]);
        assert_eq!(detail("cities.places"), ["added=0", "changed=1", "removed=0"]);
        assert_eq!(detail("cities.place.edit"), [r#"name="Port Road""#, r#"name_was="Harbour Road""#]);
        let reached = |mail: &str| [format!(r#"mail="{mail}@lampton.example""#), r#"name.ar="طرق الشرق""#.into(), r#"name="Roads east""#.into()].to_vec();
        assert_eq!((detail("cities.department.remove"), detail("cities.department.add")), (reached("roads-east"), reached("parks")));
        assert_eq!(detail("cities.holiday.delete"), [r#"name.ar="عيد الميلاد""#, r#"name="Christmas Day""#]);
        let taken: Vec<_> = entries.iter().filter(|e| e.act == "cities.import").map(|e| e.detail.0["departments_removed"].clone()).collect();
        assert!(taken.contains(&1.into()), "{taken:?}");
        for page in ["departments/lighting", "areas/west"] {
            assert!(a.get(&format!("/lampton/settings/{page}")).await.text().contains("Last changed by Aisha"), "{page}");
        }
        let same = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        assert!(same.text().contains("There is nothing to take.") && same.all("table").is_empty(), "{}", same.text());
    })
    .await;
}

#[tokio::test]
async fn a_closed_department_stays_closed_when_the_folder_comes_back_unchanged() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let whole = exported(&mut a).await;
        let one = "/lampton/settings/departments/roads-east";
        assert_eq!(a.submit(&format!("{one}/close"), &format!("{one}/close"), &[]).await.status, StatusCode::SEE_OTHER);
        let mut files = exported(&mut a).await;
        assert!(files["departments.csv"].contains("roads-east,roads-east@lampton.example,,yes,"), "{}", files["departments.csv"]);
        let before = log(&town).await;
        let mut older = files.clone();
        older.insert("departments.csv".into(), files["departments.csv"].lines().filter(|l| !l.contains("roads-east")).map(|l| l.to_string() + "\n").collect());
        for folder in [&files, &older] {
            let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(folder, "")).await;
            assert!(look.text().contains("There is nothing to take."), "{}", look.text());
        }
        for folder in [&mut files, &mut older] {
            edit(folder, "city.toml", "999", "112");
            let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(folder, "")).await;
            assert!(look.all("tbody tr").contains(&"Departments 0 0 0".to_string()) && !look.text().contains("Another order"), "{}", look.text());
            assert_eq!(press(&mut a, &look, TAKE).await.status, StatusCode::SEE_OTHER);
            edit(folder, "city.toml", "112", "999");
            let back = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(folder, "")).await;
            assert_eq!(press(&mut a, &back, TAKE).await.status, StatusCode::SEE_OTHER);
        }
        let ours = |log: Vec<String>| log.into_iter().filter(|e| e.contains("department")).collect::<Vec<_>>();
        assert_eq!(ours(log(&town).await), ours(before));
        assert_eq!(a.submit(one, &format!("{one}/reopen"), &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(exported(&mut a).await, whole, "where it stood");
    })
    .await;
}

#[tokio::test]
async fn a_folder_that_closes_says_so_before_and_in_the_log() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut files = exported(&mut a).await;
        edit(&mut files, "departments.csv", "phone,", "phone,closed,");
        let rows = files["departments.csv"].replace(".example,,", ".example,,,").replace(".example,,,Roads east", ".example,,yes,Roads east");
        files.insert("departments.csv".into(), rows);
        edit(&mut files, "areas.geojson", "\"name_ar\":\"الحي الشرقي\"}", "\"name_ar\":\"الحي الشرقي\",\"closed\":true}");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        for said in ["Roads east Closed: yes, before no", "East Ward Closed: yes, before no"] {
            assert!(look.text().contains(said), "{said} is not in {}", look.text());
        }
        assert_eq!(press(&mut a, &look, TAKE).await.status, StatusCode::SEE_OTHER);
        let told = log(&town).await;
        assert!(
            told.contains(&"cities.department.close department roads-east".to_string()) && told.contains(&"cities.area.close area east".to_string()),
            "{told:?}"
        );
        assert_eq!(exported(&mut a).await, files);
    })
    .await;
}

#[tokio::test]
async fn what_is_gone_from_a_folder_says_whether_it_is_closed_and_a_city_without_areas_is_odd() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut files = exported(&mut a).await;
        let without = |text: &str, code: &str| text.lines().filter(|l| !l.contains(code)).map(|l| l.to_string() + "\n").collect::<String>();
        let less = without(&files["departments.csv"], "roads,");
        files.insert("departments.csv".into(), without(&less, "care,"));
        files.remove("areas.geojson");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        let text = look.text();
        assert!(text.contains("Roads: closed, not removed, because") && text.contains("West Ward: closed, not removed, because"), "{text}");
        assert!(!text.contains("Citizens' care: closed") && !text.contains("East Ward: closed"), "{text}");
        assert!(text.contains("Look at this first No area would be open any more"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn another_order_of_departments_is_told_before_it_is_taken() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut files = exported(&mut a).await;
        let departments = files.get_mut("departments.csv").unwrap();
        let mut lines: Vec<&str> = departments.lines().collect();
        lines.swap(1, 2);
        *departments = lines.join("\n") + "\n";
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        assert!(look.all("tbody tr").contains(&"Departments 0 0 0".to_string()), "{}", look.text());
        assert!(look.all("section.panel").contains(&"Departments Another order".to_string()), "{:?}", look.all("section.panel"));
        assert_eq!(press(&mut a, &look, TAKE).await.status, StatusCode::SEE_OTHER);
        assert!(log(&town).await.contains(&"cities.edit city lampton".to_string()));
        let filter = store::AuditFilter { city: Some(town.city.id), act: Some("cities.edit".into()), ..store::AuditFilter::default() };
        let order = store::audit_list(&town.cx, &filter, 1).await.unwrap()[0].detail.0["department_order"].clone();
        let told = ["name", "was", "is"].map(|key| order[0][key].to_string());
        assert_eq!((told.join(" "), order.as_array().unwrap().len()), (r#""Roads" 2 1"#.into(), 1), "one moved, and not both");
        assert_eq!(exported(&mut a).await, files);
    })
    .await;
}

#[tokio::test]
async fn a_file_of_areas_has_an_entry_for_each_up_to_a_limit() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let take = async |a: &mut testkit::Client, text: &str| {
            let look = send_file(a, "/lampton/settings/areas", "/lampton/settings/areas-check", &[], "a.geojson", text.as_bytes()).await;
            assert_eq!(press(a, &look, "/lampton/settings/areas-take").await.status, StatusCode::SEE_OTHER, "{}", look.text());
        };
        let areas = exported(&mut a).await.remove("areas.geojson").unwrap().replace("West Ward", "Wild West");
        let kept: Vec<&str> = areas.lines().filter(|l| !l.contains("\"east\"")).collect();
        take(&mut a, &kept.join("\n").replace(",\n]}", "\n]}")).await;
        let all = log(&town).await;
        assert!(all.contains(&"cities.area.edit area west".to_string()) && all.contains(&"cities.area.remove area east".to_string()), "{all:?}");
        assert!(a.get("/lampton/settings/areas/west").await.text().contains("Last changed by Aisha"));
        let ring = "[[100.0,5],[100.02,5],[100.02,5.1],[100.0,5.1],[100.0,5]]";
        let area = |i: usize| {
            let properties = format!(r#"{{"code":"a{i}","level":"district","name_en":"Area {i}"}}"#);
            format!(r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"Polygon","coordinates":[{ring}]}}}}"#)
        };
        let many: Vec<String> = (0..501).map(area).collect();
        take(&mut a, &format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, many.join(","))).await;
        assert_eq!(log(&town).await.len(), all.len() + 1, "so many are counted only");
    })
    .await;
}

#[tokio::test]
async fn every_problem_of_a_folder_is_told_and_another_citys_is_refused() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let before = exported(&mut a).await;
        let mut files = before.clone();
        files.insert("notes.txt".into(), "x".into());
        files.get_mut("departments.csv").unwrap().push_str("B A D,nomail,,X,\n");
        let bad = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        let words = bad.text();
        for part in ["notes.txt", "departments.csv:6 [code]", "departments.csv:6 [mail]"] {
            assert!(words.contains(part), "{part} is not in {words}");
        }
        let mut other = before.clone();
        edit(&mut other, "city.toml", "\"lampton\"", "\"elsewhere\"");
        let refused = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&other, "")).await;
        assert!(refused.text().contains("of another city, “elsewhere”"), "{}", refused.text());
        assert_eq!(exported(&mut a).await, before);
    })
    .await;
}

#[tokio::test]
async fn bombs_and_tricks_with_paths_are_refused() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let nulls = vec![0u8; 40 << 20];
        let names: Vec<String> = (0..900).map(|i| format!("f{i}")).collect();
        let many: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), b"".as_slice())).collect();
        let mut link = zip::ZipWriter::new(Cursor::new(Vec::new()));
        link.add_symlink("city.toml", "/etc/passwd", SimpleFileOptions::default()).unwrap();
        let attacks: Vec<(Vec<u8>, &str)> = vec![
            (zipped(&[("city.toml", &nulls)]), "more than a city's folder may be"),
            (zipped(&[("../city.toml", b"x")]), "leads out of the folder"),
            (zipped(&[("places/../../city.toml", b"x")]), "leads out of the folder"),
            (zipped(&[("/etc/passwd", b"x")]), "leads out of the folder"),
            (zipped(&[("a\\..\\b", b"x")]), "leads out of the folder"),
            (zipped(&[("c:/x", b"x")]), "leads out of the folder"),
            (link.finish().unwrap().into_inner(), "leads out of the folder"),
            (zipped(&many), "too many files"),
            (b"PK\x03\x04 not a zip".to_vec(), "no zip that can be read"),
            (b"hello".to_vec(), "no zip that can be read"),
        ];
        for (bytes, said) in attacks {
            let refused = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &bytes).await;
            assert!(refused.text().contains(said), "{said} is not in {}", refused.text());
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_file_that_was_looked_at_is_the_file_that_is_taken() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut files = exported(&mut a).await;
        edit(&mut files, "city.toml", "999", "110");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        edit(&mut files, "city.toml", "110", "112");
        send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        let refused = press(&mut a, &look, TAKE).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("you looked at another one since"), "{}", refused.text());
    })
    .await;
}
