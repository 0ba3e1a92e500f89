//! What is asked again: by a page with an address, which Back in the browser finds, and which is right once its answer is.

use super::{jpeg, system, until_more};
use crate::town::{Town, town};
use testkit::{Client, each_database};

/// Sends what is not taken, and opens the page that asks again.
async fn refused(c: &mut Client, step: &str, fields: &[(&str, &str)]) -> testkit::Answered {
    let sent = c.post(step, fields).await;
    assert_eq!((sent.status.as_u16(), sent.location().split('?').next().unwrap()), (303, step), "{}", sent.body);
    c.get(sent.location()).await
}

#[tokio::test]
async fn a_step_that_asks_again_is_a_page_that_back_finds() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let first = refused(&mut c, "/lampton/report", &[("place", ""), ("category", "lamp-out")]).await;
        assert_eq!(first.all(".errors li"), ["Say where it is: choose a place, or write it in words."]);
        assert_eq!(first.attributes("form[method=post] input[name=category]", "value"), ["lamp-out"], "what was chosen on the way stays");
        let draft = until_more(&mut c, "lamp-out").await;
        let (place, what, more) = (format!("{draft}/where"), format!("{draft}/what"), format!("{draft}/more"));

        let long = "by the gate ".repeat(20);
        let sent = c.post(&place, &[("at", "landmarks:school-24"), ("near", &long)]).await;
        let asked = sent.location().to_string();
        let page = c.get(&asked).await;
        assert!(page.text().contains("at most 150 characters") && page.body.contains("by the gate by the gate"), "{}", page.text());
        c.post(&place, &[("at", "landmarks:school-24"), ("near", "by the gate")]).await;
        let back = c.get(&asked).await;
        assert!(back.all(".errors").is_empty() && back.attributes("#near", "value") == ["by the gate"], "{}", back.text());

        let page = refused(&mut c, &what, &[("what", "light brokn")]).await;
        assert_eq!((page.all(".errors li"), page.attributes("#what", "value")), (vec!["Choose what it is.".to_string()], vec!["light brokn".to_string()]));
        c.post(&what, &[("what", "light"), ("category", "lamp-out")]).await;
        assert!(c.get(&what).await.all(".errors").is_empty());

        let page = refused(&mut c, &more, &[("details", "It hums."), ("mail", "not an address")]).await;
        assert_eq!(page.all(".errors li").len(), 2, "{}", page.text());
        assert_eq!((page.all("#details"), page.attributes("#mail", "value")), (vec!["It hums.".to_string()], vec!["not an address".to_string()]));
        assert!(c.post(&more, &[("q-pattern", "dark"), ("details", "It hums.")]).await.location().ends_with("/check"));
        let back = c.get(&more).await;
        assert!(back.all(".errors").is_empty() && back.body.contains("It hums."), "{}", back.text());

        let (good, bad) = (jpeg(60, 40), b"no picture".to_vec());
        let sent = c.upload(&more, &[("add", "1"), ("q-pattern", "dark")], &[("photos", "a.jpg", &good), ("photos", "b.jpg", &bad)]).await;
        let page = c.get(sent.location()).await;
        assert_eq!((page.all("#photos .field__error").len(), page.attributes(".thumbs img", "src").len()), (1, 1), "{}", page.text());
        let on = c.upload(&more, &[("q-pattern", "dark"), ("mail", "not an address")], &[("photos", "b.jpg", &bad)]).await;
        let page = c.get(on.location()).await;
        assert_eq!(page.all(".errors li").len(), 2, "the address and the picture, at once: {}", page.text());
        for other in [&place, &what] {
            assert!(c.get(other).await.all(".errors").is_empty(), "what is wrong is said where it is: {other}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_kind_that_is_closed_while_somebody_reports_is_told_and_the_rest_is_kept() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        c.post(&format!("{draft}/more"), &[("q-pattern", "dark"), ("details", "Dark since Monday")]).await;
        let late = c.get(&format!("{draft}/what")).await;
        concerns::settings::close_category(town.cx(), town.city(), &system(), "lamp-out").await.unwrap();
        town.0.site.cities.refresh().await.unwrap();
        let sent = c.post(&format!("{draft}/send"), &[]).await;
        assert_eq!(sent.location(), format!("{draft}/what"));
        let said = "The city no longer takes this kind here. Choose another; the rest is kept.";
        assert_eq!(c.get(sent.location()).await.all(".errors li"), [said]);
        // Who still has the old page before them, and taps the closed kind, is told the same.
        assert!(late.body.contains("lamp-out"));
        let again = c.post(&format!("{draft}/what"), &[("category", "lamp-out")]).await;
        assert_eq!(c.get(again.location()).await.all(".errors li"), [said]);
        let whole = c.post("/lampton/report-offline", &[("category", "lamp-out"), ("details", "Dark")]).await;
        assert_eq!((whole.status.as_u16(), whole.all("#category-error")), (422, vec![said.to_string()]), "{}", whole.text());
        c.post(&format!("{draft}/what"), &[("category", "pothole")]).await;
        assert!(c.get(&format!("{draft}/what")).await.all(".errors").is_empty());
        assert!(c.get(&format!("{draft}/more")).await.body.contains("Dark since Monday"));
    })
    .await;
}

