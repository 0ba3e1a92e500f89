//! A department closes: its kinds and rules, and the cases that are open if so chosen, go to another one, each with its entry in the log.

use super::category;
use super::change::allowed;
use super::routing::{self, rules_of};
use crate::desk::{act, classify};
use crate::model::{Category, Route};
use crate::notify::What;
use crate::store::settings as kept;
use crate::store::stories::Telling;
use crate::store::{cases, figures};
use crate::{Error, kinds};
use ::store::{Ctx, Tx};
use cities::City;
use cities::folder::{HandOver, Named};
use kernel::{Actor, CityId, Message, Text};

/// Open cases that move in one transaction; a department with more keeps them, and the desk moves them.
const CASES_MAX: usize = 2_000;
/// References that are shown.
const SHOWN_MAX: usize = 12;

/// What names a department today: all that [`hand_over`] would change, and the cases.
pub(super) async fn named(tx: &mut Tx, city: CityId, department: &str) -> Result<Named, Error> {
    let categories = kept::categories_in(tx, city).await?;
    let name = |code: &str| categories.iter().find(|c| c.code == code).map_or_else(Text::default, |c| c.name.clone());
    let routes = kept::routes_in(tx, city).await?;
    let is_open = |r: &&Route| r.category.is_empty() || categories.iter().any(|c| c.code == r.category && !c.is_closed);
    let own = categories.iter().filter(|c| c.department == department);
    let (kinds, idle_kinds): (Vec<&Category>, Vec<&Category>) = own.partition(|c| kinds::comes_to(c, department));
    let (rules, idle_rules): (Vec<&Route>, Vec<&Route>) = routes.iter().filter(|r| r.department == department).partition(is_open);
    let names = |kinds: Vec<&Category>| kinds.into_iter().map(|c| c.name.clone()).collect();
    let places = |rules: Vec<&Route>| rules.into_iter().map(|r| (name(&r.category), r.area.clone())).collect();
    Ok(Named {
        kinds: names(kinds),
        rules: places(rules),
        idle_kinds: names(idle_kinds),
        idle_rules: places(idle_rules),
        open: figures::open_count_in(tx, city, department).await?,
        cases: figures::open_in(tx, city, department, SHOWN_MAX).await?.iter().map(|c| c.reference.spoken()).collect(),
    })
}

/// Hands over. Kinds that are closed go too, so that one which opens again has somebody who answers.
pub(super) async fn hand_over(cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, what: &HandOver) -> Result<(), Error> {
    allowed(by, city)?;
    for before in kept::categories_in(tx, city.id).await?.into_iter().filter(|c| c.department == what.from) {
        let after = Category { department: what.to.clone(), ..before.clone() };
        kept::update_category(tx, city.id, &after).await?;
        category::log(cx, tx, by, city.id, &city.default_language(), (&before, &after)).await?;
    }
    rules(cx, tx, by, city, what).await?;
    if what.moves_cases { cases_of(cx, tx, by, city, what).await } else { Ok(()) }
}

async fn rules(cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, what: &HandOver) -> Result<(), Error> {
    let before = kept::routes_in(tx, city.id).await?;
    let (mut after, mut of): (Vec<Route>, Vec<String>) = (before.clone(), Vec::new());
    for r in after.iter_mut().filter(|r| r.department == what.from) {
        r.department.clone_from(&what.to);
        if !of.contains(&r.category) {
            of.push(r.category.clone());
        }
    }
    if of.is_empty() {
        return Ok(());
    }
    kept::replace_routes(tx, city.id, &after).await?;
    for category in of {
        routing::log(cx, tx, by, city.id, &category, (&rules_of(&before, &category), &rules_of(&after, &category))).await?;
    }
    Ok(())
}

/// Each case as if somebody at the desk had given it to the other department: with its story, its entry in the log, and its people told.
async fn cases_of(cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, what: &HandOver) -> Result<(), Error> {
    let open = figures::open_in(tx, city.id, &what.from, CASES_MAX + 1).await?;
    if open.len() > CASES_MAX {
        return Err(Error::field("cases", Message::new("concerns-settings-error-cases-many").with("max", CASES_MAX)));
    }
    for before in open {
        let mut after = before.clone();
        classify::moved(&mut after, &what.to);
        let c = cases::change(cx, tx, city, &before, after).await?;
        let told = Telling::public("classified", "", &c.lang).with("from", c.category.as_str()).with("to", c.category.as_str());
        let told = told.with("from_department", before.department.as_str()).with("department", c.department.as_str());
        let story = act::tell(cx, tx, by, &before, told).await?;
        act::notify(cx, tx, by, &c, story, What::Moved).await?;
        act::log(cx, tx, by, &before, &c, "concerns.classify", &[]).await?;
    }
    Ok(())
}
