//! SQLite's readers: a few connections that are lent out, each read on a thread that may take its time.

use crate::{Error, sqlite};
use parking_lot::Mutex;
use rusqlite::Connection;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many connections read at once.
const READERS_MAX: usize = 8;

#[derive(Clone)]
pub struct Readers(Arc<Pool>);

struct Pool {
    file: String,
    /// The one that was used last is lent first: its pages are the warmest, and one that is never needed is never opened.
    free: Mutex<Vec<Connection>>,
    room: Arc<Semaphore>,
}

/// A connection that goes back when it is dropped.
pub(crate) struct Lent {
    conn: Option<Connection>,
    pool: Arc<Pool>,
    // After the others: whoever waits for room finds the connection there.
    _room: OwnedSemaphorePermit,
}

impl Drop for Lent {
    fn drop(&mut self) {
        if !self.pool.room.is_closed() {
            self.pool.free.lock().extend(self.conn.take());
        }
    }
}

impl Lent {
    /// Opens it when it is new.
    pub(crate) fn conn(&mut self) -> Result<&Connection, Error> {
        match &mut self.conn {
            Some(c) => Ok(c),
            none => Ok(none.insert(sqlite::open_reader(&self.pool.file)?)),
        }
    }
}

impl Readers {
    pub(crate) fn of(file: &str) -> Self {
        Readers(Arc::new(Pool { file: file.into(), free: Mutex::default(), room: Arc::new(Semaphore::new(READERS_MAX)) }))
    }

    /// Waits for a connection, but not for ever.
    pub(crate) async fn lend(&self, patience: Duration) -> Result<Lent, Error> {
        let room = tokio::time::timeout(patience, self.0.room.clone().acquire_owned()).await;
        let room = room.map_err(|_| Error::Busy("too many read at once"))?.map_err(|_| Error::Busy("the database is closed"))?;
        let conn = self.0.free.lock().pop();
        Ok(Lent { conn, pool: self.0.clone(), _room: room })
    }

    /// A connection of the caller's own, outside the count.
    pub(crate) fn own(&self) -> Result<Connection, Error> {
        sqlite::open_reader(&self.0.file)
    }

    pub(crate) fn close(&self) {
        self.0.room.close();
        self.0.free.lock().clear();
    }
}

/// Does `f` with the connection on a thread that may wait for the disk.
pub(crate) async fn with<T: Send + 'static>(mut lent: Lent, f: impl FnOnce(&Connection) -> Result<T, Error> + Send + 'static) -> Result<T, Error> {
    let done = tokio::task::spawn_blocking(move || f(lent.conn()?)).await;
    done.unwrap_or(Err(Error::Busy("the reader stopped")))
}
