//! What the desk lists: cases narrowed by scope, inbox and filter; who reads which case; filters with a name.

use crate::desk::{Asked, Cursor, Inbox, Sort};
use crate::model::{Concern, ConcernId, State, target_of};
use crate::store::cases::columns;
use crate::store::people::Contact;
use crate::store::search::{self, Scope};
use crate::words::Written;
use crate::{Error, SEE};
use ::store::{Ctx, Filter, FromRow, Record, Tx, Value};
use cities::City;
use futures_util::StreamExt;
use futures_util::future::try_join_all;
use futures_util::stream::BoxStream;
use kernel::{AccountId, Actor, CityId, GeoPoint, Instant, Lang, MINUTE, Reference, Target, Total, Who};

/// Rows of one page of the list.
pub(crate) const PAGE: i64 = 50;
/// Who looked at a case within this time counts as looking at it.
const READS_FOR: i64 = 3 * MINUTE;
/// Filters that one person may keep.
pub(crate) const SAVED_MAX: i64 = 12;

const LIST: &str = "select c.id, c.reference, c.title, c.category, c.department, c.area, c.place, c.place_text, c.lat, c.lon, c.lang, c.assignee,
 c.assignee_name, c.state, c.visibility, c.due_at, c.paused_at, c.answered_at, c.closed_at, c.reported_at, c.supporters, c.photos, c.unseen,
 c.version from concern c";
const COUNT: &str = "select cast(count(*) as bigint) as n from (select 1 as one from concern c";
const WHOLE: &str = concat!("select ", columns!(), " from concern c");
const WHOLE_WITH_CONTACT: &str = concat!(
    "select ",
    columns!(),
    ", k.name as contact_name, k.mail as contact_mail, k.phone as contact_phone
 from concern c left join contact k on k.city_id = c.city_id and k.concern_id = c.id"
);

::store::statements! {
    READER_PUT = "insert into reader (city_id, concern_id, account, name, at) values ($1, $2, $3, $4, $5)
     on conflict (city_id, concern_id, account) do update set name = excluded.name, at = excluded.at";
    READERS_GONE = "delete from reader where city_id = $1 and concern_id = $2 and at < $3";
    READERS = "select account, name from reader where city_id = $1 and concern_id = $2 and at >= $3 order by name, account";
    SAVED = "select name, query from saved_filter where city_id = $1 and account = $2 order by name limit $3";
    SAVED_PUT = "insert into saved_filter (city_id, account, name, query, made_at) values ($1, $2, $3, $4, $5)
     on conflict (city_id, account, name) do update set query = excluded.query";
    SAVED_DELETE = "delete from saved_filter where city_id = $1 and account = $2 and name = $3";
    SAVED_COUNT = "select cast(count(*) as bigint) as n from saved_filter where city_id = $1 and account = $2 and name <> $3";
}

::store::row! {
    /// A case in a list.
    #[derive(Clone, Debug)]
    pub(crate) struct Line {
        pub id: ConcernId, pub reference: Reference, pub title: String, pub category: String, pub department: String, pub area: String, pub place: String,
        pub place_text: String, pub lat: Option<f64>, pub lon: Option<f64>, pub lang: Lang, pub assignee: Option<AccountId>,
        pub assignee_name: String, pub state: String, pub visibility: String,
        pub due_at: Option<Instant>, pub paused_at: Option<Instant>, pub answered_at: Option<Instant>, pub closed_at: Option<Instant>,
        pub reported_at: Instant, pub supporters: i64, pub photos: i64, pub unseen: i64, pub version: i64,
    }
}

impl Line {
    /// The scope that a permission must cover.
    pub(crate) fn target(&self, city: CityId) -> Target<'_> {
        target_of(city, [&self.department, &self.area, &self.category])
    }
    pub(crate) fn written(&self) -> Written<'_> {
        Written { text: &self.place_text, point: self.lat.zip(self.lon).and_then(|(lat, lon)| GeoPoint::new(lat, lon)), lang: &self.lang }
    }
}

/// What was typed into the search field, once it is known what it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Found {
    Everything,
    One(Reference),
    /// Of a caller.
    These(Vec<ConcernId>),
    /// `is_rare`: so few say it that they are looked for by it.
    Words {
        text: String,
        through: Scope,
        is_rare: bool,
    },
}

/// A list, as this person sees it now.
pub(crate) struct Narrowed<'a> {
    pub city: &'a City,
    pub by: &'a Actor,
    pub asked: &'a Asked,
    pub found: &'a Found,
    pub now: Instant,
}

const OPEN: [State; 3] = [State::New, State::Working, State::Waiting];
/// Only these can be late: the clock runs.
const RUNNING: [State; 2] = [State::New, State::Working];
const IS_OVERDUE: &str = "c.due_at < ?";

