//! A row of the outbox as the message that goes over the wire.

use crate::{Error, Sender, mail::address, store::mail::Taken};
use lettre::Message;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use std::time::{Duration, UNIX_EPOCH};

/// The message. The same row gives the same bytes at every attempt.
pub(crate) fn message(m: &Taken, from: &Sender) -> Result<Message, Error> {
    let name = (!m.from_name.is_empty()).then(|| m.from_name.clone());
    let created = UNIX_EPOCH + Duration::from_micros(u64::try_from(m.created_at.0).unwrap_or(0));
    let mut b = Message::builder()
        .date(created)
        .from(Mailbox::new(name, from.address.clone()))
        .to(Mailbox::new(None, address(&m.to_address)?))
        .subject(m.subject.clone())
        .message_id(Some(m.message_id.clone()))
        // RFC 3834: absence notes are not sent in answer to this.
        .raw_header(plain("Auto-Submitted", "auto-generated"))
        .raw_header(plain("Content-Language", &m.language));
    if let Some(reply_to) = &m.reply_to {
        b = b.reply_to(Mailbox::new(None, address(reply_to)?));
    }
    if let Some(link) = &m.unsubscribe {
        b = b.raw_header(plain("List-Unsubscribe", &format!("<{link}>"))).raw_header(plain("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    let part = |kind, body: &str| SinglePart::builder().header(kind).body(body.to_string());
    let both = MultiPart::alternative().boundary(format!("hansa-{}", m.id.simple()));
    let both = both.singlepart(part(ContentType::TEXT_PLAIN, &m.body_text)).singlepart(part(ContentType::TEXT_HTML, &m.body_html));
    b.multipart(both).map_err(|e| Error::Config(e.to_string()))
}

/// A header of printable ASCII, in one line: encoded words would break a link. What else there is in the value is dropped.
fn plain(name: &'static str, value: &str) -> HeaderValue {
    let value: String = value.chars().filter(|c| c.is_ascii_graphic() || *c == ' ').collect();
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value.clone(), value)
}
