//! Ending somebody's work here. An account without any role is over: sessions, browsers, links and codes go with it.

use crate::address::{self, At};
use crate::error::END_PASSWORD;
use crate::gone::{entry_of, or_gone};
use crate::leaving::{self, Taken, Told, Work};
use crate::model::{Level, held_by, holds};
use crate::notice::{self, What};
use crate::people::Person;
use crate::place::Place;
use crate::post::Post;
use crate::prove::{Proof, prove};
use crate::standing::{Standing, standing};
use crate::store::people::{self, Account};
use crate::store::{links, sessions, stored};
use crate::{Error, PEOPLE_EDIT};
use kernel::{AccountId, Actor, Scope};
use store::{Act, Ctx, Tx, audit};
use web::{Answer, Submitted, Visit, see_other};

/// Takes all that somebody has here; fails with [`Error::Untold`] while `told` is not all that goes with it. In another city they go on.
pub async fn end_person(cx: &Ctx, by: &Actor, place: &Place, account: AccountId, work: &Work<'_>, told: &Told) -> Result<(), Error> {
    let standing = standing(cx)?;
    let level = place.level();
    let person = Person::find(cx, by, place, account).await?;
    let own = person.own_level(level);
    if own.is_empty() || !held_by(by, PEOPLE_EDIT, &own) {
        return Err(Error::Beyond);
    }
    let roles = own.iter().map(|g| entry_of(g.id, &g.role, &g.scope)).collect::<Result<Vec<_>, _>>()?;
    cx.db
        .write(async |tx| {
            let before = standing.held(tx, level).await?;
            if tx.q(people::GRANTS_DELETE).bind(stored(level)).bind(account).run().await? == 0 {
                return Err(Error::NoPerson);
            }
            standing.settle(cx, tx, by, &Taken { level, account: &person.account, before, work, told }).await?;
            // What they promised others here holds no longer.
            tx.q(people::INVITED_BY_DELETE).bind(stored(level)).bind(account).run().await?;
            audit(cx, tx, by, Act::new(level, "accounts.end", &person.account.subject()).with("roles", roles.as_slice())).await?;
            end_without_roles(cx, tx, &standing, by, level, &person.account).await
        })
        .await
}

/// After something was taken: the sessions know at once, and who has nothing left is over.
pub(crate) async fn end_without_roles(cx: &Ctx, tx: &mut Tx, standing: &Standing, by: &Actor, level: Level, account: &Account) -> Result<(), Error> {
    standing.forget_after(tx, account.id);
    if tx.q(people::GRANTS_LEFT).bind(account.id).count().await? > 0 {
        return Ok(());
    }
    tx.q(people::END).bind(account.id).run().await?;
    forget_keys(tx, account.id).await?;
    Ok(audit(cx, tx, by, Act::new(level, "accounts.over", &account.subject())).await?)
}

/// Everything that opens the account.
pub(crate) async fn forget_keys(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    for statement in [sessions::DELETE_ALL, sessions::DEVICES_DELETE, links::DELETE_OF_ACCOUNT, links::RECOVERY_DELETE] {
        tx.q(statement).bind(account).run().await?;
    }
    Ok(())
}

/// Somebody of whom this person holds all that they have here.
async fn below(cx: &Ctx, by: &Actor, place: &Place, account: AccountId) -> Result<Person, Error> {
    let person = Person::find(cx, by, place, account).await?;
    if person.is_below(by) { Ok(person) } else { Err(Error::Beyond) }
}

/// Ends all sessions of somebody, by who holds all that they have here.
pub async fn end_sessions_of(cx: &Ctx, by: &Actor, place: &Place, account: AccountId) -> Result<(), Error> {
    let standing = standing(cx)?;
    let person = below(cx, by, place, account).await?;
    cx.db
        .write(async |tx| {
            tx.q(sessions::DELETE_ALL).bind(account).run().await?;
            standing.forget_after(tx, account);
            Ok(audit(cx, tx, by, Act::new(place.level(), "accounts.sessions.end", &person.account.subject())).await?)
        })
        .await
}

/// Ends one session of somebody, under the same condition.
pub async fn end_session_of(cx: &Ctx, by: &Actor, place: &Place, account: AccountId, session: uuid::Uuid) -> Result<(), Error> {
    let standing = standing(cx)?;
    let person = below(cx, by, place, account).await?;
    cx.db
        .write(async |tx| {
            if tx.q(sessions::DELETE_ONE).bind(account).bind(session).run().await? == 0 {
                return Err(Error::NoSession);
            }
            standing.forget_after(tx, account);
            Ok(audit(cx, tx, by, Act::new(place.level(), "accounts.session.end", &person.account.subject())).await?)
        })
        .await
}

