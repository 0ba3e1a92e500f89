//! Kill -9, again and again, while staff and residents work: an act that was answered holds and is there once, one that got no answer was done or not and can
//! be sent again. Cases from the report to the closing, calls, settings, roles, invitations, ended sessions; reports alone, and mails, are in `crash`.

mod desk;
mod hall;
mod person;

use crate::crash::Dice;
use crate::isolation::people::PASSWORD;
use crate::server::{self, Server, Wire};
use accounts::NewStaff;
use cities::Cities;
use hansa::app::{self, App};
use hansa::args::Data;
use kernel::{Actor, CityId, Lang, Scope};
use person::{Person, Script};
use std::collections::BTreeMap;
use store::{AuditFilter, Ctx};
use testkit::client::Client;
use testkit::smtp::FakeSmtp;
use testkit::{LAMPTON, TestCtx, each_database};
use tokio::sync::watch;
use tokio::task::JoinSet;

const ROUNDS: usize = 6;
/// So many acknowledged acts at most before a kill.
const ACKNOWLEDGED_MAX: u64 = 40;
/// Sessions of one person, to be ended one after the other.
const SESSIONS: usize = 40;
/// Names the moments of a run again, as `HANSA_CRASH_SEED` does.
const SEED: &str = "HANSA_WORK_SEED";

/// Whoever works, with the sessions that the real server finds where they were opened: in the database.
struct House<'a> {
    cx: &'a Ctx,
    city: CityId,
    router: axum::Router,
    wire: &'a Wire,
}

impl House<'_> {
    /// Adds somebody with a role in the city.
    async fn add(&self, name: &str, role: &str) -> String {
        let (mail, lang) = (format!("{name}@lampton.example"), Lang::english());
        let scope = Scope { city: Some(self.city), ..Scope::default() };
        let new = NewStaff { mail: &mail, name, lang: &lang, password: Some(PASSWORD), roles: vec![(role, scope)], reason: "a test" };
        accounts::add_staff(self.cx, &Actor::system("test"), &new).await.expect("somebody is added");
        mail
    }
    /// A session of theirs, in a browser that speaks with the killed server.
    async fn session(&self, mail: &str) -> Client {
        let mut here = Client::new(self.router.clone());
        let answer = here.submit("/sign-in", "/sign-in", &[("mail", mail), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, 303, "{mail}: {}", answer.text());
        let set = answer.headers.get_all("set-cookie").iter().filter_map(|v| v.to_str().ok()).find_map(|s| s.split(';').next()?.split_once('='));
        let (name, value) = set.expect("a session");
        Client::new(self.wire.router()).without_lint().with_cookie(name, value)
    }
    async fn person(&self, name: &'static str, role: &str, script: impl Script + 'static) -> Person {
        let mail = self.add(name, role).await;
        Person::new(name, self.session(&mail).await, script)
    }
}

/// Everybody, each with what they do.
async fn everybody(house: &House<'_>) -> Vec<Person> {
    let mail = house.add("many", "viewer").await;
    let mut sessions = Vec::new();
    for _ in 0..SESSIONS {
        sessions.push(house.session(&mail).await);
    }
    let many = Person::new("many", house.session(&mail).await, hall::Sessions::new(sessions));
    vec![
        house.person("mei", "supervisor", desk::Cases::new("mei")).await,
        house.person("timur", "supervisor", desk::Cases::new("timur")).await,
        house.person("cara", "operator", desk::Calls::default()).await,
        house.person("ada", "administrator", hall::Settings::default()).await,
        many,
    ]
}

/// One life of the server: what is known is looked for, the work goes on, and it is killed at the moment that the dice say.
async fn one_life(data: &Data, wire: &Wire, smtp: &FakeSmtp, mut people: Vec<Person>, dice: &mut Dice) -> Vec<Person> {
    let server = Server::start(data, &smtp.url()).await;
    wire.to(&server);
    for person in &mut people {
        person.look_again().await;
    }
    let (acknowledged, mut heard) = watch::channel(0_u64);
    let mut at_work = JoinSet::new();
    for mut person in people {
        let acknowledged = acknowledged.clone();
        at_work.spawn(async move {
            person.work(&acknowledged).await;
            person
        });
    }
    let until = 1 + dice.below(ACKNOWLEDGED_MAX);
    heard.wait_for(|n| *n >= until).await.expect("acts are acknowledged");
    for _ in 0..dice.below(400) {
        tokio::task::yield_now().await;
    }
    server.kill().await;
    at_work.join_all().await
}

/// Every act stands once in the log, with what it was done to.
async fn the_log_agrees(cx: &Ctx, city: CityId, people: &[Person]) {
    let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
    for act in people.iter().flat_map(Person::acts) {
        *wanted.entry(act).or_default() += 1;
    }
    assert!(wanted.len() > 15, "every kind of act was reached: {wanted:?}");
    for (act, times) in wanted {
        let filter = AuditFilter { city: Some(city), act: Some(act.into()), ..AuditFilter::default() };
        let log = store::audit_list(cx, &filter, 100_000).await.expect("the log is read");
        assert_eq!(log.len(), times, "{act}");
    }
}

async fn work(t: TestCtx, seed: u64) {
    let data = server::data(&t);
    server::run(&data, &["city", "import"], &[&server::lampton()]).await;
    let cx = app::open(&data).await.expect("the data opens");
    app::prepare_accounts(&cx, &data, accounts::SecondFactor::AsTheyLike).expect("the accounts are ready");
    let app = App::build(&cx, crate::crash::config()).await.expect("the product is put together");
    let city = Cities::open(&cx).await.expect("the cities are read").get(LAMPTON).await.expect("Lampton").id;
    let (wire, smtp, mut dice) = (Wire::default(), FakeSmtp::start().await, Dice(seed));
    let house = House { cx: &cx, city, router: app.router().1, wire: &wire };
    let mut people = everybody(&house).await;
    drop(house);
    cx.db.close().await;

    for _ in 0..ROUNDS {
        people = one_life(&data, &wire, &smtp, people, &mut dice).await;
    }
    let server = Server::start(&data, &smtp.url()).await;
    wire.to(&server);
    for person in &mut people {
        person.look_again().await;
        person.everything_is_there().await;
    }
    server.kill().await;
    let cx = app::open(&data).await.expect("the data opens");
    the_log_agrees(&cx, city, &people).await;
    cx.db.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_staff_and_residents_did_survives_every_kill() {
    let seed = std::env::var(SEED).ok().and_then(|s| s.parse().ok()).unwrap_or(2016);
    each_database(&[], async |t| {
        #[expect(clippy::print_stderr, reason = "who sees it fail must be able to name the moments again")]
        {
            eprintln!("{SEED}={seed} on {:?}", t.engine);
        }
        work(t, seed).await;
    })
    .await;
}
