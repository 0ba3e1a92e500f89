//! The database: SQLite or PostgreSQL, chosen by URL at run time.

use crate::news::News;
use crate::readers::{Lent, Readers};
use crate::{Error, Q, sqlite, writer};
use sqlx::{AssertSqlSafe, PgConnection, PgPool, Postgres, postgres::PgConnectOptions, postgres::PgPoolOptions};
use std::time::Duration;

/// How many connections a process holds to PostgreSQL.
const PG_CONNECTIONS_MAX: u32 = 24;
/// How long a verb waits for a connection before it gives up with [`Kind::Unavailable`](kernel::Kind).
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);

#[derive(Clone)]
pub enum Db {
    Sqlite { read: Readers, write: writer::Writer, news: News },
    Pg(PgPool, News),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// One verb's transaction. Dropped without [`Db::write`] having returned, it is undone.
pub struct Tx {
    pub(crate) side: Side,
    after: Vec<Box<dyn FnOnce() + Send>>,
}

pub(crate) enum Side {
    Sqlite(writer::Held),
    Pg(PgSide),
}

/// PostgreSQL answers the COMMIT of a transaction whose statement failed with a silent ROLLBACK and no error: we must remember the failure ourselves.
pub(crate) struct PgSide {
    t: sqlx::Transaction<'static, Postgres>,
    dead: bool,
}

impl PgSide {
    /// Runs one statement; a failure kills the transaction. So does being dropped half-way.
    pub(crate) async fn run<T>(&mut self, f: impl AsyncFnOnce(&mut PgConnection) -> Result<T, sqlx::Error>) -> Result<T, Error> {
        if self.dead {
            return Err(Error::NotSaved("an earlier statement failed".into()));
        }
        self.dead = true;
        let done = f(&mut self.t).await?;
        self.dead = false;
        Ok(done)
    }
    async fn commit(self) -> Result<(), Error> {
        if self.dead {
            return Err(Error::NotSaved("a statement failed".into()));
        }
        Ok(self.t.commit().await?)
    }
}

/// The first connection says where it was looked for: whoever typed the address can mend it.
async fn connect(place: PgConnectOptions) -> Result<PgPool, Error> {
    let pool = PgPoolOptions::new().max_connections(PG_CONNECTIONS_MAX).acquire_timeout(ACQUIRE_TIMEOUT);
    let (host, port) = (place.get_host().to_string(), place.get_port());
    pool.connect_with(place).await.map_err(|e| match e {
        sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) => {
            Error::Config(format!("no PostgreSQL answers at {host}, port {port}; is it running, and does --database or HANSA_DATABASE name the right place?"))
        }
        e => Error::Sql(e),
    })
}

impl Db {
    /// Opens `sqlite:FILE` or `postgres://…`.
    pub async fn open(url: &str) -> Result<Db, Error> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Db::Pg(connect(url.parse()?).await?, News::default()));
        }
        let Some(file) = sqlite::file(url) else {
            return Err(Error::Config(format!("“{url}” is no database: give sqlite:FILE or postgres://USER:PASSWORD@HOST/NAME")));
        };
        Ok(Db::Sqlite { write: writer::Writer::open(file)?, read: Readers::of(file), news: News::default() })
    }

    pub fn engine(&self) -> Engine {
        match self {
            Db::Sqlite { .. } => Engine::Sqlite,
            Db::Pg(..) => Engine::Postgres,
        }
    }

    /// Does what `f` does, whole or not at all. When this returns `Ok`, it is on the disk. Await nothing but `tx` inside: on SQLite everybody waits for you.
    pub async fn write<T, E: From<Error>>(&self, f: impl AsyncFnOnce(&mut Tx) -> Result<T, E>) -> Result<T, E> {
        let mut tx = self.begin().await?;
        let done = match f(&mut tx).await {
            Ok(done) => done,
            Err(e) => {
                drop(tx);
                self.settled().await;
                return Err(e);
            }
        };
        let after = std::mem::take(&mut tx.after);
        tx.commit().await?;
        self.committed();
        after.into_iter().for_each(|f| f());
        Ok(done)
    }

    /// What refused a verb may be another's write of the same batch, which is not committed yet: who is refused for it finds it there.
    async fn settled(&self) {
        if let Db::Sqlite { write, .. } = self {
            write.settled().await;
        }
    }

    async fn begin(&self) -> Result<Tx, Error> {
        let side = match self {
            Db::Sqlite { write, .. } => Side::Sqlite(write.hold().await?),
            Db::Pg(pool, _) => Side::Pg(PgSide { t: pool.begin().await?, dead: false }),
        };
        Ok(Tx { side, after: Vec::new() })
    }

    /// Picks the statement of the engine, where the dialects must part.
    pub fn dialect(&self, sqlite: &'static str, postgres: &'static str) -> Q<'_> {
        self.q(match self.engine() {
            Engine::Sqlite => sqlite,
            Engine::Postgres => postgres,
        })
    }

    /// A connection that reads, as soon as there is one.
    pub(crate) async fn lend(read: &Readers) -> Result<Lent, Error> {
        read.lend(ACQUIRE_TIMEOUT).await
    }

    /// Waits for the open batch and closes the connections.
    pub async fn close(&self) {
        match self {
            Db::Sqlite { read, write, .. } => {
                write.flush().await;
                read.close();
            }
            Db::Pg(pool, _) => pool.close().await,
        }
    }

    /// A consistent copy of a SQLite database in a new file, while everybody goes on. PostgreSQL has `pg_dump` for it.
    pub async fn copy_to(&self, file: &std::path::Path) -> Result<(), Error> {
        match self {
            Db::Sqlite { .. } => self.q("vacuum into $1").bind(file.display().to_string()).all::<crate::Count>().await.map(drop),
            Db::Pg(..) => Err(Error::Config("PostgreSQL is copied with pg_dump".into())),
        }
    }

    /// Makes and drops whole databases of a PostgreSQL cluster, for tests. The text is not checked: nothing from outside may be in it.
    #[doc(hidden)]
    pub async fn administer(&self, sql: &str) -> Result<(), Error> {
        match self {
            Db::Sqlite { .. } => Err(Error::Config("a file has no cluster".into())),
            Db::Pg(pool, _) => Ok(sqlx::raw_sql(AssertSqlSafe(sql.to_string())).execute(pool).await.map(drop)?),
        }
    }

    /// Answers when the database answers.
    pub async fn ping(&self) -> Result<(), Error> {
        self.q("select cast(1 as bigint) as n").count().await.map(drop)
    }
}

impl Tx {
    async fn commit(self) -> Result<(), Error> {
        match self.side {
            Side::Pg(pg) => pg.commit().await,
            Side::Sqlite(held) => held.commit().await,
        }
    }
    /// Runs `f` once what this transaction did is on the disk; never when it is undone. For waking who waits, not for work that must happen.
    pub fn after_commit(&mut self, f: impl FnOnce() + Send + 'static) {
        self.after.push(Box::new(f));
    }
    pub fn engine(&self) -> Engine {
        match self.side {
            Side::Sqlite(_) => Engine::Sqlite,
            Side::Pg(_) => Engine::Postgres,
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
        match &mut self.side {
            Side::Sqlite(held) => held.run(|c| Ok(c.execute_batch(sql)?)).await,
            Side::Pg(pg) => pg.run(async |c| sqlx::raw_sql(sql).execute(c).await).await.map(drop),
        }
    }
}
