//! Time is whole microseconds UTC inside, the city's zone outside.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// Microseconds of a second, a minute, an hour.
pub const SECOND: i64 = 1_000_000;
pub const MINUTE: i64 = 60 * SECOND;
pub const HOUR: i64 = 60 * MINUTE;
/// Twenty-four hours; a local day may be longer or shorter.
pub const DAY: i64 = 24 * HOUR;

/// A moment, in whole microseconds since 1970-01-01 UTC. Stored as `bigint` in both databases, because text sorts wrongly and precisions differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Instant(pub i64);

impl Instant {
    pub fn from_timestamp(t: Timestamp) -> Self {
        Instant(t.as_microsecond())
    }
    /// The same moment for jiff; one outside the years -9999 to 9999 is held at the limit.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX })
    }
    pub fn plus(self, micros: i64) -> Self {
        Instant(self.0.saturating_add(micros))
    }
    /// Microseconds from `earlier` to here; negative when `earlier` is later.
    pub fn since(self, earlier: Instant) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
    /// The local day of a zone.
    pub fn day(self, zone: &TimeZone) -> Day {
        Day::of(self.timestamp().to_zoned_datetime(zone.clone()).date())
    }
    pub fn zoned(self, zone: &TimeZone) -> jiff::ZonedDateTime {
        self.timestamp().to_zoned_datetime(zone.clone())
    }
}

impl std::fmt::Display for Instant {
    /// RFC 3339 in UTC, to the second.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ"))
    }
}

/// A local day as days since 1970-01-01, so that it sorts, groups and stores as an integer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sqlx::Type)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Day(pub i64);

impl Day {
    pub fn of(date: Date) -> Self {
        let epoch = Date::constant(1970, 1, 1);
        Day(date.since((jiff::Unit::Day, epoch)).map(|s| i64::from(s.get_days())).unwrap_or_default())
    }
    /// The calendar date; a day outside jiff's range is held at the limit.
    pub fn date(self) -> Date {
        let span = jiff::Span::new().try_days(self.0);
        span.and_then(|s| Date::constant(1970, 1, 1).checked_add(s)).unwrap_or(Date::MAX)
    }
    /// The moment at which the day begins in a zone.
    pub fn start(self, zone: &TimeZone) -> Instant {
        let start = self.date().to_zoned_datetime(zone.clone());
        start.map(|z| Instant::from_timestamp(z.timestamp())).unwrap_or_default()
    }
    pub fn plus(self, days: i64) -> Self {
        Day(self.0 + days)
    }
}

/// The time is a parameter: the product reads the system's clock in one place, tests and the demo bring their own.
pub trait Clock: Send + Sync {
    fn now(&self) -> Instant;
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_day_goes_to_a_date_and_back(n in -700_000i64..700_000) {
            prop_assert_eq!(Day::of(Day(n).date()), Day(n));
        }
        #[test]
        fn an_instant_goes_to_jiff_and_back(n in -60_000_000_000_000_000i64..200_000_000_000_000_000) {
            prop_assert_eq!(Instant::from_timestamp(Instant(n).timestamp()), Instant(n));
        }
    }

    #[test]
    fn a_local_day_begins_at_local_midnight() {
        let zone = TimeZone::get("Asia/Kathmandu").unwrap();
        let start = Day::of(jiff::civil::date(2026, 11, 24)).start(&zone);
        assert_eq!(start.to_string(), "2026-11-23T18:15:00Z");
        assert_eq!(start.day(&zone), start.plus(HOUR).day(&zone));
        assert_ne!(start.day(&zone), start.plus(-1).day(&zone));
    }
}
