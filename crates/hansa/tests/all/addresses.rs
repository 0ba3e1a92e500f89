//! No city may stand where a page of the installation stands.

use crate::isolation::{people, town::Town};
use crate::server;
use cities::model::RESERVED_SLUGS;
use std::collections::BTreeSet;
use testkit::each_database;

/// The first part of every address that is not a city's, where a slug could be the same. `/assets` is served by the shell itself, beside the routes.
fn first_parts() -> BTreeSet<&'static str> {
    let slices = hansa::slices::all();
    let paths = slices.iter().flat_map(|s| &s.routes).map(|r| r.path).collect::<Vec<_>>();
    let parts = paths.iter().filter_map(|p| p.split('/').nth(1)).filter(|p| !p.is_empty() && !p.starts_with('{') && cities::model::is_code(p));
    parts.chain(["assets"]).collect()
}

#[test]
fn a_page_is_never_hidden_by_a_city() {
    assert_eq!(RESERVED_SLUGS.into_iter().collect::<BTreeSet<_>>(), first_parts(), "RESERVED_SLUGS in cities and the routes of the slices");
}

#[tokio::test]
async fn a_city_with_a_pages_address_is_refused_in_the_browser_and_on_the_console() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let data = server::data(&t);
        let folder = t.folder.join("folder");
        copy(&server::lampton(), &folder);
        let city = folder.join("city.toml");
        let text = std::fs::read_to_string(&city).unwrap().replace("slug = \"lampton\"", "slug = \"account\"");
        std::fs::write(&city, text).unwrap();
        let done = server::command(&data, &["city", "import"]).arg(&folder).output().await.expect("the binary starts");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(!done.status.success() && said.contains("“account” is the address of a page"), "{said}");

        let town = Town::new(t).await;
        let mut root = people::of_installation(&town).await;
        let asked = [("slug", "settings"), ("name", "Settings"), ("country", "MY"), ("zone", "Asia/Kuala_Lumpur"), ("lat", "5.05"), ("lon", "100.05")];
        let refused = root.submit("/set-up/city", "/set-up/city", &asked).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("“settings” is the address of a page"), "{}", refused.text());
    })
    .await;
}

#[tokio::test]
async fn the_target_of_a_form_opened_as_a_page_leads_to_the_page_of_the_form() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let kept = town.report(&town.near, "pothole", "Deep hole", false).await;
        let own = format!("/lampton/c/{}", kept.secret);
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        for (target, page) in [
            (format!("{own}/say"), own.clone()),
            (format!("/lampton/desk/{}/note", kept.concern.reference), format!("/lampton/desk/{}", kept.concern.reference)),
            ("/lampton/settings/areas-check".into(), "/lampton/settings/areas".into()),
        ] {
            // As who chooses another language on the page that answered the form.
            let chosen = admin.get(&format!("/lampton/language/en?to={}", web::encoded(&target))).await;
            assert_eq!((chosen.status.as_u16(), chosen.location()), (303, target.as_str()));
            let led = admin.get(&target).await;
            assert_eq!((led.status.as_u16(), led.location()), (303, page.as_str()), "{target}");
            assert_eq!(admin.get(&page).await.status, 200, "{page}");
        }
        assert_eq!(admin.get("/nowhere/settings/areas-check").await.status, 404, "no such city");
    })
    .await;
}

pub fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
