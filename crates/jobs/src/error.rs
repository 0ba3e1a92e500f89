use kernel::{Failure, Kind};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("this actor may not")]
    Denied,
    #[error("it is not there")]
    NotFound,
    /// What should be tried again is not in a state to be tried again.
    #[error("it stands otherwise by now")]
    Conflict,
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
            Error::Conflict => Kind::Conflict,
            Error::Address(_) | Error::Link => Kind::Invalid(Vec::new()),
            Error::TooLarge => Kind::Limited,
            Error::Payload(_) | Error::Config(_) => Kind::Broken,
        }
    }
}
