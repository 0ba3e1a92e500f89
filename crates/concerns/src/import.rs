//! A city's recorded requests come in: a mapped CSV, row by row through the verbs, so that department, deadline, publication and figures come out as if they
//! had been reported here. `docs/import.md` is its manual.
//!
//! Running it again changes nothing: a row is known by its key in its source; a row that was left half done is finished. Every bad row is told.

mod head;
mod kinds;
mod mapping;
mod names;
mod report;
mod rows;
mod take;

pub use mapping::{Mapping, MappingError};
pub use report::{Agreement, LISTED_MAX, Problem, Report, Why};

use crate::kinds::Kinds;
use crate::{ANSWER, Error, IMPORT, SEE};
use ::store::Ctx;
use cities::{Cities, City};
use futures_util::{StreamExt, stream};
use kernel::{Actor, Instant, Target};
use names::Names;
use rows::Reader;
use std::io::Read;
use std::sync::Arc;
use take::NotTaken;

/// Rows that are under way at once: they share the database's commits.
const ROWS_AT_ONCE: usize = 48;
/// After so many rows the caller hears how far it is.
pub const PROGRESS_ROWS: usize = 500;

/// How to import.
pub struct Options<'a> {
    /// Only reads, and says what would be done.
    pub dry_run: bool,
    /// Takes nothing when one row is bad.
    pub strict: bool,
    /// Hears how many rows were read, and how many of them were bad.
    pub progress: &'a (dyn Fn(usize, usize) + Sync),
}

/// Imports `file`, which must be readable twice: once to see which categories and departments it needs and what is wrong with it, once to take the rows.
pub async fn import<R: Read>(
    cx: &Ctx,
    cities: &Cities,
    slug: &str,
    by: &Actor,
    mapping: &Mapping,
    file: impl Fn() -> std::io::Result<R>,
    o: &Options<'_>,
) -> Result<Report, ImportError> {
    let city = city(cities, slug).await?;
    if !by.may(IMPORT, &Target::city(city.id)) {
        return Err(Error::Denied(IMPORT).into());
    }
    mapping.fits(&city)?;
    let here = Here::of(cx, city).await?;
    let first = survey(&here, mapping, file()?, cx.now())?;
    // Who may not end a case would leave every row open that its source ended.
    if let Some(p) = [SEE, ANSWER].into_iter().find(|p| first.has_endings() && !by.may(*p, &Target::city(here.city.id))) {
        return Err(Error::Denied(p).into());
    }
    if o.strict && !first.report.problems.is_empty() {
        return Err(ImportError::Strict(Box::new(first.report)));
    }
    let mut report = Report { dry_run: o.dry_run, ..first.report };
    let missing = kinds::missing(&here.kinds, &here.city, mapping, &first.wanted)?;
    (report.categories_made, report.departments_made) = missing.names();
    let plan = if missing.is_empty() { None } else { Some(kinds::plan(cx, by, &here.city, mapping, &missing, &first.wanted).await?) };
    if o.dry_run {
        return Ok(report);
    }
    let here = match plan {
        None => here,
        Some(plan) => {
            kinds::make(cx, by, plan).await?;
            cities.refresh().await?;
            Here::of(cx, self::city(cities, slug).await?).await?
        }
    };
    take_rows(cx, &here, by, mapping, file()?, o, &mut report).await?;
    report.problems.sort_by_key(|p| p.line);
    Ok(report)
}

/// The city that takes the rows, and what can be reported in it.
struct Here {
    city: Arc<City>,
    kinds: Arc<Kinds>,
}

impl Here {
    async fn of(cx: &Ctx, city: Arc<City>) -> Result<Here, Error> {
        let kinds = Kinds::of(cx, &city).await?;
        Ok(Here { city, kinds })
    }
}

async fn city(cities: &Cities, slug: &str) -> Result<Arc<City>, ImportError> {
    cities.get(slug).await.ok_or_else(|| ImportError::NoCity(slug.to_string()))
}

/// What the first reading finds.
struct Survey {
    report: Report,
    wanted: Vec<rows::Wanted>,
}

