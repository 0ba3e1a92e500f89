//! What a case adds to the figures. The roll-up is the sum of this over all cases, nothing else: `doctor` recounts it so.

use super::{Concern, State};
use jiff::tz::TimeZone;
use kernel::{Day, Instant};
use std::collections::BTreeMap;

/// Longer than this (a year and a half) is counted as this: the histogram stays small.
pub const HOURS_MAX: i64 = 13_000;

/// What a row of the roll-up sums up. In this order rows are written, so that no two transactions wait for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    Day,
    Month,
}

impl Span {
    pub fn code(self) -> &'static str {
        match self {
            Span::Day => "day",
            Span::Month => "month",
        }
    }
    /// The first day of the span that holds a day.
    pub fn start(self, day: Day) -> Day {
        match self {
            Span::Day => day,
            Span::Month => Day::of(day.date().first_of_month()),
        }
    }
}

/// Where a number stands in the roll-up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureKey {
    pub span: Span,
    /// The first day of the span.
    pub day: Day,
    pub category: String,
    pub department: String,
    pub area: String,
}

/// What one case adds to one place of the roll-up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contribution {
    pub reported: i64,
    pub answered: i64,
    pub in_time: i64,
    pub closed: i64,
    /// Answered, but with times that cannot be: counted, and left out of every figure of time.
    pub without_interval: i64,
    pub hours_total: i64,
    /// Whole hours → how many.
    pub hours: BTreeMap<i64, i64>,
}

impl Contribution {
    pub fn is_nothing(&self) -> bool {
        *self == Contribution::default()
    }
    fn add(&mut self, other: &Contribution, sign: i64) {
        self.reported += sign * other.reported;
        self.answered += sign * other.answered;
        self.in_time += sign * other.in_time;
        self.closed += sign * other.closed;
        self.without_interval += sign * other.without_interval;
        self.hours_total += sign * other.hours_total;
        for (hours, n) in &other.hours {
            *self.hours.entry(*hours).or_default() += sign * n;
        }
        self.hours.retain(|_, n| *n != 0);
    }
}

/// Everything that a case adds, by local day and month: reported when it came, answered or closed when that was done.
pub fn contributions(c: &Concern, zone: &TimeZone) -> Vec<(FigureKey, Contribution)> {
    let mut facts = vec![(c.reported_at, Contribution { reported: 1, ..Contribution::default() })];
    match (c.state(), c.answered_at, c.closed_at) {
        (State::Answered, Some(at), _) => facts.push((at, answered(c))),
        (State::Closed, _, Some(at)) => facts.push((at, Contribution { closed: 1, ..Contribution::default() })),
        _ => {}
    }
    let key = |span: Span, day| FigureKey { span, day: span.start(day), category: c.category.clone(), department: c.department.clone(), area: c.area.clone() };
    let spread = |(at, one): (Instant, Contribution)| [Span::Day, Span::Month].map(|span| (key(span, at.day(zone)), one.clone()));
    facts.into_iter().flat_map(spread).collect()
}

/// Hours as the roll-up keeps them: `3:2 17:1`.
pub fn hours_text(hours: &BTreeMap<i64, i64>) -> String {
    hours.iter().map(|(h, n)| format!("{h}:{n}")).collect::<Vec<_>>().join(" ")
}

/// Reads what [`hours_text`] wrote, or several of it one after the other.
pub fn read_hours(text: &str) -> impl Iterator<Item = (i64, i64)> {
    text.split_ascii_whitespace().filter_map(|one| one.split_once(':')).filter_map(|(h, n)| Some((h.parse().ok()?, n.parse().ok()?)))
}

fn answered(c: &Concern) -> Contribution {
    let mut one = Contribution { answered: 1, in_time: i64::from(c.in_time == Some(true)), ..Contribution::default() };
    match c.hours {
        Some(hours) => {
            let hours = hours.min(HOURS_MAX);
            one.hours_total = hours;
            one.hours.insert(hours, 1);
        }
        None => one.without_interval = 1,
    }
    one
}

/// What a change of a case changes in the roll-up.
pub fn difference(before: Option<&Concern>, after: Option<&Concern>, zone: &TimeZone) -> Vec<(FigureKey, Contribution)> {
    let mut sum: BTreeMap<FigureKey, Contribution> = BTreeMap::new();
    for (case, sign) in [(before, -1), (after, 1)] {
        for (key, one) in case.map(|c| contributions(c, zone)).unwrap_or_default() {
            sum.entry(key).or_default().add(&one, sign);
        }
    }
    sum.into_iter().filter(|(_, c)| !c.is_nothing()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn hours_are_read_as_they_were_written(hours in prop::collection::btree_map(0i64..HOURS_MAX, 1i64..1_000, 0..40)) {
            let text = hours_text(&hours);
            prop_assert_eq!(read_hours(&text).collect::<BTreeMap<_, _>>(), hours.clone());
            let mut twice: BTreeMap<i64, i64> = BTreeMap::new();
            read_hours(&format!("{text}  {text}")).for_each(|(h, n)| *twice.entry(h).or_default() += n);
            prop_assert!(twice.iter().all(|(h, n)| *n == 2 * hours[h]));
        }
    }
}
