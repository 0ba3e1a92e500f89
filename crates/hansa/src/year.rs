//! `hansa concerns year`: a year of invented requests of a city that is here, as a CSV file with its mapping, so that `hansa concerns import` takes it.
//! For trying the product with real amounts of data. The same city, seed, day and number give the same bytes; rows are written as they are made.

mod chance;
mod plan;
#[cfg(test)]
mod tests;

use crate::app;
use crate::args::Year;
use crate::command::Error;
use chance::Chance;
use cities::{Cities, City};
use concerns::Kinds;
use jiff::civil::Date;
use kernel::{Day, GeoPoint, HOUR, Instant, Lang};
use plan::{Kind, Plan};
use std::io::{BufWriter, Write};

/// The most rows that one file may have.
const ROWS_MAX: u64 = 20_000_000;
/// Days of a year.
const DAYS: i64 = 365;
const TIME: &str = "%Y-%m-%d %H:%M:%S";

/// Of all requests: taken back or none of the city's; never answered at all; reported without a point.
const CANCELLED: f64 = 0.035;
const FORGOTTEN: f64 = 0.012;
const WITHOUT_POINT: f64 = 0.04;
/// How often a time outside the working hours is drawn again.
const DRAWS: usize = 6;
/// How far from its place something lies, in degrees: some 80 metres.
const SPREAD: f64 = 0.000_7;

pub async fn run(o: Year) -> Result<(), Error> {
    if o.rows == 0 || o.rows > ROWS_MAX {
        return Err(Error::said(format!("--rows is a number from 1 to {ROWS_MAX}")));
    }
    let cx = app::open_existing(&o.data).await?;
    let cities = Cities::open(&cx).await?;
    let city = cities.get(&o.city).await.ok_or_else(|| Error::said(format!("there is no city “{}” here; hansa city list shows those that are", o.city)))?;
    let kinds = Kinds::of(&cx, &city).await?;
    let until = match &o.until {
        Some(day) => Day::of(day.parse::<Date>().map_err(|e| Error::said(format!("--until: {e}")))?),
        None => cx.now().day(&city.zone),
    };
    let plan = Plan::new(&city, &kinds, o.seed, until).ok_or_else(|| Error::said("the city has no category that something can be reported under"))?;
    if let Some(path) = &o.mapping {
        std::fs::write(path, mapping(&city, &kinds, o.seed)).map_err(|e| Error::said(format!("{}: {e}", path.display())))?;
    }
    match write(&plan, o.rows, &mut BufWriter::new(std::io::stdout().lock())) {
        // Who reads no further has seen enough.
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => {}
        done => done?,
    }
    cx.db.close().await;
    Ok(())
}

/// How a request ended.
enum End {
    Open,
    Done(Instant),
    Cancelled(Instant),
}

/// Writes the rows, hour by hour of the year, so that nothing but the plan is in memory.
fn write(plan: &Plan<'_>, rows: u64, out: &mut impl Write) -> std::io::Result<()> {
    writeln!(out, "id,reported,closed,kind,status,details,address,lat,lon")?;
    let mut chance = Chance::new(plan.seed ^ 0x5ca1_ab1e);
    let mut id = 0u64;
    for day in 0..DAYS {
        for hour in 0..24 {
            let n = plan.hours.rows(rows, day, hour);
            for i in 0..n {
                id += 1;
                let at = plan.moment(day, hour, i, n, &mut chance);
                row(plan, id, at, &mut chance, out)?;
            }
        }
    }
    out.flush()
}

fn row(plan: &Plan<'_>, id: u64, at: Instant, chance: &mut Chance, out: &mut impl Write) -> std::io::Result<()> {
    let kind = plan.kind(at, chance);
    let (address, point) = place(plan, kind, chance);
    let (closed, status) = match end(plan, kind, at, chance) {
        End::Open => (String::new(), "Open"),
        End::Done(t) => (time(plan.city, t), "Done"),
        End::Cancelled(t) => (time(plan.city, t), "Cancelled"),
    };
    let details = kind.phrases.get(chance.below(kind.phrases.len() + 1)).map_or("", String::as_str);
    let point = point.map_or_else(|| ",".to_string(), |p| format!("{:.6},{:.6}", p.lat, p.lon));
    let (details, address) = (quoted(details), quoted(&address));
    writeln!(out, "Y-{id:07},{},{closed},{},{status},{details},{address},{point}", time(plan.city, at), kind.code)
}

