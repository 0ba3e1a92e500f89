//! The register as one table: a row for each membership, with who the member is. It goes out and comes in the same; every bad row is told.

use crate::import::{Checked, MemberRow, day};
use crate::member::TIERS;
use crate::model::{Dated, FRIENDSHIP, FULL, LISTED, Member, Membership, REGIONS, Register};
use cities::folder::{At, Problem, Problems, Row, Table};
use kernel::{GeoPoint, Lang, Message};
use std::collections::HashMap;

/// A column: what it is for is a message, and the example is a row that can be taken in.
pub(crate) struct Column {
    pub name: &'static str,
    /// Every row has something in it.
    pub is_needed: bool,
    pub message: &'static str,
    pub example: &'static str,
}

const fn needed(name: &'static str, message: &'static str, example: &'static str) -> Column {
    Column { name, is_needed: true, message, example }
}

const fn may(name: &'static str, message: &'static str, example: &'static str) -> Column {
    Column { name, is_needed: false, message, example }
}

/// The columns, in this order; all of them are there.
pub(crate) const COLUMNS: [Column; 22] = [
    needed("code", "network-column-code", "norvik"),
    needed("kind", "network-column-kind", "city"),
    needed("tier", "network-column-tier", "municipality"),
    may("country", "network-column-country", "NO"),
    may("parent", "network-column-parent", ""),
    may("lat", "network-column-lat", "60.1"),
    may("lon", "network-column-lon", "10.2"),
    may("position", "network-column-position", "own"),
    may("name_report", "network-column-name-report", "Norvik"),
    needed("name", "network-column-name", "Norvik"),
    may("name_local", "network-column-name-local", "Nørvik"),
    may("local_lang", "network-column-local-lang", "nb"),
    may("note", "network-column-note", ""),
    needed("category", "network-column-category", "full"),
    may("from", "network-column-from", "2024-05-02"),
    may("to", "network-column-to", ""),
    may("region", "network-column-region", "europe"),
    needed("known_on", "network-column-known-on", "2024-05-02"),
    may("deciding_body", "network-column-deciding-body", "Executive Committee"),
    may("meeting", "network-column-meeting", "2024-05"),
    needed("source", "network-column-source", "minutes-2024"),
    needed("certainty", "network-column-certainty", "listed"),
];
/// The faults of a header: they are told together.
const OF_COLUMNS: [&str; 3] = ["cities-problem-column-unknown", "cities-problem-column-twice", "cities-problem-column-missing"];
const KINDS: [&str; 2] = ["city", "agency"];
const CATEGORIES: [&str; 2] = [FULL, FRIENDSHIP];
/// Listed by the network itself; told by somebody else.
const CERTAINTIES: [&str; 2] = [LISTED, "outside"];
const TEXT_CHARS_MAX: usize = 300;
/// So many unknown columns are named, with so much of each.
const UNKNOWN_SHOWN: usize = 8;
const NAME_CHARS_SHOWN: usize = 40;

/// Reads a table, checks every row, and answers what it would write.
pub(crate) fn read(file: &str, text: &str, known: &Register) -> Result<Checked, Vec<Problem>> {
    let problems = Problems::default();
    let mut out = Checked::default();
    if let Some(table) = Table::parse(file, text, &names(), &[], None, &problems) {
        let mut seen: HashMap<String, MemberRow> = HashMap::new();
        let rows: Vec<Row<'_>> = table.rows().collect();
        let parents: HashMap<&str, (&str, &str)> = rows.iter().map(|r| (r.get("code"), (r.get("country"), r.get("parent")))).collect();
        for row in &rows {
            let member = member(row);
            check_member(row, &member, &problems);
            check_parent(row, &member, &parents, known, &problems);
            match seen.get(&member.code) {
                Some(before) if *before != member => row.wrong(&problems, "code", Message::new("network-problem-differs").with("code", member.code.as_str())),
                Some(_) => {}
                None => {
                    seen.insert(member.code.clone(), member.clone());
                    out.members.push(member);
                }
            }
            membership(row, &problems, &mut out);
        }
        if rows.is_empty() && problems.is_empty() {
            problems.add(file, At::File, None, Message::new("network-problem-empty"));
        }
    }
    if problems.is_empty() { Ok(out) } else { Err(told(problems.into_list())) }
}

