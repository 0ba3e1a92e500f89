//! A test on each engine: a SQLite file always, a PostgreSQL database when `HANSA_TEST_POSTGRES` names a cluster (`.ci/postgres start` prints one).
//!
//! The migrations run once, into a template that is named by their content; every test copies it. nextest starts a process a test, so the templates
//! outlive the process.

use crate::TestClock;
use futures_util::FutureExt;
use kernel::{Clock, Ids};
use sha2::{Digest, Sha256};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};
use store::{Blobs, Ctx, Db, Engine, Migration, SeededIds, SystemClock, SystemIds, Tables};

/// The environment's variable that names a cluster in which databases may be made.
pub const POSTGRES: &str = "HANSA_TEST_POSTGRES";

/// What a test is given. The folder and the database go when the test ends.
pub struct TestCtx {
    pub cx: Ctx,
    pub clock: Arc<TestClock>,
    pub engine: Engine,
    /// For a test that opens the database a second time, as another process would.
    pub url: String,
    pub folder: PathBuf,
}

impl TestCtx {
    pub fn db(&self) -> &Db {
        &self.cx.db
    }
    /// Another process on the same data: its own connections and its own ids, the same clock.
    pub async fn another(&self, seed: u64) -> Ctx {
        let db = Db::open(&self.url).await.expect("the database opens twice");
        Ctx::new(db, self.cx.blobs.clone(), self.clock.clone(), Arc::new(SeededIds::new(seed)))
    }
}

/// Runs the test on SQLite, then on PostgreSQL if there is one. A panic names the engine and still cleans up.
pub async fn each_database(migrations: &[Migration], test: impl AsyncFn(TestCtx)) {
    on_sqlite(migrations, &test).await;
    on_postgres(migrations, &test).await;
}

/// Runs the test on SQLite only: for what no other engine has.
pub async fn on_sqlite(migrations: &[Migration], test: &impl AsyncFn(TestCtx)) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("test.db");
    std::fs::copy(sqlite_template(migrations).await, &file).expect("the template is copied");
    let url = format!("sqlite:{}", file.display());
    run(test, Engine::Sqlite, url, folder.path()).await.unwrap_or_else(|p| failed("SQLite", p));
}

