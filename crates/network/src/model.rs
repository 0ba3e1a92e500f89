//! Who is a member when, and who is meant by a name: pure rules.

mod count;
mod dated;

pub use count::{Census, Heading, Headings, Line, Printed};
pub use dated::Dated;

use kernel::{Day, GeoPoint, Lang};
use std::collections::BTreeSet;

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
    pub from: Option<Dated>,
    /// The first day on which it no longer holds.
    pub to: Option<Dated>,
    /// The day for which the source vouches.
    pub known_on: Dated,
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

/// How somebody stands to the network on a day: every page, table and command reads it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Member,
    /// In the network's list, and no source says since when.
    Perhaps,
    /// In the network's list from a later day on.
    Coming,
    /// In the network's list until an earlier day.
    Former,
    /// Only others name it: it is known, and never counted.
    Outside,
}

impl Standing {
    /// Is it in the list of members of the day, for certain or perhaps?
    pub fn is_listed(self) -> bool {
        matches!(self, Standing::Member | Standing::Perhaps)
    }
}

impl Membership {
    /// With a first day everything is known; without one only from the day on for which the source vouches. Within a month that is all a source gives it is not
    /// known.
    pub fn held(&self, on: Day) -> Held {
        if self.to.is_some_and(|to| on >= to.last()) || self.from.is_some_and(|from| on < from.first()) {
            return Held::No;
        }
        let is_ending = self.to.is_some_and(|to| on >= to.first());
        match self.from {
            _ if is_ending => Held::Unknown,
            Some(from) if on < from.last() => Held::Unknown,
            Some(_) => Held::Yes,
            None if on >= self.known_on.last() => Held::Yes,
            None => Held::Unknown,
        }
    }
    pub fn is_listed(&self) -> bool {
        self.certainty == LISTED
    }
    /// Where it is known from, without the place in it.
    pub fn source_name(&self) -> &str {
        source_name(&self.source)
    }
}

/// `report-2016:S220-240` is said by `report-2016`.
fn source_name(source: &str) -> &str {
    source.split_once(':').map_or(source, |(name, _)| name)
}

fn held(list: &[Membership], on: Day) -> Option<(&Membership, Held)> {
    let held = list.iter().filter(|m| m.is_listed()).map(|m| (m, m.held(on))).filter(|(_, h)| *h != Held::No);
    held.max_by_key(|(m, h)| (*h == Held::Yes, m.known_on.last()))
}

/// How somebody of whom these are all memberships stands on a day.
pub fn standing(list: &[Membership], on: Day) -> Standing {
    let mut listed = list.iter().filter(|m| m.is_listed()).peekable();
    match held(list, on) {
        Some((_, Held::Yes)) => Standing::Member,
        Some(_) => Standing::Perhaps,
        None if listed.peek().is_none() => Standing::Outside,
        None if listed.any(|m| m.from.is_some_and(|from| on < from.first())) => Standing::Coming,
        None => Standing::Former,
    }
}

impl Member {
    /// The listed membership that held on a day, or may have; of several that did what the newest source says.
    pub fn membership(&self, on: Day) -> Option<(&Membership, Held)> {
        held(&self.memberships, on)
    }
    pub fn standing(&self, on: Day) -> Standing {
        standing(&self.memberships, on)
    }
    /// What readers of a language call it: as the place itself writes it there, else as it is written over in that language, else the register's own name. Of
    /// several the shortest stands: the longer ones are those of its institutions (पोखरा महानगरपालिका), as is one that holds the register's name and more.
    pub fn name_in(&self, lang: &Lang) -> &str {
        let local = self.name_local.as_ref().filter(|(_, l)| l == lang).map(|(name, _)| name.as_str());
        let plain = kernel::fold(&self.name);
        let fits = |a: &&Alias, kind: &str| a.lang == lang.as_str() && a.kind == kind && !kernel::fold(&a.text).contains(&plain);
        let of = |kind: &str| self.aliases.iter().filter(|a| fits(a, kind)).map(|a| a.text.as_str()).min_by_key(|text| text.chars().count());
        let own = || of("local").or_else(|| of("transliteration"));
        if *lang == Lang::english() { &self.name } else { local.or_else(own).unwrap_or(&self.name) }
    }
    fn names(&self) -> impl Iterator<Item = &str> {
        let local = self.name_local.iter().map(|(n, _)| n.as_str());
        [self.name.as_str(), &self.name_report].into_iter().chain(local).chain(self.aliases.iter().map(|a| a.text.as_str()))
    }
}

/// The whole register.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// By name.
    pub members: Vec<Member>,
    pub printed: Vec<Printed>,
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
        self.members.iter().flat_map(|m| &m.memberships).filter(|m| m.is_listed()).map(|m| m.known_on.last()).max()
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
    /// The member that is a city of this installation: by its slug, else by its name if that names one, always in its country.
    pub fn of_city(&self, slug: &str, name: &str, country: &str) -> Option<&Member> {
        self.get(slug).filter(|m| m.country == country).or_else(|| {
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
    pub fn other_name(&self, lang: &Lang) -> Option<&'r str> {
        Some(self.name).filter(|n| *n != self.member.name_in(lang))
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

    fn membership(from: &str, to: &str) -> Membership {
        let day = |text: &str| Dated::parse(text);
        Membership {
            category: FULL.into(),
            region: "asia".into(),
            from: day(from),
            to: day(to),
            known_on: day("2017-05-23").unwrap(),
            deciding_body: String::new(),
            meeting: String::new(),
            source: "report-2016:S1".into(),
            certainty: LISTED.into(),
        }
    }

    #[test]
    fn a_day_without_a_source_is_unknown() {
        let on = |text: &str| Dated::parse(text).unwrap().first();
        let held = |m: &Membership, days: &[&str]| days.iter().map(|d| m.held(on(d))).collect::<Vec<_>>();
        let (yes, no, unknown) = (Held::Yes, Held::No, Held::Unknown);
        let undated = membership("", "2018-01-01");
        assert_eq!(held(&undated, &["2017-05-22", "2017-05-23", "2017-12-31", "2018-01-01"]), [unknown, yes, yes, no]);
        assert_eq!(held(&membership("2016-10-14", ""), &["2016-10-13", "2016-10-14"]), [no, yes]);
        let by_month = membership("2016-10", "2018-02");
        let days = ["2016-09-30", "2016-10-14", "2016-10-31", "2018-01-31", "2018-02-10", "2018-02-28"];
        assert_eq!(held(&by_month, &days), [no, unknown, yes, yes, unknown, no], "within a month it is not known");
    }
}
