//! A concern as a row of a list: what, where, how many, and where it stands.

use super::filters::{Cursor, Filters};
use super::look::Look;
use crate::kinds::Kinds;
use crate::model::{Concern, Groups, State};
use crate::store::public::{self, Line};
use crate::words;
use askama::Template;
use cities::City;
use kernel::Instant;
use std::sync::Arc;
use store::Kept;
use web::{Markup, Visit};

/// Rows of one page of a list.
pub(crate) const ROWS: usize = 25;
/// Pages that are kept finished: some 17 kB each.
const PAGES_KEPT: usize = 512;

/// One page of a list, finished, and where the next begins.
pub(crate) struct Page {
    pub html: Markup,
    pub is_empty: bool,
    next: Option<Filters>,
}

#[derive(Template)]
#[template(path = "concerns/rows.html")]
struct Rows<'a> {
    v: &'a Visit,
    rows: Vec<Row>,
}

struct Row {
    pub href: String,
    pub reference: String,
    pub icon: String,
    pub is_dark: bool,
    pub title: String,
    /// Place, area, people.
    pub about: String,
    pub look: Look,
    /// “by 3 hours”, “due tomorrow 17:00”.
    pub due: String,
}

/// One page of a list, as it was made for who asked last: a list is looked at far more often than something is written, and its words take most of its time.
pub(crate) async fn page(v: &Visit, city: &City, kinds: &Kinds, f: &Filters) -> Result<Arc<Page>, web::Error> {
    match v.cx().kept(public::key(v.cx(), city, f, v.lang())).await? {
        Kept::Here(page) => Ok(page),
        Kept::Missing(place) => Ok(place.at_most(PAGES_KEPT).keep(fresh(v, city, kinds, f).await?)),
    }
}

impl Page {
    /// The address of the next page, if there is one.
    pub(crate) fn next(&self, page: &str) -> Option<String> {
        self.next.as_ref().map(|n| n.on(page))
    }
}

async fn fresh(v: &Visit, city: &City, kinds: &Kinds, f: &Filters) -> Result<Page, web::Error> {
    let found = public::lines(v.cx(), city, f, i64::try_from(ROWS).unwrap_or_default() + 1).await?;
    let lines = &found[..found.len().min(ROWS)];
    let last = lines.last().filter(|_| found.len() > ROWS);
    let next = last.map(|l| f.but(|n| n.after = Some(Cursor { at: place_in_list(l, f), id: l.id.0 })));
    let rows = Rows { v, rows: lines.iter().map(|l| row(v, city, kinds, l)).collect() };
    Ok(Page { html: Markup(rows.render().map_err(web::Error::broken)?), is_empty: lines.is_empty(), next })
}

fn place_in_list(l: &Line, f: &Filters) -> i64 {
    use super::filters::Dated;
    let at = match (f.is_by_deadline(), f.dating()) {
        (true, _) => l.due_at,
        (_, Dated::Reported) => Some(l.reported_at),
        (_, Dated::Answered) => l.answered_at,
        (_, Dated::Closed) => l.closed_at,
    };
    at.map_or(0, |at| at.0)
}

fn row(v: &Visit, city: &City, kinds: &Kinds, l: &Line) -> Row {
    let look = Look::of(State::parse(&l.state).unwrap_or(State::New), l.due_at, v.now);
    let category = kinds.category(&l.category);
    let area = city.area(&l.area).map_or("", |a| a.name.in_lang(v.lang()));
    Row {
        href: v.here(&format!("/concern/{}", l.reference)),
        icon: category.map_or("report", |c| c.icon.as_str()).to_string(),
        is_dark: category.is_some_and(|c| c.group == Groups::Lighting),
        about: about(v, &words::place(v, &l.written()), area, l.supporters + 1),
        due: due(v, look, l),
        reference: l.reference.to_string(),
        title: l.title.clone(),
        look,
    }
}

/// “Oak Street 6, West Ward · 3 people”, as far as it is known.
fn about(v: &Visit, place: &str, area: &str, people: i64) -> String {
    let id = match (place.is_empty(), area.is_empty()) {
        (false, false) => "concerns-public-row",
        (false, true) => "concerns-public-row-place",
        (true, false) => "concerns-public-row-area",
        (true, true) => "concerns-public-row-people",
    };
    let mut m = v.msg(id).n("people", people);
    if !place.is_empty() {
        m = m.s("place", place);
    }
    if !area.is_empty() {
        m = m.s("area", area);
    }
    m.text()
}

fn due(v: &Visit, look: Look, l: &Line) -> String {
    when(v, look, l.due_at, l.hours, l.answered_at.or(l.closed_at))
}

/// What is said beside the state.
pub(crate) fn when(v: &Visit, look: Look, due_at: Option<Instant>, hours: Option<i64>, ended_at: Option<Instant>) -> String {
    match (look, due_at, hours) {
        (Look::Late, Some(due), _) => v.msg("concerns-public-late-by").s("span", v.span(v.now.since(due))).text(),
        (Look::New | Look::Working, Some(due), _) => v.msg("concerns-public-due").s("when", v.moment(due)).text(),
        (Look::Waiting, ..) => v.t("concerns-public-waiting-for").to_string(),
        (Look::Answered, _, Some(hours)) => v.msg("concerns-public-answered-in").s("span", v.whole_hours(hours)).text(),
        _ => ended_at.map(|at| v.moment(at)).unwrap_or_default(),
    }
}

/// The look of a whole case.
pub(crate) fn look_of(c: &Concern, now: Instant) -> Look {
    Look::of(c.state(), c.due_at, now)
}
