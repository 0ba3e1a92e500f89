//! Where things are kept: one [`Db`] over SQLite or PostgreSQL, chosen by URL; [`Blobs`]; the audit log; and [`Ctx`], which every verb is given.
//!
//! Invariants:
//! - The drivers' names (rusqlite, sqlx) stay inside this crate. Slices write statements with [`statements!`], read rows with [`row!`].
//! - A verb writes in [`Db::write`] and awaits nothing but its `tx` inside.
//! - On SQLite there is one writer with group commit: nobody is answered before the COMMIT that holds their rows (`writer.rs`).
//! - A failed statement kills its transaction on both engines.

mod audit;
mod blobs;
mod ctx;
mod db;
mod error;
mod filter;
mod kept;
mod migrate;
mod news;
mod query;
mod readers;
mod row;
mod sqlite;
mod stream;
mod value;
mod writer;

pub use audit::{Act, AuditEntry, AuditFilter, CHANGED, audit, audit_list, audit_of, audit_read};
pub use blobs::Blobs;
pub use ctx::{Ctx, Memo, SeededIds, SystemClock, SystemIds};
pub use db::{Db, Engine, Tx};
pub use error::Error;
pub use filter::Filter;
pub use kept::{Kept, Place, Shelf};
pub use migrate::{Migration, is_migrated, migrate};
pub use query::Q;
pub use row::{Column, Count, FromRow, Record};
#[doc(hidden)]
pub use uuid::Uuid;
pub use value::{Json, StoredId, Value};

/// The migrations of this crate's own tables.
pub fn migrations() -> Vec<Migration> {
    vec![Migration::same("20261124000000_store_audit", include_str!("../migrations/20261124000000_store_audit.sql"))]
}

/// The tables of this crate, for the isolation test.
pub const TABLES: Tables = Tables { city: &[], installation: &["audit", "hansa_migration"] };

/// The statements of this crate, by name.
pub fn statements() -> Vec<(&'static str, &'static str)> {
    [audit::ALL, migrate::ALL].concat()
}

/// A slice's tables: *City* tables carry `city_id` and every statement on them names it; *Installation* tables belong to no city.
#[derive(Clone, Copy, Debug)]
pub struct Tables {
    pub city: &'static [&'static str],
    pub installation: &'static [&'static str],
}
