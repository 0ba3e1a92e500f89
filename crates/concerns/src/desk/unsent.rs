//! What was typed for a case and is not sent yet. The page is one form: whichever of its buttons is pressed, the words in its other boxes travel along and are
//! kept for a day, for who typed them. So nothing is lost where no script can ask before a page is left.

use super::{answer, once, send, twice};
use crate::model::Concern;
use crate::resident::FIELD_KEPT_MAX;
use crate::store::unsent::{self, Unsent};
use crate::store::{moderation, stories};
use crate::{ANSWER, Error};
use axum::extract::Path;
use web::{Answer, BEGUN as WAS, Form, Submitted, Upload, Visit, words_mark};

/// Stands before the name of a field that is not the act's own.
const UNSENT: &str = "unsent-";
/// Says that all boxes of the page came along, the empty ones too.
const TRAVELLED: &str = "travelled";
/// Which keeping of one's words the page showed.
pub(crate) const MARK: &str = "kept";
/// What is worth keeping of them, as soon as something stands there. That a removal was ticked is kept as well: its part of the page is open then.
const WORDS: [&str; 13] =
    ["text", "note", "question", "closing", "reason", "duplicate_of", "why", "picture", "where", "point", "gone", "gone_story", "gone_photo"];
/// Boxes that begin with something of the case, and whose mark tells whether something else was typed or chosen.
const BOXES: [&str; 9] = ["title", "details", "place_text", "left_title", "left_details", "left_place", "category", "department", "lang"];

/// What a box begins with. That of the team begins empty; what it would be chosen against is the team that the case has.
fn begins<'c>(c: &'c Concern, name: &str) -> Option<&'c str> {
    Some(match name {
        "title" | "left_title" => &c.title,
        "details" | "left_details" => &c.details,
        "place_text" | "left_place" => &c.place_text,
        "category" => &c.category,
        "department" => &c.department,
        "lang" => c.lang.as_str(),
        _ => return None,
    })
}

/// The text that a box shows, as the history of the case calls it.
fn text_of(name: &str) -> Option<&'static str> {
    Some(match name.strip_prefix(UNSENT).unwrap_or(name) {
        "title" | "left_title" => "title",
        "details" | "left_details" => "details",
        "place_text" | "left_place" => "place",
        _ => return None,
    })
}

/// The name of a box's mark; it travels along with its words.
fn was(name: &str) -> String {
    match name.strip_prefix(UNSENT) {
        Some(own) => format!("{UNSENT}{WAS}{own}"),
        None => format!("{WAS}{name}"),
    }
}

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
        "undo" | "release" | "withhold" => &["story"],
        "locate" => &["where", "found", "point", "middle", "zoom", "look", "tap.x", "tap.y"],
        "edit" | "publish" => &["title", "details", "place_text"],
        "redact" => &["left_title", "left_details", "left_place", "gone", "gone_story", "gone_photo"],
        _ => &[],
    }
}

/// The form of an act as its verb reads it: its own fields, and what stood in the other boxes under names of their own.
pub(crate) async fn part(v: &Visit, c: &Concern, act: &str, s: Submitted) -> Result<Form, web::Error> {
    let is_own = |name: &str| {
        matches!(name, "csrf" | "version" | "seen" | "back" | MARK | once::KEY) || name.starts_with(UNSENT) || name.starts_with(WAS) || own(act).contains(&name)
    };
    let removed = removed(v, c, &s.form).await?;
    // Texts that are removed are not kept as what somebody would make of them.
    let is_gone = |name: &str| (act == "redact" && text_of(name).is_some()) || removed.iter().any(|r| r == name);
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
            _ if own(act).contains(&name) => form = form.with(name, value),
            _ if is_gone(name) => {}
            _ if is_own(name) => form = form.with(name, value),
            _ if is_typed(c, &s.form, name, value) => form = with_unsent(&s.form, form, name, value),
            _ => {}
        }
    }
    let form = current(c, &removed, twice::named(v, c, act, own(act), form));
    let is_again = act == "answer" || s.uploads.is_empty() || twice::done(v, c, &form).await?.is_some();
    if is_again { Ok(form) } else { pictures(v, c, form, s.uploads).await }
}

/// A form with what stood in a box of another act, and what that box began with.
fn with_unsent(sent: &Form, form: Form, name: &str, value: &str) -> Form {
    let form = form.with(&format!("{UNSENT}{name}"), value);
    match sent.some(&was(name)) {
        Some(mark) => form.with(&format!("{UNSENT}{WAS}{name}"), mark),
        None => form,
    }
}

/// Did somebody type this, or choose it? What a box began with is nobody's, and what the case says by now is said. A place that was found goes with the words
/// by which it was looked for.
fn is_typed(c: &Concern, form: &Form, name: &str, value: &str) -> bool {
    let is_typed = match (name, begins(c, name)) {
        ("found", _) => form.has("where") && !form.value("where").is_empty(),
        (_, Some(now)) => form.some(&was(name)).is_some_and(|was| was != words_mark(value)) && words_mark(value) != words_mark(now),
        _ => WORDS.contains(&name),
    };
    is_typed && !value.trim().is_empty()
}

