//! `cargo xtask verb SLICE NAME`.

use std::path::Path;

pub fn run(_root: &Path, slice: &str, name: &str) -> Result<String, String> {
    Err(format!("{slice} {name}"))
}
