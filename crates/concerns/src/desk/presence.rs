//! Who else looks at a case: said when it is opened, and asked again by the page while it stays open.

use super::send;
use crate::model::Concern;
use crate::store::desk::{self, Reader};
use askama::Template;
use axum::extract::Path;
use web::{Answer, Visit};

#[derive(Template)]
#[template(path = "concerns/case_seen.html")]
struct Seen<'a> {
    v: &'a Visit,
    readers: Vec<Reader>,
    reference: &'a str,
    version: i64,
}

/// Says that this person is here, and answers who else is.
pub(crate) async fn readers(v: &Visit, c: &Concern) -> Result<Vec<Reader>, web::Error> {
    let Some(me) = v.actor.account() else { return Ok(Vec::new()) };
    Ok(desk::reads(v.cx(), c.city_id, c.id, me, v.actor.name()).await?)
}

/// The line alone, for the page that asks again.
pub(crate) async fn get(v: Visit, Path((_, reference)): Path<(String, String)>) -> Answer {
    let c = send::case(&v, &reference).await?;
    let readers = readers(&v, &c).await?;
    v.page(&Seen { v: &v, readers, reference: c.reference.as_str(), version: c.version })
}
