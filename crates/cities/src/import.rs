//! Import of a city folder: creates the city or brings it to what the folder says.

mod log;

use crate::{
    Area, CREATE, Department, Error, Place, PlaceKind, SETTINGS,
    folder::{Checked, CityFolder, InUse, Section, Taking, with_kept},
    store::{self, Stored, Touched},
};
use ::store::{Act, Ctx, Tx};
use kernel::{Actor, CityId, Target};
pub(crate) use log::{log_areas, log_places};
use std::collections::{HashMap, HashSet};

/// What an import did to a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub added: usize,
    pub changed: usize,
    pub removed: usize,
    /// The folder says so, or they are gone from it and named by what is old.
    pub closed: usize,
}

/// What became of one thing of a list.
pub(crate) enum Turn<'l, T> {
    Added(&'l T),
    /// From what to what.
    Changed(&'l T, &'l T),
    /// From what; and what the folder has of it, which is the same where it is gone from there.
    Closed(&'l T, &'l T),
    Removed(&'l T),
}

impl<'l, T: PartialEq> Turn<'l, T> {
    /// What a folder makes of a thing that it has.
    fn of(before: Option<&'l T>, now: &'l T, is_closed: fn(&T) -> bool) -> Option<Self> {
        match before {
            None => Some(Turn::Added(now)),
            Some(was) if was == now => None,
            Some(was) if is_closed(now) && !is_closed(was) => Some(Turn::Closed(was, now)),
            Some(was) => Some(Turn::Changed(was, now)),
        }
    }
}

impl Counts {
    pub(crate) fn of<T>(turns: &[Turn<'_, T>]) -> Self {
        let mut counts = Counts::default();
        for turn in turns {
            *match turn {
                Turn::Added(_) => &mut counts.added,
                Turn::Changed(..) => &mut counts.changed,
                Turn::Closed(..) => &mut counts.closed,
                Turn::Removed(_) => &mut counts.removed,
            } += 1;
        }
        counts
    }
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub city: CityId,
    pub slug: String,
    pub created: bool,
    pub departments: Counts,
    pub areas: Counts,
    /// How many there are now.
    pub holidays: usize,
    pub places: usize,
    pub layers: usize,
}

/// Imports a folder that was read with the same sections, whole or not at all. What is open and gone from the folder is removed, or closed when something
/// names it; what is closed stays closed until its code is in a folder again. Fails with [`Error::Changed`] when somebody edited the city meanwhile.
pub async fn import(cx: &Ctx, by: &Actor, sections: &[&dyn Section], checked: Checked) -> Result<Report, Error> {
    take_in(cx, by, sections, checked, "cities.import", None).await
}

/// The same for a folder of which somebody looked at what it would change, in this version of the city; 0: there was none. Fails with [`Error::Changed`] when
/// the city is another one by now: what was not looked at is not overwritten.
pub async fn import_seen(cx: &Ctx, by: &Actor, sections: &[&dyn Section], checked: Checked, version: i64) -> Result<Report, Error> {
    take_in(cx, by, sections, checked, "cities.import", Some(version)).await
}

/// The same for the city's own folder with the departments and kinds in it that an import of reports found missing. Its act is another one: nobody took a
/// folder in, and nobody looked at hours or colours.
pub async fn import_made(cx: &Ctx, by: &Actor, sections: &[&dyn Section], checked: Checked) -> Result<Report, Error> {
    take_in(cx, by, sections, checked, "cities.departments.made", None).await
}

/// `seen`: the version that the folder was compared with. The transaction begins by asking for the one that was read here.
async fn take_in(cx: &Ctx, by: &Actor, sections: &[&dyn Section], checked: Checked, act: &'static str, seen: Option<i64>) -> Result<Report, Error> {
    let Checked { city: folder, plans } = checked;
    let old = store::stored(cx, &folder.profile.slug, None).await?;
    let allowed = match &old {
        Some(old) => by.may(SETTINGS, &Target::city(old.id)),
        None => by.may(CREATE, &Target::installation()),
    };
    if !allowed {
        return Err(Error::Denied);
    }
    if seen.is_some_and(|version| version != old.as_ref().map_or(0, |o| o.version)) {
        return Err(Error::Changed);
    }
    let id = old.as_ref().map_or_else(|| CityId(cx.uuid()), |o| o.id);
    cx.db
        .write(async |tx| {
            begin(cx, tx, id, &folder, old.as_ref()).await?;
            let used = in_use(tx, id, sections).await?;
            let lang = old.as_ref().map_or(&folder, |o| &o.folder).profile.default_language();
            let into = Taking { city: id, is_new: old.is_none(), lang, used: &used };
            let report = write_city(cx, tx, by, &folder, old.as_ref().map(|o| &o.folder), &into).await?;
            for (section, plan) in sections.iter().zip(plans) {
                section.apply(cx, tx, by, &into, plan).await?;
            }
            log::log(cx, tx, by, act, &report).await?;
            Ok(report)
        })
        .await
}

/// The codes that any slice's rows name.
pub async fn in_use(tx: &mut Tx, city: CityId, sections: &[&dyn Section]) -> Result<InUse, Error> {
    let mut used = InUse::default();
    for section in sections {
        let more = section.in_use(tx, city).await?;
        used.departments.extend(more.departments);
        used.areas.extend(more.areas);
        used.categories.extend(more.categories);
    }
    Ok(used)
}

async fn begin(cx: &Ctx, tx: &mut Tx, id: CityId, folder: &CityFolder, old: Option<&Stored>) -> Result<(), Error> {
    match old {
        Some(old) => {
            store::touch(tx, id, Some(old.version), Touched::Settings).await?;
            store::save_profile(tx, id, &folder.profile).await
        }
        None if store::insert_city(tx, id, &folder.profile, cx.now()).await? => Ok(()),
        None => Err(Error::Changed),
    }
}

async fn write_city(cx: &Ctx, tx: &mut Tx, by: &Actor, folder: &CityFolder, old: Option<&CityFolder>, into: &Taking<'_>) -> Result<Report, Error> {
    let (id, used) = (into.city, into.used);
    let departments = write_departments(tx, id, folder, old, used).await?;
    let areas = write_areas(tx, id, &folder.areas, old.map(|o| o.areas.as_slice()).unwrap_or_default(), used).await?;
    if let Some(old) = old {
        log::log_profile(cx, tx, by, into, old, folder).await?;
        log::log_departments(cx, tx, by, into, &departments).await?;
        log::log_areas(cx, tx, by, into, &areas).await?;
        log::log_calendar(cx, tx, by, into, old, folder).await?;
    }
    store::save_week(tx, id, &folder.calendar.week).await?;
    store::replace_holidays(tx, id, &folder.calendar.holidays).await?;
    store::save_files(tx, id, &folder.attribution, &folder.layout).await?;
    write_places(cx, tx, by, folder, old, into).await?;
    if old.is_none_or(|o| o.layers != folder.layers || o.boundary != folder.boundary) {
        store::replace_layers(tx, id, &folder.layers).await?;
        store::save_boundary(tx, id, folder.boundary.as_ref()).await?;
        store::touch_part(tx, id, Touched::Layers).await?;
    }
    Ok(Report {
        city: id,
        slug: folder.profile.slug.clone(),
        created: old.is_none(),
        departments: Counts::of(&departments),
        areas: Counts::of(&areas),
        holidays: folder.calendar.holidays.len(),
        places: folder.places.len(),
        layers: folder.layers.len(),
    })
}

/// Writes the lists of places that are not as they were.
async fn write_places(cx: &Ctx, tx: &mut Tx, by: &Actor, folder: &CityFolder, old: Option<&CityFolder>, into: &Taking<'_>) -> Result<(), Error> {
    let (id, mut changed) = (into.city, false);
    for list in PlaceKind::LISTS {
        let new: Vec<&Place> = folder.places_of(list).collect();
        let before: Option<Vec<&Place>> = old.map(|o| o.places_of(list).collect());
        if before.as_ref() == Some(&new) {
            continue;
        }
        store::replace_places(tx, id, list, &new).await?;
        changed = true;
        if let Some(before) = before {
            let subject = format!("places {list}");
            log::log_places(cx, tx, by, Act::new(id, "cities.places", &subject), &into.lang, &place_turns(&before, &new)).await?;
        }
    }
    if changed { store::touch_part(tx, id, Touched::Places).await } else { Ok(()) }
}

/// What became of the places of a list.
pub(crate) fn place_turns<'l>(before: &[&'l Place], now: &[&'l Place]) -> Vec<Turn<'l, Place>> {
    let by_code: HashMap<&str, &'l Place> = before.iter().map(|p| (p.code.as_str(), *p)).collect();
    let there = now.iter().filter_map(|p| match by_code.get(p.code.as_str()) {
        None => Some(Turn::Added(*p)),
        Some(was) => (was != p).then_some(Turn::Changed(was, *p)),
    });
    let codes: HashSet<&str> = now.iter().map(|p| p.code.as_str()).collect();
    there.chain(before.iter().filter(|p| !codes.contains(p.code.as_str())).map(|p| Turn::Removed(*p))).collect()
}

/// Writes departments: those of the folder, and those that are gone from it and are closed or named, where they stood.
async fn write_departments<'l>(
    tx: &mut Tx,
    id: CityId,
    folder: &'l CityFolder,
    old: Option<&'l CityFolder>,
    used: &InUse,
) -> Result<Vec<Turn<'l, Department>>, Error> {
    let mut turns = Vec::new();
    let before = old.map(|o| o.departments.as_slice()).unwrap_or_default();
    let stays = |d: &Department| d.closed || used.departments.contains(&d.code);
    for (position, d) in (0i64..).zip(with_kept(before, &folder.departments, |d| d.code.as_str(), stays)) {
        if folder.department(&d.code).is_none() {
            turns.extend((!d.closed).then_some(Turn::Closed(d, d)));
            store::put_department(tx, id, position, &Department { closed: true, ..d.clone() }).await?;
            continue;
        }
        turns.extend(Turn::of(before.iter().find(|b| b.code == d.code), d, |d| d.closed));
        store::put_department(tx, id, position, d).await?;
    }
    for d in before.iter().filter(|d| folder.department(&d.code).is_none() && !stays(d)) {
        turns.push(Turn::Removed(d));
        store::delete_department(tx, id, &d.code).await?;
    }
    Ok(turns)
}

