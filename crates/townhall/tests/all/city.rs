//! The city's own settings.

use crate::{admin, exported, migrations, press, send_open, settings_only, town};
use axum::http::StatusCode;
use testkit::each_database;

const CITY: &str = "/lampton/settings/city";

#[tokio::test]
async fn an_edit_shows_on_the_next_page_and_in_the_folder() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let fields = [
            ("name-en", "New Lampton"),
            ("emergency", "112"),
            ("welcome-en", "Tell us."),
            ("brand", "#ffcc00"),
            ("town", "hills"),
            ("zoom", "13"),
            ("lat", "5.06"),
        ];
        let done = a.submit(CITY, CITY, &fields).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/lampton/settings/city?done=saved"), "{:?}", done.all(".errors"));
        let page = a.get("/lampton/settings/city?done=saved").await;
        assert!(page.body.contains("New Lampton") && page.text().contains("Last changed by Aisha"), "{}", page.text());
        let toml = exported(&mut a).await.remove("city.toml").unwrap();
        for line in ["en = \"New Lampton\"", "emergency = \"112\"", "brand = \"#ffcc00\"", "town = \"hills\"", "zoom = 13", "lat = 5.06", "en = \"Tell us.\""] {
            assert!(toml.contains(line), "{line} is not in {toml}");
        }
        assert!(toml.contains("languages = [\"en\", \"ar\"]") && toml.contains("ar = \"لامبتون\""), "what was not touched stays: {toml}");
    })
    .await;
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_and_what_was_typed_is_kept() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let fields = [
            ("name-en", ""),
            ("name-ar", ""),
            ("mail", "nobody"),
            ("zone", "Mars/Olympus"),
            ("brand", "yellow"),
            ("lat", "north"),
            ("zoom", "99"),
            ("country", "Malaysia"),
        ];
        let page = a.submit(CITY, CITY, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.all(".errors li").len(), 7, "{:?}", page.all(".errors li"));
        assert_eq!(page.attributes("#zone option[selected]", "value"), ["Mars/Olympus"], "what was sent is shown, though nobody can choose it");
        for value in ["nobody", "yellow", "north", "99"] {
            assert!(page.attributes("input.input", "value").iter().any(|v| v == value), "{value} is lost");
        }
        assert!(a.get(CITY).await.attributes("#name-en", "value") == ["Lampton"]);
    })
    .await;
}

#[tokio::test]
async fn a_save_over_somebody_elses_shows_both_versions_first() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let shown = a.get(CITY).await;
        assert_eq!(b.submit(CITY, CITY, &[("phone", "111 111")]).await.status, StatusCode::SEE_OTHER);
        let both = send_open(&mut a, &shown, CITY, &[("phone", "222 222")]).await;
        assert_eq!(both.status, StatusCode::CONFLICT);
        let words = both.text();
        assert!(words.contains("Bo changed this") && words.contains("111 111") && words.contains("222 222"), "{words}");
        assert_eq!(a.get(CITY).await.attributes("#phone", "value"), ["111 111"], "nothing was overwritten");
        assert_eq!(press(&mut a, &both, CITY).await.status, StatusCode::SEE_OTHER);
        assert_eq!(a.get(CITY).await.attributes("#phone", "value"), ["222 222"], "saving again is a decision");
    })
    .await;
}

