//! Somebody can work on their cases no longer: those that are open go back to their teams, each as if it had been given back at the desk. The right to it is
//! the right to take their roles, and the accounts have asked for it.

use super::{act, reach};
use crate::Error;
use crate::model::Concern;
use crate::store::stories::{self, Telling};
use crate::store::{cases, figures};
use ::store::{Ctx, Tx};
use cities::City;
use kernel::{Actor, CityId, Message};

/// Cases that go back in one transaction; whoever has more gives some of them to others first.
const CASES_MAX: usize = 2_000;

/// The open cases of this person that they cannot work on with what `still` holds, the oldest first.
pub async fn cases_left(tx: &mut Tx, city: CityId, still: &Actor) -> Result<Vec<Concern>, Error> {
    let Some(account) = still.account() else { return Ok(Vec::new()) };
    let mut open = figures::open_of_person(tx, city, account, CASES_MAX + 1).await?;
    open.retain(|c| !reach::reaches(still, &c.target()));
    Ok(open)
}

/// Gives them back.
pub async fn free_cases(cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, still: &Actor) -> Result<(), Error> {
    let open = cases_left(tx, city.id, still).await?;
    if open.len() > CASES_MAX {
        return Err(Error::field("end", Message::new("concerns-desk-error-free-many").with("max", CASES_MAX)));
    }
    for before in open {
        let c = cases::change(cx, tx, city, &before, before.assigned(None)?).await?;
        // Nobody takes this back by a button: who had the case is not there.
        let told = Telling::public("assigned", "", &c.lang).with("to", "").with("department", c.department.as_str());
        stories::tell(cx, tx, by, city.id, c.id, told).await?;
        act::log(cx, tx, by, &before, &c, "concerns.assign", &[]).await?;
    }
    Ok(())
}
