use crate::folder::Problem;
use kernel::{Failure, FieldError, Kind, Message};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("this actor may not")]
    Denied,
    #[error("there is no such city")]
    NoCity,
    #[error("there is nothing with the code {0}")]
    NoCode(String),
    #[error("the code {0} is in use")]
    InUse(String),
    #[error("the city was changed by somebody else")]
    Changed,
    #[error("a field is wrong: {0:?}")]
    Invalid(Vec<FieldError>),
    /// A file that was given is wrong; nothing was changed.
    #[error("{} problems in the files; first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Problems(Vec<Problem>),
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    /// What another slice said about its part of the folder.
    #[error("section: {0}")]
    Section(Box<dyn Failure>),
    /// A row of ours that cannot be read any more.
    #[error("stored {0} is not readable")]
    Stored(&'static str),
}

impl Failure for Error {
    fn kind(&self) -> Kind {
        match self {
            Error::Store(e) => e.kind(),
            Error::Denied => Kind::Denied,
            Error::NoCity | Error::NoCode(_) => Kind::NotFound,
            Error::Changed => Kind::Conflict,
            Error::InUse(_) => Kind::Refused,
            Error::Invalid(fields) => Kind::Invalid(fields.clone()),
            Error::Problems(_) => Kind::Invalid(Vec::new()),
            Error::File(_) => Kind::Unavailable,
            Error::Section(e) => e.kind(),
            Error::Stored(_) => Kind::Broken,
        }
    }
    fn message(&self) -> Option<Message> {
        match self {
            Error::Store(e) => e.message(),
            Error::Section(e) => e.message(),
            Error::NoCity => Some(Message::new("cities-error-no-city")),
            Error::NoCode(code) => Some(Message::new("cities-error-no-code").with("code", code.as_str())),
            Error::InUse(code) => Some(Message::new("cities-error-in-use").with("code", code.as_str())),
            Error::Changed => Some(Message::new("cities-error-changed")),
            Error::Problems(list) => Some(Message::new("cities-error-problems").with("count", list.len())),
            Error::Denied | Error::Invalid(_) | Error::File(_) | Error::Stored(_) => None,
        }
    }
}

impl Error {
    /// One wrong field.
    pub(crate) fn field(field: &str, message: Message) -> Self {
        Error::Invalid(vec![FieldError::new(field, message)])
    }
}
