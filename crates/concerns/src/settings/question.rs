//! A question of a category: its words, its kind, its options. Options are rows of the form; empty ones are left out, so that it works without scripts.

use super::category::{self, QuestionInput, put_question};
use super::change::seen;
use super::check::{self, with_lang};
use super::page::stored;
use super::words;
use crate::Error;
use crate::model::{Category, Question, QuestionKind, QuestionOption};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::City;
use kernel::{Message, Text};
use std::collections::BTreeSet;
use web::{Alert, Answer, Form, Submitted, Visit, private_page, see_other};

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
    seen: String,
    tongues: Vec<Tongue>,
    rows: usize,
    /// What the question is now, when somebody changed it meanwhile.
    now: Option<(String, String)>,
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
    let form = found.as_ref().map_or_else(|| Form::new().with("type", "choice"), |q| filled(q, &city));
    let rows = found.map_or(0, |q| q.options.len()) + SPARE;
    let page = Page { seen: seen(&category), form, rows, ..frame(&v, &city, &category, question) };
    private_page(v.page(&page))
}

fn frame<'a>(v: &'a Visit, city: &City, category: &'a Category, address: String) -> Page<'a> {
    let first = city.default_language();
    let tongue = |l: &kernel::Lang| Tongue { tag: l.to_string(), name: words::language(v, l), dir: words::direction(l), is_first: *l == first };
    let mut tongues: Vec<Tongue> = city.languages.iter().map(tongue).collect();
    tongues.sort_by_key(|t| !t.is_first);
    Page { v, category, is_new: address == NEW, address, form: Form::new(), seen: String::new(), tongues, rows: SPARE, now: None }
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
    for lang in &city.languages {
        label = with_lang(&label, lang, f.value(&format!("label-{lang}")));
    }
    let mut options: Vec<(i64, QuestionOption)> = Vec::new();
    let mut codes: BTreeSet<String> = (0..rows(f)).map(|i| f.value(&format!("o{i}-code")).to_string()).collect();
    for i in 0..rows(f) {
        let code = f.value(&format!("o{i}-code"));
        let old = was.and_then(|q| q.options.iter().find(|o| o.code == code));
        let mut text = old.map(|o| o.label.clone()).unwrap_or_default();
        for lang in &city.languages {
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

pub(crate) async fn post(v: Visit, Path((_, code, question)): Path<(String, String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (category, found) = open(&v, &code, &question).await?;
    let mut form = s.form;
    let typed = read(&form, &city, found.as_ref());
    let mut status = StatusCode::OK;
    let mut now = None;
    if !form.has("more") {
        let input = QuestionInput { category: code.clone(), was: found.as_ref().map(|q| q.code.clone()), question: typed, seen: form.some("seen") };
        match put_question(v.cx(), &city, &v.actor, input).await {
            Ok(()) => {
                v.site.cities.refresh().await?;
                return see_other(v.here(&format!("/settings/categories/{code}?done=saved#questions")));
            }
            Err(Error::Stale) => (status, now) = (StatusCode::CONFLICT, Some(said(&v, found.as_ref()))),
            Err(e) => (status, form) = (StatusCode::UNPROCESSABLE_ENTITY, form.take_errors(e)?),
        }
    }
    let rows = rows(&form) + if form.has("more") { SPARE } else { 0 };
    let page = Page { seen: seen(&category), form, rows, now, ..frame(&v, &city, &category, question) };
    let mut answer = private_page(v.page(&page))?;
    *answer.status_mut() = status;
    Ok(answer)
}

/// A question as it is now: its words, and its options.
fn said(v: &Visit, q: Option<&Question>) -> (String, String) {
    let texts = |t: &Text| t.pairs().map(|(l, t)| format!("{}: {t}", words::language(v, l))).collect::<Vec<_>>().join("\n");
    let of = |q: &Question| (texts(&q.label), q.options.iter().map(|o| o.label.in_lang(v.lang())).collect::<Vec<_>>().join("\n"));
    q.map(of).unwrap_or_else(|| (v.t("concerns-settings-question-others").to_string(), String::new()))
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