fn time(city: &City, at: Instant) -> String {
    at.zoned(&city.zone).strftime(TIME).to_string()
}

/// A cell as CSV has it.
fn quoted(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

/// Where it is: beside one of the city's places, some of them much more often than others; now and then in words only, or nowhere.
fn place(plan: &Plan<'_>, kind: &Kind, chance: &mut Chance) -> (String, Option<GeoPoint>) {
    let has_place = kind.place_share > 0.0 && chance.unit() < kind.place_share;
    let Some(spot) = plan.spot(kind, chance).filter(|_| has_place) else { return (String::new(), None) };
    let near = GeoPoint::new(spot.point.lat + SPREAD * chance.around(), spot.point.lon + SPREAD * chance.around());
    let point = near.filter(|p| plan.city.contains(*p)).unwrap_or(spot.point);
    let street = spot.street.as_ref().and_then(|code| plan.city.places.get("streets", code));
    let address = street.unwrap_or(spot).name.in_lang(&plan.lang).to_string();
    let in_words = !address.is_empty() && chance.unit() < WITHOUT_POINT;
    (address, Some(point).filter(|_| !in_words))
}

/// When and how it ended: mostly within the deadline, in the city's working hours; some late, some never.
fn end(plan: &Plan<'_>, kind: &Kind, at: Instant, chance: &mut Chance) -> End {
    let due = plan.city.due(kind.deadline, at);
    let span = due.since(at).max(HOUR);
    let fate = chance.unit();
    if fate < FORGOTTEN {
        return End::Open;
    }
    let is_late = chance.unit() < kind.late;
    let mut ended = at;
    for _ in 0..DRAWS {
        ended = if is_late { due.plus(part(span.max(18 * HOUR), 0.6 * chance.tail())) } else { at.plus(part(span, 0.06 + 0.9 * chance.unit().powf(1.4))) };
        if plan.city.calendar.is_open(ended, &plan.city.zone) {
            break;
        }
    }
    if fate < FORGOTTEN + CANCELLED {
        ended = at.plus(part(span, chance.unit().powi(2)));
    }
    match ended {
        // What ends after the year's last day is still open there: the backlog.
        t if t >= plan.until => End::Open,
        t if fate < FORGOTTEN + CANCELLED => End::Cancelled(t),
        t => End::Done(t),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a length of time of some days, to the second")]
fn part(span: i64, share: f64) -> i64 {
    (span as f64 * share) as i64
}

/// The mapping that belongs to the file.
fn mapping(city: &City, kinds: &Kinds, seed: u64) -> String {
    let lang = plan::language(city);
    let said = answer(kinds, &lang);
    let codes: Vec<String> = kinds.open().map(|c| format!("{0} = {0}\n", text(&c.code))).collect();
    let zone = city.zone.iana_name().unwrap_or("UTC");
    format!(
        "source = {source}\n\n[columns]\nkey = \"id\"\nreported_at = \"reported\"\nclosed_at = \"closed\"\ncategory = \"kind\"\nstatus = \"status\"\n\
         details = \"details\"\naddress = \"address\"\nlat = \"lat\"\nlon = \"lon\"\n\n[time]\nformat = \"{TIME}\"\nzone = {zone}\n\n\
         [status]\nopen = [\"Open\"]\nanswered = [\"Done\"]\nclosed = [\"Cancelled\"]\n\n[answer]\ntext = {said}\nlang = {lang}\n\n\
         [categories]\ncreate = false\n[categories.codes]\n{codes}",
        source = text(&format!("year-{}-{seed}", city.slug)),
        zone = text(zone),
        said = text(&said),
        lang = text(lang.as_str()),
        codes = codes.concat(),
    )
}

fn text(s: &str) -> String {
    cities::folder::toml_text(s)
}

/// What stands in the story of an answered row: what the city's first template is called, which says what was done.
fn answer(kinds: &Kinds, lang: &Lang) -> String {
    let title = kinds.templates.first().map_or("", |t| t.title.in_lang(lang));
    if title.is_empty() { "✓".into() } else { title.into() }
}
