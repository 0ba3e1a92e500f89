//! Migrations: all or none, and only forward.

use store::{Db, Error, Migration, migrate};
use testkit::{TestClock, each_database};

const A: Migration = Migration::same("20260101000000_test_a", "create table a (id uuid primary key); create index a_id on a (id);");
const B: Migration = Migration::same("20260102000000_test_b", "create table b (id uuid primary key);");
const BROKEN: Migration = Migration::same("20260102000000_test_b", "create table b (id uuid primary key); create table oh no;");

async fn run(db: &Db, list: &[Migration]) -> Result<Vec<&'static str>, Error> {
    migrate(db, list, TestClock::START).await
}

async fn has(db: &Db, table: &'static str) -> bool {
    db.prepare(match table {
        "a" => "select id from a",
        "b" => "select id from b",
        _ => "select name from hansa_migration",
    })
    .await
    .is_ok()
}

#[tokio::test]
async fn migrations_run_once_and_in_order() {
    each_database(&[], async |t| {
        assert_eq!(run(t.db(), &[B, A]).await.unwrap(), [A.name, B.name]);
        assert_eq!(run(t.db(), &[A, B]).await.unwrap(), [""; 0]);
        assert!(has(t.db(), "a").await && has(t.db(), "b").await);
    })
    .await;
}

#[tokio::test]
async fn a_broken_migration_leaves_nothing_of_the_others() {
    each_database(&[], async |t| {
        let e = run(t.db(), &[A, BROKEN]).await.unwrap_err();
        assert!(matches!(&e, Error::Migration { name, .. } if name == BROKEN.name), "{e}");
        assert!(!has(t.db(), "a").await && !has(t.db(), "b").await);
        assert_eq!(run(t.db(), &[A, B]).await.unwrap(), [A.name, B.name], "and it can be run again when it is mended");
    })
    .await;
}

#[tokio::test]
async fn an_edited_or_unknown_migration_is_refused() {
    each_database(&[], async |t| {
        run(t.db(), &[A, B]).await.unwrap();
        let edited = Migration::same(A.name, "create table a (id uuid primary key, n bigint);");
        let e = run(t.db(), &[edited, B]).await.unwrap_err();
        assert!(e.to_string().contains("was changed after it had run"), "{e}");
        let e = run(t.db(), &[A]).await.unwrap_err();
        assert!(e.to_string().contains("newer than the program"), "{e}");
        let e = run(t.db(), &[A, A, B]).await.unwrap_err();
        assert!(e.to_string().contains("twice"), "{e}");
        let late = Migration::same("20260101120000_test_late", "create table late (id uuid primary key);");
        assert_eq!(run(t.db(), &[A, late, B]).await.unwrap(), [late.name], "a slice that joins later brings older dates");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_processes_that_start_together_migrate_once() {
    each_database(&[], async |t| {
        let other = t.another(2).await;
        let (mine, theirs) = tokio::join!(run(t.db(), &[A, B]), run(&other.db, &[A, B]));
        let (mine, theirs) = (mine.unwrap(), theirs.unwrap());
        assert_eq!(mine.len() + theirs.len(), 2, "{mine:?} {theirs:?}");
        other.db.close().await;
    })
    .await;
}
