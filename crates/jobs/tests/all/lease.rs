//! Who holds a job, and what becomes of it when the holder dies.

use crate::{Log, migrations, put, the_jobs};
use jobs::{Handler, Job, LEASE, run_due};
use kernel::MINUTE;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use testkit::each_database;
use tokio::sync::Notify;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_workers_do_each_job_once_and_never_two_at_it() {
    each_database(&migrations(), async |t| {
        const JOBS: usize = 150;
        for n in 0..JOBS {
            put(&t.cx, Job::new("test.once").payload(&serde_json::json!({ "n": n }))).await;
        }
        let done: Arc<Mutex<HashMap<i64, (usize, usize)>>> = Arc::default();
        let handler = Handler::new("test.once", {
            let done = done.clone();
            move |cx, job| {
                let done = done.clone();
                async move {
                    let n = job.payload["n"].as_i64().unwrap_or(-1);
                    let at_once = {
                        let mut done = done.lock().unwrap();
                        let (times, at_once) = done.entry(n).or_default();
                        (*times, *at_once) = (*times + 1, *at_once + 1);
                        *at_once
                    };
                    cx.db.ping().await?;
                    done.lock().unwrap().entry(n).or_default().1 -= 1;
                    if at_once > 1 { Err("two at once".into()) } else { Ok(()) }
                }
            }
        });
        let other = t.another(2).await;
        let run = |cx: store::Ctx| {
            let handlers = vec![handler.clone()];
            tokio::spawn(async move { run_due(&cx, &handlers, JOBS).await.unwrap() })
        };
        let workers = [run(t.cx.clone()), run(other.clone()), run(t.cx.clone()), run(other.clone())];
        let mut taken = Vec::new();
        for w in workers {
            taken.push(w.await.unwrap());
        }
        // A worker may have found nothing while another's claim was not yet committed: what is left is done now.
        let late = run_due(&t.cx, &[handler], JOBS).await.unwrap();
        assert_eq!(taken.iter().sum::<usize>() + late, JOBS, "{taken:?} {late}");
        let times: Vec<usize> = done.lock().unwrap().values().map(|(times, _)| *times).collect();
        assert_eq!(times, [1; JOBS]);
        other.db.close().await;
    })
    .await;
}

/// A handler that says when it began and then waits to be let go, on its first attempts.
fn stuck(kind: &'static str, attempts: i64, log: &Log) -> (Handler, Arc<Notify>, Arc<Notify>) {
    let (began, go): (Arc<Notify>, Arc<Notify>) = Default::default();
    let (log, says, waits) = (log.clone(), began.clone(), go.clone());
    let handler = Handler::new(kind, move |_, job| {
        log.lock().unwrap().push(format!("began {}", job.attempt));
        let (says, waits, log) = (says.clone(), waits.clone(), log.clone());
        async move {
            if job.attempt <= attempts {
                says.notify_one();
                waits.notified().await;
            }
            log.lock().unwrap().push(format!("ended {}", job.attempt));
            Ok(())
        }
    });
    (handler, began, go)
}

#[tokio::test]
async fn a_killed_workers_job_is_taken_up_when_its_lease_has_run_out() {
    each_database(&migrations(), async |t| {
        let log = Log::default();
        let (handler, began, _) = stuck("test.kill", 1, &log);
        put(&t.cx, Job::new("test.kill")).await;
        let (cx, handlers) = (t.cx.clone(), vec![handler.clone()]);
        let worker = tokio::spawn(async move { run_due(&cx, &handlers, 1).await });
        began.notified().await;
        worker.abort();
        worker.await.unwrap_err();
        t.clock.advance(LEASE - 1);
        assert_eq!(run_due(&t.cx, std::slice::from_ref(&handler), 9).await.unwrap(), 0, "its lease still holds");
        t.clock.advance(1);
        assert_eq!(run_due(&t.cx, &[handler], 9).await.unwrap(), 1);
        assert_eq!(*log.lock().unwrap(), ["began 1", "began 2", "ended 2"]);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_kills_its_worker_every_time_fails_in_the_end() {
    each_database(&migrations(), async |t| {
        let log = Log::default();
        let (handler, began, _) = stuck("test.poison", 9, &log);
        put(&t.cx, Job::new("test.poison").attempts(2)).await;
        for _ in 0..2 {
            let (cx, handlers) = (t.cx.clone(), vec![handler.clone()]);
            let worker = tokio::spawn(async move { run_due(&cx, &handlers, 1).await });
            began.notified().await;
            worker.abort();
            worker.await.unwrap_err();
            t.clock.advance(LEASE);
        }
        assert_eq!(run_due(&t.cx, &[handler], 9).await.unwrap(), 0);
        let job = the_jobs(&t.cx).await.remove(0);
        assert_eq!((job.state.as_str(), job.attempts), ("failed", 2));
        assert!(job.last_error.is_some_and(|e| e.contains("stopped")));
    })
    .await;
}

#[tokio::test]
async fn who_lost_the_lease_has_no_say_any_more() {
    each_database(&migrations(), async |t| {
        let log = Log::default();
        let (handler, began, go) = stuck("test.slow", 1, &log);
        put(&t.cx, Job::new("test.slow")).await;
        let (cx, handlers) = (t.cx.clone(), vec![handler.clone()]);
        let slow = tokio::spawn(async move { run_due(&cx, &handlers, 1).await });
        began.notified().await;
        t.clock.advance(LEASE);
        let other = t.another(2).await;
        assert_eq!(run_due(&other, &[handler], 1).await.unwrap(), 1);
        let finished = the_jobs(&t.cx).await[0].finished_at;
        t.clock.advance(MINUTE);
        go.notify_one();
        assert_eq!(slow.await.unwrap().unwrap(), 1);
        let job = the_jobs(&t.cx).await.remove(0);
        assert_eq!((job.state.as_str(), job.attempts, job.finished_at), ("done", 2, finished));
        other.db.close().await;
    })
    .await;
}
