//! Each crate lists its tables as *City* or *Installation*; the lists and the migrations say the same, and nobody touches another's tables.

use super::sql::is_statement;
use crate::fault::Fault;
use crate::lex::Kind;
use crate::source::Source;
use crate::tree::Tree;
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static CREATED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"create (?:virtual )?table (?:if not exists )?(\w+)([^;]*)").unwrap());
#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static MENTIONED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(?:from|join|into|update)\s+(\w+)(?:\s+\w+)?(?:\s*,\s*(\w+))?").unwrap());

/// A table in a `Tables { … }` list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub krate: String,
    pub name: String,
    pub is_city: bool,
    path: String,
    line: usize,
}

/// Every table of every crate.
pub fn listed(tree: &Tree) -> Vec<Listed> {
    tree.rust.iter().filter(|s| s.krate() != "xtask").flat_map(in_lists).collect()
}

/// Where a `Tables { … }` value begins: at its brace. A type's own declaration is none.
fn lists(s: &Source) -> impl Iterator<Item = usize> {
    let begins = |i: usize| s.are(i, &["Tables", "{"]) && !["struct", "impl", "for", ">"].iter().any(|w| s.is(i.wrapping_sub(1), w));
    s.product().filter(move |(i, _)| begins(*i)).map(|(i, _)| i + 1)
}

fn in_lists(s: &Source) -> Vec<Listed> {
    let mut out = Vec::new();
    for open in lists(s) {
        for (part, is_city) in [("city", true), ("installation", false)] {
            let Some(at) = (open..s.close(open)).find(|i| s.are(*i, &[part, ":", "&", "["])) else { continue };
            let names = s.tokens[at + 3..s.close(at + 3)].iter().filter(|t| t.kind == Kind::Text);
            out.extend(names.map(|t| Listed { krate: s.krate().into(), name: t.text.clone(), is_city, path: s.path.clone(), line: t.line }));
        }
    }
    out
}

/// The tables that a statement reads or writes, of those that are known.
pub fn mentioned<'l>(statement: &str, all: &'l [Listed]) -> Vec<&'l Listed> {
    let names: BTreeSet<&str> = MENTIONED.captures_iter(statement).flat_map(|c| [c.get(1), c.get(2)]).flatten().map(|m| m.as_str()).collect();
    all.iter().filter(|t| names.contains(t.name.as_str())).collect()
}

pub fn check(tree: &Tree) -> Vec<Fault> {
    let all = listed(tree);
    let mut faults = not_literal(tree);
    let created = created(tree);
    for c in &created {
        match all.iter().find(|t| t.krate == c.krate && t.name == c.name) {
            None => faults.push(Fault::new(
                &c.path,
                0,
                format!("the table `{}` is in no `Tables` list of {}; is it a city's or the installation's?", c.name, c.krate),
            )),
            Some(t) if t.is_city && !c.has_city => faults.push(Fault::new(&c.path, 0, format!("`{}` is listed as a city's table and has no city_id", c.name))),
            Some(_) => {}
        }
    }
    for (i, t) in all.iter().enumerate() {
        if !created.iter().any(|c| c.krate == t.krate && c.name == t.name) {
            faults.push(Fault::new(&t.path, t.line, format!("no migration of {} creates the table `{}`", t.krate, t.name)));
        }
        if all[..i].iter().any(|o| o.name == t.name) {
            faults.push(Fault::new(&t.path, t.line, format!("the table `{}` is listed twice", t.name)));
        }
    }
    for s in &tree.rust {
        for (_, literal) in s.literals().filter(|(_, l)| is_statement(&l.text)) {
            for t in mentioned(&literal.text, &all).into_iter().filter(|t| t.krate != s.krate()) {
                faults.push(Fault::new(&s.path, literal.line, format!("`{}` belongs to {}; no tables are shared: ask through a port", t.name, t.krate)));
            }
        }
    }
    faults
}

/// Lists that tidy cannot read would let everything pass.
fn not_literal(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for s in tree.rust.iter().filter(|s| s.krate() != "xtask") {
        for open in lists(s) {
            for part in ["city", "installation"] {
                if !(open..s.close(open)).any(|i| s.are(i, &[part, ":", "&", "["])) {
                    faults.push(Fault::new(
                        &s.path,
                        s.tokens[open].line,
                        format!("write the `{part}` tables as a literal list, `{part}: &[\"…\"]`, so that tidy can read it"),
                    ));
                }
            }
        }
    }
    faults
}

