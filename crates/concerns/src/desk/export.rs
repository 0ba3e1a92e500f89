//! The list as a file: row by row from the database to the browser, as it is now, in constant memory.

use super::list;
use crate::kinds::Kinds;
use crate::model::{Channel, Concern, State};
use crate::sheet::{BYTE_ORDER_MARK, cell, degrees, line, number, time};
use crate::store::desk::{self, Exported, Narrowed};
use crate::{CONTACT, EXPORT};
use ::store::{Act, audit, audit_read};
use askama::Template;
use axum::body::Bytes;
use cities::City;
use futures_util::StreamExt;
use kernel::{Instant, Lang};
use std::sync::Arc;
use web::{Answer, Form, Visit, list_file, place_for_list};

/// The columns: name in the file, and the message that says what it holds. The first column of contacts comes after all of these.
pub(crate) const COLUMNS: [(&str, &str); 30] = [
    ("reference", "concerns-export-reference"),
    ("reported_at", "concerns-export-reported-at"),
    ("received_at", "concerns-export-received-at"),
    ("channel", "concerns-export-channel"),
    ("language", "concerns-export-language"),
    ("category", "concerns-export-category"),
    ("category_name", "concerns-export-category-name"),
    ("department", "concerns-export-department"),
    ("department_name", "concerns-export-department-name"),
    ("area", "concerns-export-area"),
    ("area_name", "concerns-export-area-name"),
    ("place", "concerns-export-place"),
    ("lat", "concerns-export-lat"),
    ("lon", "concerns-export-lon"),
    ("title", "concerns-export-title-column"),
    ("details", "concerns-export-details"),
    ("answers", "concerns-export-answers"),
    ("state", "concerns-export-state"),
    ("late", "concerns-export-late"),
    ("visibility", "concerns-export-visibility"),
    ("assignee", "concerns-export-assignee"),
    ("due_at", "concerns-export-due-at"),
    ("paused_minutes", "concerns-export-paused-minutes"),
    ("ended_at", "concerns-export-ended-at"),
    ("close_reason", "concerns-export-close-reason"),
    ("in_time", "concerns-export-in-time"),
    ("hours", "concerns-export-hours"),
    ("rating", "concerns-export-rating"),
    ("reopened", "concerns-export-reopened"),
    ("people", "concerns-export-people"),
];
pub(crate) const CONTACT_COLUMNS: [(&str, &str); 3] = [("name", "concerns-export-name"), ("mail", "concerns-export-mail"), ("phone", "concerns-export-phone")];

#[derive(Template)]
#[template(path = "concerns/desk_export.html")]
struct Page<'a> {
    v: &'a Visit,
    query: String,
    back: String,
    may_contacts: bool,
}

impl Page<'_> {
    fn columns(&self) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
        COLUMNS.iter().chain(CONTACT_COLUMNS.iter().filter(|_| self.may_contacts))
    }
    /// The list's address as hidden fields of a form.
    fn pairs(&self) -> Vec<(String, String)> {
        Form::parse(&self.query).pairs().map(|(n, v)| (n.to_string(), v.to_string())).collect()
    }
}

/// What the file holds, column by column, before it is taken.
pub(crate) async fn get(v: Visit) -> Answer {
    let query = list::read(&v, &v.query).await?.asked.query();
    let city = v.city()?.id;
    let back = v.here(&format!("/desk?{query}"));
    v.page(&Page { may_contacts: v.actor.may_somewhere(CONTACT, Some(city)), query, back, v: &v })
}

