//! Our scripts: text stays text (nothing is read as markup or as code again), and what strangers name is kept in a `Map`, whose keys have no prototype.

use crate::fault::Fault;
use crate::tree::Tree;
use regex::Regex;
use std::sync::LazyLock;

/// What it looks like, and what to write instead. Assignments to a computed name are found by their bracket.
const FORBIDDEN: &[(&str, &str)] = &[
    (r"\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc)\b", "use textContent, or move nodes with replaceChildren"),
    (r"\bdocument\s*\.\s*write(ln)?\b", "make the nodes"),
    (r"\beval\b|\bnew\s+Function\b|\bset(Timeout|Interval)\s*\(\s*[\x22'`]", "text is never run as code"),
    (r"\bjavascript:", "an address is never a script"),
    (r"__proto__|\bObject\s*\.\s*(assign|setPrototypeOf)\b", "write the fields that you mean"),
    (r"=\s*\{\s*\}", "an empty object that is filled by name; use a Map"),
    (r"[\w)\]]\[[A-Za-z_$][\w.$]*\]\s*=(?:[^=]|$)", "a computed name is set; use a Map, or an array with a number"),
];

#[expect(clippy::unwrap_used, reason = "the patterns are constants")]
static PATTERNS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| FORBIDDEN.iter().map(|(p, instead)| (Regex::new(p).unwrap(), *instead)).collect());

pub fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (path, text) in tree.ending("js").filter(|(p, _)| p.starts_with("assets/")) {
        for (i, line) in text.lines().enumerate() {
            for (pattern, instead) in PATTERNS.iter() {
                faults.extend(pattern.find_iter(line).map(|m| Fault::new(path, i + 1, format!("`{}`: {instead}", m.as_str().trim()))));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(line: &str) -> usize {
        check(&Tree::of(&[("assets/a.js", line)])).len()
    }

    #[test]
    fn text_that_is_read_as_markup_or_code_is_found() {
        let bad = [
            "list.innerHTML = html;",
            "a.outerHTML = x",
            "a.insertAdjacentHTML('beforeend', x)",
            "frame.srcdoc = x",
            "document.write(x)",
            "document . writeln(x)",
            "eval(x)",
            "new Function(x)",
            "setTimeout('go()', 1)",
            "a.href = 'javascript:go()'",
        ];
        for line in bad {
            assert_eq!(count(line), 1, "{line}");
        }
        for line in ["a.textContent = x;", "setTimeout(go, 1);", "var evaluation = 1;", "old.replaceChildren(fresh);"] {
            assert_eq!(count(line), 0, "{line}");
        }
    }

    #[test]
    fn an_object_whose_names_strangers_choose_is_found() {
        for line in ["var byRef = {};", "byRef[p.ref] = m;", "a[name] = 1", "a.__proto__ = b", "Object.assign(a, typed)"] {
            assert_eq!(count(line), 1, "{line}");
        }
        for line in ["var SIGNS = { late: 1 };", "byRef.set(p.ref, m);", "if (a[name] === 1) go();", "row[data-ref=\"x\"]", "x = a[i];"] {
            assert_eq!(count(line), 0, "{line}");
        }
    }

    #[test]
    fn our_own_scripts_are_clean() {
        let tree = Tree::load(&crate::tree::root()).unwrap();
        assert!(tree.ending("js").any(|(p, _)| p == "assets/map.js"), "they are looked at");
        assert_eq!(check(&tree), []);
    }
}
