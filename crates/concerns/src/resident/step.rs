//! What the pages of a report share: its steps, the draft behind the address, and the panel that says what is written so far.

use super::draft::{self, Draft, NEAR_MAX};
use crate::Error;
use crate::kinds::Kinds;
use crate::model::{Category, PlaceRule, Publication};
use crate::report::PHOTOS_MAX;
use axum::http::{HeaderName, HeaderValue, header};
use cities::Deadline;
use kernel::{Failure, Kind, Message};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use web::{Answer, Field, Form, Markup, Visit};

/// The questions, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Where,
    What,
    Same,
    More,
    Check,
}

impl Step {
    fn file(self) -> &'static str {
        match self {
            Step::Where => "where",
            Step::What => "what",
            Step::Same => "same",
            Step::More => "more",
            Step::Check => "check",
        }
    }
    /// Which question it is, and of how many. What may be the same is asked only where something is near, so it has no number, and none is left out;
    /// who chose the kind on the way here is not asked for it.
    pub(crate) fn numbers(self, is_given: bool) -> (i64, i64) {
        let of = if is_given && self != Step::What { 2 } else { 3 };
        let number = match self {
            Step::Where => 1,
            Step::What => 2,
            Step::Same => of - 1,
            Step::More | Step::Check => of,
        };
        (number, of)
    }
    fn before(self) -> Option<Step> {
        Some(match self {
            Step::Where => return None,
            Step::What => Step::Where,
            Step::Same | Step::More => Step::What,
            Step::Check => Step::More,
        })
    }
}

/// Why a step asks again. It is kept with the draft and said by GET: so Back in the browser finds a page, and no form that would have to be sent anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refused {
    PlaceMissing,
    PlaceOutside,
    /// Other words stand in the search than the list of places was made of.
    PlaceWords,
    SpotTooLong,
    Category,
    /// The same of the list of kinds.
    KindWords,
    Closed,
    /// What stands against sending it, as it is found when the page is shown.
    More,
    /// The same of what was typed on the one page; what was not asked there is no mistake.
    Typed,
    Picture,
    /// The same, because of its size in pixels.
    PictureLarge,
    TooManyPictures,
    /// It was too large with the others.
    PicturesTogether,
}

impl Refused {
    /// What can be wrong with a place, as it stands in an address: the first page has no draft that could keep it.
    const OF_PLACE: [(Refused, &str); 4] =
        [(Refused::PlaceMissing, "missing"), (Refused::PlaceOutside, "outside"), (Refused::PlaceWords, "words"), (Refused::SpotTooLong, "long")];

    pub(super) fn of_place(code: &str) -> Option<Self> {
        Self::OF_PLACE.into_iter().find(|(_, c)| *c == code).map(|(r, _)| r)
    }
    pub(super) fn code(self) -> &'static str {
        Self::OF_PLACE.into_iter().find(|(r, _)| *r == self).map_or("", |(_, code)| code)
    }
    pub(super) fn is_of_what(self) -> bool {
        matches!(self, Refused::Category | Refused::Closed)
    }
    /// What is said of it; of `More` and `Typed` every answer says its own, of a picture the draft knows which; words that are looked up now are no mistake.
    pub(super) fn message(self) -> Option<Message> {
        Some(match self {
            Refused::PlaceMissing => Message::new("concerns-error-place-missing"),
            Refused::PlaceOutside => Message::new("concerns-error-place-outside"),
            Refused::SpotTooLong => Message::new("concerns-error-too-long").with("max", NEAR_MAX),
            Refused::Category => Message::new("concerns-error-category"),
            Refused::Closed => Message::new("concerns-report-closed"),
            Refused::TooManyPictures => Message::new("concerns-error-too-many-photos").with("max", PHOTOS_MAX),
            Refused::Picture
            | Refused::PictureLarge
            | Refused::PicturesTogether
            | Refused::More
            | Refused::Typed
            | Refused::PlaceWords
            | Refused::KindWords => return None,
        })
    }
}

