//! The product, put together: database, blobs, cities, sessions, slices, workers.

use crate::args::Data;
use crate::command::Error;
use crate::{roles, slices, wiring};
use accounts::{InstallationPage, SecondFactor, Setup, Vault};
use cities::Cities;
use jobs::{Delivery, Handler, Schedule, Work, Worker};
use kernel::{Clock, Ids};
use std::path::Path;
use std::sync::Arc;
use store::{Blobs, Ctx, Db, SystemClock, SystemIds, is_migrated, migrate};
use web::{Config, Route, Site, Slice};

/// The file of the key under which second factors are sealed: beside the database, not in it.
const KEY_FILE: &str = "key";

/// Makes people and their roles ready: before anything else is done with the data.
pub fn prepare_accounts(cx: &Ctx, data: &Data, second_factor: SecondFactor) -> Result<(), Error> {
    let vault = Vault::open(&data.data.join(KEY_FILE), &*cx.ids)??;
    let installation = [cities::INSTALLATION, jobs::INSTALLATION, network::INSTALLATION].concat();
    let pages = vec![InstallationPage::new(network::REGISTER, network::REGISTER_PAGE, "network-register-title", "network-register-hint", "book")];
    let acts = [accounts::ACTS, cities::ACTS, concerns::ACTS, jobs::ACTS, network::ACTS, web::ACTS].concat();
    let setup = Setup { vault, acts, permissions: permissions(&slices::all()), installation, pages, roles: roles::seeds(), second_factor };
    Ok(accounts::prepare(cx, setup)?)
}

/// A running installation, before it listens.
pub struct App {
    pub site: Site,
    pub routes: Vec<Route>,
    handlers: Vec<Handler>,
    schedules: Vec<Schedule>,
}

/// Opens the data, and makes it the newest version.
pub async fn open(data: &Data) -> Result<Ctx, Error> {
    open_with(data, Arc::new(SystemClock), Arc::new(SystemIds::default())).await
}

/// Opens data that is there already. A command that only reads or adds makes none: a folder that was mistyped would look like an empty installation.
pub async fn open_existing(data: &Data) -> Result<Ctx, Error> {
    let url = database_url(data);
    let none = || {
        let place = if data.database.is_some() { "the database that was named".to_string() } else { data.data.display().to_string() };
        Error::said(format!("there is no installation in {place}; --data or HANSA_DATA says where it is, and hansa serve or hansa city import makes one"))
    };
    if url.strip_prefix("sqlite:").is_some_and(|file| !Path::new(file.trim_start_matches("//")).exists()) {
        return Err(none());
    }
    let db = Db::open(&url).await?;
    let is_there = is_migrated(&db).await;
    db.close().await;
    if is_there? { open(data).await } else { Err(none()) }
}

/// The same with a clock and ids of one's own: the demo's past is made with them.
pub async fn open_with(data: &Data, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Result<Ctx, Error> {
    std::fs::create_dir_all(&data.data).map_err(|e| Error::said(format!("{}: {e}", data.data.display())))?;
    let db = Db::open(&database_url(data)).await?;
    let blobs = Blobs::folder(&data.data.join("blobs"))?;
    let cx = Ctx::new(db, blobs, clock, ids);
    let ran = migrate(&cx.db, &slices::migrations(&slices::all()), cx.now()).await?;
    if !ran.is_empty() {
        tracing::info!(migrations = ran.len(), "the database is at the newest version");
    }
    Ok(cx)
}

fn database_url(data: &Data) -> String {
    let file = |dir: &Path| format!("sqlite:{}", dir.join("hansa.db").display());
    data.database.clone().unwrap_or_else(|| file(&data.data))
}

impl App {
    /// Joins the slices to a site.
    pub async fn build(cx: &Ctx, config: Config) -> Result<App, Error> {
        let slices = slices::all();
        let cities = Arc::new(Cities::open(cx).await?);
        let site = Site::new(cx.clone(), cities.clone(), wiring::sessions(cx), &slices, wiring::ports(&cities), config)?;
        for (lang, missing) in &site.languages.incomplete {
            tracing::warn!(%lang, ?missing, "a language is not offered: messages are missing");
        }
        let mut handlers: Vec<Handler> = slices.iter().flat_map(|s| (s.handlers)(&site)).collect();
        handlers.extend(jobs::handlers());
        let mut schedules: Vec<Schedule> = slices.iter().flat_map(|s| s.schedules.iter().copied()).collect();
        schedules.extend_from_slice(jobs::SCHEDULES);
        let routes = slices.into_iter().flat_map(|s: Slice| s.routes).collect();
        Ok(App { site, routes, handlers, schedules })
    }
    /// What runs the jobs of every slice.
    pub fn handlers(&self) -> &[Handler] {
        &self.handlers
    }
    /// Starts the loops that do what is due.
    pub fn work(&self, delivery: Option<Delivery>) -> Worker {
        let work = Work { handlers: self.handlers.clone(), schedules: self.schedules.clone(), delivery };
        Worker::spawn(&self.site.cx, work)
    }
    pub fn router(self) -> (Site, axum::Router) {
        let router = web::router(&self.site, self.routes);
        (self.site, router)
    }
}

fn permissions(slices: &[Slice]) -> Vec<kernel::Permission> {
    let mut all: Vec<_> = [cities::PERMISSIONS, jobs::PERMISSIONS].concat();
    all.extend(slices.iter().flat_map(|s| s.permissions.iter().copied()));
    all
}
