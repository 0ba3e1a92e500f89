//! `hansa concerns import`: a city's recorded requests come in.

use crate::app;
use crate::args::Concerns;
use crate::command::{Error, say};
use cities::Cities;
use concerns::import::{ImportError, Mapping, Options, Problem, Report, import};
use kernel::Actor;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

pub async fn run(what: Concerns) -> Result<(), Error> {
    let (data, city, mapping, file, dry_run, strict, report) = match what {
        Concerns::Year(year) => return crate::year::run(year).await,
        Concerns::Import { data, city, mapping, file, dry_run, strict, report } => (data, city, mapping, file, dry_run, strict, report),
    };
    let text = std::fs::read_to_string(&mapping).map_err(|e| Error::said(format!("{}: {e}", mapping.display())))?;
    let mapping = Mapping::parse(&text).map_err(Error::said)?;
    let cx = app::open_existing(&data).await?;
    let cities = Cities::open(&cx).await?;
    let open = || File::open(&file);
    open().map_err(|e| Error::said(format!("{}: {e}", file.display())))?;
    report.as_deref().map_or(Ok(()), writable)?;
    let options = Options { dry_run, strict, progress: &progress };
    let done = import(&cx, &cities, &city, &Actor::system("hansa concerns import"), &mapping, open, &options).await;
    let (result, outcome) = match done {
        Ok(r) if r.is_all_bad() => (Some(r), Err(Error::said("nothing was imported: every row is bad"))),
        Ok(r) => (Some(r), Ok(())),
        Err(ImportError::Strict(r)) => (Some(*r), Err(Error::said("nothing was imported, as asked: there are bad rows"))),
        Err(ImportError::Unfit(list)) => {
            let hint = "the mapping's `department` column names who answers; without one, add a department to the city first";
            (None, Err(Error::said(format!("{}\n{hint}", crate::city::problems(&list)))))
        }
        Err(e) => (None, Err(Error::said(e))),
    };
    if let Some(mut r) = result {
        let languages = web::Languages::load(&crate::wiring::locales())?;
        r.worded(|m| languages.english().say_plain(m));
        tell(&r, report.as_deref());
        if let Some(path) = report {
            let json = serde_json::to_string_pretty(&r).map_err(Error::said)?;
            std::fs::write(&path, json + "\n").map_err(|e| Error::said(format!("{}: {e}", path.display())))?;
        }
    }
    cx.db.close().await;
    outcome
}

/// Progress is for who watches, and not part of the answer: nobody there to read it is no fault.
fn progress(read: usize, bad: usize) {
    writeln!(std::io::stderr(), "{read} rows, {bad} wrong so far").ok();
}

/// What is wrong with a row, and what the report and docs/import.md call it.
fn problem(p: &Problem) -> String {
    let code = serde_json::to_value(p.why).ok().and_then(|v| v.as_str().map(str::to_string)).unwrap_or_default();
    let words = p.why.words();
    match (p.column.is_empty(), p.value.is_empty()) {
        (true, _) => format!("line {}: {}; {words} ({code})", p.line, p.value),
        (_, true) => format!("line {}, {}: {words} ({code})", p.line, p.column),
        _ => format!("line {}, {}: “{}” {words} ({code})", p.line, p.column, p.value),
    }
}

/// Where the report goes is tried before the first row is taken; what stands there stays until there is a new one.
fn writable(report: &Path) -> Result<(), Error> {
    let tried = OpenOptions::new().append(true).create(true).open(report);
    tried.map(drop).map_err(|e| Error::said(format!("the report cannot be written to {}: {e}; nothing was imported", report.display())))
}

/// What is shown of the bad rows; the report lists them.
const SHOWN: usize = 20;

/// What the report has of a list, and where it is: the file that was asked for, or the one that can be.
fn listed(report: Option<&Path>, listed: usize, not_listed: usize) -> String {
    let file = report.map_or("--report FILE".to_string(), |path| path.display().to_string());
    if not_listed == 0 { format!("{file} lists all {listed}") } else { format!("{file} lists the first {listed} and counts {not_listed} more") }
}

fn tell(r: &Report, report: Option<&Path>) {
    let verb = if r.dry_run { "would be taken" } else { "taken" };
    let fresh = if r.dry_run { r.rows - r.bad_rows() } else { r.taken };
    let rows = if r.rows == 1 { "1 row".to_string() } else { format!("{} rows", r.rows) };
    say(format!("{rows}: {fresh} {verb}, {} known, {} finished, {} wrong", r.known, r.finished, r.bad_rows()));
    say(format!("{} open, {} answered, {} closed; {} with a place, {} without", r.open, r.answered, r.closed, r.with_place, r.without_place));
    let (before, midnight) = (r.closed_before_reported.len(), r.closed_at_midnight.len());
    say(format!("{before} ended before they were reported (left out of every figure of time), {midnight} exactly at midnight"));
    for (name, a) in &r.areas {
        say(format!("{name}: {} of {} as the file says; rows that name none: {}", a.equal, a.compared, a.unnamed));
        if !a.differing.is_empty() {
            say(format!("{name}: {} found elsewhere; {}", a.compared - a.equal, listed(report, a.differing.len(), a.differing_not_listed)));
        }
    }
    for (what, made) in [("categories", &r.categories_made), ("departments", &r.departments_made)].into_iter().filter(|(_, made)| !made.is_empty()) {
        say(format!("made: {what} {}", made.join(", ")));
    }
    for p in r.problems.iter().take(SHOWN) {
        say(problem(p));
    }
    if r.bad_rows() > SHOWN {
        say(format!("… and {} more; {}", r.bad_rows() - SHOWN, listed(report, r.problems.len(), r.problems_not_listed)));
    }
}