/// The address of a step of a draft.
pub(crate) fn address(v: &Visit, secret: &str, step: Step) -> String {
    v.here(&format!("/report/{secret}/{}", step.file()))
}

/// The address of anything else of a draft.
pub(crate) fn below(v: &Visit, secret: &str, rest: &str) -> String {
    v.here(&format!("/report/{secret}/{rest}"))
}

/// A draft on its way through the steps, with the city's categories.
pub(crate) struct Writing {
    pub draft: Draft,
    pub kinds: Arc<Kinds>,
}

/// The draft of an address. One that was sent shows its receipt; one that is gone says why.
pub(crate) async fn writing(v: &Visit, secret: &str) -> Result<Result<Writing, Answer>, web::Error> {
    let city = v.city()?;
    let draft = draft::open(v.cx(), city, secret).await.map_err(gone)?;
    if draft.concern.is_some() {
        return Ok(Err(web::see_other(below(v, secret, "sent"))));
    }
    if !draft.body.same.is_empty() {
        return Ok(Err(web::see_other(v.here(&format!("/concern/{}/follow?counted=1", draft.body.same)))));
    }
    Ok(Ok(Writing { draft, kinds: Kinds::of(v.cx(), city).await? }))
}

/// A draft that is not there: gone after a day, or mistyped.
pub(super) fn gone(e: Error) -> web::Error {
    match e.kind() {
        Kind::NotFound => web::Error::not_found().with(Message::new("concerns-report-gone")),
        _ => e.into(),
    }
}

impl Writing {
    pub(crate) fn category(&self) -> Option<&Category> {
        self.kinds.category(&self.draft.body.category).filter(|c| !c.is_closed)
    }
    /// Who will read it, as its pages say.
    pub(super) fn read_by(&self, category: &Category) -> Publication {
        category.publication.stricter(self.draft.body.promised())
    }
    /// Was what it is closed, or even removed, while this was written?
    pub(super) fn is_closed(&self) -> bool {
        let chosen = &self.draft.body.category;
        !chosen.is_empty() && self.kinds.category(chosen).is_none_or(|c| c.is_closed)
    }
    /// It was said to have no one place, and then to be of a kind that needs one.
    pub(super) fn lacks_place(&self) -> bool {
        self.draft.body.is_nowhere && self.category().is_some_and(|c| c.place == PlaceRule::Required)
    }
    /// The first step that is not answered yet, if it lies before this one.
    pub(crate) fn missing(&self, step: Step) -> Option<Step> {
        let needs_place = self.category().is_none_or(|c| c.place == PlaceRule::Required);
        let has_place = self.draft.body.has_place() && !self.lacks_place();
        match () {
            () if step > Step::What && self.category().is_none_or(Category::is_elsewhere) => Some(Step::What),
            () if step > Step::Where && needs_place && !has_place => Some(Step::Where),
            () => None,
        }
    }
}

/// A page that belongs to one draft: no cache keeps it, no search engine reads it, no other site is told its address.
pub(crate) fn private(answer: Answer) -> Answer {
    let mut response = web::private_page(answer)?;
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    Ok(response)
}

