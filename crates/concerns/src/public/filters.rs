//! What a list, a map or a figure's cases are narrowed by. Everything stands in the address, in one order, so that equal filters have equal addresses;
//! what cannot be read is left out, never an error.

use crate::model::State;
use kernel::{Bounds, Day, Instant};
use web::Form;

/// Which cases, by where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    All,
    /// Waits for the city or for the resident.
    Open,
    /// Open, past due, and the clock runs.
    Late,
    One(State),
}

/// Which of a case's times the days speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    Reported,
    Answered,
    Closed,
}

/// How an answer kept its deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    InTime,
    Late,
    /// Its times cannot be, so nothing is said of it.
    Unknown,
}

/// Where the next page of a list begins: after this time and this id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub at: i64,
    pub id: uuid::Uuid,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Filters {
    pub status: Status,
    pub category: Option<String>,
    pub department: Option<String>,
    pub area: Option<String>,
    /// The last so many days, today among them.
    pub days: Option<i64>,
    /// From this day to that one, both included; they win over `days`.
    pub span: Option<(Day, Day)>,
    pub dated: Option<Dated>,
    pub timing: Option<Timing>,
    pub bounds: Option<Bounds>,
    pub words: Option<String>,
    pub newest_first: bool,
    pub after: Option<Cursor>,
}

/// The longest that `days` may be: ten years.
const DAYS_MAX: i64 = 3_660;
/// Characters of words to look for.
const WORDS_MAX: usize = 200;
/// A shorter time would say of a single case that it is there, though nobody may see it.
const UNSEEN_DAYS_MIN: i64 = 7;

impl Default for Filters {
    fn default() -> Self {
        Filters {
            status: Status::Open,
            category: None,
            department: None,
            area: None,
            days: None,
            span: None,
            dated: None,
            timing: None,
            bounds: None,
            words: None,
            newest_first: false,
            after: None,
        }
    }
}

impl Status {
    pub fn code(self) -> &'static str {
        match self {
            Status::All => "all",
            Status::Open => "open",
            Status::Late => "late",
            Status::One(state) => state.code(),
        }
    }
    fn parse(code: &str) -> Option<Status> {
        match code {
            "all" => Some(Status::All),
            "open" => Some(Status::Open),
            "late" => Some(Status::Late),
            state => State::parse(state).map(Status::One),
        }
    }
    /// Only cases that are not ended?
    pub fn is_open(self) -> bool {
        matches!(self, Status::Open | Status::Late | Status::One(State::New | State::Working | State::Waiting))
    }
}

impl Dated {
    fn code(self) -> &'static str {
        match self {
            Dated::Reported => "reported",
            Dated::Answered => "answered",
            Dated::Closed => "closed",
        }
    }
}

impl Timing {
    fn code(self) -> &'static str {
        match self {
            Timing::InTime => "in",
            Timing::Late => "late",
            Timing::Unknown => "none",
        }
    }
}

impl Cursor {
    fn parse(text: &str) -> Option<Cursor> {
        let (at, id) = text.split_once('~')?;
        Some(Cursor { at: at.parse().ok()?, id: id.parse().ok()? })
    }
}

pub(crate) fn parse_day(text: &str) -> Option<Day> {
    let date: jiff::civil::Date = text.parse().ok()?;
    (1970..=2200).contains(&date.year()).then(|| Day::of(date))
}

fn code_of(form: &Form, name: &str) -> Option<String> {
    form.some(name).filter(|c| cities::model::is_code(c))
}

/// What an address says of cases in no area; a code has no such letter.
pub(crate) const NOWHERE: &str = "~";

/// An area's code; empty for cases in no area.
fn area_of(form: &Form) -> Option<String> {
    if form.value("area") == NOWHERE { Some(String::new()) } else { code_of(form, "area") }
}

