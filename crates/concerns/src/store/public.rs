//! What everybody may see: lists, the map, the front page. Only what is public, and only of one city.

use crate::Error;
use crate::model::{ConcernId, PhotoId, State};
use crate::public::filters::{Dated, Filters, Status, Timing};
use crate::store::search::{Scope, and_words};
use crate::words::Written;
use cities::City;
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use kernel::{GeoPoint, Instant, Lang, Reference};
use store::{Ctx, Engine, Filter, Kept};

/// The most that is counted for a heading.
pub(crate) const COUNT_MAX: i64 = 10_001;

store::statements! {
    EVENING = "select c.state, cast(count(*) as bigint) as n from concern c
     where c.city_id = $1 and c.visibility = 'public' and c.reported_at >= $2 group by c.state";
    EVENING_LATE = "select cast(count(*) as bigint) as n from concern c
     where c.city_id = $1 and c.visibility = 'public' and c.reported_at >= $2 and c.state in ('new', 'working') and c.due_at < $3";
    FIXED = "select c.id, c.reference, c.title, c.place_text, c.lat, c.lon, c.lang, c.hours from concern c
     where c.city_id = $1 and c.visibility = 'public' and c.state = 'answered' and c.answered_at >= $2 and c.photos > 0
     order by c.answered_at desc, c.id desc limit 60";
    FIXED_COUNT = "select cast(count(*) as bigint) as n from concern c
     where c.city_id = $1 and c.visibility = 'public' and c.state = 'answered' and c.answered_at >= $2";
}

const LINES: &str =
    "select c.id, c.reference, c.title, c.category, c.area, c.place_text, c.lat, c.lon, c.lang, c.state, c.due_at, c.reported_at, c.answered_at, c.closed_at,
 c.hours, c.supporters from concern c";
const PUBLISHED: &str =
    "select c.reference, c.title, c.category, c.department, c.area, c.place_text, c.lat, c.lon, c.state, c.due_at, c.reported_at, c.answered_at,
 c.closed_at, c.in_time, c.hours, c.supporters from concern c";
const COUNT: &str = "select cast(count(*) as bigint) as n from (select 1 as one from concern c";
const SPOTS: &str = "select c.reference, c.title, c.lat, c.lon, c.state, c.due_at from concern c";
const CELLS: &str = "select cast(count(*) as bigint) as n, cast(avg(c.lat) as double precision) as lat, cast(avg(c.lon) as double precision) as lon,
 cast(sum(case when c.state = 'new' then 1 else 0 end) as bigint) as fresh, cast(sum(case when c.state = 'working' then 1 else 0 end) as bigint) as working,
 cast(sum(case when c.state = 'waiting' then 1 else 0 end) as bigint) as waiting,
     cast(sum(case when c.state = 'answered' then 1 else 0 end) as bigint) as answered,
 min(case when c.state in ('new', 'working') then c.due_at end) as first_due, min(c.reference) as reference from concern c";
const PHOTOS_OF: &str = "select p.concern_id, p.id, p.taken_by, p.width, p.height from photo p";

store::row! {
    /// A row of a list.
    #[derive(Clone, Debug)]
    pub struct Line {
        pub id: ConcernId,
        pub reference: Reference,
        pub title: String,
        pub category: String,
        pub area: String,
        pub place_text: String,
        pub lat: Option<f64>,
        pub lon: Option<f64>,
        pub lang: Lang,
        pub state: String,
        pub due_at: Option<Instant>,
        pub reported_at: Instant,
        pub answered_at: Option<Instant>,
        pub closed_at: Option<Instant>,
        pub hours: Option<i64>,
        pub supporters: i64,
    }
}

store::row! {
    /// A row of a list's file.
    pub(crate) struct Published {
        pub(crate) reference: Reference,
        pub(crate) title: String,
        pub(crate) category: String,
        pub(crate) department: String,
        pub(crate) area: String,
        pub(crate) place_text: String,
        pub(crate) lat: Option<f64>,
        pub(crate) lon: Option<f64>,
        pub(crate) state: String,
        pub(crate) due_at: Option<Instant>,
        pub(crate) reported_at: Instant,
        pub(crate) answered_at: Option<Instant>,
        pub(crate) closed_at: Option<Instant>,
        pub(crate) in_time: Option<bool>,
        pub(crate) hours: Option<i64>,
        pub(crate) supporters: i64,
    }
}

