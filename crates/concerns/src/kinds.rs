//! The city's categories, routing and templates in memory, as long as the city's version holds; and finding a category in the resident's own words.

mod danger;
mod phrase;
mod place;

use crate::model::{Category, Routing, Template};
use crate::{Error, store};
use ::store::Ctx;
use cities::City;
use danger::Danger;
use kernel::Lang;
use phrase::Word;
use place::Where;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::{Arc, LazyLock};

/// What can be reported in a city, and who answers.
#[derive(Debug)]
pub struct Kinds {
    /// In the city's order, closed ones too.
    pub categories: Vec<Category>,
    pub routing: Routing,
    pub templates: Vec<Template>,
    words: Vec<Named>,
    phrases: Vec<Phrase>,
    /// What is no danger, though a word of danger stands in it: the folded words of each phrase, by the first.
    harmless: HashMap<&'static str, Vec<&'static [String]>>,
    /// Whom people in danger call, where the city says so: the category's place in the list.
    help: Option<usize>,
}

/// A folded word → category's place in the list, with how well it names it, and as it is written.
type Named = (String, usize, u32, String);

/// A name or what residents say, whole.
#[derive(Debug)]
struct Phrase {
    /// Folded, and as it is written, with its marks.
    words: Vec<(String, String)>,
    /// How many of the words name a thing.
    things: usize,
    /// The category's place in the list.
    category: usize,
}

/// Phrases that are no danger in any city that does not say so itself: the folded words of each.
static HARMLESS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let lines = include_str!("kinds/harmless.txt").lines().filter(|l| !l.starts_with('#'));
    let phrases = lines.flat_map(danger::spelled_out).map(|l| phrase::words(&l).into_iter().map(|w| w.stem).collect::<Vec<_>>());
    phrases.filter(|p| !p.is_empty()).collect()
});

/// How well a word names a category: its name, then what residents say, then its hint.
const NAME: u32 = 36;
const SAID: u32 = 24;
const HINT: u32 = 12;
/// A word that was typed whole, beside one that is only begun.
const WHOLE: u32 = 3;
/// Of a longer phrase a word says no less than of one of so many words.
const PHRASE_MAX: usize = 3;
/// What a word is worth is shared among the categories that it names.
const SHARED: u32 = 60;
/// What a word of state has of it: the thing that is named decides, and between two that are named alike what is said of them.
const STATE: u32 = 1;
/// What a word has of it that says where, and one of a place's name.
const AT: u32 = 4;
const OF_NAME: u32 = 1;
/// What each further thing adds of a phrase that is said whole: “red light” is more than a light, and “light broken” is not.
const PHRASE: u32 = 480;
/// What the longest phrase adds of all that are said whole, where words of state or of place make it longer: a “dead dog” is no stray one.
const LONGEST: u32 = 1_500;
/// A “lake”, of “fell into the lake”, has this part of its worth for danger, as long as nobody fell.
const TOGETHER: u32 = 4;
/// What a phrase of danger adds that is said whole, however short: “street light fell, someone injured”.
const DANGER: u32 = 2_400;

impl Kinds {
    /// The kinds of a city; every change of them raises the city's version, so what is kept is never old.
    pub async fn of(cx: &Ctx, city: &City) -> Result<Arc<Kinds>, Error> {
        if let Some(kept) = cx.memo.get::<Kinds>(city.id.0, city.version) {
            return Ok(kept);
        }
        let categories = store::settings::categories(cx, city.id).await?;
        let routing = store::settings::routing(cx, city.id).await?;
        let templates = store::settings::templates(cx, city.id).await?;
        let kinds = Arc::new(Kinds::new(categories, routing, templates));
        cx.memo.keep(city.id.0, city.version, kinds.clone());
        Ok(kinds)
    }

