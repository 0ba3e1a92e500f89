//! Last month under a rule: how many of the cases would have been in time, with this deadline and with others. Counted from the cases themselves.

use crate::Error;
use crate::model::Category;
use crate::store::settings::{self as kept, CaseTimes};
use ::store::Ctx;
use cities::{City, Deadline};
use jiff::ToSpan;
use kernel::{Day, Instant};

/// Cases that are looked at: the newest of the month.
pub(super) const CASES_MAX: usize = 2_000;

/// What a deadline would have meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub deadline: Deadline,
    pub in_time: usize,
}

/// Last month's cases of a category under several deadlines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Effect {
    /// Those that ended, or were late under every one of the deadlines: the same cases for all.
    pub cases: usize,
    /// In the order asked; the first is the rule in force.
    pub choices: Vec<Choice>,
}

/// The month before the one in which `now` lies, in the city's days.
pub(super) fn last_month(city: &City, now: Instant) -> (Instant, Instant) {
    let this = now.zoned(&city.zone).date().first_of_month();
    let last = this.checked_sub(1.month()).unwrap_or(this);
    (Day::of(last).start(&city.zone), Day::of(this).start(&city.zone))
}

/// The rule in force, the one that was typed, and the next shorter and longer ones that cities use.
pub(super) fn ladder(now: Deadline, typed: Deadline) -> Vec<Deadline> {
    const HOURS: [i64; 7] = [3, 8, 24, 48, 72, 120, 240];
    const DAYS: [i64; 8] = [1, 2, 3, 5, 10, 15, 20, 30];
    let around = |n: i64, steps: &[i64], of: fn(i64) -> Deadline| {
        let shorter = steps.iter().rev().find(|s| **s < n).map(|s| of(*s));
        shorter.into_iter().chain(steps.iter().find(|s| **s > n).map(|s| of(*s))).collect::<Vec<_>>()
    };
    let near = match typed {
        Deadline::Hours(n) => around(n, &HOURS, Deadline::Hours),
        Deadline::WorkingHours(n) => around(n, &HOURS, Deadline::WorkingHours),
        Deadline::WorkingDays(n) => around(n, &DAYS, Deadline::WorkingDays),
    };
    let mut out = vec![now];
    for d in [typed].into_iter().chain(near) {
        if !out.contains(&d) {
            out.push(d);
        }
    }
    out
}

/// Counts last month's cases under each deadline.
pub(super) async fn of_category(cx: &Ctx, city: &City, category: &Category, deadlines: &[Deadline]) -> Result<Effect, Error> {
    let now = cx.now();
    let (from, to) = last_month(city, now);
    let limit = i64::try_from(CASES_MAX).unwrap_or(i64::MAX);
    let cases = kept::cases_of(cx, city.id, &category.code, from, to, limit).await?;
    let judged: Vec<Vec<bool>> = cases.iter().filter_map(|c| judge(city, c, deadlines, now)).collect();
    let in_time = |i: usize| judged.iter().filter(|j| j[i]).count();
    let choices = deadlines.iter().enumerate().map(|(i, d)| Choice { deadline: *d, in_time: in_time(i) }).collect();
    Ok(Effect { cases: judged.len(), choices })
}

/// In time under each of the deadlines? `None` while one of them still lets it be.
fn judge(city: &City, c: &CaseTimes, deadlines: &[Deadline], now: Instant) -> Option<Vec<bool>> {
    let due: Vec<Instant> = deadlines.iter().map(|d| city.due(*d, c.reported_at).plus(c.paused_total)).collect();
    match c.ended_at {
        Some(ended) => Some(due.iter().map(|d| ended <= *d).collect()),
        // The clock stands still, or still runs.
        None if c.paused_at.is_some() || due.iter().any(|d| *d > now) => None,
        None => Some(vec![false; due.len()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_in_force_comes_first_and_its_neighbours_follow() {
        use Deadline::{Hours, WorkingDays};
        assert_eq!(ladder(Hours(48), Hours(48)), [Hours(48), Hours(24), Hours(72)]);
        assert_eq!(ladder(Hours(48), Hours(24)), [Hours(48), Hours(24), Hours(8)]);
        assert_eq!(ladder(Hours(3), WorkingDays(3)), [Hours(3), WorkingDays(3), WorkingDays(2), WorkingDays(5)]);
        assert_eq!(ladder(Hours(3), Hours(3)), [Hours(3), Hours(8)]);
    }
}
