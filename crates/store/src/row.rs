//! Rows, read by column name into plain structs.

use crate::Json;
use serde::de::DeserializeOwned;
use sqlx::{ColumnIndex, Decode, Postgres, Row as _, Sqlite, Type, postgres::PgRow, sqlite::SqliteRow};

/// A row of either engine.
pub enum Record {
    Sqlite(SqliteRow),
    Pg(PgRow),
}

/// What a struct made with [`row!`](crate::row!) can do.
pub trait FromRow: Sized + Send {
    fn from_row(r: &Record) -> Result<Self, sqlx::Error>;
}

/// A type that a column can hold on both engines.
pub trait Column: Sized {
    fn column(r: &Record, name: &str) -> Result<Self, sqlx::Error>;
}

fn plain<T>(r: &Record, name: &str) -> Result<T, sqlx::Error>
where
    T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
    for<'n> &'n str: ColumnIndex<SqliteRow> + ColumnIndex<PgRow>,
{
    match r {
        Record::Sqlite(r) => r.try_get(name),
        Record::Pg(r) => r.try_get(name),
    }
}

impl<T> Column for T
where
    T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
{
    fn column(r: &Record, name: &str) -> Result<Self, sqlx::Error> {
        plain(r, name)
    }
}

impl Record {
    pub fn get<T: Column>(&self, name: &str) -> Result<T, sqlx::Error> {
        T::column(self, name)
    }
    /// Reads a `jsonb` column; a null is the type's default.
    pub fn json<T: DeserializeOwned + Default>(&self, name: &str) -> Result<Json<T>, sqlx::Error> {
        let v: Option<sqlx::types::Json<serde_json::Value>> = plain(self, name)?;
        match v {
            None => Ok(Json::default()),
            Some(v) => Json::read(v.0).map_err(|e| sqlx::Error::ColumnDecode { index: name.into(), source: e.into() }),
        }
    }
}

/// Declares a struct and how it is read: every field from the column of its name. A field written `#[json] x: T` is read from `jsonb` as `Json<T>`.
#[macro_export]
macro_rules! row {
    (@ty { [json] $($rest:tt)* } $ty:ty) => { $crate::Json<$ty> };
    (@ty { [doc $($doc:tt)*] $($rest:tt)* } $ty:ty) => { $crate::row!(@ty { $($rest)* } $ty) };
    (@ty {} $ty:ty) => { $ty };
    (@get { [json] $($rest:tt)* } $r:ident, $name:expr) => { $r.json($name) };
    (@get { [doc $($doc:tt)*] $($rest:tt)* } $r:ident, $name:expr) => { $crate::row!(@get { $($rest)* } $r, $name) };
    (@get {} $r:ident, $name:expr) => { $r.get($name) };
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#$attr:tt)* $fvis:vis $field:ident : $ty:ty),* $(,)? }) => {
        $(#[$meta])*
        $vis struct $name { $($fvis $field: $crate::row!(@ty { $($attr)* } $ty)),* }
        impl $crate::FromRow for $name {
            fn from_row(r: &$crate::Record) -> Result<Self, $crate::SqlError> {
                Ok(Self { $($field: $crate::row!(@get { $($attr)* } r, stringify!($field))?),* })
            }
        }
    };
}

crate::row! {
    /// One number, from a column named `n`.
    #[derive(Debug)]
    pub struct Count { pub n: i64 }
}