pub(crate) async fn file(v: Visit) -> Answer {
    let (cx, city) = (v.cx().clone(), v.city()?.clone());
    let form = Form::parse(&v.query);
    let contacts = form.is("contacts", "1");
    // The list may hold cases of several scopes: a file is for whoever may export all that they see.
    if !super::find::covers(&v.actor, &city, EXPORT) || (contacts && !super::find::covers(&v.actor, &city, CONTACT)) {
        return Err(web::Error::denied());
    }
    let place = place_for_list(&v)?;
    let list = list::read(&v, &v.query).await?;
    let narrowed = Narrowed { city: &city, by: &v.actor, asked: &list.asked, found: &list.found, now: v.now };
    let act = Act::new(city.id, "concerns.export", "concerns").with("contacts", contacts);
    if contacts {
        audit_read(&cx, &v.actor, act).await?;
    } else {
        cx.db.write(async |tx| audit(&cx, tx, &v.actor, act).await).await?;
    }
    let rows = desk::stream(&cx, &narrowed, contacts);
    let writer = Writer { kinds: Kinds::of(&cx, &city).await?, city: city.clone(), lang: v.lang().clone(), now: v.now, contacts };
    let mark = if form.is("bom", "1") { BYTE_ORDER_MARK } else { "" };
    let head = futures_util::stream::once(std::future::ready(Ok(Bytes::from(format!("{mark}{}", writer.head())))));
    list_file(place, &format!("{}-cases.csv", city.slug), head.chain(rows.map(move |r| r.map(|e| Bytes::from(writer.row(&e))))))
}

/// Writes rows of a city's file.
struct Writer {
    city: Arc<City>,
    kinds: Arc<Kinds>,
    lang: Lang,
    now: Instant,
    contacts: bool,
}

impl Writer {
    fn head(&self) -> String {
        let more = CONTACT_COLUMNS.iter().filter(|_| self.contacts);
        line(COLUMNS.iter().chain(more).map(|(name, _)| name))
    }
    fn row(&self, e: &Exported) -> String {
        let mut cells = self.identity(&e.concern);
        cells.extend(self.course(&e.concern));
        if let Some(contact) = e.contact.as_ref().filter(|_| self.contacts) {
            cells.extend([cell(&contact.name), cell(&contact.mail), cell(&contact.phone)]);
        }
        line(&cells)
    }
    /// What it is, and where.
    fn identity(&self, c: &Concern) -> Vec<String> {
        let department = self.city.department(&c.department).map_or("", |d| d.name.in_lang(&self.lang));
        let area = self.city.area(&c.area).map_or("", |a| a.name.in_lang(&self.lang));
        vec![
            c.reference.to_string(),
            c.reported_at.to_string(),
            c.received_at.to_string(),
            Channel::parse(&c.channel).map_or("", Channel::code).to_string(),
            c.lang.to_string(),
            c.category.clone(),
            cell(self.kinds.name(&c.category, &self.lang)),
            c.department.clone(),
            cell(department),
            c.area.clone(),
            cell(area),
            cell(&c.place_text),
            degrees(c.lat),
            degrees(c.lon),
            cell(&c.title),
            cell(&c.details),
            cell(&self.answers(c)),
        ]
    }
    /// How it went.
    fn course(&self, c: &Concern) -> Vec<String> {
        let paused = c.paused_total + c.paused_at.map_or(0, |since| self.now.since(since).max(0));
        vec![
            c.state.clone(),
            c.is_late(self.now).to_string(),
            c.visibility.clone(),
            cell(&c.assignee_name),
            time(c.due_at),
            (paused / kernel::MINUTE).to_string(),
            time(c.answered_at.or(c.closed_at)),
            c.close_reason.clone(),
            c.in_time.filter(|_| c.state() == State::Answered).map(|y| y.to_string()).unwrap_or_default(),
            number(c.hours),
            number(c.rating),
            c.reopened.to_string(),
            (c.supporters + 1).to_string(),
        ]
    }
    fn answers(&self, c: &Concern) -> String {
        let Some(category) = self.kinds.category(&c.category) else { return String::new() };
        let said = category.questions.iter().filter_map(|q| Some((q, c.answers.0.get(&q.code)?)));
        said.map(|(q, a)| format!("{}: {}", q.label.in_lang(&self.lang), q.answer_texts(a, &self.lang).join(", "))).collect::<Vec<_>>().join("; ")
    }
}
