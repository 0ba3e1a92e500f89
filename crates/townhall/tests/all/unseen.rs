//! What nobody saw is not taken away, and what is no change is none.

use crate::{admin, exported, migrations, press, send_file, send_open, town};
use axum::http::StatusCode;
use testkit::each_database;

const PLACES: &str = "/lampton/settings/places";

#[tokio::test]
async fn what_a_colleague_has_just_changed_is_not_taken_away_unseen_and_who_took_it_away_is_named() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), town.signed_in(&town.staff("Dana Reyes", cities::PERMISSIONS, kernel::Scope::default())));
        for (page, end) in [("/lampton/settings/places/streets/oak-street", "delete"), ("/lampton/settings/departments/care", "remove")] {
            let remove = format!("{page}/{end}");
            let shown = a.get(page).await;
            assert_eq!(b.submit(page, page, &[("name-en", "Another name")]).await.status, StatusCode::SEE_OTHER, "{page}");
            let late = a.resubmit(&shown, &remove).await;
            assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
            assert!(late.text().contains("Dana Reyes changed this after you opened the page: Name") && late.text().contains("press again"), "{}", late.text());
            let theirs = b.get(page).await;
            t.clock.advance(kernel::SECOND);
            assert_eq!(a.resubmit(&late, &remove).await.status, StatusCode::SEE_OTHER, "seen, it goes");
            let lost = b.resubmit(&theirs, page).await;
            assert_eq!(lost.status, StatusCode::NOT_FOUND);
            assert!(lost.text().contains("Aisha removed this: just now."), "{}", lost.text());
            assert_eq!(b.resubmit(&theirs, &remove).await.status, StatusCode::NOT_FOUND);
        }
    })
    .await;
}

#[tokio::test]
async fn a_day_off_that_a_colleague_replaced_is_not_taken_away_unseen() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), town.signed_in(&town.staff("Dana Reyes", cities::PERMISSIONS, kernel::Scope::default())));
        let (page, days) = ("/lampton/settings/calendar", "/lampton/settings/calendar/holidays");
        let delete = format!("{days}/2026-12-25/delete");
        let shown = a.get(page).await;
        assert_eq!(b.submit(page, &delete, &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(b.submit(page, days, &[("date", "2026-12-25"), ("name-en", "Election Day")]).await.status, StatusCode::SEE_OTHER);
        let late = a.resubmit(&shown, &delete).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.text().contains("Dana Reyes changed this after you opened the page: Name") && late.text().contains("Election Day"), "{}", late.text());
        assert_eq!(a.resubmit(&late, &delete).await.status, StatusCode::SEE_OTHER, "seen, it goes");
    })
    .await;
}

#[tokio::test]
async fn what_is_saved_as_it_was_is_no_change_and_another_kind_of_place_is_one() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let of_city = store::AuditFilter { city: Some(town.city.id), ..store::AuditFilter::default() };
        let version = async || {
            town.site.cities.refresh().await.unwrap();
            town.site.cities.by_id(town.city.id).unwrap().version
        };
        let before = version().await;
        let week = "/lampton/settings/calendar";
        for page in ["departments/care", "city", "areas/west", "places/landmarks/east-market"].map(|p| format!("/lampton/settings/{p}")) {
            assert_eq!(a.submit(&page, &page, &[]).await.status, StatusCode::SEE_OTHER, "{page}");
        }
        assert_eq!(a.submit(week, week, &[]).await.status, StatusCode::SEE_OTHER);
        let acts: Vec<String> = store::audit_list(&t.cx, &of_city, 10).await.unwrap().into_iter().map(|e| e.act).collect();
        assert_eq!(acts, ["cities.import"], "nothing was changed");
        let same = exported(&mut a).await.remove("places/landmarks.csv").unwrap();
        let look = send_file(&mut a, PLACES, &format!("{PLACES}-check"), &[("list", "landmarks")], "p.csv", same.as_bytes()).await;
        assert_eq!(press(&mut a, &look, &format!("{PLACES}-take")).await.status, StatusCode::SEE_OTHER);
        t.clock.advance(kernel::SECOND);
        let one = "/lampton/settings/departments/roads-east";
        let open = a.get(&format!("{one}/close")).await;
        assert_eq!(version().await, before, "and no file that waits is looked at once more");
        for _ in 0..2 {
            assert_eq!(press(&mut a, &open, &format!("{one}/close")).await.status, StatusCode::SEE_OTHER);
        }
        t.clock.advance(kernel::SECOND);
        let closed = a.get(one).await;
        for _ in 0..2 {
            assert_eq!(press(&mut a, &closed, &format!("{one}/reopen")).await.status, StatusCode::SEE_OTHER);
        }
        assert_eq!(version().await, before + 2, "closed once, and opened once");
        let acts: Vec<String> = store::audit_list(&t.cx, &of_city, 10).await.unwrap().into_iter().map(|e| e.act).collect();
        assert_eq!(acts[..2], ["cities.department.reopen", "cities.department.close"]);
        t.clock.advance(kernel::SECOND);
        let place = "/lampton/settings/places/landmarks/east-market";
        assert_eq!(a.submit(place, place, &[("kind", "station")]).await.status, StatusCode::SEE_OTHER);
        let entry = store::audit_list(&t.cx, &of_city, 1).await.unwrap().remove(0);
        assert_eq!((entry.detail.0["kind_was"].as_str(), entry.detail.0["kind"].as_str()), (Some("market"), Some("station")));
    })
    .await;
}

