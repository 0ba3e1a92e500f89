//! A new city, by its form and from its folder.

use crate::folder::of;
use crate::{admin, everywhere, exported, migrations, press, send_file, town};
use axum::http::StatusCode;
use cities::{CREATE, SETTINGS};
use testkit::each_database;

const BEGIN: &str = "/set-up/city";
const GOOD: [(&str, &str); 6] = [("name", "Norvik"), ("slug", "norvik"), ("country", "no"), ("zone", "Europe/Oslo"), ("lat", "60.1"), ("lon", "10.2")];

#[tokio::test]
async fn a_city_is_made_by_a_form_and_led_through_its_steps() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut root = everywhere(&town, &[CREATE, SETTINGS]);
        let bad = root
            .submit(BEGIN, BEGIN, &[("name", "Norvik"), ("slug", "Nor Vik"), ("country", "no"), ("zone", "Europe/Nowhere"), ("lat", ""), ("lon", "")])
            .await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.attributes("#slug", "value") == ["Nor Vik"] && bad.all(".errors li").len() == 3, "{:?}", bad.all(".errors li"));
        let nothing =
            root.submit(BEGIN, BEGIN, &[("name", ""), ("slug", ""), ("country", ""), ("lat", ""), ("lon", ""), ("languages", ""), ("first", "")]).await;
        let told = nothing.all(".errors li");
        let first = ["name of the city", "word that stands in the address", "country from the list", "one language", "latitude"];
        assert!(told.len() == first.len() && told.iter().zip(first).all(|(t, f)| t.contains(f)), "in the order of the page, in words: {told:?}");
        assert!(bad.text().contains("for example nor-vik"), "{}", bad.text());
        let mut reserved = GOOD;
        reserved[1] = ("slug", "Settings");
        assert!(root.submit(BEGIN, BEGIN, &reserved).await.text().contains("for example settings-city"));
        let mut taken = GOOD;
        taken[1] = ("slug", "lampton");
        assert!(root.submit(BEGIN, BEGIN, &taken).await.text().contains("“lampton” is there already"));
        let made = root.submit(BEGIN, BEGIN, &GOOD).await;
        assert_eq!(made.location(), "/norvik/settings/begin");
        let steps = root.get(made.location()).await;
        assert!(steps.text().contains("8 steps are left before Norvik is ready"), "{}", steps.text());
        let add = "/norvik/settings/departments";
        assert_eq!(root.submit(add, add, &[("code", "care"), ("name-en", "Care")]).await.status, StatusCode::SEE_OTHER);
        let steps = root.get(made.location()).await;
        assert!(steps.text().contains("7 steps are left"), "{}", steps.text());
        for href in steps.attributes("main a.row", "href").iter().filter(|h| !h.contains("people")) {
            assert_eq!(root.get(href).await.status, StatusCode::OK, "{href}");
        }
        let next = admin(&town).get("/norvik/settings/departments").await;
        assert!(next.status == StatusCode::FORBIDDEN && !next.body.contains(">Care<"));
    })
    .await;
}

#[tokio::test]
async fn a_country_is_chosen_by_name_and_brings_its_zone_and_both_degrees_fit_one_field() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut root = everywhere(&town, &[CREATE, SETTINGS]);
        let page = root.get(BEGIN).await;
        let countries = page.all("#country option");
        assert!(page.all("#zone").is_empty(), "a zone is asked for when the country is known, and only where it has several");
        assert!(countries.contains(&"Norway (NO)".to_string()) && countries[0] == "Choose", "{countries:?}");
        let asked = [("name", "Norvik"), ("slug", "norvik"), ("country", "NO"), ("lat", "60.1, 10.2"), ("lon", "")];
        assert_eq!(root.submit(BEGIN, BEGIN, &asked).await.location(), "/norvik/settings/begin");
        let made = root.get("/norvik/settings/city").await;
        let chosen = |id: &str| made.attributes(&format!("#{id} option[selected]"), "value");
        assert_eq!((chosen("country"), chosen("zone")), (vec!["NO".into()], vec!["Europe/Oslo".into()]));
        assert_eq!((made.attributes("#lat", "value"), made.attributes("#lon", "value")), (vec!["60.1".into()], vec!["10.2".into()]));
        assert_eq!(made.all("#zone option")[0], "Norway: Europe/Oslo", "those of the country come first");
        // Where a country has several, somebody has to choose.
        let several = [("name", "Quay"), ("slug", "quay"), ("country", "MY"), ("lat", "3.1"), ("lon", "101,7")];
        let refused = root.submit(BEGIN, BEGIN, &several).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.all("#zone option"), ["Choose", "Asia/Kuala_Lumpur", "Asia/Kuching"], "its own, and no other country's");
        let told: Vec<String> = refused.all(".errors li").iter().map(|l| l.replace(['\u{2068}', '\u{2069}'], "")).collect();
        assert_eq!(told, ["Malaysia has several time zones. Choose the one of your city; the field is new on this page."]);
        let kept = |id: &str| refused.attributes(&format!("#{id}"), "value").remove(0);
        assert_eq!((kept("name"), kept("slug"), kept("lat"), kept("lon")), ("Quay".into(), "quay".into(), "3.1".into(), "101,7".into()));
        assert_eq!(refused.attributes("#country option[selected]", "value"), ["MY"]);
        let one = [("name", "Hafen"), ("slug", "hafen"), ("country", "DE"), ("lat", "53.5"), ("lon", "10")];
        assert_eq!(root.submit(BEGIN, BEGIN, &one).await.location(), "/hafen/settings/begin", "all but a village have one");
        assert_eq!(root.get("/hafen/settings/city").await.attributes("#zone option[selected]", "value"), ["Europe/Berlin"]);
        let arabic = root.get(&format!("{BEGIN}?lang=ar")).await.all("#country option");
        assert!(arabic.iter().any(|c| c == "النرويج (NO)"), "countries are named in the reader's language: {arabic:?}");
    })
    .await;
}

#[tokio::test]
async fn only_who_may_make_cities_opens_the_page() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        assert_eq!(town.visitor().get(BEGIN).await.status, StatusCode::SEE_OTHER);
        assert_eq!(admin(&town).get(BEGIN).await.status, StatusCode::FORBIDDEN, "a city's administrator makes no other city");
        for act in [BEGIN, "/set-up/city/folder", "/set-up/city/take"] {
            assert_eq!(admin(&town).post(act, &[("slug", "x")]).await.status, StatusCode::FORBIDDEN);
        }
    })
    .await;
}

#[tokio::test]
async fn a_city_is_made_from_a_folder_but_never_over_another() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut root = everywhere(&town, &[CREATE, SETTINGS]);
        let mut files = exported(&mut root).await;
        let over = send_file(&mut root, BEGIN, "/set-up/city/folder", &[], "l.zip", &of(&files, "")).await;
        assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(over.text().contains("There is a city “lampton” already"), "{}", over.text());
        let city = files.get_mut("city.toml").unwrap();
        *city = city.replace("\"lampton\"", "\"second\"");
        let look = send_file(&mut root, BEGIN, "/set-up/city/folder", &[], "s.zip", &of(&files, "second/")).await;
        assert!(look.text().contains("would be a new city"), "{}", look.text());
        assert_eq!(root.get("/second/settings/city").await.status, StatusCode::NOT_FOUND, "looking makes nothing");
        assert_eq!(press(&mut root, &look, "/set-up/city/take").await.location(), "/second/settings/begin");
        assert!(root.get("/second/settings/departments").await.text().contains("Street lighting"));
    })
    .await;
}
