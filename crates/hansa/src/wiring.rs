//! What slices need of each other: each port's implementation, in a few lines.

use concerns::ports::{People, Person};
use kernel::CityId;
use std::sync::Arc;
use store::Ctx;
use web::{Ports, Sessions};

/// Who is signed in.
pub fn sessions(cx: &Ctx) -> Arc<dyn Sessions> {
    Arc::new(accounts::AccountSessions::new(cx))
}

/// Every port of every slice.
pub fn ports() -> Ports {
    Ports::default().with::<Arc<dyn People>>(Arc::new(Staff)).with::<Arc<dyn accounts::ports::Categories>>(Arc::new(Kinds))
}

/// All folders of messages, for what speaks without a site: the command line.
pub fn locales() -> Vec<&'static include_dir::Dir<'static>> {
    let mut all = vec![&web::LOCALES];
    all.extend(crate::slices::all().iter().map(|s| s.locales));
    all
}

/// Those who may answer cases, from the accounts.
struct Staff;

#[async_trait::async_trait]
impl People for Staff {
    async fn staff(&self, cx: &Ctx, city: CityId) -> Result<Vec<Person>, concerns::Error> {
        let found = accounts::staff_of(cx, city, concerns::ANSWER).await.map_err(|e| concerns::Error::Port(e.to_string()))?;
        Ok(found.into_iter().map(|p| Person { account: p.account, name: p.name, departments: p.departments }).collect())
    }
}
