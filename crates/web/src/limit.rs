//! How often, how much. Every route names one of these.

use kernel::{Instant, MINUTE};
use parking_lot::Mutex;
use std::collections::HashMap;

/// A named limit: requests a minute from one account or address, the size of a body, and how much of a form with pictures is read: of what is over
/// `body_bytes` the words are kept, and pictures that do not fit are thrown away while they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub name: &'static str,
    pub per_minute: u32,
    pub body_bytes: usize,
    pub read_bytes: usize,
}

const KIB: usize = 1024;
/// A form with pictures is read to its end up to so many bytes, so that what was typed is not lost with pictures that are too large together.
const READ_BYTES_MAX: usize = 200 * KIB * KIB;

impl Limit {
    /// Pages. Many phones share one address behind a carrier, so this is high; it stops crawlers that fell a site.
    pub const READ: Limit = Limit { name: "read", per_minute: 1_200, body_bytes: 16 * KIB, read_bytes: 16 * KIB };
    /// Tiles and pictures of one page come in dozens.
    pub const TILES: Limit = Limit { name: "tiles", per_minute: 6_000, body_bytes: 16 * KIB, read_bytes: 16 * KIB };
    /// Forms.
    pub const WRITE: Limit = Limit { name: "write", per_minute: 120, body_bytes: 256 * KIB, read_bytes: 256 * KIB };
    /// Forms with files.
    pub const UPLOAD: Limit = Limit { name: "upload", per_minute: 60, body_bytes: 40 * KIB * KIB, read_bytes: 40 * KIB * KIB };
    /// Forms with words and pictures. They count with the other uploads.
    pub const PICTURES: Limit = Limit { read_bytes: READ_BYTES_MAX, ..Limit::UPLOAD };
    /// Guessing a password or a link must be slow.
    pub const SIGN_IN: Limit = Limit { name: "sign-in", per_minute: 20, body_bytes: 16 * KIB, read_bytes: 16 * KIB };
    /// Whole lists.
    pub const EXPORT: Limit = Limit { name: "export", per_minute: 20, body_bytes: 16 * KIB, read_bytes: 16 * KIB };

    /// Do files come with the forms?
    pub(crate) fn takes_files(self) -> bool {
        self.body_bytes >= Limit::UPLOAD.body_bytes
    }
    /// Are what comes pictures of people's phones beside their words?
    pub(crate) fn takes_pictures(self) -> bool {
        self.read_bytes > self.body_bytes
    }
}

/// At most so many keys are remembered; beyond it the oldest window is dropped whole.
const KEYS_MAX: usize = 200_000;

/// A limit's name, and whom it counts.
type Key = (&'static str, String);
/// A minute, and how many came in it.
type Window = (i64, u32);

/// Counts requests in windows of a minute.
#[derive(Default)]
pub(crate) struct Counters {
    windows: Mutex<HashMap<Key, Window>>,
    factor: u32,
}

impl Counters {
    /// `factor` multiplies every limit; 0 switches them off, for measuring.
    pub(crate) fn new(factor: u32) -> Self {
        Counters { windows: Mutex::default(), factor }
    }
    /// May this key come in once more? If not: in how many seconds.
    pub(crate) fn admit(&self, limit: Limit, key: &str, now: Instant) -> Result<(), i64> {
        if self.factor == 0 {
            return Ok(());
        }
        let window = now.0.div_euclid(MINUTE);
        let mut all = self.windows.lock();
        if all.len() > KEYS_MAX {
            all.retain(|_, (w, _)| *w == window);
        }
        let entry = all.entry((limit.name, key.to_string())).or_insert((window, 0));
        if entry.0 != window {
            *entry = (window, 0);
        }
        entry.1 = entry.1.saturating_add(1);
        if entry.1 > limit.per_minute.saturating_mul(self.factor) {
            return Err(((window + 1) * MINUTE - now.0) / kernel::SECOND + 1);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_holds_for_its_key_and_its_minute() {
        let c = Counters::new(1);
        let limit = Limit { name: "t", per_minute: 2, body_bytes: 0, read_bytes: 0 };
        let now = Instant(10 * MINUTE);
        assert!(c.admit(limit, "a", now).is_ok() && c.admit(limit, "a", now).is_ok());
        assert_eq!(c.admit(limit, "a", now.plus(MINUTE / 2)), Err(31));
        assert!(c.admit(limit, "b", now).is_ok());
        assert!(c.admit(limit, "a", now.plus(MINUTE)).is_ok());
    }
}
