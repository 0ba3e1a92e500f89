//! Forms: what was typed is kept, whatever is wrong with it.

use crate::room::{Growing, Room};
use crate::serve::Slowly;
use crate::{Error, Limit, Visit, csrf};
use axum::body::Bytes;
use axum::extract::multipart::Field as Part;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::header;
use kernel::{FieldError, Kind, Message};
use std::time::Duration;

/// At most so many fields are read from one form.
const FIELDS_MAX: usize = 400;
/// Pictures leave so many bytes of a body to the words, which may come after them.
const WORDS_BYTES: usize = 256 * 1024;
/// Words that are given back to who may not send them are waited for so long.
const GIVEN_BACK_TIME_MAX: Duration = Duration::from_secs(10);
/// Whoever sends a file while there is no room for it is told to try again then.
const BUSY_SECONDS: i64 = 60;

/// A file that came with a form.
#[derive(Clone, Debug)]
pub struct Upload {
    pub field: String,
    pub file_name: String,
    /// None of one that was thrown away: what reads it as it is finds no picture in it.
    pub bytes: Bytes,
    /// With those before it, it was more than a body may hold, or than the house has room for.
    pub is_too_much: bool,
}

/// A form as it was sent: checked for origin and token, nothing else.
#[derive(Clone, Debug, Default)]
pub struct Submitted {
    pub form: Form,
    pub uploads: Vec<Upload>,
}

/// The values of a form, and what is wrong with them. The same type fills a form that is shown.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: Vec<(String, String)>,
    errors: Vec<FieldError>,
}

impl Form {
    pub fn new() -> Self {
        Form::default()
    }
    /// From a query or an urlencoded body.
    pub fn parse(text: &str) -> Self {
        let pairs = form_pairs(text);
        Form { values: pairs, errors: Vec::new() }
    }
    /// Fills a field, for a form that edits what is there.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_string(), value.into()));
        self
    }
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.retain(|(n, _)| n != name);
        self.values.push((name.to_string(), value.into()));
    }
    /// Puts these values in the place of the field's; empty ones are none.
    pub fn fill<'v>(&mut self, name: &str, values: impl Iterator<Item = &'v str>) {
        self.values.retain(|(n, _)| n != name);
        self.values.extend(values.filter(|v| !v.is_empty()).map(|v| (name.to_string(), v.to_string())));
    }
    /// The value without the white space around it; empty when there is none.
    pub fn value(&self, name: &str) -> &str {
        self.raw(name).trim()
    }
    /// The value as it was typed.
    pub fn raw(&self, name: &str) -> &str {
        self.values.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }
    /// The value, or `None` when it is empty.
    pub fn some(&self, name: &str) -> Option<String> {
        Some(self.value(name)).filter(|v| !v.is_empty()).map(str::to_string)
    }
    pub fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(n, _)| n == name)
    }
    /// Is this box ticked, this choice among the chosen?
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.values.iter().any(|(n, v)| n == name && v == value)
    }
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.values.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }
    pub fn wrong(&mut self, field: impl Into<String>, message: Message) {
        self.errors.push(FieldError::new(field, message));
    }
    /// Takes back what was wrong with a field.
    pub fn right(&mut self, field: &str) {
        self.errors.retain(|e| e.field != field);
    }
    /// Other words for what is wrong, where the page has better ones.
    pub fn reword(&mut self, words: impl Fn(&Message) -> Option<Message>) {
        for e in &mut self.errors {
            if let Some(message) = words(&e.message) {
                e.message = message;
            }
        }
    }
    /// What is wrong in the order in which the fields stand on the page; `name-en` stands where `name` does.
    pub fn order_errors(&mut self, fields: &[&str]) {
        let at = |name: &str| fields.iter().position(|f| *f == name);
        self.errors.sort_by_key(|e| at(&e.field).or_else(|| at(e.field.split_once('-')?.0)).unwrap_or(fields.len()));
    }
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }
    pub fn error(&self, field: &str) -> Option<&Message> {
        self.errors.iter().find(|e| e.field == field).map(|e| &e.message)
    }
    /// Takes the field errors of a failed verb into the form, so that it can be shown again; any other failure goes on.
    pub fn take_errors(mut self, e: impl Into<Error>) -> Result<Form, Error> {
        let e: Error = e.into();
        match e.kind {
            Kind::Invalid(fields) => {
                self.errors.extend(fields);
                Ok(self)
            }
            _ => Err(e),
        }
    }
}

