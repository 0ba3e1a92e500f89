//! The settings: name, languages, numbers, brand, map, texts.

use super::allowed;
use crate::{
    City, Error,
    model::{Profile, ProfileInput},
    store::{self, Touched},
};
use ::store::{Act, Ctx, audit};
use kernel::{Actor, Lang};

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
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(input.version), Touched::Settings).await?;
            store::save_profile(tx, city.id, &profile).await?;
            Ok(audit(cx, tx, by, turned(Act::new(city.id, "cities.edit", &subject), &city.profile, &profile)).await?)
        })
        .await
}

/// What the settings were and are. Addresses, numbers to call and longer texts only changed.
fn turned<'a>(entry: Act<'a>, old: &Profile, new: &Profile) -> Act<'a> {
    let tags = |p: &Profile| p.languages.iter().map(Lang::as_str).collect::<Vec<_>>().join(" ");
    let lang = old.default_language();
    let entry = entry.reworded("name", old.name != new.name).turned("name", old.name.in_lang(&lang), new.name.in_lang(&lang));
    let entry = entry.turned("country", old.country.as_str(), new.country.as_str()).turned("zone", old.zone_name.as_str(), new.zone_name.as_str());
    let entry = entry.turned("languages", tags(old), tags(new)).turned("reopen_days", old.reopen_days, new.reopen_days);
    let entry = entry.turned("brand", old.brand.to_string(), new.brand.to_string()).turned("town", old.town.as_str(), new.town.as_str());
    let entry = entry.reworded("emergency_number", old.emergency != new.emergency).reworded("phone", old.phone != new.phone);
    entry.reworded("mail", old.mail != new.mail).reworded("map", old.map != new.map).reworded("texts_of_city", old.texts != new.texts)
}