#[tokio::test]
async fn what_somebody_else_changed_meanwhile_is_kept_where_nothing_collides() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        for (page, theirs, mine) in
            [(CITY, ("phone", "111 111"), ("mail", "mine@lampton.example")), ("/lampton/settings/calendar", ("fri", "08:00-09:00"), ("sat", "10:00-11:00"))]
        {
            let shown = a.get(page).await;
            assert_eq!(b.submit(page, page, &[theirs]).await.status, StatusCode::SEE_OTHER, "{page}");
            let kept = send_open(&mut a, &shown, page, &[mine]).await;
            assert_eq!((kept.status, kept.location()), (StatusCode::SEE_OTHER, format!("{page}?done=kept").as_str()));
            let now = a.get(kept.location()).await;
            assert!(now.text().contains("What was changed here meanwhile was kept"), "{page}");
            for (field, value) in [theirs, mine] {
                assert_eq!(now.attributes(&format!("#{field}"), "value"), [value], "{page}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_language_that_somebody_takes_out_meanwhile_keeps_what_is_typed_in_it() {
    each_database(&migrations(), async |t| {
        const ONE: &str = "/lampton/settings/departments/care";
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let shown = a.get(ONE).await;
        let city = b.get(CITY).await;
        let left: Vec<(String, String)> = city.form(CITY).into_iter().filter(|(n, v)| !(n == "languages" && v == "ar")).collect();
        let left: Vec<(&str, &str)> = left.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(b.post(CITY, &left).await.status, StatusCode::SEE_OTHER);
        let saved = send_open(&mut a, &shown, ONE, &[("name-ar", "رعاية السكان")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        assert!(exported(&mut a).await["departments.csv"].contains("رعاية السكان"));
    })
    .await;
}

#[tokio::test]
async fn who_writes_a_text_in_a_language_that_somebody_takes_out_meanwhile_is_told() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let (shown, form) = (a.get(CITY).await, b.get(CITY).await.form(CITY));
        assert_eq!(b.post(CITY, &without(&form, "ar")).await.status, StatusCode::SEE_OTHER);
        let saved = send_open(&mut a, &shown, CITY, &[("welcome-ar", "أهلًا بكم.")]).await;
        assert_eq!(saved.location(), format!("{CITY}?done=kept&gone=ar"));
        let page = a.get(saved.location()).await;
        assert!(page.text().contains("Not offered any more, since somebody took it out meanwhile: العربية."), "{}", page.text());
        assert_eq!(page.attributes("#f-languages input[checked], input[name='languages'][checked]", "value"), ["en"]);
        assert!(!a.get(CITY).await.text().contains("Not offered any more"));
    })
    .await;
}

/// The form of the city's page without a tick.
fn without<'f>(form: &'f [(String, String)], language: &str) -> Vec<(&'f str, &'f str)> {
    form.iter().filter(|(n, v)| !(n == "languages" && v == language)).map(|(n, v)| (n.as_str(), v.as_str())).collect()
}

#[tokio::test]
async fn a_language_that_one_gives_up_while_the_other_makes_it_the_first_is_asked_about() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let languages = async |a: &mut testkit::Client| {
            let toml = exported(a).await.remove("city.toml").unwrap();
            toml.lines().find(|l| l.starts_with("languages")).unwrap().to_string()
        };
        let (shown, form) = (a.get(CITY).await, b.get(CITY).await.form(CITY));
        assert_eq!(b.post(CITY, &without(&form, "ar")).await.status, StatusCode::SEE_OTHER);
        let asked = send_open(&mut a, &shown, CITY, &[("first", "ar")]).await;
        assert_eq!(asked.status, StatusCode::CONFLICT, "it would be back unseen");
        let rows = asked.all(".versions tbody tr");
        assert_eq!(rows, ["First language English العربية", "Languages English العربية · English"], "{rows:?}");
        assert_eq!(languages(&mut a).await, r#"languages = ["en"]"#);
        assert_eq!(press(&mut a, &asked, CITY).await.status, StatusCode::SEE_OTHER);
        assert_eq!(languages(&mut a).await, r#"languages = ["ar", "en"]"#, "now it is a decision");
        let (shown, form) = (a.get(CITY).await, b.get(CITY).await.form(CITY));
        assert_eq!(send_open(&mut a, &shown, CITY, &[("first", "en")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(b.post(CITY, &without(&form, "en")).await.status, StatusCode::CONFLICT, "it would be kept unseen");
        assert_eq!(languages(&mut a).await, r#"languages = ["en", "ar"]"#);
    })
    .await;
}

#[tokio::test]
async fn what_came_in_stays_said_after_something_else_was_wrong() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let shown = a.get(CITY).await;
        assert_eq!(b.submit(CITY, CITY, &[("phone", "111")]).await.status, StatusCode::SEE_OTHER);
        let wrong = send_open(&mut a, &shown, CITY, &[("reopen_days", "many")]).await;
        assert_eq!((wrong.status, wrong.attributes("#phone", "value")), (StatusCode::UNPROCESSABLE_ENTITY, vec!["111".to_string()]));
        let saved = send_open(&mut a, &wrong, CITY, &[("reopen_days", "5")]).await;
        assert!(saved.location().ends_with("done=kept"), "{}", saved.location());
    })
    .await;
}

