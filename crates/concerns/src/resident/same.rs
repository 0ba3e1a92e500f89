//! Is it one of these? What was reported near by and is not answered yet: “me too” helps more than a second report.

use super::draft;
use super::spot::{self, Strip};
use super::step::{self, Frame, Step, Writing, private, writing};
use super::support::{self, Support};
use crate::Error;
use crate::model::{Category, Concern, Groups, State};
use crate::photos::{self, Size};
use crate::store::{cases, nearby};
use askama::Template;
use axum::extract::Path;
use kernel::{DAY, GeoPoint, Lang, Message, Reference};
use web::{Answer, Markup, Submitted, Visit, see_other};

/// Further away than this it is something else.
pub const SAME_METRES: f64 = 250.0;
/// Older than this it is told again.
pub const SAME_AGE: i64 = 30 * DAY;
/// How many are shown, and of how many the nearest are taken.
const SHOWN_MAX: usize = 5;
const READ_MAX: i64 = 60;
/// Characters of its words that are shown.
const WORDS_SHOWN: usize = 160;

/// A concern that it may be.
struct Twin {
    letter: char,
    reference: String,
    title: String,
    words: String,
    lang: Lang,
    state: State,
    icon: &'static str,
    class: &'static str,
    away: String,
    when: Markup,
    people: i64,
    due: Option<Markup>,
    photo: Option<String>,
    tile: String,
    is_dark: bool,
}

#[derive(Template)]
#[template(path = "concerns/report-same.html")]
struct Page<'a> {
    v: &'a Visit,
    frame: Frame,
    action: String,
    next: String,
    twins: Vec<Twin>,
    strip: Strip,
}

/// Open public concerns of the category within reach of a point, the nearest first.
pub(super) async fn twins(v: &Visit, category: &Category, here: GeoPoint) -> Result<Vec<(Concern, f64)>, Error> {
    let Some(city) = &v.city else { return Ok(Vec::new()) };
    let read = nearby::open_around(v.cx(), city.id, &here.around(SAME_METRES), &category.code, v.now.plus(-SAME_AGE), READ_MAX).await?;
    let with_distance = |c: Concern| c.point().map(|p| p.metres_to(here)).map(|metres| (c, metres));
    let mut near: Vec<(Concern, f64)> = read.into_iter().filter_map(with_distance).filter(|(_, m)| *m <= SAME_METRES).collect();
    near.sort_by(|a, b| a.1.total_cmp(&b.1));
    near.truncate(SHOWN_MAX);
    Ok(near)
}

async fn twin(v: &Visit, category: &Category, letter: char, c: &Concern, metres: f64) -> Result<Twin, Error> {
    let photos = photos::of_concern(v.cx(), c.city_id, c.id).await?;
    let (icon, class) = state_look(c.state());
    // The title is the first sentence: what follows it is shown below.
    let rest = c.details.trim().strip_prefix(c.title.as_str()).unwrap_or(&c.details);
    let words: String = rest.trim_start_matches(|l: char| !l.is_alphanumeric()).chars().take(WORDS_SHOWN).collect();
    Ok(Twin {
        letter,
        reference: c.reference.to_string(),
        title: c.title.clone(),
        words,
        lang: c.lang.clone(),
        state: c.state(),
        icon,
        class,
        away: v.words.say(&Message::new("concerns-report-away").with("distance", spot::distance(&v.words, metres))),
        when: v.time(c.reported_at),
        people: c.supporters + 1,
        due: c.due_at.filter(|_| c.state() != State::Waiting).map(|at| v.time(at)),
        photo: photos.iter().find(|p| p.is_shown()).map(|p| p.href(v, Size::Small)),
        tile: category.icon.clone(),
        is_dark: category.group == Groups::Lighting,
    })
}

/// The shape and the class of a state.
pub(super) fn state_look(state: State) -> (&'static str, &'static str) {
    match state {
        State::New => ("s-new", "is-new"),
        State::Working => ("s-working", "is-working"),
        State::Waiting => ("s-waiting", "is-waiting"),
        State::Answered => ("s-answered", "is-answered"),
        State::Closed => ("s-closed", "is-closed"),
    }
}

pub(super) async fn page(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    if let Some(missing) = w.missing(Step::Same) {
        return private(see_other(step::address(&v, &secret, missing)));
    }
    let next = step::address(&v, &secret, Step::More);
    let (Some(here), Some(category)) = (w.draft.body.point(), w.category()) else { return private(see_other(next)) };
    let near = twins(&v, category, here).await?;
    if near.is_empty() {
        return private(see_other(next));
    }
    private(v.page(&show(&v, &w, category, here, &near, next).await?))
}

async fn show<'a>(v: &'a Visit, w: &Writing, category: &Category, here: GeoPoint, near: &[(Concern, f64)], next: String) -> Result<Page<'a>, web::Error> {
    let cases: Vec<&Concern> = near.iter().map(|(c, _)| c).collect();
    let mut twins = Vec::new();
    for (letter, (c, metres)) in ('A'..='Z').zip(near) {
        twins.push(twin(v, category, letter, c, *metres).await?);
    }
    let action = step::address(v, &w.draft.secret, Step::Same);
    Ok(Page { v, frame: Frame::of(v, w, Step::Same), action, next, twins, strip: Strip::new(v, v.city()?, here, &cases) })
}

/// “Yes, me too”: it counts, and the draft ends as this concern.
pub(super) async fn post(v: Visit, Path((_, secret)): Path<(String, String)>, s: Submitted) -> Answer {
    let mut w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    let city = v.city()?;
    let reference = Reference::parse(s.form.value("same")).ok_or(Error::NoConcern)?;
    let input =
        Support { reference: reference.clone(), mail: String::new(), lang: v.lang().clone(), is_counted: true, visitor: Some(support::visitor(&v, city)) };
    let before = cases::by_reference(v.cx(), city.id, &reference).await?;
    let now = support::support(v.cx(), city, &v.actor, input).await?;
    w.draft.body = draft::Body { same: reference.to_string(), ..draft::Body::default() };
    draft::save(v.cx(), city, &w.draft).await?;
    private(see_other(v.here(&format!("/concern/{reference}/follow?{}=1", support::counted(&before, &now)))))
}