#[tokio::test]
async fn the_language_is_changed_in_every_step_and_draft_and_step_stay() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        c.post(&format!("{draft}/more"), &[("q-pattern", "dark"), ("details", "Dark since Monday")]).await;
        let what = format!("{draft}/what");
        let kept = c.post(&what, &[("what", "light"), ("category", "lamp-out"), ("language", "1")]).await;
        let arabic = c.get(kept.location()).await.attributes("a[hreflang=ar]", "href").remove(0);
        assert_eq!(c.clone().get(&arabic).await.location(), what);
        assert_eq!(c.clone().get(&what).await.attributes("#what", "value"), ["light"]);
        let mut other = c.clone();
        let more = format!("{draft}/more");
        assert_eq!(other.get(&format!("{more}?lang=en")).await.attributes("button[form=more]", "name"), ["language"]);
        let kept = other.post(&more, &[("q-pattern", "dark"), ("details", "Dark since Tuesday"), ("language", "1")]).await;
        let languages = other.get(kept.location()).await;
        let chosen = other.get(&languages.attributes("a[hreflang=ar]", "href")[0]).await;
        let page = other.get(chosen.location()).await;
        assert_eq!((page.attributes("html", "lang"), page.all("#details")), (vec!["ar".to_string()], vec!["Dark since Tuesday".to_string()]));
    })
    .await;
}

#[tokio::test]
async fn a_kind_that_needs_a_place_asks_for_it_at_once() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let begun = c.post("/lampton/report", &[("nowhere", "1")]).await;
        let draft = begun.location().trim_end_matches("/what").to_string();
        let chosen = c.post(&format!("{draft}/what"), &[("category", "lamp-out")]).await;
        let mut at = chosen.location().to_string();
        for _ in 0..3 {
            let page = c.get(&at).await;
            if page.status == 200 {
                break;
            }
            at = page.location().to_string();
        }
        assert!(at.ends_with("/where"), "{at}");
        let asks = c.get(&at).await;
        assert!(asks.text().contains("needs a place"), "{}", asks.text());
    })
    .await;
}

#[tokio::test]
async fn the_front_page_names_the_page_that_opens_without_network() {
    each_database(&crate::town::migrations(), async |t| {
        let town: Town = town(&t).await;
        let mut c = town.0.visitor();
        let home = c.get("/lampton").await;
        assert_eq!(home.attributes("[data-worker]", "data-worker"), ["/lampton/report-worker.js"]);
        assert_eq!(home.attributes("[data-worker]", "data-scope"), ["/lampton"]);
        let worker = c.get("/lampton/report-worker.js").await;
        assert_eq!(worker.headers["service-worker-allowed"], "/lampton", "the front page itself is looked after");
        let page = c.get("/lampton/report-offline").await;
        for template in ["data-kept-waiting", "data-kept-needs", "data-kept-refused", "data-kept-sent", "data-report-choose"] {
            assert!(page.body.contains(&format!("<template {template}>")), "{template}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_place_that_is_typed_and_not_kept_yet_goes_along_when_the_language_is_changed() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        for action in ["/lampton/report".to_string(), format!("{draft}/where")] {
            for (fields, kept) in [
                (vec![("near", "behind the mill"), ("category", "lamp-out")], "near=behind%20the%20mill&category=lamp-out"),
                (vec![("place", "oak"), ("near", ""), ("at", "words")], "place=oak&at=words"),
                (vec![("place", "oak"), ("at", "point"), ("lat", "5.0501"), ("lon", "100.0201")], "place=oak&at=point&lat=5.0501&lon=100.0201"),
                (vec![("place", "oak"), ("at", "streets:oak-street"), ("lat", "5.0501"), ("lon", "100.0201")], "place=oak&at=streets:oak-street"),
                (vec![("outside", "1")], "outside=1"),
                (vec![], ""),
            ] {
                let page = c.get(&action).await;
                assert_eq!(page.attributes("header button.out[form=where]", "name"), ["language"]);
                assert_eq!(page.attributes("header button[form=where]", "name").len(), 1, "Enter takes the first button, and that is not the languages");
                let sent = c.post(&action, &[&fields[..], &[("language", "1")]].concat()).await;
                let arabic = c.get(sent.location()).await.attributes("a[hreflang=ar]", "href").remove(0);
                let back = c.clone().get(&arabic).await.location().to_string();
                let (path, query) = back.split_once('?').unwrap_or((&back, ""));
                assert_eq!((path, query), (action.as_str(), kept));
                if query.is_empty() {
                    continue;
                }
                let page = c.get(&back).await;
                let is = |name: &str| fields.iter().find(|(n, v)| *n == name && !v.is_empty()).map(|(_, v)| v.to_string()).into_iter().collect::<Vec<_>>();
                assert_eq!(page.attributes("input[name=at][checked]", "value"), is("at"), "{back}");
                assert_eq!(page.attributes("#near", "value").concat(), is("near").concat(), "{back}");
            }
        }
    })
    .await;
}
