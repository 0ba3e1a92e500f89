//! Nothing is left for later in the code: no marks, no `todo!`, no ignored test.

use crate::fault::Fault;
use crate::source::Source;
use crate::tree::Tree;
use regex::Regex;

/// Put together here, so that this file does not hold what it looks for.
fn marks() -> Regex {
    let words = [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["HA", "CK"]].map(|w| w.concat()).join("|");
    #[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
    Regex::new(&format!(r"\b({words})\b")).unwrap()
}

const PLAIN: &[&str] = &["html", "css", "js", "mjs", "ftl", "sql", "sh", "toml"];

pub fn check(tree: &Tree) -> Vec<Fault> {
    let marks = marks();
    let mut faults = Vec::new();
    let mut say = |path: &str, line: usize, word: &str| {
        faults.push(Fault::new(path, line, format!("`{word}`: do it now, or write an issue; the code says what is")));
    };
    for (path, text) in PLAIN.iter().flat_map(|e| tree.ending(e)) {
        for (i, line) in text.lines().enumerate() {
            marks.find_iter(line).for_each(|m| say(path, i + 1, m.as_str()));
        }
    }
    for s in &tree.rust {
        for c in &s.comments {
            marks.find_iter(&c.text).for_each(|m| say(&s.path, c.line, m.as_str()));
        }
        unfinished(s).for_each(|(line, word)| say(&s.path, line, word));
    }
    faults
}

/// Macros that stand for what is not written, and tests that do not run.
fn unfinished(s: &Source) -> impl Iterator<Item = (usize, &str)> {
    let is_macro = |i: usize| ["todo", "unimplemented"].iter().any(|m| s.are(i, &[m, "!"]));
    let macros = s.tokens.iter().enumerate().filter(move |(i, _)| is_macro(*i)).map(|(_, t)| (t.line, t.text.as_str()));
    macros.chain(s.attributes().filter(|(_, open, _)| s.is(open + 1, "ignore")).map(|(at, ..)| (s.tokens[at].line, "#[ignore]")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, text: &str) -> usize {
        check(&Tree::of(&[(path, text)])).len()
    }

    #[test]
    fn what_is_left_for_later_is_found() {
        for word in [["TO", "DO"], ["FIX", "ME"], ["XX", "X"], ["HA", "CK"]].map(|w| w.concat()) {
            assert_eq!(count("crates/a/src/a.rs", &format!("// {word}: later")), 1, "{word}");
            assert_eq!(count("crates/a/locales/en/a.ftl", &format!("# {word}")), 1, "{word}");
        }
        for code in ["fn f() { todo!() }", "unimplemented!(\"x\")", "#[test] #[ignore] fn t() {}", "#[ignore = \"slow\"] fn t() {}"] {
            assert_eq!(count("crates/a/src/a.rs", code), 1, "{code}");
        }
    }

    #[test]
    fn words_that_only_look_alike_pass() {
        let code = format!("const A: &str = \"{}{}\"; fn todo() {{}} // hackney", "TO", "DO");
        assert_eq!(count("crates/a/src/a.rs", &code), 0);
    }
}
