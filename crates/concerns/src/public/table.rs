//! The numbers as a table: what the page of figures shows, for a spreadsheet. Times in whole hours, rates in thousandths; nothing known is an empty cell.

use super::figures::{Figures, Part, figures};
use super::form::{area_name, department_name};
use super::measure::Measures;
use super::period::Asked;
use crate::kinds::Kinds;
use crate::sheet::cell;
use axum::body::Body;
use cities::City;
use web::{Answer, Error, Visit, download};

const HEADS: [&str; 16] = [
    "group",
    "code",
    "name",
    "from",
    "to",
    "reported",
    "answered",
    "in_time",
    "late",
    "without_interval",
    "closed",
    "in_time_permille",
    "median_hours",
    "mean_hours",
    "open",
    "open_late",
];

pub(crate) async fn csv(v: Visit) -> Answer {
    let city = v.city()?;
    let kinds = Kinds::of(v.cx(), city).await?;
    let asked = Asked::parse(&v.query, v.now.day(&city.zone));
    let f = figures(v.cx(), city, asked.query).await?;
    let mut w = csv::Writer::from_writer(Vec::new());
    w.write_record(HEADS).map_err(Error::broken)?;
    for row in rows(&v, city, &kinds, &f) {
        w.write_record(row.iter().map(|text| cell(text))).map_err(Error::broken)?;
    }
    let bytes = w.into_inner().map_err(Error::broken)?;
    download(&format!("{}-figures.csv", city.slug), "text/csv; charset=utf-8", Body::from(bytes))
}

fn rows(v: &Visit, city: &City, kinds: &Kinds, f: &Figures) -> Vec<Vec<String>> {
    let span = (f.query.from.date().to_string(), f.query.to.date().to_string());
    let all = Part { code: String::new(), measures: f.total.clone(), open: f.backlog.open, late: f.backlog.late };
    let mut out = vec![row("all", &all, v.city_name(), &span)];
    out.extend(f.by_area.iter().map(|p| row("area", p, &area_name(v, city, &p.code), &span)));
    out.extend(f.by_category.iter().map(|p| row("category", p, kinds.name(&p.code, v.lang()), &span)));
    out.extend(f.by_department.iter().map(|p| row("department", p, &department_name(v, city, &p.code), &span)));
    for s in f.steps.iter().filter(|s| f.since.is_some_and(|since| s.to >= since)) {
        let (from, to) = (s.from.date().to_string(), s.to.date().to_string());
        let mut cells = vec!["time".into(), String::new(), String::new(), from, to];
        cells.extend(numbers(&s.measures));
        cells.extend([s.open_at_end.to_string(), String::new()]);
        out.push(cells);
    }
    out
}

fn row(group: &str, p: &Part, name: &str, span: &(String, String)) -> Vec<String> {
    let mut cells = vec![group.to_string(), p.code.clone(), name.to_string(), span.0.clone(), span.1.clone()];
    cells.extend(numbers(&p.measures));
    cells.extend([p.open.to_string(), p.late.to_string()]);
    cells
}

fn numbers(m: &Measures) -> [String; 9] {
    let known = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    [
        m.reported.to_string(),
        m.answered.to_string(),
        m.in_time.to_string(),
        m.late().to_string(),
        m.without_interval.to_string(),
        m.closed.to_string(),
        known(m.in_time_rate()),
        known(m.median()),
        known(m.mean()),
    ]
}
