//! The messages of one crate in one language, with their arguments and what they count.

use super::plurals;
use crate::fault::Fault;
use crate::tree::Tree;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

pub struct Catalogue {
    pub krate: String,
    pub lang: String,
    pub folder: String,
    pub messages: BTreeMap<String, Message>,
    /// Ids that terms mention.
    by_terms: BTreeSet<String>,
}

#[derive(Debug)]
pub struct Message {
    pub id: String,
    pub path: String,
    pub line: usize,
    pub arguments: BTreeSet<String>,
    /// Other messages that it puts in.
    pub mentions: BTreeSet<String>,
    pub plurals: Vec<Plural>,
}

/// `{ $n -> [one] … *[other] … }`
#[derive(Debug)]
pub struct Plural {
    pub argument: String,
    pub keys: Vec<String>,
}

impl Plural {
    /// `[0]` against all others, and no word about how many.
    pub fn is_none_or_some(&self) -> bool {
        self.keys.len() == 2 && ["0", "other"].iter().all(|k| self.keys.iter().any(|own| own == k))
    }
    /// An exact number stands for the form that only it has.
    pub fn has(&self, form: &str) -> bool {
        let exact = match form {
            "zero" => "0",
            "one" => "1",
            "two" => "2",
            _ => form,
        };
        self.keys.iter().any(|k| k == form || k == exact)
    }
}

impl Catalogue {
    pub fn mentioned(&self) -> impl Iterator<Item = &str> {
        self.messages.values().flat_map(|m| &m.mentions).chain(&self.by_terms).map(String::as_str)
    }
}

/// All of them: `crates/<crate>/locales/<lang>/*.ftl`.
pub fn read(tree: &Tree, faults: &mut Vec<Fault>) -> Vec<Catalogue> {
    let mut all: BTreeMap<(String, String), Catalogue> = BTreeMap::new();
    for (path, text) in tree.ending("ftl").filter(|(p, _)| !crate::source::is_test_path(p)) {
        let parts: Vec<&str> = path.split('/').collect();
        let ["crates", krate, "locales", lang, ..] = parts.as_slice() else {
            faults.push(Fault::new(path, 0, "messages stand in crates/<slice>/locales/<lang>/"));
            continue;
        };
        let c = all.entry((krate.to_string(), lang.to_string())).or_insert_with(|| Catalogue {
            krate: krate.to_string(),
            lang: lang.to_string(),
            folder: parts[..4].join("/"),
            messages: BTreeMap::new(),
            by_terms: BTreeSet::new(),
        });
        read_file(c, path, text, faults);
    }
    all.into_values().collect()
}

fn read_file(c: &mut Catalogue, path: &str, text: &str, faults: &mut Vec<Fault>) {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(r) => r,
        Err((r, errors)) => {
            for e in errors {
                let line = text.get(..e.pos.start).unwrap_or(text).lines().count();
                faults.push(Fault::new(path, line, format!("this is no Fluent: {e}")));
            }
            r
        }
    };
    let line_of = |id: &str| text.lines().position(|l| l.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))).map_or(0, |n| n + 1);
    for entry in &resource.body {
        let mut m = Message { id: String::new(), path: path.into(), line: 0, arguments: BTreeSet::new(), mentions: BTreeSet::new(), plurals: Vec::new() };
        match entry {
            Entry::Message(message) => {
                m.id = message.id.name.to_string();
                m.line = line_of(&m.id);
                message.value.iter().chain(message.attributes.iter().map(|a| &a.value)).for_each(|p| m.pattern(p));
                if c.messages.contains_key(&m.id) {
                    faults.push(Fault::new(path, m.line, format!("`{}` stands here twice", m.id)));
                }
                c.messages.insert(m.id.clone(), m);
            }
            Entry::Term(term) => {
                m.pattern(&term.value);
                c.by_terms.append(&mut m.mentions);
            }
            _ => {}
        }
    }
}

impl Message {
    fn pattern(&mut self, p: &Pattern<&str>) {
        for e in &p.elements {
            if let PatternElement::Placeable { expression } = e {
                self.expression(expression);
            }
        }
    }
    fn expression(&mut self, e: &Expression<&str>) {
        match e {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys: Vec<String> = variants
                    .iter()
                    .map(|v| match v.key {
                        VariantKey::Identifier { name } => name.to_string(),
                        VariantKey::NumberLiteral { value } => value.to_string(),
                    })
                    .collect();
                let counts = keys.iter().all(|k| plurals::ALL.contains(&k.as_str()) || k.parse::<f64>().is_ok());
                if let Some(argument) = selected(selector).filter(|_| counts) {
                    self.plurals.push(Plural { argument: argument.to_string(), keys });
                }
                variants.iter().for_each(|v| self.pattern(&v.value));
            }
        }
    }
    fn inline(&mut self, i: &InlineExpression<&str>) {
        match i {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_string());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.mentions.insert(id.name.to_string());
            }
            InlineExpression::FunctionReference { arguments, .. } => arguments.positional.iter().for_each(|a| self.inline(a)),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

/// The argument that a selection goes by: `$n`, or `NUMBER($n)`.
fn selected<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(selected),
        _ => None,
    }
}
