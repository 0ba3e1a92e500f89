//! The CSV files.

use super::{Files, Layout, Problems};
use crate::{
    folder::{Row, Table},
    model::{Department, NAME_LENGTH_MAX, Place, PlaceKind, is_code, is_mail, is_phone},
};
use jiff::civil::Date;
use kernel::{GeoPoint, Message, Text};
use std::collections::{BTreeMap, HashSet};

pub const DEPARTMENTS_MAX: usize = 500;
pub const HOLIDAYS_MAX: usize = 2_000;
/// The most places of one list.
pub const PLACES_MAX: usize = 200_000;
const NUMBER_LENGTH_MAX: usize = 40;

fn open<'p>(files: &Files, path: &'static str, columns: &[&str], named: bool, max: usize, layout: &mut Layout, problems: &'p Problems) -> Option<Table> {
    let table = Table::read(files, path, columns, named, problems)?;
    if table.rows().count() > max {
        problems.file(path, Message::new("cities-problem-rows-too-many").with("max", max));
        return None;
    }
    if named {
        layout.insert(path.into(), table.languages());
    }
    Some(table)
}

/// A code that is well formed and stands here for the first time.
fn code(row: &Row<'_>, seen: &mut HashSet<String>, problems: &Problems) -> Option<String> {
    let code = row.get("code").to_string();
    if !is_code(&code) {
        row.wrong(problems, "code", Message::new("cities-problem-code").with("value", code));
        return None;
    }
    first(row, "code", code, seen, problems)
}

fn first(row: &Row<'_>, column: &str, code: String, seen: &mut HashSet<String>, problems: &Problems) -> Option<String> {
    if !seen.insert(code.clone()) {
        row.wrong(problems, column, Message::new("cities-problem-twice").with("value", code));
        return None;
    }
    Some(code)
}

fn name(row: &Row<'_>, problems: &Problems) -> Text {
    let name = row.name();
    if name.is_empty() {
        row.wrong(problems, "name_…", Message::new("cities-problem-name-missing"));
    }
    if name.pairs().any(|(_, t)| t.chars().count() > NAME_LENGTH_MAX) {
        row.wrong(problems, "name_…", Message::new("cities-problem-too-long").with("max", NAME_LENGTH_MAX));
    }
    name
}

fn point(row: &Row<'_>, problems: &Problems) -> Option<GeoPoint> {
    let number = |column| row.get(column).parse::<f64>().ok().map(crate::model::round_degrees);
    let found = number("lat").zip(number("lon")).and_then(|(lat, lon)| GeoPoint::new(lat, lon));
    if found.is_none() {
        row.wrong(problems, "lat", Message::new("cities-problem-position"));
    }
    found
}

pub(super) fn read_departments(files: &Files, layout: &mut Layout, problems: &Problems) -> Vec<Department> {
    const PATH: &str = "departments.csv";
    if files.get(PATH).is_none() {
        problems.file(PATH, Message::new("cities-problem-file-missing"));
    }
    let Some(table) = open(files, PATH, &["code", "mail", "phone"], true, DEPARTMENTS_MAX, layout, problems) else { return Vec::new() };
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    for row in table.rows() {
        let (mail, phone) = (row.get("mail").to_string(), row.get("phone").to_string());
        if !mail.is_empty() && !is_mail(&mail) {
            row.wrong(problems, "mail", Message::new("cities-problem-mail").with("value", mail.as_str()));
        }
        if !phone.is_empty() && !is_phone(&phone) {
            row.wrong(problems, "phone", Message::new("cities-problem-phone").with("value", phone.as_str()));
        }
        let name = name(&row, problems);
        if let Some(code) = code(&row, &mut seen, problems) {
            out.push(Department { code, name, mail, phone, closed: false });
        }
    }
    if table.rows().next().is_none() {
        problems.file(PATH, Message::new("cities-problem-departments-none"));
    }
    out
}

pub(super) fn read_holidays(files: &Files, layout: &mut Layout, problems: &Problems) -> BTreeMap<Date, Text> {
    let mut out = BTreeMap::new();
    let Some(table) = open(files, "holidays.csv", &["date"], true, HOLIDAYS_MAX, layout, problems) else { return out };
    for row in table.rows() {
        let text = row.get("date");
        let Some(date) = text.parse::<Date>().ok().filter(|d| d.to_string() == text) else {
            row.wrong(problems, "date", Message::new("cities-problem-date").with("value", text));
            continue;
        };
        if out.insert(date, name(&row, problems)).is_some() {
            row.wrong(problems, "date", Message::new("cities-problem-twice").with("value", text));
        }
    }
    out
}

