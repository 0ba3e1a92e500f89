//! The second step: a code of the second factor, or one from paper.

use crate::cookies::{came, go_on};
use crate::form::{again, kept};
use crate::model::{CODE_DIGITS, Stage, plain_code, step_of_code};
use crate::opening::open;
use crate::secret::hash;
use crate::sign_in::{first_city, refused, staff};
use crate::standing::{Standing, standing};
use crate::store::links;
use crate::store::people::{self, Account};
use crate::store::sessions::{self, SessionRow};
use crate::throttle::{Tried, attempt, was_right};
use crate::{Came, Error, Opened};
use askama::Template;
use axum::http::HeaderMap;
use store::{Act, Ctx, Tx, audit};
use web::{Alert, Answer, Field, Form, Submitted, Visit, private_page, see_other};

/// What the person typed.
enum Code {
    Step(i64),
    Paper(String),
}

/// The step at which the browser's session stands, with its account.
pub(crate) async fn standing_at(cx: &Ctx, came: &Came, stage: Stage) -> Result<(SessionRow, Account), Error> {
    let cookie = came.session.as_deref().ok_or(Error::NoStep)?;
    let row = sessions::by_token(cx, &hash(cookie)).await?.filter(|r| r.stage == stage.as_str()).ok_or(Error::NoStep)?;
    let account = people::by_id(cx, row.account).await?.filter(Account::is_active).ok_or(Error::NoStep)?;
    Ok((row, account))
}

/// Looks at the code and opens the session.
pub async fn enter_code(cx: &Ctx, typed: &str, came: &Came) -> Result<Opened, Error> {
    let standing = standing(cx)?;
    let (row, account) = standing_at(cx, came, Stage::Code).await?;
    let (own, address) = (Tried::account(account.id), Tried::address(&came.client));
    attempt(cx, &[&own, &address]).await?;
    let code = read(&standing, &account, typed, cx)?;
    let city = first_city(cx, &account).await?;
    let opened = cx
        .db
        .write(async |tx| -> Result<Option<Opened>, Error> {
            let Some(left) = use_up(tx, &account, &code).await? else { return Ok(None) };
            was_right(tx, &[&own], &address).await?;
            let opened = open(cx, tx, &account, Stage::Open, &row.to_path, came).await?;
            let subject = account.subject();
            let mut act = Act::new(city, "accounts.sign-in.code", &subject);
            if let Some(n) = left {
                act = act.with("recovery_codes_left", n);
            }
            audit(cx, tx, &staff(&account), act).await?;
            Ok(Some(opened))
        })
        .await?;
    match opened {
        Some(o) => Ok(o),
        None => {
            refused(cx, "accounts.code.refused", &account.subject()).await?;
            Err(Error::field("code", "accounts-error-code"))
        }
    }
}

fn read(standing: &Standing, account: &Account, typed: &str, cx: &Ctx) -> Result<Option<Code>, Error> {
    let code = plain_code(typed);
    if code.len() != CODE_DIGITS {
        return Ok(Some(Code::Paper(hash(&code))));
    }
    let Some(sealed) = &account.totp else { return Ok(None) };
    let secret = standing.setup.vault.unseal(&account.subject(), sealed)?;
    Ok(step_of_code(&secret, &code, cx.now(), account.totp_step).map(Code::Step))
}

/// A code opens once, even when it comes twice at the same moment. `None`: it is not right. Of a code on paper also how many are left.
async fn use_up(tx: &mut Tx, account: &Account, code: &Option<Code>) -> Result<Option<Option<i64>>, Error> {
    Ok(match code {
        None => None,
        Some(Code::Step(step)) => (tx.q(people::STEP).bind(account.id).bind(*step).run().await? == 1).then_some(None),
        Some(Code::Paper(hash)) => match tx.q(links::RECOVERY_TAKE).bind(account.id).bind(hash.as_str()).run().await? {
            1 => Some(Some(tx.q(links::RECOVERY_LEFT).bind(account.id).count().await?)),
            _ => None,
        },
    })
}

#[derive(Template)]
#[template(path = "accounts/code.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
}

pub(crate) async fn page(v: Visit, headers: HeaderMap) -> Answer {
    match standing_at(v.cx(), &came(&v, &headers), Stage::Code).await {
        Ok(_) => private_page(v.page(&Page { v: &v, form: &Form::new() })),
        Err(Error::NoStep) => see_other("/sign-in"),
        Err(e) => Err(e.into()),
    }
}

pub(crate) async fn send(v: Visit, headers: HeaderMap, s: Submitted) -> Answer {
    match enter_code(v.cx(), s.form.value("code"), &came(&v, &headers)).await {
        Ok(opened) => go_on(&v, &opened).await,
        Err(Error::NoStep) => see_other("/sign-in"),
        Err(e) => {
            let (mut form, said) = kept(s.form, e, "code")?;
            form.set("code", "");
            private_page(again(&v, &Page { v: &v, form: &form }, Some(said)))
        }
    }
}
