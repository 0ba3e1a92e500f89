//! The loops.

use crate::{a_mail, migrations, post, put, states, us};
use jobs::{Delivery, Every, Handler, Job, MailFilter, Paging, Schedule, Work, Worker, list_mails};
use std::sync::Arc;
use std::time::Duration;
use testkit::each_database;
use tokio::sync::Notify;

/// Nothing here takes long; a test that waits for ever is a failed one.
const PATIENCE: Duration = Duration::from_secs(20);

async fn within<T>(f: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, f).await.expect("it happens")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_does_jobs_schedules_and_mail_and_stops_when_it_is_done() {
    each_database(&migrations(), async |t| {
        let (began, go, nightly): (Arc<Notify>, Arc<Notify>, Arc<Notify>) = Default::default();
        let handlers = vec![
            Handler::new("test.work", {
                let (began, go) = (began.clone(), go.clone());
                move |_, _| {
                    let (began, go) = (began.clone(), go.clone());
                    async move {
                        began.notify_one();
                        go.notified().await;
                        Ok(())
                    }
                }
            }),
            Handler::new("test.nightly", {
                let nightly = nightly.clone();
                move |_, _| {
                    nightly.notify_one();
                    async { Ok(()) }
                }
            }),
        ];
        let schedules = vec![Schedule { kind: "test.nightly", every: Every::DailyAt { hour: 3, minute: 0 } }];
        let worker = Worker::spawn(&t.cx, Work { handlers, schedules, delivery: Some(Delivery::Mailbox) });
        within(nightly.notified()).await;
        put(&t.cx, Job::new("test.work")).await;
        post(&t.cx, a_mail(None, "a", "a@example.org")).await;
        within(began.notified()).await;
        let sent = async {
            loop {
                let mails = list_mails(&t.cx, &us(), &MailFilter::default(), &Paging::default()).await.unwrap();
                if mails.items.iter().all(|m| m.state == "sent") {
                    return;
                }
                tokio::task::yield_now().await;
            }
        };
        within(sent).await;
        let stopping = tokio::spawn(worker.stop());
        tokio::task::yield_now().await;
        assert!(!stopping.is_finished(), "it does not leave what it has in hand");
        go.notify_one();
        within(stopping).await.unwrap();
        assert_eq!(states(&t.cx).await, ["done", "done"]);
    })
    .await;
}
