//! The axum shell: what every slice's pages stand on.
//!
//! Read in this order: [`Slice`] and [`Route`] (what a slice declares), `gate` (what happens to every request), [`Visit`] (what a handler is given),
//! [`Form`] and [`Submitted`], [`Error`], [`Words`].
//!
//! Invariants: no route without access and limit; every POST is checked for its origin and, with a session, its token; no inline script or style;
//! every answer passes `gate`, so that headers, language, errors and metrics are the same everywhere.

mod above;
mod answer;
mod assets;
pub mod chart;
mod component;
mod connections;
mod csrf;
mod encoding;
mod error;
mod form;
mod format;
mod gate;
mod health;
mod language;
mod limit;
mod lists;
mod logged;
mod markup;
mod merge;
mod metrics;
mod pages;
mod refusal;
mod room;
mod seen;
mod serve;
mod site;
mod slice;
mod town;
mod typed;
mod visit;
mod words;

pub use answer::{Answer, cell, cell_text, download, found, framed, is_own_path, private_page, see_other, with_frames};
pub use assets::{ASSETS, Asset, asset};
pub use component::{Alert, Field, Pager};
pub use connections::{Patience, serve};
pub use encoding::{encoded, segment};
pub use error::Error;
pub use form::{Form, Submitted, Upload};
pub use format::Formats;
pub use language::slice as language_slice;
pub use limit::Limit;
pub use lists::{list_file, place_for_list};
pub use logged::{LoggedAs, tells_of};
pub use markup::{Markup, escape};
pub use merge::{Fork, Met, Shape, Values, WAS, changed_since, filled, merge, seal, typed_languages};
pub use refusal::{ACTS, Refused};
pub use seen::{is_as_seen, seen_mark};
pub use serve::{Bounds, router, router_within};
pub use site::{Config, Ports, Sessions, SignedIn, Site, SiteParts};
pub use slice::{Access, Nav, Place, Route, Shell, Slice, get, post};
pub use town::{Town, town};
pub use typed::{BEGUN, Typed, words_mark};
pub use visit::{Saying, Visit, Whole};
pub use words::{Languages, LocaleError, Words, without_isolation};

/// The messages of the shell itself.
pub static LOCALES: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");
