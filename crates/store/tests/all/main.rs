//! The store, on both engines. One test binary a crate.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod crowd;
mod filter;
mod full;
mod migrate;
mod transaction;
mod value;

use store::{Migration, Tx};
use uuid::Uuid;

/// Two tables, so that half of a verb can be seen.
const TABLES: &str = "
create table head (id uuid primary key, n bigint not null);
create table tail (head_id uuid not null, n bigint not null, pad text not null, primary key (head_id, n));
create table thing (id uuid primary key, i bigint, r double precision, b boolean, t text, j jsonb, by bytea);
";
/// The one type name that differs, and only because a test wants raw bytes.
const TABLES_SQLITE: &str = "
create table head (id uuid primary key, n bigint not null);
create table tail (head_id uuid not null, n bigint not null, pad text not null, primary key (head_id, n));
create table thing (id uuid primary key, i bigint, r double precision, b boolean, t text, j jsonb, by blob);
";

/// How many rows of `tail` belong to one of `head`.
const TAILS: i64 = 3;

fn migrations() -> Vec<Migration> {
    let mut all = store::migrations();
    all.push(Migration::each("20990101000000_test_tables", TABLES_SQLITE, TABLES));
    all
}

/// One verb's work: four rows in two tables.
async fn insert_whole(tx: &mut Tx, id: Uuid, n: i64, pad: &str) -> Result<(), store::Error> {
    tx.q("insert into head (id, n) values ($1, $2)").bind(id).bind(n).run().await?;
    for i in 0..TAILS {
        tx.q("insert into tail (head_id, n, pad) values ($1, $2, $3)").bind(id).bind(i).bind(pad).run().await?;
    }
    Ok(())
}

store::row! {
    #[derive(Debug)]
    struct Whole { id: Uuid, n: i64, tails: i64 }
}

/// Every head with the number of its tails; and fails on a tail without a head.
async fn all_whole(db: &store::Db) -> Vec<Whole> {
    let orphans = db.q("select cast(count(*) as bigint) as n from tail t where not exists (select 1 from head h where h.id = t.head_id)");
    assert_eq!(orphans.count().await.unwrap(), 0, "a verb was kept by half");
    let q = "select h.id, h.n, cast((select count(*) from tail t where t.head_id = h.id) as bigint) as tails from head h order by h.n, h.id";
    let rows: Vec<Whole> = db.q(q).all().await.unwrap();
    assert!(rows.iter().all(|w| w.tails == TAILS), "a verb was kept by half");
    rows
}
