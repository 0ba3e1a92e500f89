//! The pages of the templates: the list, and one of them in every language, with an example beside it.

use super::change::{allowed, seen};
use super::check::{self, with_lang};
use super::history::{self, Change};
use super::template::{self, TemplateInput, put_template, remove_template};
use super::{list, words};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{Template as Kept, Use};
use crate::store::settings as kept;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::City;
use kernel::{Lang, Text};
use web::{Alert, Answer, Form, Submitted, Visit, private_page, see_other};

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
    let of = |code: &str| Group { title: words::category(&v, &kinds, code), lines: templates.iter().filter(|t| t.category == code).map(line).collect() };
    let groups = [""].into_iter().chain(codes).map(of).filter(|g| !g.lines.is_empty()).collect();
    private_page(v.page(&Page { v: &v, groups, count: templates.len(), done: list::done(&v.query) }))
}

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
    seen: String,
    name: String,
    categories: Vec<(String, String, bool)>,
    tongues: Vec<Tongue>,
    history: Vec<Change>,
    /// What somebody else saved meanwhile: language and text.
    stale: Vec<(String, String)>,
}

/// The template of the address, or a new one.
async fn open(v: &Visit, city: &City, code: &str) -> Result<Option<Kept>, web::Error> {
    allowed(&v.actor, city)?;
    let found = kept::templates(v.cx(), city.id).await?.into_iter().find(|t| t.code == code);
    if found.is_none() && code != NEW { Err(Error::NoConcern.into()) } else { Ok(found) }
}

pub(crate) async fn edit(v: Visit, Path((_, code)): Path<(String, String)>) -> Answer {
    let city = v.city()?.clone();
    let found = open(&v, &city, &code).await?;
    let category = found.as_ref().map_or_else(|| Form::parse(&v.query).value("kind").to_string(), |t| t.category.clone());
    let mut form = Form::new().with("category", category);
    let uses = found.as_ref().map_or_else(|| vec![Use::Answer], |t| t.uses.clone());
    form = uses.iter().fold(form, |f, u| f.with("for", u.code()));
    for lang in &city.languages {
        let value = |of: fn(&Kept) -> &Text| found.as_ref().and_then(|t| of(t).get(lang)).unwrap_or("").to_string();
        form = form.with(&format!("title-{lang}"), value(|t| &t.title)).with(&format!("text-{lang}"), value(|t| &t.text));
    }
    let page = show(&v, &city, code, found.as_ref(), form).await?;
    private_page(v.page(&page))
}

pub(crate) async fn post(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let found = open(&v, &city, &code).await?;
    let mut form = s.form;
    let typed = read(&form, &city, found.as_ref());
    let mut status = StatusCode::OK;
    if !form.has("look") {
        let input = TemplateInput { template: typed, is_new: found.is_none(), seen: form.some("seen") };
        match put_template(v.cx(), &city, &v.actor, input).await {
            Ok(()) => {
                v.site.cities.refresh().await?;
                return see_other(v.here("/settings/templates?done=saved"));
            }
            Err(Error::Stale) => status = StatusCode::CONFLICT,
            Err(e) => (status, form) = (StatusCode::UNPROCESSABLE_ENTITY, form.take_errors(e)?),
        }
    }
    let mut page = show(&v, &city, code, found.as_ref(), form).await?;
    if status == StatusCode::CONFLICT {
        page.stale = found.iter().flat_map(|t| t.text.pairs()).map(|(l, t)| (words::language(&v, l), t.to_string())).collect();
    }
    let mut answer = private_page(v.page(&page))?;
    *answer.status_mut() = status;
    Ok(answer)
}

pub(crate) async fn post_remove(v: Visit, Path((_, code)): Path<(String, String)>, _: Submitted) -> Answer {
    let city = v.city()?.clone();
    remove_template(v.cx(), &city, &v.actor, &code).await?;
    v.site.cities.refresh().await?;
    see_other(v.here("/settings/templates?done=removed"))
}

fn read(form: &Form, city: &City, was: Option<&Kept>) -> Kept {
    let mut t = was.cloned().unwrap_or(Kept { code: String::new(), category: String::new(), uses: Vec::new(), title: Text::default(), text: Text::default() });
    for lang in &city.languages {
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
    let mut tongues: Vec<Tongue> = city.languages.iter().map(tongue).collect();
    tongues.sort_by_key(|t| !t.is_first);
    let all = [String::new()].into_iter().chain(kinds.open().map(|c| c.code.clone()));
    let categories = all.map(|code| (code.clone(), words::category(v, &kinds, &code), code == category)).collect();
    let history = match found {
        Some(t) => history::of(v, v.cx(), city, template::subject(&t.code)).await?,
        None => Vec::new(),
    };
    let name = found.map_or_else(|| v.t("concerns-settings-template-new").to_string(), |t| t.title.in_lang(v.lang()).to_string());
    let seen = found.map(seen).unwrap_or_default();
    Ok(Edit { v, is_new: found.is_none(), address, form, seen, name, categories, tongues, history, stale: Vec::new() })
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
