//! The true binary as a process of its own, and a client of a few lines that says exactly what was answered.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use hansa::args::Data;
use parking_lot::Mutex;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use store::Engine;
use testkit::TestCtx;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout, Command};

/// Where this test's installation is: a folder, and on PostgreSQL a database.
pub fn data(t: &TestCtx) -> Data {
    let database = (t.engine == Engine::Postgres).then(|| t.url.clone());
    Data { data: t.folder.join("data"), database }
}

/// The binary with these words, on this data. It ends with the test.
pub fn command(data: &Data, words: &[&str]) -> Command {
    let mut c = Command::new(env!("CARGO_BIN_EXE_hansa"));
    c.args(words).kill_on_drop(true).env("HANSA_LOG", "error").env("HANSA_DATA", &data.data).env_remove("HANSA_DATABASE").stdin(Stdio::null());
    if let Some(url) = &data.database {
        c.env("HANSA_DATABASE", url);
    }
    c
}

/// Runs a command to its end; it must succeed.
pub async fn run(data: &Data, words: &[&str], more: &[&Path]) -> String {
    let done = command(data, words).args(more).output().await.expect("the binary starts");
    assert!(done.status.success(), "{words:?}: {}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// Lampton, as a folder of files.
pub fn lampton() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../testkit/city")
}

/// `hansa serve`, on a port of its own.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    _said: Lines<BufReader<ChildStdout>>,
}

impl Server {
    /// Starts it, and waits until it says that it listens.
    pub async fn start(data: &Data, smtp: &str) -> Server {
        Server::of(command(data, &["serve", "--listen", "127.0.0.1:0", "--limits", "0", "--smtp", smtp, "--mail-from", "hansa@hansa.example"])).await
    }
    /// The same with a log that is read at the end, and more words.
    pub async fn logging(data: &Data, more: &[&str]) -> Server {
        let mut c = command(data, &[&["serve", "--listen", "127.0.0.1:0", "--limits", "0"], more].concat());
        c.env("HANSA_LOG", "info").stderr(Stdio::piped());
        Server::of(c).await
    }
    async fn of(mut c: Command) -> Server {
        let mut child = c.stdout(Stdio::piped()).spawn().expect("the binary starts");
        let mut said = BufReader::new(child.stdout.take().expect("its output")).lines();
        while let Some(line) = said.next_line().await.expect("its output can be read") {
            if let Some(rest) = line.strip_prefix("Hansa listens on http://") {
                let address = rest.split(' ').next().unwrap_or("").parse().expect("an address");
                return Server { child, address, _said: said };
            }
        }
        panic!("the server ended before it listened: {:?}", child.wait().await);
    }
    /// Ends it, and answers what it logged, line by line.
    pub async fn log(mut self) -> Vec<String> {
        self.child.start_kill().expect("the server is still there to be killed");
        let mut text = String::new();
        self.child.stderr.take().expect("its log").read_to_string(&mut text).await.expect("its log can be read");
        self.child.wait().await.expect("the server ends");
        text.lines().map(str::to_string).collect()
    }
    /// Kill -9: nothing of it does anything after this.
    pub async fn kill(mut self) {
        self.child.start_kill().expect("the server is still there to be killed");
        let ended = self.child.wait().await.expect("the server ends");
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&ended), Some(9), "it was killed, it did not fall: {ended}");
    }
}

/// What a browser is told when no whole answer came: no server says that.
pub const NO_ANSWER: u16 = 599;

/// The server of the moment, behind a router: what a browser of a test asks goes to it over the wire. It is another one after each kill.
#[derive(Clone, Default)]
pub struct Wire(Arc<Mutex<Option<SocketAddr>>>);

impl Wire {
    /// From now on it leads there.
    pub fn to(&self, server: &Server) {
        *self.0.lock() = Some(server.address);
    }
    pub fn router(&self) -> Router {
        let wire = self.clone();
        Router::new().fallback(async move |r: Request| wire.pass(r).await)
    }
    async fn pass(&self, request: Request) -> Response {
        let to = self.0.lock().expect("a server was started");
        let (parts, body) = request.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("what is sent can be read");
        let mut head = format!("{} {} HTTP/1.0\r\nContent-Length: {}\r\n", parts.method, parts.uri, body.len());
        for (name, value) in &parts.headers {
            head += &format!("{name}: {}\r\n", value.to_str().expect("a header in letters"));
        }
        let sent = [head.as_bytes(), b"\r\n", &body].concat();
        let reply = ask(to, &sent).await.ok().flatten();
        let status = reply.as_ref().map_or(NO_ANSWER, |r| r.status);
        let mut response = Response::builder().status(StatusCode::from_u16(status).expect("a status"));
        for (name, value) in reply.iter().flat_map(|r| &r.headers) {
            response = response.header(name, value);
        }
        response.body(Body::from(reply.map(|r| r.body).unwrap_or_default())).expect("an answer")
    }
}

/// A whole answer.
pub struct Reply {
    pub status: u16,
    pub location: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Reads a page; `None` when no whole answer came.
pub async fn get(to: SocketAddr, path: &str) -> Option<Reply> {
    ask(to, format!("GET {path} HTTP/1.0\r\nHost: {to}\r\nAccept-Language: en\r\n\r\n").as_bytes()).await.ok()?
}

/// Sends a form with files; `None` when no whole answer came.
pub async fn upload(to: SocketAddr, path: &str, fields: &[(&str, &str)], photo: Option<&[u8]>) -> Option<Reply> {
    const EDGE: &str = "----hansa-crash-edge";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    if let Some(photo) = photo {
        body.extend(format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"p.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n").bytes());
        body.extend_from_slice(photo);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{EDGE}--\r\n").bytes());
    let kind = format!("multipart/form-data; boundary={EDGE}");
    let head = format!("POST {path} HTTP/1.0\r\nHost: {to}\r\nAccept-Language: en\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n", body.len());
    ask(to, &[head.as_bytes(), &body].concat()).await.ok()?
}

/// HTTP/1.0, because then an answer has no pieces and ends with its connection.
async fn ask(to: SocketAddr, request: &[u8]) -> std::io::Result<Option<Reply>> {
    let mut stream = TcpStream::connect(to).await?;
    stream.write_all(request).await?;
    let mut all = Vec::new();
    stream.read_to_end(&mut all).await?;
    let Some(end) = all.windows(4).position(|w| w == b"\r\n\r\n") else { return Ok(None) };
    let head = String::from_utf8_lossy(&all[..end]).into_owned();
    let body = all.split_off(end + 4);
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).expect("a status");
    let headers: Vec<(String, String)> = head.lines().skip(1).filter_map(|l| l.split_once(": ")).map(|(n, v)| (n.into(), v.into())).collect();
    let header = |name: &str| headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.clone());
    let is_whole = header("content-length").is_none_or(|n| n.parse() == Ok(body.len()));
    let location = header("location").unwrap_or_default();
    Ok(is_whole.then_some(Reply { status, location, headers, body }))
}
