//! Departments: who answers. Added, edited, closed, and removed when nothing names them.

use crate::changed::{self, Changed};
use crate::edit::{
    InLanguage, KEPT, LOOKS_MAX, SAVED, SAVED_CLOSED, Stale, done, first_field, fresh, meet, put_text, status, text_fields, text_label, typed_text,
};
use crate::edit::{with_status, wrong};
use crate::ports::Sections;
use askama::Template;
use axum::extract::Path;
use cities::{City, Department, DepartmentInput, add_department, edit_department, remove_department, reopen_department};
use kernel::{Failure, Message, Text};
use std::sync::Arc;
use web::{Alert, Answer, Error, Field, Form, Met, Submitted, Values, Visit, filled, see_other};

/// What may have happened to any of them last.
const ACTS: &[&str] = &[
    "cities.department.add",
    "cities.department.edit",
    "cities.department.close",
    "cities.department.reopen",
    "cities.department.remove",
    "cities.departments.made",
    "cities.import",
];

#[derive(Template)]
#[template(path = "townhall/departments.html")]
struct List<'a> {
    v: &'a Visit,
    departments: &'a [Department],
    form: &'a Form,
    names: Vec<InLanguage>,
    changed: Option<Changed>,
    done: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "townhall/department.html")]
struct One<'a> {
    v: &'a Visit,
    d: &'a Department,
    form: &'a Form,
    names: Vec<InLanguage>,
    here: String,
    changed: Option<Changed>,
    stale: Option<Stale>,
}

impl One<'_> {
    fn name(&self) -> &str {
        self.d.name.in_lang(self.v.lang())
    }
}

fn values(city: &City, d: &Department) -> Values {
    let mut out = Values::new();
    put_text(&mut out, city, "name", &d.name);
    out.push(("mail".into(), d.mail.clone()));
    out.push(("phone".into(), d.phone.clone()));
    out
}

fn label(v: &Visit, field: &str) -> String {
    match field.split_once('-') {
        Some((_, tag)) => text_label(v, "townhall-name", tag),
        None if field == "mail" => v.t("townhall-mail").to_string(),
        None => v.t("townhall-phone").to_string(),
    }
}

fn typed(form: &Form, city: &City, code: &str, before: &Text) -> DepartmentInput {
    let value = |name: &str| form.value(name).to_string();
    DepartmentInput { code: code.to_string(), name: typed_text(form, city, "name", before), mail: value("mail"), phone: value("phone") }
}

fn subject(code: &str) -> String {
    format!("department {code}")
}

pub(crate) async fn find<'c>(v: &Visit, city: &'c City, code: &str) -> Result<&'c Department, Error> {
    match city.department(code) {
        Some(d) => Ok(d),
        None => Err(changed::gone(v, city.id, subject(code)).await),
    }
}

async fn list(v: &Visit, city: &City, form: &Form) -> Answer {
    let names = text_fields(v, city, "name", &Text::default(), "townhall-name");
    let page = List { v, departments: &city.departments, form, names, changed: changed::last(v, city.id, ACTS).await?, done: done(v) };
    with_status(v, &page, status(form, None))
}

pub(crate) async fn page(v: Visit) -> Answer {
    let city = fresh(&v).await?;
    list(&v, &city, &Form::new()).await
}

pub(crate) async fn add_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let none = Text::default();
    let input = typed(&s.form, &city, s.form.value("code"), &none);
    match add_department(v.cx(), &v.actor, &city, input).await {
        Ok(()) => back(&v, "added").await,
        Err(e) => {
            let place = |f: &str| if f == "name" { first_field(&city, "name", &none) } else { f.to_string() };
            list(&v, &city, &wrong(s.form, e, place)?).await
        }
    }
}

async fn shown(v: &Visit, city: &City, d: &Department, form: &Form, stale: Option<Stale>) -> Answer {
    let page = One {
        v,
        d,
        form,
        names: text_fields(v, city, "name", &d.name, "townhall-name"),
        here: v.here(&format!("/settings/departments/{}", d.code)),
        changed: changed::last_of(v, city.id, format!("department {}", d.code)).await?,
        stale,
    };
    let status = status(form, page.stale.as_ref());
    with_status(v, &page, status)
}

pub(crate) async fn one(v: Visit, Path((_, code)): Path<(String, String)>) -> Answer {
    let city = fresh(&v).await?;
    let d = find(&v, &city, &code).await?;
    shown(&v, &city, d, &filled(&values(&city, d)), None).await
}

pub(crate) async fn edit_send(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let (mut form, mut done) = (s.form, SAVED);
    for _ in 0..LOOKS_MAX {
        let city = fresh(&v).await?;
        let d = find(&v, &city, &code).await?;
        let now = values(&city, d);
        match meet(&mut form, &now, |f| label(&v, f)) {
            Met::AsShown => {}
            Met::Kept => done = KEPT,
            Met::Torn(rows) => {
                let by = changed::of_parts(&v, city.id, format!("department {code}"), &rows).await?;
                return shown(&v, &city, d, &form, Some(Stale { by, rows })).await;
            }
        }
        return match edit_department(v.cx(), &v.actor, &city, typed(&form, &city, &code, &d.name)).await {
            Ok(()) => back(&v, if done == SAVED && d.closed { SAVED_CLOSED } else { done }).await,
            Err(cities::Error::Changed) => continue,
            Err(e) => {
                let place = |f: &str| if f == "name" { first_field(&city, "name", &d.name) } else { f.to_string() };
                shown(&v, &city, d, &wrong(form, e, place)?, None).await
            }
        };
    }
    Err(cities::Error::Changed.into())
}

pub(crate) async fn reopen_send(v: Visit, Path((_, code)): Path<(String, String)>, _: Submitted) -> Answer {
    let city = v.city()?;
    match reopen_department(v.cx(), &v.actor, city, &code).await {
        Ok(()) => back(&v, "reopened").await,
        Err(e) => Err(changed::or_gone(&v, city.id, subject(&code), e).await),
    }
}

pub(crate) async fn remove_send(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    for _ in 0..LOOKS_MAX {
        let city = fresh(&v).await?;
        let d = find(&v, &city, &code).await?;
        let now = values(&city, d);
        let mut form = filled(&now);
        if let Some(m) = changed::unseen(&v, city.id, subject(&code), &s.form, &now, |f| label(&v, f)).await? {
            form.wrong("remove", m);
            return shown(&v, &city, d, &form, None).await;
        }
        return match remove_department(v.cx(), &v.actor, &city, &sections, &code).await {
            Ok(()) => back(&v, "removed").await,
            // Somebody came between the look and the removal.
            Err(cities::Error::Changed) => continue,
            Err(e @ cities::Error::InUse(_)) => {
                form.wrong("remove", e.message().unwrap_or_else(|| Message::new("web-error-conflict")));
                shown(&v, &city, d, &form, None).await
            }
            Err(e) => Err(changed::or_gone(&v, city.id, subject(&code), e).await),
        };
    }
    Err(cities::Error::Changed.into())
}

async fn back(v: &Visit, done: &str) -> Answer {
    v.site.cities.refresh().await?;
    see_other(v.here(&format!("/settings/departments?done={done}")))
}
