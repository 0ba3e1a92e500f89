//! Departments: added, edited, closed, and removed when nothing names them.

use super::{allowed, name_errors, turned, unless_wrong};
use crate::{
    City, Department, Error,
    folder::{DEPARTMENTS_MAX, HandOver, Named, Section},
    import::in_use,
    model::{is_code, is_mail, is_phone, unless_missing},
    store::{self, Touched},
};
use ::store::{Act, Ctx, Tx, audit};
use kernel::{Actor, CityId, FieldError, Message, Text};

/// A department as somebody wrote it.
#[derive(Clone, Debug, Default)]
pub struct DepartmentInput {
    pub code: String,
    pub name: Text,
    pub mail: String,
    pub phone: String,
}

fn checked(input: DepartmentInput) -> Result<Department, Error> {
    let mut wrong = name_errors("name", &input.name);
    let mut unless = |ok: bool, field: &str, id, value: &str| {
        if !ok {
            wrong.push(FieldError::new(field, Message::new(id).with("value", value)));
        }
    };
    unless(is_code(&input.code), "code", unless_missing(&input.code, "cities-problem-code", "cities-problem-code-missing"), &input.code);
    unless(input.mail.is_empty() || is_mail(&input.mail), "mail", "cities-problem-mail", &input.mail);
    unless(input.phone.is_empty() || is_phone(&input.phone), "phone", "cities-problem-phone", &input.phone);
    unless_wrong(wrong)?;
    Ok(Department { code: input.code, name: input.name, mail: input.mail, phone: input.phone, closed: false })
}

/// A department that came or went.
async fn log(cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, act: &'static str, (code, d): (&str, Option<&Department>)) -> Result<(), Error> {
    let subject = format!("department {code}");
    let entry = Act::new(city.id, act, &subject);
    Ok(audit(cx, tx, by, d.map_or(entry.clone(), |d| turned::whole_department(entry, &city.default_language(), d))).await?)
}

fn name<'c>(city: &'c City, code: &str) -> Option<&'c Text> {
    city.department(code).map(|d| &d.name)
}

/// A new department at the end of the list.
pub async fn add_department(cx: &Ctx, by: &Actor, city: &City, input: DepartmentInput) -> Result<(), Error> {
    allowed(by, city)?;
    let d = checked(input)?;
    if city.departments.len() >= DEPARTMENTS_MAX {
        return Err(Error::field("code", Message::new("cities-problem-rows-too-many").with("max", DEPARTMENTS_MAX)));
    }
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, None, Touched::Settings).await?;
            if !store::add_department(tx, city.id, &d).await? {
                return Err(Error::field("code", Message::new("cities-problem-twice").with("value", d.code.as_str())));
            }
            log(cx, tx, by, city, "cities.department.add", (&d.code, Some(&d))).await
        })
        .await
}

/// Its name, mail and phone; the code stays. `city` is as it was read: fails with [`Error::Changed`] when somebody else was faster.
pub async fn edit_department(cx: &Ctx, by: &Actor, city: &City, input: DepartmentInput) -> Result<(), Error> {
    allowed(by, city)?;
    let d = checked(input)?;
    if city.department(&d.code).is_some_and(|now| Department { closed: d.closed, ..now.clone() } == d) {
        return Ok(());
    }
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Settings).await?;
            if !store::update_department(tx, city.id, &d).await? {
                return Err(Error::NoCode(d.code.clone()));
            }
            let subject = format!("department {}", d.code);
            let entry = Act::new(city.id, "cities.department.edit", &subject);
            let before = city.department(&d.code).unwrap_or(&d);
            Ok(audit(cx, tx, by, turned::department(entry, &city.default_language(), before, &d)).await?)
        })
        .await
}

/// What names a department today, in every slice. Read as the closing itself reads it, within the turn of a writer: what is shown is what will be decided by.
pub async fn department_named(cx: &Ctx, by: &Actor, city: &City, sections: &[&dyn Section], code: &str) -> Result<Named, Error> {
    allowed(by, city)?;
    cx.db.write(async |tx| named(tx, city.id, sections, code).await).await
}

