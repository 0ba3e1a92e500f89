//! One test binary; each part of the slice has its module.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may")]

mod core;
mod crowd;
mod desk;
mod elsewhere;
mod figures;
mod import;
mod los_angeles;
mod public;
mod resident;
mod settings;
mod sheet;
mod statements;
mod town;
