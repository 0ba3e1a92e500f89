//! The town hall through its pages, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may")]

mod access;
mod begin;
mod city;
mod files;
mod folder;
mod lists;
mod mails;
mod meanwhile;
mod odd;
mod unseen;
mod who;

use cities::folder::{Before, CityFolder, Compared, Files, InUse, Plan, Problem, Reading, Section, Taking};
use cities::{City, SETTINGS};
use kernel::{Actor, CityId, Grant, Permission, Scope, Who};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::sync::Arc;
use store::{Ctx, Migration, Tx};
use testkit::client::{Answered, Client};
use testkit::{TestCity, TestCtx};
use townhall::ports::{Begun, Bound, Members, Part, Progress, Sections};
use web::Ports;

pub fn migrations() -> Vec<Migration> {
    testkit::migrations(&[townhall::slice()])
}

/// The test city's files that belong to another slice; its rows name one department and one area.
pub struct Kinds;

#[async_trait::async_trait]
impl Section for Kinds {
    fn files(&self) -> &'static [&'static str] {
        &["categories.toml", "routing.csv", "templates.toml"]
    }
    fn check(&self, _: &Files, _: &CityFolder) -> Result<Plan, Vec<Problem>> {
        Ok(Box::new(()))
    }
    async fn apply(&self, _: &Ctx, _: &mut Tx, _: &Actor, _: &Taking<'_>, _: Plan) -> Result<(), cities::Error> {
        Ok(())
    }
    async fn export(&self, _: &Ctx, _: CityId, _: &mut Files) -> Result<(), cities::Error> {
        Ok(())
    }
    async fn in_use(&self, _: &mut Tx, _: CityId) -> Result<InUse, cities::Error> {
        Ok(InUse { departments: BTreeSet::from(["roads".into()]), areas: BTreeSet::from(["west".into()]), ..InUse::default() })
    }
    /// Kinds change with the city's settings.
    async fn compare(&self, _: &Ctx, b: Option<Before<'_>>, f: &CityFolder, _: &Plan, _: &Reading<'_>) -> Result<Vec<Compared>, cities::Error> {
        if b.is_some_and(|b| b.city.profile == f.profile) {
            return Ok(Vec::new());
        }
        let changed = vec![("Street lamp out".to_string(), vec!["48 hours, before 24 hours".to_string()])];
        Ok(vec![Compared { what: "townhall-nav-places", added: vec!["Bench broken".into()], changed, gone: Vec::new(), is_turned: false }])
    }
}

struct Wired;

struct Only(&'static dyn Section);

impl Sections for Only {
    fn list(&self) -> Vec<&'static dyn Section> {
        vec![self.0]
    }
}

#[async_trait::async_trait]
impl Progress for Wired {
    async fn begun(&self, _: &Ctx, _: &City) -> Result<Begun, web::Error> {
        Ok(Begun { categories: 0, people: 2, ..Begun::default() })
    }
}

#[async_trait::async_trait]
impl Members for Wired {
    async fn bound(&self, _: &Ctx, _: &Actor, _: &City, to: &[Part]) -> Result<Vec<Bound>, web::Error> {
        let all = [("Cara Care", Part::Department("care".into())), ("Eva East", Part::Area("east".into()))];
        let bound = all.into_iter().filter(|(_, part)| to.contains(part));
        Ok(bound.map(|(name, to)| Bound { name: name.into(), path: "/settings/people/x".into(), is_invited: false, to }).collect())
    }
}

pub async fn town(t: &TestCtx) -> TestCity {
    town_with(t, &Kinds).await
}

/// The same, with another section of its folder.
pub async fn town_with(t: &TestCtx, section: &'static dyn Section) -> TestCity {
    let ports = Ports::default().with::<Arc<dyn Sections>>(Arc::new(Only(section))).with::<Arc<dyn Progress>>(Arc::new(Wired));
    let ports = ports.with::<Arc<dyn Members>>(Arc::new(Wired));
    TestCity::new(t, vec![townhall::slice()], &[section], ports).await
}

/// Aisha, who may do everything in the city.
pub fn admin(town: &TestCity) -> Client {
    town.signed_in(&town.staff("Aisha", &[cities::PERMISSIONS, jobs::PERMISSIONS].concat(), Scope::default()))
}

fn granted(town: &TestCity, permissions: &[Permission], scope: Scope) -> Client {
    let permissions = permissions.iter().map(|p| p.0.to_string()).collect();
    let who = Who::Staff { account: kernel::AccountId(town.cx.uuid()), name: "Robin".into() };
    town.signed_in(&Actor { who, grants: vec![Grant { role: "test".into(), permissions, scope }] })
}

/// Somebody with these rights in the whole installation.
pub fn everywhere(town: &TestCity, permissions: &[Permission]) -> Client {
    granted(town, permissions, Scope::default())
}

/// The administrator of a city next door.
pub fn neighbour(town: &TestCity) -> Client {
    let scope = Scope { city: Some(CityId(town.cx.uuid())), ..Scope::default() };
    granted(town, &[cities::PERMISSIONS, jobs::PERMISSIONS].concat(), scope)
}

pub fn settings_only(town: &TestCity) -> Client {
    town.signed_in(&town.staff("Bo", &[SETTINGS], Scope::default()))
}

/// Sends a file with the form on `page` that leads to `action`.
pub async fn send_file(c: &mut Client, page: &str, action: &str, fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Answered {
    let mut all = c.get(page).await.form(action);
    for (field, _) in fields {
        all.retain(|(n, _)| n != field);
    }
    all.extend(fields.iter().map(|(n, v)| (n.to_string(), v.to_string())));
    let pairs: Vec<(&str, &str)> = all.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    c.upload(action, &pairs, &[("file", name, bytes)]).await
}

/// Changes fields of a form that is already open, and sends it.
pub async fn send_open(c: &mut Client, shown: &Answered, action: &str, fields: &[(&str, &str)]) -> Answered {
    let mut all = shown.form(action);
    for (field, _) in fields {
        all.retain(|(n, _)| n != field);
    }
    all.extend(fields.iter().map(|(n, v)| (n.to_string(), v.to_string())));
    let pairs: Vec<(&str, &str)> = all.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    c.post(action, &pairs).await
}

/// Presses the button of a form on a page that is already here.
pub async fn press(c: &mut Client, shown: &Answered, action: &str) -> Answered {
    send_open(c, shown, action, &[]).await
}

/// The exported folder, file by file.
pub async fn exported(c: &mut Client) -> BTreeMap<String, String> {
    let zip = c.get("/lampton/settings/folder/download").await;
    assert_eq!(zip.status, 200);
    let mut archive = zip::ZipArchive::new(Cursor::new(zip.bytes)).unwrap();
    let mut out = BTreeMap::new();
    for i in 0..archive.len() {
        let mut file = archive.by_index(i).unwrap();
        let name = file.name().unwrap().to_string();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        out.insert(name, text);
    }
    out
}
