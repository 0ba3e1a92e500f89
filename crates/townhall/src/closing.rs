//! A department closes: what names it, and whose role is bound to it, is listed first, with the one question who takes it.

use crate::edit::{fresh, status, with_status, wrong};
use crate::ports::{Bound, Members, Sections};
use askama::Template;
use axum::extract::Path;
use cities::folder::Named;
use cities::{City, Closing, Department, close_department, department_named};
use kernel::Text;
use std::sync::Arc;
use web::{Alert, Answer, Error, Form, Submitted, Visit, see_other};

/// A rule in words: of which kind, where.
struct Rule {
    kind: String,
    area: String,
}

#[derive(Template)]
#[template(path = "townhall/department-close.html")]
struct Page<'a> {
    v: &'a Visit,
    d: &'a Department,
    form: &'a Form,
    named: Named,
    rules: Vec<Rule>,
    people: Vec<Bound>,
    /// Those that may take over: code and name.
    others: Vec<(String, String)>,
    here: String,
}

impl Page<'_> {
    fn name(&self) -> &str {
        self.d.name.in_lang(self.v.lang())
    }
    fn said<'t>(&self, name: &'t Text) -> &'t str {
        name.in_lang(self.v.lang())
    }
    fn error(&self, field: &str) -> String {
        self.form.error(field).map(|m| self.v.say(m)).unwrap_or_default()
    }
    fn is_on(&self, code: &str) -> bool {
        self.form.value("to") == code
    }
    /// Is somebody needed who takes over, or may the open cases at least go to somebody?
    fn asks(&self) -> bool {
        self.named.takes_new() || self.named.open > 0
    }
    fn moves(&self) -> bool {
        self.form.value("cases") == "move"
    }
    /// Those that are not listed by their references.
    fn unlisted(&self) -> i64 {
        self.named.open - i64::try_from(self.named.cases.len()).unwrap_or_default()
    }
}

fn rule(v: &Visit, city: &City, kind: &Text, area: &str) -> Rule {
    let kind = if kind.is_empty() { v.t("townhall-closing-every-kind") } else { kind.in_lang(v.lang()) };
    let area = match (area, city.area(area)) {
        ("", _) => v.t("townhall-closing-everywhere"),
        (_, Some(a)) => a.name.in_lang(v.lang()),
        (code, None) => code,
    };
    Rule { kind: kind.to_string(), area: area.to_string() }
}

async fn shown(v: &Visit, city: &City, code: &str, form: &Form) -> Answer {
    let d = city.department(code).filter(|d| !d.closed).ok_or_else(Error::not_found)?;
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    let named = department_named(v.cx(), &v.actor, city, &sections, code).await?;
    let others = city.open_departments().filter(|o| o.code != code).map(|o| (o.code.clone(), o.name.in_lang(v.lang()).to_string()));
    let page = Page {
        rules: named.rules.iter().map(|(kind, area)| rule(v, city, kind, area)).collect(),
        people: v.site.port::<Arc<dyn Members>>()?.bound(v.cx(), &v.actor, city, code).await?,
        others: others.collect(),
        here: v.here(&format!("/settings/departments/{code}")),
        v,
        d,
        form,
        named,
    };
    with_status(v, &page, status(form, None))
}

pub(crate) async fn page(v: Visit, Path((_, code)): Path<(String, String)>) -> Answer {
    let city = fresh(&v).await?;
    shown(&v, &city, &code, &Form::new()).await
}

pub(crate) async fn send(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    let input = Closing { code: code.clone(), to: s.form.some("to"), moves_cases: s.form.value("cases") == "move" };
    match close_department(v.cx(), &v.actor, &city, &sections, input).await {
        Ok(()) => {
            v.site.cities.refresh().await?;
            see_other(v.here("/settings/departments?done=closed"))
        }
        Err(e) => shown(&v, &city, &code, &wrong(s.form, e, str::to_string)?).await,
    }
}
