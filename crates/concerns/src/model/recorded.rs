//! When something can have been recorded: neither in the future nor before there were records.

use kernel::{DAY, Instant, SECOND};

/// Clocks differ, and a day is written down in somebody else's zone.
const AHEAD_MAX: i64 = DAY;
/// The first day of 1990: cities' desks keep no older records; what says so is a mistake of its file.
const FIRST: Instant = Instant(631_152_000 * SECOND);

/// How a recorded time stands to now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    InTime,
    TooLate,
    TooEarly,
}

pub fn recorded(at: Instant, now: Instant) -> Recorded {
    match at {
        at if at > now.plus(AHEAD_MAX) => Recorded::TooLate,
        at if at < FIRST => Recorded::TooEarly,
        _ => Recorded::InTime,
    }
}
