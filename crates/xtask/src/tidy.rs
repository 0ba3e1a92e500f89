//! `cargo xtask tidy`: the rules that a program can check.

mod acts;
mod allow;
mod append_only;
mod architecture;
mod asvs;
mod city_id;
pub mod dependencies;
mod http;
mod leftover;
mod messages;
mod names;
mod pages;
mod pure;
mod scripts;
pub mod security;
mod sheets;
mod size;
mod sleep;
mod slugs;
mod sql;
mod tables;

use crate::fault::Fault;
use crate::tree::Tree;
use std::fmt::Write;
use std::path::Path;

struct Rule {
    name: &'static str,
    check: fn(&Tree) -> Vec<Fault>,
}

const RULES: &[Rule] = &[
    Rule { name: "acts", check: acts::check },
    Rule { name: "dependencies", check: dependencies::check },
    Rule { name: "pure-model", check: pure::check },
    Rule { name: "sql", check: sql::check },
    Rule { name: "http", check: http::check },
    Rule { name: "tables", check: tables::check },
    Rule { name: "city-id", check: city_id::check },
    Rule { name: "size", check: size::check },
    Rule { name: "names", check: names::check },
    Rule { name: "leftover", check: leftover::check },
    Rule { name: "sleep", check: sleep::check },
    Rule { name: "allow", check: allow::check },
    Rule { name: "slugs", check: slugs::check },
    Rule { name: "pages", check: pages::check },
    Rule { name: "sheets", check: sheets::check },
    Rule { name: "messages", check: messages::check },
    Rule { name: "scripts", check: scripts::check },
    Rule { name: "append-only", check: append_only::check },
    Rule { name: "asvs", check: asvs::check },
    Rule { name: "security", check: security::check },
    Rule { name: "architecture", check: architecture::check },
    Rule { name: "vendor", check: crate::vendor::faults },
];

/// What there is to say: `Err` when a rule found something.
pub fn run(root: &Path, only: Option<&str>, is_count: bool) -> Result<String, String> {
    let rules: Vec<&Rule> = RULES.iter().filter(|r| only.is_none_or(|name| name == r.name)).collect();
    if rules.is_empty() {
        let names: Vec<&str> = RULES.iter().map(|r| r.name).collect();
        return Err(format!("there is no such rule; there are {}", names.join(", ")));
    }
    let tree = Tree::load(root)?;
    let (mut said, mut total) = (String::new(), 0);
    for rule in &rules {
        let mut faults = (rule.check)(&tree);
        faults.sort();
        faults.dedup();
        total += faults.len();
        if is_count {
            let _ = writeln!(said, "{:>5}  {}", faults.len(), rule.name);
            continue;
        }
        for f in faults {
            let _ = writeln!(said, "{f} [{}]", rule.name);
        }
    }
    match total {
        0 => Ok(format!("{said}tidy: {} rules, no fault", rules.len())),
        n => Err(format!("{said}tidy: {} rules, {n} faults", rules.len())),
    }
}

/// The slices, and the crates below them in the order of who may use whom.
pub const SLICES: &[&str] = &["accounts", "concerns", "network", "townhall"];
pub const FLOOR: &[&str] = &["kernel", "store", "jobs", "cities", "web"];

#[cfg(test)]
mod tests {
    use super::*;

    /// A rule that finds nothing anywhere is worth nothing: each one's own tests plant its fault. Here: none of them is forgotten in the list.
    #[test]
    fn every_file_of_rules_is_in_the_list() {
        let tree = Tree::load(&crate::tree::root()).unwrap();
        let files = tree.paths.iter().filter(|p| p.starts_with("crates/xtask/src/tidy/") && p.matches('/').count() == 4).count();
        assert_eq!(files, RULES.len() - 1, "vendor stands beside its command");
    }

    #[test]
    fn an_unknown_rule_is_refused() {
        assert!(run(Path::new("."), Some("beauty"), false).unwrap_err().contains("there is no such rule"));
    }
}
