//! The page of figures: a sentence, four numbers, areas, kinds, departments, months. Every number opens to its cases.

use super::area_map::area_map;
use super::figures::{self, Figures, Part, Query, Step};
use super::filters::{Filters, Status, Timing};
use super::findings;
use super::form::{self, Choice};
use super::measure::RANKED_FROM;
use super::period::{Asked, Period};
use super::sources;
use super::words;
use crate::kinds::Kinds;
use crate::model::State;
use askama::Template;
use cities::{City, Deadline};
use kernel::Day;
use std::borrow::Borrow;
use web::chart::{Chart, Column, Pair, Rank, columns, rank, spark};
use web::{Answer, Markup, Visit};

#[derive(Template)]
#[template(path = "concerns/figures.html")]
struct Board<'a> {
    v: &'a Visit,
    f: &'a Figures,
    from: String,
    to: String,
    title: String,
    say: Markup,
    periods: Vec<Choice>,
    categories: Vec<Choice>,
    departments: Vec<Choice>,
    areas: Vec<Choice>,
    is_weekly: bool,
    step_href: String,
    csv_href: String,
    coverage: Option<Markup>,
    last: Option<Markup>,
    links: Links,
    trends: Trends,
    sparks: [Markup; 4],
    area_title: String,
    area_map: Option<Markup>,
    area_sources: String,
    area_rank: Option<Markup>,
    step_title: String,
    step_chart: Markup,
    steps: Vec<StepRow>,
    kind_title: String,
    kinds: Vec<PartRow>,
    teams: Vec<PartRow>,
    places: Vec<PartRow>,
    has_data: bool,
}

/// Where each number leads.
struct Links {
    reported: String,
    answered: String,
    in_time: String,
    late: String,
    closed: String,
    excluded: String,
    open: String,
    late_now: String,
    oldest: String,
}

/// What is said below each number.
struct Trends {
    reported: String,
    in_time: String,
    hours: String,
    open: String,
}

/// An area, a kind or a department in its table.
pub(crate) struct PartRow {
    pub name: String,
    pub icon: String,
    pub deadline: String,
    pub href: String,
    pub reported: (String, String),
    pub answered: (String, String),
    pub in_time: String,
    pub is_lit: bool,
    pub median: String,
    pub open: (String, String),
    pub late: (String, String),
}

/// A week or a month in its table.
struct StepRow {
    name: String,
    reported: (String, String),
    answered: (String, String),
    late: (String, String),
    median: String,
    open: String,
}

pub(crate) async fn board(v: Visit) -> Answer {
    let city = v.city()?;
    let kinds = Kinds::of(v.cx(), city).await?;
    let today = v.now.day(&city.zone);
    let asked = Asked::parse(&v.query, today);
    let f = figures::kept(v.cx(), city, &asked.query).await?;
    let say = findings::say(&v, city, &f);
    let slowest = findings::slowest(&f);
    v.page(&Board {
        v: &v,
        from: v.date(f.query.from),
        to: v.date(f.query.to),
        title: findings::title(&v, &f),
        say,
        periods: asked.periods(&v, today, f.since),
        categories: form::categories(&v, &kinds, f.query.category.as_deref()),
        departments: form::departments(&v, city, f.query.department.as_deref()),
        areas: form::areas(&v, city, f.query.area.as_deref()),
        is_weekly: f.query.step == Step::Week,
        step_href: asked.on(&v.here("/figures"), |a| a.query.step = if a.query.step == Step::Week { Step::Month } else { Step::Week }),
        csv_href: asked.on(&v.here("/figures.csv"), |_| ()),
        coverage: coverage(&v, &asked, &f),
        last: last(&v, &asked, &f, today),
        links: links(&v, &asked, &f),
        trends: trends(&v, &f),
        sparks: sparks(&f),
        area_title: findings::area_title(&v, city, &f),
        area_map: area_map(&v, city, &f.by_area, |code| asked.on(&v.here("/figures"), |a| a.query.area = Some(code.to_string()))),
        area_sources: sources::of_areas(&v, city),
        area_rank: area_rank(&v, city, &asked, &f, slowest),
        step_title: findings::step_title(&v, &f),
        step_chart: step_chart(&v, &f),
        steps: steps(&v, &asked, &f),
        kind_title: findings::kind_title(&v, &kinds, &f),
        kinds: kind_rows(&v, &kinds, &asked, &f),
        teams: team_rows(&v, city, &asked, &f),
        places: place_rows(&v, city, &asked, &f),
        has_data: f.since.is_some(),
        f: &f,
    })
}

