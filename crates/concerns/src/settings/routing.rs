//! Who answers what, where: exceptions to each category's own department, by area.

use super::change::{allowed, fresh, there, touch, unless_wrong, untouch};
use super::check;
use crate::Error;
use crate::model::{Category, Route, Routing};
use crate::store::settings as kept;
use ::store::{Act, Ctx, Tx, audit};
use cities::{City, There};
use kernel::{Actor, CityId, FieldError, Message};
use serde_json::{Value, json};

/// How the log names the routing.
pub(super) const SUBJECT: &str = "routing";

/// Rules of one edit that the log names one by one; of more it says how many there were and are.
const RULES_LOGGED_MAX: usize = 100;

/// The rules of one category, all of them.
#[derive(Clone, Debug)]
pub struct RoutingInput {
    /// Empty: rules for all categories.
    pub category: String,
    /// Area and department; an empty area: everywhere else.
    pub rules: Vec<(String, String)>,
    /// The mark of the rules that the writer was shown.
    pub seen: Option<String>,
}

/// The rules of one category, as they stand in the list.
pub(super) fn rules_of(routes: &[Route], category: &str) -> Vec<(String, String)> {
    routes.iter().filter(|r| r.category == category).map(|r| (r.area.clone(), r.department.clone())).collect()
}

/// Puts the rules of a category in the place of those it had. Only what comes in from now on is routed so: open cases stay where they are.
pub async fn edit_routing(cx: &Ctx, city: &City, by: &Actor, input: RoutingInput) -> Result<(), Error> {
    allowed(by, city)?;
    cx.db
        .write(async |tx| {
            touch(tx, city).await?;
            let is_offered = match input.category.as_str() {
                "" => true,
                code => !kept::category_in(tx, city.id, code).await?.ok_or(Error::NoConcern)?.is_closed,
            };
            let routes = kept::routes_in(tx, city.id).await?;
            let before = rules_of(&routes, &input.category);
            fresh(input.seen.as_deref(), &before)?;
            unless_wrong(problems(&there(tx, city).await?, &input, &before, is_offered))?;
            if before == input.rules {
                return untouch(tx, city).await;
            }
            kept::replace_routes(tx, city.id, &replaced(routes, &input)).await?;
            log(cx, tx, by, city.id, &input.category, (&before, &input.rules)).await
        })
        .await
}

type Rules = [(String, String)];

/// The rules of one category, from one list to the other.
pub(super) async fn log(cx: &Ctx, tx: &mut Tx, by: &Actor, city: CityId, category: &str, (before, after): (&Rules, &Rules)) -> Result<(), Error> {
    let entry = Act::new(city, "concerns.routing.edit", SUBJECT).with("category", category);
    let entry = entry.with("rules_was", before.len()).with("rules", after.len());
    Ok(audit(cx, tx, by, entry.with("moved", turned(before, after))).await?)
}

/// Area by area, from which department to which; an empty one: there is no rule.
fn turned(before: &Rules, after: &Rules) -> Value {
    let of = |rules: &Rules, area: &str| rules.iter().find(|(a, _)| a == area).map(|(_, d)| d.clone()).unwrap_or_default();
    let gone = before.iter().filter(|(a, _)| after.iter().all(|(b, _)| a != b));
    let areas = after.iter().chain(gone).map(|(a, _)| (a, of(before, a), of(after, a)));
    areas.filter(|(_, was, is)| was != is).take(RULES_LOGGED_MAX).map(|(area, was, is)| json!({ "area": area, "was": was, "is": is })).collect()
}

