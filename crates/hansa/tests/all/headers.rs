//! What every answer says about itself, and what a client cannot say about itself.

use crate::isolation::town::Town;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, header};
use hansa::app::App;
use testkit::db::on_sqlite;
use testkit::{Answered, Client};
use web::{Access, Config};

const SECURE: &str = "https://city.example";

/// The product behind another configuration, on the same data.
async fn behind(town: &Town, config: Config) -> Router {
    App::build(&town.t.cx, config).await.expect("the product is put together").router().1
}

fn config(base_url: &str, limit_factor: u32, header: Option<&str>) -> Config {
    Config { base_url: base_url.into(), training: false, client_address_header: header.map(Into::into), limit_factor, metrics_token: None, sends_mail: true }
}

fn is(headers: &HeaderMap, name: &str, wanted: &str) -> bool {
    headers.get(name).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains(wanted))
}

/// Every address that anybody may open, with something in each part of it that is in braces, and what the pages are made of.
fn addresses(town: &Town) -> Vec<String> {
    let open = town.ways.iter().filter(|w| w.method == "GET" && matches!(w.access, Access::Anyone | Access::PrivateLink));
    let mut all: Vec<String> = open.map(|w| w.path.replace("{city}", "lampton").replace(['{', '}'], "")).collect();
    all.extend(web::ASSETS.iter().map(|a| format!("/assets/{}", a.hashed)));
    all.extend(["/assets/gone.css", "/no/such/page", "/lampton/desk"].map(String::from));
    all
}

#[tokio::test]
async fn every_answer_says_what_it_is_and_that_nobody_may_frame_it() {
    on_sqlite(&testkit::migrations(&hansa::slices::all()), &async |t| {
        let town = Town::new(t).await;
        let mut browser = Client::new(behind(&town, config(SECURE, 0, None)).await).without_lint();
        for path in addresses(&town) {
            let a = browser.get(&path).await;
            assert!(is(&a.headers, "x-content-type-options", "nosniff"), "{path}: sniffed");
            assert!(is(&a.headers, "content-security-policy", "frame-ancestors 'none'"), "{path}: framed");
            assert!(is(&a.headers, "strict-transport-security", "max-age=31536000; includeSubDomains"), "{path}: without HSTS");
            let kind = a.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("").to_string();
            assert!(a.bytes.is_empty() || !kind.is_empty(), "{path}: of no kind");
            let is_text = kind.starts_with("text/") || kind.contains("xml");
            assert!(!is_text || kind.to_lowercase().contains("charset=utf-8"), "{path}: {kind}");
        }
    })
    .await;
}

#[tokio::test]
async fn on_https_the_cookies_are_bound_to_this_host_and_to_https() {
    on_sqlite(&testkit::migrations(&hansa::slices::all()), &async |t| {
        let town = Town::new(t).await;
        let mut browser = Client::new(behind(&town, config(SECURE, 0, None)).await);
        let fields = [("mail", crate::isolation::people::FAR_ROOT), ("password", crate::isolation::people::PASSWORD)];
        let a = browser.submit("/sign-in", "/sign-in", &fields).await;
        assert_eq!(a.status, 303, "{}", a.text());
        let set: Vec<&str> = a.headers.get_all(header::SET_COOKIE).iter().filter_map(|v| v.to_str().ok()).collect();
        assert!(set.iter().any(|c| c.starts_with("__Host-hansa=")), "{set:?}");
        for c in set {
            assert!(c.starts_with("__Host-") && c.contains("; Secure") && c.contains("Path=/") && !c.contains("Domain"), "{c}");
        }
    })
    .await;
}

/// Tries to sign in, as a client that says where it comes from; each time with another account, because an account has a patience of its own.
async fn try_from(browser: &mut Client, account: u32, address: &str) -> Answered {
    let request = Request::post("/sign-in").header("x-forwarded-for", address).header("x-real-ip", address).header("sec-fetch-site", "same-origin");
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    browser.raw(request.body(Body::from(format!("mail=x{account}%40y.example&password=x"))).expect("a request")).await
}

#[tokio::test]
async fn who_sends_too_much_in_a_minute_gets_the_words_back_and_no_secret() {
    on_sqlite(&testkit::migrations(&hansa::slices::all()), &async |t| {
        let town = Town::new(t).await;
        let mut browser = Client::new(behind(&town, config(SECURE, 1, None)).await).without_lint();
        let typed = [("text", "The lamp at {place} burns."), ("password", "Nine Lanterns")];
        for i in 0..web::Limit::WRITE.per_minute {
            assert_ne!(browser.post("/lampton/settings/templates/new", &typed).await.status, 429, "try {i}");
        }
        let late = browser.post("/lampton/settings/templates/new", &typed).await;
        assert_eq!((late.status.as_u16(), late.all("blockquote")), (429, vec![typed[0].1.to_string()]));
        assert!(late.headers.contains_key("retry-after") && !late.body.contains(typed[1].1), "{}", late.text());
        // A long one is not read for it, and none where passwords are guessed.
        let long = format!("Long {}", "x".repeat(1 << 20));
        let late = browser.post("/lampton/settings/templates/new", &[("text", &long)]).await;
        assert_eq!((late.status.as_u16(), late.all("blockquote")), (429, vec![]));
        for _ in 0..web::Limit::SIGN_IN.per_minute {
            browser.post("/sign-in/forgotten", &[("mail", "Kai@far.example")]).await;
        }
        let guessed = browser.post("/sign-in/forgotten", &[("mail", "Kai@far.example")]).await;
        assert_eq!((guessed.status.as_u16(), guessed.all("blockquote")), (429, vec![]));
    })
    .await;
}

#[tokio::test]
async fn a_client_cannot_say_where_it_comes_from() {
    on_sqlite(&testkit::migrations(&hansa::slices::all()), &async |t| {
        let town = Town::new(t).await;
        let limit = web::Limit::SIGN_IN.per_minute;
        // Without a proxy that was named nothing that is sent counts; behind one, only what it added last.
        for (header, suffix) in [(None, ""), (Some("x-forwarded-for"), ", 203.0.113.9")] {
            let mut browser = Client::new(behind(&town, config(SECURE, 1, header)).await).without_lint();
            for i in 0..limit {
                let a = try_from(&mut browser, i, &format!("198.51.100.{i}{suffix}")).await;
                assert_ne!(a.status, 429, "try {i} with {header:?}");
            }
            let a = try_from(&mut browser, limit, &format!("198.51.100.250{suffix}")).await;
            assert_eq!(a.status, 429, "another address was said, and it is the same client: {header:?}");
        }
        let mut others = Client::new(behind(&town, config(SECURE, 1, Some("x-forwarded-for"))).await).without_lint();
        for i in 0..=limit {
            assert_ne!(try_from(&mut others, 1_000 + i, &format!("198.51.100.{i}")).await.status, 429, "clients that the proxy tells apart");
        }
    })
    .await;
}
