//! What strangers send.

use super::{jpeg, until_more};
use crate::town::{Town, town};
use concerns::resident::Body;
use proptest::prelude::*;
use testkit::each_database;

const EVIL: &str = "\"><script>alert(1)</script>{{7*7}}' or 1=1 -- \u{202e}\u{0}%00";

#[tokio::test]
async fn whatever_is_typed_stays_text() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        let fields = [("q-pattern", "dark"), ("details", EVIL), ("name", EVIL), ("phone", EVIL), ("mail", EVIL), ("q-none", EVIL), ("constructor", EVIL)];
        let again = c.post(&format!("{draft}/more"), &fields).await;
        let again = c.get(again.location()).await;
        assert!(!again.body.contains("<script>alert") && again.body.contains("&#60;script") | again.body.contains("&lt;script"));
        let ok = c.post(&format!("{draft}/more"), &[("q-pattern", "dark"), ("details", EVIL), ("name", EVIL)]).await;
        assert_eq!(ok.status, 303, "{}", ok.text());
        for page in [format!("{draft}/check"), format!("{draft}/more")] {
            assert!(!c.get(&page).await.body.contains("<script>alert"), "{page}");
        }
        let sent = c.post(&format!("{draft}/send"), &[]).await;
        let receipt = c.get(sent.location()).await;
        let own = receipt.attributes("a[href*='/c/']", "href")[0].clone();
        assert!(!c.get(&own).await.body.contains("<script>alert"));
    })
    .await;
}

#[tokio::test]
async fn strange_addresses_are_answered_and_never_break() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let long = "a".repeat(5_000);
        for query in [
            "lat=NaN&lon=1e999",
            "lat=5.05&lon=",
            "place=%00%FF",
            "zoom=99&lat=5.05&lon=100.02",
            "zoom=-1&lat=5.05&lon=100.02",
            "category=none",
            &format!("place={long}"),
            "at=../../etc",
        ] {
            let page = c.get(&format!("/lampton/report?{query}")).await;
            assert_eq!(page.status, 200, "{query}");
        }
        for (field, value) in [("at", "landmarks:none"), ("at", ":"), ("lat", "x"), ("near", long.as_str())] {
            let again = c.post("/lampton/report", &[(field, value)]).await;
            assert!(c.get(again.location()).await.text().contains("There is a problem"), "{field}: {}", again.location());
        }
        for secret in ["x", "%2e%2e", &long[..200]] {
            for step in ["where", "what", "call", "same", "more", "check", "sent"] {
                assert_eq!(c.get(&format!("/lampton/report/{secret}/{step}")).await.status, 404, "{secret}/{step}");
            }
            assert_eq!(c.post(&format!("/lampton/report/{secret}/send"), &[]).await.status, 404);
        }
        let draft = until_more(&mut c, "lamp-out").await;
        let details = "x".repeat(20_000);
        let too_long = c.post(&format!("{draft}/more"), &[("q-pattern", "dark"), ("details", &details)]).await;
        let too_long = c.get(too_long.location()).await;
        assert!(too_long.text().contains("at most 4,000 characters"), "{}", too_long.text());
        let none = c.post(&format!("{draft}/what"), &[("category", "no-such")]).await;
        assert!(c.get(none.location()).await.text().contains("Choose what it is"));
        assert_eq!(c.post(&format!("{draft}/same"), &[("same", "no")]).await.status, 404);
        assert_eq!(c.post(&format!("{draft}/more"), &[("remove", "no")]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let r = town.report("lamp-out", Town::WEST, "Dark").await;
        let mut c = town.0.visitor();
        for path in ["/lampton/report".to_string(), format!("/lampton/concern/{}/support", r.concern.reference), format!("/lampton/c/{}/rate", r.secret)] {
            let request = axum::http::Request::post(&path).header("host", "lampton.test").header("sec-fetch-site", "cross-site");
            let request = request.header("content-type", "application/x-www-form-urlencoded").body(axum::body::Body::from("nowhere=1&rating=1"));
            assert_eq!(c.raw(request.unwrap()).await.status, 403, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_picture_of_another_draft_cannot_be_taken() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let (a, b) = (super::lamp_draft(&town, "").await, super::lamp_draft(&town, "").await);
        let id = concerns::resident::add_photo(town.cx(), town.city(), &a, jpeg(40, 40)).await.unwrap();
        assert_eq!(town.0.visitor().get(&format!("/lampton/report/{}/photo/{id}", a.secret)).await.status, 200);
        assert_eq!(town.0.visitor().get(&format!("/lampton/report/{}/photo/{id}", b.secret)).await.status, 404);
        assert!(concerns::resident::remove_photo(town.cx(), town.city(), &b, id).await.is_err());
    })
    .await;
}

/// What would end a script, a string or a line, if it were written into one.
const BREAKS_JSON: &str = "\\\"}],\"pins\":[] </script><script>alert(1)</script> <!-- \u{2028}\u{2029} \\u0022";

#[tokio::test]
async fn hostile_words_stay_words_in_json() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let details = BREAKS_JSON.replace(['\u{2028}', '\u{2029}'], " ");
        let r = town.report("lamp-out", Town::WEST, &details).await;
        let mut c = town.0.visitor();
        let pins = c.get("/lampton/map/pins?state=all&zoom=18").await;
        let json: serde_json::Value = serde_json::from_str(&pins.body).unwrap_or_else(|e| panic!("{e}: {}", pins.body));
        assert_eq!(json["pins"].as_array().map(Vec::len), Some(1), "{json}");
        assert_eq!(json["pins"][0]["ref"], r.concern.reference.to_string().as_str());
        let title = json["pins"][0]["title"].as_str().unwrap_or_default().to_string();
        assert!(!title.is_empty() && r.concern.title == title, "the words as they were typed: {title}");
        assert_eq!(pins.headers["content-type"], "application/json");
        assert_eq!(pins.headers["x-content-type-options"], "nosniff");
    })
    .await;
}