/// A rule may name a closed department because it did, if its kind is not offered. Of any other, residents' reports would go to it.
fn problems(there: &There, input: &RoutingInput, before: &Rules, is_offered: bool) -> Vec<FieldError> {
    let left = if is_offered { &[] } else { before };
    let mut wrong = Vec::new();
    for (i, (area, department)) in input.rules.iter().enumerate() {
        let field = format!("to-{area}");
        let is_unknown = !area.is_empty() && !there.has_area(area);
        // Cases lie in the areas of the first level. Who changes another rule has not written one that stands there from before.
        if there.is_below(area) && before.iter().all(|(a, _)| a != area) {
            wrong.push(FieldError::new(&field, Message::new("concerns-settings-error-area-level")));
        }
        if is_unknown || input.rules[..i].iter().any(|(a, _)| a == area) {
            wrong.push(FieldError::new(&field, Message::new("concerns-settings-error-area")));
        }
        let was = left.iter().find(|(a, _)| a == area).map(|(_, d)| d.as_str());
        wrong.extend(check::department(there, &field, department, was));
    }
    wrong
}

/// The rules that would bring reports of a category to a department which takes nothing new: its own, and those for all kinds where it has none of its own.
pub(super) fn astray<'r>(there: &There, routes: &'r [Route], category: &Category) -> Vec<&'r Route> {
    let has_own = |area: &str| routes.iter().any(|r| r.category == category.code && r.area == area);
    // Any rule of its own is found before one for all kinds, that for everywhere else too.
    let is_found = |r: &Route| r.category.is_empty() && !category.is_elsewhere() && !has_own("") && !has_own(&r.area);
    routes.iter().filter(|r| (r.category == category.code || is_found(r)) && !there.is_open(&r.department)).collect()
}

/// The whole list, with the category's rules where its first rule stood.
fn replaced(routes: Vec<Route>, input: &RoutingInput) -> Vec<Route> {
    let at = routes.iter().position(|r| r.category == input.category).unwrap_or(routes.len());
    let new = input.rules.iter().map(|(area, department)| Route { category: input.category.clone(), area: area.clone(), department: department.clone() });
    let before = routes[..at].iter().cloned();
    let after = routes[at..].iter().filter(|r| r.category != input.category).cloned();
    before.chain(new).chain(after).collect()
}

/// A category in an area whose cases go to another department from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moved {
    pub category: String,
    /// Empty: no place, or outside every area.
    pub area: String,
    pub from: String,
    pub to: String,
}

/// What a change would send elsewhere, area by area.
pub(super) fn moved(categories: &[Category], city: &City, routes: &[Route], input: &RoutingInput) -> Vec<Moved> {
    let (old, new) = (Routing(routes.to_vec()), Routing(replaced(routes.to_vec(), input)));
    let areas: Vec<&str> = areas(city).into_iter().chain([""]).collect();
    let is_meant = |c: &&Category| !c.is_closed && !c.is_elsewhere() && (input.category.is_empty() || c.code == input.category);
    let mut out = Vec::new();
    for c in categories.iter().filter(is_meant) {
        for area in &areas {
            let (from, to) = (old.department(c, area), new.department(c, area));
            if from != to {
                out.push(Moved { category: c.code.clone(), area: (*area).to_string(), from: from.to_string(), to: to.to_string() });
            }
        }
    }
    out
}

/// The areas that routing knows: those of the first level.
pub(super) fn areas(city: &City) -> Vec<&str> {
    let level = city.areas.first_level().unwrap_or("");
    city.areas.of_level(level).map(|a| a.code.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn route((category, area, department): (String, String, String)) -> Route {
        Route { category, area, department }
    }

    proptest! {
        #[test]
        fn other_categories_keep_their_rules_in_their_order(
            list in proptest::collection::vec(("[ab]?", "[xyz]?", "[mn]"), 0..12), rules in proptest::collection::vec(("[xyz]?", "[mn]"), 0..4),
        ) {
            let routes: Vec<Route> = list.into_iter().map(route).collect();
            let input = RoutingInput { category: "a".into(), rules: rules.clone(), seen: None };
            let after = replaced(routes.clone(), &input);
            prop_assert_eq!(rules_of(&after, "a"), rules);
            prop_assert_eq!(rules_of(&after, "b"), rules_of(&routes, "b"));
            prop_assert_eq!(rules_of(&after, ""), rules_of(&routes, ""));
        }
    }
}
