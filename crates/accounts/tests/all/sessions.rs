use crate::house::{House, PASSWORD, attempt, migrations, session_cookie, setup};
use accounts::SecondFactor;
use kernel::{HOUR, MINUTE, SECOND};
use testkit::each_database;

#[tokio::test]
async fn staff_sign_in_again_after_an_hour_away_and_after_twelve_hours_in_any_case() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        for _ in 0..13 {
            t.clock.advance(55 * MINUTE);
            assert_eq!(ada.get("/account").await.status, 200);
        }
        t.clock.advance(5 * MINUTE);
        assert_eq!(ada.get("/account").await.status, 303, "twelve hours");
        let mut ada = h.sign_in("ada@lampton.example").await;
        t.clock.advance(HOUR);
        assert_eq!(ada.get("/account").await.status, 303, "an hour away");
    })
    .await;
}

#[tokio::test]
async fn sessions_are_listed_and_ended() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut here) = h.administrator().await;
        let (mut there, mut third) = (h.sign_in("ada@lampton.example").await, h.sign_in("ada@lampton.example").await);
        let page = here.get("/account").await;
        let ends: Vec<String> = page.attributes("form[action^='/account/sessions/']", "action").into_iter().filter(|a| a.ends_with("/end")).collect();
        assert_eq!(ends.len(), 2, "one is here, now");
        let a = here.submit("/account", &ends[0], &[]).await;
        assert_eq!(a.status, 303);
        let open = [there.get("/account").await.status, third.get("/account").await.status];
        assert_eq!(open.iter().filter(|s| **s == 200).count(), 1, "at once: {open:?}");
        here.submit("/account", "/account/sessions/end-others", &[]).await;
        assert_eq!((there.get("/account").await.status.as_u16(), third.get("/account").await.status.as_u16()), (303, 303));
        assert_eq!(here.get("/account").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn somebody_elses_session_is_not_there() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        h.staff("eve@lampton.example", "Eve", "viewer", h.whole(&h.lampton)).await;
        let mut eve = h.sign_in("eve@lampton.example").await;
        h.sign_in("ada@lampton.example").await;
        let end = ada.get("/account").await.attributes("form[action$='/end']", "action").remove(0);
        let csrf = eve.get("/account").await.form("/sign-out").remove(0).1;
        assert_eq!(eve.post(&end, &[("csrf", &csrf)]).await.status, 404);
        assert_eq!(ada.get("/account").await.attributes("form[action$='/end']", "action").len(), 1);
        assert_eq!(eve.post("/account/sessions/not-an-id/end", &[("csrf", &csrf)]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn another_process_sees_an_ending_within_two_seconds() {
    each_database(&migrations(), async |t| {
        let one = House::new(&t).await;
        one.administrator().await;
        let cx = t.another(77).await;
        accounts::prepare(&cx, setup(SecondFactor::AsTheyLike)).unwrap();
        let two = House::on(cx, t.clock.clone(), false).await;
        let mut browser = one.visitor();
        let cookie = session_cookie(&attempt(&mut browser, "ada@lampton.example", PASSWORD).await);
        let mut there = two.visitor().with_cookie("hansa", &cookie);
        assert_eq!(there.get("/account").await.status, 200);
        browser.submit("/account", "/sign-out", &[]).await;
        t.clock.advance(2 * SECOND);
        assert_eq!(there.get("/account").await.status, 303);
        two.cx.db.close().await;
    })
    .await;
}

#[tokio::test]
async fn that_somebody_is_here_is_written_once_a_minute() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        store::row! { struct Seen { last_seen_at: kernel::Instant } }
        let seen = async || h.cx.db.q("select last_seen_at from account_session").one::<Seen>().await.unwrap().last_seen_at;
        let first = seen().await;
        t.clock.advance(50 * SECOND);
        ada.get("/account").await;
        assert_eq!(seen().await, first);
        t.clock.advance(20 * SECOND);
        ada.get("/account").await;
        assert_eq!(seen().await, first.plus(70 * SECOND));
    })
    .await;
}

#[tokio::test]
async fn neither_cookie_nor_link_stands_in_the_database() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.administrator().await;
        let a = attempt(&mut h.visitor(), "ada@lampton.example", PASSWORD).await;
        let cookie = session_cookie(&a);
        assert!(cookie.len() >= 26, "128 bits: {cookie}");
        for sql in ["select count(*) as n from account_session where token_hash = $1", "select count(*) as n from account_device where token_hash = $1"] {
            assert_eq!(h.cx.db.q(sql).bind(cookie.as_str()).count().await.unwrap(), 0);
        }
    })
    .await;
}
