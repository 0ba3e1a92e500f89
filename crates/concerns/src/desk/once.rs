//! A call that is sent once, however often its form comes: pressed twice, or sent again because the network gave no answer.

use crate::Error;
use crate::model::Concern;
use crate::report::{self, Input};
use crate::store::{cases, drafts, links};
use ::store::Ctx;
use cities::City;
use kernel::{Actor, Ids};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use web::Form;

/// The hidden field with the form's key.
pub(crate) const KEY: &str = "key";
/// What a form carries beside what was typed.
const NOT_TYPED: [&str; 4] = ["csrf", KEY, "look", "go"];
/// What is left in the draft of a call that was written down: what was typed, as a number that tells nobody what it was.
const TYPED: &str = "typed";

/// A form by its key, and by what was typed in it.
pub struct Once {
    key: String,
    typed: String,
}

/// The case of a call.
pub struct Written {
    pub concern: Concern,
    /// The form came before, with other words: they are not in the case.
    pub is_other: bool,
}

/// The key that the form goes on with: its own, or a new one.
pub(crate) fn key(form: &Form, ids: &dyn Ids) -> String {
    Some(form.value(KEY)).filter(|k| links::is_secret(k)).map_or_else(|| ids.secret(), str::to_string)
}

impl Once {
    /// The form's key, if it has one.
    pub(super) fn of(form: &Form) -> Option<Self> {
        let key = Some(form.value(KEY)).filter(|k| links::is_secret(k))?;
        let is_typed = |name: &str| !NOT_TYPED.contains(&name) && !name.starts_with("shown_");
        let mut hash = Sha256::new().chain_update(key.as_bytes());
        for (name, value) in form.pairs().filter(|(name, _)| is_typed(name)) {
            hash.update(name.as_bytes());
            hash.update([0]);
            hash.update(value.as_bytes());
            hash.update([0]);
        }
        Some(Once { key: key.to_string(), typed: format!("{:x}", hash.finalize()) })
    }

    /// Under which its draft is kept. Its first byte begins no text, so that no address opens it as a resident's draft; another person's key is another one.
    fn hash(&self, by: &Actor) -> Vec<u8> {
        let account = by.account().map(|a| a.to_string()).unwrap_or_default();
        Sha256::new().chain_update([0xff]).chain_update(account.as_bytes()).chain_update([0]).chain_update(self.key.as_bytes()).finalize().to_vec()
    }

    /// Writes the call down, unless it was.
    pub(super) async fn write(&self, cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<Written, Error> {
        let hash = self.hash(by);
        if let Some(known) = self.written(cx, city, &hash).await? {
            return Ok(known);
        }
        cx.db.write(async |tx| drafts::insert(tx, city.id, &hash, &Map::<String, Value>::new(), cx.now()).await).await?;
        let left = Map::from_iter([(TYPED.to_string(), self.typed.as_str().into())]);
        match report::take(cx, city, by, input, Some(report::Draft { hash: &hash, left, secret: cx.ids.secret(), promised: None })).await {
            Err(Error::Stale) => {
                // The sending that was faster may share a batch with ours, written and not yet committed: an empty transaction waits for it.
                cx.db.write(async |_| Ok::<(), Error>(())).await?;
                self.written(cx, city, &hash).await?.ok_or(Error::NoConcern)
            }
            taken => Ok(Written { concern: taken?.concern, is_other: false }),
        }
    }

    async fn written(&self, cx: &Ctx, city: &City, hash: &[u8]) -> Result<Option<Written>, Error> {
        let Some(draft) = drafts::find(cx, city.id, hash).await? else { return Ok(None) };
        let Some(id) = draft.concern_id else { return Ok(None) };
        let is_other = draft.body.0.get(TYPED).and_then(Value::as_str) != Some(&self.typed);
        Ok(Some(Written { concern: cases::by_id(cx, city.id, id).await?, is_other }))
    }
}
