//! The verbs of a category: add, edit, close, reopen; its questions.

use super::change::{allowed, fresh, there, touch, unless_wrong, untouch};
use super::compare::asked;
use super::{check, ready, routing};
use crate::Error;
use crate::model::{Category, Groups, Question, Route};
use crate::ports::People;
use crate::store::settings as kept;
use ::store::{Act, Ctx, Tx, audit};
use cities::{City, There};
use kernel::{Actor, CityId, FieldError, Lang, Message, Text};
use serde_json::Value;

/// Categories of one city; the folder allows as many.
const CATEGORIES_MAX: usize = 400;

/// A category as it shall be. Its code says which; whether it is closed stays as it is.
#[derive(Clone, Debug)]
pub struct CategoryInput {
    pub category: Category,
    /// The mark of what the writer was shown; `None` takes the category as it is now.
    pub seen: Option<String>,
}

/// A question as it shall be.
#[derive(Clone, Debug)]
pub struct QuestionInput {
    pub category: String,
    /// The code that it has now; `None`: a new one at the end.
    pub was: Option<String>,
    pub question: Question,
    pub seen: Option<String>,
}

/// A new category at the end of the list. Residents see it once it is opened.
pub async fn add_category(cx: &Ctx, city: &City, by: &Actor, category: Category) -> Result<(), Error> {
    allowed(by, city)?;
    let category = Category { is_closed: true, ..category };
    let count = kept::categories(cx, city.id).await?.len();
    if count >= CATEGORIES_MAX {
        return Err(Error::field("code", Message::new("concerns-settings-error-many").with("max", CATEGORIES_MAX)));
    }
    cx.db
        .write(async |tx| {
            touch(tx, city).await?;
            unless_wrong(new_errors(city, &there(tx, city).await?, &category))?;
            if !kept::add_category(tx, city.id, &category).await? {
                return Err(Error::field("code", Message::new("concerns-settings-error-code-taken").with("value", category.code.as_str())));
            }
            log_named(cx, tx, by, (city.id, &city.default_language()), "concerns.category.add", &category).await
        })
        .await
}

/// What is wrong with a category that is new.
fn new_errors(city: &City, there: &There, c: &Category) -> Vec<FieldError> {
    [check::code("code", &c.code), check::category(city, there, c, None)].concat()
}

/// Adds those of the categories that the city has not got, at the end of the list; what it has stays as it is. One that leads to those who help at once is
/// not added beside another of that sort.
pub async fn add_categories(cx: &Ctx, city: &City, by: &Actor, categories: Vec<Category>) -> Result<(), Error> {
    allowed(by, city)?;
    cx.db
        .write(async |tx| {
            touch(tx, city).await?;
            let there = there(tx, city).await?;
            unless_wrong(categories.iter().flat_map(|c| new_errors(city, &there, c)).collect())?;
            let before = kept::categories_in(tx, city.id).await?;
            let is_there = |c: &Category| before.iter().any(|b| b.code == c.code) || (c.is_call_only() && ready::has_emergency(&before));
            let new: Vec<&Category> = categories.iter().filter(|c| !is_there(c)).collect();
            if before.len() + new.len() > CATEGORIES_MAX {
                return Err(Error::field("code", Message::new("concerns-settings-error-many").with("max", CATEGORIES_MAX)));
            }
            if new.is_empty() {
                return untouch(tx, city).await;
            }
            for c in new {
                let category = Category { is_closed: true, ..c.clone() };
                if kept::add_category(tx, city.id, &category).await? {
                    let subject = subject(&category.code);
                    audit(cx, tx, by, Act::new(city.id, "concerns.category.add", &subject)).await?;
                }
            }
            Ok(())
        })
        .await
}

/// Changes a category. Cases that are open keep the deadline and the department they were given.
pub async fn edit_category(cx: &Ctx, city: &City, by: &Actor, input: CategoryInput) -> Result<(), Error> {
    allowed(by, city)?;
    let code = input.category.code.clone();
    let edit = move |before: Category, there: &There| {
        unless_wrong(check::category(city, there, &input.category, Some(&before)))?;
        Ok(Category { is_closed: before.is_closed, ..input.category })
    };
    change(cx, city, by, &code, input.seen, edit).await
}

