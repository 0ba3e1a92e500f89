//! Rows, read by column name into plain structs.

use crate::{Error, Json, sqlite};
use serde::de::DeserializeOwned;
use sqlx::{ColumnIndex, Decode, Postgres, Row as _, Type, postgres::PgRow};

/// A row of either engine, where it stands: nothing of it is copied but what a struct asks for.
pub enum Record<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Pg(&'r PgRow),
}

/// What a struct made with [`row!`](crate::row!) can do.
pub trait FromRow: Sized + Send + 'static {
    fn from_row(r: &Record<'_>) -> Result<Self, Error>;
}

/// A type that a column can hold on both engines.
pub trait Column: Sized {
    fn column(r: &Record<'_>, name: &str) -> Result<Self, Error>;
}

impl<T> Column for T
where
    T: DeserializeOwned + for<'r> Decode<'r, Postgres> + Type<Postgres>,
    for<'n> &'n str: ColumnIndex<PgRow>,
{
    fn column(r: &Record<'_>, name: &str) -> Result<Self, Error> {
        match r {
            Record::Sqlite(r) => sqlite::cell(r, name),
            Record::Pg(r) => Ok(r.try_get(name)?),
        }
    }
}

impl Record<'_> {
    pub fn get<T: Column>(&self, name: &str) -> Result<T, Error> {
        T::column(self, name)
    }
    /// Reads a `jsonb` column; a null is the type's default.
    pub fn json<T: DeserializeOwned + Default>(&self, name: &str) -> Result<Json<T>, Error> {
        let read = match self {
            Record::Sqlite(r) => sqlite::cell::<Option<String>>(r, name)?.map(|text| serde_json::from_str(&text)),
            Record::Pg(r) => r.try_get::<Option<sqlx::types::Json<serde_json::Value>>, _>(name)?.map(|v| serde_json::from_value(v.0)),
        };
        let read = read.transpose().map_err(|e| Error::Column { name: name.into(), why: e.to_string() })?;
        Ok(Json(read.unwrap_or_default()))
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
            fn from_row(r: &$crate::Record<'_>) -> Result<Self, $crate::Error> {
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
