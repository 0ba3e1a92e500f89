//! A disk that is full, which SQLite can be told to believe.

use crate::{all_whole, insert_whole, migrations};
use std::collections::HashSet;
use store::Error;
use testkit::db::on_sqlite;
use tokio::task::JoinSet;
use uuid::Uuid;

const LIMIT: &str = "pragma max_page_count = 120";
const NO_LIMIT: &str = "pragma max_page_count = 1000000";

store::row! { struct Pages { max_page_count: i64 } }

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_full_disk_refuses_who_does_not_fit_keeps_who_did_and_heals() {
    on_sqlite(&migrations(), &async |t: testkit::TestCtx| {
        let limited: Pages = t.db().write(async |tx| tx.q(LIMIT).one().await).await.unwrap();
        assert_eq!(limited.max_page_count, 120);
        let mut tasks = JoinSet::new();
        for i in 0..200 {
            let cx = t.cx.clone();
            tasks.spawn(async move {
                let id = cx.uuid();
                cx.db.write(async |tx| insert_whole(tx, id, i, &"x".repeat(900)).await).await.map(|()| id)
            });
        }
        let answers = tasks.join_all().await;
        let told: HashSet<Uuid> = answers.iter().filter_map(|a| a.as_ref().ok()).copied().collect();
        let kept: HashSet<Uuid> = all_whole(t.db()).await.iter().map(|w| w.id).collect();
        assert!(told.len() > 10 && told.len() < 190, "the disk was full in their midst: {}", told.len());
        assert_eq!(told, kept);
        for refused in answers.into_iter().filter_map(Result::err) {
            assert_eq!(kernel::Failure::kind(&refused), kernel::Kind::Unavailable, "{refused}");
        }
        let done: Result<Pages, Error> = t.db().write(async |tx| tx.q(NO_LIMIT).one().await).await;
        done.unwrap();
        t.db().write(async |tx| insert_whole(tx, t.cx.uuid(), 1000, "").await).await.unwrap();
        assert_eq!(all_whole(t.db()).await.len(), told.len() + 1);
    })
    .await;
}
