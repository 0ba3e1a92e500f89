//! The figures as a function: what the page, the table, the doctor and the yearly report ask. Whole numbers in stated units.

use super::measure::Measures;
use crate::Error;
use crate::model::{Contribution, FigureKey, Span, contributions};
use crate::store::figures::{self as stored, Oldest};
use ::store::{Ctx, Kept};
use cities::City;
use futures_util::TryStreamExt;
use jiff::ToSpan;
use kernel::{Day, HOUR, Instant};
use std::collections::BTreeMap;
use std::sync::Arc;

/// In what steps the past is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    Week,
    #[default]
    Month,
}

/// Figures that are kept: some 150 kB each.
const KEPT_MAX: usize = 512;

/// How many steps the past is shown in.
pub const STEPS: usize = 12;

/// What is asked. Days are local days of the city, both included; a code narrows to one category, department or area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub from: Day,
    pub to: Day,
    pub category: Option<String>,
    pub department: Option<String>,
    pub area: Option<String>,
    pub step: Step,
}

impl Query {
    pub fn of_days(from: Day, to: Day) -> Self {
        Query { from, to, category: None, department: None, area: None, step: Step::default() }
    }
    pub fn length(&self) -> i64 {
        self.to.0 - self.from.0 + 1
    }
}

/// One area, category or department; the empty code is for those that have none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub code: String,
    pub measures: Measures,
    pub open: i64,
    pub late: i64,
}

/// What is open now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Backlog {
    pub open: i64,
    pub late: i64,
    /// Whole hours since half of what is open came.
    pub median_age: Option<i64>,
    /// Whole hours since the oldest came.
    pub oldest_age: Option<i64>,
    /// The oldest of those that everybody may open.
    pub oldest: Option<Oldest>,
}

impl Backlog {
    /// Microseconds since the oldest came that everybody may open.
    pub fn oldest_public_age(&self, now: Instant) -> Option<i64> {
        self.oldest.as_ref().map(|o| now.since(o.at))
    }
}

/// A week or a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepFigures {
    pub from: Day,
    pub to: Day,
    pub measures: Measures,
    /// Open when it ended.
    pub open_at_end: i64,
}

/// Everything that is known of a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    pub query: Query,
    pub total: Measures,
    /// The time of the same length just before, and the same days a year before: counts and rates, without single hours.
    pub before: Measures,
    pub year_before: Measures,
    pub backlog: Backlog,
    /// In thousandths.
    pub delay_rate: Option<i64>,
    pub by_area: Vec<Part>,
    pub by_category: Vec<Part>,
    pub by_department: Vec<Part>,
    pub steps: Vec<StepFigures>,
    /// The first day of which anything is counted.
    pub since: Option<Day>,
    /// Of a time without anything: the last day, of all times, that has something.
    pub last: Option<Day>,
}

impl Figures {
    /// The first day of the time just before.
    pub(crate) fn before_from(&self) -> Day {
        self.query.from.plus(-self.query.length())
    }
    /// Was everything since that day counted? Of a time before counting began nobody knows how much there was.
    pub(crate) fn is_counted_from(&self, day: Day) -> bool {
        self.since.is_some_and(|since| since <= day)
    }
}

/// The few numbers of the front page.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub total: Measures,
    /// Nothing, if counting began later.
    pub year_before: Measures,
    pub backlog: Backlog,
}

/// Counts everything of a time.
pub async fn figures(cx: &Ctx, city: &City, query: Query) -> Result<Figures, Error> {
    let q = &query;
    let rows = stored::by_key(cx, city.id, q, q.from, q.to).await?;
    let (open, late) = (stored::open_by_key(cx, city.id, q, false).await?, stored::open_by_key(cx, city.id, q, true).await?);
    let mut parts = [(By::Area, BTreeMap::new()), (By::Category, BTreeMap::new()), (By::Department, BTreeMap::new())];
    let mut total = Measures::default();
    for r in &rows {
        let measures = Measures::from(r);
        total.join(&measures);
        parts.iter_mut().for_each(|(by, map)| part(map, code(*by, &r.category, &r.department, &r.area)).measures.join(&measures));
    }
    for (by, map) in &mut parts {
        let by = *by;
        open.iter().for_each(|r| part(map, code(by, &r.category, &r.department, &r.area)).open += r.n);
        late.iter().for_each(|r| part(map, code(by, &r.category, &r.department, &r.area)).late += r.n);
    }
    let [by_area, by_category, by_department] = parts.map(|(_, map)| map.into_values().collect::<Vec<Part>>());
    let backlog = backlog(cx, city, q, open.iter().map(|r| r.n).sum(), late.iter().map(|r| r.n).sum()).await?;
    let (before_from, before_to) = (q.from.plus(-q.length()), q.from.plus(-1));
    Ok(Figures {
        before: stored::total(cx, city.id, q, before_from, before_to).await?,
        year_before: stored::total(cx, city.id, q, year_before(q.from), year_before(q.to)).await?,
        delay_rate: if total.is_nothing() { None } else { total.delay_rate(backlog.late) },
        steps: steps(cx, city, q, backlog.open).await?,
        since: stored::first_day(cx, city).await?,
        last: if total.is_nothing() { stored::last_day(cx, city.id, q).await? } else { None },
        total,
        backlog,
        by_area,
        by_category,
        by_department,
        query,
    })
}

