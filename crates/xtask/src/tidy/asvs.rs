//! docs/security/asvs.csv: every requirement of ASVS 5.0 at levels 1 and 2, by id, with the test that proves it.

use crate::fault::Fault;
use crate::lex::Kind;
use crate::tree::Tree;
use std::collections::BTreeSet;

const PATH: &str = "docs/security/asvs.csv";
/// Taken once from the published list; levels 1 and 2.
const IDS: &str = include_str!("../../data/asvs-ids.txt");
const COLUMNS: &[&str] = &["id", "status", "test", "why"];

pub fn check(tree: &Tree) -> Vec<Fault> {
    let Some(text) = tree.text(PATH) else { return vec![Fault::new(PATH, 0, "is missing")] };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let mut faults = Vec::new();
    if reader.headers().map(|h| h.iter().ne(COLUMNS.iter().copied())).unwrap_or(true) {
        return vec![Fault::new(PATH, 1, "the columns are id,status,test,why")];
    }
    let mut seen = BTreeSet::new();
    for record in reader.records() {
        let record = match record {
            Ok(r) => r,
            Err(e) => return vec![Fault::new(PATH, 0, e.to_string())],
        };
        let line = record.position().map_or(0, |p| usize::try_from(p.line()).unwrap_or(0));
        let cell = |n: usize| record.get(n).unwrap_or_default().trim();
        let (id, status, test, why) = (cell(0), cell(1), cell(2), cell(3));
        let mut say = |sentence: String| faults.push(Fault::new(PATH, line, format!("{id}: {sentence}")));
        if !IDS.lines().any(|known| known == id) {
            say("is no requirement of levels 1 and 2".into());
        }
        if !seen.insert(id.to_string()) {
            say("stands here twice".into());
        }
        match (status, test.is_empty(), why.is_empty()) {
            ("holds", true, _) => say("`holds` names the test that proves it".into()),
            ("not-applicable", _, true) => say("`not-applicable` says why in one sentence".into()),
            ("not-yet" | "not-applicable", false, _) => say(format!("`{status}` has no test; is it `holds`?")),
            ("holds" | "not-yet" | "not-applicable", ..) => {}
            _ => say(format!("`{status}` is no status; there are holds, not-yet, not-applicable")),
        }
        test.split_whitespace().filter(|t| !exists(tree, t)).for_each(|t| say(format!("there is no test `{t}`")));
    }
    faults.extend(IDS.lines().filter(|id| !seen.contains(*id)).map(|id| Fault::new(PATH, 0, format!("{id} is missing"))));
    faults
}

/// `crate::module::a_test_function`, or `e2e::a-journey`.
fn exists(tree: &Tree, test: &str) -> bool {
    if let Some(journey) = test.strip_prefix("e2e::") {
        return tree.has(&format!("e2e/journeys/{journey}.mjs"));
    }
    let segments: Vec<&str> = test.split("::").collect();
    let [krate, modules @ .., function] = segments.as_slice() else { return false };
    // A module is a file or a folder of its name; the last may stand in the file.
    let stands_in = |path: &str| modules.iter().all(|m| *m == "tests" || path.split(['/', '.']).any(|part| part == *m));
    let declares = |s: &crate::source::Source| {
        let mut functions = s.tokens.iter().enumerate().filter(|(i, t)| t.kind == Kind::Ident && t.text == *function && s.is(i.wrapping_sub(1), "fn"));
        functions.any(|(i, _)| s.is_test(i) || s.path.contains("/tests/"))
    };
    tree.rust.iter().filter(|s| s.krate() == *krate && stands_in(&s.path)).any(declares)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(change: impl Fn(&str) -> Option<String>) -> String {
        let lines = IDS.lines().filter_map(|id| change(id).or_else(|| Some(format!("{id},not-yet,,"))));
        format!("id,status,test,why\n{}\n", lines.collect::<Vec<_>>().join("\n"))
    }
    fn sentences(text: &str) -> Vec<String> {
        let files =
            [(PATH, text), ("crates/web/src/csrf.rs", "fn f() {} #[cfg(test)] mod tests { #[test] fn a_token_is_asked() {} }"), ("e2e/journeys/front.mjs", "")];
        check(&Tree::of(&files)).into_iter().map(|f| f.sentence).collect()
    }
    fn with(line: &str) -> Vec<String> {
        sentences(&list(|id| (id == "V1.1.1").then(|| line.to_string())))
    }

    #[test]
    fn there_are_253_requirements() {
        assert_eq!(IDS.lines().count(), 253);
        assert_eq!(sentences(&list(|_| None)), [] as [&str; 0]);
    }

    #[test]
    fn each_fault_of_the_list_is_found() {
        let bad = [
            ("V1.1.1,holds,,", "names the test"),
            ("V1.1.1,holds,web::csrf::no_such_test,", "there is no test"),
            ("V1.1.1,holds,web::csrf::f,", "there is no test"),
            ("V1.1.1,holds,kernel::a_token_is_asked,", "there is no test"),
            ("V1.1.1,holds,e2e::back,", "there is no test"),
            ("V1.1.1,holds,web::gate::tests::a_token_is_asked,", "there is no test"),
            ("V1.1.1,not-applicable,,", "says why"),
            ("V1.1.1,not-yet,web::csrf::a_token_is_asked,", "is it `holds`?"),
            ("V1.1.1,perhaps,,", "is no status"),
            ("V1.1.1,not-yet,,\nV1.1.1,not-yet,,", "twice"),
            ("V1.1.1,not-yet,,\nV99.1.1,not-yet,,", "is no requirement"),
            ("", "is missing"),
            ("V1.1.1,not-yet", "found record"),
        ];
        for (line, says) in bad {
            let found = with(line);
            assert!(found.len() == 1 && found[0].contains(says), "{line}: {found:?}");
        }
        assert_eq!(sentences("id,status\n"), ["the columns are id,status,test,why"]);
        assert_eq!(check(&Tree::of(&[])).len(), 1);
    }

    #[test]
    fn tests_and_journeys_that_exist_pass() {
        assert_eq!(with("V1.1.1,holds,web::csrf::tests::a_token_is_asked e2e::front,"), [] as [&str; 0]);
        assert_eq!(with("V1.1.1,not-applicable,,There is no such thing here."), [] as [&str; 0]);
    }
}
