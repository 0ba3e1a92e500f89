//! The form and the tags by which lists and the map are narrowed.

use super::filters::{Filters, Status};
use crate::kinds::Kinds;
use crate::model::State;
use crate::words;
use cities::City;
use web::Visit;

/// A choice of a list.
pub(crate) struct Choice {
    pub value: String,
    pub text: String,
    pub is_on: bool,
}

/// A tag: a link to the same list, narrowed otherwise.
pub(crate) struct Tag {
    pub text: String,
    pub href: String,
    pub is_on: bool,
}

/// Everything that the form shows.
pub(crate) struct FilterForm {
    pub action: String,
    pub words: String,
    pub states: Vec<Tag>,
    /// What is chosen beside the state; a click takes it away.
    pub chosen: Vec<Tag>,
    pub categories: Vec<Choice>,
    pub departments: Vec<Choice>,
    pub areas: Vec<Choice>,
    pub periods: Vec<Choice>,
    pub hidden: Vec<(&'static str, String)>,
    pub is_open: bool,
}

/// The times that may be chosen, in days.
const PERIODS: [(i64, &str); 4] =
    [(7, "concerns-public-days-7"), (30, "concerns-public-days-30"), (90, "concerns-public-days-90"), (365, "concerns-public-days-365")];

impl FilterForm {
    pub(crate) fn new(v: &Visit, city: &City, kinds: &Kinds, f: &Filters, page: &str) -> FilterForm {
        let action = v.here(page);
        let states = [
            (Status::Open, "concerns-public-tag-open"),
            (Status::Late, "concerns-public-late"),
            (Status::One(State::Answered), "concerns-state-answered"),
            (Status::All, "concerns-public-tag-all"),
        ];
        let tag = |(status, id): (Status, &'static str)| Tag {
            text: v.t(id).to_string(),
            href: f.but(|n| (n.status, n.timing, n.dated) = (status, None, None)).on(&action),
            is_on: f.status == status,
        };
        FilterForm {
            words: f.words.clone().unwrap_or_default(),
            states: states.into_iter().map(tag).collect(),
            chosen: chosen(v, city, kinds, f, &action),
            categories: categories(v, kinds, f.category.as_deref()),
            departments: departments(v, city, f.department.as_deref()),
            areas: areas(v, city, f.area.as_deref()),
            periods: periods(v, f),
            hidden: hidden(f),
            is_open: f.category.is_some() || f.department.is_some() || f.area.is_some() || f.days.is_some(),
            action,
        }
    }
}

/// What the form's own fields do not show goes with it unseen.
fn hidden(f: &Filters) -> Vec<(&'static str, String)> {
    let mut out = vec![("state", f.status.code().to_string())];
    out.extend(f.bounds.map(|b| ("bbox", b.to_string())));
    out.extend(f.newest_first.then(|| ("sort", "new".to_string())));
    out
}

fn chosen(v: &Visit, city: &City, kinds: &Kinds, f: &Filters, action: &str) -> Vec<Tag> {
    let mut out = Vec::new();
    let mut put = |text: String, without: Filters| out.push(Tag { text, href: without.on(action), is_on: true });
    if let Some(c) = &f.category {
        put(kinds.name(c, v.lang()).to_string(), f.but(|n| n.category = None));
    }
    if let Some(c) = &f.department {
        put(department_name(v, city, c), f.but(|n| n.department = None));
    }
    if let Some(c) = &f.area {
        put(area_name(v, city, c), f.but(|n| n.area = None));
    }
    if let Some((from, to)) = f.day_span(v.now.day(&city.zone)) {
        put(v.msg("concerns-public-span").s("from", v.date(from)).s("to", v.date(to)).text(), f.but(|n| (n.days, n.span) = (None, None)));
    }
    if let Some(t) = f.timing {
        put(v.t(timing_words(t)).to_string(), f.but(|n| n.timing = None));
    }
    if f.bounds.is_some() {
        put(v.t("concerns-public-tag-box").to_string(), f.but(|n| n.bounds = None));
    }
    if let Some(words) = &f.words {
        put(v.msg("concerns-public-tag-words").s("words", words).text(), f.but(|n| n.words = None));
    }
    out
}

fn timing_words(t: super::filters::Timing) -> &'static str {
    use super::filters::Timing;
    match t {
        Timing::InTime => "concerns-public-tag-in-time",
        Timing::Late => "concerns-public-tag-too-late",
        Timing::Unknown => "concerns-public-tag-no-interval",
    }
}

fn any(v: &Visit, id: &'static str, chosen: Option<&str>) -> Vec<Choice> {
    vec![Choice { value: String::new(), text: v.t(id).to_string(), is_on: chosen.is_none() }]
}

/// A category that was closed is in the list only while it is chosen.
pub(crate) fn categories(v: &Visit, kinds: &Kinds, chosen: Option<&str>) -> Vec<Choice> {
    let mut out = any(v, "concerns-public-any-category", chosen);
    let shown = kinds.categories.iter().filter(|c| !c.is_elsewhere() && (!c.is_closed || Some(c.code.as_str()) == chosen));
    out.extend(shown.map(|c| Choice { value: c.code.clone(), text: words::category(v, c), is_on: Some(c.code.as_str()) == chosen }));
    out
}

/// All of them: what a closed one answered is looked for, too.
pub(crate) fn departments(v: &Visit, city: &City, chosen: Option<&str>) -> Vec<Choice> {
    let mut out = any(v, "concerns-public-any-department", chosen);
    let all = city.departments_open_first();
    out.extend(all.map(|d| Choice { value: d.code.clone(), text: words::department(v, d), is_on: Some(d.code.as_str()) == chosen }));
    out
}

/// An area that was closed is in the list only while it is chosen.
pub(crate) fn areas(v: &Visit, city: &City, chosen: Option<&str>) -> Vec<Choice> {
    let mut out = any(v, "concerns-public-any-area", chosen);
    let level = city.areas.first_level().unwrap_or("");
    let shown = city.areas.of_level_open_first(level).filter(|a| !a.closed || Some(a.code.as_str()) == chosen);
    out.extend(shown.map(|a| Choice { value: a.code.clone(), text: words::area(v, a), is_on: Some(a.code.as_str()) == chosen }));
    if chosen == Some("") {
        out.push(Choice { value: super::filters::NOWHERE.into(), text: area_name(v, city, ""), is_on: true });
    }
    out
}

fn periods(v: &Visit, f: &Filters) -> Vec<Choice> {
    let mut out = vec![Choice { value: String::new(), text: v.t("concerns-public-any-time").to_string(), is_on: f.days.is_none() }];
    let choice = |(days, id): (i64, &'static str)| Choice { value: days.to_string(), text: v.t(id).to_string(), is_on: f.days == Some(days) };
    out.extend(PERIODS.into_iter().map(choice));
    out
}

/// The department's name in the reader's language; its code when it is gone, a word when there is none.
pub(crate) fn department_name(v: &Visit, city: &City, code: &str) -> String {
    match (code, city.department(code)) {
        ("", _) => v.t("concerns-public-no-department").to_string(),
        (_, Some(d)) => d.name.in_lang(v.lang()).to_string(),
        (code, None) => code.to_string(),
    }
}

pub(crate) fn area_name(v: &Visit, city: &City, code: &str) -> String {
    match (code, city.area(code)) {
        ("", _) => v.t("concerns-public-no-area").to_string(),
        (_, Some(a)) => a.name.in_lang(v.lang()).to_string(),
        (code, None) => code.to_string(),
    }
}
