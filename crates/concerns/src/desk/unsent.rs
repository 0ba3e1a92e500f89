//! What was typed for a case and is not sent yet. The page is one form: whichever of its buttons is pressed, the words in its other boxes travel along and are
//! kept for a day, for who typed them. So nothing is lost where no script can ask before a page is left.

use super::{answer, once, send, twice};
use crate::model::Concern;
use crate::resident::FIELD_KEPT_MAX;
use crate::store::unsent::{self, Unsent};
use crate::{ANSWER, Error};
use axum::extract::Path;
use web::{Answer, Form, Submitted, Upload, Visit};

/// Stands before the name of a field that is not the act's own.
const UNSENT: &str = "unsent-";
/// Says that all boxes of the page came along, the empty ones too.
const TRAVELLED: &str = "travelled";
/// Which keeping of one's words the page showed.
pub(crate) const MARK: &str = "kept";
/// What is worth keeping of them, as soon as something stands there. That a removal was ticked is kept as well: its part of the page is open then.
const WORDS: [&str; 13] =
    ["text", "note", "question", "closing", "reason", "duplicate_of", "why", "picture", "where", "point", "gone", "gone_story", "gone_photo"];
/// Stands before the name of a mark: of what a box began with that shows a text of the case.
const WAS: &str = "was-";
/// Boxes that begin with a text of the case, and whose mark tells whether something else was typed.
const BEGUN: [(&str, &str); 6] = [
    ("title", "was-title"),
    ("details", "was-details"),
    ("place_text", "was-place"),
    ("left_title", "was-title"),
    ("left_details", "was-details"),
    ("left_place", "was-place"),
];

/// The fields of an act.
fn own(act: &str) -> &'static [&'static str] {
    match act {
        "answer" => &["text", "template", "lang", "picture", "remove", "fill"],
        "note" => &["note"],
        "ask" => &["question", "template", "fill"],
        "assign" => &["to"],
        "classify" => &["category", "department"],
        "close" => &["closing", "reason", "duplicate_of", "template", "fill"],
        "reopen" => &["why"],
        "undo" => &["story"],
        "locate" => &["where", "found", "point", "middle", "zoom", "look", "tap.x", "tap.y"],
        "edit" => &["title", "details", "place_text"],
        "redact" => &["left_title", "left_details", "left_place", "gone", "gone_story", "gone_photo"],
        _ => &[],
    }
}

/// The form of an act as its verb reads it: its own fields, and what stood in the other boxes under names of their own.
pub(crate) async fn part(v: &Visit, c: &Concern, act: &str, s: Submitted) -> Result<Form, web::Error> {
    let is_own = |name: &str| {
        matches!(name, "csrf" | "version" | "seen" | "back" | MARK | once::KEY) || name.starts_with(UNSENT) || name.starts_with(WAS) || own(act).contains(&name)
    };
    // Texts that are removed are not kept as what somebody would make of them.
    let is_gone = |name: &str| act == "redact" && BEGUN.iter().any(|(begun, _)| *begun == name);
    let template = match act {
        "ask" => "question_template",
        "close" => "closing_template",
        _ => "template",
    };
    let has_template = s.form.has(template);
    let mut form = Form::new().with(TRAVELLED, "1");
    for (name, value) in s.form.pairs() {
        match name {
            _ if name == template => form = form.with("template", value),
            "template" if has_template => {}
            _ if is_own(name) => form = form.with(name, value),
            _ if is_gone(name) => {}
            _ if is_worth(c, &s.form, name, value) => form = form.with(&format!("{UNSENT}{name}"), value),
            _ => {}
        }
    }
    let form = twice::named(v, c, act, own(act), form);
    let is_again = act == "answer" || s.uploads.is_empty() || twice::done(v, c, &form).await?.is_some();
    if is_again { Ok(form) } else { pictures(v, c, form, s.uploads).await }
}

/// Words, and what was chosen from a list otherwise than it stands in the case.
fn is_worth(c: &Concern, form: &Form, name: &str, value: &str) -> bool {
    match name {
        "category" => value != c.category && !value.is_empty(),
        "department" => value != c.department && !value.is_empty(),
        "lang" => value != c.lang.as_str() && !value.is_empty(),
        _ => is_typed(form, name, value),
    }
}

/// Did somebody type this, or choose it? A place that was found goes with the words by which it was looked for.
fn is_typed(form: &Form, name: &str, value: &str) -> bool {
    let is_typed = match (name, BEGUN.iter().find(|(begun, _)| *begun == name)) {
        ("found", _) => form.has("where") && !form.value("where").is_empty(),
        (_, Some((_, was))) => form.value(was) != mark(value),
        _ => WORDS.contains(&name),
    };
    is_typed && !value.trim().is_empty()
}

