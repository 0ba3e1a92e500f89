//! Writing a report.

use super::{jpeg, lamp_draft, until_more};
use crate::town::{Town, town};
use concerns::model::{PlaceKind, State};
use kernel::{Actor, DAY, HOUR, Lang};
use testkit::each_database;

#[tokio::test]
async fn a_lamp_is_reported_with_words_and_taps_and_nothing_else() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let found = c.get("/lampton/report?place=school+24").await;
        assert!(found.text().contains("One place found for “school 24”") && found.text().contains("School 24"), "{}", found.text());
        assert_eq!(found.attributes("input[name=at][checked]", "value"), ["landmarks:school-24"]);
        assert!(found.attributes("figure.map img", "src")[0].starts_with("/lampton/map/at.svg?lat=5.05"));
        let begun = c.post("/lampton/report", &[("at", "landmarks:school-24"), ("near", "by the gate")]).await;
        assert_eq!(begun.status, 303);
        let what = begun.location().to_string();
        let draft = what.trim_end_matches("/what").to_string();

        let kinds = c.get(&format!("{what}?what=light+broken")).await;
        assert_eq!(kinds.attributes("input[name=category][checked]", "value"), ["lamp-out"]);
        assert!(kinds.text().contains("answered within 24 hours"), "{}", kinds.text());
        let chosen = c.post(&what, &[("what", "light broken"), ("category", "lamp-out")]).await;
        assert_eq!(chosen.location(), format!("{draft}/same"));
        assert_eq!(c.get(&format!("{draft}/same")).await.location(), format!("{draft}/more"), "nothing was reported near by");

        let words = [("details", "Dark since Monday. The children walk home."), ("mail", "aigerim.example.org")];
        let wrong = c.submit(&format!("{draft}/more"), &format!("{draft}/more"), &words).await;
        assert_eq!(wrong.location(), format!("{draft}/more"), "Back in the browser finds a page, not a form that was sent");
        let wrong = c.get(wrong.location()).await;
        assert!(wrong.text().contains("There are 2 problems") && wrong.body.contains("aigerim.example.org"), "{}", wrong.text());
        assert!(wrong.body.contains("The children walk home."), "what was typed is kept");

        let right = [("q-pattern", "dark"), ("mail", "aigerim@example.org")];
        let more = c.submit(&format!("{draft}/more"), &format!("{draft}/more"), &right).await;
        assert_eq!(more.location(), format!("{draft}/check"));
        let check = c.get(&format!("{draft}/check")).await.text();
        for part in [
            "School 24 · by the gate",
            "Street lamp out",
            "Stays dark",
            "The children walk home.",
            "aigerim@example.org",
            "Street lighting will answer by tomorrow",
        ] {
            assert!(check.contains(part), "{part} is not in {check}");
        }
        let sent = c.submit(&format!("{draft}/check"), &format!("{draft}/send"), &[]).await;
        assert_eq!(sent.location(), format!("{draft}/sent"));
        let receipt = c.get(sent.location()).await;
        assert!(receipt.text().contains("Street lighting has your report") && receipt.text().contains("We write to aigerim@example.org"));
        let own = receipt.attributes("a[href*='/lampton/c/']", "href")[0].clone();
        assert_eq!(receipt.all(".receipt .printed"), [format!("http://lampton.test{own}")], "on paper the link stands in full");
        let page = c.get(&own).await;
        assert!(page.text().contains("Dark since Monday") && page.text().contains("You reported it"), "{}", page.text());
        assert_eq!(page.headers["cache-control"], "no-store");
        assert_eq!(page.headers["x-robots-tag"], "noindex");
    })
    .await;
}

#[tokio::test]
async fn the_same_words_find_the_same_in_arabic() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor().reading("ar");
        let page = c.get("/lampton/report?place=%D8%B4%D8%A7%D8%B1%D8%B9+%D8%A7%D9%84%D8%A8%D9%84%D9%88%D8%B7").await;
        assert_eq!(page.attributes("input[name=at][checked]", "value"), ["streets:oak-street"]);
        let has_arabic = town.0.site.languages.get(&Lang::parse("ar").unwrap()).is_some();
        assert_eq!(page.attributes("html", "dir"), [if has_arabic { "rtl" } else { "ltr" }]);
        let begun = c.post("/lampton/report", &[("at", "streets:oak-street")]).await;
        let kinds = c.get(&format!("{}?what=%D8%A7%D9%84%D9%85%D8%B5%D8%A8%D8%A7%D8%AD+%D9%84%D8%A7+%D9%8A%D8%B9%D9%85%D9%84", begun.location())).await;
        assert_eq!(kinds.attributes("input[name=category][checked]", "value"), ["lamp-out"]);
    })
    .await;
}

