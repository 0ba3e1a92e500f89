//! A row goes through the verbs, at its own time.

use super::mapping::Mapping;
use super::report::{Problem, Why};
use super::rows::{End, Row};
use crate::desk::{answer, close};
use crate::kinds::Kinds;
use crate::model::{Channel, CloseReason, Concern};
use crate::report::{Input, Where, problems, report};
use crate::store::people::Contact;
use ::store::Ctx;
use cities::City;
use kernel::{Actor, Clock, Failure, Instant, Kind};
use std::sync::Arc;

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Took {
    New,
    Known,
    Finished,
}

/// Why a row was not taken, or not whole: it is at fault, or the machine is.
pub(super) enum NotTaken {
    Bad(Problem),
    /// It is here, and open: its ending was refused.
    LeftOpen(Took, Problem),
    Stopped(crate::Error),
}

/// A clock that stands where the row says: the case's story has the source's dates, the log that of the import.
struct At(Instant);

impl Clock for At {
    fn now(&self) -> Instant {
        self.0
    }
}

fn at(cx: &Ctx, moment: Instant) -> Ctx {
    cx.told_at(Arc::new(At(moment)))
}

/// Takes a row: reports it, and ends it as its source did. One that is here already is left, or finished.
pub(super) async fn row(cx: &Ctx, city: &City, by: &Actor, m: &Mapping, row: &Row) -> Result<Took, NotTaken> {
    let receipt = report(&at(cx, row.reported_at), city, by, input(m, row)).await.map_err(|e| match e.kind() {
        Kind::Unavailable => NotTaken::Stopped(e),
        _ => NotTaken::Bad(Problem::refused(row.line, "", Why::Refused, &e)),
    })?;
    // A report that was taken now has a secret; one that was here before has none to give.
    let is_new = !receipt.secret.is_empty();
    let wants_end = row.end != End::Open && receipt.concern.is_open();
    if wants_end {
        let took = if is_new { Took::New } else { Took::Known };
        match end(cx, city, by, m, row, receipt.concern).await {
            Ok(()) => {}
            // Another import of the same file ended it meanwhile.
            Err(crate::Error::NotNow { .. } | crate::Error::Stale) => return Ok(took),
            Err(e) if e.kind() == Kind::Unavailable => return Err(NotTaken::Stopped(e)),
            Err(e) => return Err(NotTaken::LeftOpen(took, Problem::refused(row.line, "", Why::LeftOpen, &e))),
        }
    }
    Ok(match (is_new, wants_end) {
        (true, _) => Took::New,
        (false, true) => Took::Finished,
        (false, false) => Took::Known,
    })
}

/// What the verb would refuse of a row, said before anything is taken. A kind that the city does not have is made so that it takes all of its rows.
pub(super) fn foreseen(kinds: &Kinds, city: &City, m: &Mapping, row: &Row, now: Instant) -> Option<Problem> {
    let kind = |why| Some(Problem::new(row.line, &m.columns.category, why, &row.category_name));
    match kinds.category(&row.category) {
        Some(c) if c.is_elsewhere() => return kind(Why::KindElsewhere),
        Some(c) if c.is_closed => return kind(Why::KindClosed),
        _ => {}
    }
    let wrong = problems(kinds, city, &input(m, row), now).into_iter().find(|w| w.field != "category")?;
    let column = match wrong.field.as_str() {
        "details" => &m.columns.details,
        "place" => &m.columns.address,
        "reported_at" => &m.columns.reported_at,
        _ => "",
    };
    Some(Problem::refused(row.line, column, Why::Refused, &crate::Error::Invalid(vec![wrong])))
}

fn input(m: &Mapping, row: &Row) -> Input {
    Input {
        category: row.category.clone(),
        place: Where { point: row.point, text: row.address.clone(), is_nowhere: row.address.is_empty() },
        details: row.details.clone(),
        answers: serde_json::Map::new(),
        photos: Vec::new(),
        contact: Contact::default(),
        lang: m.lang(),
        is_private: false,
        channel: Channel::Import,
        reported_at: Some(row.reported_at),
        source: Some((m.source_name(), row.key.clone())),
    }
}

async fn end(cx: &Ctx, city: &City, by: &Actor, m: &Mapping, row: &Row, c: Concern) -> Result<(), crate::Error> {
    let cx = at(cx, row.closed_at.unwrap_or(row.reported_at));
    let (text, lang) = (m.answer.text.clone(), m.lang());
    match row.end {
        End::Answered => answer::answer(&cx, city, by, answer::Input { concern: c.id, version: None, text, lang, template: None, photos: Vec::new() }).await?,
        _ => {
            let reason = CloseReason::NotPossible;
            close::close(&cx, city, by, close::Input { concern: c.id, version: None, reason, text, lang, duplicate_of: None }).await?
        }
    };
    Ok(())
}
