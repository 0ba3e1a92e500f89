//! The outbox: a mail is written down in the transaction that has a reason for it, and leaves later.

use crate::{Error, Letter, letter, store::mail, wake};
use kernel::{CityId, Lang};
use lettre::Address;
use serde::{Deserialize, Serialize};
use store::{Ctx, Tx};
use uuid::Uuid;

/// A mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MailId(pub Uuid);
store::bindable!(MailId);

impl std::fmt::Display for MailId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
impl std::str::FromStr for MailId {
    type Err = uuid::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        s.parse().map(Self)
    }
}

/// Text and HTML of a mail together.
pub const MAIL_BYTES_MAX: usize = 256 * 1024;
/// A longer subject is cut.
pub const SUBJECT_CHARS_MAX: usize = 200;
/// RFC 5321: no longer path is taken by any server.
pub const ADDRESS_BYTES_MAX: usize = 254;
const LINK_BYTES_MAX: usize = 900;

/// A mail to be sent. Make text and HTML with [`Mail::letter`].
#[derive(Clone, Debug)]
pub struct Mail {
    /// Whose it is; `None` for the installation's own.
    pub city: Option<CityId>,
    /// The notice: the same one is sent to the same address once. `concern 7K4M2Q9X answered 2`.
    pub key: String,
    pub to: String,
    /// Whom the recipient sees as sender: the city's name. The address is the installation's.
    pub from_name: String,
    pub reply_to: Option<String>,
    /// The site's host name, which becomes the right half of the Message-ID.
    pub host: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub language: Lang,
    /// The address at which one POST ends these mails (RFC 8058). It must not ask anything.
    pub unsubscribe: Option<String>,
    /// What it is about, for staff: `concern 7K4M2Q9X`.
    pub about: String,
    /// Holds a key to an account: staff never see the text, and it is wiped once the mail has left.
    pub is_secret: bool,
}

impl Mail {
    /// A mail made of a letter. Set what differs from it afterwards.
    pub fn letter(city: Option<CityId>, key: impl Into<String>, to: impl Into<String>, host: impl Into<String>, l: &Letter<'_>) -> Self {
        let (text, html) = letter(l);
        Mail {
            city,
            key: key.into(),
            to: to.into(),
            from_name: l.city_name.to_string(),
            reply_to: None,
            host: host.into(),
            subject: l.title.to_string(),
            text,
            html,
            language: l.lang.clone(),
            unsubscribe: l.unsubscribe.as_ref().map(|u| u.url.to_string()),
            about: String::new(),
            is_secret: false,
        }
    }
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }
    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }
    pub fn reply_to(mut self, address: Option<String>) -> Self {
        self.reply_to = address;
        self
    }
    pub fn secret(mut self) -> Self {
        self.is_secret = true;
        self
    }
}

/// Is this an address that a mail can be sent to? For forms. The last part of a domain is never a number (RFC 3696, section 2): it is one of a machine, or of
/// nobody.
pub fn is_address(typed: &str) -> bool {
    address(typed).is_ok_and(|a| a.domain().rsplit('.').next().is_none_or(|last| last.is_empty() || !last.chars().all(|c| c.is_ascii_digit())))
}

pub(crate) fn address(typed: &str) -> Result<Address, Error> {
    let typed = typed.trim();
    let bad = || Error::Address(typed.chars().take(ADDRESS_BYTES_MAX).collect());
    if typed.len() > ADDRESS_BYTES_MAX || typed.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(bad());
    }
    typed.parse::<Address>().map_err(|_| bad())
}

/// Writes the mail down; `None` if this notice was written to this address before. A worker of this process wakes after the commit.
pub async fn send_mail(cx: &Ctx, tx: &mut Tx, m: Mail) -> Result<Option<MailId>, Error> {
    let to = address(&m.to)?;
    let reply_to = m.reply_to.as_deref().map(address).transpose()?;
    if m.text.len() + m.html.len() > MAIL_BYTES_MAX {
        return Err(Error::TooLarge);
    }
    if m.unsubscribe.as_deref().is_some_and(|link| !is_plain_link(link)) {
        return Err(Error::Link);
    }
    let (id, now) = (cx.uuid(), cx.now());
    let q = tx.q(mail::INSERT).bind(id).bind(owner(m.city)).bind(m.key).bind(to.to_string()).bind(folded(&to)).bind(domain(&to));
    let q = q.bind(header_text(&m.from_name)).bind(reply_to.map(|a| a.to_string())).bind(header_text(&m.subject));
    let q = q.bind(without_isolates(&m.text)).bind(m.html).bind(&m.language).bind(m.unsubscribe);
    // Fixed here and for good: a mail that had to be sent twice is one mail to who receives it.
    let q = q.bind(format!("<{}@{}>", id.simple(), host_name(&m.host))).bind(m.about).bind(m.is_secret).bind(now);
    let is_new = q.run().await? == 1;
    tx.after_commit(wake);
    Ok(is_new.then_some(MailId(id)))
}

