//! A question of a category: its words, its kind, its options. Options are rows of the form; empty ones are left out, so that it works without scripts.

mod meeting;
mod options;

use super::category::{self, QuestionInput, put_question};
use super::change::{LOOKS_MAX, seen};
use super::check::{self, with_lang};
use super::form::all_languages;
use super::history::{self, Somebody};
use super::page::stored;
use super::unseen::{gone_by, or_gone, stands_against};
use super::words::{self, Difference, Stale};
use crate::Error;
use crate::model::{Category, Question, QuestionKind};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::City;
use kernel::{Lang, Message};
use meeting::Meeting;
use options::{ORDER, Placed};
use web::{Alert, Answer, Form, Met, Shape, Submitted, Values, Visit, WAS, private_page, see_other};

/// Rows for new options at the end.
const SPARE: usize = 3;
/// Fields of a form that are read (web's limit), without the few that every question has.
const FIELDS: usize = 380;
/// Rows of options that a page has room for, by the number of the city's languages.
fn room(languages: usize) -> usize {
    (FIELDS / (languages + 3)).min(check::OPTIONS_MAX)
}

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
    stale: Stale,
}

/// Where a question is edited: the category, and the question if it is one that is there.
async fn open(v: &Visit, code: &str, question: &str) -> Result<(Category, Option<Question>), web::Error> {
    let city = v.city()?.clone();
    let (_, category) = stored(v, &city, code).await?;
    let found = category.questions.iter().find(|q| q.code == question).cloned();
    if found.is_none() && question != NEW {
        let is_it = |q: &serde_json::Value| is_of(q, question) && q["part"] == "question" && q["is"].is_null();
        let last = history::last_of(v, &city, category::subject(code), |detail| history::lists(detail, "questions", is_it)).await?;
        return Err(gone_by(v, last));
    }
    Ok((category, found))
}

pub(crate) async fn get(v: Visit, Path((_, code, question)): Path<(String, String, String)>) -> Answer {
    let city = v.city()?.clone();
    let (category, found) = open(&v, &code, &question).await?;
    let form = found.as_ref().map_or_else(|| Form::new().with("type", "choice"), |q| filled(q, &city).with(WAS, sealed(q, &city)));
    let rows = found.map_or(0, |q| q.options.len()) + SPARE;
    let page = Page { form, rows, ..frame(&v, &city.languages, &category, question) };
    private_page(v.page(&page))
}

/// `languages` are those of its form, the city's first.
fn frame<'a>(v: &'a Visit, languages: &[Lang], category: &'a Category, address: String) -> Page<'a> {
    let tongue = |(i, l): (usize, &Lang)| Tongue { tag: l.to_string(), name: words::language(v, l), dir: words::direction(l), is_first: i == 0 };
    let tongues = languages.iter().enumerate().map(tongue).collect();
    Page { v, category, is_new: address == NEW, address, form: Form::new(), tongues, rows: SPARE, stale: Stale::default() }
}

fn filled(q: &Question, city: &City) -> Form {
    let mut f = Form::new().with("type", &q.kind).with("code", &q.code);
    if q.required {
        f = f.with("required", "1");
    }
    for lang in &city.languages {
        f = f.with(&format!("label-{lang}"), q.label.get(lang).unwrap_or(""));
    }
    options::fields(&q.options, city).into_iter().fold(f, |f, (name, value)| f.with(&name, value))
}

/// The question of the form, but its options, and those with their rows. What the city's languages do not cover stays as it was.
fn read(f: &Form, city: &City, was: Option<&Question>) -> (Question, Vec<Placed>) {
    let first = city.default_language();
    let mut label = was.map(|q| q.label.clone()).unwrap_or_default();
    for lang in &all_languages(f, city, &["label"]) {
        label = with_lang(&label, lang, f.value(&format!("label-{lang}")));
    }
    let old = was.map(|q| q.options.as_slice()).unwrap_or_default();
    let options = options::read(f, old, city);
    let made = || check::code_of(label.get(&first).unwrap_or(""), "question");
    let code = was.map(|q| q.code.clone()).or_else(|| f.some("code")).unwrap_or_else(made);
    let kind = QuestionKind::parse(f.value("type")).unwrap_or(QuestionKind::Text).code();
    (Question { code, kind: kind.into(), required: f.has("required"), label, options: Vec::new() }, options)
}

