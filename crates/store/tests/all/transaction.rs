//! Whole or not at all.

use crate::{all_whole, insert_whole, migrations};
use kernel::{Failure, Kind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use store::{Act, AuditFilter, Engine, Error, audit, audit_list, audit_read};
use testkit::each_database;
use uuid::Uuid;

#[tokio::test]
async fn a_verb_that_fails_leaves_nothing() {
    each_database(&migrations(), async |t| {
        let done: Result<(), Error> = t
            .db()
            .write(async |tx| {
                insert_whole(tx, t.cx.uuid(), 1, "").await?;
                Err(Error::NotThere)
            })
            .await;
        assert!(matches!(done, Err(Error::NotThere)));
        assert!(all_whole(t.db()).await.is_empty());
        t.db().write(async |tx| insert_whole(tx, t.cx.uuid(), 2, "").await).await.unwrap();
        assert_eq!(all_whole(t.db()).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_failed_statement_kills_its_transaction_even_if_the_verb_ignores_it() {
    each_database(&migrations(), async |t| {
        let id = t.cx.uuid();
        t.db().write(async |tx| insert_whole(tx, id, 1, "").await).await.unwrap();
        let woken = Arc::new(AtomicUsize::new(0));
        let done: Result<(), Error> = t
            .db()
            .write(async |tx| {
                let woken = woken.clone();
                tx.after_commit(move || woken.store(1, SeqCst));
                insert_whole(tx, t.cx.uuid(), 2, "").await?;
                let refused = tx.q("insert into head (id, n) values ($1, 3)").bind(id).run().await;
                assert!(refused.unwrap_err().is_unique_violation());
                let later = tx.q("insert into head (id, n) values ($1, 4)").bind(t.cx.uuid()).run().await;
                assert!(matches!(later, Err(Error::NotSaved(_))), "{later:?}");
                let read = tx.q("select n from head").all::<store::Count>().await;
                assert!(matches!(read, Err(Error::NotSaved(_))));
                Ok(())
            })
            .await;
        assert!(matches!(done, Err(Error::NotSaved(_))), "whoever is told Ok has his rows: {done:?}");
        assert_eq!(done.unwrap_err().kind(), Kind::Unavailable);
        assert_eq!(woken.load(SeqCst), 0, "nobody is woken for what was not committed");
        assert_eq!(all_whole(t.db()).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_unique_violation_is_recognised_and_other_refusals_are_not() {
    each_database(&migrations(), async |t| {
        let id = t.cx.uuid();
        t.db().write(async |tx| insert_whole(tx, id, 1, "").await).await.unwrap();
        let twice = t.db().write(async |tx| tx.q("insert into tail (head_id, n, pad) values ($1, 0, '')").bind(id).run().await).await;
        assert!(twice.unwrap_err().is_unique_violation());
        let null = t.db().write(async |tx| tx.q("insert into head (id, n) values ($1, $2)").bind(t.cx.uuid()).bind(None::<i64>).run().await).await;
        assert!(!null.unwrap_err().is_unique_violation());
        let skipped = t.db().write(async |tx| tx.q("insert into head (id, n) values ($1, 9) on conflict do nothing").bind(id).run().await).await;
        assert_eq!(skipped.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn what_waits_for_the_commit_hears_of_it_and_only_then() {
    each_database(&migrations(), async |t| {
        let heard = Arc::new(AtomicUsize::new(0));
        let hook = |heard: &Arc<AtomicUsize>| {
            let heard = heard.clone();
            move || {
                heard.fetch_add(1, SeqCst);
            }
        };
        let kept = t.db().write(async |tx| {
            tx.after_commit(hook(&heard));
            insert_whole(tx, t.cx.uuid(), 1, "").await?;
            assert_eq!(heard.load(SeqCst), 0);
            Ok::<_, Error>(())
        });
        kept.await.unwrap();
        assert_eq!(heard.load(SeqCst), 1);
        let undone = t.db().write(async |tx| {
            tx.after_commit(hook(&heard));
            tx.q("insert into head (id, n) values (null, null)").run().await.map(drop)
        });
        undone.await.unwrap_err();
        assert_eq!(heard.load(SeqCst), 1);
    })
    .await;
}

#[tokio::test]
async fn who_only_reads_cannot_write() {
    each_database(&migrations(), async |t| {
        let insert = t.db().q("insert into head (id, n) values ($1, 1)").bind(t.cx.uuid()).run().await;
        assert!(matches!(insert, Err(Error::Config(_))), "{insert:?}");
        if t.engine == Engine::Sqlite {
            let sly = t.db().q("insert into head (id, n) values ($1, 1) returning n").bind(t.cx.uuid()).count().await;
            assert_eq!(sly.unwrap_err().kind(), Kind::Broken);
        }
        assert!(all_whole(t.db()).await.is_empty());
        assert!(matches!(t.db().q("select n from head").one::<store::Count>().await, Err(Error::NotThere)));
        t.db().ping().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn every_statement_prepares() {
    each_database(&migrations(), async |t| {
        for (name, sql) in store::statements() {
            t.db().prepare(sql).await.unwrap_or_else(|e| panic!("{name}: {e}"));
        }
        assert!(t.db().prepare("select no_such_column from head").await.is_err(), "the check itself is awake");
    })
    .await;
}

#[tokio::test]
async fn the_log_keeps_what_was_done_with_the_deed() {
    each_database(&migrations(), async |t| {
        let city = kernel::CityId(t.cx.uuid());
        let by = kernel::Actor::system("test");
        let lost: Result<(), Error> = t
            .db()
            .write(async |tx| {
                audit(&t.cx, tx, &by, Act::new(city, "things.lose", "thing 1")).await?;
                Err(Error::NotThere)
            })
            .await;
        lost.unwrap_err();
        t.db().write(async |tx| audit(&t.cx, tx, &by, Act::new(city, "things.make", "thing 1").with("count", 3)).await).await.unwrap();
        t.clock.advance(kernel::SECOND);
        audit_read(&t.cx, &by, Act::new(city, "things.see", "thing 1")).await.unwrap();
        audit_read(&t.cx, &by, Act::new(None, "things.see", "thing 2")).await.unwrap();
        let seen = |f: AuditFilter| {
            let cx = t.cx.clone();
            async move { audit_list(&cx, &f, 10).await.unwrap().into_iter().map(|e| (e.act, e.subject)).collect::<Vec<_>>() }
        };
        let of_city = AuditFilter { city: Some(city), ..AuditFilter::default() };
        let line = |act: &str, subject: &str| (act.to_string(), subject.to_string());
        assert_eq!(seen(of_city.clone()).await, [line("things.see", "thing 1"), line("things.make", "thing 1")]);
        assert_eq!(seen(AuditFilter { reads_only: true, ..of_city.clone() }).await, [line("things.see", "thing 1")]);
        assert_eq!(seen(AuditFilter { before: Some(t.cx.now()), ..of_city.clone() }).await, [line("things.make", "thing 1")]);
        assert_eq!(seen(AuditFilter::default()).await, [line("things.see", "thing 2")]);
        let made = audit_list(&t.cx, &AuditFilter { act: Some("things.make".into()), ..of_city }, 10).await.unwrap();
        assert_eq!(made[0].detail.0["count"], 3);
        let another = AuditFilter { city: Some(kernel::CityId(Uuid::nil())), ..AuditFilter::default() };
        assert!(seen(another).await.is_empty());
    })
    .await;
}
