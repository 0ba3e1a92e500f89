//! Sets the stage: the register, the cities, the people, and the past weeks of every city, all cities at once.

use super::PASSWORD;
use super::data::{self, Play};
use super::players::{Cast, perform};
use super::plot::{Event, plot};
use crate::command::Error;
use crate::slices;
use accounts::NewStaff;
use cities::folder::{Embedded, read};
use cities::{Cities, City};
use concerns::Kinds;
use kernel::{AccountId, Actor, Clock, Instant, Scope};
use parking_lot::Mutex;
use std::sync::Arc;
use store::Ctx;

/// A member of staff of the demo.
#[derive(Clone, Debug)]
pub struct StaffMember {
    pub account: AccountId,
    pub role: String,
    pub name: String,
    pub mail: String,
    pub department: String,
}

/// A city that is ready to be looked at.
pub struct Staged {
    pub city: Arc<City>,
    pub play: Play,
    pub staff: Vec<StaffMember>,
    pub cases: usize,
    /// How many steps of the past were refused: none, while every line of its play is right.
    pub stumbles: usize,
    /// Who played the past, with what they left open; `None` where the past was there.
    pub cast: Option<Cast>,
}

/// A clock that a player moves.
pub struct Hand(Mutex<Instant>);

impl Clock for Hand {
    fn now(&self) -> Instant {
        *self.0.lock()
    }
}

impl Hand {
    pub fn at(now: Instant) -> Arc<Self> {
        Arc::new(Hand(Mutex::new(now)))
    }
    pub fn set(&self, now: Instant) {
        *self.0.lock() = now;
    }
}

/// Sets everything up; what is there already (a folder that was kept) is left as it is.
pub async fn set(cx: &Ctx, seed: u64, told: &impl Fn(&str)) -> Result<Vec<Staged>, Error> {
    let by = Actor::system("hansa demo");
    network::import(cx, &by, network::Source::Files(&network::report_2016())).await.map_err(Error::said)?;
    let known = Cities::open(cx).await?.all().await.len();
    for slug in data::SLUGS {
        let sections = slices::sections();
        let checked = read(&Embedded(data::city_folder(slug)?), &sections).map_err(|p| Error::said(crate::city::problems(&p)))?;
        if known == 0 {
            cities::import(cx, &by, &sections, checked).await?;
        }
    }
    told("The cities are there; their past weeks are being played …");
    let cities = Cities::open(cx).await?;
    let mut tasks = tokio::task::JoinSet::new();
    for (n, slug) in data::SLUGS.into_iter().enumerate() {
        let city = cities.get(slug).await.ok_or_else(|| Error::said(format!("{slug} was not imported")))?;
        let cx = cx.clone();
        tasks.spawn(async move { (n, one(&cx, city, slug, seed.wrapping_add(n as u64), known > 0).await) });
    }
    let mut staged = Vec::new();
    while let Some(done) = tasks.join_next().await {
        let (n, one) = done.map_err(Error::said)?;
        let one = one?;
        told(&format!("  {}: {} cases", one.city.name.in_lang(&kernel::Lang::english()), one.cases));
        staged.push((n, one));
    }
    staged.sort_by_key(|(n, _)| *n);
    Ok(staged.into_iter().map(|(_, s)| s).collect())
}

async fn one(cx: &Ctx, city: Arc<City>, slug: &str, seed: u64, was_there: bool) -> Result<Staged, Error> {
    let play = data::play(slug)?;
    let staff = if was_there { known_staff(cx, &city, &play).await? } else { employ(cx, &city, &play).await? };
    let mut staged = Staged { city, play, staff, cases: 0, stumbles: 0, cast: None };
    if was_there {
        // The clock went on while the demo was off; its players go on from here.
        let count = concerns::report::count(cx, &staged.city).await?;
        staged.cases = usize::try_from(count).unwrap_or_default();
    } else {
        let cast = past(cx, &staged, seed).await?;
        (staged.cases, staged.stumbles, staged.cast) = (cast.cases(), cast.stumbles(), Some(cast));
    }
    Ok(staged)
}

/// Gives every person of the play an account and a role.
pub(super) async fn employ(cx: &Ctx, city: &City, play: &Play) -> Result<Vec<StaffMember>, Error> {
    let lang = city.default_language();
    let mut out = Vec::new();
    for p in &play.person {
        // Only who works on cases is bound to a department; the desk, its supervisors and those who look on see the whole city.
        let bound = matches!(p.role.as_str(), "case-worker" | "inspector") && !p.department.is_empty();
        let department = bound.then(|| p.department.clone());
        let scope = Scope { city: Some(city.id), department, ..Scope::default() };
        let new = NewStaff { mail: &p.mail, name: &p.name, lang: &lang, password: Some(PASSWORD), roles: vec![(&p.role, scope)], reason: "training" };
        let account = accounts::add_staff(cx, &Actor::system("hansa demo"), &new).await?;
        out.push(StaffMember { account, role: p.role.clone(), name: p.name.clone(), mail: p.mail.clone(), department: p.department.clone() });
    }
    Ok(out)
}

/// The people of the whole installation; in a folder that was kept they are there already.
pub async fn network(cx: &Ctx) -> Result<Vec<StaffMember>, Error> {
    let lang = kernel::Lang::english();
    let known = accounts::people_with_roles(cx, None).await?;
    let mut out = Vec::new();
    for p in data::network()? {
        let new =
            NewStaff { mail: &p.mail, name: &p.name, lang: &lang, password: Some(PASSWORD), roles: vec![(&p.role, Scope::default())], reason: "training" };
        let account = match known.iter().find(|(k, _)| k.name == p.name) {
            Some((k, _)) => k.account,
            None => accounts::add_staff(cx, &Actor::system("hansa demo"), &new).await?,
        };
        out.push(StaffMember { account, role: p.role, name: p.name, mail: p.mail, department: p.department });
    }
    Ok(out)
}

/// The people of a folder that was kept.
async fn known_staff(cx: &Ctx, city: &City, play: &Play) -> Result<Vec<StaffMember>, Error> {
    let known = accounts::people_with_roles(cx, Some(city.id)).await?;
    let member = |p: &data::Person| {
        let (person, _) = known.iter().find(|(k, _)| k.name == p.name)?;
        Some(StaffMember { account: person.account, role: p.role.clone(), name: p.name.clone(), mail: p.mail.clone(), department: p.department.clone() })
    };
    Ok(play.person.iter().filter_map(member).collect())
}

/// Plays the past: every event at its own moment.
async fn past(cx: &Ctx, staged: &Staged, seed: u64) -> Result<Cast, Error> {
    let now = cx.now();
    let kinds = Kinds::of(cx, &staged.city).await?;
    let due = |category: &str, start: Instant| kinds.category(category).map_or(start.plus(kernel::DAY), |c| staged.city.due(c.deadline, start));
    let events: Vec<Event> = plot(seed, &staged.play, now, &due);
    let hand = Hand::at(now);
    let cx = cx.played_at(hand.clone());
    let mut cast = Cast::new(&cx, staged, seed).await?;
    for e in events {
        hand.set(e.at);
        perform(&cx, &mut cast, e).await?;
    }
    Ok(cast)
}