pub(crate) async fn named(tx: &mut Tx, city: CityId, sections: &[&dyn Section], code: &str) -> Result<Named, Error> {
    let mut all = Named::default();
    for section in sections {
        let mut more = section.named(tx, city, code).await?;
        all.kinds.append(&mut more.kinds);
        all.rules.append(&mut more.rules);
        all.idle_kinds.append(&mut more.idle_kinds);
        all.idle_rules.append(&mut more.idle_rules);
        all.cases.append(&mut more.cases);
        all.open += more.open;
    }
    Ok(all)
}

/// Which department closes, and who takes what comes to it.
#[derive(Clone, Debug, Default)]
pub struct Closing {
    pub code: String,
    /// The department that takes over: needed while anything new would still come to the one that closes.
    pub to: Option<String>,
    /// Its open cases go to the other one too; otherwise they stay with it, under its name.
    pub moves_cases: bool,
}

/// Takes a department out of every choice. What would still bring it something new is given to another one in the same transaction. Fails with
/// [`Error::Changed`] when what names it now is not what the actor has seen.
pub async fn close_department(
    cx: &Ctx,
    by: &Actor,
    city: &City,
    sections: &[&dyn Section],
    input: Closing,
    is_seen: impl Fn(&Named) -> bool + Send + Sync,
) -> Result<(), Error> {
    allowed(by, city)?;
    let Closing { code, to, moves_cases } = input;
    if city.department(&code).is_some_and(|d| d.closed) {
        // Somebody was faster, and may have decided otherwise.
        return Err(Error::Changed);
    }
    let may_take = |to: &String| *to != code && city.department(to).is_some_and(|d| !d.closed);
    if to.as_ref().is_some_and(|to| !may_take(to)) {
        return Err(Error::field("to", Message::new("cities-problem-takes-over")));
    }
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, None, Touched::Settings).await?;
            let now = named(tx, city.id, sections, &code).await?;
            if !is_seen(&now) {
                return Err(Error::Changed);
            }
            let needs_another = moves_cases || now.takes_new();
            match &to {
                Some(to) => {
                    let what = HandOver { from: code.clone(), to: to.clone(), moves_cases };
                    for section in sections {
                        section.hand_over(cx, tx, by, city, &what).await?;
                    }
                }
                None if needs_another => return Err(Error::field("to", Message::new("cities-problem-takes-over"))),
                None => {}
            }
            if !store::close_department(tx, city.id, &code, true).await? {
                // Gone, or closed by somebody who was faster.
                return Err(if city.department(&code).is_some() { Error::Changed } else { Error::NoCode(code.clone()) });
            }
            let subject = format!("department {code}");
            let act = Act::new(city.id, "cities.department.close", &subject).with("successor", to.as_deref().unwrap_or("")).with("open_cases", moves_cases);
            let act = name(city, &code).map_or(act.clone(), |name| act.named("name", &city.default_language(), name));
            Ok(audit(cx, tx, by, act).await?)
        })
        .await
}

/// Puts a closed department back. Of one that is open nothing changes.
pub async fn reopen_department(cx: &Ctx, by: &Actor, city: &City, code: &str) -> Result<(), Error> {
    allowed(by, city)?;
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, None, Touched::Settings).await?;
            if !store::close_department(tx, city.id, code, false).await? {
                return if city.department(code).is_some() { store::untouch(tx, city.id).await } else { Err(Error::NoCode(code.into())) };
            }
            let subject = format!("department {code}");
            let act = Act::new(city.id, "cities.department.reopen", &subject);
            Ok(audit(cx, tx, by, name(city, code).map_or(act.clone(), |name| act.named("name", &city.default_language(), name))).await?)
        })
        .await
}

/// Removes a department that nothing names; fails with [`Error::InUse`] when something does: then it can be closed. `city` is as it was read: fails with
/// [`Error::Changed`] when somebody else was faster, so that nothing is removed that was not looked at.
pub async fn remove_department(cx: &Ctx, by: &Actor, city: &City, sections: &[&dyn Section], code: &str) -> Result<(), Error> {
    allowed(by, city)?;
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Settings).await?;
            if in_use(tx, city.id, sections).await?.departments.contains(code) {
                return Err(Error::InUse(code.into()));
            }
            if !store::delete_department(tx, city.id, code).await? {
                return Err(Error::NoCode(code.into()));
            }
            log(cx, tx, by, city, "cities.department.remove", (code, city.department(code))).await
        })
        .await
}
