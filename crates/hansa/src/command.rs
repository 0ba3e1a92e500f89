//! What a command can fail with: a sentence for the administrator who typed it.

use std::fmt;

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

/// Prints for the person at the console: the one place where the program does.
#[expect(clippy::print_stdout, reason = "a command answers on standard output")]
pub fn say(line: impl fmt::Display) {
    println!("{line}");
}