    pub fn new(categories: Vec<Category>, routing: Routing, templates: Vec<Template>) -> Self {
        let (mut words, mut phrases) = (Vec::new(), Vec::new());
        for (i, c) in categories.iter().enumerate().filter(|(_, c)| !c.is_closed) {
            let mut add = |text: &str, weight: u32| {
                let phrase = phrase::words(text);
                // “Light” alone is the lamp, and so it is in “light broken”; of “tree blocks the light” it is a part.
                let things = phrase.iter().filter(|w| !w.is_state).count();
                // What is said alone counts a little more than what is said of one that is broken, or somewhere.
                let alone = weight - u32::from(things < phrase.len() && !c.is_call_only());
                let worth = alone / u32::try_from(things.clamp(1, PHRASE_MAX)).unwrap_or(1);
                if weight > HINT {
                    let words = phrase.iter().map(|w| (w.stem.clone(), w.written.clone())).collect();
                    phrases.push(Phrase { words, things, category: i });
                }
                words.extend(phrase.into_iter().map(|w| (w.stem, i, worth, w.written)));
            };
            c.name.pairs().for_each(|(_, t)| add(t, NAME));
            c.words.iter().flat_map(|(_, said)| said).for_each(|t| add(t, SAID));
            c.hint.pairs().for_each(|(_, t)| add(t, HINT));
        }
        words.sort_by(|a, b| (&a.0, a.1, &a.3).cmp(&(&b.0, b.1, &b.3)));
        words.dedup_by(|b, a| {
            a.0 == b.0 && a.1 == b.1 && a.3 == b.3 && {
                a.2 = a.2.max(b.2);
                true
            }
        });
        only_together(&categories, &phrases, &mut words);
        let harmless = harmless(&categories, &phrases);
        // Of several, such as one for the smell of gas, that of which residents say most.
        let said_of = |i: usize| phrases.iter().filter(|p| p.category == i).count();
        let help = (0..categories.len()).filter(|i| categories[*i].is_call_only() && !categories[*i].is_closed).max_by_key(|i| said_of(*i));
        Kinds { categories, routing, templates, words, phrases, harmless, help }
    }