const LANDMARKS: &str = "places/landmarks.csv";
const STREETS: &str = "places/streets.csv";
const POLES: &str = "places/poles.csv";

pub(super) fn read_landmarks_of(files: &Files, layout: &mut Layout, problems: &Problems) -> Vec<Place> {
    open(files, LANDMARKS, &["code", "kind", "lat", "lon"], true, PLACES_MAX, layout, problems).map(|t| landmarks(&t, problems)).unwrap_or_default()
}
pub(super) fn read_streets_of(files: &Files, layout: &mut Layout, problems: &Problems) -> Vec<Place> {
    open(files, STREETS, &["code", "lat", "lon"], true, PLACES_MAX, layout, problems).map(|t| streets(&t, problems)).unwrap_or_default()
}
pub(super) fn read_poles_of(files: &Files, problems: &Problems) -> Vec<Place> {
    let mut none = Layout::new();
    open(files, POLES, &["number", "kind", "lat", "lon", "street"], false, PLACES_MAX, &mut none, problems).map(|t| poles(&t, problems)).unwrap_or_default()
}

/// Landmarks from a text that was uploaded.
pub fn read_landmarks(file: &str, text: &str, problems: &Problems) -> Vec<Place> {
    Table::parse(file, text, &["code", "kind", "lat", "lon"], true, problems).map(|t| landmarks(&t, problems)).unwrap_or_default()
}
/// Streets from a text that was uploaded.
pub fn read_streets(file: &str, text: &str, problems: &Problems) -> Vec<Place> {
    Table::parse(file, text, &["code", "lat", "lon"], true, problems).map(|t| streets(&t, problems)).unwrap_or_default()
}
/// Poles from a text that was uploaded.
pub fn read_poles(file: &str, text: &str, problems: &Problems) -> Vec<Place> {
    Table::parse(file, text, &["number", "kind", "lat", "lon", "street"], false, problems).map(|t| poles(&t, problems)).unwrap_or_default()
}

fn kind(row: &Row<'_>, fits: fn(PlaceKind) -> bool, problems: &Problems) -> Option<PlaceKind> {
    let text = row.get("kind");
    let kind = text.parse().ok().filter(|k| fits(*k));
    if kind.is_none() {
        let list: Vec<&str> = PlaceKind::ALL.into_iter().filter(|k| fits(*k)).map(PlaceKind::as_str).collect();
        row.wrong(problems, "kind", Message::new("cities-problem-choice").with("value", text).with("list", list.join(", ")));
    }
    kind
}

fn landmarks(table: &Table, problems: &Problems) -> Vec<Place> {
    let mut seen = HashSet::new();
    let rows = table.rows().filter_map(|row| {
        let (kind, name, point) = (kind(&row, PlaceKind::is_landmark, problems), name(&row, problems), point(&row, problems));
        Some(Place { code: code(&row, &mut seen, problems)?, kind: kind?, name, point: point?, street: None })
    });
    rows.collect()
}

fn streets(table: &Table, problems: &Problems) -> Vec<Place> {
    let mut seen = HashSet::new();
    let rows = table.rows().filter_map(|row| {
        let (name, point) = (name(&row, problems), point(&row, problems));
        Some(Place { code: code(&row, &mut seen, problems)?, kind: PlaceKind::Street, name, point: point?, street: None })
    });
    rows.collect()
}

fn poles(table: &Table, problems: &Problems) -> Vec<Place> {
    let mut seen = HashSet::new();
    let rows = table.rows().filter_map(|row| {
        let (kind, point, number) = (kind(&row, PlaceKind::is_pole, problems), point(&row, problems), row.get("number").to_string());
        if number.is_empty() || number.chars().count() > NUMBER_LENGTH_MAX {
            row.wrong(problems, "number", Message::new("cities-problem-number").with("max", NUMBER_LENGTH_MAX));
            return None;
        }
        let street = Some(row.get("street").to_string()).filter(|s| !s.is_empty());
        Some(Place { code: first(&row, "number", number, &mut seen, problems)?, kind: kind?, name: Text::default(), point: point?, street })
    });
    rows.collect()
}
