//! Categories, routing and templates: the part of a city's settings that this slice owns.

use crate::Error;
use crate::model::{Category, CategoryKind, Groups, PlaceRule, Publication, Question, QuestionOption, Route, Routing, Template, Use};
use cities::folder::InUse;
use kernel::{CityId, Instant, Lang, Text};
use serde::{Deserialize, Serialize};
use store::{Ctx, Json, Tx};

store::statements! {
    CATEGORIES = "select code, grp, icon, kind, department, deadline, publication, place, evidence, emergency, is_closed, body from category
     where city_id = $1 order by position, code";
    CATEGORY_PUT = "insert into category (city_id, code, position, grp, icon, kind, department, deadline, publication, place, evidence, emergency,
     is_closed, body)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (city_id, code) do update set position = excluded.position, grp = excluded.grp, icon = excluded.icon, kind = excluded.kind,
     department = excluded.department, deadline = excluded.deadline, publication = excluded.publication, place = excluded.place, evidence = excluded.evidence,
     emergency = excluded.emergency, is_closed = excluded.is_closed, body = excluded.body";
    CATEGORY_DELETE = "delete from category where city_id = $1 and code = $2";
    CATEGORY_USED = "select cast(count(*) as bigint) as n from (select 1 as one from concern where city_id = $1 and category = $2 limit 1) as used";
    CATEGORY_PLACE = "update category set position = $3 where city_id = $1 and code = $2";
    CATEGORY_NAMED = "select cast(count(*) as bigint) as n from (select 1 as one from concern where city_id = $1 and category = $2
     union all select 1 as one from figure where city_id = $1 and category = $2 union all select 1 as one from routing where city_id = $1 and category = $2
     union all select 1 as one from template where city_id = $1 and category = $2) as used";
    ROUTES = "select category, area, department from routing where city_id = $1 order by position, category, area";
    ROUTE_PUT = "insert into routing (city_id, category, area, position, department) values ($1, $2, $3, $4, $5)
     on conflict (city_id, category, area) do update set position = excluded.position, department = excluded.department";
    ROUTES_DELETE = "delete from routing where city_id = $1";
    TEMPLATES = "select code, category, body from template where city_id = $1 order by position, code";
    TEMPLATE_PUT = "insert into template (city_id, code, position, category, body) values ($1, $2, $3, $4, $5)
     on conflict (city_id, code) do update set position = excluded.position, category = excluded.category, body = excluded.body";
    DEPARTMENTS_OF_CONCERNS = "select distinct department as code from concern where city_id = $1";
    DEPARTMENTS_OF_CATEGORIES = "select distinct department as code from category where city_id = $1";
    DEPARTMENTS_OF_ROUTES = "select distinct department as code from routing where city_id = $1";
    AREAS_OF_CONCERNS = "select distinct area as code from concern where city_id = $1";
    AREAS_OF_ROUTES = "select distinct area as code from routing where city_id = $1";
    TEMPLATES_DELETE = "delete from template where city_id = $1";
    CATEGORY = "select code, grp, icon, kind, department, deadline, publication, place, evidence, emergency, is_closed, body from category
     where city_id = $1 and code = $2";
    CATEGORY_ADD = "insert into category (city_id, code, position, grp, icon, kind, department, deadline, publication, place, evidence, emergency,
     is_closed, body)
     values ($1, $2, (select coalesce(max(position), -1) + 1 from category where city_id = $1), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict do nothing";
    CATEGORY_UPDATE = "update category set grp = $3, icon = $4, kind = $5, department = $6, deadline = $7, publication = $8, place = $9, evidence = $10,
     emergency = $11, is_closed = $12, body = $13 where city_id = $1 and code = $2";
    CASES_OF = "select c.reported_at, coalesce(c.answered_at, c.closed_at) as ended_at, c.paused_total, c.paused_at from concern c
     where c.city_id = $1 and c.category = $2 and c.reported_at >= $3 and c.reported_at < $4 and c.interval_bad = $5 order by c.reported_at desc limit $6";
}

