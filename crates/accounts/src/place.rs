//! Where one gives: a city with what its scopes can name, or the whole installation. And how all this is called on a page.

use crate::Error;
use crate::model::{Given, Level, REASON_CHARS_MAX, Role};
use crate::ports::Categories;
use crate::standing::standing;
use cities::City;
use kernel::{FieldError, Message, Scope, Text};
use std::sync::Arc;
use store::Ctx;
use web::{Form, Visit};

/// The place whose people are shown or changed.
#[derive(Clone)]
pub struct Place {
    pub city: Option<Arc<City>>,
    /// The kinds of concern, by code.
    pub categories: Vec<(String, Text)>,
    pub roles: Vec<Role>,
}

impl Place {
    /// A city; with `None` the installation.
    pub async fn load(cx: &Ctx, city: Option<Arc<City>>, categories: &dyn Categories) -> Result<Place, Error> {
        let level = city.as_ref().map(|c| c.id);
        let categories = match level {
            Some(id) => categories.list(cx, id).await?,
            None => Vec::new(),
        };
        Ok(Place { roles: standing(cx)?.roles(cx, level).await?, city, categories })
    }
    pub(crate) async fn of(v: &Visit) -> Result<Place, web::Error> {
        let categories = v.site.port::<Arc<dyn Categories>>()?;
        Ok(Place::load(v.cx(), v.city.clone(), &**categories).await?)
    }
    pub fn level(&self) -> Level {
        self.city.as_ref().map(|c| c.id)
    }
    pub(crate) fn role(&self, code: &str) -> Option<&Role> {
        self.roles.iter().find(|r| r.code == code)
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
        let city = place.city.as_deref();
        need(role.is_some(), "role", "accounts-error-role");
        need(self.department.is_empty() || city.is_some_and(|c| c.department(&self.department).is_some()), "department", "accounts-error-choice");
        need(self.area.is_empty() || city.is_some_and(|c| c.area(&self.area).is_some()), "area", "accounts-error-choice");
        need(self.category.is_empty() || place.categories.iter().any(|(code, _)| *code == self.category), "category", "accounts-error-choice");
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

/// The scope, part by part; each is a whole message.
pub(crate) fn scope_words(v: &Visit, place: &Place, scope: &Scope) -> Vec<String> {
    let lang = v.lang();
    let city = place.city.as_deref();
    let named = |code: &str, name: Option<&Text>| name.map_or_else(|| code.to_string(), |t| t.in_lang(lang).to_string());
    let mut words = Vec::new();
    if let Some(code) = &scope.department {
        let name = named(code, city.and_then(|c| c.department(code)).map(|d| &d.name));
        words.push(v.msg("accounts-scope-department").s("name", name).text());
    }
    if let Some(code) = &scope.area {
        let name = named(code, city.and_then(|c| c.area(code)).map(|a| &a.name));
        words.push(v.msg("accounts-scope-area").s("name", name).text());
    }
    if let Some(code) = &scope.category {
        let name = named(code, place.categories.iter().find(|(c, _)| c == code).map(|(_, n)| n));
        words.push(v.msg("accounts-scope-category").s("name", name).text());
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
    /// `may` says which roles this person can give somewhere here.
    pub(crate) fn new(v: &Visit, place: &Place, may: impl Fn(&Role) -> bool) -> Self {
        let lang = v.lang();
        let all = |id: &'static str| (String::new(), v.t(id).to_string());
        let city = place.city.as_deref();
        let roles: Vec<_> = place.roles.iter().filter(|r| may(r)).map(|r| (r.code.clone(), role_name(v, &place.roles, &r.code))).collect();
        let departments = city.into_iter().flat_map(|c| c.open_departments()).map(|d| (d.code.clone(), d.name.in_lang(lang).to_string()));
        let areas = city.into_iter().flat_map(|c| c.areas.all()).map(|a| (a.code.clone(), a.name.in_lang(lang).to_string()));
        let categories = place.categories.iter().map(|(code, name)| (code.clone(), name.in_lang(lang).to_string()));
        Choices {
            roles: if roles.is_empty() { roles } else { [all("accounts-choose-role")].into_iter().chain(roles).collect() },
            departments: [all("accounts-all-departments")].into_iter().chain(departments).collect(),
            areas: [all("accounts-all-areas")].into_iter().chain(areas).collect(),
            categories: [all("accounts-all-categories")].into_iter().chain(categories).collect(),
        }
    }
}
