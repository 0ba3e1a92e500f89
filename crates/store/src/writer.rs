//! SQLite's one writer, with group commit.
//!
//! Verbs take turns on one connection inside one open transaction; each turn is a savepoint, undone when the verb fails or is dropped. A committer waits
//! its own turn, COMMITs once for all who finished, and only then are they answered. What shapes the code:
//! - A turn's statements run where they stand; nothing is ever half-way when a verb is dropped, so its savepoint can be undone then and there.
//! - At most one savepoint is open. A failed undo means that SQLite has rolled the batch back itself (disk full, I/O error): everybody in it is told so.
//! - COMMIT waits for the disk, and a BEGIN for another process; neither may hold a thread of the runtime.

use crate::{Error, sqlite};
use rusqlite::Connection;
use std::{sync::Arc, time::Duration};
use tokio::sync::{Mutex, Notify, OwnedMutexGuard, oneshot};
use tokio::time::{Instant, sleep};

/// How long a verb waits for another process that writes, and how often it looks.
const OTHERS_TIMEOUT: Duration = Duration::from_secs(5);
const LOOK_EVERY: Duration = Duration::from_millis(5);

#[derive(Clone)]
pub struct Writer {
    slot: Arc<Mutex<Slot>>,
    // After the slot: fields are dropped in order, and the committer that this wakes must find no slot any more.
    wake: Bell,
}

/// Wakes the committer, and once more when a writer is dropped, so that it sees the end of the last one.
#[derive(Clone)]
struct Bell(Arc<Notify>);

impl Drop for Bell {
    fn drop(&mut self) {
        self.0.notify_one();
    }
}

/// The one writing connection and the batch that is open on it.
struct Slot {
    conn: Connection,
    open: bool,
    waiting: Vec<oneshot::Sender<Result<(), String>>>,
}

impl Slot {
    fn run(&self, sql: &str) -> Result<(), Error> {
        sqlite::run(&self.conn, sql, &[]).map(drop)
    }
    /// Opens a batch; false while another process writes.
    fn begin(&self) -> Result<bool, Error> {
        sqlite::wait_when_busy(&self.conn, false)?;
        let begun = self.run("BEGIN IMMEDIATE");
        sqlite::wait_when_busy(&self.conn, true)?;
        match begun {
            Ok(()) => Ok(true),
            Err(e) if e.is_busy() => Ok(false),
            Err(e) => Err(e),
        }
    }
    /// Undoes the turn of a verb that failed or was dropped.
    fn undo(&mut self) {
        if let Err(e) = self.run("ROLLBACK TO turn").and_then(|()| self.run("RELEASE turn")) {
            self.abandon(&e.to_string());
        }
    }
    fn abandon(&mut self, why: &str) {
        self.tell(&Err(why.into()));
        // Refused when SQLite has done it already.
        self.run("ROLLBACK").ok();
        self.open = false;
    }
    fn commit(&mut self) {
        if !self.open {
            return;
        }
        match self.run("COMMIT") {
            Ok(()) => {
                self.open = false;
                self.tell(&Ok(()));
            }
            Err(e) => self.abandon(&e.to_string()),
        }
    }
    fn tell(&mut self, what: &Result<(), String>) {
        for w in self.waiting.drain(..) {
            w.send(what.clone()).ok();
        }
    }
}

/// One verb's turn: a savepoint that is undone unless it is kept.
pub struct Held {
    slot: OwnedMutexGuard<Slot>,
    kept: bool,
    dead: bool,
}

impl Drop for Held {
    fn drop(&mut self) {
        if !self.kept {
            self.slot.undo();
        }
    }
}

impl Writer {
    pub(crate) fn open(file: &str) -> Result<Self, Error> {
        let slot = Slot { conn: sqlite::open_writer(file)?, open: false, waiting: Vec::new() };
        let writer = Writer { slot: Arc::new(Mutex::new(slot)), wake: Bell(Arc::default()) };
        let (slot, wake) = (Arc::downgrade(&writer.slot), writer.wake.0.clone());
        // The mutex is fair: whoever queued before the committer is in its batch. The task ends when the last writer is dropped.
        tokio::spawn(async move {
            loop {
                wake.notified().await;
                let Some(slot) = slot.upgrade() else { return };
                commit(slot).await;
            }
        });
        Ok(writer)
    }

    pub(crate) async fn hold(&self) -> Result<Held, Error> {
        let mut slot = self.slot.clone().lock_owned().await;
        let patience = Instant::now() + OTHERS_TIMEOUT;
        while !slot.open {
            if slot.begin()? {
                slot.open = true;
                self.wake.0.notify_one();
            } else if Instant::now() < patience {
                sleep(LOOK_EVERY).await;
            } else {
                return Err(Error::Busy("another process writes to the database"));
            }
        }
        slot.run("SAVEPOINT turn")?;
        Ok(Held { slot, kept: false, dead: false })
    }

    /// Waits for the end of the batch that is open, good or bad.
    pub(crate) async fn settled(&self) {
        let mut slot = self.slot.clone().lock_owned().await;
        if !slot.open {
            return;
        }
        let (tell, told) = oneshot::channel();
        slot.waiting.push(tell);
        drop(slot);
        told.await.ok();
    }

    /// Commits what is open, now.
    pub(crate) async fn flush(&self) {
        commit(self.slot.clone()).await;
    }
}

/// Waits its turn, and for the disk on a thread that may wait. If that thread dies, all who wait hear that the writer stopped.
async fn commit(slot: Arc<Mutex<Slot>>) {
    let mut slot = slot.lock_owned().await;
    tokio::task::spawn_blocking(move || slot.commit()).await.ok();
}

impl Held {
    /// Runs one statement; a failure kills the transaction, as it does on PostgreSQL. A verb of thousands of them lets other tasks go first now and then.
    pub(crate) async fn run<T>(&mut self, f: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        tokio::task::consume_budget().await;
        if self.dead {
            return Err(Error::NotSaved("an earlier statement failed".into()));
        }
        let done = f(&self.slot.conn);
        self.dead = done.is_err();
        done
    }

    pub(crate) async fn commit(mut self) -> Result<(), Error> {
        if self.dead {
            return Err(Error::NotSaved("a statement failed".into()));
        }
        self.slot.run("RELEASE turn")?;
        let (tell, told) = oneshot::channel();
        self.slot.waiting.push(tell);
        self.kept = true;
        drop(self); // The next verb goes on; the committer answers.
        told.await.unwrap_or_else(|_| Err("the writer stopped".into())).map_err(Error::NotSaved)
    }
}
