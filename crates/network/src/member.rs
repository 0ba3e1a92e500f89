//! A member's page: who it is, under which names, since when, and its city when that runs here.

use crate::front::{called, date, region_message, source_words};
use crate::model::{Member, Membership, Register, Standing, project};
use crate::{Error, store};
use askama::Template;
use axum::extract::Path;
use cities::City;
use kernel::{Day, Lang};
use std::sync::Arc;
use web::{Answer, Route, Visit, get};

pub(crate) fn routes() -> Vec<Route> {
    vec![get("/members/{code}", page).from("/")]
}

#[derive(Template)]
#[template(path = "network/member.html")]
struct MemberPage<'a> {
    v: &'a Visit,
    m: &'a Member,
    parent: Option<&'a Member>,
    children: Vec<&'a Member>,
    city: Option<Arc<City>>,
    on: Day,
}

async fn page(v: Visit, Path(code): Path<String>) -> Answer {
    let register = store::register(v.cx()).await?;
    let m = register.get(&code).ok_or(Error::NoMember)?;
    let city = city_of(&v, &register, m).await;
    let parent = m.parent.as_deref().and_then(|p| register.get(p));
    let children = register.children(&m.code).collect();
    let on = register.newest().unwrap_or_default();
    v.page(&MemberPage { v: &v, m, parent, children, city, on })
}

async fn city_of(v: &Visit, register: &Register, m: &Member) -> Option<Arc<City>> {
    let english = kernel::Lang::english();
    let all = v.site.cities.all().await;
    all.into_iter().find(|c| register.of_city(&c.slug, c.name.in_lang(&english), &c.country).is_some_and(|of| of.code == m.code))
}

impl MemberPage<'_> {
    fn region(&self, s: &Membership) -> &str {
        self.v.t(region_message(&s.region))
    }
    fn tier(&self) -> &str {
        self.v.t(tier_message(&self.m.tier))
    }
    fn category(&self, s: &Membership) -> &str {
        self.v.t(if s.category == crate::model::FRIENDSHIP { "network-category-friendship" } else { "network-category-full" })
    }
    /// Since when, as far as a source says.
    fn since(&self, s: &Membership) -> String {
        match s.from {
            Some(from) => self.v.msg("network-member-since").s("date", date(self.v, from)).text(),
            None => self.v.msg("network-member-at-latest").s("date", date(self.v, s.known_on)).text(),
        }
    }
    fn until(&self, s: &Membership) -> Option<String> {
        s.to.map(|to| self.v.msg("network-member-until").s("date", date(self.v, to)).text())
    }
    fn source(&self, s: &Membership) -> String {
        source_words(self.v, s)
    }
    fn name(&self) -> &str {
        called(self.v.lang(), self.city.as_deref(), Some(self.m))
    }
    /// As the place writes its own name, with the language; none where that is what stands there already.
    fn own_name(&self) -> Option<(&str, &Lang)> {
        let shown = self.name();
        self.m.name_local.as_ref().map(|(name, lang)| (name.as_str(), lang)).filter(|(name, _)| *name != shown)
    }
    /// What is to be said before anything else, of who is not in the list of members.
    fn notice(&self) -> Option<&str> {
        let id = match self.m.standing(self.on) {
            Standing::Member | Standing::Perhaps => return None,
            Standing::Coming => "network-coming",
            Standing::Former => "network-former",
            Standing::Outside => "network-outside",
        };
        Some(self.v.t(id))
    }
    fn land(&self) -> &'static str {
        crate::front::LAND.trim()
    }
    fn dot(&self) -> Option<(String, String)> {
        self.m.point.map(project).map(|(x, y)| (format!("{x:.1}"), format!("{y:.1}")))
    }
}

/// The tiers of `data/README.md`.
pub(crate) const TIERS: [&str; 16] = [
    "city",
    "capital-city",
    "special-city",
    "special-administrative-region",
    "city-corporation",
    "metropolitan-municipality",
    "municipality",
    "district",
    "state",
    "province",
    "prefecture",
    "region",
    "regency",
    "locality",
    "local-government-area",
    "agency",
];

fn tier_message(tier: &str) -> &'static str {
    match tier {
        "capital-city" => "network-tier-capital-city",
        "special-city" => "network-tier-special-city",
        "special-administrative-region" => "network-tier-special-administrative-region",
        "city-corporation" => "network-tier-city-corporation",
        "metropolitan-municipality" => "network-tier-metropolitan-municipality",
        "municipality" => "network-tier-municipality",
        "district" => "network-tier-district",
        "state" => "network-tier-state",
        "province" => "network-tier-province",
        "prefecture" => "network-tier-prefecture",
        "region" => "network-tier-region",
        "regency" => "network-tier-regency",
        "locality" => "network-tier-locality",
        "local-government-area" => "network-tier-local-government-area",
        "agency" => "network-tier-agency",
        _ => "network-tier-city",
    }
}
