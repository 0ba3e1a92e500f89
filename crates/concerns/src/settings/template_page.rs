//! The pages of the templates: the list, and one of them in every language, with an example beside it.

use super::change::{LOOKS_MAX, allowed, met, seen};
use super::check::{self, with_lang};
use super::form::all_languages;
use super::history::{self, Change};
use super::template::{self, TemplateInput, put_template, remove_template};
use super::words::Stale;
use super::{list, unseen, words};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{Template as Kept, Use};
use crate::store::settings as kept;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::City;
use kernel::{Lang, Text};
use serde_json::{Map, Value};
use web::{Alert, Answer, Form, Shape, Submitted, Values, Visit, private_page, see_other};

/// The code in the address of a template that is being added.
const NEW: &str = "new";
/// The reference of the example.
const EXAMPLE: &str = "7K4M-2Q9X";

struct Line {
    href: String,
    title: String,
    uses: String,
    text: String,
}

struct Group {
    title: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "concerns/settings_templates.html")]
struct Page<'a> {
    v: &'a Visit,
    groups: Vec<Group>,
    count: usize,
    done: &'static str,
}

pub(crate) async fn get(v: Visit) -> Answer {
    let city = v.city()?.clone();
    allowed(&v.actor, &city)?;
    let kinds = Kinds::of(v.cx(), &city).await?;
    let templates = kept::templates(v.cx(), city.id).await?;
    let line = |t: &Kept| Line {
        href: v.here(&format!("/settings/templates/{}", t.code)),
        title: t.title.in_lang(v.lang()).to_string(),
        uses: t.uses.iter().map(|u| v.t(u.message())).collect::<Vec<_>>().join(" · "),
        text: t.text.in_lang(v.lang()).to_string(),
    };
    let codes = kinds.categories.iter().map(|c| c.code.as_str());
    let of = |code: &str| Group { title: words::marked_category(&v, &kinds, code), lines: templates.iter().filter(|t| t.category == code).map(line).collect() };
    let groups = [""].into_iter().chain(codes).map(of).filter(|g| !g.lines.is_empty()).collect();
    private_page(v.page(&Page { v: &v, groups, count: templates.len(), done: list::done(&v.query) }))
}

/// What is a field for every language.
const TEXTS: [&str; 2] = ["title", "text"];

/// The fields of one language.
struct Tongue {
    tag: String,
    name: String,
    dir: &'static str,
    is_first: bool,
    /// The text with an example's words put in.
    example: String,
}

#[derive(Template)]
#[template(path = "concerns/settings_template.html")]
struct Edit<'a> {
    v: &'a Visit,
    address: String,
    is_new: bool,
    form: Form,
    name: String,
    categories: Vec<(String, String, bool)>,
    tongues: Vec<Tongue>,
    history: Vec<Change>,
    /// What somebody else saved meanwhile, beside what was typed.
    stale: Stale,
}

/// The template of the address, or a new one.
async fn open(v: &Visit, city: &City, code: &str) -> Result<Option<Kept>, web::Error> {
    allowed(&v.actor, city)?;
    let found = kept::templates(v.cx(), city.id).await?.into_iter().find(|t| t.code == code);
    if found.is_none() && code != NEW { Err(unseen::gone(v, city.id, template::subject(code)).await) } else { Ok(found) }
}

pub(crate) async fn edit(v: Visit, Path((_, code)): Path<(String, String)>) -> Answer {
    let city = v.city()?.clone();
    let found = open(&v, &city, &code).await?;
    let category = Form::parse(&v.query).value("kind").to_string();
    let form = match &found {
        Some(t) => web::filled(&values(t, &city)),
        None => Form::new().with("category", category).with("for", Use::Answer.code()),
    };
    let page = show(&v, &city, code, found.as_ref(), form).await?;
    private_page(v.page(&page))
}

/// What the form of a template is filled with.
fn values(t: &Kept, city: &City) -> Values {
    let mut out = vec![("category".to_string(), t.category.clone())];
    out.extend(t.uses.iter().map(|u| ("for".to_string(), u.code().to_string())));
    for lang in &city.languages {
        let text = |of: &Text| of.get(lang).unwrap_or("").to_string();
        out.extend([(format!("title-{lang}"), text(&t.title)), (format!("text-{lang}"), text(&t.text))]);
    }
    out
}

