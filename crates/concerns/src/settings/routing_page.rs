//! The pages of routing: every exception at a glance; the rules of one category, with what they change before they are saved.

use super::change::{LOOKS_MAX, allowed, met, seen};
use super::history::{self, Change};
use super::routing::{self, Moved, RoutingInput, edit_routing, rules_of};
use super::words::Stale;
use super::{category, list, unseen, words};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{Category, Groups, Route};
use crate::public::figures::Query;
use crate::store::{figures, settings as kept};
use askama::Template;
use axum::http::StatusCode;
use cities::City;
use kernel::Day;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use web::{Alert, Answer, Form, Shape, Submitted, Values, Visit, private_page, see_other};

/// The days whose reports say what a change would have moved.
const LOOK_BACK: i64 = 30;

/// A department and the areas that are its.
struct Exception {
    department: String,
    areas: Vec<String>,
}

/// A category, its own department, and the exceptions.
struct Row {
    href: String,
    name: String,
    icon: String,
    own: String,
    exceptions: Vec<Exception>,
}

struct Group {
    title: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "concerns/settings_routing.html")]
struct Page<'a> {
    v: &'a Visit,
    groups: Vec<Group>,
    /// The rules of the table.
    rules: usize,
    /// Those of kinds that take no reports, which it does not show.
    idle: usize,
    areas: usize,
    history: Vec<Change>,
    done: &'static str,
}

pub(crate) async fn get(v: Visit) -> Answer {
    let city = v.city()?.clone();
    allowed(&v.actor, &city)?;
    let categories = kept::categories(v.cx(), city.id).await?;
    let routes = kept::routing(v.cx(), city.id).await?.0;
    let row_of = |code: &str, name: String, icon: &str, own: String| Row {
        href: v.here(&format!("/settings/routing/edit?kind={code}")),
        name,
        icon: icon.to_string(),
        own,
        exceptions: exceptions(&v, &routes, code),
    };
    let everywhere = row_of("", v.t("concerns-settings-all-kinds").into(), "people", v.t("concerns-settings-as-kind").into());
    let mut groups = vec![Group { title: String::new(), rows: vec![everywhere] }];
    for g in Groups::in_order(categories.iter()) {
        let of_group = categories.iter().filter(|c| c.group == g && !c.is_closed && !c.is_elsewhere());
        let rows: Vec<Row> = of_group.map(|c| row_of(&c.code, c.name.in_lang(v.lang()).into(), &c.icon, words::marked_department(&v, &c.department))).collect();
        if !rows.is_empty() {
            groups.push(Group { title: v.t(g.message()).to_string(), rows });
        }
    }
    let history = history::of(&v, v.cx(), &city, routing::SUBJECT.into()).await?;
    let rules = groups.iter().flat_map(|g| &g.rows).flat_map(|r| &r.exceptions).map(|e| e.areas.len()).sum();
    let page = Page { v: &v, groups, rules, idle: routes.len() - rules, areas: routing::areas(&city).len(), history, done: list::done(&v.query) };
    private_page(v.page(&page))
}

fn exceptions(v: &Visit, routes: &[Route], category: &str) -> Vec<Exception> {
    let mut out: Vec<(String, Vec<String>)> = Vec::new();
    for (area, department) in rules_of(routes, category) {
        let name = words::place(v, &area);
        match out.iter_mut().find(|(d, _)| *d == department) {
            Some((_, areas)) => areas.push(name),
            None => out.push((department, vec![name])),
        }
    }
    out.into_iter().map(|(d, areas)| Exception { department: words::marked_department(v, &d), areas }).collect()
}

/// A rule's field: an area, or everywhere else.
struct Choice {
    field: String,
    label: String,
    error: String,
    options: Vec<(String, String, bool)>,
}

/// What a change means for one pair of departments.
struct Effect {
    from: String,
    to: String,
    areas: Vec<String>,
    reported: i64,
    stay: i64,
}

#[derive(Template)]
#[template(path = "concerns/settings_routing_edit.html")]
struct Edit<'a> {
    v: &'a Visit,
    kind: String,
    name: String,
    own: String,
    form: Form,
    choices: Vec<Choice>,
    effects: Vec<Effect>,
    /// The page answers a form: what it changes is said.
    is_typed: bool,
    /// What somebody else saved meanwhile, beside what was chosen.
    stale: Stale,
}

/// What stands behind the page.
struct Of {
    kind: String,
    categories: Vec<Category>,
    routes: Vec<Route>,
}

