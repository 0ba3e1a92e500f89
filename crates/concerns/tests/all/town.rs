//! Lampton with this slice: what every test of it stands on.

use concerns::model::Channel;
use concerns::ports::{People, Person};
use concerns::report::{Input, Receipt, Where, report};
use kernel::{AccountId, Actor, CityId, GeoPoint, Lang};
use std::sync::Arc;
use store::{Ctx, Migration, Tx};
use testkit::{TestCity, TestCtx};
use web::Ports;

pub fn migrations() -> Vec<Migration> {
    testkit::migrations(&[concerns::slice()])
}

/// The staff that cases can be given to.
pub struct Staff;

impl Staff {
    pub const MEI: AccountId = AccountId(uuid::Uuid::from_u128(0xa1));
    pub const TIMUR: AccountId = AccountId(uuid::Uuid::from_u128(0xa2));
}

#[async_trait::async_trait]
impl People for Staff {
    async fn staff(&self, _: &Ctx, _: CityId) -> Result<Vec<Person>, concerns::Error> {
        let person = |account, name: &str, department: &str| Person { account, name: name.into(), departments: vec![department.into()] };
        Ok(vec![person(Staff::MEI, "Mei Tan", "lighting"), person(Staff::TIMUR, "Timur Aziz", "roads")])
    }
    async fn is_named(&self, _: &Ctx, _: CityId, category: &str) -> Result<bool, concerns::Error> {
        Ok(category == "idea")
    }
    async fn is_bound(&self, _: &mut Tx, _: CityId, _: &str) -> Result<bool, concerns::Error> {
        Ok(false)
    }
}

pub struct Town(pub TestCity);

pub async fn town(t: &TestCtx) -> Town {
    sending(t, true).await
}

/// The same town, in an installation that delivers no mail.
pub async fn town_without_mail(t: &TestCtx) -> Town {
    sending(t, false).await
}

async fn sending(t: &TestCtx, sends_mail: bool) -> Town {
    let ports = Ports::default().with::<Arc<dyn People>>(Arc::new(Staff));
    Town(TestCity::sending(t, vec![concerns::slice()], &[&concerns::settings::SECTION], ports, sends_mail).await)
}

impl Town {
    /// In West Ward, by School 24; in East Ward, by the market.
    pub const WEST: GeoPoint = GeoPoint { lat: 5.05, lon: 100.021 };
    pub const EAST: GeoPoint = GeoPoint { lat: 5.05, lon: 100.081 };

    pub fn cx(&self) -> &Ctx {
        &self.0.cx
    }
    pub fn city(&self) -> &cities::City {
        &self.0.city
    }
    /// A report from the web, in West Ward, in English.
    pub fn input(category: &str) -> Input {
        Input {
            category: category.into(),
            place: Where { point: Some(Town::WEST), text: "School 24".into(), is_nowhere: false },
            details: String::new(),
            answers: Town::answers(category),
            photos: Vec::new(),
            contact: Default::default(),
            lang: Lang::english(),
            is_private: false,
            channel: Channel::Web,
            reported_at: None,
            source: None,
        }
    }
    /// What must be answered for a kind.
    pub fn answers(category: &str) -> serde_json::Map<String, serde_json::Value> {
        let must = (category == "lamp-out").then(|| ("pattern".to_string(), "dark".into()));
        must.into_iter().collect()
    }
    pub async fn report(&self, category: &str, at: GeoPoint, details: &str) -> Receipt {
        let place = Where { point: Some(at), text: "School 24".into(), is_nowhere: false };
        let input = Input { place, details: details.into(), ..Town::input(category) };
        report(self.cx(), self.city(), &Actor::visitor(), input).await.expect("the report is taken")
    }
}
