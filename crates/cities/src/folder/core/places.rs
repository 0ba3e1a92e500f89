//! The lists of places, from CSV files and from points in GeoJSON, by the same rules.

use super::{Files, Layout, Problems};
use crate::{
    folder::{At, Columns, Feature, Row, Table, read_features},
    model::{CODE_LENGTH_MAX, NAME_LENGTH_MAX, Place, PlaceKind, code_like, is_code, round_degrees, unless_missing},
};
use kernel::{GeoPoint, Lang, Message, REFERENCE_ALPHABET, Text, fingerprint};
use std::collections::HashSet;

/// The most places of one list.
pub const PLACES_MAX: usize = 200_000;
const NUMBER_LENGTH_MAX: usize = 40;
/// Characters that tell made codes apart: two of a full list are alike once in fifty thousand lists.
const MARK_LENGTH: usize = 10;
/// Characters of a made code that come from the name.
const MADE_LENGTH_MAX: usize = CODE_LENGTH_MAX - MARK_LENGTH - 1;

/// A list's columns; streets and landmarks have names beside them.
pub fn place_columns(list: &str) -> &'static [&'static str] {
    match list {
        "poles" => &["number", "kind", "lat", "lon", "street"],
        "streets" => &["code", "lat", "lon"],
        _ => &["code", "kind", "lat", "lon"],
    }
}

/// All lists of a folder. A pole stands in one of its streets, where all of these could be read.
pub(super) fn read_all(files: &Files, first: &Lang, layout: &mut Layout, problems: &Problems) -> Vec<Place> {
    let mut out = Vec::new();
    let mut streets = Some(HashSet::new());
    for list in PlaceKind::LISTS {
        let path = format!("places/{list}.csv");
        let table = Table::read(files, &path, place_columns(list), named(list, first), problems);
        let (rows, is_whole) = table.as_ref().map_or((0, files.get(&path).is_none()), |t| (t.rows().count(), t.is_whole()));
        let places = table.as_ref().map(|t| of_table(list, &path, t, None, streets.as_ref().filter(|_| list == "poles"), problems)).unwrap_or_default();
        if list == "streets" {
            streets = (is_whole && places.len() == rows).then(|| places.iter().map(|p| p.code.clone()).collect());
        }
        if let Some(table) = table.filter(|_| list != "poles") {
            layout.insert(path, table.languages());
        }
        out.extend(places);
    }
    out
}

/// The good rows of one list from a text that was uploaded: GeoJSON points when it begins with a brace, else CSV. What is wrong with the others is told.
/// A code that is missing is made; the number of a pole is painted on it, and nobody else can know it.
pub fn read_places(list: &str, file: &str, text: &str, first: &Lang, problems: &Problems) -> Vec<Place> {
    if text.trim_start().starts_with('{') {
        return of_features(list, file, &read_features(file, text, problems), first, problems);
    }
    let needed: Vec<&str> = place_columns(list).iter().copied().filter(|c| *c != "code").collect();
    let optional: &[&str] = if list == "poles" { &[] } else { &["code"] };
    let table = Table::parse(file, text, Columns { needed: &needed, optional }, named(list, first), problems);
    table.map(|t| of_table(list, file, &t, Some(first), None, problems)).unwrap_or_default()
}

/// Poles have a number, and no name.
fn named<'l>(list: &str, first: &'l Lang) -> Option<&'l Lang> {
    (list != "poles").then_some(first)
}

/// A place as it was written, whatever it was written in.
struct Written {
    code: String,
    kind: String,
    point: Option<GeoPoint>,
    name: Text,
    street: String,
}

fn of_table(list: &str, file: &str, table: &Table, makes: Option<&Lang>, streets: Option<&HashSet<String>>, problems: &Problems) -> Vec<Place> {
    let code = if list == "poles" { "number" } else { "code" };
    let rows = table.rows().map(|row: Row<'_>| {
        let number = |column| row.number(column).map(round_degrees);
        let point = number("lat").zip(number("lon")).and_then(|(lat, lon)| GeoPoint::new(lat, lon));
        let written = Written { code: row.get(code).into(), kind: row.get("kind").into(), point, name: row.name(), street: row.get("street").into() };
        (At::Line(row.line), written)
    });
    judged(list, file, rows, (makes, streets), problems)
}

fn of_features(list: &str, file: &str, features: &[Feature], first: &Lang, problems: &Problems) -> Vec<Place> {
    let code = if list == "poles" { "number" } else { "code" };
    let rows = features.iter().map(|f| {
        let p = f.properties(file, problems);
        p.let_others_be();
        let written = Written {
            code: p.text(code).unwrap_or_default(),
            kind: if list == "streets" { String::new() } else { p.text("kind").unwrap_or_default() },
            point: f.shape.point(),
            name: if list == "poles" { p.name() } else { p.name_or_bare(first) },
            street: if list == "poles" { p.text("street").unwrap_or_default() } else { String::new() },
        };
        (At::Feature(f.number), written)
    });
    judged(list, file, rows, (Some(first), None), problems)
}

