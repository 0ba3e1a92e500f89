//! From what to what a setting turned, as the log has it: the same for a form and for a folder.

use crate::model::{Area, Department, Hours, Place, Profile, TEXT_KEYS, Week};
use ::store::Act;
use kernel::{GeoPoint, Lang, Text};

/// What the settings were and are; the city's address, its numbers to call and its texts are public.
pub(crate) fn profile<'a>(entry: Act<'a>, old: &Profile, new: &Profile) -> Act<'a> {
    let tags = |p: &Profile| p.languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(" ");
    let (own, none) = (old.default_language(), Text::default());
    let entry = entry.renamed("name", &own, &old.name, &new.name);
    let entry = entry.turned("country", old.country.as_str(), new.country.as_str()).turned("zone", old.zone_name.as_str(), new.zone_name.as_str());
    let entry = entry.turned("languages", tags(old), tags(new)).turned("reopen_days", old.reopen_days, new.reopen_days);
    let entry = entry.turned("brand", old.brand.to_string(), new.brand.to_string()).turned("town", old.town.as_str(), new.town.as_str());
    let entry = entry.turned("emergency_number", old.emergency.as_str(), new.emergency.as_str());
    let entry = entry.turned("phone", old.phone.as_str(), new.phone.as_str()).turned("mail", old.mail.as_str(), new.mail.as_str());
    let entry = entry.turned("map", degrees(old.map.centre), degrees(new.map.centre));
    let entry = entry.turned("zoom", old.map.zoom, new.map.zoom).turned("max_zoom", old.map.max_zoom, new.map.max_zoom);
    let text = |p: &'_ Profile, key: &str| p.texts.get(key).unwrap_or(&none).clone();
    TEXT_KEYS.iter().fold(entry, |entry, key| entry.renamed(key, &own, &text(old, key), &text(new, key)))
}

pub(crate) fn department<'a>(entry: Act<'a>, lang: &Lang, was: &Department, is: &Department) -> Act<'a> {
    entry.renamed("name", lang, &was.name, &is.name).turned("mail", was.mail.as_str(), is.mail.as_str()).turned("phone", was.phone.as_str(), is.phone.as_str())
}

/// A department that came or went, with all that was written of it: it is read in the entry.
pub(crate) fn whole_department<'a>(entry: Act<'a>, lang: &Lang, d: &Department) -> Act<'a> {
    let there = [("mail", &d.mail), ("phone", &d.phone)].into_iter().filter(|(_, said)| !said.is_empty());
    there.fold(entry.named("name", lang, &d.name), |entry, (key, said)| entry.with(key, said.as_str()))
}

pub(crate) fn area<'a>(entry: Act<'a>, lang: &Lang, was: &Area, is: &Area) -> Act<'a> {
    let within = |a: &Area| a.parent.clone().unwrap_or_default();
    let entry = entry.renamed("name", lang, &was.name, &is.name).turned("population", was.population, is.population);
    let entry = entry.turned("level", was.level.as_str(), is.level.as_str()).turned("within", within(was), within(is));
    entry.reworded("outline", was.shape != is.shape).turned("approximate", was.approximate, is.approximate)
}

/// A day's hours.
fn said(day: &[Hours]) -> String {
    day.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

pub(crate) fn week<'a>(entry: Act<'a>, was: &Week, is: &Week) -> Act<'a> {
    let days = was.0.iter().zip(&is.0).zip(Week::DAYS);
    days.fold(entry, |e, ((was, is), day)| e.turned(day, said(was), said(is)))
}

pub(crate) fn holiday<'a>(entry: Act<'a>, lang: &Lang, was: Option<&Text>, is: &Text) -> Act<'a> {
    entry.renamed("name", lang, was.unwrap_or(&Text::default()), is)
}

/// A position as the files have it.
fn degrees(p: GeoPoint) -> String {
    format!("{}, {}", p.lat, p.lon)
}

pub(crate) fn place<'a>(entry: Act<'a>, lang: &Lang, was: &Place, is: &Place) -> Act<'a> {
    let street = |p: &Place| p.street.clone().unwrap_or_default();
    entry.renamed("name", lang, &was.name, &is.name).turned("street", street(was), street(is)).turned("kind", was.kind.as_str(), is.kind.as_str()).turned(
        "position",
        degrees(was.point),
        degrees(is.point),
    )
}