impl Filters {
    /// From the query of an address.
    pub fn parse(query: &str) -> Filters {
        let form = Form::parse(query);
        let words = form.some("q").map(|q| q.chars().take(WORDS_MAX).collect::<String>());
        let usual = Filters::usual_status(words.is_some());
        let span = parse_day(form.value("from")).zip(parse_day(form.value("to"))).filter(|(from, to)| from <= to);
        Filters {
            status: Status::parse(form.value("state")).unwrap_or(usual),
            category: code_of(&form, "category"),
            department: code_of(&form, "department"),
            area: area_of(&form),
            days: form.value("days").parse().ok().filter(|d| (1..=DAYS_MAX).contains(d) && span.is_none()),
            span,
            dated: [Dated::Reported, Dated::Answered, Dated::Closed].into_iter().find(|d| d.code() == form.value("by")),
            timing: [Timing::InTime, Timing::Late, Timing::Unknown].into_iter().find(|t| t.code() == form.value("time")),
            bounds: Bounds::parse(form.value("bbox")).filter(|b| b.west >= -180.0 && b.east <= 180.0),
            words,
            newest_first: form.value("sort") == "new",
            after: Cursor::parse(form.value("after")),
        }
    }
    /// Who looks for words looks everywhere; who looks around sees what is open.
    fn usual_status(has_words: bool) -> Status {
        if has_words { Status::All } else { Status::Open }
    }
    /// The query of the address, without `?`; empty for what everybody sees first.
    pub fn query(&self) -> String {
        let mut out: Vec<String> = Vec::new();
        let mut put = |name: &str, value: String| out.push(format!("{name}={}", web::encoded(&value)));
        if self.status != Filters::usual_status(self.words.is_some()) {
            put("state", self.status.code().into());
        }
        let codes = [("category", &self.category), ("department", &self.department), ("area", &self.area)];
        let said = |c: &String| if c.is_empty() { NOWHERE.to_string() } else { c.clone() };
        codes.into_iter().for_each(|(name, code)| code.iter().for_each(|c| put(name, said(c))));
        self.days.iter().for_each(|d| put("days", d.to_string()));
        if let Some((from, to)) = self.span {
            put("from", from.date().to_string());
            put("to", to.date().to_string());
        }
        self.dated.iter().for_each(|d| put("by", d.code().into()));
        self.timing.iter().for_each(|t| put("time", t.code().into()));
        self.bounds.iter().for_each(|b| put("bbox", b.to_string()));
        self.words.iter().for_each(|w| put("q", w.clone()));
        if self.newest_first {
            put("sort", "new".into());
        }
        self.after.iter().for_each(|c| put("after", format!("{}~{}", c.at, c.id)));
        out.join("&")
    }
    /// The address of this filter on a page.
    pub fn on(&self, page: &str) -> String {
        let query = self.query();
        if query.is_empty() { page.to_string() } else { format!("{page}?{query}") }
    }
    /// The same with something changed, from its first page.
    pub fn but(&self, change: impl FnOnce(&mut Filters)) -> Filters {
        let mut other = Filters { after: None, ..self.clone() };
        change(&mut other);
        other
    }
    /// Cases of a time, and how they are dated.
    pub fn of_time(status: Status, from: Day, to: Day) -> Filters {
        Filters { status, span: Some((from, to)), ..Filters::default() }
    }
    /// The days that are meant, both included.
    pub fn day_span(&self, today: Day) -> Option<(Day, Day)> {
        self.span.or_else(|| self.days.map(|d| (today.plus(1 - d), today)))
    }
    /// The time that the days speak of: as was said, else the one by which such cases are counted.
    pub fn dating(&self) -> Dated {
        self.dated.unwrap_or(match self.status {
            Status::One(State::Answered) => Dated::Answered,
            Status::One(State::Closed) => Dated::Closed,
            _ => Dated::Reported,
        })
    }
    /// Late first, or newest first?
    pub fn is_by_deadline(&self) -> bool {
        self.status.is_open() && !self.newest_first
    }
    /// Is anything chosen but the state?
    pub fn is_narrowed(&self) -> bool {
        let whole = Filters { status: self.status, newest_first: self.newest_first, after: self.after, ..Filters::default() };
        *self != whole
    }
    /// May it be said how many more there are that are not public? Only of what figures count too: a place or a word could be asked about so, one by one.
    pub fn may_count_unseen(&self) -> bool {
        let is_long = self.span.is_none_or(|(from, to)| to.0 - from.0 + 1 >= UNSEEN_DAYS_MIN) && self.days.is_none_or(|d| d >= UNSEEN_DAYS_MIN);
        is_long && self.words.is_none() && self.bounds.is_none()
    }
    /// The moments between which the chosen time lies; the end is not part of it.
    pub fn moments(&self, today: Day, zone: &jiff::tz::TimeZone) -> Option<(Instant, Instant)> {
        self.day_span(today).map(|(from, to)| (from.start(zone), to.plus(1).start(zone)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn filters() -> impl Strategy<Value = Filters> {
        let status = prop::sample::select(vec![
            Status::All,
            Status::Open,
            Status::Late,
            Status::One(State::New),
            Status::One(State::Answered),
            Status::One(State::Closed),
        ]);
        let code = || prop::option::of("[a-z][a-z0-9]{0,6}");
        let span = prop::option::of((10_000i64..20_000, 0i64..500).prop_map(|(a, n)| (Day(a), Day(a + n))));
        let bounds = prop::option::of(Just(Bounds { west: 100.0, south: 5.0, east: 100.1, north: 5.1 }));
        let after = prop::option::of((any::<i64>(), any::<u128>()).prop_map(|(at, id)| Cursor { at, id: uuid::Uuid::from_u128(id) }));
        let words = prop::option::of("[a-zé&=% ]{0,5}[a-zé]");
        let timing = prop::option::of(prop::sample::select(vec![Timing::InTime, Timing::Late, Timing::Unknown]));
        let dated = prop::option::of(prop::sample::select(vec![Dated::Reported, Dated::Answered]));
        ((status, code(), code(), code(), span), (dated, timing, bounds, words, any::<bool>(), after)).prop_map(|(a, b)| Filters {
            status: a.0,
            category: a.1,
            department: a.2,
            area: a.3,
            days: None,
            span: a.4,
            dated: b.0,
            timing: b.1,
            bounds: b.2,
            words: b.3.map(|w| w.trim().to_string()).filter(|w| !w.is_empty()),
            newest_first: b.4,
            after: b.5,
        })
    }

    proptest! {
        #[test]
        fn an_address_says_the_same_when_it_is_read(f in filters()) {
            prop_assert_eq!(Filters::parse(&f.query()), f);
        }
        #[test]
        fn no_address_is_too_strange(s in ".*") {
            let f = Filters::parse(&s);
            prop_assert_eq!(Filters::parse(&f.query()).query(), f.query());
            let _ = f.moments(Day(20_000), &jiff::tz::TimeZone::UTC);
        }
    }

    #[test]
    fn what_is_first_seen_has_the_shortest_address() {
        assert_eq!(Filters::default().on("/lampton/map"), "/lampton/map");
        assert_eq!(Filters::parse("state=open&days=x&category=&bbox=1,2").query(), "");
        assert_eq!(Filters::parse("q=lamp").status, Status::All);
    }
}
