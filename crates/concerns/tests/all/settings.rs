//! Settings: the city folder's part, categories, routing and templates in the browser.

mod categories;
mod everyday;
mod folder;
mod folder_limits;
mod meanwhile;
mod options;
mod problems;
mod questions;
mod ready;
mod routing;
mod stale;
mod team_closed;
mod templates;
mod who;

use crate::town::{Town, town};
use cities::Edit;
use cities::model::ProfileInput;
use concerns::Kinds;
use concerns::model::Category;
use kernel::{Actor, Scope};
use std::sync::Arc;
use testkit::{Client, TestCtx};

/// Lampton with its administrator.
pub struct Hall {
    pub town: Town,
    pub chief: Actor,
}

impl Hall {
    pub async fn new(t: &TestCtx) -> Hall {
        let town = town(t).await;
        let chief = town.0.staff("Saule Nurlan", &[concerns::SETTINGS], Scope::default());
        Hall { town, chief }
    }
    pub fn browser(&self) -> Client {
        self.town.0.signed_in(&self.chief)
    }
    pub async fn kinds(&mut self) -> Arc<Kinds> {
        self.town.0.refresh().await;
        Kinds::of(self.town.cx(), self.town.city()).await.unwrap()
    }
    pub async fn category(&mut self, code: &str) -> Category {
        self.kinds().await.category(code).unwrap().clone()
    }
    /// Closes a department as only an old folder can leave it: what names it still does.
    pub async fn close_department(&mut self, code: &str) {
        let by = Actor::system("test");
        let input = cities::Closing { code: code.into(), ..cities::Closing::default() };
        cities::close_department(self.town.cx(), &by, self.town.city(), &[], input, |_| true).await.unwrap();
        self.town.0.refresh().await;
    }
    /// The city's languages from now on, its first one first.
    pub async fn speaks(&mut self, languages: &[&str]) {
        self.town.0.refresh().await;
        let city = self.town.city();
        let languages = languages.iter().map(|l| l.to_string()).collect();
        let settings = ProfileInput { languages, ..ProfileInput::from(&city.profile) };
        cities::edit_city(self.town.cx(), &Actor::system("test"), city, Edit { version: city.version, settings }).await.unwrap();
        self.town.0.refresh().await;
    }
    /// The acts of the log that change settings, by name: all of a test's are at one moment.
    pub async fn log(&self) -> Vec<String> {
        let rows: Vec<crate::desk::Word> = self.town.cx().db.q("select act as word from audit").all().await.unwrap();
        let ours = |w: &String| ["category", "routing", "template"].iter().any(|p| w.contains(p));
        let mut acts: Vec<String> = rows.into_iter().map(|r| r.word).filter(ours).collect();
        acts.sort();
        acts
    }
}
