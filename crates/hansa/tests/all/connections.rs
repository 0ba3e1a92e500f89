//! Who says half and stays holds up nobody: a head that does not end, an answer that does not end when the program stops.

use axum::Router;
use axum::routing::get;
use std::future::pending;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use web::Patience;

/// Far longer than the patience that is tried: who waits so long waits for ever.
const FOR_EVER: Duration = Duration::from_secs(20);
const SOON: Duration = Duration::from_millis(50);
const HALF: &[u8] = b"GET /quick HTTP/1.1\r\nHost: x\r\n";

/// A server with an answer that comes and one that never does.
struct House {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<std::io::Result<()>>,
    /// Told when the answer that never comes was asked for.
    asked: Arc<Notify>,
}

impl House {
    async fn new(patience: Patience) -> Self {
        let asked = Arc::new(Notify::new());
        let told = asked.clone();
        let never = move || async move {
            told.notify_one();
            pending::<()>().await;
        };
        let router = Router::new().route("/quick", get(async || "quick")).route("/never", get(never));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (stop, told_to) = oneshot::channel();
        let serving = tokio::spawn(web::serve(router, listener, async { drop(told_to.await) }, patience));
        Self { address, stop, serving, asked }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("it listens")
    }

    /// Tells it to stop; it does.
    async fn stops(self) {
        self.stop.send(()).expect("it serves");
        let ended = timeout(FOR_EVER, self.serving).await.expect("it stops");
        ended.expect("no panic").expect("no error");
    }
}

/// What still comes until the server closes.
async fn rest(stream: &mut TcpStream) -> String {
    let mut all = Vec::new();
    let read = timeout(FOR_EVER, stream.read_to_end(&mut all)).await.expect("the server closes");
    read.expect("what was sent");
    String::from_utf8_lossy(&all).into_owned()
}

#[tokio::test]
async fn half_a_head_is_waited_for_and_then_closed() {
    let house = House::new(Patience { head: SOON, stop: FOR_EVER }).await;
    let mut half = house.connect().await;
    half.write_all(HALF).await.expect("it takes what is sent");
    assert_eq!(rest(&mut half).await, "", "the first head");
    let mut next = house.connect().await;
    next.write_all(&[HALF, b"\r\n", HALF].concat()).await.expect("it takes what is sent");
    let said = rest(&mut next).await;
    assert_eq!(said.matches("200 OK").count(), 1, "the next head: {said}");
    house.stops().await;
}

#[tokio::test]
async fn half_a_head_does_not_keep_the_program_from_stopping() {
    let house = House::new(Patience { head: FOR_EVER, stop: SOON }).await;
    let mut half = house.connect().await;
    half.write_all(HALF).await.expect("it takes what is sent");
    let mut quick = house.connect().await;
    quick.write_all(&[HALF, b"\r\n"].concat()).await.expect("it takes what is sent");
    quick.read_u8().await.expect("who came later is answered");
    house.stops().await;
}

#[tokio::test]
async fn an_answer_that_does_not_come_does_not_keep_the_program_from_stopping() {
    let house = House::new(Patience { head: FOR_EVER, stop: SOON }).await;
    let mut open = house.connect().await;
    open.write_all(b"GET /never HTTP/1.1\r\nHost: x\r\n\r\n").await.expect("it takes what is sent");
    timeout(FOR_EVER, house.asked.notified()).await.expect("it is asked");
    house.stops().await;
}
