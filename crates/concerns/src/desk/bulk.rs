//! The same act on many cases: each is done by its own verbs, in one transaction, so that each has its story, its audit and its undo; what cannot be done is
//! told, and is not done in part.

pub(crate) mod outcome;

use super::{assign, classify, list, send, twice};
use crate::error::BEYOND;
use crate::kinds::Kinds;
use crate::model::Concern;
use crate::ports::People;
use crate::{Error, SEE};
use ::store::Ctx;
use cities::City;
use kernel::{Actor, Instant, Message};
use outcome::Outcome;
use std::sync::Arc;
use web::{Answer, Form, Submitted, Visit};

/// Cases at once.
const MARKED_MAX: usize = 100;
/// How often a case is looked at again that became another between the look and the act.
const LOOKS_MAX: usize = 3;
/// The fields that say what is done.
const ACT: [&str; 3] = ["to", "category", "department"];

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
    let wish = Wish { to, category: form.some("category"), department: form.some("department") };
    let mut came = Outcome { span: (v.cx().now(), v.cx().now()), ..Outcome::default() };
    for reference in form.all("mark").take(MARKED_MAX) {
        match once(&v, reference, &form, &wish).await {
            Ok(told) => {
                // What an earlier sending of this form did is taken back with the rest.
                came.span.0 = told.into_iter().fold(came.span.0, Instant::min);
                came.did.push(reference.to_string());
            }
            Err(e) if e.kind == kernel::Kind::Broken || e.kind == kernel::Kind::Unavailable => return Err(e),
            Err(e) if is_beyond(&e) => came.beyond.push(reference.to_string()),
            Err(_) => came.left.push(reference.to_string()),
        }
    }
    came.span.1 = v.cx().now();
    came.lead(&v, form.value("back"), "bulk")
}

/// Could who was chosen not see this one, or not work on it?
fn is_beyond(e: &web::Error) -> bool {
    matches!(&e.kind, kernel::Kind::Invalid(fields) if fields.iter().any(|f| f.message.id == BEYOND))
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

/// What all marked cases shall be; `None` stays as it is.
struct Wish {
    to: Option<Option<(kernel::AccountId, String)>>,
    category: Option<String>,
    department: Option<String>,
}

/// Does it with one case, unless an earlier sending of the same form did: answers when that told of it.
async fn once(v: &Visit, reference: &str, form: &Form, wish: &Wish) -> Result<Vec<Instant>, web::Error> {
    let (city, people) = (v.city()?, v.site.port::<Arc<dyn People>>()?);
    for _ in 0..LOOKS_MAX {
        let c = send::any_case(v, reference).await?;
        let form = twice::named(v, &c, "bulk", &ACT, form.clone());
        let told = twice::told(v, &c, &form).await?;
        if !told.is_empty() {
            return Ok(told);
        }
        if !v.actor.may(SEE, &c.target()) {
            return Err(Error::NoConcern.into());
        }
        match one(&twice::cx(v, &form), city, &**people, &v.actor, c, wish).await {
            // Somebody was faster, perhaps the first sending of this very form.
            Err(Error::Stale) => twice::settled(v).await?,
            done => return Ok(done.map(|()| Vec::new())?),
        }
    }
    Err(Error::Stale.into())
}

async fn one(cx: &Ctx, city: &City, people: &dyn People, by: &Actor, c: Concern, wish: &Wish) -> Result<(), Error> {
    let kinds = Kinds::of(cx, city).await?;
    let concern = c.id;
    // Of many, some are what all shall be.
    let (category, department) = (wish.category.clone().filter(|k| *k != c.category), wish.department.clone().filter(|d| *d != c.department));
    let is_moved = category.is_some() || department.is_some();
    let kind = classify::Input { concern, version: Some(c.version), category: category.unwrap_or(c.category), department };
    cx.db
        .write(async |tx| {
            let mut version = Some(c.version);
            if is_moved {
                version = Some(classify::within(cx, tx, (city, &kinds), people, by, &kind).await?.version);
            }
            if let Some(to) = wish.to.clone() {
                assign::within(cx, tx, city, people, by, &assign::Input { concern, version, to }).await?;
            }
            Ok(())
        })
        .await
}
