//! Lists that are fetched as files. They may be long, and be taken slowly or not at all: so many at once, and of one place in the network or person so few
//! that others always find room. Who finds none is told before the file begins: half a file would be taken for a whole one.

use crate::room::{Lease, Room};
use crate::{Answer, Error, Visit, download};
use axum::body::{Body, Bytes};
use futures_util::{Stream, StreamExt};
use kernel::{Kind, Message};

/// Lists that are fetched at once: fewer than `store` reads, so that none of them waits there.
const LISTS_MAX: usize = 10;
/// … and of one: an address, or who signed in.
const LISTS_OF_ONE_MAX: usize = 3;
/// Seconds after which whoever found no room may come back.
const COME_BACK: i64 = 60;

pub(crate) fn room() -> Room {
    Room::new(LISTS_MAX, LISTS_OF_ONE_MAX)
}

/// Room for one list, until it is dropped.
pub struct ListPlace {
    _held: Lease,
}

/// Room for a list, before anything is read for it.
pub fn place_for_list(v: &Visit) -> Result<ListPlace, Error> {
    let who = v.actor.account().map_or_else(|| v.client.clone(), |a| a.to_string());
    let none = || Error { retry_after: Some(COME_BACK), ..Error::new(Kind::Limited).with(Message::new("web-error-lists")) };
    v.site.lists.one(&who).map(|held| ListPlace { _held: held }).ok_or_else(none)
}

/// A list as a CSV file, row by row. `name` is ours, never a stranger's.
pub fn list_file<E>(place: ListPlace, name: &str, rows: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> Answer
where
    E: Into<axum::BoxError> + 'static,
{
    let rows = rows.inspect(move |_| {
        let _ = &place;
    });
    download(name, "text/csv; charset=utf-8", Body::from_stream(rows))
}
