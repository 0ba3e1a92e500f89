//! A category as a resident will see it: the server draws the question “What is it?” and the questions after it, in one of the city's languages.

use super::words;
use crate::kinds::Kinds;
use crate::model::{Category, Question, QuestionKind, Routing};
use crate::resident::Step;
use cities::City;
use kernel::{Lang, Message};
use std::sync::Arc;
use web::{Visit, Words};

/// A language to see it in.
pub(super) struct Tongue {
    pub tag: String,
    pub name: String,
    pub is_on: bool,
}

/// One that residents choose from.
pub(super) struct Shown {
    pub icon: String,
    pub name: String,
    pub line: String,
}

/// A question after it.
pub(super) struct Asked {
    pub label: String,
    pub options: Vec<String>,
    /// `radio`, `box`, `text` or `notice`.
    pub look: &'static str,
}

/// What the drawn phone says.
pub(super) struct Preview {
    pub lang: String,
    pub dir: &'static str,
    pub step: String,
    pub question: String,
    pub typed: String,
    pub best: String,
    pub own: Shown,
    pub other: Option<Shown>,
    pub asked: Vec<Asked>,
    pub elsewhere: String,
    pub emergency: String,
    pub tongues: Vec<Tongue>,
}

/// The language of the page's address or form; the city's own when it names none of the city's.
pub(super) fn chosen(city: &City, asked: &str) -> Lang {
    city.languages.iter().find(|l| l.as_str() == asked).cloned().unwrap_or_else(|| city.default_language())
}

/// Draws `category` among the others of the city.
pub(super) fn of(v: &Visit, city: &City, all: &[Category], category: &Category, lang: &Lang) -> Preview {
    let spoken: &Arc<Words> = v.site.languages.get(lang).unwrap_or_else(|| v.site.languages.english());
    let said = category.words.iter().find(|(l, w)| l == lang && !w.is_empty()).and_then(|(_, w)| w.first().cloned());
    let typed = said.unwrap_or_else(|| category.name.in_lang(lang).to_lowercase());
    let best = spoken.say(&Message::new("concerns-settings-preview-best").with("typed", typed.as_str()));
    let shown = |c: &Category| Shown { icon: c.icon.clone(), name: c.name.in_lang(lang).to_string(), line: line(spoken, c, lang) };
    // As who gives the place first is asked.
    let (step, of) = Step::What.numbers(false);
    let number = spoken.formats.digits(&city.emergency);
    let emergency =
        if category.emergency { spoken.say(&Message::new("concerns-settings-preview-emergency").with("number", number.as_str())) } else { String::new() };
    Preview {
        lang: lang.to_string(),
        dir: words::direction(lang),
        step: spoken.say(&Message::new("concerns-settings-preview-step").with("number", step).with("of", of)),
        question: spoken.t("concerns-settings-preview-question").to_string(),
        best,
        own: shown(category),
        other: other(all, category, &typed).map(|c| shown(&c)),
        asked: category.questions.iter().map(|q| asked(q, lang)).collect(),
        elsewhere: category.elsewhere.in_lang(lang).to_string(),
        emergency,
        tongues: city.languages.iter().map(|l| Tongue { tag: l.to_string(), name: words::language(v, l), is_on: l == lang }).collect(),
        typed,
    }
}

/// The line of help, and how soon there is an answer.
fn line(spoken: &Words, c: &Category, lang: &Lang) -> String {
    let within = spoken.say(&Message::new("concerns-settings-preview-within").with("deadline", spoken.say(&words::deadline(c.deadline))));
    let hint = c.hint.in_lang(lang);
    match (c.is_elsewhere(), hint.is_empty()) {
        (true, _) => hint.to_string(),
        (false, true) => within,
        (false, false) => format!("{hint} · {within}"),
    }
}

/// What else the words find: the next best of the open ones, else a neighbour of its group.
fn other(all: &[Category], category: &Category, typed: &str) -> Option<Category> {
    let others: Vec<Category> = all.iter().filter(|c| c.code != category.code && !c.is_closed).cloned().collect();
    let neighbour = others.iter().position(|c| c.group == category.group);
    let kinds = Kinds::new(others, Routing::default(), Vec::new());
    let found = kinds.find(typed, 1).first().map(|c| (*c).clone());
    found.or_else(|| neighbour.and_then(|i| kinds.categories.get(i).cloned()))
}

fn asked(q: &Question, lang: &Lang) -> Asked {
    let look = match q.kind() {
        QuestionKind::Choice => "radio",
        QuestionKind::Choices => "box",
        QuestionKind::Notice => "notice",
        _ => "text",
    };
    Asked { label: q.label.in_lang(lang).to_string(), options: q.options.iter().map(|o| o.label.in_lang(lang).to_string()).collect(), look }
}
