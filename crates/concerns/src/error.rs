use kernel::{Failure, FieldError, Kind, Message};

/// What can go wrong with a concern.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("the input is wrong: {0:?}")]
    Invalid(Vec<FieldError>),
    #[error("not allowed: {0}")]
    Denied(kernel::Permission),
    #[error("no such concern")]
    NoConcern,
    /// It is not there for them any more: another team has it, or their rights changed since they opened it.
    #[error("the case was given away meanwhile")]
    GivenAway,
    #[error("somebody else changed the case meanwhile")]
    Stale,
    /// The state of the case does not allow the act.
    #[error("a case that is {state} cannot {act}")]
    NotNow { act: &'static str, state: &'static str },
    #[error("cases, rules or texts name the category")]
    KindInUse,
    #[error("too many: {0}")]
    TooMany(&'static str),
    #[error("a picture cannot be read: {0}")]
    Picture(String),
    #[error("{0}")]
    Jobs(String),
    /// What another slice answered to a port.
    #[error("{0}")]
    Port(String),
}

impl Error {
    /// One field is wrong.
    pub fn field(field: &str, message: Message) -> Self {
        Error::Invalid(vec![FieldError::new(field, message)])
    }
}

impl Failure for Error {
    fn kind(&self) -> Kind {
        match self {
            Error::Store(e) => e.kind(),
            Error::Invalid(fields) => Kind::Invalid(fields.clone()),
            Error::Denied(_) => Kind::Denied,
            Error::NoConcern | Error::GivenAway => Kind::NotFound,
            Error::Stale => Kind::Conflict,
            Error::NotNow { .. } | Error::KindInUse => Kind::Refused,
            Error::TooMany(_) => Kind::Limited,
            Error::Picture(_) => Kind::Invalid(vec![FieldError::new("photos", Message::new("concerns-error-picture"))]),
            Error::Jobs(_) | Error::Port(_) => Kind::Broken,
        }
    }
    fn message(&self) -> Option<Message> {
        match self {
            Error::GivenAway => Some(Message::new("concerns-error-given-away")),
            Error::NotNow { .. } => Some(Message::new("concerns-error-not-now")),
            Error::KindInUse => Some(Message::new("concerns-settings-error-kind-in-use")),
            Error::TooMany(_) => Some(Message::new("concerns-error-too-many")),
            _ => None,
        }
    }
}
