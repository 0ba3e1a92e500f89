//! People and their signing in: residents by magic link or not at all, staff by invitation, password and second factor; roles and scopes, edited in the
//! browser, with a page that says who may do what, and why; sessions that can be listed and ended; the audit log's page.
//!
//! Read in this order: `model` (the rules), `standing` (what `hansa` gives at start), `sessions` (from cookie to actor), `opening` (how one begins),
//! `sign_in`, then the verb that you came for: one file each.
//!
//! Invariants:
//! - Nobody gives more than they hold, nor takes from somebody who holds more (`model::may_give`); the last in a place who changes people, or roles, stays.
//! - What goes with somebody's roles, rights that nobody else holds and cases that are theirs, is told before it goes (`leaving`).
//! - A cookie, link or code is kept as a hash only, opens once where it says so, and never tells whether there is an account.
//! - Every sign-in and every change of what opens the account gives a session a new secret; ending is immediate in this process, two seconds elsewhere.
//! - Guessing is slow, but nobody is locked out for good: a known browser and a mailed link always get through.
//! - Everything is in the audit log, reads of personal data too.

mod accept;
mod access;
mod account;
mod address;
mod code;
mod codes;
mod cookies;
mod end_person;
mod end_session;
mod enter_as;
mod error;
mod factor;
mod forgotten;
mod form;
mod give;
mod gone;
mod installation;
mod invite;
mod leaving;
mod log;
pub mod model;
mod notice;
mod opening;
mod password;
mod people;
mod place;
pub mod ports;
mod post;
mod prove;
mod purge;
mod resident;
mod roles;
mod routes;
mod scopes;
mod secret;
mod sessions;
mod set_up;
mod sign_in;
mod staff;
mod standing;
mod store;
mod throttle;
mod vault;

pub use accept::{Accepted, Input as AcceptInput, accept};
pub use access::who_may;
pub use account::{change_profile, delete_account};
pub use code::enter_code;
pub use codes::keep_codes;
pub use end_person::{end_all_sessions, end_person, end_session_of, end_sessions_of, reset_factor};
pub use end_session::{end_other_sessions, end_own_session};
pub use enter_as::enter_as;
pub use error::Error;
pub use factor::{Begun, Owner, begin, confirm, renew_codes};
pub use forgotten::{ask_link, change as change_password, link_by_hand, set_by_link};
pub use give::{give, take};
pub use installation::InstallationPage;
pub use invite::{Input as InviteInput, Known, invite, resend, withdraw};
pub use leaving::{Cost, Told, Work};
pub use log::{ACTS, see_log};
pub use model::{Given, Role, RoleSeed};
pub use opening::{Came, Opened};
pub use people::{Entry, list_people};
pub use place::{Chosen, Place};
pub use post::Post;
pub use prove::Proof;
pub use purge::purge;
pub use resident::{Input as ResidentInput, ask_resident_link, enter_by_link};
pub use roles::{Shown, add_role, edit_role, remove_role};
pub use routes::{TABLES, migrations, slice};
pub use scopes::{SCOPES, Scopes, is_category_named, names_category};
pub use sessions::AccountSessions;
pub(crate) use sessions::as_grant;
pub use set_up::{ADMINISTRATOR, Input as SetUpInput, first_administrator, first_administrator_token, has_staff};
pub use sign_in::{Input as SignInInput, sign_in, sign_out};
pub use staff::{Bound, NewStaff, Person, actor_as_of_now, actor_for, add_staff, bound_to, display_name, grants_of, people_with_roles, staff_of};
pub use standing::{SecondFactor, Setup, prepare};
pub use vault::{SECRET_BYTES, Vault};

use kernel::Permission;

/// See who works here: names, addresses, roles. Every look is logged.
pub const PEOPLE_SEE: Permission = Permission("accounts.people.see");
/// Invite, give and take roles, end.
pub const PEOPLE_EDIT: Permission = Permission("accounts.people.edit");
/// Change what roles may do.
pub const ROLES_EDIT: Permission = Permission("accounts.roles.edit");
/// See who may do what, and why.
pub const ACCESS_SEE: Permission = Permission("accounts.access.see");
/// Read the audit log.
pub const AUDIT_SEE: Permission = Permission("accounts.audit.see");

pub const PERMISSIONS: &[Permission] = &[PEOPLE_SEE, PEOPLE_EDIT, ROLES_EDIT, ACCESS_SEE, AUDIT_SEE];

/// The page for a link that does not hold, with the way to a new one.
pub(crate) fn link_over(v: &web::Visit, again: &str) -> web::Answer {
    over(v, again, "accounts-link-over-again")
}

/// The page for an invitation that does not hold. Who followed it before signs in: often it is the mail that people open to come in again.
pub(crate) fn invitation_over(v: &web::Visit) -> web::Answer {
    over(v, "/sign-in", "accounts-to-sign-in")
}

fn over(v: &web::Visit, on: &str, label: &str) -> web::Answer {
    use axum::http::StatusCode;
    let mut response = web::private_page(v.page(&routes::LinkOver { v, on, label }))?;
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}
