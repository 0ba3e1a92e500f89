//! Hansa: the one binary. `demo` shows everything with invented data, `serve` runs for real, the rest are commands for the administrator.
//!
//! It is a library with a small `main`, so that tests put the whole product together exactly as the binary does.

pub mod app;
pub mod args;
mod city;
pub mod command;
mod demo;
mod import;
mod network_import;
mod password_link;
pub mod roles;
mod serve;
pub mod slices;
pub mod wiring;
mod year;

use args::{Args, Command};
use clap::Parser;
use std::process::ExitCode;

/// The program: reads the command line, does what it says, and answers with the exit code.
pub fn main() -> ExitCode {
    let args = Args::parse();
    log(&args.command);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(r) => r,
        Err(e) => return fail(&e),
    };
    match runtime.block_on(run(args)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => fail(&e),
    }
}

async fn run(args: Args) -> Result<(), command::Error> {
    match args.command {
        Command::Demo(demo) => demo::run(demo).await,
        Command::Serve(options) => serve::run(options).await,
        Command::City(what) => city::run(what).await,
        Command::Concerns(what) => import::run(what).await,
        Command::Accounts(what) => password_link::run(what).await,
        Command::Network(what) => network_import::run(what).await,
    }
}

#[expect(clippy::print_stderr, reason = "the last word of a command that failed")]
fn fail(e: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("hansa: {e}");
    ExitCode::FAILURE
}

/// Structured lines on standard error: JSON where a machine collects them (`serve`), words where a person reads.
fn log(command: &Command) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("HANSA_LOG");
    match command {
        Command::Serve(_) => {
            let filter = filter.unwrap_or_else(|_| "info".into());
            tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
        }
        _ => {
            let filter = filter.unwrap_or_else(|_| "warn".into());
            tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
        }
    }
}