/// When counting began, leading to the year: of the whole city, as the sentence is.
fn coverage(v: &Visit, asked: &Asked, f: &Figures) -> Option<Markup> {
    let since = f.since?;
    let whole = |a: &mut Asked| *a = Asked { period: Period::Year(since.date().year()), query: Query { step: a.query.step, ..Query::of_days(since, since) } };
    let said = v.rich("concerns-figures-how-coverage").s("since", v.date(since)).link(asked.on(&v.here("/figures"), whole));
    Some(Markup(said.to_string()))
}

/// From a time without anything to the last that has something, as it is narrowed.
fn last(v: &Visit, asked: &Asked, f: &Figures, today: Day) -> Option<Markup> {
    let period = Period::holding(f.last?, today);
    let said = v.rich("concerns-figures-last").s("period", period.text(v)).link(asked.on(&v.here("/figures"), |a| a.period = period));
    Some(Markup(said.to_string()))
}

fn links(v: &Visit, asked: &Asked, f: &Figures) -> Links {
    let list = |f: Filters| f.on(&v.here("/concerns"));
    let answered = asked.cases(Status::One(State::Answered));
    Links {
        reported: list(asked.cases(Status::All)),
        in_time: list(answered.but(|a| a.timing = Some(Timing::InTime))),
        late: list(answered.but(|a| a.timing = Some(Timing::Late))),
        excluded: list(answered.but(|a| a.timing = Some(Timing::Unknown))),
        answered: list(answered),
        closed: list(asked.cases(Status::One(State::Closed))),
        open: list(asked.now(Status::Open)),
        late_now: list(asked.now(Status::Late)),
        oldest: f.backlog.oldest.as_ref().map(|o| v.here(&format!("/concern/{}", o.reference))).unwrap_or_default(),
    }
}

fn trends(v: &Visit, f: &Figures) -> Trends {
    let more = f.total.reported - f.before.reported;
    // Counting that began within the time before makes it shorter than this one: nothing follows from that it had less.
    let (has_before, has_year) = (f.is_counted_from(f.before_from()), f.is_counted_from(figures::year_before(f.query.from)));
    let none = || v.t("concerns-figures-trend-none").to_string();
    let reported = match (has_before, more) {
        (false, _) => none(),
        (_, 0) => v.t("concerns-figures-trend-same").to_string(),
        (_, n) if n > 0 => v.msg("concerns-figures-trend-more").n("n", n).text(),
        (_, n) => v.msg("concerns-figures-trend-fewer").n("n", -n).text(),
    };
    let rate = |id, r: i64| v.msg(id).s("rate", words::percent(v, Some(r))).text();
    let in_time = match (f.year_before.in_time_rate().filter(|_| has_year), f.before.in_time_rate().filter(|_| has_before)) {
        (Some(r), _) => rate("concerns-figures-trend-year", r),
        (None, Some(r)) => rate("concerns-figures-trend-before", r),
        _ => none(),
    };
    let hours = match f.total.mean() {
        Some(_) => v.msg("concerns-figures-trend-mean").s("mean", words::long(v, f.total.mean())).text(),
        None => String::new(),
    };
    let open = match f.backlog.oldest_age {
        Some(_) => v.msg("concerns-figures-trend-oldest").s("age", words::long(v, f.backlog.oldest_age)).text(),
        None => String::new(),
    };
    Trends { reported, in_time, hours, open }
}

/// From so many points on, a line tells more than its two ends.
const SPARK_POINTS_MIN: usize = 3;

/// The steps before anything was counted are unknown, not zero.
fn sparks(f: &Figures) -> [Markup; 4] {
    let known = |to: Day| f.since.is_some_and(|since| to >= since);
    let line = |value: &dyn Fn(&super::figures::StepFigures) -> Option<i64>| {
        let values: Vec<Option<i64>> = f.steps.iter().map(|s| value(s).filter(|_| known(s.to))).collect();
        if values.iter().flatten().count() < SPARK_POINTS_MIN { Markup::default() } else { spark(&values) }
    };
    [line(&|s| Some(s.measures.reported)), line(&|s| s.measures.in_time_rate()), line(&|s| s.measures.median()), line(&|s| Some(s.open_at_end))]
}