/// What it is for is ticked one by one.
const SHAPE: Shape = Shape { whole: &[], sets: &["for"] };

/// A field of the form, and its value, as one reads them.
fn said(v: &Visit, kinds: &Kinds, field: &str, value: &str) -> (String, String) {
    let uses = || Use::ALL.iter().filter(|u| value.split(", ").any(|code| code == u.code())).map(|u| v.t(u.message()));
    let (label, text) = match field.split_once('-') {
        Some(("title", tag)) => ("concerns-settings-template-title", words::in_language(v, tag, value)),
        Some((_, tag)) => ("concerns-settings-template-text", words::in_language(v, tag, value)),
        None if field == "category" => ("concerns-settings-template-for", words::marked_category(v, kinds, value)),
        None => ("concerns-settings-template-use", uses().collect::<Vec<_>>().join(" · ")),
    };
    (v.t(label).to_string(), text)
}

pub(crate) async fn post(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (mut form, mut done) = (s.form, "saved");
    for _ in 0..LOOKS_MAX {
        let found = open(&v, &city, &code).await?;
        // Who only looks keeps the seal: what somebody saved meanwhile is told when it is saved.
        let forks = match &found {
            Some(t) if !form.has("look") => met(&mut form, &values(t, &city), SHAPE, &mut done),
            _ => Vec::new(),
        };
        let mut status = if forks.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
        if !form.has("look") && forks.is_empty() {
            let typed = read(&form, &city, found.as_ref());
            let input = TemplateInput { template: typed, is_new: found.is_none(), seen: found.as_ref().map(seen) };
            match put_template(v.cx(), &city, &v.actor, input).await {
                Ok(()) => {
                    v.site.cities.refresh().await?;
                    return see_other(v.here(&format!("/settings/templates?done={done}")));
                }
                // Somebody came between the look and the save.
                Err(Error::Stale) => continue,
                Err(e) => (status, form) = (StatusCode::UNPROCESSABLE_ENTITY, form.take_errors(e)?),
            }
        }
        let mut page = show(&v, &city, code, found.as_ref(), form).await?;
        let kinds = Kinds::of(v.cx(), &city).await?;
        if let Some(t) = found.as_ref().filter(|_| !forks.is_empty()) {
            let edited = ("concerns.template.edit", template::subject(&t.code));
            let by = history::last(&v, &city, edited, |detail| forks.iter().any(|f| f.is_torn && is_change_of(detail, &f.name))).await?;
            page.stale = Stale { by, parts: words::rows(&forks, |field, value| said(&v, &kinds, field, value)) };
        }
        let mut answer = private_page(v.page(&page))?;
        *answer.status_mut() = status;
        return Ok(answer);
    }
    Err(Error::Stale.into())
}

/// Does the log have it as a change of this field?
fn is_change_of(detail: &Map<String, Value>, field: &str) -> bool {
    match field.split_once('-').map_or(field, |(part, _)| part) {
        "for" => detail.contains_key("uses"),
        // The kind stands in each entry.
        "category" => detail.contains_key("category_was"),
        part => detail.keys().any(|key| key.split('.').next() == Some(part)),
    }
}

pub(crate) async fn post_remove(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    for _ in 0..LOOKS_MAX {
        let Some(t) = open(&v, &city, &code).await? else { return Err(Error::NoConcern.into()) };
        let changed = web::changed_since(&s.form, &values(&t, &city));
        if !changed.is_empty() {
            let kinds = Kinds::of(v.cx(), &city).await?;
            let edited = ("concerns.template.edit", template::subject(&code));
            let by = history::last(&v, &city, edited, |detail| changed.iter().any(|f| is_change_of(detail, f))).await?;
            let mut form = web::filled(&values(&t, &city));
            form.wrong("remove", unseen::stands_against(&v, by, changed.iter().map(|f| said(&v, &kinds, f, "").0)));
            let page = show(&v, &city, code, Some(&t), form).await?;
            return private_page(v.page_again(&page));
        }
        match remove_template(v.cx(), &city, &v.actor, &code, &seen(&t)).await {
            Ok(()) => {
                v.site.cities.refresh().await?;
                return see_other(v.here("/settings/templates?done=removed"));
            }
            // Somebody came between the look and the removal.
            Err(Error::Stale) => {}
            Err(e) => return Err(unseen::or_gone(&v, city.id, template::subject(&code), e).await),
        }
    }
    Err(Error::Stale.into())
}

