//! The slice's closed lists.

use crate::store::statements;
use crate::{ACCESS_SEE, AUDIT_SEE, PEOPLE_EDIT, PEOPLE_SEE, PERMISSIONS, ROLES_EDIT};
use crate::{
    accept, access, account, code, codes, end_person, end_session, enter_as, factor, forgotten, give, installation, invite, log, people, purge, resident,
    roles, set_up, sign_in,
};
use ::store::{Migration, Tables};
use askama::Template;
use web::{Limit, Nav, Route, Shell, Slice, Visit, get, post};

static LOCALES: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Under the nil UUID the *City* tables hold what belongs to the installation.
pub const TABLES: Tables = Tables {
    city: &["account_role", "account_grant", "account_invitation", "account_guard"],
    // Staff work in several cities, and who signs in is known before the city is.
    installation: &["account", "account_session", "account_link", "account_recovery", "account_device", "account_throttle"],
};

pub fn migrations() -> Vec<Migration> {
    vec![
        Migration::same("20261124000500_accounts_tables", include_str!("../migrations/20261124000500_accounts_tables.sql")),
        Migration::same("20261129000500_accounts_pending", include_str!("../migrations/20261129000500_accounts_pending.sql")),
    ]
}

pub fn slice() -> Slice {
    Slice {
        name: "accounts",
        routes: [signing_in(), own(), settings(), settings_acts()].into_iter().flatten().collect(),
        nav: nav(),
        permissions: PERMISSIONS,
        migrations: migrations(),
        tables: TABLES,
        statements: statements(),
        locales: &LOCALES,
        handlers: purge::handlers,
        schedules: purge::SCHEDULES.to_vec(),
    }
}

/// The page for a link that does not hold.
#[derive(Template)]
#[template(path = "accounts/link-over.html")]
pub(crate) struct LinkOver<'a> {
    pub v: &'a Visit,
    pub on: &'a str,
    pub label: &'a str,
}

fn nav() -> Vec<Nav> {
    let entry = |label, hint, icon, path, needs, order| Nav { shell: Shell::Settings, label, hint, icon, path, needs: Some(needs), order };
    vec![
        entry("accounts-nav-people", "accounts-nav-people-hint", "people", "/settings/people", PEOPLE_SEE, 60),
        entry("accounts-nav-roles", "accounts-nav-roles-hint", "lock", "/settings/roles", ROLES_EDIT, 61),
        entry("accounts-nav-access", "accounts-nav-access-hint", "eye", "/settings/access", ACCESS_SEE, 62),
        entry("accounts-nav-audit", "accounts-nav-audit-hint", "book", "/settings/audit", AUDIT_SEE, 63),
    ]
}

fn signing_in() -> Vec<Route> {
    vec![
        get("/sign-in", sign_in::page).from("/"),
        post("/sign-in", sign_in::send).limit(Limit::SIGN_IN),
        get("/sign-in/code", code::page).from("/sign-in"),
        post("/sign-in/code", code::send).limit(Limit::SIGN_IN),
        get("/sign-in/factor", factor::first).from("/sign-in"),
        post("/sign-in/factor", factor::first_send).limit(Limit::SIGN_IN),
        get("/sign-in/forgotten", forgotten::page).from("/sign-in"),
        post("/sign-in/forgotten", forgotten::send).limit(Limit::SIGN_IN),
        get("/password/{token}", forgotten::set_page).private_link().limit(Limit::SIGN_IN).no_page("a mailed link"),
        post("/password/{token}", forgotten::set_send).private_link().limit(Limit::SIGN_IN),
        get("/invitation/{token}", accept::page).private_link().limit(Limit::SIGN_IN).no_page("a mailed link"),
        post("/invitation/{token}", accept::send).private_link().limit(Limit::SIGN_IN),
        get("/{city}/sign-in", resident::page).from("/sign-in"),
        post("/{city}/sign-in", resident::send).limit(Limit::SIGN_IN),
        get("/{city}/sign-in/{token}", resident::confirm).private_link().limit(Limit::SIGN_IN).no_page("a mailed link"),
        post("/{city}/sign-in/{token}", resident::enter).private_link().limit(Limit::SIGN_IN),
        post("/sign-out", sign_in::out),
        get("/set-up", set_up::page).no_page("the console prints it"),
        post("/set-up", set_up::send).limit(Limit::SIGN_IN),
        post("/demo/enter/{account}", enter_as::send).limit(Limit::SIGN_IN),
    ]
}

