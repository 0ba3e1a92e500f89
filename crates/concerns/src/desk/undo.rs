//! Taking an act back: by who did it, within ten minutes, as long as nothing followed. The case is as it was before; the story says that it was taken back.
//! Who had it then and can no longer reach it does not get it back. A mail that waits is not sent; one that has gone cannot be fetched, and the page says so.

use super::act::{self, UNDO_LIFE, UNDOABLE, Was};
use super::later::NOTICE_DELAY;
use super::{audience, reach, send, twice, unsent};
use crate::kinds::Kinds;
use crate::model::{Concern, ConcernId, StoryId};
use crate::ports::People;
use crate::store::stories::{self, Entry, Telling};
use crate::store::{cases, moderation};
use crate::{Error, SEE};
use ::store::{Ctx, Tx};
use axum::extract::Path;
use cities::City;
use kernel::{Actor, Instant, Message};
use serde_json::Value;
use std::sync::Arc;
use web::{Answer, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    /// The entry of the story that is taken back.
    pub story: StoryId,
}

/// What may follow an act without being in the way of taking it back.
const HARMLESS: [&str; 2] = ["note", "supported"];

/// Whether somebody can take an entry back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chance {
    Open,
    /// It was still time, but its reporter has said whether it is right.
    Rated,
    /// It was still time, but somebody else has acted since.
    Followed,
    Never,
}

/// Can this person take this entry back now? `after` is what the story says later.
pub(crate) fn chance(entry: &Entry, after: &[Entry], by: &Actor, now: Instant) -> Chance {
    let is_mine = |e: &Entry| e.actor_account.is_some() && e.actor_account == by.account();
    let detail = &entry.detail.0;
    let is_open = UNDOABLE.contains(&entry.act.as_str()) && detail.contains_key("was") && !entry.is_taken_back();
    if !is_mine(entry) || !is_open || now.since(entry.at) > UNDO_LIFE {
        return Chance::Never;
    }
    // What was taken back meanwhile left the case as it had been.
    let is_gone = |e: &Entry| e.act == "undone" || e.is_taken_back();
    match after.iter().find(|e| !HARMLESS.contains(&e.act.as_str()) && !is_gone(e)) {
        None => Chance::Open,
        Some(e) if e.act == "rated" => Chance::Rated,
        // Who went on themselves knows why.
        Some(e) if is_mine(e) => Chance::Never,
        Some(_) => Chance::Followed,
    }
}

/// The newest of this person's acts between two moments that can be taken back now.
pub(crate) fn last_open(entries: &[Entry], by: &Actor, span: (Instant, Instant), now: Instant) -> Option<StoryId> {
    let open = |(i, e): &(usize, &Entry)| span.0 <= e.at && e.at <= span.1 && chance(e, &entries[i + 1..], by, now) == Chance::Open;
    entries.iter().enumerate().rfind(open).map(|(_, e)| e.id)
}

/// Has the mail about an entry left already?
pub(crate) fn is_told(entry: &Entry, now: Instant) -> bool {
    now.since(entry.at) >= NOTICE_DELAY
}

/// Takes an act back.
pub async fn undo(cx: &Ctx, city: &City, people: &dyn People, by: &Actor, input: Input) -> Result<Concern, Error> {
    let kinds = Kinds::of(cx, city).await?;
    cx.db
        .write(async |tx| {
            // Who moved a case out of their own sight may still bring it back: the entry is theirs.
            let before = cases::in_tx(tx, city.id, input.concern).await?;
            let entries = moderation::entries(tx, city.id, before.id).await?;
            let at = entries.iter().position(|e| e.id == input.story).ok_or(Error::NoConcern)?;
            let entry = &entries[at];
            let is_mine = entry.actor_account.is_some() && entry.actor_account == by.account();
            if !is_mine && !by.may(SEE, &before.target()) {
                return Err(Error::NoConcern);
            }
            if chance(entry, &entries[at + 1..], by, cx.now()) != Chance::Open {
                return Err(Error::NotNow { act: "undo", state: before.state().code() });
            }
            let mut was = restored(tx, &before, entry).await?;
            audience::restore(tx, &before, entry).await?;
            was.unseen = moderation::unseen(tx, city.id, before.id).await?;
            if entry.act == "answered" {
                // What proved the answer waits for the next one, and is no longer public.
                moderation::free_proofs(tx, city.id, before.id, entry.id).await?;
                was.photos = moderation::photo_count(tx, city.id, before.id).await?;
            }
            let (was, freed) = reach::kept(cx, tx, people, by, was).await?;
            let c = cases::change(cx, tx, city, &before, was).await?;
            if matches!(entry.act.as_str(), "classified" | "located") {
                act::reindex(tx, city, &kinds, &c).await?;
            }
            let mut detail = entry.detail.0.clone();
            detail.remove("was");
            detail.insert("undone".into(), Value::Bool(true));
            moderation::take_back(tx, city.id, c.id, entry.id, detail).await?;
            let was_told = is_told(entry, cx.now()) && entry.is_public;
            let told = Telling { is_public: was_told, ..Telling::public("undone", "", &c.lang).with("act", entry.act.as_str()) };
            stories::tell(cx, tx, by, city.id, c.id, reach::told(told, freed.as_ref())).await?;
            act::log(cx, tx, by, &before, &c, "concerns.undo", &[("act", &entry.act)]).await?;
            Ok(c)
        })
        .await
}

async fn restored(tx: &mut Tx, before: &Concern, entry: &Entry) -> Result<Concern, Error> {
    let was: Option<Was> = entry.detail.0.get("was").and_then(|w| serde_json::from_value(w.clone()).ok());
    let Some(was) = was else { return Err(Error::NotNow { act: "undo", state: before.state().code() }) };
    let mut c = was.restore(before);
    if entry.detail.0.get("reworded") == Some(&Value::Bool(true)) {
        let revisions = moderation::revisions_in(tx, before.city_id, before.id).await?;
        if let Some(r) = revisions.into_iter().rfind(|r| r.subject == "place") {
            c.place_text = r.before;
        }
    }
    Ok(c)
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let c = send::any_case(&v, &reference).await?;
    let form = unsent::part(&v, &c, "undo", s).await?;
    let Ok(story) = form.value("story").parse::<StoryId>() else { return Err(Error::NoConcern.into()) };
    let cx = twice::cx(&v, &form);
    let people = v.site.port::<Arc<dyn People>>()?;
    let done = undo(&cx, &city, &**people, &v.actor, Input { concern: c.id, story }).await;
    match done {
        Ok(c) => send::done(&v, &c, "undo", &form).await,
        Err(Error::NotNow { .. } | Error::Stale) => {
            if let Some(c) = twice::done(&v, &c, &form).await? {
                return send::done(&v, &c, "undo", &form).await;
            }
            let late = web::Error::new(kernel::Kind::Refused).with(Message::new("concerns-desk-error-undo"));
            Err(late)
        }
        Err(e) => Err(e.into()),
    }
}
