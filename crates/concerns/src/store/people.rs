//! Who reported, and who said “me too”: personal data, apart from the case.

use crate::Error;
use crate::model::{ConcernId, SupporterId};
use kernel::{CityId, Instant, Lang};
use sha2::{Digest, Sha256};
use store::{Ctx, Tx};

store::statements! {
    CONTACT_INSERT = "insert into contact (city_id, concern_id, name, mail, phone, phone_digits, wants_mail) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (city_id, concern_id) do update set name = excluded.name, mail = excluded.mail, phone = excluded.phone,
     phone_digits = excluded.phone_digits, wants_mail = excluded.wants_mail";
    CONTACT = "select name, mail, phone, wants_mail from contact where city_id = $1 and concern_id = $2";
    CONTACT_WANTS_NO_MAIL = "update contact set wants_mail = false where city_id = $1 and concern_id = $2";
    CONTACT_DELETE = "delete from contact where city_id = $1 and concern_id = $2";
    PERSON_DRAFTS = "delete from draft where city_id = $1 and concern_id in (select concern_id from contact where city_id = $1 and lower(mail) = lower($2))";
    PERSON_CONTACTS = "delete from contact where city_id = $1 and lower(mail) = lower($2)";
    PERSON_FOLLOWS = "update supporter set mail = '', is_confirmed = false where city_id = $1 and lower(mail) = lower($2)";
    PERSON_STORIES = "update story set actor_name = '' where city_id = $1 and actor_kind = 'resident' and lower(actor_name) = lower($2)";
    SUPPORTER_INSERT = "insert into supporter (city_id, id, concern_id, mail, lang, is_confirmed, made_at) values ($1, $2, $3, $4, $5, $6, $7)";
    ME_TOO = "insert into me_too (city_id, concern_id, mark, until) values ($1, $2, $3, $4) on conflict (city_id, concern_id, mark) do nothing";
    ME_TOO_IS = "select cast(count(*) as bigint) as n from me_too where city_id = $1 and concern_id = $2 and mark = $3";
    ME_TOO_FORGET = "delete from me_too where city_id = $1 and until < $2";
    SUPPORTERS_WITH_MAIL = "select id, mail, lang from supporter where city_id = $1 and concern_id = $2 and is_confirmed and mail <> '' order by made_at, id";
    SUPPORTER_BY_MAIL = "select id, mail, lang from supporter where city_id = $1 and concern_id = $2 and mail = $3";
    SUPPORTER_CONFIRM = "update supporter set is_confirmed = true where city_id = $1 and id = $2";
    SUPPORTER_LEAVE = "update supporter set mail = '', is_confirmed = false where city_id = $1 and id = $2";
}

store::row! {
    /// Who reported.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Contact { pub name: String, pub mail: String, pub phone: String, pub wants_mail: bool }
}

store::row! {
    /// Somebody who follows a case by mail.
    #[derive(Clone, Debug)]
    pub struct Supporter { pub id: SupporterId, pub mail: String, pub lang: Lang }
}

/// Who says “me too”, as far as that can be known.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The account; without one the network address, of this day. It is only kept as a hash.
    pub key: String,
    /// When it is no longer the same person.
    pub until: Option<Instant>,
}

impl Contact {
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.mail.is_empty() && self.phone.is_empty()
    }
}

/// The digits of a phone number, for finding it however it was written.
pub(crate) fn phone_digits(phone: &str) -> String {
    phone.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect()
}

pub(crate) async fn put_contact(tx: &mut Tx, city: CityId, concern: ConcernId, c: &Contact) -> Result<(), Error> {
    let q = tx.q(CONTACT_INSERT).bind(city).bind(concern).bind(&c.name).bind(&c.mail).bind(&c.phone);
    q.bind(phone_digits(&c.phone)).bind(c.wants_mail).run().await?;
    Ok(())
}

/// Who reported; empty when nobody said. The caller has logged the read, or sends a mail and shows nothing.
pub(crate) async fn contact(cx: &Ctx, city: CityId, concern: ConcernId) -> Result<Contact, Error> {
    Ok(cx.db.q(CONTACT).bind(city).bind(concern).maybe().await?.unwrap_or_default())
}

/// The same inside a transaction that is about to send mail.
pub(crate) async fn contact_in(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<Contact, Error> {
    Ok(tx.q(CONTACT).bind(city).bind(concern).maybe().await?.unwrap_or_default())
}

pub(crate) async fn followers_in(tx: &mut Tx, city: CityId, concern: ConcernId) -> Result<Vec<Supporter>, Error> {
    Ok(tx.q(SUPPORTERS_WITH_MAIL).bind(city).bind(concern).all().await?)
}

fn mark_of(concern: ConcernId, v: &Visitor) -> Vec<u8> {
    Sha256::new().chain_update(b"hansa me too ").chain_update(concern.0.as_bytes()).chain_update(v.key.as_bytes()).finalize().to_vec()
}

/// Marks that somebody said “me too”; false if they have done so before.
pub(crate) async fn mark(tx: &mut Tx, city: CityId, concern: ConcernId, v: &Visitor) -> Result<bool, Error> {
    Ok(tx.q(ME_TOO).bind(city).bind(concern).bind(mark_of(concern, v)).bind(v.until).run().await? > 0)
}

/// Whether somebody said “me too”.
pub(crate) async fn is_marked(cx: &Ctx, city: CityId, concern: ConcernId, v: &Visitor) -> Result<bool, Error> {
    Ok(cx.db.q(ME_TOO_IS).bind(city).bind(concern).bind(mark_of(concern, v)).count().await? > 0)
}

/// Forgets marks that are of no use any more.
pub(crate) async fn forget_marks(tx: &mut Tx, city: CityId, now: Instant) -> Result<u64, Error> {
    Ok(tx.q(ME_TOO_FORGET).bind(city).bind(now).run().await?)
}

/// Takes a person off everything in a city that knows their mail address: what they reported, what they follow, what they said. Answers off how many cases.
pub async fn forget_person(tx: &mut Tx, city: CityId, mail: &str) -> Result<u64, Error> {
    if mail.is_empty() {
        return Ok(0);
    }
    // A draft that was sent still holds what was typed, for a day.
    tx.q(PERSON_DRAFTS).bind(city).bind(mail).run().await?;
    let reported = tx.q(PERSON_CONTACTS).bind(city).bind(mail).run().await?;
    let followed = tx.q(PERSON_FOLLOWS).bind(city).bind(mail).run().await?;
    tx.q(PERSON_STORIES).bind(city).bind(mail).run().await?;
    Ok(reported + followed)
}
