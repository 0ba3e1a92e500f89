//! Working hours and days off. What is due already keeps its deadline; what begins after the change counts in the new hours.

use crate::areas::utf8;
use crate::changed::{self, Changed};
use crate::city::latin_digits;
use crate::edit::{
    InLanguage, KEPT, LOOKS_MAX, SAVED, Stale, done, first_field, fresh, meet, put_text, status, text_fields, text_label, typed_text, with_status, wrong,
};
use crate::problems::{Line, lines};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::folder::{At, HOLIDAYS_MAX, Problem, Problems, Table};
use cities::model::Week;
use cities::{City, DayOff, WeekInput, delete_holiday, edit_week, put_holidays};
use jiff::civil::Date;
use kernel::{Day, Message, Text};
use std::collections::BTreeMap;
use web::{Alert, Answer, Error, Field, Form, Met, Submitted, Values, Visit, filled, see_other};

const ACTS: &[&str] = &["cities.week", "cities.holiday", "cities.holiday.delete", "cities.import", "cities.create"];

struct Holiday {
    date: Date,
    day: Day,
    name: String,
    is_past: bool,
    /// The seal of its name in each language.
    was: String,
}

#[derive(Template)]
#[template(path = "townhall/calendar.html")]
struct Page<'a> {
    v: &'a Visit,
    week: &'a Form,
    form: &'a Form,
    days: [(&'static str, &'static str); 7],
    holidays: Vec<Holiday>,
    names: Vec<InLanguage>,
    problems: Vec<Line>,
    changed: Option<Changed>,
    stale: Option<Stale>,
    done: Option<&'static str>,
}

pub(crate) const DAYS: [(&str, &str); 7] = [
    ("mon", "townhall-day-mon"),
    ("tue", "townhall-day-tue"),
    ("wed", "townhall-day-wed"),
    ("thu", "townhall-day-thu"),
    ("fri", "townhall-day-fri"),
    ("sat", "townhall-day-sat"),
    ("sun", "townhall-day-sun"),
];

/// What a form brought, beside the two forms of the page.
#[derive(Default)]
struct Came {
    week: Option<Form>,
    form: Form,
    stale: Option<Stale>,
    problems: Vec<Line>,
}

fn values(city: &City) -> Values {
    let hours = |day: &[cities::model::Hours]| day.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Week::DAYS.iter().zip(&city.calendar.week.0).map(|(name, day)| ((*name).to_string(), hours(day))).collect()
}

/// What the page shows of a day off.
fn named(city: &City, name: &Text) -> Values {
    let mut values = Values::new();
    put_text(&mut values, city, "name", name);
    values
}

async fn shown(v: &Visit, city: &City, mut came: Came) -> Answer {
    let week = came.week.take().unwrap_or_else(|| filled(&values(city)));
    let today = v.now.day(&v.zone());
    let holiday = |(date, name): (&Date, &Text)| {
        let day = Day::of(*date);
        Holiday { date: *date, day, name: name.in_lang(v.lang()).to_string(), is_past: day < today, was: web::seal(&named(city, name)) }
    };
    let status = match &came {
        c if !c.problems.is_empty() => StatusCode::UNPROCESSABLE_ENTITY,
        c if !c.form.errors().is_empty() => StatusCode::UNPROCESSABLE_ENTITY,
        c => status(&week, c.stale.as_ref()),
    };
    let page = Page {
        v,
        week: &week,
        form: &came.form,
        days: DAYS,
        holidays: city.calendar.holidays.iter().map(holiday).collect(),
        names: text_fields(v, city, "name", &Text::default(), "townhall-name"),
        problems: came.problems,
        changed: changed::last(v, city.id, ACTS).await?,
        stale: came.stale,
        done: done(v),
    };
    with_status(v, &page, status)
}

pub(crate) async fn page(v: Visit) -> Answer {
    let city = fresh(&v).await?;
    shown(&v, &city, Came::default()).await
}

pub(crate) async fn week_send(v: Visit, s: Submitted) -> Answer {
    let (mut form, mut done) = (s.form, SAVED);
    for _ in 0..LOOKS_MAX {
        let city = fresh(&v).await?;
        let now = values(&city);
        let label = |f: &str| DAYS.iter().find(|(day, _)| *day == f).map_or_else(String::new, |(_, id)| v.t(id).to_string());
        match meet(&mut form, &now, label) {
            Met::AsShown => {}
            Met::Kept => done = KEPT,
            Met::Torn(rows) => {
                let by = changed::of_parts(&v, &city, format!("city {}", city.slug), &[], &rows).await?;
                return shown(&v, &city, Came { week: Some(form), stale: Some(Stale { by, rows }), ..Came::default() }).await;
            }
        }
        let week = WeekInput(Week::DAYS.map(|day| latin_digits(form.value(day)).replace('،', ",")));
        return match edit_week(v.cx(), &v.actor, &city, week).await {
            Ok(()) => back(&v, done).await,
            Err(cities::Error::Changed) => continue,
            Err(e) => {
                let week = wrong(form, e, str::to_string)?;
                shown(&v, &city, Came { week: Some(week), ..Came::default() }).await
            }
        };
    }
    Err(cities::Error::Changed.into())
}

fn date(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().filter(|d| d.to_string() == text)
}

