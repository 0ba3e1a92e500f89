//! Where one gives: a city with what its scopes can name, or the whole installation. And how all this is called on a page.

use crate::Error;
use crate::model::{Given, Level, REASON_CHARS_MAX, Role};
use crate::ports::{Categories, Category};
use crate::standing::standing;
use cities::{City, There};
use kernel::{FieldError, Message, Scope, Text};
use std::sync::Arc;
use store::{Ctx, Tx};
use web::{Form, Visit};

/// The place whose people are shown or changed.
#[derive(Clone)]
pub struct Place {
    pub city: Option<Arc<City>>,
    /// The kinds of concern, the closed ones too.
    pub categories: Vec<Category>,
    pub roles: Vec<Role>,
    /// Those that the installation made: they cannot be given in a city, but who holds one works in it too.
    everywhere: Vec<Role>,
    /// What is asked once more in the transaction that gives something.
    pub(crate) kinds: Arc<dyn Categories>,
}

impl Place {
    /// A city; with `None` the installation.
    pub async fn load(cx: &Ctx, city: Option<Arc<City>>, kinds: Arc<dyn Categories>) -> Result<Place, Error> {
        let level = city.as_ref().map(|c| c.id);
        let categories = match level {
            Some(id) => kinds.list(cx, id).await?,
            None => Vec::new(),
        };
        let (roles, everywhere) = standing(cx)?.roles_and_above(cx, level).await?;
        Ok(Place { roles, everywhere, city, categories, kinds })
    }
    pub(crate) async fn of(v: &Visit) -> Result<Place, web::Error> {
        let categories = v.site.port::<Arc<dyn Categories>>()?;
        Ok(Place::load(v.cx(), v.city.clone(), categories.clone()).await?)
    }
    pub fn level(&self) -> Level {
        self.city.as_ref().map(|c| c.id)
    }
    pub(crate) fn role(&self, code: &str) -> Option<&Role> {
        self.roles.iter().find(|r| r.code == code)
    }
    /// A role's name for the reader, also of one that somebody holds everywhere.
    pub(crate) fn role_name(&self, v: &Visit, code: &str) -> String {
        role_name(v, if self.role(code).is_some() { &self.roles } else { &self.everywhere }, code)
    }
    /// Is it an area to which no case comes? What is given for it holds for nothing new.
    fn is_below(&self, area: &str) -> bool {
        self.city.as_deref().is_some_and(|c| c.areas.is_below(area))
    }
    pub(crate) fn holds_nowhere(&self, scope: &Scope) -> bool {
        scope.city == self.level() && scope.area.as_deref().is_some_and(|a| self.is_below(a))
    }
    /// What a scope's code stands for; nothing when it is gone.
    pub(crate) fn part(&self, part: Part, code: &str) -> Option<Named<'_>> {
        let city = self.city.as_deref();
        match part {
            Part::Department => city?.department(code).map(|d| Named { code: &d.code, name: &d.name, closed: d.closed }),
            Part::Area => city?.area(code).map(|a| Named { code: &a.code, name: &a.name, closed: a.closed }),
            Part::Category => self.categories.iter().find(|c| c.code == code).map(|c| Named { code: &c.code, name: &c.name, closed: c.closed }),
        }
    }
    /// What a scope names must be there in the transaction that gives it: the place was read before, and who removes something asks what names it. Each waits
    /// for the other.
    pub(crate) async fn keeps(&self, tx: &mut Tx, scope: &Scope) -> Result<(), Error> {
        let Some(city) = scope.city.filter(|_| scope.department.is_some() || scope.area.is_some() || scope.category.is_some()) else { return Ok(()) };
        let there = There::of(tx, city).await?;
        let mut gone = Vec::new();
        let mut need = |ok: bool, field: &str, id: &'static str| {
            if !ok {
                gone.push(FieldError::new(field, Message::new(id)));
            }
        };
        need(scope.department.as_deref().is_none_or(|code| there.has_department(code)), "department", "accounts-error-gone");
        need(scope.area.as_deref().is_none_or(|code| there.has_area(code)), "area", "accounts-error-gone");
        need(scope.area.as_deref().is_none_or(|code| !there.is_below(code)), "area", BELOW);
        if let Some(code) = &scope.category {
            need(self.kinds.is_there(tx, city, code).await?, "category", "accounts-error-gone");
        }
        if gone.is_empty() { Ok(()) } else { Err(Error::Invalid(gone)) }
    }
    /// Everything that a scope can be narrowed to now.
    fn open(&self, part: Part) -> Vec<Named<'_>> {
        let city = self.city.as_deref().into_iter();
        let all: Vec<Named<'_>> = match part {
            Part::Department => city.flat_map(|c| &c.departments).map(|d| Named { code: &d.code, name: &d.name, closed: d.closed }).collect(),
            // Cases lie in the areas of the first level: a role for another one would never hold.
            Part::Area => city
                .flat_map(|c| c.areas.of_level(c.areas.first_level().unwrap_or_default()))
                .map(|a| Named { code: &a.code, name: &a.name, closed: a.closed })
                .collect(),
            Part::Category => self.categories.iter().map(|c| Named { code: &c.code, name: &c.name, closed: c.closed }).collect(),
        };
        all.into_iter().filter(|n| !n.closed).collect()
    }
    /// A grant's scope as it holds here: what is given everywhere is given here, too.
    pub(crate) fn here(&self, scope: &Scope) -> Scope {
        Scope { city: self.level().or(scope.city), ..scope.clone() }
    }
    /// Does the grant count here?
    pub(crate) fn counts(&self, g: &Given) -> bool {
        g.scope.city.is_none() || g.scope.city == self.level()
    }
}

