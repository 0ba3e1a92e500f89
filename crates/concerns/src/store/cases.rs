//! Concerns: insert, read, change. A change writes the row, the roll-up and the search index together, or nothing.

use crate::Error;
use crate::model::{Concern, ConcernId, Contribution, FigureKey, difference, hours_text, read_hours, search_id};
use cities::City;
use kernel::{CityId, Reference};
use store::{Ctx, Engine, Q, Tx};

/// The columns of [`Concern`], in its order.
macro_rules! columns {
    () => {
        "c.city_id, c.id, c.reference, c.category, c.department, c.area, c.assignee, c.assignee_name, c.state, c.visibility, c.channel, c.lang, \
         c.title, c.details, \
         c.answers, c.place, c.place_text, c.lat, c.lon, c.reported_at, c.received_at, c.deadline, c.due_at, c.paused_at, c.paused_total, \
         c.answered_at, c.closed_at, \
         c.close_reason, c.in_time, c.hours, c.interval_bad, c.rating, c.reopened, c.supporters, c.photos, c.unseen, c.source, c.source_key, \
         c.updated_at, c.version"
    };
}
pub(crate) use columns;

store::statements! {
    INSERT = "insert into concern (city_id, id, reference, search_id, category, department, area, assignee, assignee_name, state, visibility,
     channel, lang, title,
     details, answers, place, place_text, lat, lon, reported_at, received_at, deadline, due_at, paused_at, paused_total, answered_at, closed_at,
     close_reason, in_time,
     hours, interval_bad, rating, reopened, supporters, photos, unseen, source, source_key, updated_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29,
     $30, $31, $32, $33,
     $34, $35, $36, $37, $38, $39, $40, $41) on conflict do nothing";
    UPDATE = "update concern set category = $4, department = $5, area = $6, assignee = $7, assignee_name = $8, state = $9, visibility = $10,
     title = $11, details = $12,
     answers = $13, place = $14, place_text = $15, lat = $16, lon = $17, deadline = $18, due_at = $19, paused_at = $20, paused_total = $21, answered_at = $22,
     closed_at = $23, close_reason = $24, in_time = $25, hours = $26, interval_bad = $27, rating = $28, reopened = $29, supporters = $30, photos = $31,
     updated_at = $32, unseen = $33, version = $3 + 1 where city_id = $1 and id = $2 and version = $3";
    BY_ID = concat!("select ", columns!(), " from concern c where c.city_id = $1 and c.id = $2");
    BY_REFERENCE = concat!("select ", columns!(), " from concern c where c.city_id = $1 and c.reference = $2");
    BY_SOURCE = concat!("select ", columns!(), " from concern c where c.city_id = $1 and c.source = $2 and c.source_key = $3 and c.source <> ''");
    COUNT = "select cast(coalesce(sum(reported), 0) as bigint) as n from figure where city_id = $1 and span = 'month'";
    FIGURE = "insert into figure (city_id, span, day, category, department, area, reported, answered, in_time, closed, without_interval, hours_total, hours)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '')
     on conflict (city_id, span, day, category, department, area) do update set reported = figure.reported + excluded.reported,
     answered = figure.answered + excluded.answered,
     in_time = figure.in_time + excluded.in_time, closed = figure.closed + excluded.closed,
     without_interval = figure.without_interval + excluded.without_interval, hours_total = figure.hours_total + excluded.hours_total";
    FIGURE_HOURS = "select hours from figure where city_id = $1 and span = $2 and day = $3 and category = $4 and department = $5 and area = $6";
    FIGURE_SET_HOURS = "update figure set hours = $7
     where city_id = $1 and span = $2 and day = $3 and category = $4 and department = $5 and area = $6";
}

const WORDS_INSERT_SQLITE: &str = "insert into concern_words (rowid, open, staff) values ($1, $2, $3)";
const WORDS_INSERT_POSTGRES: &str = "insert into concern_words (search_id, open, staff)
 values ($1, array_to_tsvector(array_remove(string_to_array($2, ' '), '')), array_to_tsvector(array_remove(string_to_array($3, ' '), '')))
 on conflict (search_id) do update set open = excluded.open, staff = excluded.staff";
const WORDS_DELETE_SQLITE: &str = "delete from concern_words where rowid = $1";

store::row! { struct KeptHours { hours: String } }

/// What is searched for a concern: `open` by everybody, `staff` by staff only (names, phone, mail, notes).
pub(crate) struct SearchText<'a> {
    pub open: Vec<&'a str>,
    pub staff: Vec<&'a str>,
}

fn joined(texts: &[&str]) -> String {
    let mut words: Vec<String> = texts.iter().flat_map(|t| kernel::words_of(t)).collect();
    words.sort();
    words.dedup();
    words.join(" ")
}

/// Writes what is searched for a concern anew.
pub(crate) async fn index_words(tx: &mut Tx, id: ConcernId, text: &SearchText<'_>) -> Result<(), Error> {
    let number = search_id(id);
    if tx.engine() == Engine::Sqlite {
        tx.q(WORDS_DELETE_SQLITE).bind(number).run().await?;
    }
    let q = tx.dialect(WORDS_INSERT_SQLITE, WORDS_INSERT_POSTGRES).bind(number);
    q.bind(joined(&text.open)).bind(joined(&text.staff)).run().await?;
    Ok(())
}

