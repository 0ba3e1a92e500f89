//! The slice's files of the city folder: `categories.toml`, `routing.csv`, `templates.toml`.

mod read;
mod write;

use super::routing::rules_of;
use super::{category, compare, hand_over, routing, template};
use crate::model::{Category, Route, Template};
use crate::store::{figures, settings as kept};
use ::store::{Act, Ctx, Tx, audit};
use async_trait::async_trait;
use cities::City;
use cities::folder::{CityFolder, Compared, Files, HandOver, InUse, Named, Plan, Problem, Problems, Reading, Section, Taking, is_turned};
use kernel::{Actor, CityId, GeoPoint};
use std::collections::BTreeSet;

pub(crate) const CATEGORIES: &str = "categories.toml";
pub(crate) const ROUTING: &str = "routing.csv";
pub(crate) const TEMPLATES: &str = "templates.toml";

/// How the log names the list of kinds.
const CATEGORIES_SUBJECT: &str = "categories";

/// The acts that change what is in them.
const ACTS: [&str; 10] = [
    "concerns.category.add",
    "concerns.category.close",
    "concerns.category.edit",
    "concerns.category.move",
    "concerns.category.remove",
    "concerns.category.reopen",
    "concerns.routing.edit",
    "concerns.template.add",
    "concerns.template.edit",
    "concerns.template.remove",
];

/// What can be reported, as the folder tells it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct KindsFolder {
    pub categories: Vec<Category>,
    pub routes: Vec<Route>,
    pub templates: Vec<Template>,
}

/// The section that `hansa` lists.
pub struct KindsSection;

/// The only one; it holds nothing.
pub static SECTION: KindsSection = KindsSection;

#[async_trait]
impl Section for KindsSection {
    fn files(&self) -> &'static [&'static str] {
        &[CATEGORIES, ROUTING, TEMPLATES]
    }

    fn acts(&self) -> &'static [&'static str] {
        &ACTS
    }

    fn check(&self, files: &Files, city: &CityFolder) -> Result<Plan, Vec<Problem>> {
        let problems = Problems::default();
        let folder = read::read(files, city, &problems);
        if problems.is_empty() { Ok(Box::new(folder)) } else { Err(problems.into_list()) }
    }

    async fn apply(&self, cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, plan: Plan) -> Result<(), cities::Error> {
        let Ok(folder) = plan.downcast::<KindsFolder>() else { return Err(cities::Error::Changed) };
        apply(cx, tx, by, into, &folder).await.map_err(store_error)
    }

    async fn export(&self, cx: &Ctx, city: CityId, files: &mut Files) -> Result<(), cities::Error> {
        let folder = async {
            let (closed, categories): (Vec<Category>, _) = kept::categories(cx, city).await?.into_iter().partition(|c| c.is_closed);
            // What speaks of a closed category would be a problem of the folder, which does not have it.
            let is_open = |category: &str| closed.iter().all(|c| c.code != category);
            let routes = kept::routing(cx, city).await?.0.into_iter().filter(|r| is_open(&r.category)).collect();
            let templates = kept::templates(cx, city).await?.into_iter().filter(|t| is_open(&t.category)).collect();
            Ok(KindsFolder { categories, routes, templates })
        };
        write::write(&folder.await.map_err(store_error)?, files);
        Ok(())
    }

    async fn in_use(&self, tx: &mut Tx, city: CityId) -> Result<InUse, cities::Error> {
        kept::in_use(tx, city).await.map_err(store_error)
    }

    async fn named(&self, tx: &mut Tx, city: CityId, department: &str) -> Result<Named, cities::Error> {
        hand_over::named(tx, city, department).await.map_err(store_error)
    }

    async fn hand_over(&self, cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, what: &HandOver) -> Result<(), cities::Error> {
        hand_over::hand_over(cx, tx, by, city, what).await.map_err(store_error)
    }

    async fn open_points(&self, cx: &Ctx, city: CityId) -> Result<Vec<(String, GeoPoint)>, cities::Error> {
        figures::open_points(cx, city).await.map_err(store_error)
    }

    async fn compare(&self, cx: &Ctx, city: Option<&City>, folder: &CityFolder, plan: &Plan, to: &Reading<'_>) -> Result<Vec<Compared>, cities::Error> {
        let Some(new) = plan.downcast_ref::<KindsFolder>() else { return Err(cities::Error::Changed) };
        compare::compare(cx, city, folder, new, to).await.map_err(store_error)
    }
}