#[tokio::test]
async fn an_edit_elsewhere_is_no_conflict() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let shown = a.get(CITY).await;
        b.submit("/lampton/settings/departments/care", "/lampton/settings/departments/care", &[("phone", "5")]).await;
        assert_eq!(press(&mut a, &shown, CITY).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn looking_at_a_colour_saves_nothing_and_says_what_becomes_of_it() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let page = a.submit(CITY, CITY, &[("brand", "#ffcc00"), ("phone", "12"), ("act", "look")]).await;
        assert_eq!(page.status, StatusCode::OK);
        let used = page.all("[data-used]").remove(0);
        assert_ne!(used, "#ffcc00");
        assert!(page.text().contains("too light for white text") && page.attributes("[data-swatch]", "fill") == [used]);
        assert_eq!(page.attributes("#phone", "value"), ["12"], "what was typed stays");
        assert!(!a.get(CITY).await.body.contains("#ffcc00"));
        assert_eq!(page.all(".dusk--small").len(), 5);
    })
    .await;
}

#[tokio::test]
async fn a_language_whose_pages_are_not_complete_cannot_be_added() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let mut form = a.get(CITY).await.form(CITY);
        form.push(("languages".into(), "fr".into()));
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let page = a.post(CITY, &pairs).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains("“fr” cannot be chosen"), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn names_are_shown_as_text_whatever_they_hold() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let evil = "<script>alert(1)</script>\"'";
        let fields = [("name-en", evil)];
        a.submit(CITY, CITY, &[("name-en", evil), ("welcome-en", evil)]).await;
        for one in ["/lampton/settings/departments/care", "/lampton/settings/areas/west", "/lampton/settings/places/landmarks/school-24"] {
            assert_eq!(a.submit(one, one, &fields).await.status, StatusCode::SEE_OTHER, "{one}");
        }
        for page in ["city", "departments", "departments/care", "areas", "areas/west", "places", "places/landmarks/school-24", "begin", "folder"] {
            let body = a.get(&format!("/lampton/settings/{page}")).await.body;
            assert!(!body.contains("<script>alert"), "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn of_two_who_save_each_keeps_what_each_changed() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let (mut a, mut b) = (admin(&town), settings_only(&town));
        let shown = a.get(CITY).await;
        assert_eq!(b.submit(CITY, CITY, &[("reopen_days", "3"), ("phone", "111")]).await.status, StatusCode::SEE_OTHER);
        let both = send_open(&mut a, &shown, CITY, &[("phone", "222"), ("mail", "hall@lampton.example")]).await;
        assert_eq!(both.status, StatusCode::CONFLICT);
        let rows = both.all("[aria-labelledby='stale'] tbody tr");
        let is_told = |end: &str| rows.iter().any(|r| r.ends_with(end));
        assert!(rows.len() == 2 && is_told("3 not changed by you") && is_told("111 222"), "what only one of them changed is not asked: {rows:?}");
        assert_eq!(press(&mut a, &both, CITY).await.status, StatusCode::SEE_OTHER);
        let page = a.get(CITY).await;
        let value = |id: &str| page.attributes(id, "value").remove(0);
        assert_eq!([value("#reopen_days"), value("#phone"), value("#mail")], ["3", "222", "hall@lampton.example"]);
    })
    .await;
}
