//! Who is a member when, and who is meant by a name: pure rules.

use kernel::{Day, GeoPoint, Lang};
use std::collections::{BTreeMap, BTreeSet};

/// Regions in the order in which the body lists them.
pub const REGIONS: [&str; 6] = ["asia", "europe", "americas", "middle-east", "oceania", "africa"];
pub const FULL: &str = "full";
pub const FRIENDSHIP: &str = "friendship";
/// A row whose source lists the member by name.
pub const LISTED: &str = "listed";

/// Somebody whom the network knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub code: String,
    /// `city`, or `agency`.
    pub kind: String,
    /// The term of the member's own law (`data/README.md`).
    pub tier: String,
    /// ISO 3166-1 alpha-2; empty where the source does not say.
    pub country: String,
    /// The member that contains this one: their figures are never added.
    pub parent: Option<String>,
    pub point: Option<GeoPoint>,
    /// Where the point comes from: `geonames`, `own`, `approximate`.
    pub position: String,
    pub name: String,
    pub name_report: String,
    /// As the place writes it, with its language.
    pub name_local: Option<(String, Lang)>,
    /// For people; nothing reads it.
    pub note: String,
    pub aliases: Vec<Alias>,
    pub memberships: Vec<Membership>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Alias {
    pub text: String,
    pub lang: String,
    /// `report-spelling`, `local`, `former`, `short`, `transliteration`.
    pub kind: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Membership {
    pub category: String,
    /// As the body assigned it: not derivable from a map.
    pub region: String,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// The day for which the source vouches.
    pub known_on: Day,
    pub deciding_body: String,
    pub meeting: String,
    pub source: String,
    pub certainty: String,
}

/// Did a membership hold on a day?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    Yes,
    No,
    /// No source says since when.
    Unknown,
}

impl Membership {
    /// With a first day everything is known; without one only from the day on for which the source vouches.
    pub fn held(&self, on: Day) -> Held {
        if self.to.is_some_and(|to| on >= to) {
            return Held::No;
        }
        match self.from {
            Some(from) if on < from => Held::No,
            Some(_) => Held::Yes,
            None if on >= self.known_on => Held::Yes,
            None => Held::Unknown,
        }
    }
    fn is_listed(&self) -> bool {
        self.certainty == LISTED
    }
}

impl Member {
    /// The listed membership that held on a day, or may have.
    pub fn membership(&self, on: Day) -> Option<(&Membership, Held)> {
        let held = self.memberships.iter().filter(|m| m.is_listed()).map(|m| (m, m.held(on)));
        held.filter(|(_, h)| *h != Held::No).min_by_key(|(_, h)| *h == Held::Unknown)
    }
    fn names(&self) -> impl Iterator<Item = &str> {
        let local = self.name_local.iter().map(|(n, _)| n.as_str());
        [self.name.as_str(), &self.name_report].into_iter().chain(local).chain(self.aliases.iter().map(|a| a.text.as_str()))
    }
}

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

/// The whole register.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// By name.
    pub members: Vec<Member>,
    pub printed: Vec<Printed>,
}

/// A line of the count: what the rows say, and what was printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Empty: the total of the cities; `friendship`: the friends.
    pub region: String,
    pub counted: i64,
    /// May have been members: no source says since when.
    pub unknown: i64,
    pub printed: Option<i64>,
}

impl Line {
    /// Nothing is known here.
    pub fn is_unknown(&self) -> bool {
        self.counted == 0 && self.unknown > 0
    }
}

