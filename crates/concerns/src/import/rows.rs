//! Rows of the file, read and checked one by one.

use super::mapping::{Mapping, MappingError};
use super::names::{Known, Names};
use super::report::{COLUMNS_CHARS, Problem, Why, shown};
use super::{ImportError, head};
use crate::model::{Recorded, recorded};
use cities::City;
use csv::ByteRecord;
use jiff::civil::DateTime;
use jiff::fmt::strtime;
use jiff::tz::{Offset, TimeZone};
use kernel::{GeoPoint, Instant, unturned};
use std::collections::HashSet;
use std::io::{BufReader, Read};

/// Of a format of times: an offset from UTC.
const OFFSET: &str = "%z";
/// Bytes of one cell.
const CELL_BYTES_MAX: usize = 16_000;

/// How a row ended in its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Open,
    Answered,
    Closed,
}

/// A row that can be taken. Category and department are codes.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub line: u64,
    pub key: String,
    pub reported_at: Instant,
    pub closed_at: Option<Instant>,
    pub closed_at_midnight: bool,
    pub category: String,
    pub department: String,
    pub category_name: String,
    pub department_name: String,
    pub end: End,
    pub details: String,
    pub address: String,
    pub point: Option<GeoPoint>,
    /// The areas that the row names, in the order of the mapping's checks; empty: none.
    pub areas: Vec<String>,
}

/// A pair of category and department that the file names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    pub category: String,
    pub category_name: String,
    pub department: String,
    pub department_name: String,
}

impl Row {
    pub(super) fn wanted(&self) -> Wanted {
        Wanted {
            category: self.category.clone(),
            category_name: self.category_name.clone(),
            department: self.department.clone(),
            department_name: self.department_name.clone(),
        }
    }
}

/// Reads a file row by row.
pub(super) struct Reader<'m, R: Read> {
    mapping: &'m Mapping,
    city: &'m City,
    names: &'m Names<'m>,
    zone: TimeZone,
    now: Instant,
    csv: csv::Reader<BufReader<R>>,
    /// Where something else parts the cells, a comma may stand in numbers.
    has_decimal_commas: bool,
    columns: Vec<String>,
    record: ByteRecord,
    keys: HashSet<String>,
}

impl<'m, R: Read> Reader<'m, R> {
    pub(super) fn open(mapping: &'m Mapping, city: &'m City, names: &'m Names<'m>, file: R, now: Instant) -> Result<Self, ImportError> {
        // A row ends at the line feed: ended at a carriage return, the one after it would be told with the line before its own. Cells are trimmed of it.
        let head::Opened { file, mark } = head::look(file)?;
        let mut csv = csv::ReaderBuilder::new().flexible(true).delimiter(mark).terminator(csv::Terminator::Any(b'\n')).from_reader(file);
        let columns: Vec<String> = csv.byte_headers()?.iter().map(|h| String::from_utf8_lossy(h).trim_start_matches('\u{feff}').trim().to_string()).collect();
        let reader = Reader {
            mapping,
            city,
            names,
            zone: mapping.zone(),
            now,
            csv,
            has_decimal_commas: mark != b',',
            columns,
            record: ByteRecord::new(),
            keys: HashSet::new(),
        };
        reader.check_columns()?;
        Ok(reader)
    }

    fn check_columns(&self) -> Result<(), ImportError> {
        let c = &self.mapping.columns;
        let named = [("key", &c.key), ("reported_at", &c.reported_at), ("closed_at", &c.closed_at), ("category", &c.category), ("department", &c.department)];
        let more = [("status", &c.status), ("details", &c.details), ("address", &c.address), ("lat", &c.lat), ("lon", &c.lon)];
        let checks = self.mapping.check.iter().map(|(name, check)| (name.as_str(), &check.column));
        for (key, column) in named.into_iter().chain(more).chain(checks) {
            let needed = matches!(key, "key" | "reported_at" | "category");
            if (needed || !column.is_empty()) && !self.columns.contains(column) {
                return Err(MappingError::Column { key: key.to_string(), column: column.clone(), has: shown(&self.columns.join(", "), COLUMNS_CHARS) }.into());
            }
        }
        Ok(())
    }

