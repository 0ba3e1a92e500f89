//! The slice's files of the city folder: `categories.toml`, `routing.csv`, `templates.toml`.

mod read;
mod write;

use super::{compare, hand_over};
use crate::model::{Category, Route, Template};
use crate::store::{figures, settings as kept};
use ::store::{Ctx, Tx};
use async_trait::async_trait;
use cities::City;
use cities::folder::{CityFolder, Compared, Files, HandOver, InUse, Named, Plan, Problem, Problems, Reading, Section};
use kernel::{Actor, CityId, GeoPoint};

pub(crate) const CATEGORIES: &str = "categories.toml";
pub(crate) const ROUTING: &str = "routing.csv";
pub(crate) const TEMPLATES: &str = "templates.toml";

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

    fn check(&self, files: &Files, city: &CityFolder) -> Result<Plan, Vec<Problem>> {
        let problems = Problems::default();
        let folder = read::read(files, city, &problems);
        if problems.is_empty() { Ok(Box::new(folder)) } else { Err(problems.into_list()) }
    }

    async fn apply(&self, _: &Ctx, tx: &mut Tx, _: &Actor, city: CityId, used: &InUse, plan: Plan) -> Result<(), cities::Error> {
        let Ok(folder) = plan.downcast::<KindsFolder>() else { return Err(cities::Error::Changed) };
        apply(tx, city, used, &folder).await.map_err(store_error)
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
async fn apply(tx: &mut Tx, city: CityId, used: &InUse, folder: &KindsFolder) -> Result<(), crate::Error> {
    for (i, c) in (0..).zip(&folder.categories) {
        kept::put_category(tx, city, i, c).await?;
    }
    kept::retire_categories(tx, city, used, &folder.categories).await?;
    kept::replace_routes(tx, city, &folder.routes).await?;
    kept::replace_templates(tx, city, &folder.templates).await
}
