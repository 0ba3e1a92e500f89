//! What was sent from the private page and not taken: the page again, with what is wrong beside its box. Where the case moved on meanwhile, it says how it
//! stands now, and the words are in a box from which they can still be sent, or be taken along.

use super::own;
use super::reopen::can_reopen;
use crate::Error;
use crate::model::{Concern, State};
use axum::http::StatusCode;
use kernel::Message;
use web::{Answer, Form, Markup, Visit};

/// A form that was not taken, and the box that its words stood in.
pub(super) struct Unsent {
    field: &'static str,
    form: Form,
    has_pictures: bool,
}

impl Unsent {
    pub(super) fn of(field: &'static str, form: Form) -> Self {
        Unsent { field, form, has_pictures: false }
    }
    pub(super) fn with_pictures(self, has_pictures: bool) -> Self {
        Unsent { has_pictures, ..self }
    }
}

/// What the page says above everything else.
pub(super) struct Moved {
    pub why: Markup,
    /// Where the words are: a message.
    pub words: Option<&'static str>,
    pub has_pictures: bool,
}

/// The box for words that nothing on the page can send any more.
pub(super) const LEFT: &str = "left";

/// The page again.
pub(super) async fn refused(v: &Visit, secret: &str, e: Error, unsent: Unsent) -> Answer {
    let city = v.city()?;
    let c = own::case(v.cx(), city, secret).await?;
    let box_now = if c.is_open() {
        "text"
    } else if can_reopen(city, &c, v.now) {
        "why"
    } else {
        LEFT
    };
    let Unsent { field, mut form, has_pictures } = unsent;
    if !matches!(e, Error::NotNow { .. } | Error::Stale) {
        form = form.take_errors(e)?;
        if box_now == field {
            // A browser does not fill in a field for files again.
            if has_pictures && form.error("photos").is_none() {
                form.wrong("photos", Message::new("concerns-own-moved-pictures"));
            }
            return own::private(v.page_again(&own::show(v, secret, c, &form, None).await?));
        }
    }
    let words = form.some(field);
    let moved = Moved {
        why: why(v, &c, field, box_now),
        words: words.as_ref().map(|_| if box_now == LEFT { "concerns-own-moved-take" } else { "concerns-own-moved-words" }),
        has_pictures,
    };
    let form = words.into_iter().fold(Form::new(), |form, words| form.with(box_now, words));
    let mut answer = v.page(&own::show(v, secret, c, &form, Some(moved)).await?)?;
    *answer.status_mut() = StatusCode::CONFLICT;
    own::private(Ok(answer))
}

/// Why it was not taken, as the case stands now.
fn why(v: &Visit, c: &Concern, field: &str, box_now: &str) -> Markup {
    let id = match (c.state(), field) {
        _ if box_now == field => "concerns-own-moved-stale",
        _ if box_now == LEFT => return Markup(v.rich("concerns-own-too-late").link(v.here("/report")).to_string()),
        (State::Answered, _) => "concerns-own-moved-answered",
        (State::Closed, _) => "concerns-own-moved-closed",
        (_, "why") => "concerns-own-moved-open",
        _ => "concerns-own-moved-unanswered",
    };
    Markup(v.msg(id).to_string())
}