/// Adds a new concern; `false` when its reference, or its key in its source, is taken, and then nothing was written.
pub(crate) async fn insert(tx: &mut Tx, city: &City, c: &Concern) -> Result<bool, Error> {
    let q = tx.q(INSERT).bind(c.city_id).bind(c.id).bind(&c.reference).bind(search_id(c.id)).bind(&c.category).bind(&c.department);
    let q = q.bind(&c.area).bind(c.assignee).bind(&c.assignee_name).bind(&c.state).bind(&c.visibility).bind(&c.channel).bind(&c.lang);
    let q = q.bind(&c.title).bind(&c.details).bind(&c.answers).bind(&c.place).bind(&c.place_text).bind(c.lat).bind(c.lon);
    let q = q.bind(c.reported_at).bind(c.received_at).bind(&c.deadline).bind(c.due_at).bind(c.paused_at).bind(c.paused_total);
    let q = q.bind(c.answered_at).bind(c.closed_at).bind(&c.close_reason).bind(c.in_time).bind(c.hours).bind(c.interval_bad).bind(c.rating);
    let q = q.bind(c.reopened).bind(c.supporters).bind(c.photos).bind(c.unseen).bind(&c.source).bind(&c.source_key).bind(c.updated_at).bind(c.version);
    if q.run().await? == 0 {
        return Ok(false);
    }
    roll_up(tx, city, None, Some(c)).await?;
    Ok(true)
}

/// Changes a concern from what was read to what it becomes; [`Error::Stale`] when somebody else was faster. Answers the concern with its new version.
pub(crate) async fn change(cx: &Ctx, tx: &mut Tx, city: &City, before: &Concern, after: Concern) -> Result<Concern, Error> {
    let mut c = after;
    c.updated_at = cx.now();
    let q = tx.q(UPDATE).bind(before.city_id).bind(before.id).bind(before.version).bind(&c.category).bind(&c.department).bind(&c.area);
    let q = q.bind(c.assignee).bind(&c.assignee_name).bind(&c.state).bind(&c.visibility).bind(&c.title).bind(&c.details).bind(&c.answers);
    let q = q.bind(&c.place).bind(&c.place_text).bind(c.lat).bind(c.lon).bind(&c.deadline).bind(c.due_at).bind(c.paused_at).bind(c.paused_total);
    let q = q.bind(c.answered_at).bind(c.closed_at).bind(&c.close_reason).bind(c.in_time).bind(c.hours).bind(c.interval_bad).bind(c.rating);
    let q = q.bind(c.reopened).bind(c.supporters).bind(c.photos).bind(c.updated_at).bind(c.unseen);
    if q.run().await? == 0 {
        return Err(Error::Stale);
    }
    roll_up(tx, city, Some(before), Some(&c)).await?;
    c.version = before.version + 1;
    Ok(c)
}

async fn roll_up(tx: &mut Tx, city: &City, before: Option<&Concern>, after: Option<&Concern>) -> Result<(), Error> {
    for (key, one) in difference(before, after, &city.zone) {
        add_figure(tx, city.id, &key, &one).await?;
    }
    Ok(())
}

fn at_figure<'t>(tx: &'t mut Tx, sql: &'static str, city: CityId, key: &FigureKey) -> Q<'t> {
    tx.q(sql).bind(city).bind(key.span.code()).bind(key.day).bind(&key.category).bind(&key.department).bind(&key.area)
}

/// Adds to one place of the roll-up. Adding to its counts locks the row, so that nobody else changes its hours between our reading and writing them.
async fn add_figure(tx: &mut Tx, city: CityId, key: &FigureKey, one: &Contribution) -> Result<(), Error> {
    let q = at_figure(tx, FIGURE, city, key).bind(one.reported).bind(one.answered).bind(one.in_time);
    q.bind(one.closed).bind(one.without_interval).bind(one.hours_total).run().await?;
    if one.hours.is_empty() {
        return Ok(());
    }
    let kept: KeptHours = at_figure(tx, FIGURE_HOURS, city, key).one().await?;
    let mut hours = one.hours.clone();
    read_hours(&kept.hours).for_each(|(h, n)| *hours.entry(h).or_default() += n);
    hours.retain(|_, n| *n != 0);
    at_figure(tx, FIGURE_SET_HOURS, city, key).bind(hours_text(&hours)).run().await?;
    Ok(())
}

/// The concern with this reference, whoever may see it.
pub(crate) async fn by_reference(cx: &Ctx, city: CityId, reference: &Reference) -> Result<Concern, Error> {
    cx.db.q(BY_REFERENCE).bind(city).bind(reference).maybe().await?.ok_or(Error::NoConcern)
}

pub(crate) async fn by_id(cx: &Ctx, city: CityId, id: ConcernId) -> Result<Concern, Error> {
    cx.db.q(BY_ID).bind(city).bind(id).maybe().await?.ok_or(Error::NoConcern)
}

/// The concern as it stands inside a transaction.
pub(crate) async fn in_tx(tx: &mut Tx, city: CityId, id: ConcernId) -> Result<Concern, Error> {
    tx.q(BY_ID).bind(city).bind(id).maybe().await?.ok_or(Error::NoConcern)
}

pub(crate) async fn by_source(tx: &mut Tx, city: CityId, source: &str, key: &str) -> Result<Option<Concern>, Error> {
    Ok(tx.q(BY_SOURCE).bind(city).bind(source).bind(key).maybe().await?)
}

/// How many concerns a city ever had, from the roll-up.
pub(crate) async fn count(cx: &Ctx, city: CityId) -> Result<i64, Error> {
    Ok(cx.db.q(COUNT).bind(city).count().await?)
}