/// The mark of a text of the case. A browser ends lines in its own way: the words count.
fn mark(text: &str) -> String {
    web::seen_mark(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The marks of the texts that the page of a case shows in boxes: field and value.
pub(crate) fn marks(c: &Concern) -> [(&'static str, String); 3] {
    [("was-title", mark(&c.title)), ("was-details", mark(&c.details)), ("was-place", mark(&c.place_text))]
}

/// Pictures that were chosen for the answer wait with the case, so that nobody has to choose them again; one that cannot be read is left out.
async fn pictures(v: &Visit, c: &Concern, mut form: Form, uploads: Vec<Upload>) -> Result<Form, web::Error> {
    if !v.actor.may(ANSWER, &c.target()) {
        return Ok(form);
    }
    for upload in uploads.into_iter().filter(|u| u.field == "photos").take(crate::report::PHOTOS_MAX) {
        match answer::picture(v.cx(), v.city()?, &v.actor, c.id, upload.bytes.to_vec()).await {
            Ok(id) => form = form.with(&format!("{UNSENT}picture"), id.to_string()),
            Err(Error::Picture(_) | Error::Invalid(_)) => {}
            Err(e) => return Err(e.into()),
        }
    }
    Ok(form)
}

/// What stands in a box: what was sent with its act, else what travelled along.
pub(crate) fn typed<'f>(form: &'f Form, field: &str) -> &'f str {
    if form.has(field) { form.raw(field) } else { form.raw(&format!("{UNSENT}{field}")) }
}

/// Is this box ticked?
pub(crate) fn is_ticked(form: &Form, name: &str, value: &str) -> bool {
    form.is(name, value) || form.is(&format!("{UNSENT}{name}"), value)
}

/// Does a field hold what another act's box held?
pub(crate) fn is_unsent(name: &str) -> bool {
    name.starts_with(UNSENT)
}

/// What travelled along, as it is kept.
fn travelled(form: &Form) -> Vec<(String, String)> {
    let cut = |value: &str| value.chars().take(FIELD_KEPT_MAX).collect();
    form.pairs().filter(|(name, _)| is_unsent(name)).map(|(name, value)| (name.to_string(), cut(value))).collect()
}

/// The same form with the act's own words as well: somebody else was faster, and whoever goes to read it finds them again.
pub(crate) fn with_own(act: &str, form: &Form) -> Form {
    let words = form.pairs().filter(|(name, value)| own(act).contains(name) && is_typed(form, name, value));
    words.fold(form.clone(), |f, (name, value)| f.with(&format!("{UNSENT}{name}"), value))
}

/// Keeps what travelled along; where nothing did, what was kept before is done with. A box that comes empty from a page which never showed what is kept of it,
/// in another window or on another device, empties nothing. Answers the mark of what is kept now.
pub(crate) async fn keep(v: &Visit, c: &Concern, form: &Form) -> Result<String, Error> {
    let Some(me) = v.actor.account().filter(|_| form.has(TRAVELLED)) else { return Ok(String::new()) };
    let (cx, city, fields) = (v.cx(), c.city_id, travelled(form));
    if fields.is_empty() && unsent::find(cx, city, me, c.id).await?.is_none() {
        return Ok(String::new());
    }
    cx.db
        .write(async |tx| {
            let before = unsent::find_in(tx, city, me, c.id).await?;
            let mut body = fields.clone();
            let earliest = before.as_ref().map_or(0, |b| b.mark.0 + 1);
            if let Some(before) = before.filter(|b| b.mark.0.to_string() != form.value(MARK)) {
                body.extend(before.body.0.into_iter().filter(|(name, _)| fields.iter().all(|(n, _)| n != name)));
            }
            if body.is_empty() {
                unsent::drop(tx, city, me, c.id).await?;
                return Ok(String::new());
            }
            let row = Unsent { body: ::store::Json(body), mark: cx.now().max(kernel::Instant(earliest)) };
            unsent::put(tx, city, me, c.id, &row).await?;
            Ok(row.mark.0.to_string())
        })
        .await
}

/// The form of a case's page with what its reader typed before and did not send.
pub(crate) async fn with_kept(v: &Visit, c: &Concern, form: Form) -> Result<Form, Error> {
    let Some(me) = v.actor.account().filter(|_| !form.has(TRAVELLED)) else { return Ok(form) };
    let Some(kept) = unsent::find(v.cx(), c.city_id, me, c.id).await? else { return Ok(form) };
    let form = form.with(MARK, kept.mark.0.to_string());
    Ok(kept.body.0.iter().fold(form, |f, (name, value)| f.with(name, value)))
}

/// Enter in a box: everything is kept as it stands. “Leave it” comes here too, without the words that are left.
pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let c = send::case(&v, &reference).await?;
    let form = part(&v, &c, "keep", s).await?;
    send::done(&v, &c, if travelled(&form).is_empty() { "left" } else { "keep" }, &form).await
}
