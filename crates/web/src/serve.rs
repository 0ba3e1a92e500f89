//! Joins the slices' routes into one router, and serves it.

use crate::gate::{Demand, gate, nothing_here};
use crate::slice::Access;
use crate::{Limit, Route, Site, assets};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::middleware::{Next, from_fn};
use axum::routing::get as axum_get;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::timeout::TimeoutLayer;

/// No request takes longer; exports stream and are not counted, because their head is answered at once.
const REQUEST_TIME_MAX: Duration = Duration::from_secs(30);
const LOST: Demand = Demand { access: Access::Anyone, limit: Limit::READ };

/// The whole product as a service, for the server and for tests.
pub fn router(site: &Site, routes: Vec<Route>) -> Router {
    let mut router = Router::new();
    for route in routes {
        let demand = Demand { access: route.access, limit: route.limit };
        let at = site.clone();
        let guarded = route
            .handler
            .layer(DefaultBodyLimit::max(route.limit.body_bytes))
            .layer(from_fn(move |req: Request, next: Next| gate(at.clone(), demand, req, next)));
        router = router.route(route.path, guarded);
    }
    let at = site.clone();
    let lost = axum::routing::any(nothing_here).layer(from_fn(move |req: Request, next: Next| gate(at.clone(), LOST, req, next)));
    let keep = DefaultPredicate::new().and(NotForContentType::const_new("image/jpeg")).and(NotForContentType::const_new("text/event-stream"));
    router
        .fallback_service(lost.with_state(site.clone()))
        .route("/assets/{*hashed}", axum_get(assets::serve))
        .layer(CompressionLayer::new().compress_when(keep))
        .layer(TimeoutLayer::with_status_code(axum::http::StatusCode::SERVICE_UNAVAILABLE, REQUEST_TIME_MAX))
        .with_state(site.clone())
}

/// Serves until `stop` resolves, then lets open requests end.
pub async fn serve(router: Router, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
