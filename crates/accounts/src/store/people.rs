//! Accounts, and what was given to them.

use super::{level, stored};
use crate::Error;
use crate::model::Level;
use kernel::{AccountId, CityId, Instant, Scope};
use store::{Ctx, Tx};
use uuid::Uuid;

store::statements! {
    BY_ID = "select id, kind, home, mail, name, lang, password, totp, totp_step, factor_at, codes_kept_at, state, created_at, password_at,
     signed_in_at from account where id = $1";
    BY_MAIL = "select id, kind, home, mail, name, lang, password, totp, totp_step, factor_at, codes_kept_at, state, created_at, password_at,
     signed_in_at from account
     where kind = $1 and home = $2 and mail_folded = $3";
    INSERT = "insert into account (id, kind, home, mail, mail_folded, name, lang, password, totp, totp_step, factor_at, state, created_at, password_at,
     signed_in_at) values ($1, $2, $3, $4, $5, $6, $7, $8, null, 0, null, 'active', $9, $10, null) on conflict do nothing";
    REVIVE = "update account set name = $2, lang = $3, password = $4, password_at = $5, totp = null, totp_step = 0, factor_at = null, state = 'active'
     where id = $1 and state = 'ended'";
    PROFILE = "update account set name = $2, lang = $3 where id = $1";
    PASSWORD = "update account set password = $2, password_at = $3 where id = $1";
    FACTOR = "update account set totp = $2, totp_step = $3, factor_at = $4 where id = $1";
    CODES_KEPT = "update account set codes_kept_at = $2 where id = $1";
    STEP = "update account set totp_step = $2 where id = $1 and totp_step < $2";
    SIGNED_IN = "update account set signed_in_at = $2 where id = $1";
    END = "update account set state = 'ended', password = null, totp = null, factor_at = null where id = $1";
    DELETE = "delete from account where id = $1";
    STAFF_ACTIVE = "select cast(count(*) as bigint) as n from (select 1 as one from account where kind = 'staff' limit 1) as found";
    STAFF_LATEST = "select id, name from account where kind = 'staff' order by coalesce(signed_in_at, created_at) desc, id limit $1";
    GRANTS_OF = "select g.id, g.account, g.role, g.city_id, g.department, g.area, g.category, g.given_by_name, g.given_at, g.reason, r.permissions as own,
     i.permissions as base from account_grant g left join account_role r on r.city_id = g.city_id and r.code = g.role
     left join account_role i on i.city_id = $2 and i.code = g.role where g.account = $1 order by g.given_at, g.id";
    GRANTS_HERE = "select g.id, g.account, g.role, g.city_id, g.department, g.area, g.category, g.given_by_name, g.given_at, g.reason, r.permissions as own,
     i.permissions as base from account_grant g join account a on a.id = g.account and a.state = 'active'
     left join account_role r on r.city_id = g.city_id and r.code = g.role left join account_role i on i.city_id = $2 and i.code = g.role
     where g.city_id in ($1, $2) order by g.given_at, g.id limit 20000";
    GRANT_INSERT = "insert into account_grant (id, account, role, city_id, department, area, category, given_by, given_by_name, given_at, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing";
    GRANT_DELETE = "delete from account_grant where city_id = $1 and account = $2 and id = $3";
    GRANTS_DELETE = "delete from account_grant where city_id = $1 and account = $2";
    /// Of every city: an account is over when it has nothing left anywhere.
    GRANTS_LEFT = "select cast(count(*) as bigint) as n from (select city_id from account_grant where account = $1 limit 1) as found";
    PEOPLE_HERE = "select a.id, a.name, a.mail, a.state, a.lang, a.created_at, a.signed_in_at, a.factor_at from account a where a.state = 'active'
     and a.id in (select g.account from account_grant g where g.city_id in ($1, $2)) order by a.name, a.id limit $3";
    /// What roles give in the whole of each city, for who changes one of the installation: each role once.
    WHOLE_EVERYWHERE = "select distinct g.city_id, g.role, r.permissions as own, i.permissions as base from account_grant g
     join account a on a.id = g.account and a.state = 'active' left join account_role r on r.city_id = g.city_id and r.code = g.role
     left join account_role i on i.city_id = $1 and i.code = g.role
     where g.city_id <> $1 and g.department = '' and g.area = '' and g.category = '' order by g.city_id, g.role limit 100000";
    HOLDERS_HERE = "select distinct g.account, a.name, g.city_id from account_grant g join account a on a.id = g.account and a.state = 'active'
     where g.city_id = $1 and g.role = $2 order by g.account limit 20000";
    /// Of every city: those who have the role as the installation has it.
    HOLDERS_EVERYWHERE = "select distinct g.account, a.name, g.city_id from account_grant g join account a on a.id = g.account and a.state = 'active'
     left join account_role r on r.city_id = g.city_id and r.code = g.role
     where g.role = $2 and (g.city_id = $1 or r.code is null) order by g.account limit 20000";
    GUARD = "insert into account_guard (city_id, taken) values ($1, 1) on conflict (city_id) do update set taken = account_guard.taken + 1";
    /// Of every city in which the role is given, in one order: two who take them both wait for the first.
    GUARD_GIVEN = "insert into account_guard (city_id, taken) select g.city_id, 1 from account_grant g where g.city_id <> $1 and g.role = $2
     group by g.city_id order by g.city_id on conflict (city_id) do update set taken = account_guard.taken + 1";
    INVITE = "insert into account_invitation (id, token_hash, city_id, mail, mail_folded, role, department, area, category, reason, invited_by, invited_by_name,
     created_at, sent, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, $14)";
    INVITED_HERE = "select id, city_id, mail, role, department, area, category, reason, invited_by, invited_by_name, created_at, sent, expires_at
     from account_invitation where city_id = $1 order by created_at desc, id desc limit 500";
    INVITED_TO = "select id, city_id, mail, role, department, area, category, reason, invited_by, invited_by_name, created_at, sent, expires_at
     from account_invitation where city_id = $1 and mail_folded = $2 and expires_at > $3 order by created_at desc, id desc limit 20";
    INVITED_ONE = "select id, city_id, mail, role, department, area, category, reason, invited_by, invited_by_name, created_at, sent, expires_at
     from account_invitation where city_id = $1 and id = $2";
    /// Of every city: the token says which, and nobody else knows it.
    INVITED_BY_TOKEN = "select id, city_id, mail, role, department, area, category, reason, invited_by, invited_by_name, created_at, sent, expires_at
     from account_invitation where token_hash = $1 and expires_at > $2";
    INVITED_AGAIN = "update account_invitation set token_hash = $3, expires_at = $4, sent = sent + 1 where city_id = $1 and id = $2 and sent < $5";
    INVITED_DELETE = "delete from account_invitation where city_id = $1 and id = $2";
    INVITED_TAKE = "delete from account_invitation where city_id = $1 and id = $2 and token_hash = $3 and expires_at > $4";
    INVITED_BY_DELETE = "delete from account_invitation where city_id = $1 and invited_by = $2";
    INVITED_ROLE = "select cast(count(*) as bigint) as n from (select 1 as one from account_invitation where city_id = $1 and role = $2 limit 1) as found";
    SCOPES = "select department, area, category from account_grant where city_id = $1
     union select department, area, category from account_invitation where city_id = $1";
    GRANTED_ROLE = "select cast(count(*) as bigint) as n from (select 1 as one from account_grant where city_id = $1 and role = $2 limit 1) as found";
    /// Of every city: for the daily deletion.
    INVITED_OLD_WHERE = "select distinct city_id from account_invitation where expires_at < $1";
    INVITED_OLD = "delete from account_invitation where city_id = $1 and expires_at < $2";
}

