//! A new city: by a short form or from its folder; then the steps that lead it to its first report.

use crate::city::{in_words, language_options, position, refuse_incomplete, ticked, town_message, whole};
use crate::countries::{countries, usual_zone, zones_of_country};
use crate::edit::{fresh, with_status, wrong};
use crate::folder::{Check, compared, sections, unpacked};
use crate::held::Shelf;
use crate::ports::{Astray, Progress};
use crate::problems::{Line, lines};
use askama::Template;
use axum::http::StatusCode;
use cities::folder::{At, Problem};
use cities::model::{ProfileInput, TOWNS};
use cities::{City, create_city, import_seen, odd_in};
use kernel::{Lang, Message, Text};
use std::sync::Arc;
use store::{AuditFilter, audit_list};
use uuid::Uuid;
use web::{Alert, Answer, Error, Field, Form, Submitted, Visit, see_other};

/// What a city begins with where the form does not ask.
const REOPEN_DAYS: i64 = 14;
const ZOOM: i64 = 12;
const ZOOM_MAX: i64 = 16;
const BRAND: &str = "#14505f";

/// The version of a city that is not there yet.
const NO_CITY: i64 = 0;

/// The fields as they stand on the page: what is wrong is told in this order.
const FIELDS: [&str; 9] = ["name", "slug", "country", "zone", "languages", "first", "lat", "lon", "town"];

#[derive(Template)]
#[template(path = "townhall/begin.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    languages: Vec<(String, String)>,
    first: Vec<(String, String)>,
    countries: Vec<(String, String)>,
    zones: Vec<(String, String)>,
    towns: Vec<(String, String)>,
    problems: Vec<Line>,
}

fn shown(v: &Visit, form: &Form, problems: Vec<Line>) -> Answer {
    let status = if problems.is_empty() && form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Page {
        v,
        form,
        languages: language_options(v, None),
        first: v.site.languages.all().map(|w| (w.lang.to_string(), w.own_name.clone())).collect(),
        countries: countries(v, form),
        zones: zones_of_country(v, form),
        towns: TOWNS.into_iter().map(|t| (t.to_string(), v.t(town_message(t)).to_string())).collect(),
        problems,
    };
    with_status(v, &page, status)
}

pub(crate) async fn page(v: Visit) -> Answer {
    let lang = v.lang().to_string();
    let form = Form::new().with("languages", lang.as_str()).with("first", lang.as_str()).with("town", TOWNS[0]);
    shown(&v, &form, Vec::new())
}

fn typed(form: &Form) -> ProfileInput {
    let value = |name: &str| form.value(name).to_string();
    let first = Lang::parse(form.value("first")).unwrap_or_else(Lang::english);
    let country = value("country").to_uppercase();
    let (lat, lon) = position(form);
    ProfileInput {
        slug: value("slug"),
        zone: form.some("zone").or_else(|| usual_zone(&country).map(String::from)).unwrap_or_default(),
        country,
        languages: ticked(form, &[]),
        brand: BRAND.into(),
        town: value("town"),
        reopen_days: REOPEN_DAYS,
        name: form.some("name").map_or_else(Text::default, |n| Text::one(first, n)),
        lat,
        lon,
        zoom: form.some("zoom").map_or(ZOOM, |_| whole(form, "zoom")),
        max_zoom: ZOOM_MAX,
        ..ProfileInput::default()
    }
}

pub(crate) async fn send(v: Visit, s: Submitted) -> Answer {
    let mut form = s.form;
    if refuse_incomplete(&v, &mut form, &[]) {
        return shown(&v, &form, Vec::new());
    }
    let input = typed(&form);
    let slug = input.slug.clone();
    match create_city(v.cx(), &v.actor, input).await {
        Ok(_) => go_on(&v, &slug).await,
        Err(e) => {
            let mut form = wrong(form, e, |f| f.strip_prefix("map.").unwrap_or(f).to_string())?;
            // The zone follows from the country, which is asked for first.
            if form.error("country").is_some() {
                form.right("zone");
            }
            in_words(&mut form);
            ask_zone(&v, &mut form);
            form.order_errors(&FIELDS);
            shown(&v, &form, Vec::new())
        }
    }
}

/// The field for the zone is there only since the country is known: that it is new, and why, is said.
fn ask_zone(v: &Visit, form: &mut Form) {
    let code = form.value("country").to_uppercase();
    if form.error("zone").is_some() && form.some("zone").is_none() {
        form.right("zone");
        form.wrong("zone", Message::new("townhall-error-zone-of").with("country", v.country(&code)));
    }
}

async fn go_on(v: &Visit, slug: &str) -> Answer {
    v.site.cities.refresh().await?;
    see_other(format!("/{slug}/settings/begin"))
}

/// Before there is a city, what waits is the person's.
fn shelf(v: &Visit) -> Shelf {
    Shelf { owner: v.actor.account().map_or_else(Uuid::nil, |a| a.0), what: "new-city" }
}

async fn is_taken(v: &Visit, slug: &str) -> Result<bool, Error> {
    v.site.cities.refresh().await?;
    Ok(v.site.cities.get(slug).await.is_some())
}

fn taken(slug: &str) -> Problem {
    Problem { file: "city.toml".into(), at: At::File, column: Some("slug".into()), message: Message::new("townhall-begin-taken").with("slug", slug) }
}