/// Everything that is counted, as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Census {
    pub on: Day,
    pub regions: Vec<Line>,
    pub cities: Line,
    pub friends: Line,
    /// The printed headings of the regions added up; `None` if none was printed for the day.
    pub headings_sum: Option<i64>,
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
    pub fn get(&self, code: &str) -> Option<&Member> {
        self.members.iter().find(|m| m.code == code)
    }
    /// The members contained in one.
    pub fn children<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a Member> {
        self.members.iter().filter(move |m| m.parent.as_deref() == Some(code))
    }
    /// The day of the newest source: what the front page shows first.
    pub fn newest(&self) -> Option<Day> {
        self.members.iter().flat_map(|m| &m.memberships).filter(|m| m.is_listed()).map(|m| m.known_on).max()
    }
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
            Line { region: name.into(), counted, unknown, printed: self.printed(on, region.unwrap_or(""), category) }
        };
        let regions: Vec<Line> = REGIONS.iter().map(|r| line(r, FULL, Some(r))).collect();
        let headings: Vec<i64> = regions.iter().filter_map(|l| l.printed).collect();
        Census {
            on,
            cities: line("", FULL, None),
            friends: line(FRIENDSHIP, FRIENDSHIP, None),
            headings_sum: (headings.len() == REGIONS.len()).then(|| headings.iter().sum()),
            regions,
        }
    }
    fn printed(&self, on: Day, region: &str, category: &str) -> Option<i64> {
        self.printed.iter().find(|p| p.as_of == on && p.region == region && p.category == category).map(|p| p.n)
    }
    /// Who is meant by a name in any script: none, one, or several. A whole name beats words of one; a letter alone begins too many names.
    pub fn find(&self, typed: &str) -> Vec<Hit<'_>> {
        let wanted = kernel::words_of(typed);
        let by = |fits: &dyn Fn(&str) -> bool| -> Vec<Hit<'_>> {
            self.members.iter().filter_map(|m| m.names().find(|n| fits(n)).map(|name| Hit { member: m, name })).collect()
        };
        let whole = by(&|n| !wanted.is_empty() && kernel::words_of(n) == wanted);
        if !whole.is_empty() || is_too_short(typed) {
            return whole;
        }
        by(&|n| begins(&kernel::words_of(n).into_iter().collect(), &wanted))
    }
    /// The member that is a city of this installation: by its slug, else by its name if that names one member of its country.
    pub fn of_city(&self, slug: &str, name: &str, country: &str) -> Option<&Member> {
        self.get(slug).or_else(|| {
            match self.find(name).into_iter().map(|h| h.member).filter(|m| m.country == country && m.kind == "city").collect::<Vec<_>>().as_slice() {
                [one] => Some(*one),
                _ => None,
            }
        })
    }
}

/// A member that a search found.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'r> {
    pub member: &'r Member,
    /// The name that fits: the member's first one that does.
    pub name: &'r str,
}

impl<'r> Hit<'r> {
    /// The name that fits, where the member is shown under another.
    pub fn other_name(&self) -> Option<&'r str> {
        Some(self.name).filter(|n| *n != self.member.name)
    }
}

/// One letter of an alphabet; a single sign of a script without letters is a word.
pub fn is_too_short(typed: &str) -> bool {
    let mut letters = typed.chars().filter(|c| c.is_alphanumeric());
    let first = letters.next();
    letters.next().is_none() && first.is_none_or(|c| !('\u{2e80}'..='\u{d7ff}').contains(&c))
}

/// Is each wanted word the beginning of a word of the name?
fn begins(name: &BTreeSet<String>, wanted: &[String]) -> bool {
    wanted.iter().all(|w| name.range(w.clone()..).next().is_some_and(|n| n.starts_with(w.as_str())))
}

/// Where a point stands in the map's view box: Natural Earth I, central meridian 11° E (`data/world.md`).
pub fn project(p: GeoPoint) -> (f64, f64) {
    let turned = (p.lon - 11.0 + 540.0).rem_euclid(360.0) - 180.0;
    let (lambda, phi) = (turned.to_radians(), p.lat.to_radians());
    let a = phi * phi;
    let b = a * a;
    let u = lambda * (0.8707 - 0.131979 * a + b * (-0.013791 + b * (0.003971 * a - 0.001529 * b)));
    let v = phi * (1.007226 + a * (0.015085 + b * (-0.044475 + 0.028874 * a - 0.005916 * b)));
    (1200.0 + 436.0 * u, 613.0 - 436.0 * v)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projection_gives_the_documented_points() {
        for (lat, lon, x, y) in
            [(0.0, 11.0, 1200.0, 613.0), (37.566, 126.9784, 1916.16, 323.97), (19.4285, -99.1277, 483.20, 463.84), (-18.1368, 178.4253, 2292.29, 752.21)]
        {
            let (px, py) = project(GeoPoint { lat, lon });
            assert!((px - x).abs() < 0.01 && (py - y).abs() < 0.01, "{lat},{lon}: {px},{py}");
        }
    }

    #[test]
    fn a_day_without_a_source_is_unknown() {
        let m = Membership {
            category: FULL.into(),
            region: "asia".into(),
            from: None,
            to: Some(Day(200)),
            known_on: Day(100),
            deciding_body: String::new(),
            meeting: String::new(),
            source: String::new(),
            certainty: LISTED.into(),
        };
        assert_eq!([50, 100, 199, 200].map(|d| m.held(Day(d))), [Held::Unknown, Held::Yes, Held::Yes, Held::No]);
        let dated = Membership { from: Some(Day(60)), ..m };
        assert_eq!([59, 60].map(|d| dated.held(Day(d))), [Held::No, Held::Yes]);
    }
}
