//! Connections: taken, given to the router, and ended.

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tower::ServiceExt;

/// A connection is closed on which no whole head of a request came for so long: the first one, or the next.
const HEAD_TIME_MAX: Duration = Duration::from_secs(20);
/// When the program is told to stop, what is being answered has so long to end.
const STOP_TIME_MAX: Duration = Duration::from_secs(8);
/// When the system has no connection left, it is asked again after this.
const FULL_PAUSE: Duration = Duration::from_millis(500);

/// How long others are waited for.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For a whole head of a request, on each connection.
    pub head: Duration,
    /// For what is being answered, once the program is told to stop.
    pub stop: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { head: HEAD_TIME_MAX, stop: STOP_TIME_MAX }
    }
}

/// Serves until `stop` resolves, then lets open requests end, if they do so soon.
pub async fn serve(router: Router, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static, patience: Patience) -> std::io::Result<()> {
    let (mut stop, open) = (pin!(stop), GracefulShutdown::new());
    loop {
        tokio::select! {
            taken = listener.accept() => match taken {
                Ok((stream, from)) => answer(router.clone(), (stream, from), &open, patience.head),
                Err(e) => refused(&e).await,
            },
            () = &mut stop => break,
        }
    }
    drop(listener);
    if timeout(patience.stop, open.shutdown()).await.is_err() {
        tracing::warn!("some requests had not ended when the program stopped");
    }
    Ok(())
}

/// Answers what comes on a connection, beside all others.
fn answer(router: Router, (stream, from): (TcpStream, SocketAddr), open: &GracefulShutdown, head: Duration) {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(from));
        router.clone().oneshot(request)
    });
    let connection = http1::Builder::new().timer(TokioTimer::new()).header_read_timeout(head).serve_connection(TokioIo::new(stream), service);
    let connection = open.watch(connection);
    // Who breaks off is nobody's fault.
    tokio::spawn(async move { drop(connection.await) });
}

/// A connection that broke before it was taken is nothing; when the system has none left, those that end make room.
async fn refused(e: &std::io::Error) {
    if !matches!(e.kind(), ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset) {
        tracing::error!(error = %e, "no connection could be taken");
        sleep(FULL_PAUSE).await;
    }
}
