//! What goes over the wire, as the true server reads and writes it: where a message ends, what the log says, what a defect shows.

use crate::isolation::town::Town;
use crate::server::{self, Server};
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, header};
use serde_json::Value;
use std::net::SocketAddr;
use std::time::Duration;
use testkit::db::on_sqlite;
use testkit::{Client, each_database};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use web::Config;

/// A server that never answers is a fault, and no reason to wait for ever.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sends bytes as they are; all that came back until the server closed.
async fn say(to: SocketAddr, bytes: &[u8]) -> String {
    let talk = async {
        let mut stream = TcpStream::connect(to).await.expect("the server listens");
        stream.write_all(bytes).await.expect("it takes what is sent");
        let mut all = Vec::new();
        stream.read_to_end(&mut all).await.ok();
        String::from_utf8_lossy(&all).into_owned()
    };
    tokio::time::timeout(PATIENCE, talk).await.expect("an answer, or a closed connection")
}

/// The statuses of the answers in it.
fn statuses(said: &str) -> Vec<&str> {
    said.split("HTTP/1.1 ").skip(1).filter_map(|a| a.get(..3)).collect()
}

#[tokio::test]
async fn a_message_with_two_ends_is_read_by_one_or_refused() {
    on_sqlite(&testkit::migrations(&hansa::slices::all()), &async |t| {
        let server = Server::logging(&server::data(&t), &[]).await;
        let last = "GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        let post = |headers: &str, body: &str| format!("POST /sign-in HTTP/1.1\r\nHost: x\r\n{headers}\r\n\r\n{body}{last}");
        // Chunks are the end that counts: a length that says more swallows nothing of what follows, one that says less leaves nothing over.
        for length in ["400", "1"] {
            let both = post(&format!("Content-Length: {length}\r\nTransfer-Encoding: chunked"), "5\r\nmail=\r\n0\r\n\r\n");
            let said = say(server.address, both.as_bytes()).await;
            let seen = statuses(&said);
            let is_whole = seen.len() == 2 && seen[1] == "200" && said.ends_with("alive");
            assert!(is_whole || seen == ["400"], "{length}: {said}");
        }
        for bad in ["Content-Length: 5\r\nContent-Length: 40", "Content-Length: +5", "Content-Length: 5, 40", "Transfer-Encoding: chunked, identity"] {
            let said = say(server.address, post(bad, "mail=").as_bytes()).await;
            assert_eq!(statuses(&said), ["400"], "{bad}: {said}");
        }
        server.kill().await;
    })
    .await;
}

/// A line of the log as what it is.
fn parsed(line: &str) -> Value {
    let v: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
    let time = v["timestamp"].as_str().unwrap_or_default();
    assert!(time.ends_with('Z') && time.contains('T'), "UTC: {line}");
    assert!(v["level"].is_string() && v["fields"].is_object(), "{line}");
    v
}

