//! No HTTP type below `web`, nor in a slice's model, store, error and jobs: HTML is one client of a verb among others.

use super::SLICES;
use crate::fault::Fault;
use crate::source::Source;
use crate::tree::Tree;

const BELOW: &[&str] = &["kernel", "store", "jobs", "cities"];
const PARTS: &[&str] = &["model", "store", "error", "jobs"];

fn is_without_http(s: &Source) -> bool {
    BELOW.contains(&s.krate()) || (SLICES.contains(&s.krate()) && PARTS.iter().any(|p| s.is_part(p)))
}

pub fn check(tree: &Tree) -> Vec<Fault> {
    tree.rust.iter().filter(|s| is_without_http(s)).flat_map(in_file).collect()
}

fn in_file(s: &Source) -> Vec<Fault> {
    let is_http = |i: usize| {
        let is_crate = ["axum", "http", "hyper"].iter().any(|c| s.are(i, &[c, ":", ":"])) && !s.is(i.wrapping_sub(1), ":");
        is_crate || s.is(i, "StatusCode") || s.is(i, "HeaderMap")
    };
    let found = s.product().filter(|(i, _)| is_http(*i));
    found.map(|(_, t)| Fault::new(&s.path, t.line, format!("`{}` is HTTP's; it belongs in a verb's handler or in web", t.text))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, code: &str) -> usize {
        check(&Tree::of(&[(path, code)])).len()
    }

    #[test]
    fn http_types_are_found_where_they_must_not_be() {
        for code in ["use axum::Router;", "use http::Method;", "fn f() -> StatusCode {}", "fn f(h: &HeaderMap) {}"] {
            for path in
                ["crates/kernel/src/id.rs", "crates/jobs/src/queue.rs", "crates/cities/src/city.rs", "crates/store/src/db.rs", "crates/concerns/src/model.rs"]
            {
                assert_eq!(count(path, code), 1, "{code} in {path}");
            }
            for path in ["crates/concerns/src/store/cases.rs", "crates/accounts/src/error.rs", "crates/network/src/jobs.rs"] {
                assert_eq!(count(path, code), 1, "{code} in {path}");
            }
            for path in ["crates/concerns/src/answer.rs", "crates/web/src/gate.rs", "crates/hansa/src/main.rs"] {
                assert_eq!(count(path, code), 0, "{code} in {path}");
            }
        }
    }
}
