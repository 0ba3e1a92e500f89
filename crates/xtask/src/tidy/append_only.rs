//! The audit log only grows: no statement of the program, and no migration, changes or removes what stands in it.

use crate::fault::Fault;
use crate::tree::Tree;
use regex::Regex;
use std::sync::LazyLock;

#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static CHANGES: LazyLock<Regex> = LazyLock::new(|| {
    let acts = r"update|delete\s+from|truncate(\s+table)?|drop\s+table(\s+if\s+exists)?|replace\s+into|merge\s+into";
    Regex::new(&format!(r"(?i)\b({acts})\s+audit\b|(?i)\balter\s+table\s+audit\s+(drop|rename)|(?i)\binto\s+audit\b.*\bdo\s+update\b")).unwrap()
});

pub fn check(tree: &Tree) -> Vec<Fault> {
    let in_code = tree.rust.iter().flat_map(|s| s.literals().map(move |(_, t)| (s.path.as_str(), t.line, t.text.as_str())));
    let in_files = tree.ending("sql").map(|(path, text)| (path, 0, text));
    let mut faults = Vec::new();
    for (path, line, text) in in_code.chain(in_files).filter(|(path, ..)| !path.ends_with("tidy/append_only.rs")) {
        let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if CHANGES.is_match(&joined) {
            faults.push(Fault::new(path, line, "changes the audit log; it only grows: write another entry that says what is so now"));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_changes_the_audit_log_is_found() {
        let bad = [
            "update audit set subject = ''",
            "delete from audit where at < $1",
            "DELETE\n FROM audit",
            "truncate audit",
            "drop table if exists audit",
            "alter table audit drop column detail",
            "insert into audit (id) values ($1) on conflict (id) do update set at = 1",
        ];
        for sql in bad {
            assert_eq!(check(&Tree::of(&[("crates/store/src/audit.rs", &format!("const X: &str = \"{sql}\";"))])).len(), 1, "{sql}");
            assert_eq!(check(&Tree::of(&[("crates/a/migrations/1.sql", sql)])).len(), 1, "{sql} in a migration");
        }
        for sql in ["insert into audit (id) values ($1)", "select at from audit", "update audited set a = 1", "delete from job where kind = 'audit'"] {
            assert_eq!(check(&Tree::of(&[("crates/store/src/audit.rs", &format!("const X: &str = \"{sql}\";"))])).len(), 0, "{sql}");
        }
    }

    #[test]
    fn nobody_here_changes_it() {
        let tree = Tree::load(&crate::tree::root()).unwrap();
        assert!(tree.text("crates/store/src/audit.rs").is_some_and(|t| t.contains("insert into audit")), "it is looked at");
        assert_eq!(check(&tree), []);
    }
}