pub(crate) const STAFF: &str = "staff";
pub(crate) const RESIDENT: &str = "resident";

store::row! {
    #[derive(Clone, Debug)]
    pub(crate) struct Account {
        pub id: AccountId, pub kind: String, pub home: Uuid, pub mail: String, pub name: String, pub lang: String, pub password: Option<String>,
        pub totp: Option<String>, pub totp_step: i64, pub factor_at: Option<Instant>, pub codes_kept_at: Option<Instant>, pub state: String,
        pub created_at: Instant, pub password_at: Option<Instant>, pub signed_in_at: Option<Instant>,
    }
}

impl Account {
    pub(crate) fn is_active(&self) -> bool {
        self.state == "active"
    }
    pub(crate) fn is_staff(&self) -> bool {
        self.kind == STAFF
    }
    /// Are there codes on paper of which nobody said that they are kept?
    pub(crate) fn may_have_lost_codes(&self) -> bool {
        self.totp.is_some() && self.codes_kept_at.is_none()
    }
    pub(crate) fn subject(&self) -> String {
        subject(self.id)
    }
}

/// How the audit log names an account.
pub(crate) fn subject(account: AccountId) -> String {
    format!("account {account}")
}

store::row! {
    /// Somebody in a list.
    #[derive(Clone, Debug)]
    pub struct Somebody {
        pub id: AccountId, pub name: String, pub mail: String, pub state: String, pub lang: String, pub created_at: Instant,
        pub signed_in_at: Option<Instant>, pub factor_at: Option<Instant>,
    }
}

