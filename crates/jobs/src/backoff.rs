//! When to try again: soon at first, then ever more rarely, and never all at once.

use kernel::{HOUR, SECOND};

pub const BACKOFF_FIRST: i64 = 15 * SECOND;
pub const BACKOFF_MAX: i64 = 6 * HOUR;
const FACTOR: i64 = 4;

/// How long to wait after the `attempts`-th failure: 15 s, 1 min, 4 min, 16 min, 64 min, 256 min, then 6 hours. `random` moves it by up to a quarter
/// either way, so that what failed together does not come back together.
pub fn backoff(attempts: i64, random: u8) -> i64 {
    let steps = u32::try_from(attempts.max(1) - 1).unwrap_or(u32::MAX);
    let wait = FACTOR.checked_pow(steps).and_then(|n| n.checked_mul(BACKOFF_FIRST)).unwrap_or(BACKOFF_MAX).min(BACKOFF_MAX);
    wait * 3 / 4 + wait / 2 * i64::from(random) / 255
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_up_to_a_limit_and_differ_by_chance() {
        let middle: Vec<i64> = (1..=8).map(|n| backoff(n, 127) / SECOND).collect();
        assert_eq!(middle, [14, 59, 239, 959, 3836, 15344, 21578, 21578]);
        for n in [i64::MIN, 0, 1, 5, 60, i64::MAX] {
            assert!(backoff(n, 0) >= BACKOFF_FIRST * 3 / 4 && backoff(n, 255) <= BACKOFF_MAX * 5 / 4, "{n}");
            assert!(backoff(n, 0) < backoff(n, 255), "{n}");
        }
    }
}
