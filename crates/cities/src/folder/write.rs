//! A folder's own files in canonical form: the keys in the order of the documentation, no comment, one feature a line.

use super::core::{CLOSED, YES};
use super::{CityFolder, Files, TableWriter, feature_line, toml_list, toml_text, write_features};
use crate::model::{Area, PlaceKind, Profile, TEXT_KEYS, Week};
use kernel::{Lang, Text};
use serde_json::Value;
use std::collections::HashSet;

pub(crate) fn write(city: &CityFolder) -> Files {
    let mut files = Files::default();
    files.insert("city.toml", city_toml(&city.profile));
    files.insert("calendar.toml", calendar_toml(&city.calendar.week));
    if let Some(b) = &city.boundary {
        files.insert("boundary.geojson", feature_line(&[], 0, &b.name, &b.shape) + "\n");
    }
    if !city.areas.is_empty() {
        files.insert("areas.geojson", write_features(city.areas.iter().map(area_line)));
    }
    write_departments(city, &mut files);
    write_holidays(city, &mut files);
    write_places(city, &mut files);
    write_layers(city, &mut files);
    files
}

fn pairs(out: &mut String, header: &str, text: &Text) {
    out.push_str(&format!("\n[{header}]\n"));
    for (lang, t) in text.pairs() {
        out.push_str(&format!("{} = {}\n", lang_key(lang), toml_text(t)));
    }
}

/// A language's tag is letters, digits and dashes: a bare key of TOML.
fn lang_key(lang: &Lang) -> &str {
    lang.as_str()
}

fn city_toml(p: &Profile) -> String {
    let mut out = String::new();
    let mut line = |key: &str, value: String| out.push_str(&format!("{key} = {value}\n"));
    line("slug", toml_text(&p.slug));
    line("country", toml_text(&p.country));
    line("zone", toml_text(&p.zone_name));
    line("languages", toml_list(p.languages.iter().map(Lang::as_str)));
    line("brand", toml_text(&p.brand.to_string()));
    line("town", toml_text(&p.town));
    line("emergency", toml_text(&p.emergency));
    line("phone", toml_text(&p.phone));
    line("mail", toml_text(&p.mail));
    line("reopen_days", p.reopen_days.to_string());
    pairs(&mut out, "name", &p.name);
    let m = &p.map;
    out.push_str(&format!("\n[map]\nlat = {}\nlon = {}\nzoom = {}\nmax_zoom = {}\n", m.centre.lat, m.centre.lon, m.zoom, m.max_zoom));
    for key in TEXT_KEYS {
        if let Some(text) = p.texts.get(key) {
            pairs(&mut out, &format!("texts.{key}"), text);
        }
    }
    out
}

fn calendar_toml(week: &Week) -> String {
    let mut out = String::from("[week]\n");
    for (day, hours) in Week::DAYS.iter().zip(&week.0) {
        if !hours.is_empty() {
            out.push_str(&format!("{day} = {}\n", toml_list(hours.iter().map(ToString::to_string))));
        }
    }
    out
}

/// An area as one line: `code`, `level`, `parent`, names, `population`, `approximate`, `closed`.
pub(crate) fn area_line(a: &Area) -> String {
    let mut properties = vec![("code", Value::from(a.code.as_str())), ("level", Value::from(a.level.as_str()))];
    properties.extend(a.parent.as_deref().map(|p| ("parent", Value::from(p))));
    let before = properties.len();
    properties.extend(a.population.map(|n| ("population", Value::from(n))));
    properties.extend(a.approximate.then_some(("approximate", Value::from(true))));
    properties.extend(a.closed.then_some((CLOSED, Value::from(true))));
    feature_line(&properties, before, &a.name, &a.shape)
}

/// The languages of a file's columns: as it was read, then those that were added since.
fn languages<'t>(city: &CityFolder, path: &str, names: impl Iterator<Item = &'t Text>) -> Vec<Lang> {
    let mut out = city.layout.get(path).cloned().unwrap_or_else(|| city.profile.languages.clone());
    for (lang, _) in names.flat_map(Text::pairs) {
        if !out.contains(lang) {
            out.push(lang.clone());
        }
    }
    out
}

