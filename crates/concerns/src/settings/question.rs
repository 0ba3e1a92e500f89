//! A question of a category: its words, its kind, its options. Options are rows of the form; empty ones are left out, so that it works without scripts.

use super::category::{self, QuestionInput, put_question};
use super::change::{LOOKS_MAX, met, seen};
use super::check::{self, with_lang};
use super::form::all_languages;
use super::page::stored;
use super::words::{self, Difference};
use crate::Error;
use crate::model::{Category, Question, QuestionKind, QuestionOption};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::City;
use kernel::{Message, Text};
use std::collections::BTreeSet;
use web::{Alert, Answer, Fork, Form, Shape, Submitted, Values, Visit, WAS, private_page, see_other};

/// Rows for new options at the end.
const SPARE: usize = 3;
/// Fields of a form that are read (web's limit), without the few that every question has.
const FIELDS: usize = 380;
/// The code in the address of a question that is being added.
const NEW: &str = "new";

/// A language of the city.
struct Tongue {
    tag: String,
    name: String,
    dir: &'static str,
    is_first: bool,
}

#[derive(Template)]
#[template(path = "concerns/settings_question.html")]
struct Page<'a> {
    v: &'a Visit,
    category: &'a Category,
    /// The address's last part.
    address: String,
    is_new: bool,
    form: Form,
    tongues: Vec<Tongue>,
    rows: usize,
    /// What somebody else saved meanwhile, beside what was typed.
    stale: Vec<Difference>,
}

/// Where a question is edited: the category, and the question if it is one that is there.
async fn open(v: &Visit, code: &str, question: &str) -> Result<(Category, Option<Question>), web::Error> {
    let city = v.city()?.clone();
    let (_, category) = stored(v, &city, code).await?;
    let found = category.questions.iter().find(|q| q.code == question).cloned();
    if found.is_none() && question != NEW {
        return Err(Error::NoConcern.into());
    }
    Ok((category, found))
}

pub(crate) async fn get(v: Visit, Path((_, code, question)): Path<(String, String, String)>) -> Answer {
    let city = v.city()?.clone();
    let (category, found) = open(&v, &code, &question).await?;
    let form = found.as_ref().map_or_else(|| Form::new().with("type", "choice"), |q| filled(q, &city).with(WAS, web::seal(&values(q, &city))));
    let rows = found.map_or(0, |q| q.options.len()) + SPARE;
    let page = Page { form, rows, ..frame(&v, &city, &category, question) };
    private_page(v.page(&page))
}

fn frame<'a>(v: &'a Visit, city: &City, category: &'a Category, address: String) -> Page<'a> {
    let first = city.default_language();
    let tongue = |l: &kernel::Lang| Tongue { tag: l.to_string(), name: words::language(v, l), dir: words::direction(l), is_first: *l == first };
    let mut tongues: Vec<Tongue> = city.languages.iter().map(tongue).collect();
    tongues.sort_by_key(|t| !t.is_first);
    Page { v, category, is_new: address == NEW, address, form: Form::new(), tongues, rows: SPARE, stale: Vec::new() }
}

fn filled(q: &Question, city: &City) -> Form {
    let mut f = Form::new().with("type", &q.kind).with("code", &q.code);
    if q.required {
        f = f.with("required", "1");
    }
    for lang in &city.languages {
        f = f.with(&format!("label-{lang}"), q.label.get(lang).unwrap_or(""));
    }
    for (i, o) in q.options.iter().enumerate() {
        f = f.with(&format!("o{i}-code"), &o.code).with(&format!("o{i}-at"), (i + 1).to_string());
        for lang in &city.languages {
            f = f.with(&format!("o{i}-{lang}"), o.label.get(lang).unwrap_or(""));
        }
    }
    f
}

/// How many option rows the form holds.
fn rows(f: &Form) -> usize {
    (0..check::OPTIONS_MAX + SPARE).take_while(|i| f.has(&format!("o{i}-at"))).count()
}

/// The question of the form. What the city's languages do not cover stays as it was.
fn read(f: &Form, city: &City, was: Option<&Question>) -> Question {
    let first = city.default_language();
    let mut label = was.map(|q| q.label.clone()).unwrap_or_default();
    let languages = all_languages(f, city, &["label"]);
    for lang in &languages {
        label = with_lang(&label, lang, f.value(&format!("label-{lang}")));
    }
    let mut options: Vec<(i64, QuestionOption)> = Vec::new();
    let mut codes: BTreeSet<String> = (0..rows(f)).map(|i| f.value(&format!("o{i}-code")).to_string()).collect();
    for i in 0..rows(f) {
        let code = f.value(&format!("o{i}-code"));
        let old = was.and_then(|q| q.options.iter().find(|o| o.code == code));
        let mut text = old.map(|o| o.label.clone()).unwrap_or_default();
        for lang in &languages {
            text = with_lang(&text, lang, f.value(&format!("o{i}-{lang}")));
        }
        if text.is_empty() || f.has(&format!("o{i}-off")) {
            continue;
        }
        // Only a code that is there already is taken from the form.
        let code = old.map_or_else(|| fresh_code(text.get(&first).unwrap_or(""), i, &mut codes), |o| o.code.clone());
        let at = f.value(&format!("o{i}-at")).parse().unwrap_or(i64::MAX);
        options.push((at, QuestionOption { code, label: text }));
    }
    options.sort_by_key(|(at, _)| *at);
    let made = || check::code_of(label.get(&first).unwrap_or(""), "question");
    let code = was.map(|q| q.code.clone()).or_else(|| f.some("code")).unwrap_or_else(made);
    let kind = QuestionKind::parse(f.value("type")).unwrap_or(QuestionKind::Text).code();
    Question { code, kind: kind.into(), required: f.has("required"), label, options: options.into_iter().map(|(_, o)| o).collect() }
}