#[tokio::test]
async fn the_log_is_json_a_line_an_event_and_nobody_forges_one() {
    on_sqlite(&testkit::migrations(&hansa::slices::all()), &async |t| {
        let server = Server::logging(&server::data(&t), &["--url", "https://desk.example"]).await;
        let forged = "%0A%7B%22level%22:%22ERROR%22,%22fields%22:%7B%22message%22:%22forged%22%7D%7D";
        let answered = say(
            server.address,
            format!(
                "GET /no/such{forged}?token=forged-query HTTP/1.1\r\nHost: forged-host\r\nUser-Agent: forged-agent\"}}\r\nX-Forwarded-For: forged-client\r\n\
                 Cookie: __Host-hansa=forged-cookie\r\nConnection: close\r\n\r\n"
            )
            .as_bytes(),
        )
        .await;
        assert_eq!(statuses(&answered), ["404"]);
        let id = answered.to_lowercase().lines().find_map(|l| l.strip_prefix("x-request-id: ").map(str::to_string)).expect("the answer names its request");
        let body = "mail=forged%0Amail&password=forged-password";
        let form = format!(
            "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        assert_eq!(statuses(&say(server.address, form.as_bytes()).await), ["422"]);
        let cross = form.replace("Content-Type", "Sec-Fetch-Site: cross-site\r\nContent-Type");
        assert_eq!(statuses(&say(server.address, cross.as_bytes()).await), ["403"]);
        let log = server.log().await;
        let lines: Vec<Value> = log.iter().map(|l| parsed(l)).collect();
        assert!(!log.iter().any(|l| l.contains("forged")), "nothing that a client chose is in it: {log:#?}");
        let of_it: Vec<&Value> = lines.iter().filter(|l| l["span"]["id"] == id.as_str()).collect();
        assert!(of_it.iter().any(|l| l["fields"]["status"] == 404 && l["fields"]["message"] == "answered"), "found again by its id: {log:#?}");
        let refused = lines.iter().find(|l| l["fields"]["message"] == "refused").unwrap_or_else(|| panic!("{log:#?}"));
        assert_eq!(
            (refused["level"].as_str(), refused["fields"]["why"].as_str(), refused["span"]["route"].as_str()),
            (Some("WARN"), Some("form"), Some("/sign-in"))
        );
        let warned = lines.iter().any(|l| l["level"] == "WARN" && l["fields"]["message"].as_str().is_some_and(|m| m.contains("HANSA_PROXY_HEADER")));
        assert!(warned, "https without a named proxy: {log:#?}");
    })
    .await;
}

#[tokio::test]
async fn a_defect_shows_its_id_and_no_cause() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let data = server::data(&t);
        server::run(&data, &["city", "import"], &[&server::lampton()]).await;
        let server = Server::logging(&data, &[]).await;
        let db = store::Db::open(&data.database.clone().unwrap_or_else(|| format!("sqlite:{}", data.data.join("hansa.db").display()))).await.expect("it opens");
        db.write(async |tx| tx.q("alter table draft rename to draft_that_is_gone").run().await).await.expect("the table goes");
        let body = "near=by+the+crane";
        let form = format!(
            "POST /lampton/report HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        let said = say(server.address, form.as_bytes()).await;
        assert_eq!(statuses(&said), ["500"], "{said}");
        let id = said.to_lowercase().lines().find_map(|l| l.strip_prefix("x-request-id: ").map(str::to_string)).expect("an id");
        let (_, page) = said.split_once("\r\n\r\n").expect("a page");
        assert!(page.contains(&id), "the reader can name it: {page}");
        for inside in ["draft", "sql", "insert", "relation", "panicked", ".rs", "crates/"] {
            assert!(!page.to_lowercase().contains(inside), "the page tells of “{inside}”: {page}");
        }
        let log = server.log().await;
        let broken = log.iter().map(|l| parsed(l)).find(|l| l["level"] == "ERROR" && l["span"]["id"] == id.as_str());
        let cause = broken.unwrap_or_else(|| panic!("{log:#?}"))["fields"]["cause"].as_str().unwrap_or_default().to_string();
        assert!(cause.contains("draft"), "who administers finds why: {cause}");
        db.close().await;
    })
    .await;
}

#[tokio::test]
async fn the_counters_are_for_this_machine_or_for_who_has_the_token() {
    on_sqlite(&testkit::migrations(&hansa::slices::all()), &async |t| {
        let town = Town::new(t).await;
        let config = |base: &str, header: Option<&str>, token: Option<&str>| Config {
            base_url: base.into(),
            training: false,
            client_address_header: header.map(Into::into),
            limit_factor: 0,
            metrics_token: token.map(Into::into),
            sends_mail: true,
        };
        let ask = async |config: Config, from: &str, bearer: &str| {
            let router = hansa::app::App::build(&town.t.cx, config).await.expect("the product").router().1;
            let address: SocketAddr = format!("{from}:40000").parse().expect("an address");
            let mut request = Request::get("/metrics").extension(ConnectInfo(address)).header("x-forwarded-for", "127.0.0.1");
            if !bearer.is_empty() {
                request = request.header(header::AUTHORIZATION, bearer);
            }
            Client::new(router).raw(request.body(Body::empty()).expect("a request")).await.status.as_u16()
        };
        let plain = || config("http://127.0.0.1:8080", None, None);
        assert_eq!(ask(plain(), "127.0.0.1", "").await, 200);
        for elsewhere in ["203.0.113.9", "10.0.0.7", "192.168.1.2", "127.0.0.2"] {
            assert_eq!(ask(plain(), elsewhere, "").await, 404, "{elsewhere}");
        }
        assert_eq!(ask(config("https://desk.example", None, None), "127.0.0.1", "").await, 404, "behind a proxy everybody comes from this machine");
        assert_eq!(ask(config("http://127.0.0.1", Some("x-forwarded-for"), None), "127.0.0.1", "").await, 404);
        let token = || config("https://desk.example", Some("x-forwarded-for"), Some("lamplight"));
        for wrong in ["", "Bearer", "Bearer lamp", "Bearer lamplightt", "Basic lamplight", "lamplight"] {
            assert_eq!(ask(token(), "127.0.0.1", wrong).await, 404, "{wrong}");
        }
        assert_eq!(ask(token(), "203.0.113.9", "Bearer lamplight").await, 200);
    })
    .await;
}