/// Narrows to the cases of a city that this person may see.
fn and_seen(f: &mut Filter<'_>, city: CityId, by: &Actor) {
    f.and("c.city_id = ?", city);
    and_scopes(f, city, by);
}

fn and_scopes(f: &mut Filter<'_>, city: CityId, by: &Actor) {
    if matches!(by.who, Who::System(_)) {
        return;
    }
    let mut alternatives: Vec<Vec<(&'static str, Vec<Value>)>> = Vec::new();
    for scope in by.scopes(SEE, Some(city)) {
        let parts = [("c.department = ?", &scope.department), ("c.area = ?", &scope.area), ("c.category = ?", &scope.category)];
        let all: Vec<_> = parts.iter().filter_map(|(sql, v)| v.as_ref().map(|v| (*sql, vec![Value::from(v)]))).collect();
        if all.is_empty() {
            return;
        }
        alternatives.push(all);
    }
    f.and_any(alternatives);
}

/// The states that an inbox and a filter leave.
fn states(a: &Asked) -> Vec<State> {
    let of_inbox: &[State] = match a.inbox {
        Inbox::Mine | Inbox::Team | Inbox::Locate | Inbox::CameBack => &OPEN,
        Inbox::New => &[State::New],
        Inbox::Late => &RUNNING,
        Inbox::Waiting => &[State::Waiting],
        Inbox::Review | Inbox::All => State::ALL,
    };
    let fits = |s: &State| match a.state.as_str() {
        "" => true,
        "open" => OPEN.contains(s),
        "late" => RUNNING.contains(s),
        code => s.code() == code,
    };
    of_inbox.iter().copied().filter(fits).collect()
}

fn and_inbox(f: &mut Filter<'_>, n: &Narrowed<'_>) {
    match n.asked.inbox {
        Inbox::Mine => f.and("c.assignee = ?", n.by.account().map(|a| a.0)),
        Inbox::Late => f.and(IS_OVERDUE, n.now),
        Inbox::Locate => f.and_that("c.place = 'unlocated'"),
        Inbox::Review => f.and_that("(c.visibility = 'review' or (c.visibility = 'public' and c.unseen > 0))"),
        Inbox::CameBack => f.and_that("c.reopened > 0"),
        // A saved filter was read before; one that is gone shows all that one may see.
        Inbox::Team | Inbox::New | Inbox::Waiting | Inbox::All => f,
    };
}

/// Everything but the state.
fn narrow(f: &mut Filter<'_>, n: &Narrowed<'_>) {
    let a = n.asked;
    match n.found {
        // What few cases say is looked for by what is said: without the city every other index is out of the question.
        Found::Words { text, through, is_rare: true } => {
            search::and_words(f, text, *through);
            f.and("coalesce(c.city_id, c.city_id) = ?", n.city.id);
        }
        Found::Words { text, through, is_rare: false } => {
            f.and("c.city_id = ?", n.city.id);
            search::and_words(f, text, *through);
        }
        Found::Everything => drop(f.and("c.city_id = ?", n.city.id)),
        Found::One(reference) => drop(f.and("c.city_id = ?", n.city.id).and("c.reference = ?", reference)),
        Found::These(ids) => drop(f.and("c.city_id = ?", n.city.id).and_in("c.id in", ids.iter().copied())),
    }
    and_scopes(f, n.city.id, n.by);
    and_inbox(f, n);
    let some = |s: &String| Some(s.clone()).filter(|s| !s.is_empty());
    f.and_some("c.department = ?", some(&a.department)).and_some("c.category = ?", some(&a.category)).and_some("c.area = ?", some(&a.area));
    if a.state == "late" {
        f.and(IS_OVERDUE, n.now);
    }
    match (a.assignee.as_str(), a.assignee.parse::<uuid::Uuid>()) {
        ("", _) => {}
        (_, Ok(account)) => drop(f.and("c.assignee = ?", account)),
        _ => drop(f.and_that("c.assignee is null")),
    }
    f.and_some("c.reported_at >= ?", a.from.map(|d| d.start(&n.city.zone)));
    f.and_some("c.reported_at < ?", a.to.map(|d| d.plus(1).start(&n.city.zone)));
}

fn and_states(f: &mut Filter<'_>, states: &[State]) {
    if states.len() < State::ALL.len() {
        f.and_in("c.state in", states.iter().map(|s| s.code()));
    }
}

/// A missing deadline is the last of all.
const DUE: &str = "order by coalesce(c.due_at, 9223372036854775807), c.id";
const NEWEST: &str = "order by c.reported_at desc, c.id desc";

/// One page, and where the next begins.
pub(crate) async fn page(cx: &Ctx, n: &Narrowed<'_>) -> Result<(Vec<Line>, Option<Cursor>), Error> {
    let sort = n.asked.sort();
    let mut lines = match sort {
        Sort::Due => by_due(cx, n).await?,
        Sort::Newest => newest(cx, n).await?,
    };
    let size = usize::try_from(PAGE).unwrap_or_default();
    let is_more = lines.len() > size;
    lines.truncate(size);
    let cursor = |l: &Line| Cursor { key: if sort == Sort::Due { due_key(l) } else { l.reported_at.0 }, id: l.id.0 };
    let next = lines.last().filter(|_| is_more).map(cursor);
    Ok((lines, next))
}

fn due_key(l: &Line) -> i64 {
    l.due_at.map_or(i64::MAX, |d| d.0)
}

/// The beginnings of each state's own list, which an index gives in order, and of those without a deadline; merged.
async fn by_due(cx: &Ctx, n: &Narrowed<'_>) -> Result<Vec<Line>, Error> {
    let after = n.asked.after;
    let mut lists = Vec::new();
    for state in states(n.asked) {
        let mut f = Filter::new(&cx.db, LIST);
        narrow(&mut f, n);
        f.and("c.state = ?", state.code()).and_that("c.due_at is not null");
        if let Some(Cursor { key, id }) = after {
            f.and_all("(c.due_at, c.id) > (?, ?)", [Value::from(key), Value::from(id)]);
        }
        f.then("order by c.due_at, c.id").limit(PAGE + 1);
        lists.push(f);
    }
    let mut f = Filter::new(&cx.db, LIST);
    narrow(&mut f, n);
    and_states(&mut f, &states(n.asked));
    f.and_that("c.due_at is null").and_some("c.id > ?", after.filter(|c| c.key == i64::MAX).map(|c| c.id));
    // Written so that no index of ids seems to give the order: walking one would pass every case of the city.
    f.then("order by coalesce(c.id, c.id)").limit(PAGE + 1);
    lists.push(f);
    let found: Vec<Vec<Line>> = try_join_all(lists.iter().map(|f| f.all())).await?;
    let mut lines: Vec<Line> = found.into_iter().flatten().collect();
    lines.sort_by_key(|l| (due_key(l), l.id));
    lines.truncate(usize::try_from(PAGE + 1).unwrap_or_default());
    Ok(lines)
}

async fn newest(cx: &Ctx, n: &Narrowed<'_>) -> Result<Vec<Line>, Error> {
    let mut f = Filter::new(&cx.db, LIST);
    narrow(&mut f, n);
    and_states(&mut f, &states(n.asked));
    if let Some(Cursor { key, id }) = n.asked.after {
        f.and_all("(c.reported_at, c.id) < (?, ?)", [Value::from(key), Value::from(id)]);
    }
    Ok(f.then(NEWEST).limit(PAGE + 1).all().await?)
}

/// How many there are, exactly up to a limit.
pub(crate) async fn count(cx: &Ctx, n: &Narrowed<'_>) -> Result<Total, Error> {
    counted(cx, n, false).await
}

/// How many of them are late.
pub(crate) async fn count_late(cx: &Ctx, n: &Narrowed<'_>) -> Result<Total, Error> {
    counted(cx, n, true).await
}

async fn counted(cx: &Ctx, n: &Narrowed<'_>, late: bool) -> Result<Total, Error> {
    let mut f = Filter::new(&cx.db, COUNT);
    narrow(&mut f, n);
    let mut states = states(n.asked);
    if late {
        states.retain(|s| RUNNING.contains(s));
        f.and(IS_OVERDUE, n.now);
    }
    and_states(&mut f, &states);
    let n = f.limit(Total::LIMIT + 1).then(") as counted").count().await?;
    Ok(Total::from_count(n))
}

/// A case with everything that a file of it holds.
pub(crate) struct Exported {
    pub concern: Concern,
    pub contact: Option<Contact>,
}

impl FromRow for Exported {
    fn from_row(r: &Record<'_>) -> Result<Self, ::store::Error> {
        Ok(Exported { concern: Concern::from_row(r)?, contact: None })
    }
}

struct WithContact(Exported);

impl FromRow for WithContact {
    fn from_row(r: &Record<'_>) -> Result<Self, ::store::Error> {
        let text = |name| r.get::<Option<String>>(name).map(Option::unwrap_or_default);
        let contact = Contact { name: text("contact_name")?, mail: text("contact_mail")?, phone: text("contact_phone")?, wants_mail: false };
        Ok(WithContact(Exported { concern: Concern::from_row(r)?, contact: Some(contact) }))
    }
}

/// The whole list, row by row, as it is now.
pub(crate) fn stream(cx: &Ctx, n: &Narrowed<'_>, contacts: bool) -> BoxStream<'static, Result<Exported, ::store::Error>> {
    let mut f = Filter::new(&cx.db, if contacts { WHOLE_WITH_CONTACT } else { WHOLE });
    narrow(&mut f, n);
    and_states(&mut f, &states(n.asked));
    f.then(if n.asked.sort() == Sort::Due { DUE } else { NEWEST });
    if contacts { f.stream::<WithContact>().map(|r| r.map(|w| w.0)).boxed() } else { f.stream::<Exported>().boxed() }
}

/// Cases that are shown of a name: many people share one.
const NAMESAKES_MAX: i64 = 6;
/// Within this many metres something is near.
const NEAR_METRES: f64 = 150.0;
const NEAR_MAX: i64 = 6;

/// Other cases round a point, the newest first.
pub(crate) async fn near(cx: &Ctx, by: &Actor, c: &Concern) -> Result<Vec<Line>, Error> {
    let Some(point) = c.point() else { return Ok(Vec::new()) };
    let around = point.around(NEAR_METRES);
    let mut f = Filter::new(&cx.db, LIST);
    and_seen(&mut f, c.city_id, by);
    f.and("c.lat >= ?", around.south).and("c.lat <= ?", around.north).and("c.lon >= ?", around.west).and("c.lon <= ?", around.east);
    f.and("c.id <> ?", c.id).then(NEWEST).limit(NEAR_MAX);
    Ok(f.all().await?)
}

/// These cases, as far as this person may see them, the newest first.
pub(crate) async fn lines_of(cx: &Ctx, city: CityId, by: &Actor, ids: &[ConcernId]) -> Result<Vec<Line>, Error> {
    let mut f = Filter::new(&cx.db, LIST);
    and_seen(&mut f, city, by);
    f.and_in("c.id in", ids.iter().copied()).then(NEWEST).limit(PAGE);
    Ok(f.all().await?)
}

/// The cases of a city whose reporter's name begins so, as far as this person may see them, the newest first.
pub(crate) async fn lines_of_name(cx: &Ctx, city: CityId, by: &Actor, name: &str) -> Result<Vec<Line>, Error> {
    let mut f = Filter::new(&cx.db, LIST);
    search::and_words(&mut f, name, Scope::Reporter);
    f.and("coalesce(c.city_id, c.city_id) = ?", city);
    and_scopes(&mut f, city, by);
    Ok(f.then(NEWEST).limit(NAMESAKES_MAX).all().await?)
}

::store::row! {
    /// Somebody who looks at the same case.
    #[derive(Clone, Debug)]
    pub(crate) struct Reader { pub account: AccountId, pub name: String }
}

/// Says that this person looks at a case, and answers who else does.
pub(crate) async fn reads(cx: &Ctx, city: CityId, concern: ConcernId, me: AccountId, name: &str) -> Result<Vec<Reader>, Error> {
    let now = cx.now();
    cx.db
        .write(async |tx| {
            tx.q(READER_PUT).bind(city).bind(concern).bind(me).bind(name).bind(now).run().await?;
            tx.q(READERS_GONE).bind(city).bind(concern).bind(now.plus(-READS_FOR)).run().await?;
            let all: Vec<Reader> = tx.q(READERS).bind(city).bind(concern).bind(now.plus(-READS_FOR)).all().await?;
            Ok(all.into_iter().filter(|r| r.account != me).collect())
        })
        .await
}

::store::row! {
    /// A filter that somebody gave a name.
    #[derive(Clone, Debug)]
    pub(crate) struct Saved { pub name: String, pub query: String }
}

pub(crate) async fn saved(cx: &Ctx, city: CityId, me: AccountId) -> Result<Vec<Saved>, Error> {
    Ok(cx.db.q(SAVED).bind(city).bind(me).bind(SAVED_MAX).all().await?)
}

pub(crate) async fn save(cx: &Ctx, tx: &mut Tx, city: CityId, me: AccountId, name: &str, query: &str) -> Result<(), Error> {
    if tx.q(SAVED_COUNT).bind(city).bind(me).bind(name).count().await? >= SAVED_MAX {
        return Err(Error::TooMany("saved filters"));
    }
    tx.q(SAVED_PUT).bind(city).bind(me).bind(name).bind(query).bind(cx.now()).run().await?;
    Ok(())
}

pub(crate) async fn forget_saved(tx: &mut Tx, city: CityId, me: AccountId, name: &str) -> Result<(), Error> {
    tx.q(SAVED_DELETE).bind(city).bind(me).bind(name).run().await?;
    Ok(())
}
