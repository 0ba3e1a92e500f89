//! SQLite by rusqlite: how a connection is opened, how a statement is given its values, and how a cell is read.
//!
//! A statement runs where it stands, without a thread in between: most take some ten microseconds, less than waking a thread for it would.

use crate::{Error, FromRow, Record, Value};
use rusqlite::trace::{TraceEvent, TraceEventCodes};
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, OpenFlags};
use serde::de::value::SeqDeserializer;
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use std::time::Duration;

/// How long a statement waits for another process that writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// A statement that takes longer is named in the log, without its values.
const SLOW: Duration = Duration::from_secs(1);
/// Statements that a connection keeps prepared.
const STATEMENTS_MAX: usize = 400;
/// Pages of the file that a connection keeps, as SQLite counts them: negative is KiB.
const CACHE_KIB: i64 = -8_000;

/// The file of `sqlite:FILE`.
pub(crate) fn file(url: &str) -> Option<&str> {
    let file = url.strip_prefix("sqlite:")?;
    Some(file.strip_prefix("//").unwrap_or(file))
}

/// The connection that writes. It makes the file, and the journal that lets others read meanwhile.
pub(crate) fn open_writer(file: &str) -> Result<Connection, Error> {
    let c = open(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    c.pragma_update(None, "journal_mode", "wal")?;
    c.pragma_update(None, "synchronous", "full")?;
    c.pragma_update(None, "foreign_keys", true)?;
    Ok(c)
}

pub(crate) fn open_reader(file: &str) -> Result<Connection, Error> {
    open(file, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

fn open(file: &str, how: OpenFlags) -> Result<Connection, Error> {
    let c = Connection::open_with_flags(file, how | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    wait_when_busy(&c, true)?;
    c.trace_v2(TraceEventCodes::SQLITE_TRACE_PROFILE, Some(tell_slow));
    c.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
    c.pragma_update(None, "cache_size", CACHE_KIB)?;
    c.pragma_update(None, "temp_store", "memory")?;
    Ok(c)
}

fn tell_slow(event: TraceEvent<'_>) {
    if let TraceEvent::Profile(statement, took) = event
        && took >= SLOW
    {
        tracing::warn!(sql = %statement.sql(), ?took, "a slow statement");
    }
}

/// Whether a statement that meets another process's write waits for it, blocking its thread, or says so at once.
pub(crate) fn wait_when_busy(c: &Connection, wait: bool) -> Result<(), Error> {
    Ok(c.busy_timeout(if wait { BUSY_TIMEOUT } else { Duration::ZERO })?)
}

/// Runs a statement to its end; answers how many rows it touched.
pub(crate) fn run(c: &Connection, sql: &str, args: &[Value]) -> Result<u64, Error> {
    let mut statement = bound(c, sql, args)?;
    let mut rows = statement.raw_query();
    while rows.next()?.is_some() {}
    Ok(c.changes())
}

/// Runs a statement and reads its rows.
pub(crate) fn all<T: FromRow>(c: &Connection, sql: &str, args: &[Value]) -> Result<Vec<T>, Error> {
    let mut all = Vec::new();
    each(c, sql, args, |row| {
        all.push(row);
        true
    })?;
    Ok(all)
}

/// Gives the rows one by one, until `take` has had enough.
pub(crate) fn each<T: FromRow>(c: &Connection, sql: &str, args: &[Value], mut take: impl FnMut(T) -> bool) -> Result<(), Error> {
    let mut statement = bound(c, sql, args)?;
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next()? {
        if !take(T::from_row(&Record::Sqlite(row))?) {
            break;
        }
    }
    Ok(())
}

/// `$2` is the second value wherever it stands, as on PostgreSQL; SQLite by itself would take it for a name.
fn bound<'c>(c: &'c Connection, sql: &str, args: &[Value]) -> Result<CachedStatement<'c>, Error> {
    let mut statement = c.prepare_cached(sql)?;
    for at in 1..=statement.parameter_count() {
        let number = statement.parameter_name(at).and_then(|name| name.strip_prefix('$')?.parse::<usize>().ok());
        let value = number.and_then(|n| args.get(n.checked_sub(1)?));
        let value = value.ok_or_else(|| Error::Config(format!("too few values for: {sql}")))?;
        statement.raw_bind_parameter(at, value)?;
    }
    Ok(statement)
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        use rusqlite::types::Value as Owned;
        let value = match self {
            Value::Uuid(Some(v)) => ValueRef::Blob(v.as_bytes()),
            Value::Int(Some(v)) => ValueRef::Integer(*v),
            Value::Real(Some(v)) => ValueRef::Real(*v),
            Value::Bool(Some(v)) => ValueRef::Integer(i64::from(*v)),
            Value::Text(Some(v)) => ValueRef::Text(v.as_bytes()),
            Value::Bytes(Some(v)) => ValueRef::Blob(v),
            Value::Json(Some(v)) => return Ok(ToSqlOutput::Owned(Owned::Text(v.to_string()))),
            _ => ValueRef::Null,
        };
        Ok(ToSqlOutput::Borrowed(value))
    }
}

/// Reads a cell as whatever serde makes of its plain value: so a type that wraps a number or an id need not know SQLite.
pub(crate) fn cell<T: DeserializeOwned>(row: &rusqlite::Row<'_>, name: &str) -> Result<T, Error> {
    let value = row.get_ref(name)?;
    T::deserialize(Cell(value)).map_err(|e| Error::Column { name: name.into(), why: e.to_string() })
}

#[derive(Clone, Copy)]
struct Cell<'v>(ValueRef<'v>);

type Unread = serde::de::value::Error;

impl<'de> Deserializer<'de> for Cell<'_> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Unread> {
        match self.0 {
            ValueRef::Null => v.visit_unit(),
            ValueRef::Integer(n) => v.visit_i64(n),
            ValueRef::Real(n) => v.visit_f64(n),
            ValueRef::Text(t) => v.visit_str(std::str::from_utf8(t).map_err(serde::de::Error::custom)?),
            ValueRef::Blob(b) => v.visit_bytes(b),
        }
    }
    fn deserialize_option<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Unread> {
        match self.0 {
            ValueRef::Null => v.visit_none(),
            _ => v.visit_some(self),
        }
    }
    /// SQLite has no truth values: 0 is false.
    fn deserialize_bool<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Unread> {
        match self.0 {
            ValueRef::Integer(n) => v.visit_bool(n != 0),
            _ => self.deserialize_any(v),
        }
    }
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, v: V) -> Result<V::Value, Unread> {
        v.visit_newtype_struct(self)
    }
    fn deserialize_seq<V: Visitor<'de>>(self, v: V) -> Result<V::Value, Unread> {
        match self.0 {
            ValueRef::Blob(b) => v.visit_seq(SeqDeserializer::new(b.iter().map(|b| (*b).into_deserializer()))),
            _ => self.deserialize_any(v),
        }
    }
    /// An id is its sixteen bytes.
    fn is_human_readable(&self) -> bool {
        false
    }
    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct tuple tuple_struct map struct enum identifier ignored_any
    }
}
