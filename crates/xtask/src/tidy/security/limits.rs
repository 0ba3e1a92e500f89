//! docs/security/limits.md: every limit is a named constant, and the page is written from them by `cargo xtask limits`.

use crate::fault::Fault;
use crate::lex::Kind;
use crate::source::Source;
use crate::tree::Tree;
use std::fmt::Write;
use std::path::Path;

pub const PAGE: &str = "docs/security/limits.md";
/// What stands above this line is written by hand.
const MARK: &str = "<!-- Below this line everything is written by `cargo xtask limits`. -->";
/// How the name of a limit ends.
const ENDINGS: &[&str] = &["_MAX", "_MIN", "_LIFE", "_IDLE", "_KEPT", "_FREE", "_WINDOW", "_TIMEOUT", "_AT_ONCE", "_REMEMBERED", "LEASE"];

struct Limit {
    path: String,
    name: String,
    value: String,
    about: String,
}

/// `const NAME: TYPE = value;`, and the rows of `web::Limit`.
fn limits(tree: &Tree) -> Vec<Limit> {
    let product = tree.rust.iter().filter(|s| !matches!(s.krate(), "xtask" | "testkit") && s.path.contains("/src/") && !s.path.contains("/draw"));
    let mut all: Vec<Limit> = product.flat_map(|s| s.product().filter_map(|(i, _)| limit(s, i)).collect::<Vec<_>>()).collect();
    all.sort_by(|a, b| (&a.path, &a.name).cmp(&(&b.path, &b.name)));
    all
}

fn limit(s: &Source, at: usize) -> Option<Limit> {
    let name = s.tokens.get(at + 1).filter(|t| s.is(at, "const") && t.kind == Kind::Ident)?;
    let is_rate = s.is(at + 3, "Limit");
    if !is_rate && !ENDINGS.iter().any(|e| name.text.ends_with(e)) {
        return None;
    }
    let equals = (at..s.tokens.len().min(at + 12)).find(|i| s.is(*i, "="))?;
    let end = (equals..s.tokens.len()).find(|i| s.is(*i, ";"))?;
    let value = written(&s.tokens[equals + 1..end].iter().map(|t| t.text.as_str()).collect::<Vec<_>>());
    // The comment stands above the attributes' line and above `pub`; both are on the line of the name here.
    let about = plain(&s.doc_above(name.line));
    Some(Limit { path: s.path.clone(), name: name.text.clone(), value, about })
}

/// Tokens as one would write them.
fn written(tokens: &[&str]) -> String {
    let mut out = String::new();
    for (i, t) in tokens.iter().enumerate() {
        let is_tight = ["(", ")", ",", ".", ":"].contains(t) || out.ends_with(['(', '.']) || out.ends_with("::");
        let is_second = *t == "<" && out.ends_with('<');
        if i > 0 && !is_tight && !is_second {
            out.push(' ');
        }
        out.push_str(t);
    }
    out.replace(", }", " }")
}

/// A doc comment's links as words: this page does not know where they lead.
fn plain(about: &str) -> String {
    let mut out = String::new();
    for (i, part) in about.replace("[`", "`").split("`]").enumerate() {
        let rest = part.strip_prefix('(').filter(|_| i > 0).and_then(|p| p.split_once(')')).map_or(part, |(_, rest)| rest);
        out.push_str(if i > 0 { "`" } else { "" });
        out.push_str(rest);
    }
    out.replace('|', "\\|")
}

fn table(tree: &Tree) -> String {
    let mut out = String::from("| limit | value | where | what it limits |\n|---|---|---|---|\n");
    for l in limits(tree) {
        let place = l.path.trim_start_matches("crates/").trim_end_matches(".rs").replace("/src", "");
        let _ = writeln!(out, "| `{}` | `{}` | {place} | {} |", l.name, l.value, l.about);
    }
    out
}

pub fn check(tree: &Tree) -> Vec<Fault> {
    let Some(text) = tree.text(PAGE) else { return vec![Fault::new(PAGE, 0, "is missing")] };
    let is_same = text.split_once(MARK).is_some_and(|(_, below)| below.trim() == table(tree).trim());
    let stale = || Fault::new(PAGE, 0, "does not say what the constants say; run cargo xtask limits");
    if is_same { Vec::new() } else { vec![stale()] }
}

/// Writes the page anew, below what is written by hand.
pub fn write(root: &Path) -> Result<String, String> {
    let tree = Tree::load(root)?;
    let text = tree.text(PAGE).unwrap_or_default();
    let above = text.split_once(MARK).ok_or_else(|| format!("{PAGE} has no line {MARK}"))?.0;
    let page = format!("{above}{MARK}\n\n{}", table(&tree));
    std::fs::write(root.join(PAGE), &page).map_err(|e| format!("{PAGE}: {e}"))?;
    Ok(format!("{PAGE}: {} limits", limits(&tree).len()))
}
