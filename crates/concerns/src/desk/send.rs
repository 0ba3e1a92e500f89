//! Between a form and its verb: the case of the address, the version that was read, and what is shown when the two no longer fit.

use super::case::{self, CasePage};
use super::contact::Caller;
use super::query::Asked;
use super::stale::{self, Way};
use super::{twice, unsent};
use crate::model::{Concern, StoryId};
use crate::store::stories::Entry;
use crate::store::{cases, stories};
use crate::{Error, SEE};
use axum::http::StatusCode;
use futures_util::future::BoxFuture;
use kernel::{Lang, Reference};
use web::{Answer, Form, Submitted, Visit, see_other};

/// Says on the case's page that something happened since its reader read the one before.
pub(super) const MEANWHILE: &str = "meanwhile";
/// Its value where an act was not stopped by it.
pub(super) const LOOK: &str = "look";

/// The case of an address, if this person may see it.
pub(crate) async fn case(v: &Visit, reference: &str) -> Result<Concern, web::Error> {
    let c = any_case(v, reference).await?;
    if v.actor.may(SEE, &c.target()) { Ok(c) } else { Err(Error::NoConcern.into()) }
}

/// The case of an address, for a verb that decides itself who may see it.
pub(crate) async fn any_case(v: &Visit, reference: &str) -> Result<Concern, web::Error> {
    let reference = Reference::parse(reference).ok_or(Error::NoConcern)?;
    Ok(cases::by_reference(v.cx(), v.city()?.id, &reference).await?)
}

/// The case and the part of an act's form. An act may take the case out of its sender's sight: when its form comes again, it is still theirs to be answered as
/// it was the first time. Whose page showed a case that was given away meanwhile is told so, and gets the words back.
pub(crate) async fn opened(v: &Visit, reference: &str, act: &'static str, s: Submitted) -> Result<(Concern, Form), web::Error> {
    let c = any_case(v, reference).await?;
    if v.actor.may(SEE, &c.target()) {
        let form = unsent::part(v, &c, act, s).await?;
        return Ok((c, form));
    }
    let form = unsent::part(v, &c, act, Submitted { form: s.form, ..Submitted::default() }).await?;
    if twice::done(v, &c, &form).await?.is_some() {
        return Ok((c, form));
    }
    let has_seen = seen(v, &c, &form).await?.is_some();
    Err(if has_seen && v.actor.may_somewhere(SEE, Some(c.city_id)) { Error::GivenAway } else { Error::NoConcern }.into())
}

/// The language that was chosen for a text, else the reporter's.
pub(crate) fn lang(form: &Form, c: &Concern) -> Lang {
    Lang::parse(form.value("lang")).unwrap_or_else(|| c.lang.clone())
}

/// A verb that runs.
pub(crate) type Verb<'f> = BoxFuture<'f, Result<Concern, Error>>;

/// Runs the verb with the version that was read. What only residents did meanwhile (“me too”) is in nobody's way, nor is a colleague's note in the way of what
/// stays inside; what colleagues did is shown beside what was typed, and nothing is lost. So is what they made of a text after a change of it was
/// begun, though the page was loaded anew since. A form that comes twice is done once, and answered as it was the first time.
pub(crate) async fn settle<'f>(v: &Visit, read: &Concern, act: &'static str, form: Form, run: impl Fn(Option<i64>) -> Verb<'f>) -> Answer {
    let version: i64 = form.value("version").parse().unwrap_or_default();
    let is_outdated = unsent::is_outdated(read, act, &form);
    let mut outcome = if is_outdated { Err(Error::Stale) } else { run(Some(version)).await };
    if matches!(outcome, Err(Error::Stale | Error::NotNow { .. } | Error::NoConcern | Error::Denied(_)))
        && let Some(c) = twice::done(v, read, &form).await?
    {
        outcome = Ok(c);
    }
    if matches!(outcome, Err(Error::Stale)) && !is_outdated {
        let now = cases::by_id(v.cx(), read.city_id, read.id).await?;
        if is_undisturbed(v, &now, act, &form).await? {
            outcome = run(Some(now.version)).await;
        }
    }
    let failed = match outcome {
        Ok(c) => return done(v, &c, act, &form).await,
        Err(e) => e,
    };
    let form = kept(v, read, form).await;
    match failed {
        Error::Stale | Error::NotNow { .. } if DECISIONS.contains(&act) => look_again(v, read, form).await,
        Error::Stale => stale::page(v, read, act, &form, Way::Again).await,
        Error::NotNow { .. } if has_words(&form) => stale::page(v, read, act, &form, Way::AsNote).await,
        e => page_again(v, read, form.take_errors(e)?).await,
    }
}

/// Keeps what stands in the page's other boxes, and answers the mark of it. An act that is done has not failed because they could not be kept; and what was
/// typed for one that is not done stands on the page that says so.
async fn keep(v: &Visit, c: &Concern, form: &Form) -> Option<String> {
    unsent::keep(v, c, form).await.inspect_err(|e| tracing::warn!(error = %e, "what is not sent yet could not be kept")).ok()
}

