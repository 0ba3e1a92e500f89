//! Every message that the code names is written, and none is written for nothing.

use std::{collections::BTreeSet, path::Path};

fn source(dir: &Path, out: &mut String) {
    for entry in std::fs::read_dir(dir).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            source(&path, out);
        } else {
            out.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_message_is_written() {
    let mut code = String::new();
    source(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
    let named: BTreeSet<&str> = code.split('"').filter(|s| s.starts_with("cities-error-") || s.starts_with("cities-problem-")).collect();
    let file = cities::LOCALES.get_file("en/cities.ftl").and_then(|f| f.contents_utf8()).unwrap();
    let written: BTreeSet<&str> = file.lines().filter(|l| l.starts_with("cities-")).filter_map(|l| l.split(' ').next()).collect();
    let missing: Vec<_> = named.difference(&written).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // One is used by another slice's section.
    let unused: Vec<_> = written.difference(&named).filter(|id| **id != "cities-problem-code-twice").collect();
    assert!(unused.is_empty(), "{unused:?}");
}
