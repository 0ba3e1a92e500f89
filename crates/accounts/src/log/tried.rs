//! What was tried and refused, in words.

use super::known;
use super::words::act_words;
use web::Visit;

/// The acts of forms, by their routes below the city; those on a case are called as their route is.
const FORMS: &[(&str, &str)] = &[
    ("/account", "accounts.profile"),
    ("/account/codes", "accounts.codes.renew"),
    ("/account/delete", "accounts.delete"),
    ("/account/factor", "accounts.factor.set"),
    ("/account/password", "accounts.password.change"),
    ("/account/sessions/end-others", "accounts.sessions.end-others"),
    ("/settings/people/invite", "accounts.invite"),
    ("/settings/people/{account}/end", "accounts.end"),
    ("/settings/people/{account}/factor", "accounts.factor.reset"),
    ("/settings/people/{account}/give", "accounts.give"),
    ("/settings/people/{account}/sessions", "accounts.sessions.end"),
    ("/settings/people/{account}/take/{grant}", "accounts.take"),
    ("/settings/roles/new", "accounts.role.add"),
    ("/settings/roles/{role}", "accounts.role.edit"),
    ("/settings/roles/{role}/remove", "accounts.role.remove"),
    ("/settings/sessions/end-all", "accounts.sessions.end-all"),
];

fn tried_act(path: &str) -> Option<String> {
    let on_case = || path.strip_prefix("/desk/{reference}/").map(|verb| format!("concerns.{verb}"));
    FORMS.iter().find(|(at, _)| *at == path).map(|(_, act)| (*act).to_string()).or_else(on_case)
}

/// What was tried and refused: an act by its words, a page by its name in the menus, opened or sent something to.
pub(super) fn tried(v: &Visit, method: &str, route: &str, why: Option<&str>) -> Option<String> {
    let is_sent = match method {
        "GET" | "HEAD" => false,
        "POST" | "PUT" | "PATCH" | "DELETE" => true,
        _ => return None,
    };
    let path = route.strip_prefix("/{city}").unwrap_or(route);
    let is_above = |at: &str| path.strip_prefix(at).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let nearest = v.site.nav.iter().filter(|n| is_above(n.path)).max_by_key(|n| n.path.len());
    let act = tried_act(path).filter(|act| is_sent && known(v, act)).map(|act| act_words(v, &act));
    let (page, other) =
        if is_sent { ("accounts-subject-sending", "accounts-subject-sending-other") } else { ("accounts-subject-opening", "accounts-subject-opening-other") };
    let other = if why == Some("permission") { "accounts-subject-not-theirs" } else { other };
    Some(match (nearest, act) {
        (Some(n), Some(act)) => v.msg("accounts-subject-doing").s("page", v.t(n.label)).s("act", act).text(),
        (Some(n), None) => v.msg(page).s("page", v.t(n.label)).text(),
        (None, Some(act)) => act,
        (None, None) => v.t(other).to_string(),
    })
}
