//! What was typed in a form that led nowhere: its thing is gone, its right was taken, its session has ended. The page that says so shows the words, so that
//! nobody writes them twice.

use crate::merge::{self, WAS};
use crate::{Form, seen_mark};
use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

/// Texts that are given back: a case's page has some ten boxes.
const TEXTS_MAX: usize = 40;
/// What nobody shall read over a shoulder, or what pages send along. A part of the field's name.
const NEVER: [&str; 7] = ["password", "token", "code", "secret", "csrf", "key", "back"];

/// Fields in which people write, whatever it looks like; with a language behind it or not.
const PROSE: [&str; 9] = ["text", "note", "details", "question", "why", "title", "place_text", "name", "label"];

/// Before the name of a field: the mark of the words that it began with.
pub const BEGUN: &str = "was-";

/// The mark of a text. A browser ends lines in its own way: the words count.
pub fn words_mark(text: &str) -> String {
    seen_mark(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The words of the request's form, once it was read.
#[derive(Clone, Default)]
pub struct Typed(Arc<OnceLock<Vec<String>>>);

impl Typed {
    pub(crate) fn keep(&self, form: &Form) {
        let shown = merge::shown(form);
        let is_as_shown =
            |name: &str, value: &str| shown.contains(&(name, merge::mark_of(value))) || form.value(&format!("{BEGUN}{name}")) == words_mark(value);
        let mut seen = HashSet::new();
        let written = form.pairs().filter(|(name, value)| is_written(name, value) && !is_as_shown(name, value) && seen.insert(*value));
        self.0.get_or_init(|| written.take(TEXTS_MAX).map(|(_, value)| value.to_string()).collect());
    }
    pub(crate) fn texts(&self) -> &[String] {
        self.0.get().map_or(&[], Vec::as_slice)
    }
}

/// Did a person write this? Codes, marks and numbers are chosen, or the page's own.
fn is_written(name: &str, value: &str) -> bool {
    let is_code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.' | ':' | '=' | '&' | ',' | '/' | '?' | '%' | '+');
    let is_own = NEVER.iter().any(|part| name.contains(part)) || name == WAS;
    let is_prose = PROSE.contains(&name.split_once('-').map_or(name, |(field, _)| field));
    !is_own && value.chars().any(char::is_alphabetic) && (is_prose || !value.chars().all(is_code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_given_back_and_nothing_else() {
        let form = Form::new().with("csrf", "Abc-D").with("password", "Lamp light").with("to", "roads-east").with("version", "17");
        let form = form.with("answer", "The lamp burns.").with("note", "The lamp burns.").with("name-ne", "बत्ती").with("was", "name=aa bb=cc");
        let form = form.with("story", "018f3c5e-7b1a-7000-8000-000000000001").with("back", "box=All").with("recovery-code", "ABCD EFGH");
        let form = form.with("title", "Hole").with("was-title", words_mark("Hole")).with("note", "See https://example.org/?id=7, R=3 ohm.");
        let form = form.with("details", "leaking").with("category", "leaking-pipe").with("label-ms", "bocor");
        let typed = Typed::default();
        typed.keep(&form);
        assert_eq!(
            typed.texts(),
            ["The lamp burns.", "बत्ती", "See https://example.org/?id=7, R=3 ohm.", "leaking", "bocor"],
            "what stands as it was shown is nobody's"
        );
    }
}