store::row! {
    /// A concern on the map.
    #[derive(Clone, Debug)]
    pub struct Spot { pub reference: Reference, pub title: String, pub lat: f64, pub lon: f64, pub state: String, pub due_at: Option<Instant> }
}

store::row! {
    /// All concerns of a small square of the map.
    #[derive(Clone, Debug)]
    pub struct Cell {
        pub n: i64,
        pub lat: f64,
        pub lon: f64,
        pub fresh: i64,
        pub working: i64,
        pub waiting: i64,
        pub answered: i64,
        /// When the first of what runs is due.
        pub first_due: Option<Instant>,
        /// Of one of them: the one, if there is only one.
        pub reference: Reference,
    }
}

store::row! {
    #[derive(Clone, Debug)]
    pub struct Fixed {
        pub id: ConcernId,
        pub reference: Reference,
        pub title: String,
        pub place_text: String,
        pub lat: Option<f64>,
        pub lon: Option<f64>,
        pub lang: Lang,
        pub hours: Option<i64>,
    }
}

store::row! {
    /// A picture in a list.
    #[derive(Clone, Debug)]
    pub struct Picture { pub concern_id: ConcernId, pub id: PhotoId, pub taken_by: String, pub width: i64, pub height: i64 }
}

fn written<'l>(text: &'l str, lat: Option<f64>, lon: Option<f64>, lang: &'l Lang) -> Written<'l> {
    Written { text, point: lat.zip(lon).and_then(|(lat, lon)| GeoPoint::new(lat, lon)), lang }
}

impl Line {
    pub(crate) fn written(&self) -> Written<'_> {
        written(&self.place_text, self.lat, self.lon, &self.lang)
    }
}

impl Fixed {
    pub(crate) fn written(&self) -> Written<'_> {
        written(&self.place_text, self.lat, self.lon, &self.lang)
    }
}

store::row! { struct OfState { state: String, n: i64 } }

/// Whose cases are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    ByAll,
    /// What is counted, and may not be opened.
    ByStaffOnly,
}

/// Begins a list. SQLite does not see by itself how few the open cases are, and would walk all.
fn begun<'d>(cx: &'d Ctx, head: &'static str, f: &Filters) -> Filter<'d> {
    let q = Filter::new(&cx.db, head);
    if f.status.is_open() && f.words.is_none() { q.indexed_by("concern_open") } else { q }
}

/// What an answer that is kept depends on.
pub(crate) fn key(cx: &Ctx, city: &City, f: &Filters, more: impl std::fmt::Display) -> String {
    format!("{}:{} {} {more} {}", city.id, city.version, cx.now().day(&city.zone).0, f.query())
}

/// Narrows `concern c` to what a filter means.
fn narrow(q: &mut Filter<'_>, city: &City, f: &Filters, seen: Seen, now: Instant) {
    q.and("c.city_id = ?", city.id);
    q.and_that(match seen {
        Seen::ByAll => "c.visibility = 'public'",
        Seen::ByStaffOnly => "c.visibility in ('review', 'private', 'hidden')",
    });
    match f.status {
        Status::All => {}
        _ if f.status.is_open() => narrow_open(q, f.status, now),
        Status::One(State::Answered) => {
            q.and_that("c.state = 'answered'");
        }
        _ => {
            q.and_that("c.state = 'closed'");
        }
    }
    q.and_some("c.category = ?", f.category.as_deref()).and_some("c.department = ?", f.department.as_deref()).and_some("c.area = ?", f.area.as_deref());
    if let Some((from, to)) = f.moments(now.day(&city.zone), &city.zone) {
        let fragment = match f.dating() {
            Dated::Reported => "c.reported_at >= ? and c.reported_at < ?",
            Dated::Answered => "c.answered_at >= ? and c.answered_at < ?",
            Dated::Closed => "c.closed_at >= ? and c.closed_at < ?",
        };
        q.and_all(fragment, [from.into(), to.into()]);
    }
    if f.timing == Some(Timing::Unknown) {
        q.and_that("c.hours is null");
    }
    q.and_some("c.in_time = ?", f.timing.filter(|t| *t != Timing::Unknown).map(|t| t == Timing::InTime));
    if let Some(b) = f.bounds {
        q.and_all("c.lat >= ? and c.lat <= ? and c.lon >= ? and c.lon <= ?", [b.south.into(), b.north.into(), b.west.into(), b.east.into()]);
    }
    if let Some(words) = &f.words {
        and_words(q, words, Scope::Open);
    }
}

