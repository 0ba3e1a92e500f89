//! What was typed for a case and is not sent yet. The page is one form: whichever of its buttons is pressed, the words in its other boxes travel along and are
//! kept for a day, for who typed them. So nothing is lost where no script can ask before a page is left.

use super::{answer, send};
use crate::model::Concern;
use crate::resident::{Body, FIELD_KEPT_MAX};
use crate::store::{drafts, links};
use crate::{ANSWER, Error};
use axum::extract::Path;
use kernel::AccountId;
use web::{Answer, Form, Submitted, Upload, Visit};

/// Stands before the name of a field that is not the act's own.
const UNSENT: &str = "unsent-";
/// Says that all boxes of the page came along, the empty ones too.
const TRAVELLED: &str = "travelled";
/// What is worth keeping of them; what was only chosen from a list is not.
const WORDS: [&str; 7] = ["text", "note", "question", "closing", "duplicate_of", "why", "picture"];

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
        _ => &[],
    }
}

/// The form of an act as its verb reads it: its own fields, and what stood in the other boxes under names of their own.
pub(crate) async fn part(v: &Visit, c: &Concern, act: &str, s: Submitted) -> Result<Form, web::Error> {
    let is_own = |name: &str| matches!(name, "csrf" | "version" | "seen" | "back") || name.starts_with(UNSENT) || own(act).contains(&name);
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
            _ if WORDS.contains(&name) && !value.trim().is_empty() => form = form.with(&format!("{UNSENT}{name}"), value),
            _ => {}
        }
    }
    if act == "answer" { Ok(form) } else { pictures(v, c, form, s.uploads).await }
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

/// Is this picture ticked?
pub(crate) fn is_ticked(form: &Form, id: &str) -> bool {
    form.is("picture", id) || form.is(&format!("{UNSENT}picture"), id)
}

/// Does a field hold what another act's box held?
pub(crate) fn is_unsent(name: &str) -> bool {
    name.starts_with(UNSENT)
}

/// Where one's words for a case are kept. It is hashed twice, so that no secret in the address of a report leads here.
fn hash(me: AccountId, c: &Concern) -> Vec<u8> {
    let once: String = links::hash(&format!("unsent {me} {}", c.id)).iter().map(|b| format!("{b:02x}")).collect();
    links::hash(&format!("unsent {once}"))
}

/// Keeps what travelled along; where nothing did, what was kept before is done with.
pub(crate) async fn keep(v: &Visit, c: &Concern, form: &Form) -> Result<(), Error> {
    let Some(me) = v.actor.account().filter(|_| form.has(TRAVELLED)) else { return Ok(()) };
    let cut = |value: &str| value.chars().take(FIELD_KEPT_MAX).collect();
    let fields: Vec<(String, String)> = form.pairs().filter(|(name, _)| is_unsent(name)).map(|(name, value)| (name.to_string(), cut(value))).collect();
    let (cx, city, hash) = (v.cx(), c.city_id, hash(me, c));
    if fields.is_empty() && drafts::find(cx, city, &hash).await?.is_none() {
        return Ok(());
    }
    let body = Body { fields, ..Body::default() };
    cx.db
        .write(async |tx| {
            if !drafts::save(tx, city, &hash, &body, cx.now()).await? {
                drafts::insert(tx, city, &hash, &body, cx.now()).await?;
            }
            Ok(())
        })
        .await
}

/// The form of a case's page with what its reader typed before and did not send.
pub(crate) async fn with_kept(v: &Visit, c: &Concern, form: Form) -> Result<Form, Error> {
    let Some(me) = v.actor.account().filter(|_| !form.has(TRAVELLED)) else { return Ok(form) };
    let Some(row) = drafts::find(v.cx(), c.city_id, &hash(me, c)).await? else { return Ok(form) };
    let body: Body = serde_json::from_value(serde_json::Value::Object(row.body.0)).unwrap_or_default();
    Ok(body.fields.iter().fold(form, |f, (name, value)| f.with(name, value)))
}

/// Enter in a box: everything is kept as it stands.
pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let c = send::case(&v, &reference).await?;
    let form = part(&v, &c, "keep", s).await?;
    send::done(&v, &c, "keep", &form).await
}
