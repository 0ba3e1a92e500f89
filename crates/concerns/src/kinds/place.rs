//! Which of the typed words say where, and not what: “Taman Alma” is where the lamp is dark, and no park.

use super::Kinds;
use super::phrase::{self, Word};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Words by which a text says where, and those that are part of places' names, in every language of the product.
const WHERE: &str = include_str!("where.txt");

/// What a word has to do with the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Where {
    /// It says what.
    Not,
    /// It says where: where nothing else is named, it is what is meant.
    At,
    /// It is part of a name.
    Name,
}

/// The lists, of words as they are written.
struct Lists {
    /// Stand before a place: “in”, “dekat”.
    at: HashSet<String>,
    /// Stand after a place: “ma”.
    past: HashSet<String>,
    /// Are a place that everybody has: “my house”.
    home: HashSet<String>,
    /// Begin a place's name: “Jalan”, “chợ”.
    first: HashSet<String>,
    /// The same without their marks: “cho Dong Xuan”.
    plain: HashSet<String>,
    /// End a place's name: “Road”.
    last: HashSet<String>,
    /// Are what one falls into: “drain”.
    into: HashSet<String>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let of = |list: &str| -> Vec<Word> {
        let lines = WHERE.lines().filter_map(|l| l.strip_prefix(list)?.strip_prefix(": "));
        lines.flat_map(phrase::words).collect()
    };
    let written = |list: &str| of(list).into_iter().map(|w| w.written).collect();
    let plain = of("first").into_iter().map(|w| w.stem).collect();
    Lists { at: written("at"), past: written("past"), home: written("home"), first: written("first"), plain, last: written("last"), into: written("into") }
});

/// Of each word whether it says where.
pub(super) fn places(words: &[Word], kinds: &Kinds) -> Vec<Where> {
    // Where all is written with capitals, they name nothing.
    let has_names = words.iter().any(|w| !w.is_state && !w.is_capital);
    let text = Text { words, kinds, has_names };
    let mut places = vec![Where::Not; words.len()];
    for at in 0..words.len() {
        let word = &words[at];
        if word.is_where() || words.get(at + 1).is_some_and(|w| !w.is_apart && LISTS.past.contains(&w.written)) {
            places[at] = places[at].max(Where::At);
        }
        if LISTS.at.contains(&word.written) {
            text.after(at + 1, &mut places);
        }
        text.begun(at, &mut places);
        if LISTS.last.contains(&word.written) {
            text.ended(at, &mut places);
        }
    }
    // A name may be made of words that say what: “Tree Lane”, “Jalan Bomba”. It is one where something else is said, that is no place.
    for at in 1..words.len() {
        let is_else = |n: &usize| *n + 1 != at && *n != at && !words[*n].is_state && places[*n] == Where::Not && kinds.is_known(&words[*n]);
        if text.is_name_of_matters(at) && (0..words.len()).any(|n| is_else(&n)) {
            (places[at - 1], places[at]) = (Where::Name, Where::Name);
        }
    }
    places
}

/// Is it what a place's name begins with: “Jalan”?
pub(super) fn is_first(word: &Word) -> bool {
    LISTS.first.contains(&word.written)
}

/// Is it a place that everybody has?
pub(super) fn is_home(written: &str) -> bool {
    LISTS.home.contains(written)
}

/// Is it what places are called, or what one falls into: “river”, “chợ”, “drain”?
pub(super) fn is_one(written: &str) -> bool {
    [&LISTS.first, &LISTS.last, &LISTS.into].iter().any(|list| list.contains(written))
}

struct Text<'t> {
    words: &'t [Word],
    kinds: &'t Kinds,
    has_names: bool,
}

impl Text<'_> {
    /// The word, where no comma parts it from the one before.
    fn on(&self, at: usize) -> Option<&Word> {
        self.words.get(at).filter(|w| !w.is_apart)
    }
    /// A thing that no kind has a word for, as most names are.
    fn is_strange(&self, word: &Word) -> bool {
        !word.is_state && !self.kinds.is_known(word)
    }
    fn is_named(&self, word: &Word) -> bool {
        self.has_names && word.is_capital
    }
    /// Two words with capitals, of which one is what streets are called: “Tree Lane”, and where all has capitals “Jalan Bomba”, not “Jalan Berlubang”.
    fn is_name_of_matters(&self, at: usize) -> bool {
        let (before, word) = (&self.words[at - 1], &self.words[at]);
        if word.is_apart || !before.is_capital || !word.is_capital || before.is_state || word.is_state {
            return false;
        }
        let is_ended = self.has_names && LISTS.last.contains(&word.written);
        is_ended || LISTS.first.contains(&before.written) && self.kinds.is_danger_alone(word)
    }
    /// What follows a word such as “near”: the first thing, the name that it has, and what is said together with it.
    fn after(&self, from: usize, places: &mut [Where]) {
        let mut at = from;
        while self.on(at).is_some_and(|w| w.is_state && !LISTS.home.contains(&w.written)) {
            at += 1;
        }
        if self.on(at).is_none_or(|w| w.is_state) {
            return;
        }
        places[at] = places[at].max(Where::At);
        while let Some(next) = self.on(at + 1).filter(|w| !w.is_state) {
            let word = &self.words[at];
            let is_of_name = self.is_strange(next) || self.is_named(next) || self.is_strange(word) && LISTS.last.contains(&next.written);
            if !is_of_name && !self.kinds.is_pair(word, next) {
                return;
            }
            at += 1;
            places[at] = places[at].max(Where::At);
        }
    }
    /// “Taman Alma”, “jalan pasar”.
    fn begun(&self, at: usize, places: &mut [Where]) {
        let word = &self.words[at];
        let is_first = LISTS.first.contains(&word.written);
        let Some(next) = self.on(at + 1) else { return };
        if is_first && next.is_capital && self.is_strange(next) {
            (places[at], places[at + 1]) = (Where::Name, Where::Name);
        }
        if self.is_named(next) && (is_first || LISTS.plain.contains(&word.written)) {
            places[at] = Where::Name;
            for named in (at + 1..).take_while(|n| self.on(*n).is_some_and(|w| self.is_named(w))) {
                places[named] = Where::Name;
            }
        } else if is_first && (self.is_strange(next) || LISTS.first.contains(&next.stem)) {
            places[at] = places[at].max(Where::At);
            places[at + 1] = places[at + 1].max(Where::At);
        }
    }
    /// “Market Street”; where a script has no capitals, what no kind has a word for.
    fn ended(&self, at: usize, places: &mut [Where]) {
        let Some(before) = at.checked_sub(1).and_then(|n| self.words.get(n)).filter(|_| !self.words[at].is_apart) else { return };
        let is_name = self.is_named(&self.words[at]) && self.is_named(before) && (self.is_strange(before) || LISTS.last.contains(&before.written));
        let is_unknown = !self.words[at].written.is_ascii() && self.is_strange(before);
        if is_name || is_unknown {
            let found = if is_name { Where::Name } else { Where::At };
            places[at] = places[at].max(found);
            places[at - 1] = places[at - 1].max(found);
        }
    }
}
