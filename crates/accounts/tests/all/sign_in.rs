use crate::house::{House, PASSWORD, attempt, cookies, migrations, session_cookie};
use kernel::{MINUTE, SECOND};
use testkit::client::Client;
use testkit::each_database;

#[tokio::test]
async fn staff_sign_in_and_go_where_they_work() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let mut browser = h.visitor();
        let a = attempt(&mut browser, " KAI@lampton.example ", PASSWORD).await;
        assert_eq!((a.status.as_u16(), a.location()), (303, "/lampton/desk"));
        let cookie = cookies(&a).into_iter().find(|c| c.starts_with("hansa=")).unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/;") && !cookie.contains("Domain"), "{cookie}");
        assert!(browser.get("/lampton/desk").await.body.contains("Kai Lim"));
        assert_eq!(browser.get("/account").await.attributes("section[aria-labelledby=work] a.row", "href"), ["/lampton/desk"], "and find back");
        assert_eq!(browser.get("/elsewhere/desk").await.status, 403);
        assert_eq!(h.logged("accounts.sign-in").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_has_one_page_of_the_installation_comes_to_it() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("sec@hansa.example", "Sefa Lund", "secretariat", kernel::Scope::default()).await;
        h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
        let mut browser = h.visitor();
        assert_eq!(attempt(&mut browser, "sec@hansa.example", PASSWORD).await.location(), "/everywhere");
        assert_eq!(browser.get("/account").await.attributes("main a[href='/everywhere']", "href").len(), 1);
        assert_eq!(attempt(&mut h.visitor(), "root@hansa.example", PASSWORD).await.location(), "/settings", "who has several chooses");
    })
    .await;
}

#[tokio::test]
async fn one_goes_back_to_where_one_wanted_but_never_to_another_site() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let mut browser = h.visitor();
        let sent = browser.get("/lampton/desk?late=1").await;
        assert_eq!((sent.status.as_u16(), sent.location()), (303, "/sign-in?to=/lampton/desk%3Flate%3D1"));
        let page = browser.get(sent.location()).await;
        assert!(page.text().contains("Lampton sends you a link by mail"), "residents see their way: {}", page.text());
        let to = page.form("/sign-in").into_iter().find(|(n, _)| n == "to").unwrap().1;
        let a = browser.post("/sign-in", &[("mail", "kai@lampton.example"), ("password", PASSWORD), ("to", &to)]).await;
        assert_eq!(a.location(), "/lampton/desk?late=1");
        for evil in ["//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)", "/sign-out"] {
            let a = h.visitor().post("/sign-in", &[("mail", "kai@lampton.example"), ("password", PASSWORD), ("to", evil)]).await;
            assert_eq!(a.location(), "/lampton/desk", "{evil}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_answered_alike() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let known = attempt(&mut h.visitor(), "kai@lampton.example", "not the password").await;
        let unknown = attempt(&mut h.visitor(), "nobody@lampton.example", "not the password").await;
        assert_eq!((known.status.as_u16(), unknown.status.as_u16()), (422, 422));
        assert_eq!(known.text(), unknown.text());
        assert!(known.text().contains("do not fit together"));
        assert!(!known.body.contains("not the password"), "what was typed as a password is not sent back");
        let logged = h.logged("accounts.sign-in.refused").await;
        assert_eq!(logged.len(), 2);
        assert!(logged.iter().all(|e| !e.subject.contains('@') && e.actor_account.is_none()), "{logged:?}");
        // The same with a reset link asked for.
        let ask = async |mail: &str| h.visitor().submit("/sign-in/forgotten", "/sign-in/forgotten", &[("mail", mail)]).await;
        assert_eq!(ask("kai@lampton.example").await.text(), ask("nobody@lampton.example").await.text());
        assert_eq!((h.mails("kai@lampton.example").await.len(), h.mails("nobody@lampton.example").await.len()), (1, 0));
    })
    .await;
}