/// What the form of a question is filled with, but its options.
fn values(q: &Question, city: &City) -> Values {
    let required = if q.required { "1" } else { "" };
    let mut out = vec![("type".to_string(), q.kind.clone()), ("required".to_string(), required.to_string())];
    out.extend(city.languages.iter().map(|l| (format!("label-{l}"), q.label.get(l).unwrap_or("").to_string())));
    out
}

/// The seal of the whole form.
fn sealed(q: &Question, city: &City) -> String {
    web::seal(&[values(q, city), options::values(q, city)].concat())
}

/// Brings what others changed of the question into the form, and gives what is to be asked, in words.
fn meet(v: &Visit, form: &mut Form, q: &Question, city: &City, done: &mut &'static str) -> Vec<Difference> {
    let meeting = Meeting::of(form, q, city, v.lang());
    let now = [values(q, city), meeting.values()].concat();
    meeting.bring(form);
    let met = web::merge(form, &now, Shape::default());
    let order = if met == Met::AsShown { None } else { meeting.take(form, room(options::languages(form, city).len())) };
    options::clear(form);
    let mut forks = match met {
        Met::AsShown => return Vec::new(),
        Met::Torn(forks) => forks,
        Met::Kept if order.is_none() => {
            *done = "kept";
            return Vec::new();
        }
        Met::Kept => Vec::new(),
    };
    forks.extend(order);
    // The answer to what is asked is a decision: nothing of it was kept for somebody else.
    form.set(WAS, web::seal(&now));
    // Of an option that came, its words say all.
    forks.retain(|f| f.is_torn || !matches!(options::of_field(&f.name), Some((_, None))) || f.theirs.is_empty());
    words::rows(&forks, |field, value| said(v, &meeting, field, value))
}

/// Is this difference one of the question?
fn is_of(difference: &serde_json::Value, question: &str) -> bool {
    difference.get("code").and_then(|c| c.as_str()) == Some(question)
}

/// Who changed the question last.
async fn changed_by(v: &Visit, city: &City, kind: &str, question: &str) -> Result<Option<Somebody>, web::Error> {
    let is_it = |q: &serde_json::Value| is_of(q, question);
    let edited = ("concerns.category.edit", category::subject(kind));
    Ok(history::last(v, city, edited, |detail| history::lists(detail, "questions", is_it)).await?)
}

/// A field of the form, and its value, as one reads them.
fn said(v: &Visit, meeting: &Meeting<'_>, field: &str, value: &str) -> (String, String) {
    let yes_no = if value.is_empty() { "concerns-settings-no" } else { "concerns-settings-yes" };
    let kind = || QuestionKind::parse(value).map_or("", |k| v.t(k.message()));
    if let Some((code, lang)) = options::of_field(field) {
        let option = v.say(&Message::new("concerns-settings-compare-option").with("option", meeting.name(code)));
        return match lang.and_then(kernel::Lang::parse) {
            Some(l) => (v.say(&Message::new("concerns-settings-in-language").with("what", option).with("language", words::language(v, &l))), value.to_string()),
            None if value.is_empty() => (option, v.t("concerns-settings-option-gone").to_string()),
            None => (option, options::said(value)),
        };
    }
    let (label, text) = match field {
        "type" => ("concerns-settings-question-kind", kind().to_string()),
        "required" => ("concerns-settings-required", v.t(yes_no).to_string()),
        ORDER => ("concerns-settings-options-order", value.to_string()),
        text => ("concerns-settings-question-words", words::in_language(v, text.strip_prefix("label-").unwrap_or(text), value)),
    };
    (v.t(label).to_string(), text)
}

