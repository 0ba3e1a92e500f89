//! The settings: name, languages, numbers, brand, map, texts.

use super::allowed;
use crate::{
    City, Error,
    model::{Profile, ProfileInput},
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
    let subject = format!("city {}", city.slug);
    let changed = changed(&city.profile, &profile);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(input.version), Touched::Settings).await?;
            store::save_profile(tx, city.id, &profile).await?;
            Ok(audit(cx, tx, by, Act::new(city.id, "cities.edit", &subject).with("changed", changed)).await?)
        })
        .await
}

/// The names of the settings that differ, for the log.
fn changed(old: &Profile, new: &Profile) -> Vec<&'static str> {
    let differs = [
        ("country", old.country != new.country),
        ("zone", old.zone_name != new.zone_name),
        ("languages", old.languages != new.languages),
        ("brand", old.brand != new.brand),
        ("town", old.town != new.town),
        ("emergency", old.emergency != new.emergency),
        ("phone", old.phone != new.phone),
        ("mail", old.mail != new.mail),
        ("reopen_days", old.reopen_days != new.reopen_days),
        ("name", old.name != new.name),
        ("map", old.map != new.map),
        ("texts", old.texts != new.texts),
    ];
    differs.into_iter().filter(|(_, d)| *d).map(|(name, _)| name).collect()
}
