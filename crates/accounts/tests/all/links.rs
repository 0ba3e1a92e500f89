use crate::house::{House, PASSWORD, attempt, migrations};
use kernel::HOUR;
use testkit::each_database;

const NEW: &str = "nine quiet lanterns";

#[tokio::test]
async fn a_reset_link_opens_once_and_ends_every_session() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        h.visitor().submit("/sign-in/forgotten", "/sign-in/forgotten", &[("mail", "Ada@Lampton.example")]).await;
        let link = h.link("ada@lampton.example").await;
        let mut browser = h.visitor();
        let page = browser.get(&link).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.headers["cache-control"], "no-store");
        let short = browser.post(&link, &[("password", "short"), ("password-again", "short")]).await;
        assert!(short.status == 422 && short.text().contains("At least 12"), "a wrong try does not use the link up: {}", short.text());
        let differs = browser.post(&link, &[("password", NEW), ("password-again", "another one")]).await;
        assert_eq!(differs.status, 422);
        let done = browser.post(&link, &[("password", NEW), ("password-again", NEW)]).await;
        assert_eq!(done.status, 303);
        assert_eq!(ada.get("/account").await.status, 303, "the session from before is over");
        assert_eq!(h.visitor().get(&link).await.status, 404);
        assert_eq!(h.visitor().post(&link, &[("password", PASSWORD), ("password-again", PASSWORD)]).await.status, 404);
        assert_eq!(attempt(&mut h.visitor(), "ada@lampton.example", PASSWORD).await.status, 422);
        assert_eq!(attempt(&mut h.visitor(), "ada@lampton.example", NEW).await.status, 303);
        assert!(h.mails("ada@lampton.example").await.iter().any(|m| m.contains("Your password was changed")));
    })
    .await;
}

#[tokio::test]
async fn a_reset_link_ends_after_an_hour_and_three_are_sent_in_one() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.administrator().await;
        let mut links = Vec::new();
        for _ in 0..5 {
            h.visitor().submit("/sign-in/forgotten", "/sign-in/forgotten", &[("mail", "ada@lampton.example")]).await;
            links.push(h.link("ada@lampton.example").await);
            t.clock.advance(kernel::MINUTE);
        }
        assert_eq!(h.mails("ada@lampton.example").await.len(), 3);
        assert_eq!(h.visitor().get(&links[0]).await.status, 200, "a second request does not end the first link: its owner may be about to follow it");
        t.clock.advance(HOUR);
        assert_eq!(h.visitor().get(&links[0]).await.status, 404);
        h.visitor().submit("/sign-in/forgotten", "/sign-in/forgotten", &[("mail", "ada@lampton.example")]).await;
        assert_eq!(h.mails("ada@lampton.example").await.len(), 4);
    })
    .await;
}

#[tokio::test]
async fn a_link_that_was_never_made_looks_like_one_that_is_over() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        for path in ["/password/AAAA", "/invitation/AAAA", "/lampton/sign-in/AAAA"] {
            let a = h.visitor().get(path).await;
            assert_eq!(a.status, 404, "{path}");
            assert!(a.text().contains("holds no longer"), "{path}: {}", a.text());
        }
    })
    .await;
}
