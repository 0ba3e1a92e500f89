//! Is somebody in danger? Read from rules that hold in every city: who, what came down on whom, what holds them; and what a city's own words of danger say
//! where they stand beside something else.

use super::phrase::{self, Word};
use super::place::{self, Where};
use super::{Kinds, Phrase};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// Words by which people are in danger, and those by which they are not, in every language of the product.
const DANGER: &str = include_str!("danger.txt");

/// Words that stand at most between what fell and “on”, and between “on” and whom it hit: “on an old man”.
const BETWEEN_MAX: usize = 3;
/// Letters of a word with marks that may be typed alone and without them: “de” is not yet “đè”.
const PLAIN_MIN: usize = 3;

/// How sure it is that somebody is in danger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Danger {
    No,
    /// The number stands first, and nothing is chosen.
    Maybe,
    Yes,
}

/// The words of an entry: folded, and as they are written.
type Entry = Vec<(String, String)>;

/// The entries of all lists by their first word, each with the name of its list.
static LISTS: LazyLock<HashMap<String, Vec<(&'static str, Entry)>>> = LazyLock::new(|| {
    let mut all: HashMap<String, Vec<(&str, Entry)>> = HashMap::new();
    for (list, said) in entries() {
        let entry: Entry = phrase::words(said).into_iter().map(|w| (w.stem, w.written)).collect();
        if let Some((first, _)) = entry.first() {
            all.entry(first.clone()).or_default().push((list, entry));
        }
    }
    all
});

/// The name of its list, and the entry, of each in the file.
fn entries() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lists = DANGER.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(": "));
    lists.flat_map(|(list, entries)| entries.split(", ").map(move |e| (list, e)))
}

/// A phrase of `harmless.txt` with each entry of the list that it names: “dead body of {animals}”.
pub(super) fn spelled_out(phrase: &'static str) -> Vec<String> {
    let named = phrase.split_once('{').and_then(|(before, rest)| rest.split_once('}').map(|(list, after)| (before, list, after)));
    match named {
        Some((before, list, after)) => entries().filter(|(l, _)| *l == list).map(|(_, entry)| format!("{before}{entry}{after}")).collect(),
        None => vec![phrase.to_string()],
    }
}

/// What somebody typed, with the entries that stand in it.
pub(super) struct Text<'t> {
    words: &'t [Word],
    places: &'t [Where],
    kinds: &'t Kinds,
    found: Vec<(&'static str, Range<usize>)>,
}

impl<'t> Text<'t> {
    pub(super) fn new(words: &'t [Word], places: &'t [Where], kinds: &'t Kinds) -> Self {
        let is_word = |(word, (stem, written)): (&Word, &(String, String))| word.stem == *stem && word.is_same(written, false);
        let is_plain = |w: &Word, (stem, written): &(String, String)| w.written == *written || written == stem || stem.chars().count() >= PLAIN_MIN;
        let is_all = |w: &[Word], entry: &Entry| w.iter().zip(entry).all(is_word) && (entry.len() > 1 || is_plain(&w[0], &entry[0]));
        let is_at = |at: usize, entry: &Entry| words.get(at..at + entry.len()).is_some_and(|w| is_all(w, entry));
        let of = |at: usize| LISTS.get(&words[at].stem).into_iter().flatten().map(move |(list, entry)| (at, *list, entry));
        let found = (0..words.len()).flat_map(of).filter(|(at, _, entry)| is_at(*at, entry)).map(|(at, list, entry)| (list, at..at + entry.len()));
        Text { words, places, kinds, found: found.collect() }
    }
    fn all(&self, list: &str) -> impl Iterator<Item = &Range<usize>> {
        self.found.iter().filter(move |(l, _)| *l == list).map(|(_, at)| at)
    }
    fn has(&self, list: &str) -> bool {
        self.all(list).next().is_some()
    }
    fn is_in(&self, list: &str, word: usize) -> bool {
        self.all(list).any(|at| at.contains(&word))
    }
    /// No comma or stop parts the words.
    fn is_one_clause(&self, all: Range<usize>) -> bool {
        self.words[all].iter().skip(1).all(|w| !w.is_apart)
    }
    /// What says where, or no more than how something is.
    fn is_what(&self, word: usize) -> bool {
        !self.words[word].is_state && self.places[word] == Where::Not
    }
    /// Does a kind that is not for those who help at once have a word for it?
    fn is_matter(&self, word: usize) -> bool {
        self.is_what(word) && self.kinds.is_known_beside_danger(&self.words[word])
    }

