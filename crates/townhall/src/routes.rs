//! The slice's closed lists.

use crate::{areas, begin, boundary, calendar, city, closing, departments, example, folder, hub, mailbox, mails, places, queue};
use cities::{CREATE, SETTINGS};
use jobs::{JOBS_RETRY, JOBS_SEE, MAIL_RETRY, MAIL_SEE};
use web::{Limit, Nav, Route, Shell, Slice, get, post};

static LOCALES: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

pub fn slice() -> Slice {
    Slice {
        name: "townhall",
        routes: [settings(), places_routes(), folder_routes(), set_up(), outbox()].into_iter().flatten().collect(),
        nav: nav(),
        permissions: &[],
        migrations: Vec::new(),
        tables: store::Tables { city: &[], installation: &[] },
        statements: Vec::new(),
        locales: &LOCALES,
        handlers: |_| Vec::new(),
        schedules: Vec::new(),
    }
}

/// The orders say in which group of the list an entry stands, see `hub`.
fn nav() -> Vec<Nav> {
    let entry = |label, hint, icon, path, needs, order| Nav { shell: Shell::Settings, label, hint, icon, path, needs: Some(needs), order };
    vec![
        // Staff of every kind have something there; what each may open, the list says.
        Nav {
            shell: Shell::Work,
            label: "townhall-nav-settings",
            hint: "townhall-nav-settings-hint",
            icon: "settings",
            path: "/settings",
            needs: None,
            order: 90,
        },
        entry("townhall-nav-city", "townhall-nav-city-hint", "window", "/settings/city", SETTINGS, 10),
        entry("townhall-nav-departments", "townhall-nav-departments-hint", "people", "/settings/departments", SETTINGS, 11),
        entry("townhall-nav-areas", "townhall-nav-areas-hint", "map", "/settings/areas", SETTINGS, 12),
        entry("townhall-nav-calendar", "townhall-nav-calendar-hint", "clock", "/settings/calendar", SETTINGS, 13),
        entry("townhall-nav-places", "townhall-nav-places-hint", "locate", "/settings/places", SETTINGS, 14),
        entry("townhall-nav-begin", "townhall-nav-begin-hint", "check", "/settings/begin", SETTINGS, 15),
        entry("townhall-nav-mails", "townhall-nav-mails-hint", "mail", "/settings/mails", MAIL_SEE, 80),
        entry("townhall-nav-folder", "townhall-nav-folder-hint", "download", "/settings/folder", SETTINGS, 82),
    ]
}

fn settings() -> Vec<Route> {
    const DEPARTMENTS: &str = "/{city}/settings/departments";
    const AREAS: &str = "/{city}/settings/areas";
    vec![
        get("/{city}/settings", hub::page).signed_in(),
        get("/{city}/settings/city", city::page).needs(SETTINGS),
        post("/{city}/settings/city", city::send).needs(SETTINGS),
        get(DEPARTMENTS, departments::page).needs(SETTINGS),
        post(DEPARTMENTS, departments::add_send).needs(SETTINGS),
        get("/{city}/settings/departments/{code}", departments::one).needs(SETTINGS).from(DEPARTMENTS),
        post("/{city}/settings/departments/{code}", departments::edit_send).needs(SETTINGS),
        get("/{city}/settings/departments/{code}/close", closing::page).needs(SETTINGS).from("/{city}/settings/departments/{code}"),
        post("/{city}/settings/departments/{code}/close", closing::send).needs(SETTINGS),
        post("/{city}/settings/departments/{code}/reopen", departments::reopen_send).needs(SETTINGS),
        post("/{city}/settings/departments/{code}/remove", departments::remove_send).needs(SETTINGS),
        get(AREAS, areas::page).needs(SETTINGS),
        get("/{city}/settings/areas-example", example::areas).needs(SETTINGS).from(AREAS),
        get("/{city}/settings/boundary-example", example::boundary).needs(SETTINGS).from(AREAS),
        post("/{city}/settings/boundary-check", boundary::check_send).needs(SETTINGS).limit(Limit::UPLOAD),
        post("/{city}/settings/boundary-take", boundary::take_send).needs(SETTINGS),
        post("/{city}/settings/areas-check", areas::check_send).needs(SETTINGS).limit(Limit::UPLOAD),
        post("/{city}/settings/areas-take", areas::take_send).needs(SETTINGS),
        get("/{city}/settings/areas/{code}", areas::one).needs(SETTINGS).from(AREAS),
        post("/{city}/settings/areas/{code}", areas::edit_send).needs(SETTINGS),
        get("/{city}/settings/calendar", calendar::page).needs(SETTINGS),
        post("/{city}/settings/calendar", calendar::week_send).needs(SETTINGS),
        post("/{city}/settings/calendar/holidays", calendar::holiday_send).needs(SETTINGS),
        post("/{city}/settings/calendar/holidays/{date}/delete", calendar::delete_send).needs(SETTINGS),
        post("/{city}/settings/calendar/import", calendar::import_send).needs(SETTINGS).limit(Limit::UPLOAD),
    ]
}

