//! What every act of staff on a case has in common: who may, what was read, what is told, what can be taken back.

use super::later;
use crate::kinds::Kinds;
use crate::model::{Channel, Concern, ConcernId, State, StoryId, Visibility};
use crate::notify::What;
use crate::store::cases::{self, SearchText};
use crate::store::people;
use crate::store::stories::{self, Entry, Telling};
use crate::{Error, SEE, words};
use ::store::{Act, Ctx, Tx, audit};
use cities::City;
use kernel::{AccountId, Actor, Instant, MINUTE, Message, Permission, Who};
use serde::{Deserialize, Serialize};

/// How long an act can be taken back by who did it, as long as nothing followed.
pub const UNDO_LIFE: i64 = 10 * MINUTE;
/// Characters of a note, a question, an answer.
pub const TEXT_MAX: usize = 4_000;

/// What can be taken back; everything else stands in the history for good.
pub(crate) const UNDOABLE: [&str; 9] = ["assigned", "classified", "located", "published", "hidden", "released", "withheld", "answered", "closed"];

/// The case, if this person may see it; and may they do this with it?
pub(crate) fn allowed(by: &Actor, permission: Permission, c: &Concern) -> Result<(), Error> {
    if !by.may(SEE, &c.target()) {
        return Err(Error::NoConcern);
    }
    if by.may(permission, &c.target()) { Ok(()) } else { Err(Error::Denied(permission)) }
}

/// The case about to be changed, as it stands in the transaction; [`Error::Stale`] when it is no longer the one that was read.
pub(crate) async fn open(tx: &mut Tx, city: &City, by: &Actor, permission: Permission, id: ConcernId, version: Option<i64>) -> Result<Concern, Error> {
    let c = cases::in_tx(tx, city.id, id).await?;
    allowed(by, permission, &c)?;
    if version.is_some_and(|v| v != c.version) { Err(Error::Stale) } else { Ok(c) }
}

/// A text that must be there and not too long.
pub(crate) fn text<'a>(field: &str, typed: &'a str) -> Result<&'a str, Error> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Error::field(field, Message::new("concerns-desk-error-text-missing")));
    }
    if typed.chars().count() > TEXT_MAX {
        return Err(Error::field(field, Message::new("concerns-desk-error-text-long").with("max", TEXT_MAX)));
    }
    Ok(typed)
}

/// What a case was before an act, as codes: taking back restores it. A place in words is a resident's text and stands in the revisions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Was {
    state: String,
    assignee: Option<AccountId>,
    assignee_name: String,
    category: String,
    department: String,
    area: String,
    deadline: String,
    due_at: Option<Instant>,
    paused_at: Option<Instant>,
    paused_total: i64,
    visibility: String,
    place: String,
    lat: Option<f64>,
    lon: Option<f64>,
}

impl Was {
    fn of(c: &Concern) -> Self {
        Was {
            state: c.state.clone(),
            assignee: c.assignee,
            assignee_name: c.assignee_name.clone(),
            category: c.category.clone(),
            department: c.department.clone(),
            area: c.area.clone(),
            deadline: c.deadline.clone(),
            due_at: c.due_at,
            paused_at: c.paused_at,
            paused_total: c.paused_total,
            visibility: c.visibility.clone(),
            place: c.place.clone(),
            lat: c.lat,
            lon: c.lon,
        }
    }
    /// The case as it was, with everything that this does not speak of as it is.
    pub(crate) fn restore(self, c: &Concern) -> Concern {
        let mut c = c.clone();
        let was_open = State::parse(&self.state).is_some_and(|s| !matches!(s, State::Answered | State::Closed));
        if was_open && !c.is_open() {
            (c.answered_at, c.closed_at, c.in_time, c.hours) = (None, None, None, None);
            c.close_reason = String::new();
        }
        (c.state, c.visibility) = (self.state, self.visibility);
        (c.assignee, c.assignee_name) = (self.assignee, self.assignee_name);
        (c.category, c.department, c.area) = (self.category, self.department, self.area);
        (c.deadline, c.due_at) = (self.deadline, self.due_at);
        (c.paused_at, c.paused_total) = (self.paused_at, self.paused_total);
        (c.place, c.lat, c.lon) = (self.place, self.lat, self.lon);
        c
    }
}

