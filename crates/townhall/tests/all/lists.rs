//! Departments, areas, calendar, places.

use crate::{admin, everywhere, exported, migrations, press, send_file, send_open, settings_only, town};
use axum::http::StatusCode;
use cities::{CREATE, SETTINGS};
use testkit::each_database;

#[tokio::test]
async fn a_department_is_added_edited_closed_and_removed() {
    each_database(&migrations(), async |t| {
        const LIST: &str = "/lampton/settings/departments";
        const ONE: &str = "/lampton/settings/departments/parks";
        let town = town(&t).await;
        let mut a = admin(&town);
        let bad = a.submit(LIST, LIST, &[("code", "Parks!"), ("mail", "x"), ("name-en", "Parks")]).await;
        assert_eq!((bad.status, bad.all(".errors li").len()), (StatusCode::UNPROCESSABLE_ENTITY, 2));
        assert_eq!(bad.attributes("#code", "value"), ["Parks!"], "what was typed is kept");
        assert_eq!(a.submit(LIST, LIST, &[("code", "parks"), ("name-en", "Parks"), ("mail", "p@lampton.example")]).await.status, StatusCode::SEE_OTHER);
        assert!(a.submit(LIST, LIST, &[("code", "parks"), ("name-en", "Parks")]).await.text().contains("is there already"));
        assert_eq!(a.submit(ONE, ONE, &[("name-en", "Parks and trees")]).await.status, StatusCode::SEE_OTHER);
        assert!(exported(&mut a).await["departments.csv"].contains("parks,p@lampton.example,,Parks and trees,"));
        let begun = a.get(ONE).await.form(ONE);
        assert_eq!(a.submit("/lampton/settings/departments/parks/close", "/lampton/settings/departments/parks/close", &[]).await.status, StatusCode::SEE_OTHER);
        assert!(a.get(LIST).await.all("tbody tr").iter().any(|r| r.contains("Parks and trees closed")));
        // Who still has the page from before is told where it stands, and by whom.
        let late = a.get("/lampton/settings/departments/parks/close").await;
        assert_eq!((late.status.as_u16(), late.location()), (303, "/lampton/settings/departments/parks"));
        let saved = a.submit("/lampton/settings/departments/parks", "/lampton/settings/departments/parks", &[("phone", "+60 4-555 0199")]).await;
        assert!(a.get(saved.location()).await.text().contains("It is closed: nothing new is given to it."), "{}", saved.location());
        assert_eq!(a.submit(ONE, "/lampton/settings/departments/parks/reopen", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(a.submit(ONE, "/lampton/settings/departments/parks/remove", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(a.get(ONE).await.status, StatusCode::NOT_FOUND);
        let mine: Vec<(&str, &str)> = begun.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "name-en").collect();
        let late = a.post(ONE, &[mine.as_slice(), &[("name-en", "Parks, trees and ponds")]].concat()).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND);
        assert!(late.all("blockquote").contains(&"Parks, trees and ponds".to_string()), "what was typed for it is given back: {}", late.text());
        let used = a.submit("/lampton/settings/departments/roads", "/lampton/settings/departments/roads/remove", &[]).await;
        assert_eq!((used.status, used.all("h1")), (StatusCode::UNPROCESSABLE_ENTITY, vec!["Roads".to_string()]), "on its own page");
        assert!(used.text().contains("You can close it"), "{}", used.text());
    })
    .await;
}

#[tokio::test]
async fn a_stale_department_area_place_and_week_show_both_versions() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let cases = [
            ("/lampton/settings/departments/care", "phone", "111", "222"),
            ("/lampton/settings/areas/west", "population", "111", "222"),
            ("/lampton/settings/places/landmarks/school-24", "name-en", "School A", "School B"),
            ("/lampton/settings/calendar", "sat", "08:00-09:00", "10:00-11:00"),
        ];
        for (page, field, theirs, mine) in cases {
            let shown = a.get(page).await;
            assert_eq!(b.submit(page, page, &[(field, theirs)]).await.status, StatusCode::SEE_OTHER, "{page}");
            let both = send_open(&mut a, &shown, page, &[(field, mine)]).await;
            assert_eq!(both.status, StatusCode::CONFLICT, "{page}");
            let words = both.text();
            assert!(words.contains("Bo changed this") && words.contains(theirs) && words.contains(mine), "{page}: {words}");
            assert_eq!(a.get(page).await.attributes(&format!("#{field}"), "value"), [theirs], "{page}");
            assert_eq!(press(&mut a, &both, page).await.status, StatusCode::SEE_OTHER, "{page}");
            assert_eq!(a.get(page).await.attributes(&format!("#{field}"), "value"), [mine], "{page}");
        }
    })
    .await;
}

