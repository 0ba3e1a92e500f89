//! The slice's part of a city's settings: categories, routing, templates; in the browser and in the city folder.
//!
//! Verbs: `category` (add, edit, close, reopen, and the questions), `routing`, `template`. Each gives the city a new version in its own transaction
//! (`change::touch`), is logged, and refuses a form that was made from something else than what is there ([`Error::Stale`](crate::Error)): then the page
//! shows both. What is changed holds for what comes in from now on; open cases keep the deadline and the department they were given.

mod add;
mod category;
mod change;
mod check;
mod compare;
mod effect;
mod folder;
mod form;
mod hand_over;
mod history;
mod list;
mod page;
mod preview;
mod question;
mod ready;
mod routing;
mod routing_page;
mod template;
mod template_page;
mod unseen;
mod words;

pub use category::{
    CategoryInput, QuestionInput, add_categories, add_category, close_category, edit_category, has_category, move_category, move_group, move_question,
    put_question, remove_category, remove_question, reopen_category,
};
pub(crate) use check::{NAME_MAX, is_reserved};
pub use folder::SECTION;
pub use routing::{RoutingInput, edit_routing};
pub use template::{PLACEHOLDERS, TemplateInput, put_template, remove_template};

use crate::SETTINGS;
use web::{Nav, Route, Shell, get, post};

pub(crate) fn routes() -> Vec<Route> {
    let categories = "/{city}/settings/categories";
    let pages = vec![
        get(categories, list::get),
        get("/{city}/settings/categories/new", add::get).from(categories),
        get("/{city}/settings/categories/{code}", page::get).from(categories),
        get("/{city}/settings/categories/{code}/questions/{question}", question::get).from("/{city}/settings/categories/{code}"),
        get("/{city}/settings/routing", routing_page::get),
        get("/{city}/settings/routing/edit", routing_page::edit).from("/{city}/settings/routing"),
        get("/{city}/settings/templates", template_page::get),
        get("/{city}/settings/templates/{code}", template_page::edit).from("/{city}/settings/templates"),
    ];
    pages.into_iter().chain(acts()).map(|r| r.needs(SETTINGS)).collect()
}

fn acts() -> Vec<Route> {
    vec![
        post("/{city}/settings/categories/new", add::post),
        post("/{city}/settings/categories/{code}", page::post),
        post("/{city}/settings/categories/{code}/close", page::post_close),
        post("/{city}/settings/categories/{code}/move", list::post_move),
        post("/{city}/settings/categories/{code}/remove", page::post_remove),
        post("/{city}/settings/category-groups/{code}/move", list::post_move_group),
        post("/{city}/settings/categories/{code}/open", page::post_open),
        post("/{city}/settings/categories/{code}/questions/{question}", question::post),
        post("/{city}/settings/categories/{code}/questions/{question}/move", question::post_move),
        post("/{city}/settings/categories/{code}/questions/{question}/remove", question::post_remove),
        post("/{city}/settings/routing/edit", routing_page::post),
        post("/{city}/settings/templates/{code}", template_page::post),
        post("/{city}/settings/templates/{code}/remove", template_page::post_remove),
    ]
}

pub(crate) fn nav() -> Vec<Nav> {
    let entry = |label, hint, icon, path, order| Nav { shell: Shell::Settings, label, hint, icon, path, needs: Some(SETTINGS), order };
    vec![
        entry("concerns-nav-categories", "concerns-nav-categories-hint", "lamp", "/settings/categories", 20),
        entry("concerns-nav-routing", "concerns-nav-routing-hint", "people", "/settings/routing", 21),
        entry("concerns-nav-templates", "concerns-nav-templates-hint", "mail", "/settings/templates", 22),
    ]
}
