//! Areas: all replaced from a file, or one renamed.

use super::{allowed, name_errors, unless_wrong};
use crate::{
    City, Counts, Error,
    folder::{Problems, Section, read_areas},
    import::{in_use, write_areas},
    store::{self, Touched},
};
use ::store::{Act, Ctx, audit};
use kernel::{Actor, Message, Text};

/// A GeoJSON file with all areas of the city.
#[derive(Clone, Debug)]
pub struct AreasUpload {
    /// The file's name, for the list of problems.
    pub file: String,
    pub text: String,
}

/// Puts the areas of the file in the place of those there are. One that is gone from it is removed, or closed when something names it.
pub async fn replace_areas(cx: &Ctx, by: &Actor, city: &City, sections: &[&dyn Section], input: AreasUpload) -> Result<Counts, Error> {
    allowed(by, city)?;
    let problems = Problems::default();
    let areas = read_areas(&input.file, &input.text, &problems);
    let problems = problems.into_list();
    if !problems.is_empty() {
        return Err(Error::Problems(problems));
    }
    let subject = format!("city {}", city.slug);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, None, Touched::Settings).await?;
            let used = in_use(tx, city.id, sections).await?;
            let before = store::areas(tx, city.id).await?;
            let counts = write_areas(tx, city.id, &areas, &before, &used).await?;
            let act = Act::new(city.id, "cities.areas", &subject).with("added", counts.added).with("changed", counts.changed);
            audit(cx, tx, by, act.with("removed", counts.removed).with("closed", counts.closed)).await?;
            Ok(counts)
        })
        .await
}

/// What can be changed of an area by hand.
#[derive(Clone, Debug)]
pub struct AreaEdit {
    pub code: String,
    pub name: Text,
    pub population: Option<i64>,
}

/// Renames an area. `city` is as it was read: fails with [`Error::Changed`] when somebody else was faster.
pub async fn edit_area(cx: &Ctx, by: &Actor, city: &City, input: AreaEdit) -> Result<(), Error> {
    allowed(by, city)?;
    let mut wrong = name_errors("name", &input.name);
    if input.population.is_some_and(|n| n < 0) {
        wrong.push(kernel::FieldError::new("population", Message::new("cities-problem-whole")));
    }
    unless_wrong(wrong)?;
    let subject = format!("area {}", input.code);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Settings).await?;
            if !store::save_area_name(tx, city.id, &input.code, &input.name, input.population).await? {
                return Err(Error::NoCode(input.code.clone()));
            }
            Ok(audit(cx, tx, by, Act::new(city.id, "cities.area.edit", &subject)).await?)
        })
        .await
}
