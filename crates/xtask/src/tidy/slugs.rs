//! No `if` on a city: what differs between cities is data in their folders. Only the demo and tests know a city by its name.

use crate::fault::Fault;
use crate::tree::Tree;

pub fn check(tree: &Tree) -> Vec<Fault> {
    let slugs = tree.folders("demo/cities/");
    let is_demo = |inner: &str| inner == "demo.rs" || inner.starts_with("demo/");
    let mut faults = Vec::new();
    for s in tree.rust.iter().filter(|s| !is_demo(s.inner())) {
        for (_, t) in s.literals().filter(|(_, t)| slugs.contains(t.text.as_str())) {
            faults.push(Fault::new(
                &s.path,
                t.line,
                format!("the city `{}` stands in the code; what it does otherwise than others is data in its folder", t.text),
            ));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, code: &str) -> usize {
        check(&Tree::of(&[("demo/cities/hanoi/city.toml", ""), (path, code)])).len()
    }

    #[test]
    fn a_city_in_the_code_is_found() {
        let code = "fn f(slug: &str) { if slug == \"hanoi\" {} }";
        assert_eq!(count("crates/concerns/src/answer.rs", code), 1);
        assert_eq!(count("crates/hansa/src/demo/play.rs", code), 0);
        assert_eq!(count("crates/concerns/src/answer.rs", "if slug == \"elsewhere\" {}"), 0);
        assert_eq!(count("crates/concerns/src/answer.rs", "#[cfg(test)] mod tests { \"hanoi\" }"), 0);
    }
}