/// Says that no case comes to an area.
pub(crate) const BELOW: &str = "accounts-error-area-level";

/// What a scope can be narrowed to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    Department,
    Area,
    Category,
}

/// One of them, with its name.
pub(crate) struct Named<'p> {
    code: &'p str,
    pub name: &'p Text,
    closed: bool,
}

/// What is to be given, as it was chosen in a form.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    pub role: String,
    pub department: String,
    pub area: String,
    pub category: String,
    pub reason: String,
}

impl Chosen {
    pub(crate) fn of(form: &Form) -> Self {
        let text = |name: &str| form.value(name).to_string();
        Chosen { role: text("role"), department: text("department"), area: text("area"), category: text("category"), reason: text("reason") }
    }
    /// The role and the scope, if the place has them all.
    pub(crate) fn checked<'p>(&self, place: &'p Place) -> Result<(&'p Role, Scope), Error> {
        let mut wrong = Vec::new();
        let mut need = |ok: bool, field: &str, id: &'static str| {
            if !ok {
                wrong.push(FieldError::new(field, Message::new(id)));
            }
        };
        let role = place.role(&self.role);
        let there = |part, code: &str| code.is_empty() || place.part(part, code).is_some();
        need(role.is_some(), "role", "accounts-error-role");
        // What was closed while the form was open is given as it was chosen: its cases may still need somebody.
        need(there(Part::Department, &self.department), "department", "accounts-error-gone");
        need(there(Part::Area, &self.area), "area", "accounts-error-gone");
        need(!place.is_below(&self.area), "area", BELOW);
        need(there(Part::Category, &self.category), "category", "accounts-error-gone");
        need((1..=REASON_CHARS_MAX).contains(&self.reason.chars().count()), "reason", "accounts-error-reason");
        let part = |s: &String| Some(s.clone()).filter(|s| !s.is_empty());
        let scope = Scope { city: place.level(), department: part(&self.department), area: part(&self.area), category: part(&self.category) };
        role.filter(|_| wrong.is_empty()).map(|r| (r, scope)).ok_or(Error::Invalid(wrong))
    }
}

/// The messages that name built-in roles.
const ROLE_NAMES: &[(&str, &str)] = &[
    ("administrator", "accounts-role-administrator"),
    ("supervisor", "accounts-role-supervisor"),
    ("operator", "accounts-role-operator"),
    ("case-worker", "accounts-role-case-worker"),
    ("inspector", "accounts-role-inspector"),
    ("viewer", "accounts-role-viewer"),
    ("secretariat", "accounts-role-secretariat"),
];