/// Who could see the case before an act, as far as its entry still says.
pub(crate) fn was_visible(entry: &Entry) -> Option<Visibility> {
    Visibility::parse(entry.detail.0.get("was")?.get("visibility")?.as_str()?)
}

/// Tells an act that can be taken back.
pub(crate) async fn tell(cx: &Ctx, tx: &mut Tx, by: &Actor, before: &Concern, t: Telling<'_>) -> Result<StoryId, Error> {
    let was = serde_json::to_value(Was::of(before)).unwrap_or_default();
    stories::tell(cx, tx, by, before.city_id, before.id, t.with("was", was)).await
}

/// A request that another system answered: it is taken as it was recorded. Nobody can add a picture to what is long done, and nobody waits to hear of it.
pub(crate) fn is_record(by: &Actor, c: &Concern) -> bool {
    matches!(by.who, Who::System(_)) && c.channel == Channel::Import.code()
}

/// Tells the case's people once the act can no longer be undone unnoticed. What is only recorded here was told elsewhere, years ago.
pub(crate) async fn notify(cx: &Ctx, tx: &mut Tx, by: &Actor, c: &Concern, story: StoryId, what: What) -> Result<(), Error> {
    if is_record(by, c) { Ok(()) } else { later::enqueue(cx, tx, c, story, what).await }
}

/// Into the audit log: the act, its case, what the act made of it, and codes of the act's own.
pub(crate) async fn log(cx: &Ctx, tx: &mut Tx, by: &Actor, before: &Concern, c: &Concern, act: &'static str, codes: &[(&str, &str)]) -> Result<(), Error> {
    let subject = subject(c);
    let entry = codes.iter().fold(Act::new(c.city_id, act, &subject), |a, (k, v)| a.with(k, *v));
    Ok(audit(cx, tx, by, turned(entry, before, c)).await?)
}

/// What an act turned a case into, as far as that is a code, an account or a moment. Words and the place itself are a resident's.
pub(crate) fn turned<'a>(entry: Act<'a>, before: &Concern, c: &Concern) -> Act<'a> {
    let account = |c: &Concern| c.assignee.map(|a| a.to_string()).unwrap_or_default();
    let due = |c: &Concern| c.due_at.map(|at| at.0);
    let entry = entry.turned("state", before.state().code(), c.state().code()).turned("visibility", before.visibility().code(), c.visibility().code());
    let entry = entry.turned("category", before.category.as_str(), c.category.as_str()).turned("department", before.department.as_str(), c.department.as_str());
    entry.turned("area", before.area.as_str(), c.area.as_str()).turned("to", account(before), account(c)).turned("due", due(before), due(c))
}

/// How the audit log and the mails name a case.
pub(crate) fn subject(c: &Concern) -> String {
    format!("concern {}", c.reference)
}

/// Writes the search index anew after a text changed.
pub(crate) async fn reindex(tx: &mut Tx, city: &City, kinds: &Kinds, c: &Concern) -> Result<(), Error> {
    let contact = people::contact_in(tx, c.city_id, c.id).await?;
    let staff = vec![contact.name.as_str(), &contact.mail, &contact.phone];
    cases::index_words(tx, c.id, &SearchText { open: words::of(city, kinds, c), staff }).await
}

/// The deadline of a case whose clock stood still until now.
pub(crate) fn due_after_pause(city: &City, c: &Concern, now: Instant) -> Option<Instant> {
    let (Some(due), Some(paused)) = (c.due_at, c.paused_at) else { return c.due_at };
    match c.deadline.parse() {
        Ok(deadline) => Some(city.calendar.after_pause(deadline, due, paused, now, &city.zone)),
        Err(()) => Some(due.plus(now.since(paused).max(0))),
    }
}

/// The deadline of a case that begins anew now.
pub(crate) fn due_from(city: &City, c: &Concern, start: Instant) -> Option<Instant> {
    c.deadline.parse().ok().map(|deadline| city.due(deadline, start))
}