    /// What holds in every city. Words that stand in a phrase that is no danger say none.
    pub(super) fn ruled(&self, harmless: &[bool]) -> Danger {
        let is_said = |list: &str| self.all(list).any(|at| !harmless[at.clone()].contains(&true));
        let has_fallen = self.has("falls");
        let is_hit = self.is_held() || self.has("hits") || has_fallen && (self.is_on_people() || self.has("within") || self.has("stuck") && self.has("people"));
        let alone = is_said("alone").then(|| self.beside(|n| self.is_in("alone", n)));
        let weak = is_said("weak").then(|| self.weak());
        match () {
            () if is_said("danger") || is_said("bare") && self.is_bare() && self.has("homes") => Danger::Yes,
            () if is_hit && !self.has("soon") => Danger::Yes,
            () if alone.max(weak) == Some(Danger::Yes) => Danger::Yes,
            () if alone.max(weak) == Some(Danger::Maybe) || is_hit || is_said("maybe") => Danger::Maybe,
            () if self.has("people") && (has_fallen || self.has("stuck")) || self.has("flood") && self.has("roof") => Danger::Maybe,
            () if self.has("pinned") && self.has("homes") => Danger::Maybe,
            () if self.is_smoke_of_home() => Danger::Maybe,
            () if is_said("bare") && self.is_bare() => Danger::Maybe,
            () => Danger::No,
        }
    }
    /// Is nothing else named, or only a home: “my house is burning”?
    fn is_bare(&self) -> bool {
        (0..self.words.len()).all(|n| self.words[n].is_state || self.is_in("bare", n) || self.is_in("homes", n))
    }
    /// “Smoke comes out of a flat”: somebody burns rubbish there, or it is on fire.
    fn is_smoke_of_home(&self) -> bool {
        let mut out = self.all("out").filter(|out| self.all("smoke").any(|smoke| is_soon_after(smoke, out)));
        out.any(|out| self.all("homes").any(|home| is_soon_after(out, home)))
    }
    /// “Fell on a man”, and not “on the car of a man”.
    fn is_on_people(&self) -> bool {
        let hits = self.all("falls").flat_map(|fell| self.all("on").filter(move |on| is_soon_after(fell, on)).map(move |on| (fell.start, on)));
        let is_whom = |on: &Range<usize>, whom: &Range<usize>| {
            let mut between = on.end..whom.start.max(on.end);
            is_soon_after(on, whom) && between.all(|n| self.is_thing_of_nobody(n))
        };
        let people = || self.all("people").chain(self.all("anyone"));
        let mut told = hits.flat_map(|(fell, on)| people().filter(move |whom| is_whom(on, whom)).map(move |whom| fell..whom.end));
        told.any(|all| self.is_one_clause(all)) || self.is_under_what_fell()
    }
    /// “मान्छे माथि रुख ढल्यो”.
    fn is_under_what_fell(&self) -> bool {
        let fell_later = |above: &Range<usize>| self.all("falls").any(|fell| fell.start >= above.end);
        self.all("people").any(|whom| self.all("above").any(|above| above.start == whom.end && fell_later(above)))
    }
    /// May it stand between “on” and whom: “an old”, “our elderly”?
    fn is_thing_of_nobody(&self, word: usize) -> bool {
        let w = &self.words[word];
        !place::is_home(&w.written) && (w.is_state || !self.kinds.is_known(w)) && !self.is_in("carries", word) && !self.is_in("homes", word)
    }
    /// “People trapped”, “crushed a man”.
    fn is_held(&self) -> bool {
        let is_near = |held: &Range<usize>, whom: &Range<usize>| {
            let all = held.start.min(whom.start)..held.end.max(whom.end);
            all.len() <= held.len() + whom.len() + BETWEEN_MAX && self.is_one_clause(all)
        };
        self.all("pinned").any(|held| self.all("people").chain(self.all("anyone")).any(|whom| is_near(held, whom)))
    }