/// The same, from memory while nothing was written.
pub(crate) async fn kept(cx: &Ctx, city: &City, query: &Query) -> Result<Arc<Figures>, Error> {
    let key = format!("{}:{} {} {query:?}", city.id, city.version, cx.now().day(&city.zone).0);
    match cx.kept(key).await? {
        Kept::Here(figures) => Ok(figures),
        Kept::Missing(place) => Ok(place.at_most(KEPT_MAX).keep(figures(cx, city, query.clone()).await?)),
    }
}

/// The few numbers of the front page, without what they are made of.
pub async fn summary(cx: &Ctx, city: &City, query: &Query) -> Result<Summary, Error> {
    let mut total = Measures::default();
    stored::by_key(cx, city.id, query, query.from, query.to).await?.iter().for_each(|r| total.join(&Measures::from(r)));
    let open: i64 = stored::open_by_key(cx, city.id, query, false).await?.iter().map(|r| r.n).sum();
    let late: i64 = stored::open_by_key(cx, city.id, query, true).await?.iter().map(|r| r.n).sum();
    let began = stored::first_day(cx, city).await?;
    let year_before = match began.is_some_and(|since| since <= year_before(query.from)) {
        true => stored::total(cx, city.id, query, year_before(query.from), year_before(query.to)).await?,
        false => Measures::default(),
    };
    Ok(Summary { total, year_before, backlog: backlog(cx, city, query, open, late).await? })
}

/// By what a time is parted.
#[derive(Clone, Copy)]
enum By {
    Area,
    Category,
    Department,
}

fn code<'a>(by: By, category: &'a str, department: &'a str, area: &'a str) -> &'a str {
    match by {
        By::Area => area,
        By::Category => category,
        By::Department => department,
    }
}

fn part<'m>(map: &'m mut BTreeMap<String, Part>, code: &str) -> &'m mut Part {
    map.entry(code.to_string()).or_insert_with(|| Part { code: code.to_string(), ..Part::default() })
}

/// The same day a year before; of 29 February the 28th.
pub(crate) fn year_before(day: Day) -> Day {
    day.date().checked_sub(1.year()).map(Day::of).unwrap_or(day)
}

async fn backlog(cx: &Ctx, city: &City, q: &Query, open: i64, late: i64) -> Result<Backlog, Error> {
    if open == 0 {
        return Ok(Backlog::default());
    }
    let age = |at: Option<Instant>| at.map(|at| cx.now().since(at).max(0) / HOUR);
    let median_age = age(stored::open_nth(cx, city.id, q, (open - 1) / 2).await?);
    let oldest_age = age(stored::open_nth(cx, city.id, q, open - 1).await?);
    Ok(Backlog { open, late, median_age, oldest_age, oldest: stored::oldest_public(cx, city.id, q).await? })
}

/// The last steps up to the end of the asked time, or to today if that is earlier, oldest first. What was open at the end of each is counted back from now.
async fn steps(cx: &Ctx, city: &City, q: &Query, open_now: i64) -> Result<Vec<StepFigures>, Error> {
    let today = cx.now().day(&city.zone);
    let spans = step_spans(q.step, q.to.min(today));
    let Some(((first, _), (_, last))) = spans.first().zip(spans.last()).map(|(a, b)| (*a, *b)) else { return Ok(Vec::new()) };
    let span = if q.step == Step::Month { Span::Month } else { Span::Day };
    let rows = stored::by_span(cx, city.id, q, span, first, last).await?;
    let since = stored::total(cx, city.id, q, last.plus(1), today).await?;
    let mut open_at_end = open_now - since.net();
    let mut out = Vec::new();
    for (from, to) in spans.into_iter().rev() {
        let mut measures = Measures::default();
        rows.iter().filter(|r| (from..=to).contains(&r.day)).for_each(|r| measures.join(&Measures::from(r)));
        let net = measures.net();
        out.push(StepFigures { from, to, measures, open_at_end });
        open_at_end -= net;
    }
    out.reverse();
    Ok(out)
}