/// The address that a browser comes from is set by the proxy that the test's site names.
async fn from(h: &House, client: &str, mail: &str, password: &str, cookie: &str) -> testkit::client::Answered {
    let body = format!("mail={}&password={}", mail.replace('@', "%40"), password.replace(' ', "+"));
    let request = axum::http::Request::builder().method("POST").uri("/sign-in").header("host", "lampton.test").header("x-client", client);
    let request = request.header("cookie", cookie).header("content-type", "application/x-www-form-urlencoded");
    Client::new(h.router.clone()).raw(request.body(body.into()).expect("a request")).await
}

#[tokio::test]
async fn guessing_is_slow_but_nobody_is_locked_out() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        // A browser that signed in before.
        let known = from(&h, "198.51.100.1", "kai@lampton.example", PASSWORD, "").await;
        let device = cookies(&known).into_iter().find_map(|c| c.strip_prefix("hansa_browser=").map(|v| v.split(';').next().unwrap().to_string())).unwrap();
        let mut waits = Vec::new();
        for n in 0..14 {
            let a = from(&h, &format!("203.0.113.{n}"), "kai@lampton.example", "guess number one", "").await;
            if a.status == 429 {
                let seconds: i64 = a.headers["retry-after"].to_str().unwrap().parse().unwrap();
                waits.push(seconds);
                assert!(a.text().contains("it always works"), "{}", a.text());
                let right = from(&h, "203.0.113.200", "kai@lampton.example", PASSWORD, "").await;
                assert_eq!(right.status, 429, "the right one is not taken either, so that nothing is learned");
                t.clock.advance(seconds * SECOND);
                let again = from(&h, &format!("203.0.113.{n}"), "kai@lampton.example", "guess number one", "").await;
                assert_eq!(again.status, 422);
            }
        }
        assert!(waits.len() >= 8 && waits.windows(2).all(|w| w[1] >= w[0]), "{waits:?}");
        assert!(waits.iter().all(|w| *w <= 15 * 60), "{waits:?}");
        // Its owner comes in with the browser they always use …
        let own = from(&h, "198.51.100.1", "kai@lampton.example", PASSWORD, &format!("hansa_browser={device}")).await;
        assert_eq!(own.status, 303);
        // … and from any other one by a mailed link.
        h.visitor().submit("/sign-in/forgotten", "/sign-in/forgotten", &[("mail", "kai@lampton.example")]).await;
        let link = h.link("kai@lampton.example").await;
        let mut browser = h.visitor();
        let new = "nine quiet lanterns";
        let a = browser.submit(&link, &link, &[("password", new), ("password-again", new)]).await;
        assert_eq!((a.status.as_u16(), a.location()), (303, "/lampton/desk"));
        assert_eq!(from(&h, "203.0.113.9", "kai@lampton.example", new, "").await.status, 303, "and the front door is free again");
    })
    .await;
}

#[tokio::test]
async fn an_unknown_address_is_slowed_down_just_the_same() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let mut seen = Vec::new();
        for _ in 0..7 {
            seen.push(from(&h, "203.0.113.5", "nobody@lampton.example", "guess number one", "").await.status.as_u16());
        }
        assert_eq!(seen, [422, 422, 422, 422, 422, 429, 429]);
    })
    .await;
}

