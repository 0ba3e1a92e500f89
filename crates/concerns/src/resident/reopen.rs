//! Not put right: within the city's days its reporter opens the case again. A new deadline runs from now.

use super::carried;
use super::moved::{Unsent, refused};
use super::own::{self, retrying};
use crate::Error;
use crate::desk::{act::turned, reach};
use crate::kinds::Kinds;
use crate::model::{Concern, DETAILS_MAX, Publication};
use crate::notify::{self, What};
use crate::ports::People;
use crate::store::cases;
use crate::store::stories::{self, Telling};
use ::store::{Act, Ctx, audit};
use axum::extract::Path;
use cities::City;
use kernel::{Actor, DAY, Instant, Lang, Message};
use std::sync::Arc;
use web::{Answer, Submitted, Visit, see_other};

/// Why it is opened again.
#[derive(Clone, Debug)]
pub struct Reopening {
    pub secret: String,
    pub text: String,
    pub lang: Lang,
    /// What the page where it was written promised of who will read it: the stricter of that and what holds now counts.
    pub promised: Option<Publication>,
}

/// Until when an ended case can be opened again by its reporter; `None` while it is open.
pub(super) fn reopen_until(city: &City, c: &Concern) -> Option<Instant> {
    let ended = if c.is_open() { None } else { c.answered_at.or(c.closed_at) };
    ended.map(|at| at.plus(city.reopen_days.saturating_mul(DAY)))
}

/// Can its reporter open it again now?
pub(super) fn can_reopen(city: &City, c: &Concern, now: Instant) -> bool {
    reopen_until(city, c).is_some_and(|until| now <= until)
}

/// Opens an ended case again, once for each sending of its form.
pub async fn reopen(cx: &Ctx, city: &City, people: &dyn People, by: &Actor, input: Reopening) -> Result<Concern, Error> {
    let c = own::case(cx, city, &input.secret).await?;
    let text = input.text.trim();
    if text.is_empty() {
        return Err(Error::field("why", Message::new("concerns-error-why")));
    }
    if text.chars().count() > DETAILS_MAX {
        return Err(Error::field("why", Message::new("concerns-error-too-long").with("max", DETAILS_MAX)));
    }
    let kinds = Kinds::of(cx, city).await?;
    let lang = &input.lang;
    retrying!(cx.db.write(async |tx| {
        let before = cases::in_tx(tx, city.id, c.id).await?;
        if carried::is_done(cx, tx, &before).await? {
            return Ok(before);
        }
        if !can_reopen(city, &before, cx.now()) {
            return Err(Error::NotNow { act: "reopen", state: before.state().code() });
        }
        let due = before.deadline.parse().ok().map(|deadline| city.due(deadline, cx.now()));
        let read_by = own::read_by(&kinds, &before).stricter(input.promised);
        let telling = Telling::by_resident("reopened", text, lang, read_by, 0);
        let mut after = before.reopened(due)?;
        after.unseen += telling.unseen();
        let (after, freed) = reach::kept(cx, tx, people, by, after).await?;
        let after = cases::change(cx, tx, city, &before, after).await?;
        let story = stories::tell(cx, tx, by, city.id, c.id, reach::told(telling, freed.as_ref())).await?;
        notify::enqueue(cx, tx, &after, story, What::Reopened).await?;
        let subject = format!("concern {}", c.reference);
        audit(cx, tx, by, turned(Act::new(city.id, "concerns.reopen", &subject), &before, &after)).await?;
        Ok(after)
    }))
}

pub(super) async fn post(v: Visit, Path((_, secret)): Path<(String, String)>, s: Submitted) -> Answer {
    let (city, form) = (v.city()?, s.form);
    let text = form.value("why").to_string();
    let cx = carried::cx(&v, &form, "reopen", &[text.as_bytes()]);
    let input = Reopening { secret: secret.clone(), text, lang: v.lang().clone(), promised: carried::promised(&form) };
    let people = v.site.port::<Arc<dyn People>>()?;
    match reopen(&cx, city, &**people, &v.actor, input).await {
        // A form that comes again after the city answered again has opened it before: it is open no more.
        Ok(c) => own::private(see_other(v.here(&format!("/c/{secret}{}", if c.is_open() { "?done=reopened" } else { "" })))),
        Err(e) => refused(&v, &secret, e, Unsent::of("why", form)).await,
    }
}
