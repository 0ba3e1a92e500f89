//! What a form of the private page carries beside the words: a key, so that what comes twice is done once, and what it promised of who will read the words.
//! The last look at a report carries such a promise, too.

use crate::Error;
use crate::desk::{once, twice};
use crate::model::{Concern, Publication};
use crate::store::moderation;
use ::store::{Ctx, Tx};
use std::sync::Arc;
use web::{Form, Visit};

/// The hidden fields of a form.
pub(super) struct Carried {
    pub key: String,
    pub promise: &'static str,
}

impl Carried {
    /// A page that asks again goes on with the key that it had; it promises what it says now.
    pub(super) fn new(v: &Visit, form: &Form, read_by: Publication) -> Self {
        Carried { key: once::key(form, &*v.cx().ids), promise: read_by.code() }
    }
}

/// What a form promised of who will read its words. One that is older than the promise, or made by hand, promised nothing.
pub(super) fn promised(form: &Form) -> Option<Publication> {
    Publication::parse(form.value("promise"))
}

/// The context in which a form is answered: what is told in it can be known by the form's key and words, when the form comes again. The same page with other
/// words, after a step back in the browser, is another sending; so is another page with the same words.
pub(super) fn cx(v: &Visit, form: &Form, act: &str, words: &[&[u8]]) -> Ctx {
    let key = form.value(once::KEY);
    let parts = [act.as_bytes(), key.as_bytes()].into_iter().chain(words.iter().copied());
    v.cx().sent_as(crate::store::links::is_secret(key).then(|| Arc::from(twice::name(parts))))
}

/// Was this sending done before? Asked inside of the transaction that would do it, because two may come at the same moment.
pub(super) async fn is_done(cx: &Ctx, tx: &mut Tx, c: &Concern) -> Result<bool, Error> {
    let Some(sending) = &cx.sending else { return Ok(false) };
    Ok(moderation::entries(tx, c.city_id, c.id).await?.iter().any(|e| e.is_of(sending)))
}