pub(crate) async fn holiday_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let mut form = s.form;
    let Some(date) = date(form.value("date")) else {
        let m = Message::new("townhall-error-date");
        form.wrong("date", m);
        return shown(&v, &city, Came { form, ..Came::default() }).await;
    };
    let none = Text::default();
    let name = typed_text(&form, &city, "name", &none);
    match put_holidays(v.cx(), &v.actor, &city, &[DayOff { date, name, was: None }]).await {
        Ok(()) => back(&v, "added").await,
        Err(e) => {
            let place = |f: &str| if f == "name" { first_field(&city, "name", &none) } else { f.to_string() };
            let form = wrong(form, e, place)?;
            shown(&v, &city, Came { form, ..Came::default() }).await
        }
    }
}

pub(crate) async fn delete_send(v: Visit, Path((_, day)): Path<(String, String)>, s: Submitted) -> Answer {
    let day = date(&day).ok_or_else(Error::not_found)?;
    let subject = || format!("holiday {day}");
    for _ in 0..LOOKS_MAX {
        let city = fresh(&v).await?;
        let Some(name) = city.calendar.holidays.get(&day) else { return Err(changed::gone(&v, city.id, subject()).await) };
        let label = |f: &str| f.split_once('-').map_or_else(String::new, |(_, tag)| text_label(&v, "townhall-name", tag));
        if let Some(m) = changed::unseen(&v, &city, (subject(), &[]), &s.form, &named(&city, name), label).await? {
            let mut form = Form::new();
            form.wrong(format!("day-{day}"), m);
            return shown(&v, &city, Came { form, ..Came::default() }).await;
        }
        return match delete_holiday(v.cx(), &v.actor, &city, day).await {
            Ok(()) => back(&v, "removed").await,
            // Somebody came between the look and the removal.
            Err(cities::Error::Changed) => continue,
            Err(e) => Err(changed::or_gone(&v, city.id, subject(), e).await),
        };
    }
    Err(cities::Error::Changed.into())
}

/// Adds the days of a file and renames those that are there; a file with a wrong row changes nothing.
pub(crate) async fn import_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let mut form = s.form;
    let Some(file) = s.uploads.into_iter().find(|u| u.field == "file") else {
        form.wrong("file", Message::new("townhall-error-no-file"));
        return shown(&v, &city, Came { form, ..Came::default() }).await;
    };
    let Some(text) = utf8(&file.bytes) else {
        form.wrong("file", Message::new("townhall-error-not-text"));
        return shown(&v, &city, Came { form, ..Came::default() }).await;
    };
    match days(&city, &file.file_name, text) {
        Ok(days) if days.is_empty() => {
            form.wrong("file", Message::new("townhall-error-no-row"));
            shown(&v, &city, Came { form, ..Came::default() }).await
        }
        Ok(days) => {
            let days = days.into_iter().map(|(date, name)| day_off(&city, date, name)).filter(|d| d.was.as_ref() != Some(&d.name));
            put_holidays(v.cx(), &v.actor, &city, &days.collect::<Vec<_>>()).await?;
            back(&v, "taken").await
        }
        Err(problems) => shown(&v, &city, Came { problems: lines(&v, &problems), ..Came::default() }).await,
    }
}

/// A day of a file. What the file does not say in a language stays.
fn day_off(city: &City, date: Date, typed: Text) -> DayOff {
    let was = city.calendar.holidays.get(&date).cloned();
    let mut name = was.clone().unwrap_or_default();
    typed.pairs().for_each(|(lang, text)| name.set(lang.clone(), text));
    DayOff { date, name, was }
}

fn days(city: &City, file: &str, text: &str) -> Result<BTreeMap<Date, Text>, Vec<Problem>> {
    let problems = Problems::default();
    let table = Table::parse(file, text, &["date"], Some(&city.default_language()), &problems);
    let mut out = BTreeMap::new();
    for row in table.iter().flat_map(Table::rows) {
        let name = row.name();
        if name.is_empty() {
            row.wrong(&problems, "name", Message::new("cities-problem-name-missing"));
        }
        if name.pairs().any(|(_, t)| t.chars().count() > cities::model::NAME_LENGTH_MAX) {
            row.wrong(&problems, "name", Message::new("cities-problem-too-long").with("max", cities::model::NAME_LENGTH_MAX));
        }
        match date(row.get("date")) {
            None => row.wrong(&problems, "date", Message::new("cities-problem-date").with("value", row.get("date"))),
            Some(d) if out.insert(d, name).is_some() => row.wrong(&problems, "date", Message::new("cities-problem-twice").with("value", row.get("date"))),
            Some(_) => {}
        }
    }
    let new = out.keys().filter(|d| !city.calendar.holidays.contains_key(*d)).count();
    if city.calendar.holidays.len() + new > HOLIDAYS_MAX {
        problems.add(file, At::File, None, Message::new("cities-problem-rows-too-many").with("max", HOLIDAYS_MAX));
    }
    if problems.is_empty() { Ok(out) } else { Err(problems.into_list()) }
}

async fn back(v: &Visit, done: &str) -> Answer {
    v.site.cities.refresh().await?;
    see_other(v.here(&format!("/settings/calendar?done={done}")))
}