#[tokio::test]
async fn a_place_is_found_by_its_words_or_by_the_number_on_the_pole() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        for (asked, key, name) in [("412", "poles:L-0412", "Lamp L-0412"), ("l0412", "poles:L-0412", "Oak Street"), ("oak", "streets:oak-street", "Oak Street")]
        {
            let page = c.get(&format!("/lampton/report?place={asked}")).await;
            assert_eq!(page.attributes("input[name=at][checked]", "value"), [key], "{asked}");
            assert!(page.text().contains(name), "{asked}");
        }
        let none = c.get("/lampton/report?place=behind+the+mill").await;
        assert_eq!(none.attributes("input[name=at][checked]", "value"), ["words"]);
        assert!(none.text().contains("No place is known by “behind the mill”"));
    })
    .await;
}

#[tokio::test]
async fn a_place_that_nobody_knows_waits_in_words() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let begun = c.post("/lampton/report", &[("at", "words"), ("place", "behind the mill"), ("category", "lamp-out")]).await;
        let draft = begun.location().trim_end_matches("/same").to_string();
        assert!(begun.location().ends_with("/same"), "the category was chosen on the way: {}", begun.location());
        c.submit(&format!("{draft}/more"), &format!("{draft}/more"), &[("q-pattern", "flickers")]).await;
        c.submit(&format!("{draft}/check"), &format!("{draft}/send"), &[]).await;
        let secret = draft.rsplit('/').next().unwrap();
        let sent = concerns::resident::receipt(town.cx(), town.city(), secret).await.unwrap().concern;
        assert_eq!((sent.place.as_str(), sent.place_text.as_str()), (PlaceKind::Unlocated.code(), "behind the mill"));
    })
    .await;
}

#[tokio::test]
async fn a_position_outside_the_city_is_told_so_kindly() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let page = c.get("/lampton/report?lat=48.1&lon=11.5").await;
        assert!(page.text().contains("The place that you marked is outside Lampton"), "{}", page.text());
        assert!(page.all("input[value=point]").is_empty(), "what is not taken is not offered: {}", page.body);
        assert!(page.all("#outside")[0].contains("No place is chosen yet."), "{}", page.text());
        assert_eq!(page.attributes("form#where > input[name=outside]", "value"), ["1"]);
        let sent = c.post("/lampton/report", &[("outside", "1"), ("near", "")]).await;
        let again = c.get(sent.location().split('#').next().unwrap()).await;
        assert!(again.all("#outside").len() == 1 && again.all(".errors").is_empty(), "the button says again why: {}", again.text());
        let found = c.get("/lampton/report?lat=48.1&lon=11.5&place=school").await;
        assert!(found.all("#outside")[0].contains("What counts now: School 24"), "{}", found.text());
        let inside = c.get("/lampton/report?lat=5.0501&lon=100.0201").await;
        assert!(inside.text().contains("Near School 24"), "{}", inside.text());
        let missing = c.post("/lampton/report", &[]).await;
        assert!(c.get(missing.location()).await.text().contains("Say where it is"), "a place must be said, or that there is none");
    })
    .await;
}

