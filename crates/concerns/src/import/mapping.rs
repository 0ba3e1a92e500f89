//! Which column is what. A mapping is a TOML file; a key that is unknown or a column that is not in the file is an error that names it.

use crate::desk::act::TEXT_MAX;
use cities::model::is_code;
use cities::{City, Deadline};
use jiff::fmt::strtime;
use jiff::tz::TimeZone;
use kernel::Lang;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Characters of a value that an error repeats.
const SHOWN_CHARS: usize = 80;

/// A mapping as it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The name of the source: with a row's key it is what the row is known by.
    pub source: String,
    pub columns: Columns,
    pub time: Time,
    #[serde(default)]
    pub status: Status,
    pub answer: Said,
    #[serde(default)]
    pub categories: Made,
    #[serde(default)]
    pub departments: Made,
    /// Areas that the file names itself, to be compared with those that are found.
    #[serde(default)]
    pub check: BTreeMap<String, Check>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Columns {
    pub key: String,
    pub reported_at: String,
    #[serde(default)]
    pub closed_at: String,
    pub category: String,
    #[serde(default)]
    pub department: String,
    #[serde(default)]
    pub status: String,
    #[serde(default)]
    pub details: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub lat: String,
    #[serde(default)]
    pub lon: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// As `strptime` has it: `%m/%d/%Y %I:%M:%S %p`; `%z` for an offset from UTC that stands with each time.
    pub format: String,
    /// IANA; the zone in which the file's times are that have no offset.
    pub zone: String,
}

/// What the values of the status column mean. A value in none of the lists is a bad row.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    #[serde(default)]
    pub open: Vec<String>,
    #[serde(default)]
    pub answered: Vec<String>,
    /// Ended without an answer to the matter.
    #[serde(default)]
    pub closed: Vec<String>,
}

/// What stands in the story of a row that the source ended.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    pub text: String,
    pub lang: String,
}

/// May categories or departments be made of the file's values? With what?
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    #[serde(default)]
    pub create: bool,
    /// For categories: `5 working days`.
    #[serde(default)]
    pub deadline: String,
    /// For categories: `at-once`, `after-review`, `never`.
    #[serde(default)]
    pub publication: String,
    /// Value of the file → code of the city.
    #[serde(default)]
    pub codes: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    pub column: String,
    /// The level of areas to compare with.
    pub level: String,
    /// What stands before the file's value in the area's code.
    #[serde(default)]
    pub prefix: String,
}

#[derive(Debug, thiserror::Error)]
pub enum MappingError {
    #[error("the mapping cannot be read: {0}")]
    Toml(#[from] toml::de::Error),
    #[error("the mapping names the column “{column}” ({key}), which the file does not have; it has: {has}")]
    Column { key: String, column: String, has: String },
    #[error("the mapping's {key} “{value}” is not {wanted}")]
    Value { key: &'static str, value: String, wanted: &'static str },
    #[error("the mapping's lists of status name “{0}” more than once")]
    Twice(String),
    #[error("the mapping names columns.{has} and not columns.{lacks}: a place needs both")]
    Half { has: &'static str, lacks: &'static str },
    #[error("the mapping's {key} “{value}” is nothing that the city has; it has: {has}")]
    NotHere { key: String, value: String, has: String },
}

impl Mapping {
    pub fn parse(text: &str) -> Result<Mapping, MappingError> {
        let m: Mapping = toml::from_str(text)?;
        let wrong = |key, value: &str, wanted| Err(MappingError::Value { key, value: value.to_string(), wanted });
        if TimeZone::get(&m.time.zone).is_err() {
            return wrong("time.zone", &m.time.zone, "an IANA time zone");
        }
        if !is_of_dates(&m.time.format, &m.zone()) {
            return wrong("time.format", &m.time.format, "a format of strptime with year, month and day, like %Y-%m-%d %H:%M:%S");
        }
        if let Some(value) = m.status.twice() {
            return Err(MappingError::Twice(shown(value)));
        }
        match (m.columns.lat.is_empty(), m.columns.lon.is_empty()) {
            (false, true) => return Err(MappingError::Half { has: "lat", lacks: "lon" }),
            (true, false) => return Err(MappingError::Half { has: "lon", lacks: "lat" }),
            _ => {}
        }
        if m.source.trim().is_empty() {
            return wrong("source", &m.source, "a name");
        }
        if Lang::parse(&m.answer.lang).is_none() {
            return wrong("answer.lang", &m.answer.lang, "a language tag");
        }
        // It is told when the mapping is read: row by row, what had ended would come in as open.
        if !(1..=TEXT_MAX).contains(&m.answer.text.trim().chars().count()) {
            return wrong("answer.text", &shown(&m.answer.text), "a sentence of 1 to 4,000 characters; it says to the public how what had ended was ended");
        }
        for (key, made) in [("categories.codes", &m.categories), ("departments.codes", &m.departments)] {
            if let Some(code) = made.codes.values().find(|code| !is_code(code)) {
                return wrong(key, code, "a code: 1 to 40 of a–z, 0–9 and -");
            }
        }
        if m.categories.create && m.categories.deadline.parse::<Deadline>().is_err() {
            return wrong("categories.deadline", &m.categories.deadline, "a deadline like “5 working days”");
        }
        if m.categories.create && crate::model::Publication::parse(&m.categories.publication).is_none() {
            return wrong("categories.publication", &m.categories.publication, "at-once, after-review or never");
        }
        Ok(m)
    }
    /// What the mapping names of the city is there.
    pub(super) fn fits(&self, city: &City) -> Result<(), MappingError> {
        if !city.speaks(&self.lang()) {
            let has = city.languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ");
            return Err(MappingError::NotHere { key: "answer.lang".into(), value: self.answer.lang.clone(), has });
        }
        let levels: BTreeSet<&str> = city.areas.all().iter().map(|a| a.level.as_str()).collect();
        match self.check.iter().find(|(_, check)| !levels.contains(check.level.as_str())) {
            None => Ok(()),
            Some((name, check)) => {
                let has = if levels.is_empty() { "no areas".into() } else { levels.into_iter().collect::<Vec<_>>().join(", ") };
                Err(MappingError::NotHere { key: format!("check.{name}.level"), value: check.level.clone(), has })
            }
        }
    }
    pub(super) fn zone(&self) -> TimeZone {
        TimeZone::get(&self.time.zone).unwrap_or(TimeZone::UTC)
    }
    pub(super) fn lang(&self) -> Lang {
        Lang::parse(&self.answer.lang).unwrap_or_else(Lang::english)
    }
    /// How a row of this source is known.
    pub(super) fn source_name(&self) -> String {
        format!("import:{}", self.source)
    }
}

impl Status {
    /// A value that stands in its lists more than once.
    fn twice(&self) -> Option<&str> {
        let mut seen = BTreeSet::new();
        self.open.iter().chain(&self.answered).chain(&self.closed).find(|value| !seen.insert(*value)).map(String::as_str)
    }
}

/// Does what is written so say a day? It is tried with one, as otherwise each row would be told as a bad one.
fn is_of_dates(format: &str, zone: &TimeZone) -> bool {
    let day = jiff::civil::date(2024, 10, 23);
    let tried = day.at(13, 45, 10, 0).to_zoned_datetime(zone.clone()).and_then(|at| strtime::format(format, &at));
    let read = tried.and_then(|text| strtime::parse(format, text)).and_then(|read| read.to_datetime());
    read.is_ok_and(|read| read.date() == day)
}

/// So much of a long text that one knows it again.
fn shown(text: &str) -> String {
    text.chars().take(SHOWN_CHARS).collect()
}