/// The spans of the last steps, oldest first: calendar months, or weeks that begin on Monday.
pub(crate) fn step_spans(step: Step, last: Day) -> Vec<(Day, Day)> {
    let date = last.date();
    let start = match step {
        Step::Month => date.first_of_month(),
        Step::Week => last.plus(-i64::from(date.weekday().to_monday_zero_offset())).date(),
    };
    let back = |n: usize| {
        let n = i64::try_from(n).unwrap_or_default();
        let span = if step == Step::Month { n.months() } else { n.weeks() };
        start.checked_sub(span).map(Day::of).unwrap_or(last)
    };
    let end = |n: usize| if n == 0 { step_end(step, start) } else { back(n - 1).plus(-1) };
    (0..STEPS).rev().map(|n| (back(n), end(n))).collect()
}

fn step_end(step: Step, start: jiff::civil::Date) -> Day {
    let next = if step == Step::Month { start.checked_add(1.month()) } else { start.checked_add(1.week()) };
    next.map(|d| Day::of(d).plus(-1)).unwrap_or(Day::of(start))
}

/// A place of the roll-up that is not the sum of its cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub key: FigureKey,
    pub kept: Contribution,
    pub counted: Contribution,
}

/// Counts all cases of a city anew and compares with the roll-up. No difference is the promise. On a city at work a case may change between the two looks:
/// a difference that is still there the next time is one.
pub async fn recount(cx: &Ctx, city: &City) -> Result<Vec<Difference>, Error> {
    let mut counted: BTreeMap<FigureKey, Contribution> = BTreeMap::new();
    let mut cases = std::pin::pin!(stored::all_cases(cx, city.id));
    while let Some(c) = cases.try_next().await? {
        for (key, one) in contributions(&c, &city.zone) {
            add(counted.entry(key).or_default(), &one);
        }
    }
    let mut kept: BTreeMap<FigureKey, Contribution> = BTreeMap::new();
    for place in stored::kept(cx, city.id).await? {
        let (key, one) = place.place();
        add(kept.entry(key).or_default(), &one);
    }
    let keys: std::collections::BTreeSet<FigureKey> = counted.keys().chain(kept.keys()).cloned().collect();
    let differ = keys.into_iter().filter_map(|key| {
        let (kept, counted) = (kept.get(&key).cloned().unwrap_or_default(), counted.get(&key).cloned().unwrap_or_default());
        (kept != counted).then_some(Difference { key, kept, counted })
    });
    Ok(differ.collect())
}

fn add(sum: &mut Contribution, one: &Contribution) {
    sum.reported += one.reported;
    sum.answered += one.answered;
    sum.in_time += one.in_time;
    sum.closed += one.closed;
    sum.without_interval += one.without_interval;
    sum.hours_total += one.hours_total;
    one.hours.iter().for_each(|(hours, n)| *sum.hours.entry(*hours).or_default() += n);
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn steps_follow_each_other_and_the_last_holds_the_day(n in 0i64..40_000, week: bool) {
            let spans = step_spans(if week { Step::Week } else { Step::Month }, Day(n));
            prop_assert_eq!(spans.len(), STEPS);
            prop_assert!(spans.windows(2).all(|w| w[0].1.plus(1) == w[1].0));
            let (from, to) = spans[STEPS - 1];
            prop_assert!((from..=to).contains(&Day(n)));
        }
    }

    #[test]
    fn months_are_calendar_months() {
        let spans = step_spans(Step::Month, Day::of(date(2026, 11, 24)));
        assert_eq!(spans[11], (Day::of(date(2026, 11, 1)), Day::of(date(2026, 11, 30))));
        assert_eq!(spans[0], (Day::of(date(2025, 12, 1)), Day::of(date(2025, 12, 31))));
        assert_eq!(year_before(Day::of(date(2028, 2, 29))), Day::of(date(2027, 2, 28)));
    }
}