fn write_departments(city: &CityFolder, files: &mut Files) {
    const PATH: &str = "departments.csv";
    // Most cities have closed none: their file has no column for it.
    let columns = if city.departments.iter().any(|d| d.closed) { 4 } else { 3 };
    let langs = languages(city, PATH, city.departments.iter().map(|d| &d.name));
    let mut out = TableWriter::new(&["code", "mail", "phone", CLOSED][..columns], &langs);
    for d in &city.departments {
        let closed = if d.closed { YES } else { "" };
        out.row(&[&d.code, &d.mail, &d.phone, closed][..columns], Some(&d.name));
    }
    files.insert(PATH, out.finish());
}

fn write_holidays(city: &CityFolder, files: &mut Files) {
    const PATH: &str = "holidays.csv";
    let days = &city.calendar.holidays;
    let mut out = TableWriter::new(&["date"], &languages(city, PATH, days.values()));
    days.iter().for_each(|(date, name)| out.row(&[&date.to_string()], Some(name)));
    files.insert(PATH, out.finish());
}

fn write_places(city: &CityFolder, files: &mut Files) {
    const LANDMARKS: &str = "places/landmarks.csv";
    const STREETS: &str = "places/streets.csv";
    let of = |fits: fn(PlaceKind) -> bool| city.places.iter().filter(move |p| fits(p.kind));
    let landmarks = || of(PlaceKind::is_landmark);
    let mut out = TableWriter::new(&["code", "kind", "lat", "lon"], &languages(city, LANDMARKS, landmarks().map(|p| &p.name)));
    landmarks().for_each(|p| out.row(&[&p.code, p.kind.as_str(), &p.point.lat.to_string(), &p.point.lon.to_string()], Some(&p.name)));
    files.insert(LANDMARKS, out.finish());

    let streets = || of(|k| k == PlaceKind::Street);
    let mut out = TableWriter::new(&["code", "lat", "lon"], &languages(city, STREETS, streets().map(|p| &p.name)));
    streets().for_each(|p| out.row(&[&p.code, &p.point.lat.to_string(), &p.point.lon.to_string()], Some(&p.name)));
    files.insert(STREETS, out.finish());

    let known: HashSet<&str> = streets().map(|p| p.code.as_str()).collect();
    let mut out = TableWriter::new(&["number", "kind", "lat", "lon", "street"], &[]);
    for p in of(PlaceKind::is_pole) {
        let (lat, lon) = (p.point.lat.to_string(), p.point.lon.to_string());
        // A street may have gone since: its code names nothing any more, and no folder is taken with it.
        let street = p.street.as_deref().filter(|code| known.contains(code)).unwrap_or_default();
        out.row(&[&p.code, p.kind.as_str(), &lat, &lon, street], None);
    }
    files.insert("places/poles.csv", out.finish());
}

fn write_layers(city: &CityFolder, files: &mut Files) {
    if !city.attribution.is_empty() {
        files.insert("layers/ATTRIBUTION.md", city.attribution.as_str());
    }
    let block = |l: &super::LayerFile| {
        let text = |key, value: &str| format!("{key} = {}\n", toml_text(value));
        let lines =
            [text("file", &l.file), text("kind", l.kind.as_str()), text("source", &l.source), text("attribution", &l.attribution), text("licence", &l.licence)];
        format!("[[layer]]\n{}drawn = {}\n", lines.concat(), l.drawn)
    };
    if !city.layers.is_empty() {
        let blocks: Vec<String> = city.layers.iter().map(block).collect();
        files.insert("layers/layers.toml", blocks.join("\n"));
    }
    for l in city.layers.iter().filter(|l| l.kind.is_drawn()) {
        files.insert(&format!("layers/{}", l.file), l.content.as_str());
    }
}
