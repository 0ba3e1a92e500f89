//! What other slices, the command line and the demo ask of this one.

use crate::model::{Given, PEOPLE_MAX, holds};
use crate::people::Entry;
use crate::place::Chosen;
use crate::sessions::staff_actor;
use crate::standing::standing;
use crate::store::people::{self, Account, Because};
use crate::{Error, PEOPLE_SEE};
use kernel::{AccountId, Actor, CityId, Lang, Permission, Scope, Who};
use store::{Act, Ctx, Tx, audit, audit_read};
use uuid::Uuid;

/// Somebody who has roles in a city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub account: AccountId,
    pub name: String,
    /// The departments that their roles are for; empty: all.
    pub departments: Vec<String>,
}

/// Those who may do this somewhere in the city, by name, each with all that they may do there.
pub async fn staff_of(cx: &Ctx, city: CityId, permission: Permission) -> Result<Vec<Actor>, Error> {
    let given = standing(cx)?.all_given(&people::grants_here(cx, Some(city)).await?);
    let all = people::people_here(cx, Some(city), PEOPLE_MAX).await?;
    let actor = |p: people::Somebody| staff_actor(p.id, p.name, given.iter().filter(|g| g.account == p.id));
    Ok(all.into_iter().map(actor).filter(|a| a.may_somewhere(permission, Some(city))).collect())
}

/// The actor of a member of staff as the transaction finds them, with what they may do then; nobody when their work has ended.
pub async fn actor_as_of_now(cx: &Ctx, tx: &mut Tx, account: AccountId) -> Result<Option<Actor>, Error> {
    let found: Option<Account> = tx.q(people::BY_ID).bind(account).maybe().await?;
    let Some(account) = found.filter(|a| a.is_active() && a.is_staff()) else { return Ok(None) };
    Ok(Some(standing(cx)?.actor_as_of_now(tx, &account).await?))
}

/// Somebody whose role, or the one they are invited to, is for one part of a city only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The address of whoever is only invited.
    pub name: String,
    /// Their page, or the one that has the invitation, below the city's address.
    pub path: String,
    pub is_invited: bool,
    pub scope: Scope,
}

/// Those whose role holds only in a part of the city that is meant, by name, then those who are invited to one, as far as the actor may see them; logged as a
/// read when there are any.
pub async fn bound_to(cx: &Ctx, by: &Actor, city: CityId, is_meant: impl Fn(&Scope) -> bool + Send + Sync) -> Result<Vec<Bound>, Error> {
    let is_bound = |scope: &Scope| scope.city == Some(city) && is_meant(scope) && holds(by, PEOPLE_SEE, scope);
    let given = standing(cx)?.all_given(&people::grants_here(cx, Some(city)).await?);
    let seen: Vec<&Given> = given.iter().filter(|g| is_bound(&g.scope)).collect();
    let mut all: Vec<Bound> = Vec::new();
    if !seen.is_empty() {
        for p in people::people_here(cx, Some(city), PEOPLE_MAX).await? {
            // Somebody may have several roles for one part.
            for g in seen.iter().filter(|g| g.account == p.id) {
                let one = Bound { name: p.name.clone(), path: format!("{}/{}", Entry::PATH, p.id), is_invited: false, scope: g.scope.clone() };
                if !all.contains(&one) {
                    all.push(one);
                }
            }
        }
    }
    let invited = people::invitations(cx, Some(city)).await?.into_iter().filter(|i| is_bound(&i.scope()));
    all.extend(invited.map(|i| Bound { scope: i.scope(), name: i.mail, path: Entry::PATH.to_string(), is_invited: true }));
    if !all.is_empty() {
        audit_read(cx, by, Act::new(city, "accounts.people.list", "people").with("count", all.len())).await?;
    }
    Ok(all)
}

/// How colleagues know an account; nothing when it is gone.
pub async fn display_name(cx: &Ctx, account: AccountId) -> Result<Option<String>, Error> {
    Ok(people::by_id(cx, account).await?.map(|a| a.name))
}