    pub fn category(&self, code: &str) -> Option<&Category> {
        self.categories.iter().find(|c| c.code == code)
    }
    pub fn open(&self) -> impl Iterator<Item = &Category> {
        self.categories.iter().filter(|c| !c.is_closed)
    }
    /// All that cases may have, those that may be chosen first: for looking for what is old.
    pub fn open_first(&self) -> impl Iterator<Item = &Category> {
        self.open().chain(self.categories.iter().filter(|c| c.is_closed)).filter(|c| !c.is_elsewhere())
    }
    /// The category's name in a language; the code when the category is gone.
    pub fn name<'a>(&'a self, code: &'a str, lang: &Lang) -> &'a str {
        self.category(code).map_or(code, |c| c.name.in_lang(lang))
    }
    /// The kinds and the rules that give something new to a department that takes none, as nothing but an old folder can leave them: the category's code
    /// (empty: all), whether it is a rule, and the department's code.
    pub fn astray<'a>(&'a self, city: &City) -> Vec<(&'a str, bool, &'a str)> {
        let is_gone = |department: &str| city.department(department).is_none_or(|d| d.closed);
        let own = self.open().filter(|c| !c.is_elsewhere() && is_gone(&c.department)).map(|c| (c.code.as_str(), false, c.department.as_str()));
        let is_offered = |code: &str| code.is_empty() || self.category(code).is_some_and(|c| !c.is_closed);
        let rules = self.routing.0.iter().filter(|r| is_offered(&r.category) && is_gone(&r.department));
        let mut all: Vec<_> = own.chain(rules.map(|r| (r.category.as_str(), true, r.department.as_str()))).collect();
        all.dedup();
        all
    }
    /// Does a kind that is offered lead to those who help at once?
    pub fn has_emergency(&self) -> bool {
        self.open().any(Category::is_call_only)
    }
    /// The categories that a resident may mean, best first.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<&Category> {
        self.scored(typed).0.into_iter().take(limit).map(|(_, i)| &self.categories[i]).collect()
    }
    /// The one that a resident means more than any other; none when two fit alike.
    pub fn meant(&self, typed: &str) -> Option<&Category> {
        let (scored, danger) = self.scored(typed);
        let (best, i) = *scored.first()?;
        match danger {
            Danger::Yes => return Some(&self.categories[i]),
            Danger::Maybe => return None,
            Danger::No => {}
        }
        // Where the words may mean that somebody is in danger, nothing else is chosen for them.
        let is_torn = !self.categories[i].is_call_only() && self.is_danger_near(&scored);
        (!is_torn && scored.get(1).is_none_or(|(next, _)| *next < best) && self.is_named(typed, i)).then(|| &self.categories[i])
    }
    /// “Not working” names nothing that does not work, “Taman Alma” only where, and so does “in the park”, where the thing there is none that is known.
    /// Nor does a part of what is said of a kind, beside what no kind has a word for: a “cash machine” is no “exercise machine”.
    fn is_named(&self, typed: &str, category: usize) -> bool {
        let words = phrase::words(typed);
        let (places, harmless) = (place::places(&words, self), self.harmless_in(&words));
        let is_call_only = self.categories[category].is_call_only();
        let is_harmless = |n: usize| is_call_only && harmless[n];
        let is_last = |n: usize| n + 1 == words.len();
        let things = words.iter().zip(&places).enumerate().filter(|(n, (w, _))| !w.is_state && !is_harmless(*n));
        let (what, place): (Vec<_>, Vec<_>) = things.partition(|(_, (_, p))| **p == Where::Not || is_call_only && **p == Where::At);
        let named: Vec<_> = what.iter().map(|(n, (w, _))| self.named(w, harmless[*n], is_last(*n))).collect();
        if named.is_empty() && !is_call_only {
            return place.iter().any(|(n, (w, p))| **p == Where::At && self.named(w, false, is_last(*n))[category] > 0);
        }
        let is_strange = named.iter().any(|n| n.iter().all(|worth| *worth == 0));
        let is_typed = |(stem, written): &(String, String)| {
            let is_begun = |n: usize, w: &Word| is_last(n) && stem.starts_with(&w.stem) && w.may_begin(written);
            words.iter().enumerate().any(|(n, w)| !is_harmless(n) && (w.stem == *stem || is_begun(n, w)) && w.is_same(written, is_last(n)))
        };
        let is_said = |p: &Phrase| p.category == category && (p.things > 0 || is_call_only) && p.words.iter().all(is_typed);
        // Of danger a part is enough where nothing else is typed: “cháy”.
        let is_all = if is_call_only { named.iter().all(|n| n[category] > HINT) } else { !is_strange };
        named.iter().any(|n| n[category] > 0) && (is_all || self.phrases.iter().any(is_said))
    }
    /// Do the words fit, as well as whatever they fit best, what fire brigade, ambulance and police are called for?
    pub fn may_be_danger(&self, typed: &str) -> bool {
        let (scored, danger) = self.scored(typed);
        danger > Danger::No || self.is_danger_near(&scored)
    }
    fn is_danger_near(&self, scored: &[(u32, usize)]) -> bool {
        let best = scored.first().map_or(0, |(score, _)| *score);
        scored.iter().any(|(score, i)| self.categories[*i].is_call_only() && *score >= best)
    }
    /// Each typed word counts by how well it names a category, and the less the more of them it names: “tree” says much, “road” little, “broken”, which says
    /// how something is and not what, next to nothing, and so does what says where. The last word may be unfinished.
    fn scored(&self, typed: &str) -> (Vec<(u32, usize)>, Danger) {
        let words = phrase::words(typed);
        let mut harmless = self.harmless_in(&words);
        let places = place::places(&words, self);
        let text = danger::Text::new(&words, &places, self);
        let danger = self.danger(&text, &words, &mut harmless);
        let mut score = vec![0u32; self.categories.len()];
        for (n, word) in words.iter().enumerate() {
            let best = self.named(word, harmless[n], n + 1 == words.len());
            let named = u32::try_from(best.iter().filter(|b| **b > 0).count()).unwrap_or(u32::MAX).max(1);
            let share = match places[n] {
                _ if word.is_state => STATE,
                Where::Not => SHARED,
                Where::At => AT,
                Where::Name => OF_NAME,
            };
            // Of danger a word of state says nothing by itself: “in”, of “fell in the river”.
            let counts = |i: usize| !word.is_state || !self.categories[i].is_call_only();
            score.iter_mut().zip(best).enumerate().filter(|(i, _)| counts(*i)).for_each(|(_, (s, b))| *s += b * share / named);
        }
        let said = self.said_whole(&words, &harmless, &places, &text);
        let longest = said.iter().copied().max().unwrap_or_default();
        for (i, said) in said.iter().enumerate().filter(|(_, said)| said.0 > 0) {
            let further = u32::try_from(said.1.saturating_sub(1).min(PHRASE_MAX)).unwrap_or_default();
            score[i] += if self.categories[i].is_call_only() { DANGER } else { PHRASE * further };
            if *said == longest && said.0 > said.1 {
                score[i] += LONGEST;
            }
        }
        self.danger_first(&said, &mut score);
        self.ruled(danger, &mut score);
        let mut found: Vec<(u32, usize)> = score.into_iter().enumerate().filter(|(_, s)| *s > 0).map(|(i, s)| (s, i)).collect();
        found.sort_by_key(|(s, i)| (std::cmp::Reverse(*s), !self.categories[*i].is_call_only(), !self.categories[*i].emergency, *i));
        (found, danger)
    }
    /// How sure it is that somebody is in danger; words of danger that are none here are marked as harmless. `No` leaves it to what is said most.
    fn danger(&self, text: &danger::Text, words: &[Word], harmless: &mut [bool]) -> Danger {
        if self.help.is_none() {
            return Danger::No;
        }
        let ruled = text.ruled(harmless);
        let phrases = self.phrases.iter().filter(|p| self.categories[p.category].is_call_only());
        let sure = |at: &Range<usize>| if harmless[at.clone()].contains(&true) { Danger::No } else { text.of_phrase(at.clone()) };
        // Of “fire hydrant” the hydrant alone is none; with “tree fell” the river is none either, into which it fell.
        let counts = |at: &Range<usize>| text.is_of_fall(at) || !harmless[at.clone()].contains(&true);
        let all: Vec<_> = danger::windows(words, phrases).filter(counts).map(|at| (sure(&at), at)).collect();
        all.iter().filter(|(sure, _)| *sure == Danger::No).for_each(|(_, at)| harmless[text.said_of(at.clone())].fill(true));
        let said = all.iter().map(|(sure, _)| *sure).max().unwrap_or(Danger::No);
        match (ruled, said) {
            (Danger::Yes, _) | (Danger::Maybe, Danger::Yes) => Danger::Yes,
            (Danger::No, Danger::Yes) => Danger::No,
            _ => ruled.max(said),
        }
    }
    /// Help is first where the rules say so, and as near as whatever else is meant where they leave it open.
    fn ruled(&self, danger: Danger, score: &mut [u32]) {
        let best = score.iter().copied().max().unwrap_or_default().max(1);
        if let Some(help) = self.help.filter(|_| danger > Danger::No) {
            score[help] = if danger == Danger::Yes { best + 1 } else { best };
        }
    }
    /// How well a typed word names each category.
    fn named(&self, word: &Word, is_harmless: bool, is_last: bool) -> Vec<u32> {
        let mut best = vec![0u32; self.categories.len()];
        let from = self.words.partition_point(|(w, ..)| *w < word.stem);
        // A word of state is whole: “no” does not begin “noise”.
        let unfinished = !word.is_state && (is_last || word.may_be_begun());
        for (w, i, worth, said) in self.words[from..].iter().take_while(|(w, ..)| w.starts_with(&word.stem)) {
            let is_whole = *w == word.stem;
            if (is_whole || unfinished && word.may_begin(said)) && !(is_harmless && self.categories[*i].is_call_only()) && word.is_same(said, is_last) {
                best[*i] = best[*i].max(if is_whole { worth * WHOLE } else { *worth });
            }
        }
        best
    }
    /// Has a kind a word for it?
    fn is_known(&self, word: &Word) -> bool {
        self.whole(word).next().is_some()
    }
    /// The categories that a word names which is typed whole.
    fn whole(&self, word: &Word) -> impl Iterator<Item = usize> {
        let from = self.words.partition_point(|(w, ..)| *w < word.stem);
        self.words[from..].iter().take_while(|(w, ..)| *w == word.stem).filter(|(.., said)| word.is_same(said, false)).map(|(_, i, ..)| *i)
    }
    /// Has a kind a word for it for which nobody has to help at once?
    fn is_known_beside_danger(&self, word: &Word) -> bool {
        self.whole(word).any(|i| !self.categories[i].is_call_only())
    }
    /// Is it danger, said alone: “bomba”?
    fn is_danger_alone(&self, word: &Word) -> bool {
        self.phrases.iter().any(|p| p.words.len() == 1 && p.words[0].0 == word.stem && self.categories[p.category].is_call_only())
    }
    /// Is it all that residents say of such a kind: “rubbish”?
    fn is_named_alone(&self, word: &Word) -> bool {
        let is_it = |p: &Phrase| p.words.len() == 1 && p.words[0].0 == word.stem && word.is_same(&p.words[0].1, false);
        self.phrases.iter().any(|p| !self.categories[p.category].is_call_only() && is_it(p))
    }
    /// Do the two stand together in something that residents say: “bus stop”?
    fn is_pair(&self, first: &Word, second: &Word) -> bool {
        self.phrases.iter().any(|p| p.words.windows(2).any(|w| w[0].0 == first.stem && w[1].0 == second.stem))
    }
    /// Which of the typed words stand in a phrase that is no danger: “fire” in “fire hydrant”, and not in “fire beside the fire hydrant”.
    fn harmless_in(&self, typed: &[Word]) -> Vec<bool> {
        let mut is_harmless = vec![false; typed.len()];
        for (at, word) in typed.iter().enumerate() {
            let begun = self.harmless.get(word.stem.as_str()).into_iter().flatten();
            let is_said = |p: &&&[String]| typed.get(at..at + p.len()).is_some_and(|w| w.iter().map(|w| &w.stem).eq(p.iter()));
            begun.filter(is_said).for_each(|p| is_harmless[at..at + p.len()].fill(true));
        }
        is_harmless
    }
    /// How many words the longest phrase of each category has that is said whole, and how many things are named in one. What only says where names none.
    fn said_whole(&self, typed: &[Word], harmless: &[bool], places: &[Where], text: &danger::Text) -> Vec<(usize, usize)> {
        let mut said = vec![(0, 0); self.categories.len()];
        for p in &self.phrases {
            let c = &self.categories[p.category];
            for (at, window) in typed.windows(p.words.len().max(1)).enumerate() {
                let is_same = |(w, (stem, written)): (&Word, &(String, String))| w.stem == *stem && w.is_same(written, false);
                let all = at..at + window.len();
                if p.words.is_empty() || !window.iter().zip(&p.words).all(is_same) || c.emergency && harmless[all.clone()].contains(&true) {
                    continue;
                }
                if c.is_call_only() && text.of_phrase(all.clone()) < Danger::Yes {
                    continue;
                }
                let is_what = |(w, p): &(&Word, &Where)| !w.is_state && (c.emergency || **p == Where::Not);
                let things = window.iter().zip(&places[all]).filter(is_what).count();
                if things > 0 || p.things == 0 {
                    let (words, most) = said[p.category];
                    said[p.category] = (words.max(p.words.len()), most.max(things));
                }
            }
        }
        said
    }
    /// Where words fit both an emergency and something else, the emergency is shown first: a lamp can wait. Both must be said whole, and what is said in more
    /// words is meant more: “fire” is the fire, “fire hydrant” the hydrant.
    fn danger_first(&self, said: &[(usize, usize)], score: &mut [u32]) {
        let most = said.iter().map(|(words, _)| *words).max().unwrap_or_default();
        let best = score.iter().copied().max().unwrap_or_default();
        let is_danger = |(i, c): &(usize, &Category)| c.emergency && said[*i].0 > 0 && said[*i].0 == most;
        self.categories.iter().enumerate().filter(is_danger).for_each(|(i, _)| score[i] += best);
    }
}

