use kernel::{Failure, Kind};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Sql(#[from] sqlx::Error),
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

impl Error {
    /// Did a unique index or a primary key refuse the row?
    pub fn is_unique_violation(&self) -> bool {
        matches!(self, Error::Sql(sqlx::Error::Database(e)) if e.is_unique_violation())
    }
}

impl Failure for Error {
    fn kind(&self) -> Kind {
        match self {
            Error::NotThere => Kind::NotFound,
            Error::NotSaved(_) => Kind::Unavailable,
            Error::Sql(sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) | sqlx::Error::PoolClosed) => Kind::Unavailable,
            Error::Sql(sqlx::Error::Database(e)) if is_passing(e.as_ref()) => Kind::Unavailable,
            _ => Kind::Broken,
        }
    }
}

/// Is it the machine's state and not the statement that the database complains of? Then trying again helps.
fn is_passing(e: &(dyn sqlx::error::DatabaseError + 'static)) -> bool {
    let code = e.code().unwrap_or_default();
    if e.try_downcast_ref::<sqlx::sqlite::SqliteError>().is_some() {
        // The low byte of SQLite's extended code: busy, locked, I/O error, full, cannot open.
        let primary = code.parse::<i64>().map(|n| n & 0xff).unwrap_or_default();
        return matches!(primary, 5 | 6 | 10 | 13 | 14);
    }
    // PostgreSQL's classes: connection, rollback by deadlock or serialisation, resources, intervention, system error.
    ["08", "40", "53", "57", "58"].iter().any(|class| code.starts_with(class))
}
