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
use cities::folder::{Before, CityFolder, Compared, Files, HandOver, InUse, Named, Plan, Problem, Problems, Reading, Section, Taking, moved, with_kept};
use kernel::{Actor, CityId, GeoPoint};
use std::collections::{BTreeSet, HashSet};

pub(crate) const CATEGORIES: &str = "categories.toml";
pub(crate) const ROUTING: &str = "routing.csv";
pub(crate) const TEMPLATES: &str = "templates.toml";

/// How the log names the list of kinds.
const CATEGORIES_SUBJECT: &str = "categories";
/// And that of answer templates.
const TEMPLATES_SUBJECT: &str = "templates";

/// The acts that change what is in them.
const ACTS: [&str; 11] = [
    "concerns.category.add",
    "concerns.category.close",
    "concerns.category.edit",
    "concerns.category.move",
    "concerns.category.remove",
    "concerns.category.reopen",
    "concerns.routing.edit",
    "concerns.template.add",
    "concerns.template.edit",
    "concerns.template.move",
    "concerns.template.remove",
];

/// What can be reported, as the folder tells it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct KindsFolder {
    pub categories: Vec<Category>,
    pub routes: Vec<Route>,
    pub templates: Vec<Template>,
}

impl KindsFolder {
    /// The closed kinds that a folder does not have. It says nothing of them, nor of their rules and texts.
    pub(super) fn unsaid<'k>(&'k self, folder: &KindsFolder) -> HashSet<&'k str> {
        let codes: HashSet<&str> = folder.categories.iter().map(|c| c.code.as_str()).collect();
        self.categories.iter().filter(|c| c.is_closed && !codes.contains(c.code.as_str())).map(|c| c.code.as_str()).collect()
    }
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
            let (categories, routes) = (kept::categories(cx, city).await?, kept::routing(cx, city).await?.0);
            Ok(KindsFolder { categories, routes, templates: kept::templates(cx, city).await? })
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

    async fn compare(&self, cx: &Ctx, before: Option<Before<'_>>, folder: &CityFolder, plan: &Plan, to: &Reading<'_>) -> Result<Vec<Compared>, cities::Error> {
        let Some(new) = plan.downcast_ref::<KindsFolder>() else { return Err(cities::Error::Changed) };
        compare::compare(cx, before, folder, new, to).await.map_err(store_error)
    }
}

/// What failed here, as the city's own parts know it.
fn store_error(e: crate::Error) -> cities::Error {
    match e {
        crate::Error::Store(e) => cities::Error::Store(e),
        e => cities::Error::Section(Box::new(e)),
    }
}

/// Brings the tables to what the folder says. An open category that is gone from it is removed, or closed when concerns or roles name it; a closed one stays
/// as it is, with its rules and texts.
async fn apply(cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, folder: &KindsFolder) -> Result<(), crate::Error> {
    let city = into.city;
    let before = stored(tx, city).await?;
    write_kinds(tx, into, &before.categories, &folder.categories).await?;
    let unsaid = before.unsaid(folder);
    let is_unsaid = |category: &str| unsaid.contains(category);
    let rule = |r: &'_ Route| (r.category.clone(), r.area.clone());
    kept::replace_routes(tx, city, with_kept(&before.routes, &folder.routes, rule, |r| is_unsaid(&r.category))).await?;
    kept::replace_templates(tx, city, with_kept(&before.templates, &folder.templates, |t| t.code.as_str(), |t| is_unsaid(&t.category))).await?;
    if into.is_new {
        return Ok(());
    }
    let after = stored(tx, city).await?;
    log_kinds(cx, tx, by, into, &before.categories, &after.categories).await?;
    log_rules(cx, tx, by, city, &before.routes, &after.routes).await?;
    log_texts(cx, tx, by, into, &before.templates, &after.templates).await
}

/// Writes the kinds of the folder, and those that are gone from it and are closed or named, where they stood.
async fn write_kinds(tx: &mut Tx, into: &Taking<'_>, before: &[Category], now: &[Category]) -> Result<(), crate::Error> {
    let city = into.city;
    let codes: HashSet<&str> = now.iter().map(|c| c.code.as_str()).collect();
    let mut removed = HashSet::new();
    for c in before.iter().filter(|c| !c.is_closed && !codes.contains(c.code.as_str()) && !into.used.categories.contains(&c.code)) {
        if !kept::has_cases(tx, city, &c.code).await? {
            kept::delete_category(tx, city, &c.code).await?;
            removed.insert(c.code.as_str());
        }
    }
    for (i, c) in (0..).zip(with_kept(before, now, |c| c.code.as_str(), |c| !removed.contains(c.code.as_str()))) {
        let is_closed = c.is_closed || !codes.contains(c.code.as_str());
        kept::put_category(tx, city, i, &Category { is_closed, ..c.clone() }).await?;
    }
    Ok(())
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
            None => category::log_named(cx, tx, by, (into.city, &into.lang), "concerns.category.add", c).await?,
            Some(b) if b != c => category::log(cx, tx, by, into.city, &into.lang, (b, c)).await?,
            Some(_) => {}
        }
    }
    for c in before.iter().filter(|b| after.iter().all(|c| c.code != b.code)) {
        category::log_named(cx, tx, by, (into.city, &into.lang), "concerns.category.remove", c).await?;
    }
    let order = moved(before, after, |c| &c.code);
    if !order.is_empty() {
        let act = Act::new(into.city, "concerns.category.move", CATEGORIES_SUBJECT);
        audit(cx, tx, by, act.ordered("order", order.iter().map(|m| (m.what.name.in_lang(&into.lang).to_string(), m.was, m.is)))).await?;
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
        template::log_removed(cx, tx, by, place, t).await?;
    }
    let order = moved(before, after, |t| &t.code);
    if !order.is_empty() {
        let act = Act::new(into.city, "concerns.template.move", TEMPLATES_SUBJECT);
        audit(cx, tx, by, act.ordered("order", order.iter().map(|m| (m.what.title.in_lang(&into.lang).to_string(), m.was, m.is)))).await?;
    }
    Ok(())
}
