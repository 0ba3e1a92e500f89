//! What a colleague has just done is not undone unseen: who takes a thing away that became another one meanwhile is asked, and who comes for one that somebody
//! took away is told who that was.

use super::history::{self, Somebody};
use kernel::{CityId, Message};
use web::{Error, Visit};

/// What stands against taking away what somebody changed since its page was opened: who that was, and what they changed.
pub(super) fn stands_against(v: &Visit, by: Option<Somebody>, parts: impl IntoIterator<Item = String>) -> Message {
    let mut each: Vec<String> = Vec::new();
    for part in parts {
        if !each.contains(&part) {
            each.push(part);
        }
    }
    let what = v.words.list(each.iter().map(String::as_str));
    match by {
        Some(by) => Message::new("concerns-settings-remove-changed-by").with("name", by.name).with("what", what),
        None => Message::new("concerns-settings-remove-changed").with("what", what),
    }
}

/// There was such a thing, and somebody took it away.
pub(super) async fn gone(v: &Visit, city: CityId, subject: String) -> Error {
    match history::removed(v, city, subject).await {
        Ok(by) => gone_by(v, by),
        Err(e) => e.into(),
    }
}

/// What a verb refused; of a thing that is not there any more, who took it away.
pub(super) async fn or_gone(v: &Visit, city: CityId, subject: String, e: crate::Error) -> Error {
    if matches!(e, crate::Error::NoConcern) { gone(v, city, subject).await } else { e.into() }
}

/// Nothing is there; somebody may have taken it away.
pub(super) fn gone_by(v: &Visit, by: Option<Somebody>) -> Error {
    match by {
        Some(by) => Error::not_found().with(Message::new("concerns-settings-gone-by").with("name", by.name).with("when", v.moment(by.at))),
        None => Error::not_found(),
    }
}
