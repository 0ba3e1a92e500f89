//! The verbs of the answers that staff start from.

use super::change::{allowed, fresh, touch, unless_wrong, untouch};
use super::check;
use crate::Error;
use crate::model::Template;
use crate::store::settings as kept;
use ::store::{Act, Ctx, Tx, audit};
use cities::City;
use kernel::{Actor, CityId, FieldError, Lang, Message};

/// Templates of one city; the folder allows as many.
const TEMPLATES_MAX: usize = 1_000;
/// What may stand in braces; the desk puts the case's own words in.
pub const PLACEHOLDERS: [&str; 4] = ["reference", "place", "department", "category"];

/// A template as it shall be.
#[derive(Clone, Debug)]
pub struct TemplateInput {
    pub template: Template,
    /// Is it one more, or does it change the one with its code?
    pub is_new: bool,
    /// The mark of what the writer was shown.
    pub seen: Option<String>,
}

/// How the log names a template.
pub(super) fn subject(code: &str) -> String {
    format!("template {code}")
}

/// Adds a template at the end, or changes one.
pub async fn put_template(cx: &Ctx, city: &City, by: &Actor, input: TemplateInput) -> Result<(), Error> {
    allowed(by, city)?;
    unless_wrong(problems(city, &input))?;
    let t = &input.template;
    cx.db
        .write(async |tx| {
            touch(tx, city).await?;
            if !t.category.is_empty() && kept::category_in(tx, city.id, &t.category).await?.is_none() {
                return Err(Error::field("category", Message::new("concerns-error-category")));
            }
            let mut all = kept::templates_in(tx, city.id).await?;
            let before = all.iter().find(|old| old.code == t.code).cloned();
            let act = put(&mut all, &input)?;
            if before.as_ref() == Some(t) {
                return untouch(tx, city).await;
            }
            kept::replace_templates(tx, city.id, &all).await?;
            log(cx, tx, by, (city.id, &city.default_language()), act, (before.as_ref(), t)).await
        })
        .await
}

/// A template that was added or changed.
pub(super) async fn log(
    cx: &Ctx,
    tx: &mut Tx,
    by: &Actor,
    (city, lang): (CityId, &Lang),
    act: &'static str,
    (before, after): (Option<&Template>, &Template),
) -> Result<(), Error> {
    let subject = subject(&after.code);
    let entry = Act::new(city, act, &subject).with("category", after.category.as_str());
    let entry = match before {
        Some(before) => turned(entry, lang, before, after),
        None => whole(entry, lang, after),
    };
    Ok(audit(cx, tx, by, entry).await?)
}

/// All that is written in a template that comes or goes: it is read in the entry.
fn whole<'a>(entry: Act<'a>, lang: &Lang, t: &Template) -> Act<'a> {
    let entry = entry.named("title", lang, &t.title).named("text", lang, &t.text);
    entry.with("category", t.category.as_str()).with("uses", uses(t))
}

/// Codes of what it is for.
fn uses(t: &Template) -> String {
    t.uses.iter().map(|u| u.code()).collect::<Vec<_>>().join(" ")
}

/// A template that is gone.
pub(super) async fn log_removed(cx: &Ctx, tx: &mut Tx, by: &Actor, (city, lang): (CityId, &Lang), gone: &Template) -> Result<(), Error> {
    let subject = subject(&gone.code);
    Ok(audit(cx, tx, by, whole(Act::new(city, "concerns.template.remove", &subject), lang, gone)).await?)
}

/// What became another, from what to what.
fn turned<'a>(entry: Act<'a>, lang: &Lang, before: &Template, after: &Template) -> Act<'a> {
    let entry = entry.turned("category", before.category.as_str(), after.category.as_str()).renamed("title", lang, &before.title, &after.title);
    entry.renamed("text", lang, &before.text, &after.text).turned("uses", uses(before), uses(after))
}

/// Puts the template into the list; says which act that is.
fn put(all: &mut Vec<Template>, input: &TemplateInput) -> Result<&'static str, Error> {
    let t = &input.template;
    let count = all.len();
    match (all.iter_mut().find(|old| old.code == t.code), input.is_new) {
        (Some(_), true) => Err(Error::field("code", Message::new("concerns-settings-error-code-taken").with("value", t.code.as_str()))),
        (None, false) => Err(Error::NoConcern),
        (Some(old), false) => {
            fresh(input.seen.as_deref(), old)?;
            *old = t.clone();
            Ok("concerns.template.edit")
        }
        (None, true) if count >= TEMPLATES_MAX => Err(Error::field("code", Message::new("concerns-settings-error-many").with("max", TEMPLATES_MAX))),
        (None, true) => {
            all.push(t.clone());
            Ok("concerns.template.add")
        }
    }
}

/// Takes a template away. Answers that began from it stay as they were sent. Only what was looked at goes: `was_seen` is the mark of it.
pub async fn remove_template(cx: &Ctx, city: &City, by: &Actor, code: &str, was_seen: &str) -> Result<(), Error> {
    allowed(by, city)?;
    cx.db
        .write(async |tx| {
            touch(tx, city).await?;
            let mut all = kept::templates_in(tx, city.id).await?;
            let at = all.iter().position(|t| t.code == code).ok_or(Error::NoConcern)?;
            fresh(Some(was_seen), &all[at])?;
            let gone = all.remove(at);
            kept::replace_templates(tx, city.id, &all).await?;
            log_removed(cx, tx, by, (city.id, &city.default_language()), &gone).await
        })
        .await
}

fn problems(city: &City, input: &TemplateInput) -> Vec<FieldError> {
    let t = &input.template;
    let mut wrong = if input.is_new { check::code("code", &t.code) } else { Vec::new() };
    if t.uses.is_empty() {
        wrong.push(FieldError::new("for", Message::new("concerns-settings-error-use")));
    }
    wrong.extend(check::needed(city, "title", &t.title, check::NAME_MAX));
    wrong.extend(check::needed(city, "text", &t.text, check::TEXT_MAX));
    for (lang, text) in t.text.pairs() {
        let message = |b: &str| Message::new("concerns-settings-error-placeholder").with("value", format!("{{{b}}}"));
        wrong.extend(unknown_brace(text).map(|b| FieldError::new(format!("text-{lang}"), message(b))));
    }
    wrong
}

/// What stands in braces and for nothing.
pub(super) fn unknown_brace(text: &str) -> Option<&str> {
    braces(text).into_iter().find(|b| !PLACEHOLDERS.contains(b))
}

/// What stands in braces.
fn braces(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(inside, _)| inside)).collect()
}

#[cfg(test)]
mod tests {
    use super::braces;
    use proptest::prelude::*;

    #[test]
    fn what_stands_in_braces_is_found() {
        assert_eq!(braces("The lamp at {place} ({reference}) { and {"), ["place", "reference"]);
        assert_eq!(braces("{palce}{}"), ["palce", ""]);
    }

    proptest! {
        #[test]
        fn any_text_is_looked_through(text in ".{0,80}") {
            let found = braces(&text);
            let opened = text.matches('{').count();
            prop_assert!(found.len() <= opened);
        }
    }
}
