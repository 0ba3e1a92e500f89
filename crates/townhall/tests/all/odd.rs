//! What is odd about the limits, areas and places of a folder is said before it is taken, as on the pages of each.

use crate::folder::of;
use crate::{admin, exported, migrations, send_file, town};
use std::collections::BTreeMap;
use testkit::each_database;

const FOLDER: &str = "/lampton/settings/folder";

fn edit(files: &mut BTreeMap<String, String>, file: &str, from: &str, to: &str) {
    let text = files.get_mut(file).unwrap();
    assert!(text.contains(from), "{from} is not in {text}");
    *text = text.replace(from, to);
}

fn square(west: f64, south: f64, size: f64) -> String {
    let (east, north) = (west + size, south + size);
    format!("[[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]")
}

fn area(code: &str, more: &str, at: &str) -> String {
    let properties = format!(r#"{{"code":"{code}","level":"district","name_en":"Area {code}"{more}}}"#);
    format!(r#"{{"type":"Feature","properties":{properties},"geometry":{{"type":"Polygon","coordinates":{at}}}}}"#)
}

fn areas(list: &[String]) -> String {
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", list.join(",\n"))
}

#[tokio::test]
async fn odd_limits_and_areas_of_a_folder_are_told_before_it_is_taken() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let whole = exported(&mut a).await;
        let mut files = whole.clone();
        edit(&mut files, "city.toml", "999", "112");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await.text();
        assert!(!look.contains("Look at this first"), "nothing of the map is another: {look}");
        // Limits around another place, without the middle of the map and without the areas.
        let far = format!(r#"{{"type":"Feature","properties":{{}},"geometry":{{"type":"Polygon","coordinates":{}}}}}"#, square(10.0, 50.0, 0.2));
        files.insert("boundary.geojson".into(), far + "\n");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await.text();
        let page = {
            let limits = files["boundary.geojson"].as_bytes().to_vec();
            let form = a.get("/lampton/settings/areas").await.form("/lampton/settings/boundary-check");
            let pairs: Vec<(&str, &str)> = form.iter().filter(|(n, _)| n != "limits-file").map(|(n, v)| (n.as_str(), v.as_str())).collect();
            a.upload("/lampton/settings/boundary-check", &pairs, &[("limits-file", "l.geojson", &limits)]).await
        };
        let middle = town.site.languages.english().t("cities-problem-boundary-centre").to_string();
        assert!(page.text().contains(&middle) && look.contains(&middle), "{look}");
        assert!(page.text().contains("West Ward") && look.contains("2 of 2 lie outside"), "{look}");
        // Areas that lie on each other.
        let mut files = whole.clone();
        files.insert("areas.geojson".into(), areas(&[area("west", "", &square(100.0, 5.0, 0.06)), area("east", "", &square(100.03, 5.0, 0.06))]));
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await.text();
        assert!(look.contains("These lie on each other: Area west, Area east"), "{look}");
    })
    .await;
}

#[tokio::test]
async fn places_of_a_folder_that_lie_elsewhere_are_told_once() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut files = exported(&mut a).await;
        edit(&mut files, "places/landmarks.csv", "school-24,school,5.05,", "school-24,school,6.05,");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        assert!(look.text().contains("Places: 1 of 5 lie outside the city’s boundary: School 24."), "{}", look.text());
        let taken = a.resubmit(&look, "/lampton/settings/folder/take").await;
        assert_eq!(taken.status, 303, "{}", taken.text());
        // It is there now: who changes a telephone number is not asked about it again.
        edit(&mut files, "city.toml", "999", "112");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await.text();
        assert!(!look.contains("lie outside"), "{look}");
        // Where nobody knows the limits, what is far from the middle is told.
        files.remove("boundary.geojson");
        edit(&mut files, "places/poles.csv", "L-0412,lamp,5.0511,", "L-0412,lamp,8.0511,");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await.text();
        assert!(look.contains("Places: 1 of 5 lie more than 200 km from the middle of the city: L-0412."), "{look}");
    })
    .await;
}

#[tokio::test]
async fn the_area_in_which_another_lies_is_called_by_its_name() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut files = exported(&mut a).await;
        edit(&mut files, "areas.geojson", "\"code\":\"east\",\"level\":\"district\"", "\"code\":\"east\",\"level\":\"district\",\"parent\":\"west\"");
        let look = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await.text();
        assert!(look.contains("East Ward Part of: West Ward, before –"), "{look}");
    })
    .await;
}

#[tokio::test]
async fn whose_role_is_for_an_area_to_which_no_case_would_come_any_more_is_told_by_file_and_by_folder() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut files = exported(&mut a).await;
        let text = files.get_mut("areas.geojson").unwrap();
        // East Ward stays, and is a ward of the district from now on.
        let ward: Vec<String> = text.lines().map(|l| if l.contains("\"east\"") { l.replace("\"district\"", "\"ward\"") } else { l.to_string() }).collect();
        *text = ward.join("\n");
        let (page, check) = ("/lampton/settings/areas", "/lampton/settings/areas-check");
        let by_file = send_file(&mut a, page, check, &[], "ward.geojson", text.as_bytes()).await;
        let by_folder = send_file(&mut a, FOLDER, FOLDER, &[], "l.zip", &of(&files, "")).await;
        for look in [by_file, by_folder] {
            let words = look.text();
            assert!(words.contains("to which no case would come any more") && words.contains("Eva East · East Ward"), "{words}");
        }
    })
    .await;
}
