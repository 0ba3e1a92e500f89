//! What was typed into the search field: a reference, a phone number, or words.

use crate::store::desk::{self, Found};
use crate::store::search::{self, Scope as Through};
use crate::store::{callers, cases};
use crate::{CONTACT, Error, SEE};
use ::store::{Act, Ctx, audit_read};
use cities::City;
use kernel::{Actor, Permission, Reference, Scope};

/// Decides what the text is. A phone that somebody left finds their cases, which is a read of personal data and is logged.
pub(crate) async fn find(cx: &Ctx, city: &City, by: &Actor, typed: &str) -> Result<Found, Error> {
    if typed.trim().is_empty() {
        return Ok(Found::Everything);
    }
    if let Some(reference) = Reference::parse(typed) {
        match cases::by_reference(cx, city.id, &reference).await {
            Ok(c) if by.may(SEE, &c.target()) => return Ok(Found::One(reference)),
            Ok(_) | Err(Error::NoConcern) => {}
            Err(e) => return Err(e),
        }
    }
    let sees_contacts = sees_contacts(by, city);
    if let Some(phones) = search::phones(typed, &city.phone).filter(|_| sees_contacts) {
        let ids = callers::by_phones(cx, city.id, phones).await?;
        if !ids.is_empty() {
            // What was read is what is shown: of the caller's other cases this person learns nothing.
            let seen = desk::lines_of(cx, city.id, by, &ids).await?.len();
            audit_read(cx, by, Act::new(city.id, "concerns.find-phone", "contact").with("cases", seen)).await?;
            return Ok(Found::These(ids));
        }
    }
    let through = if sees_contacts { Through::Staff } else { Through::Open };
    Ok(Found::Words { text: typed.to_string(), through, is_rare: search::is_rare(cx, typed, through).await? })
}

/// May this person see who reported, wherever they see a case? Else names and phones are not searched: finding by them would tell.
pub(crate) fn sees_contacts(by: &Actor, city: &City) -> bool {
    covers(by, city, CONTACT)
}

/// Does the permission hold wherever this person sees a case?
pub(crate) fn covers(by: &Actor, city: &City, permission: Permission) -> bool {
    let held = |see: &Scope| {
        let part = |mine: &Option<String>, theirs: &Option<String>| mine.is_none() || mine == theirs;
        let fits = |c: &Scope| part(&c.department, &see.department) && part(&c.area, &see.area) && part(&c.category, &see.category);
        by.scopes(permission, Some(city.id)).any(fits)
    };
    by.may_somewhere(permission, Some(city.id)) && by.scopes(SEE, Some(city.id)).all(held)
}
