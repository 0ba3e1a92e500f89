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
        let ends = page.attributes("button[form='end-sessions']", "formaction");
        assert_eq!(ends.len(), 2, "one is here, now");
        let csrf = page.form("/account/sessions/end-others").remove(0).1;
        let a = here.post(&ends[0], &[("csrf", &csrf)]).await;
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
        let end = ada.get("/account").await.attributes("button[form='end-sessions']", "formaction").remove(0);
        let csrf = eve.get("/account").await.form("/sign-out").remove(0).1;
        assert_eq!(eve.post(&end, &[("csrf", &csrf)]).await.status, 404);
        assert_eq!(ada.get("/account").await.attributes("button[form='end-sessions']", "formaction").len(), 1);
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
        let gone = browser.submit("/account", "/sign-out", &[("to", "/?q=1")]).await;
        assert_eq!(gone.location(), "/?q=1&lang=en", "the page that follows has the account's language");
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

#[tokio::test]
async fn ending_another_session_asks_who_it_is_when_signing_in_was_long_ago() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut here) = h.administrator().await;
        let mut there = h.sign_in("ada@lampton.example").await;
        assert!(!here.get("/account").await.body.contains("name=\"end-password\""), "they have just signed in");
        t.clock.advance(accounts::model::FRESH_LIFE);
        there.get("/account").await;
        let page = here.get("/account").await;
        let (end, csrf) = (page.attributes("button[form='end-sessions']", "formaction").remove(0), page.form("/account/sessions/end-others").remove(0).1);
        for path in [end.as_str(), "/account/sessions/end-others"] {
            let refused = here.post(path, &[("csrf", &csrf), ("end-password", "a browser left open")]).await;
            assert!(refused.status == 422 && refused.text().contains("This is not your password"), "{path}: {}", refused.text());
            assert_eq!(there.get("/account").await.status, 200, "{path}");
        }
        assert_eq!(here.post(&end, &[("csrf", &csrf), ("end-password", PASSWORD)]).await.status, 303);
        assert_eq!(there.get("/account").await.status, 303);
        let own = h.logged("accounts.session.end").await;
        assert_eq!(own.len(), 1, "what was refused ended nothing");
    })
    .await;
}

#[tokio::test]
async fn guessing_the_password_when_ending_sessions_is_slow() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut here) = h.administrator().await;
        h.sign_in("ada@lampton.example").await;
        t.clock.advance(accounts::model::FRESH_LIFE);
        let csrf = here.get("/account").await.form("/sign-out").remove(0).1;
        let mut seen = Vec::new();
        for n in 0..7 {
            let fields = [("csrf", csrf.as_str()), ("end-password", &format!("guess {n}"))];
            seen.push(here.post("/account/sessions/end-others", &fields).await.status.as_u16());
        }
        assert_eq!(seen[5..], [429, 429], "{seen:?}");
    })
    .await;
}

#[tokio::test]
async fn a_resident_comes_in_anew_before_ending_other_sessions() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (mut here, mut there) = (h.visitor(), h.visitor());
        for browser in [&mut there, &mut here] {
            browser.submit("/lampton/sign-in", "/lampton/sign-in", &[("mail", "resident@home.example")]).await;
            let link = h.link("resident@home.example").await;
            browser.submit(&link, &link, &[]).await;
            t.clock.advance(SECOND);
        }
        t.clock.advance(accounts::model::FRESH_LIFE);
        let page = here.get("/account").await;
        assert!(page.text().contains("sign in anew by a link") && page.attributes("main a[href='/lampton/sign-in?to=%2Faccount']", "href").len() == 1);
        let csrf = page.form("/sign-out").remove(0).1;
        assert_eq!(here.post("/account/sessions/end-others", &[("csrf", &csrf)]).await.status, 422);
        assert_eq!(there.get("/account").await.status, 200);
        here.submit("/lampton/sign-in?to=%2Faccount", "/lampton/sign-in", &[("mail", "resident@home.example")]).await;
        let link = h.link("resident@home.example").await;
        assert_eq!(here.submit(&link, &link, &[]).await.location(), "/account");
        assert_eq!(here.submit("/account", "/account/sessions/end-others", &[]).await.status, 303);
        assert_eq!(there.get("/account").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn every_page_of_somebody_who_signed_in_has_the_way_out() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
        let mut root = h.sign_in("root@hansa.example").await;
        let mut looked = 0;
        for r in accounts::slice().routes.iter().filter(|r| r.method == "GET" && !r.path.contains("{account}") && !r.path.contains("{role}")) {
            if matches!(r.access, web::Access::SignedIn | web::Access::Needs(_)) {
                let a = root.get(&r.path.replace("{city}", "lampton")).await;
                let is_page = a.status == 200;
                assert!(!is_page || !a.all("header form[action='/sign-out'] button").is_empty(), "{}", r.path);
                looked += usize::from(is_page);
            }
        }
        assert!(looked > 10, "{looked} pages");
        assert!(h.visitor().get("/sign-in").await.all("form[action='/sign-out']").is_empty(), "nobody is in");
        let out = root.submit("/lampton/settings/people", "/sign-out", &[]).await;
        assert_eq!(out.headers.get("clear-site-data").and_then(|v| v.to_str().ok()), Some("\"cache\""), "the browser forgets the pages that it kept");
        assert_eq!(root.get("/account").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn any_number_of_sessions_go_on_side_by_side_as_the_page_says() {
    let page = include_str!("../../../../docs/security/accounts.md");
    assert!(page.contains("**any number of sessions** at once") && page.contains("There is no maximum"));
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut first) = h.administrator().await;
        for _ in 0..30 {
            h.sign_in("ada@lampton.example").await;
        }
        let account = first.get("/account").await;
        assert_eq!(account.status, 200, "none ends because another begins");
        assert_eq!(account.all("section[aria-labelledby='sessions'] li").len(), 31, "and each is listed");
    })
    .await;
}
