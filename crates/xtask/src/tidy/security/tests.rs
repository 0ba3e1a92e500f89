use super::*;

const PAGE: &str = "# A\n## Permissions\nWords.\n\n| permission | what |\n|---|---|\n| `a.see`, `a.do` | `x` |\n\n## Other\n| `b.see` | |\n";

#[test]
fn the_first_column_under_its_heading_is_read() {
    assert_eq!(names(PAGE, "Permissions").into_keys().collect::<Vec<_>>(), ["a.do", "a.see"]);
    assert_eq!(names(PAGE, "Other").into_keys().collect::<Vec<_>>(), ["b.see"]);
    assert_eq!(names(PAGE, "None").len(), 0);
}

/// A page and a file that holds one thing that the page does not name.
fn faults(list: &str, files: &[(&str, &str)]) -> Vec<String> {
    let list = LISTS.iter().find(|l| l.heading == list).expect("a list");
    let page = format!("## {}\n| name |\n|---|\n| `gone` |\n", list.heading);
    compare(&Tree::of(&[&[(list.page, page.as_str())], files].concat()), list).into_iter().map(|f| f.sentence).collect()
}

#[test]
fn what_a_page_does_not_name_and_what_is_gone_is_found() {
    let planted: &[(&str, &str, &str, &str)] = &[
        ("Libraries", "Cargo.lock", "name = \"serde\"\nname = \"md-5\"\n", "md-5"),
        ("Uses", "crates/a/src/a.rs", "use sha2::Sha256;", "crates/a/src/a.rs"),
        ("Permissions", "crates/a/src/a.rs", "const X: Permission = Permission(\"a.see\");", "a.see"),
        ("Fields", "crates/a/src/a.rs", "fn f() { form.value(\"wish\") }", "wish"),
        ("Files", "crates/a/src/a.rs", "fn f() { s.uploads.first() }", "crates/a/src/a.rs"),
        ("Tables", "crates/a/migrations/1.sql", "create table secret_note (id uuid)", "secret_note"),
        ("Acts", "crates/web/src/a.rs", "fn f() { log(Act::new(c, \"concerns.peek\", s)) }", "concerns.peek"),
        ("Places", "crates/a/src/a.rs", "fn f() { println!(\"x\") }", "crates/a/src/a.rs"),
        ("Connections", "crates/a/src/a.rs", "use tokio::net::TcpStream;", "crates/a/src/a.rs"),
        ("Settings", "crates/hansa/src/args.rs", "const A: &str = \"HANSA_KEY\";", "HANSA_KEY"),
    ];
    assert_eq!(planted.len(), LISTS.len(), "each list has its fault");
    for (list, path, text, name) in planted {
        let said = faults(list, &[(path, text)]);
        assert!(said.len() == 2 && said[0].contains(&format!("`{name}` is not in")) && said[1].contains("`gone`, which is not there"), "{list}: {said:?}");
    }
    assert_eq!(compare(&Tree::of(&[]), &LISTS[0]).len(), 1, "a page that is missing");
}

#[test]
fn what_only_looks_like_one_passes() {
    let tree = |path: &str, text: &str| Tree::of(&[(path, text)]);
    assert_eq!(found::acts(&tree("crates/a/src/a.rs", "const JOB: &str = \"jobs.clear\"; const P: P = Permission(\"jobs.see\");")).len(), 0);
    assert_eq!(found::acts(&tree("crates/a/src/a.rs", "#[cfg(test)] mod tests { fn t() { log(\"jobs.clear\") } }")).len(), 0);
    assert_eq!(found::ciphers(&tree("Cargo.lock", "name = \"describe\"\nname = \"desktop\"\nname = \"ringbuffer\"\n")).len(), 0);
    assert_eq!(found::doors(&tree("crates/hansa/src/args.rs", "enum Command {}")).len(), 0);
}

