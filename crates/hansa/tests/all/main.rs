//! The whole product: the true binary that is killed, and every route with every role.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may")]

mod addresses;
mod areas;
mod closing;
mod connections;
mod crash;
mod first_steps;
mod folder;
mod headers;
mod import_killed;
mod isolation;
mod leaving;
mod log_words;
mod password_link;
mod rating_log;
mod register;
mod server;
mod typed;
mod wire;
mod work_ends;
mod work_killed;
