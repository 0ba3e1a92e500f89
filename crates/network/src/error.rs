use kernel::{Failure, FieldError, Kind, Message};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("not allowed: {0}")]
    Denied(kernel::Permission),
    /// Every bad row, a line each.
    #[error("the register has {} bad rows:\n{}", .0.len(), .0.join("\n"))]
    BadRows(Vec<String>),
    /// Of a table: every bad row.
    #[error("the table has {} problems", .0.len())]
    Problems(Vec<cities::folder::Problem>),
    #[error("no such member")]
    NoMember,
    #[error("“{0}” is no date")]
    Date(String),
}

impl Failure for Error {
    fn kind(&self) -> Kind {
        match self {
            Error::Store(e) => e.kind(),
            Error::Denied(_) => Kind::Denied,
            Error::NoMember => Kind::NotFound,
            Error::BadRows(_) | Error::Problems(_) => Kind::Invalid(Vec::new()),
            Error::Date(text) => Kind::Invalid(vec![FieldError::new("as-of", no_date(text))]),
        }
    }
    fn message(&self) -> Option<Message> {
        if let Error::Date(text) = self { Some(no_date(text)) } else { None }
    }
}

fn no_date(text: &str) -> Message {
    Message::new("network-error-date").with("value", text)
}
