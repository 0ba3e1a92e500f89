//! What the pages say of the files that they take: an example of each can be taken as it is, and a file is read as people have it.

use crate::{admin, everywhere, exported, migrations, press, send_file, town};
use axum::http::StatusCode;
use cities::{CREATE, SETTINGS};
use testkit::{Answered, Client, each_database};

const AREAS: &str = "/lampton/settings/areas";
const AREAS_CHECK: &str = "/lampton/settings/areas-check";
const AREAS_TAKE: &str = "/lampton/settings/areas-take";
const BOUNDARY_CHECK: &str = "/lampton/settings/boundary-check";
const BOUNDARY_TAKE: &str = "/lampton/settings/boundary-take";
const PLACES: &str = "/lampton/settings/places";
const PLACES_CHECK: &str = "/lampton/settings/places-check";
const PLACES_TAKE: &str = "/lampton/settings/places-take";

/// The limits have a field of their own on the page of the areas.
async fn send_limits(c: &mut Client, page: &str, action: &str, bytes: &[u8]) -> Answered {
    let all = c.get(page).await.form(action);
    let pairs: Vec<(&str, &str)> = all.iter().filter(|(n, _)| n != "limits-file").map(|(n, v)| (n.as_str(), v.as_str())).collect();
    c.upload(action, &pairs, &[("limits-file", "limits.geojson", bytes)]).await
}

fn features(all: &[&str]) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, all.join(","))
}

