//! Once a day what holds no longer is deleted: sessions, links, browsers, tries, invitations.

use crate::Error;
use crate::model::{ADDRESS_REMEMBERED, DEVICE_LIFE, LINKS_WINDOW};
use crate::store::{links, people, sessions, tries};
use jobs::{Every, Handler, Schedule};
use kernel::HOUR;
use store::Ctx;

pub(crate) const PURGE: &str = "accounts.purge";
/// An invitation that ran out is shown as such for a while, so that it can be sent again.
const INVITATION_KEPT: i64 = 30 * 24 * HOUR;

pub(crate) const SCHEDULES: &[Schedule] = &[Schedule { kind: PURGE, every: Every::DailyAt { hour: 2, minute: 40 } }];

pub(crate) fn handlers(_: &web::Site) -> Vec<Handler> {
    vec![Handler::new(PURGE, |cx, _| async move { Ok(purge(&cx).await?) })]
}

/// Deletes what is over. Twice is as once.
pub async fn purge(cx: &Ctx) -> Result<(), Error> {
    let now = cx.now();
    let over = now.plus(-INVITATION_KEPT);
    let cities: Vec<people::Where> = cx.db.q(people::INVITED_OLD_WHERE).bind(over).all().await?;
    cx.db
        .write(async |tx| {
            tx.q(sessions::OLD).bind(now).run().await?;
            tx.q(links::OLD).bind(now.plus(-LINKS_WINDOW)).run().await?;
            tx.q(sessions::DEVICES_OLD).bind(now.plus(-DEVICE_LIFE)).run().await?;
            tx.q(tries::OLD).bind(now.plus(-ADDRESS_REMEMBERED)).run().await?;
            for city in cities {
                tx.q(people::INVITED_OLD).bind(city.city_id).bind(over).run().await?;
            }
            Ok(())
        })
        .await
}
