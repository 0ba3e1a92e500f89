//! The tree, read once: every text file that a rule may look at, and the path of every other file.

use crate::source::Source;
use crate::tidy::dependencies::Member;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The house that we were started in. Cargo says so when it runs us; what it said when it built us may be another clone's, where the target folder is shared.
pub fn root() -> PathBuf {
    match std::env::var_os("CARGO_MANIFEST_DIR") {
        Some(own) => Path::new(&own).join("../.."),
        None => PathBuf::from("."),
    }
}

#[derive(Default)]
pub struct Tree {
    /// Every file, relative to the root, with `/`.
    pub paths: BTreeSet<String>,
    pub texts: BTreeMap<String, String>,
    pub rust: Vec<Source>,
    /// From `cargo metadata`.
    pub members: Vec<Member>,
}

/// What nobody here wrote, or what is made again at any time.
const SKIPPED: &[&str] = &["target", ".git", "data", "e2e/out"];
const READ: &[&str] = &["rs", "html", "css", "js", "mjs", "ftl", "toml", "sql", "sh", "md"];
/// Others wrote it; `cargo xtask vendor --check` looks at it.
const UNREAD: &str = "assets/vendor/";
const READ_TOO: &[&str] = &["docs/security/asvs.csv", "Cargo.lock"];

impl Tree {
    pub fn load(root: &Path) -> Result<Self, String> {
        let mut tree = Tree::default();
        let relative = |e: &DirEntry| e.path().strip_prefix(root).unwrap_or(e.path()).to_string_lossy().replace('\\', "/");
        let is_ours = |e: &DirEntry| !SKIPPED.contains(&relative(e).as_str()) && e.file_name() != "node_modules";
        for entry in WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(is_ours) {
            let entry = entry.map_err(|e| e.to_string())?;
            let path = relative(&entry);
            if !entry.file_type().is_file() {
                continue;
            }
            let is_read = path.rsplit_once('.').is_some_and(|(_, ending)| READ.contains(&ending));
            if (is_read && !path.starts_with(UNREAD)) || READ_TOO.contains(&path.as_str()) {
                match std::fs::read_to_string(entry.path()) {
                    Ok(text) => tree.add(&path, text),
                    // Somebody took it away while we looked.
                    Err(e) if e.kind() == std::io::ErrorKind::NotFound => continue,
                    Err(e) => return Err(format!("{path}: {e}")),
                }
            }
            tree.paths.insert(path);
        }
        tree.members = crate::tidy::dependencies::members(root)?;
        Ok(tree)
    }
    fn add(&mut self, path: &str, text: String) {
        if path.starts_with("crates/") && path.ends_with(".rs") {
            self.rust.push(Source::new(path, &text));
        }
        self.paths.insert(path.to_string());
        self.texts.insert(path.to_string(), text);
    }
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let mut tree = Tree::default();
        files.iter().for_each(|(path, text)| tree.add(path, text.to_string()));
        tree
    }
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }
    /// The files of an ending: path and text.
    pub fn ending<'t>(&'t self, ending: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
        let has = move |p: &str| p.rsplit_once('.').is_some_and(|(_, e)| e == ending);
        self.texts.iter().filter(move |(p, _)| has(p)).map(|(p, t)| (p.as_str(), t.as_str()))
    }
    /// The pages: templates of the crates.
    pub fn templates(&self) -> impl Iterator<Item = (&str, &str)> {
        self.ending("html").filter(|(p, _)| p.starts_with("crates/") && p.contains("/templates/"))
    }
    /// Is there a file or a folder of this path?
    pub fn has(&self, path: &str) -> bool {
        let folder = format!("{}/", path.trim_end_matches('/'));
        self.paths.contains(path) || self.paths.iter().any(|p| p.starts_with(&folder))
    }
    /// The names directly inside a folder that are folders themselves; the root is "".
    pub fn folders(&self, inside: &str) -> BTreeSet<&str> {
        let below = self.paths.iter().filter_map(|p| p.strip_prefix(inside));
        below.filter_map(|p| p.split_once('/')).map(|(name, _)| name).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_knows_its_files_and_folders() {
        let t = Tree::of(&[("crates/a/src/a.rs", ""), ("docs/b.md", "x")]);
        assert!(t.has("docs") && t.has("docs/") && t.has("docs/b.md") && !t.has("doc"));
        assert_eq!(t.folders("").into_iter().collect::<Vec<_>>(), ["crates", "docs"]);
        assert_eq!(t.rust.len(), 1);
    }

    #[test]
    fn this_tree_can_be_loaded() {
        let t = Tree::load(&root()).unwrap();
        assert!(t.has("crates/xtask/src/tree.rs") && !t.has("target") && t.members.iter().any(|m| m.name == "xtask"));
    }
}
