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

/// Articles say nothing, and stand between the words of what is said otherwise: “rubbish in the lake” is “rubbish in lake”.
const ARTICLES: [&str; 2] = ["a", "the"];

/// What Nepali hangs on a word to say how it stands to the others: “गाईले” is the cow, who did it.
const ENDINGS: [&str; 9] = ["हरूले", "माथि", "हरू", "लाई", "बाट", "ले", "को", "का", "मा"];

/// What `toned` writes for what.
const TONES: [(&str, &str); 15] = [
    ("oà", "òa"),
    ("oá", "óa"),
    ("oả", "ỏa"),
    ("oã", "õa"),
    ("oạ", "ọa"),
    ("oè", "òe"),
    ("oé", "óe"),
    ("oẻ", "ỏe"),
    ("oẽ", "õe"),
    ("oẹ", "ọe"),
    ("uỳ", "ùy"),
    ("uý", "úy"),
    ("uỷ", "ủy"),
    ("uỹ", "ũy"),
    ("uỵ", "ụy"),
];

/// One word of a text.
pub(super) struct Word {
    /// Folded, without article and plural.
    pub stem: String,
    folded: String,
    /// In small letters, with its marks.
    pub written: String,
    /// Says how something is, and not what.
    pub is_state: bool,
    /// Written with a capital letter.
    pub is_capital: bool,
    /// The first word, or one after a comma or a stop.
    pub is_apart: bool,
}

impl Word {
    fn new(folded: &str, token: &Token) -> Self {
        let (stem, written) = (stem(folded).to_string(), token.written.clone());
        let is_state = STATES.0.contains(&stem) && (!has_marks(&written) || STATES.1.contains(&written));
        Word { stem, folded: folded.to_string(), written, is_state, is_capital: token.is_capital, is_apart: token.is_apart }
    }
    /// The ending by which Nepali says where: “बाटोमा”, on the road.
    pub(super) fn is_where(&self) -> bool {
        self.folded.strip_suffix("मा").is_some_and(|bare| bare == self.stem)
    }
    /// Whoever types the marks of Latin letters means them: “chảy” (to run) is not “cháy” (to burn). Whoever types none may mean either.
    pub(super) fn is_same(&self, said: &str, is_begun: bool) -> bool {
        if self.written == self.folded || !has_marks(&self.written) {
            return true;
        }
        self.written == said || is_begun && said.starts_with(&self.written)
    }
    /// May it be the beginning of a word that is written so? “Chợ” (market) is none of “choking”.
    pub(super) fn may_begin(&self, said: &str) -> bool {
        !has_marks(&self.written) || has_marks(said)
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
        all.1.extend(tokens(line, &folded).into_iter().map(|t| t.written));
        all.0.extend(folded.iter().map(|w| stem(w).to_string()));
    }
    all
});

/// The words of a text; one that is made of two is both.
pub(super) fn words(text: &str) -> Vec<Word> {
    let folded = kernel::words_of(text);
    let mut all = Vec::with_capacity(folded.len());
    for (word, token) in folded.iter().zip(tokens(text, &folded)).filter(|(_, t)| !ARTICLES.contains(&t.written.as_str())) {
        match COMPOUNDS.iter().find(|(whole, _)| *whole == stem(word)) {
            Some((_, parts)) => all.extend(parts.map(|part| Word::new(part, &Token { written: part.to_string(), ..token }))),
            None => all.push(Word::new(word, &token)),
        }
    }
    all
}

/// A word as it stands in a text.
struct Token {
    /// In small letters.
    written: String,
    is_capital: bool,
    is_apart: bool,
}

/// The words of a text as they are written; where they cannot be told apart as the folded ones are, the folded ones.
fn tokens(text: &str, folded: &[String]) -> Vec<Token> {
    let mut all: Vec<Token> = Vec::with_capacity(folded.len());
    let (mut rest, mut is_apart) = (text, true);
    while let Some(from) = rest.find(is_letter) {
        is_apart |= rest[..from].contains(|c: char| !c.is_whitespace() && !matches!(c, '-' | '\'' | '’' | '"' | '“' | '”'));
        let word = &rest[from..];
        let to = word.find(|c| !is_letter(c)).unwrap_or(word.len());
        let written = toned(word[..to].to_lowercase());
        all.push(Token { written, is_capital: word.starts_with(char::is_uppercase), is_apart });
        (rest, is_apart) = (&word[to..], false);
    }
    if all.len() == folded.len() {
        return all;
    }
    folded.iter().map(|w| Token { written: w.clone(), is_capital: false, is_apart: false }).collect()
}

/// Vietnamese writes the tone of an open “oa”, “oe”, “uy” on either letter: “hoả” is “hỏa”.
fn toned(word: String) -> String {
    let spelled = TONES.iter().find_map(|(last, first)| word.strip_suffix(last).map(|rest| format!("{rest}{first}")));
    spelled.unwrap_or(word)
}

/// Part of a word: marks of Latin, Arabic and Devanagari letters too.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{963}')
}

fn has_marks(word: &str) -> bool {
    word.chars().any(|c| matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'))
}

/// A word without the Arabic article, the plural's Latin s and Nepali endings: whoever types “lights”, “الضوء” or “बत्तीको” means the light.
fn stem(word: &str) -> &str {
    let ending = || ENDINGS.iter().find_map(|e| word.strip_suffix(e));
    let bare = word.strip_prefix("وال").or_else(|| word.strip_prefix("ال")).or_else(|| word.strip_suffix('s').filter(|w| w.is_ascii())).or_else(ending);
    bare.filter(|w| w.chars().count() >= STEM_MIN).unwrap_or(word)
}
