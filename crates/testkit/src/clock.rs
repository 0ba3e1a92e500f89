//! Time that moves when a test says so, or a little with each look.

use kernel::{Clock, Instant};
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};

pub struct TestClock {
    now: AtomicI64,
    tick: AtomicI64,
}

impl TestClock {
    /// Tuesday 24 November 2026, 09:00 UTC.
    pub const START: Instant = Instant(1_795_510_800_000_000);

    pub fn new() -> Self {
        TestClock { now: AtomicI64::new(Self::START.0), tick: AtomicI64::new(0) }
    }
    pub fn set(&self, at: Instant) {
        self.now.store(at.0, SeqCst);
    }
    /// By microseconds: `clock.advance(2 * HOUR)`.
    pub fn advance(&self, micros: i64) {
        self.now.fetch_add(micros, SeqCst);
    }
    /// From now on no two looks are at the same moment, as it is outside of tests.
    pub fn tick(&self) {
        self.tick.store(1, SeqCst);
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        Instant(self.now.fetch_add(self.tick.load(SeqCst), SeqCst))
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
