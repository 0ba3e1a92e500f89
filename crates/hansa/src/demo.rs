//! `hansa demo`: the whole product in a temporary folder, with a network of cities, people of every role, and cases that go on while one looks. Everything is
//! done through the verbs, by players; nothing is written round them.

mod data;
pub mod door;
mod players;
mod plot;
mod stage;

use crate::app::{self, App};
use crate::args::{Data, Demo};
use crate::command::{Error, say};
use accounts::SecondFactor;
use jobs::Delivery;
use players::Players;
use serde_json::json;
use stage::{StaffMember, Staged};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant as Stopwatch;
use store::{SystemClock, SystemIds};
use tokio::net::TcpListener;
use web::Config;

/// The password of everybody in the demo; said on the console, and of no use anywhere else.
pub const PASSWORD: &str = "lamplight-over-the-harbour";

/// Stands in the folder of a demo that is kept.
const MARK_FILE: &str = "demo";

pub async fn run(o: Demo) -> Result<(), Error> {
    let started = Stopwatch::now();
    let (data, kept) = folder(&o)?;
    let told = |line: &str| {
        if !o.json {
            say(line);
        }
    };
    let listener = TcpListener::bind(("127.0.0.1", o.port)).await.map_err(|e| Error::said(format!("port {}: {e}; give another with --port", o.port)))?;
    told(&format!("Hansa demo: setting up {} cities in {}; that takes about a minute …", data::SLUGS.len(), data.data.display()));
    let cx = app::open_with(&data, Arc::new(SystemClock), Arc::new(SystemIds::default())).await?;
    app::prepare_accounts(&cx, &data, SecondFactor::AsTheyLike)?;
    let base_url = format!("http://{}", listener.local_addr()?);
    let mut staged = stage::set(&cx, o.seed, &told).await?;
    let network = stage::network(&cx).await?;
    let app = App::build(&cx, config(&base_url)).await?;
    let worker = app.work(Some(Delivery::Mailbox));
    let players = (!o.still).then(|| Players::begin(&cx, &mut staged, o.seed));
    announce(&o, &base_url, &staged, &network, started);
    let (_, router) = app.router();
    web::serve(router, listener, crate::serve::stop_signal(), web::Patience::default()).await?;
    if let Some(p) = players {
        p.stop().await;
    }
    worker.stop().await;
    cx.db.close().await;
    drop(kept);
    Ok(())
}

/// The folder asked for, or one that goes when the demo ends.
fn folder(o: &Demo) -> Result<(Data, Option<tempfile::TempDir>), Error> {
    let of = |data: PathBuf| Data { data, database: None };
    match &o.folder {
        Some(folder) => {
            mark(folder)?;
            Ok((of(folder.clone()), None))
        }
        None => {
            let temporary = tempfile::Builder::new().prefix("hansa-demo-").tempdir()?;
            Ok((of(temporary.path().to_path_buf()), Some(temporary)))
        }
    }
}

/// The demo writes only where nothing is yet, or where it was before: invented people with a known password never come among real ones.
pub fn mark(folder: &Path) -> Result<(), Error> {
    let said = |e: std::io::Error| Error::said(format!("{}: {e}", folder.display()));
    if is_demo(folder) {
        return Ok(());
    }
    std::fs::create_dir_all(folder).map_err(said)?;
    if std::fs::read_dir(folder).map_err(said)?.next().is_some() {
        return Err(Error::said(format!("{} is not empty and not a demo's; give --folder a new one", folder.display())));
    }
    std::fs::write(folder.join(MARK_FILE), "Invented people and cases, made by hansa demo.\n").map_err(said)
}

/// Is it the folder of a demo? Everybody knows the passwords there.
pub fn is_demo(folder: &Path) -> bool {
    folder.join(MARK_FILE).exists()
}

fn config(base_url: &str) -> Config {
    Config { base_url: base_url.to_string(), training: true, client_address_header: None, limit_factor: 1, metrics_token: None, sends_mail: true }
}

fn announce(o: &Demo, base_url: &str, staged: &[Staged], network: &[StaffMember], started: Stopwatch) {
    let stumbles: usize = staged.iter().map(|s| s.stumbles).sum();
    if o.json {
        let cities: Vec<_> = staged.iter().map(city_line).collect();
        return say(json!({ "base_url": base_url, "cities": cities, "accounts": account_lines(network), "password": PASSWORD, "stumbles": stumbles }));
    }
    let cases: usize = staged.iter().map(|s| s.cases).sum();
    say(format!("Ready after {:.1} s: {cases} cases in {} cities. All people and cases are invented.", started.elapsed().as_secs_f64(), staged.len()));
    if stumbles > 0 {
        say(format!("{stumbles} steps of the play were refused and left out; the lines above say which."));
    }
    say(format!("\n  {base_url}/\n"));
    say("Try: walk into a city and report a dark lamp; then “enter as …” (Sign in) an operator and answer it; then look at Figures.");
    say(format!("Everybody's password is {PASSWORD}. Ctrl-C ends the demo."));
}

fn account_lines(staff: &[StaffMember]) -> Vec<serde_json::Value> {
    let line =
        |p: &StaffMember| json!({ "role": p.role, "name": p.name, "mail": p.mail, "department": p.department, "password": PASSWORD, "account": p.account });
    staff.iter().map(line).collect()
}

fn city_line(s: &Staged) -> serde_json::Value {
    let languages: Vec<_> = s.city.languages.iter().map(|l| l.as_str().to_string()).collect();
    json!({ "slug": s.city.slug, "zone": s.city.zone.iana_name(), "languages": languages, "accounts": account_lines(&s.staff) })
}
