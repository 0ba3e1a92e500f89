//! Answers that are kept until something is written: many look, few write.
//!
//! What this process commits is seen at once, before who wrote it is answered; what another process commits, within a second. What time alone changes (a
//! deadline that passes) is seen within [`KEPT_FOR`], unless who keeps it says that time changes nothing.

use crate::{Ctx, Error};
use kernel::{Instant, MINUTE};
use parking_lot::Mutex;
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::Arc;

/// How old an answer may be.
const KEPT_FOR: i64 = MINUTE;
/// Answers of one kind; numbers among them come three a page.
const ANSWERS_MAX: usize = 2_048;

/// Two equal marks: nothing was committed between them, as far as this process can know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) ours: u64,
    pub(crate) theirs: Arc<str>,
}

/// All answers of one kind, of one moment of the database.
struct Drawer {
    mark: Mark,
    answers: HashMap<String, Answer>,
}

struct Answer {
    at: Instant,
    /// Microseconds after `at`.
    lasts: i64,
    what: Arc<dyn Any + Send + Sync>,
}

impl Answer {
    /// A clock that was set back makes an answer old as well.
    fn is_fresh(&self, now: Instant) -> bool {
        (0..self.lasts).contains(&now.since(self.at))
    }
}

impl Drawer {
    /// When it is full, what is too old goes, and if that is not enough the older half: to throw all away would have everybody wait again at once.
    fn make_room(&mut self, now: Instant, most: usize) {
        if self.answers.len() < most {
            return;
        }
        self.answers.retain(|_, a| a.is_fresh(now));
        if self.answers.len() < most {
            return;
        }
        let mut times: Vec<Instant> = self.answers.values().map(|a| a.at).collect();
        times.sort_unstable();
        let middle = times[times.len() / 2];
        self.answers.retain(|_, a| a.at > middle);
    }
}

/// Where answers are kept; [`Ctx::kept`] looks there.
#[derive(Clone, Default)]
pub struct Shelf(Arc<Mutex<HashMap<TypeId, Drawer>>>);

/// An answer that is there, or the place for it.
pub enum Kept<T> {
    Here(Arc<T>),
    Missing(Place),
}

/// Where an answer will be kept: it is one of the moment before it was asked for.
pub struct Place {
    shelf: Shelf,
    mark: Mark,
    at: Instant,
    key: String,
    most: usize,
    lasts: i64,
}

impl Ctx {
    /// The answer of this kind to a question. The key says everything that it depends on, beside the database and the minute.
    pub async fn kept<T: Any + Send + Sync>(&self, key: String) -> Result<Kept<T>, Error> {
        let at = self.now();
        let mark = self.db.mark(at).await?;
        let found = self.shelf.find::<T>(&mark, at, &key);
        Ok(found.map_or_else(|| Kept::Missing(Place { shelf: self.shelf.clone(), mark, at, key, most: ANSWERS_MAX, lasts: KEPT_FOR }), Kept::Here))
    }
}

impl Shelf {
    fn find<T: Any + Send + Sync>(&self, mark: &Mark, now: Instant, key: &str) -> Option<Arc<T>> {
        let drawers = self.0.lock();
        let drawer = drawers.get(&TypeId::of::<T>()).filter(|d| d.mark == *mark)?;
        let answer = drawer.answers.get(key)?;
        answer.is_fresh(now).then(|| answer.what.clone().downcast().ok()).flatten()
    }
}

impl Place {
    /// Keeps fewer of this kind: they are large.
    pub fn at_most(self, most: usize) -> Self {
        Place { most, ..self }
    }
    /// The clock alone cannot change this one: it is kept until something is written.
    pub fn whatever_the_time(self) -> Self {
        Place { lasts: i64::MAX, ..self }
    }
    pub fn keep<T: Any + Send + Sync>(self, answer: T) -> Arc<T> {
        let answer = Arc::new(answer);
        let mut drawers = self.shelf.0.lock();
        let drawer = drawers.entry(TypeId::of::<T>()).or_insert_with(|| Drawer { mark: self.mark.clone(), answers: HashMap::new() });
        if drawer.mark != self.mark {
            *drawer = Drawer { mark: self.mark, answers: HashMap::new() };
        }
        drawer.make_room(self.at, self.most);
        drawer.answers.insert(self.key, Answer { at: self.at, lasts: self.lasts, what: answer.clone() });
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SECOND;

    fn place(shelf: &Shelf, n: i64) -> Place {
        Place { shelf: shelf.clone(), mark: mark(), at: Instant(n * SECOND), key: n.to_string(), most: 8, lasts: KEPT_FOR }
    }
    fn mark() -> Mark {
        Mark { ours: 0, theirs: "".into() }
    }
    fn here(shelf: &Shelf, now: i64, asked: std::ops::Range<i64>) -> Vec<i64> {
        asked.filter(|n| shelf.find::<i64>(&mark(), Instant(now * SECOND), &n.to_string()).is_some()).collect()
    }

    #[test]
    fn what_no_time_changes_lasts() {
        let shelf = Shelf::default();
        place(&shelf, 0).keep(0_i64);
        place(&shelf, 1).whatever_the_time().keep(1_i64);
        assert_eq!(here(&shelf, 90, 0..2), [1]);
        assert_eq!(shelf.find::<i64>(&Mark { ours: 1, theirs: "".into() }, Instant(90 * SECOND), "1"), None, "something was written");
    }

    #[test]
    fn a_full_drawer_keeps_what_is_newest() {
        let shelf = Shelf::default();
        (0..9).for_each(|n| {
            place(&shelf, n).keep(n);
        });
        assert_eq!(here(&shelf, 9, 0..9), [5, 6, 7, 8], "the older half made room");
        (70..75).for_each(|n| {
            place(&shelf, n).keep(n);
        });
        assert_eq!(here(&shelf, 75, 0..80), [70, 71, 72, 73, 74], "what is too old went first");
        assert!(here(&shelf, 9, 70..75).is_empty(), "a clock that was set back");
    }
}