/// A square of the city; `properties` as they stand in the file.
fn feature(properties: &str, lon: f64) -> String {
    format!(r#"{{"type":"Feature","properties":{{{properties}}},"geometry":{}}}"#, polygon(lon))
}

fn polygon(lon: f64) -> String {
    let east = lon + 0.01;
    format!(r#"{{"type":"Polygon","coordinates":[[[{lon},5.02],[{east},5.02],[{east},5.04],[{lon},5.04],[{lon},5.02]]]}}"#)
}

#[tokio::test]
async fn every_example_is_taken_as_it_is() {
    each_database(&migrations(), async |t| {
        let mut root = everywhere(&town(&t).await, &[CREATE, SETTINGS]);
        let begin = "/set-up/city";
        let fields = [("name", "Norvik"), ("slug", "norvik"), ("country", "NO"), ("zone", "Europe/Oslo"), ("lat", "60.1"), ("lon", "10.2")];
        assert_eq!(root.submit(begin, begin, &[fields.as_slice(), &[("languages", "en"), ("languages", "ar")]].concat()).await.status, StatusCode::SEE_OTHER);
        let at = |path: &str| format!("/norvik/settings/{path}");
        let page = root.get(&at("areas")).await;
        for says in ["name_en, name_ar", "one of: district, ward, barangay, neighbourhood", "without it one is made of the name"] {
            assert!(page.text().contains(says), "{says}: {}", page.text());
        }
        let limits = root.get(&at("boundary-example")).await;
        assert_eq!(limits.headers["content-disposition"], "attachment; filename=\"boundary-example.geojson\"");
        let look = send_limits(&mut root, &at("areas"), &at("boundary-check"), &limits.bytes).await;
        assert!(look.status == StatusCode::OK && look.all(".notice--lamp").is_empty(), "{}", look.text());
        assert_eq!(press(&mut root, &look, &at("boundary-take")).await.status, StatusCode::SEE_OTHER);
        let areas = root.get(&at("areas-example")).await;
        let look = send_file(&mut root, &at("areas"), &at("areas-check"), &[], "a.geojson", &areas.bytes).await;
        assert!(look.status == StatusCode::OK && look.all(".notice--lamp").is_empty(), "{}", look.text());
        assert_eq!(press(&mut root, &look, &at("areas-take")).await.status, StatusCode::SEE_OTHER);
        assert_eq!(root.get(&at("areas")).await.all("tbody th"), ["West District (example)", "East District (example)"]);
        let page = root.get(&at("places")).await.text();
        for says in
            ["code, kind, lat, lon, name_en, name_ar", "number, kind, lat, lon, street", "one of: school, market, clinic,", "other, lamp, cabinet, signal"]
        {
            assert!(page.contains(says), "{says}: {page}");
        }
        for (list, rows) in [("landmarks", 2), ("streets", 1), ("poles", 2)] {
            let example = root.get(&at(&format!("places-example/{list}"))).await;
            let look = send_file(&mut root, &at("places"), &at("places-check"), &[("list", list)], "p.csv", &example.bytes).await;
            assert!(look.text().contains(&format!("Every row is right: {rows}")), "{list}: {}", look.text());
            assert_eq!(press(&mut root, &look, &at("places-take")).await.status, StatusCode::SEE_OTHER, "{list}");
        }
        let found = root.get(&at("places?q=market")).await.text();
        assert!(found.contains("Market (example)") && found.contains("West District (example)"), "it lies in the example's area: {found}");
        assert_eq!(root.get(&at("places-example/rivers")).await.status, StatusCode::NOT_FOUND);
        // The example of a folder is the city's own, which comes back as it went out.
        assert_eq!(
            root.get(&at("folder")).await.attributes("section[aria-labelledby='put'] a", "href"),
            [at("departments")],
            "a folder without one is refused"
        );
        let hall = [("name-en", "Town hall"), ("code", "hall")];
        assert_eq!(root.submit(&at("departments"), &at("departments"), &hall).await.status, StatusCode::SEE_OTHER);
        assert_eq!(root.get(&at("folder")).await.attributes("section[aria-labelledby='put'] a", "href"), [at("folder/download")]);
        let zip = root.get(&at("folder/download")).await.bytes;
        let look = send_file(&mut root, &at("folder"), &at("folder"), &[], "norvik.zip", &zip).await;
        // The last row is that of a section of the tests, which always changes something.
        assert!(look.status == StatusCode::OK && look.all("tr:not(:last-child) td.num").iter().all(|n| n == "0"), "{}", look.text());
    })
    .await;
}

#[tokio::test]
async fn an_area_with_nothing_but_a_name_gets_its_code_and_changes_none_that_is_there() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mine = exported(&mut a).await.remove("areas.geojson").unwrap();
        let all = [
            feature(r#""level":"ward","name":"Old Harbour""#, 100.01),
            feature(r#""level":"ward","name_en":"Old Harbour!","name_ar":"الميناء""#, 100.02),
            feature(r#""level":"ward","name_ar":"الميناء""#, 100.03),
        ];
        let file = features(&all.each_ref().map(String::as_str));
        let look = send_file(&mut a, AREAS, AREAS_CHECK, &[], "new.geojson", file.as_bytes()).await;
        assert_eq!(look.status, StatusCode::OK, "{}", look.text());
        for made in ["Old Harbour (old-harbour)", "Old Harbour! (old-harbour-2)", "(area-1)"] {
            assert!(look.text().contains(made), "{made}: {}", look.text());
        }
        assert_eq!(press(&mut a, &look, AREAS_TAKE).await.status, StatusCode::SEE_OTHER);
        assert!(exported(&mut a).await["areas.geojson"].contains(r#""code":"old-harbour","level":"ward","name_en":"Old Harbour""#), "in the first language");
        let same = send_file(&mut a, AREAS, AREAS_CHECK, &[], "new.geojson", file.as_bytes()).await;
        assert!(same.status == StatusCode::OK && same.text().contains("There is nothing to take"), "the same file says the same again: {}", same.text());
        let moved = features(&[&feature(r#""level":"ward","name":"Old Harbour""#, 100.05)]);
        let refused = send_file(&mut a, AREAS, AREAS_CHECK, &[], "new.geojson", moved.as_bytes()).await;
        assert_eq!((refused.status, refused.all(".errors tbody tr").len()), (StatusCode::UNPROCESSABLE_ENTITY, 1), "{}", refused.text());
        assert!(refused.text().contains("is the code of an area that is there, and this would change it"), "{}", refused.text());
        // A folder writes its codes: there the file takes the place of what is there.
        assert!(mine.contains(r#""code":"west""#));
    })
    .await;
}

#[tokio::test]
async fn one_mistake_is_told_in_one_sentence() {
    each_database(&migrations(), async |t| {
        let mut a = admin(&town(&t).await);
        let nameless = features(&[&feature(r#""level":"ward""#, 100.01)]);
        let line = r#"{"type":"Feature","properties":{"code":"a","level":"ward","name":"A"},"geometry":{"type":"LineString","coordinates":[[100.01,5.02],[100.02,5.03]]}}"#;
        for (file, says) in [(nameless, "Give a name in at least one language."), (features(&[line]), "This geometry does not fit here")] {
            let wrong = send_file(&mut a, AREAS, AREAS_CHECK, &[], "w.geojson", file.as_bytes()).await;
            let told = wrong.all(".errors tbody tr");
            assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && told.len() == 1 && told[0].contains(says), "{says}: {told:?}");
        }
        let point = r#"{"type":"Point","coordinates":[100.02,5.03]}"#;
        for (file, says) in [
            ("{}", "This is no GeoJSON: a FeatureCollection, a Feature, or a geometry alone."),
            (point, "The boundary is one shape"),
            (&features(&[&feature("", 100.0), &feature("", 100.02)]), "The boundary is one shape"),
            (r#"{"type":"Polygon","coordinates":[]}"#, "The geometry is empty."),
        ] {
            let wrong = send_limits(&mut a, AREAS, BOUNDARY_CHECK, file.as_bytes()).await;
            let told = wrong.all(".errors tbody tr");
            assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && told.len() == 1 && told[0].contains(says), "{says}: {told:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn places_with_one_column_of_names_have_them_in_the_first_language() {
    each_database(&migrations(), async |t| {
        let mut a = admin(&town(&t).await);
        let (check, take) = ("/lampton/settings/places-check", "/lampton/settings/places-take");
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.csv", b"code,kind,lat,lon,name\nclinic-1,clinic,5.05,100.03,One\n").await;
        assert_eq!(look.status, StatusCode::OK, "{}", look.text());
        assert_eq!(press(&mut a, &look, take).await.status, StatusCode::SEE_OTHER);
        let point =
            r#"{"type":"Feature","properties":{"code":"park-1","kind":"park","name":"Top Park"},"geometry":{"type":"Point","coordinates":[100.02,5.02]}}"#;
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.geojson", point.as_bytes()).await;
        assert_eq!(look.status, StatusCode::OK, "{}", look.text());
        assert_eq!(press(&mut a, &look, take).await.status, StatusCode::SEE_OTHER);
        let list = exported(&mut a).await.remove("places/landmarks.csv").unwrap();
        assert!(list.contains("clinic-1,clinic,5.05,100.03,One,") && list.contains("park-1,park,5.02,100.02,Top Park,"), "{list}");
        // Beside names in languages, the bare one is that of the first language where it has none of its own.
        let both = b"code,kind,lat,lon,name,name_ar,name_en\nx,clinic,5.05,100.03,One,Satu,Two\ny,clinic,5.06,100.03,Three,Tiga,\n";
        let point = r#"{"type":"Feature","properties":{"code":"z","kind":"park","name":"Low Park","name_ar":"Taman"},"geometry":{"type":"Point","coordinates":[100.02,5.02]}}"#;
        for (name, file) in [("p.csv", &both[..]), ("p.geojson", point.as_bytes())] {
            let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], name, file).await;
            assert_eq!(look.status, StatusCode::OK, "{}", look.text());
            assert_eq!(press(&mut a, &look, take).await.status, StatusCode::SEE_OTHER);
        }
        let list = exported(&mut a).await.remove("places/landmarks.csv").unwrap();
        for row in ["x,clinic,5.05,100.03,Two,Satu", "y,clinic,5.06,100.03,Three,Tiga", "z,park,5.02,100.02,Low Park,Taman"] {
            assert!(list.contains(row), "{row}: {list}");
        }
    })
    .await;
}

#[tokio::test]
async fn places_without_codes_have_the_same_ones_each_time() {
    each_database(&migrations(), async |t| {
        let mut a = admin(&town(&t).await);
        let (check, take) = ("/lampton/settings/places-check", "/lampton/settings/places-take");
        let rows = ["clinic,5.05,100.03,Hill Clinic,Klinik", "clinic,5.06,100.03,Hill Clinic,", "park,5.05,100.03,\u{6566}\u{714c},"];
        let file = |rows: &[&str]| format!("kind,lat,lon,name_en,name_ar\n{}\n", rows.join("\n"));
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.csv", file(&rows).as_bytes()).await;
        assert_eq!((look.status, look.all(".facts .num")), (StatusCode::OK, vec!["3".into(), "0".into(), "0".into()]), "{}", look.text());
        assert_eq!(press(&mut a, &look, take).await.status, StatusCode::SEE_OTHER);
        let list = exported(&mut a).await.remove("places/landmarks.csv").unwrap();
        let codes: Vec<&str> = list.lines().filter(|l| l.contains("Hill Clinic")).map(|l| l.split(',').next().unwrap()).collect();
        assert!(codes.len() == 2 && codes[0] != codes[1] && codes.iter().all(|c| c.starts_with("hill-clinic-")), "{list}");
        assert!(list.contains("\npark-"), "what it is, where its name has no Latin letters: {list}");
        // Again, with another row before them, and as GeoJSON: nothing of them changes.
        let more = file(&["stop,5.05,100.02,Gate,", rows[2], rows[1], rows[0]]);
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.csv", more.as_bytes()).await;
        assert_eq!(look.all(".facts .num"), ["1", "0", "0"], "{}", look.text());
        let point = r#"{"type":"Feature","properties":{"kind":"clinic","name":"Hill Clinic"},"geometry":{"type":"Point","coordinates":[100.03,5.06]}}"#;
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.geojson", point.as_bytes()).await;
        assert_eq!((look.status, look.all(".facts .num")), (StatusCode::OK, vec!["0".into(), "0".into(), "0".into()]), "{}", look.text());
        let twice = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.csv", file(&[rows[1], rows[1]]).as_bytes()).await;
        assert!(twice.text().contains("p.csv:3 [code] This place stands in the file already"), "{}", twice.text());
        assert_eq!(twice.all(".errors table.cards td")[0], "p.csv:3 [code]", "on a phone it stands above what is wrong");
        let pole = send_file(&mut a, PLACES, check, &[("list", "poles")], "p.csv", b"kind,lat,lon,street\nlamp,5.05,100.03,\n").await;
        assert!(pole.text().contains("p.csv:1 [number] This column is missing."), "{}", pole.text());
    })
    .await;
}

#[tokio::test]
async fn a_place_far_from_the_city_is_told_before_it_is_taken() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut root = everywhere(&town, &[CREATE, SETTINGS]);
        let file = b"number,kind,lat,lon,street\nL-1,lamp,5.05,100.03,\nL-2,lamp,60.1,10.2,\nL-3,lamp,100.03,5.05,\n";
        let look = send_file(&mut root, PLACES, "/lampton/settings/places-check", &[("list", "poles")], "p.csv", file).await;
        assert!(look.all("#odd + ul li") == ["1 of 2 lie outside the city’s boundary: L-2."], "{}", look.text());
        let begin = "/set-up/city";
        let fields = [("name", "Norvik"), ("slug", "norvik"), ("country", "NO"), ("zone", "Europe/Oslo"), ("lat", "60.1"), ("lon", "10.2")];
        assert_eq!(root.submit(begin, begin, &fields).await.status, StatusCode::SEE_OTHER);
        let (page, check, take) = ("/norvik/settings/places", "/norvik/settings/places-check", "/norvik/settings/places-take");
        let look = send_file(&mut root, page, check, &[("list", "poles")], "p.csv", file).await;
        assert!(look.all("#odd + ul li")[0].starts_with("1 of 2 lie more than 200 km from the middle of the city: L-1."), "{}", look.text());
        assert_eq!(press(&mut root, &look, take).await.status, StatusCode::SEE_OTHER, "only its author knows");
    })
    .await;
}

#[tokio::test]
async fn a_file_without_a_row_is_told_as_one() {
    each_database(&migrations(), async |t| {
        let mut a = admin(&town(&t).await);
        let (calendar, none) = ("/lampton/settings/calendar", "There is no row in this file");
        let look = send_file(&mut a, PLACES, PLACES_CHECK, &[("list", "poles")], "p.csv", b"number,kind,lat,lon,street\r\n").await;
        assert!(look.status == StatusCode::UNPROCESSABLE_ENTITY && look.text().contains(none), "{}", look.text());
        let look = send_file(&mut a, PLACES, PLACES_CHECK, &[("list", "landmarks")], "p.geojson", features(&[]).as_bytes()).await;
        assert!(look.status == StatusCode::UNPROCESSABLE_ENTITY && look.text().contains(none), "{}", look.text());
        let days = send_file(&mut a, calendar, &format!("{calendar}/import"), &[], "h.csv", b"date,name_en\n").await;
        assert!(days.status == StatusCode::UNPROCESSABLE_ENTITY && days.text().contains(none), "{}", days.text());
    })
    .await;
}

#[tokio::test]
async fn what_no_folder_could_hold_is_told_at_its_row() {
    each_database(&migrations(), async |t| {
        let mut a = admin(&town(&t).await);
        let csv = b"code,kind,lat,lon,name_en\r\nstop-1,stop,5.05,100.03,One\r\nstop-2,stop,5.05,100.03,T\x07wo\r\nstop-3,stop,5.05,100.03,\0\r\n";
        let look = send_file(&mut a, PLACES, PLACES_CHECK, &[("list", "landmarks")], "p.csv", csv).await;
        assert_eq!(look.all(".errors tbody td:first-child"), ["p.csv:3 [name_en]", "p.csv:4 [name_en]"], "{}", look.text());
        assert_eq!(press(&mut a, &look, PLACES_TAKE).await.status, StatusCode::SEE_OTHER);
        let point = r#"{"type":"Feature","properties":{"kind":"park","name":"Low\nPark"},"geometry":{"type":"Point","coordinates":[100.02,5.02]}}"#;
        let look = send_file(&mut a, PLACES, PLACES_CHECK, &[("list", "landmarks")], "p.geojson", point.as_bytes()).await;
        assert!(look.text().contains("There is a line break in this text"), "{}", look.text());
        let area = features(&[&feature(r#""level":"ward","name":"Old \u0000 Harbour""#, 100.01)]);
        let look = send_file(&mut a, AREAS, AREAS_CHECK, &[], "a.geojson", area.as_bytes()).await;
        assert!(look.status == StatusCode::UNPROCESSABLE_ENTITY && look.text().contains("a.geojson#1 [name]"), "{}", look.text());
        let calendar = "/lampton/settings/calendar";
        let days = send_file(&mut a, calendar, &format!("{calendar}/import"), &[], "h.csv", b"date,name_en\n2027-05-01,May\x07Day\n").await;
        assert!(days.status == StatusCode::UNPROCESSABLE_ENTITY && days.text().contains("h.csv:2 [name_en]"), "{}", days.text());
        let zip = a.get("/lampton/settings/folder/download").await.bytes;
        let look = send_file(&mut a, "/lampton/settings/folder", "/lampton/settings/folder", &[], "lampton.zip", &zip).await;
        assert_eq!(look.status, StatusCode::OK, "{}", look.text());
    })
    .await;
}

#[tokio::test]
async fn a_pole_keeps_no_street_that_the_city_does_not_have() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let file = b"number,kind,lat,lon,street\nL-1,lamp,5.05,100.03,oak-street\nL-2,lamp,5.05,100.03,Oak Street\n";
        let look = send_file(&mut a, PLACES, PLACES_CHECK, &[("list", "poles")], "p.csv", file).await;
        let odd = look.all("#odd + ul li");
        assert!(odd.len() == 1 && odd[0].starts_with("1 of 2 name a street that the city does not have: Oak Street."), "{odd:?}");
        assert_eq!(press(&mut a, &look, PLACES_TAKE).await.status, StatusCode::SEE_OTHER);
        let poles = exported(&mut a).await.remove("places/poles.csv").unwrap();
        assert!(poles.contains("L-1,lamp,5.05,100.03,oak-street\n") && poles.contains("L-2,lamp,5.05,100.03,\n"), "{poles}");
        let one = "/lampton/settings/places/poles/L-2";
        let wrong = a.submit(one, one, &[("street", "elm-street")]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text().contains("There is no street with the code “elm-street”"), "{}", wrong.text());
        assert_eq!(a.submit(one, one, &[("street", "harbour-road")]).await.status, StatusCode::SEE_OTHER);
        let street = "/lampton/settings/places/streets/harbour-road";
        assert_eq!(a.submit(street, &format!("{street}/delete"), &[]).await.status, StatusCode::SEE_OTHER);
        let poles = exported(&mut a).await.remove("places/poles.csv").unwrap();
        assert!(poles.contains("L-2,lamp,5.05,100.03,\n"), "a street that has gone is named no more: {poles}");
        let streets = async |a: &mut Client| a.get(one).await.attributes("#street", "value").join("");
        assert_eq!(streets(&mut a).await, "", "nor does the pole itself");
        let again = b"code,lat,lon,name_en\nharbour-road,5.06,100.07,Harbour Road\n";
        for replaces in [false, true] {
            let choice: &[(&str, &str)] = if replaces { &[("list", "streets"), ("replace", "1")] } else { &[("list", "streets")] };
            let look = send_file(&mut a, PLACES, PLACES_CHECK, choice, "s.csv", again).await;
            assert_eq!(press(&mut a, &look, PLACES_TAKE).await.status, StatusCode::SEE_OTHER);
        }
        assert_eq!(streets(&mut a).await, "", "another street of its code is not the pole's");
        let (other, oak) = ("/lampton/settings/places/poles/L-1", "oak-street");
        assert!(a.get(other).await.attributes("#street", "value").join("").is_empty(), "{oak} is gone from the file that replaced the list");
        let of_city = store::AuditFilter { city: Some(town.city.id), ..store::AuditFilter::default() };
        let told = store::audit_list(&t.cx, &of_city, 50).await.unwrap();
        let lost = |act: &str| told.iter().filter(|e| e.act == act).filter_map(|e| e.detail.0.get("poles")?.as_i64()).collect::<Vec<_>>();
        assert_eq!((lost("cities.place.delete"), lost("cities.places")), (vec![1], vec![2]), "the log says of how many");
    })
    .await;
}

#[tokio::test]
async fn a_place_that_is_typed_far_from_the_city_is_told_when_it_is_saved() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut root = everywhere(&town, &[CREATE, SETTINGS]);
        let told = async |b: &mut Client, page: &str, act: &str, fields: &[(&str, &str)]| {
            let saved = b.submit(page, act, fields).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
            let shown = b.get(saved.location()).await;
            (shown.all(".notice").join(" "), shown.attributes(".notice a", "href").join(" "))
        };
        let (add, school) = ("/lampton/settings/places-add", "/lampton/settings/places/landmarks/school-24");
        let near = [("kind", "park"), ("code", "hill-park"), ("lat", "5.05"), ("lon", "100.03"), ("name-en", "Hill Park")];
        assert_eq!(told(&mut root, PLACES, add, &near).await, ("Added.".into(), String::new()));
        let pole = [("kind", "lamp"), ("code", "L/9 é"), ("lat", "60.1"), ("lon", "10.2")];
        let (words, to) = told(&mut root, PLACES, add, &pole).await;
        assert_eq!(words, "Added. L/9 é lies outside the city’s limits.");
        assert_eq!(root.get(&to).await.all("h1"), ["L/9 é"]);
        let (words, to) = told(&mut root, school, school, &[("lat", "5.5")]).await;
        assert!(words.starts_with("Saved.") && words.ends_with("School 24 lies outside the city’s limits."), "{words}");
        assert_eq!(to, school);
        let fields = [("name", "Norvik"), ("slug", "norvik"), ("country", "NO"), ("zone", "Europe/Oslo"), ("lat", "60.1"), ("lon", "10.2")];
        assert_eq!(root.submit("/set-up/city", "/set-up/city", &fields).await.status, StatusCode::SEE_OTHER);
        let (page, add) = ("/norvik/settings/places", "/norvik/settings/places-add");
        let (words, to) = told(&mut root, page, add, &near).await;
        assert!(words.starts_with("Added. Hill Park lies more than 200 km from the middle of the city."), "{words}");
        assert_eq!(told(&mut root, &to, &to, &[("lat", "60.2"), ("lon", "10.1")]).await.1, "", "put right, and no word of it");
    })
    .await;
}

#[tokio::test]
async fn the_limits_are_taken_alone_after_a_look_and_say_what_is_odd() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let none = a.get(AREAS).await;
        assert!(press(&mut a, &none, BOUNDARY_CHECK).await.text().contains("Choose a file first"));
        let before = exported(&mut a).await.remove("boundary.geojson").unwrap();
        let continent = br#"{"type":"Polygon","coordinates":[[[-80,-80],[80,-80],[80,80],[-80,80],[-80,-80]]]}"#;
        let look = send_limits(&mut a, AREAS, BOUNDARY_CHECK, continent).await;
        assert!(look.all("#odd + ul li")[0].starts_with("These limits are 17,7"), "{}", look.text());
        let ring = |west: f64, east: f64| format!("[[[{west},-17],[{east},-17],[{east},-16],[{west},-16],[{west},-17]]]");
        let split = format!(r#"{{"type":"MultiPolygon","coordinates":[{},{}]}}"#, ring(179.5, 180.0), ring(-180.0, -179.5));
        for both_sides in [split, format!(r#"{{"type":"Polygon","coordinates":{}}}"#, ring(-179.5, 179.5))] {
            let refused = send_limits(&mut a, AREAS, BOUNDARY_CHECK, both_sides.as_bytes()).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text().contains("Take only the side on which the town lies"), "{}", refused.text());
        }
        // Cut out of a map: a shape with what the map says of it.
        let cut = feature(r#""@id":"relation/1","admin_level":"8","name":"Lampton","boundary":"administrative""#, 100.01);
        let look = send_limits(&mut a, AREAS, BOUNDARY_CHECK, cut.as_bytes()).await;
        let words = look.text();
        assert!(look.status == StatusCode::OK && words.contains("They are 2 km from west to east, and 3 km from south to north."), "{words}");
        assert!(words.contains("The middle of the map lies outside these limits") && words.contains("lie outside the city’s boundary: East Ward."), "{words}");
        assert_eq!(exported(&mut a).await["boundary.geojson"], before, "looking changes nothing");
        assert_eq!(press(&mut a, &look, BOUNDARY_TAKE).await.status, StatusCode::SEE_OTHER);
        let now = exported(&mut a).await.remove("boundary.geojson").unwrap();
        assert!(now.contains(r#""name_en":"Lampton""#) && now.contains("[100.01,5.02]") && !now.contains("admin_level"), "{now}");
        assert!(a.get(AREAS).await.text().contains("Last changed by Aisha"));
        let alone = send_limits(&mut a, AREAS, BOUNDARY_CHECK, polygon(100.01).as_bytes()).await;
        assert!(alone.status == StatusCode::OK && alone.all(&format!("form[action='{BOUNDARY_TAKE}']")).is_empty(), "the same shape: {}", alone.text());
        let look = send_limits(&mut a, AREAS, BOUNDARY_CHECK, polygon(100.02).as_bytes()).await;
        a.submit("/lampton/settings/areas/west", "/lampton/settings/areas/west", &[("population", "5")]).await;
        let again = press(&mut a, &look, BOUNDARY_TAKE).await;
        assert_eq!(again.status, StatusCode::OK, "somebody changed the city: shown once more");
        assert_eq!(press(&mut a, &again, BOUNDARY_TAKE).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn a_file_for_which_there_is_no_room_is_sent_again_later() {
    each_database(&migrations(), async |t| {
        let mut town = town(&t).await;
        let days = b"date,name_en\n2027-05-01,Labour Day\n";
        for (room, status) in [(10, StatusCode::TOO_MANY_REQUESTS), (100, StatusCode::SEE_OTHER)] {
            let routes = [web::language_slice(), townhall::slice()].into_iter().flat_map(|s| s.routes).collect();
            town.router = web::router_within(&town.site, routes, web::Bounds { bytes: (1_000, room), ..web::Bounds::default() });
            let sent = send_file(&mut admin(&town), "/lampton/settings/calendar", "/lampton/settings/calendar/import", &[], "h.csv", days).await;
            assert_eq!(sent.status, status, "{}", sent.text());
            assert_eq!(sent.text().contains("Wait a minute and try again."), room == 10);
        }
    })
    .await;
}