fn form_pairs(text: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for part in text.split('&').filter(|p| !p.is_empty()).take(FIELDS_MAX) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        out.push((percent(name), percent(value)));
    }
    out
}

/// `application/x-www-form-urlencoded`, WHATWG URL 5.1; bytes that are no UTF-8 become U+FFFD, NUL and other controls but line ends and tabs are dropped.
fn percent(text: &str) -> String {
    let raw = text.as_bytes();
    let mut bytes = Vec::with_capacity(raw.len());
    let mut i = 0;
    while i < raw.len() {
        let hex = |at: usize| raw.get(at).and_then(|c| (*c as char).to_digit(16));
        match (raw[i], hex(i + 1), hex(i + 2)) {
            (b'%', Some(a), Some(b)) => {
                bytes.push(u8::try_from(a * 16 + b).unwrap_or(b'?'));
                i += 2;
            }
            (b'+', ..) => bytes.push(b' '),
            (c, ..) => bytes.push(c),
        }
        i += 1;
    }
    clean(&String::from_utf8_lossy(&bytes))
}

fn clean(text: &str) -> String {
    kernel::unturned(&text.replace("\r\n", "\n")).chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

impl FromRequest<crate::Site> for Submitted {
    type Rejection = Error;

    async fn from_request(req: Request, site: &crate::Site) -> Result<Self, Error> {
        let visit = req.extensions().get::<Visit>().cloned().ok_or_else(|| Error::broken("the gate was passed by"))?;
        let limit = req.extensions().get::<Limit>().copied().ok_or_else(|| Error::broken("the gate was passed by"))?;
        csrf::check_origin(req.headers())?;
        let slowly = req.extensions().get::<Slowly>().cloned();
        let mut submitted = Submitted::default();
        let done = match slowly {
            Some(Slowly { time, room }) => {
                let come = submitted.come(req, site, limit, (&room, &visit.client));
                tokio::time::timeout(time, come).await.unwrap_or_else(|_| Err(too_slow()))
            }
            // Of somebody who may not send it, and has only the words given back.
            None => {
                let room = Room::new(limit.body_bytes, limit.body_bytes);
                let come = submitted.come(req, site, limit, (&room, ""));
                tokio::time::timeout(GIVEN_BACK_TIME_MAX, come).await.unwrap_or_else(|_| Err(too_slow()))
            }
        };
        // Of what did not come whole, the words that came are given back.
        visit.typed.keep(&submitted.form);
        done?;
        if let Some(session) = &visit.session {
            csrf::check_token(session, submitted.form.raw("csrf"))?;
        }
        Ok(submitted)
    }
}

impl Submitted {
    async fn come(&mut self, mut req: Request, site: &crate::Site, limit: Limit, room: (&Room, &str)) -> Result<(), Error> {
        let kind = req.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
        if kind.starts_with("multipart/form-data") {
            DefaultBodyLimit::max(limit.read_bytes).apply(&mut req);
            return multipart(Multipart::from_request(req, site).await.map_err(|_| unreadable())?, limit, room, self).await;
        }
        let bytes = Bytes::from_request(req, site).await.map_err(|e| too_big(e.status()))?;
        self.form = Form::parse(&String::from_utf8_lossy(&bytes));
        Ok(())
    }
}

/// Never holds more than the limit's body, whatever comes: the words in any case, of the files those that fit. `room` is the memory for files, and whose
/// they are.
async fn multipart(mut parts: Multipart, limit: Limit, (room, address): (&Room, &str), out: &mut Submitted) -> Result<(), Error> {
    let mut held = 0;
    let for_words = if limit.takes_pictures() { WORDS_BYTES } else { 0 };
    while let Some(mut part) = parts.next_field().await.map_err(|e| too_big(e.status()))? {
        if out.form.values.len() + out.uploads.len() >= FIELDS_MAX {
            return Err(unreadable());
        }
        let field = part.name().unwrap_or_default().to_string();
        let left = limit.body_bytes.saturating_sub(held);
        let Some(file_name) = part.file_name().map(str::to_string) else {
            let bytes = words(&mut part, left.min(WORDS_BYTES)).await?;
            held += bytes.len();
            out.form.values.push((field, clean(&String::from_utf8_lossy(&bytes))));
            continue;
        };
        let bytes = read(&mut part, room.file(address), left.saturating_sub(for_words)).await?;
        held += bytes.as_ref().map_or(0, Bytes::len);
        match bytes {
            Some(bytes) if bytes.is_empty() => {}
            None if !limit.takes_pictures() => return Err(Error { retry_after: Some(BUSY_SECONDS), ..Error::new(Kind::Limited) }),
            bytes => out.uploads.push(Upload { field, file_name, is_too_much: bytes.is_none(), bytes: bytes.unwrap_or_default() }),
        }
    }
    Ok(())
}

async fn words(part: &mut Part<'_>, room: usize) -> Result<Vec<u8>, Error> {
    let mut came = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|e| too_big(e.status()))? {
        if came.len() + chunk.len() > room {
            return Err(too_big(axum::http::StatusCode::PAYLOAD_TOO_LARGE));
        }
        came.extend_from_slice(&chunk);
    }
    Ok(came)
}

