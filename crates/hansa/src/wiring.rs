//! What slices need of each other: each port's implementation, in a few lines.

use accounts::ports::{self, Categories, Traces};
use cities::{Cities, City};
use concerns::Kinds;
use concerns::ports::People;
use kernel::{AccountId, Actor, CityId, Scope, Text};
use network::ports::{Administrators, Week, Weeks};
use std::sync::Arc;
use store::{Ctx, Tx};
use townhall::ports::{Astray, Begun, Bound, Members, Part, Progress, Sections};
use web::{Ports, Sessions};

/// Who is signed in.
pub fn sessions(cx: &Ctx) -> Arc<dyn Sessions> {
    Arc::new(accounts::AccountSessions::new(cx))
}

/// Every port of every slice.
pub fn ports(cities: &Cities) -> Ports {
    let ports = Ports::default().with::<Arc<dyn People>>(Arc::new(Staff)).with::<Arc<dyn Categories>>(Arc::new(CategoryNames(cities.clone())));
    let ports = ports.with::<Arc<dyn Traces>>(Arc::new(OnCases)).with::<Arc<dyn ports::Cases>>(Arc::new(OnCases));
    let ports = ports.with::<Arc<dyn Administrators>>(Arc::new(FirstStep)).with::<Arc<dyn Members>>(Arc::new(Staff));
    ports.with::<Arc<dyn Weeks>>(Arc::new(ThisWeek)).with::<Arc<dyn Sections>>(Arc::new(AllSections)).with::<Arc<dyn Progress>>(Arc::new(SetUp))
}

/// All folders of messages, for what speaks without a site: the command line.
pub fn locales() -> Vec<&'static include_dir::Dir<'static>> {
    let mut all = vec![&web::LOCALES, &cities::LOCALES, &jobs::LOCALES];
    all.extend(crate::slices::all().iter().map(|s| s.locales));
    all
}

/// Those who work in a city, from the accounts.
pub struct Staff;

#[async_trait::async_trait]
impl People for Staff {
    async fn staff(&self, cx: &Ctx, city: CityId) -> Result<Vec<Actor>, concerns::Error> {
        accounts::staff_of(cx, city, concerns::SEE).await.map_err(|e| concerns::Error::Port(e.to_string()))
    }
    async fn as_of_now(&self, cx: &Ctx, tx: &mut Tx, account: AccountId) -> Result<Option<Actor>, concerns::Error> {
        accounts::actor_as_of_now(cx, tx, account).await.map_err(of_accounts)
    }
    async fn is_named(&self, cx: &Ctx, city: CityId, category: &str) -> Result<bool, concerns::Error> {
        accounts::is_category_named(cx, city, category).await.map_err(|e| concerns::Error::Port(e.to_string()))
    }
    async fn is_bound(&self, tx: &mut Tx, city: CityId, category: &str) -> Result<bool, concerns::Error> {
        accounts::names_category(tx, city, category).await.map_err(|e| concerns::Error::Port(e.to_string()))
    }
}

/// Whose role is bound to a department or an area that closes.
#[async_trait::async_trait]
impl Members for Staff {
    async fn bound(&self, cx: &Ctx, by: &Actor, city: &City, to: &[Part]) -> Result<Vec<Bound>, web::Error> {
        let is_of = |scope: &Scope, part: &Part| match part {
            Part::Department(code) => scope.department.as_ref() == Some(code),
            Part::Area(code) => scope.area.as_ref() == Some(code),
        };
        let mut out: Vec<Bound> = Vec::new();
        for p in accounts::bound_to(cx, by, city.id, |scope| to.iter().any(|part| is_of(scope, part))).await? {
            for part in to.iter().filter(|part| is_of(&p.scope, part)) {
                let one = Bound { name: p.name.clone(), path: p.path.clone(), is_invited: p.is_invited, to: part.clone() };
                if !out.contains(&one) {
                    out.push(one);
                }
            }
        }
        Ok(out)
    }
}

/// The kinds of concern, for the scopes of roles.
struct CategoryNames(Cities);

impl CategoryNames {
    async fn kinds(&self, cx: &Ctx, city: CityId) -> Result<Option<Arc<Kinds>>, accounts::Error> {
        let Some(city) = self.0.by_id(city) else { return Ok(None) };
        Kinds::of(cx, &city).await.map(Some).map_err(|e| accounts::Error::Broken(e.to_string()))
    }
}

