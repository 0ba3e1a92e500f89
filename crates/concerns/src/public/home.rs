//! The city's front page: the evening of the last days, a place to begin, what was put right, three figures.

use super::figures::{Query, Summary, summary};
use super::filters::{Dated, Filters, Status};
use crate::Error;
use crate::model::State;
use crate::photos;
use crate::store::public::{self, Evening, Fixed};
use crate::words;
use ::store::Ctx;
use askama::Template;
use cities::City;
use kernel::Day;
use std::borrow::Borrow;
use std::collections::HashMap;
use web::{Answer, Markup, Visit};

/// The evening shows the concerns of so many days, today among them.
const EVENING_DAYS: i64 = 7;
/// The figures are those of so many days.
const FIGURE_DAYS: i64 = 30;
/// Cases that were put right, with pictures.
const FIXED_MAX: usize = 3;

#[derive(Template)]
#[template(path = "concerns/city.html")]
struct CityPage<'a> {
    v: &'a Visit,
    welcome: &'a str,
    town: Markup,
    caption: Markup,
    per_window: i64,
    open: i64,
    fixed: Vec<Card>,
    fixed_all: i64,
    fixed_href: String,
    s: Summary,
    rate_href: String,
    open_href: String,
    oldest_href: String,
    unseen: i64,
    is_new: bool,
}

/// A case that was put right.
struct Card {
    href: String,
    title: String,
    place: String,
    answered: String,
    before: Pane,
    after: Pane,
}

struct Pane {
    src: String,
    width: i64,
    height: i64,
}

/// This week of a city, in counts that everybody may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    pub reported: i64,
    pub answered: i64,
}

/// The counts of the evening picture: what the network's front page says of a city.
pub async fn week(cx: &Ctx, city: &City) -> Result<Week, crate::Error> {
    let first = cx.now().day(&city.zone).plus(1 - EVENING_DAYS);
    let e = public::evening(cx, city, first.start(&city.zone)).await?;
    Ok(Week { reported: e.answered + e.open, answered: e.answered })
}

pub(crate) async fn home(v: Visit) -> Answer {
    let city = v.city()?;
    let today = v.now.day(&city.zone);
    let week = today.plus(1 - EVENING_DAYS);
    let evening = public::evening(v.cx(), city, week.start(&city.zone)).await?;
    let (candidates, fixed_all) = public::fixed(v.cx(), city, week.start(&city.zone)).await?;
    let s = summary(v.cx(), city, &Query::of_days(today.plus(1 - FIGURE_DAYS), today)).await?;
    let open = public::count(v.cx(), city, &Filters::default()).await?;
    let list = |f: Filters| f.on(&v.here("/concerns"));
    let town = town(&v, city, &evening);
    v.page(&CityPage {
        v: &v,
        welcome: city.text("welcome", v.lang()).unwrap_or(""),
        caption: caption(&v, &evening, week, today),
        per_window: i64::try_from(town.per_window).unwrap_or(1),
        town: town.svg,
        fixed: cards(&v, city, candidates).await?,
        fixed_all,
        fixed_href: list(Filters { days: Some(EVENING_DAYS), status: Status::One(State::Answered), ..Filters::default() }),
        rate_href: list(Filters { days: Some(FIGURE_DAYS), status: Status::One(State::Answered), ..Filters::default() }),
        open_href: list(Filters::default()),
        oldest_href: s.backlog.oldest.as_ref().map(|o| v.here(&format!("/concern/{}", o.reference))).unwrap_or_default(),
        unseen: (s.backlog.open - open).max(0),
        is_new: s.backlog.open == 0 && s.total.is_nothing() && evening.answered + evening.open == 0,
        s,
        open,
    })
}

fn town(v: &Visit, city: &City, e: &Evening) -> web::Town {
    let count = |n: i64| usize::try_from(n).unwrap_or_default();
    let label = v.msg("concerns-home-town").s("city", v.city_name()).n("all", e.answered + e.open).n("lit", e.answered).text();
    web::town(&city.town, kernel::fingerprint(&city.slug), count(e.answered), count(e.open), &label)
}

/// What the lights mean, with the numbers opening to their cases.
fn caption(v: &Visit, e: &Evening, from: Day, to: Day) -> Markup {
    let of = |status| Filters { dated: Some(Dated::Reported), ..Filters::of_time(status, from, to) }.on(&v.here("/concerns"));
    let (lit, all) = (e.answered, e.answered + e.open);
    if all == 0 {
        return Markup(v.rich("concerns-home-quiet").link(v.here("/figures")).to_string());
    }
    let m = v.rich("concerns-home-caption").n("lit", lit).n("all", all).n("dark", e.open).n("late", e.late);
    Markup(m.link(of(Status::One(State::Answered))).link(of(Status::Open)).link(v.here("/figures")).to_string())
}

/// The last cases of which there is a picture of the resident and one of the city.
async fn cards(v: &Visit, city: &City, candidates: Vec<Fixed>) -> Result<Vec<Card>, Error> {
    if candidates.is_empty() {
        return Ok(Vec::new());
    }
    let mut panes: HashMap<uuid::Uuid, (Option<Pane>, Option<Pane>)> = HashMap::new();
    for p in public::pictures(v.cx(), city, candidates.iter().map(|c| c.id)).await? {
        let (before, after) = panes.entry(p.concern_id.0).or_default();
        let pane = || Pane { src: v.here(&format!("/photo/{}/small.jpg", p.id)), width: p.width, height: p.height };
        if p.taken_by == photos::BY_CITY {
            after.get_or_insert_with(pane)
        } else {
            before.get_or_insert_with(pane)
        };
    }
    let mut out = Vec::new();
    for c in candidates {
        let Some((Some(before), Some(after))) = panes.remove(&c.id.0) else { continue };
        out.push(Card {
            href: v.here(&format!("/concern/{}", c.reference)),
            place: words::place(v, &c.written()),
            title: c.title,
            answered: c
                .hours
                .map(|h| v.msg("concerns-home-answered-in").s("span", v.whole_hours(h)).text())
                .unwrap_or_else(|| v.t("concerns-state-answered").to_string()),
            before,
            after,
        });
        if out.len() == FIXED_MAX {
            break;
        }
    }
    Ok(out)
}

impl CityPage<'_> {
    /// Hours as a number and its unit apart, days when it is long: “19” “hours”.
    fn hours(&self, hours: impl Borrow<i64>) -> (String, String) {
        super::words::hours_apart(self.v, *hours.borrow())
    }
    /// Thousandths without their sign.
    fn tenths(&self, permille: impl Borrow<i64>) -> String {
        self.v.tenths(*permille.borrow())
    }
    /// How long the oldest has waited.
    fn waited(&self) -> String {
        self.s.backlog.oldest_public_age(self.v.now).map(|micros| self.v.span(micros)).unwrap_or_default()
    }
}
