use kernel::{Failure, Kind};
use rusqlite::ErrorCode;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// PostgreSQL's.
    #[error(transparent)]
    Sql(#[from] sqlx::Error),
    /// SQLite's.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error("column {name}: {why}")]
    Column { name: String, why: String },
    /// It will pass; nothing was done.
    #[error("{0}; try again")]
    Busy(&'static str),
    /// The batch, or the transaction, was undone as a whole.
    #[error("nothing was saved: {0}; try again")]
    NotSaved(String),
    #[error("the row is not there")]
    NotThere,
    #[error("blob store: {0}")]
    Blob(#[from] object_store::Error),
    #[error("migration {name}: {why}")]
    Migration { name: String, why: String },
    #[error("{0}")]
    Config(String),
}

/// SQLite's extended codes for a row that is there twice.
const UNIQUE: [i32; 2] = [rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE, rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY];

impl Error {
    /// Did a unique index or a primary key refuse the row?
    pub fn is_unique_violation(&self) -> bool {
        match self {
            Error::Sql(sqlx::Error::Database(e)) => e.is_unique_violation(),
            Error::Sqlite(e) => e.sqlite_error().is_some_and(|e| UNIQUE.contains(&e.extended_code)),
            _ => false,
        }
    }
    /// Does another process hold the file?
    pub(crate) fn is_busy(&self) -> bool {
        matches!(self, Error::Sqlite(e) if e.sqlite_error_code() == Some(ErrorCode::DatabaseBusy))
    }
}

impl Failure for Error {
    fn kind(&self) -> Kind {
        match self {
            Error::NotThere => Kind::NotFound,
            Error::NotSaved(_) | Error::Busy(_) => Kind::Unavailable,
            Error::Sql(sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) | sqlx::Error::PoolClosed) => Kind::Unavailable,
            Error::Sql(sqlx::Error::Database(e)) if is_passing(e.as_ref()) => Kind::Unavailable,
            Error::Sqlite(e) if e.sqlite_error_code().is_some_and(is_the_machines) => Kind::Unavailable,
            _ => Kind::Broken,
        }
    }
}

/// Is it the machine's state and not the statement that SQLite complains of? Then trying again helps.
fn is_the_machines(code: ErrorCode) -> bool {
    use ErrorCode as E;
    matches!(code, E::DatabaseBusy | E::DatabaseLocked | E::SystemIoFailure | E::DiskFull | E::CannotOpen)
}

/// The same of PostgreSQL, by its classes: connection, rollback by deadlock or serialisation, resources, intervention, system error.
fn is_passing(e: &(dyn sqlx::error::DatabaseError + 'static)) -> bool {
    let code = e.code().unwrap_or_default();
    ["08", "40", "53", "57", "58"].iter().any(|class| code.starts_with(class))
}
