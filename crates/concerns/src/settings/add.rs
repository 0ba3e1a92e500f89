//! A new category: what it cannot do without; the rest is on its page. Residents see it once it is opened.

use super::category::{add_categories, add_category};
use super::change::allowed;
use super::{check, ready, words};
use crate::kinds::Kinds;
use crate::model::{Category, CategoryKind, Groups, PlaceRule, Publication};
use askama::Template;
use cities::{City, Deadline};
use kernel::Text;
use web::{Alert, Answer, Field, Form, Submitted, Visit, private_page, see_other};

#[derive(Template)]
#[template(path = "concerns/settings_category_new.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    name: String,
    groups: Vec<(String, String)>,
    departments: Vec<(String, String)>,
}

fn page<'a>(v: &'a Visit, city: &City, form: &'a Form) -> Page<'a> {
    let name = format!("name-{}", city.default_language());
    Page { v, form, name, groups: words::groups(v), departments: words::departments(v, city) }
}

pub(crate) async fn get(v: Visit) -> Answer {
    let city = v.city()?.clone();
    allowed(&v.actor, &city)?;
    let form = Form::new();
    private_page(v.page(&page(&v, &city, &form)))
}

/// Of the name; where it has no Latin letters, the next number that is free.
fn made_code(kinds: &Kinds, name: &str) -> String {
    if name.is_empty() {
        return String::new();
    }
    let is_free = |code: &String| kinds.category(code).is_none();
    let numbered = (1..).map(|n| format!("kind-{n}")).find(is_free).unwrap_or_default();
    check::code_of(name, &numbered)
}

pub(crate) async fn post(v: Visit, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    if s.form.is("ready", ready::USUAL) {
        return take_usual(&v, &city).await;
    }
    let kinds = Kinds::of(v.cx(), &city).await?;
    let category = if s.form.is("ready", ready::EMERGENCY) { ready_made(&v, &city) } else { typed(&city, &kinds, &s.form) };
    let code = category.code.clone();
    match add_category(v.cx(), &city, &v.actor, category).await {
        Ok(()) => {
            v.site.cities.refresh().await?;
            see_other(v.here(&format!("/settings/categories/{code}?done=added")))
        }
        Err(e) => {
            let mut form = s.form.take_errors(e)?;
            // A code is made of the name: without one there is none, and the name alone is wrong.
            if form.value("code").is_empty() && form.value(&format!("name-{}", city.default_language())).is_empty() {
                form.right("code");
            }
            private_page(v.page_again(&page(&v, &city, &form)))
        }
    }
}

async fn take_usual(v: &Visit, city: &City) -> Answer {
    allowed(&v.actor, city)?;
    let department = first_department(city);
    if department.is_empty() {
        // The list says what is missing, and leads there.
        return see_other(v.here("/settings/categories"));
    }
    add_categories(v.cx(), city, &v.actor, ready::usual(v, city, &department)).await?;
    v.site.cities.refresh().await?;
    see_other(v.here("/settings/categories?done=usual"))
}

/// Somebody must answer for it, though nothing comes.
fn ready_made(v: &Visit, city: &City) -> Category {
    ready::emergency(v, city, first_department(city))
}

/// Where what is ready goes, until the city says another; empty where nobody takes anything.
fn first_department(city: &City) -> String {
    city.open_departments().next().map_or_else(String::new, |d| d.code.clone())
}

fn typed(city: &City, kinds: &Kinds, form: &Form) -> Category {
    let lang = city.default_language();
    let name = form.value(&format!("name-{lang}")).to_string();
    Category {
        code: form.some("code").unwrap_or_else(|| made_code(kinds, &name)),
        group: Groups::parse(form.value("group")).unwrap_or(Groups::Other),
        icon: "question".into(),
        kind: CategoryKind::Report,
        department: form.value("department").to_string(),
        deadline: Deadline::WorkingDays(5),
        publication: Publication::AfterReview,
        place: PlaceRule::Required,
        evidence: false,
        emergency: false,
        is_closed: true,
        name: Text::one(lang, name),
        hint: Text::default(),
        words: Vec::new(),
        questions: Vec::new(),
        elsewhere: Text::default(),
    }
}