fn read(form: &Form, city: &City, was: Option<&Kept>) -> Kept {
    let mut t = was.cloned().unwrap_or(Kept { code: String::new(), category: String::new(), uses: Vec::new(), title: Text::default(), text: Text::default() });
    for lang in &all_languages(form, city, &TEXTS) {
        t.title = with_lang(&t.title, lang, form.value(&format!("title-{lang}")));
        t.text = with_lang(&t.text, lang, form.value(&format!("text-{lang}")));
    }
    t.category = form.value("category").to_string();
    t.uses = Use::ALL.iter().copied().filter(|u| form.all("for").any(|f| f == u.code())).collect();
    if was.is_none() {
        let title = t.title.get(&city.default_language()).unwrap_or("");
        t.code = form.some("code").unwrap_or_else(|| check::code_of(title, "template"));
    }
    t
}

async fn show<'a>(v: &'a Visit, city: &City, address: String, found: Option<&Kept>, form: Form) -> Result<Edit<'a>, web::Error> {
    let kinds = Kinds::of(v.cx(), city).await?;
    let first = city.default_language();
    let category = form.value("category").to_string();
    let tongue = |l: &Lang| Tongue {
        tag: l.to_string(),
        name: words::language(v, l),
        dir: words::direction(l),
        is_first: *l == first,
        example: example(city, &kinds, &category, form.value(&format!("text-{l}")), l),
    };
    let mut tongues: Vec<Tongue> = all_languages(&form, city, &TEXTS).iter().map(tongue).collect();
    tongues.sort_by_key(|t| !t.is_first);
    // A closed kind that is set stays in the list: nobody's text becomes one for all kinds because its own is not there.
    let is_set = |code: &str| code == category || found.is_some_and(|t| t.category == code);
    let codes = kinds.categories.iter().filter(|c| !c.is_closed || is_set(&c.code)).map(|c| c.code.as_str());
    let option = |code: &str| (code.to_string(), words::marked_category(v, &kinds, code), code == category);
    let categories = [""].into_iter().chain(codes).map(option).collect();
    let history = match found {
        Some(t) => history::of(v, v.cx(), city, template::subject(&t.code)).await?,
        None => Vec::new(),
    };
    let name = found.map_or_else(|| v.t("concerns-settings-template-new").to_string(), |t| t.title.in_lang(v.lang()).to_string());
    Ok(Edit { v, is_new: found.is_none(), address, form, name, categories, tongues, history, stale: Stale::default() })
}

/// The text as somebody may get it: with a place of this city, and a reference that is nobody's.
fn example(city: &City, kinds: &Kinds, category: &str, text: &str, lang: &Lang) -> String {
    let place = city.places.all().iter().find(|p| p.kind.is_landmark()).map_or("", |p| p.name.in_lang(lang));
    let code = kinds.category(category).map_or("", |c| c.department.as_str());
    let department = city.department(code).or_else(|| city.departments.first()).map_or("", |d| d.name.in_lang(lang));
    let kind = kinds.category(category).or_else(|| kinds.open().next()).map_or("", |c| c.name.in_lang(lang));
    text.replace("{place}", place).replace("{reference}", EXAMPLE).replace("{department}", department).replace("{category}", kind)
}

impl Edit<'_> {
    fn path(&self, rest: &str) -> String {
        self.v.here(&format!("/settings/templates/{}{rest}", self.address))
    }
    fn uses(&self) -> Vec<(&'static str, &str, bool)> {
        let is_on = |u: &Use| self.form.all("for").any(|f| f == u.code());
        Use::ALL.iter().map(|u| (u.code(), self.v.t(u.message()), is_on(u))).collect()
    }
    fn value(&self, name: &str, tag: &str) -> String {
        self.form.raw(&format!("{name}-{tag}")).to_string()
    }
    fn error(&self, name: &str) -> String {
        self.form.error(name).map(|m| self.v.say(m)).unwrap_or_default()
    }
    fn error_in(&self, name: &str, tag: &str) -> String {
        self.error(&format!("{name}-{tag}"))
    }
}
