//! The desk: inboxes, the case page, every act of staff. For the desk operator (by keyboard alone), the case worker and the supervisor.
//!
//! A verb a file. Each checks its permission with the case's own department, area and category, takes the version that was read, and answers
//! [`Error::Stale`](crate::Error) when the case moved on. What can be taken back tells its story with `act::tell`; its mail waits in `later`.
//!
//! Invariants:
//! - A list, its count and its file are narrowed by one function (`store::desk`), to what its reader may see.
//! - Who reported is shown, searched and exported only to whoever may see contacts, and every look is logged before it is given.
//! - Who has a case can see it and work on it (`reach`): it is given to nobody else, and goes back to its team where it moves out of their sight.
//! - A picture by the city is public with the answer that owns it: not before, and no longer when that is taken back.
//! - What a resident adds is told as a fact at once; its words and pictures wait for a look where the kind is public after one, and the case counts them.
//! - Every act of the page is sent by one form: what stands in its other boxes is kept (`unsent`), and what comes twice is done once (`twice`).
//! - A stale save shows both texts and loses neither; a resident's “me too” stops nobody, and a colleague's unseen
//!   note only what goes out to people.

pub(crate) mod act;
pub mod answer;
pub mod ask;
pub mod assign;
mod audience;
mod boxes;
mod bulk;
mod case;
pub mod classify;
pub mod close;
pub mod contact;
pub mod edit;
mod export;
mod find;
mod forget;
pub mod free;
pub mod hide;
pub mod intake;
pub(crate) mod later;
mod list;
pub mod locate;
pub mod note;
pub mod once;
mod presence;
pub mod publish;
mod query;
pub(crate) mod reach;
pub mod redact;
pub mod release;
pub mod reopen;
pub mod resume;
pub mod saved;
mod send;
mod shown;
mod stale;
mod story;
mod template;
pub(crate) mod twice;
pub mod undo;
mod unsent;
pub mod withhold;

pub use act::UNDO_LIFE;
pub use later::NOTICE_DELAY;
pub(crate) use later::handlers;
pub(crate) use query::{Asked, Cursor, Inbox, Sort};

use crate::{EXPORT, INTAKE, SEE};
use web::{Limit, Nav, Route, Shell, get, post};

/// The pages of the desk, and the target of every act's form.
pub(crate) fn routes() -> Vec<Route> {
    let mut routes = vec![
        get("/{city}/desk", list::get).needs(SEE),
        get("/{city}/desk/new", intake::get).needs(INTAKE).from("/{city}/desk"),
        post("/{city}/desk/new", intake::post).needs(INTAKE),
        get("/{city}/desk/export", export::get).needs(EXPORT).from("/{city}/desk"),
        get("/{city}/desk/concerns.csv", export::file).needs(EXPORT).limit(Limit::EXPORT).from("/{city}/desk/export"),
        post("/{city}/desk/bulk", bulk::post).needs(SEE),
        post("/{city}/desk/bulk/undo", bulk::outcome::post).needs(SEE),
        post("/{city}/desk/saved", saved::post).needs(SEE),
        post("/{city}/desk/saved/forget", saved::post_forget).needs(SEE),
        get("/{city}/desk/{reference}", case::get).needs(SEE).from("/{city}/desk"),
        get("/{city}/desk/{reference}/seen", presence::get).needs(SEE).no_page("a line of the case's page, asked again while it is open"),
    ];
    routes.extend(acts());
    routes
}

/// The verb asks again, with the case's own department, area and category. Pictures that were chosen for an answer come along with every act of its form.
fn acts() -> Vec<Route> {
    vec![
        post("/{city}/desk/{reference}/assign", assign::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/note", note::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/ask", ask::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/resume", resume::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/classify", classify::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/answer", answer::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/close", close::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/reopen", reopen::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/keep", unsent::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/locate", locate::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/publish", publish::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/hide", hide::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/release", release::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/withhold", withhold::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/edit", edit::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/redact", redact::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/contact", contact::post).needs(SEE).limit(Limit::PICTURES),
        post("/{city}/desk/{reference}/undo", undo::post).needs(SEE).limit(Limit::PICTURES),
    ]
}

pub(crate) fn nav() -> Vec<Nav> {
    vec![Nav { shell: Shell::Work, label: "concerns-nav-desk", hint: "concerns-nav-desk-hint", icon: "inbox", path: "/desk", needs: Some(SEE), order: 10 }]
}
