//! The figures: the roll-up by days, and what is open now from the cases themselves. They count every case, whoever may see it.

use crate::Error;
use crate::model::{Concern, FigureKey};
use crate::public::figures::Query;
use cities::City;
use futures_util::Stream;
use kernel::{CityId, Day, Instant, Reference};
use store::{Ctx, Filter};

use crate::store::cases::columns;

store::statements! {
    FIRST_DAY = "select min(f.day) as day from figure f where f.city_id = $1";
    ALL_CASES = concat!("select ", columns!(), " from concern c where c.city_id = $1");
    KEPT = "select f.day, f.category, f.department, f.area, f.reported, f.answered, f.in_time, f.closed, f.without_interval, f.hours_total from figure f
     where f.city_id = $1";
    KEPT_HOURS = "select h.day, h.category, h.department, h.area, h.hours, h.n from figure_hours h where h.city_id = $1 and h.n <> 0";
}

const BY_DAY: &str = "select f.day, cast(sum(f.reported) as bigint) as reported, cast(sum(f.answered) as bigint) as answered,
     cast(sum(f.in_time) as bigint) as in_time,
 cast(sum(f.closed) as bigint) as closed, cast(sum(f.without_interval) as bigint) as without_interval,
     cast(sum(f.hours_total) as bigint) as hours_total from figure f";
const BY_KEY: &str = "select f.category, f.department, f.area, cast(sum(f.reported) as bigint) as reported, cast(sum(f.answered) as bigint) as answered,
 cast(sum(f.in_time) as bigint) as in_time, cast(sum(f.closed) as bigint) as closed, cast(sum(f.without_interval) as bigint) as without_interval,
 cast(sum(f.hours_total) as bigint) as hours_total from figure f";
const HOURS: &str = "select '' as code, f.hours, cast(sum(f.n) as bigint) as n from figure_hours f";
const HOURS_BY_AREA: &str = "select f.area as code, f.hours, cast(sum(f.n) as bigint) as n from figure_hours f";
const HOURS_BY_CATEGORY: &str = "select f.category as code, f.hours, cast(sum(f.n) as bigint) as n from figure_hours f";
const HOURS_BY_DEPARTMENT: &str = "select f.department as code, f.hours, cast(sum(f.n) as bigint) as n from figure_hours f";
const OPEN_BY_KEY: &str = "select c.category, c.department, c.area, cast(count(*) as bigint) as n from concern c";
const OPEN_AGES: &str = "select c.reported_at as at from concern c";
const OLDEST_PUBLIC: &str = "select c.reference, c.title, c.reported_at as at from concern c";

store::row! {
    #[derive(Clone, Debug)]
    pub struct DayRow {
        pub day: Day,
        pub reported: i64,
        pub answered: i64,
        pub in_time: i64,
        pub closed: i64,
        pub without_interval: i64,
        pub hours_total: i64,
    }
}

store::row! {
    #[derive(Clone, Debug)]
    pub struct KeyRow {
        pub category: String,
        pub department: String,
        pub area: String,
        pub reported: i64,
        pub answered: i64,
        pub in_time: i64,
        pub closed: i64,
        pub without_interval: i64,
        pub hours_total: i64,
    }
}

store::row! {
    #[derive(Clone, Debug)]
    pub struct HoursRow { pub code: String, pub hours: i64, pub n: i64 }
}

store::row! {
    /// How many are open, by where they stand.
    #[derive(Clone, Debug)]
    pub struct OpenRow { pub category: String, pub department: String, pub area: String, pub n: i64 }
}

store::row! {
    /// The oldest that everybody may open.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Oldest { pub reference: Reference, pub title: String, pub at: Instant }
}

store::row! { struct At { at: Instant } }
store::row! { struct First { day: Option<Day> } }

store::row! {
    /// A place of the roll-up as it is kept.
    pub(crate) struct Kept {
        day: Day, category: String, department: String, area: String,
        pub(crate) reported: i64, pub(crate) answered: i64, pub(crate) in_time: i64, pub(crate) closed: i64,
        pub(crate) without_interval: i64, pub(crate) hours_total: i64,
    }
}

store::row! {
    pub(crate) struct KeptHours { day: Day, category: String, department: String, area: String, pub(crate) hours: i64, pub(crate) n: i64 }
}

impl Kept {
    pub(crate) fn key(&self) -> FigureKey {
        FigureKey { day: self.day, category: self.category.clone(), department: self.department.clone(), area: self.area.clone() }
    }
}

