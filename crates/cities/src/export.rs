//! Export of a city as its folder.

use crate::verbs::departments::named;
use crate::{
    City, Error, SETTINGS,
    folder::{self, CityFolder, Files, Section, Sink},
    store,
};
use ::store::{Act, Ctx, audit};
use kernel::{Actor, CityId, Target};
use std::collections::HashSet;

/// How often an export begins anew because somebody edited the city meanwhile.
const TRIES: usize = 3;

/// Writes the city's folder, with the files of every section, in canonical form. What is closed is in it, and says so.
pub async fn export(cx: &Ctx, by: &Actor, slug: &str, sections: &[&dyn Section], sink: &mut dyn Sink) -> Result<(), Error> {
    let (city, files) = files(cx, by, slug, sections).await?;
    let subject = format!("city {slug}");
    cx.db.write(async |tx| audit(cx, tx, by, Act::new(city, "cities.export", &subject)).await).await?;
    Ok(files.write_to(sink)?)
}

/// The same for a program that only adds to it and gives it back with [`import_made`](crate::import_made): nothing leaves the house, and nothing is logged.
pub async fn folder_of(cx: &Ctx, by: &Actor, slug: &str, sections: &[&dyn Section], sink: &mut dyn Sink) -> Result<(), Error> {
    let (_, files) = files(cx, by, slug, sections).await?;
    Ok(files.write_to(sink)?)
}

/// What a city's folder would say today, as it is kept: with the boundary and the layers of the base map, of which the city in memory has only the drawing.
pub async fn kept_folder(cx: &Ctx, by: &Actor, city: &City) -> Result<CityFolder, Error> {
    if !by.may(SETTINGS, &Target::city(city.id)) {
        return Err(Error::Denied);
    }
    Ok(store::stored(cx, &city.slug, None).await?.ok_or(Error::NoCity)?.folder)
}

/// A department to which something that is open still leads is an open one in the folder, though the city closed it: its reports do come there, and no
/// folder in which nobody answers what is offered can be taken. A city has such a one from before a closing asked who takes over; it may save all else of its
/// kinds as they are, and its settings tell it.
async fn answering(cx: &Ctx, city: CityId, sections: &[&dyn Section], mut folder: CityFolder) -> Result<CityFolder, Error> {
    let closed: Vec<String> = folder.departments.iter().filter(|d| d.closed).map(|d| d.code.clone()).collect();
    if closed.is_empty() {
        return Ok(folder);
    }
    let open = cx
        .db
        .write(async |tx| {
            let mut open = HashSet::new();
            for code in &closed {
                if named(tx, city, sections, code).await?.takes_new() {
                    open.insert(code.clone());
                }
            }
            Ok::<_, Error>(open)
        })
        .await?;
    folder.departments.iter_mut().filter(|d| open.contains(&d.code)).for_each(|d| d.closed = false);
    Ok(folder)
}

async fn files(cx: &Ctx, by: &Actor, slug: &str, sections: &[&dyn Section]) -> Result<(CityId, Files), Error> {
    for _ in 0..TRIES {
        let Some(stored) = store::stored(cx, slug, None).await? else { return Err(Error::NoCity) };
        if !by.may(SETTINGS, &Target::city(stored.id)) {
            return Err(Error::Denied);
        }
        let (id, version) = (stored.id, stored.version);
        let mut files = folder::write(&answering(cx, id, sections, stored.folder).await?);
        for section in sections {
            section.export(cx, id, &mut files).await?;
        }
        if store::versions(cx).await?.iter().any(|v| v.id == id && v.version == version) {
            return Ok((id, files));
        }
    }
    Err(Error::Changed)
}