/// Both read the same, and both send at the same moment: the handler's look comes before either save, so only the save itself can tell.
#[tokio::test]
async fn of_two_who_save_at_once_one_is_shown_both_versions() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let cases = [
            ("/lampton/settings/departments/care", "phone"),
            ("/lampton/settings/areas/west", "population"),
            ("/lampton/settings/places/landmarks/school-24", "name-en"),
            ("/lampton/settings/calendar", "sat"),
        ];
        for (round, (page, field)) in cases.into_iter().cycle().take(12).enumerate() {
            let of = |hour: usize| if field == "sat" { format!("0{}:0{hour}-12:00", round % 10) } else { format!("{}", 1000 + 10 * round + hour) };
            let (one, two) = (of(1), of(2));
            let (shown, other) = (a.get(page).await, b.get(page).await);
            let mine = [(field, one.as_str())];
            let theirs = [(field, two.as_str())];
            let (x, y) = tokio::join!(send_open(&mut a, &shown, page, &mine), send_open(&mut b, &other, page, &theirs));
            let mut both = [x.status.as_u16(), y.status.as_u16()];
            both.sort_unstable();
            assert_eq!(both, [303, 409], "{page}, round {round}");
        }
    })
    .await;
}

const AREAS: &str = "/lampton/settings/areas";
const AREAS_CHECK: &str = "/lampton/settings/areas-check";
const AREAS_TAKE: &str = "/lampton/settings/areas-take";

fn north() -> String {
    let ring = "[[100.0,5],[100.02,5],[100.02,5.1],[100.0,5.1],[100.0,5]]";
    let properties = r#"{"code":"north","level":"district","name_en":"North <b>Ward</b>"}"#;
    format!(
        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{properties},"geometry":{{"type":"Polygon","coordinates":[{ring}]}}}}]}}"#
    )
}

#[tokio::test]
async fn areas_are_replaced_after_a_look_and_those_in_use_are_kept_closed() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let look = send_file(&mut a, AREAS, AREAS_CHECK, &[], "new.geojson", north().as_bytes()).await;
        let words = look.text();
        assert_eq!(look.status, StatusCode::OK, "{words}");
        assert!(
            words.contains("North <b>Ward</b> (north)") && words.contains("Closed: the file says so, or reports or rules name them, and keep them 1"),
            "{words}"
        );
        assert!(words.contains("Removed: nothing names them 1"), "{words}");
        assert!(words.contains("People whose role is only for what would be closed") && words.contains("Eva East · East Ward"), "{words}");
        assert!(a.get(AREAS).await.text().contains("East Ward"), "looking changes nothing");
        assert_eq!(press(&mut a, &look, AREAS_TAKE).await.status, StatusCode::SEE_OTHER);
        let rows = a.get(AREAS).await.all("tbody tr");
        let has = |begin: &str| rows.iter().any(|r| r.starts_with(begin));
        assert!(has("North") && has("West Ward closed") && !has("East"), "{rows:?}");
        assert_eq!(press(&mut a, &look, AREAS_TAKE).await.status, StatusCode::CONFLICT, "what was taken waits no longer");
        let areas = exported(&mut a).await.remove("areas.geojson").unwrap();
        let closed = |code: &str| areas.lines().filter(|l| l.contains(&format!("\"{code}\""))).map(|l| l.contains("\"closed\":true")).next();
        assert_eq!([closed("north"), closed("west"), closed("east")], [Some(false), Some(true), None]);
    })
    .await;
}

