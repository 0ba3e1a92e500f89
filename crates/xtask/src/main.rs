//! The house's own tools: `cargo xtask tidy`, `limits`, `verb`, `vendor`.
//!
//! `tidy` reads the whole tree once ([`tree`]), with Rust as tokens ([`lex`], [`source`]) and pages as masked markup ([`markup`]); each rule is a
//! file in `tidy/` whose tests plant the fault that it is there to find.
#![expect(clippy::print_stdout, reason = "a tool's answer is its output")]

mod fault;
mod lex;
mod markup;
mod source;
mod tidy;
mod tree;
mod vendor;
mod verb;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Hansa's own tools.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Checks every rule that a program can check; prints one sentence for each fault.
    Tidy {
        /// Only this rule.
        #[arg(long)]
        rule: Option<String>,
        /// Only how many faults each rule finds.
        #[arg(long)]
        count: bool,
    },
    /// Writes docs/security/limits.md anew, from the constants.
    Limits,
    /// Writes a new verb into a slice, as the existing verbs look, and says what is left to do by hand.
    Verb { slice: String, name: String },
    /// Copies dist files of npm packages to assets/vendor, with their SHA-256 and licences.
    Vendor {
        /// Only compares what is there with its list.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let root = tree::root();
    let done = match Command::parse().task {
        Task::Tidy { rule, count } => tidy::run(&root, rule.as_deref(), count),
        Task::Limits => tidy::security::write_limits(&root),
        Task::Verb { slice, name } => verb::run(&root, &slice, &name),
        Task::Vendor { check: true } => vendor::check(&root),
        Task::Vendor { check: false } => vendor::copy(&root),
    };
    match done {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            println!("{why}");
            ExitCode::FAILURE
        }
    }
}