fn names() -> [&'static str; 22] {
    COLUMNS.map(|c| c.name)
}

/// Of a header that is not the register's one sentence: which columns are missing, which nobody knows, and which there are.
fn told(list: Vec<Problem>) -> Vec<Problem> {
    let of = |id: &str| list.iter().filter(|p| p.message.id == id).filter_map(|p| p.column.as_deref()).collect::<Vec<_>>();
    let [unknown, twice, missing] = OF_COLUMNS.map(of);
    let id = match (missing.is_empty(), unknown.is_empty()) {
        (true, true) if twice.is_empty() => return list,
        (true, true) => "network-problem-columns-twice",
        (false, true) => "network-problem-columns-missing",
        (true, false) => "network-problem-columns-unknown",
        (false, false) if missing.len() == COLUMNS.len() => "network-problem-columns-none",
        (false, false) => "network-problem-columns",
    };
    let said = Message::new(id).with("missing", missing.join(", ")).with("unknown", shortened(&unknown)).with("twice", twice.join(", "));
    let said = said.with("expected", names().join(", "));
    let file = list.first().map(|p| p.file.clone()).unwrap_or_default();
    vec![Problem { file, at: At::File, column: None, message: said }]
}

/// A file of quite another kind has any number of columns, of any length.
fn shortened(names: &[&str]) -> String {
    let mut said: Vec<String> = names.iter().take(UNKNOWN_SHOWN).map(|n| format!("“{}”", n.chars().take(NAME_CHARS_SHOWN).collect::<String>())).collect();
    if names.len() > UNKNOWN_SHOWN {
        said.push("…".into());
    }
    said.join(", ")
}

fn member(row: &Row<'_>) -> MemberRow {
    let text = |column: &str| said(row, column);
    MemberRow {
        code: text("code"),
        kind: text("kind"),
        tier: text("tier"),
        country: text("country"),
        parent: text("parent"),
        lat: row.number("lat"),
        lon: row.number("lon"),
        position: text("position"),
        name_report: text("name_report"),
        name_en: text("name"),
        name_local: text("name_local"),
        local_lang: text("local_lang"),
        note: text("note"),
    }
}

fn check_member(row: &Row<'_>, m: &MemberRow, problems: &Problems) {
    if !cities::model::is_code(&m.code) {
        row.wrong(problems, "code", Message::new("cities-problem-code").with("value", m.code.as_str()));
    }
    one_of(row, problems, "kind", &KINDS);
    one_of(row, problems, "tier", &TIERS);
    if m.name_en.is_empty() {
        row.wrong(problems, "name", Message::new("network-problem-name"));
    }
    // Of a former member it may not be known where it lies.
    let is_nowhere = row.get("lat").is_empty() && row.get("lon").is_empty();
    if !is_nowhere && m.lat.zip(m.lon).and_then(|(lat, lon)| GeoPoint::new(lat, lon)).is_none() {
        row.wrong(problems, "lat", Message::new("cities-problem-position"));
    }
    if !(m.country.is_empty() || cities::model::country(&m.country).is_some()) {
        row.wrong(problems, "country", Message::new("cities-problem-country").with("value", m.country.as_str()));
    }
    if !m.name_local.is_empty() && Lang::parse(&m.local_lang).is_none() {
        row.wrong(problems, "local_lang", Message::new("cities-problem-language").with("value", m.local_lang.as_str()));
    }
    for column in ["name", "name_report", "name_local", "note", "deciding_body", "meeting", "source"] {
        if row.get(column).chars().count() > TEXT_CHARS_MAX {
            row.wrong(problems, column, Message::new("cities-problem-too-long").with("max", TEXT_CHARS_MAX));
        }
    }
}

/// A parent is another member, of the same country, that is in no other: their figures would be added twice. `parents` holds country and parent of each row.
fn check_parent(row: &Row<'_>, m: &MemberRow, parents: &HashMap<&str, (&str, &str)>, known: &Register, problems: &Problems) {
    if m.parent.is_empty() {
        return;
    }
    let here = parents.get(m.parent.as_str()).copied();
    let there = || known.get(&m.parent).map(|p| (p.country.as_str(), p.parent.as_deref().unwrap_or_default()));
    let message = match here.or_else(there) {
        None => Message::new("cities-problem-unknown").with("value", m.parent.as_str()),
        Some((country, above)) if m.parent == m.code || country != m.country || !above.is_empty() => {
            Message::new("network-problem-parent").with("value", m.parent.as_str())
        }
        Some(_) => return,
    };
    row.wrong(problems, "parent", message);
}

