//! Who can have a case: somebody whose role lets them see it and work on it where it is. Nobody is given what they would never hear of; and what moves out of
//! somebody's reach goes back to its team, as if they had given it back.

use crate::model::Concern;
use crate::ports::People;
use crate::store::stories::Telling;
use crate::{ANSWER, Error, SEE, WORK};
use ::store::{Ctx, Tx};
use kernel::{AccountId, Actor, CityId, Target};

/// The code in an entry's detail that says whose case it no longer is, because they cannot reach it any more.
pub(crate) const FREED: &str = "freed";

/// Can they have what is there?
pub(crate) fn reaches(who: &Actor, at: &Target<'_>) -> bool {
    who.may(SEE, at) && (who.may(WORK, at) || who.may(ANSWER, at))
}

/// Are there cases in the city that they can have? For lists, never for an act.
pub(crate) fn may_have_any(who: &Actor, city: CityId) -> bool {
    let may = |p| who.may_somewhere(p, Some(city));
    may(SEE) && (may(WORK) || may(ANSWER))
}

/// Somebody with what they may do now; who acts is known already.
async fn as_of_now(cx: &Ctx, tx: &mut Tx, people: &dyn People, by: &Actor, account: AccountId) -> Result<Option<Actor>, Error> {
    if by.account() == Some(account) { Ok(Some(by.clone())) } else { people.as_of_now(cx, tx, account).await }
}

/// Can this person have the case as it is?
pub(crate) async fn must(cx: &Ctx, tx: &mut Tx, people: &dyn People, by: &Actor, c: &Concern, (account, name): &(AccountId, String)) -> Result<(), Error> {
    let who = as_of_now(cx, tx, people, by, *account).await?;
    if who.is_some_and(|who| reaches(&who, &c.target())) { Ok(()) } else { Err(Error::Beyond(name.clone())) }
}

/// A case that is about to be changed, with nobody's name on it when who has it could not reach it then; and the name that it had. One that is over stays
/// whose it was.
pub(crate) async fn kept(cx: &Ctx, tx: &mut Tx, people: &dyn People, by: &Actor, mut c: Concern) -> Result<(Concern, Option<String>), Error> {
    let Some(account) = c.assignee.filter(|_| c.is_open()) else { return Ok((c, None)) };
    if as_of_now(cx, tx, people, by, account).await?.is_some_and(|who| reaches(&who, &c.target())) {
        return Ok((c, None));
    }
    c.assignee = None;
    let name = std::mem::take(&mut c.assignee_name);
    Ok((c, Some(name)))
}

/// What is told of an act, with whose case it no longer is.
pub(crate) fn told<'t>(telling: Telling<'t>, freed: Option<&String>) -> Telling<'t> {
    freed.into_iter().fold(telling, |t, name| t.with(FREED, name.as_str()))
}