#[test]
fn a_constant_that_is_gone_is_not_named() {
    let code = "const PHOTO_BYTES_MAX: usize = 1;";
    let page = "A `PHOTO_BYTES_MAX`, a `GONE_MAX`, a `HANSA_URL`.";
    let found = unknown_constants(&Tree::of(&[("crates/a/src/a.rs", code), ("docs/security/data.md", page)]));
    assert!(found.len() == 1 && found[0].sentence.contains("GONE_MAX"), "{found:?}");
}

#[test]
fn the_page_of_limits_is_what_the_constants_say() {
    let code = "/// Of [`all`](crate::all) cities.\npub const PHOTO_BYTES_MAX: usize = 12 * 1024;\npub const X: Limit = Limit { name: \"x\", per_minute: 3 };\nconst OTHER: u8 = 1;";
    let good = "By hand.\n<!-- Below this line everything is written by `cargo xtask limits`. -->\n\n| limit | value | where | what it limits |\n|---|---|---|---|\n\
        | `PHOTO_BYTES_MAX` | `12 * 1024` | a/a | Of `all` cities. |\n| `X` | `Limit { name: x, per_minute: 3 }` | a/a |  |\n";
    let with = |code: &str, page: &str| limits::check(&Tree::of(&[("crates/a/src/a.rs", code), (limits::PAGE, page)])).len();
    assert_eq!(with(code, good), 0);
    assert_eq!(with(&code.replace("12", "13"), good), 1, "another value");
    assert_eq!(with(&code.replace("PHOTO", "FILE"), good), 1, "another name");
    assert_eq!(with(code, "nothing"), 1);
    assert_eq!(limits::check(&Tree::of(&[])).len(), 1);
}

#[test]
fn a_crate_that_comes_from_elsewhere_is_found() {
    let sum = "0".repeat(64);
    let package = |name: &str, source: &str, more: &str| format!("[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\nsource = \"{source}\"\n{more}\n");
    let with = |text: &str| strange_sources(&Tree::of(&[("Cargo.lock", text), ("crates/ours/Cargo.toml", "")])).len();
    let good = package("serde", "registry+https://index.example/", &format!("checksum = \"{sum}\""));
    assert_eq!(with(&good), 0);
    assert_eq!(with(&format!("{good}[[package]]\nname = \"ours\"\nversion = \"0.1.0\"\n")), 0);
    assert_eq!(with(&format!("{good}[[package]]\nname = \"theirs\"\nversion = \"0.1.0\"\n")), 1, "a folder");
    assert_eq!(with(&package("a", "registry+https://index.example/", "")), 1, "no checksum");
    assert_eq!(with(&package("a", "git+https://code.example/a?branch=main", &format!("checksum = \"{sum}\""))), 1, "a branch");
    assert_eq!(with(&format!("{good}{}", package("b", "registry+https://other.example/", &format!("checksum = \"{sum}\"")))), 1, "two registries");
    assert_eq!(strange_sources(&Tree::load(&crate::tree::root()).unwrap()), []);
}

/// One a page, so that a requirement can name the page that shows it.
fn page_holds(page: &str) {
    let tree = Tree::load(&crate::tree::root()).unwrap();
    let lists = LISTS.iter().filter(|l| l.page == page);
    let wrong: Vec<String> = lists.flat_map(|l| compare(&tree, l)).chain(unknown_constants(&tree)).map(|f| f.to_string()).collect();
    assert!(tree.has(page) && wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_inventory_of_ciphers_is_whole() {
    page_holds("docs/security/cryptography.md");
}
#[test]
fn the_rules_of_access_name_every_permission() {
    page_holds("docs/security/access.md");
}
#[test]
fn every_field_and_every_file_that_is_taken_is_written_down() {
    page_holds("docs/security/input.md");
}
#[test]
fn the_classes_of_data_name_every_table() {
    page_holds("docs/security/data.md");
}
#[test]
fn the_inventory_of_logs_is_whole() {
    page_holds("docs/security/logs.md");
}
#[test]
fn every_connection_and_every_setting_is_written_down() {
    page_holds("docs/security/connections.md");
}
#[test]
fn every_limit_is_written_down() {
    assert_eq!(limits::check(&Tree::load(&crate::tree::root()).unwrap()), []);
}
