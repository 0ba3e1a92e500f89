//! The cities in memory. Looking at one costs a lock; whether it has changed is asked at most once a second.

use crate::{
    Error,
    folder::CityFolder,
    model::City,
    store::{self, Stored, Versions},
};
use ::store::Ctx;
use kernel::{CityId, Instant, SECOND};
use parking_lot::RwLock;
use std::{collections::HashMap, sync::Arc};

/// How old what is in memory may be.
const LOOK_EVERY: i64 = SECOND;

struct Held {
    city: Arc<City>,
    versions: Versions,
}

#[derive(Default)]
struct State {
    by_slug: HashMap<String, Held>,
    looked: Option<Instant>,
}

struct Inner {
    cx: Ctx,
    state: RwLock<State>,
    /// Held by whoever asks the database; everybody else goes on with what is there.
    looking: tokio::sync::Mutex<()>,
}

/// All cities of this installation. Cheap to clone.
#[derive(Clone)]
pub struct Cities(Arc<Inner>);

impl Cities {
    /// Loads every city; an error here is told at start instead of on the first page.
    pub async fn open(cx: &Ctx) -> Result<Cities, Error> {
        let cities = Cities(Arc::new(Inner { cx: cx.clone(), state: RwLock::default(), looking: tokio::sync::Mutex::default() }));
        cities.0.look().await?;
        Ok(cities)
    }

    /// The city of a slug. Another process's change is seen within a second or two; while a changed city is loaded, the old one is given.
    pub async fn get(&self, slug: &str) -> Option<Arc<City>> {
        self.0.look_if_due().await;
        self.0.state.read().by_slug.get(slug).map(|h| h.city.clone())
    }

    /// The city of an id, as it is in memory.
    pub fn by_id(&self, id: CityId) -> Option<Arc<City>> {
        self.0.state.read().by_slug.values().find(|h| h.city.id == id).map(|h| h.city.clone())
    }

    /// All cities, by slug.
    pub async fn all(&self) -> Vec<Arc<City>> {
        self.0.look_if_due().await;
        let mut list: Vec<_> = self.0.state.read().by_slug.values().map(|h| h.city.clone()).collect();
        list.sort_by(|a, b| a.slug.cmp(&b.slug));
        list
    }

    /// Sees every change now: what a verb's page calls after the verb, so that the next page shows it.
    pub async fn refresh(&self) -> Result<(), Error> {
        let _turn = self.0.looking.lock().await;
        self.0.look().await
    }
}

impl Inner {
    fn is_due(&self) -> bool {
        let now = self.cx.now();
        // A clock that was set back is due as well.
        self.state.read().looked.is_none_or(|at| now.since(at).abs() >= LOOK_EVERY)
    }

    async fn look_if_due(self: &Arc<Self>) {
        if !self.is_due() {
            return;
        }
        let Ok(turn) = self.looking.try_lock() else { return };
        let changed = match self.changed().await {
            Ok(changed) => changed,
            Err(e) => return tracing::warn!("cities: {e}; those in memory serve on"),
        };
        drop(turn);
        if changed.is_empty() {
            return;
        }
        // A city that is already known is loaded behind the reader's back; a new one has no old version to give.
        let new = changed.iter().any(|slug| !self.state.read().by_slug.contains_key(slug));
        let it = self.clone();
        let load = async move {
            let _turn = it.looking.lock().await;
            if let Err(e) = it.load(changed).await {
                tracing::warn!("cities: {e}; those in memory serve on");
            }
        };
        if new { load.await } else { drop(tokio::spawn(load)) }
    }

    async fn look(&self) -> Result<(), Error> {
        let changed = self.changed().await?;
        self.load(changed).await
    }

    /// The slugs whose version is another one than in memory. Cities that are gone are forgotten.
    async fn changed(&self) -> Result<Vec<String>, Error> {
        let now = self.cx.now();
        let list = store::versions(&self.cx).await?;
        let mut state = self.state.write();
        state.looked = Some(now);
        state.by_slug.retain(|slug, _| list.iter().any(|v| v.slug == *slug));
        let known = |v: &store::Version| state.by_slug.get(&v.slug).is_some_and(|h| h.city.version == v.version && h.city.id == v.id);
        Ok(list.iter().filter(|v| !known(v)).map(|v| v.slug.clone()).collect())
    }

    async fn load(&self, slugs: Vec<String>) -> Result<(), Error> {
        for slug in slugs {
            let old = self.state.read().by_slug.get(&slug).map(|h| (h.city.clone(), h.versions));
            let Some(stored) = store::stored(&self.cx, &slug, old.as_ref().map(|(_, v)| *v)).await? else { continue };
            let old = old.filter(|(city, _)| city.id == stored.id);
            let built = tokio::task::spawn_blocking(move || store::build(stored, old.as_ref().map(|(city, v)| (&**city, *v))));
            let (city, versions) = built.await.map_err(|_| Error::Stored("city"))??;
            self.state.write().by_slug.insert(slug, Held { city: Arc::new(city), versions });
        }
        Ok(())
    }
}

/// One city, read now.
pub async fn load(cx: &Ctx, slug: &str) -> Result<Option<Arc<City>>, Error> {
    let Some(stored) = store::stored(cx, slug, None).await? else { return Ok(None) };
    let built = tokio::task::spawn_blocking(move || store::build(stored, None)).await;
    let (city, _) = built.map_err(|_| Error::Stored("city"))??;
    Ok(Some(Arc::new(city)))
}

impl City {
    /// The city of a folder without a database: to look at what is about to be imported.
    pub fn of_folder(folder: CityFolder) -> Result<City, Error> {
        let stored = Stored { id: CityId(uuid::Uuid::nil()), version: 0, places_version: 0, layers_version: 0, folder };
        store::build(stored, None).map(|(city, _)| city)
    }
}
