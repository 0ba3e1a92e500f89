//! No `utils`, `helpers`, `common`, `manager`: they say nothing of what is in them, and everything moves there.

use crate::fault::Fault;
use crate::tree::Tree;

const FORBIDDEN: &[&str] = &["util", "utils", "helper", "helpers", "common", "manager", "managers"];
const WHY: &str = "says nothing of what is in it; name the thing, or put it beside its one user";

/// The name itself, or its last word: `page-helper`, but not `common-passwords`.
fn forbidden(name: &str) -> Option<&str> {
    let stem = name.split('.').next()?;
    stem.rsplit(['_', '-']).next().filter(|word| FORBIDDEN.contains(word))
}

pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for path in &tree.paths {
        if let Some(word) = path.split('/').find_map(forbidden) {
            faults.push(Fault::new(path, 0, format!("`{word}` {WHY}")));
        }
    }
    for s in &tree.rust {
        for (i, t) in s.tokens.iter().enumerate().filter(|(i, _)| s.is(*i, "mod")) {
            if let Some(word) = s.tokens.get(i + 1).and_then(|name| forbidden(&name.text)) {
                faults.push(Fault::new(&s.path, t.line, format!("`{word}` {WHY}")));
            }
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
    fn forbidden_names_are_found_in_files_folders_crates_and_modules() {
        for path in ["crates/a/src/utils.rs", "crates/a/src/helpers/b.rs", "crates/common/src/lib.rs", "e2e/page-helper.mjs", "crates/a/src/city_manager.rs"] {
            assert_eq!(count(path, ""), 1, "{path}");
        }
        assert_eq!(count("crates/a/src/a.rs", "mod common { }"), 1);
        assert_eq!(count("crates/a/src/commons.rs", "mod managerial; // utils"), 0);
        assert_eq!(count("crates/a/data/common-passwords.txt", ""), 0);
    }
}