fn own() -> Vec<Route> {
    vec![
        get("/account", account::page).signed_in().from("/"),
        post("/account", account::profile_send).signed_in(),
        post("/account/password", account::password_send).signed_in().limit(Limit::SIGN_IN),
        get("/account/factor", factor::own).signed_in().from("/account"),
        post("/account/factor", factor::own_send).signed_in().limit(Limit::SIGN_IN),
        get("/account/codes", codes::page).signed_in().from("/account"),
        post("/account/codes", codes::renew_send).signed_in().limit(Limit::SIGN_IN),
        post("/account/codes/kept", codes::kept_send).signed_in(),
        post("/account/sessions/{session}/end", end_session::one_send).signed_in().limit(Limit::SIGN_IN),
        post("/account/sessions/end-others", end_session::others_send).signed_in().limit(Limit::SIGN_IN),
        get("/account/delete", account::delete_page).signed_in().from("/account"),
        post("/account/delete", account::delete_send).signed_in(),
    ]
}

/// The pages, of a city and of the installation: the same handlers; the address says where.
fn settings() -> Vec<Route> {
    vec![
        get("/settings", installation::page).signed_in().from("/account"),
        get("/{city}/settings/people", people::page).needs(PEOPLE_SEE),
        get("/settings/people", people::page).needs(PEOPLE_SEE).from("/settings"),
        get("/{city}/settings/people/invite", invite::page).needs(PEOPLE_EDIT).from("/{city}/settings/people"),
        get("/settings/people/invite", invite::page).needs(PEOPLE_EDIT).from("/settings/people"),
        get("/{city}/settings/people/{account}", people::one).needs(PEOPLE_SEE).from("/{city}/settings/people"),
        get("/settings/people/{account}", people::one).needs(PEOPLE_SEE).from("/settings/people"),
        get("/{city}/settings/roles", roles::page).needs(ROLES_EDIT),
        get("/settings/roles", roles::page).needs(ROLES_EDIT).from("/settings"),
        get("/{city}/settings/roles/new", roles::new).needs(ROLES_EDIT).from("/{city}/settings/roles"),
        get("/settings/roles/new", roles::new).needs(ROLES_EDIT).from("/settings/roles"),
        get("/{city}/settings/roles/{role}", roles::one).needs(ROLES_EDIT).from("/{city}/settings/roles"),
        get("/settings/roles/{role}", roles::one).needs(ROLES_EDIT).from("/settings/roles"),
        get("/{city}/settings/access", access::page).needs(ACCESS_SEE),
        get("/settings/access", access::page).needs(ACCESS_SEE).from("/settings"),
        get("/{city}/settings/audit", log::page).needs(AUDIT_SEE),
        get("/settings/audit", log::page).needs(AUDIT_SEE).from("/settings"),
    ]
}

