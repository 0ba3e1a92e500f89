//! A lint is let off only with a reason.

use crate::fault::Fault;
use crate::tree::Tree;

pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for s in &tree.rust {
        for (at, open, close) in s.attributes() {
            let lets_off = (open..close).find(|i| ["allow", "expect"].iter().any(|a| s.are(*i, &[a, "("])));
            let has_reason = (open..close).any(|i| s.are(i, &["reason", "="]));
            if let Some(i) = lets_off.filter(|_| !has_reason) {
                let word = &s.tokens[i].text;
                faults.push(Fault::new(&s.path, s.tokens[at].line, format!("`{word}` without a reason; write `{word}(…, reason = \"…\")`, or mend it")));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(code: &str) -> usize {
        check(&Tree::of(&[("crates/a/src/a.rs", code)])).len()
    }

    #[test]
    fn a_lint_let_off_without_a_reason_is_found() {
        for code in ["#[allow(dead_code)] fn f() {}", "#![allow(clippy::all)]", "#[cfg_attr(test, allow(unused))] fn f() {}", "#[expect(dead_code)] fn f() {}"]
        {
            assert_eq!(count(code), 1, "{code}");
        }
        for code in ["#[allow(dead_code, reason = \"why\")] fn f() {}", "f.expect(\"x\")", "// #[allow(x)]", "#[derive(Debug)] struct A;"] {
            assert_eq!(count(code), 0, "{code}");
        }
    }
}