/// Takes a category out of every choice; what was reported under it stays.
pub async fn close_category(cx: &Ctx, city: &City, by: &Actor, code: &str) -> Result<(), Error> {
    allowed(by, city)?;
    change(cx, city, by, code, None, |before, _| Ok(Category { is_closed: true, ..before })).await
}

/// Offers a category to residents, for the first time or again. Somebody must be there to answer, wherever it is reported.
pub async fn reopen_category(cx: &Ctx, city: &City, by: &Actor, code: &str) -> Result<(), Error> {
    allowed(by, city)?;
    cx.db
        .write(async |tx| {
            touch(tx, city).await?;
            let before = kept::category_in(tx, city.id, code).await?.ok_or(Error::NoConcern)?;
            unless_wrong(unanswered(&there(tx, city).await?, &before, &kept::routes_in(tx, city.id).await?))?;
            let after = Category { is_closed: false, ..before.clone() };
            write(cx, tx, by, city, (&before, &after)).await
        })
        .await
}

/// Why nobody would answer: its own department is closed, or one to which a rule leads its reports, be it for all kinds. A city's folder with either is
/// refused too.
fn unanswered(there: &There, c: &Category, routes: &[Route]) -> Vec<FieldError> {
    let mut wrong = if c.is_elsewhere() { Vec::new() } else { check::department(there, "department", &c.department, None) };
    let count = routing::astray(there, routes, c).len();
    if count > 0 {
        wrong.push(FieldError::new("offer", Message::new("concerns-settings-error-offer-rules").with("count", count)));
    }
    wrong
}

/// Moves a category one place up or down among those of its group; at the end nothing happens.
pub async fn move_category(cx: &Ctx, city: &City, by: &Actor, code: &str, up: bool) -> Result<(), Error> {
    let order = |all: &[Category]| {
        let at = all.iter().position(|c| c.code == code).ok_or(Error::NoConcern)?;
        let of_group = |c: &Category| c.group == all[at].group;
        let to = if up { all[..at].iter().rposition(of_group) } else { all[at + 1..].iter().position(of_group).map(|i| at + 1 + i) };
        let mut order: Vec<String> = all.iter().map(|c| c.code.clone()).collect();
        if let Some(to) = to {
            order.swap(at, to);
        }
        Ok(order)
    };
    // Its place is told among those of its group: that is the list in which it stands.
    let place = |all: &[Category]| {
        let group = all.iter().find(|c| c.code == code).map(|c| c.group);
        all.iter().filter(|c| Some(c.group) == group).position(|c| c.code == code)
    };
    reorder(cx, city, by, &subject(code), order, place).await
}

/// Moves a group with all its categories before or behind its neighbour.
pub async fn move_group(cx: &Ctx, city: &City, by: &Actor, group: Groups, up: bool) -> Result<(), Error> {
    let order = |all: &[Category]| {
        let mut groups = Groups::in_order(all.iter());
        let at = groups.iter().position(|g| *g == group).ok_or(Error::NoConcern)?;
        let to = if up { at.saturating_sub(1) } else { (at + 1).min(groups.len() - 1) };
        groups.swap(at, to);
        Ok(groups.iter().flat_map(|g| all.iter().filter(|c| c.group == *g).map(|c| c.code.clone())).collect())
    };
    let place = |all: &[Category]| Groups::in_order(all.iter()).iter().position(|g| *g == group);
    reorder(cx, city, by, &format!("group {}", group.code()), order, place).await
}

/// Writes the categories in another order: the one in which residents, staff and the folder have them.
/// `place` finds what was moved in a list.
async fn reorder(
    cx: &Ctx,
    city: &City,
    by: &Actor,
    subject: &str,
    order: impl FnOnce(&[Category]) -> Result<Vec<String>, Error> + Send,
    place: impl Fn(&[Category]) -> Option<usize> + Send,
) -> Result<(), Error> {
    allowed(by, city)?;
    cx.db
        .write(async |tx| {
            touch(tx, city).await?;
            let mut all = kept::categories_in(tx, city.id).await?;
            let order = order(&all)?;
            if all.iter().map(|c| &c.code).eq(&order) {
                return untouch(tx, city).await;
            }
            for (i, code) in (0..).zip(&order) {
                kept::place_category(tx, city.id, code, i).await?;
            }
            let was = place(&all).map(|i| i + 1);
            all.sort_by_key(|c| order.iter().position(|code| *code == c.code));
            let act = Act::new(city.id, "concerns.category.move", subject).turned("order", was, place(&all).map(|i| i + 1));
            Ok(audit(cx, tx, by, act).await?)
        })
        .await
}