fn settings_acts() -> Vec<Route> {
    vec![
        post("/{city}/settings/people/invite", invite::send).needs(PEOPLE_EDIT),
        post("/settings/people/invite", invite::send).needs(PEOPLE_EDIT),
        post("/{city}/settings/people/invitations/{invitation}/again", invite::resend_send).needs(PEOPLE_EDIT),
        post("/settings/people/invitations/{invitation}/again", invite::resend_send).needs(PEOPLE_EDIT),
        post("/{city}/settings/people/invitations/{invitation}/withdraw", invite::withdraw_send).needs(PEOPLE_EDIT),
        post("/settings/people/invitations/{invitation}/withdraw", invite::withdraw_send).needs(PEOPLE_EDIT),
        post("/{city}/settings/people/{account}/give", give::give_send).needs(PEOPLE_EDIT),
        post("/settings/people/{account}/give", give::give_send).needs(PEOPLE_EDIT),
        post("/{city}/settings/people/{account}/take/{grant}", give::take_send).needs(PEOPLE_EDIT),
        post("/settings/people/{account}/take/{grant}", give::take_send).needs(PEOPLE_EDIT),
        post("/{city}/settings/people/{account}/end", end_person::end_send).needs(PEOPLE_EDIT),
        post("/settings/people/{account}/end", end_person::end_send).needs(PEOPLE_EDIT),
        post("/{city}/settings/people/{account}/sessions", end_person::sessions_send).needs(PEOPLE_EDIT),
        post("/settings/people/{account}/sessions", end_person::sessions_send).needs(PEOPLE_EDIT),
        post("/{city}/settings/people/{account}/sessions/{session}", end_person::session_send).needs(PEOPLE_EDIT),
        post("/settings/people/{account}/sessions/{session}", end_person::session_send).needs(PEOPLE_EDIT),
        post("/settings/sessions/end-all", end_person::all_send).needs(PEOPLE_EDIT).limit(Limit::SIGN_IN),
        post("/{city}/settings/people/{account}/factor", end_person::factor_send).needs(PEOPLE_EDIT),
        post("/settings/people/{account}/factor", end_person::factor_send).needs(PEOPLE_EDIT),
        post("/{city}/settings/roles/new", roles::add_send).needs(ROLES_EDIT),
        post("/settings/roles/new", roles::add_send).needs(ROLES_EDIT),
        post("/{city}/settings/roles/{role}", roles::edit_send).needs(ROLES_EDIT),
        post("/settings/roles/{role}", roles::edit_send).needs(ROLES_EDIT),
        post("/{city}/settings/roles/{role}/remove", roles::remove_send).needs(ROLES_EDIT),
        post("/settings/roles/{role}/remove", roles::remove_send).needs(ROLES_EDIT),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use web::Access;

    const PAGE: &str = include_str!("../../../docs/security/accounts.md");
    /// Each form by which somebody comes in, or comes nearer to it, and the row of the page that says how strong that is.
    const WAYS: &[(&str, &str)] = &[
        ("/sign-in", "password, then a code"),
        ("/sign-in/code", "password, then a code"),
        ("/sign-in/factor", "password, then a code"),
        ("/sign-in/forgotten", "link for a new password"),
        ("/password/{token}", "link for a new password"),
        ("/invitation/{token}", "invitation"),
        ("/{city}/sign-in", "link by mail"),
        ("/{city}/sign-in/{token}", "link by mail"),
        ("/set-up", "token of the console"),
        ("/demo/enter/{account}", "“enter as …”"),
    ];

    #[test]
    fn every_way_in_is_written_down_with_its_strength_and_is_slow() {
        let is_open = |r: &&Route| r.method == "POST" && matches!(r.access, Access::Anyone | Access::PrivateLink) && r.path != "/sign-out";
        let all = slice().routes;
        let mut open: Vec<&Route> = all.iter().filter(is_open).collect();
        open.sort_by_key(|r| r.path);
        let mut known: Vec<&str> = WAYS.iter().map(|(path, _)| *path).collect();
        known.sort_unstable();
        assert_eq!(open.iter().map(|r| r.path).collect::<Vec<_>>(), known, "a new way in has a row in docs/security/accounts.md");
        assert!(open.iter().all(|r| r.limit == Limit::SIGN_IN));
        for (path, row) in WAYS {
            assert!(PAGE.lines().any(|l| l.starts_with(&format!("| {row} |")) && l.matches(" | ").count() == 4), "{path}: no row “{row}”");
        }
    }
}
