//! What every verb is given.

use crate::kept::Shelf;
use crate::{Blobs, Db};
use kernel::{Clock, Ids, Instant};
use rand::{CryptoRng, Rng, RngCore, SeedableRng, rngs::StdRng};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The database, the blobs, the time and the source of ids. Cheap to clone.
#[derive(Clone)]
pub struct Ctx {
    pub db: Db,
    pub blobs: Blobs,
    pub clock: Arc<dyn Clock>,
    /// The clock of the log: when something was done here, whatever time it is told to have happened at.
    pub log_clock: Arc<dyn Clock>,
    pub ids: Arc<dyn Ids>,
    /// What was read and will be needed again, as long as its version holds.
    pub memo: Memo,
    /// What was asked and will be asked again, as long as nothing is written.
    pub shelf: Shelf,
    /// Which sending of a form is answered here, where it matters that it comes twice.
    pub sending: Option<Arc<str>>,
}

impl Ctx {
    pub fn new(db: Db, blobs: Blobs, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Self {
        Ctx { db, blobs, log_clock: clock.clone(), clock, ids, memo: Memo::default(), shelf: Shelf::default(), sending: None }
    }
    pub fn now(&self) -> Instant {
        self.clock.now()
    }
    /// The same context with another clock, for what happened at another time: the log goes on telling when it was written down.
    pub fn told_at(&self, clock: Arc<dyn Clock>) -> Self {
        Ctx { clock, ..self.clone() }
    }
    /// The same context at another time: its log believes that it is then.
    pub fn played_at(&self, clock: Arc<dyn Clock>) -> Self {
        Ctx { log_clock: clock.clone(), ..self.told_at(clock) }
    }
    /// The same context for one sending of a form: what it writes down can be known by it, when the form comes again.
    pub fn sent_as(&self, sending: Option<Arc<str>>) -> Self {
        Ctx { sending, ..self.clone() }
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

/// What was made in one instant stands in the order in which it was made: ids of a millisecond have a counter before their random bits (RFC 9562,
/// section 6.2, method 1). It is never set back, as verbs run side by side and their instants come out of order; after 67 million ids it begins anew.
#[derive(Default)]
struct Turns(AtomicU32);

impl Turns {
    /// A version 7 of its time, the counter's 26 bits, and the 48 last ones of what is random.
    fn uuid(&self, at: Instant, mut random: [u8; 10]) -> uuid::Uuid {
        let millis = u64::try_from(at.0 / 1000).unwrap_or(0);
        let turn = self.0.fetch_add(1, Ordering::Relaxed);
        // The version takes the upper half of the first of these bytes, the variant the upper two bits of the third: they hold 4, 8, 6 and 8 bits.
        random[..4].copy_from_slice(&[(turn >> 22) as u8, (turn >> 14) as u8, (turn >> 8) as u8, turn as u8]);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}

/// The machine's randomness.
#[derive(Default)]
pub struct SystemIds(Turns);

/// Where secrets come from. The type says that nobody can guess what it draws: a generator that only looks random does not fit here.
fn source() -> impl CryptoRng {
    rand::rng()
}

impl Ids for SystemIds {
    fn uuid(&self, at: Instant) -> uuid::Uuid {
        let mut random = [0u8; 10];
        self.fill(&mut random);
        self.0.uuid(at, random)
    }
    fn fill(&self, out: &mut [u8]) {
        source().fill(out);
    }
}

/// Ids from a seed: the same seed gives the same ids, in tests and in the demo's data. Never for secrets of a real city.
pub struct SeededIds {
    source: parking_lot::Mutex<StdRng>,
    turns: Turns,
}

impl SeededIds {
    pub fn new(seed: u64) -> Self {
        SeededIds { source: parking_lot::Mutex::new(StdRng::seed_from_u64(seed)), turns: Turns::default() }
    }
}

impl Ids for SeededIds {
    fn uuid(&self, at: Instant) -> uuid::Uuid {
        let mut random = [0u8; 10];
        self.fill(&mut random);
        self.turns.uuid(at, random)
    }
    fn fill(&self, out: &mut [u8]) {
        self.source.lock().fill_bytes(out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_secret_has_128_bits_that_nobody_can_guess() {
        fn is_for_secrets(_: &impl CryptoRng) {}
        is_for_secrets(&source());
        let secrets: Vec<String> = (0..2_000).map(|_| SystemIds::default().secret()).collect();
        let alphabet = kernel::REFERENCE_ALPHABET;
        assert!(secrets.iter().all(|s| s.len() == 26 && s.bytes().all(|b| alphabet.contains(&b))), "26 letters of 5 bits");
        assert_eq!(secrets.iter().collect::<HashSet<_>>().len(), secrets.len());
        // Each bit of the bytes they are made of is a coin: of 2,000 throws hardly ever more than 1,200 fall on one side.
        let mut ones = [0u32; 128];
        for _ in 0..2_000 {
            let mut bytes = [0u8; 16];
            SystemIds::default().fill(&mut bytes);
            ones.iter_mut().enumerate().for_each(|(i, n)| *n += u32::from(bytes[i / 8] >> (i % 8) & 1));
        }
        assert!(ones.iter().all(|n| (800..=1_200).contains(n)), "{ones:?}");
    }

    #[test]
    fn seeded_ids_repeat_themselves_and_are_for_no_secret() {
        assert_eq!(SeededIds::new(7).secret(), SeededIds::new(7).secret());
        assert_ne!(SystemIds::default().secret(), SystemIds::default().secret());
    }

    #[test]
    fn ids_of_one_instant_stand_in_the_order_in_which_they_were_made() {
        let (ids, now) = (SystemIds::default(), Instant(1_790_000_000_000_000));
        // Another verb, whose instant is earlier or later, comes between.
        let made: Vec<_> = (0..2_000)
            .map(|i| {
                ids.uuid(Instant(now.0 + (i % 3 - 1) * 1_000));
                ids.uuid(now)
            })
            .collect();
        assert!(made.is_sorted() && made.iter().all(|id| id.get_version_num() == 7));
        assert_eq!(made.iter().collect::<HashSet<_>>().len(), made.len());
    }
}
