//! The time that figures are of, as it stands in an address: `30` days, `2026-10`, `2026`.

use super::figures::{Query, Step};
use super::filters::{Filters, Status};
use super::form::Choice;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kernel::Day;
use web::{Form, Visit};

/// What is shown first.
const DAYS_USUAL: i64 = 30;
const DAYS_MIN: i64 = 7;
const DAYS_MAX: i64 = 366;
/// Months that may be chosen.
const MONTHS: i64 = 12;
/// Years that may be chosen: the last ones, if counting began longer ago.
const YEARS_MAX: i16 = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Period {
    /// The last so many days, today among them.
    Days(i64),
    Month(Date),
    Year(i16),
}

impl Period {
    pub(crate) fn parse(text: &str) -> Option<Period> {
        match text.split_once('-') {
            Some((y, m)) if y.len() == 4 && m.len() == 2 => {
                let first: Date = format!("{y}-{m}-01").parse().ok()?;
                (1970..=2200).contains(&first.year()).then_some(Period::Month(first))
            }
            Some(_) => None,
            None if text.len() == 4 => text.parse().ok().filter(|y| (1970..=2200).contains(y)).map(Period::Year),
            None => text.parse().ok().filter(|d| (DAYS_MIN..=DAYS_MAX).contains(d)).map(Period::Days),
        }
    }
    pub(crate) fn code(self) -> String {
        match self {
            Period::Days(n) => n.to_string(),
            Period::Month(first) => first.strftime("%Y-%m").to_string(),
            Period::Year(year) => format!("{year:04}"),
        }
    }
    /// First and last day.
    pub(crate) fn span(self, today: Day) -> (Day, Day) {
        match self {
            Period::Days(n) => (today.plus(1 - n), today),
            Period::Month(first) => (Day::of(first), Day::of(first.last_of_month())),
            Period::Year(y) => (Day::of(date(y, 1, 1)), Day::of(date(y, 12, 31))),
        }
    }
    /// The one of those that may be chosen in which a day lies: a month, or long ago a year.
    pub(crate) fn holding(day: Day, today: Day) -> Period {
        let month = |d: Day| i64::from(d.date().year()) * 12 + i64::from(d.date().month());
        if month(today) - month(day) < MONTHS { Period::Month(day.date().first_of_month()) } else { Period::Year(day.date().year()) }
    }
    pub(crate) fn text(self, v: &Visit) -> String {
        match self {
            Period::Days(n) => v.msg("concerns-figures-last-days").n("n", n).text(),
            Period::Month(first) => v.words.formats.month(Day::of(first)),
            Period::Year(year) => v.msg("concerns-figures-year").s("year", v.words.formats.year(Day::of(date(year, 1, 1)))).text(),
        }
    }
}

/// What the page of figures is asked, and how it stands in its address.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub period: Period,
    pub query: Query,
}

impl Asked {
    pub(crate) fn parse(query: &str, today: Day) -> Asked {
        let form = Form::parse(query);
        let period = Period::parse(form.value("period")).unwrap_or(Period::Days(DAYS_USUAL));
        let (from, to) = period.span(today);
        let code = |name: &str| form.some(name).filter(|c| cities::model::is_code(c));
        let step = if form.value("step") == "week" { Step::Week } else { Step::Month };
        Asked { period, query: Query { from, to, category: code("category"), department: code("department"), area: code("area"), step } }
    }
    /// The address on a page, with one part changed.
    pub(crate) fn on(&self, page: &str, change: impl FnOnce(&mut Asked)) -> String {
        let mut a = self.clone();
        change(&mut a);
        let mut out = Vec::new();
        let mut put = |name: &str, value: &str| out.push(format!("{name}={}", web::encoded(value)));
        if a.period != Period::Days(DAYS_USUAL) {
            put("period", &a.period.code());
        }
        let codes = [("category", &a.query.category), ("department", &a.query.department), ("area", &a.query.area)];
        codes.into_iter().for_each(|(name, code)| code.iter().for_each(|c| put(name, c)));
        if a.query.step == Step::Week {
            put("step", "week");
        }
        if out.is_empty() { page.to_string() } else { format!("{page}?{}", out.join("&")) }
    }
    /// The list of cases behind a number of the whole time.
    pub(crate) fn cases(&self, status: Status) -> Filters {
        self.narrowed(Filters::of_time(status, self.query.from, self.query.to))
    }
    /// The list of cases behind a number of now.
    pub(crate) fn now(&self, status: Status) -> Filters {
        self.narrowed(Filters { status, ..Filters::default() })
    }
    pub(crate) fn narrowed(&self, f: Filters) -> Filters {
        Filters { category: self.query.category.clone(), department: self.query.department.clone(), area: self.query.area.clone(), ..f }
    }
    /// The times that may be chosen: the years go back to the first of which anything is counted.
    pub(crate) fn periods(&self, v: &Visit, today: Day, since: Option<Day>) -> Vec<Choice> {
        let mut all: Vec<Period> = [7, 30, 90, 365].into_iter().map(Period::Days).collect();
        let first = today.date().first_of_month();
        all.extend((0..MONTHS).filter_map(|n| first.checked_sub(n.months()).ok()).map(Period::Month));
        let began = since.map_or(first.year(), |day| day.date().year()).clamp(first.year() - YEARS_MAX + 1, first.year());
        all.extend((began..=first.year()).rev().map(Period::Year));
        if !all.contains(&self.period) {
            all.push(self.period);
        }
        all.into_iter().map(|p| Choice { value: p.code(), text: p.text(v), is_on: p == self.period }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_address_is_too_strange(s in ".{0,40}") {
            let a = Asked::parse(&format!("period={s}&category={s}"), Day(20_000));
            prop_assert!(a.query.from <= a.query.to);
            let again = a.on("/x", |_| ());
            prop_assert_eq!(Asked::parse(again.split_once('?').map_or("", |p| p.1), Day(20_000)).query, a.query);
        }
    }

    #[test]
    fn a_day_lies_in_a_time_that_may_be_chosen() {
        let today = Day::of(date(2026, 11, 24));
        for (day, code) in [((2026, 11, 24), "2026-11"), ((2025, 12, 1), "2025-12"), ((2025, 11, 30), "2025"), ((2017, 12, 27), "2017")] {
            assert_eq!(Period::holding(Day::of(date(day.0, day.1, day.2)), today).code(), code);
        }
    }

    #[test]
    fn a_period_is_days_a_month_or_a_year() {
        let today = Day::of(date(2026, 11, 24));
        let span = |t: &str| Period::parse(t).map(|p| p.span(today)).map(|(a, b)| (a.date().to_string(), b.date().to_string()));
        let days = |a: &str, b: &str| Some((a.to_string(), b.to_string()));
        assert_eq!(span("30"), days("2026-10-26", "2026-11-24"));
        assert_eq!(span("2028-02"), days("2028-02-01", "2028-02-29"));
        assert_eq!(span("2025"), days("2025-01-01", "2025-12-31"));
        for bad in ["", "3", "1000", "0", "-7", "2026-13", "99999", "2026-1", "abcd"] {
            assert_eq!(Period::parse(bad), None, "{bad}");
        }
    }
}
