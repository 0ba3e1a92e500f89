//! What the log has of an import: for each thing that it changed the entry that its own page would have written, and at last one for the whole.

use super::{Counts, Report, Turn};
use crate::Error;
use crate::folder::{CityFolder, Taking, moved};
use crate::model::{Area, Department, Place};
use crate::verbs::turned;
use ::store::{Act, Ctx, Tx, audit};
use kernel::{Actor, Lang};

/// Areas of one import that the log has one by one; of more it has how many there were. The same for days off and for the places of a list.
const ENTRIES_MAX: usize = 500;

/// The entry of the whole import.
pub(super) async fn log(cx: &Ctx, tx: &mut Tx, by: &Actor, act: &'static str, r: &Report) -> Result<(), Error> {
    let subject = format!("city {}", r.slug);
    let act = Act::new(r.city, act, &subject).with("created", r.created).with("places", r.places).with("layers", r.layers);
    let act = act.with("departments_added", r.departments.added).with("departments_closed", r.departments.closed);
    let act = act.with("departments_removed", r.departments.removed);
    let act = act.with("areas_added", r.areas.added).with("areas_changed", r.areas.changed);
    let act = act.with("areas_removed", r.areas.removed).with("areas_closed", r.areas.closed);
    Ok(audit(cx, tx, by, act).await?)
}

/// The city itself, with its map and the order of its departments.
pub(super) async fn log_profile(cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, old: &CityFolder, new: &CityFolder) -> Result<(), Error> {
    let subject = format!("city {}", old.profile.slug);
    let entry = turned::profile(Act::new(into.city, "cities.edit", &subject), &old.profile, &new.profile);
    let entry = entry.reworded("boundary", old.boundary != new.boundary).reworded("layers", old.layers != new.layers);
    let order = moved(&old.departments, &new.departments, |d| &d.code);
    let order = order.iter().map(|m| (m.what.name.in_lang(&into.lang).to_string(), m.was, m.is));
    let entry = entry.reworded("sources", old.attribution != new.attribution).ordered("department_order", order);
    if entry.detail.is_empty() && old.profile == new.profile { Ok(()) } else { Ok(audit(cx, tx, by, entry).await?) }
}

pub(super) async fn log_departments(cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, turns: &[Turn<'_, Department>]) -> Result<(), Error> {
    for turn in turns {
        let (act, d) = match turn {
            Turn::Added(d) => ("cities.department.add", d),
            Turn::Changed(was, d) if was.closed && !d.closed => ("cities.department.reopen", d),
            Turn::Changed(_, d) => ("cities.department.edit", d),
            Turn::Closed(_, d) => ("cities.department.close", d),
            Turn::Removed(d) => ("cities.department.remove", d),
        };
        let subject = format!("department {}", d.code);
        let entry = Act::new(into.city, act, &subject);
        let entry = match turn {
            Turn::Changed(was, is) => turned::department(entry, &into.lang, was, is),
            Turn::Closed(was, is) => turned::department(entry.named("name", &into.lang, &d.name), &into.lang, was, is),
            Turn::Added(d) | Turn::Removed(d) => turned::whole_department(entry, &into.lang, d),
        };
        audit(cx, tx, by, entry).await?;
    }
    Ok(())
}

/// Of more areas than can be read one by one there is nothing but their number, in the entry of the whole.
pub(crate) async fn log_areas(cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, turns: &[Turn<'_, Area>]) -> Result<(), Error> {
    if turns.len() > ENTRIES_MAX {
        return Ok(());
    }
    for turn in turns {
        let (act, a) = match turn {
            Turn::Added(a) => ("cities.area.add", a),
            Turn::Changed(was, a) if was.closed && !a.closed => ("cities.area.reopen", a),
            Turn::Changed(_, a) => ("cities.area.edit", a),
            Turn::Closed(_, a) => ("cities.area.close", a),
            Turn::Removed(a) => ("cities.area.remove", a),
        };
        let subject = format!("area {}", a.code);
        let entry = Act::new(into.city, act, &subject);
        let entry = match turn {
            Turn::Changed(was, is) => turned::area(entry, &into.lang, was, is),
            Turn::Closed(was, is) => turned::area(entry.named("name", &into.lang, &a.name), &into.lang, was, is),
            _ => entry.named("name", &into.lang, &a.name),
        };
        audit(cx, tx, by, entry).await?;
    }
    Ok(())
}

/// A list of places: how many came, went or are others, and which.
pub(crate) async fn log_places(cx: &Ctx, tx: &mut Tx, by: &Actor, whole: Act<'_>, lang: &Lang, turns: &[Turn<'_, Place>]) -> Result<(), Error> {
    let (city, counts) = (whole.city, Counts::of(turns));
    audit(cx, tx, by, whole.with("added", counts.added).with("changed", counts.changed).with("removed", counts.removed)).await?;
    if turns.len() > ENTRIES_MAX {
        return Ok(());
    }
    for turn in turns {
        let (act, p) = match turn {
            Turn::Added(p) => ("cities.place.add", p),
            Turn::Changed(_, p) => ("cities.place.edit", p),
            Turn::Closed(_, p) | Turn::Removed(p) => ("cities.place.delete", p),
        };
        let subject = p.subject();
        let entry = Act::new(city, act, &subject);
        let entry = match turn {
            Turn::Changed(was, is) => turned::place(entry, lang, was, is),
            _ => entry.named("name", lang, &p.name),
        };
        audit(cx, tx, by, entry).await?;
    }
    Ok(())
}

pub(super) async fn log_calendar(cx: &Ctx, tx: &mut Tx, by: &Actor, into: &Taking<'_>, old: &CityFolder, new: &CityFolder) -> Result<(), Error> {
    let (was, is) = (&old.calendar, &new.calendar);
    if was.week != is.week {
        let subject = format!("city {}", old.profile.slug);
        audit(cx, tx, by, turned::week(Act::new(into.city, "cities.week", &subject), &was.week, &is.week)).await?;
    }
    let put = is.holidays.iter().filter(|(day, name)| was.holidays.get(day) != Some(name)).map(|(day, name)| (day, Some(name)));
    let gone = was.holidays.keys().filter(|day| !is.holidays.contains_key(day)).map(|day| (day, None));
    for (day, name) in put.chain(gone).take(ENTRIES_MAX) {
        let subject = format!("holiday {day}");
        let entry = match name {
            Some(name) => turned::holiday(Act::new(into.city, "cities.holiday", &subject), &into.lang, was.holidays.get(day), name),
            None => {
                let entry = Act::new(into.city, "cities.holiday.delete", &subject);
                was.holidays.get(day).map_or(entry.clone(), |name| entry.named("name", &into.lang, name))
            }
        };
        audit(cx, tx, by, entry).await?;
    }
    Ok(())
}
