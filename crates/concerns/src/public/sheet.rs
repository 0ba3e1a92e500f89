//! The list as a file for everybody: the rows that the list shows, all of them, row by row from the database to the browser. No word of a resident is in it
//! that the list does not show, and nothing of who they are. Times are UTC, hours are whole, nothing known is an empty cell.

use super::filters::Filters;
use super::look::Look;
use crate::kinds::Kinds;
use crate::model::State;
use crate::sheet::{cell, degrees, line, number, time};
use crate::store::public::{self, Published};
use axum::body::Bytes;
use cities::City;
use futures_util::StreamExt;
use kernel::{Instant, Lang};
use std::sync::Arc;
use web::{Answer, Visit, list_file, place_for_list};

const HEADS: [&str; 19] = [
    "reference",
    "reported_at",
    "category",
    "category_name",
    "department",
    "department_name",
    "area",
    "area_name",
    "place",
    "lat",
    "lon",
    "title",
    "state",
    "late",
    "due_at",
    "ended_at",
    "in_time",
    "hours",
    "people",
];

pub(crate) async fn csv(v: Visit) -> Answer {
    let city = v.city()?.clone();
    let f = Filters::parse(&v.query).but(|_| ());
    let place = place_for_list(&v)?;
    let rows = public::stream(v.cx(), &city, &f);
    let name = format!("{}-concerns.csv", city.slug);
    let writer = Writer { kinds: Kinds::of(v.cx(), &city).await?, city, lang: v.lang().clone(), now: v.now };
    let head = futures_util::stream::once(std::future::ready(Ok(Bytes::from(line(HEADS)))));
    list_file(place, &name, head.chain(rows.map(move |r| r.map(|p| Bytes::from(writer.row(&p))))))
}

struct Writer {
    city: Arc<City>,
    kinds: Arc<Kinds>,
    lang: Lang,
    now: Instant,
}

impl Writer {
    fn row(&self, p: &Published) -> String {
        let department = self.city.department(&p.department).map_or("", |d| d.name.in_lang(&self.lang));
        let area = self.city.area(&p.area).map_or("", |a| a.name.in_lang(&self.lang));
        let look = Look::of(State::parse(&p.state).unwrap_or(State::New), p.due_at, self.now);
        line([
            p.reference.to_string(),
            p.reported_at.to_string(),
            p.category.clone(),
            cell(self.kinds.name(&p.category, &self.lang)),
            p.department.clone(),
            cell(department),
            p.area.clone(),
            cell(area),
            cell(&p.place_text),
            degrees(p.lat),
            degrees(p.lon),
            cell(&p.title),
            p.state.clone(),
            (look == Look::Late).to_string(),
            time(p.due_at),
            time(p.answered_at.or(p.closed_at)),
            p.in_time.filter(|_| p.answered_at.is_some()).map(|y| y.to_string()).unwrap_or_default(),
            number(p.hours),
            (p.supporters + 1).to_string(),
        ])
    }
}
