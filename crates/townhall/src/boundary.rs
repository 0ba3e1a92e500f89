//! The city's limits, from a file of their own that is looked at first.

use crate::areas::{list, utf8};
use crate::changed::{self, Meanwhile};
use crate::compare::Reader;
use crate::edit::fresh;
use crate::held::{Shelf, seen_version};
use crate::ports::Sections;
use crate::problems::lines;
use askama::Template;
use cities::folder::Section;
use cities::model::Shape;
use cities::{BoundaryLook, BoundaryUpload, City, check_boundary, replace_boundary};
use kernel::Message;
use std::sync::Arc;
use store::Ctx;
use web::{Answer, Submitted, Visit, see_other};

/// The field of the file: the page has another one for the areas.
const FILE: &str = "limits-file";

fn shelf(city: &City) -> Shelf {
    Shelf { owner: city.id.0, what: "boundary" }
}

#[derive(Template)]
#[template(path = "townhall/boundary-check.html")]
struct Check<'a> {
    v: &'a Visit,
    /// Kilometres from west to east, and from south to north, so that who took the wrong file sees it: a house is no city, and neither is a country.
    size: (i64, i64),
    warnings: Vec<String>,
    /// Somebody changed the city since the file was looked at.
    meanwhile: Option<Meanwhile>,
    hash: String,
    file: String,
    version: i64,
    is_same: bool,
}

pub(crate) async fn check_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let mut form = s.form;
    let Some(file) = s.uploads.into_iter().find(|u| u.field == FILE) else {
        form.wrong(FILE, Message::new("townhall-error-no-file"));
        return list(&v, &city, &form, Vec::new()).await;
    };
    let Some(text) = utf8(&file.bytes) else {
        form.wrong(FILE, Message::new("townhall-error-not-text"));
        return list(&v, &city, &form, Vec::new()).await;
    };
    let look = match check_boundary(&city, &BoundaryUpload { file: file.file_name.clone(), text: text.to_string() }) {
        Ok(look) => look,
        Err(cities::Error::Problems(problems)) => return list(&v, &city, &form, lines(&v, &problems)).await,
        Err(e) => return Err(e.into()),
    };
    let hash = shelf(&city).hold(&v, &file.bytes).await?;
    check(&v, &city, &look, (hash, file.file_name), None).await
}

async fn check(v: &Visit, city: &City, look: &BoundaryLook, (hash, file): (String, String), meanwhile: Option<Meanwhile>) -> Answer {
    let mut warnings: Vec<String> = look.warnings.iter().map(|w| v.say(w)).collect();
    let sections = v.site.port::<Arc<dyn Sections>>()?.list();
    warnings.extend(cases(v.cx(), &sections, city, &look.boundary.shape, Reader::of(v)).await?);
    let is_same = city.drawing.boundary() == Some(&look.boundary.shape);
    v.page(&Check { v, size: look.size, warnings, meanwhile, hash, file, version: city.version, is_same })
}

/// How many open cases would lie outside: they stay, but none could be reported there any more.
pub(crate) async fn cases(cx: &Ctx, sections: &[&dyn Section], city: &City, limits: &Shape, r: Reader<'_>) -> Result<Option<String>, cities::Error> {
    let mut outside = 0_usize;
    for section in sections {
        outside += section.open_points(cx, city.id).await?.iter().filter(|(_, point)| !limits.covers(*point)).count();
    }
    Ok((outside > 0).then(|| r.say(&Message::new("townhall-limits-cases").with("count", outside))))
}

pub(crate) async fn take_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let (shelf, hash, file) = (shelf(&city), s.form.value("hash"), s.form.value("file"));
    let bytes = shelf.take(&v, hash).await?;
    let input = BoundaryUpload { file: file.to_string(), text: utf8(&bytes).unwrap_or_default().to_string() };
    let taken = match seen_version(&s.form) == city.version {
        true => replace_boundary(v.cx(), &v.actor, &city, input.clone()).await,
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
            let look = check_boundary(&city, &input)?;
            check(&v, &city, &look, (hash.to_string(), file.to_string()), changed::meanwhile(&v, city.id).await?).await
        }
        Err(e) => Err(e.into()),
    }
}