#[tokio::test]
async fn a_mark_is_called_by_the_street_the_place_or_the_pole_beside_it() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        for (lat, lon, name) in [
            ("5.0501", "100.0201", "Near School 24"),
            ("5.05101", "100.035", "Near Oak Street"),
            ("5.0511", "100.0212", "Near Oak Street, by Lamp L-0412"),
            ("5.06", "100.06", "1.1 km from Harbour Road"),
            ("5.095", "100.02", "In West Ward"),
        ] {
            let page = c.get(&format!("/lampton/report?lat={lat}&lon={lon}")).await;
            assert_eq!(page.all("label:has(input[value=point]) b"), [name]);
            let (map, said) = (page.body.find("data-report-map"), page.body.find("data-report-mark"));
            assert!(map < said, "what the mark is called stands below the map, which so stays where it is");
            let begun = c.post("/lampton/report", &[("at", "point"), ("lat", lat), ("lon", lon)]).await;
            let what = c.get(begun.location()).await;
            assert!(what.text().contains(name), "{}", what.text());
        }
        let page = c.get("/lampton/report?lang=ar&lat=5.0501&lon=100.0201").await;
        assert_eq!(page.all("label:has(input[value=point]) b"), ["قرب المدرسة 24"]);
    })
    .await;
}

#[tokio::test]
async fn who_is_signed_in_signs_out_from_every_step() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut noor = town.0.signed_in(&town.0.staff("Noor", &[], Default::default()));
        let begun = town.0.visitor().post("/lampton/report", &[("at", "point"), ("lat", "5.0501"), ("lon", "100.0201")]).await;
        for path in ["/lampton/report", begun.location(), "/lampton/report-offline"] {
            assert_eq!(noor.get(path).await.all("form[action='/sign-out'] button"), ["Sign out"], "{path}");
            assert!(town.0.visitor().get(path).await.all("form[action='/sign-out']").is_empty(), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn before_there_is_a_mark_the_city_can_be_tapped() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let first = c.get("/lampton/report").await;
        assert!(first.body.contains("data-report-first") && first.body.contains("data-box=\"100.00000,5.00000,100.10000,5.10000\""), "{}", first.body);
        assert!(first.all("img.map__base").is_empty(), "nothing is drawn for who does not look");
        assert!(!c.get("/lampton/report?lat=5.0501&lon=100.0201").await.body.contains("data-report-first"));
    })
    .await;
}

#[tokio::test]
async fn what_needs_no_place_is_sent_without_one() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        assert!(c.get("/lampton/report?category=idea").await.text().contains("needs no place"));
        let begun = c.post("/lampton/report", &[("nowhere", "1"), ("category", "idea")]).await;
        let draft = begun.location().trim_end_matches("/same").to_string();
        c.submit(&format!("{draft}/more"), &format!("{draft}/more"), &[("details", "More benches by the sea.")]).await;
        let sent = c.submit(&format!("{draft}/check"), &format!("{draft}/send"), &[]).await;
        assert!(c.get(sent.location()).await.text().contains("Keep your private link."));
        // A lamp without a place goes back to the question where.
        let lamp = c.post("/lampton/report", &[("nowhere", "1")]).await;
        let chosen = c.post(lamp.location(), &[("category", "lamp-out")]).await;
        let same = c.get(chosen.location()).await;
        let place = if same.status == 303 { c.get(same.location()).await } else { same };
        assert!(place.text().contains("“Street lamp out” needs a place"), "{}", place.text());
        assert!(place.all("button[name=nowhere]").is_empty(), "what cannot work is not offered");
        assert!(place.attributes("form#where a", "href").iter().any(|href| href.ends_with("/what")), "another matter is");
    })
    .await;
}

#[tokio::test]
async fn an_emergency_is_told_the_number_first_and_what_is_elsewhere_is_not_taken() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let begun = c.post("/lampton/report", &[("at", "landmarks:school-24")]).await;
        let what = begun.location().to_string();
        let kinds = c.get(&format!("{what}?what=spark")).await;
        assert!(kinds.text().contains("call 999 first"), "{}", kinds.text());
        let chosen = c.post(&what, &[("category", "live-wire")]).await;
        let call = c.get(chosen.location()).await;
        assert!(call.text().contains("Call 999 now") && call.attributes("a.button", "href").contains(&"tel:999".to_string()));
        let next = call.attributes("main a.button--quiet", "href")[0].clone();
        assert!(next.ends_with("/same"), "the city takes it all the same: {next}");

        let draft = what.trim_end_matches("/what");
        let chosen = c.post(&what, &[("category", "power-cut")]).await;
        let call = c.get(chosen.location()).await;
        assert!(call.text().contains("This is not the city's") && call.text().contains("call 15454"), "{}", call.text());
        for step in ["same", "more", "check"] {
            assert_eq!(c.get(&format!("{draft}/{step}")).await.location(), what, "{step} cannot be reached");
        }
        let sent = c.post(&format!("{draft}/send"), &[]).await;
        assert_eq!(sent.status, 303, "it is not sent: {}", sent.location());
        assert_eq!(sent.location(), what);
    })
    .await;
}

