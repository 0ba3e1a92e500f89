//! A day as a source gives it.

use jiff::civil::Date;
use kernel::Day;
use std::fmt;

/// How much of `2016-10-14` a month is.
const MONTH_CHARS: usize = "2016-10".len();

/// A day, or the month that is all a source gives: it goes out as it came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    first: Day,
    is_month: bool,
}

impl Dated {
    /// `2016-10-14` or `2016-10`.
    pub fn parse(text: &str) -> Option<Dated> {
        let is_month = text.len() == MONTH_CHARS;
        let whole = if is_month { format!("{text}-01") } else { text.to_string() };
        whole.parse::<Date>().ok().map(|d| Dated { first: Day::of(d), is_month })
    }
    /// As it is kept: the first day that it may be.
    pub fn kept(first: Day, is_month: bool) -> Dated {
        Dated { first, is_month }
    }
    pub fn day(day: Day) -> Dated {
        Dated { first: day, is_month: false }
    }
    pub fn first(self) -> Day {
        self.first
    }
    /// The last day that it may be.
    pub fn last(self) -> Day {
        if self.is_month { Day::of(self.first.date().last_of_month()) } else { self.first }
    }
    pub fn is_month(self) -> bool {
        self.is_month
    }
}

impl fmt::Display for Dated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.first.date().to_string();
        f.write_str(if self.is_month { day.get(..MONTH_CHARS).unwrap_or(&day) } else { &day })
    }
}