    /// How sure a phrase of a city's own danger is, that stands in these words.
    pub(super) fn of_phrase(&self, at: Range<usize>) -> Danger {
        let is_all = |list: &str| at.clone().all(|n| self.is_in(list, n));
        let has_people = self.has("people") || self.has("carries") || self.is_of_home(&at);
        match () {
            () if at.clone().all(|n| self.places[n] == Where::Name) => Danger::No,
            () if self.is_of_street(&at) => Danger::Maybe,
            () if is_all("weak") => self.weak(),
            () if is_all("alone") => self.beside(|n| at.contains(&n)),
            // “Ambulance” calls one; “ambulance parked on the pavement” does not.
            () if is_all("bare") && (0..self.words.len()).any(|n| !at.contains(&n) && !self.words[n].is_state) => Danger::Maybe,
            () if has_people || !self.is_of_fall(&at) => Danger::Yes,
            () => self.what_fell(&at),
        }
    }
    /// What is danger of people, and of homes that came down, may be none of a pavement.
    fn weak(&self) -> Danger {
        let is_weak = |n: usize| self.is_in("weak", n);
        let has_other = (0..self.words.len()).any(|n| !is_weak(n) && self.is_what(n));
        let is_of_home = self.has("homes") && self.all("weak").any(|at| self.is_in("falls", at.start));
        match self.is_said_of_another() {
            Some(is_emergency) if is_emergency => Danger::No,
            None if !self.has("soon") && (self.has("people") || is_of_home || !has_other) => Danger::Yes,
            _ => Danger::Maybe,
        }
    }
    /// Do residents say a word that is weak together with others of another kind, as “road collapse”, and is the number told first of that?
    fn is_said_of_another(&self) -> Option<bool> {
        let is_other = |p: &&Phrase| p.words.len() > 1 && !self.kinds.categories[p.category].is_call_only();
        let has_weak = |p: &&Phrase| windows(self.words, std::iter::once(*p)).any(|all| all.clone().any(|n| self.is_in("weak", n)));
        let said = self.kinds.phrases.iter().filter(is_other).filter(has_weak);
        said.map(|p| self.kinds.categories[p.category].emergency).max()
    }
    /// Of people it is danger; beside another's matter it may be none.
    fn beside(&self, is_danger: impl Fn(usize) -> bool) -> Danger {
        let has_other = (0..self.words.len()).any(|n| !is_danger(n) && self.is_matter(n));
        if self.has("people") || !has_other { Danger::Yes } else { Danger::Maybe }
    }
    /// “Trần nhà sập”: what a phrase says that ends with what came down, of a home that is named before it.
    fn is_of_home(&self, at: &Range<usize>) -> bool {
        let is_before = |home: &Range<usize>| home.start < at.end && at.start <= home.end;
        self.is_in("weak", at.end - 1) && self.all("homes").any(is_before)
    }
    /// “Jalan Bomba” in small letters, beside something that is another's matter.
    fn is_of_street(&self, at: &Range<usize>) -> bool {
        let is_street = |n: usize| place::is_first(&self.words[n]) && !self.words[n + 1].is_apart;
        let is_after = at.len() == 1 && at.start.checked_sub(1).is_some_and(is_street);
        is_after && (0..self.words.len()).any(|n| n + 1 != at.start && !at.contains(&n) && self.is_matter(n) && !place::is_first(&self.words[n]))
    }
    /// Is it said of somebody who fell?
    pub(super) fn is_of_fall(&self, at: &Range<usize>) -> bool {
        at.clone().any(|n| self.is_in("falls", n))
    }
    /// With what stands before it, as far as it is said of that: “keys fell into the drain”.
    pub(super) fn said_of(&self, at: Range<usize>) -> Range<usize> {
        let thing = self.before(&at).and_then(|n| self.all("things").find(|all| all.contains(&n)));
        thing.map_or(at.start, |all| all.start)..at.end
    }
    /// The word of the same clause that stands before it, and is no word of state.
    fn before(&self, at: &Range<usize>) -> Option<usize> {
        let mut clause = (0..at.start).rev().take_while(|n| !self.words[n + 1].is_apart);
        clause.find(|n| !self.words[*n].is_state)
    }
    /// A phrase such as “fell into the drain”, of which it matters who fell. Whoever is called by no word that is known may be somebody.
    fn what_fell(&self, at: &Range<usize>) -> Danger {
        match self.before(at) {
            None => Danger::Yes,
            Some(n) if self.is_in("things", n) || self.kinds.is_named_alone(&self.words[n]) => Danger::No,
            Some(_) => Danger::Maybe,
        }
    }
}

/// Does the one stand behind the other, with few words between?
fn is_soon_after(first: &Range<usize>, then: &Range<usize>) -> bool {
    first.end <= then.start && then.start - first.end <= BETWEEN_MAX
}

/// Which of the phrases of a city's danger stand in the words, and where.
pub(super) fn windows<'t>(typed: &'t [Word], phrases: impl Iterator<Item = &'t Phrase>) -> impl Iterator<Item = Range<usize>> {
    let is_same = |(w, (stem, written)): (&Word, &(String, String))| w.stem == *stem && w.is_same(written, false);
    phrases.filter(|p| !p.words.is_empty()).flat_map(move |p| {
        let all = typed.windows(p.words.len()).enumerate().filter(move |(_, w)| w.iter().zip(&p.words).all(is_same));
        all.map(|(at, w)| at..at + w.len())
    })
}
