//! Countries and their time zones, to choose from and to check by. The names are English; `data/README.md` says whence.

static COUNTRIES: &str = include_str!("../../data/countries.tsv");

pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: &'static str,
    pub name: &'static str,
    /// The most populous first.
    pub zones: Vec<&'static str>,
}

/// All of them, by name.
pub fn countries() -> impl Iterator<Item = Country> {
    COUNTRIES.lines().filter_map(|line| {
        let mut parts = line.split('\t');
        Some(Country { code: parts.next()?, name: parts.next()?, zones: parts.next()?.split_whitespace().collect() })
    })
}

pub fn country(code: &str) -> Option<Country> {
    countries().find(|c| c.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_country_has_a_code_a_name_and_zones_that_the_clock_knows() {
        let mut seen = HashSet::new();
        for c in countries() {
            assert!(c.code.len() == 2 && !c.name.is_empty(), "{}", c.name);
            for zone in &c.zones {
                assert!(jiff::tz::TimeZone::get(zone).is_ok() && seen.insert(zone.to_string()), "{zone}");
            }
        }
        assert!(countries().count() > 240 && country("ZZ").is_none() && country("").is_none());
    }
}
