//! Who called before: cases by the contact that was left. Whoever asks has logged that he did.

use crate::Error;
use crate::model::ConcernId;
use ::store::{Ctx, Filter};
use kernel::CityId;

/// The most cases of one caller that are shown.
const MAX: i64 = 50;

const IDS: &str = "select k.concern_id as id from contact k";

::store::statements! {
    FOLLOWERS = "select cast(count(*) as bigint) as n from supporter where city_id = $1 and concern_id = $2 and is_confirmed and mail <> ''";
    BY_MAIL = "select k.concern_id as id from contact k where k.city_id = $1 and k.mail = $2 limit $3";
}

::store::row! { struct Id { id: ConcernId } }

fn ids(rows: Vec<Id>) -> Vec<ConcernId> {
    rows.into_iter().map(|r| r.id).collect()
}

/// The cases of a phone number in any of these ways of writing it.
pub(crate) async fn by_phones(cx: &Ctx, city: CityId, phones: Vec<String>) -> Result<Vec<ConcernId>, Error> {
    let mut f = Filter::new(&cx.db, IDS);
    f.and("k.city_id = ?", city).and_in("k.phone_digits in", phones).limit(MAX);
    Ok(ids(f.all().await?))
}

pub(crate) async fn by_mail(cx: &Ctx, city: CityId, mail: &str) -> Result<Vec<ConcernId>, Error> {
    Ok(ids(cx.db.q(BY_MAIL).bind(city).bind(mail).bind(MAX).all().await?))
}

/// How many follow a case by mail, beside its reporter.
pub(crate) async fn followers(cx: &Ctx, city: CityId, concern: ConcernId) -> Result<i64, Error> {
    Ok(cx.db.q(FOLLOWERS).bind(city).bind(concern).count().await?)
}
