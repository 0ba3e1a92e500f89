//! Areas: renamed one by one, or all replaced by a file that is looked at first.

use crate::bound;
use crate::changed::{self, Changed, Meanwhile};
use crate::compare::{Reader, area_parts};
use crate::edit::{InLanguage, KEPT, LOOKS_MAX, SAVED, Stale, done, first_field, fresh, meet, put_text, status, text_fields, text_label, typed_text};
use crate::edit::{with_status, wrong};
use crate::example::Holds;
use crate::held::{Shelf, seen_version};
use crate::ports::Sections;
use crate::problems::{Line, lines};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::folder::{InUse, Section};
use cities::model::Areas;
use cities::{Area, AreaEdit, AreasLook, AreasUpload, City, check_areas, edit_area, kept_areas, replace_areas};
use kernel::Message;
use std::collections::HashSet;
use std::sync::Arc;
use store::Ctx;
use web::{Alert, Answer, Error, Field, Form, Met, Submitted, Values, Visit, filled, see_other};

/// More are found by searching.
const SHOWN_MAX: usize = 200;
const ACTS: &[&str] = &["cities.areas", "cities.area.edit", "cities.boundary", "cities.import"];

fn shelf(city: &City) -> Shelf {
    Shelf { owner: city.id.0, what: "areas" }
}

#[derive(Template)]
#[template(path = "townhall/areas.html")]
struct List<'a> {
    v: &'a Visit,
    form: &'a Form,
    query: String,
    areas: Vec<&'a Area>,
    total: usize,
    is_cut: bool,
    problems: Vec<Line>,
    holds: Holds<'a>,
    limits: Holds<'a>,
    has_limits: bool,
    changed: Option<Changed>,
    done: Option<&'static str>,
}

/// An area, and what of it would be another one.
type Told = (String, Vec<String>);

/// What a file would do to the areas.
#[derive(Default)]
struct Plan {
    added: Vec<Told>,
    changed: Vec<Told>,
    /// Nothing names them: they go.
    removed: Vec<Told>,
    /// The file closes them, or something names them or lies in them: they stay with it, and nothing new lies in them.
    closed: Vec<Told>,
}

#[derive(Template)]
#[template(path = "townhall/areas-check.html")]
struct Check<'a> {
    v: &'a Visit,
    groups: Vec<(&'static str, Vec<Told>)>,
    /// What can be taken and is odd all the same.
    warnings: Vec<String>,
    /// Whose role is only for an area that would close.
    bound: Vec<bound::Line>,
    /// Somebody changed the city since the file was looked at.
    meanwhile: Option<Meanwhile>,
    hash: String,
    file: String,
    version: i64,
    total: usize,
    is_same: bool,
}

#[derive(Template)]
#[template(path = "townhall/area.html")]
struct One<'a> {
    v: &'a Visit,
    area: &'a Area,
    form: &'a Form,
    names: Vec<InLanguage>,
    here: String,
    changed: Option<Changed>,
    stale: Option<Stale>,
}

/// What an area of this level is called.
pub(crate) fn level_message(level: &str) -> &'static str {
    match level {
        "ward" => "townhall-level-ward",
        "barangay" => "townhall-level-barangay",
        "neighbourhood" => "townhall-level-neighbourhood",
        _ => "townhall-level-district",
    }
}

impl List<'_> {
    fn level(&self, area: &Area) -> &str {
        self.v.t(level_message(&area.level))
    }
}

impl One<'_> {
    fn level(&self) -> &str {
        self.v.t(level_message(&self.area.level))
    }
    fn name(&self) -> &str {
        self.area.name.in_lang(self.v.lang())
    }
}

pub(crate) async fn list(v: &Visit, city: &City, form: &Form, problems: Vec<Line>) -> Answer {
    let query = Form::parse(&v.query).value("q").to_string();
    let asked = kernel::fold(&query);
    let fits = |a: &&Area| asked.is_empty() || a.code.contains(&asked) || a.name.pairs().any(|(_, t)| kernel::fold(t).contains(&asked));
    let found: Vec<&Area> = city.areas.all().iter().filter(fits).collect();
    let page = List {
        v,
        form,
        query,
        is_cut: found.len() > SHOWN_MAX,
        areas: found.into_iter().take(SHOWN_MAX).collect(),
        total: city.areas.all().iter().filter(|a| !a.closed).count(),
        changed: changed::last(v, city.id, ACTS).await?,
        done: done(v),
        problems,
        holds: Holds::areas(v, city),
        limits: Holds::boundary(v),
        has_limits: city.drawing.boundary().is_some(),
    };
    let status = if page.problems.is_empty() { status(form, None) } else { StatusCode::UNPROCESSABLE_ENTITY };
    with_status(v, &page, status)
}

