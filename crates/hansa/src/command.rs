//! What a command can fail with: a sentence for the administrator who typed it.

use std::fmt;
use std::io::{ErrorKind, Write};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{0}")]
    Store(#[from] store::Error),
    #[error("{0}")]
    Jobs(#[from] jobs::Error),
    #[error("{0}")]
    Cities(#[from] cities::Error),
    #[error("{0}")]
    Concerns(#[from] concerns::Error),
    #[error("{0}")]
    Network(#[from] network::Error),
    #[error("{0}")]
    Accounts(#[from] accounts::Error),
    #[error("{0}")]
    Locale(#[from] web::LocaleError),
    #[error("{0}")]
    Io(#[from] std::io::Error),
    #[error("{0}")]
    Said(String),
}

impl Error {
    pub fn said(what: impl fmt::Display) -> Self {
        Error::Said(what.to_string())
    }
}

/// Prints for the person at the console: the one place where the program does. Who reads no further, as `head` does, has heard enough: the work goes on.
pub fn say(line: impl fmt::Display) {
    let said = writeln!(std::io::stdout(), "{line}");
    if let Err(e) = said.or_else(|e| if e.kind() == ErrorKind::BrokenPipe { Ok(()) } else { Err(e) }) {
        writeln!(std::io::stderr(), "hansa: the answer cannot be written: {e}").ok();
    }
}
