//! Components: they own the markup of fields, alerts and pages of a list, so that a page's template stays short.

use crate::markup::escape;
use crate::{Form, Visit};
use askama::Template;
use kernel::FieldError;

/// One field: label, hint, error, input, in that order.
///
/// `{{ Field::text(v, form, "name", "accounts-name") }}` in a template, with the kind changed by the methods.
#[derive(Template)]
#[template(path = "web/field.html")]
pub struct Field<'a> {
    v: &'a Visit,
    name: &'a str,
    label: String,
    hint: String,
    value: String,
    error: String,
    kind: Kind,
    is_required: bool,
    autocomplete: &'a str,
    options: Vec<(String, String, bool)>,
    rows: u8,
    max: usize,
    is_hidden_label: bool,
    is_latin: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Input(&'static str),
    Area,
    Select,
    Radios,
    Boxes,
}

/// The longest that one line may be.
const LINE_MAX: usize = 400;

impl<'a> Field<'a> {
    fn new(v: &'a Visit, form: &Form, name: &'a str, label: &str, kind: Kind) -> Self {
        let error = form.error(name).map(|m| v.say(m)).unwrap_or_default();
        Field {
            v,
            name,
            label: v.t(label).to_string(),
            hint: String::new(),
            value: form.raw(name).to_string(),
            error,
            kind,
            is_required: false,
            autocomplete: "",
            options: Vec::new(),
            rows: 4,
            max: LINE_MAX,
            is_hidden_label: false,
            is_latin: false,
        }
    }
    pub fn text(v: &'a Visit, form: &Form, name: &'a str, label: &str) -> Self {
        Self::new(v, form, name, label, Kind::Input("text"))
    }
    pub fn area(v: &'a Visit, form: &Form, name: &'a str, label: &str) -> Self {
        Self { max: 4_000, ..Self::new(v, form, name, label, Kind::Area) }
    }
    /// One of several in a list; `options` are value and text.
    pub fn select(v: &'a Visit, form: &Form, name: &'a str, label: &str, options: Vec<(String, String)>) -> Self {
        Self::new(v, form, name, label, Kind::Select).options(form, options)
    }
    pub fn radios(v: &'a Visit, form: &Form, name: &'a str, label: &str, options: Vec<(String, String)>) -> Self {
        Self::new(v, form, name, label, Kind::Radios).options(form, options)
    }
    pub fn boxes(v: &'a Visit, form: &Form, name: &'a str, label: &str, options: Vec<(String, String)>) -> Self {
        Self::new(v, form, name, label, Kind::Boxes).options(form, options)
    }
    fn options(mut self, form: &Form, options: Vec<(String, String)>) -> Self {
        let name = self.name;
        self.options = options.into_iter().map(|(value, text)| (value.clone(), text, form.is(name, &value))).collect();
        self
    }
    /// `email`, `tel`, `password`, `number`, `date`, `search`, `color`.
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = Kind::Input(kind);
        if kind == "password" {
            self.value = String::new();
        }
        self
    }
    /// A label that is data, not a message: a category's question.
    pub fn label_text(mut self, text: impl Into<String>) -> Self {
        self.label = text.into();
        self
    }
    pub fn hint(mut self, id: &str) -> Self {
        self.hint = self.v.t(id).to_string();
        self
    }
    pub fn hint_text(mut self, text: impl Into<String>) -> Self {
        self.hint = text.into();
        self
    }
    pub fn required(mut self) -> Self {
        self.is_required = true;
        self
    }
    pub fn autocomplete(mut self, token: &'a str) -> Self {
        self.autocomplete = token;
        self
    }
    pub fn rows(mut self, rows: u8) -> Self {
        self.rows = rows;
        self
    }
    pub fn max(mut self, characters: usize) -> Self {
        self.max = characters;
        self
    }
    /// What is written from left to right in every language: a code, an address, hours.
    pub fn latin(mut self) -> Self {
        self.is_latin = true;
        self
    }
    /// The label is for readers of the page's code only; the page says it in another way.
    pub fn hidden_label(mut self) -> Self {
        self.is_hidden_label = true;
        self
    }
    fn is_group(&self) -> bool {
        matches!(self.kind, Kind::Radios | Kind::Boxes)
    }
    /// May it hold words of either direction?
    fn is_words(&self) -> bool {
        matches!(self.kind, Kind::Input("text" | "search"))
    }
    fn input_type(&self) -> &'static str {
        match self.kind {
            Kind::Input(t) => t,
            Kind::Boxes => "checkbox",
            _ => "radio",
        }
    }
    fn reads_ltr(&self) -> bool {
        self.is_latin || matches!(self.kind, Kind::Input("email" | "tel"))
    }
    fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("{}-hint", self.name));
        }
        if !self.error.is_empty() {
            ids.push(format!("{}-error", self.name));
        }
        ids.join(" ")
    }
}
impl askama::filters::HtmlSafe for Field<'_> {}

/// What is wrong with a form, above it; takes the focus.
#[derive(Template)]
#[template(path = "web/alert.html")]
pub struct Alert<'a> {
    v: &'a Visit,
    errors: &'a [FieldError],
    names: Vec<(String, String)>,
}

impl<'a> Alert<'a> {
    pub fn new(v: &'a Visit, form: &'a Form) -> Self {
        Alert { v, errors: form.errors(), names: Vec::new() }
    }
    /// What the fields are called whose errors do not say by themselves what they are about.
    pub fn naming(mut self, names: Vec<(String, String)>) -> Self {
        self.names = names;
        self
    }
    fn words(&self, e: &FieldError) -> String {
        let name = self.names.iter().find(|(field, _)| *field == e.field).map_or("", |(_, name)| name);
        self.v.error_of(name, &e.message)
    }
    fn count(&self) -> i64 {
        i64::try_from(self.errors.len()).unwrap_or_default()
    }
}
impl askama::filters::HtmlSafe for Alert<'_> {}

/// “More”: the address of the next page of a list.
pub struct Pager {
    pub next: Option<String>,
}

impl Pager {
    /// The same address with another value of one key.
    pub fn address(v: &Visit, key: &str, value: &str) -> String {
        let mut pairs: Vec<String> = v.query.split('&').filter(|p| !p.is_empty() && p.split('=').next() != Some(key)).map(str::to_string).collect();
        if !value.is_empty() {
            pairs.push(format!("{key}={}", crate::encoded(value)));
        }
        if pairs.is_empty() { v.path.clone() } else { format!("{}?{}", v.path, pairs.join("&")) }
    }
    pub fn link(&self, v: &Visit) -> crate::Markup {
        let Some(next) = &self.next else { return crate::Markup::default() };
        crate::Markup(format!("<p><a class=\"button button--quiet\" rel=\"next\" href=\"{}\">{}</a></p>", escape(next), escape(v.t("web-more"))))
    }
}
