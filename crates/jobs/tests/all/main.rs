//! Queue, schedule and outbox, on both engines. One test binary a crate.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod delivery;
mod lease;
mod outbox;
mod queue;
mod schedule;
mod worker;

use jobs::{Handler, Job, JobLine, Letter, Link, Mail, Paragraph, enqueue, list_jobs, send_mail};
use kernel::{AccountId, Actor, CityId, Grant, Lang, Permission, Scope, Who};
use std::sync::{Arc, Mutex};
use store::{Ctx, Migration};
use testkit::db::{every_statement_names_its_city, every_statement_prepares};
use testkit::each_database;

fn migrations() -> Vec<Migration> {
    [store::migrations(), jobs::migrations()].concat()
}

#[tokio::test]
async fn every_statement_is_understood_and_names_its_city() {
    every_statement_names_its_city(&jobs::TABLES, &jobs::statements());
    each_database(&migrations(), async |t| every_statement_prepares(t.db(), &jobs::statements()).await).await;
}

/// The program itself.
fn us() -> Actor {
    Actor::system("test")
}

/// Somebody with these rights, in one city or everywhere.
fn staff(city: Option<CityId>, permissions: &[Permission]) -> Actor {
    let account = AccountId(uuid::Uuid::from_u128(7));
    let permissions = permissions.iter().map(|p| p.0.to_string()).collect();
    let grant = Grant { role: "test".into(), permissions, scope: Scope { city, ..Scope::default() } };
    Actor { who: Who::Staff { account, name: "Dana".into() }, grants: vec![grant] }
}

async fn put(cx: &Ctx, job: Job) -> bool {
    cx.db.write(async |tx| enqueue(cx, tx, job).await).await.unwrap()
}

async fn the_jobs(cx: &Ctx) -> Vec<JobLine> {
    list_jobs(cx, &us(), None).await.unwrap()
}

async fn states(cx: &Ctx) -> Vec<String> {
    the_jobs(cx).await.into_iter().map(|j| j.state).collect()
}

/// What handlers did, in order.
type Log = Arc<Mutex<Vec<String>>>;

/// Notes `KIND ATTEMPT`, and answers what `outcome` says of the attempt.
fn noting(kind: &'static str, log: &Log, outcome: fn(i64) -> jobs::Outcome) -> Handler {
    let log = log.clone();
    Handler::new(kind, move |_, job| {
        log.lock().unwrap().push(format!("{kind} {}", job.attempt));
        async move { outcome(job.attempt) }
    })
}

fn a_mail(city: Option<CityId>, key: &str, to: &str) -> Mail {
    let l = Letter {
        brand: "#1d4b57",
        city_name: "Astana",
        desk: "city service desk",
        lang: Lang::english(),
        title: "The lamp by School 24 is lit again.",
        paragraphs: vec![Paragraph::Text("It took \u{2068}43\u{2069} hours.\n.\n.. and a dot")],
        button: Some(Link { text: "See the picture", url: "https://astana.example/c/V5T81HJC" }),
        footer: vec!["You get this because you reported V5T8 1HJC."],
        unsubscribe: Some(Link { text: "No more mails about it", url: "https://astana.example/leave/V5T81HJC?token=0123456789ABCDEFGHJKMNPQRSTVWXYZ" }),
    };
    Mail::letter(city, key, to, "astana.example", &l).about("concern V5T81HJC")
}

async fn post(cx: &Ctx, m: Mail) -> Option<jobs::MailId> {
    cx.db.write(async |tx| send_mail(cx, tx, m).await).await.unwrap()
}
