//! Countries and their time zones, to choose from: nobody should have to know a code. The names are English; `data/README.md` says whence.

use web::{Form, Visit};

static COUNTRIES: &str = include_str!("../data/countries.tsv");

struct Country {
    code: &'static str,
    name: &'static str,
    /// The most populous first.
    zones: Vec<&'static str>,
}

/// All of them, by name.
fn all() -> impl Iterator<Item = Country> {
    COUNTRIES.lines().filter_map(|line| {
        let mut parts = line.split('\t');
        Some(Country { code: parts.next()?, name: parts.next()?, zones: parts.next()?.split_whitespace().collect() })
    })
}

/// Puts what is there already among what may be chosen, whatever it is.
fn with_own(mut options: Vec<(String, String)>, own: &str, none: &str) -> Vec<(String, String)> {
    if own.is_empty() {
        options.insert(0, (String::new(), none.to_string()));
    } else if !options.iter().any(|(value, _)| value == own) {
        options.insert(0, (own.to_string(), own.to_string()));
    }
    options
}

pub(crate) fn countries(v: &Visit, form: &Form) -> Vec<(String, String)> {
    let options = all().map(|c| (c.code.to_string(), format!("{} ({})", c.name, c.code))).collect();
    with_own(options, &form.value("country").to_uppercase(), v.t("townhall-choose"))
}

/// The time zones without their old names: those of the chosen country first, the others by country.
pub(crate) fn zones(v: &Visit, form: &Form) -> Vec<(String, String)> {
    let own = form.value("country").to_uppercase();
    let (first, rest): (Vec<Country>, Vec<Country>) = all().partition(|c| c.code == own);
    let of = |c: &Country| c.zones.iter().map(|z| (z.to_string(), format!("{}: {z}", c.name))).collect::<Vec<_>>();
    with_own(first.iter().chain(&rest).flat_map(of).collect(), form.value("zone"), v.t("townhall-zone-of-country"))
}

/// The zone of a country that has only one.
pub(crate) fn only_zone(country: &str) -> Option<&'static str> {
    let zones = all().find(|c| c.code == country)?.zones;
    if let [one] = zones.as_slice() { Some(one) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_country_has_a_code_a_name_and_zones_that_the_clock_knows() {
        let mut seen = HashSet::new();
        for c in all() {
            assert!(c.code.len() == 2 && !c.name.is_empty(), "{}", c.name);
            for zone in &c.zones {
                assert!(jiff::tz::TimeZone::get(zone).is_ok() && seen.insert(zone.to_string()), "{zone}");
            }
        }
        assert!(all().count() > 240);
        assert_eq!((only_zone("FI"), only_zone("MY"), only_zone("")), (Some("Europe/Helsinki"), None, None));
    }
}