/// A role's name for the reader. One that was made here has its own.
pub(crate) fn role_name(v: &Visit, roles: &[Role], code: &str) -> String {
    let own = roles.iter().find(|r| r.code == code).map(|r| r.name.as_str()).filter(|n| !n.is_empty());
    let built_in = || ROLE_NAMES.iter().find(|(c, _)| *c == code).map(|(_, id)| v.t(id));
    own.or_else(built_in).unwrap_or(code).to_string()
}

/// A permission as a sentence: the message `SLICE-permission-REST`, dots as dashes.
pub(crate) fn permission_name(v: &Visit, permission: &str) -> String {
    let (slice, rest) = permission.split_once('.').unwrap_or((permission, ""));
    v.t(&format!("{slice}-permission-{}", rest.replace('.', "-"))).to_string()
}

/// What a part of a scope is called here. That it was closed or removed is said, and that no case comes to it: what was given for it stands all the same.
fn part_name(v: &Visit, place: &Place, part: Part, code: &str) -> String {
    match place.part(part, code) {
        Some(n) if matches!(part, Part::Area) && place.is_below(code) => v.msg("accounts-scope-below").s("name", n.name.in_lang(v.lang())).text(),
        Some(n) if n.closed => v.msg("accounts-scope-closed").s("name", n.name.in_lang(v.lang())).text(),
        Some(n) => n.name.in_lang(v.lang()).to_string(),
        None => v.msg("accounts-scope-removed").s("name", code).text(),
    }
}

/// The scope, part by part; each is a whole message.
pub(crate) fn scope_words(v: &Visit, place: &Place, scope: &Scope) -> Vec<String> {
    let mut words = Vec::new();
    if let Some(code) = &scope.department {
        words.push(v.msg("accounts-scope-department").s("name", part_name(v, place, Part::Department, code)).text());
    }
    if let Some(code) = &scope.area {
        words.push(v.msg("accounts-scope-area").s("name", part_name(v, place, Part::Area, code)).text());
    }
    if let Some(code) = &scope.category {
        words.push(v.msg("accounts-scope-category").s("name", part_name(v, place, Part::Category, code)).text());
    }
    if scope.city.is_none() {
        words.push(v.t("accounts-scope-installation").to_string());
    } else if words.is_empty() {
        words.push(v.t("accounts-scope-city").to_string());
    }
    words
}

/// The choices of the form in which something is given.
pub(crate) struct Choices {
    /// Nobody is given a role by leaving the form as it is: the first choice is none.
    pub roles: Vec<(String, String)>,
    pub departments: Vec<(String, String)>,
    pub areas: Vec<(String, String)>,
    pub categories: Vec<(String, String)>,
}

impl Choices {
    /// `may` says which roles this person can give somewhere here. What the form holds stays a choice, though it was closed or removed meanwhile: left
    /// out, the browser would choose the first, which is everything.
    pub(crate) fn new(v: &Visit, place: &Place, form: &Form, may: impl Fn(&Role) -> bool) -> Self {
        let all = |id: &'static str| (String::new(), v.t(id).to_string());
        let choices = |first: &'static str, field: &str, part: Part| {
            let open = place.open(part);
            let held = Some(form.value(field)).filter(|code| !code.is_empty() && open.iter().all(|n| n.code != *code));
            let held = held.map(|code| (code.to_string(), part_name(v, place, part, code)));
            let open = open.iter().map(|n| (n.code.to_string(), n.name.in_lang(v.lang()).to_string()));
            std::iter::once(all(first)).chain(open).chain(held).collect()
        };
        let roles: Vec<_> = place.roles.iter().filter(|r| may(r)).map(|r| (r.code.clone(), role_name(v, &place.roles, &r.code))).collect();
        Choices {
            roles: if roles.is_empty() { roles } else { [all("accounts-choose-role")].into_iter().chain(roles).collect() },
            departments: choices("accounts-all-departments", "department", Part::Department),
            areas: choices("accounts-all-areas", "area", Part::Area),
            categories: choices("accounts-all-categories", "category", Part::Category),
        }
    }
}
