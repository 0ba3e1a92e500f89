//! The outbox, the demo's mailbox, the queue.

use crate::{admin, everywhere, migrations, neighbour, press, settings_only, town};
use axum::http::StatusCode;
use jobs::{Delivery, Handler, Job, Letter, Link, Mail, Outcome, Paragraph, deliver_due, enqueue, send_mail};
use kernel::{CityId, Lang, Scope};
use testkit::{TestCity, TestCtx, each_database};

const MAILS: &str = "/lampton/settings/mails";

fn letter(title: &str) -> Letter<'_> {
    Letter {
        brand: "#1d4b57",
        city_name: "Lampton",
        desk: "city service desk",
        lang: Lang::english(),
        title,
        paragraphs: vec![Paragraph::Text("Say <script>alert(2)</script> it is right.")],
        button: Some(Link { text: "Look", url: "http://lampton.test/c/V5T81HJC" }),
        footer: Vec::new(),
        unsubscribe: None,
    }
}

async fn write(t: &TestCtx, m: Mail) -> String {
    t.cx.db.write(async |tx| send_mail(&t.cx, tx, m.clone()).await).await.unwrap().unwrap().to_string()
}

async fn post(t: &TestCtx, city: Option<CityId>, to: &str, title: &str) -> String {
    write(t, Mail::letter(city, format!("{to} {title}"), to, "lampton.test", &letter(title)).about("concern V5T81HJC")).await
}

#[tokio::test]
async fn mails_are_listed_filtered_and_shown_as_text() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        assert!(a.get(MAILS).await.text().contains("No mail was written yet"));
        let id = post(&t, Some(town.city.id), "mei@one.example", "<img src=x onerror=alert(1)> lit again").await;
        post(&t, Some(town.city.id), "ali@two.example", "Another").await;
        let list = a.get(MAILS).await;
        let words = list.text();
        assert!(words.contains("2 mails") && words.contains("<img src=x onerror=alert(1)> lit again") && !list.body.contains("<img src=x"), "{words}");
        assert_eq!(a.get("/lampton/settings/mails?to=ALI@two.example").await.all("a.row b"), ["Another"]);
        assert_eq!(a.get("/lampton/settings/mails?domain=one.example").await.all("a.row b").len(), 1);
        assert_eq!(a.get("/lampton/settings/mails?state=sent").await.all("a.row b").len(), 0);
        let one = a.get(&format!("{MAILS}/{id}")).await;
        assert!(one.text().contains("Say <script>alert(2)</script> it is right.") && !one.body.contains("<script>alert"), "{}", one.text());
        assert_eq!(one.attributes("pre a", "href"), ["http://lampton.test/c/V5T81HJC"]);
        assert_eq!(a.get(&format!("{MAILS}/nonsense")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_city_sees_its_own_mails_only() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let id = post(&t, Some(town.city.id), "mei@one.example", "Lit again").await;
        let own = post(&t, None, "root@three.example", "Invitation").await;
        assert!(!a.get(MAILS).await.body.contains("three.example"));
        assert_eq!(a.get(&format!("{MAILS}/{own}")).await.status, StatusCode::NOT_FOUND, "the installation's mails are not the city's");
        assert_eq!(a.get("/settings/mails").await.status, StatusCode::FORBIDDEN);
        let mut root = everywhere(&town, jobs::PERMISSIONS);
        let all = root.get("/settings/mails").await;
        assert!(all.text().contains("Invitation") && !all.text().contains("Lit again"), "{}", all.text());
        assert_eq!(root.get(&format!("/settings/mails/{own}")).await.status, StatusCode::OK);
        let next = neighbour(&town).get(&format!("{MAILS}/{id}")).await;
        assert!(next.status == StatusCode::FORBIDDEN && !next.body.contains("mei@"));
        assert_eq!(settings_only(&town).get(MAILS).await.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn a_mail_with_a_key_is_not_shown_to_staff() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let m = Mail::letter(Some(town.city.id), "k", "mei@one.example", "lampton.test", &letter("Your link")).secret();
        let id = write(&t, m).await;
        let page = admin(&town).get(&format!("{MAILS}/{id}")).await;
        assert!(page.text().contains("holds a key") && !page.body.contains("/c/V5T81HJC"));
    })
    .await;
}

