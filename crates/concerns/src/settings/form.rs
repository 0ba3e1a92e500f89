//! Between the form of a category and the category: every language that the city offers, the rest stays as it is.

use super::check::{ICONS, with_lang};
use crate::model::{Category, CategoryKind, Groups, PlaceRule, Publication};
use cities::{City, Deadline};
use kernel::{FieldError, Lang, Message};
use web::{Form, LoggedAs, Shape, Values};

/// The units of a deadline, as the folder writes them.
pub(super) const UNITS: [&str; 3] = ["hours", "working hours", "working days"];

pub(super) fn parts(d: Deadline) -> (i64, &'static str) {
    match d {
        Deadline::Hours(n) => (n, UNITS[0]),
        Deadline::WorkingHours(n) => (n, UNITS[1]),
        Deadline::WorkingDays(n) => (n, UNITS[2]),
    }
}

/// A deadline is one value: its number and its unit.
pub(super) const SHAPE: Shape = Shape { whole: &[&["n", "unit"]], sets: &[], within: &[] };

/// The part of a category that a field is of: `name-en` of the name, `unit` of the deadline.
pub(super) fn part(field: &str) -> &str {
    match field.split_once('-').map_or(field, |(part, _)| part) {
        "n" | "unit" => "deadline",
        part => part,
    }
}

/// What the log calls otherwise.
pub(super) const LOGGED_AS: LoggedAs = &[("n", "deadline"), ("unit", "deadline"), ("place", "place-rule"), ("closed", "offered")];

/// What the form is filled with.
pub(super) fn values(c: &Category, city: &City) -> Values {
    let (n, unit) = parts(c.deadline);
    let flag = |on: bool| if on { "1" } else { "" }.to_string();
    let mut out: Vec<(String, String)> = Vec::new();
    for lang in &city.languages {
        let words = c.words.iter().find(|(l, _)| l == lang).map(|(_, w)| w.join(", ")).unwrap_or_default();
        let text = |t: &kernel::Text| t.get(lang).unwrap_or("").to_string();
        out.extend([("name", text(&c.name)), ("hint", text(&c.hint)), ("words", words)].map(|(name, text)| (format!("{name}-{lang}"), text)));
        out.push((format!("elsewhere-{lang}"), text(&c.elsewhere)));
    }
    let of_all = [
        ("n", n.to_string()),
        ("unit", unit.to_string()),
        ("department", c.department.clone()),
        ("evidence", flag(c.evidence)),
        ("publication", c.publication.code().into()),
        ("place", c.place.code().into()),
        ("group", c.group.code().into()),
        ("kind", c.kind.code().into()),
        ("icon", c.icon.clone()),
        ("emergency", flag(c.emergency)),
    ];
    out.extend(of_all.map(|(name, value)| (name.to_string(), value)));
    out
}

/// The texts of a kind, each a field for every language.
pub(super) const TEXTS: [&str; 4] = ["name", "hint", "elsewhere", "words"];

/// The form as it is filled with what is there.
pub(super) fn of_category(c: &Category, city: &City) -> Form {
    web::filled(&values(c, city)).with("code", &c.code)
}

/// The category that the form makes of `base`, and what of it cannot be read.
pub(super) fn category(f: &Form, city: &City, base: Category) -> (Category, Vec<FieldError>) {
    let mut wrong = Vec::new();
    let mut c = base;
    for lang in &all_languages(f, city, &TEXTS) {
        let value = |name: &str| f.value(&format!("{name}-{lang}")).to_string();
        c.name = with_lang(&c.name, lang, &value("name"));
        c.hint = with_lang(&c.hint, lang, &value("hint"));
        c.elsewhere = with_lang(&c.elsewhere, lang, &value("elsewhere"));
        set_words(&mut c.words, lang, words(&value("words")));
    }
    match format!("{} {}", f.value("n"), f.value("unit")).parse() {
        Ok(d) => c.deadline = d,
        Err(()) => wrong.push(FieldError::new("n", Message::new("concerns-settings-error-deadline"))),
    }
    c.department = f.value("department").to_string();
    c.evidence = f.has("evidence");
    c.emergency = f.has("emergency");
    c.publication = Publication::parse(f.value("publication")).unwrap_or(c.publication);
    c.place = PlaceRule::parse(f.value("place")).unwrap_or(c.place);
    c.group = Groups::parse(f.value("group")).unwrap_or(c.group);
    c.kind = CategoryKind::parse(f.value("kind")).unwrap_or(c.kind);
    if ICONS.contains(&f.value("icon")) {
        c.icon = f.value("icon").to_string();
    }
    (c, wrong)
}

/// The languages of a form's texts: the city's, and one that somebody took out of it meanwhile, which keeps what was typed in it.
pub(super) fn all_languages(f: &Form, city: &City, keys: &[&str]) -> Vec<Lang> {
    city.languages.iter().cloned().chain(web::typed_languages(f, keys, &city.languages)).collect()
}

fn set_words(all: &mut Vec<(Lang, Vec<String>)>, lang: &Lang, words: Vec<String>) {
    match all.iter_mut().find(|(l, _)| l == lang) {
        Some((_, old)) => *old = words,
        None => all.push((lang.clone(), words)),
    }
    all.retain(|(_, words)| !words.is_empty());
}

/// Words as people part them: by commas of their script, or a line each.
pub(super) fn words(typed: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in typed.split([',', '،', '、', '，', ';', '\n']).map(str::trim).filter(|w| !w.is_empty()) {
        if out.iter().all(|known| known != word) {
            out.push(word.to_string());
        }
    }
    out
}
