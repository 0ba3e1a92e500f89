//! The words by which everybody finds a case: those it was written in, and the names of its kind, area and place in every language of the city.

use crate::kinds::Kinds;
use crate::model::{Category, Concern, Question, QuestionKind};
use crate::resident::spot;
use crate::store::stories::Entry;
use cities::{Area, City, Department};
use kernel::{Day, GeoPoint, Lang, Message, Text};
use serde_json::Value;
use web::Visit;

/// What stands between a place and the spot there.
pub(crate) const PLACE_PARTS: &str = " · ";
/// So near to a pole a mark was set by choosing it.
const HERE_METRES: f64 = 2.0;
/// Longer than this no place is called.
const NAME_CHARS_MAX: usize = 120;

pub(crate) fn of<'a>(city: &'a City, kinds: &'a Kinds, c: &'a Concern) -> Vec<&'a str> {
    let mut words = vec![c.title.as_str(), &c.details, &c.place_text, c.reference.as_str()];
    words.extend(kinds.category(&c.category).into_iter().flat_map(|k| every(&k.name)));
    words.extend(city.area(&c.area).into_iter().flat_map(|a| every(&a.name)));
    words.extend(c.place_text.split(PLACE_PARTS).flat_map(|part| names(city, c, part)));
    words
}

/// All names of the place that is called exactly so in one language.
fn names<'a>(city: &'a City, c: &Concern, called: &str) -> Vec<&'a str> {
    if called.chars().count() > NAME_CHARS_MAX {
        return Vec::new();
    }
    let found = city.places.find(called, c.point(), 1);
    found.into_iter().filter(|m| m.is_named).flat_map(|m| every(&m.place.name)).collect()
}

/// A place as it was written down when it was reported.
pub(crate) struct Written<'w> {
    pub text: &'w str,
    pub point: Option<GeoPoint>,
    pub lang: &'w Lang,
}

impl<'w> From<&'w Concern> for Written<'w> {
    fn from(c: &'w Concern) -> Self {
        Written { text: &c.place_text, point: c.point(), lang: &c.lang }
    }
}

/// A place in the reader's language, as far as the city's lists know it: it was written down in another one. What no list knows stays as it was said.
pub(crate) fn place(v: &Visit, w: &Written<'_>) -> String {
    let (Some(city), Some(point)) = (v.city.as_deref(), w.point) else { return w.text.to_string() };
    let (called, spot) = w.text.split_once(PLACE_PARTS).map_or((w.text, None), |(called, spot)| (called, Some(spot)));
    match (spoken(v, city, w.lang, called, point), spot) {
        (Some(name), Some(spot)) => format!("{name}{PLACE_PARTS}{spot}"),
        (Some(name), None) => name,
        (None, _) => w.text.to_string(),
    }
}

/// The same pole, the same place or the same spot on the map, as this reader calls it.
fn spoken(v: &Visit, city: &City, lang: &Lang, called: &str, point: GeoPoint) -> Option<String> {
    if called.is_empty() || called.chars().count() > NAME_CHARS_MAX {
        return None;
    }
    let is_here = |f: &cities::Found<'_>| f.metres.is_some_and(|m| m <= HERE_METRES) && called.contains(&f.place.code);
    if let Some(pole) = city.nearest_pole(point).filter(is_here).map(|f| f.place)
        && (called == pole.code || v.site.languages.all().any(|w| spot::name(w, pole) == called))
    {
        return Some(spot::name(&v.words, pole));
    }
    if let Some(m) = city.places.find(called, Some(point), 1).first().filter(|m| m.is_named) {
        return Some(m.place.name.in_lang(v.lang()).to_string());
    }
    let theirs = v.site.languages.get(lang).filter(|w| w.lang != *v.lang())?;
    (spot::describe(theirs, city, point) == called).then(|| spot::describe(&v.words, city, point))
}

/// A department's name in the reader's language; one that is closed says so.
pub(crate) fn department(v: &Visit, d: &Department) -> String {
    let name = d.name.in_lang(v.lang());
    if d.closed { v.say(&Message::new("concerns-department-closed").with("name", name)) } else { name.to_string() }
}

/// The same of a kind, and of an area.
pub(crate) fn category(v: &Visit, c: &Category) -> String {
    let name = c.name.in_lang(v.lang());
    if c.is_closed { v.say(&Message::new("concerns-category-closed").with("name", name)) } else { name.to_string() }
}

pub(crate) fn area(v: &Visit, a: &Area) -> String {
    let name = a.name.in_lang(v.lang());
    if a.closed { v.say(&Message::new("concerns-area-closed").with("name", name)) } else { name.to_string() }
}

/// What the fields of a kind's questions are called: for what is wrong with them.
pub(crate) fn questions(v: &Visit, c: &Category) -> Vec<(String, String)> {
    c.questions.iter().map(|q| (format!("q-{}", q.code), q.label.in_lang(v.lang()).to_string())).collect()
}

/// An answer to a question of a kind as the reader writes it: days and numbers in their digits, several options with their comma.
pub(crate) fn answer(v: &Visit, q: &Question, value: &Value) -> String {
    let day = || value.as_str().and_then(|d| d.parse::<jiff::civil::Date>().ok());
    match (q.kind(), day(), value.as_i64()) {
        (QuestionKind::Date, Some(day), _) => v.date(Day::of(day)),
        (QuestionKind::Number, _, Some(n)) => v.number(n),
        _ => v.words.list(q.answer_texts(value, v.lang()).iter().map(String::as_str)),
    }
}

/// The kind under which the case was reported: it is asked once, then.
pub(crate) fn asked_as(c: &Concern, entries: &[Entry]) -> String {
    let changed = entries.iter().find(|e| e.act == "classified");
    changed.and_then(|e| e.detail.0.get("from")?.as_str()).unwrap_or(&c.category).to_string()
}

/// What was answered, in the order of the questions. A question that the settings no longer have is shown by its code: what somebody said is not lost.
pub(crate) fn answers(v: &Visit, kinds: &Kinds, c: &Concern, asked_as: &str) -> Vec<(String, String)> {
    let questions = kinds.category(asked_as).map_or(&[][..], |k| &k.questions);
    let said = questions.iter().filter_map(|q| Some((q, c.answers.0.get(&q.code)?)));
    let said = said.map(|(q, a)| (q.label.in_lang(v.lang()).to_string(), answer(v, q, a)));
    let left = c.answers.0.iter().filter(|(code, _)| questions.iter().all(|q| q.code != **code));
    said.chain(left.map(|(code, a)| (code.clone(), a.as_str().map_or_else(|| a.to_string(), str::to_string)))).collect()
}

fn every(name: &Text) -> impl Iterator<Item = &str> {
    name.pairs().map(|(_, text)| text)
}
