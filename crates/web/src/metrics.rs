//! Counters for Prometheus: requests and their times, by route and status class.

use axum::http::{Method, StatusCode};
use prometheus_client::encoding::{EncodeLabelSet, text::encode};
use prometheus_client::metrics::{counter::Counter, family::Family, histogram::Histogram};
use prometheus_client::registry::Registry;
use std::time::Duration;

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Request {
    method: String,
    route: String,
    status: String,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Route {
    route: String,
}

/// Upper bounds of the buckets, in seconds.
const BUCKETS: [f64; 9] = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0];

pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Request, Counter>,
    seconds: Family<Route, Histogram, fn() -> Histogram>,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("hansa");
        let requests = Family::default();
        let seconds: Family<Route, Histogram, fn() -> Histogram> = Family::new_with_constructor(|| Histogram::new(BUCKETS));
        registry.register("http_requests", "Answered requests", requests.clone());
        registry.register("http_request_seconds", "Time from the gate to the answer's head", seconds.clone());
        Metrics { registry, requests, seconds }
    }
}

impl Metrics {
    pub(crate) fn seen(&self, method: &Method, route: &str, status: StatusCode, took: Duration) {
        let status = format!("{}xx", status.as_u16() / 100);
        self.requests.get_or_create(&Request { method: method.to_string(), route: route.to_string(), status }).inc();
        self.seconds.get_or_create(&Route { route: route.to_string() }).observe(took.as_secs_f64());
    }
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        if let Err(e) = encode(&mut out, &self.registry) {
            tracing::error!(%e, "metrics cannot be written");
        }
        out
    }
}
