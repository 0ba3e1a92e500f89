//! Joins the slices' routes into one router, and serves it.

use crate::gate::{Demand, gate, nothing_here};
use crate::room::Room;
use crate::slice::Access;
use crate::{Limit, Route, Site, assets};
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::routing::{MethodRouter, get as axum_get};
use axum::{Extension, Router};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

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
const LOST: Demand = Demand { access: Access::Anyone, limit: Limit::READ };

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
    /// This end has no page.
    fn bound(self, handler: MethodRouter<Site>, limit: Limit) -> MethodRouter<Site> {
        let time = if limit.takes_files() { self.files + self.answer } else { self.answer };
        handler.layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time))
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
        let demand = Demand { access: route.access, limit: route.limit };
        let at = site.clone();
        let guarded = bounds
            .slowly(route.handler, route.limit, &room)
            .layer(DefaultBodyLimit::max(route.limit.body_bytes))
            .layer(from_fn(move |req: Request, next: Next| gate(at.clone(), demand, req, next)));
        router = router.route(route.path, bounds.bound(guarded, route.limit));
    }
    let at = site.clone();
    let lost = axum::routing::any(nothing_here).layer(from_fn(move |req: Request, next: Next| gate(at.clone(), LOST, req, next)));
    let keep = DefaultPredicate::new().and(NotForContentType::const_new("image/jpeg")).and(NotForContentType::const_new("text/event-stream"));
    router
        .fallback_service(bounds.bound(lost, Limit::READ).with_state(site.clone()))
        .route("/assets/{*hashed}", bounds.bound(axum_get(assets::serve), Limit::READ))
        .layer(CompressionLayer::new().compress_when(keep))
        .with_state(site.clone())
}

/// Serves until `stop` resolves, then lets open requests end.
pub async fn serve(router: Router, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
