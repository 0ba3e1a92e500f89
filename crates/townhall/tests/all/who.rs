//! Who is named where two changed the same: whoever changed that very field, and nobody who changed another one.

use crate::{admin, migrations, send_open, town};
use axum::http::StatusCode;
use testkit::each_database;

/// A field, and what it is changed to: by the colleague who is to be named, by who writes on the old page, and by the one who changes it beside another.
type Row = (&'static str, [&'static str; 3]);

const CITY: &[Row] = &[
    ("name-en", ["Lampton A", "Lampton B", "Lampton C"]),
    ("name-ar", ["لامبتون أ", "لامبتون ب", "لامبتون ج"]),
    ("zoom", ["10", "11", "13"]),
    ("max_zoom", ["15", "17", "18"]),
    ("emergency", ["112", "113", "114"]),
    ("phone", ["111 111", "222 222", "333 333"]),
    ("mail", ["a@x.example", "b@x.example", "c@x.example"]),
    ("reopen_days", ["3", "4", "5"]),
    ("lat", ["5.01", "5.02", "5.03"]),
    ("welcome-en", ["Good day", "Good evening", "Good night"]),
    ("lon", ["100.01", "100.02", "100.03"]),
    ("welcome-ar", ["أهلًا", "مرحبًا", "سلام"]),
    ("about-en", ["A town", "A city", "A harbour"]),
    ("about-ar", ["بلدة", "مدينة", "ميناء"]),
    ("privacy-en", ["Little", "Less", "Nothing"]),
    ("privacy-ar", ["قليل", "أقل", "لا شيء"]),
    ("brand", ["#102030", "#203040", "#304050"]),
    ("town", ["hills", "harbour", "towers"]),
    ("country", ["NO", "FI", "NP"]),
    ("zone", ["Europe/Oslo", "Europe/Helsinki", "Asia/Kathmandu"]),
    ("first", ["ar", "ms", "en"]),
];
const DEPARTMENT: &[Row] = &[
    ("name-en", ["Care A", "Care B", "Care C"]),
    ("name-ar", ["رعاية أ", "رعاية ب", "رعاية ج"]),
    ("mail", ["a@x.example", "b@x.example", "c@x.example"]),
    ("phone", ["111 111", "222 222", "333 333"]),
];
const AREA: &[Row] = &[("name-en", ["West A", "West B", "West C"]), ("name-ar", ["غرب أ", "غرب ب", "غرب ج"]), ("population", ["10", "20", "30"])];
const PLACE: &[Row] = &[
    ("name-en", ["Market A", "Market B", "Market C"]),
    ("name-ar", ["سوق أ", "سوق ب", "سوق ج"]),
    ("lat", ["5.01", "5.02", "5.03"]),
    ("kind", ["school", "park", "clinic"]),
    ("lon", ["100.01", "100.02", "100.03"]),
    ("street", ["one", "two", "three"]),
];
const HOURS: [&str; 3] = ["07:00-12:00", "08:30-12:00", "09:00-12:00"];
const WEEK: &[Row] = &[("mon", HOURS), ("tue", HOURS), ("wed", HOURS), ("thu", HOURS), ("fri", HOURS), ("sat", HOURS), ("sun", HOURS)];

/// What is no field of its own: the page's own, and what is ticked one by one, so that two never disagree.
const NO_ROW: [&str; 4] = ["csrf", "was", "languages", "act"];

#[tokio::test]
async fn of_every_field_of_every_form_the_one_who_changed_it_is_named_and_nobody_else() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let person = |name: &str| town.signed_in(&town.staff(name, cities::PERMISSIONS, kernel::Scope::default()));
        let (mut a, mut dana, mut minh) = (admin(&town), person("Dana Reyes"), person("Minh Tran"));
        let forms = [("departments/care", DEPARTMENT), ("areas/west", AREA), ("places/landmarks/east-market", PLACE), ("calendar", WEEK), ("city", CITY)];
        for (path, rows) in forms {
            let page = format!("/lampton/settings/{path}");
            for (i, (field, [theirs, mine, _])) in rows.iter().enumerate() {
                let (other, [_, _, beside]) = rows[(i + 1) % rows.len()];
                let shown = a.get(&page).await;
                assert_eq!(dana.submit(&page, &page, &[(field, theirs)]).await.status, StatusCode::SEE_OTHER, "{path} {field}");
                t.clock.advance(kernel::SECOND);
                assert_eq!(minh.submit(&page, &page, &[(other, beside)]).await.status, StatusCode::SEE_OTHER, "{path} {other}");
                t.clock.advance(kernel::SECOND);
                let torn = send_open(&mut a, &shown, &page, &[(field, mine)]).await;
                assert_eq!(torn.status, StatusCode::CONFLICT, "{path} {field}: {}", torn.text());
                assert!(torn.all("#stale").concat().starts_with("Dana Reyes changed this"), "{path} {field}: {:?}", torn.all("#stale"));
            }
            let form = a.get(&page).await.form(&page);
            let missing: Vec<&String> = form.iter().map(|(n, _)| n).filter(|n| !NO_ROW.contains(&n.as_str()) && rows.iter().all(|(f, _)| f != n)).collect();
            assert!(missing.is_empty(), "{path} has fields that are not tried: {missing:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn who_changed_another_part_is_not_named_to_who_takes_a_thing_away() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let person = |name: &str| town.signed_in(&town.staff(name, cities::PERMISSIONS, kernel::Scope::default()));
        let (mut a, mut dana, mut minh) = (admin(&town), person("Dana Reyes"), person("Minh Tran"));
        let page = "/lampton/settings/places/streets/oak-street";
        assert_eq!(minh.submit(page, page, &[("name-ar", "شارع")]).await.status, StatusCode::SEE_OTHER);
        let shown = a.get(page).await;
        t.clock.advance(kernel::SECOND);
        assert_eq!(dana.submit(page, page, &[("name-en", "Elm Street")]).await.status, StatusCode::SEE_OTHER);
        t.clock.advance(kernel::SECOND);
        assert_eq!(minh.submit(page, page, &[("name-en", "Elm Street")]).await.status, StatusCode::SEE_OTHER, "which changes nothing");
        let late = a.resubmit(&shown, &format!("{page}/delete")).await;
        assert!(late.text().contains("Dana Reyes changed this after you opened the page: Name"), "{}", late.text());
    })
    .await;
}
