//! The city's categories, routing and templates in memory, as long as the city's version holds; and finding a category in the resident's own words.

use crate::model::{Category, Routing, Template};
use crate::{Error, store};
use ::store::Ctx;
use cities::City;
use kernel::Lang;
use std::sync::Arc;

/// What can be reported in a city, and who answers.
#[derive(Debug)]
pub struct Kinds {
    /// In the city's order, closed ones too.
    pub categories: Vec<Category>,
    pub routing: Routing,
    pub templates: Vec<Template>,
    /// Folded words → category's place in the list, with how well they name it, and as they are written.
    words: Vec<(String, usize, u32, String)>,
    /// Names and what residents say, whole: the folded words of each, and the category's place in the list.
    phrases: Vec<(Vec<String>, usize)>,
    /// What is no danger, though a word of danger stands in it: the folded words of each phrase.
    harmless: Vec<Vec<String>>,
}

/// Phrases that are no danger in any city that does not say so itself.
const HARMLESS: &str = include_str!("kinds/harmless.txt");

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
/// Letters that are left when an ending or an article is taken off; fewer are another word.
const STEM_MIN: usize = 3;

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
                let phrase = kernel::words_of(text);
                // “Light” alone is the lamp; of “tree blocks the light” it is a part.
                let worth = weight / u32::try_from(phrase.len().clamp(1, PHRASE_MAX)).unwrap_or(1);
                words.extend(phrase.iter().zip(written(text, &phrase)).map(|(w, as_written)| (stem(w).to_string(), i, worth, as_written)));
                if weight > HINT {
                    phrases.push((phrase.iter().map(|w| stem(w).to_string()).collect(), i));
                }
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
        let harmless = harmless(&categories, &phrases);
        Kinds { categories, routing, templates, words, phrases, harmless }
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
        self.scored(typed).into_iter().take(limit).map(|(_, i)| &self.categories[i]).collect()
    }
    /// The one that a resident means more than any other; none when two fit alike.
    pub fn meant(&self, typed: &str) -> Option<&Category> {
        let scored = self.scored(typed);
        let (best, i) = *scored.first()?;
        // Where the words may mean that somebody is in danger, nothing else is chosen for them.
        let is_torn = !self.categories[i].is_call_only() && self.is_danger_near(&scored);
        (!is_torn && scored.get(1).is_none_or(|(next, _)| *next < best)).then(|| &self.categories[i])
    }
    /// Do the words fit, as well as whatever they fit best, what fire brigade, ambulance and police are called for?
    pub fn may_be_danger(&self, typed: &str) -> bool {
        self.is_danger_near(&self.scored(typed))
    }
    fn is_danger_near(&self, scored: &[(u32, usize)]) -> bool {
        let best = scored.first().map_or(0, |(score, _)| *score);
        scored.iter().any(|(score, i)| self.categories[*i].is_call_only() && *score >= best)
    }
    /// Each typed word counts by how well it names a category, and the less the more of them it names: “broken” says little, “light” much. The last word may
    /// be unfinished.
    fn scored(&self, typed: &str) -> Vec<(u32, usize)> {
        let folded = kernel::words_of(typed);
        let as_written = written(typed, &folded);
        let typed: Vec<&str> = folded.iter().map(|w| stem(w)).collect();
        let harmless = self.harmless_in(&typed);
        let mut score = vec![0u32; self.categories.len()];
        for (n, word) in typed.iter().copied().enumerate() {
            let mut best = vec![0u32; self.categories.len()];
            let from = self.words.partition_point(|(w, ..)| w.as_str() < word);
            let is_last = n + 1 == typed.len();
            for (w, i, worth, said) in self.words[from..].iter().take_while(|(w, ..)| w.starts_with(word)) {
                if harmless[n] && self.categories[*i].emergency {
                    continue;
                }
                let unfinished = is_last || word.chars().count() >= begun_min(word);
                if (w == word || unfinished) && is_same_word(&as_written[n], &folded[n], said, is_last) {
                    best[*i] = best[*i].max(if w == word { worth * WHOLE } else { *worth });
                }
            }
            let named = u32::try_from(best.iter().filter(|b| **b > 0).count()).unwrap_or(u32::MAX).max(1);
            score.iter_mut().zip(best).for_each(|(s, b)| *s += b * SHARED / named);
        }
        self.danger_first(&typed, &harmless, &mut score);
        let mut found: Vec<(u32, usize)> = score.into_iter().enumerate().filter(|(_, s)| *s > 0).map(|(i, s)| (s, i)).collect();
        found.sort_by_key(|(s, i)| (std::cmp::Reverse(*s), !self.categories[*i].emergency, *i));
        found
    }
    /// Which of the typed words stand in a phrase that is no danger: “fire” in “fire hydrant”, and not in “fire beside the fire hydrant”.
    fn harmless_in(&self, typed: &[&str]) -> Vec<bool> {
        let mut is_harmless = vec![false; typed.len()];
        for phrase in &self.harmless {
            let found = typed.windows(phrase.len()).enumerate().filter(|(_, w)| w == phrase);
            found.for_each(|(at, _)| is_harmless[at..at + phrase.len()].fill(true));
        }
        is_harmless
    }
    /// Where words fit both an emergency and something else, the emergency is shown first: a lamp can wait. Both must be said whole, and what is said in more
    /// words is meant more: “fire” is the fire, “fire hydrant” the hydrant.
    fn danger_first(&self, typed: &[&str], harmless: &[bool], score: &mut [u32]) {
        let mut said = vec![0usize; score.len()];
        for (phrase, i) in &self.phrases {
            let is_meant = |at: usize| !self.categories[*i].emergency || !harmless[at..at + phrase.len()].contains(&true);
            if phrase.len() > said[*i] && typed.windows(phrase.len()).enumerate().any(|(at, w)| w == phrase && is_meant(at)) {
                said[*i] = phrase.len();
            }
        }
        let most = said.iter().copied().max().unwrap_or_default();
        let best = score.iter().copied().max().unwrap_or_default();
        let is_danger = |(i, c): &(usize, &Category)| c.emergency && said[*i] > 0 && said[*i] == most;
        self.categories.iter().enumerate().filter(is_danger).for_each(|(i, _)| score[i] += best);
    }
}

