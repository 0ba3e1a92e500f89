//! A statement on a city's table is narrowed by `city_id`: in its condition, in a join, or among the columns that it inserts. A list's head has no
//! condition yet; then the `Filter` that it begins must have one. What looks at all cities on purpose says so in its doc comment: “Of every city: …”.

use super::sql::is_statement;
use super::tables::{Listed, listed, mentioned};
use crate::fault::Fault;
use crate::lex::{Kind, Token};
use crate::source::Source;
use crate::tree::Tree;
use regex::Regex;
use std::sync::LazyLock;

#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static NARROWED: LazyLock<Regex> = LazyLock::new(|| {
    let insert = r"insert into \w+\s*\([^)]*\bcity_id\b";
    Regex::new(&format!(r"\bcity_id\s*(=|in\b|is\b)|=\s*(\w+\.)?city_id\b|\([^()]*\bcity_id\b[^()]*\)\s*(=|in\b)|using\s*\([^)]*\bcity_id\b|{insert}")).unwrap()
});

/// What a comment says, above a statement or in it, when it looks at all cities on purpose.
const ALL_CITIES: &[&str] = &["all cities", "every city"];

struct Statement {
    /// The constant's name, if it has one.
    name: Option<String>,
    at: usize,
    line: usize,
    text: String,
}

pub fn check(tree: &Tree) -> Vec<Fault> {
    let all = listed(tree);
    let mut faults = Vec::new();
    for s in tree.rust.iter().filter(|s| s.krate() != "xtask") {
        for st in statements(s) {
            faults.extend(fault(tree, s, &st, &all));
        }
    }
    for (path, text) in tree.ending("sql").filter(|(p, _)| p.contains("/src/") || p.contains("/queries/")) {
        let own = mentioned(text, &all).into_iter().find(|t| t.is_city);
        if let Some(t) = own.filter(|_| !NARROWED.is_match(text)) {
            faults.push(Fault::new(path, 0, format!("this statement touches `{}` of all cities; narrow it by city_id", t.name)));
        }
    }
    faults
}

fn fault(tree: &Tree, s: &Source, st: &Statement, all: &[Listed]) -> Option<Fault> {
    let table = mentioned(&st.text, all).into_iter().find(|t| t.is_city)?;
    if NARROWED.is_match(&st.text) || says_all_cities(s, st) {
        return None;
    }
    let is_head = st.text.trim_start().starts_with("select ") && !st.text.contains(" where ");
    if is_head && is_narrowed_later(tree, s, st) {
        return None;
    }
    let name = st.name.as_deref().unwrap_or("this statement");
    let sentence = match is_head {
        true => format!("`{name}` begins a list of `{}` that nothing narrows to a city; add `.and(\"city_id = ?\", city)` to its Filter", table.name),
        false => format!("`{name}` touches `{}` of all cities; narrow it by city_id, or say why not in a doc comment: “Of every city: …”", table.name),
    };
    Some(Fault::new(&s.path, st.line, sentence))
}

/// Its own doc comment says so, or a comment in it.
fn says_all_cities(s: &Source, st: &Statement) -> bool {
    let mut first = st.at;
    while first > 0 && !s.is(first - 1, ";") && !s.is(first - 1, "{") && !s.is(first - 1, "}") && !s.is(first - 1, "]") {
        first -= 1;
    }
    let said = s.doc_above(s.tokens[first].line).to_lowercase() + &st.text.to_lowercase();
    ALL_CITIES.iter().any(|words| said.contains(words))
}

