//! What a folder would change of kinds, rules and texts: told to who looks before it is taken.

pub(super) mod asked;
mod told;

use super::folder::KindsFolder;
use super::{check, words};
use crate::Error;
use crate::model::{Category, Route, Template};
use crate::store::settings as kept;
use ::store::Ctx;
use cities::City;
use cities::folder::{Before, CityFolder, Compared, Reading, is_turned};
use kernel::{Message, Text};
use std::collections::HashSet;
use told::{label, say, texts};

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
    fn kind(&self, code: &str, to: &Reading<'_>) -> String {
        let kind = self.categories.iter().find(|c| c.code == code).map(|c| c.name.in_lang(to.lang).to_string());
        kind.unwrap_or_else(|| say("concerns-settings-all-kinds", to))
    }
    /// “Pothole: East Ward”.
    fn rule(&self, r: &Route, to: &Reading<'_>) -> String {
        let area = if r.area.is_empty() { say("concerns-settings-everywhere-else", to) } else { called(&self.areas, &r.area, to) };
        format!("{}: {area}", self.kind(&r.category, to))
    }
}

fn called(list: &[(&str, &Text)], code: &str, to: &Reading<'_>) -> String {
    list.iter().find(|(c, _)| *c == code).map_or_else(|| code.to_string(), |(_, name)| name.in_lang(to.lang).to_string())
}

/// Kinds, rules and texts of the folder beside those of the city; without a city all are new.
pub(super) async fn compare(cx: &Ctx, looked: Option<Before<'_>>, folder: &CityFolder, new: &KindsFolder, to: &Reading<'_>) -> Result<Vec<Compared>, Error> {
    let city = looked.map(|l| l.city);
    let (old, closing) = match looked {
        Some(looked) => {
            let old = of_city(cx, looked.city, new).await?;
            let closing = closing(cx, looked, &old, new).await?;
            (old, closing)
        }
        None => Default::default(),
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
    let kind = |code: &String, c: &Category, is_new: bool| {
        let name = named(&c.name);
        if is_new || !closing.contains(code) { name } else { (to.say)(&Message::new("concerns-settings-gone-closed").with("name", name)) }
    };
    let parts = |a: &Category, b: &Category| check::changed(a, b).into_iter().flat_map(|p| part(p, (a, &before), (b, &after), to)).collect();
    let moved =
        |a: &Route, b: &Route| vec![told::was(label("department", to), &before.department(&a.department, to), &after.department(&b.department, to), to)];
    let texts = |a: &Template, b: &Template| text_parts((a, &before), (b, &after), to);
    let rule = |_: &(String, String), r: &Route, is_new: bool| if is_new { after.rule(r, to) } else { before.rule(r, to) };
    Ok(vec![
        Compared::between("concerns-nav-categories", &kinds(&old.categories), &kinds(&new.categories), kind, parts).in_order(is_turned(
            &old.categories,
            &new.categories,
            |c| &c.code,
        )),
        Compared::between("concerns-nav-routing", &rules(&old.routes), &rules(&new.routes), rule, moved),
        Compared::between("concerns-nav-templates", &answers(&old.templates), &answers(&new.templates), |_, t, _| named(&t.title), texts).in_order(is_turned(
            &old.templates,
            &new.templates,
            |t| &t.code,
        )),
    ])
}

/// What the city has of that of which the folder speaks: all but the closed kinds that it does not have, with their rules and texts.
async fn of_city(cx: &Ctx, city: &City, new: &KindsFolder) -> Result<KindsFolder, Error> {
    let categories = kept::categories(cx, city.id).await?;
    let all = KindsFolder { categories, routes: kept::routing(cx, city.id).await?.0, templates: kept::templates(cx, city.id).await? };
    let unsaid = all.unsaid(new);
    let routes = all.routes.iter().filter(|r| !unsaid.contains(r.category.as_str())).cloned().collect();
    let templates = all.templates.iter().filter(|t| !unsaid.contains(t.category.as_str())).cloned().collect();
    Ok(KindsFolder { routes, templates, categories: all.categories.iter().filter(|c| !unsaid.contains(c.code.as_str())).cloned().collect() })
}

/// The kinds that are gone from the folder and are closed, not removed: cases or roles name them.
async fn closing(cx: &Ctx, before: Before<'_>, old: &KindsFolder, new: &KindsFolder) -> Result<HashSet<String>, Error> {
    let mut out = HashSet::new();
    for c in old.categories.iter().filter(|c| new.categories.iter().all(|n| n.code != c.code)) {
        if before.used.categories.contains(&c.code) || kept::is_reported(cx, before.city.id, &c.code).await? {
            out.insert(c.code.clone());
        }
    }
    Ok(out)
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

/// A part of a kind that differs, from what to what.
fn part(part: &str, (a, before): (&Category, &Names<'_>), (b, after): (&Category, &Names<'_>), to: &Reading<'_>) -> Vec<String> {
    let deadline = |c: &Category| (to.say)(&words::deadline(c.deadline));
    let one = |was: String, now: String| vec![told::was(label(part, to), &was, &now, to)];
    let flag = |was: bool, now: bool| told::flag(check::label(part), was, now, to).into_iter().collect();
    match part {
        "name" => texts(&label(part, to), &a.name, &b.name, to),
        "hint" => texts(&label(part, to), &a.hint, &b.hint, to),
        "elsewhere" => texts(&label(part, to), &a.elsewhere, &b.elsewhere, to),
        "words" => told::words(&label(part, to), &a.words, &b.words, to),
        "deadline" => one(deadline(a), deadline(b)),
        "department" => one(before.department(&a.department, to), after.department(&b.department, to)),
        "publication" => one(say(a.publication.message(), to), say(b.publication.message(), to)),
        "place" => one(say(a.place.message(), to), say(b.place.message(), to)),
        "group" => one(say(a.group.message(), to), say(b.group.message(), to)),
        "kind" => one(say(a.kind.message(), to), say(b.kind.message(), to)),
        "evidence" => flag(a.evidence, b.evidence),
        "emergency" => flag(a.emergency, b.emergency),
        "closed" => flag(!a.is_closed, !b.is_closed),
        "questions" => asked::questions(&a.questions, &b.questions, to),
        _ => vec![label(part, to)],
    }
}

fn text_parts((a, before): (&Template, &Names<'_>), (b, after): (&Template, &Names<'_>), to: &Reading<'_>) -> Vec<String> {
    let uses = |t: &Template| t.uses.iter().map(|u| say(u.message(), to)).collect::<Vec<_>>().join(" · ");
    let mut out = Vec::new();
    out.extend(told::value("concerns-settings-template-for", &before.kind(&a.category, to), &after.kind(&b.category, to), to));
    out.extend(told::value("concerns-settings-template-use", &uses(a), &uses(b), to));
    out.extend(texts(&say("concerns-settings-template-title", to), &a.title, &b.title, to));
    out.extend(texts(&say("concerns-settings-template-text", to), &a.text, &b.text, to));
    out
}