#[tokio::test]
async fn who_changed_the_same_part_is_named_and_not_who_came_last() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let person = |name: &str| town.signed_in(&town.staff(name, cities::PERMISSIONS, kernel::Scope::default()));
        let (mut a, mut dana, mut minh) = (admin(&town), person("Dana Reyes"), person("Minh Tran"));
        let (calendar, department) = ("/lampton/settings/calendar", "/lampton/settings/departments/care");
        for (page, theirs, beside) in
            [(calendar, ("mon", "07:00-12:00"), ("tue", "07:30-12:00")), (department, ("phone", "04-555 0101"), ("mail", "x@lampton.example"))]
        {
            let shown = a.get(page).await;
            assert_eq!(dana.submit(page, page, &[theirs]).await.status, StatusCode::SEE_OTHER, "{page}");
            t.clock.advance(kernel::SECOND);
            assert_eq!(minh.submit(page, page, &[beside]).await.status, StatusCode::SEE_OTHER, "{page}");
            let mine = if theirs.0 == "mon" { "10:00-12:00" } else { "04-555 0199" };
            let torn = send_open(&mut a, &shown, page, &[(theirs.0, mine)]).await;
            assert_eq!(torn.status, StatusCode::CONFLICT, "{page}");
            assert!(torn.text().contains("Dana Reyes changed this") && !torn.text().contains("Minh Tran changed this"), "{}", torn.text());
        }
    })
    .await;
}

#[tokio::test]
async fn who_comes_for_what_a_colleague_took_away_is_told_and_led_back_to_the_list() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut dana) = (admin(&town), town.signed_in(&town.staff("Dana Reyes", cities::PERMISSIONS, kernel::Scope::default())));
        let at = |path: &str| format!("/lampton/settings/{path}");
        let parks = [("code", "parks"), ("name-en", "Parks")];
        assert_eq!(a.submit(&at("departments"), &at("departments"), &parks).await.status, StatusCode::SEE_OTHER);
        let open = a.get(&at("departments/parks/close")).await;
        assert_eq!(a.submit(&at("departments/parks/close"), &at("departments/parks/close"), &[]).await.status, StatusCode::SEE_OTHER);
        let (closed, days, place) = (a.get(&at("departments/parks")).await, a.get(&at("calendar")).await, a.get(&at("places/landmarks/school-24")).await);
        for (page, act) in [
            ("departments/parks", "departments/parks/remove"),
            ("calendar", "calendar/holidays/2026-12-25/delete"),
            ("places/landmarks/school-24", "places/landmarks/school-24/delete"),
        ] {
            assert_eq!(dana.submit(&at(page), &at(act), &[]).await.status, StatusCode::SEE_OTHER, "{act}");
        }
        for (shown, act, list) in [
            (&closed, "departments/parks/reopen", "departments"),
            (&closed, "departments/parks/remove", "departments"),
            (&open, "departments/parks/close", "departments"),
            (&days, "calendar/holidays/2026-12-25/delete", "calendar"),
            (&place, "places/landmarks/school-24/delete", "places"),
        ] {
            let lost = a.resubmit(shown, &at(act)).await;
            assert_eq!(lost.status, StatusCode::NOT_FOUND, "{act}");
            assert!(lost.text().contains("Dana Reyes removed this: just now."), "{act}: {}", lost.text());
            assert_eq!(lost.attributes("main a.button", "href"), [at(list)], "{act}");
        }
        for page in ["departments/parks", "departments/parks/close", "places/landmarks/school-24"] {
            assert!(a.get(&at(page)).await.text().contains("Dana Reyes removed this"), "{page}");
        }
    })
    .await;
}