/// The actor of a member of staff, with what they may do now: for what acts in their name.
pub async fn actor_for(cx: &Ctx, account: AccountId) -> Result<Option<Actor>, Error> {
    let Some(account) = people::by_id(cx, account).await?.filter(|a| a.is_active() && a.is_staff()) else { return Ok(None) };
    let given = grants_of(cx, account.id).await?;
    Ok(Some(crate::sessions::actor_of_account(&account, &given)))
}

/// Everything that was given to an account, oldest first.
pub async fn grants_of(cx: &Ctx, account: AccountId) -> Result<Vec<Given>, Error> {
    Ok(standing(cx)?.all_given(&people::grants_of(cx, account).await?))
}

/// Who stands in a city (or, without one, for the installation) and in which roles: the demo's buttons.
pub async fn people_with_roles(cx: &Ctx, city: Option<CityId>) -> Result<Vec<(Person, Vec<Given>)>, Error> {
    let given = standing(cx)?.all_given(&people::grants_here(cx, city).await?);
    let all = people::people_here(cx, city, PEOPLE_MAX).await?;
    let with = |p: people::Somebody| {
        let own: Vec<Given> = given.iter().filter(|g| g.account == p.id && g.scope.city == city).cloned().collect();
        (Person { account: p.id, name: p.name, departments: own.iter().filter_map(|g| g.scope.department.clone()).collect() }, own)
    };
    Ok(all.into_iter().map(with).filter(|(_, own)| !own.is_empty()).collect())
}

/// A member of staff that the program itself makes: the demo, the command line.
#[derive(Clone, Debug)]
pub struct NewStaff<'a> {
    pub mail: &'a str,
    pub name: &'a str,
    pub lang: &'a Lang,
    /// Without one they come in by a mailed link, or by “enter as …”.
    pub password: Option<&'a str>,
    pub roles: Vec<(&'a str, Scope)>,
    pub reason: &'a str,
}

/// Adds somebody with their roles; who has the address already gets the roles. Only the program itself may: people are invited.
pub async fn add_staff(cx: &Ctx, by: &Actor, new: &NewStaff<'_>) -> Result<AccountId, Error> {
    if !matches!(by.who, Who::System(_)) {
        return Err(Error::Denied(crate::PEOPLE_EDIT));
    }
    if !jobs::is_address(new.mail) {
        return Err(Error::field("mail", "accounts-error-mail"));
    }
    let name = crate::model::name(new.name).ok_or_else(|| Error::field("name", "accounts-error-name"))?;
    let standing = standing(cx)?;
    for (code, scope) in &new.roles {
        standing.role(cx, scope.city, code).await?;
    }
    let hashed = match new.password {
        Some(p) => Some(standing.hashing.hash(&*cx.ids, p).await?),
        None => None,
    };
    let id = AccountId(cx.uuid());
    cx.db
        .write(async |tx| {
            let (lang, password) = (new.lang.as_str(), hashed.as_deref());
            let row = people::New { id, kind: people::STAFF, home: Uuid::nil(), mail: new.mail, name: &name, lang, password };
            people::insert(tx, &row, cx.now()).await?;
            let found = people::staff_by_mail_now(tx, new.mail).await?;
            let account = found.filter(Account::is_active).ok_or(Error::NoPerson)?;
            let why = Because { by: None, name: by.name(), reason: new.reason };
            for (code, scope) in &new.roles {
                people::grant(cx, tx, account.id, code, scope, &why).await?;
            }
            standing.forget_after(tx, account.id);
            let city = new.roles.iter().find_map(|(_, s)| s.city);
            audit(cx, tx, by, Act::new(city, "accounts.staff.add", &account.subject())).await?;
            Ok(account.id)
        })
        .await
}

impl Chosen {
    /// For programs: what a form would say.
    pub fn new(role: &str, department: &str, reason: &str) -> Self {
        Chosen { role: role.into(), department: department.into(), reason: reason.into(), ..Chosen::default() }
    }
}
