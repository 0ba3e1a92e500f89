//! An act whose form comes twice, pressed twice or sent again because the network gave no answer: the second sending is the first one's result.
//! The key of the page and the act's own words name a sending, and what is told of it carries that name. The same page with other words, after a step back in
//! the browser, is another sending; so is another page with the same words.

use super::once;
use crate::Error;
use crate::model::Concern;
use crate::store::stories::SENDING;
use crate::store::{cases, links, stories};
use ::store::Ctx;
use kernel::Instant;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use web::{Form, Visit};

/// Bytes of a sending's name.
const SENDING_BYTES: usize = 16;

/// The form with the name of its sending, made from the fields that are the act's own.
pub(super) fn named(v: &Visit, c: &Concern, act: &str, own: &[&str], form: Form) -> Form {
    let Some(me) = v.actor.account().filter(|_| links::is_secret(form.value(once::KEY))) else { return form };
    let head = [me.to_string(), c.id.to_string(), act.to_string(), form.value(once::KEY).to_string()];
    let fields = form.pairs().filter(|(name, _)| own.contains(name)).flat_map(|(name, value)| [name, value]);
    let name = name(head.iter().map(String::as_str).chain(fields).map(str::as_bytes));
    form.with(SENDING, name)
}

/// The name of a sending that consists of these parts.
pub(crate) fn name<'p>(parts: impl Iterator<Item = &'p [u8]>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
        hash.update([0]);
    }
    hash.finalize().iter().take(SENDING_BYTES).map(|b| format!("{b:02x}")).collect()
}

/// What an act does in this context, it tells under the name of its sending.
pub(super) fn cx(v: &Visit, form: &Form) -> Ctx {
    v.cx().sent_as(form.some(SENDING).map(Arc::from))
}

/// The case as it is now, if this sending was done before.
pub(super) async fn done(v: &Visit, read: &Concern, form: &Form) -> Result<Option<Concern>, Error> {
    if !form.has(SENDING) {
        return Ok(None);
    }
    settled(v).await?;
    let is_done = !told(v, read, form).await?.is_empty();
    if is_done { Ok(Some(cases::by_id(v.cx(), read.city_id, read.id).await?)) } else { Ok(None) }
}

/// The sending that was faster may share a batch with ours, written and not yet committed: an empty transaction waits for it.
pub(super) async fn settled(v: &Visit) -> Result<(), Error> {
    v.cx().db.write(async |_| Ok(())).await
}

/// When this sending told something of the case that holds, if it was done before. What was taken back since may be done again from the same page.
pub(super) async fn told(v: &Visit, read: &Concern, form: &Form) -> Result<Vec<Instant>, Error> {
    let Some(sending) = form.some(SENDING) else { return Ok(Vec::new()) };
    let entries = stories::of_concern(v.cx(), read.city_id, read.id).await?;
    Ok(entries.iter().filter(|e| e.is_of(&sending) && !e.is_taken_back()).map(|e| e.at).collect())
}
