//! What may stand in a category, a question, a template; and in what two versions of one differ.

use crate::model::{Category, Question, QuestionKind};
use cities::model::is_code;
use cities::{City, There};
use kernel::{FieldError, Lang, Message, Text};

/// Questions of one category.
pub(super) const QUESTIONS_MAX: usize = 20;
/// Options of one question.
pub(super) const OPTIONS_MAX: usize = 60;
/// Characters of a name, a title, the label of a question or an option.
pub(crate) const NAME_MAX: usize = 120;
/// Characters of the line of help.
pub(super) const HINT_MAX: usize = 200;
/// Characters of what residents read when the matter is somebody else's.
pub(super) const ELSEWHERE_MAX: usize = 1_000;
/// Characters of all words of a language together, and of the text of a template.
pub(super) const TEXT_MAX: usize = 4_000;
/// Names that are addresses of ours.
const RESERVED: [&str; 2] = ["new", "edit"];

/// The symbols that a category may have: those of the sprite that stand for things.
pub(super) const ICONS: [&str; 18] =
    ["lamp", "road", "bin", "tree", "water", "snow", "bus", "school", "lock", "eye", "person", "people", "phone", "book", "chat", "hand", "alert", "question"];

/// Would its page have the address of another one?
pub(crate) fn is_reserved(code: &str) -> bool {
    RESERVED.contains(&code)
}

/// A code that is new.
pub(super) fn code(field: &str, code: &str) -> Vec<FieldError> {
    let ok = is_code(code) && !is_reserved(code);
    if ok { Vec::new() } else { vec![FieldError::new(field, Message::new("concerns-settings-error-code").with("value", code))] }
}

/// A text that is needed in the city's own language, and nowhere longer than `max`. The field of a language is `NAME-LANG`.
pub(super) fn needed(city: &City, field: &str, text: &Text, max: usize) -> Vec<FieldError> {
    let first = city.default_language();
    let mut wrong = short(field, text, max);
    if text.get(&first).is_none_or(|t| t.trim().is_empty()) {
        wrong.push(FieldError::new(format!("{field}-{first}"), Message::new("concerns-settings-error-text-missing")));
    }
    wrong
}

pub(super) fn short(field: &str, text: &Text, max: usize) -> Vec<FieldError> {
    let long = text.pairs().filter(|(_, t)| t.chars().count() > max);
    long.map(|(lang, _)| FieldError::new(format!("{field}-{lang}"), Message::new("concerns-error-too-long").with("max", max))).collect()
}

/// A department that may be chosen. The one that is there already stays, closed or not: who mends a text has not chosen it.
pub(super) fn department(there: &There, field: &str, code: &str, was: Option<&str>) -> Vec<FieldError> {
    if was == Some(code) || there.is_open(code) { Vec::new() } else { vec![FieldError::new(field, Message::new("concerns-settings-error-department"))] }
}

/// Characters of words, with what stands between them in a form.
pub(super) fn length(words: &[String]) -> usize {
    words.iter().map(|w| w.chars().count() + 2).sum()
}

/// What is wrong with a category; `was` is what it is now, `there` what the city has.
pub(super) fn category(city: &City, there: &There, c: &Category, was: Option<&Category>) -> Vec<FieldError> {
    let mut wrong = needed(city, "name", &c.name, NAME_MAX);
    wrong.extend(short("hint", &c.hint, HINT_MAX));
    wrong.extend(short("elsewhere", &c.elsewhere, ELSEWHERE_MAX));
    wrong.extend(department(there, "department", &c.department, was.map(|w| w.department.as_str())));
    for (lang, words) in &c.words {
        if length(words) > TEXT_MAX {
            wrong.push(FieldError::new(format!("words-{lang}"), Message::new("concerns-error-too-long").with("max", TEXT_MAX)));
        }
    }
    wrong
}

pub(super) fn question(city: &City, q: &Question) -> Vec<FieldError> {
    let mut wrong = code("code", &q.code);
    wrong.extend(needed(city, "label", &q.label, ELSEWHERE_MAX));
    let chooses = matches!(QuestionKind::parse(&q.kind), Some(QuestionKind::Choice | QuestionKind::Choices));
    if chooses == q.options.is_empty() {
        let message = if chooses { "concerns-settings-error-options-missing" } else { "concerns-settings-error-options-extra" };
        wrong.push(FieldError::new("options", Message::new(message)));
    }
    if q.options.len() > OPTIONS_MAX {
        wrong.push(FieldError::new("options", Message::new("concerns-settings-error-many").with("max", OPTIONS_MAX)));
    }
    for (i, o) in q.options.iter().enumerate() {
        wrong.extend(needed(city, &format!("o{i}"), &o.label, NAME_MAX));
        let is_twice = q.options[..i].iter().any(|p| p.code == o.code);
        if is_twice || !is_code(&o.code) {
            wrong.push(FieldError::new("options", Message::new("concerns-settings-error-code-taken").with("value", o.code.as_str())));
        }
    }
    wrong
}

/// The parts in which two versions of a category differ, as codes, in the order of the page.
pub(super) fn changed(a: &Category, b: &Category) -> Vec<&'static str> {
    let parts = [
        ("name", a.name != b.name),
        ("hint", a.hint != b.hint),
        ("words", a.words != b.words),
        ("deadline", a.deadline != b.deadline),
        ("department", a.department != b.department),
        ("evidence", a.evidence != b.evidence),
        ("publication", a.publication != b.publication),
        ("place", a.place != b.place),
        ("group", a.group != b.group),
        ("kind", a.kind != b.kind),
        ("icon", a.icon != b.icon),
        ("emergency", a.emergency != b.emergency),
        ("elsewhere", a.elsewhere != b.elsewhere),
        ("questions", a.questions != b.questions),
        ("closed", a.is_closed != b.is_closed),
    ];
    parts.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part).collect()
}

/// The word for a part of a category.
pub(super) fn label(part: &str) -> &'static str {
    match part {
        "name" => "concerns-settings-name",
        "hint" => "concerns-settings-hint",
        "words" => "concerns-settings-words",
        "deadline" => "concerns-settings-deadline",
        "department" => "concerns-settings-department",
        "evidence" => "concerns-settings-evidence",
        "publication" => "concerns-settings-publication",
        "place" => "concerns-settings-place",
        "group" => "concerns-settings-group",
        "kind" => "concerns-settings-kind",
        "icon" => "concerns-settings-icon",
        "emergency" => "concerns-settings-emergency",
        "elsewhere" => "concerns-settings-elsewhere",
        "questions" => "concerns-settings-questions",
        "closed" => "concerns-settings-offered",
        _ => "concerns-settings-other-part",
    }
}

/// A code made of a text: its letters and digits in ASCII; `else_code` when it has none.
pub(super) fn code_of(text: &str, else_code: &str) -> String {
    let words = kernel::words_of(text).join("-");
    let ascii: String = words.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(cities::model::CODE_LENGTH_MAX).collect();
    let made = ascii.trim_matches('-').to_ascii_lowercase();
    if is_code(&made) && !is_reserved(&made) { made } else { else_code.to_string() }
}

/// A text with another value in one language; without one, the language goes from it.
pub(super) fn with_lang(text: &Text, lang: &Lang, value: &str) -> Text {
    let mut text = text.clone();
    if value.trim().is_empty() {
        text.0.0.retain(|(l, _)| l != lang);
    } else {
        text.set(lang.clone(), value.trim());
    }
    text
}
