//! Somebody takes a case, is given it, or it goes back to the team. Only who can see it and work on it where it is can have it.

use super::{act, reach, send, twice};
use crate::model::{Concern, ConcernId, State};
use crate::notify::What;
use crate::ports::People;
use crate::store::cases;
use crate::store::stories::Telling;
use crate::{ASSIGN, Error, WORK};
use ::store::{Ctx, Tx};
use axum::extract::Path;
use cities::City;
use futures_util::FutureExt;
use kernel::{AccountId, Actor, Message};
use std::sync::Arc;
use web::{Answer, Submitted, Visit};

#[derive(Clone, Debug)]
pub struct Input {
    pub concern: ConcernId,
    /// The version that was read; `None` takes the case as it is now.
    pub version: Option<i64>,
    /// Who gets it; `None` gives it back to the team.
    pub to: Option<(AccountId, String)>,
}

/// Gives the case to somebody who can see it and work on it. Who may only work on cases may take one and give it back.
pub async fn assign(cx: &Ctx, city: &City, people: &dyn People, by: &Actor, input: Input) -> Result<Concern, Error> {
    cx.db.write(async |tx| within(cx, tx, city, people, by, &input).await).await
}

/// The same in a transaction that does more.
pub(super) async fn within(cx: &Ctx, tx: &mut Tx, city: &City, people: &dyn People, by: &Actor, input: &Input) -> Result<Concern, Error> {
    let me = by.account();
    let before = cases::in_tx(tx, city.id, input.concern).await?;
    let is_mine = me.is_some() && (input.to.as_ref().map(|t| t.0) == me || (input.to.is_none() && before.assignee == me));
    let needs = if is_mine && !by.may(ASSIGN, &before.target()) { WORK } else { ASSIGN };
    let before = act::open(tx, city, by, needs, before.id, input.version).await?;
    let after = before.assigned(input.to.clone())?;
    if let Some(to) = &input.to {
        reach::must(cx, tx, people, by, &before, to).await?;
    }
    let c = cases::change(cx, tx, city, &before, after).await?;
    let to = input.to.as_ref().map_or("", |t| t.1.as_str());
    let told = Telling::public("assigned", "", &c.lang).with("to", to).with("department", c.department.as_str());
    let story = act::tell(cx, tx, by, &before, told).await?;
    if before.state() == State::New && c.state() == State::Working {
        act::notify(cx, tx, by, &c, story, What::Assigned).await?;
    }
    act::log(cx, tx, by, &before, &c, "concerns.assign", &[]).await?;
    Ok(c)
}

/// Whom a form named: `nobody`, or the account of somebody who works here.
pub(crate) async fn chosen(v: &Visit, typed: &str) -> Result<Option<(AccountId, String)>, web::Error> {
    if typed == "nobody" {
        return Ok(None);
    }
    let city = v.city()?;
    let me = v.actor.account().filter(|a| a.to_string() == typed).map(|a| (a, v.actor.name().to_string()));
    if me.is_some() {
        return Ok(me);
    }
    let staff = v.site.port::<Arc<dyn People>>()?.staff(v.cx(), city.id).await?;
    let mut named = staff.iter().filter_map(|p| Some((p.account()?, p.name().to_string())));
    let unknown = || Error::field("to", Message::new("concerns-desk-error-person"));
    Ok(Some(named.find(|(account, _)| account.to_string() == typed).ok_or_else(unknown)?))
}

pub(crate) async fn post(v: Visit, Path((_, reference)): Path<(String, String)>, s: Submitted) -> Answer {
    let city = v.city()?.clone();
    let (c, form) = send::opened(&v, &reference, "assign", s).await?;
    let to = match chosen(&v, form.value("to")).await {
        Ok(to) => to,
        Err(e) => return send::again(&v, &c, form.take_errors(e)?).await,
    };
    let (cx, people) = (twice::cx(&v, &form), v.site.port::<Arc<dyn People>>()?);
    let run = |version: Option<i64>| assign(&cx, &city, &**people, &v.actor, Input { concern: c.id, version, to: to.clone() }).boxed();
    send::settle(&v, &c, "assign", form, run).await
}
