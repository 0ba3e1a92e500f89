//! Enqueueing and doing.

use crate::{Log, migrations, noting, put, staff, states, the_jobs, us};
use jobs::{BACKOFF_FIRST, BACKOFF_MAX, Error, Handler, JOBS_RETRY, JOBS_SEE, Job, JobId, JobState, enqueue, list_jobs, retry_job, run_due};
use kernel::{HOUR, MINUTE};
use serde::{Deserialize, Serialize};
use testkit::each_database;

#[tokio::test]
async fn a_job_is_kept_with_its_verb_or_lost_with_it() {
    each_database(&migrations(), async |t| {
        let lost: Result<(), Error> = t
            .db()
            .write(async |tx| {
                enqueue(&t.cx, tx, Job::new("test.a")).await?;
                Err(Error::NotFound)
            })
            .await;
        lost.unwrap_err();
        assert!(the_jobs(&t.cx).await.is_empty());
        let log = Log::default();
        put(&t.cx, Job::new("test.a")).await;
        let handlers = [noting("test.a", &log, |_| Ok(()))];
        assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 1);
        assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 0);
        assert_eq!((states(&t.cx).await, log.lock().unwrap().clone()), (vec!["done".into()], vec!["test.a 1".into()]));
    })
    .await;
}

#[tokio::test]
async fn a_handler_is_given_what_was_enqueued() {
    #[derive(Serialize, Deserialize, PartialEq, Debug)]
    struct Payload {
        concern: uuid::Uuid,
        round: i64,
    }
    each_database(&migrations(), async |t| {
        let sent = Payload { concern: t.cx.uuid(), round: i64::MAX };
        let (tell, told) = std::sync::mpsc::channel();
        let handlers = [Handler::new("test.payload", move |_, job| {
            let tell = tell.clone();
            async move { Ok(tell.send(job.read::<Payload>()?)?) }
        })];
        put(&t.cx, Job::new("test.payload").payload(&sent)).await;
        run_due(&t.cx, &handlers, 1).await.unwrap();
        assert_eq!(told.recv().unwrap(), sent);
        let refused = t.db().write(async |tx| enqueue(&t.cx, tx, Job::new("test.payload").payload(&7)).await).await;
        assert!(matches!(refused, Err(Error::Payload("test.payload"))));
    })
    .await;
}

#[tokio::test]
async fn a_job_waits_for_its_time_and_the_oldest_comes_first() {
    each_database(&migrations(), async |t| {
        let log = Log::default();
        let handlers = [noting("test.later", &log, |_| Ok(())), noting("test.soon", &log, |_| Ok(()))];
        put(&t.cx, Job::new("test.later").at(t.cx.now().plus(HOUR))).await;
        put(&t.cx, Job::new("test.soon").at(t.cx.now().plus(MINUTE))).await;
        assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 0);
        t.clock.advance(2 * HOUR);
        assert_eq!(run_due(&t.cx, &handlers, 1).await.unwrap(), 1);
        assert_eq!(run_due(&t.cx, &handlers, 9).await.unwrap(), 1);
        assert_eq!(*log.lock().unwrap(), ["test.soon 1", "test.later 1"]);
    })
    .await;
}

#[tokio::test]
async fn a_key_waits_once_but_what_runs_already_does_not_count() {
    each_database(&migrations(), async |t| {
        let job = || Job::new("test.key").key("concern 1");
        assert!(put(&t.cx, job()).await);
        assert!(!put(&t.cx, job()).await);
        assert!(put(&t.cx, Job::new("test.key").key("concern 2")).await);
        assert!(put(&t.cx, Job::new("test.key")).await && put(&t.cx, Job::new("test.key")).await, "without a key there may be many");
        let handlers = [Handler::new("test.key", |cx, _| async move {
            // A change that comes while the job runs, after it has read: it wants a run of its own.
            let again = Job::new("test.key").key("concern 1").at(cx.now().plus(HOUR));
            cx.db.write(async |tx| enqueue(&cx, tx, again).await).await?;
            Ok(())
        })];
        assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 4);
        let mut left = states(&t.cx).await;
        left.sort();
        assert_eq!(left, ["done", "done", "done", "done", "queued"]);
    })
    .await;
}

#[tokio::test]
async fn a_failing_job_comes_back_ever_later_and_ends_where_staff_see_it() {
    each_database(&migrations(), async |t| {
        let log = Log::default();
        let handlers = [noting("test.fail", &log, |attempt| if attempt < 9 { Err("no luck".into()) } else { Ok(()) })];
        put(&t.cx, Job::new("test.fail").attempts(4)).await;
        let mut waits = Vec::new();
        for attempt in 1..=4 {
            assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 1, "attempt {attempt}");
            assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 0, "not at once again");
            let job = the_jobs(&t.cx).await.remove(0);
            assert_eq!((job.attempts, job.last_error.as_deref()), (attempt, Some("no luck")));
            let Some(at) = job.run_at else { break };
            waits.push(at.since(t.cx.now()));
            t.clock.set(at);
        }
        assert_eq!(waits.len(), 3);
        assert!(waits[0] >= BACKOFF_FIRST * 3 / 4 && waits.is_sorted() && waits[2] < BACKOFF_MAX, "{waits:?}");
        t.clock.advance(100 * HOUR);
        assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 0);
        let may = staff(None, &[JOBS_SEE, JOBS_RETRY]);
        let failed = list_jobs(&t.cx, &may, Some(JobState::Failed)).await.unwrap().remove(0);
        assert_eq!((failed.kind.as_str(), failed.attempts, failed.finished_at.is_some()), ("test.fail", 4, true));

        let id = JobId(failed.id);
        assert!(matches!(retry_job(&t.cx, &staff(None, &[JOBS_SEE]), id).await, Err(Error::Denied)));
        assert!(matches!(list_jobs(&t.cx, &staff(None, &[]), None).await, Err(Error::Denied)));
        assert!(matches!(retry_job(&t.cx, &may, JobId(t.cx.uuid())).await, Err(Error::NotFound)));
        retry_job(&t.cx, &may, id).await.unwrap();
        assert!(matches!(retry_job(&t.cx, &may, id).await, Err(Error::JobNotFailed)), "it waits already");
        assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 1);
        assert_eq!(*log.lock().unwrap(), ["test.fail 1", "test.fail 2", "test.fail 3", "test.fail 4", "test.fail 1"]);
        let noted = store::audit_list(&t.cx, &store::AuditFilter::default(), 9).await.unwrap();
        assert_eq!((noted.len(), noted[0].act.as_str(), noted[0].actor_name.as_str()), (1, "jobs.retry", "Dana"));
    })
    .await;
}

