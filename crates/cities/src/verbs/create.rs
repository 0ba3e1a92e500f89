//! A new city in the installation.

use crate::{
    CREATE, Error,
    model::{Hours, ProfileInput, Week},
    store,
};
use ::store::{Act, Ctx, audit};
use kernel::{Actor, CityId, Message, Target};

/// The hours that a city begins with: a calendar without any would make every deadline one of plain hours.
const FIRST_HOURS: Hours = Hours { from: 9 * 60, to: 17 * 60 };

/// Adds a city, with office hours from Monday to Friday and nothing else.
pub async fn create_city(cx: &Ctx, by: &Actor, input: ProfileInput) -> Result<CityId, Error> {
    if !by.may(CREATE, &Target::installation()) {
        return Err(Error::Denied);
    }
    let profile = input.check().map_err(Error::Invalid)?;
    let id = CityId(cx.uuid());
    let mut week = Week::default();
    week.0.iter_mut().take(5).for_each(|d| d.push(FIRST_HOURS));
    let subject = format!("city {}", profile.slug);
    cx.db
        .write(async |tx| {
            if !store::insert_city(tx, id, &profile, cx.now()).await? {
                return Err(Error::field("slug", Message::new("cities-problem-twice").with("value", profile.slug.as_str())));
            }
            store::save_week(tx, id, &week).await?;
            Ok(audit(cx, tx, by, Act::new(id, "cities.create", &subject)).await?)
        })
        .await?;
    Ok(id)
}