async fn open(v: &Visit, city: &City, kind: &str) -> Result<Of, web::Error> {
    allowed(&v.actor, city)?;
    let categories = kept::categories(v.cx(), city.id).await?;
    if !kind.is_empty() && categories.iter().all(|c| c.code != kind) {
        return Err(unseen::gone(v, city.id, category::subject(kind)).await);
    }
    Ok(Of { kind: kind.to_string(), categories, routes: kept::routing(v.cx(), city.id).await?.0 })
}

pub(crate) async fn edit(v: Visit) -> Answer {
    let city = v.city()?.clone();
    let of = open(&v, &city, Form::parse(&v.query).value("kind")).await?;
    let rules = rules_of(&of.routes, &of.kind);
    let page = show(&v, &city, &of, &rules).await?;
    private_page(v.page(&page))
}

/// The rules of the form. What it has no field for keeps its rule.
fn read(form: &Form, city: &City, of: &Of) -> RoutingInput {
    let old = rules_of(&of.routes, &of.kind);
    let (sent, unsent): (Vec<String>, Vec<String>) = fields(city, &old).into_iter().partition(|area| form.has(&format!("to-{area}")));
    let mut rules: Vec<(String, String)> = old.iter().filter(|(a, _)| unsent.contains(a)).cloned().collect();
    for area in sent {
        rules.extend(form.some(&format!("to-{area}")).map(|department| (area, department)));
    }
    // In the order in which they stand, so that what is not changed is not written.
    let place = |area: &str| old.iter().position(|(a, _)| a == area).unwrap_or(usize::MAX);
    rules.sort_by_key(|(a, _)| place(a));
    RoutingInput { category: of.kind.clone(), rules, seen: None }
}

/// The areas; those that only a rule still names, closed ones for instance, so that it can be seen and taken away; then everywhere else.
fn fields(city: &City, rules: &[(String, String)]) -> Vec<String> {
    let areas = routing::areas(city);
    let others = rules.iter().map(|(a, _)| a.as_str()).filter(|a| !a.is_empty() && !areas.contains(a));
    areas.iter().copied().chain(others).chain([""]).map(str::to_string).collect()
}

/// What the form is filled with: where each area's cases go.
fn values(city: &City, rules: &[(String, String)]) -> Values {
    let to = |area: &str| rules.iter().find(|(a, _)| a == area).map(|(_, d)| d.clone()).unwrap_or_default();
    fields(city, rules).into_iter().map(|area| (format!("to-{area}"), to(&area))).collect()
}

pub(crate) async fn post(v: Visit, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (mut form, mut done) = (s.form, "saved");
    for _ in 0..LOOKS_MAX {
        let of = open(&v, &city, form.value("kind")).await?;
        let now = rules_of(&of.routes, &of.kind);
        // Who only looks keeps the seal: what somebody saved meanwhile is told when it is saved.
        let forks = match form.has("look") {
            true => Vec::new(),
            false => met(&mut form, &values(&city, &now), Shape::default(), &mut done),
        };
        let input = RoutingInput { seen: Some(seen(&now)), ..read(&form, &city, &of) };
        let mut status = if forks.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
        if !form.has("look") && forks.is_empty() {
            match edit_routing(v.cx(), &city, &v.actor, input.clone()).await {
                Ok(()) => {
                    v.site.cities.refresh().await?;
                    return see_other(v.here(&format!("/settings/routing?done={done}")));
                }
                // Somebody came between the look and the save.
                Err(Error::Stale) => continue,
                Err(e) => (form, status) = (form.take_errors(e)?, StatusCode::UNPROCESSABLE_ENTITY),
            }
        }
        let mut page = show(&v, &city, &of, &input.rules).await?;
        page.effects = effects(&v, &city, &of, &input).await?;
        page.answers(form);
        if !forks.is_empty() {
            let is_of_field = |rule: &Value| forks.iter().any(|f| f.is_torn && f.name.strip_prefix("to-") == rule.get("area").and_then(Value::as_str));
            let is_of_kind = |detail: &Map<String, Value>| detail.get("category").and_then(Value::as_str) == Some(&of.kind);
            // Older entries of a department that handed its rules over do not name them.
            let is_it = |detail: &Map<String, Value>| is_of_kind(detail) && (!detail.contains_key("moved") || history::lists(detail, "moved", is_of_field));
            let by = history::last(&v, &city, ("concerns.routing.edit", routing::SUBJECT.into()), is_it).await?;
            page.stale = Stale { by, parts: words::rows(&forks, |field, value| said(&v, field, value)) };
        }
        let mut answer = private_page(v.page(&page))?;
        *answer.status_mut() = status;
        return Ok(answer);
    }
    Err(Error::Stale.into())
}

