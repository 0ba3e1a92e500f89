//! A form that is shown again, with what is wrong beside its fields and in its status.

use crate::Error;
use axum::http::{HeaderValue, StatusCode, header};
use kernel::Failure;
use web::{Answer, Form, Visit};

/// What a form that comes back says in its status.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said {
    wait_seconds: Option<i64>,
    /// It was more than the person may do: the shell writes that down.
    is_beyond: bool,
}

/// Puts what is wrong into the form, a wait beside `field`; what no form can mend goes on.
pub(crate) fn kept(mut form: Form, e: Error, field: &str) -> Result<(Form, Said), Error> {
    let said = Said { wait_seconds: e.wait_seconds(), is_beyond: matches!(e, Error::Beyond) };
    match e {
        Error::Invalid(fields) => fields.into_iter().for_each(|f| form.wrong(f.field, f.message)),
        Error::Slow(_) | Error::Beyond | Error::LastAdministrator | Error::LastOfPeople | Error::LastOfRoles | Error::RoleInUse | Error::TooMany(_) => {
            if let Some(m) = e.message() {
                form.wrong(field, m);
            }
        }
        e => return Err(e),
    }
    Ok((form, said))
}

/// The page; when something was wrong with status 422, or 429 and when to come back.
pub(crate) fn again(v: &Visit, page: &impl askama::Template, said: Option<Said>) -> Answer {
    let Some(said) = said else { return v.page(page) };
    let mut response = v.page_again(page)?;
    if said.is_beyond {
        response.extensions_mut().insert(web::Refused);
    }
    if let Some(seconds) = said.wait_seconds {
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds.max(1).unsigned_abs()));
    }
    Ok(response)
}
