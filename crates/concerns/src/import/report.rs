//! What an import found and did: for people on the console, for programs as JSON.

use super::mapping::Mapping;
use super::rows::{End, Row};
use super::take::Took;
use crate::Error;
use cities::City;
use kernel::{Failure, Kind, Message};
use serde::Serialize;
use std::collections::BTreeMap;

/// Bad rows, and rows of a check that differ, beyond this many are counted and not listed: some 20 MB of a report.
pub const LISTED_MAX: usize = 100_000;
const VALUE_CHARS: usize = 80;
/// Of what a verb says of a row.
const SAID_CHARS: usize = 400;
/// Of the names of a file's columns, when one is missing.
pub(super) const COLUMNS_CHARS: usize = 600;

/// A text of the file as a console may print it: cut, without what moves the cursor or turns the line round.
pub(super) fn shown(text: &str, chars: usize) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !c.is_control() && !turns(*c)).take(chars).collect()
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    Unreadable,
    Length,
    Missing,
    TooLong,
    NotUtf8,
    Control,
    NotATime,
    /// It says that it was reported or ended later than now.
    Future,
    /// It says that it was reported before anything was recorded by machines.
    Implausible,
    UnknownStatus,
    EndedWithoutTime,
    NotAPlace,
    OutsideCity,
    /// The key is in the file twice; the first row was taken.
    Twice,
    /// The city has no such category or department, and the mapping does not let it be made.
    UnknownCategory,
    /// The city has the kind and does not offer it any more.
    KindClosed,
    /// The kind says where else to go: nothing is reported under it here.
    KindElsewhere,
    /// A verb refuses it; the value says why.
    Refused,
    /// It is here, and open, though its source had ended it: the ending was refused; the value says why.
    LeftOpen,
}

impl Why {
    /// What is wrong, said of the value.
    pub fn words(self) -> &'static str {
        match self {
            Why::Unreadable => "the row is no CSV",
            Why::Length => "a quotation mark or a comma may be missing",
            Why::Missing => "is empty, and every row needs it",
            Why::TooLong => "is too long",
            Why::NotUtf8 => "is not written in UTF-8",
            Why::Control => "holds control characters",
            Why::NotATime => "is no time as the mapping's time.format has it",
            Why::Future => "lies in the future",
            Why::Implausible => "lies before 1990",
            Why::UnknownStatus => "stands in none of the mapping's lists of status",
            Why::EndedWithoutTime => "has ended, but nothing says when",
            Why::NotAPlace => "is no latitude and longitude",
            Why::OutsideCity => "lies outside the city's boundary",
            Why::Twice => "is the key of an earlier row as well",
            Why::UnknownCategory => "is no category or department of the city, and the mapping does not let it be made",
            Why::KindClosed => "is a kind that the city does not offer any more; offer it again, or name another one in the mapping's categories.codes",
            Why::KindElsewhere => "is a kind that only says where else to go; name another one in the mapping's categories.codes",
            Why::Refused => "is refused",
            Why::LeftOpen => "was taken and is open, for its ending was refused; when that is mended, run the same command again",
        }
    }
}

/// One bad row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// Counted from 1, the header included.
    pub line: u64,
    pub column: String,
    pub why: Why,
    /// The cell, shortened.
    pub value: String,
    /// What a verb says of it; [`Report::worded`] makes it the value.
    #[serde(skip)]
    said: Vec<Message>,
}

impl Problem {
    pub(super) fn new(line: u64, column: &str, why: Why, value: &str) -> Self {
        Problem { line, column: column.to_string(), why, value: shown(value, VALUE_CHARS), said: Vec::new() }
    }
    /// What a verb refuses.
    pub(super) fn refused(line: u64, column: &str, why: Why, e: &Error) -> Self {
        let said = match e.kind() {
            Kind::Invalid(fields) => fields.into_iter().map(|f| f.message).collect(),
            _ => e.message().into_iter().collect(),
        };
        Problem { said, ..Problem::new(line, column, why, &e.to_string()) }
    }
}