/// Removes a category that nobody needs: no case was ever reported under it, no rule, no text and nobody's role names it. Any other can be closed. Only what
/// was looked at goes: `was_seen` is the mark of it.
pub async fn remove_category(cx: &Ctx, city: &City, by: &Actor, people: &dyn People, code: &str, was_seen: &str) -> Result<(), Error> {
    allowed(by, city)?;
    cx.db
        .write(async |tx| {
            touch(tx, city).await?;
            let category = kept::category_in(tx, city.id, code).await?.ok_or(Error::NoConcern)?;
            fresh(Some(was_seen), &category)?;
            if kept::is_category_used(tx, city.id, code).await? || people.is_bound(tx, city.id, code).await? {
                return Err(Error::KindInUse);
            }
            kept::delete_category(tx, city.id, code).await?;
            log_named(cx, tx, by, (city.id, &city.default_language()), "concerns.category.remove", &category).await
        })
        .await
}

/// Adds a question, or changes one in its place. Answers that were given keep their codes.
pub async fn put_question(cx: &Ctx, city: &City, by: &Actor, input: QuestionInput) -> Result<(), Error> {
    unless_denied(by, city, || check::question(city, &input.question))?;
    let QuestionInput { category, was, question, seen } = input;
    let edit = move |mut c: Category, _: &There| {
        let others = c.questions.iter().filter(|q| Some(&q.code) != was.as_ref());
        if others.clone().any(|q| q.code == question.code) {
            return Err(Error::field("code", Message::new("concerns-settings-error-code-taken").with("value", question.code.as_str())));
        }
        if others.count() >= check::QUESTIONS_MAX {
            return Err(Error::field("code", Message::new("concerns-settings-error-many").with("max", check::QUESTIONS_MAX)));
        }
        match c.questions.iter_mut().find(|q| Some(&q.code) == was.as_ref()) {
            Some(old) => *old = question,
            None if was.is_some() => return Err(Error::Stale),
            None => c.questions.push(question),
        }
        Ok(c)
    };
    change(cx, city, by, &category, seen, edit).await
}

/// Moves a question one place up or down; at the end of the list nothing happens.
pub async fn move_question(cx: &Ctx, city: &City, by: &Actor, category: &str, code: &str, up: bool) -> Result<(), Error> {
    allowed(by, city)?;
    let code = code.to_string();
    let edit = move |mut c: Category, _: &There| {
        let at = c.questions.iter().position(|q| q.code == code).ok_or(Error::NoConcern)?;
        let to = if up { at.saturating_sub(1) } else { (at + 1).min(c.questions.len() - 1) };
        c.questions.swap(at, to);
        Ok(c)
    };
    change(cx, city, by, category, None, edit).await
}

/// Takes a question away. Answers that were given stay with their cases. Only what was looked at goes: `was_seen` is the mark of its kind.
pub async fn remove_question(cx: &Ctx, city: &City, by: &Actor, category: &str, code: &str, was_seen: String) -> Result<(), Error> {
    allowed(by, city)?;
    let code = code.to_string();
    let edit = move |mut c: Category, _: &There| {
        c.questions.retain(|q| q.code != code);
        Ok(c)
    };
    change(cx, city, by, category, Some(was_seen), edit).await
}

/// The permission comes first: what is wrong with the input is told to nobody else.
fn unless_denied(by: &Actor, city: &City, wrong: impl FnOnce() -> Vec<FieldError>) -> Result<(), Error> {
    allowed(by, city)?;
    unless_wrong(wrong())
}

/// How the log names a category.
pub(super) fn subject(code: &str) -> String {
    format!("category {code}")
}

