//! What the shell is made of.

use crate::limit::Counters;
use crate::metrics::Metrics;
use crate::room::Room;
use crate::{Error, Languages, Nav, Slice};
use cities::Cities;
use kernel::{Actor, Lang};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::Arc;
use store::Ctx;

/// How the installation is run.
#[derive(Clone, Debug)]
pub struct Config {
    /// Scheme and host as residents see them, without a slash at the end: goes into mails.
    pub base_url: String,
    /// A demo: pages say that people and cases are invented, and “enter as …” is there.
    pub training: bool,
    /// The header in which a named proxy gives the client's address; without one the connection's address counts.
    pub client_address_header: Option<String>,
    /// Multiplies every rate limit; 0 switches them off, for measuring.
    pub limit_factor: u32,
    /// What Prometheus must send as a bearer token; without one only loopback may read `/metrics`.
    pub metrics_token: Option<String>,
    /// Are mails delivered? Without, they wait, and pages say so.
    pub sends_mail: bool,
}

impl Config {
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }
    /// With `__Host-` a cookie is bound to this host and to HTTPS; on loopback without HTTPS that is not possible.
    pub fn cookie_name(&self) -> &'static str {
        if self.is_https() { "__Host-hansa" } else { "hansa" }
    }
}

/// A session that holds.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub actor: Actor,
    pub session: uuid::Uuid,
    /// The key of this session's form tokens.
    pub key: [u8; 32],
    pub lang: Option<Lang>,
}

/// From a cookie's value to who it is; `accounts` implements it.
#[async_trait::async_trait]
pub trait Sessions: Send + Sync {
    async fn find(&self, cx: &Ctx, cookie: &str) -> Result<Option<SignedIn>, Error>;
}

/// What slices need of each other, wired by `hansa`: each slice asks for its own trait, by type.
#[derive(Default)]
pub struct Ports(HashMap<TypeId, Box<dyn Any + Send + Sync>>);

impl Ports {
    /// `Ports::default().with::<Arc<dyn concerns::People>>(people)`
    pub fn with<P: Any + Send + Sync>(mut self, port: P) -> Self {
        self.0.insert(TypeId::of::<P>(), Box::new(port));
        self
    }
}

pub struct SiteParts {
    pub cx: Ctx,
    pub cities: Arc<Cities>,
    pub sessions: Arc<dyn Sessions>,
    pub languages: Languages,
    pub nav: Vec<Nav>,
    pub config: Config,
    ports: Ports,
    pub(crate) counters: Counters,
    pub(crate) refusals: Counters,
    pub(crate) lists: Room,
    pub(crate) metrics: Metrics,
}

/// The state of every handler. Cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<SiteParts>);

impl std::ops::Deref for Site {
    type Target = SiteParts;
    fn deref(&self) -> &SiteParts {
        &self.0
    }
}

impl Site {
    /// What `hansa` wired for a slice's port; a port that nobody wired is a defect.
    pub fn port<P: Any + Send + Sync>(&self) -> Result<&P, Error> {
        let port = self.ports.0.get(&TypeId::of::<P>()).and_then(|p| p.downcast_ref());
        port.ok_or_else(|| Error::broken(format!("nobody wired {}", std::any::type_name::<P>())))
    }
    pub fn new(cx: Ctx, cities: Arc<Cities>, sessions: Arc<dyn Sessions>, slices: &[Slice], ports: Ports, config: Config) -> Result<Self, crate::LocaleError> {
        let mut folders = vec![&crate::LOCALES, &cities::LOCALES, &jobs::LOCALES];
        folders.extend(slices.iter().map(|s| s.locales));
        let mut nav: Vec<Nav> = slices.iter().flat_map(|s| s.nav.iter().copied()).collect();
        nav.sort_by_key(|n| n.order);
        let languages = Languages::load(&folders)?;
        let counters = Counters::new(config.limit_factor);
        let (refusals, lists, metrics) = (Counters::new(1), crate::lists::room(), Metrics::default());
        Ok(Site(Arc::new(SiteParts { cx, cities, sessions, languages, nav, config, ports, counters, refusals, lists, metrics })))
    }
}
