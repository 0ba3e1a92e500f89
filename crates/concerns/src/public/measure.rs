//! What is measured, and how: whole numbers in stated units, `None` where there is nothing to measure. Pure.

use crate::model::Contribution;
use std::collections::BTreeMap;

/// Below this many answers a median swings too much to rank by it.
pub const RANKED_FROM: i64 = 30;

/// How many answers took how many whole hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours(pub BTreeMap<i64, i64>);

impl Hours {
    pub fn add(&mut self, hours: i64, n: i64) {
        *self.0.entry(hours).or_default() += n;
    }
    pub fn join(&mut self, other: &Hours) {
        other.0.iter().for_each(|(hours, n)| self.add(*hours, *n));
    }
    pub fn count(&self) -> i64 {
        self.0.values().sum()
    }
    /// The fewest hours within which `part` of `whole` are answered; none of none.
    pub fn within(&self, part: i64, whole: i64) -> Option<i64> {
        let wanted = (self.count() * part + whole - 1) / whole;
        let mut seen = 0;
        self.0.iter().find_map(|(hours, n)| {
            seen += n;
            (seen >= wanted.max(1)).then_some(*hours)
        })
    }
    pub fn median(&self) -> Option<i64> {
        self.within(1, 2)
    }
    /// The middle half: a quarter is faster, a quarter slower.
    pub fn middle_half(&self) -> Option<(i64, i64)> {
        Some((self.within(1, 4)?, self.within(3, 4)?))
    }
}

/// A part of a whole in thousandths, rounded; none of nothing.
pub fn permille(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| (part * 1000 + whole / 2) / whole)
}

/// What happened in a time: counts, and the hours to the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    /// Concerns that came.
    pub reported: i64,
    /// Concerns that were answered and still are.
    pub answered: i64,
    /// Of them, those before their deadline.
    pub in_time: i64,
    /// Answered, with times that cannot be: in no figure of time.
    pub without_interval: i64,
    /// Ended without an answer to the matter.
    pub closed: i64,
    /// Whole hours to the answer, all added up.
    pub hours_total: i64,
    /// Whole hours to the answer, one by one.
    pub hours: Hours,
}

impl Measures {
    pub fn is_nothing(&self) -> bool {
        self.reported == 0 && self.answered == 0 && self.closed == 0
    }
    pub fn join(&mut self, other: &Measures) {
        self.reported += other.reported;
        self.answered += other.answered;
        self.in_time += other.in_time;
        self.without_interval += other.without_interval;
        self.closed += other.closed;
        self.hours_total += other.hours_total;
        self.hours.join(&other.hours);
    }
    /// How many more came than were ended.
    pub fn net(&self) -> i64 {
        self.reported - self.answered - self.closed
    }
    /// Answered, with a time that can be: what every figure of time is counted of.
    pub fn timed(&self) -> i64 {
        self.answered - self.without_interval
    }
    /// Answered after the deadline.
    pub fn late(&self) -> i64 {
        self.timed() - self.in_time
    }
    /// In thousandths: answered in time of answered with a possible time. Rounded, but never to all of them while one is late.
    pub fn in_time_rate(&self) -> Option<i64> {
        let most = if self.late() > 0 { 999 } else { 1000 };
        permille(self.in_time, self.timed()).map(|rate| rate.min(most))
    }
    /// Whole hours, rounded.
    pub fn mean(&self) -> Option<i64> {
        let n = self.timed();
        (n > 0).then(|| (self.hours_total + n / 2) / n)
    }
    pub fn median(&self) -> Option<i64> {
        self.hours.median()
    }
    /// In thousandths: what is late, answered or not, of all that is answered or past due.
    pub fn delay_rate(&self, late_now: i64) -> Option<i64> {
        permille(self.late() + late_now, self.timed() + late_now)
    }
    /// Enough answers to be compared?
    pub fn is_ranked(&self) -> bool {
        self.timed() >= RANKED_FROM
    }
}

/// One place of the roll-up as measures.
impl From<&Contribution> for Measures {
    fn from(c: &Contribution) -> Self {
        Measures {
            reported: c.reported,
            answered: c.answered,
            in_time: c.in_time,
            without_interval: c.without_interval,
            closed: c.closed,
            hours_total: c.hours_total,
            hours: Hours(c.hours.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_median_is_that_of_the_sorted_list(mut all in prop::collection::vec(0i64..500, 1..200)) {
            let mut h = Hours::default();
            all.iter().for_each(|n| h.add(*n, 1));
            all.sort_unstable();
            prop_assert_eq!(h.median(), Some(all[(all.len() - 1) / 2]));
            let at_least = |q: i64, n: usize| all[usize::try_from((i64::try_from(n).unwrap() * q + 3) / 4 - 1).unwrap()];
            prop_assert_eq!(h.middle_half(), Some((at_least(1, all.len()), at_least(3, all.len()))));
        }
    }

    #[test]
    fn nothing_has_no_median_and_no_rate() {
        let m = Measures::default();
        assert_eq!((m.median(), m.mean(), m.in_time_rate(), m.delay_rate(0)), (None, None, None, None));
        assert_eq!(m.delay_rate(3), Some(1000), "three that are open and past due are late, all of them");
    }

    #[test]
    fn what_has_no_possible_time_is_in_no_rate() {
        let m = Measures { answered: 5, in_time: 3, without_interval: 1, hours_total: 10, ..Measures::default() };
        assert_eq!((m.timed(), m.late(), m.in_time_rate(), m.mean()), (4, 1, Some(750), Some(3)));
        assert_eq!(m.delay_rate(1), Some(400));
        let one_late = Measures { answered: 9_999, in_time: 9_998, ..Measures::default() };
        assert_eq!(one_late.in_time_rate(), Some(999), "not all of them");
    }
}