/// The whole list of open states is said first, in the words of the partial index, which is used only so.
fn narrow_open(q: &mut Filter<'_>, status: Status, now: Instant) {
    q.and_that("c.state in ('new', 'working', 'waiting')");
    match status {
        Status::Late => {
            q.and("c.state <> 'waiting' and c.due_at < ?", now);
        }
        Status::One(state) => {
            q.and("c.state = ?", state.code());
        }
        _ => {}
    }
}

/// By which column a list goes, and whether downwards.
fn ordered(q: &mut Filter<'_>, f: &Filters) {
    let (after, order) = match (f.is_by_deadline(), f.dating()) {
        (true, _) => ("(c.due_at, c.id) > (?, ?)", "order by c.due_at, c.id"),
        (_, Dated::Reported) => ("(c.reported_at, c.id) < (?, ?)", "order by c.reported_at desc, c.id desc"),
        (_, Dated::Answered) => ("(c.answered_at, c.id) < (?, ?)", "order by c.answered_at desc, c.id desc"),
        (_, Dated::Closed) => ("(c.closed_at, c.id) < (?, ?)", "order by c.closed_at desc, c.id desc"),
    };
    if let Some(c) = f.after {
        q.and_all(after, [c.at.into(), c.id.into()]);
    }
    q.then(order);
}

fn lines_query<'d>(cx: &'d Ctx, city: &City, f: &Filters, limit: i64) -> Filter<'d> {
    let mut q = begun(cx, LINES, f);
    narrow(&mut q, city, f, Seen::ByAll, cx.now());
    ordered(&mut q, f);
    q.limit(limit);
    q
}

/// Rows of a list, from where its page begins.
pub(crate) async fn lines(cx: &Ctx, city: &City, f: &Filters, limit: i64) -> Result<Vec<Line>, Error> {
    Ok(lines_query(cx, city, f, limit).all().await?)
}

/// The whole list, row by row, as it is now.
pub(crate) fn stream(cx: &Ctx, city: &City, f: &Filters) -> BoxStream<'static, Result<Published, ::store::Error>> {
    let mut q = begun(cx, PUBLISHED, f);
    narrow(&mut q, city, f, Seen::ByAll, cx.now());
    ordered(&mut q, f);
    q.stream().boxed()
}

fn count_query<'d>(cx: &'d Ctx, city: &City, f: &Filters, seen: Seen) -> Filter<'d> {
    let mut q = begun(cx, COUNT, f);
    narrow(&mut q, city, f, seen, cx.now());
    q.limit(COUNT_MAX).then(") as found");
    q
}

/// How many fit, counted up to [`COUNT_MAX`].
pub(crate) async fn count(cx: &Ctx, city: &City, f: &Filters) -> Result<i64, Error> {
    counted(cx, city, f, Seen::ByAll).await
}

async fn counted(cx: &Ctx, city: &City, f: &Filters, seen: Seen) -> Result<i64, Error> {
    match cx.kept(key(cx, city, f, seen as u8)).await? {
        Kept::Here(n) => Ok(*n),
        Kept::Missing(place) => {
            // The key has the day: only what is late becomes more by the clock alone.
            let place = if f.status == Status::Late { place } else { place.whatever_the_time() };
            Ok(*place.keep(count_query(cx, city, f, seen).count().await?))
        }
    }
}

/// How many more fit that are not public: a number, and nothing else of them.
pub(crate) async fn count_unseen(cx: &Ctx, city: &City, f: &Filters) -> Result<i64, Error> {
    counted(cx, city, f, Seen::ByStaffOnly).await
}

