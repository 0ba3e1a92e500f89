//! The same act on many cases: each is done by its own verb, so that each has its story, its audit and its undo; what cannot be done is told.

pub(crate) mod outcome;

use super::assign::{self, assign};
use super::classify::{self, classify};
use super::{list, send};
use crate::Error;
use crate::model::Concern;
use kernel::Message;
use outcome::Outcome;
use web::{Answer, Form, Submitted, Visit};

/// Cases at once.
const MARKED_MAX: usize = 100;

pub(crate) async fn post(v: Visit, s: Submitted) -> Answer {
    let mut form = checked(s.form);
    if !form.errors().is_empty() {
        return list::again(&v, form).await;
    }
    let to = match form.some("to") {
        Some(typed) => match assign::chosen(&v, &typed).await {
            Ok(to) => Some(to),
            Err(e) if matches!(e.kind, kernel::Kind::Invalid(_)) => {
                form.wrong("bulk-to", Message::new("concerns-desk-error-person"));
                return list::again(&v, form).await;
            }
            Err(e) => return Err(e),
        },
        None => None,
    };
    let (category, department) = (form.some("category"), form.some("department"));
    let mut came = Outcome { span: (v.cx().now(), v.cx().now()), ..Outcome::default() };
    for reference in form.all("mark").take(MARKED_MAX) {
        let outcome = match send::case(&v, reference).await {
            Ok(c) => one(&v, c, to.clone(), category.clone(), department.clone()).await,
            Err(e) => Err(e),
        };
        match outcome {
            Ok(()) => came.did.push(reference.to_string()),
            Err(e) if e.kind == kernel::Kind::Broken || e.kind == kernel::Kind::Unavailable => return Err(e),
            Err(_) => came.left.push(reference.to_string()),
        }
    }
    came.span.1 = v.cx().now();
    came.lead(&v, form.value("back"), "bulk")
}

/// The form, with what is missing in it.
fn checked(mut form: Form) -> Form {
    if form.all("mark").next().is_none() {
        form.wrong("marks", Message::new("concerns-desk-error-marks"));
    }
    if ["to", "category", "department"].iter().all(|act| form.value(act).is_empty()) {
        form.wrong("bulk-to", Message::new("concerns-desk-error-bulk"));
    }
    form
}

type To = Option<Option<(kernel::AccountId, String)>>;

async fn one(v: &Visit, c: Concern, to: To, category: Option<String>, department: Option<String>) -> Result<(), web::Error> {
    let city = v.city()?;
    let id = c.id;
    // Of many, some are what all shall be.
    let (category, department) = (category.filter(|k| *k != c.category), department.filter(|d| *d != c.department));
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