    /// The next row, or what is wrong with it; `None` at the end of the file.
    pub(super) fn next(&mut self) -> Option<Result<Row, Problem>> {
        match self.csv.read_byte_record(&mut self.record) {
            Ok(false) => None,
            Ok(true) => Some(self.row()),
            Err(e) => Some(Err(Problem::new(self.csv.position().line(), "", Why::Unreadable, &e.to_string()))),
        }
    }

    fn line(&self) -> u64 {
        self.record.position().map_or(0, csv::Position::line)
    }
    fn wrong(&self, column: &str, why: Why, value: &str) -> Problem {
        Problem::new(self.line(), column, why, value)
    }
    /// A cell's text; a column without a name is empty.
    fn cell(&self, column: &str) -> Result<String, Problem> {
        let Some(at) = self.columns.iter().position(|c| c == column).filter(|_| !column.is_empty()) else { return Ok(String::new()) };
        let bytes = self.record.get(at).unwrap_or_default();
        if bytes.len() > CELL_BYTES_MAX {
            return Err(self.too_long(column, bytes.len(), "bytes", CELL_BYTES_MAX));
        }
        let text = unturned(std::str::from_utf8(bytes).map_err(|_| self.wrong(column, Why::NotUtf8, &String::from_utf8_lossy(bytes)))?);
        if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            return Err(self.wrong(column, Why::Control, &text));
        }
        Ok(text.trim().to_string())
    }
    fn too_long(&self, column: &str, found: usize, unit: &str, most: usize) -> Problem {
        self.wrong(column, Why::TooLong, &format!("{found} {unit}, at most {most}"))
    }
    /// The code of what a cell names. What would be made of it must have a name that a form takes.
    fn code(&self, known: &Known<'_>, column: &str, name: &str) -> Result<String, Problem> {
        let code = known.code(name);
        let length = name.chars().count();
        if !known.has(&code) && length > known.name_max { Err(self.too_long(column, length, "characters", known.name_max)) } else { Ok(code) }
    }
    fn needed(&self, column: &str) -> Result<String, Problem> {
        let text = self.cell(column)?;
        if text.is_empty() { Err(self.wrong(column, Why::Missing, "")) } else { Ok(text) }
    }

    fn row(&mut self) -> Result<Row, Problem> {
        if self.record.len() != self.columns.len() {
            let lengths = format!("{} cells, the first line has {}", self.record.len(), self.columns.len());
            return Err(self.wrong("", Why::Length, &lengths));
        }
        let m = self.mapping;
        let c = &m.columns;
        let key = self.needed(&c.key)?;
        let category_name = self.needed(&c.category)?;
        let department_name = self.cell(&c.department)?;
        let (reported_at, _) = self.time(&c.reported_at)?.ok_or_else(|| self.wrong(&c.reported_at, Why::Missing, ""))?;
        let closed = if c.closed_at.is_empty() { None } else { self.time(&c.closed_at)? };
        let end = self.end(closed.is_some())?;
        self.in_its_time(&c.reported_at, reported_at)?;
        // What is open has no end, whatever its cell says is planned.
        if let Some((at, _)) = closed.filter(|_| end != End::Open) {
            self.in_its_time(&c.closed_at, at)?;
        }
        let areas = m.check.values().map(|check| Ok(area(check, &self.cell(&check.column)?))).collect::<Result<_, Problem>>()?;
        let row = Row {
            line: self.line(),
            reported_at,
            closed_at: closed.map(|(at, _)| at),
            closed_at_midnight: closed.is_some_and(|(_, midnight)| midnight),
            category: self.code(&self.names.kinds, &c.category, &category_name)?,
            department: if department_name.is_empty() { String::new() } else { self.code(&self.names.departments, &c.department, &department_name)? },
            category_name,
            department_name,
            end,
            details: self.cell(&c.details)?,
            address: self.cell(&c.address)?,
            point: self.point()?,
            areas,
            key,
        };
        if !self.keys.insert(row.key.clone()) {
            return Err(self.wrong(&c.key, Why::Twice, &row.key));
        }
        Ok(row)
    }

    /// A moment, and whether it is exactly midnight where the file comes from.
    fn time(&self, column: &str) -> Result<Option<(Instant, bool)>, Problem> {
        let text = self.cell(column)?;
        if text.is_empty() {
            return Ok(None);
        }
        let bad = || self.wrong(column, Why::NotATime, &text);
        let (local, offset) = written(&self.mapping.time.format, &text).ok_or_else(bad)?;
        let at = match offset {
            Some(offset) => offset.to_timestamp(local),
            None => local.to_zoned_datetime(self.zone.clone()).map(|zoned| zoned.timestamp()),
        };
        let midnight = local.time() == jiff::civil::Time::midnight();
        Ok(Some((Instant::from_timestamp(at.map_err(|_| bad())?), midnight)))
    }

    /// Neither from the future nor from before there were records: a wrong century, a wrong order of day and month.
    fn in_its_time(&self, column: &str, at: Instant) -> Result<(), Problem> {
        match recorded(at, self.now) {
            Recorded::InTime => Ok(()),
            Recorded::TooLate => Err(self.wrong(column, Why::Future, &self.cell(column)?)),
            Recorded::TooEarly => Err(self.wrong(column, Why::Implausible, &self.cell(column)?)),
        }
    }

    /// Without a status column a row with a closing time is answered.
    fn end(&self, has_closing: bool) -> Result<End, Problem> {
        let column = &self.mapping.columns.status;
        if column.is_empty() {
            return Ok(if has_closing { End::Answered } else { End::Open });
        }
        let value = self.cell(column)?;
        let s = &self.mapping.status;
        let end = [(&s.open, End::Open), (&s.answered, End::Answered), (&s.closed, End::Closed)].into_iter().find(|(list, _)| list.contains(&value));
        match end {
            None => Err(self.wrong(column, Why::UnknownStatus, &value)),
            Some((_, End::Open)) => Ok(End::Open),
            // Ended, but nobody wrote down when: it is not known whether it was in time.
            Some(_) if !has_closing => Err(self.wrong(&self.mapping.columns.closed_at, Why::EndedWithoutTime, &value)),
            Some((_, end)) => Ok(end),
        }
    }

    fn point(&self) -> Result<Option<GeoPoint>, Problem> {
        let c = &self.mapping.columns;
        let (lat, lon) = (self.cell(&c.lat)?, self.cell(&c.lon)?);
        if lat.is_empty() && lon.is_empty() {
            return Ok(None);
        }
        let both = format!("{lat}, {lon}");
        let degrees = |text: &str| if self.has_decimal_commas { text.replace(',', ".").parse().ok() } else { text.parse().ok() };
        let point = degrees(&lat).zip(degrees(&lon)).and_then(|(lat, lon)| GeoPoint::new(lat, lon));
        let point = point.filter(|p| p.lat != 0.0 || p.lon != 0.0).ok_or_else(|| self.wrong(&c.lat, Why::NotAPlace, &both))?;
        if self.city.contains(point) { Ok(Some(point)) } else { Err(self.wrong(&c.lat, Why::OutsideCity, &both)) }
    }
}

/// What a clock showed, and its offset from UTC where one stands with it, however that is spelled: +0530, +05:30 or Z.
fn written(format: &str, text: &str) -> Option<(DateTime, Option<Offset>)> {
    let read = |format: &str| strtime::parse(format, text).ok().and_then(|read| Some((read.to_datetime().ok()?, read.offset())));
    let spelled = |offset: &str| format.contains(OFFSET).then(|| read(&format.replace(OFFSET, offset))).flatten();
    let in_utc = || spelled("Z").map(|(local, _)| (local, Some(Offset::UTC)));
    read(format).or_else(|| spelled("%:z")).or_else(in_utc)
}

fn area(check: &super::mapping::Check, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!("{}{value}", check.prefix) }
}
