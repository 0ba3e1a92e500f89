//! Lampton with this slice: what every test of it stands on.

use concerns::model::Channel;
use concerns::ports::People;
use concerns::report::{Input, Receipt, Where, report};
use concerns::{ANSWER, SEE, WORK};
use kernel::{AccountId, Actor, CityId, GeoPoint, Grant, Lang, Permission, Scope, Who};
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
    /// An inspector: she works on cases and answers none.
    pub const HANA: AccountId = AccountId(uuid::Uuid::from_u128(0xa3));
    /// Of West Ward, whatever the team.
    pub const LINA: AccountId = AccountId(uuid::Uuid::from_u128(0xa4));
    /// For lamps that are dark.
    pub const KIM: AccountId = AccountId(uuid::Uuid::from_u128(0xa5));
    /// He only reads.
    pub const VIC: AccountId = AccountId(uuid::Uuid::from_u128(0xa6));

    fn all() -> Vec<Actor> {
        let somebody = |account, name: &str, permissions: &[Permission], scopes: Vec<Scope>| Actor {
            who: Who::Staff { account, name: name.into() },
            grants: scopes.into_iter().map(|scope| Grant { role: "test".into(), permissions: names(permissions), scope }).collect(),
        };
        let (work, answer) = ([SEE, WORK], [SEE, WORK, ANSWER]);
        let of = |department: &str| Scope { department: Some(department.into()), ..Scope::default() };
        vec![
            somebody(Staff::HANA, "Hana Musa", &work, vec![of("roads")]),
            somebody(Staff::KIM, "Kim Soo", &answer, vec![Scope { category: Some("lamp-out".into()), ..Scope::default() }]),
            somebody(Staff::LINA, "Lina Noor", &answer, vec![Scope { area: Some("west".into()), ..Scope::default() }]),
            somebody(Staff::MEI, "Mei Tan", &answer, vec![of("lighting")]),
            somebody(Staff::TIMUR, "Timur Aziz", &answer, vec![of("roads"), of("roads-east")]),
            somebody(Staff::VIC, "Vic Lau", &[SEE], vec![Scope::default()]),
        ]
    }
}

fn names(permissions: &[Permission]) -> Vec<String> {
    permissions.iter().map(|p| p.0.to_string()).collect()
}

#[async_trait::async_trait]
impl People for Staff {
    async fn staff(&self, _: &Ctx, _: CityId) -> Result<Vec<Actor>, concerns::Error> {
        Ok(Staff::all())
    }
    async fn as_of_now(&self, _: &Ctx, _: &mut Tx, account: AccountId) -> Result<Option<Actor>, concerns::Error> {
        Ok(Staff::all().into_iter().find(|p| p.account() == Some(account)))
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