/// A text as pairs: the keys of an object lose their order in PostgreSQL, and a language that is missing falls back by that order.
type Told = Vec<(Lang, String)>;

fn told(text: &Text) -> Told {
    text.pairs().map(|(lang, t)| (lang.clone(), t.to_string())).collect()
}

fn text(told: Told) -> Text {
    told.into_iter().fold(Text::default(), |mut text, (lang, t)| {
        text.set(lang, t);
        text
    })
}

/// What people read of a category.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Body {
    name: Told,
    hint: Told,
    words: Vec<(Lang, Vec<String>)>,
    questions: Vec<Asked>,
    elsewhere: Told,
}

/// A question as it is kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Asked {
    code: String,
    kind: String,
    required: bool,
    label: Told,
    options: Vec<(String, Told)>,
}

impl Body {
    fn of(c: &Category) -> Self {
        let questions = c.questions.iter().map(Asked::of).collect();
        Body { name: told(&c.name), hint: told(&c.hint), words: c.words.clone(), questions, elsewhere: told(&c.elsewhere) }
    }
}

impl Asked {
    fn of(q: &Question) -> Self {
        let options = q.options.iter().map(|o| (o.code.clone(), told(&o.label))).collect();
        Asked { code: q.code.clone(), kind: q.kind.clone(), required: q.required, label: told(&q.label), options }
    }
    fn question(self) -> Question {
        let options = self.options.into_iter().map(|(code, label)| QuestionOption { code, label: text(label) }).collect();
        Question { code: self.code, kind: self.kind, required: self.required, label: text(self.label), options }
    }
}

store::row! {
    struct CategoryRow {
        code: String, grp: String, icon: String, kind: String, department: String, deadline: String, publication: String, place: String,
        evidence: bool, emergency: bool, is_closed: bool, #[json] body: Body,
    }
}

impl CategoryRow {
    /// A code that this program does not know is read as its most careful neighbour, never refused: the row was written by a newer one.
    fn category(self) -> Category {
        let b = self.body.0;
        Category {
            group: Groups::parse(&self.grp).unwrap_or(Groups::Other),
            kind: CategoryKind::parse(&self.kind).unwrap_or(CategoryKind::Report),
            deadline: self.deadline.parse().unwrap_or(cities::Deadline::WorkingDays(5)),
            publication: Publication::parse(&self.publication).unwrap_or(Publication::Never),
            place: PlaceRule::parse(&self.place).unwrap_or(PlaceRule::Optional),
            code: self.code,
            icon: self.icon,
            department: self.department,
            evidence: self.evidence,
            emergency: self.emergency,
            is_closed: self.is_closed,
            name: text(b.name),
            hint: text(b.hint),
            words: b.words,
            questions: b.questions.into_iter().map(Asked::question).collect(),
            elsewhere: text(b.elsewhere),
        }
    }
}

store::row! { struct RouteRow { category: String, area: String, department: String } }

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct TemplateBody {
    #[serde(default)]
    uses: Vec<String>,
    title: Told,
    text: Told,
}

