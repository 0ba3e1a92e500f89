use super::*;
use jiff::civil::date;
use kernel::MINUTE;
use proptest::prelude::*;

fn hours(s: &str) -> Hours {
    s.parse().unwrap()
}

fn office() -> Calendar {
    let day = vec![hours("08:00-13:00"), hours("14:00-17:00")];
    let mut week = Week::default();
    week.0[..5].fill(day);
    Calendar { week, holidays: BTreeMap::new() }
}

fn at(zone: &TimeZone, local: &str) -> Instant {
    let dt: jiff::civil::DateTime = local.parse().unwrap();
    Instant::from_timestamp(dt.to_zoned_datetime(zone.clone()).unwrap().timestamp())
}

fn local(zone: &TimeZone, i: Instant) -> String {
    i.zoned(zone).datetime().strftime("%Y-%m-%dT%H:%M").to_string()
}

#[test]
fn a_deadline_is_read_and_written_alike() {
    for s in ["24 hours", "3 working days", "8 working hours", "1 working days"] {
        assert_eq!(s.parse::<Deadline>().unwrap().to_string(), s);
    }
    assert_eq!("1 hour".parse(), Ok(Deadline::Hours(1)));
    for bad in ["", "hours", "0 hours", "-1 hours", "+3 hours", "3 days", "10001 hours", "3.5 hours", "99999999999999999999 hours"] {
        assert_eq!(bad.parse::<Deadline>(), Err(()), "{bad}");
    }
    for s in ["08:00-13:00", "00:00-24:00"] {
        assert_eq!(hours(s).to_string(), s);
    }
    for bad in ["8:00-13:00", "13:00-08:00", "08:00-08:00", "08:00-24:01", "08:60-09:00", "", "08:00", "+8:00-09:00"] {
        assert_eq!(bad.parse::<Hours>(), Err(()), "{bad}");
    }
}

#[test]
fn working_days_end_with_the_work_of_the_day() {
    let zone = TimeZone::get("Asia/Kuala_Lumpur").unwrap();
    let mut c = office();
    // Tuesday 10:00: the next working day ends on Wednesday at 17:00.
    let due = |c: &Calendar, n, from| local(&zone, c.due(Deadline::WorkingDays(n), at(&zone, from), &zone));
    assert_eq!(due(&c, 1, "2026-11-24T10:00"), "2026-11-25T17:00");
    // What comes on Saturday, or after hours on Friday, is Monday's.
    assert_eq!(due(&c, 1, "2026-11-28T10:00"), "2026-12-01T17:00");
    assert_eq!(due(&c, 1, "2026-11-27T17:00"), "2026-12-01T17:00");
    c.holidays.insert(date(2026, 11, 25), Text::default());
    assert_eq!(due(&c, 1, "2026-11-24T10:00"), "2026-11-26T17:00");
}

#[test]
fn working_hours_pass_over_lunch_night_and_holidays() {
    let zone = TimeZone::get("Asia/Kuala_Lumpur").unwrap();
    let mut c = office();
    let due = |c: &Calendar, n, from| local(&zone, c.due(Deadline::WorkingHours(n), at(&zone, from), &zone));
    assert_eq!(due(&c, 2, "2026-11-24T12:00"), "2026-11-24T15:00");
    assert_eq!(due(&c, 1, "2026-11-24T12:00"), "2026-11-24T13:00");
    assert_eq!(due(&c, 8, "2026-11-27T16:00"), "2026-11-30T16:00");
    c.holidays.insert(date(2026, 11, 30), Text::default());
    assert_eq!(due(&c, 8, "2026-11-27T16:00"), "2026-12-01T16:00");
}

#[test]
fn the_hour_that_comes_twice_is_worked_twice_and_the_lost_one_is_not() {
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    let mut week = Week::default();
    week.0.fill(vec![hours("00:00-24:00")]);
    let c = Calendar { week, holidays: BTreeMap::new() };
    let day = |a, b| c.working_between(at(&zone, a), at(&zone, b), &zone) / HOUR;
    assert_eq!(day("2026-10-25T00:00", "2026-10-26T00:00"), 25);
    assert_eq!(day("2026-03-29T00:00", "2026-03-30T00:00"), 23);
    // A day and night later is the same clock time, except over the change.
    let due = c.due(Deadline::Hours(24), at(&zone, "2026-03-28T12:00"), &zone);
    assert_eq!(local(&zone, due), "2026-03-29T13:00");
    let mut lost = Week::default();
    lost.0[6] = vec![hours("02:15-02:45")];
    let c = Calendar { week: lost, holidays: BTreeMap::new() };
    let due = c.due(Deadline::WorkingHours(1), at(&zone, "2026-03-23T00:00"), &zone);
    // Moved by the gap to 03:15, half an hour is worked; the other half on the next Sunday.
    assert_eq!(local(&zone, due), "2026-04-05T02:45");
}

#[test]
fn a_calendar_that_never_works_still_answers() {
    let zone = TimeZone::UTC;
    let c = Calendar::default();
    let start = at(&zone, "2026-11-24T10:00");
    assert_eq!(local(&zone, c.due(Deadline::WorkingDays(2), start, &zone)), "2026-11-26T10:00");
    assert_eq!(local(&zone, c.due(Deadline::WorkingHours(2), start, &zone)), "2026-11-24T12:00");
    assert_eq!(c.working_between(start, start.plus(1000 * HOUR), &zone), 0);
    assert!(c.due(Deadline::WorkingDays(10_000), Instant(i64::MAX / 2), &zone).0 > 0);
}