/// The bytes of a file for which there is so much room. One that has more is read on and thrown away, so that the next part can be read.
async fn read(part: &mut Part<'_>, file: Growing, room: usize) -> Result<Option<Bytes>, Error> {
    let mut file = Some(file);
    while let Some(chunk) = part.chunk().await.map_err(|e| too_big(e.status()))? {
        file = file.filter(|f| f.len() + chunk.len() <= room);
        if file.as_mut().is_some_and(|f| !f.take(&chunk)) {
            file = None;
        }
    }
    Ok(file.map(Growing::whole))
}

fn unreadable() -> Error {
    Error::new(Kind::Invalid(Vec::new())).with(Message::new("web-error-unreadable-form"))
}

fn too_slow() -> Error {
    Error::new(Kind::Invalid(Vec::new())).with(Message::new("web-error-too-slow"))
}

fn too_big(status: axum::http::StatusCode) -> Error {
    if status == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
        return Error::new(Kind::Invalid(Vec::new())).with(Message::new("web-error-too-big"));
    }
    unreadable()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_browsers_send_it() {
        let f = Form::parse("a=1+2&b=%C3%A9%zz&a=3&c&d=x%00y%0D%0Az");
        assert_eq!((f.value("a"), f.value("b"), f.value("d")), ("1 2", "é%zz", "xy\nz"));
        assert_eq!(f.all("a").collect::<Vec<_>>(), ["1 2", "3"]);
        assert!(f.has("c") && f.is("a", "3") && !f.is("a", "4"));
    }

    #[test]
    fn what_is_encoded_twice_is_decoded_once() {
        let f = Form::parse("a=%253Cscript%253E&b=%2526lt%253Bb%2526gt%253B&c=%2B%2525&%2561=name&d=%26lt%3B&e=%25252e%25252e%25252f");
        let seen = ["a", "b", "c", "%61", "d", "e"].map(|n| f.value(n).to_string());
        assert_eq!(seen, ["%3Cscript%3E", "%26lt%3Bb%26gt%3B", "+%25", "name", "&lt;", "%252e%252e%252f"]);
    }
}
