//! A function has at most 70 lines, a file at most 400, a line at most 160 columns, unless a literal makes it longer. Templates are let off the columns:
//! white space means something there.

use crate::fault::Fault;
use crate::tree::Tree;

const FUNCTION_LINES_MAX: usize = 70;
const FILE_LINES_MAX: usize = 400;
const COLUMNS_MAX: usize = 160;
/// A literal of this length may make its line longer.
const LITERAL_COLUMNS: usize = 12;
/// What we write by hand and read as code. The generators of demo data are left out: they are run once and read never.
const FILES: &[&str] = &["rs", "html", "js", "mjs"];
const COLUMNS: &[&str] = &["rs", "js", "mjs", "sh"];

pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (path, text) in FILES.iter().flat_map(|e| tree.ending(e)) {
        let lines = text.lines().count();
        if lines > FILE_LINES_MAX {
            faults.push(Fault::new(path, 0, format!("{lines} lines; at most {FILE_LINES_MAX}: split it by meaning, or move its tests to tests.rs beside it")));
        }
    }
    for (path, text) in COLUMNS.iter().flat_map(|e| tree.ending(e)) {
        // Generators of demo data are run once and read never.
        if path.starts_with("demo/make/") {
            continue;
        }
        for (i, line) in text.lines().enumerate() {
            let columns = line.chars().count();
            if columns > COLUMNS_MAX && !holds_a_long_literal(line) {
                faults.push(Fault::new(path, i + 1, format!("{columns} columns; at most {COLUMNS_MAX}")));
            }
        }
    }
    for s in &tree.rust {
        for f in s.functions().into_iter().filter(|f| f.lines > FUNCTION_LINES_MAX) {
            let sentence = format!("`{}` has {} lines; at most {FUNCTION_LINES_MAX}: take out a part that has a name", f.name, f.lines);
            faults.push(Fault::new(&s.path, f.line, sentence));
        }
    }
    faults
}

/// No formatter breaks a literal, and a sentence or a path in two halves is found by nobody.
fn holds_a_long_literal(line: &str) -> bool {
    line.split(['"', '\'', '`']).skip(1).step_by(2).any(|literal| literal.chars().count() >= LITERAL_COLUMNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, text: &str) -> usize {
        check(&Tree::of(&[(path, text)])).len()
    }

    #[test]
    fn what_is_too_long_is_found_and_what_just_fits_is_not() {
        let function = |lines: usize| format!("fn f() {{{}}}", "\n".repeat(lines - 1));
        assert_eq!((count("crates/a/src/a.rs", &function(70)), count("crates/a/src/a.rs", &function(71))), (0, 1));
        let file = |lines: usize| "//\n".repeat(lines);
        assert_eq!((count("crates/a/src/a.rs", &file(400)), count("crates/a/src/a.rs", &file(401))), (0, 1));
        assert_eq!(count("crates/a/templates/a.html", &file(401)), 1);
        let line = |columns: usize| "é".repeat(columns);
        assert_eq!((count("e2e/a.mjs", &line(160)), count("e2e/a.mjs", &line(161))), (0, 1));
    }

    #[test]
    fn a_long_test_counts_too() {
        let test = format!("#[cfg(test)] mod tests {{ #[test] fn t() {{{}}} }}", "\n".repeat(71));
        assert_eq!(count("crates/a/src/a.rs", &test), 1);
    }
}