#[tokio::test]
async fn a_file_of_areas_is_looked_at_again_when_somebody_changed_the_city_meanwhile() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let file = exported(&mut a).await.remove("areas.geojson").unwrap().replace("West Ward", "Wild West");
        let look = send_file(&mut a, AREAS, AREAS_CHECK, &[], "new.geojson", file.as_bytes()).await;
        assert!(look.text().contains("Wild West, before West Ward"), "{}", look.text());
        assert_eq!(b.submit("/lampton/settings/areas/east", "/lampton/settings/areas/east", &[("population", "7")]).await.status, StatusCode::SEE_OTHER);
        let again = press(&mut a, &look, AREAS_TAKE).await;
        let words = again.text();
        assert!(words.contains("Somebody changed the city since you looked at the file Bo changed an area,"), "{words}");
        assert!(words.contains("East Ward (east) Population: –, before 7"), "what it would take back is told: {words}");
        assert_eq!(press(&mut a, &again, AREAS_TAKE).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn an_area_that_nobody_can_draw_is_refused_with_its_number_and_what_to_do() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let tie = north().replace("[100.02,5],[100.02,5.1],[100.0,5.1]", "[100.02,5.1],[100.02,5],[100.0,5.1]");
        let look = send_file(&mut a, AREAS, AREAS_CHECK, &[], "tie.geojson", tie.as_bytes()).await;
        assert_eq!(look.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(look.text().contains("tie.geojson#1") && look.text().contains("The ring crosses itself, like a bow tie"), "{}", look.text());
        assert!(a.get(&format!("{AREAS}?lang=ar")).await.status == StatusCode::OK && a.get(AREAS).await.text().contains("East Ward"));
        let ring = |west: f64, east: f64| format!("[[[{west},5],[{east},5],[{east},5.1],[{west},5]]]");
        let geometry = format!(r#"{{"type":"MultiPolygon","coordinates":[{},{}]}}"#, ring(179.5, 180.0), ring(-180.0, -179.5));
        let split = format!(r#"{{"type":"Feature","properties":{{"code":"date","level":"ward","name_en":"Date Line"}},"geometry":{geometry}}}"#);
        let look = send_file(&mut a, AREAS, AREAS_CHECK, &[], "date.geojson", split.as_bytes()).await;
        assert!(look.status == StatusCode::UNPROCESSABLE_ENTITY && look.text().contains("Make two areas of it, one on each side."), "{}", look.text());
        let spike = |n: usize| format!("[{},5],[100.05,{:.5}]", 100.0 + n as f64 / 100_000.0, 5.1 + n as f64 / 100_000.0);
        let star = (0..6_000).map(spike).collect::<Vec<_>>().join(",");
        let star = split.replace(&geometry, &format!(r#"{{"type":"Polygon","coordinates":[[{star},[100.0,5]]]}}"#));
        let look = send_file(&mut a, AREAS, AREAS_CHECK, &[], "star.geojson", star.as_bytes()).await;
        assert!(look.status == StatusCode::UNPROCESSABLE_ENTITY && look.text().contains("from one end to the other thousands of times"), "{}", look.text());
    })
    .await;
}

#[tokio::test]
async fn what_stands_twice_in_a_shape_of_a_file_is_told() {
    each_database(&migrations(), async |t| {
        let mut a = admin(&town(&t).await);
        let twice = r#"{"type":"Feature","properties":{"code":"west","level":"ward","name_en":"West Ward","closed":true,"closed":false},"geometry":
            {"type":"Polygon","coordinates":[[[100.01,5.02],[100.02,5.02],[100.02,5.04],[100.01,5.02]]]}}"#;
        let told = send_file(&mut a, "/lampton/settings/areas", "/lampton/settings/areas-check", &[], "a.geojson", twice.as_bytes()).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(told.text().contains("[closed]") && told.text().contains("stands twice in one object of the file"), "{}", told.text());
    })
    .await;
}

#[tokio::test]
async fn the_level_of_an_area_is_a_word_of_the_readers_language() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        assert_eq!(a.get(AREAS).await.all("tbody td:nth-of-type(2)"), ["District", "District"]);
        assert_eq!(a.get(&format!("{AREAS}?lang=ar")).await.all("tbody td:nth-of-type(2)"), ["دائرة", "دائرة"]);
        assert!(a.get("/lampton/settings/areas/west").await.text().contains("District, code west"));
    })
    .await;
}

