//! The list: the same as the map, in words. Every figure opens here.

use super::filters::{Filters, Status};
use super::form::FilterForm;
use super::rows::{self, Page};
use crate::kinds::Kinds;
use crate::store::public;
use askama::Template;
use cities::City;
use std::sync::Arc;
use web::{Answer, Markup, Visit};

#[derive(Template)]
#[template(path = "concerns/list.html")]
struct ListPage<'a> {
    v: &'a Visit,
    say: Markup,
    title: String,
    filter: FilterForm,
    rows: Arc<Page>,
    unseen: i64,
    next: Option<String>,
    sort: Option<(String, &'static str)>,
    map_href: String,
    csv_href: String,
    is_plain: bool,
}

pub(crate) async fn list(v: Visit) -> Answer {
    let city = v.city()?;
    let kinds = Kinds::of(v.cx(), city).await?;
    let f = Filters::parse(&v.query);
    let rows = rows::page(&v, city, &kinds, &f).await?;
    let whole = f.but(|_| ());
    let say = say(&v, city, &whole).await?;
    let page = v.here("/concerns");
    let unseen = if f.may_count_unseen() && f.after.is_none() { public::count_unseen(v.cx(), city, &whole).await? } else { 0 };
    v.page(&ListPage {
        v: &v,
        title: plain(&say),
        say,
        filter: FilterForm::new(&v, city, &kinds, &f, "/concerns"),
        unseen,
        next: rows.next(&page),
        rows,
        sort: sort(&f, &page),
        map_href: whole.on(&v.here("/map")),
        csv_href: whole.on(&v.here("/concerns.csv")),
        is_plain: f.query().is_empty(),
    })
}

/// Late first or newest first, where there is a choice.
pub(crate) fn sort(f: &Filters, page: &str) -> Option<(String, &'static str)> {
    let other = |newest, id| Some((f.but(|n| n.newest_first = newest).on(page), id));
    match (f.status.is_open(), f.newest_first) {
        (false, _) => None,
        (true, false) => other(true, "concerns-public-newest-first"),
        (true, true) => other(false, "concerns-public-late-first"),
    }
}

/// The sentence above a list: how many, and how many of them are late.
pub(crate) async fn say(v: &Visit, city: &City, f: &Filters) -> Result<Markup, crate::Error> {
    let n = public::count(v.cx(), city, f).await?;
    if n >= public::COUNT_MAX {
        return Ok(Markup(v.rich("concerns-public-say-many").n("count", public::COUNT_MAX - 1).to_string()));
    }
    let id = match (f.status, f.is_narrowed()) {
        (Status::Open, false) => "concerns-public-say-city",
        (Status::Open, true) => "concerns-public-say-here",
        (Status::Late, _) => "concerns-public-say-late",
        _ => return Ok(Markup(v.rich("concerns-public-say-found").n("count", n).to_string())),
    };
    let late = if n == 0 || f.status == Status::Late { 0 } else { public::count(v.cx(), city, &f.but(|l| l.status = Status::Late)).await? };
    let mut m = v.rich(id).n("count", n);
    if f.status == Status::Open {
        m = m.n("late", late);
    }
    if id == "concerns-public-say-city" {
        m = m.s("city", v.city_name());
    }
    Ok(Markup(m.to_string()))
}

/// The words of a sentence without its tags and its stop, for the page's title: the city's name follows.
pub(crate) fn plain(m: &Markup) -> String {
    let mut out = String::new();
    let mut is_tag = false;
    for c in m.0.chars() {
        match c {
            '<' => is_tag = true,
            '>' => is_tag = false,
            c if !is_tag => out.push(c),
            _ => {}
        }
    }
    // What keeps a part's direction to itself may end after the stop.
    let marks = out.split_off(out.trim_end_matches('\u{2069}').len());
    out.truncate(out.trim_end_matches(['.', '।']).len());
    out + &marks
}
