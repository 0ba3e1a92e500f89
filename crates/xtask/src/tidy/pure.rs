//! `model.rs` and `model/` hold types and rules: no IO, no clock, no randomness, nothing that waits.

use crate::fault::Fault;
use crate::source::Source;
use crate::tree::Tree;

/// Words that have no place in a model, and what to do instead.
const WORDS: &[(&str, &str)] = &[
    ("async", "a model decides at once; let the verb wait"),
    ("await", "a model decides at once; let the verb wait"),
    ("SystemTime", "take the time as an argument"),
    ("tokio", "a model has no IO; read in the verb and pass what was read"),
    ("Ctx", "a model has no IO; pass what was read, the time and the ids"),
];
/// Paths `a::b` that have no place in a model.
const PATHS: &[(&str, &str, &str)] = &[
    ("std", "fs", "a model has no IO"),
    ("std", "net", "a model has no IO"),
    ("std", "env", "a model has no IO"),
    ("Timestamp", "now", "take the time as an argument"),
    ("Zoned", "now", "take the time as an argument"),
    ("Instant", "now", "take the time as an argument"),
];

pub fn check(tree: &Tree) -> Vec<Fault> {
    tree.rust.iter().filter(|s| s.is_part("model") && s.krate() != "xtask").flat_map(in_file).collect()
}

fn in_file(s: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (i, t) in s.product() {
        let mut say = |what: &str, why: &str| faults.push(Fault::new(&s.path, t.line, format!("`{what}` in a model: {why}")));
        for (word, why) in WORDS.iter().filter(|(word, _)| s.is(i, word)) {
            say(word, why);
        }
        for (a, b, why) in PATHS.iter().filter(|(a, b, _)| s.is_path(i, a, b) && !is_address(s, i)) {
            say(&format!("{a}::{b}"), why);
        }
        if s.are(i, &["rand", ":", ":"]) {
            say("rand", "take what is random as an argument");
        }
    }
    faults
}

/// `std::net::IpAddr` is a value, not IO.
fn is_address(s: &Source, at: usize) -> bool {
    s.is_path(at, "std", "net") && ["IpAddr", "Ipv4Addr", "Ipv6Addr"].iter().any(|a| s.are(at + 4, &[":", ":", a]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, code: &str) -> usize {
        check(&Tree::of(&[(path, code)])).len()
    }

    #[test]
    fn every_forbidden_word_is_found() {
        let bad = [
            "async fn f() {}",
            "use std::fs;",
            "fn f() { std::net::TcpStream::connect(1) }",
            "std::env::var(x)",
            "SystemTime",
            "jiff::Timestamp::now()",
            "rand::random()",
            "use tokio::sync::Mutex;",
            "fn f(cx: &Ctx) {}",
            "Instant::now()",
            "x.await",
        ];
        for code in bad {
            assert_eq!(count("crates/concerns/src/model.rs", code), 1, "{code}");
            assert_eq!(count("crates/concerns/src/model/case.rs", code), 1, "{code} in the folder");
            assert_eq!(count("crates/concerns/src/answer.rs", code), 0, "{code} in a verb");
        }
    }

    #[test]
    fn comments_strings_and_tests_may_say_it() {
        let code = "use std::net::IpAddr; // async\nconst A: &str = \"tokio\"; #[cfg(test)] mod tests { use std::fs; }";
        assert_eq!(count("crates/concerns/src/model.rs", code), 0);
    }
}
