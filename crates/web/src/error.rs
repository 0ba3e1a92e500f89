//! What a handler fails with. `gate` turns it into a page in the reader's language: what happened, what was kept, what to do.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::{Failure, Kind, Message};

/// A failure on its way to the reader.
#[derive(Clone, Debug)]
pub struct Error {
    pub kind: Kind,
    pub message: Option<Message>,
    /// For the log; the reader never sees it.
    pub cause: String,
    /// For [`Kind::Limited`]: when to come back, in seconds.
    pub retry_after: Option<i64>,
}

impl Error {
    pub fn new(kind: Kind) -> Self {
        Error { kind, message: None, cause: String::new(), retry_after: None }
    }
    pub fn not_found() -> Self {
        Error::new(Kind::NotFound)
    }
    pub fn denied() -> Self {
        Error::new(Kind::Denied)
    }
    /// The form came from elsewhere, or another session began meanwhile.
    pub fn stale_form() -> Self {
        Error { message: Some(Message::new("web-error-stale-form")), ..Error::new(Kind::Denied) }
    }
    /// A defect of ours.
    pub fn broken(cause: impl std::fmt::Display) -> Self {
        Error { cause: cause.to_string(), ..Error::new(Kind::Broken) }
    }
    pub fn with(mut self, message: Message) -> Self {
        self.message = Some(message);
        self
    }
    pub fn status(&self) -> StatusCode {
        match self.kind {
            Kind::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Kind::Denied => StatusCode::FORBIDDEN,
            Kind::NotFound => StatusCode::NOT_FOUND,
            Kind::Conflict | Kind::Refused => StatusCode::CONFLICT,
            Kind::Limited => StatusCode::TOO_MANY_REQUESTS,
            Kind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Kind::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
    /// The fields that are wrong; empty for other kinds. A form's handler shows them beside the fields.
    pub fn fields(&self) -> &[kernel::FieldError] {
        match &self.kind {
            Kind::Invalid(fields) => fields,
            _ => &[],
        }
    }
}

impl<E: Failure> From<E> for Error {
    fn from(e: E) -> Self {
        let mut cause = e.to_string();
        let mut source = std::error::Error::source(&e);
        while let Some(s) = source {
            cause = format!("{cause}: {s}");
            source = s.source();
        }
        Error { kind: e.kind(), message: e.message(), cause, retry_after: None }
    }
}

impl IntoResponse for Error {
    /// Only the status; `gate` makes the page, because it knows the language.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