/// Is there such a category in the transaction, offered or not? For who binds something to it.
pub async fn has_category(tx: &mut Tx, city: CityId, code: &str) -> Result<bool, Error> {
    Ok(kept::category_in(tx, city, code).await?.is_some())
}

/// The one way in which a category that is there changes. Every caller has asked for the permission.
async fn change<F>(cx: &Ctx, city: &City, by: &Actor, code: &str, seen: Option<String>, edit: F) -> Result<(), Error>
where
    F: FnOnce(Category, &There) -> Result<Category, Error> + Send,
{
    cx.db
        .write(async |tx| {
            touch(tx, city).await?;
            let before = kept::category_in(tx, city.id, code).await?.ok_or(Error::NoConcern)?;
            fresh(seen.as_deref(), &before)?;
            let after = edit(before.clone(), &there(tx, city).await?)?;
            write(cx, tx, by, city, (&before, &after)).await
        })
        .await
}

/// Writes a category that is another one now, with its entry in the log.
async fn write(cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, (before, after): (&Category, &Category)) -> Result<(), Error> {
    if after == before {
        return untouch(tx, city).await;
    }
    kept::update_category(tx, city.id, after).await?;
    log(cx, tx, by, city.id, &city.default_language(), (before, after)).await
}

/// A category that came or went, with its name.
pub(super) async fn log_named(cx: &Ctx, tx: &mut Tx, by: &Actor, (city, lang): (CityId, &Lang), act: &'static str, category: &Category) -> Result<(), Error> {
    let subject = subject(&category.code);
    Ok(audit(cx, tx, by, Act::new(city, act, &subject).named("name", lang, &category.name)).await?)
}

/// What changed, from one version to the other.
pub(super) async fn log(cx: &Ctx, tx: &mut Tx, by: &Actor, city: CityId, lang: &Lang, (before, after): (&Category, &Category)) -> Result<(), Error> {
    let subject = subject(&after.code);
    let act = match (before.is_closed, after.is_closed) {
        (false, true) => "concerns.category.close",
        (true, false) => "concerns.category.reopen",
        _ => "concerns.category.edit",
    };
    let changed = check::changed(before, after);
    let entry = Act::new(city, act, &subject).with("changed", changed.iter().map(|c| Value::from(*c)).collect::<Vec<_>>());
    // What is closed may be removed one day: the entry says what it was.
    let entry = if before.is_closed == after.is_closed { entry } else { entry.named("name", lang, &after.name) };
    Ok(audit(cx, tx, by, turned(entry, lang, before, after)).await?)
}

/// From what to what: codes, names and texts in each language, question by question.
fn turned<'a>(entry: Act<'a>, lang: &Lang, before: &Category, after: &Category) -> Act<'a> {
    let entry = entry.renamed("name", lang, &before.name, &after.name).turned("offered", !before.is_closed, !after.is_closed);
    let entry = entry.turned("deadline", before.deadline.to_string(), after.deadline.to_string());
    let entry = entry.turned("department", before.department.as_str(), after.department.as_str());
    let entry = entry.turned("publication", before.publication.code(), after.publication.code()).turned("group", before.group.code(), after.group.code());
    let entry = entry.turned("place-rule", before.place.code(), after.place.code()).turned("kind", before.kind.code(), after.kind.code());
    let entry = entry.turned("evidence", before.evidence, after.evidence).turned("emergency", before.emergency, after.emergency);
    let entry = entry.turned("icon", before.icon.as_str(), after.icon.as_str()).renamed("hint", lang, &before.hint, &after.hint);
    let words = |c: &Category| {
        let each = c.words.iter();
        each.fold(Text::default(), |mut text, (lang, words)| {
            text.set(lang.clone(), words.join(", "));
            text
        })
    };
    let entry = entry.renamed("words", lang, &words(before), &words(after)).renamed("elsewhere", lang, &before.elsewhere, &after.elsewhere);
    let asked = asked::logged(&before.questions, &after.questions, lang);
    if asked.is_empty() { entry.reworded("questions", before.questions != after.questions) } else { entry.with("questions", asked) }
}