impl KeptHours {
    pub(crate) fn key(&self) -> FigureKey {
        FigureKey { day: self.day, category: self.category.clone(), department: self.department.clone(), area: self.area.clone() }
    }
}

/// By what hours are parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    Nothing,
    Area,
    Category,
    Department,
}

fn rolled<'d>(cx: &'d Ctx, head: &'static str, city: CityId, q: &Query, from: Day, to: Day) -> Filter<'d> {
    let mut f = Filter::new(&cx.db, head);
    f.and("f.city_id = ?", city).and_all("f.day >= ? and f.day <= ?", [from.into(), to.into()]);
    f.and_some("f.category = ?", q.category.as_deref()).and_some("f.department = ?", q.department.as_deref()).and_some("f.area = ?", q.area.as_deref());
    f
}

pub(crate) async fn by_day(cx: &Ctx, city: CityId, q: &Query, from: Day, to: Day) -> Result<Vec<DayRow>, Error> {
    Ok(rolled(cx, BY_DAY, city, q, from, to).then("group by f.day order by f.day").all().await?)
}

pub(crate) async fn by_key(cx: &Ctx, city: CityId, q: &Query, from: Day, to: Day) -> Result<Vec<KeyRow>, Error> {
    Ok(rolled(cx, BY_KEY, city, q, from, to).then("group by f.category, f.department, f.area").all().await?)
}

pub(crate) async fn hours(cx: &Ctx, city: CityId, q: &Query, by: By, from: Day, to: Day) -> Result<Vec<HoursRow>, Error> {
    let (head, group) = match by {
        By::Nothing => (HOURS, "group by f.hours"),
        By::Area => (HOURS_BY_AREA, "group by f.area, f.hours"),
        By::Category => (HOURS_BY_CATEGORY, "group by f.category, f.hours"),
        By::Department => (HOURS_BY_DEPARTMENT, "group by f.department, f.hours"),
    };
    Ok(rolled(cx, head, city, q, from, to).then(group).all().await?)
}

fn open<'d>(cx: &'d Ctx, head: &'static str, city: CityId, q: &Query) -> Filter<'d> {
    let mut f = Filter::new(&cx.db, head);
    f.and("c.city_id = ?", city).and_that("c.state in ('new', 'working', 'waiting')");
    f.and_some("c.category = ?", q.category.as_deref()).and_some("c.department = ?", q.department.as_deref()).and_some("c.area = ?", q.area.as_deref());
    f
}

/// What is open now; of it only what is late, if asked.
pub(crate) async fn open_by_key(cx: &Ctx, city: CityId, q: &Query, only_late: bool) -> Result<Vec<OpenRow>, Error> {
    let mut f = open(cx, OPEN_BY_KEY, city, q);
    if only_late {
        f.and("c.state <> 'waiting' and c.due_at < ?", cx.now());
    }
    Ok(f.then("group by c.category, c.department, c.area").all().await?)
}

/// When that one came of what is open, counted from the last that came.
pub(crate) async fn open_nth(cx: &Ctx, city: CityId, q: &Query, n: i64) -> Result<Option<Instant>, Error> {
    let mut f = open(cx, OPEN_AGES, city, q);
    f.then("order by c.reported_at desc").limit(1).offset(n);
    Ok(f.q().maybe::<At>().await?.map(|a| a.at))
}

pub(crate) async fn oldest_public(cx: &Ctx, city: CityId, q: &Query) -> Result<Option<Oldest>, Error> {
    let mut f = open(cx, OLDEST_PUBLIC, city, q);
    f.and_that("c.visibility = 'public'").then("order by c.reported_at").limit(1);
    Ok(f.q().maybe().await?)
}

/// The first day of which anything is counted.
pub(crate) async fn first_day(cx: &Ctx, city: &City) -> Result<Option<Day>, Error> {
    let first: Option<First> = cx.db.q(FIRST_DAY).bind(city.id).maybe().await?;
    Ok(first.and_then(|f| f.day))
}

/// All cases, one by one, for counting them anew.
pub(crate) fn all_cases(cx: &Ctx, city: CityId) -> impl Stream<Item = Result<Concern, store::Error>> + Send + 'static {
    cx.db.q(ALL_CASES).bind(city).stream()
}

/// The whole roll-up as it is kept.
pub(crate) async fn kept(cx: &Ctx, city: CityId) -> Result<(Vec<Kept>, Vec<KeptHours>), Error> {
    Ok((cx.db.q(KEPT).bind(city).all().await?, cx.db.q(KEPT_HOURS).bind(city).all().await?))
}