#[tokio::test]
async fn a_panic_and_an_unknown_kind_are_failures_like_others() {
    each_database(&migrations(), async |t| {
        let handlers = [Handler::new("test.panic", |_, job| async move { if job.attempt == 1 { panic!("as the test wants it") } else { Ok(()) } })];
        put(&t.cx, Job::new("test.panic")).await;
        put(&t.cx, Job::new("test.unknown").attempts(1)).await;
        assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 2);
        t.clock.advance(HOUR);
        assert_eq!(run_due(&t.cx, &handlers, 10).await.unwrap(), 1);
        let all = the_jobs(&t.cx).await;
        assert_eq!(all[0].last_error.as_deref(), Some("this program has no handler for test.unknown"));
        assert_eq!((all[0].state.as_str(), all[1].state.as_str()), ("failed", "done"));
        assert_eq!(all[1].last_error.as_deref(), Some("the handler panicked"), "what went wrong before stays readable");
    })
    .await;
}

#[tokio::test]
async fn a_failed_job_gives_way_to_a_newer_one_of_its_key() {
    each_database(&migrations(), async |t| {
        let log = Log::default();
        let handlers = [Handler::new("test.key", {
            let log = log.clone();
            move |cx, job| {
                log.lock().unwrap().push(format!("{}", job.payload["n"]));
                async move {
                    if job.payload["n"] == 2 {
                        return Ok(());
                    }
                    let newer = Job::new("test.key").key("a").payload(&serde_json::json!({ "n": 2 }));
                    cx.db.write(async |tx| enqueue(&cx, tx, newer).await).await?;
                    Err("too late".into())
                }
            }
        })];
        put(&t.cx, Job::new("test.key").key("a").payload(&serde_json::json!({ "n": 1 }))).await;
        run_due(&t.cx, &handlers, 10).await.unwrap();
        t.clock.advance(24 * HOUR);
        run_due(&t.cx, &handlers, 10).await.unwrap();
        assert_eq!(*log.lock().unwrap(), ["1", "2"]);
        assert_eq!(states(&t.cx).await, ["done", "done"]);
    })
    .await;
}

#[tokio::test]
async fn finished_work_is_forgotten_in_time() {
    each_database(&migrations(), async |t| {
        let log = Log::default();
        let mut handlers = vec![noting("test.done", &log, |_| Ok(())), noting("test.fail", &log, |_| Err("no".into()))];
        handlers.extend(jobs::handlers());
        put(&t.cx, Job::new("test.done")).await;
        put(&t.cx, Job::new("test.fail").attempts(1)).await;
        run_due(&t.cx, &handlers, 9).await.unwrap();
        for (days, left) in [(6, 2), (2, 1), (90, 0)] {
            t.clock.advance(days * 24 * HOUR);
            put(&t.cx, Job::new(jobs::SCHEDULES[0].kind)).await;
            run_due(&t.cx, &handlers, 9).await.unwrap();
            let kinds: Vec<String> = list_jobs(&t.cx, &us(), None).await.unwrap().into_iter().map(|j| j.kind).collect();
            assert_eq!(kinds.iter().filter(|k| k.starts_with("test.")).count(), left, "{kinds:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_payload_that_is_not_what_was_awaited_fails_its_job_and_nothing_else() {
    #[derive(Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Awaited {
        concern: uuid::Uuid,
    }
    each_database(&migrations(), async |t| {
        let log = Log::default();
        let handlers = [
            Handler::new("test.awaited", |_, job| async move { Ok(job.read::<Awaited>().map(|a| assert!(a.concern.is_nil()))?) }),
            noting("test.other", &log, |_| Ok(())),
        ];
        for wrong in [
            serde_json::json!({ "concern": 7 }),
            serde_json::json!({ "concern": { "$type": "System.IO.FileInfo" } }),
            serde_json::json!({ "concern": "00000000-0000-0000-0000-000000000000", "run": "rm" }),
            serde_json::json!({}),
        ] {
            put(&t.cx, Job::new("test.awaited").payload(&wrong)).await;
        }
        put(&t.cx, Job::new("test.other")).await;
        run_due(&t.cx, &handlers, 10).await.unwrap();
        let mut states = states(&t.cx).await;
        states.sort();
        assert_eq!(states.iter().filter(|s| *s == "done").count(), 1, "{states:?}");
        assert_eq!(log.lock().unwrap().len(), 1, "the job beside them runs");
        let kept = the_jobs(&t.cx).await;
        assert!(kept.iter().filter(|j| j.kind == "test.awaited").all(|j| j.last_error.is_some()), "each says why");
    })
    .await;
}