async fn give_up(t: &TestCtx, town: &TestCity) {
    let sql = "update mail set state = 'gave_up', next_at = null, last_error = '550 <b>no</b>' where city_id = $1";
    t.cx.db.write(async |tx| tx.q(sql).bind(town.city.id).run().await).await.unwrap();
}

#[tokio::test]
async fn a_mail_and_a_whole_destination_are_sent_again() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let id = post(&t, Some(town.city.id), "mei@one.example", "First").await;
        post(&t, Some(town.city.id), "ali@one.example", "Second").await;
        give_up(&t, &town).await;
        let list = a.get(MAILS).await;
        assert!(list.text().contains("2 mails were given up") && list.text().contains("550 <b>no</b>"), "{}", list.text());
        let page = a.get(&format!("{MAILS}/{id}")).await;
        let retry = format!("{MAILS}/{id}/retry");
        assert_eq!(press(&mut a, &page, &retry).await.status, StatusCode::SEE_OTHER);
        assert_eq!(a.get("/lampton/settings/mails?state=queued").await.all("a.row b"), ["First"]);
        let twice = press(&mut a, &page, &retry).await;
        assert_eq!(twice.status, StatusCode::CONFLICT);
        assert!(twice.all("h1").concat().contains("was not given up") && !twice.text().contains("Somebody else"), "{}", twice.text());
        let csrf = list.form(MAILS).into_iter().find(|(n, _)| n == "csrf").unwrap().1;
        assert_eq!(a.post(MAILS, &[("csrf", &csrf), ("domain", "one.example")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(a.get("/lampton/settings/mails?state=queued").await.all("a.row b").len(), 2);
        give_up(&t, &town).await;
        let mut reader = town.signed_in(&town.staff("Rea", &[jobs::MAIL_SEE], Scope::default()));
        assert!(reader.get(MAILS).await.attributes("main form[method=post]", "action").is_empty());
        assert_eq!(reader.post(MAILS, &[("domain", "one.example")]).await.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn the_mailbox_is_only_in_the_demo() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let id = post(&t, Some(town.city.id), "mei@one.example", "Lit again").await;
        let none = town.visitor().get("/mailbox").await;
        assert!(none.status == StatusCode::NOT_FOUND && !none.body.contains("mei@"));
        assert_eq!(admin(&town).get("/mailbox").await.status, StatusCode::NOT_FOUND);
        assert_eq!(admin(&town).get(&format!("/mailbox/lampton.{id}")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn in_the_demo_every_mail_is_in_the_mailbox_and_its_links_work() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let config = web::Config { training: true, ..town.site.config.clone() };
        let slices = [web::language_slice(), townhall::slice()];
        let site = web::Site::new(t.cx.clone(), town.site.cities.clone(), town.site.sessions.clone(), &slices, web::Ports::default(), config).unwrap();
        let router = web::router(&site, slices.into_iter().flat_map(|s| s.routes).collect());
        let mut c = testkit::client::Client::new(router.clone());
        let mut frame = testkit::client::Client::new(router).without_lint();
        assert!(c.get("/mailbox").await.text().contains("No mail yet"));
        post(&t, Some(town.city.id), "mei@one.example", "Lit again").await;
        t.clock.advance(kernel::MINUTE);
        write(&t, Mail::letter(None, "k", "new@one.example", "lampton.test", &letter("Your <b>link</b>")).secret()).await;
        deliver_due(&t.cx, &Delivery::Mailbox, 10).await.unwrap();
        let list = c.get("/mailbox").await;
        assert_eq!(list.all("a.row b"), ["Your <b>link</b>", "Lit again"]);
        for href in list.attributes("a.row", "href") {
            let open = c.get(&href).await;
            assert_eq!(open.attributes(".letter a", "href"), ["http://lampton.test/c/V5T81HJC"], "{href}");
            assert!(!open.body.contains("<script>alert"));
            looks_as_its_reader_gets_it(&mut frame, &open).await;
        }
        assert_eq!(c.get("/mailbox?to=mei%40one.example").await.all("a.row b"), ["Lit again"]);
        let elsewhere = "elsewhere.00000000-0000-0000-0000-000000000000";
        assert_eq!(frame.get(&format!("/mailbox/{elsewhere}")).await.status, StatusCode::NOT_FOUND);
        for bad in ["x", "lampton.x", elsewhere, "-.00000000-0000-0000-0000-000000000000"] {
            assert_eq!(c.get(&format!("/mailbox?mail={bad}")).await.status, StatusCode::NOT_FOUND, "{bad}");
        }
    })
    .await;
}

/// In a frame, where nothing runs, nothing is loaded, and a link opens a tab of its own.
async fn looks_as_its_reader_gets_it(c: &mut testkit::client::Client, open: &testkit::Answered) {
    let policy = |a: &testkit::Answered| a.headers["content-security-policy"].to_str().unwrap().to_string();
    assert!(policy(open).contains("frame-src 'self'") && policy(open).contains("frame-ancestors 'none'"), "{}", policy(open));
    assert_eq!(open.attributes("iframe", "sandbox"), ["allow-popups allow-popups-to-escape-sandbox"]);
    let src = open.attributes("iframe", "src").remove(0);
    let looks = c.get(&src).await;
    assert_eq!(looks.status, StatusCode::OK, "{src}");
    assert!(looks.body.contains("<base target=\"_blank\">") && looks.body.contains("href=\"http://lampton.test/c/V5T81HJC\""), "{}", looks.body);
    assert!(!looks.body.contains("<script"));
    let policy = policy(&looks);
    for part in ["default-src 'none'", "frame-ancestors 'self'", "form-action 'none'", "base-uri 'none'", "sandbox allow-popups allow-popups-to-escape-sandbox"]
    {
        assert!(policy.split("; ").any(|p| p == part), "{part}: {policy}");
    }
    assert_eq!((looks.headers["cache-control"].as_bytes(), looks.headers["referrer-policy"].as_bytes()), (&b"no-store"[..], &b"no-referrer"[..]));
}

#[tokio::test]
async fn a_failed_job_is_seen_and_started_again_by_who_runs_the_installation() {
    each_database(&migrations(), async |t| {
        const JOBS: &str = "/lampton/settings/jobs";
        let town = town(&t).await;
        t.cx.db.write(async |tx| enqueue(&t.cx, tx, Job::new("test.fails").attempts(1)).await).await.unwrap();
        let handlers = [Handler::new("test.fails", |_, _| async {
            let burns: Outcome = Err("the <b>printer</b> burns".into());
            burns
        })];
        town.run_jobs(&handlers).await;
        let mut root = everywhere(&town, jobs::PERMISSIONS);
        let page = root.get(JOBS).await;
        assert!(page.text().contains("1 job has failed") && page.text().contains("the <b>printer</b> burns"), "{}", page.text());
        let retry = page.attributes("main form", "action").remove(0);
        assert_eq!(press(&mut root, &page, &retry).await.status, StatusCode::SEE_OTHER);
        assert!(root.get(JOBS).await.text().contains("No job has failed"));
        let twice = press(&mut root, &page, &retry).await;
        assert!(twice.status == StatusCode::CONFLICT && twice.all("h1").concat().contains("has not failed"), "{}", twice.text());
        assert!(root.get("/lampton/settings/jobs?state=queued").await.text().contains("test.fails"));
        assert_eq!(admin(&town).get(JOBS).await.status, StatusCode::FORBIDDEN, "the queue is not the city's");
        assert_eq!(admin(&town).post(&retry, &[]).await.status, StatusCode::FORBIDDEN);
    })
    .await;
}

#[tokio::test]
async fn what_a_mail_is_about_is_said_in_words() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let mut a = admin(&town);
        let case = post(&t, Some(town.city.id), "mei@one.example", "Lit again").await;
        let link = Mail::letter(Some(town.city.id), "k", "ali@two.example", "lampton.test", &letter("Your link")).about("resident");
        let link = write(&t, link).await;
        let list = a.get(MAILS).await.text();
        assert!(list.contains("case V5T8 1HJC") && list.contains("sign-in link") && !list.contains("concern V5T8"), "{list}");
        let about = a.get(&format!("{MAILS}/{link}")).await.all("dl.facts").join(" ");
        assert!(about.contains("sign-in link") && !about.contains("resident"), "{about}");
        let one = a.get(&format!("{MAILS}/{case}")).await;
        assert!(one.attributes("dl.facts a", "href").is_empty(), "who may not see the desk is not led to it");
        assert!(a.reading("ar").get(MAILS).await.text().contains("رابط تسجيل الدخول"));
    })
    .await;
}
