//! It is something else, or somebody else's: category and department change, and with them the deadline and who may see it.

use super::{act, reach, send, twice};
use crate::kinds::Kinds;
use crate::model::{Category, Concern, ConcernId, Publication, State, Visibility};
use crate::notify::What;
use crate::ports::People;
use crate::store::stories::{Entry, Telling};
use crate::store::{cases, moderation};
use crate::{CLASSIFY, Error};
use ::store::{Ctx, Tx};
use axum::extract::Path;
use cities::City;
use futures_util::FutureExt;
use kernel::{Actor, Message};
use std::sync::Arc;
use web::{Answer, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    pub version: Option<i64>,
    pub category: String,
    /// Who answers; `None` follows the city's routing.
    pub department: Option<String>,
}

/// Changes category and department.
pub async fn classify(cx: &Ctx, city: &City, people: &dyn People, by: &Actor, input: Input) -> Result<Concern, Error> {
    let kinds = Kinds::of(cx, city).await?;
    cx.db.write(async |tx| within(cx, tx, (city, &kinds), people, by, &input).await).await
}

/// The same in a transaction that does more.
pub(super) async fn within(cx: &Ctx, tx: &mut Tx, at: (&City, &Kinds), people: &dyn People, by: &Actor, input: &Input) -> Result<Concern, Error> {
    let (city, kinds) = at;
    let category = kinds.category(&input.category).filter(|c| !c.is_elsewhere());
    let category = category.ok_or_else(|| Error::field("category", Message::new("concerns-desk-error-category")))?;
    if let Some(code) = &input.department
        && city.department(code).is_none_or(|d| d.closed)
    {
        return Err(Error::field("department", Message::new("concerns-desk-error-department")));
    }
    let before = act::open(tx, city, by, CLASSIFY, input.concern, input.version).await?;
    if category.is_closed && before.category != category.code {
        return Err(Error::field("category", Message::new("concerns-desk-error-category-closed")));
    }
    let department = input.department.as_deref().unwrap_or_else(|| kinds.routing.department(category, &before.area));
    let is_by_kind = is_private_by_kind(&before, &moderation::entries(tx, city.id, before.id).await?);
    let after = reclassified(city, &before, category, department, is_by_kind)?;
    if (&after.category, &after.department) == (&before.category, &before.department) {
        return Err(Error::field("category", Message::new("concerns-desk-error-same-kind")));
    }
    let (after, freed) = reach::kept(cx, tx, people, by, after).await?;
    let c = cases::change(cx, tx, city, &before, after).await?;
    act::reindex(tx, city, kinds, &c).await?;
    let told = Telling::public("classified", "", &c.lang).with("from", before.category.as_str()).with("to", c.category.as_str());
    let told = told.with("from_department", before.department.as_str()).with("department", c.department.as_str());
    let story = act::tell(cx, tx, by, &before, reach::told(told, freed.as_ref())).await?;
    if before.department != c.department {
        act::notify(cx, tx, by, &c, story, What::Moved).await?;
    }
    act::log(cx, tx, by, &before, &c, "concerns.classify", &[]).await?;
    Ok(c)
}

/// Is a private case so only because staff gave it a kind that is never public? Then its story remembers it otherwise: what its reporter wants private, and
/// what was reported under such a kind, began so. Where the story has forgotten, nobody can tell, and it counts as its reporter's wish.
fn is_private_by_kind(c: &Concern, entries: &[Entry]) -> bool {
    let was_open = |e: &Entry| act::was_visible(e).is_some_and(|was| matches!(was, Visibility::Public | Visibility::Review));
    c.visibility() == Visibility::Private && entries.iter().any(was_open)
}

/// A case under another category: its deadline is counted anew from when it was reported, longer by the time for which the clock stood still. Another
/// department gets it as new. What must never be public becomes private; what was private stays so, for its reporter may have asked for it. What is private
/// only by its kind waits for a look under one that is not.
fn reclassified(city: &City, before: &Concern, category: &Category, department: &str, is_by_kind: bool) -> Result<Concern, Error> {
    if !before.is_open() {
        return Err(Error::NotNow { act: "classify", state: before.state().code() });
    }
    let mut c = before.clone();
    if c.category != category.code {
        c.category = category.code.clone();
        c.deadline = category.deadline.to_string();
        c.due_at = act::due_from(city, &c, c.reported_at).map(|due| due.plus(c.paused_total));
        c.visibility = match (category.publication, before.visibility()) {
            (_, Visibility::Hidden) => Visibility::Hidden,
            (Publication::Never, _) => Visibility::Private,
            (_, Visibility::Private) if is_by_kind => Visibility::Review,
            (_, was) => was,
        }
        .code()
        .into();
    }
    moved(&mut c, department);
    Ok(c)
}

/// Another department gets it as new: nobody there has it yet.
pub(crate) fn moved(c: &mut Concern, department: &str) {
    if c.department != department {
        c.department = department.to_string();
        (c.assignee, c.assignee_name) = (None, String::new());
        if c.state() == State::Working {
            c.state = State::New.code().into();
        }
    }
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "classify", s).await?;
    let (category, department) = (form.value("category").to_string(), form.some("department"));
    let input = |version| Input { concern: c.id, version, category: category.clone(), department: department.clone() };
    let (cx, people) = (twice::cx(&v, &form), v.site.port::<Arc<dyn People>>()?);
    let run = |version: Option<i64>| classify(&cx, &city, &**people, &v.actor, input(version)).boxed();
    send::settle(&v, &c, "classify", form.clone(), run).await
}
