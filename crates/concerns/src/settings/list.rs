//! The list of what can be reported. For the administrator who wants to find, add or close one.

use super::category::{self, move_category, move_group};
use super::change::allowed;
use super::{ready, unseen, words};
use crate::Error;
use crate::model::{Category, Groups};
use crate::public::figures::Query;
use crate::store::{figures, settings as kept};
use askama::Template;
use axum::extract::Path;
use kernel::Day;
use std::collections::BTreeMap;
use web::{Answer, Form, Submitted, Visit, private_page, see_other};

struct Line {
    href: String,
    code: String,
    icon: String,
    name: String,
    facts: String,
    open: i64,
    is_closed: bool,
    is_urgent: bool,
}

struct Group {
    title: String,
    id: &'static str,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "concerns/settings.html")]
struct Page<'a> {
    v: &'a Visit,
    groups: Vec<Group>,
    offered: usize,
    closed: usize,
    done: &'static str,
    /// How many are ready for a city that has few kinds or none; zero for any other.
    usual: usize,
    has_department: bool,
    /// No kind leads to those who help at once.
    lacks_emergency: bool,
    /// The city has no number that it could lead to.
    lacks_number: bool,
}

impl Page<'_> {
    fn kind_move(&self, code: &str) -> String {
        self.v.here(&format!("/settings/categories/{code}/move"))
    }
    fn group_move(&self, code: &str) -> String {
        self.v.here(&format!("/settings/category-groups/{code}/move"))
    }
}

/// What the page says after an act.
pub(super) fn done(query: &str) -> &'static str {
    match Form::parse(query).value("done") {
        "saved" => "concerns-settings-done-saved",
        "saved-closed" => "concerns-settings-done-saved-closed",
        "kept" => "web-saved-kept",
        "closed" => "concerns-settings-done-closed",
        "opened" => "concerns-settings-done-opened",
        "added" => "concerns-settings-done-added",
        "usual" => "concerns-settings-done-usual",
        "removed" => "concerns-settings-done-removed",
        "moved" => "concerns-settings-done-moved",
        _ => "",
    }
}

pub(crate) async fn get(v: Visit) -> Answer {
    let city = v.city()?.clone();
    allowed(&v.actor, &city)?;
    let categories = kept::categories(v.cx(), city.id).await?;
    let mut open: BTreeMap<String, i64> = BTreeMap::new();
    for row in figures::open_by_key(v.cx(), city.id, &Query::of_days(Day(0), Day(0)), false).await? {
        *open.entry(row.category).or_default() += row.n;
    }
    let of_group = |g: &Groups| {
        let lines: Vec<Line> = categories.iter().filter(|c| c.group == *g).map(|c| line(&v, c, open.get(&c.code).copied().unwrap_or_default())).collect();
        Group { title: v.t(g.message()).to_string(), id: g.code(), lines }
    };
    let groups = Groups::in_order(categories.iter()).iter().map(of_group).collect();
    let closed = categories.iter().filter(|c| c.is_closed).count();
    let lacks_emergency = !ready::has_emergency(&categories);
    let (offered, lacks_number) = (categories.len() - closed, city.emergency.is_empty());
    let usual = if categories.len() < ready::USUAL_COUNT { ready::USUAL_COUNT } else { 0 };
    let has_department = city.open_departments().next().is_some();
    let page = Page { v: &v, groups, offered, closed, done: done(&v.query), usual, has_department, lacks_emergency, lacks_number };
    private_page(v.page(&page))
}

pub(crate) async fn post_move(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    match move_category(v.cx(), &city, &v.actor, &code, s.form.value("to") == "up").await {
        Ok(()) => moved(&v, &format!("k-{code}")).await,
        Err(e) => Err(unseen::or_gone(&v, city.id, category::subject(&code), e).await),
    }
}

pub(crate) async fn post_move_group(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let group = Groups::parse(&code).ok_or(Error::NoConcern)?;
    move_group(v.cx(), &city, &v.actor, group, s.form.value("to") == "up").await?;
    moved(&v, &format!("g-{code}")).await
}

/// Back to where it stands now.
async fn moved(v: &Visit, at: &str) -> Answer {
    v.site.cities.refresh().await?;
    see_other(v.here(&format!("/settings/categories?done=moved#{at}")))
}

fn line(v: &Visit, c: &Category, open: i64) -> Line {
    let facts = match c.is_elsewhere() {
        true => vec![v.t("concerns-settings-is-elsewhere").to_string()],
        false => vec![v.say(&words::deadline(c.deadline)), words::marked_department(v, &c.department), v.t(c.publication.message()).to_string()],
    };
    Line {
        href: v.here(&format!("/settings/categories/{}", c.code)),
        code: c.code.clone(),
        icon: c.icon.clone(),
        name: c.name.in_lang(v.lang()).to_string(),
        facts: facts.join(" · "),
        open,
        is_closed: c.is_closed,
        is_urgent: c.emergency,
    }
}
