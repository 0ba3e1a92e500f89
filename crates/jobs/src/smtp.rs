//! How mail leaves the house: by SMTP, or not at all, as in the demo.

use crate::{Error, mail::address, work::told};
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, Message};
use std::time::Duration;
use url::{Host, Url};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);
/// A mail's whole way over an open connection. With the connection's time it is well inside [`MAIL_LEASE`](crate::MAIL_LEASE).
const SEND_TIMEOUT: Duration = Duration::from_secs(90);

/// The address that all mail of this installation comes from. Mail servers take only an address that they know from us, so cities share it and
/// differ by the name before it.
#[derive(Clone, Debug)]
pub struct Sender {
    pub(crate) address: Address,
}

impl Sender {
    pub fn parse(typed: &str) -> Result<Self, Error> {
        Ok(Sender { address: address(typed)? })
    }
}

/// Where mails go.
#[derive(Clone, Debug)]
pub enum Delivery {
    /// Nowhere: a mail has arrived when it stands in the table. The demo's mailbox shows it.
    Mailbox,
    Smtp(Smtp),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TlsMode {
    /// Only to this machine itself.
    None,
    StartTls,
    Tls,
}

/// A mail server. Its `Debug` shows no password.
#[derive(Clone)]
pub struct Smtp {
    host: String,
    port: u16,
    tls: TlsMode,
    credentials: Option<Credentials>,
    hello: ClientId,
    pub(crate) from: Sender,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{} ({:?})", self.host, self.port, self.tls)
    }
}

impl Smtp {
    /// From `smtp://USER:PASSWORD@HOST:PORT?tls=starttls`: `tls` is `starttls` (the default; port 587), `tls` (465), or `none` (25), which is taken only
    /// for a server on this very machine, where it is the default.
    pub fn parse(url: &str, from: Sender) -> Result<Self, Error> {
        // The url is not repeated in errors: it may hold a password.
        let bad = |why: &str| Error::Config(format!("the mail server's address: {why}; give smtp://USER:PASSWORD@HOST:587?tls=starttls"));
        let url = Url::parse(url).map_err(|e| bad(&e.to_string()))?;
        let host = url.host_str().filter(|h| !h.is_empty()).ok_or_else(|| bad("it names no host"))?.to_string();
        let tls = url.query_pairs().find(|(k, _)| k == "tls").map(|(_, v)| v.into_owned());
        let tls = match (url.scheme(), tls.as_deref()) {
            ("smtps", None | Some("tls")) | ("smtp", Some("tls")) => TlsMode::Tls,
            ("smtp", Some("starttls")) => TlsMode::StartTls,
            ("smtp", Some("none")) if is_loopback(&url) => TlsMode::None,
            ("smtp", Some("none")) => return Err(bad("tls=none is only for a server on this machine")),
            ("smtp", None) => {
                if is_loopback(&url) {
                    TlsMode::None
                } else {
                    TlsMode::StartTls
                }
            }
            _ => return Err(bad("the scheme is smtp, and tls is one of starttls, tls, none")),
        };
        let default_port = match tls {
            TlsMode::None => 25,
            TlsMode::StartTls => 587,
            TlsMode::Tls => 465,
        };
        let decode = |s: &str| url::form_urlencoded::parse(s.replace('+', "%2B").as_bytes()).next().map(|(k, _)| k.into_owned()).unwrap_or_default();
        let credentials = url.password().map(|p| Credentials::new(decode(url.username()), decode(p)));
        let port = url.port().unwrap_or(default_port);
        Ok(Smtp { host: host.trim_matches(['[', ']']).to_string(), port, tls, credentials, hello: ClientId::default(), from })
    }

