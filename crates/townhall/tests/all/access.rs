//! Who may open what, and what others see: nothing.

use crate::{admin, everywhere, exported, migrations, neighbour, settings_only, town};
use axum::http::StatusCode;
use kernel::Scope;
use testkit::each_database;

const PAGES: [&str; 16] = [
    "/lampton/settings/city",
    "/lampton/settings/departments",
    "/lampton/settings/departments/roads",
    "/lampton/settings/areas",
    "/lampton/settings/areas/west",
    "/lampton/settings/areas-example",
    "/lampton/settings/boundary-example",
    "/lampton/settings/places-example/poles",
    "/lampton/settings/calendar",
    "/lampton/settings/places",
    "/lampton/settings/places/landmarks/school-24",
    "/lampton/settings/places/poles/L-0412",
    "/lampton/settings/folder",
    "/lampton/settings/folder/download",
    "/lampton/settings/begin",
    "/lampton/settings/mails",
];

#[tokio::test]
async fn each_page_opens_for_its_administrator_and_for_nobody_else() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let nobody = town.staff("Cara", &[], Scope::default());
        let (mut admin, mut visitor, mut colleague, mut next) = (admin(&town), town.visitor(), town.signed_in(&nobody), neighbour(&town));
        for page in PAGES {
            assert_eq!(admin.get(page).await.status, StatusCode::OK, "{page}");
            assert_eq!(visitor.get(page).await.status, StatusCode::SEE_OTHER, "{page}");
            assert_eq!(colleague.get(page).await.status, StatusCode::FORBIDDEN, "{page}");
            let refused = next.get(page).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{page}");
            for word in ["Oak Street", "roads@lampton", "West Ward", "#14505f", "School 24"] {
                assert!(!refused.body.contains(word), "{page} shows {word}");
            }
        }
        for missing in ["departments/nowhere", "areas/nowhere", "places/landmarks/nowhere", "places/nowhere/school-24", "mails/1"] {
            assert_eq!(admin.get(&format!("/lampton/settings/{missing}")).await.status, StatusCode::NOT_FOUND, "{missing}");
        }
    })
    .await;
}

const ACTS: [&str; 24] = [
    "city",
    "departments",
    "departments/roads",
    "departments/roads/close",
    "departments/roads/reopen",
    "departments/roads/remove",
    "areas-check",
    "boundary-check",
    "boundary-take",
    "areas-take",
    "areas/west",
    "calendar",
    "calendar/holidays",
    "calendar/holidays/2026-12-25/delete",
    "calendar/import",
    "places-add",
    "places-check",
    "places-take",
    "places/landmarks/school-24",
    "places/landmarks/school-24/delete",
    "folder",
    "folder/take",
    "mails",
    "mails/00000000-0000-0000-0000-000000000001/retry",
];

#[tokio::test]
async fn no_act_is_done_for_a_neighbour_or_without_the_forms_token() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut next, mut admin) = (neighbour(&town), admin(&town));
        let before = exported(&mut admin).await;
        for act in ACTS {
            let path = format!("/lampton/settings/{act}");
            assert_eq!(next.post(&path, &[("name-en", "X")]).await.status, StatusCode::FORBIDDEN, "{act}");
            assert_eq!(admin.post(&path, &[("name-en", "X")]).await.status, StatusCode::FORBIDDEN, "{act} without a token");
        }
        assert_eq!(exported(&mut admin).await, before);
    })
    .await;
}

#[tokio::test]
async fn the_list_shows_only_what_one_may_open() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut admin = admin(&town);
        let list = admin.get("/lampton/settings").await;
        let all = list.text();
        assert!(all.contains("Departments") && all.contains("Mails") && !all.contains("Jobs"), "{all}");
        for href in list.attributes("main a.row", "href") {
            assert_eq!(admin.get(&href).await.status, StatusCode::OK, "{href} is in the list");
        }
        let some = settings_only(&town).get("/lampton/settings").await.text();
        assert!(some.contains("City folder") && !some.contains("Mails"), "{some}");
        let none = town.signed_in(&town.staff("Cara", &[], Scope::default())).get("/lampton/settings").await.text();
        assert!(none.contains("Nothing here is yours to change"), "{none}");
        assert!(everywhere(&town, &[jobs::JOBS_SEE]).get("/lampton/settings").await.text().contains("Jobs"));
        assert_eq!(town.visitor().get("/lampton/settings").await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn settings_stand_in_the_rail_for_whom_one_of_them_is() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let nobody = town.staff("Cara", &[], Scope::default());
        let rail = async |mut who: testkit::client::Client| {
            who.get("/lampton/settings").await.attributes(".rail a", "href").contains(&"/lampton/settings".to_string())
        };
        assert!(rail(settings_only(&town)).await);
        assert!(!rail(town.signed_in(&nobody)).await, "an entry that leads to an empty list");
    })
    .await;
}

#[tokio::test]
async fn who_goes_astray_in_a_city_stays_in_it() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let page = town.visitor().get("/lampton/nothing-here").await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert_eq!(page.attributes("header a.mark", "href"), ["/lampton"], "{}", page.body);
        assert!(page.all("header a.mark").join("").contains("Lampton") && page.body.contains("/lampton/brand.css"), "{}", page.body);
        assert!(!page.text().contains("just now"), "{}", page.text());
        let mut a = admin(&town);
        for (path, back) in [("/lampton/settings/none", "/lampton/settings"), ("/lampton/desk/none/at/all", "/lampton/desk")] {
            let page = a.get(path).await;
            assert_eq!((page.status, page.all("nav.rail").len()), (StatusCode::NOT_FOUND, 1), "{path}");
            assert_eq!(page.attributes("main a.button", "href"), [back]);
            assert_eq!(town.visitor().get(path).await.all("nav.rail").len(), 0, "{path} of a visitor has no rail");
        }
        assert_eq!(a.get("/nowhere/settings/none").await.attributes("header a.mark", "href"), ["/"], "no city of this name is here");
    })
    .await;
}
