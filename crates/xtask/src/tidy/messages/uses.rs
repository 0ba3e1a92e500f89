//! Where message ids stand: whole string literals of the code, strings in a template's expressions, and what is derived from permissions and acts.

use super::prefixes;
use crate::fault::Fault;
use crate::lex::Kind;
use crate::markup::expressions;
use crate::source::Source;
use crate::tree::Tree;
use regex::Regex;
use std::sync::LazyLock;

pub struct Use {
    pub id: String,
    pub path: String,
    pub line: usize,
}

#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static ID: LazyLock<Regex> = LazyLock::new(|| Regex::new(&format!("^({})-[a-z0-9-]*[a-z0-9]$", prefixes().collect::<Vec<_>>().join("|"))).unwrap());
#[expect(clippy::unwrap_used, reason = "the pattern is a constant")]
static QUOTED: LazyLock<Regex> = LazyLock::new(|| Regex::new("\"([^\"]*)\"|'([^']*)'").unwrap());

pub fn read(tree: &Tree, faults: &mut Vec<Fault>) -> Vec<Use> {
    let mut uses = Vec::new();
    for s in tree.rust.iter().filter(|s| s.krate() != "xtask") {
        for (i, t) in s.literals() {
            if ID.is_match(&t.text) && !is_path(s, i) {
                uses.push(Use { id: t.text.clone(), path: s.path.clone(), line: t.line });
            } else if is_glued(&t.text) {
                faults.push(Fault::new(&s.path, t.line, format!("`{}` glues an id together; write each id whole, so that it is found and translated", t.text)));
            }
        }
        uses.extend(permissions(s));
        uses.extend(acts(s));
    }
    for (path, text) in tree.templates() {
        for (line, expression) in expressions(text) {
            let strings = QUOTED.captures_iter(&expression).filter_map(|c| c.get(1).or(c.get(2)));
            uses.extend(strings.filter(|m| ID.is_match(m.as_str())).map(|m| Use { id: m.as_str().into(), path: path.into(), line }));
        }
    }
    uses
}

/// An argument of a macro that names a file, or a crate.
fn is_path(s: &Source, at: usize) -> bool {
    s.is(at.wrapping_sub(2), "!")
        && s.is(at.wrapping_sub(1), "(")
        && ["include_str", "include_bytes", "env", "include_dir"].iter().any(|m| s.is(at.wrapping_sub(3), m))
}

/// `concerns-state-{}`: an id whose end comes from elsewhere.
fn is_glued(text: &str) -> bool {
    let Some((before, _)) = text.split_once('{') else { return false };
    before.ends_with('-') && ID.is_match(before.trim_end_matches('-')) || prefixes().filter(|p| *p != "hansa").any(|p| before == format!("{p}-"))
}

/// `concerns.category.add` in the list of acts is said by `concerns-act-category-add`.
fn acts(s: &Source) -> impl Iterator<Item = Use> + '_ {
    let list = crate::tidy::acts::list(s).unwrap_or_default();
    s.literals().filter(move |(i, _)| list.contains(i)).filter_map(|(_, t)| {
        let (slice, rest) = t.text.split_once('.')?;
        Some(Use { id: format!("{slice}-act-{}", rest.replace('.', "-")), path: s.path.clone(), line: t.line })
    })
}

/// `Permission("concerns.mail.see")` is shown as `concerns-permission-mail-see`.
fn permissions(s: &Source) -> impl Iterator<Item = Use> + '_ {
    let named = s.product().filter(|(i, _)| s.are(*i, &["Permission", "("])).filter_map(|(i, _)| s.tokens.get(i + 2).filter(|t| t.kind == Kind::Text));
    named.filter_map(|t| {
        let (slice, right) = t.text.split_once('.')?;
        Some(Use { id: format!("{slice}-permission-{}", right.replace('.', "-")), path: s.path.clone(), line: t.line })
    })
}