fn area_rank(v: &Visit, city: &City, asked: &Asked, f: &Figures, slowest: Option<&Part>) -> Option<Markup> {
    let mut ranked: Vec<&Part> = f.by_area.iter().filter(|p| !p.code.is_empty() && p.measures.is_ranked()).collect();
    ranked.sort_by_key(|p| (p.measures.median(), p.code.clone()));
    if ranked.is_empty() {
        return None;
    }
    let number = |n: i64| words::hours(v, Some(n));
    let rows: Vec<Rank> = ranked
        .iter()
        .map(|p| {
            let half = p.measures.hours.middle_half();
            let (low, high) = half.unwrap_or_default();
            Rank {
                label: form::area_name(v, city, &p.code),
                href: asked.cases(Status::One(State::Answered)).but(|a| a.area = Some(p.code.clone())).on(&v.here("/concerns")),
                middle: p.measures.median().map(|m| (low, m, high)),
                note: v.msg("concerns-figures-rank-note").n("low", low).n("high", high).n("n", p.measures.timed()).text(),
                is_key: slowest.is_some_and(|s| s.code == p.code),
            }
        })
        .collect();
    Some(rank(&Chart::hours(v.t("concerns-figures-rank-label"), &number), &rows))
}

fn step_name(v: &Visit, step: Step, from: Day, to: Day) -> String {
    match step {
        Step::Month => v.words.formats.month(from),
        Step::Week => v.msg("concerns-figures-week").s("from", v.words.formats.short_date(from)).s("to", v.words.formats.short_date(to)).text(),
    }
}

fn step_chart(v: &Visit, f: &Figures) -> Markup {
    let number = |n: i64| v.number(n);
    let known = |to: Day| f.since.is_some_and(|since| to >= since);
    let last = f.steps.len().saturating_sub(1);
    let column = |(i, s): (usize, &super::figures::StepFigures)| Column {
        label: if f.query.step == Step::Month { v.words.formats.month(s.from) } else { v.words.formats.short_date(s.from) },
        group: String::new(),
        first: Some(s.measures.in_time).filter(|_| known(s.to)),
        second: Some(s.measures.late()).filter(|_| known(s.to)),
        note: if i == last || i == 0 { s.measures.in_time_rate().map(|r| words::percent(v, Some(1000 - r))).unwrap_or_default() } else { String::new() },
        is_key: i == last,
    };
    let label = v.msg("concerns-figures-steps-label").n("answered", f.steps.iter().map(|s| s.measures.answered).sum::<i64>()).text();
    columns(&Chart::new(&label, &number), &f.steps.iter().enumerate().map(column).collect::<Vec<_>>(), Pair::Stacked)
}

fn steps(v: &Visit, asked: &Asked, f: &Figures) -> Vec<StepRow> {
    let known = f.steps.iter().filter(|s| f.since.is_some_and(|since| s.to >= since));
    known
        .map(|s| {
            let list = |status, timing| asked.narrowed(Filters { timing, ..Filters::of_time(status, s.from, s.to) }).on(&v.here("/concerns"));
            let answered = Status::One(State::Answered);
            StepRow {
                name: step_name(v, f.query.step, s.from, s.to),
                reported: (v.number(s.measures.reported), list(Status::All, None)),
                answered: (v.number(s.measures.answered), list(answered, None)),
                late: (v.number(s.measures.late()), list(answered, Some(Timing::Late))),
                median: words::hours(v, s.measures.median()),
                open: v.number(s.open_at_end),
            }
        })
        .collect()
}

/// One row of a table; `change` narrows a list to it, `href` narrows the page to it.
fn part_row(v: &Visit, asked: &Asked, p: &Part, name: String, href: String, change: impl Fn(&mut Filters)) -> PartRow {
    let list = |f: Filters| f.but(&change).on(&v.here("/concerns"));
    PartRow {
        name,
        icon: String::new(),
        deadline: String::new(),
        href,
        reported: (v.number(p.measures.reported), list(asked.cases(Status::All))),
        answered: (v.number(p.measures.answered), list(asked.cases(Status::One(State::Answered)))),
        in_time: words::percent(v, p.measures.in_time_rate()),
        is_lit: false,
        median: words::hours(v, p.measures.median()),
        open: (v.number(p.open), list(asked.now(Status::Open))),
        late: (v.number(p.late), list(asked.now(Status::Late))),
    }
}

