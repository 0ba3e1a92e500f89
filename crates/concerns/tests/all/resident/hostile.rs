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
        assert_eq!(again.status, 422);
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
            assert_eq!(c.post("/lampton/report", &[(field, value)]).await.status, 422, "{field}");
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
        assert_eq!(too_long.status, 422);
        assert!(too_long.text().contains("at most 4,000 characters"), "{}", too_long.text());
        assert_eq!(c.post(&format!("{draft}/what"), &[("category", "no-such")]).await.status, 422);
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

proptest! {
    #[test]
    fn a_draft_is_kept_as_it_was_written(text in ".*", near in ".*", details in ".*", lat in -90.0..90.0f64) {
        let body = Body { text, near, lat: Some(lat), fields: vec![("details".into(), details)], ..Body::default() };
        let kept: Body = serde_json::from_value(serde_json::to_value(&body).unwrap()).unwrap();
        prop_assert_eq!(kept, body);
    }
}