pub(crate) async fn check_send(v: Visit, s: Submitted) -> Answer {
    let mut form = s.form;
    let Some(file) = s.uploads.into_iter().find(|u| u.field == "file") else {
        form.wrong("file", Message::new("townhall-error-no-file"));
        return shown(&v, &form, Vec::new());
    };
    let checked = match unpacked(&v, &file.bytes).await? {
        Ok(checked) => checked,
        Err(problems) => return shown(&v, &form, lines(&v, &problems)),
    };
    let profile = &checked.city.profile;
    if is_taken(&v, &profile.slug).await? {
        return shown(&v, &form, lines(&v, &[taken(&profile.slug)]));
    }
    let hash = shelf(&v).hold(&v, &file.bytes).await?;
    v.page(&Check {
        v: &v,
        name: profile.name.in_lang(v.lang()).to_string(),
        is_new: true,
        lists: compared(&v, None, &checked).await?,
        warnings: odd_in(&checked.city, None).iter().map(|w| v.say(w)).collect(),
        closing: Vec::new(),
        bound: Vec::new(),
        meanwhile: None,
        hash,
        version: NO_CITY,
        action: "/set-up/city/take".into(),
        back: "/set-up/city".into(),
    })
}

pub(crate) async fn take_send(v: Visit, s: Submitted) -> Answer {
    let bytes = shelf(&v).take(&v, s.form.value("hash")).await?;
    let checked = match unpacked(&v, &bytes).await? {
        Ok(checked) => checked,
        Err(problems) => return shown(&v, &s.form, lines(&v, &problems)),
    };
    let slug = checked.city.profile.slug.clone();
    if is_taken(&v, &slug).await? {
        // Not an edit of a city that came to be in between.
        return shown(&v, &s.form, lines(&v, &[taken(&slug)]));
    }
    match import_seen(v.cx(), &v.actor, &sections(&v)?, checked, NO_CITY).await {
        // In this very moment.
        Err(cities::Error::Changed) => return shown(&v, &s.form, lines(&v, &[taken(&slug)])),
        done => done?,
    };
    shelf(&v).clear(&v).await?;
    go_on(&v, &slug).await
}

/// One thing to do before the city opens.
struct Step {
    title: &'static str,
    hint: &'static str,
    href: String,
    is_done: bool,
}

#[derive(Template)]
#[template(path = "townhall/steps.html")]
struct Steps<'a> {
    v: &'a Visit,
    steps: Vec<Step>,
    left: usize,
    astray: Vec<Stray>,
}

/// What gives something new to a department that takes none, ready to read.
pub(crate) struct Stray {
    pub href: String,
    pub kind: String,
    pub department: String,
    /// There is no such department: then its code is all that can be said of it.
    pub is_gone: bool,
}

/// All of it, with where it is mended.
pub(crate) fn strays(v: &Visit, city: &City, list: &[Astray]) -> Vec<Stray> {
    let department = |code: &str| city.department(code).map_or_else(|| code.to_string(), |d| d.name.in_lang(v.lang()).to_string());
    let kind = |k: &Text| if k.is_empty() { v.t("townhall-closing-every-kind") } else { k.in_lang(v.lang()) }.to_string();
    let is_gone = |code: &str| city.department(code).is_none();
    let stray = |a: &Astray| Stray { href: v.here(&a.path), kind: kind(&a.kind), department: department(&a.department), is_gone: is_gone(&a.department) };
    list.iter().map(stray).collect()
}

pub(crate) async fn steps(v: Visit) -> Answer {
    let city = fresh(&v).await?;
    let begun = v.site.port::<Arc<dyn Progress>>()?.begun(v.cx(), &city).await?;
    let step = |title, hint, path: &str, is_done| Step { title, hint, href: v.here(path), is_done };
    let steps = vec![
        step("townhall-nav-departments", "townhall-step-departments", "/settings/departments", city.open_departments().next().is_some()),
        step("townhall-step-categories", "townhall-step-categories-hint", categories(&v), begun.categories > 0),
        step("townhall-step-emergency", "townhall-step-emergency-hint", emergency(&v, &city), begun.has_emergency && !city.emergency.is_empty()),
        step("townhall-nav-areas", "townhall-step-areas", "/settings/areas", city.areas.all().iter().any(|a| !a.closed)),
        step("townhall-nav-places", "townhall-step-places", "/settings/places", !city.places.all().is_empty()),
        step("townhall-step-map", "townhall-step-map-hint", "/settings/areas#limits", !city.drawing.is_empty()),
        step(
            "townhall-nav-calendar",
            "townhall-step-calendar",
            "/settings/calendar",
            was_done(&v, &city, &["cities.week", "cities.holiday", "cities.import"]).await?,
        ),
        step("townhall-step-people", "townhall-step-people-hint", "/settings/people", begun.people > 1),
        step("townhall-step-brand", "townhall-step-brand-hint", "/settings/city", was_done(&v, &city, &["cities.edit", "cities.import"]).await?),
    ];
    let left = steps.iter().filter(|s| !s.is_done).count();
    let astray = strays(&v, &city, &begun.astray);
    v.page(&Steps { v: &v, steps, left, astray })
}

/// The page of the kinds of concern, where its slice has one.
fn categories(v: &Visit) -> &'static str {
    const PATH: &str = "/settings/categories";
    if v.site.nav.iter().any(|n| n.path == PATH) { PATH } else { "/settings/folder" }
}

/// The number is the city's, the kind that leads to it one of its kinds: first the one, then the other.
fn emergency(v: &Visit, city: &City) -> &'static str {
    if city.emergency.is_empty() { "/settings/city" } else { categories(v) }
}

async fn was_done(v: &Visit, city: &City, acts: &[&str]) -> Result<bool, Error> {
    for act in acts {
        let filter = AuditFilter { city: Some(city.id), act: Some((*act).into()), ..AuditFilter::default() };
        if !audit_list(v.cx(), &filter, 1).await?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}