/// A rule's field, and where it leads, as one reads them.
fn said(v: &Visit, field: &str, department: &str) -> (String, String) {
    let to = if department.is_empty() { v.t("concerns-settings-routing-as").to_string() } else { words::marked_department(v, department) };
    (words::place(v, field.strip_prefix("to-").unwrap_or(field)), to)
}

async fn show<'a>(v: &'a Visit, city: &City, of: &Of, rules: &[(String, String)]) -> Result<Edit<'a>, web::Error> {
    let kinds = Kinds::of(v.cx(), city).await?;
    let departments = words::departments(v, city);
    let stored = rules_of(&of.routes, &of.kind);
    let choice = |area: String| {
        let to = rules.iter().find(|(a, _)| *a == area).map_or("", |(_, d)| d.as_str());
        let is_listed = to.is_empty() || departments.iter().any(|(code, _)| code == to);
        let present = (!is_listed).then(|| (to.to_string(), words::marked_department(v, to)));
        let options = present.iter().chain(&departments).map(|(code, name)| (code.clone(), name.clone(), code == to)).collect();
        Choice { field: format!("to-{area}"), label: words::place(v, &area), error: String::new(), options }
    };
    let own = of.categories.iter().find(|c| c.code == of.kind).map(|c| words::marked_department(v, &c.department)).unwrap_or_default();
    Ok(Edit {
        v,
        kind: of.kind.clone(),
        name: words::marked_category(v, &kinds, &of.kind),
        own,
        form: web::filled(&values(city, &stored)),
        choices: fields(city, &stored).into_iter().map(choice).collect(),
        effects: Vec::new(),
        is_typed: false,
        stale: Stale::default(),
    })
}

impl Edit<'_> {
    /// The page answers a form: what is wrong stands beside its rule.
    fn answers(&mut self, form: Form) {
        for c in &mut self.choices {
            c.error = form.error(&c.field).map(|m| self.v.say(m)).unwrap_or_default();
        }
        (self.is_typed, self.form) = (true, form);
    }
    /// Where each rule holds: of many that are wrong, it is said which.
    fn names(&self) -> Vec<(String, String)> {
        self.choices.iter().map(|c| (c.field.clone(), c.label.clone())).collect()
    }
}

/// What the change would have moved in the last month, and what stays where it is.
async fn effects(v: &Visit, city: &City, of: &Of, input: &RoutingInput) -> Result<Vec<Effect>, web::Error> {
    let today = v.now.day(&city.zone);
    let query = Query { category: Some(of.kind.clone()).filter(|k| !k.is_empty()), ..Query::of_days(today, today) };
    let mut reported: BTreeMap<(String, String), i64> = BTreeMap::new();
    for r in figures::by_key(v.cx(), city.id, &query, Day(today.0 - LOOK_BACK), today).await? {
        *reported.entry((r.category, r.area)).or_default() += r.reported;
    }
    let open = figures::open_by_key(v.cx(), city.id, &query, false).await?;
    let mut out: Vec<(String, String, Effect)> = Vec::new();
    for Moved { category, area, from, to } in routing::moved(&of.categories, city, &of.routes, input) {
        let came = reported.get(&(category.clone(), area.clone())).copied().unwrap_or_default();
        let stay: i64 = open.iter().filter(|o| o.category == category && o.area == area && o.department == from).map(|o| o.n).sum();
        let name = if area.is_empty() { v.t("concerns-settings-no-area").to_string() } else { words::area(v, &area) };
        let at = out.iter().position(|(f, t, _)| *f == from && *t == to).unwrap_or_else(|| {
            let effect = Effect { from: words::department(v, &from), to: words::department(v, &to), areas: Vec::new(), reported: 0, stay: 0 };
            out.push((from.clone(), to.clone(), effect));
            out.len() - 1
        });
        let e = &mut out[at].2;
        (e.reported, e.stay) = (e.reported + came, e.stay + stay);
        if !e.areas.contains(&name) {
            e.areas.push(name);
        }
    }
    Ok(out.into_iter().map(|(_, _, e)| e).collect())
}
