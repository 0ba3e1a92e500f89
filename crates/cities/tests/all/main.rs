//! The crate's tests through its front door, on both engines.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "clippy knows only functions with #[test] as tests, not what they call")]

mod cache;
mod demo;
mod drawing;
mod folder;
mod import;
mod losangeles;
mod messages;
mod small;
mod statements;
mod verbs;

use cities::{Cities, City, Report, folder::Section};
use kernel::Actor;
use std::sync::Arc;
use testkit::TestCtx;

pub fn migrations() -> Vec<store::Migration> {
    [store::migrations(), cities::migrations()].concat()
}

pub fn installer() -> Actor {
    Actor::system("test")
}

/// Imports a folder that has no problem.
pub async fn import(t: &TestCtx, files: &cities::folder::Files, sections: &[&dyn Section]) -> Report {
    let checked = cities::folder::read(files, sections).unwrap_or_else(|p| panic!("{}", listed(&p)));
    cities::import(&t.cx, &installer(), sections, checked).await.expect("the folder is imported")
}

/// Exports into memory.
pub async fn export(t: &TestCtx, slug: &str, sections: &[&dyn Section]) -> cities::folder::Files {
    let mut files = cities::folder::Files::default();
    cities::export(&t.cx, &installer(), slug, sections, &mut files).await.expect("the city is exported");
    files
}

pub fn listed(problems: &[cities::folder::Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

pub async fn city(t: &TestCtx, slug: &str) -> Arc<City> {
    cities::load(&t.cx, slug).await.expect("the city is read").expect("there is such a city")
}

pub async fn cached(t: &TestCtx) -> Cities {
    Cities::open(&t.cx).await.expect("the cities are read")
}