store::row! { struct TemplateRow { code: String, category: String, #[json] body: TemplateBody } }

impl TemplateRow {
    fn template(self) -> Template {
        let TemplateBody { uses, title, text: words } = self.body.0;
        Template { code: self.code, category: self.category, uses: Use::of(uses.iter().map(String::as_str)), title: text(title), text: text(words) }
    }
}

pub(crate) async fn categories(cx: &Ctx, city: CityId) -> Result<Vec<Category>, Error> {
    let rows: Vec<CategoryRow> = cx.db.q(CATEGORIES).bind(city).all().await?;
    Ok(rows.into_iter().map(CategoryRow::category).collect())
}

pub(crate) async fn routing(cx: &Ctx, city: CityId) -> Result<Routing, Error> {
    let rows: Vec<RouteRow> = cx.db.q(ROUTES).bind(city).all().await?;
    Ok(Routing(rows.into_iter().map(|r| Route { category: r.category, area: r.area, department: r.department }).collect()))
}

pub(crate) async fn templates(cx: &Ctx, city: CityId) -> Result<Vec<Template>, Error> {
    let rows: Vec<TemplateRow> = cx.db.q(TEMPLATES).bind(city).all().await?;
    Ok(rows.into_iter().map(TemplateRow::template).collect())
}

pub(crate) async fn put_category(tx: &mut Tx, city: CityId, position: i64, c: &Category) -> Result<(), Error> {
    let q = tx.q(CATEGORY_PUT).bind(city).bind(&c.code).bind(position).bind(c.group.code()).bind(&c.icon).bind(c.kind.code());
    let q = q.bind(&c.department).bind(c.deadline.to_string()).bind(c.publication.code()).bind(c.place.code());
    q.bind(c.evidence).bind(c.emergency).bind(c.is_closed).bind(&Json(Body::of(c))).run().await?;
    Ok(())
}

/// What the two statements that write one category bind, after city and code.
fn bind_category<'t>(q: ::store::Q<'t>, c: &Category) -> ::store::Q<'t> {
    let q = q.bind(c.group.code()).bind(&c.icon).bind(c.kind.code()).bind(&c.department).bind(c.deadline.to_string());
    q.bind(c.publication.code()).bind(c.place.code()).bind(c.evidence).bind(c.emergency).bind(c.is_closed).bind(&Json(Body::of(c)))
}

/// All of them, as they stand in the transaction.
pub(crate) async fn categories_in(tx: &mut Tx, city: CityId) -> Result<Vec<Category>, Error> {
    let rows: Vec<CategoryRow> = tx.q(CATEGORIES).bind(city).all().await?;
    Ok(rows.into_iter().map(CategoryRow::category).collect())
}

/// A category as it stands in the transaction.
pub(crate) async fn category_in(tx: &mut Tx, city: CityId, code: &str) -> Result<Option<Category>, Error> {
    Ok(tx.q(CATEGORY).bind(city).bind(code).maybe::<CategoryRow>().await?.map(CategoryRow::category))
}

/// One more category at the end of the list; `false` when its code is taken.
pub(crate) async fn add_category(tx: &mut Tx, city: CityId, c: &Category) -> Result<bool, Error> {
    Ok(bind_category(tx.q(CATEGORY_ADD).bind(city).bind(&c.code), c).run().await? == 1)
}

/// Writes a category where it stands in the list.
pub(crate) async fn update_category(tx: &mut Tx, city: CityId, c: &Category) -> Result<(), Error> {
    bind_category(tx.q(CATEGORY_UPDATE).bind(city).bind(&c.code), c).run().await?;
    Ok(())
}

/// Gives a category its place in the list.
pub(crate) async fn place_category(tx: &mut Tx, city: CityId, code: &str, position: i64) -> Result<(), Error> {
    tx.q(CATEGORY_PLACE).bind(city).bind(code).bind(position).run().await?;
    Ok(())
}

/// Do cases, figures, rules or texts name it?
pub(crate) async fn is_category_used(tx: &mut Tx, city: CityId, code: &str) -> Result<bool, Error> {
    Ok(tx.q(CATEGORY_NAMED).bind(city).bind(code).count().await? > 0)
}

pub(crate) async fn delete_category(tx: &mut Tx, city: CityId, code: &str) -> Result<(), Error> {
    tx.q(CATEGORY_DELETE).bind(city).bind(code).run().await?;
    Ok(())
}

pub(crate) async fn routes_in(tx: &mut Tx, city: CityId) -> Result<Vec<Route>, Error> {
    let rows: Vec<RouteRow> = tx.q(ROUTES).bind(city).all().await?;
    Ok(rows.into_iter().map(|r| Route { category: r.category, area: r.area, department: r.department }).collect())
}