pub(crate) async fn page(v: Visit) -> Answer {
    let city = fresh(&v).await?;
    list(&v, &city, &Form::new(), Vec::new()).await
}

/// The uploaded file as text.
pub(crate) fn utf8(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().map(|t| t.strip_prefix('\u{feff}').unwrap_or(t))
}

pub(crate) async fn check_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let mut form = s.form;
    let Some(file) = s.uploads.into_iter().find(|u| u.field == "file") else {
        form.wrong("file", Message::new("townhall-error-no-file"));
        return list(&v, &city, &form, Vec::new()).await;
    };
    let Some(text) = utf8(&file.bytes) else {
        form.wrong("file", Message::new("townhall-error-not-text"));
        return list(&v, &city, &form, Vec::new()).await;
    };
    let look = match check_areas(&city, &AreasUpload { file: file.file_name.clone(), text: text.to_string() }) {
        Ok(look) => look,
        Err(cities::Error::Problems(problems)) => return list(&v, &city, &form, lines(&v, &problems)).await,
        Err(e) => return Err(e.into()),
    };
    let hash = shelf(&city).hold(&v, &file.bytes).await?;
    check(&v, &city, &look, (hash, file.file_name), None).await
}

async fn check(v: &Visit, city: &City, look: &AreasLook, (hash, file): (String, String), meanwhile: Option<Meanwhile>) -> Answer {
    let used = bound::in_use(v, city).await?;
    let new = look.areas.as_slice();
    let mut warnings: Vec<String> = look.warnings.iter().map(|w| v.say(w)).collect();
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    warnings.extend(cases(v.cx(), &sections, city, new, Reader::of(v)).await?);
    let plan = plan(v, city, new, &used);
    let is_same = [&plan.added, &plan.changed, &plan.removed, &plan.closed].into_iter().all(Vec::is_empty);
    let groups = vec![
        ("townhall-areas-added", plan.added),
        ("townhall-areas-changed", plan.changed),
        ("townhall-areas-removed", plan.removed),
        ("townhall-areas-closed", plan.closed),
    ];
    let bound = bound::lines(v, city, &[], new).await?;
    v.page(&Check { v, groups, warnings, bound, meanwhile, hash, file, version: city.version, total: new.len(), is_same })
}

/// How many open cases would lie elsewhere under the new division than under the one there is. They keep the area that they were given; who takes the file
/// should know.
pub(crate) async fn cases(cx: &Ctx, sections: &[&dyn Section], city: &City, new: &[Area], r: Reader<'_>) -> Result<Vec<String>, cities::Error> {
    let areas = Areas::new(new.to_vec());
    let (mut lost, mut other) = (0_usize, 0_usize);
    for section in sections {
        for (was, point) in section.open_points(cx, city.id).await? {
            let now = areas.first_level_at(point).map(|a| a.code.as_str());
            if now == city.area_at(point).map(|a| a.code.as_str()) {
                continue;
            }
            match now {
                None if !was.is_empty() => lost += 1,
                Some(now) if now != was => other += 1,
                _ => {}
            }
        }
    }
    let told = [("townhall-areas-cases-lost", lost), ("townhall-areas-cases-other", other)];
    Ok(told.into_iter().filter(|(_, n)| *n > 0).map(|(id, n)| r.say(&Message::new(id).with("count", n))).collect())
}

fn plan(v: &Visit, city: &City, new: &[Area], used: &InUse) -> Plan {
    let mut out = Plan::default();
    let name = |a: &Area| format!("{} ({})", a.name.in_lang(v.lang()), a.code);
    let of = |code: &str| new.iter().find(|a| a.code == code).or_else(|| city.area(code));
    for a in new {
        match city.area(&a.code) {
            None => out.added.push((name(a), Vec::new())),
            Some(old) if a.closed && !old.closed => out.closed.push((name(a), area_parts(Reader::of(v), &Area { closed: true, ..old.clone() }, a, of))),
            Some(old) if old != a => out.changed.push((name(a), area_parts(Reader::of(v), old, a, of))),
            Some(_) => {}
        }
    }
    let stays: HashSet<&str> = new.iter().map(|a| a.code.as_str()).collect();
    let kept = kept_areas(city.areas.all(), &stays, used);
    for a in city.areas.all().iter().filter(|a| !stays.contains(a.code.as_str()) && !a.closed) {
        if kept.contains(a.code.as_str()) { &mut out.closed } else { &mut out.removed }.push((name(a), Vec::new()));
    }
    out
}