/// Writes areas: new and changed ones are put, those that are gone are removed, or closed when something names them or lies in them. What was closed before
/// stays so.
pub(crate) async fn write_areas<'l>(tx: &mut Tx, id: CityId, areas: &'l [Area], before: &'l [Area], used: &InUse) -> Result<Vec<Turn<'l, Area>>, Error> {
    let mut turns = Vec::new();
    let by_code: HashMap<&str, (usize, &Area)> = before.iter().enumerate().map(|(i, a)| (a.code.as_str(), (i, a))).collect();
    let new: HashSet<&str> = areas.iter().map(|a| a.code.as_str()).collect();
    let kept = kept_areas(before, &new, used);
    let stays = |a: &Area| kept.contains(a.code.as_str());
    for (position, a) in with_kept(before, areas, |a| a.code.as_str(), stays).into_iter().enumerate() {
        let is_gone = !new.contains(a.code.as_str());
        let is = if is_gone { &Area { closed: true, ..a.clone() } } else { a };
        match by_code.get(a.code.as_str()) {
            // An area that is the same at the same position is not written again: a city has thousands, and an edit touches one.
            Some((at, b)) if *b == is && *at == position => continue,
            Some((_, b)) if is_gone => turns.extend((!b.closed).then_some(Turn::Closed(*b, *b))),
            there => turns.extend(Turn::of(there.map(|(_, b)| *b), a, |a| a.closed)),
        }
        store::put_area(tx, id, position as i64, is).await?;
    }
    for a in before.iter().filter(|a| !new.contains(a.code.as_str()) && !stays(a)) {
        turns.push(Turn::Removed(a));
        store::delete_area(tx, id, &a.code).await?;
    }
    Ok(turns)
}

/// The areas that are gone from a folder and stay: what is closed, what something names, and what holds one of these.
pub fn kept_areas<'l>(before: &'l [Area], new: &HashSet<&str>, used: &InUse) -> HashSet<&'l str> {
    let by_code: HashMap<&str, &'l Area> = before.iter().map(|a| (a.code.as_str(), a)).collect();
    let mut kept = HashSet::new();
    for a in before.iter().filter(|a| !new.contains(a.code.as_str()) && (a.closed || used.areas.contains(&a.code))) {
        let mut next = Some(a);
        while let Some(area) = next.filter(|a| !new.contains(a.code.as_str()) && kept.insert(a.code.as_str())) {
            next = area.parent.as_deref().and_then(|p| by_code.get(p).copied());
        }
    }
    kept
}
