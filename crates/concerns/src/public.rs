//! What everybody may see: the city's front page, the map, the list, a concern's page, the figures.
//!
//! Read in this order: `filters` (what a list is narrowed by; it is the address), `look` (how a state is shown), `rows`, `list`, `map` with `clusters` and
//! `picture`, `concern` with `story`; then `measure` (the definitions), `figures` (the function that others ask too) and `board` (its page).
//!
//! Invariants: what is not public is not there, in any page, list, pin or table; figures count every case, and a list says how many of them it may not show.

mod about;
mod area_map;
mod board;
mod clusters;
mod concern;
pub mod figures;
pub mod filters;
mod findings;
mod form;
mod home;
mod list;
pub(crate) mod look;
mod map;
pub mod measure;
mod period;
pub(crate) mod picture;
mod rows;
mod sheet;
pub(crate) mod sources;
mod story;
mod table;
mod tiles;
mod words;

pub use home::{Week, week};

use web::{Limit, Nav, Route, Shell, get};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        get("/{city}", home::home),
        get("/{city}/map", map::map),
        get("/{city}/map/pins", map::pins).limit(Limit::TILES).no_page("what map.js asks while the map moves"),
        get("/{city}/map/tiles/{z}/{x}/{y}", tiles::tile).limit(Limit::TILES).no_page("a tile of the map"),
        get("/{city}/map/at.svg", tiles::around).limit(Limit::TILES).no_page("a picture of the map"),
        get("/{city}/concerns", list::list).from("/{city}/map"),
        get("/{city}/concerns.csv", sheet::csv).limit(Limit::EXPORT).from("/{city}/concerns"),
        get("/{city}/concern/{reference}", concern::concern).from("/{city}/concerns"),
        get("/{city}/figures", board::board),
        get("/{city}/figures.csv", table::csv).limit(Limit::EXPORT).from("/{city}/figures"),
        get("/{city}/about/accessibility", about::accessibility),
        get("/{city}/about/privacy", about::privacy),
        get("/{city}/about/counting", about::counting),
    ]
}

pub(crate) fn nav() -> Vec<Nav> {
    let entry = |shell, label, hint, icon, path, order| Nav { shell, label, hint, icon, path, needs: (shell == Shell::Work).then_some(crate::SEE), order };
    let mut out = Vec::new();
    for shell in [Shell::Public, Shell::Work] {
        out.push(entry(shell, "concerns-nav-map", "concerns-nav-map-hint", "map", "/map", 20));
        out.push(entry(shell, "concerns-nav-figures", "concerns-nav-figures-hint", "figures", "/figures", 40));
    }
    let foot = |label, path, order| entry(Shell::Footer, label, label, "question", path, order);
    out.extend([
        foot("concerns-nav-accessibility", "/about/accessibility", 10),
        foot("concerns-nav-privacy", "/about/privacy", 20),
        foot("concerns-nav-counting", "/about/counting", 30),
    ]);
    out
}
