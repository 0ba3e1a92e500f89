//! The CSV files.

use super::{DEPARTMENTS, Files, Layout, Problems, Unread};
use crate::{
    folder::{Columns, Row, Table},
    model::{Department, NAME_LENGTH_MAX, is_code, is_mail, is_phone},
};
use jiff::civil::Date;
use kernel::{Lang, Message, Text};
use std::collections::{BTreeMap, HashSet};

pub const DEPARTMENTS_MAX: usize = 500;
pub const HOLIDAYS_MAX: usize = 2_000;
/// The column of a department that takes nothing new, and what it says then.
pub(crate) const CLOSED: &str = "closed";
pub(crate) const YES: &str = "yes";
/// What people write for an empty cell.
const NO: &str = "no";

/// A file whose columns may hold names; its languages are remembered.
fn open(files: &Files, path: &'static str, columns: Columns<'_>, (first, max): (&Lang, usize), layout: &mut Layout, problems: &Problems) -> Option<Table> {
    let table = Table::read(files, path, columns, Some(first), problems)?;
    if table.rows().count() > max {
        problems.file(path, Message::new("cities-problem-rows-too-many").with("max", max));
        return None;
    }
    layout.insert(path.into(), table.languages());
    Some(table)
}

/// A code that is well formed and stands here for the first time.
fn code(row: &Row<'_>, seen: &mut HashSet<String>, problems: &Problems) -> Option<String> {
    let code = row.get("code").to_string();
    if !is_code(&code) {
        row.wrong(problems, "code", Message::new("cities-problem-code").with("value", code));
        return None;
    }
    unseen(row, "code", code, seen, problems)
}

fn unseen(row: &Row<'_>, column: &str, code: String, seen: &mut HashSet<String>, problems: &Problems) -> Option<String> {
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

pub(super) fn read_departments(files: &Files, first: &Lang, (layout, unread): (&mut Layout, &mut Unread), problems: &Problems) -> Vec<Department> {
    if files.get(DEPARTMENTS).is_none() {
        problems.file(DEPARTMENTS, Message::new("cities-problem-file-missing"));
    }
    let columns = Columns { needed: &["code", "mail", "phone"], optional: &[CLOSED] };
    let Some(table) = open(files, DEPARTMENTS, columns, (first, DEPARTMENTS_MAX), layout, problems) else {
        unread.insert(DEPARTMENTS);
        return Vec::new();
    };
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
            out.push(Department { code, name, mail, phone, closed: is_closed(&row, problems) });
        }
    }
    if !table.is_whole() || table.rows().any(|r| !is_code(r.get("code"))) {
        unread.insert(DEPARTMENTS);
    } else if out.iter().all(|d| d.closed) {
        problems.file(DEPARTMENTS, Message::new("cities-problem-departments-none"));
    }
    out
}

/// Does it take nothing new any more? An empty cell, like a missing column, says no.
fn is_closed(row: &Row<'_>, problems: &Problems) -> bool {
    let cell = row.get(CLOSED);
    // A spreadsheet may write words of its own with capitals.
    let is = |word: &str| cell.eq_ignore_ascii_case(word);
    if !cell.is_empty() && !is(YES) && !is(NO) {
        row.wrong(problems, CLOSED, Message::new("cities-problem-choice").with("value", cell).with("list", [YES, NO].join(", ")));
    }
    is(YES)
}

pub(super) fn read_holidays(files: &Files, first: &Lang, layout: &mut Layout, problems: &Problems) -> BTreeMap<Date, Text> {
    let mut out = BTreeMap::new();
    let Some(table) = open(files, "holidays.csv", (&["date"]).into(), (first, HOLIDAYS_MAX), layout, problems) else { return out };
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
