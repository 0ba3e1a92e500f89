//! Real input: 9,999 requests of Los Angeles, from `../shared/data`. Not part of the product; the test says so when the data is not there.

use cities::Cities;
use cities::folder::{FolderSource, read};
use concerns::import::{Mapping, Options, import};
use kernel::Actor;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use testkit::{TestCtx, db};

fn data() -> Option<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/citizen-reports");
    if dir.exists() {
        return Some(dir);
    }
    eprintln!("left out: {} is not there", dir.display());
    None
}

/// A line of `areas.geojson` for a feature of the set.
fn area(out: &mut String, feature: &Value, code: &str, level: &str, name: &str) {
    let line = serde_json::json!({"type": "Feature", "properties": {"code": code, "level": level, "name_en": name}, "geometry": feature["geometry"]});
    if out.ends_with('}') {
        out.push(',');
    }
    write!(out, "\n{line}").unwrap();
}

fn features(path: &Path) -> Vec<Value> {
    let v: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    v["features"].as_array().unwrap().clone()
}

/// Los Angeles as a folder: its districts and neighbourhood councils, and nothing that the import must make.
fn folder(data: &Path, dir: &Path) {
    fs::create_dir_all(dir).unwrap();
    let mut areas = String::from("{\"type\":\"FeatureCollection\",\"features\":[");
    for f in features(&data.join("los-angeles-council-districts.geojson")) {
        let id = f["properties"]["external_id"].as_str().unwrap();
        area(&mut areas, &f, &format!("cd-{id}"), "district", &format!("Council District {id}"));
    }
    for f in features(&data.join("los-angeles-neighbourhood-councils.geojson")) {
        let (id, name) = (f["properties"]["nc_id"].as_str().unwrap_or("0"), f["properties"]["name"].as_str().unwrap());
        area(&mut areas, &f, &format!("nc-{id}"), "neighbourhood", name);
    }
    areas.push_str("\n]}\n");
    fs::write(dir.join("areas.geojson"), areas).unwrap();
    let city = "slug = \"los-angeles\"\ncountry = \"US\"\nzone = \"America/Los_Angeles\"\nlanguages = [\"en\"]\nbrand = \"#14505f\"\ntown = \"towers\"\nemergency = \"911\"\nphone = \"\"\nmail = \"\"\nreopen_days = 14\n\n[name]\nen = \"Los Angeles\"\n\n[map]\nlat = 34.05\nlon = -118.25\nzoom = 11\nmax_zoom = 13\n";
    fs::write(dir.join("city.toml"), city).unwrap();
    fs::write(dir.join("departments.csv"), "code,mail,phone,name_en\ncity,,,City of Los Angeles\n").unwrap();
    let day = "[\"08:00-17:00\"]";
    fs::write(dir.join("calendar.toml"), format!("[week]\nmon = {day}\ntue = {day}\nwed = {day}\nthu = {day}\nfri = {day}\n")).unwrap();
}

async fn los_angeles(t: &TestCtx, data: &Path) -> Cities {
    let dir = t.folder.join("los-angeles");
    folder(data, &dir);
    let sections: [&dyn cities::folder::Section; 1] = [&concerns::settings::SECTION];
    let checked = read(&FolderSource(dir), &sections).unwrap_or_else(|p| panic!("{p:?}"));
    cities::import(&t.cx, &Actor::system("test"), &sections, checked).await.unwrap();
    Cities::open(&t.cx).await.unwrap()
}

#[tokio::test]
async fn the_requests_of_los_angeles_come_in_routed_timed_and_counted() {
    let Some(data) = data() else { return };
    db::on_sqlite(&crate::town::migrations(), &async |t: TestCtx| {
        let cities = los_angeles(&t, &data).await;
        let mapping = Mapping::parse(include_str!("../los-angeles.toml")).unwrap();
        let file = || File::open(data.join("los-angeles-2017-12.csv"));
        let options = Options { dry_run: false, strict: false, progress: &|_, _| {} };
        let by = Actor::system("test");
        let r = import(&t.cx, &cities, "los-angeles", &by, &mapping, file, &options).await.unwrap();
        assert_eq!((r.rows, r.taken, r.bad_rows()), (9_999, 9_999, 0), "{:?}", r.problems.first());
        assert_eq!((r.with_place, r.without_place), (8_246, 1_753));
        assert_eq!((r.categories_made.len(), r.departments_made.len()), (12, 5));
        let share = |name: &str| r.areas[name].equal as f64 / r.areas[name].compared as f64;
        assert!(share("district") >= 0.995, "{:?}", r.areas["district"]);
        assert!(share("neighbourhood") >= 0.975, "{:?}", r.areas["neighbourhood"]);
        let count = async |sql: &'static str| t.db().q(sql).bind(cities.get("los-angeles").await.unwrap().id).count().await.unwrap();
        assert_eq!(count("select cast(count(*) as bigint) as n from concern where city_id = $1").await, 9_999);
        assert_eq!(count("select cast(sum(reported) as bigint) as n from figure where city_id = $1 and span = 'day'").await, 9_999);
        assert_eq!(count("select cast(sum(answered) as bigint) as n from figure where city_id = $1 and span = 'day'").await, 9_739);
        let bad = count("select cast(sum(without_interval) as bigint) as n from figure where city_id = $1 and span = 'day'").await;
        let timed = count("select cast(count(*) as bigint) as n from concern where city_id = $1 and state = 'answered' and hours is not null").await;
        assert_eq!(timed + bad, 9_739);
        let again = import(&t.cx, &cities, "los-angeles", &by, &mapping, file, &options).await.unwrap();
        assert_eq!((again.taken, again.known, again.finished, again.bad_rows()), (0, 9_999, 0, 0));
    })
    .await;
}
