//! The two cookies: the session's, and the one by which a browser is known again. Both are only for us: HttpOnly, SameSite=Lax, Secure on HTTPS.

use crate::model::{DEVICE_LIFE, Stage, own_path};
use crate::store::people;
use crate::{Came, Opened, codes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use kernel::SECOND;
use web::{Answer, Config, Error, Shell, Visit, see_other};

fn device_name(config: &Config) -> &'static str {
    if config.is_https() { "__Host-hansa_browser" } else { "hansa_browser" }
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    all.flat_map(|v| v.split(';')).find_map(|c| c.trim().strip_prefix(name)?.strip_prefix('=').map(str::to_string)).filter(|v| !v.is_empty())
}

/// What is known of the browser that came.
pub(crate) fn came(v: &Visit, headers: &HeaderMap) -> Came {
    let agent = headers.get(header::USER_AGENT).and_then(|a| a.to_str().ok()).unwrap_or("");
    Came {
        client: v.client.clone(),
        agent: agent.to_string(),
        session: cookie(headers, v.site.config.cookie_name()),
        device: cookie(headers, device_name(&v.site.config)),
    }
}

fn set(response: &mut Response, config: &Config, name: &str, value: &str, seconds: i64) -> Result<(), Error> {
    let secure = if config.is_https() { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; Max-Age={seconds}; SameSite=Lax; HttpOnly{secure}");
    response.headers_mut().append(header::SET_COOKIE, HeaderValue::from_str(&text).map_err(Error::broken)?);
    Ok(())
}

/// Gives the browser its session.
pub(crate) fn give(v: &Visit, mut response: Response, opened: &Opened) -> Answer {
    set(&mut response, &v.site.config, v.site.config.cookie_name(), &opened.token, opened.life / SECOND)?;
    if let Some(device) = &opened.device {
        set(&mut response, &v.site.config, device_name(&v.site.config), device, DEVICE_LIFE / SECOND)?;
    }
    Ok(response)
}

/// Takes the session's cookie from the browser, and, signing out, all that the browser kept of us for this person.
pub(crate) fn take(v: &Visit, mut response: Response) -> Answer {
    set(&mut response, &v.site.config, v.site.config.cookie_name(), "", 0)?;
    // Not its storage: a report that was written without network waits there for its sender, who need not have signed in.
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    Ok(response)
}

/// On to the next step of signing in, or in.
pub(crate) async fn go_on(v: &Visit, opened: &Opened) -> Answer {
    let to = match opened.stage {
        Stage::Code => "/sign-in/code".to_string(),
        Stage::Factor => "/sign-in/factor".to_string(),
        Stage::Open => codes_first(v, opened, landing(v, opened).await?).await?,
    };
    give(v, see_other(to)?, opened)
}

/// Who never said that the codes on paper are kept is asked before going on.
async fn codes_first(v: &Visit, opened: &Opened, to: String) -> Result<String, Error> {
    let account = people::by_id(v.cx(), opened.account).await?;
    Ok(if account.is_some_and(|a| a.may_have_lost_codes()) { codes::address(&to) } else { to })
}

/// Where this person wanted to go, else where they work.
pub(crate) async fn landing(v: &Visit, opened: &Opened) -> Result<String, Error> {
    match own_path(&opened.to) {
        Some(to) => Ok(to.to_string()),
        None => usual_place(v, opened.account).await,
    }
}

/// The first work page of the first city in which they may open one; without a city what they have to do for the whole installation.
pub(crate) async fn usual_place(v: &Visit, account: kernel::AccountId) -> Result<String, Error> {
    let grants = crate::grants_of(v.cx(), account).await?;
    let actor = kernel::Actor { who: kernel::Who::Visitor, grants: grants.iter().map(crate::as_grant).collect() };
    for city in grants.iter().filter_map(|g| g.scope.city) {
        let Some(city) = v.site.cities.by_id(city) else { continue };
        return Ok(work_page(v, &actor, &city));
    }
    crate::installation::usual_page(v.cx(), &actor)
}

/// The first work page of a city that this person may open, else the city's front page.
pub(crate) fn work_page(v: &Visit, actor: &kernel::Actor, city: &cities::City) -> String {
    let open = v.site.nav.iter().find(|n| n.shell == Shell::Work && n.needs.is_none_or(|p| actor.may_somewhere(p, Some(city.id))));
    format!("/{}{}", city.slug, open.map_or("", |n| n.path))
}