#[tokio::test]
async fn what_is_encoded_twice_is_shown_as_it_was_typed() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "lamp-out").await;
        // As a browser sends it: typed with its percent signs and entities, encoded once.
        let typed = "%3Cscript%3E &lt;b&gt; %2e%2e%2f \\u003c %25";
        assert_eq!(c.post(&format!("{draft}/more"), &[("q-pattern", "dark"), ("details", typed)]).await.status, 303);
        let check = c.get(&format!("{draft}/check")).await;
        assert!(check.text().contains(typed), "{}", check.text());
        for path in ["/lampton/%2563oncerns", "/lampton/report/%252e%252e%252f", "/lampton/photo/%252e%252e%252fkey/small"] {
            assert_eq!(c.get(path).await.status, 404, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_is_not_what_was_awaited_breaks_nothing() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        for (i, body) in [
            r#"{"fields": {"a": "b"}}"#,
            r#"{"lat": "north", "lon": []}"#,
            r#"{"fields": [["details"]]}"#,
            r#"{"text": 7, "category": null}"#,
            r#"{"__proto__": {"is_admin": true}, "$type": "System.Diagnostics.Process", "category": "lamp-out"}"#,
        ]
        .into_iter()
        .enumerate()
        {
            let draft = until_more(&mut c, "lamp-out").await;
            let value = store::Json(serde_json::from_str::<serde_json::Value>(body).unwrap());
            town.cx().db.write(async |tx| tx.q("update draft set body = $1").bind(&value).run().await).await.unwrap();
            let page = c.get(&format!("{draft}/more")).await;
            let kept = town.cx().db.q("select cast(count(*) as bigint) as n from concern").count().await.unwrap();
            assert_eq!(kept, 0, "{body}");
            let page_says_nothing = !page.body.contains("invalid type") && !page.body.contains("Diagnostics");
            assert!(page_says_nothing && [200, 303, 404, 500].contains(&page.status.as_u16()), "{i} {body}: {}", page.status);
            assert_eq!(c.get("/lampton").await.status, 200, "and the next page is answered");
        }
    })
    .await;
}

proptest! {
    #[test]
    fn a_draft_is_kept_as_it_was_written(text in ".*", near in ".*", details in ".*", lat in -90.0..90.0f64) {
        let body = Body { text, near, lat: Some(lat), fields: vec![("details".into(), details)], ..Body::default() };
        let kept: Body = serde_json::from_value(serde_json::to_value(&body).unwrap()).unwrap();
        prop_assert_eq!(kept, body);
    }
}
