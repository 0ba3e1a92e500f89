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
    /// Folded words → category's place in the list, with how well they name it.
    words: Vec<(String, usize, u8)>,
}

/// How well a word names a category: its name, then what residents say, then its hint.
const NAME: u8 = 3;
const SAID: u8 = 2;
const HINT: u8 = 1;

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
        let mut words = Vec::new();
        for (i, c) in categories.iter().enumerate().filter(|(_, c)| !c.is_closed) {
            let mut add = |text: &str, weight| words.extend(kernel::words_of(text).into_iter().map(|w| (w, i, weight)));
            c.name.pairs().for_each(|(_, t)| add(t, NAME));
            c.words.iter().flat_map(|(_, said)| said).for_each(|t| add(t, SAID));
            c.hint.pairs().for_each(|(_, t)| add(t, HINT));
        }
        words.sort();
        words.dedup_by(|b, a| {
            a.0 == b.0 && a.1 == b.1 && {
                a.2 = a.2.max(b.2);
                true
            }
        });
        Kinds { categories, routing, templates, words }
    }

    pub fn category(&self, code: &str) -> Option<&Category> {
        self.categories.iter().find(|c| c.code == code)
    }
    pub fn open(&self) -> impl Iterator<Item = &Category> {
        self.categories.iter().filter(|c| !c.is_closed)
    }
    /// The category's name in a language; the code when the category is gone.
    pub fn name<'a>(&'a self, code: &'a str, lang: &Lang) -> &'a str {
        self.category(code).map_or(code, |c| c.name.in_lang(lang))
    }
    /// The categories that a resident may mean, best first: each typed word counts by how well it names one; the last word may be unfinished.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<&Category> {
        let typed = kernel::words_of(typed);
        let mut score = vec![0u32; self.categories.len()];
        for (n, word) in typed.iter().enumerate() {
            let mut best = vec![0u32; self.categories.len()];
            let from = self.words.partition_point(|(w, ..)| w < word);
            for (w, i, weight) in self.words[from..].iter().take_while(|(w, ..)| w.starts_with(word.as_str())) {
                let whole = u32::from(w == word) * 4;
                let unfinished = n + 1 == typed.len() || word.chars().count() >= 3;
                if whole > 0 || unfinished {
                    best[*i] = best[*i].max(whole + u32::from(*weight));
                }
            }
            score.iter_mut().zip(best).for_each(|(s, b)| *s += b);
        }
        let mut found: Vec<usize> = (0..score.len()).filter(|i| score[*i] > 0).collect();
        found.sort_by_key(|i| (std::cmp::Reverse(score[*i]), *i));
        found.into_iter().take(limit).map(|i| &self.categories[i]).collect()
    }
}
