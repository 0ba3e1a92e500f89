//! Working hours, days off, and deadlines that count in them, exact across changes of the clock.

use jiff::{
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};
use kernel::{HOUR, Instant, Text};
use std::{collections::BTreeMap, fmt, str::FromStr};

/// How many days in a row may be off before a calendar counts as one that never works.
pub const DAY_OFF_SEARCH_MAX: usize = 400;
/// The longest deadline, in hours or days.
const DEADLINE_MAX: i64 = 10_000;
/// How many days a sum of working time looks at: a hundred years.
const SUM_DAYS_MAX: usize = 36_600;
const DAY_MINUTES: u16 = 24 * 60;

/// How long something may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deadline {
    /// The clock never sleeps.
    Hours(i64),
    /// Only the city's working hours count.
    WorkingHours(i64),
    /// Until the end of the n-th working day after the one in which it began.
    WorkingDays(i64),
}

impl FromStr for Deadline {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        let (n, unit) = s.trim().split_once(' ').ok_or(())?;
        let digits = n.bytes().all(|b| b.is_ascii_digit());
        let n: i64 = n.parse().ok().filter(|n| digits && (1..=DEADLINE_MAX).contains(n)).ok_or(())?;
        match unit.trim() {
            "hours" | "hour" => Ok(Deadline::Hours(n)),
            "working hours" | "working hour" => Ok(Deadline::WorkingHours(n)),
            "working days" | "working day" => Ok(Deadline::WorkingDays(n)),
            _ => Err(()),
        }
    }
}

/// As it stands in the folder: `24 hours`, `3 working days`; the unit is always plural there.
impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Deadline::Hours(n) => write!(f, "{n} hours"),
            Deadline::WorkingHours(n) => write!(f, "{n} working hours"),
            Deadline::WorkingDays(n) => write!(f, "{n} working days"),
        }
    }
}

/// A span of local working time within one day, in minutes since midnight; `to` may be 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    pub from: u16,
    pub to: u16,
}

impl FromStr for Hours {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        let minute = |s: &str| -> Option<u16> {
            let (h, m) = s.split_once(':').filter(|(h, m)| h.len() == 2 && m.len() == 2)?;
            let two = |s: &str| s.parse::<u16>().ok().filter(|_| s.bytes().all(|b| b.is_ascii_digit()));
            let (h, m) = (two(h)?, two(m)?);
            (m < 60 && h * 60 + m <= DAY_MINUTES).then_some(h * 60 + m)
        };
        let (from, to) = s.split_once('-').ok_or(())?;
        let (from, to) = (minute(from).ok_or(())?, minute(to).ok_or(())?);
        if from < to { Ok(Hours { from, to }) } else { Err(()) }
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}-{:02}:{:02}", self.from / 60, self.from % 60, self.to / 60, self.to % 60)
    }
}

/// The working hours of the week, Monday first; an empty day is a day off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week(pub [Vec<Hours>; 7]);

impl Week {
    /// The names of the days in the folder, Monday first.
    pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// Is the day's list in order, without overlaps?
    pub fn in_order(hours: &[Hours]) -> bool {
        hours.windows(2).all(|w| w[0].to <= w[1].from)
    }
    pub fn has_a_working_day(&self) -> bool {
        self.0.iter().any(|d| !d.is_empty())
    }
    fn of(&self, day: Weekday) -> &[Hours] {
        let i = usize::try_from(day.to_monday_zero_offset()).unwrap_or_default();
        self.0.get(i).map(Vec::as_slice).unwrap_or_default()
    }
}

/// A day off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub date: Date,
    pub name: Text,
}

/// When the city works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    pub week: Week,
    pub holidays: BTreeMap<Date, Text>,
}

/// A span of working time, as moments.
type Open = (Instant, Instant);

impl Calendar {
    /// The spans of a local day, as moments in order. A span that a change of the clock swallows is none; the hour that comes twice is worked twice.
    fn open(&self, date: Date, zone: &TimeZone) -> Vec<Open> {
        if self.holidays.contains_key(&date) {
            return Vec::new();
        }
        let mut out: Vec<Open> = Vec::new();
        for h in self.week.of(date.weekday()) {
            let from = moment(date, h.from, zone);
            let from = out.last().map_or(from, |last| from.max(last.1));
            let to = moment(date, h.to, zone);
            if from < to {
                out.push((from, to));
            }
        }
        out
    }

    /// The first working moment at or after `at`, with its day and that day's spans.
    fn next_open(&self, at: Instant, zone: &TimeZone) -> Option<(Instant, Date, Vec<Open>)> {
        let first = at.zoned(zone).date();
        for date in days_from(first).take(DAY_OFF_SEARCH_MAX) {
            let spans = self.open(date, zone);
            if let Some((from, _)) = spans.iter().find(|(_, to)| *to > at) {
                return Some((at.max(*from), date, spans));
            }
        }
        None
    }