/// A code for a new option that none of the others has.
fn fresh_code(text: &str, i: usize, codes: &mut BTreeSet<String>) -> String {
    let numbered = (i + 1..).map(|n| format!("option-{n}"));
    let made = [check::code_of(text, "")].into_iter().filter(|c| !c.is_empty()).chain(numbered);
    let code = made.into_iter().find(|c| !codes.contains(c)).unwrap_or_default();
    codes.insert(code.clone());
    code
}

/// The field in which the options meet as one: not one of the page.
const OPTIONS: &str = "options";
/// Between the code of an option and its texts.
const BETWEEN: char = '\u{1f}';

/// The options as one value: each a line, with its code and its words.
fn together<'o>(options: impl Iterator<Item = (&'o str, Vec<&'o str>)>) -> String {
    let line = |(code, texts): (&str, Vec<&str>)| [vec![code], texts].concat().join(&BETWEEN.to_string());
    options.map(line).collect::<Vec<_>>().join("\n")
}

/// What the form of a question is filled with.
fn values(q: &Question, city: &City) -> Values {
    let in_all = |text: &'_ Text| city.languages.iter().map(|l| text.get(l).unwrap_or("").to_string()).collect::<Vec<_>>();
    let required = if q.required { "1" } else { "" };
    let mut out = vec![("type".to_string(), q.kind.clone()), ("required".to_string(), required.to_string())];
    out.extend(city.languages.iter().zip(in_all(&q.label)).map(|(l, text)| (format!("label-{l}"), text)));
    let options: Vec<(&str, Vec<String>)> = q.options.iter().map(|o| (o.code.as_str(), in_all(&o.label))).collect();
    out.push((OPTIONS.into(), together(options.iter().map(|(code, texts)| (*code, texts.iter().map(String::as_str).collect())))));
    out
}

/// The options of the form as one value, in the order in which they shall stand.
fn typed_options(f: &Form, city: &City) -> String {
    let texts = |i: &usize| city.languages.iter().map(|l| f.value(&format!("o{i}-{l}"))).collect::<Vec<_>>();
    let mut kept: Vec<usize> = (0..rows(f)).filter(|i| !f.has(&format!("o{i}-off")) && texts(i).iter().any(|t| !t.is_empty())).collect();
    kept.sort_by_key(|i| f.value(&format!("o{i}-at")).parse().unwrap_or(i64::MAX));
    let codes: Vec<(String, usize)> = kept.into_iter().map(|i| (f.value(&format!("o{i}-code")).to_string(), i)).collect();
    together(codes.iter().map(|(code, i)| (code.as_str(), texts(i))))
}

/// Brings what others changed of the question into the form. The options are one value: who changed them keeps them, or is asked.
fn meet(form: &mut Form, q: &Question, city: &City, done: &mut &'static str) -> Vec<Fork> {
    let typed = typed_options(form, city);
    form.set(OPTIONS, typed.clone());
    let forks = met(form, &values(q, city), Shape::default(), done);
    if form.value(OPTIONS) != typed.trim() {
        let names: Vec<String> = form.pairs().filter(|(n, _)| is_of_option(n)).map(|(n, _)| n.to_string()).collect();
        names.iter().for_each(|n| form.fill(n, std::iter::empty()));
        filled(q, city).pairs().filter(|(n, _)| is_of_option(n)).for_each(|(n, value)| form.set(n, value));
    }
    form.fill(OPTIONS, std::iter::empty());
    forks
}

/// Is this a field of a row of the options: `o3-at`?
fn is_of_option(name: &str) -> bool {
    name.strip_prefix('o').and_then(|rest| rest.split_once('-')).is_some_and(|(row, _)| row.parse::<usize>().is_ok())
}