fn places_routes() -> Vec<Route> {
    const PLACES: &str = "/{city}/settings/places";
    vec![
        get(PLACES, places::page).needs(SETTINGS),
        post("/{city}/settings/places-add", places::add_send).needs(SETTINGS),
        get("/{city}/settings/places-example/{list}", example::places).needs(SETTINGS).from(PLACES),
        post("/{city}/settings/places-check", places::check_send).needs(SETTINGS).limit(Limit::UPLOAD),
        post("/{city}/settings/places-take", places::take_send).needs(SETTINGS),
        get("/{city}/settings/places/{list}/{code}", places::one).needs(SETTINGS).from(PLACES),
        post("/{city}/settings/places/{list}/{code}", places::edit_send).needs(SETTINGS),
        post("/{city}/settings/places/{list}/{code}/delete", places::delete_send).needs(SETTINGS),
    ]
}

fn folder_routes() -> Vec<Route> {
    vec![
        get("/{city}/settings/folder", folder::page).needs(SETTINGS),
        get("/{city}/settings/folder/download", folder::download).needs(SETTINGS).limit(Limit::EXPORT).from("/{city}/settings/folder"),
        post("/{city}/settings/folder", folder::check_send).needs(SETTINGS).limit(Limit::UPLOAD),
        post("/{city}/settings/folder/take", folder::take_send).needs(SETTINGS),
    ]
}

fn set_up() -> Vec<Route> {
    vec![
        get("/set-up/city", begin::page).needs(CREATE).from("/{city}/settings"),
        post("/set-up/city", begin::send).needs(CREATE),
        post("/set-up/city/folder", begin::check_send).needs(CREATE).limit(Limit::UPLOAD),
        post("/set-up/city/take", begin::take_send).needs(CREATE),
        get("/{city}/settings/begin", begin::steps).needs(SETTINGS),
    ]
}

/// A city's mails, and, without a city in the address, the installation's own.
fn outbox() -> Vec<Route> {
    vec![
        get("/{city}/settings/mails", mails::page).needs(MAIL_SEE),
        get("/settings/mails", mails::page).needs(MAIL_SEE).from("/settings"),
        get("/{city}/settings/mails/{mail}", mails::one).needs(MAIL_SEE).from("/{city}/settings/mails"),
        get("/settings/mails/{mail}", mails::one).needs(MAIL_SEE).from("/settings/mails"),
        post("/{city}/settings/mails/{mail}/retry", mails::retry_send).needs(MAIL_RETRY),
        post("/settings/mails/{mail}/retry", mails::retry_send).needs(MAIL_RETRY),
        post("/{city}/settings/mails", mails::retry_destination_send).needs(MAIL_RETRY),
        post("/settings/mails", mails::retry_destination_send).needs(MAIL_RETRY),
        get("/{city}/settings/jobs", queue::page).needs(JOBS_SEE).from("/{city}/settings"),
        post("/{city}/settings/jobs/{job}/retry", queue::retry_send).needs(JOBS_RETRY),
        get("/mailbox", mailbox::page).no_page("the demo's console names it; elsewhere there is none"),
        get("/mailbox/{mail}", mailbox::looks).no_page("what the demo's mailbox shows in a frame"),
    ]
}
