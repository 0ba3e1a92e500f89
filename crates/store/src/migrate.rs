//! Migrations: all slices' lists joined in one, run at start, all or none.

use crate::{Db, Engine, Error, Tx};
use sha2::{Digest, Sha256};

/// `YYYYMMDDHHMMSS_slice_words`, and its text for each engine. A migration that has run is never edited.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    pub name: &'static str,
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

impl Migration {
    /// One text for both engines.
    pub const fn same(name: &'static str, sql: &'static str) -> Self {
        Migration { name, sqlite: sql, postgres: sql }
    }
    /// Only where the dialects must part: full text, partial indices.
    pub const fn each(name: &'static str, sqlite: &'static str, postgres: &'static str) -> Self {
        Migration { name, sqlite, postgres }
    }
    fn text(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }
    fn checksum(&self, engine: Engine) -> String {
        let digest = Sha256::digest(self.text(engine).as_bytes());
        digest.iter().map(|b| format!("{b:02x}")).collect()
    }
}

crate::row! {
    struct Done { name: String, checksum: String }
}

const TABLE: &str = "create table if not exists hansa_migration (name text primary key, checksum text not null, applied_at bigint not null)";

crate::statements! {
    DONE = "select name, checksum from hansa_migration";
    NOTE = "insert into hansa_migration (name, checksum, applied_at) values ($1, $2, $3)";
}

/// Two processes that start together must not both migrate; the number is arbitrary and only ours.
const LOCK: &str = "select pg_advisory_xact_lock(7216320161)";

/// What each engine lists its tables in.
const HAS_TABLE: [(Engine, &str); 2] = [
    (Engine::Sqlite, "select cast(count(*) as bigint) as n from sqlite_master where name = 'hansa_migration'"),
    (Engine::Postgres, "select cast(count(*) as bigint) as n from information_schema.tables where table_name = 'hansa_migration'"),
];

/// Has the database ever been ours? Asks without making anything.
pub async fn is_migrated(db: &Db) -> Result<bool, Error> {
    match HAS_TABLE.into_iter().find(|(engine, _)| *engine == db.engine()) {
        Some((_, sql)) if db.q(sql).count().await? > 0 => Ok(!db.q(DONE).all::<Done>().await?.is_empty()),
        _ => Ok(false),
    }
}

/// Brings the database to the newest version in one transaction; answers the names of what ran. Fails, and changes nothing, when a migration that has
/// run was edited or is unknown here: an older program must not write to a newer database.
pub async fn migrate(db: &Db, list: &[Migration], now: kernel::Instant) -> Result<Vec<&'static str>, Error> {
    let mut list = list.to_vec();
    list.sort_by_key(|m| m.name);
    if let Some(pair) = list.windows(2).find(|p| p[0].name == p[1].name) {
        return Err(Error::Migration { name: pair[0].name.into(), why: "is in the list twice".into() });
    }
    db.write(async |tx| {
        if tx.engine() == Engine::Postgres {
            tx.script(LOCK).await?;
        }
        tx.script(TABLE).await?;
        let done: Vec<Done> = tx.q(DONE).all().await?;
        refuse_unknown(&done, &list, tx.engine())?;
        let mut ran = Vec::new();
        for m in list.iter().filter(|m| done.iter().all(|d| d.name != m.name)) {
            apply(tx, m, now).await?;
            ran.push(m.name);
        }
        Ok(ran)
    })
    .await
}

fn refuse_unknown(done: &[Done], list: &[Migration], engine: Engine) -> Result<(), Error> {
    for d in done {
        let Some(m) = list.iter().find(|m| m.name == d.name) else {
            let why = "has run here, but this program does not know it: the database is newer than the program; start the newer one".into();
            return Err(Error::Migration { name: d.name.clone(), why });
        };
        if m.checksum(engine) != d.checksum {
            let why = "was changed after it had run; put its text back and write a new migration".into();
            return Err(Error::Migration { name: d.name.clone(), why });
        }
    }
    Ok(())
}

async fn apply(tx: &mut Tx, m: &Migration, now: kernel::Instant) -> Result<(), Error> {
    let engine = tx.engine();
    tx.script(m.text(engine)).await.map_err(|e| Error::Migration { name: m.name.into(), why: e.to_string() })?;
    let insert = tx.q(NOTE);
    insert.bind(m.name).bind(m.checksum(engine)).bind(now).run().await.map(drop)
}
