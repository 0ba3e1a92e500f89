use kernel::{Failure, Kind, Message};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("this actor may not")]
    Denied,
    #[error("it is not there")]
    NotFound,
    /// Only a mail that was given up is sent again.
    #[error("the mail was not given up")]
    MailNotFailed,
    /// Only a job that was given up starts again.
    #[error("the job has not failed")]
    JobNotFailed,
    #[error("“{0}” is not a mail address")]
    Address(String),
    #[error("a link in a mail's header must be http(s), plain and short")]
    Link,
    #[error("the mail is larger than {} bytes", crate::MAIL_BYTES_MAX)]
    TooLarge,
    #[error("the payload of job {0} is no JSON object")]
    Payload(&'static str),
    #[error("{0}")]
    Config(String),
}

impl Failure for Error {
    fn kind(&self) -> Kind {
        match self {
            Error::Store(e) => e.kind(),
            Error::Denied => Kind::Denied,
            Error::NotFound => Kind::NotFound,
            Error::MailNotFailed | Error::JobNotFailed => Kind::Refused,
            Error::Address(_) | Error::Link => Kind::Invalid(Vec::new()),
            Error::TooLarge => Kind::Limited,
            Error::Payload(_) | Error::Config(_) => Kind::Broken,
        }
    }
    fn message(&self) -> Option<Message> {
        match self {
            Error::Store(e) => e.message(),
            Error::MailNotFailed => Some(Message::new("jobs-error-mail-not-failed")),
            Error::JobNotFailed => Some(Message::new("jobs-error-not-failed")),
            _ => None,
        }
    }
}