#[tokio::test]
async fn a_wrong_file_of_areas_is_told_whole_and_a_changed_city_is_looked_at_again() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let wrong = br#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A B"},"geometry":null},
            {"type":"Feature","properties":{},"geometry":null}]}"#;
        let bad = send_file(&mut a, AREAS, AREAS_CHECK, &[], "bad.geojson", wrong).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.text().contains("bad.geojson#1") && bad.text().contains("bad.geojson#2"), "{}", bad.text());
        assert!(send_file(&mut a, AREAS, AREAS_CHECK, &[], "a.geojson", b"\xff\xfe").await.text().contains("no text in UTF-8"));
        let none = a.get(AREAS).await;
        assert!(press(&mut a, &none, AREAS_CHECK).await.text().contains("Choose a file first"));
        let look = send_file(&mut a, AREAS, AREAS_CHECK, &[], "new.geojson", north().as_bytes()).await;
        settings_only(&town).submit("/lampton/settings/areas/west", "/lampton/settings/areas/west", &[("population", "5")]).await;
        let again = press(&mut a, &look, AREAS_TAKE).await;
        assert_eq!(again.status, StatusCode::OK, "shown once more");
        assert_eq!(press(&mut a, &again, AREAS_TAKE).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

const CALENDAR: &str = "/lampton/settings/calendar";

#[tokio::test]
async fn hours_and_holidays_are_edited() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let bad = a.submit(CALENDAR, CALENDAR, &[("mon", "8-5"), ("tue", "10:00-12:00, 09:00-11:00")]).await;
        assert_eq!((bad.status, bad.all(".errors li").len()), (StatusCode::UNPROCESSABLE_ENTITY, 2));
        assert_eq!(bad.attributes("#mon", "value"), ["8-5"], "what was typed is kept");
        assert_eq!(a.submit(CALENDAR, CALENDAR, &[("sat", "09:00-12:00"), ("fri", "")]).await.status, StatusCode::SEE_OTHER);
        let add = "/lampton/settings/calendar/holidays";
        let bad = a.submit(CALENDAR, add, &[("date", "2027-13-01"), ("name-en", "Odd")]).await;
        assert!(bad.status == StatusCode::UNPROCESSABLE_ENTITY && bad.body.contains("Odd"));
        assert_eq!(a.submit(CALENDAR, add, &[("date", "2027-02-06"), ("name-en", "New Year")]).await.status, StatusCode::SEE_OTHER);
        let twice = a.submit(CALENDAR, add, &[("date", "2027-02-06"), ("name-en", "Waitangi Day")]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = "This date is a day off already: “New Year”. Delete that one first, or choose another date.";
        assert!(twice.all(".errors li")[0].ends_with(said), "{}", twice.text());
        assert_eq!((twice.attributes("#date", "value"), twice.attributes("#name-en", "value")), (vec!["2027-02-06".into()], vec!["Waitangi Day".into()]));
        assert!(twice.all("tbody tr").iter().any(|r| r.contains("New Year")), "it is not overwritten");
        assert_eq!(a.submit(CALENDAR, "/lampton/settings/calendar/holidays/2026-12-25/delete", &[]).await.status, StatusCode::SEE_OTHER);
        let files = exported(&mut a).await;
        assert!(files["calendar.toml"].contains("sat = [\"09:00-12:00\"]") && !files["calendar.toml"].contains("fri"));
        assert!(files["holidays.csv"].contains("2027-02-06,New Year") && !files["holidays.csv"].contains("2026-12-25"));
    })
    .await;
}

#[tokio::test]
async fn a_file_of_holidays_is_taken_whole_or_not_at_all() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let import = "/lampton/settings/calendar/import";
        let wrong = send_file(&mut a, CALENDAR, import, &[], "h.csv", b"date,name_en\n2027-05-01,Labour Day\nsoon,Later\n2027-05-02,\n").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("h.csv:3 [date]") && wrong.text().contains("h.csv:4 [name]"), "{}", wrong.text());
        assert!(!exported(&mut a).await["holidays.csv"].contains("2027-05-01"));
        let of_city = store::AuditFilter { city: Some(town.city.id), ..store::AuditFilter::default() };
        let entries = async || store::audit_list(&t.cx, &of_city, 100).await.unwrap().iter().filter(|e| e.act == "cities.holiday").count();
        let days = |csv: &'static str| csv.as_bytes();
        assert_eq!(send_file(&mut a, CALENDAR, import, &[], "h.csv", days("date,name_en,name_ar\n2027-05-01,May Day,عيد العمال\n")).await.status, 303);
        let before = entries().await;
        for _ in 0..2 {
            assert_eq!(send_file(&mut a, CALENDAR, import, &[], "h.csv", days("date,name\n2027-05-01,Labour Day\n")).await.status, StatusCode::SEE_OTHER);
        }
        assert_eq!(entries().await, before + 1, "what is there already is no change");
        assert!(exported(&mut a).await["holidays.csv"].contains("Labour Day,عيد العمال"), "what the file does not say in a language stays");
        assert!(exported(&mut a).await["holidays.csv"].contains("2027-05-01,Labour Day"));
    })
    .await;
}

const PLACES: &str = "/lampton/settings/places";
const PLACES_ADD: &str = "/lampton/settings/places-add";

