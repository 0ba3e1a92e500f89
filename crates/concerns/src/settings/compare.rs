//! What a folder would change of kinds, rules and texts: told to who looks before it is taken.

use super::folder::KindsFolder;
use super::{check, words};
use crate::Error;
use crate::model::{Category, Publication, Route, Template};
use crate::store::settings as kept;
use ::store::Ctx;
use cities::City;
use cities::folder::{CityFolder, Compared, Reading};
use kernel::{Message, Text};

/// The names of one side: what a code of it is called.
struct Names<'n> {
    departments: Vec<(&'n str, &'n Text)>,
    areas: Vec<(&'n str, &'n Text)>,
    categories: &'n [Category],
}

impl Names<'_> {
    fn department(&self, code: &str, to: &Reading<'_>) -> String {
        called(&self.departments, code, to)
    }
    /// “Pothole: East Ward”.
    fn rule(&self, r: &Route, to: &Reading<'_>) -> String {
        let kind = self.categories.iter().find(|c| c.code == r.category).map(|c| c.name.in_lang(to.lang).to_string());
        let kind = kind.unwrap_or_else(|| (to.say)(&Message::new("concerns-settings-all-kinds")));
        let everywhere = || (to.say)(&Message::new("concerns-settings-everywhere-else"));
        let area = if r.area.is_empty() { everywhere() } else { called(&self.areas, &r.area, to) };
        format!("{kind}: {area}")
    }
}

fn called(list: &[(&str, &Text)], code: &str, to: &Reading<'_>) -> String {
    list.iter().find(|(c, _)| *c == code).map_or_else(|| code.to_string(), |(_, name)| name.in_lang(to.lang).to_string())
}

/// Kinds, rules and texts of the folder beside those of the city; without a city all are new.
pub(super) async fn compare(cx: &Ctx, city: Option<&City>, folder: &CityFolder, new: &KindsFolder, to: &Reading<'_>) -> Result<Vec<Compared>, Error> {
    let old = match city {
        Some(city) => KindsFolder {
            categories: kept::categories(cx, city.id).await?.into_iter().filter(|c| !c.is_closed).collect(),
            routes: kept::routing(cx, city.id).await?.0,
            templates: kept::templates(cx, city.id).await?,
        },
        None => KindsFolder::default(),
    };
    let before = Names {
        departments: city.iter().flat_map(|c| &c.departments).map(|d| (d.code.as_str(), &d.name)).collect(),
        areas: city.iter().flat_map(|c| c.areas.all()).map(|a| (a.code.as_str(), &a.name)).collect(),
        categories: &old.categories,
    };
    let after = Names {
        departments: folder.departments.iter().map(|d| (d.code.as_str(), &d.name)).collect(),
        areas: folder.areas.iter().map(|a| (a.code.as_str(), &a.name)).collect(),
        categories: &new.categories,
    };
    let named = |name: &Text| name.in_lang(to.lang).to_string();
    let parts = |a: &Category, b: &Category| check::changed(a, b).into_iter().map(|p| part(p, (a, &before), (b, &after), to)).collect();
    let moved = |a: &Route, b: &Route| vec![was("department", before.department(&a.department, to), after.department(&b.department, to), to)];
    let texts = |a: &Template, b: &Template| text_parts(a, b, to);
    let rule = |_: &(String, String), r: &Route, is_new: bool| if is_new { after.rule(r, to) } else { before.rule(r, to) };
    Ok(vec![
        Compared::between("concerns-nav-categories", &kinds(&old.categories), &kinds(&new.categories), |_, c, _| named(&c.name), parts),
        Compared::between("concerns-nav-routing", &rules(&old.routes), &rules(&new.routes), rule, moved),
        Compared::between("concerns-nav-templates", &answers(&old.templates), &answers(&new.templates), |_, t, _| named(&t.title), texts),
    ])
}

fn kinds(list: &[Category]) -> Vec<(String, &Category)> {
    list.iter().map(|c| (c.code.clone(), c)).collect()
}

fn rules(list: &[Route]) -> Vec<((String, String), &Route)> {
    list.iter().map(|r| ((r.category.clone(), r.area.clone()), r)).collect()
}

fn answers(list: &[Template]) -> Vec<(String, &Template)> {
    list.iter().map(|t| (t.code.clone(), t)).collect()
}

/// “Answer within: 24 hours, before 48 hours”.
fn was(part: &str, was: String, now: String, to: &Reading<'_>) -> String {
    let label = (to.say)(&Message::new(check::label(part)));
    (to.say)(&Message::new("concerns-settings-was").with("part", label).with("was", was).with("now", now))
}

fn part(part: &str, (a, before): (&Category, &Names<'_>), (b, after): (&Category, &Names<'_>), to: &Reading<'_>) -> String {
    let deadline = |c: &Category| (to.say)(&words::deadline(c.deadline));
    let published = |p: Publication| (to.say)(&Message::new(p.message()));
    match part {
        "deadline" => was(part, deadline(a), deadline(b), to),
        "department" => was(part, before.department(&a.department, to), after.department(&b.department, to), to),
        "publication" => was(part, published(a.publication), published(b.publication), to),
        "name" => was(part, a.name.in_lang(to.lang).to_string(), b.name.in_lang(to.lang).to_string(), to),
        "questions" => was(part, a.questions.len().to_string(), b.questions.len().to_string(), to),
        _ => (to.say)(&Message::new(check::label(part))),
    }
}

fn text_parts(a: &Template, b: &Template, to: &Reading<'_>) -> Vec<String> {
    let parts = [
        ("concerns-settings-template-for", a.category != b.category),
        ("concerns-settings-template-use", a.uses != b.uses),
        ("concerns-settings-template-title", a.title != b.title),
        ("concerns-settings-template-text", a.text != b.text),
    ];
    parts.into_iter().filter(|(_, differs)| *differs).map(|(id, _)| (to.say)(&Message::new(id))).collect()
}
