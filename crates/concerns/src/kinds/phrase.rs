//! What somebody typed or a city wrote, as words that can be compared.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Words that say how something is, or stand between others, in every language of the product.
const STATE: &str = include_str!("state.txt");

/// What people write as one word or as two: it is the two.
const COMPOUNDS: [(&str, [&str; 2]); 7] = [
    ("streetlight", ["street", "light"]),
    ("streetlamp", ["street", "lamp"]),
    ("lightpost", ["light", "post"]),
    ("lamppost", ["lamp", "post"]),
    ("trafficlight", ["traffic", "light"]),
    ("streetsign", ["street", "sign"]),
    ("roadsign", ["road", "sign"]),
];

/// Letters that are left when an ending or an article is taken off; fewer are another word.
const STEM_MIN: usize = 3;

/// One word of a text.
pub(super) struct Word {
    /// Folded, without article and plural.
    pub stem: String,
    folded: String,
    /// In small letters, with its marks.
    pub written: String,
    /// Says how something is, and not what.
    pub is_state: bool,
}

impl Word {
    fn new(folded: &str, written: String) -> Self {
        let stem = stem(folded).to_string();
        let is_state = STATES.0.contains(&stem) && (!has_marks(&written) || STATES.1.contains(&written));
        Word { stem, folded: folded.to_string(), written, is_state }
    }
    /// Whoever types the marks of Latin letters means them: “chảy” (to run) is not “cháy” (to burn). Whoever types none may mean either.
    pub(super) fn is_same(&self, said: &str, is_begun: bool) -> bool {
        if self.written == self.folded || !has_marks(&self.written) || !has_marks(said) {
            return true;
        }
        self.written == said || is_begun && said.starts_with(&self.written)
    }
    /// Letters enough to count as the beginning of another word: “the” and “was” begin too many.
    pub(super) fn may_be_begun(&self) -> bool {
        self.stem.chars().count() >= if self.stem.is_ascii() { 5 } else { 3 }
    }
}

/// The words of state: their stems, and as they are written. “Mặt” (surface) is none, though “mất” (gone) is.
static STATES: LazyLock<(HashSet<String>, HashSet<String>)> = LazyLock::new(|| {
    let mut all = (HashSet::new(), HashSet::new());
    for line in STATE.lines().filter(|l| !l.starts_with('#')) {
        let folded = kernel::words_of(line);
        all.1.extend(written(line, &folded));
        all.0.extend(folded.iter().map(|w| stem(w).to_string()));
    }
    all
});

/// The words of a text; one that is made of two is both.
pub(super) fn words(text: &str) -> Vec<Word> {
    let folded = kernel::words_of(text);
    let mut all = Vec::with_capacity(folded.len());
    for (word, as_written) in folded.iter().zip(written(text, &folded)) {
        match COMPOUNDS.iter().find(|(whole, _)| *whole == stem(word)) {
            Some((_, parts)) => all.extend(parts.map(|part| Word::new(part, part.to_string()))),
            None => all.push(Word::new(word, as_written)),
        }
    }
    all
}

/// The words of a text as they are written, in small letters; where they cannot be told apart as the folded ones are, the folded ones.
fn written(text: &str, folded: &[String]) -> Vec<String> {
    let small = text.to_lowercase();
    let words: Vec<String> = small.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(String::from).collect();
    if words.len() == folded.len() { words } else { folded.to_vec() }
}

fn has_marks(word: &str) -> bool {
    word.chars().any(|c| matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'))
}

/// A word without the Arabic article and the plural's Latin s: whoever types “lights” or “الضوء” means the light.
fn stem(word: &str) -> &str {
    let bare = word.strip_prefix("ال").or_else(|| word.strip_suffix('s').filter(|w| w.is_ascii()));
    bare.filter(|w| w.chars().count() >= STEM_MIN).unwrap_or(word)
}
