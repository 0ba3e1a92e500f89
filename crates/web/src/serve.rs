//! Joins the slices' routes into one router.

use crate::above::Above;
use crate::gate::{Demand, gate, nothing_here};
use crate::room::Room;
use crate::slice::Access;
use crate::{Limit, Route, Site, assets};
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::Method;
use axum::middleware::{Next, from_fn};
use axum::routing::{MethodRouter, get as axum_get};
use axum::{Extension, Router};
use std::collections::HashSet;
use std::convert::Infallible;
use std::time::Duration;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::timeout::RequestBodyTimeoutLayer;

/// No request takes longer; exports stream and are not counted, because their head is answered at once.
const REQUEST_TIME_MAX: Duration = Duration::from_secs(30);
/// Of the time of a request, what a form of words alone may take to come in: that it did not come is no fault of ours, and is told as what it is.
const WORDS_PART: f32 = 0.8;
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

/// What a form may take, for who reads it.
#[derive(Clone, Debug)]
pub(crate) struct Slowly {
    pub time: Duration,
    pub room: Room,
}

impl Bounds {
    /// A form that stops coming is told before its time ends, where its words are known.
    fn slowly(self, handler: MethodRouter<Site>, limit: Limit, room: &Room) -> MethodRouter<Site> {
        let (takes_files, room) = (limit.takes_files(), room.clone());
        let slowly = Slowly { time: if takes_files { self.files } else { self.answer.mul_f32(WORDS_PART) }, room };
        let handler = if takes_files { handler.layer::<_, Infallible>(RequestBodyTimeoutLayer::new(self.pause)) } else { handler };
        handler.layer::<_, Infallible>(Extension(slowly))
    }
    fn demand(self, access: Access, limit: Limit, page: Option<Above>) -> Demand {
        let time = if limit.takes_files() { self.files + self.answer } else { self.answer };
        Demand { access, limit, time, page }
    }
}

/// The whole product as a service, for the server and for tests.
pub fn router(site: &Site, routes: Vec<Route>) -> Router {
    router_within(site, routes, Bounds::default())
}

/// The same within other bounds, for tests that meet them.
pub fn router_within(site: &Site, routes: Vec<Route>, bounds: Bounds) -> Router {
    let room = Room::new(bounds.bytes.0, bounds.bytes.1);
    let pages: HashSet<&str> = routes.iter().filter(|r| r.method == Method::GET).map(|r| r.path).collect();
    let mut router = Router::new();
    for route in routes {
        let demand = bounds.demand(route.access, route.limit, Above::of(route.path, &pages));
        let at = site.clone();
        let guarded = bounds
            .slowly(route.handler, route.limit, &room)
            .layer(DefaultBodyLimit::max(route.limit.body_bytes))
            .layer(from_fn(move |req: Request, next: Next| gate(at.clone(), demand, req, next)));
        router = router.route(route.path, guarded);
    }
    let (at, demand) = (site.clone(), bounds.demand(Access::Anyone, Limit::READ, None));
    let lost = axum::routing::any(nothing_here).layer(from_fn(move |req: Request, next: Next| gate(at.clone(), demand, req, next)));
    let keep = DefaultPredicate::new().and(NotForContentType::const_new("image/jpeg")).and(NotForContentType::const_new("text/event-stream"));
    router
        .fallback_service(lost.with_state(site.clone()))
        .route("/assets/{*hashed}", axum_get(assets::serve))
        .layer(CompressionLayer::new().compress_when(keep))
        .with_state(site.clone())
}
