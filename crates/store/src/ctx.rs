//! What every verb is given.

use crate::kept::Shelf;
use crate::{Blobs, Db};
use kernel::{Clock, Ids, Instant};
use rand::{Rng, RngCore, SeedableRng, rngs::StdRng};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::Arc;

/// The database, the blobs, the time and the source of ids. Cheap to clone.
#[derive(Clone)]
pub struct Ctx {
    pub db: Db,
    pub blobs: Blobs,
    pub clock: Arc<dyn Clock>,
    pub ids: Arc<dyn Ids>,
    /// What was read and will be needed again, as long as its version holds.
    pub memo: Memo,
    /// What was asked and will be asked again, as long as nothing is written.
    pub shelf: Shelf,
}

impl Ctx {
    pub fn new(db: Db, blobs: Blobs, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Self {
        Ctx { db, blobs, clock, ids, memo: Memo::default(), shelf: Shelf::default() }
    }
    pub fn now(&self) -> Instant {
        self.clock.now()
    }
    pub fn uuid(&self) -> uuid::Uuid {
        self.ids.uuid(self.clock.now())
    }
}

/// Things made from a city's settings, kept by type and id while the version they were made from holds.
#[derive(Clone, Default)]
pub struct Memo(Arc<parking_lot::Mutex<HashMap<(TypeId, uuid::Uuid), Kept>>>);

type Kept = (i64, Arc<dyn Any + Send + Sync>);

impl Memo {
    pub fn get<T: Any + Send + Sync>(&self, id: uuid::Uuid, version: i64) -> Option<Arc<T>> {
        let all = self.0.lock();
        let (kept, thing) = all.get(&(TypeId::of::<T>(), id))?;
        (*kept == version).then(|| thing.clone().downcast().ok()).flatten()
    }
    pub fn keep<T: Any + Send + Sync>(&self, id: uuid::Uuid, version: i64, thing: Arc<T>) {
        self.0.lock().insert((TypeId::of::<T>(), id), (version, thing));
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