/// A field of the form, and its value, as one reads them.
fn said(v: &Visit, field: &str, value: &str) -> (String, String) {
    let options = || value.lines().map(|o| o.split(BETWEEN).skip(1).filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · "));
    let yes_no = if value.is_empty() { "concerns-settings-no" } else { "concerns-settings-yes" };
    let kind = || QuestionKind::parse(value).map_or("", |k| v.t(k.message()));
    let (label, text) = match field {
        "type" => ("concerns-settings-question-kind", kind().to_string()),
        "required" => ("concerns-settings-required", v.t(yes_no).to_string()),
        OPTIONS => ("concerns-settings-options", options().collect::<Vec<_>>().join("\n")),
        text => ("concerns-settings-question-words", words::in_language(v, text.strip_prefix("label-").unwrap_or(text), value)),
    };
    (v.t(label).to_string(), text)
}

pub(crate) async fn post(v: Visit, Path((_, code, question)): Path<(String, String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (mut form, mut done) = (s.form, "saved");
    for _ in 0..LOOKS_MAX {
        let (category, found) = open(&v, &code, &question).await?;
        // Who asks for more rows keeps the seal: what somebody saved meanwhile is told when it is saved.
        let forks = match &found {
            Some(q) if !form.has("more") => meet(&mut form, q, &city, &mut done),
            _ => Vec::new(),
        };
        let mut status = if forks.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
        if !form.has("more") && forks.is_empty() {
            let typed = read(&form, &city, found.as_ref());
            let was = found.as_ref().map(|q| q.code.clone());
            let input = QuestionInput { category: code.clone(), was, question: typed, seen: Some(seen(&category)) };
            match put_question(v.cx(), &city, &v.actor, input).await {
                Ok(()) => {
                    v.site.cities.refresh().await?;
                    return see_other(v.here(&format!("/settings/categories/{code}?done={done}#questions")));
                }
                // Somebody came between the look and the save.
                Err(Error::Stale) => continue,
                Err(e) => (status, form) = (StatusCode::UNPROCESSABLE_ENTITY, form.take_errors(e)?),
            }
        }
        let rows = rows(&form) + if form.has("more") { SPARE } else { 0 };
        let stale = words::rows(&forks, |field, value| said(&v, field, value));
        let page = Page { form, rows, stale, ..frame(&v, &city, &category, question) };
        let mut answer = private_page(v.page(&page))?;
        *answer.status_mut() = status;
        return Ok(answer);
    }
    Err(Error::Stale.into())
}

pub(crate) async fn post_move(v: Visit, Path((_, code, question)): Path<(String, String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    category::move_question(v.cx(), &city, &v.actor, &code, &question, s.form.is("to", "up")).await?;
    v.site.cities.refresh().await?;
    see_other(v.here(&format!("/settings/categories/{code}?done=moved#questions")))
}

pub(crate) async fn post_remove(v: Visit, Path((_, code, question)): Path<(String, String, String)>, _: Submitted) -> Answer {
    let city = v.city()?.clone();
    category::remove_question(v.cx(), &city, &v.actor, &code, &question).await?;
    v.site.cities.refresh().await?;
    see_other(v.here(&format!("/settings/categories/{code}?done=removed#questions")))
}

impl Page<'_> {
    fn path(&self, rest: &str) -> String {
        self.v.here(&format!("/settings/categories/{}{rest}", self.category.code))
    }
    fn name(&self) -> &str {
        self.category.name.in_lang(self.v.lang())
    }
    fn types(&self) -> Vec<(&'static str, &'static str, bool)> {
        QuestionKind::ALL.iter().map(|k| (k.code(), k.message(), self.form.value("type") == k.code())).collect()
    }
    fn value(&self, name: &str) -> String {
        self.form.raw(name).to_string()
    }
    fn label(&self, tag: &str) -> String {
        self.value(&format!("label-{tag}"))
    }
    fn error(&self, name: &str) -> String {
        self.form.error(name).map(|m| self.v.say(m)).unwrap_or_default()
    }
    fn label_error(&self, tag: &str) -> String {
        self.error(&format!("label-{tag}"))
    }
    /// The rows of options, and whether there is room for more of them.
    fn option_rows(&self) -> Vec<usize> {
        (0..self.rows.min(self.room())).collect()
    }
    fn has_room(&self) -> bool {
        self.rows < self.room()
    }
    fn room(&self) -> usize {
        (FIELDS / (self.tongues.len() + 3)).min(check::OPTIONS_MAX)
    }
    fn option(&self, row: &usize, part: &str) -> String {
        self.value(&format!("o{row}-{part}"))
    }
    fn option_error(&self, row: &usize, tag: &str) -> String {
        self.error(&format!("o{row}-{tag}"))
    }
    fn at(&self, row: &usize) -> String {
        Some(self.option(row, "at")).filter(|a| !a.is_empty()).unwrap_or_else(|| (row + 1).to_string())
    }
    fn is_off(&self, row: &usize) -> bool {
        self.form.has(&format!("o{row}-off"))
    }
    fn row_name(&self, row: &usize) -> String {
        self.v.say(&Message::new("concerns-settings-option-number").with("number", row + 1))
    }
}