/// `makes`: codes that are missing are made, of the names in this language. `streets`: their codes, where they are known.
fn judged(
    list: &str,
    file: &str,
    rows: impl Iterator<Item = (At, Written)>,
    (makes, streets): (Option<&Lang>, Option<&HashSet<String>>),
    problems: &Problems,
) -> Vec<Place> {
    let nowhere = |p: &Place| streets.and_then(|all| p.street.clone().filter(|code| !all.contains(code)));
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    for (at, written) in rows {
        let makes = makes.filter(|_| written.code.is_empty() && list != "poles");
        match place(list, written, makes) {
            Ok(place) if nowhere(&place).is_some() => {
                let value = nowhere(&place).unwrap_or_default();
                problems.add(file, at, Some("street"), Message::new("cities-problem-street").with("value", value));
            }
            Ok(_) if out.len() == PLACES_MAX => {
                problems.add(file, at, None, Message::new("cities-problem-rows-too-many").with("max", PLACES_MAX));
                break;
            }
            Ok(place) if seen.insert(place.code.clone()) => out.push(place),
            Ok(place) => problems.add(file, at, Some(code_field(list)), twice(place, makes.is_some())),
            Err(wrong) => wrong.into_iter().for_each(|(field, message)| problems.add(file, at, Some(field), message)),
        }
    }
    out
}

fn twice(place: Place, is_made: bool) -> Message {
    if is_made { Message::new("cities-problem-place-twice") } else { Message::new("cities-problem-twice").with("value", place.code) }
}

/// Of what the place is, how it is called and where it stands, so that it has the same code in every file, whatever stands around it. People see the name
/// in it; where the name has no Latin letters, what the place is.
fn made_code(place: &Place, first: &Lang) -> String {
    let name = place.name.in_lang(first);
    let like = code_like(name);
    let stem = if like.is_empty() { place.kind.as_str() } else { &like[..like.len().min(MADE_LENGTH_MAX)] };
    let number = fingerprint(&format!("{} {} {} {name}", place.kind, place.point.lat, place.point.lon));
    let digit = |i: usize| char::from(REFERENCE_ALPHABET[(number >> (5 * i)) as usize % REFERENCE_ALPHABET.len()]).to_ascii_lowercase();
    format!("{}-{}", stem.trim_end_matches('-'), (0..MARK_LENGTH).map(digit).collect::<String>())
}

fn code_field(list: &str) -> &'static str {
    if list == "poles" { "number" } else { "code" }
}

/// Why this is no code; where there is none, that it is missing.
pub(super) fn code_message(code: &str) -> Message {
    if code.is_empty() { Message::new("cities-problem-code-missing") } else { Message::new("cities-problem-code").with("value", code) }
}

type Wrong = Vec<(&'static str, Message)>;

fn place(list: &str, w: Written, makes: Option<&Lang>) -> Result<Place, Wrong> {
    let kind = if list == "streets" { Some(PlaceKind::Street) } else { w.kind.parse().ok() };
    let mut place = Place {
        kind: kind.unwrap_or(PlaceKind::Other),
        code: w.code,
        name: w.name,
        point: w.point.unwrap_or(GeoPoint { lat: 0.0, lon: 0.0 }),
        street: Some(w.street).filter(|s| !s.is_empty()),
    };
    if let Some(first) = makes {
        place.code = made_code(&place, first);
    }
    let mut wrong = check_place(list, &place);
    if kind.is_none() {
        wrong.retain(|(field, _)| *field != "kind");
        wrong.push(("kind", kinds_message(list, &w.kind)));
    }
    if w.point.is_none() {
        wrong.push(("lat", Message::new("cities-problem-position")));
    }
    if wrong.is_empty() { Ok(place) } else { Err(wrong) }
}

fn kinds_message(list: &str, value: &str) -> Message {
    let kinds: Vec<&str> = PlaceKind::ALL.into_iter().filter(|k| k.list() == list).map(PlaceKind::as_str).collect();
    choice_message(value, &kinds)
}

/// Why this is none of these; where there is none, that it is missing.
pub(super) fn choice_message(value: &str, all: &[&str]) -> Message {
    let id = unless_missing(value, "cities-problem-choice", "cities-problem-choice-missing");
    Message::new(id).with("value", value).with("list", all.join(", "))
}

/// What is wrong with a place of a list, by field.
pub(crate) fn check_place(list: &str, p: &Place) -> Wrong {
    let mut wrong = Wrong::new();
    if list == "poles" {
        let long = p.code.chars().count() > NUMBER_LENGTH_MAX || p.code.chars().any(char::is_control);
        if p.code.trim().is_empty() || long {
            wrong.push(("number", Message::new("cities-problem-number").with("max", NUMBER_LENGTH_MAX)));
        }
    } else {
        if !is_code(&p.code) {
            wrong.push(("code", code_message(&p.code)));
        }
        if p.name.is_empty() {
            wrong.push(("name_…", Message::new("cities-problem-name-missing")));
        }
    }
    if p.name.pairs().any(|(_, t)| t.chars().count() > NAME_LENGTH_MAX) {
        wrong.push(("name_…", Message::new("cities-problem-too-long").with("max", NAME_LENGTH_MAX)));
    }
    if p.kind.list() != list {
        wrong.push(("kind", kinds_message(list, p.kind.as_str())));
    }
    if p.street.as_deref().is_some_and(|s| s.chars().count() > NAME_LENGTH_MAX) {
        wrong.push(("street", Message::new("cities-problem-too-long").with("max", NAME_LENGTH_MAX)));
    }
    if GeoPoint::new(p.point.lat, p.point.lon).is_none() {
        wrong.push(("lat", Message::new("cities-problem-position")));
    }
    wrong
}
