//! docs/security/: what its pages list is what the code has, name by name: limits, secrets and ciphers, permissions, tables, acts, logs, connections, settings.
//!
//! A list is a Markdown table under a heading of its own. The names in backticks in its first column are what is compared.

mod found;
mod limits;

use crate::fault::Fault;
use crate::tree::Tree;
use found::Found;
use std::collections::BTreeMap;

pub use limits::write as write_limits;

/// A table of a page, and where its names come from.
struct List {
    page: &'static str,
    heading: &'static str,
    /// What a name is, for the sentence.
    what: &'static str,
    found: fn(&Tree) -> Found,
}

const LISTS: &[List] = &[
    List { page: "docs/security/cryptography.md", heading: "Libraries", what: "the crate", found: found::ciphers },
    List { page: "docs/security/cryptography.md", heading: "Uses", what: "the file that computes with a secret", found: found::secret_files },
    List { page: "docs/security/access.md", heading: "Permissions", what: "the permission", found: found::permissions },
    List { page: "docs/security/input.md", heading: "Fields", what: "the field", found: found::fields },
    List { page: "docs/security/input.md", heading: "Files", what: "the file that takes uploads", found: found::uploads },
    List { page: "docs/security/data.md", heading: "Tables", what: "the table", found: found::tables },
    List { page: "docs/security/logs.md", heading: "Acts", what: "the act", found: found::acts },
    List { page: "docs/security/logs.md", heading: "Places", what: "the file that sets up a log or speaks on the console", found: found::speakers },
    List { page: "docs/security/connections.md", heading: "Connections", what: "the file that opens a connection or a file", found: found::doors },
    List { page: "docs/security/connections.md", heading: "Settings", what: "the setting", found: found::settings },
];

pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults: Vec<Fault> = LISTS.iter().flat_map(|list| compare(tree, list)).collect();
    faults.extend(limits::check(tree));
    faults.extend(unknown_constants(tree));
    faults.extend(strange_sources(tree));
    faults
}

/// Every crate that is not ours comes from one registry, by its checksum: none from a branch of somebody's, none from a folder.
fn strange_sources(tree: &Tree) -> Vec<Fault> {
    const LOCK: &str = "Cargo.lock";
    let text = tree.text(LOCK).unwrap_or_default();
    let mut faults = Vec::new();
    let mut registries = std::collections::BTreeSet::new();
    for package in text.split("[[package]]").skip(1) {
        let value = |key: &str| package.lines().find_map(|l| l.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"'));
        let name = value("name").unwrap_or_default();
        let Some(source) = value("source") else {
            if !tree.has(&format!("crates/{name}")) {
                faults.push(Fault::new(LOCK, 0, format!("{name} comes from nowhere; take it from the registry")));
            }
            continue;
        };
        registries.insert(source);
        if !source.starts_with("registry+https://") || value("checksum").is_none_or(|c| c.len() != 64) {
            faults.push(Fault::new(LOCK, 0, format!("{name} comes from {source}; take it from the registry, with its checksum")));
        }
    }
    if registries.len() > 1 {
        faults.push(Fault::new(LOCK, 0, format!("crates come from {}; take them from one registry", registries.into_iter().collect::<Vec<_>>().join(", "))));
    }
    faults
}

fn compare(tree: &Tree, list: &List) -> Vec<Fault> {
    let Some(text) = tree.text(list.page) else { return vec![Fault::new(list.page, 0, "is missing")] };
    let named = names(text, list.heading);
    let there = (list.found)(tree);
    let mut faults = Vec::new();
    for (name, (path, line)) in there.iter().filter(|(name, _)| !named.contains_key(*name)) {
        faults.push(Fault::new(path.as_str(), *line, format!("{} `{name}` is not in {} under “{}”", list.what, list.page, list.heading)));
    }
    for (name, line) in named.iter().filter(|(name, _)| !there.contains_key(*name)) {
        faults.push(Fault::new(list.page, *line, format!("names {} `{name}`, which is not there", list.what)));
    }
    faults
}

/// The names in the first column of the table under a heading, with their lines.
fn names(text: &str, heading: &str) -> BTreeMap<String, usize> {
    let lines = text.lines().enumerate().skip_while(|(_, l)| l.trim_start_matches('#').trim() != heading || !l.starts_with('#')).skip(1);
    let rows = lines.take_while(|(_, l)| !l.starts_with('#')).filter(|(_, l)| l.starts_with('|'));
    let mut out = BTreeMap::new();
    for (i, row) in rows {
        let cell = row.trim_start_matches('|').split('|').next().unwrap_or_default();
        // Every second part stands between backticks.
        out.extend(cell.split('`').skip(1).step_by(2).map(|name| (name.to_string(), i + 1)));
    }
    out
}

/// A page that names a constant in backticks names one that there is.
fn unknown_constants(tree: &Tree) -> Vec<Fault> {
    let known: std::collections::BTreeSet<&str> = tree.rust.iter().flat_map(|s| s.product()).map(|(_, t)| t.text.as_str()).filter(|t| is_constant(t)).collect();
    let mut faults = Vec::new();
    for (path, text) in tree.ending("md").filter(|(p, _)| p.starts_with("docs/security/")) {
        for (i, line) in text.lines().enumerate() {
            let words = line.split('`').skip(1).step_by(2).filter(|w| is_constant(w) && !known.contains(w) && !w.starts_with("HANSA_"));
            faults.extend(words.map(|w| Fault::new(path, i + 1, format!("names the constant `{w}`, which is not there"))));
        }
    }
    faults
}

fn is_constant(word: &str) -> bool {
    word.contains('_') && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_') && word.starts_with(|c: char| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests;
