//! The loops that do what is due while the program runs.

use crate::{Delivery, Handler, Schedule, deliver_due, run_due, schedule_due};
use std::{sync::LazyLock, time::Duration};
use store::Ctx;
use tokio::{sync::watch, task::JoinSet};
use tokio_util::sync::CancellationToken;

/// How many jobs this process does at once.
const JOBS_AT_ONCE: usize = 2;
/// How often the workers look when nobody wakes them: for what other processes enqueued, and for what has become due.
const POLL: Duration = Duration::from_secs(1);
/// How long the workers leave the database, or a mail server that does not answer, alone.
const PAUSE: Duration = Duration::from_secs(15);
/// How many in a row, before a worker looks whether it is to stop.
const ROUND: usize = 16;

static WAKE: LazyLock<watch::Sender<u64>> = LazyLock::new(|| watch::Sender::new(0));

/// Tells all workers of this process that there may be something to do.
pub(crate) fn wake() {
    WAKE.send_modify(|n| *n = n.wrapping_add(1));
}

/// What the workers do.
pub struct Work {
    pub handlers: Vec<Handler>,
    pub schedules: Vec<Schedule>,
    /// Without one, mails wait.
    pub delivery: Option<Delivery>,
}

/// The running loops. [`Worker::stop`] lets them finish what they have in hand; dropping stops them where they are, and the leases run out.
pub struct Worker {
    stop: CancellationToken,
    tasks: JoinSet<()>,
}

impl Worker {
    pub fn spawn(cx: &Ctx, work: Work) -> Worker {
        let Work { handlers, schedules, delivery } = work;
        let stop = CancellationToken::new();
        let mut tasks = JoinSet::new();
        for _ in 0..JOBS_AT_ONCE {
            tasks.spawn(job_loop(cx.clone(), handlers.clone(), stop.clone()));
        }
        tasks.spawn(schedule_loop(cx.clone(), schedules, stop.clone()));
        if let Some(delivery) = delivery {
            tasks.spawn(mail_loop(cx.clone(), delivery, stop.clone()));
        }
        Worker { stop, tasks }
    }
    /// Waits until every loop has finished the one thing that it does.
    pub async fn stop(mut self) {
        self.stop.cancel();
        while self.tasks.join_next().await.is_some() {}
    }
}

/// What a round says about the next one.
enum Next {
    /// There may be more.
    Now,
    Wait,
    Pause,
}

async fn job_loop(cx: Ctx, handlers: Vec<Handler>, stop: CancellationToken) {
    let mut woken = WAKE.subscribe();
    while !stop.is_cancelled() {
        woken.mark_unchanged();
        // One at a time, so that a stop waits for one job only.
        let next = match run_due(&cx, &handlers, 1).await {
            Ok(0) => Next::Wait,
            Ok(_) => Next::Now,
            Err(e) => pause(&e),
        };
        rest(next, &mut woken, &stop).await;
    }
}

async fn schedule_loop(cx: Ctx, schedules: Vec<Schedule>, stop: CancellationToken) {
    // Nobody's wake makes a period begin: this loop only polls.
    let (_sender, mut nobody) = watch::channel(0);
    while !stop.is_cancelled() {
        let next = match schedule_due(&cx, &schedules).await {
            Ok(_) => Next::Wait,
            Err(e) => pause(&e),
        };
        rest(next, &mut nobody, &stop).await;
    }
}

async fn mail_loop(cx: Ctx, delivery: Delivery, stop: CancellationToken) {
    let mut woken = WAKE.subscribe();
    while !stop.is_cancelled() {
        woken.mark_unchanged();
        let next = match deliver_due(&cx, &delivery, ROUND).await {
            Ok(round) if round.server_fault.is_some() => Next::Pause,
            Ok(round) if round.taken == 0 => Next::Wait,
            Ok(_) => Next::Now,
            Err(e) => pause(&e),
        };
        rest(next, &mut woken, &stop).await;
    }
}

fn pause(e: &crate::Error) -> Next {
    tracing::warn!(error = %e, "the worker pauses");
    Next::Pause
}

async fn rest(next: Next, woken: &mut watch::Receiver<u64>, stop: &CancellationToken) {
    match next {
        Next::Now => {}
        Next::Wait => tokio::select! {
            () = stop.cancelled() => {}
            _ = woken.changed() => {}
            () = tokio::time::sleep(POLL) => {}
        },
        Next::Pause => tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(PAUSE) => {}
        },
    }
}
