//! Errors say whose fault it was and what to do next. They carry the id of a message and its arguments, never text.

/// The closed list of what can go wrong, as the outside sees it.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// The input is wrong; the fields say where.
    Invalid(Vec<FieldError>),
    /// This actor may not.
    Denied,
    NotFound,
    /// Somebody else was faster; nothing was overwritten.
    Conflict,
    /// As things stand it cannot be done; the message says why, and what to do first.
    Refused,
    /// Too much, too often, too big.
    Limited,
    /// Something outside does not answer; trying again helps.
    Unavailable,
    /// A defect of ours.
    Broken,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Number(i64),
}

impl From<i64> for Arg {
    fn from(n: i64) -> Self {
        Arg::Number(n)
    }
}
impl From<usize> for Arg {
    fn from(n: usize) -> Self {
        Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
    }
}
impl From<&str> for Arg {
    fn from(s: &str) -> Self {
        Arg::Text(s.to_string())
    }
}
impl From<String> for Arg {
    fn from(s: String) -> Self {
        Arg::Text(s)
    }
}

/// A text for people, by its id in `locales/` and its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub id: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    pub fn new(id: &'static str) -> Self {
        Message { id, args: Vec::new() }
    }
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// What is wrong with one field of the input.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldError {
    pub field: String,
    pub message: Message,
}

impl FieldError {
    pub fn new(field: impl Into<String>, message: Message) -> Self {
        FieldError { field: field.into(), message }
    }
}

/// What every slice's error type answers.
pub trait Failure: std::error::Error + Send + Sync + 'static {
    fn kind(&self) -> Kind;
    /// What to tell the person; `None` leaves it to the page of the kind.
    fn message(&self) -> Option<Message> {
        None
    }
}
