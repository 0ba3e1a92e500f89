//! Joins the slices' routes into one router.

use crate::gate::{Demand, gate, nothing_here};
use crate::room::Room;
use crate::slice::Access;
use crate::{Limit, Route, Site, assets};
use axum::extract::{DefaultBodyLimit, Request};
use axum::middleware::{Next, from_fn};
use axum::routing::{MethodRouter, get as axum_get};
use axum::{Extension, Router};
use std::convert::Infallible;
use std::time::Duration;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::timeout::RequestBodyTimeoutLayer;

/// No request takes longer; exports stream and are not counted, because their head is answered at once.
const REQUEST_TIME_MAX: Duration = Duration::from_secs(30);
/// A form with files may come slowly, from a phone on a weak network, as long as something comes: for so long nothing need come.
const FILES_PAUSE_MAX: Duration = Duration::from_secs(30);
/// … and so long it may take to come in all.
const FILES_TIME_MAX: Duration = Duration::from_secs(5 * 60);
/// Bytes of files that are in memory at once, until they are kept …
const FILES_BYTES_MAX: usize = 512 * 1024 * 1024;
/// … and of those that come from one address: three large forms, or many as phones send them.
const FILES_BYTES_OF_ONE_MAX: usize = 128 * 1024 * 1024;

/// How long a request may take, and how much may be held of what comes with it.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// To be answered.
    pub answer: Duration,
    /// Between two pieces of a form with files.
    pub pause: Duration,
    /// For a form with files to come in; then it is answered.
    pub files: Duration,
    /// Bytes of files, in all and from one address.
    pub bytes: (usize, usize),
}

impl Default for Bounds {
    fn default() -> Self {
        let bytes = (FILES_BYTES_MAX, FILES_BYTES_OF_ONE_MAX);
        Bounds { answer: REQUEST_TIME_MAX, pause: FILES_PAUSE_MAX, files: FILES_TIME_MAX, bytes }
    }
}

/// What a form with files may take, for who reads it.
#[derive(Clone, Debug)]
pub(crate) struct Slowly {
    pub time: Duration,
    pub room: Room,
}

impl Bounds {
    /// A form with files that stops coming is told before its time ends, where its words are known.
    fn slowly(self, handler: MethodRouter<Site>, limit: Limit, room: &Room) -> MethodRouter<Site> {
        if !limit.takes_files() {
            return handler;
        }
        let slowly = Slowly { time: self.files, room: room.clone() };
        handler.layer::<_, Infallible>(RequestBodyTimeoutLayer::new(self.pause)).layer::<_, Infallible>(Extension(slowly))
    }
    fn demand(self, access: Access, limit: Limit) -> Demand {
        let time = if limit.takes_files() { self.files + self.answer } else { self.answer };
        Demand { access, limit, time }
    }
}

/// The whole product as a service, for the server and for tests.
pub fn router(site: &Site, routes: Vec<Route>) -> Router {
    router_within(site, routes, Bounds::default())
}

/// The same within other bounds, for tests that meet them.
pub fn router_within(site: &Site, routes: Vec<Route>, bounds: Bounds) -> Router {
    let room = Room::new(bounds.bytes.0, bounds.bytes.1);
    let mut router = Router::new();
    for route in routes {
        let demand = bounds.demand(route.access, route.limit);
        let at = site.clone();
        let guarded = bounds
            .slowly(route.handler, route.limit, &room)
            .layer(DefaultBodyLimit::max(route.limit.body_bytes))
            .layer(from_fn(move |req: Request, next: Next| gate(at.clone(), demand, req, next)));
        router = router.route(route.path, guarded);
    }
    let (at, demand) = (site.clone(), bounds.demand(Access::Anyone, Limit::READ));
    let lost = axum::routing::any(nothing_here).layer(from_fn(move |req: Request, next: Next| gate(at.clone(), demand, req, next)));
    let keep = DefaultPredicate::new().and(NotForContentType::const_new("image/jpeg")).and(NotForContentType::const_new("text/event-stream"));
    router
        .fallback_service(lost.with_state(site.clone()))
        .route("/assets/{*hashed}", axum_get(assets::serve))
        .layer(CompressionLayer::new().compress_when(keep))
        .with_state(site.clone())
}
