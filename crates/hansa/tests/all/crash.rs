//! Kill -9, again and again, while residents report over several connections: what was acknowledged is there whole, what was not can be sent again and is
//! there once, and every mail arrives, at most the one in hand twice and then under one Message-ID.

use crate::server::{self, Server, get, upload};
use hansa::app::{self, App};
use hansa::args::Data;
use image::{DynamicImage, ImageFormat, RgbImage};
use jobs::{Delivery, Sender, Smtp};
use kernel::{Clock, Instant, MINUTE};
use parking_lot::Mutex;
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use store::{AuditFilter, Ctx, SystemClock, SystemIds};
use testkit::smtp::{Answer, FakeSmtp, Received};
use testkit::{LAMPTON, TestCtx, each_database};
use tokio::sync::watch;
use tokio::task::JoinSet;

const ROUNDS: usize = 7;
/// The last server, which only shows that everything is there, is killed as well.
const KILLS: usize = ROUNDS + 1;
const CONNECTIONS: usize = 6;
/// So many acknowledged reports at most before a kill.
const ACKNOWLEDGED_MAX: u64 = 24;
/// Names the moments of a run again: `HANSA_CRASH_SEED=7 cargo nextest run -p hansa crash`.
const SEED: &str = "HANSA_CRASH_SEED";

/// A small dice, the same on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

/// What is known of a report that was sent.
#[derive(Clone, Debug)]
enum Known {
    /// No whole answer came: it may be there or not.
    Unsure,
    /// The server said that it has it; and, when there was time to read it, its private link.
    Acknowledged(Option<String>),
}

/// All reports of the run, by number.
#[derive(Default)]
struct Ledger {
    reports: Mutex<BTreeMap<usize, Known>>,
    next: AtomicUsize,
    acknowledged: watch::Sender<u64>,
}

fn key(n: usize) -> String {
    format!("CRASHTESTKEYOFADEVICE{n:07}")
}

fn reporter(n: usize) -> String {
    format!("reporter-{n}@lampton.example")
}

pub fn photo() -> Vec<u8> {
    let mut out = Vec::new();
    let picture = RgbImage::from_fn(90, 60, |x, y| image::Rgb([(x % 251) as u8, (y % 241) as u8, 90]));
    DynamicImage::ImageRgb8(picture).write_to(&mut std::io::Cursor::new(&mut out), ImageFormat::Jpeg).unwrap();
    out
}

/// Every third with a photo.
fn has_photo(n: usize) -> bool {
    n.is_multiple_of(3)
}

/// Sends a report as a device does that waited for the network; `None` when no whole answer came.
async fn send(to: SocketAddr, n: usize, photo: &[u8]) -> Option<Known> {
    let (key, mail, details) = (key(n), reporter(n), format!("Deep hole, number {n}."));
    let place = [("lat", "5.05"), ("lon", "100.021"), ("place", "School 24")];
    let fields =
        [[("key", key.as_str()), ("send", "1"), ("category", "pothole")], [("details", details.as_str()), ("mail", &mail), ("name", "Ada")], place].concat();
    let reply = upload(to, "/lampton/report-offline", &fields, has_photo(n).then_some(photo)).await?;
    assert_eq!((reply.status, reply.location), (303, format!("/lampton/report/{key}/sent")), "report {n}");
    Some(Known::Acknowledged(None))
}

/// The private link that the receipt shows.
async fn private_link(to: SocketAddr, n: usize) -> Option<String> {
    let receipt = get(to, &format!("/lampton/report/{}/sent", key(n))).await?;
    assert_eq!(receipt.status, 200, "the receipt of report {n}");
    let text = receipt.text();
    let at = text.find("/lampton/c/").unwrap_or_else(|| panic!("no private link in the receipt of report {n}"));
    text[at..].split('"').next().map(str::to_string)
}