    /// An open connection, after TLS and signing in.
    async fn connect(&self) -> Result<AsyncSmtpConnection, lettre::transport::smtp::Error> {
        let parameters = || TlsParameters::new(self.host.clone());
        let wrap = if self.tls == TlsMode::Tls { Some(parameters()?) } else { None };
        let server = (self.host.as_str(), self.port);
        let mut c = AsyncSmtpConnection::connect_tokio1(server, Some(CONNECT_TIMEOUT), &self.hello, wrap, None).await?;
        if self.tls == TlsMode::StartTls {
            c.starttls(parameters()?, &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            c.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(c)
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        // A scheme that the URL standard does not know leaves addresses as names.
        Some(Host::Domain(name)) => name == "localhost" || name.parse().is_ok_and(|ip: std::net::Ipv4Addr| ip.is_loopback()),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// What became of one mail.
#[derive(Debug)]
pub(crate) enum Attempt {
    Sent,
    /// Not now: try again later.
    Later(String),
    /// Never: the server will not take it.
    Never(String),
    /// The mail server itself does not answer or does not know us. The mail is not to blame.
    ServerFault(String),
}

/// A connection that is kept for the mails of one round.
#[derive(Default)]
pub(crate) struct Line(Option<AsyncSmtpConnection>);

impl Line {
    pub(crate) async fn send(&mut self, smtp: &Smtp, m: &Message) -> Attempt {
        let mut c = match self.0.take().filter(|c| !c.has_broken()) {
            Some(c) => c,
            None => match tokio::time::timeout(CONNECT_TIMEOUT * 2, smtp.connect()).await {
                Ok(Ok(c)) => c,
                Ok(Err(e)) => return Attempt::ServerFault(told(&e)),
                Err(_) => return Attempt::ServerFault("the mail server does not answer".into()),
            },
        };
        // Whatever goes wrong closes the connection: it is put back only after a success.
        match tokio::time::timeout(SEND_TIMEOUT, c.send(m.envelope(), &m.formatted())).await {
            Ok(Ok(_)) => {
                self.0 = Some(c);
                Attempt::Sent
            }
            Ok(Err(e)) if e.is_permanent() || e.is_client() => Attempt::Never(told(&e)),
            Ok(Err(e)) => Attempt::Later(told(&e)),
            Err(_) => Attempt::Later("the mail server took too long".into()),
        }
    }
    pub(crate) async fn close(mut self) {
        if let Some(mut c) = self.0.take() {
            // Everything was acknowledged: whether the server hears our farewell does not matter.
            tokio::time::timeout(Duration::from_secs(2), c.quit()).await.ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_server_without_encryption_is_only_taken_on_this_machine() {
        let from = Sender::parse("desk@astana.example").unwrap();
        let parse = |url: &str| Smtp::parse(url, from.clone()).map(|s| format!("{s:?}"));
        let good = [
            ("smtp://mail.example", "mail.example:587 (StartTls)"),
            ("smtp://u:p@mail.example:2525?tls=tls", "mail.example:2525 (Tls)"),
            ("smtps://mail.example", "mail.example:465 (Tls)"),
            ("smtp://127.0.0.1:1025", "127.0.0.1:1025 (None)"),
            ("smtp://localhost?tls=none", "localhost:25 (None)"),
            ("smtp://[::1]:1025", "::1:1025 (None)"),
            ("smtp://localhost:2525?tls=starttls", "localhost:2525 (StartTls)"),
        ];
        for (url, shown) in good {
            assert_eq!(parse(url).unwrap(), shown, "{url}");
        }
        let not_here = ["smtp://mail.example?tls=none", "smtp://127.0.0.1.example?tls=none"];
        for bad in ["", "mail.example", "smtp://", "http://mail.example", "smtp://a?tls=no"].into_iter().chain(not_here) {
            assert!(parse(bad).is_err(), "{bad}");
        }
        let told = Smtp::parse("smtp://u:hunter2@mail.example?tls=none", from.clone()).unwrap_err().to_string();
        assert!(!told.contains("hunter2"));
        let s = Smtp::parse("smtp://a%40b.org:p%2Bq+r%2Fs@mail.example", from).unwrap();
        assert_eq!(s.credentials, Some(Credentials::new("a@b.org".into(), "p+q+r/s".into())));
    }
}
