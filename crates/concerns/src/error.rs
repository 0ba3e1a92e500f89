use crate::photos;
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
    /// This person's role does not let them see the case and work on it where it is.
    #[error("{0} cannot see the case and work on it")]
    Beyond(String),
    /// The state of the case does not allow the act.
    #[error("a case that is {state} cannot {act}")]
    NotNow { act: &'static str, state: &'static str },
    #[error("cases, rules or texts name the category")]
    KindInUse,
    #[error("too many: {0}")]
    TooMany(&'static str),
    #[error("a picture cannot be taken: {0}")]
    Picture(Unread),
    #[error("{0}")]
    Jobs(String),
    /// What another slice answered to a port.
    #[error("{0}")]
    Port(String),
}

/// What is said of who cannot be given a case.
pub(crate) const BEYOND: &str = "concerns-desk-error-beyond";

/// Why a picture cannot be taken.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{why}")]
pub struct Unread {
    pub why: String,
    /// It can be read, but has more pixels than are opened.
    pub is_large: bool,
    /// So many million pixels are opened of one with its colours.
    pub millions: i64,
    /// Which it is of those that came together; nought of one that came alone.
    pub number: usize,
}

impl Unread {
    /// What its sender is told.
    pub(crate) fn message(&self) -> Message {
        let id = match (self.is_large, self.number) {
            (false, 0) => "concerns-error-picture",
            (false, _) => "concerns-error-picture-of",
            (true, 0) => "concerns-error-picture-large",
            (true, _) => "concerns-error-picture-large-of",
        };
        Message::new(id).with("n", self.number).with("side", i64::from(photos::SIDE_READ_MAX)).with("millions", self.millions)
    }
}

impl Error {
    /// A picture that cannot be read.
    pub(crate) fn unread(why: impl std::fmt::Display) -> Self {
        Error::Picture(Unread { why: why.to_string(), is_large: false, millions: photos::MILLION_PIXELS, number: 0 })
    }
    /// The same, of the picture with this number; of several it is said which one.
    pub(crate) fn of_picture(self, number: usize, of: usize) -> Self {
        match self {
            Error::Picture(unread) if of > 1 => Error::Picture(Unread { number, ..unread }),
            e => e,
        }
    }
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
            Error::Beyond(name) => Kind::Invalid(vec![FieldError::new("to", Message::new(BEYOND).with("name", name.as_str()))]),
            Error::Denied(_) => Kind::Denied,
            Error::NoConcern | Error::GivenAway => Kind::NotFound,
            Error::Stale => Kind::Conflict,
            Error::NotNow { .. } | Error::KindInUse => Kind::Refused,
            Error::TooMany(_) => Kind::Limited,
            Error::Picture(unread) => Kind::Invalid(vec![FieldError::new("photos", unread.message())]),
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
