//! “Enter as …”: everybody of the demo's cities, by city and role, a button each. In the demo only; `accounts` refuses the button anywhere but on this machine.

use accounts::model::Given;
use accounts::people_with_roles;
use askama::Template;
use cities::City;
use kernel::AccountId;
use std::sync::Arc;
use web::{Answer, Form, Route, Slice, Visit, get};

static LOCALES: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The demo's own page, as a slice without tables.
pub fn slice() -> Slice {
    Slice {
        name: "hansa",
        routes: routes(),
        nav: Vec::new(),
        permissions: &[],
        migrations: Vec::new(),
        tables: store::Tables { city: &[], installation: &[] },
        statements: Vec::new(),
        locales: &LOCALES,
        handlers: |_| Vec::new(),
        schedules: Vec::new(),
    }
}

fn routes() -> Vec<Route> {
    vec![get("/demo", door).from("/")]
}

/// A city with its people.
struct House {
    city: Arc<City>,
    people: Vec<Somebody>,
    is_first: bool,
}

struct Somebody {
    account: AccountId,
    name: String,
    role: String,
    department: String,
}

#[derive(Template)]
#[template(path = "hansa/door.html")]
struct Door<'a> {
    v: &'a Visit,
    houses: Vec<House>,
    /// Those of the whole installation.
    network: Vec<Somebody>,
}

async fn door(v: Visit) -> Answer {
    if !v.training() {
        return Err(web::Error::not_found());
    }
    let wanted = Form::parse(&v.query).value("city").to_string();
    let mut houses = Vec::new();
    for city in v.site.cities.all().await {
        let people = people_with_roles(v.cx(), Some(city.id)).await?;
        let people = people.into_iter().filter_map(|(p, given)| somebody(&v, &city, p.account, p.name, given)).collect();
        houses.push(House { is_first: city.slug == wanted, city, people });
    }
    houses.sort_by_key(|h| !h.is_first);
    let network = people_with_roles(v.cx(), None).await?.into_iter().filter_map(|(p, given)| of_network(&v, p.account, p.name, given)).collect();
    v.page(&Door { v: &v, houses, network })
}

fn of_network(v: &Visit, account: AccountId, name: String, given: Vec<Given>) -> Option<Somebody> {
    let first = given.into_iter().next()?;
    let role = if first.role == accounts::ADMINISTRATOR { v.t("hansa-role-installation").to_string() } else { role_name(v, &first.role) };
    Some(Somebody { account, name, role, department: String::new() })
}

fn somebody(v: &Visit, city: &City, account: AccountId, name: String, given: Vec<Given>) -> Option<Somebody> {
    let first = given.into_iter().next()?;
    let department = first.scope.department.as_deref().and_then(|code| city.department(code));
    let department = department.map(|d| d.name.in_lang(v.lang()).to_string()).unwrap_or_default();
    Some(Somebody { account, name, role: role_name(v, &first.role), department })
}

fn role_name(v: &Visit, code: &str) -> String {
    let id = match code {
        "administrator" => "hansa-role-administrator",
        "supervisor" => "hansa-role-supervisor",
        "operator" => "hansa-role-operator",
        "case-worker" => "hansa-role-case-worker",
        "inspector" => "hansa-role-inspector",
        "viewer" => "hansa-role-viewer",
        "secretariat" => "hansa-role-secretariat",
        _ => return code.to_string(),
    };
    v.t(id).to_string()
}
