//! One statement with its values, run on whichever engine is there.

use crate::db::{Db, Side, Tx};
use crate::readers::{self, Readers};
use crate::stream::{self, Taker};
use crate::{Error, FromRow, Record, Value, sqlite};
use futures_util::{Stream, StreamExt};
use sqlx::{AssertSqlSafe, Executor, PgPool, Postgres, SqlSafeStr, postgres::PgArguments, postgres::PgRow, query::Query};
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

/// The statement with its values, for PostgreSQL, which wants to know each value's type.
fn postgres(sql: Cow<'static, str>, args: Vec<Value>) -> Query<'static, Postgres, PgArguments> {
    args.into_iter().fold(sqlx::query(AssertSqlSafe(sql.into_owned())), |q, v| match v {
        Value::Uuid(v) => q.bind(v),
        Value::Int(v) => q.bind(v),
        Value::Real(v) => q.bind(v),
        Value::Bool(v) => q.bind(v),
        Value::Text(v) => q.bind(v),
        Value::Bytes(v) => q.bind(v),
        Value::Json(v) => q.bind(v.map(sqlx::types::Json)),
    })
}

fn read<T: FromRow>(rows: Vec<PgRow>) -> Result<Vec<T>, Error> {
    rows.iter().map(|row| T::from_row(&Record::Pg(row))).collect()
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
        self.args.push(v.into().storable());
        self
    }
    /// Runs it; answers how many rows it touched.
    pub async fn run(self) -> Result<u64, Error> {
        let Q { on, sql, args } = self;
        let On::Write(tx) = on else { return Err(Error::Config("a statement that writes belongs in Db::write".into())) };
        match &mut tx.side {
            Side::Sqlite(held) => held.run(|c| sqlite::run(c, &sql, &args)).await,
            Side::Pg(pg) => pg.run(async |c| postgres(sql, args).execute(c).await).await.map(|r| r.rows_affected()),
        }
    }
    /// All rows.
    pub async fn all<T: FromRow>(self) -> Result<Vec<T>, Error> {
        let Q { on, sql, args } = self;
        match on {
            On::Read(Db::Sqlite { read, .. }) => readers::with(Db::lend(read).await?, move |c| sqlite::all(c, &sql, &args)).await,
            On::Read(Db::Pg(pool, _)) => read(postgres(sql, args).fetch_all(pool).await?),
            On::Write(tx) => match &mut tx.side {
                Side::Sqlite(held) => held.run(|c| sqlite::all(c, &sql, &args)).await,
                Side::Pg(pg) => read(pg.run(async |c| postgres(sql, args).fetch_all(c).await).await?),
            },
        }
    }
    /// The first row, if there is one.
    pub async fn maybe<T: FromRow>(self) -> Result<Option<T>, Error> {
        Ok(self.all().await?.into_iter().next())
    }
    /// The first row; [`Error::NotThere`] without one.
    pub async fn one<T: FromRow>(self) -> Result<T, Error> {
        self.maybe().await?.ok_or(Error::NotThere)
    }
    /// A row's column `n` as a number.
    pub async fn count(self) -> Result<i64, Error> {
        Ok(self.one::<crate::Count>().await?.n)
    }
    /// Rows one by one, at constant memory; for exports.
    pub fn stream<T: FromRow>(self) -> impl Stream<Item = Result<T, Error>> + Send + 'static {
        let Q { on, sql, args } = self;
        let db = match on {
            On::Read(db) => Ok(db.clone()),
            On::Write(_) => Err(Error::Config("a stream reads outside a transaction".into())),
        };
        stream::begin(stream::PAUSE_MAX, move |taker| async move {
            match db? {
                Db::Sqlite { read, .. } => stream_sqlite(&read, sql, args, taker).await,
                Db::Pg(pool, _) => stream_postgres(&pool, sql, args, taker).await,
            }
        })
    }
}

async fn stream_sqlite<T: FromRow>(read: &Readers, sql: Cow<'static, str>, args: Vec<Value>, taker: Taker<T>) -> Result<(), Error> {
    let conn = read.own()?;
    stream::on_thread(taker, move |give| sqlite::each(&conn, &sql, &args, give)).await
}

async fn stream_postgres<T: FromRow>(pool: &PgPool, sql: Cow<'static, str>, args: Vec<Value>, taker: Taker<T>) -> Result<(), Error> {
    let mut rows = postgres(sql, args).fetch(pool);
    while let Some(row) = rows.next().await {
        let row = T::from_row(&Record::Pg(&row?));
        if !taker.give(row).await {
            break;
        }
    }
    Ok(())
}

impl Db {
    /// Asks the engine to prepare a statement, without running it: what the catalogue test does with each.
    pub async fn prepare(&self, sql: &'static str) -> Result<(), Error> {
        match self {
            Db::Sqlite { read, .. } => readers::with(Db::lend(read).await?, move |c| Ok(c.prepare(sql).map(drop)?)).await,
            Db::Pg(p, _) => Ok(p.acquire().await?.prepare(AssertSqlSafe(sql).into_sql_str()).await.map(drop)?),
        }
    }
}
