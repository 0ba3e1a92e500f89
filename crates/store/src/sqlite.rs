//! SQLite's one writer, with group commit.
//!
//! Verbs take turns on one connection inside one open transaction; each turn is a savepoint, undone when the verb fails or is dropped. A committer waits
//! its own turn, COMMITs once for all who finished, and only then are they answered. Three traps shape the code:
//! - A savepoint's name is never used twice: undoing one that was never set must fail, not undo a neighbour's.
//! - Savepoints are never RELEASEd: a RELEASE that is cancelled half-way harms neighbours, and COMMIT ends them all anyway.
//! - A failed undo means that SQLite has rolled the batch back itself (disk full, I/O error): everybody in it is told so.

use crate::Error;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions};
use std::{str::FromStr, sync::Arc, time::Duration};
use tokio::sync::{Mutex, Notify, OwnedMutexGuard, oneshot};

const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

pub(crate) fn options(url: &str) -> Result<SqliteConnectOptions, Error> {
    Ok(SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(BUSY_TIMEOUT)
        .foreign_keys(true)
        .statement_cache_capacity(400)
        .pragma("cache_size", "-8000")
        .pragma("temp_store", "memory"))
}

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
    conn: SqliteConnection,
    open: bool,
    /// A verb was dropped or failed, and its savepoint waits to be undone.
    dirty: bool,
    turn: u64,
    waiting: Vec<oneshot::Sender<Result<(), String>>>,
}

impl Slot {
    async fn run(&mut self, sql: &'static str) -> Result<(), sqlx::Error> {
        sqlx::query(sql).execute(&mut self.conn).await.map(drop)
    }
    async fn savepoint(&mut self, verb: &str) -> Result<(), sqlx::Error> {
        let sql = format!("{verb} v{}", self.turn);
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut self.conn).await.map(drop)
    }
    /// Undoes a verb that failed or was dropped.
    async fn settle(&mut self) {
        if !self.dirty {
            return;
        }
        if let Err(e) = self.savepoint("ROLLBACK TO").await {
            self.abandon(&e.to_string()).await;
        }
        self.dirty = false;
    }
    async fn abandon(&mut self, why: &str) {
        for w in self.waiting.drain(..) {
            w.send(Err(why.into())).ok();
        }
        self.run("ROLLBACK").await.ok();
        self.open = false;
    }
    async fn commit(&mut self) {
        self.settle().await;
        if !self.open {
            return;
        }
        match self.run("COMMIT").await {
            Ok(()) => {
                self.open = false;
                for w in self.waiting.drain(..) {
                    w.send(Ok(())).ok();
                }
            }
            Err(e) => self.abandon(&e.to_string()).await,
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
    /// The next holder, or the committer, undoes it.
    fn drop(&mut self) {
        if !self.kept {
            self.slot.dirty = true;
        }
    }
}

impl Writer {
    pub(crate) async fn open(options: &SqliteConnectOptions) -> Result<Self, Error> {
        let conn = options.clone().connect().await?;
        let slot = Slot { conn, open: false, dirty: false, turn: 0, waiting: Vec::new() };
        let writer = Writer { slot: Arc::new(Mutex::new(slot)), wake: Bell(Arc::default()) };
        let (slot, wake) = (Arc::downgrade(&writer.slot), writer.wake.0.clone());
        // The mutex is fair: whoever queued before the committer is in its batch. The task ends when the last writer is dropped.
        tokio::spawn(async move {
            loop {
                wake.notified().await;
                let Some(slot) = slot.upgrade() else { return };
                slot.lock_owned().await.commit().await;
            }
        });
        Ok(writer)
    }

    pub(crate) async fn hold(&self) -> Result<Held, Error> {
        let mut slot = self.slot.clone().lock_owned().await;
        slot.settle().await;
        if !slot.open {
            // Before the await: a drop here leaves the batch to the committer.
            slot.open = true;
            self.wake.0.notify_one();
            if let Err(e) = slot.run("BEGIN IMMEDIATE").await {
                slot.open = false;
                return Err(e.into());
            }
        }
        let mut held = Held { slot, kept: false, dead: false };
        held.slot.turn += 1;
        held.slot.savepoint("SAVEPOINT").await?;
        Ok(held)
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
        self.slot.clone().lock_owned().await.commit().await;
    }
}

impl Held {
    /// Runs one statement; a failure kills the transaction, as it does on PostgreSQL.
    pub(crate) async fn run<T>(&mut self, f: impl AsyncFnOnce(&mut SqliteConnection) -> Result<T, sqlx::Error>) -> Result<T, Error> {
        if self.dead {
            return Err(Error::NotSaved("an earlier statement failed".into()));
        }
        self.dead = true;
        let done = f(&mut self.slot.conn).await?;
        self.dead = false;
        Ok(done)
    }

    pub(crate) async fn commit(mut self) -> Result<(), Error> {
        if self.dead {
            return Err(Error::NotSaved("a statement failed".into()));
        }
        let (tell, told) = oneshot::channel();
        self.slot.waiting.push(tell);
        self.kept = true;
        drop(self); // The next verb goes on; the committer answers.
        told.await.unwrap_or_else(|_| Err("the writer stopped".into())).map_err(Error::NotSaved)
    }
}
