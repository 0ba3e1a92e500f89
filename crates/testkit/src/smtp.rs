//! A mail server on the loopback that does what a test tells it to, and remembers what it took.

use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What the server does with the next mail. Without any it takes everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Take,
    /// Closes the connection before it says a word.
    HangUp,
    /// Answers the recipient with this: `450 4.2.1 busy`.
    Recipient(&'static str),
    /// Answers the whole message with this, after it was sent.
    Data(&'static str),
    /// Reads the message, keeps it, and closes the connection without an answer.
    DropAfterData,
    /// Reads the message, keeps it, and never answers: the moment for a kill.
    Stall,
}

/// A mail as it came over the wire.
#[derive(Clone, Debug)]
pub struct Received {
    pub from: String,
    pub to: Vec<String>,
    /// With `\n` for line ends, dots unstuffed.
    pub data: String,
    /// Was it acknowledged?
    pub acknowledged: bool,
}

impl Received {
    /// A header's value, unfolded, as it stands on the wire.
    pub fn header(&self, name: &str) -> Option<String> {
        let head = self.data.split("\n\n").next()?.replace("\n ", " ").replace("\n\t", " ");
        let prefix = format!("{}:", name.to_lowercase());
        head.lines().find(|l| l.to_lowercase().starts_with(&prefix)).map(|l| l[prefix.len()..].trim().to_string())
    }
    /// The names of all headers, in order.
    pub fn header_names(&self) -> Vec<String> {
        let head = self.data.split("\n\n").next().unwrap_or_default();
        let lines = head.lines().filter(|l| !l.starts_with([' ', '\t']));
        lines.map(|l| l.split(':').next().unwrap_or_default().to_string()).collect()
    }
}

#[derive(Default)]
struct State {
    answers: VecDeque<Answer>,
    received: Vec<Received>,
    /// Changes when a mail came.
    came: watch::Sender<usize>,
    connections: usize,
    /// What AUTH PLAIN must say, in base 64.
    password: Option<String>,
}

impl State {
    fn keep(&mut self, mail: Received) {
        self.received.push(mail);
        self.came.send_modify(|n| *n += 1);
    }
}

/// The server. It ends with its last handle's test.
#[derive(Clone)]
pub struct FakeSmtp {
    pub port: u16,
    state: Arc<Mutex<State>>,
}

impl FakeSmtp {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port on the loopback");
        let port = listener.local_addr().expect("the port's number").port();
        let server = FakeSmtp { port, state: Arc::default() };
        let state = server.state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                state.lock().connections += 1;
                tokio::spawn(serve(stream, state.clone()));
            }
        });
        server
    }
    /// For [`jobs::Smtp::parse`]: plain, because it is this machine.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }
    /// From now on only who says this after `AUTH PLAIN` may send: base 64 of `\0USER\0PASSWORD`.
    pub fn demand(&self, base64: &str) -> &Self {
        self.state.lock().password = Some(base64.to_string());
        self
    }
    /// What to do with the next mails, one after the other.
    pub fn then(&self, answers: impl IntoIterator<Item = Answer>) -> &Self {
        self.state.lock().answers.extend(answers);
        self
    }
    /// All that came, acknowledged or not.
    pub fn received(&self) -> Vec<Received> {
        self.state.lock().received.clone()
    }
    /// Waits until what came is as the test wants it.
    pub async fn until(&self, done: impl Fn(&[Received]) -> bool) {
        let mut came = self.state.lock().came.subscribe();
        while !done(&self.received()) {
            came.changed().await.expect("the server runs as long as the test");
        }
    }
    pub fn connections(&self) -> usize {
        self.state.lock().connections
    }
}

/// One connection: a line in, a line out. An error ends it.
async fn serve(stream: TcpStream, state: Arc<Mutex<State>>) {
    let (read, write) = stream.into_split();
    let mut line = Line { read: BufReader::new(read), write };
    if state.lock().answers.front() == Some(&Answer::HangUp) {
        state.lock().answers.pop_front();
        return;
    }
    converse(&mut line, &state).await.ok();
}

struct Line {
    read: BufReader<OwnedReadHalf>,
    write: OwnedWriteHalf,
}

impl Line {
    async fn say(&mut self, text: &str) -> std::io::Result<()> {
        self.write.write_all(format!("{text}\r\n").as_bytes()).await
    }
    async fn hear(&mut self) -> std::io::Result<String> {
        let mut text = String::new();
        match self.read.read_line(&mut text).await? {
            0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(text.trim_end_matches(['\r', '\n']).to_string()),
        }
    }
}

async fn converse(line: &mut Line, state: &Mutex<State>) -> std::io::Result<()> {
    line.say("220 fake ESMTP").await?;
    let (mut from, mut to) = (String::new(), Vec::new());
    let mut answer = Answer::Take;
    loop {
        let heard = line.hear().await?;
        let verb: String = heard.chars().take(4).collect::<String>().to_uppercase();
        match verb.as_str() {
            "EHLO" => line.say("250-fake\r\n250-8BITMIME\r\n250-AUTH PLAIN\r\n250 SMTPUTF8").await?,
            "AUTH" => {
                let ok = state.lock().password.as_deref().is_some_and(|p| heard.ends_with(&format!(" {p}")));
                line.say(if ok { "235 welcome" } else { "535 5.7.8 who are you?" }).await?;
            }
            "MAIL" => {
                answer = state.lock().answers.pop_front().unwrap_or(Answer::Take);
                (from, to) = (bracketed(&heard), Vec::new());
                line.say("250 ok").await?;
            }
            "RCPT" => match answer {
                Answer::Recipient(no) => line.say(no).await?,
                _ => {
                    to.push(bracketed(&heard));
                    line.say("250 ok").await?;
                }
            },
            "DATA" => {
                line.say("354 go on").await?;
                let data = message(line).await?;
                let acknowledged = answer == Answer::Take;
                state.lock().keep(Received { from: from.clone(), to: to.clone(), data, acknowledged });
                match answer {
                    Answer::DropAfterData => return Ok(()),
                    Answer::Stall => std::future::pending().await,
                    Answer::Data(no) => line.say(no).await?,
                    _ => line.say("250 taken").await?,
                }
            }
            "QUIT" => return line.say("221 bye").await,
            _ => line.say("250 ok").await?,
        }
    }
}

async fn message(line: &mut Line) -> std::io::Result<String> {
    let mut data = String::new();
    loop {
        let heard = line.hear().await?;
        if heard == "." {
            return Ok(data);
        }
        data.push_str(heard.strip_prefix('.').unwrap_or(&heard));
        data.push('\n');
    }
}

fn bracketed(heard: &str) -> String {
    heard.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or_else(String::new, |(inside, _)| inside.to_string())
}
