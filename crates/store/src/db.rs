//! The database: SQLite or PostgreSQL, chosen by URL at run time.

use crate::{Error, Q, sqlite};
use sqlx::{PgPool, Postgres, SqlitePool, postgres::PgPoolOptions};
use std::time::Duration;

/// How many connections read at once on SQLite.
const READERS_MAX: u32 = 8;
/// How many connections a process holds to PostgreSQL.
const PG_CONNECTIONS_MAX: u32 = 24;
/// How long a verb waits for a connection before it gives up with [`Kind::Unavailable`](kernel::Kind).
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);

#[derive(Clone)]
pub enum Db {
    Sqlite { read: SqlitePool, write: sqlite::Writer },
    Pg(PgPool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// One verb's transaction. Dropped without [`Db::write`] having returned, it is undone.
pub enum Tx {
    Sqlite(sqlite::Held),
    Pg(sqlx::Transaction<'static, Postgres>),
}

impl Db {
    /// Opens `sqlite:FILE` or `postgres://…`.
    pub async fn open(url: &str) -> Result<Db, Error> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let pool = PgPoolOptions::new().max_connections(PG_CONNECTIONS_MAX).acquire_timeout(ACQUIRE_TIMEOUT);
            return Ok(Db::Pg(pool.connect(url).await?));
        }
        if !url.starts_with("sqlite:") {
            return Err(Error::Config(format!("“{url}” is no database: give sqlite:FILE or postgres://USER:PASSWORD@HOST/NAME")));
        }
        let options = sqlite::options(url)?;
        let write = sqlite::Writer::open(&options).await?;
        let pool = sqlx::sqlite::SqlitePoolOptions::new().max_connections(READERS_MAX).acquire_timeout(ACQUIRE_TIMEOUT);
        let read = pool.connect_lazy_with(options.read_only(true));
        Ok(Db::Sqlite { read, write })
    }

    pub fn engine(&self) -> Engine {
        match self {
            Db::Sqlite { .. } => Engine::Sqlite,
            Db::Pg(_) => Engine::Postgres,
        }
    }

    /// Does what `f` does, whole or not at all. When this returns `Ok`, it is on the disk. Await nothing but `tx` inside: on SQLite everybody waits for you.
    pub async fn write<T, E: From<Error>>(&self, f: impl AsyncFnOnce(&mut Tx) -> Result<T, E>) -> Result<T, E> {
        let mut tx = self.begin().await?;
        let done = f(&mut tx).await?;
        tx.commit().await?;
        Ok(done)
    }

    async fn begin(&self) -> Result<Tx, Error> {
        match self {
            Db::Sqlite { write, .. } => Ok(Tx::Sqlite(write.hold().await?)),
            Db::Pg(pool) => Ok(Tx::Pg(pool.begin().await?)),
        }
    }

    /// Picks the statement of the engine, where the dialects must part.
    pub fn dialect(&self, sqlite: &'static str, postgres: &'static str) -> Q<'_> {
        self.q(match self.engine() {
            Engine::Sqlite => sqlite,
            Engine::Postgres => postgres,
        })
    }

    /// Waits for the open batch and closes the connections.
    pub async fn close(&self) {
        match self {
            Db::Sqlite { read, write } => {
                write.flush().await;
                read.close().await;
            }
            Db::Pg(pool) => pool.close().await,
        }
    }

    /// Answers when the database answers.
    pub async fn ping(&self) -> Result<(), Error> {
        self.q("select cast(1 as bigint) as n").count().await.map(drop)
    }
}

impl Tx {
    async fn commit(self) -> Result<(), Error> {
        match self {
            Tx::Pg(t) => Ok(t.commit().await?),
            Tx::Sqlite(held) => held.commit().await,
        }
    }
    pub fn engine(&self) -> Engine {
        match self {
            Tx::Sqlite(_) => Engine::Sqlite,
            Tx::Pg(_) => Engine::Postgres,
        }
    }
    /// Picks the statement of the engine, where the dialects must part.
    pub fn dialect(&mut self, sqlite: &'static str, postgres: &'static str) -> Q<'_> {
        match self.engine() {
            Engine::Sqlite => self.q(sqlite),
            Engine::Postgres => self.q(postgres),
        }
    }
    /// Runs several statements without values: a migration.
    pub(crate) async fn script(&mut self, sql: &'static str) -> Result<(), Error> {
        match self {
            Tx::Sqlite(held) => held.run(async |c| sqlx::raw_sql(sql).execute(c).await).await.map(drop),
            Tx::Pg(t) => Ok(sqlx::raw_sql(sql).execute(&mut **t).await.map(drop)?),
        }
    }
}
