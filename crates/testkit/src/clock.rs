//! Time that moves when a test says so.

use kernel::{Clock, Instant};
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};

pub struct TestClock(AtomicI64);

impl TestClock {
    /// Tuesday 24 November 2026, 09:00 UTC.
    pub const START: Instant = Instant(1_795_510_800_000_000);

    pub fn new() -> Self {
        TestClock(AtomicI64::new(Self::START.0))
    }
    pub fn set(&self, at: Instant) {
        self.0.store(at.0, SeqCst);
    }
    /// By microseconds: `clock.advance(2 * HOUR)`.
    pub fn advance(&self, micros: i64) {
        self.0.fetch_add(micros, SeqCst);
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        Instant(self.0.load(SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_stands_where_it_says() {
        assert_eq!(TestClock::new().now().to_string(), "2026-11-24T09:00:00Z");
    }
}
