//! What the forms of the settings have in common. Two who write at the same time meet in [`web::merge`].

use crate::changed::Changed;
use crate::compare::Reader;
use axum::http::StatusCode;
use cities::City;
use kernel::{Kind, Lang, Text};
use std::sync::Arc;
use web::{Answer, Error, Field, Form, Met, Shape, Values, Visit};

/// How often an edit looks again, when the city changed between the look and the save: then it was seldom this very thing.
pub(crate) const LOOKS_MAX: usize = 8;

/// Characters of a name that a field takes.
const NAME_MAX: usize = 200;

/// A place on the map is one value; the city's languages are ticked one by one, and the first is one of them.
const SHAPE: Shape = Shape { whole: &[&["lat", "lon"]], sets: &["languages"], within: &[("first", "languages")] };

/// What the page after a save says was done: with what somebody else changed meanwhile, or without.
pub(crate) const SAVED: &str = "saved";
/// The same of something that is closed, perhaps since the page was opened.
pub(crate) const SAVED_CLOSED: &str = "saved-closed";
pub(crate) const KEPT: &str = "kept";

/// The city as the database has it now, not as it was up to a second ago.
pub(crate) async fn fresh(v: &Visit) -> Result<Arc<City>, Error> {
    let id = v.city()?.id;
    v.site.cities.refresh().await?;
    v.site.cities.by_id(id).ok_or_else(Error::not_found)
}

/// A setting that two people wrote differently.
pub(crate) struct Difference {
    /// The form's name for it.
    pub field: String,
    pub label: String,
    pub theirs: String,
    /// `None`: left as it was shown.
    pub mine: Option<String>,
    /// Both changed it, differently.
    pub is_torn: bool,
}

impl Difference {
    /// Both values as one reads them.
    pub(crate) fn say(&mut self, said: impl Fn(&str) -> String) {
        self.theirs = said(&self.theirs);
        self.mine = self.mine.as_deref().map(said);
    }
}

/// What a page says when somebody else was faster.
pub(crate) struct Stale {
    pub by: Option<Changed>,
    pub rows: Vec<Difference>,
}

/// Brings what others changed meanwhile into the form. What both changed differently is told by its label.
pub(crate) fn meet(form: &mut Form, now: &Values, label: impl Fn(&str) -> String) -> Met<Difference> {
    match web::merge(form, now, SHAPE) {
        Met::AsShown => Met::AsShown,
        Met::Kept => Met::Kept,
        Met::Torn(forks) => Met::Torn(
            forks.into_iter().map(|f| Difference { label: label(&f.name), field: f.name, theirs: f.theirs, mine: f.mine, is_torn: f.is_torn }).collect(),
        ),
    }
}

/// Puts what a verb found wrong into the form; `place` says beside which field an error of this name is shown. Any other failure goes on.
pub(crate) fn wrong(mut form: Form, e: impl Into<Error>, place: impl Fn(&str) -> String) -> Result<Form, Error> {
    let e: Error = e.into();
    match e.kind {
        Kind::Invalid(fields) if !fields.is_empty() => {
            fields.into_iter().for_each(|f| form.wrong(place(&f.field), f.message));
            Ok(form)
        }
        _ => Err(e),
    }
}

/// The page with another status: 422 for what is wrong, 409 for what is stale.
pub(crate) fn with_status(v: &Visit, page: &impl askama::Template, status: StatusCode) -> Answer {
    let mut response = v.page(page)?;
    *response.status_mut() = status;
    Ok(response)
}

/// Which status a page with this form and this staleness has.
pub(crate) fn status(form: &Form, stale: Option<&Stale>) -> StatusCode {
    match (stale, form.errors()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, []) => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// A field of a text in one language.
pub(crate) struct InLanguage {
    pub name: String,
    pub label: String,
    /// The first language, to which the others fall back.
    pub is_first: bool,
}

impl InLanguage {
    /// The field of a name, which is needed in the first language.
    pub(crate) fn field<'a>(&'a self, v: &'a Visit, form: &Form) -> Field<'a> {
        let field = Field::text(v, form, &self.name, "townhall-name").label_text(self.label.clone()).max(NAME_MAX);
        if self.is_first { field.required() } else { field }
    }
}

/// How a language calls itself.
pub(crate) fn own_name(v: &Visit, lang: &Lang) -> String {
    v.site.languages.own_name(lang).to_string()
}

/// The languages of a text: those it has, in its order, then the city's others.
pub(crate) fn languages(city: &City, text: &Text) -> Vec<Lang> {
    let mut all: Vec<Lang> = text.pairs().map(|(l, _)| l.clone()).collect();
    all.extend(city.languages.iter().filter(|l| text.get(l).is_none()).cloned());
    all
}

/// The fields of a text, one for each language: `name-en`.
pub(crate) fn text_fields(v: &Visit, city: &City, key: &str, text: &Text, label: &'static str) -> Vec<InLanguage> {
    let field = |(i, l): (usize, &Lang)| InLanguage { name: format!("{key}-{l}"), label: text_label(v, label, l.as_str()), is_first: i == 0 };
    languages(city, text).iter().enumerate().map(field).collect()
}

/// Says which field a value of a text belongs to: the label for `name-en`.
pub(crate) fn text_label(v: &Visit, label: &'static str, tag: &str) -> String {
    Reader::of(v).text_label(label, tag)
}

pub(crate) fn put_text(values: &mut Values, city: &City, key: &str, text: &Text) {
    values.extend(languages(city, text).iter().map(|l| (format!("{key}-{l}"), text.get(l).unwrap_or_default().to_string())));
}

/// The text as it was typed; `before` gives its languages and their order. A language that somebody took out of the city meanwhile keeps what was typed in it:
/// a text may have more than the city offers.
pub(crate) fn typed_text(form: &Form, city: &City, key: &str, before: &Text) -> Text {
    let mut out = Text::default();
    let known = languages(city, before);
    let gone = web::typed_languages(form, &[key], &known);
    for lang in known.into_iter().chain(gone) {
        let typed = form.value(&format!("{key}-{lang}"));
        if !typed.is_empty() {
            out.set(lang, typed);
        }
    }
    out
}

/// The field of the first language: where an error of the whole text is shown.
pub(crate) fn first_field(city: &City, key: &str, before: &Text) -> String {
    languages(city, before).first().map_or_else(|| key.to_string(), |l| format!("{key}-{l}"))
}

/// What the page that one comes back to says was done.
pub(crate) fn done(v: &Visit) -> Option<&'static str> {
    match Form::parse(&v.query).value("done") {
        SAVED => Some("townhall-done-saved"),
        SAVED_CLOSED => Some("townhall-done-saved-closed"),
        KEPT => Some("web-saved-kept"),
        "added" => Some("townhall-done-added"),
        "closed" => Some("townhall-done-closed"),
        "reopened" => Some("townhall-done-reopened"),
        "removed" => Some("townhall-done-removed"),
        "taken" => Some("townhall-done-taken"),
        "again" => Some("townhall-done-again"),
        _ => None,
    }
}
