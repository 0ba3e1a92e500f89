//! What is to be done again and again. A due run becomes a job, once for each period, however many processes look.

use crate::{Error, Job, enqueue, store::job};
use kernel::{HOUR, Instant, MINUTE};
use store::Ctx;

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    Minutes(i64),
    /// In UTC.
    DailyAt {
        hour: i64,
        minute: i64,
    },
}

/// A job that comes by itself. Its payload is `{"period": MICROSECONDS}`, the beginning of the period it is for.
#[derive(Clone, Copy, Debug)]
pub struct Schedule {
    pub kind: &'static str,
    pub every: Every,
}

const DAY: i64 = 24 * HOUR;

impl Every {
    /// The beginning of the period in which `now` lies.
    pub fn period(self, now: Instant) -> Instant {
        let (length, offset) = match self {
            Every::Minutes(n) => (n.max(1) * MINUTE, 0),
            Every::DailyAt { hour, minute } => (DAY, (hour * HOUR + minute * MINUTE).rem_euclid(DAY)),
        };
        Instant(now.0 - (now.0 - offset).rem_euclid(length))
    }
}

/// Makes jobs of what is due; answers how many. What was missed while nothing ran is done once; what has never run is due at once.
pub async fn schedule_due(cx: &Ctx, schedules: &[Schedule]) -> Result<usize, Error> {
    let now = cx.now();
    let last: Vec<job::LastPeriod> = cx.db.q(job::PERIODS).all().await?;
    let is_new = |s: &&Schedule| last.iter().all(|l| l.kind != s.kind || l.period < s.every.period(now).0);
    let mut made = 0;
    for s in schedules.iter().filter(is_new) {
        let period = s.every.period(now);
        let taken = cx.db.write(async |tx| -> Result<bool, Error> {
            let taken = job::take_period(tx, s.kind, period).await?;
            if taken {
                // The key is the schedule, not the period: a run that still waits for its next attempt is not doubled by the next period's.
                let payload = serde_json::json!({ "period": period });
                enqueue(cx, tx, Job::new(s.kind).key("schedule").payload(&payload)).await?;
            }
            Ok(taken)
        });
        made += usize::from(taken.await?);
    }
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_begins_at_its_hour() {
        let at = |s: &str| Instant::from_timestamp(s.parse().unwrap());
        let daily = Every::DailyAt { hour: 3, minute: 30 };
        assert_eq!(daily.period(at("2026-11-24T03:29:59Z")), at("2026-11-23T03:30:00Z"));
        assert_eq!(daily.period(at("2026-11-24T03:30:00Z")), at("2026-11-24T03:30:00Z"));
        assert_eq!(daily.period(at("1969-12-31T23:00:00Z")), at("1969-12-31T03:30:00Z"));
        assert_eq!(Every::Minutes(15).period(at("2026-11-24T03:29:59Z")), at("2026-11-24T03:15:00Z"));
        assert_eq!(Every::Minutes(0).period(at("2026-11-24T03:29:59Z")), at("2026-11-24T03:29:00Z"), "never a division by zero");
    }
}
