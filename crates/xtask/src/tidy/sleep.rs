//! No test sleeps: one that waits for a fixed time is slow when it passes and wrong when it fails. Wait for what you wait for.

use crate::fault::Fault;
use crate::tree::Tree;

pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for s in &tree.rust {
        let slept = |i: usize| s.is_path(i, "thread", "sleep") || s.is_path(i, "time", "sleep") || s.is_path(i, "tokio", "sleep");
        for (_, t) in s.tokens.iter().enumerate().filter(|(i, _)| s.is_test(*i) && slept(*i)) {
            faults.push(Fault::new(&s.path, t.line, "a test sleeps; wait for the event, or move the clock of `cx`"));
        }
    }
    for (path, text) in tree.ending("mjs").filter(|(p, _)| p.starts_with("e2e/")) {
        for (i, _) in text.lines().enumerate().filter(|(_, l)| l.contains("waitForTimeout")) {
            faults.push(Fault::new(path, i + 1, "a journey waits for a fixed time; wait for what should be on the page"));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, text: &str) -> usize {
        check(&Tree::of(&[(path, text)])).len()
    }

    #[test]
    fn a_sleeping_test_is_found() {
        for call in ["std::thread::sleep(d)", "tokio::time::sleep(d).await", "use tokio::time::sleep;"] {
            assert_eq!(count("crates/a/src/a.rs", &format!("#[cfg(test)] mod tests {{ fn t() {{ {call} }} }}")), 1, "{call}");
            assert_eq!(count("crates/hansa/tests/crash.rs", call), 1, "{call}");
            assert_eq!(count("crates/a/src/a.rs", &format!("fn f() {{ {call} }}")), 0, "{call} in the product");
        }
        assert_eq!(count("e2e/journeys/a.mjs", "await page.waitForTimeout(100)"), 1);
    }
}
