//! Every message id in code and templates exists in English, none is unused, and every other language says the same with the same arguments.

mod catalogue;
mod plurals;
mod uses;

use super::{FLOOR, SLICES};
use crate::fault::Fault;
use crate::tree::Tree;
use catalogue::{Catalogue, Message};
use std::collections::BTreeSet;

/// Languages that must have every message; one that is not here may lack whole crates, and is not offered until it is complete.
/// A language is added to the file when its last message is written.
const PROMISED: &str = include_str!("messages/promised.txt");
const SOURCE: &str = "en";

/// What a message id begins with.
fn prefixes() -> impl Iterator<Item = &'static str> {
    FLOOR.iter().chain(SLICES).copied().chain(["hansa"])
}

/// Strings that look like ids and are none, and what they are.
const NO_MESSAGES: &[(&str, &str)] = &[];

pub fn check(tree: &Tree) -> Vec<Fault> {
    let promised: Vec<&str> = PROMISED.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
    check_promised(tree, &promised)
}

fn check_promised(tree: &Tree, promised: &[&str]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let catalogues = catalogue::read(tree, &mut faults);
    let english: Vec<&Catalogue> = catalogues.iter().filter(|c| c.lang == SOURCE).collect();
    unknown_and_unused(tree, &english, &mut faults);
    for c in &english {
        own_faults(c, &english, &mut faults);
        for lang in languages(&catalogues, promised) {
            let theirs = catalogues.iter().find(|t| t.lang == lang && t.krate == c.krate);
            match theirs {
                Some(theirs) => compare(c, theirs, &mut faults),
                None if promised.contains(&lang) => {
                    faults.push(Fault::new(&c.folder, 0, format!("there is no `{lang}` beside `en`, though promised.txt in xtask names the language")));
                }
                None => {}
            }
        }
    }
    for c in catalogues.iter().filter(|c| !english.iter().any(|e| e.krate == c.krate)) {
        faults.push(Fault::new(&c.folder, 0, "there is no English beside it, which is what every language is measured against"));
    }
    faults
}

fn languages<'a>(all: &'a [Catalogue], promised: &[&'a str]) -> BTreeSet<&'a str> {
    all.iter().map(|c| c.lang.as_str()).chain(promised.iter().copied()).filter(|l| *l != SOURCE).collect()
}

fn unknown_and_unused(tree: &Tree, english: &[&Catalogue], faults: &mut Vec<Fault>) {
    let used = uses::read(tree, faults);
    let known = |id: &str| english.iter().any(|c| c.messages.contains_key(id));
    for u in used.iter().filter(|u| !known(&u.id) && !NO_MESSAGES.iter().any(|(name, _)| *name == u.id)) {
        let krate = u.id.split('-').next().unwrap_or_default();
        faults.push(Fault::new(&u.path, u.line, format!("there is no message `{}` in crates/{krate}/locales/en", u.id)));
    }
    let mentioned: BTreeSet<&str> = used.iter().map(|u| u.id.as_str()).chain(english.iter().flat_map(|c| c.mentioned())).collect();
    for m in english.iter().flat_map(|c| c.messages.values()).filter(|m| !mentioned.contains(m.id.as_str())) {
        faults.push(Fault::new(&m.path, m.line, format!("`{}` is used nowhere; take it out of every language", m.id)));
    }
}

/// Faults of English itself.
fn own_faults(c: &Catalogue, english: &[&Catalogue], faults: &mut Vec<Fault>) {
    for m in c.messages.values() {
        if !m.id.starts_with(&format!("{}-", c.krate)) {
            faults.push(Fault::new(&m.path, m.line, format!("`{}` belongs to another slice; ids here begin with `{}-`", m.id, c.krate)));
        }
        if english.iter().any(|o| o.krate != c.krate && o.messages.contains_key(&m.id)) {
            faults.push(Fault::new(&m.path, m.line, format!("`{}` stands in two crates", m.id)));
        }
        plural_faults(m, SOURCE, m, faults);
    }
}

/// Another language against English.
fn compare(english: &Catalogue, theirs: &Catalogue, faults: &mut Vec<Fault>) {
    for (id, e) in &english.messages {
        let Some(t) = theirs.messages.get(id) else {
            faults.push(Fault::new(&theirs.folder, 0, format!("`{id}` is missing in {}", theirs.lang)));
            continue;
        };
        if t.arguments != e.arguments {
            let list = |m: &Message| m.arguments.iter().map(|a| format!("${a}")).collect::<Vec<_>>().join(", ");
            faults.push(Fault::new(&t.path, t.line, format!("`{id}` has the arguments {{ {} }}; English has {{ {} }}", list(t), list(e))));
        }
        plural_faults(e, &theirs.lang, t, faults);
    }
    for t in theirs.messages.values().filter(|t| !english.messages.contains_key(&t.id)) {
        faults.push(Fault::new(&t.path, t.line, format!("`{}` is not in English; take it out", t.id)));
    }
}

/// What is counted in English is counted in the language too, in all the forms that it has.
fn plural_faults(english: &Message, lang: &str, m: &Message, faults: &mut Vec<Fault>) {
    let mut say = |sentence: String| faults.push(Fault::new(&m.path, m.line, sentence));
    let Some(needed) = plurals::categories(lang) else {
        return say(format!("there are no rules for plurals of `{lang}`; name the folder by a language of CLDR, as `sw` or `pt-BR`"));
    };
    for p in &m.plurals {
        let missing: Vec<&str> = needed.iter().copied().filter(|n| !p.has(n)).collect();
        // None against some is no plural, as long as English parts nothing else.
        let none_or_some = p.is_none_or_some() && english.plurals.iter().any(|e| e.argument == p.argument && e.is_none_or_some());
        if !missing.is_empty() && !none_or_some {
            say(format!("`{}` counts ${} without the forms {}", m.id, p.argument, missing.join(", ")));
        }
        let never: Vec<&str> = p.keys.iter().map(String::as_str).filter(|k| plurals::ALL.contains(k) && !needed.contains(k)).collect();
        if !never.is_empty() {
            say(format!("`{}` has forms that `{lang}` has not: {}", m.id, never.join(", ")));
        }
    }
    for e in english.plurals.iter().filter(|e| needed.len() > 1 && !m.plurals.iter().any(|p| p.argument == e.argument)) {
        say(format!("`{}` counts ${} in English; `{lang}` needs {}", m.id, e.argument, needed.join(", ")));
    }
}

#[cfg(test)]
mod tests;