#[tokio::test]
async fn places_are_found_added_edited_and_deleted() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        assert!(a.get("/lampton/settings/places?q=oak").await.text().contains("Oak Street"));
        assert!(a.get("/lampton/settings/places?q=zzz").await.text().contains("Nothing fits"));
        let bad = a.submit(PLACES, PLACES_ADD, &[("kind", "park"), ("code", "Hill Park"), ("lat", "x"), ("lon", "100.05"), ("name-en", "Hill Park")]).await;
        assert_eq!((bad.status, bad.all(".errors li").len()), (StatusCode::UNPROCESSABLE_ENTITY, 2), "{:?}", bad.all(".errors li"));
        let good = [("kind", "park"), ("code", "hill-park"), ("lat", "५.०५"), ("lon", "100.05"), ("name-en", "Hill Park")];
        assert_eq!(a.submit(PLACES, PLACES_ADD, &good).await.status, StatusCode::SEE_OTHER);
        assert!(a.get("/lampton/settings/places?q=hill").await.text().contains("Hill Park"));
        assert_eq!(
            a.submit(PLACES, PLACES_ADD, &[("kind", "lamp"), ("code", "L/9 é"), ("lat", "5.05"), ("lon", "100.05")]).await.status,
            StatusCode::SEE_OTHER
        );
        let odd = a.get("/lampton/settings/places?q=9").await.attributes("tbody a", "href").remove(0);
        assert_eq!(a.get(&odd).await.status, StatusCode::OK, "{odd}");
        let one = "/lampton/settings/places/landmarks/hill-park";
        assert_eq!(a.submit(one, one, &[("name-en", "Top Park")]).await.status, StatusCode::SEE_OTHER);
        assert!(exported(&mut a).await["places/landmarks.csv"].contains("hill-park,park,5.05,100.05,Top Park,"));
        assert_eq!(a.submit(one, &format!("{one}/delete"), &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(a.get(one).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn the_good_rows_of_a_file_are_taken_or_none() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let (check, take) = ("/lampton/settings/places-check", "/lampton/settings/places-take");
        let csv = b"code,kind,lat,lon,name_en\nclinic-1,clinic,5.05,100.03,Clinic <i>One</i>\nBad Code,clinic,5.05,100.03,Two\nschool-24,school,5.05,100.02,School 24a\n";
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.csv", csv).await;
        let words = look.text();
        assert_eq!(look.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(words.contains("2 rows are right. One row is wrong.") && words.contains("p.csv:3 [code]") && words.contains("Take the 2 good rows"), "{words}");
        assert!(!exported(&mut a).await["places/landmarks.csv"].contains("clinic-1"), "looking changes nothing");
        assert_eq!(press(&mut a, &look, take).await.status, StatusCode::SEE_OTHER);
        let list = exported(&mut a).await.remove("places/landmarks.csv").unwrap();
        assert!(list.contains("clinic-1") && list.contains("School 24a") && list.contains("east-market"), "{list}");
        let whole = send_file(&mut a, PLACES, check, &[("list", "landmarks"), ("replace", "yes")], "p.csv", csv).await;
        assert!(whole.text().contains("must be right as a whole") && whole.attributes(&format!("form[action='{take}']"), "action").is_empty());
        // Rows are counted, not problems; a spreadsheet of a country that writes commas in numbers parts by semicolons, and begins with a mark.
        let several = b"code,kind,lat,lon,name_en\nBad Code,nothing,x,y,\nclinic-2,clinic,5.05,100.03,Two\n";
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.csv", several).await;
        assert!(look.text().contains("One row is right. One row is wrong.") && look.all(".errors tbody tr").len() > 2, "{}", look.text());
        let european = "\u{feff}code;kind;lat;lon;name_en\nclinic-3;clinic;5,05;100,03;Three, at the gate\n";
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.csv", european.as_bytes()).await;
        assert!(look.status == StatusCode::OK && look.text().contains("Every row is right: 1"), "{}", look.text());
        assert_eq!(press(&mut a, &look, take).await.status, StatusCode::SEE_OTHER);
        assert!(exported(&mut a).await["places/landmarks.csv"].contains("clinic-3,clinic,5.05,100.03,\"Three, at the gate\""));
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks")], "p.csv", b"code;sort;lat;lon;name_en\nx;y;1;2;z\n").await;
        assert!(look.text().contains("The file was not read") && look.text().contains("misspelt"), "{}", look.text());
        let feature = r#"{"type":"Feature","properties":{"code":"park-1","kind":"park","name_en":"One"},"geometry":{"type":"Point","coordinates":[100.02,5.02]}}"#;
        let geojson = format!(r#"{{"type":"FeatureCollection","features":[{feature}]}}"#);
        let look = send_file(&mut a, PLACES, check, &[("list", "landmarks"), ("replace", "yes")], "p.geojson", geojson.as_bytes()).await;
        assert_eq!(look.status, StatusCode::OK, "{}", look.text());
        assert_eq!(press(&mut a, &look, take).await.status, StatusCode::SEE_OTHER);
        assert_eq!(exported(&mut a).await["places/landmarks.csv"].lines().count(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_file_of_areas_that_cannot_be_right_is_refused_and_an_odd_one_says_what_is_odd() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let square = |code: &str, lon: f64, lat: f64| {
            let (e, n) = (lon + 0.02, lat + 0.02);
            format!(
                r#"{{"type":"Feature","properties":{{"code":"{code}","level":"district","name_en":"{code}"}},"geometry":{{"type":"Polygon","coordinates":[[[{lon},{lat}],[{e},{lat}],[{e},{n}],[{lon},{n}],[{lon},{lat}]]]}}}}"#
            )
        };
        let file = |all: &[String]| format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, all.join(","));
        let swapped = file(&[square("a", 5.02, 60.02), square("b", 5.05, 60.05)]);
        let wrong = send_file(&mut a, AREAS, AREAS_CHECK, &[], "swapped.geojson", swapped.as_bytes()).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text().contains("2 of 2 lie outside the city’s boundary: are latitude and longitude swapped?"), "{}", wrong.text());
        let empty = send_file(&mut a, AREAS, AREAS_CHECK, &[], "empty.geojson", file(&[]).as_bytes()).await;
        assert!(empty.status == StatusCode::UNPROCESSABLE_ENTITY && empty.text().contains("There is no area in this file."), "{}", empty.text());
        let odd = file(&[square("a", 100.02, 5.02), square("b", 100.02, 5.02), square("far", 60.0, 5.02)]);
        let look = send_file(&mut a, AREAS, AREAS_CHECK, &[], "odd.geojson", odd.as_bytes()).await;
        assert_eq!(look.status, StatusCode::OK, "{}", look.text());
        assert!(look.text().contains("1 of 3 lie outside the city’s boundary: far."), "{}", look.text());
        assert!(look.text().contains("These lie on each other: a, b."), "{}", look.text());
        let line = r#"{"type":"Feature","properties":{"code":"a","level":"district","name_en":"a"},"geometry":{"type":"Polygon","coordinates":[[[100.02,5.02],[100.03,5.03],[100.04,5.02],[100.03,5.03],[100.02,5.02]]]}}"#;
        let flat = file(&[line.to_string()]);
        let refused = send_file(&mut a, AREAS, AREAS_CHECK, &[], "flat.geojson", flat.as_bytes()).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.text().contains("The outline encloses nothing"), "{}", refused.text());
        let mut root = everywhere(&town, &[CREATE, SETTINGS]);
        let begin = "/set-up/city";
        let fields = [("name", "Norvik"), ("slug", "norvik"), ("country", "NO"), ("zone", "Europe/Oslo"), ("lat", "60.1"), ("lon", "10.2")];
        assert_eq!(root.submit(begin, begin, &fields).await.status, StatusCode::SEE_OTHER);
        let (page, check) = ("/norvik/settings/areas", "/norvik/settings/areas-check");
        let unbounded = file(&[square("a", 10.2, 60.1), square("b", 60.1, 10.2)]);
        let look = send_file(&mut root, page, check, &[], "far.geojson", unbounded.as_bytes()).await;
        assert!(look.text().contains("1 of 2 lie more than 200 km from the middle of the city: b."), "{}", look.text());
    })
    .await;
}

#[tokio::test]
async fn a_name_is_needed_in_the_first_language_and_may_be_left_out_in_others() {
    each_database(&migrations(), async |t| {
        let mut a = admin(&town(&t).await);
        let pages = ["city", "departments/roads", "areas/west", "places/landmarks/school-24", "departments"];
        for page in pages.map(|p| format!("/lampton/settings/{p}")) {
            let labels = |page: &testkit::Answered, of: &str| page.all(&format!("label[for={of}]")).join("");
            let page = a.get(&page).await;
            assert!(!labels(&page, "name-en").is_empty() && !labels(&page, "name-en").contains("(optional)"), "{}", page.body);
            assert!(labels(&page, "name-ar").contains("(optional)"), "{}", page.body);
        }
    })
    .await;
}
