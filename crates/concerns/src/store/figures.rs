//! The figures: the roll-up by days, and what is open now from the cases themselves. They count every case, whoever may see it.

use crate::Error;
use crate::model::{Concern, Contribution, FigureKey, Span, read_hours};
use crate::public::figures::Query;
use crate::public::measure::{Hours, Measures};
use cities::City;
use futures_util::Stream;
use kernel::{AccountId, CityId, Day, GeoPoint, Instant, Reference};
use store::{Ctx, Filter, Tx};

use crate::store::cases::columns;

store::statements! {
    FIRST_DAY = "select min(f.day) as day from figure f where f.city_id = $1 and f.span = 'day'";
    ALL_CASES = concat!("select ", columns!(), " from concern c where c.city_id = $1");
    OPEN_OF = concat!("select ", columns!(), " from concern c where c.city_id = $1 and c.department = $2 and c.state in ('new', 'working', 'waiting')
     order by c.reported_at limit $3");
    OPEN_OF_PERSON = concat!("select ", columns!(), " from concern c where c.city_id = $1 and c.assignee = $2 and c.state in ('new', 'working', 'waiting')
     order by c.reported_at limit $3");
    OPEN_COUNT = "select cast(count(*) as bigint) as n from concern where city_id = $1 and department = $2 and state in ('new', 'working', 'waiting')";
    OPEN_POINTS = "select area, lat, lon from concern where city_id = $1 and state in ('new', 'working', 'waiting') and lat is not null and lon is not null
     limit $2";
    KEPT = "select f.span, f.day, f.category, f.department, f.area, f.reported, f.answered, f.in_time, f.closed, f.without_interval, f.hours_total, f.hours
     from figure f where f.city_id = $1";
}

/// The sums of the counts, and all hours one after the other.
macro_rules! sums {
    () => {
        "cast(coalesce(sum(f.reported), 0) as bigint) as reported, cast(coalesce(sum(f.answered), 0) as bigint) as answered,
 cast(coalesce(sum(f.in_time), 0) as bigint) as in_time, cast(coalesce(sum(f.closed), 0) as bigint) as closed,
 cast(coalesce(sum(f.without_interval), 0) as bigint) as without_interval, cast(coalesce(sum(f.hours_total), 0) as bigint) as hours_total"
    };
}
const LAST_DAY: &str = "select max(f.day) as day from figure f";
const TOTAL: &str = concat!("select ", sums!(), ", '' as hours from figure f");
const BY_DAY: &str = concat!("select f.day, ", sums!(), ", coalesce(string_agg(f.hours, ' '), '') as hours from figure f");
const BY_KEY: &str = concat!("select f.category, f.department, f.area, ", sums!(), ", coalesce(string_agg(f.hours, ' '), '') as hours from figure f");
const OPEN_BY_KEY: &str = "select c.category, c.department, c.area, cast(count(*) as bigint) as n from concern c";
const OPEN_AGES: &str = "select c.reported_at as at from concern c";
const OLDEST_PUBLIC: &str = "select c.reference, c.title, c.reported_at as at from concern c";

/// A row of sums, with what it is of.
macro_rules! summed {
    ($(#[$meta:meta])* struct $name:ident { $($field:ident : $ty:ty),* }) => {
        store::row! {
            $(#[$meta])*
            #[derive(Clone, Debug)]
            pub struct $name {
                $(pub $field: $ty,)*
                pub reported: i64,
                pub answered: i64,
                pub in_time: i64,
                pub closed: i64,
                pub without_interval: i64,
                pub hours_total: i64,
                pub hours: String,
            }
        }
        impl From<&$name> for Measures {
            fn from(r: &$name) -> Self {
                let mut hours = Hours::default();
                read_hours(&r.hours).for_each(|(h, n)| hours.add(h, n));
                Measures {
                    reported: r.reported,
                    answered: r.answered,
                    in_time: r.in_time,
                    without_interval: r.without_interval,
                    closed: r.closed,
                    hours_total: r.hours_total,
                    hours,
                }
            }
        }
    };
}

summed! {
    /// All together; without single hours.
    struct Total {}
}
summed! {
    /// A day, or a month by its first day.
    struct DayRow { day: Day }
}
summed! {
    struct KeyRow { category: String, department: String, area: String }
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
store::row! { struct OneDay { day: Option<Day> } }

store::row! {
    /// A place of the roll-up as it is kept.
    pub(crate) struct Kept {
        span: String, day: Day, category: String, department: String, area: String,
        reported: i64, answered: i64, in_time: i64, closed: i64, without_interval: i64, hours_total: i64, hours: String,
    }
}

impl Kept {
    pub(crate) fn place(self) -> (FigureKey, Contribution) {
        let span = if self.span == Span::Month.code() { Span::Month } else { Span::Day };
        let key = FigureKey { span, day: self.day, category: self.category, department: self.department, area: self.area };
        let one = Contribution {
            reported: self.reported,
            answered: self.answered,
            in_time: self.in_time,
            closed: self.closed,
            without_interval: self.without_interval,
            hours_total: self.hours_total,
            hours: read_hours(&self.hours).collect(),
        };
        (key, one)
    }
}

/// The rows that make up a time: whole months as such, and single days before and after them.
fn parts(from: Day, to: Day) -> Vec<(Span, Day, Day)> {
    let first = |day: Day| Span::Month.start(day);
    let next = |day: Day| first(first(day).plus(31));
    let months = if from == first(from) { from } else { next(from) };
    let end = if to.plus(1) == first(to.plus(1)) { to.plus(1) } else { first(to) };
    if months >= end {
        return vec![(Span::Day, from, to)];
    }
    let all = [(Span::Day, from, months.plus(-1)), (Span::Month, months, end.plus(-1)), (Span::Day, end, to)];
    all.into_iter().filter(|(_, from, to)| from <= to).collect()
}

fn rolled<'d>(cx: &'d Ctx, head: &'static str, city: CityId, q: &Query, (span, from, to): (Span, Day, Day)) -> Filter<'d> {
    let mut f = Filter::new(&cx.db, head);
    f.and("f.city_id = ?", city).and("f.span = ?", span.code()).and_all("f.day >= ? and f.day <= ?", [from.into(), to.into()]);
    narrowed(&mut f, q);
    f
}

/// Only what is asked of the roll-up.
fn narrowed(f: &mut Filter<'_>, q: &Query) {
    f.and_some("f.category = ?", q.category.as_deref()).and_some("f.department = ?", q.department.as_deref()).and_some("f.area = ?", q.area.as_deref());
}

/// A time as a whole, without single hours.
pub(crate) async fn total(cx: &Ctx, city: CityId, q: &Query, from: Day, to: Day) -> Result<Measures, Error> {
    let mut sum = Measures::default();
    for part in parts(from, to) {
        rolled(cx, TOTAL, city, q, part).all::<Total>().await?.iter().for_each(|r| sum.join(&Measures::from(r)));
    }
    Ok(sum)
}

/// The days of a time, or its months, which must be whole.
pub(crate) async fn by_span(cx: &Ctx, city: CityId, q: &Query, span: Span, from: Day, to: Day) -> Result<Vec<DayRow>, Error> {
    Ok(rolled(cx, BY_DAY, city, q, (span, from, to)).then("group by f.day order by f.day").all().await?)
}

/// A time by category, department and area; each may come more than once.
pub(crate) async fn by_key(cx: &Ctx, city: CityId, q: &Query, from: Day, to: Day) -> Result<Vec<KeyRow>, Error> {
    let mut rows = Vec::new();
    for part in parts(from, to) {
        rows.extend(rolled(cx, BY_KEY, city, q, part).then("group by f.category, f.department, f.area").all::<KeyRow>().await?);
    }
    Ok(rows)
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
    let first: Option<OneDay> = cx.db.q(FIRST_DAY).bind(city.id).maybe().await?;
    Ok(first.and_then(|f| f.day))
}

/// The last day on which something came, was answered or closed. What was taken back leaves a row of zeros.
pub(crate) async fn last_day(cx: &Ctx, city: CityId, q: &Query) -> Result<Option<Day>, Error> {
    let mut f = Filter::new(&cx.db, LAST_DAY);
    f.and("f.city_id = ?", city).and("f.span = ?", Span::Day.code()).and_that("f.reported + f.answered + f.closed > 0");
    narrowed(&mut f, q);
    let last: Option<OneDay> = f.q().maybe().await?;
    Ok(last.and_then(|l| l.day))
}

/// All cases, one by one, for counting them anew.
pub(crate) fn all_cases(cx: &Ctx, city: CityId) -> impl Stream<Item = Result<Concern, store::Error>> + Send + 'static {
    cx.db.q(ALL_CASES).bind(city).stream()
}

/// The whole roll-up as it is kept.
pub(crate) async fn kept(cx: &Ctx, city: CityId) -> Result<Vec<Kept>, Error> {
    Ok(cx.db.q(KEPT).bind(city).all().await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_parts_of_a_time_are_its_days_once_each(from in 10_000i64..30_000, length in 1i64..900) {
            let (from, to) = (Day(from), Day(from + length - 1));
            let parts = parts(from, to);
            prop_assert_eq!((parts[0].1, parts[parts.len() - 1].2), (from, to));
            prop_assert!(parts.windows(2).all(|p| p[0].2.plus(1) == p[1].1));
            for (span, first, last) in parts {
                prop_assert!(span == Span::Month || last.0 - first.0 < 62);
                let whole = Span::Month.start(first) == first && Span::Month.start(last.plus(1)) == last.plus(1);
                prop_assert!(span == Span::Day || whole);
            }
        }
    }
}

/// The open cases of a department, the oldest first.
pub(crate) async fn open_in(tx: &mut Tx, city: CityId, department: &str, limit: usize) -> Result<Vec<Concern>, Error> {
    Ok(tx.q(OPEN_OF).bind(city).bind(department).bind(i64::try_from(limit).unwrap_or(i64::MAX)).all().await?)
}

/// The open cases that are somebody's, the oldest first.
pub(crate) async fn open_of_person(tx: &mut Tx, city: CityId, account: AccountId, limit: usize) -> Result<Vec<Concern>, Error> {
    Ok(tx.q(OPEN_OF_PERSON).bind(city).bind(account).bind(i64::try_from(limit).unwrap_or(i64::MAX)).all().await?)
}

pub(crate) async fn open_count_in(tx: &mut Tx, city: CityId, department: &str) -> Result<i64, Error> {
    Ok(tx.q(OPEN_COUNT).bind(city).bind(department).count().await?)
}

store::row! { struct Spot { area: String, lat: f64, lon: f64 } }

/// Cases that are compared with a new division of the city.
const POINTS_MAX: i64 = 50_000;

/// Where the open cases are: the area that they were given, and the point.
pub(crate) async fn open_points(cx: &Ctx, city: CityId) -> Result<Vec<(String, GeoPoint)>, Error> {
    let rows: Vec<Spot> = cx.db.q(OPEN_POINTS).bind(city).bind(POINTS_MAX).all().await?;
    Ok(rows.into_iter().map(|r| (r.area, GeoPoint { lat: r.lat, lon: r.lon })).collect())
}