/// A head that is a constant is narrowed in every file that uses it; one that stands in a function, in that function.
fn is_narrowed_later(tree: &Tree, s: &Source, st: &Statement) -> bool {
    let narrows =
        |s: &Source, from: usize, to: usize| s.tokens[from..=to].iter().any(|t| t.kind == Kind::Text && !is_statement(&t.text) && NARROWED.is_match(&t.text));
    let whole = |s: &Source| narrows(s, 0, s.tokens.len() - 1);
    let Some(name) = &st.name else {
        return s.functions().iter().any(|f| f.first <= st.at && st.at <= f.last && narrows(s, f.first, f.last));
    };
    let uses = |o: &Source| {
        // A definition is no use: `const LIST: &str`, or `LIST = "…"` in a macro.
        let defines = |i: usize| o.is(i + 1, "=") || (o.is(i + 1, ":") && !o.is(i + 2, ":"));
        let named = |i: usize, t: &Token| t.kind == Kind::Ident && t.text == *name && !defines(i);
        is_in_sight(s, st, o) && o.product().any(|(i, t)| named(i, t) && may_mean(o, i, s))
    };
    let users: Vec<&Source> = tree.rust.iter().filter(|o| uses(o)).collect();
    !users.is_empty() && users.into_iter().all(whole)
}

/// Can that file name the constant? One that is not `pub` only in its own file and in the folder below.
fn is_in_sight(s: &Source, st: &Statement, user: &Source) -> bool {
    let is_private = (st.at.saturating_sub(8)..st.at).rev().find(|i| s.is(*i, "const")).is_some_and(|i| !s.is(i - 1, "pub") && !s.is(i - 1, ")"));
    let below = s.path.replace(".rs", "/");
    user.krate() == s.krate() && (!is_private || user.path == s.path || user.path.starts_with(&below))
}

/// Does a name here mean the constant of that file? `job::LIST` is not `mail::LIST`.
fn may_mean(user: &Source, at: usize, file: &Source) -> bool {
    let Some(qualifier) = at.checked_sub(3).filter(|_| user.is(at - 1, ":") && user.is(at - 2, ":")).map(|i| user.tokens[i].text.as_str()) else { return true };
    let stem = file.path.rsplit('/').next().and_then(|f| f.strip_suffix(".rs")).unwrap_or_default();
    qualifier == stem || ["store", "self", "super", "crate"].contains(&qualifier)
}

/// The statements of a file: literals that begin as one, and `concat!` of literals, joined.
fn statements(s: &Source) -> Vec<Statement> {
    let mut out = Vec::new();
    let mut skip_to = 0;
    for (at, t) in s.product() {
        if at < skip_to {
            continue;
        }
        let text = if s.are(at, &["concat", "!"]) {
            skip_to = s.close(at + 2);
            let parts = s.tokens[at + 2..skip_to].iter().filter(|t| t.kind == Kind::Text);
            parts.map(|t| t.text.as_str()).collect::<Vec<_>>().join(" ")
        } else if t.kind == Kind::Text {
            t.text.clone()
        } else {
            continue;
        };
        if is_statement(&text) {
            out.push(Statement { name: constant(s, at), at, line: t.line, text });
        }
    }
    out
}

