//! A small city behind the whole shell: its folder (`city/`), the router of the slices under test, people who act in it, and a client that lints every page.

use crate::client::Client;
use crate::{TestClock, TestCtx};
use axum::Router;
use cities::folder::{FolderSource, Section, read};
use cities::{Cities, City};
use kernel::{AccountId, Actor, Grant, Scope, Who};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use store::{Ctx, Migration};
use web::{Config, Ports, Sessions, SignedIn, Site, Slice};

/// The city's slug.
pub const LAMPTON: &str = "lampton";

/// The migrations of the shared crates and of these slices.
pub fn migrations(slices: &[Slice]) -> Vec<Migration> {
    let mut all = [store::migrations(), jobs::migrations(), cities::migrations()].concat();
    all.extend(slices.iter().flat_map(|s| s.migrations.iter().copied()));
    all
}

/// Who is signed in, by cookie: real sessions are tested where they live, in `accounts` and `hansa`.
#[derive(Default)]
pub struct TestSessions(Mutex<HashMap<String, SignedIn>>);

#[async_trait::async_trait]
impl Sessions for TestSessions {
    async fn find(&self, _: &Ctx, cookie: &str) -> Result<Option<SignedIn>, web::Error> {
        Ok(self.0.lock().get(cookie).cloned())
    }
}

pub struct TestCity {
    pub cx: Ctx,
    pub clock: Arc<TestClock>,
    pub site: Site,
    pub router: Router,
    pub city: Arc<City>,
    sessions: Arc<TestSessions>,
}

impl TestCity {
    /// Lampton, with these slices. `sections` are the slices' files of the city folder.
    pub async fn new(t: &TestCtx, slices: Vec<Slice>, sections: &[&dyn Section], ports: Ports) -> TestCity {
        TestCity::sending(t, slices, sections, ports, true).await
    }
    /// The same, in an installation that delivers mails or does not.
    pub async fn sending(t: &TestCtx, slices: Vec<Slice>, sections: &[&dyn Section], ports: Ports, sends_mail: bool) -> TestCity {
        let folder = FolderSource(Path::new(env!("CARGO_MANIFEST_DIR")).join("city"));
        let checked = read(&folder, sections).unwrap_or_else(|p| panic!("the test city has problems: {p:?}"));
        cities::import(&t.cx, &Actor::system("testkit"), sections, checked).await.expect("the test city is imported");
        let cities = Arc::new(Cities::open(&t.cx).await.expect("the cities are read"));
        let sessions = Arc::new(TestSessions::default());
        let config = Config {
            base_url: "http://lampton.test".into(),
            training: false,
            client_address_header: None,
            limit_factor: 1_000,
            metrics_token: None,
            sends_mail,
        };
        let mut all = vec![web::language_slice()];
        all.extend(slices);
        let site = Site::new(t.cx.clone(), cities.clone(), sessions.clone(), &all, ports, config).expect("every message is there");
        let routes = all.into_iter().flat_map(|s| s.routes).collect();
        let router = web::router(&site, routes);
        let city = cities.get(LAMPTON).await.expect("the test city is there");
        TestCity { cx: t.cx.clone(), clock: t.clock.clone(), site, router, city, sessions }
    }
    /// Somebody who did not sign in.
    pub fn visitor(&self) -> Client {
        Client::new(self.router.clone())
    }
    /// The actor of a member of staff of this city with these permissions, in a scope of it.
    pub fn staff(&self, name: &str, permissions: &[kernel::Permission], scope: Scope) -> Actor {
        let scope = Scope { city: Some(self.city.id), ..scope };
        let grant = Grant { role: "test".into(), permissions: permissions.iter().map(|p| p.0.to_string()).collect(), scope };
        let account = AccountId(self.cx.uuid());
        Actor { who: Who::Staff { account, name: name.into() }, grants: vec![grant] }
    }
    /// A browser in which this actor is signed in.
    pub fn signed_in(&self, actor: &Actor) -> Client {
        let session = self.cx.uuid();
        let signed = SignedIn { actor: actor.clone(), session, key: [7; 32], lang: None };
        self.sessions.0.lock().insert(session.to_string(), signed);
        self.visitor().with_cookie(self.site.config.cookie_name(), &session.to_string())
    }
    /// Runs what is due of the queue with these handlers until nothing is left; answers how many jobs ran.
    pub async fn run_jobs(&self, handlers: &[jobs::Handler]) -> usize {
        let mut ran = 0;
        loop {
            let n = jobs::run_due(&self.cx, handlers, 100).await.expect("the queue runs");
            if n == 0 {
                return ran;
            }
            ran += n;
        }
    }
    /// Makes changes of the city's settings visible to the next page.
    pub async fn refresh(&mut self) {
        self.site.cities.refresh().await.expect("the cities are read");
        self.city = self.site.cities.get(LAMPTON).await.expect("the test city is there");
    }
}