#[tokio::test]
async fn one_address_that_tries_many_accounts_is_slowed_down() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let mut last = 0;
        for n in 0..31 {
            last = from(&h, "203.0.113.5", &format!("p{n}@lampton.example"), "the same guess", "").await.status.as_u16();
        }
        assert_eq!(last, 429);
        assert_eq!(from(&h, "203.0.113.5", "kai@lampton.example", PASSWORD, "").await.status, 429);
        assert_eq!(from(&h, "203.0.113.6", "kai@lampton.example", PASSWORD, "").await.status, 303, "from elsewhere all is as it was");
        t.clock.advance(15 * MINUTE);
        assert_eq!(from(&h, "203.0.113.5", "kai@lampton.example", PASSWORD, "").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn a_cookie_that_was_planted_is_never_a_session() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let planted = "PLANTEDPLANTEDPLANTED12345";
        let mut victim = h.visitor().with_cookie("hansa", planted);
        let first = attempt(&mut victim, "kai@lampton.example", PASSWORD).await;
        assert_ne!(session_cookie(&first), planted);
        assert_eq!(h.visitor().with_cookie("hansa", planted).get("/account").await.status, 303);
        // Signing in again in the same browser ends the session before and makes a new secret.
        let old = session_cookie(&first);
        let mut again = h.visitor().with_cookie("hansa", &old);
        let second = again.post("/sign-in", &[("mail", "kai@lampton.example"), ("password", PASSWORD)]).await;
        assert_eq!(second.status, 403, "with a session the form needs its token");
        let second = attempt(&mut h.visitor().with_cookie("hansa_browser", "x"), "kai@lampton.example", PASSWORD).await;
        assert_ne!(session_cookie(&second), old);
    })
    .await;
}

#[tokio::test]
async fn a_form_from_another_site_does_nothing() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.administrator().await;
        for header in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
            let request = axum::http::Request::builder().method("POST").uri("/sign-in").header("host", "lampton.test").header(header.0, header.1);
            let a = h.visitor().raw(request.body("mail=ada%40lampton.example&password=x".into()).unwrap()).await;
            assert_eq!(a.status, 403, "{header:?}");
        }
        let mut ada = h.sign_in("ada@lampton.example").await;
        assert_eq!(ada.post("/account", &[("name", "Eve")]).await.status, 403, "without the token");
        assert_eq!(ada.post("/sign-out", &[]).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server_too() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.administrator().await;
        let mut browser = h.visitor();
        let cookie = session_cookie(&attempt(&mut browser, "ada@lampton.example", PASSWORD).await);
        let out = browser.submit("/account", "/sign-out", &[]).await;
        assert_eq!(out.status, 303);
        assert_eq!(h.visitor().with_cookie("hansa", &cookie).get("/account").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn who_looks_after_the_installation_begins_at_its_page() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("root@example.org", "Rosa Root", "administrator", kernel::Scope::default()).await;
        let mut browser = h.visitor();
        let a = attempt(&mut browser, "root@example.org", PASSWORD).await;
        assert_eq!((a.status.as_u16(), a.location()), (303, "/settings"));
        let page = browser.get("/settings").await;
        let links = page.attributes("main a.row", "href");
        for href in ["/settings/people", "/settings/audit", "/lampton/settings", "/elsewhere/settings"] {
            assert!(links.contains(&href.to_string()), "{href} is not in {links:?}");
        }
        assert!(page.text().contains("2 cities run here"), "{}", page.text());
        assert_eq!(browser.get("/account").await.attributes("main a[href='/settings']", "href").len(), 1);
        let (_, mut ada) = h.administrator().await;
        assert_eq!(ada.get("/settings").await.status, 403, "a city's administrator has the city's settings");
        assert_eq!(h.visitor().get("/settings").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn where_no_mail_is_sent_a_forgotten_password_is_asked_for_in_person() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let mute = h.without_mail().await;
        let page = mute.visitor().get("/sign-in/forgotten").await;
        assert!(page.text().contains("sends no mail") && page.text().contains("Ask an administrator"), "{}", page.text());
        assert!(page.all("main form").is_empty());
        let sent = mute.visitor().post("/sign-in/forgotten", &[("mail", "kai@lampton.example")]).await;
        assert!(sent.text().contains("sends no mail") && !sent.text().contains("on its way"), "{}", sent.text());
        assert!(h.mails("kai@lampton.example").await.is_empty(), "no link lies about for a mail that nobody gets");
    })
    .await;
}