/// What failed here, as the city's own parts know it.
fn store_error(e: crate::Error) -> cities::Error {
    match e {
        crate::Error::Store(e) => cities::Error::Store(e),
        e => cities::Error::Section(Box::new(e)),
    }
}

/// Brings the tables to what the folder says. A category that is gone from it is removed, or closed when concerns or roles name it.
async fn apply(cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, folder: &KindsFolder) -> Result<(), crate::Error> {
    let city = into.city;
    let before = stored(tx, city).await?;
    for (i, c) in (0..).zip(&folder.categories) {
        kept::put_category(tx, city, i, c).await?;
    }
    kept::retire_categories(tx, city, into.used, &folder.categories).await?;
    kept::replace_routes(tx, city, &folder.routes).await?;
    kept::replace_templates(tx, city, &folder.templates).await?;
    if into.is_new {
        return Ok(());
    }
    let after = stored(tx, city).await?;
    log_kinds(cx, tx, by, into, &before.categories, &after.categories).await?;
    log_rules(cx, tx, by, city, &before.routes, &after.routes).await?;
    log_texts(cx, tx, by, into, &before.templates, &after.templates).await
}

/// What the tables have in the transaction.
async fn stored(tx: &mut Tx, city: CityId) -> Result<KindsFolder, crate::Error> {
    let (categories, routes) = (kept::categories_in(tx, city).await?, kept::routes_in(tx, city).await?);
    Ok(KindsFolder { categories, routes, templates: kept::templates_in(tx, city).await? })
}

/// Each kind that came, went or is another one, as if somebody had done it on its page.
async fn log_kinds(cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, before: &[Category], after: &[Category]) -> Result<(), crate::Error> {
    for c in after {
        match before.iter().find(|b| b.code == c.code) {
            None => log(cx, tx, by, into.city, "concerns.category.add", &category::subject(&c.code)).await?,
            Some(b) if b != c => category::log(cx, tx, by, into.city, &into.lang, (b, c)).await?,
            Some(_) => {}
        }
    }
    for c in before.iter().filter(|b| after.iter().all(|c| c.code != b.code)) {
        log(cx, tx, by, into.city, "concerns.category.remove", &category::subject(&c.code)).await?;
    }
    if is_turned(before, after, |c| &c.code) {
        log(cx, tx, by, into.city, "concerns.category.move", CATEGORIES_SUBJECT).await?;
    }
    Ok(())
}

/// The rules, kind by kind.
async fn log_rules(cx: &Ctx, tx: &mut Tx, by: &Actor, city: CityId, before: &[Route], after: &[Route]) -> Result<(), crate::Error> {
    let kinds: BTreeSet<&str> = before.iter().chain(after).map(|r| r.category.as_str()).collect();
    for kind in kinds {
        let (was, is) = (rules_of(before, kind), rules_of(after, kind));
        if was != is {
            routing::log(cx, tx, by, city, kind, (&was, &is)).await?;
        }
    }
    Ok(())
}

async fn log_texts(cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, before: &[Template], after: &[Template]) -> Result<(), crate::Error> {
    let place = (into.city, &into.lang);
    for t in after {
        match before.iter().find(|b| b.code == t.code) {
            None => template::log(cx, tx, by, place, "concerns.template.add", (None, t)).await?,
            Some(b) if b != t => template::log(cx, tx, by, place, "concerns.template.edit", (Some(b), t)).await?,
            Some(_) => {}
        }
    }
    for t in before.iter().filter(|b| after.iter().all(|t| t.code != b.code)) {
        log(cx, tx, by, into.city, "concerns.template.remove", &template::subject(&t.code)).await?;
    }
    Ok(())
}

async fn log(cx: &Ctx, tx: &mut Tx, by: &Actor, city: CityId, act: &'static str, subject: &str) -> Result<(), crate::Error> {
    Ok(audit(cx, tx, by, Act::new(city, act, subject)).await?)
}