/// How the areas that the file names agree with those that were found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Agreement {
    pub compared: usize,
    pub equal: usize,
    /// Rows with a place whose cell names no area.
    pub unnamed: usize,
    /// `line: named → found`.
    pub differing: Vec<String>,
    /// Of those that differ, so many more are not in the list.
    pub differing_not_listed: usize,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    pub source: String,
    pub dry_run: bool,
    pub rows: usize,
    pub taken: usize,
    /// Was here before, and is as the file says.
    pub known: usize,
    /// Was here before, half done, and was finished.
    pub finished: usize,
    pub with_place: usize,
    pub without_place: usize,
    pub open: usize,
    pub answered: usize,
    pub closed: usize,
    /// Taken, and left out of every figure of time.
    pub closed_before_reported: Vec<u64>,
    /// Taken; the time of day is most likely not known.
    pub closed_at_midnight: Vec<u64>,
    pub areas: BTreeMap<String, Agreement>,
    pub categories_made: Vec<String>,
    pub departments_made: Vec<String>,
    pub bad: BTreeMap<Why, usize>,
    pub problems: Vec<Problem>,
    /// So many more bad rows are not in the list.
    pub problems_not_listed: usize,
}

impl Report {
    pub(super) fn new(m: &Mapping) -> Self {
        let areas = m.check.keys().map(|k| (k.clone(), Agreement::default())).collect();
        Report { source: m.source.clone(), areas, ..Report::default() }
    }
    pub(super) fn problem(&mut self, p: Problem) {
        *self.bad.entry(p.why).or_default() += 1;
        if self.problems.len() < LISTED_MAX {
            self.problems.push(p);
        } else {
            self.problems_not_listed += 1;
        }
    }
    /// How many rows were bad.
    pub fn bad_rows(&self) -> usize {
        self.bad.values().sum()
    }

    /// There were rows, and not one of them could be taken, nor was here.
    pub fn is_all_bad(&self) -> bool {
        self.rows > 0 && self.bad_rows() >= self.rows && self.taken + self.known + self.finished == 0
    }

    /// Says what verbs refused in the words of a language.
    pub fn worded(&mut self, say: impl Fn(&Message) -> String) {
        for p in self.problems.iter_mut().filter(|p| !p.said.is_empty()) {
            p.value = shown(&p.said.iter().map(&say).collect::<Vec<_>>().join(" "), SAID_CHARS);
        }
    }

    /// A row that was looked at was not taken after all, or is open though its source ended it.
    pub(super) fn turned_out(&mut self, row: &Row, is_here: bool) {
        *self.ended(row.end) -= 1;
        match (is_here, row.point.is_some()) {
            (true, _) => self.open += 1,
            (false, true) => self.with_place -= 1,
            (false, false) => self.without_place -= 1,
        }
        for list in [&mut self.closed_before_reported, &mut self.closed_at_midnight] {
            list.retain(|line| *line != row.line);
        }
    }

    fn ended(&mut self, end: End) -> &mut usize {
        match end {
            End::Open => &mut self.open,
            End::Answered => &mut self.answered,
            End::Closed => &mut self.closed,
        }
    }

    /// What can be said of a row before it is taken.
    pub(super) fn look(&mut self, city: &City, m: &Mapping, row: &Row) {
        *self.ended(row.end) += 1;
        if row.end != End::Open && row.closed_at.is_some_and(|at| at < row.reported_at) {
            self.closed_before_reported.push(row.line);
        }
        if row.end != End::Open && row.closed_at_midnight {
            self.closed_at_midnight.push(row.line);
        }
        let Some(point) = row.point else {
            self.without_place += 1;
            return;
        };
        self.with_place += 1;
        let found = city.areas_at(point);
        for ((name, check), said) in m.check.iter().zip(&row.areas) {
            let Some(a) = self.areas.get_mut(name) else { continue };
            if said.is_empty() {
                a.unnamed += 1;
                continue;
            }
            a.compared += 1;
            let here = found.iter().filter(|f| f.level == check.level);
            if here.clone().any(|f| f.code == *said) {
                a.equal += 1;
            } else if a.differing.len() < LISTED_MAX {
                let here: Vec<&str> = here.map(|f| f.code.as_str()).collect();
                let (said, here) = (shown(said, VALUE_CHARS), if here.is_empty() { "none".into() } else { here.join(" ") });
                a.differing.push(format!("{}: {said} → {here}", row.line));
            } else {
                a.differing_not_listed += 1;
            }
        }
    }

    pub(super) fn took(&mut self, done: Took) {
        match done {
            Took::New => self.taken += 1,
            Took::Known => self.known += 1,
            Took::Finished => self.finished += 1,
        }
    }
}
