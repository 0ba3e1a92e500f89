//! The first day of an installation, through its front door.

use super::{checked_url, config, listen};
use crate::app::{self, App};
use crate::args::{Data, Options};
use accounts::SecondFactor;
use axum::http::StatusCode;
use store::Ctx;
use testkit::client::{Answered, Client};

const URL: &str = "http://127.0.0.1:8080";
const PASSWORD: &str = "four windows on the quay";

fn options(data: Data) -> Options {
    Options { data, listen: String::new(), url: None, smtp: None, mail_from: None, proxy_header: None, metrics_token: None, limits: 0 }
}

/// An installation on an empty folder. The second step of signing in has its own tests, with `accounts`.
async fn fresh(folder: &std::path::Path) -> (Ctx, Client) {
    let o = options(Data { data: folder.to_path_buf(), database: None });
    let cx = app::open(&o.data).await.unwrap();
    app::prepare_accounts(&cx, &o.data, SecondFactor::AsTheyLike).unwrap();
    let (_, router) = App::build(&cx, config(&o, URL)).await.unwrap().router();
    (cx, Client::new(router))
}

fn went(a: &Answered, to: &str) {
    assert_eq!((a.status, a.location()), (StatusCode::SEE_OTHER, to), "{}", a.text());
}

async fn administrator(cx: &Ctx, c: &mut Client) {
    let token = accounts::first_administrator_token(cx).await.unwrap().unwrap();
    assert_eq!(c.get("/").await.attributes("main a.button", "href"), ["/set-up"], "the front page leads to the first step");
    let typed = [("name", "Ada"), ("mail", "ada@quay.example"), ("password", PASSWORD), ("password-again", PASSWORD)];
    let wrong = c.submit("/set-up", "/set-up", &[&typed[..], &[("token", "GUESSED")]].concat()).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    went(&c.submit("/set-up", "/set-up", &[&typed[..], &[("token", &token)]].concat()).await, "/set-up/city");
    assert_eq!(accounts::first_administrator_token(cx).await.unwrap(), None, "there is a first one only once");
    assert_eq!(c.get("/").await.attributes("main a.button", "href"), ["/set-up/city"], "whoever left before the city comes back to it");
    went(&c.get("/set-up").await, "/set-up/city");
}

async fn city(c: &mut Client) {
    let empty = c.submit("/set-up/city", "/set-up/city", &[]).await;
    let said = empty.all(".errors li").join(" ");
    assert!(said.contains("Give the word that stands in the address") && said.contains("Choose the country from the list"), "in words: {said}");
    let typed = [("name", "Quay"), ("slug", "quay"), ("country", "no"), ("zone", "Europe/Oslo"), ("lat", "60.1"), ("lon", "10.2")];
    went(&c.submit("/set-up/city", "/set-up/city", &typed).await, "/quay/settings/begin");
    assert!(c.get("/quay/report").await.text().contains("Quay is still setting up its desk"), "nothing can be reported yet, and the page says so");
    assert!(c.get("/quay/settings/categories/new").await.text().contains("add a department first"));
    let departments = "/quay/settings/departments";
    assert_eq!(c.submit(departments, departments, &[("code", "roads"), ("name-en", "Roads")]).await.status, StatusCode::SEE_OTHER);
    let new = "/quay/settings/categories/new";
    let added = c.submit(new, new, &[("name-en", "Hole in the road"), ("group", "roads"), ("department", "roads")]).await;
    went(&added, "/quay/settings/categories/hole-in-the-road?done=added");
    let kind = "/quay/settings/categories/hole-in-the-road";
    went(&c.submit(kind, &format!("{kind}/open"), &[]).await, &format!("{kind}?done=opened"));
    let steps = c.get("/quay/settings/begin").await;
    assert!(steps.text().contains("7 steps are left before Quay is ready"), "colleagues are still to be invited: {}", steps.text());
}

/// A resident's way; gives the reference.
async fn report(c: &mut Client) -> String {
    let begun = c.submit("/quay/report", "/quay/report", &[("near", "by the old crane")]).await;
    let what = begun.location().to_string();
    let draft = what.trim_end_matches("/what").to_string();
    went(&c.submit(&what, &what, &[("category", "hole-in-the-road")]).await, &format!("{draft}/same"));
    let more = format!("{draft}/more");
    went(&c.submit(&more, &more, &[("details", "Deep, and full of water.")]).await, &format!("{draft}/check"));
    went(&c.submit(&format!("{draft}/check"), &format!("{draft}/send"), &[]).await, &format!("{draft}/sent"));
    let receipt = c.get(&format!("{draft}/sent")).await;
    assert!(receipt.text().contains("Roads has your report"), "{}", receipt.text());
    receipt.all(".receipt__ref .ref").concat().chars().filter(|ch| ch.is_ascii_alphanumeric()).collect()
}

#[tokio::test]
async fn the_first_day_leads_from_a_token_to_an_answered_report() {
    let folder = tempfile::tempdir().unwrap();
    let (cx, mut ada) = fresh(folder.path()).await;
    let mut resident = ada.clone();
    administrator(&cx, &mut ada).await;
    city(&mut ada).await;
    let reference = report(&mut resident).await;
    let case = format!("/quay/desk/{reference}");
    let answered = ada.submit(&case, &format!("{case}/answer"), &[("text", "Filled this morning."), ("lang", "en")]).await;
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.text());
    assert!(ada.get(&case).await.text().contains("Filled this morning."));
    cx.db.close().await;
}

#[tokio::test]
async fn a_demo_and_real_data_stay_apart() {
    let folder = tempfile::tempdir().unwrap();
    let (real, made) = (folder.path().join("real"), folder.path().join("demo"));
    std::fs::create_dir(&real).unwrap();
    std::fs::write(real.join("hansa.db"), "").unwrap();
    let refused = crate::demo::mark(&real).unwrap_err().to_string();
    assert!(refused.contains("not empty and not a demo's"), "{refused}");
    crate::demo::mark(&made).unwrap();
    crate::demo::mark(&made).unwrap();
    let o = options(Data { data: made, database: None });
    let refused = super::run(o).await.unwrap_err().to_string();
    assert!(refused.contains("everybody knows the passwords"), "{refused}");
}

#[tokio::test]
async fn what_is_wrong_with_an_address_is_said() {
    assert_eq!(checked_url("https://desk.quay.example/").unwrap(), "https://desk.quay.example");
    for bad in ["desk.quay.example", "https://", "https://quay.example/desk", "ftp://quay.example"] {
        assert!(checked_url(bad).unwrap_err().to_string().contains("as in https://"), "{bad}");
    }
    assert!(listen("nonsense").await.unwrap_err().to_string().contains("as in 127.0.0.1:8080"));
    let taken = listen("127.0.0.1:0").await.unwrap();
    let again = listen(&taken.local_addr().unwrap().to_string()).await.unwrap_err().to_string();
    assert!(again.contains("another program listens"), "{again}");
}