/// The form after everything typed in it was kept. A page that answers its POST is not in the browser's history as one that can be opened again: whoever goes
/// to the list and comes back finds the words all the same.
async fn kept(v: &Visit, c: &Concern, mut form: Form) -> Form {
    if let Some(mark) = keep(v, c, &unsent::with_own(c, &form)).await {
        form.set(unsent::MARK, mark);
    }
    form
}

/// A text that must not be lost because the case moved on.
fn has_words(form: &Form) -> bool {
    ["text", "note", "question", "closing", "why", "details"].iter().any(|name| !form.value(name).is_empty())
}

/// What goes out to people, or makes words public: a note that its sender has not seen may change it.
const OUTGOING: [&str; 6] = ["answer", "ask", "close", "reopen", "publish", "release"];

/// What is decided about what others said. Nothing is typed for it, so that there are no two texts to compare: the page is shown as it is now.
const DECISIONS: [&str; 4] = ["publish", "hide", "release", "withhold"];
/// Of these, whatever a resident adds meanwhile is another matter: it hides more, or is about one entry alone. Who publishes a case answers for all of it.
const OF_A_PART: [&str; 3] = ["hide", "release", "withhold"];

/// Did nothing happen to the case since the page was made that this act should know of?
async fn is_undisturbed(v: &Visit, now: &Concern, act: &str, form: &Form) -> Result<bool, web::Error> {
    let Some(later) = seen(v, now, form).await? else { return Ok(false) };
    let is_other = |e: &Entry| OF_A_PART.contains(&act) && e.is_of_resident();
    let is_known = |e: &Entry| !OUTGOING.contains(&act) || (e.actor_account.is_some() && e.actor_account == v.actor.account());
    Ok(later.iter().all(|e| e.act == "supported" || is_other(e) || (e.act == "note" && is_known(e))))
}

/// What happened to a case since the page of a form was made; nothing is said to who never saw that page.
async fn seen(v: &Visit, c: &Concern, form: &Form) -> Result<Option<Vec<Entry>>, Error> {
    let Ok(last) = form.value("seen").parse::<StoryId>() else { return Ok(None) };
    let mut all = stories::of_concern(v.cx(), c.city_id, c.id).await?;
    Ok(all.iter().position(|e| e.id == last).map(|at| all.split_off(at + 1)))
}

/// Back to where the act was done from, with a word about it.
pub(crate) async fn done(v: &Visit, c: &Concern, act: &'static str, form: &Form) -> Answer {
    keep(v, c, form).await;
    let reference = c.reference.as_str();
    let desk = form.some("back").map(|back| Asked::read(&back));
    if !v.actor.may(SEE, &c.target()) {
        let query = desk.unwrap_or_default().query_without_case();
        return see_other(v.here(&format!("/desk?{query}&done=moved&moved={reference}")));
    }
    let untaken = form.some(unsent::UNTAKEN).map(|n| format!("&{}={n}", unsent::UNTAKEN)).unwrap_or_default();
    match desk {
        Some(asked) => see_other(v.here(&format!("/desk?{}&done={act}{untaken}", asked.query_with_case(reference)))),
        None => see_other(v.here(&format!("/desk/{reference}?done={act}{untaken}"))),
    }
}

/// The case's page again, with what was typed and what is wrong with it.
pub(crate) async fn again(v: &Visit, c: &Concern, form: Form) -> Answer {
    let form = kept(v, c, form).await;
    page_again(v, c, form).await
}

/// The page as it is now, with everything on it that came meanwhile, to whoever decided by the page before.
async fn look_again(v: &Visit, read: &Concern, form: Form) -> Answer {
    let now = cases::by_id(v.cx(), read.city_id, read.id).await?;
    let form = unsent::begun_anew(&now, &form);
    let case = case::load(v, now, form.with(MEANWHILE, "1"), None).await?;
    let mut answer = v.page(&CasePage { v, case })?;
    *answer.status_mut() = StatusCode::CONFLICT;
    Ok(answer)
}

async fn page_again(v: &Visit, c: &Concern, form: Form) -> Answer {
    v.page_again(&page(v, c, form, None).await?)
}

/// The case's page with what was typed.
pub(crate) async fn shown(v: &Visit, c: &Concern, form: Form) -> Answer {
    let form = kept(v, c, form).await;
    v.page(&page(v, c, form, None).await?)
}

/// The case's page with who reported it.
pub(crate) async fn with_caller(v: &Visit, c: &Concern, form: Form, caller: Caller) -> Answer {
    let form = kept(v, c, form).await;
    v.page(&page(v, c, form, Some(caller)).await?)
}

/// The case's page in answer to a form from which nothing was sent: refused, or only filled in. It shows the case of now, and what is sent from it counts as
/// decided by that: so it says what came since the page was made that the form stood on. Whichever act is sent next, it is as strict as the strictest.
async fn page<'a>(v: &'a Visit, c: &Concern, form: Form, caller: Option<Caller>) -> Result<CasePage<'a>, web::Error> {
    let is_older = form.some("version").is_some_and(|version| version != c.version.to_string());
    let form = if is_older && !is_undisturbed(v, c, "publish", &form).await? { form.with(MEANWHILE, LOOK) } else { form };
    Ok(CasePage { v, case: case::load(v, c.clone(), form, caller).await? })
}
