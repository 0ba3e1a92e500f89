//! Joins the slices' routes into one router, and serves it.

use crate::gate::{Demand, gate, nothing_here};
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
/// A form with pictures may come slowly, from a phone on a weak network, as long as something comes: for so long nothing need come.
const PICTURES_PAUSE_MAX: Duration = Duration::from_secs(30);
/// … and so long it may take to come in all; whoever lets it drip holds its memory no longer.
const PICTURES_TIME_MAX: Duration = Duration::from_secs(5 * 60);
const LOST: Demand = Demand { access: Access::Anyone, limit: Limit::READ };

/// How long a request may take.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// To be answered.
    pub answer: Duration,
    /// Between two pieces of a form with pictures.
    pub pause: Duration,
    /// For a form with pictures to come in; then it is answered.
    pub pictures: Duration,
}

impl Default for Times {
    fn default() -> Self {
        Times { answer: REQUEST_TIME_MAX, pause: PICTURES_PAUSE_MAX, pictures: PICTURES_TIME_MAX }
    }
}

impl Times {
    /// An end of the time has no page; a form with pictures that is late is told earlier, where its words are known.
    fn bound(self, handler: MethodRouter<Site>, limit: Limit) -> MethodRouter<Site> {
        let within = |time| TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time);
        if limit.takes_pictures() {
            let slowly = handler.layer::<_, Infallible>(RequestBodyTimeoutLayer::new(self.pause)).layer::<_, Infallible>(Extension(self));
            return slowly.layer(within(self.pictures + self.answer));
        }
        handler.layer(within(self.answer))
    }
}

/// The whole product as a service, for the server and for tests.
pub fn router(site: &Site, routes: Vec<Route>) -> Router {
    router_within(site, routes, Times::default())
}

/// The same with other times, for tests that see them end.
pub fn router_within(site: &Site, routes: Vec<Route>, times: Times) -> Router {
    let mut router = Router::new();
    for route in routes {
        let demand = Demand { access: route.access, limit: route.limit };
        let at = site.clone();
        let guarded = route
            .handler
            .layer(DefaultBodyLimit::max(route.limit.body_bytes))
            .layer(from_fn(move |req: Request, next: Next| gate(at.clone(), demand, req, next)));
        router = router.route(route.path, times.bound(guarded, route.limit));
    }
    let at = site.clone();
    let lost = axum::routing::any(nothing_here).layer(from_fn(move |req: Request, next: Next| gate(at.clone(), LOST, req, next)));
    let keep = DefaultPredicate::new().and(NotForContentType::const_new("image/jpeg")).and(NotForContentType::const_new("text/event-stream"));
    router
        .fallback_service(times.bound(lost, Limit::READ).with_state(site.clone()))
        .route("/assets/{*hashed}", times.bound(axum_get(assets::serve), Limit::READ))
        .layer(CompressionLayer::new().compress_when(keep))
        .with_state(site.clone())
}

/// Serves until `stop` resolves, then lets open requests end.
pub async fn serve(router: Router, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