struct Created {
    krate: String,
    name: String,
    path: String,
    has_city: bool,
}

fn created(tree: &Tree) -> Vec<Created> {
    let migrations = tree.ending("sql").filter(|(p, _)| p.contains("/migrations/"));
    let mut texts: Vec<(&str, String)> = migrations.map(|(p, t)| (p, without_comments(t))).collect();
    let in_code = tree.rust.iter().filter(|s| s.krate() == "store").flat_map(|s| s.literals().map(|(_, t)| (s.path.as_str(), t.text.clone())));
    texts.extend(in_code.filter(|(_, t)| t.starts_with("create table ")));
    let mut out = Vec::new();
    for (path, text) in &texts {
        let krate = path.split('/').nth(1).unwrap_or_default();
        out.extend(CREATED.captures_iter(text).map(|c| Created {
            krate: krate.to_string(),
            name: c[1].to_string(),
            path: path.to_string(),
            has_city: c[2].contains("city_id"),
        }));
    }
    out
}

fn without_comments(sql: &str) -> String {
    sql.lines().map(|l| l.split("--").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "pub const TABLES: Tables = Tables { city: &[\"concern\"], installation: &[\"concern_words\"] };";
    const MIGRATION: &str = "-- create table no (a)\ncreate table concern (city_id uuid);\ncreate virtual table concern_words using fts5(a);";

    fn sentences(files: &[(&str, &str)]) -> Vec<String> {
        check(&Tree::of(files)).into_iter().map(|f| f.sentence).collect()
    }

    #[test]
    fn lists_and_migrations_that_agree_pass() {
        assert_eq!(sentences(&[("crates/concerns/src/lib.rs", LIST), ("crates/concerns/migrations/1_a.sql", MIGRATION)]), [] as [&str; 0]);
    }

    #[test]
    fn a_table_that_is_not_listed_or_not_created_is_found() {
        let more = format!("{MIGRATION} create table forgotten (a bigint);");
        let found = sentences(&[("crates/concerns/src/lib.rs", LIST), ("crates/concerns/migrations/1_a.sql", &more)]);
        assert!(found.len() == 1 && found[0].contains("`forgotten` is in no"), "{found:?}");
        let found = sentences(&[("crates/concerns/src/lib.rs", LIST)]);
        assert!(found.len() == 2 && found[0].contains("no migration"), "{found:?}");
    }

    #[test]
    fn a_city_table_without_city_id_is_found() {
        let bad = MIGRATION.replace("city_id", "town");
        let found = sentences(&[("crates/concerns/src/lib.rs", LIST), ("crates/concerns/migrations/1_a.sql", &bad)]);
        assert!(found.len() == 1 && found[0].contains("has no city_id"), "{found:?}");
    }

    #[test]
    fn a_list_that_cannot_be_read_is_found() {
        let found = sentences(&[("crates/concerns/src/lib.rs", "const TABLES: Tables = Tables { city: CITY, installation: &[] };")]);
        assert!(found.len() == 1 && found[0].contains("literal list"), "{found:?}");
        assert_eq!(sentences(&[("crates/store/src/lib.rs", "pub struct Tables { pub city: &'static [&'static str] }")]), [] as [&str; 0]);
    }

    #[test]
    fn another_crates_table_in_a_statement_is_found() {
        let ours = [("crates/concerns/src/lib.rs", LIST), ("crates/concerns/migrations/1_a.sql", MIGRATION)];
        let theirs = ("crates/network/src/store.rs", "const A: &str = \"select 1 from member m join concern c on c.id = m.id\";");
        let found = sentences(&[ours[0], ours[1], theirs]);
        assert!(found.len() == 1 && found[0].contains("belongs to concerns"), "{found:?}");
        let comma = ("crates/network/src/store.rs", "const A: &str = \"select 1 from member m, concern c where c.id = m.id\";");
        assert_eq!(sentences(&[ours[0], ours[1], comma]).len(), 1);
        let column = ("crates/network/src/store.rs", "const A: &str = \"select name, concern, (select x from t), concern from member\";");
        assert_eq!(sentences(&[ours[0], ours[1], column]), [] as [&str; 0]);
    }
}