/// The phrases that are no danger here: not those by which the city itself names one.
fn harmless(categories: &[Category], phrases: &[(Vec<String>, usize)]) -> Vec<Vec<String>> {
    let lines = HARMLESS.lines().filter(|l| !l.starts_with('#')).map(|l| kernel::words_of(l).iter().map(|w| stem(w).to_string()).collect::<Vec<_>>());
    let says = |said: &[String], phrase: &[String]| said.windows(phrase.len()).any(|w| w == phrase);
    let is_named = |phrase: &[String]| phrases.iter().any(|(said, i)| categories[*i].is_call_only() && says(said, phrase));
    lines.filter(|phrase| !phrase.is_empty() && !is_named(phrase)).collect()
}

/// Does what is reported under a category come to this department, where no rule says otherwise?
pub(crate) fn comes_to(c: &Category, department: &str) -> bool {
    c.department == department && !c.is_closed && !c.is_elsewhere()
}

/// Letters from which on a word counts as the beginning of another: “the” and “was” begin too many.
fn begun_min(word: &str) -> usize {
    if word.is_ascii() { 5 } else { 3 }
}

/// The words of a text as they are written, in small letters; where they cannot be told apart as the folded ones are, the folded ones.
fn written(text: &str, folded: &[String]) -> Vec<String> {
    let small = text.to_lowercase();
    let words: Vec<String> = small.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(String::from).collect();
    if words.len() == folded.len() { words } else { folded.to_vec() }
}

