//! Many at once: one writer's failure, or sudden end, is nobody else's.

use crate::{all_whole, insert_whole, migrations};
use futures_util::StreamExt;
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use store::{Engine, Error};
use testkit::each_database;
use tokio::task::JoinSet;
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn failing_verbs_harm_nobody() {
    each_database(&migrations(), async |t| {
        let mut tasks = JoinSet::new();
        for i in 0..640i64 {
            let cx = t.cx.clone();
            tasks.spawn(async move {
                let is_bad = i % 10 == 7;
                let done = cx.db.write(async |tx| -> Result<(), Error> {
                    insert_whole(tx, cx.uuid(), i, "").await?;
                    match (is_bad, i % 20 == 7) {
                        (false, _) => Ok(()),
                        (true, false) => Err(Error::NotThere),
                        (true, true) => tx.q("insert into head (id, n) values (null, null)").run().await.map(drop),
                    }
                });
                (i, is_bad, done.await.is_ok())
            });
        }
        let answers = tasks.join_all().await;
        for (i, is_bad, ok) in answers {
            assert_eq!(ok, !is_bad, "verb {i}");
        }
        let kept: Vec<i64> = all_whole(t.db()).await.iter().map(|w| w.n).collect();
        let expected: Vec<i64> = (0..640).filter(|i| i % 10 != 7).collect();
        assert_eq!(kept, expected);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writers_that_are_dropped_anywhere_lose_nothing_and_leave_no_halves() {
    each_database(&migrations(), async |t| {
        // A cancelled writer costs PostgreSQL a round trip more than SQLite's ROLLBACK TO does.
        let writers = if t.engine == Engine::Sqlite { 4000 } else { 1500 };
        let mut rng = StdRng::seed_from_u64(4);
        let acknowledged: Arc<Mutex<HashSet<Uuid>>> = Arc::default();
        let mut aborted = 0;
        let mut tasks = JoinSet::new();
        for i in 0..writers {
            let (cx, acknowledged) = (t.cx.clone(), acknowledged.clone());
            let handle = tasks.spawn(async move {
                let id = cx.uuid();
                if cx.db.write(async |tx| insert_whole(tx, id, i, "").await).await.is_ok() {
                    acknowledged.lock().unwrap().insert(id);
                }
            });
            if rng.random_bool(0.7) {
                aborted += 1;
                let turns = rng.random_range(0..400);
                tokio::spawn(async move {
                    for _ in 0..turns {
                        tokio::task::yield_now().await;
                    }
                    handle.abort();
                });
            }
            // Sixty-four at once, about: a crowd, but no queue that is aborted before it ever began.
            while tasks.len() > 64 {
                tasks.join_next().await;
            }
        }
        while tasks.join_next().await.is_some() {}
        // The last batch may hold rows of verbs that were dropped while they waited for their answer: kept whole is as good as not kept.
        t.db().write(async |tx| insert_whole(tx, t.cx.uuid(), -1, "").await).await.unwrap();
        let kept: HashSet<Uuid> = all_whole(t.db()).await.iter().map(|w| w.id).collect();
        let acknowledged = acknowledged.lock().unwrap();
        assert!(acknowledged.is_subset(&kept), "{} of {} acknowledged are gone", acknowledged.difference(&kept).count(), acknowledged.len());
        // How many were dropped in time is the scheduler's choice; a run in which none or all were would show nothing.
        assert!(acknowledged.len() > 300 && acknowledged.len() < usize::try_from(writers).unwrap(), "{aborted} aborted, {} told", acknowledged.len());
    })
    .await;
}

#[tokio::test]
async fn a_verb_that_is_dropped_in_its_midst_leaves_nothing_and_holds_up_nobody() {
    each_database(&migrations(), async |t| {
        let (tell, told) = tokio::sync::oneshot::channel();
        let stuck = t.db().write(async |tx| -> Result<(), Error> {
            insert_whole(tx, t.cx.uuid(), 1, "").await?;
            tell.send(()).unwrap();
            std::future::pending().await
        });
        tokio::select! {
            done = stuck => panic!("it waits for ever: {done:?}"),
            there = told => there.unwrap(),
        }
        t.db().write(async |tx| insert_whole(tx, t.cx.uuid(), 2, "").await).await.unwrap();
        assert_eq!(all_whole(t.db()).await.iter().map(|w| w.n).collect::<Vec<_>>(), [2]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn readers_go_on_while_somebody_writes() {
    each_database(&migrations(), async |t| {
        let cx = t.cx.clone();
        let done = t.db().write(async |tx| -> Result<(), Error> {
            insert_whole(tx, cx.uuid(), 1, "").await?;
            assert!(all_whole(&cx.db).await.is_empty(), "what is not committed is seen by nobody");
            Ok(())
        });
        done.await.unwrap();
        assert_eq!(all_whole(t.db()).await.len(), 1);
    })
    .await;
}

store::row! { struct Pair { a: Uuid, b: Uuid } }

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_reads_a_long_list_slowly_is_in_nobodys_way() {
    each_database(&migrations(), async |t| {
        for n in 0..100 {
            t.db().write(async |tx| insert_whole(tx, t.cx.uuid(), n, "").await).await.unwrap();
        }
        let mut slow = Vec::new();
        for _ in 0..12 {
            let mut rows = t.db().q("select a.id as a, b.id as b from head a, head b").stream::<Pair>().boxed();
            let first = rows.next().await.unwrap().unwrap();
            assert!(!first.a.is_nil() && !first.b.is_nil());
            slow.push(rows);
        }
        for _ in 0..40 {
            assert_eq!(all_whole(t.db()).await.len(), 100, "others read meanwhile");
        }
        let rest = slow.pop().unwrap();
        assert_eq!(rest.filter(|row| std::future::ready(row.is_ok())).count().await, 100 * 100 - 1, "and who goes on gets all");
    })
    .await;
}
