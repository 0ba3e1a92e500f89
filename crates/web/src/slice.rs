//! What a slice declares: plain closed lists that `hansa` joins and tests walk.

use crate::{Limit, Site};
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodRouter, on};
use kernel::Permission;

/// A capability of the product, as the shell sees it.
pub struct Slice {
    pub name: &'static str,
    pub routes: Vec<Route>,
    pub nav: Vec<Nav>,
    pub permissions: &'static [Permission],
    pub migrations: Vec<store::Migration>,
    pub tables: store::Tables,
    pub statements: Vec<(&'static str, &'static str)>,
    pub locales: &'static include_dir::Dir<'static>,
    /// What runs jobs of this slice; made once the site stands, because letters need its languages.
    pub handlers: fn(&Site) -> Vec<jobs::Handler>,
    pub schedules: Vec<jobs::Schedule>,
}

/// Who may open a route. The verb behind it asks again, with the department, area and category of what it touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everybody, without an account.
    Anyone,
    /// Whoever has the secret that stands in the address.
    PrivateLink,
    /// Whoever signed in, for their own things.
    SignedIn,
    /// Staff with this permission somewhere in the city.
    Needs(Permission),
}

/// Where people find the page: nothing is reachable only by those who know its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a menu, as this slice's `nav` says.
    Menu,
    /// Linked from the page at this path.
    From(&'static str),
    /// The target of a form, or of a program; the reason is for readers.
    NoPage(&'static str),
}

pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub access: Access,
    pub limit: Limit,
    pub place: Place,
    pub(crate) handler: MethodRouter<Site>,
}

/// A page, or something else that is read.
pub fn get<H, T>(path: &'static str, handler: H) -> Route
where
    H: Handler<T, Site>,
    T: 'static,
{
    let handler = on(axum::routing::MethodFilter::GET, handler);
    Route { method: Method::GET, path, access: Access::Anyone, limit: Limit::READ, place: Place::Menu, handler }
}

/// An act.
pub fn post<H, T>(path: &'static str, handler: H) -> Route
where
    H: Handler<T, Site>,
    T: 'static,
{
    let handler = on(axum::routing::MethodFilter::POST, handler);
    Route { method: Method::POST, path, access: Access::Anyone, limit: Limit::WRITE, place: Place::NoPage("a form's target"), handler }
}

impl Route {
    pub fn anyone(mut self) -> Self {
        self.access = Access::Anyone;
        self
    }
    pub fn private_link(mut self) -> Self {
        self.access = Access::PrivateLink;
        self
    }
    pub fn signed_in(mut self) -> Self {
        self.access = Access::SignedIn;
        self
    }
    pub fn needs(mut self, p: Permission) -> Self {
        self.access = Access::Needs(p);
        self
    }
    pub fn limit(mut self, limit: Limit) -> Self {
        self.limit = limit;
        self
    }
    /// Linked from the page at `path`.
    pub fn from(mut self, path: &'static str) -> Self {
        self.place = Place::From(path);
        self
    }
    pub fn no_page(mut self, why: &'static str) -> Self {
        self.place = Place::NoPage(why);
        self
    }
    /// Is the page one of a city's?
    pub fn in_city(&self) -> bool {
        self.path == "/{city}" || self.path.starts_with("/{city}/")
    }
}

/// Which of the two shells of pages.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    Public,
    Work,
    /// The list of settings, opened from the rail.
    Settings,
    /// Small links at the foot of public pages.
    Footer,
}

/// An entry of a menu.
#[derive(Clone, Copy, Debug)]
pub struct Nav {
    pub shell: Shell,
    /// A message id.
    pub label: &'static str,
    /// One sentence that says what the page changes and for whom; settings show it.
    pub hint: &'static str,
    /// A symbol of `assets/icons.svg`.
    pub icon: &'static str,
    /// Below the city: `/desk`.
    pub path: &'static str,
    pub needs: Option<Permission>,
    /// Menus are sorted by this.
    pub order: u8,
}
