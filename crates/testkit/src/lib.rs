//! What tests need: both databases, a clock that only moves when told, ids from a seed, a mail server that misbehaves on request.

pub mod clock;
pub mod db;
pub mod smtp;

pub use clock::TestClock;
pub use db::{TestCtx, each_database};
