//! How numbers lie on an axis: round marks, few of them.

use super::Steps;

/// Spaces between the marks of an axis; more are noise.
const SPACES_MAX: i128 = 5;
const HOURS: [i128; 12] = [1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720, 1440];

/// An axis from `low` to `high`, with a mark every `step`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    low: i128,
    high: i128,
    step: i128,
}

impl Scale {
    /// From zero to a round number not below `most`.
    pub(super) fn from_zero(most: i64, steps: Steps) -> Self {
        Scale::between(0, most, steps)
    }
    /// From a round number to a round number; from zero if the least is not far from it, for then the half of a line would be a lie.
    pub(super) fn fitted(least: i64, most: i64, steps: Steps) -> Self {
        let least = least.max(0);
        Scale::between(if least / 2 < most.saturating_sub(least) { 0 } else { least }, most, steps)
    }
    fn between(least: i64, most: i64, steps: Steps) -> Self {
        let (least, most) = (i128::from(least.max(0)), i128::from(most.max(1)));
        let ends = |step: i128| (least / step * step, (most + step - 1) / step * step);
        let spaces = |step: i128| (ends(step).1 - ends(step).0) / step;
        // Three spaces if there is a choice, and as little empty room above as may be.
        let waste = |step: &i128| (spaces(*step) < 3, ends(*step).1 - ends(*step).0, (spaces(*step) - 3).abs());
        let step = candidates(steps).filter(|s| spaces(*s) <= SPACES_MAX).take(6).min_by_key(waste).unwrap_or(most);
        let (low, high) = ends(step);
        Scale { low, high: high.max(low + step), step }
    }
    pub(super) fn marks(&self) -> Vec<i64> {
        (0..=(self.high - self.low) / self.step).filter_map(|i| i64::try_from(self.low + i * self.step).ok()).collect()
    }
    /// Where a number lies, from 0 to 1.
    pub(super) fn part(&self, value: i64) -> f64 {
        let (of, all) = ((i128::from(value) - self.low).clamp(0, self.high - self.low), self.high - self.low);
        // A ten-thousandth of the axis is less than a hair.
        i32::try_from(of * 10_000 / all.max(1)).map_or(1.0, f64::from) / 10_000.0
    }
}

fn candidates(steps: Steps) -> Box<dyn Iterator<Item = i128>> {
    let tens = std::iter::successors(Some(1_i128), |p| Some(p * 10)).take(20);
    match steps {
        Steps::Tens => Box::new(tens.flat_map(|p| [10, 15, 20, 25, 30, 40, 50].map(|m| m * p)).filter(|s| s % 10 == 0).map(|s| s / 10)),
        Steps::Hours => Box::new(HOURS.into_iter().chain(tens.skip(3).flat_map(|p| [3 * p, 6 * p]))),
    }
}
