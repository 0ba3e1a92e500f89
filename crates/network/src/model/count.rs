//! The count: what the rows say, beside what was printed, each compared with the names of its own source only.

use super::{FRIENDSHIP, FULL, Held, REGIONS, Register, source_name};
use kernel::Day;
use std::collections::BTreeMap;

/// A count that somebody printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    pub as_of: Day,
    /// Empty: a total.
    pub region: String,
    pub category: String,
    pub n: i64,
    pub source: String,
}

/// A printed number, and how many names its own source gives for the same; none where that source gives no names at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heading {
    pub n: i64,
    pub names: Option<i64>,
}

/// A line of the count: what the rows say, and what was printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Empty: the total of the cities; `friendship`: the friends.
    pub region: String,
    pub counted: i64,
    /// May have been members: no source says since when.
    pub unknown: i64,
    pub printed: Option<Heading>,
}

impl Line {
    /// Nothing is known here.
    pub fn is_unknown(&self) -> bool {
        self.counted == 0 && self.unknown > 0
    }
    /// How many the heading's own source names, where that is another number than all sources give.
    pub fn own_names(&self) -> Option<i64> {
        self.printed?.names.filter(|n| *n != self.counted)
    }
}

/// The printed headings of the regions added up, beside the names of the source that printed them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headings {
    pub sum: i64,
    pub names: Option<i64>,
}

/// Everything that is counted, as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Census {
    pub on: Day,
    pub regions: Vec<Line>,
    pub cities: Line,
    pub friends: Line,
    /// `None` if not every region's was printed for the day.
    pub headings: Option<Headings>,
}

impl Census {
    pub fn members(&self) -> i64 {
        self.cities.counted + self.friends.counted
    }
    pub fn unknown(&self) -> i64 {
        self.cities.unknown + self.friends.unknown
    }
    /// Of nobody it is known whether they were members: there is no number to show, and no data is not zero.
    pub fn is_unknown(&self) -> bool {
        self.members() == 0 && self.unknown() > 0
    }
}

impl Register {
    /// Counts the rows as of a day, beside what was printed for that day.
    pub fn census(&self, on: Day) -> Census {
        let mut count: BTreeMap<(String, String), (i64, i64)> = BTreeMap::new();
        for (m, held) in self.members.iter().filter_map(|m| m.membership(on)) {
            let n = count.entry((m.category.clone(), m.region.clone())).or_default();
            if held == Held::Yes { n.0 += 1 } else { n.1 += 1 }
        }
        let sum = |category: &str, region: Option<&str>| {
            let fits = count.iter().filter(|((c, r), _)| c == category && region.is_none_or(|w| r == w));
            fits.fold((0, 0), |sum, (_, n)| (sum.0 + n.0, sum.1 + n.1))
        };
        let line = |name: &str, category: &str, region: Option<&str>| {
            let (counted, unknown) = sum(category, region);
            Line { region: name.into(), counted, unknown, printed: self.heading(on, category, region) }
        };
        let regions: Vec<Line> = REGIONS.iter().map(|r| line(r, FULL, Some(r))).collect();
        let printed: Vec<Heading> = regions.iter().filter_map(|l| l.printed).collect();
        let added = || Headings { sum: printed.iter().map(|h| h.n).sum(), names: printed.iter().map(|h| h.names).sum() };
        Census {
            on,
            cities: line("", FULL, None),
            friends: line(FRIENDSHIP, FRIENDSHIP, None),
            headings: (printed.len() == REGIONS.len()).then(added),
            regions,
        }
    }

    /// What was printed for the day. Headings of several sources never stand in one table: the first that printed any speaks for all of it.
    fn heading(&self, on: Day, category: &str, region: Option<&str>) -> Option<Heading> {
        let source = source_name(&self.printed.iter().find(|p| p.as_of == on)?.source);
        let fits = |p: &&Printed| p.as_of == on && source_name(&p.source) == source && p.region == region.unwrap_or("") && p.category == category;
        let n = self.printed.iter().find(fits)?.n;
        Some(Heading { n, names: self.names_by(source, on, category, region) })
    }

    /// How many names a source gives.
    fn names_by(&self, source: &str, on: Day, category: &str, region: Option<&str>) -> Option<i64> {
        let own = || self.members.iter().map(|m| m.memberships.iter().filter(|s| s.is_listed() && s.source_name() == source));
        if own().all(|mut list| list.next().is_none()) {
            return None;
        }
        let here = own().filter_map(|mut list| list.find(|s| s.category == category && region.is_none_or(|r| s.region == r) && s.held(on) == Held::Yes));
        i64::try_from(here.count()).ok()
    }
}
