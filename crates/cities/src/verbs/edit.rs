//! The settings: name, languages, numbers, brand, map, texts.

use super::{allowed, turned};
use crate::{
    City, Error,
    model::ProfileInput,
    store::{self, Touched},
};
use ::store::{Act, Ctx, audit};
use kernel::Actor;

/// New settings, and the version of the city that the person had before them. The slug stays what it is.
#[derive(Clone, Debug)]
pub struct Edit {
    pub version: i64,
    pub settings: ProfileInput,
}

/// Changes the settings; fails with [`Error::Changed`] when somebody else was faster.
pub async fn edit_city(cx: &Ctx, by: &Actor, city: &City, input: Edit) -> Result<(), Error> {
    allowed(by, city)?;
    let settings = ProfileInput { slug: city.slug.clone(), ..input.settings };
    let profile = settings.check().map_err(Error::Invalid)?;
    if input.version == city.version && profile == city.profile {
        return Ok(());
    }
    let subject = format!("city {}", city.slug);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(input.version), Touched::Settings).await?;
            store::save_profile(tx, city.id, &profile).await?;
            Ok(audit(cx, tx, by, turned::profile(Act::new(city.id, "cities.edit", &subject), &city.profile, &profile)).await?)
        })
        .await
}