/// A line of “your report so far”.
pub(crate) struct Fact {
    pub label: &'static str,
    pub text: String,
    /// Where it is changed, and what the link says to those who hear it.
    pub change: Option<(String, &'static str)>,
}

/// What stands round every step.
pub(crate) struct Frame {
    pub back: String,
    pub number: i64,
    pub of: i64,
    pub facts: Vec<Fact>,
    pub is_kept: bool,
}

impl Frame {
    /// The first page, before there is a draft.
    pub(crate) fn first(v: &Visit, is_given: bool) -> Self {
        let none = |label, text: &'static str| Fact { label, text: v.t(text).into(), change: None };
        let facts = vec![
            none("concerns-report-fact-where", "concerns-report-fact-now"),
            none("concerns-report-fact-what", "concerns-report-fact-next"),
            none("concerns-report-fact-details", "concerns-report-fact-later"),
        ];
        let (number, of) = Step::Where.numbers(is_given);
        Frame { back: v.home(), number, of, facts, is_kept: false }
    }
    pub(crate) fn of(v: &Visit, w: &Writing, step: Step) -> Self {
        let secret = &w.draft.secret;
        let back = step.before().map_or_else(|| v.home(), |s| address(v, secret, s));
        let mut facts = vec![place_fact(v, w, step), category_fact(v, w, step)];
        facts.extend(promise(v, w).into_iter().filter(|_| step >= Step::More));
        let (number, of) = step.numbers(w.draft.body.is_given);
        Frame { back, number, of, facts, is_kept: true }
    }
    /// Which bars are lit.
    pub(crate) fn bars(&self) -> Vec<bool> {
        (1..=self.of).map(|n| n <= self.number).collect()
    }
}

/// Where, in words.
pub(crate) fn place_words(v: &Visit, w: &Writing) -> String {
    let text = w.draft.body.place_text();
    match (w.draft.body.is_nowhere, text.is_empty()) {
        (_, false) => text,
        (true, _) => v.t("concerns-report-nowhere").into(),
        (false, true) => v.t("concerns-report-fact-next").into(),
    }
}

fn place_fact(v: &Visit, w: &Writing, step: Step) -> Fact {
    let change = (step != Step::Where).then(|| (address(v, &w.draft.secret, Step::Where), "concerns-report-change-where"));
    Fact { label: "concerns-report-fact-where", text: place_words(v, w), change }
}

fn category_fact(v: &Visit, w: &Writing, step: Step) -> Fact {
    let name = w.category().map(|c| c.name.in_lang(v.lang()).to_string());
    let change = (step > Step::What && name.is_some()).then(|| (address(v, &w.draft.secret, Step::What), "concerns-report-change-what"));
    Fact { label: "concerns-report-fact-what", text: name.unwrap_or_else(|| v.t("concerns-report-fact-next").into()), change }
}

/// Who gets it, and until when they answer.
fn promise(v: &Visit, w: &Writing) -> Vec<Fact> {
    let Some(c) = w.category() else { return Vec::new() };
    let due = within(v, c.deadline);
    vec![
        Fact { label: "concerns-report-fact-goes-to", text: department(v, w, c), change: None },
        Fact { label: "concerns-report-fact-due", text: due, change: None },
    ]
}

/// The department that will have it, by name.
pub(crate) fn department(v: &Visit, w: &Writing, category: &Category) -> String {
    let Some(city) = &v.city else { return String::new() };
    let area = w.draft.body.point().and_then(|p| city.area_at(p)).map_or("", |a| a.code.as_str());
    department_name(v, w.kinds.routing.department(category, area))
}

pub(crate) fn department_name(v: &Visit, code: &str) -> String {
    let found = v.city.as_ref().and_then(|c| c.department(code));
    found.map_or_else(|| v.t("concerns-report-the-city").to_string(), |d| d.name.in_lang(v.lang()).to_string())
}

/// A deadline in words: “within 24 hours”.
pub(crate) fn within(v: &Visit, deadline: Deadline) -> String {
    match deadline {
        Deadline::Hours(n) => v.msg("concerns-within-hours").n("n", n).text(),
        Deadline::WorkingHours(n) => v.msg("concerns-within-working-hours").n("n", n).text(),
        Deadline::WorkingDays(n) => v.msg("concerns-within-working-days").n("n", n).text(),
    }
}

/// The address for the answer; where no mail is sent, for the staff alone.
pub(super) fn mail_field<'a>(v: &'a Visit, form: &Form) -> Field<'a> {
    let (label, hint) = match v.sends_mail() {
        true => ("concerns-report-mail", "concerns-report-mail-hint"),
        false => ("concerns-report-fact-mail", "concerns-report-mail-hint-unsent"),
    };
    Field::text(v, form, "mail", label).kind("email").hint(hint).autocomplete("email")
}

/// The moment until which the city promises to answer if this is sent now.
pub(crate) fn due(v: &Visit, deadline: Deadline) -> Result<Markup, web::Error> {
    Ok(v.time(v.city()?.due(deadline, v.now)))
}