pub(crate) async fn take_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let shelf = shelf(&city);
    let bytes = shelf.take(&v, s.form.value("hash")).await?;
    let input = AreasUpload { file: s.form.value("file").to_string(), text: utf8(&bytes).unwrap_or_default().to_string() };
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    let taken = match seen_version(&s.form) == city.version {
        true => replace_areas(v.cx(), &v.actor, &city, &sections, input.clone()).await.map(drop),
        false => Err(cities::Error::Changed),
    };
    match taken {
        Ok(()) => {
            shelf.clear(&v).await?;
            v.site.cities.refresh().await?;
            see_other(v.here("/settings/areas?done=taken"))
        }
        // Somebody changed the city since: what would happen is shown once more.
        Err(cities::Error::Changed) => {
            let city = fresh(&v).await?;
            let look = check_areas(&city, &input)?;
            check(&v, &city, &look, (s.form.value("hash").to_string(), input.file), changed::meanwhile(&v, city.id).await?).await
        }
        Err(e) => Err(e.into()),
    }
}

fn values(city: &City, a: &Area) -> Values {
    let mut out = Values::new();
    put_text(&mut out, city, "name", &a.name);
    out.push(("population".into(), a.population.map(|n| n.to_string()).unwrap_or_default()));
    out
}

async fn shown(v: &Visit, city: &City, area: &Area, form: &Form, stale: Option<Stale>) -> Answer {
    let page = One {
        v,
        area,
        form,
        names: text_fields(v, city, "name", &area.name, "townhall-name"),
        here: v.here(&format!("/settings/areas/{}", area.code)),
        changed: changed::last_of(v, city.id, format!("area {}", area.code)).await?,
        stale,
    };
    let status = status(form, page.stale.as_ref());
    with_status(v, &page, status)
}

async fn find<'c>(v: &Visit, city: &'c City, code: &str) -> Result<&'c Area, Error> {
    match city.area(code) {
        Some(area) => Ok(area),
        None => Err(changed::gone(v, city.id, format!("area {code}")).await),
    }
}

pub(crate) async fn one(v: Visit, Path((_, code)): Path<(String, String)>) -> Answer {
    let city = fresh(&v).await?;
    let area = find(&v, &city, &code).await?;
    shown(&v, &city, area, &filled(&values(&city, area)), None).await
}

pub(crate) async fn edit_send(v: Visit, Path((_, code)): Path<(String, String)>, s: Submitted) -> Answer {
    let (mut form, mut done) = (s.form, SAVED);
    for _ in 0..LOOKS_MAX {
        let city = fresh(&v).await?;
        let area = find(&v, &city, &code).await?;
        let now = values(&city, area);
        let label = |f: &str| match f.split_once('-') {
            Some((_, tag)) => text_label(&v, "townhall-name", tag),
            None => v.t("townhall-population").to_string(),
        };
        match meet(&mut form, &now, label) {
            Met::AsShown => {}
            Met::Kept => done = KEPT,
            Met::Torn(rows) => {
                let by = changed::of_parts(&v, &city, format!("area {code}"), &[], &rows).await?;
                return shown(&v, &city, area, &form, Some(Stale { by, rows })).await;
            }
        }
        // What is no number is refused as one below zero.
        let population = form.some("population").map(|t| t.parse().unwrap_or(-1));
        let input = AreaEdit { code: code.clone(), name: typed_text(&form, &city, "name", &area.name), population };
        return match edit_area(v.cx(), &v.actor, &city, input).await {
            Ok(()) => {
                v.site.cities.refresh().await?;
                see_other(v.here(&format!("/settings/areas?done={done}")))
            }
            Err(cities::Error::Changed) => continue,
            Err(e) => {
                let place = |f: &str| if f == "name" { first_field(&city, "name", &area.name) } else { f.to_string() };
                shown(&v, &city, area, &wrong(form, e, place)?, None).await
            }
        };
    }
    Err(cities::Error::Changed.into())
}
