//! What a case adds to the figures. The roll-up is the sum of this over all cases, nothing else: `doctor` recounts it so.

use super::{Concern, State};
use jiff::tz::TimeZone;
use kernel::Day;
use std::collections::BTreeMap;

/// Longer than this (a year and a half) is counted as this: the histogram stays small.
pub const HOURS_MAX: i64 = 13_000;

/// Where a number stands in the roll-up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureKey {
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

/// Everything that a case adds, by local day: reported on the day it came, answered or closed on the day that was done.
pub fn contributions(c: &Concern, zone: &TimeZone) -> Vec<(FigureKey, Contribution)> {
    let key = |day| FigureKey { day, category: c.category.clone(), department: c.department.clone(), area: c.area.clone() };
    let mut out = vec![(key(c.reported_at.day(zone)), Contribution { reported: 1, ..Contribution::default() })];
    match (c.state(), c.answered_at, c.closed_at) {
        (State::Answered, Some(at), _) => out.push((key(at.day(zone)), answered(c))),
        (State::Closed, _, Some(at)) => out.push((key(at.day(zone)), Contribution { closed: 1, ..Contribution::default() })),
        _ => {}
    }
    out
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
