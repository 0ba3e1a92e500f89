//! Countries and their time zones, to choose from: nobody should have to know a code.

use cities::model::{Country, countries as all, country};
use web::{Form, Visit};

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
    let mut options: Vec<(String, String)> = all().map(|c| (c.code.to_string(), format!("{} ({})", v.country(c.code), c.code))).collect();
    options.sort_by(|(_, a), (_, b)| v.words.formats.compare(a, b));
    with_own(options, &form.value("country").to_uppercase(), v.t("townhall-choose"))
}

/// The zones of the chosen country only: a new city is in it. Without a country there is nothing to choose from yet.
pub(crate) fn zones_of_country(v: &Visit, form: &Form) -> Vec<(String, String)> {
    let zones = country(&form.value("country").to_uppercase()).map(|c| c.zones).unwrap_or_default();
    if zones.is_empty() {
        return Vec::new();
    }
    // The only one is chosen already.
    if let ([one], "") = (zones.as_slice(), form.value("zone")) {
        return vec![(one.to_string(), one.to_string())];
    }
    with_own(zones.into_iter().map(|z| (z.to_string(), z.to_string())).collect(), form.value("zone"), v.t("townhall-choose"))
}

/// The time zones without their old names: those of the chosen country first, the others by country.
pub(crate) fn zones(v: &Visit, form: &Form) -> Vec<(String, String)> {
    let own = form.value("country").to_uppercase();
    let (first, rest): (Vec<Country>, Vec<Country>) = all().partition(|c| c.code == own);
    let of = |c: &Country| c.zones.iter().map(|z| (z.to_string(), format!("{}: {z}", v.country(c.code)))).collect::<Vec<_>>();
    with_own(first.iter().chain(&rest).flat_map(of).collect(), form.value("zone"), v.t("townhall-choose"))
}

/// Countries that have a second zone for a village or an island, with the zone of everybody else.
const USUAL: [(&str, &str); 2] = [("DE", "Europe/Berlin"), ("NZ", "Pacific/Auckland")];

/// The zone of a country that has only one, or one for all but a few: a city elsewhere chooses its own in its settings.
pub(crate) fn usual_zone(code: &str) -> Option<&'static str> {
    let usual = USUAL.iter().find(|(of, _)| *of == code).map(|(_, zone)| *zone);
    let zones = country(code)?.zones;
    usual.or(if let [one] = zones.as_slice() { Some(one) } else { None })
}
