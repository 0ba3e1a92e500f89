//! What comes by itself.

use crate::{Log, migrations, noting, the_jobs};
use jobs::{Every, Schedule, run_due, schedule_due};
use kernel::{HOUR, MINUTE};
use testkit::each_database;

const OFTEN: Schedule = Schedule { kind: "test.often", every: Every::Minutes(10) };
const NIGHTLY: Schedule = Schedule { kind: "test.nightly", every: Every::DailyAt { hour: 3, minute: 30 } };

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_period_is_run_once_however_many_processes_look() {
    each_database(&migrations(), async |t| {
        let other = t.another(2).await;
        let log = Log::default();
        let handlers = [noting("test.often", &log, |_| Ok(())), noting("test.nightly", &log, |_| Ok(()))];
        let all = [OFTEN, NIGHTLY];
        // 09:00, then every five minutes until 11:00.
        for round in 0..=24 {
            let (a, b, c) = tokio::join!(schedule_due(&t.cx, &all), schedule_due(&other, &all), schedule_due(&t.cx, &all));
            let made = a.unwrap() + b.unwrap() + c.unwrap();
            let expected = if round == 0 { 2 } else { (round + 1) % 2 };
            assert_eq!(made, expected, "round {round}");
            run_due(&t.cx, &handlers, 9).await.unwrap();
            t.clock.advance(5 * MINUTE);
        }
        let count = |kind: &str| log.lock().unwrap().iter().filter(|l| l.starts_with(kind)).count();
        assert_eq!((count("test.often"), count("test.nightly")), (13, 1));
        // Three days off: each is made up for once.
        t.clock.advance(72 * HOUR);
        assert_eq!(schedule_due(&t.cx, &all).await.unwrap(), 2);
        assert_eq!(schedule_due(&other, &all).await.unwrap(), 0);
        other.db.close().await;
    })
    .await;
}

#[tokio::test]
async fn a_run_that_still_waits_is_not_doubled() {
    each_database(&migrations(), async |t| {
        for _ in 0..5 {
            schedule_due(&t.cx, &[OFTEN]).await.unwrap();
            t.clock.advance(10 * MINUTE);
        }
        let waiting = the_jobs(&t.cx).await;
        assert_eq!((waiting.len(), waiting[0].state.as_str()), (1, "queued"));
    })
    .await;
}
