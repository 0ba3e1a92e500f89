//! Who may read what a resident said later, as staff decide it: the entry, the pictures that came with it, and what the case counts.

use crate::Error;
use crate::model::{Audience, Concern, StoryId};
use crate::store::moderation;
use crate::store::stories::Entry;
use ::store::Tx;
use serde_json::{Map, Value};

/// The code in an act's detail under which stands what each entry was before: taking the act back restores it.
pub(super) const WERE: &str = "audience";

/// Gives entries to others to read; answers what they were.
pub(super) async fn set(tx: &mut Tx, c: &Concern, entries: impl Iterator<Item = &Entry>, to: Audience) -> Result<Map<String, Value>, Error> {
    let mut were = Map::new();
    for e in entries {
        moderation::set_audience(tx, c.city_id, c.id, e.id, to).await?;
        were.insert(e.id.to_string(), e.audience.as_str().into());
    }
    Ok(were)
}

/// The entries that an act decided on, as they were before it.
pub(super) async fn restore(tx: &mut Tx, c: &Concern, act: &Entry) -> Result<(), Error> {
    for (id, was) in act.detail.0.get(WERE).and_then(Value::as_object).into_iter().flatten() {
        if let (Ok(id), Some(was)) = (id.parse::<StoryId>(), was.as_str().and_then(Audience::parse)) {
            moderation::set_audience(tx, c.city_id, c.id, id, was).await?;
        }
    }
    Ok(())
}

/// The case with what still waits in it counted anew.
pub(super) async fn counted(tx: &mut Tx, c: &Concern) -> Result<Concern, Error> {
    Ok(Concern { unseen: moderation::unseen(tx, c.city_id, c.id).await?, ..c.clone() })
}
