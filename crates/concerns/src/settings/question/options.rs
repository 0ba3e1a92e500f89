//! The options of a question as rows of its form, and how they meet what somebody else saved meanwhile: each option's words in each language for themselves.

use super::super::check::{self, with_lang};
use super::super::form::all_languages;
use crate::model::{Question, QuestionOption};
use cities::City;
use cities::model::is_code;
use kernel::{FieldError, Lang, Message};
use std::collections::BTreeSet;
use web::{Form, Values};

/// The first part of the fields in which options meet: `opt.CODE` is whether it is there, `opt.CODE.LANG` its words in a language. None is of the page, and
/// none can be: codes have no full stop.
const OPTION: &str = "opt";
/// The field in which the orders meet.
pub(super) const ORDER: &str = "order";
/// The parts of a row's fields that are no language.
const PARTS: [&str; 3] = ["code", "at", "off"];
/// Between a language and the words in it.
const BETWEEN: char = '\u{1f}';

/// A row of the form as it was sent.
pub(super) struct Row {
    /// None yet in a row for a new option.
    pub(super) code: String,
    pub(super) at: String,
    pub(super) is_off: bool,
    /// By language, as typed.
    pub(super) texts: Vec<(String, String)>,
}

impl Row {
    pub(super) fn of(o: &QuestionOption, city: &City) -> Row {
        let texts = city.languages.iter().map(|l| (l.to_string(), o.label.get(l).unwrap_or_default().to_string())).collect();
        Row { code: o.code.clone(), at: String::new(), is_off: false, texts }
    }
    pub(super) fn text(&self, lang: &str) -> &str {
        self.texts.iter().find(|(l, _)| l == lang).map_or("", |(_, t)| t.trim())
    }
    pub(super) fn is_empty(&self) -> bool {
        self.texts.iter().all(|(_, t)| t.trim().is_empty())
    }
    pub(super) fn is_kept(&self) -> bool {
        !self.is_off && !self.is_empty()
    }
    pub(super) fn place(&self) -> i64 {
        self.at.trim().parse().unwrap_or(i64::MAX)
    }
    pub(super) fn words(&self) -> String {
        words(self.texts.iter().map(|(l, t)| (l.as_str(), t.trim())))
    }
}

/// How many rows the form holds.
pub(super) fn count(f: &Form) -> usize {
    (0..check::OPTIONS_MAX + super::SPARE).take_while(|i| f.has(&format!("o{i}-at"))).count()
}

/// The rows of the form, each with its words in the order of the languages.
pub(super) fn rows(f: &Form, languages: &[Lang]) -> Vec<Row> {
    let texts = |i: usize| {
        let part = |name: &str| name.strip_prefix(&format!("o{i}-")).filter(|p| !PARTS.contains(p)).map(str::to_string);
        let mut texts: Vec<(String, String)> = f.pairs().filter_map(|(name, text)| Some((part(name)?, text.to_string()))).collect();
        texts.sort_by_key(|(tag, _)| languages.iter().position(|l| l.as_str() == tag).unwrap_or(usize::MAX));
        texts
    };
    let raw = |i: usize, part: &str| f.raw(&format!("o{i}-{part}")).to_string();
    let code = |i: usize| raw(i, "code").trim().to_string();
    (0..count(f)).map(|i| Row { code: code(i), at: raw(i, "at"), is_off: f.has(&format!("o{i}-off")), texts: texts(i) }).collect()
}

/// The languages of the form: the city's, and one that somebody took out of it meanwhile in which the question or any of its options has words.
pub(super) fn languages(f: &Form, city: &City) -> Vec<Lang> {
    let keys: Vec<String> = ["label".to_string()].into_iter().chain((0..count(f)).map(|i| format!("o{i}"))).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    all_languages(f, city, &keys).into_iter().filter(|l| !PARTS.contains(&l.as_str())).collect()
}

/// The fields of the rows.
pub(super) fn fields(options: &[QuestionOption], city: &City) -> Values {
    options.iter().enumerate().flat_map(|(i, o)| row_fields(i, &Row { at: (i + 1).to_string(), ..Row::of(o, city) })).collect()
}

pub(super) fn row_fields(i: usize, row: &Row) -> Values {
    let field = |part: &str, value: &str| (format!("o{i}-{part}"), value.to_string());
    let mut out = vec![field("code", &row.code), field("at", &row.at)];
    out.extend(row.texts.iter().map(|(lang, text)| field(lang, text)));
    out.extend(row.is_off.then(|| field("off", "1")));
    out
}

/// Is this a field of a row: `o3-at`?
pub(super) fn is_of_row(name: &str) -> bool {
    name.strip_prefix('o').and_then(|rest| rest.split_once('-')).is_some_and(|(row, _)| row.parse::<usize>().is_ok())
}

/// An option, and the row of the form that speaks of it.
pub(super) type Placed = (Option<usize>, QuestionOption);

