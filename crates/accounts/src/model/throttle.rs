//! Guessing becomes slow, but nobody is locked out for good: the delay has a limit, a known browser is not slowed down by others, and a mailed link
//! always opens.

use kernel::{HOUR, MINUTE, SECOND};

/// So many wrong tries for one account cost nothing.
pub const TRIES_FREE: i64 = 5;
/// So many from one network address, behind which a whole office may sit.
pub const ADDRESS_FREE: i64 = 30;
/// So many links may be asked for from one network address.
pub const LINKS_FREE: i64 = 300;
pub const DELAY_FIRST: i64 = 5 * SECOND;
pub const DELAY_MAX: i64 = 15 * MINUTE;
/// Tries older than this are forgotten.
pub const ADDRESS_REMEMBERED: i64 = 24 * HOUR;

/// How long to wait after so many tries without success.
pub fn delay(fails: i64, free: i64) -> i64 {
    match fails - free {
        i64::MIN..0 => 0,
        n => DELAY_FIRST.saturating_mul(1 << n.min(20)).min(DELAY_MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_grows_and_has_a_limit() {
        let delays: Vec<i64> = (3..=15).map(|n| delay(n, TRIES_FREE) / SECOND).collect();
        assert_eq!(delays, [0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
        assert_eq!(delay(i64::MAX, TRIES_FREE), DELAY_MAX);
    }
}