/// The name in `NAME = "…"` or `const NAME: &str = "…"`.
fn constant(s: &Source, at: usize) -> Option<String> {
    if at < 2 || !s.is(at - 1, "=") {
        return None;
    }
    let typed = (at.saturating_sub(8)..at).rev().find(|i| s.is(*i, "const") || s.is(*i, "static")).map(|i| i + 1);
    let name = s.tokens.get(typed.unwrap_or(at - 2))?;
    let is_constant = name.text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    is_constant.then(|| name.text.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: (&str, &str) = ("crates/concerns/src/lib.rs", "const TABLES: Tables = Tables { city: &[\"concern\"], installation: &[\"word\"] };");

    fn count(code: &str) -> usize {
        check(&Tree::of(&[LIST, ("crates/concerns/src/store.rs", code)])).len()
    }

    #[test]
    fn a_statement_that_forgets_the_city_is_found() {
        let bad = [
            "store::statements! { A = \"select city_id from concern where id = $1\"; }",
            "store::statements! { A = concat!(\"select \", columns!(), \" from concern c where c.id = $1\"); }",
            "store::statements! { A = \"update concern set a = 1 where id = $1 returning city_id\"; }",
            "const A: &str = \"delete from concern where id = $1\";",
            "store::statements! { A = \"insert into concern (id) values ($1) on conflict (id, reference) do nothing\"; }",
            "fn f() { tx.q(\"select 1 from word w join concern c on c.id = w.id\"); }",
        ];
        for code in bad {
            assert_eq!(count(code), 1, "{code}");
        }
    }

    #[test]
    fn a_statement_that_names_the_city_passes() {
        let good = [
            "const A: &str = \"select 1 from concern where city_id = $1\";",
            "const A: &str = \"select 1 from concern c where (c.city_id, c.id) in (select 1)\";",
            "const A: &str = \"insert into concern (id, city_id) values ($1, $2)\";",
            "store::statements! { /// Of all cities: the worker delivers for everybody.\n A = \"select 1 from concern where id = $1\"; }",
            "const A: &str = \"select 1 from word\";",
            "const A: &str = \"delete from concern /* of every city_id */ where at < $1\";",
        ];
        for code in good {
            assert_eq!(count(code), 0, "{code}");
        }
    }

    #[test]
    fn the_doc_comment_of_a_neighbour_does_not_count() {
        let code =
            "store::statements! {\n/// Of all cities: because.\nA = \"select 1 from concern where id = $1\";\nB = \"select 2 from concern where id = $1\"; }";
        assert_eq!(count(code), 1);
    }

    #[test]
    fn a_lists_head_is_narrowed_where_it_is_used() {
        let head = "pub const LIST: &str = \"select c.city_id from concern c\";";
        let user = |body: &str| ("crates/concerns/src/list.rs", format!("fn f() {{ {body} }}"));
        let with = |body: &str| {
            let (path, code) = user(body);
            check(&Tree::of(&[LIST, ("crates/concerns/src/store.rs", head), (path, &code)])).len()
        };
        assert_eq!(with("let mut f = Filter::new(&cx.db, LIST); f.and(\"c.city_id = ?\", city);"), 0);
        assert_eq!(with("let mut f = Filter::new(&cx.db, LIST); f.and(\"c.id = ?\", id);"), 1);
        assert_eq!(count("fn f() { Filter::new(db, \"select 1 from concern\").and(\"city_id = ?\", city); }"), 0);
        assert_eq!(count("fn f() { Filter::new(db, \"select 1 from concern\").and(\"id = ?\", id); } fn g() { \"city_id = ?\" }"), 1);
    }

    #[test]
    fn a_head_of_the_same_name_elsewhere_is_another() {
        let mine = ("crates/concerns/src/store/mail.rs", "pub const LIST: &str = \"select 1 from concern\";");
        let with = |user: &str| {
            check(&Tree::of(&[LIST, mine, ("crates/concerns/src/a.rs", "fn f() { mail::LIST; \"city_id = ?\" }"), ("crates/concerns/src/b.rs", user)])).len()
        };
        assert_eq!((with("fn f() { job::LIST }"), with("fn f() { mail::LIST }"), with("const LIST: &str = X;")), (0, 1, 0));
    }

    #[test]
    fn a_private_head_is_looked_for_in_its_own_file() {
        let with = |word: &str, elsewhere: &str| {
            let head = format!("use x; {word} HOURS: &str = \"select 1 from concern\"; fn f() {{ HOURS; \"city_id = ?\" }}");
            check(&Tree::of(&[LIST, ("crates/concerns/src/store/figures.rs", &head), (elsewhere, "fn f() { HOURS }")])).len()
        };
        assert_eq!((with("const", "crates/concerns/src/a.rs"), with("pub const", "crates/concerns/src/a.rs")), (0, 1));
        assert_eq!(with("const", "crates/concerns/src/store/figures/b.rs"), 1);
    }

    #[test]
    fn a_statement_in_a_file_of_its_own_is_read_too() {
        let sql = |text: &str| check(&Tree::of(&[LIST, ("crates/concerns/src/store/put.sql", text)])).len();
        assert_eq!((sql("update concern set a = 1"), sql("update concern set a = 1 where city_id = $1")), (1, 0));
    }
}
