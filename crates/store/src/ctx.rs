//! What every verb is given.

use crate::{Blobs, Db};
use kernel::{Clock, Ids, Instant};
use rand::{Rng, RngCore, SeedableRng, rngs::StdRng};
use std::sync::Arc;

/// The database, the blobs, the time and the source of ids. Cheap to clone.
#[derive(Clone)]
pub struct Ctx {
    pub db: Db,
    pub blobs: Blobs,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn Ids>,
}

impl Ctx {
    pub fn now(&self) -> Instant {
        self.clock.now()
    }
    pub fn uuid(&self) -> uuid::Uuid {
        self.ids.uuid(self.clock.now())
    }
}

/// The machine's clock: the one place where the product reads it.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock that everybody else asks")]
    fn now(&self) -> Instant {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Instant(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
    }
}

/// The machine's randomness.
pub struct SystemIds;

impl Ids for SystemIds {
    fn uuid(&self, at: Instant) -> uuid::Uuid {
        let mut random = [0u8; 10];
        self.fill(&mut random);
        version_7(at, &random)
    }
    fn fill(&self, out: &mut [u8]) {
        rand::rng().fill(out);
    }
}

/// Ids from a seed: the same seed gives the same ids, in tests and in the demo's data. Never for secrets of a real city.
pub struct SeededIds(parking_lot::Mutex<StdRng>);

impl SeededIds {
    pub fn new(seed: u64) -> Self {
        SeededIds(parking_lot::Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Ids for SeededIds {
    fn uuid(&self, at: Instant) -> uuid::Uuid {
        let mut random = [0u8; 10];
        self.fill(&mut random);
        version_7(at, &random)
    }
    fn fill(&self, out: &mut [u8]) {
        self.0.lock().fill_bytes(out);
    }
}

fn version_7(at: Instant, random: &[u8; 10]) -> uuid::Uuid {
    let millis = u64::try_from(at.0 / 1000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, random).into_uuid()
}
