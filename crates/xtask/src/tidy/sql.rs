//! No SQL outside `store` files, `queries.rs`, migrations, the store crate and tests.

use crate::fault::Fault;
use crate::source::Source;
use crate::tree::Tree;

/// A statement's first words; with a second word that must follow somewhere, where the first is also English.
const BEGINNINGS: &[(&str, &str)] = &[
    ("select ", ""),
    ("insert into ", ""),
    ("update ", " set "),
    ("delete from ", ""),
    ("create table ", ""),
    ("create index ", ""),
    ("create unique index ", ""),
    ("create virtual table ", ""),
    ("alter table ", ""),
    ("drop table ", ""),
    ("with ", " as ("),
];

/// Does this text begin as a statement does?
pub fn is_statement(text: &str) -> bool {
    let text = text.trim_start().to_ascii_lowercase().split_whitespace().collect::<Vec<_>>().join(" ") + " ";
    BEGINNINGS.iter().any(|(first, then)| text.starts_with(first) && text.contains(then))
}

/// May SQL stand in this file?
pub fn may_hold(s: &Source) -> bool {
    let is_store_file = s.is_part("store") || s.inner().ends_with("queries.rs") || s.is_part("migrations");
    // xtask has no database; its own beginnings of statements are what it looks for.
    is_store_file || matches!(s.krate(), "store" | "xtask")
}

pub fn check(tree: &Tree) -> Vec<Fault> {
    let files = tree.rust.iter().filter(|s| !may_hold(s));
    let found = files.flat_map(|s| s.literals().filter(|(_, t)| is_statement(&t.text)).map(move |(_, t)| (s, t)));
    found.map(|(s, t)| Fault::new(&s.path, t.line, "SQL outside a store file; put the statement and the function that runs it into store.rs")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, code: &str) -> usize {
        check(&Tree::of(&[(path, code)])).len()
    }

    #[test]
    fn a_statement_in_a_verb_is_found() {
        let bad = [
            "\"select 1\"",
            "\"SELECT a from b\"",
            "r#\"insert into t (a) values (1)\"#",
            "\"\\n  update t\\n  set a = 1\"",
            "\"delete from t\"",
            "\"create table t (a bigint)\"",
            "\"alter table t add b\"",
            "\"with x as (select 1) select * from x\"",
        ];
        for code in bad {
            assert_eq!(count("crates/concerns/src/answer.rs", code), 1, "{code}");
        }
    }

    #[test]
    fn english_is_not_sql() {
        for code in ["\"update the list\"", "\"selected\"", "\"with love\"", "\"delete\"", "// select 1"] {
            assert_eq!(count("crates/concerns/src/answer.rs", code), 0, "{code}");
        }
    }

    #[test]
    fn store_files_and_tests_hold_sql() {
        for path in [
            "crates/concerns/src/store.rs",
            "crates/concerns/src/store/cases.rs",
            "crates/store/src/audit.rs",
            "crates/a/src/queries.rs",
            "crates/a/src/x/tests.rs",
        ] {
            assert_eq!(count(path, "\"select 1\""), 0, "{path}");
        }
        assert_eq!(count("crates/concerns/src/answer.rs", "#[cfg(test)] mod tests { \"select 1\" }"), 0);
    }
}
