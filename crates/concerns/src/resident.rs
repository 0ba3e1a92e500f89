//! The resident's side: writing a report, its receipt, following it, replying, rating, reopening.
//!
//! Read in this order: `draft` (what is kept while it is written), the steps `place`, `what`, `same`, `more`, `check` (one question a page, each a plain
//! form), `own` (the page behind the private link), then the verbs `reply`, `rate`, `reopen`, `support`.

mod carried;
mod check;
mod dial;
mod draft;
mod follow;
mod mine;
mod more;
mod moved;
mod offline;
pub(crate) mod own;
mod place;
mod rate;
mod reopen;
mod reply;
mod same;
pub(crate) mod spot;
mod step;
mod story;
pub(crate) mod support;
mod what;

pub(crate) use draft::FIELD_KEPT_MAX;
pub use draft::{Body, DRAFT_LIFE, Draft, add_photo, clear, open, receipt, remove_photo, save, send, start};
pub use mine::open_own;
pub use rate::{Rating, rate};
pub use reopen::{Reopening, reopen};
pub use reply::{Reply, reply, say_more};
pub(crate) use step::Step;
pub use support::{Confirmation, Support, confirm, leave, support};

pub(crate) use draft::{SCHEDULE, handler as clear_handler};

use web::{Limit, Nav, Route, Shell, get, post};

pub(crate) fn routes() -> Vec<Route> {
    [report_routes(), case_routes(), crate::photos::routes()].into_iter().flatten().collect()
}

fn report_routes() -> Vec<Route> {
    vec![
        get("/{city}/report", place::begin),
        post("/{city}/report", place::begun),
        get("/{city}/report/{secret}/where", place::page).private_link().from("/{city}/report"),
        post("/{city}/report/{secret}/where", place::post).private_link(),
        get("/{city}/report/{secret}/what", what::page).private_link().from("/{city}/report"),
        post("/{city}/report/{secret}/what", what::post).private_link(),
        get("/{city}/report/{secret}/call", what::call).private_link().from("/{city}/report/{secret}/what"),
        get("/{city}/report/{secret}/same", same::page).private_link().from("/{city}/report/{secret}/what"),
        post("/{city}/report/{secret}/same", same::post).private_link(),
        get("/{city}/report/{secret}/more", more::page).private_link().from("/{city}/report/{secret}/same"),
        post("/{city}/report/{secret}/more", more::post).private_link().limit(Limit::PICTURES),
        get("/{city}/report/{secret}/photo/{id}", more::photo).private_link().limit(Limit::TILES).no_page("a picture"),
        get("/{city}/report/{secret}/check", check::page).private_link().from("/{city}/report/{secret}/more"),
        post("/{city}/report/{secret}/send", check::post).private_link(),
        get("/{city}/report/{secret}/sent", check::sent).private_link().from("/{city}/report/{secret}/check"),
        get("/{city}/report-offline", offline::page).from("/{city}/report"),
        post("/{city}/report-offline", offline::post).limit(Limit::PICTURES),
        get("/{city}/report/{secret}/page", offline::again).private_link().from("/{city}/report-offline"),
        get("/{city}/report-worker.js", offline::worker).no_page("the service worker that shows the form without network"),
    ]
}

fn case_routes() -> Vec<Route> {
    vec![
        get("/{city}/follow", follow::page),
        post("/{city}/follow/{reference}", mine::post),
        get("/{city}/concern/{reference}/follow", support::page).from("/{city}/concern/{reference}"),
        post("/{city}/concern/{reference}/support", support::post),
        post("/{city}/concern/{reference}/follow", support::post_follow),
        get("/{city}/confirm/{secret}", support::confirm_page).private_link().no_page("from a mail"),
        post("/{city}/confirm/{secret}", support::confirm_post).private_link(),
        get("/{city}/leave/{secret}", support::leave_page).private_link().no_page("from a mail"),
        post("/{city}/leave/{secret}", support::leave_post).private_link(),
        get("/{city}/c/{secret}", own::page).private_link().no_page("from the receipt and from mails"),
        post("/{city}/c/{secret}/say", own::say).private_link().limit(Limit::PICTURES),
        get("/{city}/c/{secret}/rate", rate::page).private_link().from("/{city}/c/{secret}"),
        post("/{city}/c/{secret}/rate", rate::post).private_link(),
        post("/{city}/c/{secret}/reopen", reopen::post).private_link(),
    ]
}

pub(crate) fn nav() -> Vec<Nav> {
    let public = |label, hint, icon, path, order| Nav { shell: Shell::Public, label, hint, icon, path, needs: None, order };
    vec![
        public("concerns-nav-report", "concerns-nav-report-hint", "report", "/report", 10),
        public("concerns-nav-follow", "concerns-nav-follow-hint", "follow", "/follow", 30),
    ]
}
