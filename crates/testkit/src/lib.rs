//! What tests need: both databases, a clock that only moves when told, ids from a seed, a mail server that misbehaves on request.

pub mod city;
pub mod client;
pub mod clock;
pub mod db;
pub mod lint;
pub mod section;
pub mod smtp;

pub use city::{LAMPTON, TestCity, migrations};
pub use client::{Answered, Client};
pub use clock::TestClock;
pub use db::{TestCtx, each_database};
pub use section::LetPass;

/// How the columns of an old system's file are read into Lampton: the file has `id`, `at`, `closed`, `kind`, `status`, `text`, `lat` and `lon`.
pub const IMPORT_MAPPING: &str = include_str!("../import-mapping.toml");
