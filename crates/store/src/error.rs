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
            _ => Kind::Broken,
        }
    }
}