#[tokio::test]
async fn sent_twice_is_sent_once() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let draft = lamp_draft(&town, "").await;
        let mut first = town.0.visitor();
        let address = format!("/lampton/report/{}", draft.secret);
        let one = first.post(&format!("{address}/send"), &[]).await;
        let two = town.0.visitor().post(&format!("{address}/send"), &[]).await;
        assert_eq!((one.location(), two.location()), (two.location(), one.location()));
        let own = |a: &testkit::Answered| a.attributes("a[href*='/lampton/c/']", "href")[0].clone();
        let (a, b) = (first.get(one.location()).await, town.0.visitor().get(two.location()).await);
        assert_eq!(own(&a), own(&b));
        // Back in the browser leads to the receipt, from every step.
        for step in ["where", "what", "same", "more", "check"] {
            assert_eq!(first.get(&format!("{address}/{step}")).await.location(), format!("{address}/sent"), "{step}");
        }
        // Two at the same moment.
        let other = lamp_draft(&town, "").await;
        let english = Lang::english();
        let by = Actor::visitor();
        let send = || concerns::resident::send(town.cx(), town.city(), &by, &other.secret, &english, None);
        let (x, y) = tokio::join!(send(), send());
        let (x, y) = (x.unwrap(), y.unwrap());
        assert_eq!((x.concern.id, &x.secret), (y.concern.id, &y.secret));
    })
    .await;
}

#[tokio::test]
async fn back_never_loses_anything() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        c.submit(&format!("{draft}/more"), &format!("{draft}/more"), &[("q-pattern", "dark"), ("details", "By the gate"), ("name", "Aigerim")]).await;
        let place = c.get(&format!("{draft}/where")).await;
        assert!(place.text().contains("School 24"));
        let moved = c.post(&format!("{draft}/where"), &[("at", "streets:oak-street"), ("near", "number 3")]).await;
        assert!(moved.location().ends_with("/same"), "what is answered is not asked again: {}", moved.location());
        let more = c.get(&format!("{draft}/more")).await;
        assert!(more.body.contains("By the gate") && more.body.contains("Aigerim") && more.text().contains("Oak Street · number 3"));
        assert_eq!(more.attributes("input[name=q-pattern][checked]", "value"), ["dark"]);
    })
    .await;
}

#[tokio::test]
async fn what_is_reported_near_by_is_offered_and_me_too_is_enough() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let known = town.report("lamp-out", Town::WEST, "Lamp dark by the gate. Since Monday.").await.concern;
        let far = town.report("lamp-out", Town::EAST, "Far away").await.concern;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        let same = c.get(&format!("{draft}/same")).await;
        assert!(same.text().contains("A. Lamp dark by the gate") && same.text().contains("110 m away"), "{}", same.text());
        assert!(!same.text().contains("Far away") && !same.body.contains(far.reference.as_str()));
        let too = c.post(&format!("{draft}/same"), &[("same", known.reference.as_str())]).await;
        let counted = c.get(too.location()).await;
        assert!(counted.text().contains("You are counted") && counted.text().contains("2 people"), "{}", counted.text());
        assert_eq!(c.get(&format!("{draft}/more")).await.location(), too.location(), "the draft ended as this concern");
        // Old ones, other kinds and answered ones are not offered.
        town.0.clock.advance(31 * DAY);
        let draft = until_more(&mut c, "lamp-out").await;
        assert_eq!(c.get(&format!("{draft}/same")).await.location(), format!("{draft}/more"));
        let review = town.report("pothole", Town::WEST, "Hole").await.concern;
        assert_eq!(review.state(), State::New);
        let draft = until_more(&mut c, "pothole").await;
        assert_eq!(c.get(&format!("{draft}/same")).await.location(), format!("{draft}/more"), "what is not public is not offered");
    })
    .await;
}