/// Runs the test on PostgreSQL only.
pub async fn on_postgres(migrations: &[Migration], test: &impl AsyncFn(TestCtx)) {
    static SAID: Once = Once::new();
    let Ok(cluster) = std::env::var(POSTGRES) else {
        #[expect(clippy::print_stderr, reason = "who reads the run must know what it did not show")]
        SAID.call_once(|| eprintln!("PostgreSQL was left out: {POSTGRES} is not set (.ci/postgres start)"));
        return;
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let admin = Db::open(&cluster).await.expect("the test cluster answers");
    let template = postgres_template(&admin, &cluster, migrations).await;
    let name = format!("hansa_test_{}", SystemIds::default().uuid(SystemClock.now()).simple());
    admin.administer(&format!("create database {name} template {template} strategy wal_log")).await.expect("a database from the template");
    let done = run(test, Engine::Postgres, in_cluster(&cluster, &name), folder.path()).await;
    let dropped = admin.administer(&format!("drop database {name} with (force)")).await;
    admin.close().await;
    done.unwrap_or_else(|p| failed("PostgreSQL", p));
    dropped.expect("the database is dropped");
}

type Panic = Box<dyn std::any::Any + Send>;

#[expect(clippy::print_stderr, reason = "the panic's own text says what, this says where")]
fn failed(engine: &str, panic: Panic) {
    eprintln!("… failed on {engine}");
    resume_unwind(panic)
}

async fn run(test: &impl AsyncFn(TestCtx), engine: Engine, url: String, folder: &Path) -> Result<(), Panic> {
    let db = Db::open(&url).await.expect("the test's database opens");
    let clock = Arc::new(TestClock::new());
    let blobs = Blobs::folder(&folder.join("blobs")).expect("a folder for blobs");
    let cx = Ctx::new(db.clone(), blobs, clock.clone(), Arc::new(SeededIds::new(1)));
    let t = TestCtx { cx, clock, engine, url, folder: folder.to_path_buf() };
    let done = AssertUnwindSafe(test(t)).catch_unwind().await;
    db.close().await;
    done
}

/// A name that changes with the engine, the migrations and their text.
fn fingerprint(engine: Engine, migrations: &[Migration]) -> String {
    let mut hash = Sha256::new();
    for m in migrations {
        let text = if engine == Engine::Sqlite { m.sqlite } else { m.postgres };
        hash.update(format!("{}\0{text}\0", m.name));
    }
    hash.finalize().iter().take(8).map(|b| format!("{b:02x}")).collect()
}

/// Where templates stay: with what cargo builds, so that they go with it.
fn templates() -> PathBuf {
    let exe = std::env::current_exe().expect("the test's own path");
    let folder = exe.ancestors().find(|a| a.ends_with("debug") || a.ends_with("release")).map_or_else(std::env::temp_dir, Path::to_path_buf);
    folder.join("hansa-test-templates")
}

async fn sqlite_template(migrations: &[Migration]) -> PathBuf {
    let folder = templates();
    let ready = folder.join(format!("{}.db", fingerprint(Engine::Sqlite, migrations)));
    if ready.exists() {
        return ready;
    }
    std::fs::create_dir_all(&folder).expect("a folder for templates");
    let making = tempfile::tempdir_in(&folder).expect("a temporary folder");
    let db = Db::open(&format!("sqlite:{}", making.path().join("a.db").display())).await.expect("a new database");
    store::migrate(&db, migrations, TestClock::START).await.expect("the migrations run on SQLite");
    let whole = making.path().join("whole.db");
    db.copy_to(&whole).await.expect("the template is written");
    db.close().await;
    // Another process may have been faster; what it made is the same.
    std::fs::rename(&whole, &ready).expect("the template is put in place");
    ready
}

async fn postgres_template(admin: &Db, cluster: &str, migrations: &[Migration]) -> String {
    let name = format!("hansa_template_{}", fingerprint(Engine::Postgres, migrations));
    if exists(admin, &name).await {
        return name;
    }
    // One process makes it, the others wait. The lock lasts as long as this transaction; `create database` runs on a connection beside it.
    let made: Result<(), store::Error> = admin
        .write(async |tx| {
            tx.q("select count(*) as n from (select pg_advisory_xact_lock(7216320162)) l").count().await?;
            if !exists(admin, &name).await {
                let making = format!("{name}_making");
                admin.administer(&format!("drop database if exists {making} with (force)")).await?;
                admin.administer(&format!("create database {making}")).await?;
                let db = Db::open(&in_cluster(cluster, &making)).await?;
                store::migrate(&db, migrations, TestClock::START).await?;
                db.close().await;
                admin.administer(&format!("alter database {making} rename to {name}")).await?;
            }
            Ok(())
        })
        .await;
    made.expect("the migrations run on PostgreSQL");
    name
}

async fn exists(admin: &Db, name: &str) -> bool {
    let found = admin.q("select count(*) as n from pg_database where datname = $1").bind(name).count().await;
    found.expect("the cluster lists its databases") > 0
}

/// Prepares every statement on this engine. One whose name ends in `_SQLITE` or `_POSTGRES` is only for the one.
pub async fn every_statement_prepares(db: &Db, statements: &[(&'static str, &'static str)]) {
    let others = if db.engine() == Engine::Sqlite { "_POSTGRES" } else { "_SQLITE" };
    for (name, sql) in statements.iter().filter(|(name, _)| !name.ends_with(others)) {
        db.prepare(sql).await.unwrap_or_else(|e| panic!("{name} on {:?}: {e}", db.engine()));
    }
}

/// A statement on a *City* table names `city_id`.
pub fn every_statement_names_its_city(tables: &Tables, statements: &[(&'static str, &'static str)]) {
    for (name, sql) in statements {
        let words: Vec<&str> = sql.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
        let is_of_city = tables.city.iter().any(|t| words.contains(t));
        assert!(!is_of_city || words.contains(&"city_id"), "{name} names no city_id: {sql}");
    }
}

/// The cluster's URL with another database's name.
fn in_cluster(cluster: &str, database: &str) -> String {
    let (base, query) = cluster.split_once('?').map_or((cluster, String::new()), |(b, q)| (b, format!("?{q}")));
    let host = base.rfind('/').filter(|slash| *slash > "postgresql://".len()).map_or(base, |slash| &base[..slash]);
    format!("{host}/{database}{query}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_names_another_database_of_its_cluster() {
        assert_eq!(in_cluster("postgres://u:p@h:1/postgres?sslmode=disable", "x"), "postgres://u:p@h:1/x?sslmode=disable");
        assert_eq!(in_cluster("postgres://u@127.0.0.1:5432", "x"), "postgres://u@127.0.0.1:5432/x");
    }
}