/// The emergency: ends every session of everybody, of residents too, but the one that asks. By who may change people everywhere, and proves who it is.
pub async fn end_all_sessions(cx: &Ctx, by: &Actor, proof: &Proof<'_>) -> Result<(), Error> {
    let standing = standing(cx)?;
    if !holds(by, PEOPLE_EDIT, &Scope::default()) {
        return Err(Error::Denied(PEOPLE_EDIT));
    }
    prove(cx, by, proof).await?;
    cx.db
        .write(async |tx| {
            let ended = tx.q(sessions::DELETE_EVERYBODYS).bind(proof.this).run().await?;
            standing.forget_all_after(tx);
            Ok(audit(cx, tx, by, Act::new(None, "accounts.sessions.end-all", "everybody").with("count", ended)).await?)
        })
        .await
}

/// Takes the second factor away from somebody whose phone and paper are gone: it is set up anew after the next password. Only who holds everything that
/// the person holds, everywhere, may do it, and nobody for themselves.
pub async fn reset_factor(cx: &Ctx, post: &Post, by: &Actor, place: &Place, account: AccountId) -> Result<(), Error> {
    let standing = standing(cx)?;
    let person = Person::find(cx, by, place, account).await?;
    if !person.is_wholly_below(by) || by.account() == Some(account) {
        return Err(Error::Beyond);
    }
    cx.db
        .write(async |tx| {
            tx.q(people::FACTOR).bind(account).bind(None::<String>).bind(0i64).bind(None::<kernel::Instant>).run().await?;
            tx.q(links::RECOVERY_DELETE).bind(account).run().await?;
            tx.q(sessions::DELETE_ALL).bind(account).run().await?;
            standing.forget_after(tx, account);
            notice::send(cx, tx, post, &person.account, What::FactorTakenAway).await?;
            Ok(audit(cx, tx, by, Act::new(place.level(), "accounts.factor.reset", &person.account.subject())).await?)
        })
        .await
}

pub(crate) async fn end_send(v: Visit, At(at): At<address::Person>, s: Submitted) -> Answer {
    let id = at.account;
    let place = Place::of(&v).await?;
    match end_person(v.cx(), &v.actor, &place, id, &Work::of(&v).await?, &Told::of(&s.form)).await {
        Ok(()) => see_other(v.here("/settings/people?done=ended")),
        Err(Error::Untold(cost)) => {
            let person = Person::find(v.cx(), &v.actor, &place, id).await?;
            let button = v.msg("accounts-end").s("name", person.account.name.as_str()).text();
            leaving::page(&v, &person, cost, v.here(&format!("/settings/people/{id}/end")), button)
        }
        Err(e @ (Error::LastAdministrator | Error::LastOfRoles | Error::Invalid(_))) => {
            let (form, said) = crate::form::kept(s.form, e, "end")?;
            crate::people::person_page(&v, &place, id, &form, Some(said)).await
        }
        Err(e) => Err(or_gone(&v, &place, id, e).await),
    }
}

pub(crate) async fn sessions_send(v: Visit, At(at): At<address::Person>, _: Submitted) -> Answer {
    let id = at.account;
    let place = Place::of(&v).await?;
    if let Err(e) = end_sessions_of(v.cx(), &v.actor, &place, id).await {
        return Err(or_gone(&v, &place, id, e).await);
    }
    see_other(v.here(&format!("/settings/people/{id}?done=sessions")))
}

pub(crate) async fn session_send(v: Visit, At(at): At<address::PersonSession>, _: Submitted) -> Answer {
    let place = Place::of(&v).await?;
    if let Err(e) = end_session_of(v.cx(), &v.actor, &place, at.account, at.session).await {
        return Err(or_gone(&v, &place, at.account, e).await);
    }
    see_other(v.here(&format!("/settings/people/{}?done=sessions", at.account)))
}

pub(crate) async fn all_send(v: Visit, s: Submitted) -> Answer {
    match end_all_sessions(v.cx(), &v.actor, &crate::end_session::proof(&v, &s.form)?).await {
        Ok(()) => see_other("/settings/people?done=all-sessions"),
        Err(e) => {
            let (form, said) = crate::form::kept(s.form, e, END_PASSWORD)?;
            crate::people::list_page(&v, form, Some(said)).await
        }
    }
}

pub(crate) async fn factor_send(v: Visit, At(at): At<address::Person>, _: Submitted) -> Answer {
    let id = at.account;
    let place = Place::of(&v).await?;
    if let Err(e) = reset_factor(v.cx(), &Post::of(&v), &v.actor, &place, id).await {
        return Err(or_gone(&v, &place, id, e).await);
    }
    see_other(v.here(&format!("/settings/people/{id}?done=factor")))
}