#[test]
fn a_pause_gives_back_what_was_left() {
    let zone = TimeZone::get("Asia/Kuala_Lumpur").unwrap();
    let c = office();
    let start = at(&zone, "2026-11-24T10:00");
    let days = Deadline::WorkingDays(3);
    let due = c.due(days, start, &zone);
    assert_eq!(local(&zone, due), "2026-11-27T17:00");
    // Asked on Wednesday with two more working days to go; answered on Monday: two more are Wednesday.
    let after = c.after_pause(days, due, at(&zone, "2026-11-25T09:00"), at(&zone, "2026-11-30T09:00"), &zone);
    assert_eq!(local(&zone, after), "2026-12-02T17:00");
    // What was late stays late.
    let late = at(&zone, "2026-12-05T09:00");
    assert_eq!(c.after_pause(days, due, late, late.plus(40 * HOUR), &zone), due);
}

fn zones() -> impl Strategy<Value = TimeZone> {
    let names = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Seoul"];
    proptest::sample::select(names.to_vec()).prop_map(|n| TimeZone::get(n).unwrap())
}

fn calendars() -> impl Strategy<Value = Calendar> {
    let day = proptest::collection::vec(0u16..=DAY_MINUTES, 0..5).prop_map(|mut m| {
        m.sort_unstable();
        m.dedup();
        m.chunks_exact(2).map(|p| Hours { from: p[0], to: p[1] }).collect::<Vec<_>>()
    });
    let week = proptest::collection::vec(day, 7).prop_map(|d| Week(d.try_into().unwrap()));
    let off = proptest::collection::btree_set(0i64..800, 0..40);
    (week, off).prop_map(|(week, off)| {
        let holidays = off.into_iter().map(|n| (kernel::Day(20_454 + n).date(), Text::default())).collect();
        Calendar { week, holidays }
    })
}

fn deadlines() -> impl Strategy<Value = Deadline> {
    prop_oneof![(1i64..500).prop_map(Deadline::Hours), (1i64..100).prop_map(Deadline::WorkingHours), (1i64..30).prop_map(Deadline::WorkingDays)]
}

/// Somewhere in 2026 and 2027, to the minute.
fn moments() -> impl Strategy<Value = Instant> {
    (0i64..700 * 1440).prop_map(|m| Instant(1_767_225_600 * 1_000_000 + m * MINUTE))
}

proptest! {
    #[test]
    fn later_starts_are_never_due_earlier(c in calendars(), d in deadlines(), a in moments(), by in 0i64..100_000, zone in zones()) {
        let b = a.plus(by * MINUTE);
        prop_assert!(c.due(d, a, &zone) <= c.due(d, b, &zone));
        prop_assert!(c.due(d, a, &zone) > a);
    }

    #[test]
    fn working_hours_are_worked_exactly(c in calendars(), n in 1i64..100, a in moments(), zone in zones()) {
        prop_assume!(c.week.has_a_working_day());
        let due = c.due(Deadline::WorkingHours(n), a, &zone);
        prop_assert_eq!(c.working_between(a, due, &zone), n * HOUR);
        prop_assert_eq!(c.working_between(a, due.plus(-1), &zone), n * HOUR - 1, "the first moment at which it is so");
    }

    #[test]
    fn working_time_adds_up(c in calendars(), a in moments(), x in 0i64..50_000, y in 0i64..50_000, zone in zones()) {
        let (b, d) = (a.plus(x * MINUTE), a.plus((x + y) * MINUTE));
        let between = |a, b| c.working_between(a, b, &zone);
        prop_assert_eq!(between(a, b) + between(b, d), between(a, d));
        prop_assert!(between(a, d) <= d.since(a));
    }

    #[test]
    fn no_day_off_is_a_day_of_work(c in calendars(), a in moments(), zone in zones()) {
        for date in c.holidays.keys() {
            let start = date.to_zoned_datetime(zone.clone()).unwrap();
            let from = Instant::from_timestamp(start.timestamp());
            let to = Instant::from_timestamp(start.tomorrow().unwrap().timestamp());
            prop_assert_eq!(c.working_between(from, to, &zone), 0);
        }
        prop_assert_eq!(c.is_open(a, &zone), c.working_between(a, a.plus(1), &zone) == 1);
    }

    #[test]
    fn a_pause_of_hours_adds_exactly_itself(n in 1i64..500, a in moments(), at in 0i64..500, long in 0i64..10_000, zone in zones()) {
        let (c, d) = (office(), Deadline::Hours(n));
        let due = c.due(d, a, &zone);
        let paused = a.plus((at % n) * HOUR);
        let resumed = paused.plus(long * MINUTE);
        prop_assert_eq!(c.after_pause(d, due, paused, resumed, &zone).since(due), resumed.since(paused));
        prop_assert_eq!(c.after_pause(d, due, paused, resumed, &zone), c.due(d, a.plus(long * MINUTE), &zone));
    }

    #[test]
    fn a_pause_never_takes_time_away(c in calendars(), d in deadlines(), a in moments(), at in 0i64..20_000, long in 0i64..20_000, zone in zones()) {
        let due = c.due(d, a, &zone);
        let paused = a.plus(at * MINUTE);
        let none = c.after_pause(d, due, paused, paused, &zone);
        prop_assert_eq!(none, due);
        let longer = c.after_pause(d, due, paused, paused.plus(long * MINUTE), &zone);
        prop_assert!(longer >= due);
        if let (Deadline::WorkingHours(_), true) = (d, due > paused) {
            let resumed = paused.plus(long * MINUTE);
            prop_assert_eq!(c.working_between(resumed, longer, &zone), c.working_between(paused, due, &zone));
        }
    }
}