/// The boxes whose words were begun with a text that has been removed since, by their names in the form: they hold what nobody shall see again. With a removal
/// the history of the texts goes; so a text that is neither in the case nor in its history is older.
async fn removed(v: &Visit, c: &Concern, form: &Form) -> Result<Vec<String>, Error> {
    let is_old = |name: &str, mark_then: &str| {
        let now = begins(c, name.strip_prefix(UNSENT).unwrap_or(name));
        now.is_some_and(|now| words_mark(now) != mark_then)
    };
    let begun = form.pairs().filter_map(|(name, _)| Some((name, text_of(name)?, form.some(&was(name))?)));
    let old: Vec<_> = begun.filter(|(name, _, then)| is_old(name, then)).collect();
    if old.is_empty() || stories::of_concern(v.cx(), c.city_id, c.id).await?.iter().all(|e| e.act != "redacted") {
        return Ok(Vec::new());
    }
    let history = moderation::revisions(v.cx(), c.city_id, c.id).await?;
    let is_known = |text: &str, then: &str| history.iter().any(|r| r.subject == text && words_mark(&r.before) == then);
    Ok(old.into_iter().filter(|(_, text, then)| !is_known(text, then)).map(|(name, ..)| name.to_string()).collect())
}

/// An act's boxes in which nothing was typed, and those that hold what was removed, say what the case says now: nobody undoes by sending them what a colleague
/// changed meanwhile.
fn current(c: &Concern, removed: &[String], form: Form) -> Form {
    let mut out = form.clone();
    for (name, value) in form.pairs().filter(|(name, _)| *name != "department") {
        let Some(now) = begins(c, name) else { continue };
        if removed.iter().any(|r| r == name) || form.value(&was(name)) == words_mark(value) {
            out.set(name, now);
        }
    }
    out
}

/// Was something typed into a box of this act, or chosen in it, that began with something else than what the case says now?
pub(crate) fn is_outdated(c: &Concern, act: &str, form: &Form) -> bool {
    let is_old = |name: &str| begins(c, name).is_some_and(|now| form.some(&was(name)).is_some_and(|then| then != words_mark(now)));
    own(act).iter().any(|name| form.has(name) && (text_of(name).is_some() || !form.value(name).is_empty()) && is_old(name))
}

/// The marks of what the page of a case shows in boxes: field and value. A box that holds what was typed keeps the mark of what it was begun with.
pub(crate) fn marks(c: &Concern, form: &Form) -> Vec<(String, String)> {
    let then = |name: &str| {
        let boxes = [name.to_string(), format!("{UNSENT}{name}")];
        boxes.iter().find(|b| form.has(b)).and_then(|b| form.some(&was(b)))
    };
    let now = |name: &str| begins(c, name).map(words_mark).unwrap_or_default();
    BOXES.iter().map(|name| (was(name), then(name).unwrap_or_else(|| now(name)))).collect()
}

/// The form on a page that shows what the case says now beside what was typed: its boxes begin anew.
pub(crate) fn begun_anew(c: &Concern, form: &Form) -> Form {
    form.pairs().fold(Form::new(), |f, (name, value)| match name.strip_prefix(WAS).and_then(|own| begins(c, own)) {
        Some(now) => f.with(name, words_mark(now)),
        None => f.with(name, value),
    })
}

/// How many pictures came along and were not taken.
pub(crate) const UNTAKEN: &str = "untaken";

/// Pictures that were chosen for the answer wait with the case, so that nobody has to choose them again. Those that cannot be read, or are too large with the
/// others, are no reason to refuse another act: how many there were is said when it is done.
async fn pictures(v: &Visit, c: &Concern, mut form: Form, uploads: Vec<Upload>) -> Result<Form, web::Error> {
    if !v.actor.may(ANSWER, &c.target()) {
        return Ok(form);
    }
    let mut untaken = 0;
    for upload in uploads.into_iter().filter(|u| u.field == "photos").take(crate::report::PHOTOS_MAX) {
        match answer::picture(v.cx(), v.city()?, &v.actor, c.id, upload.bytes.to_vec()).await {
            Ok(id) => form = form.with(&format!("{UNSENT}picture"), id.to_string()),
            Err(Error::Picture(_) | Error::Invalid(_)) => untaken += 1,
            Err(e) => return Err(e.into()),
        }
    }
    Ok(if untaken > 0 { form.with(UNTAKEN, untaken.to_string()) } else { form })
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

/// What travelled along, as it is kept: words, and the marks of those that are there.
fn travelled(form: &Form) -> Vec<(String, String)> {
    let cut = |value: &str| value.chars().take(FIELD_KEPT_MAX).collect();
    let is_kept = |name: &str| match name.strip_prefix(UNSENT) {
        Some(own) => own.strip_prefix(WAS).is_none_or(|words| form.has(&format!("{UNSENT}{words}"))),
        None => false,
    };
    form.pairs().filter(|(name, _)| is_kept(name)).map(|(name, value)| (name.to_string(), cut(value))).collect()
}

/// The same form with the act's own words as well: the act was not done, and whoever goes elsewhere and comes back finds them again.
pub(crate) fn with_own(c: &Concern, form: &Form) -> Form {
    let words = form.pairs().filter(|(name, value)| is_typed(c, form, name, value));
    words.fold(form.clone(), |f, (name, value)| with_unsent(form, f, name, value))
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
    let words = kept.body.0.iter().fold(Form::new(), |f, (name, value)| f.with(name, value));
    let removed = removed(v, c, &words).await?;
    let form = form.with(MARK, kept.mark.0.to_string());
    Ok(words.pairs().filter(|(name, _)| removed.iter().all(|r| r != name)).fold(form, |f, (name, value)| f.with(name, value)))
}

/// Enter in a box: everything is kept as it stands. “Leave it” comes here too, without the words that are left.
pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let is_left = s.form.has("left");
    let (c, form) = send::opened(&v, &reference, "keep", s).await?;
    send::done(&v, &c, if is_left || travelled(&form).is_empty() { "left" } else { "keep" }, &form).await
}
