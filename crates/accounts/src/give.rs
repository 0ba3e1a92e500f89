//! Giving somebody a role, and taking it away, with a reason. Nobody gives more than they hold, nor takes from somebody who holds more.

use crate::address::{self, At};
use crate::form::kept;
use crate::gone::{self, entry_of};
use crate::leaving::{self, Taken, Told, Work};
use crate::model::may_give;
use crate::people::{Person, person_page};
use crate::place::{Chosen, Place};
use crate::standing::standing;
use crate::store::people::{self, Because};
use crate::store::stored;
use crate::{Error, PEOPLE_EDIT};
use kernel::{AccountId, Actor, FieldError, Scope};
use serde_json::Value;
use store::{Act, Ctx, audit};
use uuid::Uuid;
use web::{Answer, Form, Submitted, Visit, see_other};

/// Gives the role; the person's sessions know at once.
pub async fn give(cx: &Ctx, by: &Actor, place: &Place, account: AccountId, chosen: &Chosen) -> Result<(), Error> {
    let standing = standing(cx)?;
    let person = Person::find(cx, by, place, account).await?;
    let (role, scope) = chosen.checked(place)?;
    if !may_give(by, PEOPLE_EDIT, &role.permissions, &scope) {
        return Err(Error::Beyond);
    }
    cx.db
        .write(async |tx| {
            place.keeps(tx, &scope).await?;
            let why = Because { by: by.account(), name: by.name(), reason: &chosen.reason };
            if !people::grant(cx, tx, account, &role.code, &scope, &why).await? {
                return Err(Error::field("role", "accounts-error-has-role"));
            }
            standing.forget_after(tx, account);
            let subject = person.account.subject();
            let act = Act::new(place.level(), "accounts.give", &subject).with("role", role.code.as_str());
            Ok(audit(cx, tx, by, act.with("scope", told(&scope)?).with("reason", chosen.reason.as_str())).await?)
        })
        .await
}

/// Where something holds, as the log keeps it.
pub(crate) fn told(scope: &Scope) -> Result<Value, Error> {
    serde_json::to_value(scope).map_err(|e| Error::Broken(e.to_string()))
}

/// Takes the role away; fails with [`Error::Untold`] while `told` is not all that goes with it. Somebody without any role, anywhere, is no longer staff: their
/// account ends.
pub async fn take(cx: &Ctx, by: &Actor, place: &Place, (account, grant): (AccountId, Uuid), work: &Work<'_>, told: &Told) -> Result<(), Error> {
    let standing = standing(cx)?;
    let (level, person) = (place.level(), Person::find(cx, by, place, account).await?);
    let own = person.own_level(level);
    let given = own.iter().find(|g| g.id == grant).ok_or(Error::NoGrant)?;
    if !may_give(by, PEOPLE_EDIT, &given.permissions, &given.scope) {
        return Err(Error::Beyond);
    }
    cx.db
        .write(async |tx| {
            let before = standing.held(tx, level).await?;
            if tx.q(people::GRANT_DELETE).bind(stored(level)).bind(account).bind(grant).run().await? == 0 {
                return Err(Error::NoGrant);
            }
            standing.settle(cx, tx, by, &Taken { level, account: &person.account, before, work, told }).await?;
            let subject = person.account.subject();
            let act = Act::new(level, "accounts.take", &subject).with("roles", vec![entry_of(grant, &given.role, &given.scope)?]);
            audit(cx, tx, by, act).await?;
            crate::end_person::end_without_roles(cx, tx, &standing, by, level, &person.account).await
        })
        .await
}

pub(crate) async fn give_send(v: Visit, At(at): At<address::Person>, s: Submitted) -> Answer {
    let id = at.account;
    let place = Place::of(&v).await?;
    match give(v.cx(), &v.actor, &place, id, &Chosen::of(&s.form)).await {
        Ok(()) => see_other(v.here(&format!("/settings/people/{id}?done=given"))),
        Err(e @ Error::NoPerson) => Err(gone::or_gone(&v, &place, id, e).await),
        Err(e) => {
            let (form, said) = kept(s.form, e, "role")?;
            person_page(&v, &place, id, &form, Some(said)).await
        }
    }
}

pub(crate) async fn take_send(v: Visit, At(at): At<address::Grant>, s: Submitted) -> Answer {
    let place = Place::of(&v).await?;
    let account = at.account;
    match take(v.cx(), &v.actor, &place, (account, at.grant), &Work::of(&v).await?, &Told::of(&s.form)).await {
        Ok(()) => {}
        Err(Error::Untold(cost)) => {
            let person = Person::find(v.cx(), &v.actor, &place, account).await?;
            let role = person.given.iter().find(|g| g.id == at.grant).map(|g| place.role_name(&v, &g.role)).unwrap_or_default();
            let action = v.here(&format!("/settings/people/{account}/take/{}", at.grant));
            return leaving::page(&v, &person, cost, action, v.msg("accounts-take-anyway").s("role", role).text());
        }
        Err(Error::NoGrant) => {
            let said = FieldError::new("has", gone::taken_by(&v, &place, account, at.grant).await?);
            let (form, said) = kept(Form::new(), Error::Invalid(vec![said]), "has")?;
            return person_page(&v, &place, account, &form, Some(said)).await;
        }
        Err(e @ Error::NoPerson) => return Err(gone::or_gone(&v, &place, account, e).await),
        Err(e) => {
            let (form, said) = kept(Form::new(), e, "has")?;
            return person_page(&v, &place, account, &form, Some(said)).await;
        }
    }
    // Without a role here they are no longer on this page.
    let there = Person::find(v.cx(), &v.actor, &place, account).await.is_ok();
    see_other(v.here(&if there { format!("/settings/people/{account}?done=taken") } else { "/settings/people?done=taken".into() }))
}