impl Survey {
    fn has_endings(&self) -> bool {
        self.report.answered + self.report.closed > 0
    }
}

/// Reads the file, and says of each row what taking it would say.
fn survey(here: &Here, mapping: &Mapping, file: impl Read, now: Instant) -> Result<Survey, ImportError> {
    let city = &here.city;
    let names = Names::of(mapping, city, &here.kinds);
    let mut reader = Reader::open(mapping, city, &names, file, now)?;
    let mut s = Survey { report: Report::new(mapping), wanted: Vec::new() };
    while let Some(row) = reader.next() {
        s.report.rows += 1;
        match row.and_then(|row| take::foreseen(&here.kinds, city, mapping, &row, now).map_or(Ok(row), Err)) {
            Err(problem) => s.report.problem(problem),
            Ok(row) => {
                let wanted = row.wanted();
                if !s.wanted.contains(&wanted) {
                    s.wanted.push(wanted);
                }
                s.report.look(city, mapping, &row);
            }
        }
    }
    Ok(s)
}

async fn take_rows(cx: &Ctx, here: &Here, by: &Actor, mapping: &Mapping, file: impl Read, o: &Options<'_>, report: &mut Report) -> Result<(), ImportError> {
    let (city, now) = (&here.city, cx.now());
    let names = Names::of(mapping, city, &here.kinds);
    let mut reader = Reader::open(mapping, city, &names, file, now)?;
    let (mut read, mut bad) = (0, 0);
    loop {
        let mut chunk = Vec::new();
        while chunk.len() < PROGRESS_ROWS {
            let Some(row) = reader.next() else { break };
            read += 1;
            // What is wrong with a row was told when the file was looked through.
            match row.and_then(|row| take::foreseen(&here.kinds, city, mapping, &row, now).map_or(Ok(row), Err)) {
                Ok(row) => chunk.push(row),
                Err(_) => bad += 1,
            }
        }
        if chunk.is_empty() {
            break;
        }
        let take = async |row: rows::Row| {
            let done = take::row(cx, city, by, mapping, &row).await;
            (row, done)
        };
        let done = stream::iter(chunk).map(take).buffer_unordered(ROWS_AT_ONCE).collect::<Vec<_>>().await;
        for (row, one) in done {
            match one {
                Ok(took) => report.took(took),
                Err(NotTaken::Stopped(why)) => return Err(ImportError::Stopped { read, why }),
                Err(NotTaken::Bad(problem)) => {
                    bad += 1;
                    report.turned_out(&row, false);
                    report.problem(problem);
                }
                Err(NotTaken::LeftOpen(took, problem)) => {
                    bad += 1;
                    report.took(took);
                    report.turned_out(&row, true);
                    report.problem(problem);
                }
            }
        }
        (o.progress)(read, bad);
    }
    Ok(())
}

/// Why an import did not begin, or stopped.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("there is no city “{0}” here; hansa city list shows those that are")]
    NoCity(String),
    #[error(transparent)]
    Mapping(#[from] MappingError),
    #[error("the file cannot be read: {0}")]
    File(#[from] std::io::Error),
    #[error("the file is empty; its first line names the columns")]
    Empty,
    #[error("the file is no text that can be read here: {0}; save it as CSV in UTF-8")]
    NoText(&'static str),
    #[error("the file is no CSV: {0}")]
    Csv(#[from] csv::Error),
    #[error("nothing was imported, as asked; rows that are bad: {}", .0.bad_rows())]
    Strict(Box<Report>),
    /// The machine cannot go on; no row is at fault.
    #[error("stopped before row {read}: {why}. What was taken is safe; run the same command again, and it goes on from there")]
    Stopped { read: usize, why: Error },
    #[error("the categories and departments of the file do not fit the city: {0}")]
    Folder(String),
    /// What the city's folder would lack with them.
    #[error("the categories and departments of the file do not fit the city; problems: {}", .0.len())]
    Unfit(Vec<cities::folder::Problem>),
    #[error(transparent)]
    Cities(#[from] cities::Error),
    #[error(transparent)]
    Concerns(#[from] Error),
}