fn one_of(row: &Row<'_>, problems: &Problems, column: &str, list: &[&str]) {
    let value = row.get(column);
    if !list.contains(&value) {
        row.wrong(problems, column, Message::new("cities-problem-choice").with("value", value).with("list", list.join(", ")));
    }
}

fn date(row: &Row<'_>, problems: &Problems, column: &str) -> Option<Dated> {
    let value = row.get(column);
    day(value).unwrap_or_else(|_| {
        row.wrong(problems, column, Message::new("network-problem-date").with("value", value));
        None
    })
}

fn membership(row: &Row<'_>, problems: &Problems, out: &mut Checked) {
    one_of(row, problems, "category", &CATEGORIES);
    one_of(row, problems, "certainty", &CERTAINTIES);
    if !row.get("region").is_empty() {
        one_of(row, problems, "region", &REGIONS);
    }
    if row.get("source").is_empty() {
        row.wrong(problems, "source", Message::new("network-problem-source"));
    }
    let (from, to) = (date(row, problems, "from"), date(row, problems, "to"));
    if from.zip(to).is_some_and(|(from, to)| to.last() < from.first()) {
        row.wrong(problems, "to", Message::new("network-problem-order"));
    }
    let known_on = date(row, problems, "known_on");
    if row.get("known_on").is_empty() {
        row.wrong(problems, "known_on", Message::new("network-problem-known-on"));
    }
    let (code, text) = (row.get("code"), |column: &str| said(row, column));
    let new = Membership {
        category: text("category"),
        region: text("region"),
        from,
        to,
        known_on: known_on.unwrap_or_else(|| Dated::day(Default::default())),
        deciding_body: text("deciding_body"),
        meeting: text("meeting"),
        source: text("source"),
        certainty: text("certainty"),
    };
    if out.memberships.iter().any(|(c, m)| c == code && m.category == new.category && m.source == new.source) {
        row.wrong(problems, "source", Message::new("cities-problem-twice").with("value", new.source.as_str()));
    }
    out.memberships.push((code.to_string(), new));
}

/// What a cell says: without the mark that keeps a spreadsheet from computing it.
fn said(row: &Row<'_>, column: &str) -> String {
    web::cell_text(row.get(column)).to_string()
}

/// The register as the table that [`read`] takes.
pub(crate) fn write(register: &Register) -> Result<Vec<u8>, csv::Error> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(names())?;
    for m in &register.members {
        for s in &m.memberships {
            out.write_record(record(m, s))?;
        }
    }
    out.into_inner().map_err(|e| e.into_error().into())
}

/// The columns with a row that shows their shape.
pub(crate) fn start() -> Result<Vec<u8>, csv::Error> {
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(names())?;
    out.write_record(COLUMNS.map(|c| c.example))?;
    out.into_inner().map_err(|e| e.into_error().into())
}

/// Only texts can be taken for a formula: numbers and days are ours.
fn record(m: &Member, s: &Membership) -> [String; 22] {
    let degrees = |d: Option<f64>| d.map(|d| d.to_string()).unwrap_or_default();
    let day = |d: Option<Dated>| d.map(|d| d.to_string()).unwrap_or_default();
    let (local, lang) = m.name_local.as_ref().map(|(name, lang)| (name.as_str(), lang.to_string())).unwrap_or_default();
    [
        web::cell(&m.code),
        web::cell(&m.kind),
        web::cell(&m.tier),
        web::cell(&m.country),
        web::cell(m.parent.as_deref().unwrap_or_default()),
        degrees(m.point.map(|p| p.lat)),
        degrees(m.point.map(|p| p.lon)),
        web::cell(&m.position),
        web::cell(&m.name_report),
        web::cell(&m.name),
        web::cell(local),
        lang,
        web::cell(&m.note),
        web::cell(&s.category),
        day(s.from),
        day(s.to),
        web::cell(&s.region),
        day(Some(s.known_on)),
        web::cell(&s.deciding_body),
        web::cell(&s.meeting),
        web::cell(&s.source),
        web::cell(&s.certainty),
    ]
}