/// One connection after the other, until the server is gone.
async fn report_until_killed(to: SocketAddr, ledger: Arc<Ledger>, photo: Arc<Vec<u8>>) {
    loop {
        let n = ledger.next.fetch_add(1, SeqCst);
        ledger.reports.lock().insert(n, Known::Unsure);
        let Some(known) = send(to, n, &photo).await else { return };
        ledger.reports.lock().insert(n, known);
        ledger.acknowledged.send_modify(|a| *a += 1);
        let Some(link) = private_link(to, n).await else { return };
        ledger.reports.lock().insert(n, Known::Acknowledged(Some(link)));
    }
}

/// Whoever got no answer sends again, as browsers and people do.
async fn send_again(to: SocketAddr, ledger: &Ledger, photo: &[u8]) {
    let unsure: Vec<usize> = ledger.reports.lock().iter().filter(|(_, k)| matches!(k, Known::Unsure)).map(|(n, _)| *n).collect();
    for n in unsure {
        let known = send(to, n, photo).await.unwrap_or_else(|| panic!("report {n} is answered"));
        ledger.reports.lock().insert(n, known);
    }
}

/// Every acknowledged report is there whole, behind its receipt and its private link.
async fn everything_is_there(to: SocketAddr, ledger: &Ledger, from: usize) {
    let reports: Vec<(usize, Known)> = ledger.reports.lock().range(from..).map(|(n, k)| (*n, k.clone())).collect();
    for (n, known) in reports {
        let Known::Acknowledged(link) = known else { continue };
        let shown = private_link(to, n).await.unwrap_or_else(|| panic!("the receipt of report {n}"));
        assert_eq!(link.unwrap_or_else(|| shown.clone()), shown, "report {n} has the link it was given");
        let page = get(to, &shown).await.expect("the page of a private link");
        let text = page.text();
        assert_eq!(page.status, 200, "{shown}");
        assert!(text.contains(&format!("Deep hole, number {n}.")), "report {n} is whole");
        if has_photo(n) {
            let at = text.find(&format!("{shown}/photo/")).unwrap_or_else(|| panic!("report {n} has its photo"));
            let picture = get(to, text[at..].split('"').next().unwrap()).await.expect("the photo is served");
            assert_eq!((picture.status, &picture.body[..2]), (200, [0xff, 0xd8].as_slice()), "the photo of report {n}");
        }
    }
}

/// One life of the server: it is checked, written to, and killed at the moment that the dice say.
async fn one_life(data: &Data, ledger: &Arc<Ledger>, photo: &Arc<Vec<u8>>, smtp: &FakeSmtp, dice: &mut Dice, checked: usize) {
    let server = Server::start(data, &smtp.url()).await;
    send_again(server.address, ledger, photo).await;
    everything_is_there(server.address, ledger, checked).await;
    let waits_for_mail = dice.below(3) == 0;
    let known = smtp.received().len();
    if waits_for_mail {
        smtp.then((0..dice.below(3)).map(|_| Answer::Take).chain([Answer::Stall]));
    }
    let mut acknowledged = ledger.acknowledged.subscribe();
    let until = *acknowledged.borrow() + 1 + dice.below(ACKNOWLEDGED_MAX);
    let mut residents = JoinSet::new();
    for _ in 0..CONNECTIONS {
        residents.spawn(report_until_killed(server.address, ledger.clone(), photo.clone()));
    }
    acknowledged.wait_for(|n| *n >= until).await.expect("reports are acknowledged");
    if waits_for_mail {
        // The mail server has the mail and does not say so: whoever dies now does not know.
        smtp.until(|r| r.iter().skip(known).any(|m| !m.acknowledged)).await;
    }
    for _ in 0..dice.below(400) {
        tokio::task::yield_now().await;
    }
    server.kill().await;
    residents.join_all().await;
}

/// A clock at which every lease of the killed has run out.
struct Later;

impl Clock for Later {
    fn now(&self) -> Instant {
        SystemClock.now().plus(30 * MINUTE)
    }
}

/// How the product is put together beside the servers that are killed.
pub fn config() -> web::Config {
    web::Config { base_url: "http://lampton.test".into(), training: false, client_address_header: None, limit_factor: 0, metrics_token: None, sends_mail: true }
}

