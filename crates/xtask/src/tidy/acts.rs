//! Every act that the audit log may hold stands in its crate's `ACTS`: from that list the log's page says it in words, and offers it to choose from.

use crate::fault::Fault;
use crate::source::Source;
use crate::tree::Tree;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Where the crate's own list stands in this file.
pub fn list(s: &Source) -> Option<Range<usize>> {
    let at = (0..s.tokens.len()).find(|i| s.are(*i, &["pub", "const", "ACTS"]))?;
    let equals = (at..s.tokens.len()).find(|i| s.is(*i, "="))?;
    let open = (equals..s.tokens.len()).find(|i| s.is(*i, "["))?;
    Some(open..s.close(open))
}

/// `concerns.answer` in the crate `concerns`; neither a permission, nor the name of a job, nor a file's.
fn is_act(s: &Source, at: usize, text: &str) -> bool {
    let rest = text.strip_prefix(s.krate()).and_then(|t| t.strip_prefix('.'));
    let named = rest.is_some_and(|r| !matches!(r, "" | "csv" | "db") && r.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '.' | '-')));
    let is_permission = s.are(at.wrapping_sub(2), &["Permission", "("]);
    let is_constant = s.are(at.wrapping_sub(4), &[":", "&", "str", "="]);
    named && !is_permission && !is_constant
}

pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut listed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut done: BTreeMap<&str, Vec<(&str, &str, usize)>> = BTreeMap::new();
    for s in tree.rust.iter().filter(|s| s.krate() != "xtask") {
        let own = list(s);
        for (i, t) in s.literals().filter(|(i, t)| is_act(s, *i, &t.text)) {
            if own.as_ref().is_some_and(|r| r.contains(&i)) {
                listed.entry(s.krate()).or_default().insert(&t.text);
            } else {
                done.entry(s.krate()).or_default().push((&t.text, &s.path, t.line));
            }
        }
    }
    let mut faults = Vec::new();
    for (krate, acts) in &done {
        for (act, path, line) in acts.iter().filter(|(act, ..)| !listed.get(krate).is_some_and(|l| l.contains(act))) {
            faults.push(Fault::new(*path, *line, format!("the act `{act}` is not in `ACTS` of {krate}: the log could not say it in words")));
        }
    }
    for (krate, acts) in &listed {
        for act in acts.iter().filter(|act| !done.get(krate).is_some_and(|d| d.iter().any(|(a, ..)| a == *act))) {
            faults.push(Fault::new(format!("crates/{krate}"), 1, format!("`ACTS` holds `{act}`, which nothing does; take it out")));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(code: &str) -> usize {
        check(&Tree::of(&[("crates/concerns/src/answer.rs", code)])).len()
    }

    #[test]
    fn an_act_that_the_log_cannot_say_is_found() {
        let list = "pub const ACTS: &[&str] = &[\"concerns.answer\"];";
        assert_eq!(count(&format!("{list} fn f() {{ log(\"concerns.answer\") }}")), 0);
        assert_eq!(count(&format!("{list} fn f() {{ log(\"concerns.answer\"); log(\"concerns.forget-me\") }}")), 1);
        assert_eq!(count(list), 1, "nothing does it");
        assert_eq!(count("const SEE: Permission = Permission(\"concerns.see\"); const JOB: &str = \"concerns.notify\";"), 0);
        assert_eq!(count("fn f() { download(\"concerns.csv\"); log(\"cities.import\") }"), 0, "a file, and another crate's act");
    }
}
