//! New areas of a city, beside the cases that lie in the old ones.

use crate::isolation::{people, town::Town};
use testkit::each_database;

const AREAS: &str = "/lampton/settings/areas";

fn ward(code: &str, west: f64, east: f64) -> String {
    let ring = format!("[[[{west},5],[{east},5],[{east},5.1],[{west},5.1],[{west},5]]]");
    format!(
        r#"{{"type":"Feature","properties":{{"code":"{code}","level":"district","name_en":"{code}"}},"geometry":{{"type":"Polygon","coordinates":{ring}}}}}"#
    )
}

#[tokio::test]
async fn a_look_at_new_areas_counts_the_open_cases_that_would_lie_elsewhere() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let before = town.report(&town.near, "pothole", "Deep hole", false).await.concern;
        assert_eq!(before.area, "west");
        let action = format!("{AREAS}-check");
        let mut says = async |wards: &[String]| {
            let file = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, wards.join(","));
            let fields = admin.get(AREAS).await.form(&action);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            admin.upload(&action, &fields, &[("file", "wards.geojson", file.as_bytes())]).await.text()
        };
        // Both cases of the near city lie by School 24, at 100.021 east.
        let other = says(&[ward("north", 100.0, 100.03), ward("east", 100.03, 100.1)]).await;
        assert!(other.contains("2 open cases would lie in another area than now. They keep the one that they were given."), "{other}");
        let lost = says(&[ward("west", 100.03, 100.05), ward("east", 100.05, 100.1)]).await;
        assert!(lost.contains("2 open cases would lie in no area any more."), "{lost}");
        let same = says(&[ward("west", 100.0, 100.04), ward("east", 100.04, 100.1)]).await;
        assert!(!same.contains("open cases would lie"), "{same}");
    })
    .await;
}