/// Was the mail with this key written to this address, and is it still known?
pub async fn is_written(cx: &Ctx, city: Option<CityId>, key: &str, to: &str) -> Result<bool, Error> {
    let Ok(to) = address(to) else { return Ok(false) };
    Ok(cx.db.q(mail::IS_WRITTEN).bind(owner(city)).bind(key).bind(folded(&to)).count().await? > 0)
}

/// Deletes every mail to an address: a part of deleting a person. Answers how many.
pub async fn forget_address(_cx: &Ctx, tx: &mut Tx, city: Option<CityId>, typed: &str) -> Result<u64, Error> {
    let Ok(a) = address(typed) else { return Ok(0) };
    Ok(tx.q(mail::FORGET_ADDRESS).bind(owner(city)).bind(folded(&a)).run().await?)
}

/// Deletes every mail about something: a part of removing what it says. Answers how many.
pub async fn forget_about(tx: &mut Tx, city: Option<CityId>, about: &str) -> Result<u64, Error> {
    Ok(tx.q(mail::FORGET_ABOUT).bind(owner(city)).bind(about).run().await?)
}

/// The installation's own mails stand under the nil UUID.
pub(crate) fn owner(city: Option<CityId>) -> Uuid {
    city.map_or(Uuid::nil(), |c| c.0)
}

fn folded(a: &Address) -> String {
    kernel::fold(a.as_ref())
}

fn domain(a: &Address) -> String {
    kernel::fold(a.domain())
}

/// Without the marks that Fluent puts round its arguments: they are for HTML, and show as boxes elsewhere.
pub(crate) fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// One line without control characters, isolation or overriding of direction, and of a length that a header may have.
pub(crate) fn header_text(text: &str) -> String {
    let clean: String = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}')).collect();
    let words: Vec<&str> = clean.split(|c: char| c.is_control() || c.is_whitespace()).filter(|w| !w.is_empty()).collect();
    words.join(" ").chars().take(SUBJECT_CHARS_MAX).collect()
}

/// A link that can stand in a header as it is.
fn is_plain_link(link: &str) -> bool {
    let has_scheme = link.starts_with("https://") || link.starts_with("http://");
    has_scheme && link.len() <= LINK_BYTES_MAX && link.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b'"' | b'\\' | b','))
}

/// A host's name without its port; a name that no host has becomes one that nobody has.
fn host_name(host: &str) -> &str {
    let name = host.split(':').next().unwrap_or_default();
    let ok = !name.is_empty() && name.len() <= 200 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    if ok && !name.starts_with('.') && !name.ends_with('.') && !name.contains("..") { name } else { "hansa.invalid" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_address_and_nothing_else() {
        for good in ["aigerim@example.org", " a.b+c@sub.example.org ", "почта@пример.рф", "a@localhost"] {
            assert!(is_address(good), "{good}");
        }
        let long = format!("{}@example.org", "a".repeat(300));
        for bad in ["", "a", "a@", "@b", "a@b\r\nBcc: c@d.org", "a@b.org\n", "a b@c.org", "a@b.org,c@d.org", "<a@b.org>", "A <a@b.org>", &long] {
            let is_trimmed_good = bad == "a@b.org\n";
            assert_eq!(is_address(bad), is_trimmed_good, "{bad:?}");
        }
        assert_eq!(address("a@b.org\n").unwrap().to_string(), "a@b.org");
    }

    #[test]
    fn a_header_is_one_line() {
        assert_eq!(header_text("Lit\r\nBcc: x@y.org\u{2028}again\0\u{85} \u{2068}L-1\u{2069}"), "Lit Bcc: x@y.org again L-1");
        assert_eq!(header_text(&"ж".repeat(500)).chars().count(), SUBJECT_CHARS_MAX);
        assert_eq!(header_text("\u{202e}gnp.exe"), "gnp.exe");
    }

    #[test]
    fn a_link_is_plain_or_refused() {
        assert!(is_plain_link("https://astana.example/leave/V5T81HJC?k=1"));
        for bad in ["mailto:a@b.org", "https://a/ b", "https://a/\r\nX: y", "https://a/>", "javascript:alert(1)", "https://ä.example"] {
            assert!(!is_plain_link(bad), "{bad}");
        }
        assert_eq!((host_name("astana.example:8443"), host_name("a b"), host_name("")), ("astana.example", "hansa.invalid", "hansa.invalid"));
    }
}