/// The options of the form, in the order in which they shall stand. One that no row speaks of stays where it was: a page has not room for any number.
pub(super) fn read(f: &Form, was: &[QuestionOption], city: &City) -> Vec<Placed> {
    let (languages, first) = (languages(f, city), city.default_language());
    let rows = rows(f, &languages);
    let mut codes: BTreeSet<String> = rows.iter().map(|r| &r.code).chain(was.iter().map(|o| &o.code)).cloned().collect();
    let mut typed: Vec<(i64, Placed)> = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        let old = was.iter().find(|o| o.code == row.code);
        let mut label = old.map(|o| o.label.clone()).unwrap_or_default();
        // A language that is the city's no more has only what was typed in it: its empty fields take nothing away.
        for lang in languages.iter().filter(|l| city.languages.contains(l) || !row.text(l.as_str()).is_empty()) {
            label = with_lang(&label, lang, row.text(lang.as_str()));
        }
        // Emptied in every language that the form has, it is gone, though the city once spoke another one.
        if row.is_off || row.is_empty() || label.is_empty() {
            continue;
        }
        // Only a code that is an option's is taken from the form: of one that is there, or of one that somebody took away while it was worded anew. Answers
        // that were given with it speak of it again.
        let is_its = is_code(&row.code) && rows[..i].iter().all(|r| r.code != row.code);
        let code = if is_its { row.code.clone() } else { fresh_code(label.get(&first).unwrap_or(""), i, &mut codes) };
        typed.push((row.place(), (Some(i), QuestionOption { code, label })));
    }
    typed.sort_by_key(|(at, _)| *at);
    let mut options: Vec<Placed> = typed.into_iter().map(|(_, placed)| placed).collect();
    let unsaid: Vec<Placed> = was.iter().filter(|o| rows.iter().all(|r| r.code != o.code)).map(|o| (None, o.clone())).collect();
    let order = woven(&keys(options.iter().map(|(_, o)| o)), &keys(was));
    options.extend(unsaid);
    options.sort_by_key(|(_, o)| order.iter().position(|code| *code == o.code));
    options
}

/// What is wrong with an option stands at its row; of one that has none it is told above all of them, by its name in this language.
pub(super) fn at_row(wrong: FieldError, placed: &[Placed], lang: &Lang) -> FieldError {
    let option = wrong.field.strip_prefix('o').and_then(|rest| rest.split_once('-'));
    let option = option.and_then(|(number, tag)| Some((placed.get(number.parse::<usize>().ok()?)?, tag)));
    match option {
        Some(((Some(row), _), tag)) => FieldError::new(format!("o{row}-{tag}"), wrong.message),
        Some(((None, o), _)) => FieldError::new("options", Message::new("concerns-settings-error-option-unshown").with("option", o.label.in_lang(lang))),
        None => wrong,
    }
}

pub(super) fn keys<'o>(options: impl IntoIterator<Item = &'o QuestionOption>) -> Vec<String> {
    options.into_iter().map(|o| o.code.clone()).collect()
}

/// A code for a new option that none of the others has.
fn fresh_code(text: &str, i: usize, codes: &mut BTreeSet<String>) -> String {
    let numbered = (i + 1..).map(|n| format!("option-{n}"));
    let made = [check::code_of(text, "")].into_iter().filter(|c| !c.is_empty()).chain(numbered);
    let code = made.into_iter().find(|c| !codes.contains(c)).unwrap_or_default();
    codes.insert(code.clone());
    code
}

/// The first order, and what only the other has: each behind what it follows there, and at the end what stands at the end.
pub(super) fn woven(order: &[String], other: &[String]) -> Vec<String> {
    let mut out = order.to_vec();
    let end = other.iter().rposition(|key| order.contains(key)).map_or(0, |at| at + 1);
    for (i, key) in other.iter().enumerate().filter(|(_, key)| !order.contains(key)) {
        let before = other[..i].last().and_then(|before| out.iter().position(|k| k == before));
        let at = if i < end { before.map_or(0, |at| at + 1) } else { out.len() };
        out.insert(at, key.clone());
    }
    out
}

/// What is said in each language, in one: empty for an option that is not there.
fn words<'w>(texts: impl Iterator<Item = (&'w str, &'w str)>) -> String {
    texts.filter(|(_, text)| !text.is_empty()).map(|(lang, text)| format!("{lang}{BETWEEN}{text}")).collect::<Vec<_>>().join("\n")
}

/// Those words as one reads them.
pub(super) fn said(words: &str) -> String {
    words.lines().filter_map(|line| Some(line.split_once(BETWEEN)?.1)).collect::<Vec<_>>().join(" · ")
}

pub(super) fn field(code: &str) -> String {
    format!("{OPTION}.{code}")
}

pub(super) fn field_in(code: &str, lang: &str) -> String {
    format!("{OPTION}.{code}.{lang}")
}

/// The option, and the language, that a field is of.
pub(super) fn of_field(name: &str) -> Option<(&str, Option<&str>)> {
    let rest = name.strip_prefix(OPTION)?.strip_prefix('.')?;
    Some(rest.split_once('.').map_or((rest, None), |(code, lang)| (code, Some(lang))))
}

/// In what the options meet.
pub(super) fn values(q: &Question, city: &City) -> Values {
    let mut out = Vec::new();
    for o in &q.options {
        let row = Row::of(o, city);
        out.push((field(&o.code), row.words()));
        out.extend(row.texts.into_iter().map(|(lang, text)| (field_in(&o.code, &lang), text)));
    }
    out.push((ORDER.into(), keys(&q.options).join(" ")));
    out
}

/// Takes the fields in which the options meet out of the form: they are none of the page.
pub(super) fn clear(f: &mut Form) {
    let names: Vec<String> = f.pairs().map(|(n, _)| n).filter(|n| of_field(n).is_some() || *n == ORDER).map(str::to_string).collect();
    names.iter().for_each(|n| f.fill(n, std::iter::empty()));
}