pub(crate) async fn templates_in(tx: &mut Tx, city: CityId) -> Result<Vec<Template>, Error> {
    let rows: Vec<TemplateRow> = tx.q(TEMPLATES).bind(city).all().await?;
    Ok(rows.into_iter().map(TemplateRow::template).collect())
}

store::row! {
    /// When a case came and ended, and how long its clock stood still.
    pub(crate) struct CaseTimes {
        pub(crate) reported_at: Instant, pub(crate) ended_at: Option<Instant>, pub(crate) paused_total: i64, pub(crate) paused_at: Option<Instant>,
    }
}

/// The times of a category's cases that were reported in a span; the newest `limit`. A case that ended before it was reported tells nothing.
pub(crate) async fn cases_of(cx: &Ctx, city: CityId, category: &str, from: Instant, to: Instant, limit: i64) -> Result<Vec<CaseTimes>, Error> {
    Ok(cx.db.q(CASES_OF).bind(city).bind(category).bind(from).bind(to).bind(false).bind(limit).all().await?)
}

pub(crate) async fn put_route(tx: &mut Tx, city: CityId, position: i64, r: &Route) -> Result<(), Error> {
    tx.q(ROUTE_PUT).bind(city).bind(&r.category).bind(&r.area).bind(position).bind(&r.department).run().await?;
    Ok(())
}

pub(crate) async fn put_template(tx: &mut Tx, city: CityId, position: i64, t: &Template) -> Result<(), Error> {
    let body = Json(TemplateBody { uses: t.uses.iter().map(|u| u.code().to_string()).collect(), title: told(&t.title), text: told(&t.text) });
    tx.q(TEMPLATE_PUT).bind(city).bind(&t.code).bind(position).bind(&t.category).bind(&body).run().await?;
    Ok(())
}

/// Does a case name it? For who only looks.
pub(crate) async fn is_reported(cx: &Ctx, city: CityId, code: &str) -> Result<bool, Error> {
    Ok(cx.db.q(CATEGORY_USED).bind(city).bind(code).count().await? > 0)
}

/// Does a case name it?
pub(crate) async fn has_cases(tx: &mut Tx, city: CityId, code: &str) -> Result<bool, Error> {
    Ok(tx.q(CATEGORY_USED).bind(city).bind(code).count().await? > 0)
}

pub(crate) async fn replace_routes<'r>(tx: &mut Tx, city: CityId, routes: impl IntoIterator<Item = &'r Route>) -> Result<(), Error> {
    tx.q(ROUTES_DELETE).bind(city).run().await?;
    for (i, r) in (0..).zip(routes) {
        put_route(tx, city, i, r).await?;
    }
    Ok(())
}

pub(crate) async fn replace_templates<'t>(tx: &mut Tx, city: CityId, templates: impl IntoIterator<Item = &'t Template>) -> Result<(), Error> {
    tx.q(TEMPLATES_DELETE).bind(city).run().await?;
    for (i, t) in (0..).zip(templates) {
        put_template(tx, city, i, t).await?;
    }
    Ok(())
}

/// Which departments and areas the slice's rows name: those are closed, never removed.
pub(crate) async fn in_use(tx: &mut Tx, city: CityId) -> Result<InUse, Error> {
    let mut used = InUse::default();
    for sql in [DEPARTMENTS_OF_CONCERNS, DEPARTMENTS_OF_CATEGORIES, DEPARTMENTS_OF_ROUTES] {
        used.departments.extend(tx.q(sql).bind(city).all::<Code>().await?.into_iter().map(|c| c.code));
    }
    for sql in [AREAS_OF_CONCERNS, AREAS_OF_ROUTES] {
        used.areas.extend(tx.q(sql).bind(city).all::<Code>().await?.into_iter().map(|c| c.code));
    }
    Ok(used)
}

store::row! { struct Code { code: String } }