#[tokio::test]
async fn a_draft_dies_after_a_day_with_its_pictures() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let draft = lamp_draft(&town, "").await;
        concerns::resident::add_photo(town.cx(), town.city(), &draft, jpeg(60, 40)).await.unwrap();
        let kept = town.cx().blobs.list(&town.city().id.to_string()).await.unwrap();
        assert_eq!(kept.len(), 2, "two sizes");
        let sent = lamp_draft(&town, "").await;
        concerns::resident::add_photo(town.cx(), town.city(), &sent, jpeg(60, 40)).await.unwrap();
        concerns::resident::send(town.cx(), town.city(), &Actor::visitor(), &sent.secret, &Lang::english(), None).await.unwrap();
        town.0.clock.advance(23 * HOUR);
        assert_eq!(concerns::resident::clear(town.cx(), town.city()).await.unwrap(), 0, "not before its time");
        town.0.clock.advance(2 * HOUR);
        assert_eq!(concerns::resident::clear(town.cx(), town.city()).await.unwrap(), 1);
        let gone = town.0.visitor().get(&format!("/lampton/report/{}/more", draft.secret)).await;
        assert_eq!(gone.status, 404);
        assert!(gone.text().contains("deleted after a day"));
        let left = town.cx().blobs.list(&town.city().id.to_string()).await.unwrap();
        assert!(left.len() == 2 && kept.iter().all(|k| !left.contains(k)), "what was sent stays, what was not is gone: {left:?}");
        assert_eq!(concerns::resident::clear(town.cx(), town.city()).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_report_from_a_device_without_network_comes_in_once() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let page = c.get("/lampton/report-offline").await;
        assert!(page.text().contains("Report on one page"));
        assert!(c.get("/lampton/report-worker.js").await.headers["content-type"].to_str().unwrap().starts_with("text/javascript"));
        let fields = [
            ("key", "ABCDEFGHJKMNPQRSTVWXYZ012345"),
            ("send", "1"),
            ("category", "pothole"),
            ("place", "School 24"),
            ("details", "Deep hole"),
            ("lat", "5.05"),
            ("lon", "100.02"),
        ];
        let picture = jpeg(80, 60);
        let files = [("photos", "a.jpg", picture.as_slice()), ("photos", "b.jpg", b"no picture".as_slice())];
        let one = c.upload("/lampton/report-offline", &fields, &files).await;
        let two = c.upload("/lampton/report-offline", &fields, &files).await;
        assert_eq!(one.location(), "/lampton/report/ABCDEFGHJKMNPQRSTVWXYZ012345/sent", "{}", one.body);
        assert_eq!(one.location(), two.location());
        let receipt = concerns::resident::receipt(town.cx(), town.city(), "ABCDEFGHJKMNPQRSTVWXYZ012345").await.unwrap();
        assert_eq!((receipt.concern.photos, receipt.concern.details.as_str()), (1, "Deep hole"));
        // A try that was cut off left a draft without its pictures: the next try brings them.
        let whole = [("lat", "5.05"), ("lon", "100.02"), ("category", "pothole"), ("details", "Deep hole")];
        let cut = [("key", "CUTOFFGHJKMNPQRSTVWXYZ012345"), whole[0], whole[1], whole[2], whole[3]];
        c.upload("/lampton/report-offline", &cut, &[]).await;
        let again = [("key", "CUTOFFGHJKMNPQRSTVWXYZ012345"), ("send", "1"), whole[0], whole[1], whole[2], whole[3]];
        c.upload("/lampton/report-offline", &again, &files[..1]).await;
        let receipt = concerns::resident::receipt(town.cx(), town.city(), "CUTOFFGHJKMNPQRSTVWXYZ012345").await.unwrap();
        assert_eq!(receipt.concern.photos, 1);
        // What lacks an answer is asked for it, and nothing is lost.
        let lamp = c.post("/lampton/report-offline", &[("category", "lamp-out"), ("place", "School 24"), ("details", "Dark")]).await;
        assert!(lamp.location().ends_with("/more"));
        assert!(c.get(lamp.location()).await.body.contains("Dark"));
        assert_eq!(c.post("/lampton/report-offline", &[("details", "x")]).await.status, 422);
    })
    .await;
}
