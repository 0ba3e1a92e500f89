//! ARCHITECTURE.md names every crate and every folder that there is, and none that there is not.

use crate::fault::Fault;
use crate::tree::Tree;
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

const PATH: &str = "ARCHITECTURE.md";
/// Names in a folder's description: `adr/`, `security/asvs.csv`.
#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static NAMED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?:^|[\s(])((?:[\w.-]+/)+(?:[\w.-]+\.\w+)?|[\w-]+\.(?:md|csv))").unwrap());

pub fn check(tree: &Tree) -> Vec<Fault> {
    let Some(text) = tree.text(PATH) else { return vec![Fault::new(PATH, 0, "is missing")] };
    let mut faults = Vec::new();
    let (mut top, mut crates) = (BTreeSet::new(), BTreeSet::new());
    let map = text.lines().enumerate().skip_while(|(_, l)| !l.starts_with("```")).skip(1).take_while(|(_, l)| !l.starts_with("```"));
    for (i, line) in map {
        let Some((name, about)) = line.trim_start().split_once('/') else { continue };
        let is_crate = line.starts_with("  ");
        let folder = if is_crate { format!("crates/{name}/") } else { format!("{name}/") };
        if is_crate {
            crates.insert(name)
        } else {
            top.insert(name)
        };
        if !tree.has(&folder) {
            faults.push(Fault::new(PATH, i + 1, format!("names {folder}, which is not there")));
            continue;
        }
        let inside = NAMED.captures_iter(about).map(|c| c[1].to_string()).filter(|_| !is_crate);
        faults.extend(inside.filter(|n| !tree.has(&format!("{folder}{n}"))).map(|n| Fault::new(PATH, i + 1, format!("names {folder}{n}, which is not there"))));
    }
    let missing = |there: BTreeSet<&str>, named: &BTreeSet<&str>, inside: &str| {
        let unnamed = there.into_iter().filter(|f| !f.starts_with('.') && !named.contains(f)).map(|f| format!("{inside}{f}/")).collect::<Vec<_>>();
        unnamed.into_iter().map(|f| Fault::new(PATH, 0, format!("does not name {f}; say in one line what it is")))
    };
    faults.extend(missing(tree.folders(""), &top, ""));
    faults.extend(missing(tree.folders("crates/"), &crates, "crates/"));
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &str = "# A\n```\ndocs/     adr/ (why), b.md\ncrates/\n  web/    the shell; no such/ folder is looked for here\n```\n```\nother/\n```\n";

    fn sentences(map: &str, files: &[&str]) -> Vec<String> {
        let mut all = vec![(PATH, map)];
        all.extend(files.iter().map(|f| (*f, "")));
        check(&Tree::of(&all)).into_iter().map(|f| f.sentence).collect()
    }

    #[test]
    fn a_map_that_says_what_is_there_passes() {
        assert_eq!(sentences(MAP, &["docs/adr/1.md", "docs/b.md", "crates/web/src/lib.rs", ".ci/run"]), [] as [&str; 0]);
    }

    #[test]
    fn what_is_named_and_not_there_is_found_and_the_other_way_round() {
        assert_eq!(sentences(MAP, &["docs/b.md", "docs/adr/1.md"]), ["names crates/, which is not there", "names crates/web/, which is not there"]);
        assert_eq!(sentences(MAP, &["docs/b.md", "crates/web/a"]), ["names docs/adr/, which is not there"]);
        let more = ["docs/adr/1.md", "docs/b.md", "crates/web/a", "crates/lamps/a", "bench/a"];
        let found = sentences(MAP, &more);
        assert!(found.len() == 2 && found[0].contains("bench/") && found[1].contains("crates/lamps/"), "{found:?}");
    }
}