/// Saves the question of the form. What is wrong with an option is told at its row.
async fn put(v: &Visit, city: &City, category: &Category, was: Option<&Question>, form: &Form) -> Result<(), Error> {
    let (question, placed) = read(form, city, was);
    let question = Question { options: placed.iter().map(|(_, o)| o.clone()).collect(), ..question };
    let input = QuestionInput { category: category.code.clone(), was: was.map(|q| q.code.clone()), question, seen: Some(seen(category)) };
    let at_row = |wrong| options::at_row(wrong, &placed, v.lang());
    match put_question(v.cx(), city, &v.actor, input).await {
        Err(Error::Invalid(wrong)) => Err(Error::Invalid(wrong.into_iter().map(at_row).collect())),
        done => done,
    }
}

pub(crate) async fn post(v: Visit, Path((_, code, question)): Path<(String, String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (mut form, mut done) = (s.form, "saved");
    for _ in 0..LOOKS_MAX {
        let (category, found) = open(&v, &code, &question).await?;
        // Who asks for more rows keeps the seal: what somebody saved meanwhile is told when it is saved.
        let parts = match &found {
            Some(q) if !form.has("more") => meet(&v, &mut form, q, &city, &mut done),
            _ => Vec::new(),
        };
        let by = if parts.is_empty() { None } else { changed_by(&v, &city, &code, &question).await? };
        let stale = Stale { by, parts };
        let mut status = if stale.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
        if !form.has("more") && stale.is_empty() {
            match put(&v, &city, &category, found.as_ref(), &form).await {
                Ok(()) => {
                    v.site.cities.refresh().await?;
                    return see_other(v.here(&format!("/settings/categories/{code}?done={done}#questions")));
                }
                // Somebody came between the look and the save.
                Err(Error::Stale) => continue,
                Err(e) => (status, form) = (StatusCode::UNPROCESSABLE_ENTITY, form.take_errors(e)?),
            }
        }
        let rows = options::count(&form) + if form.has("more") || !stale.is_empty() { SPARE } else { 0 };
        let languages = options::languages(&form, &city);
        let page = Page { form, rows, stale, ..frame(&v, &languages, &category, question) };
        let mut answer = private_page(v.page(&page))?;
        *answer.status_mut() = status;
        return Ok(answer);
    }
    Err(Error::Stale.into())
}

pub(crate) async fn post_move(v: Visit, Path((_, code, question)): Path<(String, String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    // Who moves what somebody took away is told who that was.
    open(&v, &code, &question).await?;
    category::move_question(v.cx(), &city, &v.actor, &code, &question, s.form.is("to", "up")).await?;
    v.site.cities.refresh().await?;
    see_other(v.here(&format!("/settings/categories/{code}?done=moved#questions")))
}

/// What a field is of, as one reads it; of the answers to choose from all in one, for one that is gone has no field any more.
fn part_of(field: &str) -> &'static str {
    match field {
        "type" => "concerns-settings-question-kind",
        "required" => "concerns-settings-required",
        label if label.starts_with("label-") => "concerns-settings-question-words",
        _ => "concerns-settings-options",
    }
}

pub(crate) async fn post_remove(v: Visit, Path((_, code, question)): Path<(String, String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    for _ in 0..LOOKS_MAX {
        let (category, found) = open(&v, &code, &question).await?;
        let shown = found.as_ref().map(|q| (q, web::changed_since(&s.form, &[values(q, &city), options::values(q, &city)].concat())));
        if let Some((q, changed)) = shown.filter(|(_, changed)| !changed.is_empty()) {
            let by = changed_by(&v, &city, &code, &question).await?;
            let mut form = filled(q, &city).with(WAS, sealed(q, &city));
            form.wrong("remove", stands_against(&v, by, changed.iter().map(|f| v.t(part_of(f)).to_string())));
            let page = Page { form, rows: q.options.len() + SPARE, ..frame(&v, &city.languages, &category, question) };
            return private_page(v.page_again(&page));
        }
        match category::remove_question(v.cx(), &city, &v.actor, &code, &question, seen(&category)).await {
            Ok(()) => {
                v.site.cities.refresh().await?;
                return see_other(v.here(&format!("/settings/categories/{code}?done=removed#questions")));
            }
            // Somebody came between the look and the removal.
            Err(Error::Stale) => {}
            Err(e) => return Err(or_gone(&v, city.id, category::subject(&code), e).await),
        }
    }
    Err(Error::Stale.into())
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
        room(self.tongues.len())
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
