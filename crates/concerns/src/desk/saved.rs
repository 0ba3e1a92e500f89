//! A filter with a name: an inbox of one's own.

use super::list;
use super::query::Asked;
use crate::Error;
use crate::store::desk;
use ::store::Ctx;
use cities::City;
use kernel::{Actor, Message};
use web::{Answer, Submitted, Visit, see_other};

const NAME_CHARS_MAX: usize = 60;

#[derive(Clone, Debug)]
pub struct Input {
    pub name: String,
    /// The query of the list's address.
    pub query: String,
    /// The name of the filter that this one shall stand for; empty: of none.
    pub instead: String,
}

/// Keeps a filter for who asks. A name that stands for another filter already is asked about once: it would be gone unseen.
pub async fn save(cx: &Ctx, city: &City, by: &Actor, input: Input) -> Result<(), Error> {
    let me = by.account().filter(|_| by.may_somewhere(crate::SEE, Some(city.id))).ok_or(Error::Denied(crate::SEE))?;
    let name = input.name.trim();
    if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
        return Err(Error::field("name", Message::new("concerns-desk-error-filter-name").with("max", NAME_CHARS_MAX)));
    }
    let query = Asked::read(&input.query).query();
    let others = desk::saved(cx, city.id, me).await?;
    if name != input.instead && others.iter().any(|kept| kept.name == name && kept.query != query) {
        return Err(Error::field("name", Message::new("concerns-desk-error-filter-taken")));
    }
    cx.db.write(async |tx| desk::save(cx, tx, city.id, me, name, &query).await).await
}

/// Forgets one's filter.
pub async fn forget(cx: &Ctx, city: &City, by: &Actor, name: &str) -> Result<(), Error> {
    let me = by.account().ok_or(Error::Denied(crate::SEE))?;
    cx.db.write(async |tx| desk::forget_saved(tx, city.id, me, name).await).await
}

pub(crate) async fn post(v: Visit, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let input = Input { name: s.form.value("name").to_string(), query: s.form.value("query").to_string(), instead: s.form.value("instead").to_string() };
    let query = Asked::read(&input.query).query();
    match save(v.cx(), &city, &v.actor, input).await {
        Ok(()) => see_other(v.here(&format!("/desk?{query}&done=saved"))),
        Err(e) => {
            let back = s.form.value("query").to_string();
            list::again(&v, s.form.with("back", back).take_errors(e)?).await
        }
    }
}

pub(crate) async fn post_forget(v: Visit, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    forget(v.cx(), &city, &v.actor, s.form.value("name")).await?;
    see_other(v.here("/desk"))
}