store::row! { pub(crate) struct Called { pub id: AccountId, pub name: String } }

store::row! {
    #[derive(Clone, Debug)]
    pub(crate) struct GrantRow {
        pub id: Uuid, pub account: AccountId, pub role: String, pub city_id: Uuid, pub department: String, pub area: String, pub category: String,
        pub given_by_name: String, pub given_at: Instant, pub reason: String, pub own: Option<String>, pub base: Option<String>,
    }
}

store::row! {
    /// What a role gives somebody in the whole of a city.
    #[derive(Clone, Debug)]
    pub(crate) struct WholeRow { pub city_id: Uuid, pub role: String, pub own: Option<String>, pub base: Option<String> }
}

store::row! {
    /// Somebody who has a role in a city, or with the nil UUID everywhere.
    #[derive(Clone, Debug)]
    pub(crate) struct HolderRow { pub account: AccountId, pub name: String, pub city_id: Uuid }
}

store::row! {
    /// An invitation that nobody has followed yet.
    #[derive(Clone, Debug)]
    pub struct Invitation {
        pub id: Uuid, pub city_id: Uuid, pub mail: String, pub role: String, pub department: String, pub area: String, pub category: String, pub reason: String,
        pub invited_by: Option<AccountId>, pub invited_by_name: String, pub created_at: Instant, pub sent: i64, pub expires_at: Instant,
    }
}

fn part(stored: &str) -> Option<String> {
    Some(stored.to_string()).filter(|s| !s.is_empty())
}

impl GrantRow {
    pub(crate) fn scope(&self) -> Scope {
        Scope { city: level(self.city_id), department: part(&self.department), area: part(&self.area), category: part(&self.category) }
    }
}

impl Invitation {
    pub(crate) fn scope(&self) -> Scope {
        Scope { city: level(self.city_id), department: part(&self.department), area: part(&self.area), category: part(&self.category) }
    }
    pub fn level(&self) -> Level {
        level(self.city_id)
    }
}

pub(crate) async fn by_id(cx: &Ctx, id: AccountId) -> Result<Option<Account>, Error> {
    Ok(cx.db.q(BY_ID).bind(id).maybe().await?)
}

pub(crate) async fn staff_by_mail(cx: &Ctx, mail: &str) -> Result<Option<Account>, Error> {
    Ok(cx.db.q(BY_MAIL).bind(STAFF).bind(Uuid::nil()).bind(kernel::fold(mail)).maybe().await?)
}

/// The same, as the transaction sees it.
pub(crate) async fn staff_by_mail_now(tx: &mut Tx, mail: &str) -> Result<Option<Account>, Error> {
    Ok(tx.q(BY_MAIL).bind(STAFF).bind(Uuid::nil()).bind(kernel::fold(mail)).maybe().await?)
}

pub(crate) async fn resident_by_mail(tx: &mut Tx, city: CityId, mail: &str) -> Result<Option<Account>, Error> {
    Ok(tx.q(BY_MAIL).bind(RESIDENT).bind(city).bind(kernel::fold(mail)).maybe().await?)
}

store::row! { pub(crate) struct Where { pub city_id: Uuid } }

/// A new account, about to be written.
pub(crate) struct New<'a> {
    pub id: AccountId,
    pub kind: &'static str,
    pub home: Uuid,
    pub mail: &'a str,
    pub name: &'a str,
    pub lang: &'a str,
    pub password: Option<&'a str>,
}