fn kind_rows(v: &Visit, kinds: &Kinds, asked: &Asked, f: &Figures) -> Vec<PartRow> {
    let mut parts: Vec<&Part> = f.by_category.iter().collect();
    parts.sort_by_key(|p| (-p.measures.reported, -p.open, p.code.clone()));
    let worst = findings::weakest(f).map(|p| p.code.clone());
    parts
        .into_iter()
        .map(|p| {
            let href = asked.on(&v.here("/figures"), |a| a.query.category = Some(p.code.clone()));
            let row = part_row(v, asked, p, kinds.name(&p.code, v.lang()).to_string(), href, |f| f.category = Some(p.code.clone()));
            let category = kinds.category(&p.code);
            PartRow {
                icon: category.map_or("report", |c| c.icon.as_str()).to_string(),
                deadline: category.map(|c| deadline(v, c.deadline)).unwrap_or_default(),
                is_lit: worst.as_deref() == Some(p.code.as_str()),
                ..row
            }
        })
        .collect()
}

fn team_rows(v: &Visit, city: &City, asked: &Asked, f: &Figures) -> Vec<PartRow> {
    let mut parts: Vec<&Part> = f.by_department.iter().filter(|p| !p.code.is_empty()).collect();
    parts.sort_by_key(|p| (-p.measures.answered, p.code.clone()));
    let row = |p: &Part| {
        let href = asked.on(&v.here("/figures"), |a| a.query.department = Some(p.code.clone()));
        part_row(v, asked, p, form::department_name(v, city, &p.code), href, |f| f.department = Some(p.code.clone()))
    };
    parts.into_iter().map(row).collect()
}

/// Areas in the city's order; at the end what lies in none, so that the column adds up.
fn place_rows(v: &Visit, city: &City, asked: &Asked, f: &Figures) -> Vec<PartRow> {
    if f.by_area.iter().all(|p| p.code.is_empty()) {
        return Vec::new();
    }
    let mut parts: Vec<&Part> = f.by_area.iter().collect();
    parts.sort_by_key(|p| (p.code.is_empty(), city.areas.all().iter().position(|a| a.code == p.code)));
    let row = |p: &Part| {
        let href = asked.on(&v.here("/figures"), |a| a.query.area = Some(p.code.clone()));
        let row = part_row(v, asked, p, form::area_name(v, city, &p.code), href, |f| f.area = Some(p.code.clone()));
        // No figures of its own: what lies in no area is no place.
        if p.code.is_empty() { PartRow { href: row.reported.1.clone(), ..row } } else { row }
    };
    parts.into_iter().map(row).collect()
}

fn deadline(v: &Visit, d: Deadline) -> String {
    match d {
        Deadline::Hours(n) => v.msg("concerns-figures-deadline-hours").n("n", n).text(),
        Deadline::WorkingHours(n) => v.msg("concerns-figures-deadline-working-hours").n("n", n).text(),
        Deadline::WorkingDays(n) => v.msg("concerns-figures-deadline-working-days").n("n", n).text(),
    }
}

impl Board<'_> {
    fn hours(&self, hours: impl Borrow<i64>) -> (String, String) {
        words::hours_apart(self.v, *hours.borrow())
    }
    fn percent(&self, permille: impl Borrow<Option<i64>>) -> String {
        words::percent(self.v, *permille.borrow())
    }
    /// Thousandths without their sign.
    fn tenths(&self, permille: impl Borrow<i64>) -> String {
        self.v.tenths(*permille.borrow())
    }
    fn long(&self, hours: impl Borrow<Option<i64>>) -> String {
        words::long(self.v, *hours.borrow())
    }
    /// So many answers make an area comparable.
    fn least(&self) -> i64 {
        RANKED_FROM
    }
    /// Reported, in time and late cases are told apart only where something was answered.
    fn is_quiet(&self) -> bool {
        self.f.total.is_nothing() && self.f.backlog.open == 0
    }
    /// Does a share stand above a bar of the answers?
    fn has_shares(&self) -> bool {
        [self.f.steps.first(), self.f.steps.last()].into_iter().flatten().any(|s| s.measures.in_time_rate().is_some())
    }
}
