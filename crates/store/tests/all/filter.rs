//! Lists with optional conditions.

use crate::{insert_whole, migrations};
use store::{Count, Filter, Value};
use testkit::each_database;

#[tokio::test]
async fn conditions_that_are_not_asked_for_leave_no_trace() {
    each_database(&migrations(), async |t| {
        let mut f = Filter::new(t.db(), "select n from head");
        f.and_some("n > ?", None::<i64>).and("n >= ?", 2).and_some("n < ?", Some(9)).and_that("id is not null");
        f.and_in("n in", [3i64, 4, 5]).and_all("n between ? and ?", [Value::from(1), Value::from(8)]);
        f.and_any(vec![vec![("n = ?", vec![3.into()])], vec![("n = ?", vec![5.into()]), ("n <> ?", vec![0.into()])]]);
        f.and_dialect("? > n", "? > n", 100).then("order by n desc").limit(10).offset(0);
        let expected = "select n from head where n >= $1 and n < $2 and id is not null and n in ($3, $4, $5) and n between $6 and $7 \
            and ((1 = 1 and n = $8) or (1 = 1 and n = $9 and n <> $10)) and $11 > n order by n desc limit $12 offset $13";
        assert_eq!(f.sql(), expected);
        for n in 0..10 {
            t.db().write(async |tx| insert_whole(tx, t.cx.uuid(), n, "").await).await.unwrap();
        }
        let rows: Vec<Count> = f.all().await.unwrap();
        assert_eq!(rows.iter().map(|r| r.n).collect::<Vec<_>>(), [5, 3]);
    })
    .await;
}

#[tokio::test]
async fn an_empty_choice_is_true_of_no_row() {
    each_database(&migrations(), async |t| {
        t.db().write(async |tx| insert_whole(tx, t.cx.uuid(), 1, "").await).await.unwrap();
        let head = "select cast(count(*) as bigint) as n from head";
        assert_eq!(Filter::new(t.db(), head).count().await.unwrap(), 1);
        assert_eq!(Filter::new(t.db(), head).and_in("n in", Vec::<i64>::new()).count().await.unwrap(), 0);
        assert_eq!(Filter::new(t.db(), head).and_any(vec![]).count().await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn what_a_stranger_types_stays_a_value() {
    each_database(&migrations(), async |t| {
        let evil = "'; drop table head; --";
        t.db().write(async |tx| insert_whole(tx, t.cx.uuid(), 1, evil).await).await.unwrap();
        let mut f = Filter::new(t.db(), "select cast(count(*) as bigint) as n from tail");
        assert_eq!(f.and("pad = ?", evil).count().await.unwrap(), crate::TAILS);
    })
    .await;
}
