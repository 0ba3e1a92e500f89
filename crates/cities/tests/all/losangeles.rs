//! Areas of a real city: 99 neighbourhood councils and 15 council districts of Los Angeles, and requests that say in which of them they lie.

use cities::{
    Area,
    model::{Areas, Shape},
};
use kernel::{GeoPoint, Lang, Text};
use std::path::PathBuf;

fn data(file: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/citizen-reports").join(file);
    std::fs::read_to_string(path).ok()
}

fn areas(file: &str, level: &str, property: &str) -> Option<Areas> {
    let root: serde_json::Value = serde_json::from_str(&data(file)?).unwrap();
    let list = root["features"].as_array().unwrap().iter().map(|f| {
        let value = &f["properties"][property];
        let code = value.as_str().map_or_else(|| value.to_string(), str::to_string);
        let shape = Shape::from_json(&f["geometry"]).unwrap();
        assert!(!shape.crosses_itself(), "{file}: {code}");
        Area { name: Text::one(Lang::english(), &code), code, level: level.into(), parent: None, population: None, approximate: false, shape, closed: false }
    });
    Some(Areas::new(list.collect()))
}

/// How many of the requests lie in the area that they name: of all that name one and have a place.
fn agreement(areas: &Areas, column: &str) -> (usize, usize) {
    let text = data("los-angeles-2017-12.csv").expect("the requests are beside the areas");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|h| h == name).unwrap();
    let (lat, lon, code) = (at("Latitude"), at("Longitude"), at(column));
    let (mut same, mut all) = (0, 0);
    for row in reader.into_records().map(Result::unwrap) {
        let (Ok(lat), Ok(lon)) = (row[lat].parse(), row[lon].parse()) else { continue };
        let named = row[code].trim_end_matches(".0");
        if named.is_empty() || named == "0" {
            continue;
        }
        all += 1;
        let found = areas.first_level_at(GeoPoint { lat, lon });
        same += usize::from(found.is_some_and(|a| a.code == named));
    }
    (same, all)
}

#[test]
fn the_areas_of_los_angeles_hold_the_requests_that_name_them() {
    let (Some(districts), Some(councils)) = (
        areas("los-angeles-council-districts.geojson", "district", "external_id"),
        areas("los-angeles-neighbourhood-councils.geojson", "neighbourhood", "nc_id"),
    ) else {
        return eprintln!("the Los Angeles data is not here (../shared/data/citizen-reports): nothing was tested");
    };
    for (areas, column, least) in [(districts, "CD", 0.99), (councils, "NC", 0.97)] {
        let (same, all) = agreement(&areas, column);
        eprintln!("{column}: {same} of {all}");
        assert!(all > 8_000 && same as f64 / all as f64 > least, "{column}: {same} of {all}");
    }
}

#[test]
fn neighbours_of_los_angeles_share_a_border_and_no_ground() {
    let Some(districts) = areas("los-angeles-council-districts.geojson", "district", "external_id") else {
        return eprintln!("the Los Angeles data is not here (../shared/data/citizen-reports): nothing was tested");
    };
    let all = districts.all();
    let pairs = all.iter().enumerate().flat_map(|(i, a)| all[i + 1..].iter().map(move |b| (a, b)));
    let overlap: Vec<(&str, &str)> = pairs.filter(|(a, b)| a.shape.lies_on(&b.shape)).map(|(a, b)| (a.code.as_str(), b.code.as_str())).collect();
    assert!(overlap.is_empty(), "{overlap:?}");
}
