//! A concern's page, for everybody: where it stands in a sentence, pictures, place, story, and what one can do.

use super::filters::{Filters, Status};
use super::form::{area_name, department_name};
use super::look::Look;
use super::picture::Spotted;
use super::rows::{look_of, when};
use super::story::{self, Told};
use crate::kinds::Kinds;
use crate::model::{CloseReason, Concern};
use crate::photos::{self, Photo};
use crate::resident::support::{self, Counted};
use crate::store::{cases, stories};
use crate::{Error, SEE, model::State, words};
use askama::Template;
use axum::extract::Path;
use cities::City;
use kernel::Reference;
use web::{Answer, Markup, Visit};

#[derive(Template)]
#[template(path = "concerns/concern.html")]
struct ConcernPage<'a> {
    v: &'a Visit,
    c: &'a Concern,
    category: &'a str,
    area: String,
    place: String,
    team: String,
    look: Look,
    due: String,
    say: Markup,
    before: Vec<Shown>,
    after: Vec<Shown>,
    told: Vec<Told>,
    spot: Option<Spotted>,
    back: (String, String),
    href: String,
    /// Whoever reads this said “me too”.
    counted: Counted,
    /// The case at the desk, for whoever may see it there.
    desk: Option<String>,
}

/// A picture of the case.
pub(crate) struct Shown {
    pub src: String,
    pub large: String,
    pub alt: String,
    pub width: i64,
    pub height: i64,
}

pub(crate) async fn concern(v: Visit, Path((_, typed)): Path<(String, String)>) -> Answer {
    let city = v.city()?;
    let reference = Reference::parse(&typed).ok_or(Error::NoConcern)?;
    let c = cases::by_reference(v.cx(), city.id, &reference).await?;
    if !c.is_public() {
        return Err(Error::NoConcern.into());
    }
    let href = v.here(&format!("/concern/{reference}"));
    if typed != reference.as_str() {
        return web::found(href);
    }
    let kinds = Kinds::of(v.cx(), city).await?;
    let entries = stories::of_concern(v.cx(), city.id, c.id).await?;
    let pictures: Vec<Photo> = photos::of_concern(v.cx(), city.id, c.id).await?.into_iter().filter(Photo::is_shown).collect();
    let (after, before): (Vec<&Photo>, Vec<&Photo>) = pictures.iter().partition(|p| p.is_of_city());
    let shown = |list: Vec<&Photo>, id: &'static str| list.into_iter().map(|p| picture(&v, &c, p, id)).collect();
    let look = look_of(&c, v.now);
    v.page(&ConcernPage {
        v: &v,
        category: kinds.name(&c.category, v.lang()),
        area: if c.area.is_empty() { String::new() } else { area_name(&v, city, &c.area) },
        place: words::place(&v, &(&c).into()),
        team: department_name(&v, city, &c.department),
        due: when(&v, look, c.due_at, None, None),
        say: say(&v, city, &c, look),
        before: shown(before, "concerns-page-alt-before"),
        after: shown(after, "concerns-page-alt-after"),
        told: story::told(&v, city, &c, &entries),
        spot: c.point().map(|p| Spotted::new(&v, city, p, look)),
        back: back(&v, city, &c),
        look,
        href,
        counted: support::counted_before(&v, &c).await?,
        desk: v.actor.may(SEE, &c.target()).then(|| v.here(&format!("/desk/{reference}"))),
        c: &c,
    })
}

fn picture(v: &Visit, c: &Concern, p: &Photo, id: &'static str) -> Shown {
    let file = |size: &str| v.here(&format!("/photo/{}/{size}.jpg", p.id));
    Shown { src: file("small"), large: file("large"), alt: v.msg(id).s("title", &c.title).text(), width: p.width, height: p.height }
}

/// To where such cases are: those of the area, else all.
fn back(v: &Visit, city: &City, c: &Concern) -> (String, String) {
    if c.area.is_empty() {
        return (v.here("/concerns"), v.t("concerns-page-back").to_string());
    }
    let f = Filters { status: Status::All, area: Some(c.area.clone()), ..Filters::default() };
    (f.on(&v.here("/concerns")), v.msg("concerns-page-back-area").s("area", area_name(v, city, &c.area)).text())
}

/// Where the case stands, as a person would say it.
pub(crate) fn say(v: &Visit, city: &City, c: &Concern, look: Look) -> Markup {
    let team = || department_name(v, city, &c.department);
    let m = match (look, c.due_at) {
        (Look::Late, Some(due)) => v.rich("concerns-page-say-late").s("team", team()).time("due", v.time(due)).s("span", v.span(v.now.since(due))),
        (Look::New, Some(due)) => v.rich("concerns-page-say-new").s("team", team()).time("due", v.time(due)),
        (Look::Working, Some(due)) => v.rich("concerns-page-say-working").s("team", team()).time("due", v.time(due)),
        (Look::Waiting, _) => v.rich("concerns-page-say-waiting").s("team", team()).time("since", c.paused_at.map(|at| v.time(at)).unwrap_or_default()),
        (Look::Answered, _) => return answered(v, city, c),
        (Look::Closed, _) => v.rich(closed(c)),
        (_, None) => v.rich("concerns-page-say-open").s("team", team()),
    };
    Markup(m.to_string())
}

fn answered(v: &Visit, city: &City, c: &Concern) -> Markup {
    let at = c.answered_at.map(|at| v.time(at)).unwrap_or_default();
    let team = department_name(v, city, &c.department);
    let m = match (c.hours, c.in_time) {
        (Some(hours), Some(true)) => v.rich("concerns-page-say-answered-in-time").s("span", v.whole_hours(hours)),
        (Some(hours), Some(false)) => v.rich("concerns-page-say-answered-late").s("span", v.whole_hours(hours)),
        (Some(hours), None) => v.rich("concerns-page-say-answered-in").s("span", v.whole_hours(hours)),
        (None, _) => v.rich("concerns-page-say-answered"),
    };
    Markup(m.s("team", team).time("at", at).to_string())
}

fn closed(c: &Concern) -> &'static str {
    match CloseReason::parse(&c.close_reason) {
        Some(CloseReason::NotOurs) => "concerns-page-say-not-ours",
        Some(CloseReason::Duplicate) => "concerns-page-say-duplicate",
        Some(CloseReason::NotFound) => "concerns-page-say-not-found",
        Some(CloseReason::NoReply) => "concerns-page-say-no-reply",
        Some(CloseReason::Withdrawn) => "concerns-page-say-withdrawn",
        Some(CloseReason::NotPossible) => "concerns-page-say-not-possible",
        None => "concerns-page-say-closed",
    }
}

impl ConcernPage<'_> {
    fn is_ended(&self) -> bool {
        matches!(self.c.state(), State::Answered | State::Closed)
    }
    fn has_both(&self) -> bool {
        // Once it is open again, what the city showed was not the end of it.
        self.is_ended() && !self.before.is_empty() && !self.after.is_empty()
    }
}