/// A word that is no danger alone, and is a place, or what another kind is about, says danger only with the rest of its phrase.
fn only_together(categories: &[Category], phrases: &[Phrase], words: &mut [Named]) {
    let is_danger = |i: usize| categories[i].is_call_only();
    let others: HashSet<String> = words.iter().filter(|(_, i, ..)| !is_danger(*i)).map(|(stem, ..)| stem.clone()).collect();
    let alone: HashSet<&str> = phrases.iter().filter(|p| is_danger(p.category) && p.words.len() == 1).map(|p| p.words[0].0.as_str()).collect();
    let is_part = |(stem, i, worth, written): &&mut Named| {
        let is_other = *worth < SAID && others.contains(stem.as_str());
        is_danger(*i) && !alone.contains(stem.as_str()) && (is_other || place::is_one(written))
    };
    words.iter_mut().filter(is_part).for_each(|(_, _, worth, _)| *worth /= TOGETHER);
}

/// The phrases that are no danger here: not those by which the city itself names one.
fn harmless(categories: &[Category], phrases: &[Phrase]) -> HashMap<&'static str, Vec<&'static [String]>> {
    let says = |said: &Phrase, phrase: &[String]| said.words.windows(phrase.len()).any(|w| w.iter().map(|(stem, _)| stem).eq(phrase));
    let is_named = |phrase: &[String]| phrases.iter().any(|p| categories[p.category].is_call_only() && says(p, phrase));
    let mut all: HashMap<&str, Vec<&[String]>> = HashMap::new();
    HARMLESS.iter().filter(|phrase| !is_named(phrase)).for_each(|phrase| all.entry(phrase[0].as_str()).or_default().push(phrase));
    all
}

/// Does what is reported under a category come to this department, where no rule says otherwise?
pub(crate) fn comes_to(c: &Category, department: &str) -> bool {
    c.department == department && !c.is_closed && !c.is_elsewhere()
}

#[cfg(test)]
mod tests;