    /// When something begun at `start` is due. A start outside working hours counts from the next working moment; working days end with the day's last
    /// working moment. In a calendar that never works, an hour is an hour and a day is 24 of them, so that there is always an answer.
    pub fn due(&self, deadline: Deadline, start: Instant, zone: &TimeZone) -> Instant {
        match deadline {
            Deadline::Hours(n) => start.plus(n.saturating_mul(HOUR)),
            Deadline::WorkingHours(n) => self.advance(start, n.saturating_mul(HOUR), zone),
            Deadline::WorkingDays(n) => self.day_end(start, n, zone),
        }
    }

    /// The moment at which `micros` of working time have passed since `start`.
    fn advance(&self, start: Instant, micros: i64, zone: &TimeZone) -> Instant {
        let (mut left, mut at) = (micros, start);
        loop {
            let Some((_, _, spans)) = self.next_open(at, zone) else { return at.plus(left) };
            for (from, to) in spans {
                let from = from.max(at);
                if from >= to {
                    continue;
                }
                if left <= to.since(from) {
                    return from.plus(left);
                }
                left -= to.since(from);
                at = to;
            }
        }
    }

    /// The end of the n-th working day after the day of the first working moment at or after `start`.
    fn day_end(&self, start: Instant, n: i64, zone: &TimeZone) -> Instant {
        let Some((_, first, spans)) = self.next_open(start, zone) else { return start.plus(n.saturating_mul(24 * HOUR)) };
        let mut end = spans.last().map_or(start, |s| s.1);
        let (mut left, mut idle) = (n, 0);
        for date in days_from(first).skip(1) {
            if left <= 0 || idle > DAY_OFF_SEARCH_MAX {
                break;
            }
            match self.open(date, zone).last() {
                Some((_, to)) => (end, left, idle) = (*to, left - 1, 0),
                None => idle += 1,
            }
        }
        end.plus(left.saturating_mul(24 * HOUR))
    }

    /// How much working time lies between two moments, in microseconds; 0 when `b` is not after `a`.
    pub fn working_between(&self, a: Instant, b: Instant, zone: &TimeZone) -> i64 {
        if b <= a {
            return 0;
        }
        let last = b.zoned(zone).date();
        let days = days_from(a.zoned(zone).date()).take(SUM_DAYS_MAX).take_while(|d| *d <= last);
        days.flat_map(|d| self.open(d, zone)).map(|(from, to)| to.min(b).since(from.max(a)).max(0)).sum()
    }

    /// The new deadline of something that stood still from `paused` to `resumed`, for instance because its reporter was asked: what was left then is left now.
    /// What was late when it paused stays as late as it was.
    pub fn after_pause(&self, deadline: Deadline, due: Instant, paused: Instant, resumed: Instant, zone: &TimeZone) -> Instant {
        if due <= paused || resumed <= paused {
            return due;
        }
        match deadline {
            _ if self.next_open(paused, zone).is_none() => due.plus(resumed.since(paused)),
            Deadline::Hours(_) => due.plus(resumed.since(paused)),
            Deadline::WorkingHours(_) => self.advance(resumed, self.working_between(paused, due, zone), zone),
            Deadline::WorkingDays(_) => self.day_end(resumed, self.days_left(paused, due, zone), zone).max(due),
        }
    }

    /// How many working days begin after the day of the first working moment at or after `from`, until `due`.
    fn days_left(&self, from: Instant, due: Instant, zone: &TimeZone) -> i64 {
        let Some((_, first, _)) = self.next_open(from, zone) else { return due.since(from) / (24 * HOUR) };
        let last = due.zoned(zone).date();
        let days = days_from(first).skip(1).take(SUM_DAYS_MAX).take_while(|d| *d <= last);
        let starts = days.filter_map(|d| self.open(d, zone).first().map(|s| s.0)).filter(|s| *s < due);
        i64::try_from(starts.count()).unwrap_or(i64::MAX)
    }

    /// Is the city at work at this moment?
    pub fn is_open(&self, at: Instant, zone: &TimeZone) -> bool {
        self.open(at.zoned(zone).date(), zone).iter().any(|(from, to)| (*from..*to).contains(&at))
    }
}

/// A local minute as a moment; in the gap of a change of the clock, the moment as much later.
fn moment(date: Date, minute: u16, zone: &TimeZone) -> Instant {
    let (date, minute) = if minute >= DAY_MINUTES { (date.tomorrow().unwrap_or(date), 0) } else { (date, minute) };
    let part = |n: u16| i8::try_from(n).unwrap_or_default();
    let time = Time::new(part(minute / 60), part(minute % 60), 0, 0).unwrap_or(Time::MIN);
    let zoned = date.to_datetime(time).to_zoned_datetime(zone.clone());
    zoned.map(|z| Instant::from_timestamp(z.timestamp())).unwrap_or_default()
}

fn days_from(first: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |d| d.tomorrow().ok())
}

#[cfg(test)]
mod tests;