fn spots_query<'d>(cx: &'d Ctx, city: &City, f: &Filters, limit: i64) -> Filter<'d> {
    let mut q = begun(cx, SPOTS, f);
    narrow(&mut q, city, f, Seen::ByAll, cx.now());
    q.and_that("c.lat is not null and c.lon is not null").limit(limit);
    q
}

/// Single concerns of the map, at most so many, in no order.
pub(crate) async fn spots(cx: &Ctx, city: &City, f: &Filters, limit: i64) -> Result<Vec<Spot>, Error> {
    Ok(spots_query(cx, city, f, limit).all().await?)
}

/// Squares of 16 pixels of a zoom, in the dialect of each engine: SQLite cuts the fraction off, PostgreSQL would round.
macro_rules! squares {
    ($per_degree:literal) => {
        (
            concat!("group by cast((c.lon + 180.0) * ", $per_degree, " as bigint), cast((c.lat + 90.0) * ", $per_degree, " as bigint)"),
            concat!("group by cast(floor((c.lon + 180.0) * ", $per_degree, ") as bigint), cast(floor((c.lat + 90.0) * ", $per_degree, ") as bigint)"),
        )
    };
}

fn squares(zoom: u8, engine: Engine) -> &'static str {
    let (sqlite, postgres) = match zoom {
        ..=9 => squares!("22.7556"),
        10 => squares!("45.5111"),
        11 => squares!("91.0222"),
        12 => squares!("182.0444"),
        13 => squares!("364.0889"),
        14 => squares!("728.1778"),
        15 => squares!("1456.3556"),
        16 => squares!("2912.7111"),
        17 => squares!("5825.4222"),
        18.. => squares!("11650.8444"),
    };
    if engine == Engine::Sqlite { sqlite } else { postgres }
}

fn cells_query<'d>(cx: &'d Ctx, city: &City, f: &Filters, zoom: u8, limit: i64) -> Filter<'d> {
    let mut q = Filter::new(&cx.db, CELLS);
    narrow(&mut q, city, f, Seen::ByAll, cx.now());
    q.and_that("c.lat is not null and c.lon is not null").then(squares(zoom, cx.db.engine())).limit(limit);
    q
}

/// All concerns of the map by small squares, when there are too many to send each.
pub(crate) async fn cells(cx: &Ctx, city: &City, f: &Filters, zoom: u8, limit: i64) -> Result<Vec<Cell>, Error> {
    Ok(cells_query(cx, city, f, zoom, limit).all().await?)
}

/// The concerns of the last days: answered, open, and of the open ones late.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Evening {
    pub answered: i64,
    pub open: i64,
    pub late: i64,
}

pub(crate) async fn evening(cx: &Ctx, city: &City, since: Instant) -> Result<Evening, Error> {
    let states: Vec<OfState> = cx.db.q(EVENING).bind(city.id).bind(since).all().await?;
    let of = |code: &str| states.iter().filter(|s| s.state == code).map(|s| s.n).sum::<i64>();
    let late = cx.db.q(EVENING_LATE).bind(city.id).bind(since).bind(cx.now()).count().await?;
    Ok(Evening { answered: of("answered"), open: of("new") + of("working") + of("waiting"), late })
}

/// What was answered since then and has pictures, the last first; and how many were answered in all.
pub(crate) async fn fixed(cx: &Ctx, city: &City, since: Instant) -> Result<(Vec<Fixed>, i64), Error> {
    let cases: Vec<Fixed> = cx.db.q(FIXED).bind(city.id).bind(since).all().await?;
    Ok((cases, cx.db.q(FIXED_COUNT).bind(city.id).bind(since).count().await?))
}

/// The pictures of these cases that may be shown, in the order in which they were taken.
pub(crate) async fn pictures(cx: &Ctx, city: &City, cases: impl Iterator<Item = ConcernId>) -> Result<Vec<Picture>, Error> {
    let mut q = Filter::new(&cx.db, PHOTOS_OF);
    q.and("p.city_id = ?", city.id).and("p.is_hidden = ?", false).and_in("p.concern_id in", cases);
    q.and_that("(p.taken_by <> 'city' or p.story_id is not null)").then("order by p.made_at, p.id");
    Ok(q.all().await?)
}

#[cfg(test)]
mod tests;