/// Whoever types the marks of Latin letters means them: “chảy” (to run) is not “cháy” (to burn). Whoever types none may mean either.
fn is_same_word(typed: &str, folded: &str, said: &str, is_begun: bool) -> bool {
    let has_marks = |w: &str| w.chars().any(|c| matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'));
    if typed == folded || !has_marks(typed) || !has_marks(said) {
        return true;
    }
    typed == said || is_begun && said.starts_with(typed)
}

/// A word without the Arabic article and the plural's Latin s: whoever types “lights” or “الضوء” means the light.
fn stem(word: &str) -> &str {
    let bare = word.strip_prefix("ال").or_else(|| word.strip_suffix('s').filter(|w| w.is_ascii()));
    bare.filter(|w| w.chars().count() >= STEM_MIN).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CategoryKind, Groups, PlaceRule, Publication};
    use cities::Deadline;
    use kernel::Text;

    fn kind(code: &str, lang: &str, said: &[&str]) -> Category {
        let lang = Lang::parse(lang).unwrap();
        Category {
            code: code.into(),
            group: Groups::Other,
            icon: String::new(),
            kind: CategoryKind::Report,
            department: String::new(),
            deadline: Deadline::Hours(24),
            publication: Publication::AtOnce,
            place: PlaceRule::Optional,
            evidence: false,
            emergency: false,
            is_closed: false,
            name: Text::default(),
            hint: Text::default(),
            words: vec![(lang, said.iter().map(ToString::to_string).collect())],
            questions: Vec::new(),
            elsewhere: Text::default(),
        }
    }

    #[test]
    fn what_names_one_counts_more_than_what_names_many() {
        let said = [("tree", vec!["غصن مكسور", "شجرة تحجب الضوء"]), ("pavement", vec!["رصيف مكسور"]), ("road", vec!["طريق مكسور"]), ("lamp", vec!["ضوء"])];
        let kinds = Kinds::new(said.map(|(code, words)| kind(code, "ar", &words)).into(), Routing::default(), Vec::new());
        assert_eq!(kinds.find("الضوء مكسور", 5)[0].code, "lamp", "with the article too");
        assert_eq!(kinds.meant("الضوء مكسور").map(|c| c.code.as_str()), Some("lamp"));
        assert_eq!(kinds.meant("مكسور"), None, "two fit alike: nobody is led to either");
        let kinds = Kinds::new(vec![kind("lamp", "en", &["light broken"]), kind("gas", "en", &["gas smell"])], Routing::default(), Vec::new());
        assert_eq!(kinds.meant("lights don't work").map(|c| c.code.as_str()), Some("lamp"));
        assert_eq!(kinds.meant("gas").map(|c| c.code.as_str()), Some("gas"), "an s that is no ending stays");
    }

    #[test]
    fn an_emergency_wins_where_words_fit_both() {
        let cases = [
            ("en", "fire", "street fire hydrant", "Fire!", "street fire hydrant leaks"),
            ("ms", "api", "pili bomba api", "ada api", "pili bomba api bocor"),
            ("vi", "cháy nhà", "bóng đèn cháy nhà văn hóa", "chay nha", "bóng đèn cháy nhà văn hóa"),
            ("ne", "आगो", "आगो निभाउने धारा", "घरमा आगो", "आगो निभाउने धारा चुहियो"),
            ("ar", "حريق", "صنبور حريق الشارع", "الحريق في البيت", "صنبور حريق الشارع يسرب"),
        ];
        for (lang, danger, other, typed, meant_other) in cases {
            let danger = Category { emergency: true, ..kind("danger", lang, &[danger]) };
            let kinds = Kinds::new(vec![kind("hydrant", lang, &[other]), danger], Routing::default(), Vec::new());
            assert_eq!(kinds.meant(typed).map(|c| c.code.as_str()), Some("danger"), "{lang}: {typed}");
            assert_eq!(kinds.find(meant_other, 2).iter().map(|c| c.code.as_str()).collect::<Vec<_>>(), ["hydrant", "danger"], "{lang}: {meant_other}");
        }
    }

    #[test]
    fn where_somebody_may_be_in_danger_nothing_else_is_chosen() {
        let danger = kind("danger", "en", &["collapsed", "cháy nhà", "not moving"]);
        let danger = Category { emergency: true, elsewhere: Text::one(Lang::english(), "Call".to_string()), ..danger };
        let others = [kind("waste", "en", &["waste", "manhole", "there"]), kind("lamp", "en", &["street lamp"]), kind("pipe", "vi", &["nước chảy"])];
        let kinds = Kinds::new(others.into_iter().chain([danger]).collect(), Routing::default(), Vec::new());
        let meant = |typed: &str| kinds.meant(typed).map(|c| c.code.as_str());
        assert_eq!(meant("the old man was collapsed"), Some("danger"), "small words begin no other");
        assert_eq!(meant("man lying on the street not moving"), Some("danger"));
        assert_eq!((meant("nước chảy"), meant("cháy")), (Some("pipe"), Some("danger")), "whoever types the marks means them");
        assert_eq!(meant("street, moving"), None, "it may be that somebody does not");
        assert!(kinds.may_be_danger("street, moving") && !kinds.may_be_danger("street lamp"));
    }

    #[test]
    fn what_only_sounds_like_danger_leads_to_nobodys_help() {
        let cases = [
            ("en", "fire", "fire hydrant leaking", "fire beside the fire hydrant"),
            ("ms", "ada api", "kereta api lambat", "kereta api, ada api"),
            ("vi", "cháy nhà", "bóng đèn cháy", "cháy nhà, bóng đèn cháy"),
            ("ne", "आगो", "आगो निभाउने धारा चुहियो", "घरमा आगो, आगो निभाउने दमकल"),
            ("ar", "حريق", "طفاية الحريق مفقودة", "حريق ولا توجد طفاية حريق"),
        ];
        for (lang, says, harmless, danger) in cases {
            let elsewhere = Text::one(Lang::english(), "Call".to_string());
            let help = |says: &str| Category { emergency: true, elsewhere: elsewhere.clone(), ..kind("danger", lang, &[says]) };
            let kinds = Kinds::new(vec![help(says)], Routing::default(), Vec::new());
            assert!(kinds.find(harmless, 5).is_empty() && !kinds.may_be_danger(harmless), "{lang}: {harmless}");
            assert_eq!(kinds.meant(danger).map(|c| c.code.as_str()), Some("danger"), "{lang}: {danger}");
            let kinds = Kinds::new(vec![help(harmless)], Routing::default(), Vec::new());
            assert!(kinds.may_be_danger(harmless), "{lang}: a city that says so itself is believed");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_else_is_typed_one_word_each_the_emergency_is_first(before in "[a-z]{0,8}( [a-z]{1,8}){0,3}", after in "[a-z]{0,8}", hurt_first: bool) {
            let words: Vec<&str> = before.split_whitespace().chain(after.split_whitespace()).collect();
            let danger = Category { emergency: true, ..kind("danger", "en", &["hurt"]) };
            let others = words.iter().map(|w| kind("other", "en", &[w]));
            let kinds = Kinds::new(others.chain([danger]).collect(), Routing::default(), Vec::new());
            let typed = if hurt_first { format!("hurt {before} {after}") } else { format!("{before} {after} hurt") };
            proptest::prop_assert_eq!(&kinds.find(&typed, 1)[0].code, "danger");
        }
    }
}