#[async_trait::async_trait]
impl Categories for CategoryNames {
    async fn list(&self, cx: &Ctx, city: CityId) -> Result<Vec<ports::Category>, accounts::Error> {
        let Some(kinds) = self.kinds(cx, city).await? else { return Ok(Vec::new()) };
        Ok(kinds.categories.iter().map(|c| ports::Category { code: c.code.clone(), name: c.name.clone(), closed: c.is_closed }).collect())
    }
    async fn is_there(&self, tx: &mut Tx, city: CityId, code: &str) -> Result<bool, accounts::Error> {
        concerns::settings::has_category(tx, city, code).await.map_err(|e| accounts::Error::Broken(e.to_string()))
    }
    async fn templates(&self, cx: &Ctx, city: CityId) -> Result<Vec<(String, Text)>, accounts::Error> {
        let Some(kinds) = self.kinds(cx, city).await? else { return Ok(Vec::new()) };
        Ok(kinds.templates.iter().map(|t| (t.code.clone(), t.title.clone())).collect())
    }
}

/// What residents left on cases, for those who go.
struct OnCases;

#[async_trait::async_trait]
impl Traces for OnCases {
    async fn forget(&self, tx: &mut Tx, city: CityId, mail: &str) -> Result<u64, accounts::Error> {
        concerns::forget_person(tx, city, mail).await.map_err(|e| accounts::Error::Broken(e.to_string()))
    }
}

/// The cases of those who go.
#[async_trait::async_trait]
impl ports::Cases for OnCases {
    async fn left(&self, tx: &mut Tx, city: &City, still: &Actor) -> Result<Vec<String>, accounts::Error> {
        let left = concerns::cases_left(tx, city.id, still).await.map_err(of_cases)?;
        Ok(left.into_iter().map(|c| c.reference.spoken()).collect())
    }
    async fn free(&self, cx: &Ctx, tx: &mut Tx, by: &Actor, city: &City, still: &Actor) -> Result<(), accounts::Error> {
        concerns::free_cases(cx, tx, by, city, still).await.map_err(of_cases)
    }
}

/// What the database says of a transaction goes through: it may be tried again.
fn of_accounts(e: accounts::Error) -> concerns::Error {
    match e {
        accounts::Error::Store(e) => concerns::Error::Store(e),
        e => concerns::Error::Port(e.to_string()),
    }
}

fn of_cases(e: concerns::Error) -> accounts::Error {
    match e {
        concerns::Error::Invalid(fields) => accounts::Error::Invalid(fields),
        concerns::Error::Stale => accounts::Error::Stale,
        concerns::Error::Store(e) => accounts::Error::Store(e),
        e => accounts::Error::Broken(e.to_string()),
    }
}

/// A city's week, for the front page of the network.
struct ThisWeek;

#[async_trait::async_trait]
impl Weeks for ThisWeek {
    async fn week(&self, cx: &Ctx, city: &City) -> Option<Week> {
        let week = concerns::public::week(cx, city).await.ok()?;
        Some(Week { reported: week.reported, answered: week.answered })
    }
}

/// Whether the first step of the installation is done, for its front page.
struct FirstStep;

#[async_trait::async_trait]
impl Administrators for FirstStep {
    async fn any(&self, cx: &Ctx) -> Result<bool, web::Error> {
        Ok(accounts::has_staff(cx).await?)
    }
}

/// The files of the city folder, for the town hall.
struct AllSections;

impl Sections for AllSections {
    fn list(&self) -> Vec<&'static dyn cities::folder::Section> {
        crate::slices::sections()
    }
}

/// How far the set-up of a city has come.
struct SetUp;

#[async_trait::async_trait]
impl Progress for SetUp {
    async fn begun(&self, cx: &Ctx, city: &City) -> Result<Begun, web::Error> {
        let kinds = Kinds::of(cx, city).await?;
        let people = accounts::staff_of(cx, city.id, concerns::ANSWER).await?.len();
        let stray = |(code, is_rule, department): (&str, bool, &str)| Astray {
            kind: kinds.category(code).map_or_else(Text::default, |c| c.name.clone()),
            department: department.to_string(),
            path: if is_rule { format!("/settings/routing/edit?kind={code}") } else { format!("/settings/categories/{code}") },
        };
        let astray = kinds.astray(city).into_iter().map(stray).collect();
        Ok(Begun { categories: kinds.open().filter(|c| !c.is_elsewhere()).count(), has_emergency: kinds.has_emergency(), people, astray })
    }
}
