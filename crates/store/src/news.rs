//! Whether anything was committed: our own commits are counted; those of other processes are looked for once a second.

use crate::kept::Mark;
use crate::readers::Readers;
use crate::{Db, Error};
use kernel::{Instant, SECOND};
use rusqlite::Connection;
use sqlx::PgPool;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const LOOK_EVERY: i64 = SECOND;
/// Differs on one connection when another one has committed.
const SQLITE: &str = "pragma data_version";
/// Differs when a transaction that wrote has ended.
const POSTGRES: &str = "select cast(pg_current_snapshot() as text)";

#[derive(Clone, Default)]
pub struct News(Arc<Inner>);

#[derive(Default)]
struct Inner {
    ours: AtomicU64,
    seen: parking_lot::RwLock<Option<(Instant, Arc<str>)>>,
    /// Held by whoever looks; SQLite's answer means something only on one and the same connection.
    looking: tokio::sync::Mutex<Option<Connection>>,
}

impl News {
    pub(crate) fn committed(&self) {
        self.0.ours.fetch_add(1, Ordering::AcqRel);
    }
    fn fresh(&self, now: Instant) -> Option<Arc<str>> {
        let seen = self.0.seen.read();
        seen.as_ref().filter(|(at, _)| (0..LOOK_EVERY).contains(&now.since(*at))).map(|(_, theirs)| theirs.clone())
    }
    fn saw(&self, now: Instant, theirs: String) -> Arc<str> {
        let theirs: Arc<str> = theirs.into();
        *self.0.seen.write() = Some((now, theirs.clone()));
        theirs
    }
}

fn sqlite(read: &Readers, slot: &mut Option<Connection>) -> Result<String, Error> {
    let connection = match slot {
        Some(c) => c,
        None => slot.insert(read.own()?),
    };
    let version: i64 = connection.query_row(SQLITE, [], |row| row.get(0))?;
    Ok(version.to_string())
}

async fn postgres(pool: &PgPool) -> Result<String, Error> {
    Ok(sqlx::query_scalar(POSTGRES).fetch_one(pool).await?)
}

impl Db {
    fn news(&self) -> &News {
        match self {
            Db::Sqlite { news, .. } | Db::Pg(_, news) => news,
        }
    }
    /// Tells everybody who keeps answers that there is something new; before who wrote it is answered.
    pub(crate) fn committed(&self) {
        self.news().committed();
    }
    pub(crate) async fn mark(&self, now: Instant) -> Result<Mark, Error> {
        let news = self.news();
        // Before the look: a commit of ours in between makes the mark old, never the answer.
        let ours = news.0.ours.load(Ordering::Acquire);
        if let Some(theirs) = news.fresh(now) {
            return Ok(Mark { ours, theirs });
        }
        let mut slot = news.0.looking.lock().await;
        if let Some(theirs) = news.fresh(now) {
            return Ok(Mark { ours, theirs });
        }
        let theirs = match self {
            Db::Sqlite { read, .. } => sqlite(read, &mut slot)?,
            Db::Pg(pool, _) => postgres(pool).await?,
        };
        Ok(Mark { ours, theirs: news.saw(now, theirs) })
    }
}