/// False if somebody has the address already.
pub(crate) async fn insert(tx: &mut Tx, new: &New<'_>, now: Instant) -> Result<bool, Error> {
    let q = tx.q(INSERT).bind(new.id).bind(new.kind).bind(new.home).bind(new.mail).bind(kernel::fold(new.mail)).bind(new.name).bind(new.lang);
    let q = q.bind(new.password.map(str::to_string)).bind(now).bind(new.password.map(|_| now));
    Ok(q.run().await? == 1)
}

pub(crate) async fn grants_of(cx: &Ctx, account: AccountId) -> Result<Vec<GrantRow>, Error> {
    Ok(cx.db.q(GRANTS_OF).bind(account).bind(Uuid::nil()).all().await?)
}

/// The same, as the transaction sees it.
pub(crate) async fn grants_of_now(tx: &mut Tx, account: AccountId) -> Result<Vec<GrantRow>, Error> {
    Ok(tx.q(GRANTS_OF).bind(account).bind(Uuid::nil()).all().await?)
}

/// The grants of everybody who is active: of this level, and of the installation.
pub(crate) async fn grants_here(cx: &Ctx, here: Level) -> Result<Vec<GrantRow>, Error> {
    Ok(cx.db.q(GRANTS_HERE).bind(stored(here)).bind(Uuid::nil()).all().await?)
}

/// The same, as the transaction sees it.
pub(crate) async fn grants_here_now(tx: &mut Tx, here: Level) -> Result<Vec<GrantRow>, Error> {
    Ok(tx.q(GRANTS_HERE).bind(stored(here)).bind(Uuid::nil()).all().await?)
}

/// Who gave it, and why.
pub(crate) struct Because<'a> {
    pub by: Option<AccountId>,
    pub name: &'a str,
    pub reason: &'a str,
}

/// False if it was given already.
pub(crate) async fn grant(cx: &Ctx, tx: &mut Tx, account: AccountId, role: &str, scope: &Scope, why: &Because<'_>) -> Result<bool, Error> {
    let text = |o: &Option<String>| o.clone().unwrap_or_default();
    let q = tx.q(GRANT_INSERT).bind(cx.uuid()).bind(account).bind(role).bind(stored(scope.city)).bind(text(&scope.department)).bind(text(&scope.area));
    let q = q.bind(text(&scope.category)).bind(why.by).bind(why.name).bind(cx.now()).bind(why.reason);
    Ok(q.run().await? == 1)
}

/// So many people of the installation, those who signed in last, whether they still work somewhere or not.
pub(crate) async fn staff_latest(cx: &Ctx, limit: i64) -> Result<Vec<Called>, Error> {
    Ok(cx.db.q(STAFF_LATEST).bind(limit).all().await?)
}

pub(crate) async fn people_here(cx: &Ctx, here: Level, limit: i64) -> Result<Vec<Somebody>, Error> {
    Ok(cx.db.q(PEOPLE_HERE).bind(stored(here)).bind(Uuid::nil()).bind(limit).all().await?)
}

pub(crate) async fn invitations(cx: &Ctx, here: Level) -> Result<Vec<Invitation>, Error> {
    Ok(cx.db.q(INVITED_HERE).bind(stored(here)).all().await?)
}

pub(crate) async fn invitation(cx: &Ctx, here: Level, id: Uuid) -> Result<Invitation, Error> {
    cx.db.q(INVITED_ONE).bind(stored(here)).bind(id).maybe().await?.ok_or(Error::NoPerson)
}

store::row! {
    /// What a role or an invitation is narrowed to; empty where it is not.
    pub(crate) struct Narrowed { pub department: String, pub area: String, pub category: String }
}

/// Every scope that was given, or offered, in a city.
pub(crate) async fn scopes(cx: &Ctx, city: CityId) -> Result<Vec<Narrowed>, store::Error> {
    cx.db.q(SCOPES).bind(city).all().await
}

/// The same as it stands in the transaction.
pub(crate) async fn scopes_in(tx: &mut Tx, city: CityId) -> Result<Vec<Narrowed>, store::Error> {
    tx.q(SCOPES).bind(city).all().await
}