/// What a server that runs on would do: every job, every mail.
async fn do_what_is_due(cx: &Ctx, smtp: &FakeSmtp) {
    let app = App::build(cx, config()).await.expect("the product is put together");
    while jobs::run_due(cx, app.handlers(), 100).await.expect("the queue runs") > 0 {}
    let delivery = Delivery::Smtp(Smtp::parse(&smtp.url(), Sender::parse("hansa@hansa.example").unwrap()).unwrap());
    while jobs::deliver_due(cx, &delivery, 100).await.expect("mails are delivered").taken > 0 {}
}

/// Nobody's mail is missing; at most as many came twice as there were kills, and those under the Message-ID that they had.
fn every_mail_came(n: usize, received: &[Received]) {
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for m in received {
        ids.entry(m.to[0].clone()).or_default().insert(m.header("Message-ID").expect("every mail has an id"));
    }
    for r in 0..n {
        assert_eq!(ids.get(&reporter(r)).map(BTreeSet::len), Some(1), "the mails to the reporter of {r}");
    }
    let repeated = received.len() - ids.len();
    assert!(repeated <= KILLS, "{repeated} mails came twice in {KILLS} kills of one mail worker");
}

/// The rows agree with each other: each report once, counted once, logged once.
async fn the_books_agree(cx: &Ctx, n: usize) {
    let cities = cities::Cities::open(cx).await.unwrap();
    let city = cities.get(LAMPTON).await.expect("Lampton");
    let count = async |sql: &'static str| cx.db.q(sql).bind(city.id).count().await.unwrap();
    let wanted = i64::try_from(n).unwrap();
    assert_eq!(count("select cast(count(*) as bigint) as n from concern where city_id = $1").await, wanted, "each report once");
    assert_eq!(count("select cast(sum(reported) as bigint) as n from figure where city_id = $1 and span = 'day'").await, wanted, "each counted once");
    assert_eq!(count("select cast(count(*) as bigint) as n from contact where city_id = $1").await, wanted, "each with its contact");
    let photos = i64::try_from((0..n).filter(|n| has_photo(*n)).count()).unwrap();
    assert_eq!(count("select cast(count(*) as bigint) as n from photo where city_id = $1 and concern_id is not null").await, photos, "each photo once");
    let filter = AuditFilter { city: Some(city.id), act: Some("concerns.report".into()), ..AuditFilter::default() };
    let log = store::audit_list(cx, &filter, 100_000).await.unwrap();
    let subjects: BTreeSet<&str> = log.iter().map(|e| e.subject.as_str()).collect();
    assert_eq!((log.len(), subjects.len()), (n, n), "each logged once");
}

async fn crash(t: TestCtx, seed: u64) {
    let data = server::data(&t);
    server::run(&data, &["city", "import"], &[&server::lampton()]).await;
    let (smtp, ledger, photo) = (FakeSmtp::start().await, Arc::new(Ledger::default()), Arc::new(photo()));
    let mut dice = Dice(seed);
    let mut checked = 0;
    for _ in 0..ROUNDS {
        let before = ledger.next.load(SeqCst);
        one_life(&data, &ledger, &photo, &smtp, &mut dice, checked).await;
        checked = before;
    }
    let server = Server::start(&data, &smtp.url()).await;
    send_again(server.address, &ledger, &photo).await;
    everything_is_there(server.address, &ledger, 0).await;
    server.kill().await;

    let n = ledger.next.load(SeqCst);
    let rest = FakeSmtp::start().await;
    let cx = app::open_with(&data, Arc::new(Later), Arc::new(SystemIds::default())).await.expect("the data opens");
    do_what_is_due(&cx, &rest).await;
    the_books_agree(&cx, n).await;
    every_mail_came(n, &[smtp.received(), rest.received()].concat());
    cx.db.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_every_kill() {
    let seed = std::env::var(SEED).ok().and_then(|s| s.parse().ok()).unwrap_or(2016);
    each_database(&[], async |t| {
        #[expect(clippy::print_stderr, reason = "who sees it fail must be able to name the moments again")]
        {
            eprintln!("{SEED}={seed} on {:?}", t.engine);
        }
        crash(t, seed).await;
    })
    .await;
}
