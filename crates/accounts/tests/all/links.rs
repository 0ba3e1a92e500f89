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

#[tokio::test]
async fn after_a_reset_the_second_step_is_asked_for_as_always() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, accounts::SecondFactor::Mandatory, false).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let (_, secret, codes) = crate::factor::first_time(&t, &h, "kai@lampton.example").await;
        t.clock.advance(kernel::SECOND);
        h.visitor().submit("/sign-in/forgotten", "/sign-in/forgotten", &[("mail", "kai@lampton.example")]).await;
        let link = h.link("kai@lampton.example").await;
        let mut thief = h.visitor();
        let set = thief.post(&link, &[("password", NEW), ("password-again", NEW)]).await;
        assert_eq!(set.location(), "/sign-in/code", "the mailbox alone opens nothing");
        for page in ["/account", "/lampton/desk", "/account/factor", "/account/codes"] {
            assert!(thief.get(page).await.location().starts_with("/sign-in"), "{page}");
        }
        assert_eq!(thief.get("/sign-in/factor").await.location(), "/sign-in", "nor sets up another second step");
        assert_eq!(thief.post("/sign-in/code", &[("code", "000000")]).await.status, 422);
        t.clock.advance(30 * kernel::SECOND);
        let mut owner = h.visitor();
        assert_eq!(attempt(&mut owner, "kai@lampton.example", NEW).await.location(), "/sign-in/code");
        assert_eq!(owner.post("/sign-in/code", &[("code", &crate::factor::code(&t, &secret))]).await.status, 303);
        assert_eq!(owner.get("/lampton/desk").await.status, 200, "the phone is the same as before");
        let mut paper = h.visitor();
        attempt(&mut paper, "kai@lampton.example", NEW).await;
        assert_eq!(paper.post("/sign-in/code", &[("code", &codes[0])]).await.status, 303, "and so are the codes on paper");
    })
    .await;
}

#[tokio::test]
async fn a_password_never_ends_by_itself() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.administrator().await;
        for _ in 0..10 {
            t.clock.advance(366 * 24 * HOUR);
            accounts::purge(&h.cx).await.unwrap();
            let mut ada = h.visitor();
            let a = attempt(&mut ada, "ada@lampton.example", PASSWORD).await;
            assert_eq!((a.status.as_u16(), a.location()), (303, "/lampton/desk"), "nobody is led to another page first");
            assert_eq!(ada.get("/account").await.status, 200);
        }
    })
    .await;
}

#[tokio::test]
async fn a_link_from_the_console_opens_once_and_asks_for_the_second_step() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, accounts::SecondFactor::Mandatory, false).await;
        h.administrator().await;
        let by = kernel::Actor::system("hansa accounts password-link");
        for (mail, wrong) in [("nobody", "the input is wrong"), ("who@lampton.example", "no such person")] {
            let refused = accounts::link_by_hand(&h.cx, &by, mail).await.unwrap_err().to_string();
            assert!(refused.contains(wrong), "{mail}: {refused}");
        }
        assert!(accounts::link_by_hand(&h.cx, &kernel::Actor::visitor(), "ada@lampton.example").await.is_err(), "from the console only");
        let old = accounts::link_by_hand(&h.cx, &by, "ada@lampton.example").await.unwrap();
        let link = accounts::link_by_hand(&h.cx, &by, "Ada@Lampton.example").await.unwrap();
        let mut browser = h.visitor();
        assert_eq!(browser.get(&old).await.status, 404, "links from before hold no longer");
        let done = browser.post(&link, &[("password", NEW), ("password-again", NEW)]).await;
        assert_eq!((done.status.as_u16(), done.location()), (303, "/sign-in/factor"), "the second step is still to come");
        assert_eq!(h.visitor().get(&link).await.status, 404);
        let logged = h.cx.db.q("select cast(count(*) as bigint) as n from audit where act = 'accounts.reset.link'").count().await.unwrap();
        assert_eq!(logged, 2, "each is in the log, what was refused is not");
    })
    .await;
}
