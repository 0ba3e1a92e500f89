//! One statement with its values, run on whichever engine is there.

use crate::db::{Db, Side, Tx};
use crate::{Error, FromRow, Record, Value};
use futures_util::{Stream, StreamExt, TryStreamExt};
use sqlx::{AssertSqlSafe, Encode, Executor, Postgres, Sqlite, Type, postgres::PgArguments, query::Query, sqlite::SqliteArguments};
use std::borrow::Cow;

/// Declares a slice's statements and the list that the preparing test walks:
/// `store::statements! { BY_ID = "select …"; }` gives `BY_ID` and `ALL`.
#[macro_export]
macro_rules! statements {
    ($($(#[$meta:meta])* $name:ident = $sql:expr;)*) => {
        $($(#[$meta])* pub const $name: &str = $sql;)*
        /// Every statement of this file, by name.
        pub const ALL: &[(&str, &str)] = &[$((stringify!($name), $name)),*];
    };
}

/// Where the statement runs.
enum On<'t> {
    Read(&'t Db),
    Write(&'t mut Tx),
}

/// A statement being made: bind its values in order, then run it, or ask for rows.
pub struct Q<'t> {
    on: On<'t>,
    sql: Cow<'static, str>,
    args: Vec<Value>,
}

macro_rules! bound {
    ($sql:expr, $args:expr, $db:ty, $arguments:ty) => {{
        let mut q: Query<'_, $db, $arguments> = sqlx::query(AssertSqlSafe($sql.into_owned()));
        for v in $args {
            q = bind::<$db, $arguments>(q, v);
        }
        q
    }};
}

fn bind<'q, DB, A>(q: Query<'q, DB, A>, v: Value) -> Query<'q, DB, A>
where
    DB: sqlx::Database<Arguments = A>,
    A: sqlx::Arguments<Database = DB> + sqlx::IntoArguments<DB> + 'q,
    Option<uuid::Uuid>: Encode<'q, DB> + Type<DB>,
    Option<i64>: Encode<'q, DB> + Type<DB>,
    Option<f64>: Encode<'q, DB> + Type<DB>,
    Option<bool>: Encode<'q, DB> + Type<DB>,
    Option<String>: Encode<'q, DB> + Type<DB>,
    Option<Vec<u8>>: Encode<'q, DB> + Type<DB>,
    Option<sqlx::types::Json<serde_json::Value>>: Encode<'q, DB> + Type<DB>,
{
    match v.storable() {
        Value::Uuid(v) => q.bind(v),
        Value::Int(v) => q.bind(v),
        Value::Real(v) => q.bind(v),
        Value::Bool(v) => q.bind(v),
        Value::Text(v) => q.bind(v),
        Value::Bytes(v) => q.bind(v),
        Value::Json(v) => q.bind(v.map(sqlx::types::Json)),
    }
}

impl Db {
    /// A statement that only reads.
    pub fn q(&self, sql: &'static str) -> Q<'_> {
        self.safe(Cow::Borrowed(sql), Vec::new())
    }
    /// Only [`Filter`](crate::Filter) calls this: its text is static fragments joined.
    pub(crate) fn safe(&self, sql: Cow<'static, str>, args: Vec<Value>) -> Q<'_> {
        Q { on: On::Read(self), sql, args }
    }
}

impl Tx {
    /// A statement of this transaction.
    pub fn q(&mut self, sql: &'static str) -> Q<'_> {
        Q { on: On::Write(self), sql: Cow::Borrowed(sql), args: Vec::new() }
    }
}

impl<'t> Q<'t> {
    pub fn bind(mut self, v: impl Into<Value>) -> Self {
        self.args.push(v.into());
        self
    }
    /// Runs it; answers how many rows it touched.
    pub async fn run(self) -> Result<u64, Error> {
        let Q { on, sql, args } = self;
        let On::Write(tx) = on else { return Err(Error::Config("a statement that writes belongs in Db::write".into())) };
        match &mut tx.side {
            Side::Sqlite(held) => {
                let q = bound!(sql, args, Sqlite, SqliteArguments);
                held.run(async |c| q.execute(c).await).await.map(|r| r.rows_affected())
            }
            Side::Pg(pg) => {
                let q = bound!(sql, args, Postgres, PgArguments);
                pg.run(async |c| q.execute(c).await).await.map(|r| r.rows_affected())
            }
        }
    }
    /// All rows.
    pub async fn all<T: FromRow>(self) -> Result<Vec<T>, Error> {
        let records = self.records().await?;
        records.iter().map(|r| T::from_row(r).map_err(Error::from)).collect()
    }
    /// The first row, if there is one.
    pub async fn maybe<T: FromRow>(self) -> Result<Option<T>, Error> {
        let records = self.records().await?;
        Ok(records.first().map(T::from_row).transpose()?)
    }
    /// The first row; [`Error::NotThere`] without one.
    pub async fn one<T: FromRow>(self) -> Result<T, Error> {
        self.maybe().await?.ok_or(Error::NotThere)
    }
    /// A row's column `n` as a number.
    pub async fn count(self) -> Result<i64, Error> {
        Ok(self.one::<crate::Count>().await?.n)
    }
    async fn records(self) -> Result<Vec<Record>, Error> {
        let Q { on, sql, args } = self;
        Ok(match on {
            On::Read(Db::Sqlite { read, .. }) => {
                let rows = bound!(sql, args, Sqlite, SqliteArguments).fetch_all(read).await?;
                rows.into_iter().map(Record::Sqlite).collect()
            }
            On::Read(Db::Pg(p, _)) => bound!(sql, args, Postgres, PgArguments).fetch_all(p).await?.into_iter().map(Record::Pg).collect(),
            On::Write(Tx { side: Side::Sqlite(held), .. }) => {
                let q = bound!(sql, args, Sqlite, SqliteArguments);
                held.run(async |c| q.fetch_all(c).await).await?.into_iter().map(Record::Sqlite).collect()
            }
            On::Write(Tx { side: Side::Pg(pg), .. }) => {
                let q = bound!(sql, args, Postgres, PgArguments);
                pg.run(async |c| q.fetch_all(c).await).await?.into_iter().map(Record::Pg).collect()
            }
        })
    }
    /// Rows one by one, at constant memory; for exports.
    pub fn stream<T: FromRow + 'static>(self) -> impl Stream<Item = Result<T, Error>> + Send + 'static {
        let Q { on, sql, args } = self;
        let db = match on {
            On::Read(db) => Some(db.clone()),
            On::Write(_) => None,
        };
        let (send, receive) = tokio::sync::mpsc::channel::<Result<T, Error>>(64);
        tokio::spawn(async move {
            let sent = async {
                match db {
                    None => drop(send.send(Err(Error::Config("a stream reads outside a transaction".into()))).await),
                    Some(Db::Sqlite { read, .. }) => {
                        let mut rows = bound!(sql, args, Sqlite, SqliteArguments).fetch(&read).map_ok(Record::Sqlite).boxed();
                        while let Some(r) = rows.next().await {
                            let item = r.and_then(|r| T::from_row(&r)).map_err(Error::from);
                            if send.send(item).await.is_err() {
                                return;
                            }
                        }
                    }
                    Some(Db::Pg(p, _)) => {
                        let mut rows = bound!(sql, args, Postgres, PgArguments).fetch(&p).map_ok(Record::Pg).boxed();
                        while let Some(r) = rows.next().await {
                            let item = r.and_then(|r| T::from_row(&r)).map_err(Error::from);
                            if send.send(item).await.is_err() {
                                return;
                            }
                        }
                    }
                }
            };
            sent.await;
        });
        // Whoever compresses a body asks once more after its end.
        futures_util::stream::unfold(receive, |mut r| async move { r.recv().await.map(|item| (item, r)) }).fuse()
    }
}

impl Db {
    /// Asks the engine to prepare a statement, without running it: what the catalogue test does with each.
    pub async fn prepare(&self, sql: &'static str) -> Result<(), Error> {
        match self {
            Db::Sqlite { read, .. } => drop(read.acquire().await?.prepare(AssertSqlSafe(sql).into_sql_str()).await?),
            Db::Pg(p, _) => drop(p.acquire().await?.prepare(AssertSqlSafe(sql).into_sql_str()).await?),
        }
        Ok(())
    }
}
use sqlx::SqlSafeStr;
