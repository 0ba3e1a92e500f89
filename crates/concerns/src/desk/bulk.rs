//! The same act on many cases: each is done by its own verb, so that each has its story, its audit and its undo; what cannot be done is counted.

use super::assign::{self, assign};
use super::classify::{self, classify};
use super::query::Asked;
use super::send;
use crate::Error;
use crate::model::Concern;
use kernel::Message;
use web::{Answer, Submitted, Visit, see_other};

/// Cases at once.
const MARKED_MAX: usize = 100;

pub(crate) async fn post(v: Visit, s: Submitted) -> Answer {
    let to = match s.form.some("to") {
        Some(typed) => Some(assign::chosen(&v, &typed).await?),
        None => None,
    };
    let (category, department) = (s.form.some("category"), s.form.some("department"));
    if to.is_none() && category.is_none() && department.is_none() {
        return Err(web::Error::new(kernel::Kind::Invalid(Vec::new())).with(Message::new("concerns-desk-error-bulk")));
    }
    let (mut done, mut failed) = (0, 0);
    for reference in s.form.all("mark").take(MARKED_MAX) {
        let outcome = match send::case(&v, reference).await {
            Ok(c) => one(&v, c, to.clone(), category.clone(), department.clone()).await,
            Err(e) => Err(e),
        };
        match outcome {
            Ok(()) => done += 1,
            Err(e) if e.kind == kernel::Kind::Broken || e.kind == kernel::Kind::Unavailable => return Err(e),
            Err(_) => failed += 1,
        }
    }
    let query = Asked::read(s.form.value("back")).query_without_case();
    see_other(v.here(&format!("/desk?{query}&done=bulk&n={done}&failed={failed}")))
}

type To = Option<Option<(kernel::AccountId, String)>>;

async fn one(v: &Visit, c: Concern, to: To, category: Option<String>, department: Option<String>) -> Result<(), web::Error> {
    let city = v.city()?;
    let id = c.id;
    if category.is_some() || department.is_some() {
        let input = classify::Input { concern: id, version: None, category: category.unwrap_or(c.category), department };
        classify(v.cx(), city, &v.actor, input).await?;
    }
    if let Some(to) = to {
        let done: Result<Concern, Error> = assign(v.cx(), city, &v.actor, assign::Input { concern: id, version: None, to }).await;
        done?;
    }
    Ok(())
}
