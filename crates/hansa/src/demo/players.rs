//! Residents and staff, played: each step of a plot is one verb, done by somebody of the play.

#[cfg(test)]
mod tests;

use super::data::{self, Script};
use super::plot::{self, Event, Step};
use super::stage::Staged;
use crate::command::Error;
use crate::wiring::Staff;
use cities::{City, PlaceKind};
use concerns::desk::{answer, ask, assign, close, note, publish};
use concerns::model::{Channel, CloseReason, Concern, PhotoId, State, Visibility};
use concerns::report::{Input, Where, report};
use concerns::resident::{self, Rating, Reopening, Reply, Support};
use concerns::{Contact, Kinds};
use kernel::{Actor, DAY, GeoPoint, HOUR, Lang};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use store::Ctx;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// Everybody who plays in one city, and the cases they have.
pub struct Cast {
    city: Arc<City>,
    scripts: Vec<Script>,
    residents: Vec<data::Resident>,
    staff: Vec<(super::stage::StaffMember, Actor)>,
    cases: HashMap<usize, Case>,
    endings: Vec<data::Ending>,
    rng: StdRng,
    /// How many steps a verb refused.
    stumbles: usize,
}

/// A case as its reporter has it.
struct Case {
    concern: Concern,
    secret: String,
    lang: Lang,
    script: usize,
}

impl Cast {
    pub async fn new(cx: &Ctx, staged: &Staged, seed: u64) -> Result<Self, Error> {
        let mut staff = Vec::new();
        for member in &staged.staff {
            if let Some(actor) = accounts::actor_for(cx, member.account).await? {
                staff.push((member.clone(), actor));
            }
        }
        Ok(Cast {
            city: staged.city.clone(),
            scripts: staged.play.concern.clone(),
            residents: staged.play.resident.clone(),
            staff,
            cases: HashMap::new(),
            endings: data::endings()?,
            rng: StdRng::seed_from_u64(seed ^ 0x5eed),
            stumbles: 0,
        })
    }
    pub fn cases(&self) -> usize {
        self.cases.len()
    }
    pub fn stumbles(&self) -> usize {
        self.stumbles
    }

    /// Who works on cases of a department: one of its own people if there is one, else a supervisor.
    fn worker(&mut self, department: &str) -> Option<(super::stage::StaffMember, Actor)> {
        let own: Vec<usize> = (0..self.staff.len()).filter(|i| self.staff[*i].0.role == "case-worker" && self.staff[*i].0.department == department).collect();
        let lead: Vec<usize> = (0..self.staff.len()).filter(|i| self.staff[*i].0.role == "supervisor").collect();
        let list = if own.is_empty() { lead } else { own };
        list.choose(&mut self.rng).map(|i| self.staff[*i].clone())
    }
    fn waits_for_a_look(&self, case: usize) -> bool {
        self.cases.get(&case).is_some_and(|c| c.concern.visibility() == Visibility::Review)
    }
    fn lead(&self) -> Option<Actor> {
        self.staff.iter().find(|(m, _)| m.role == "administrator").map(|(_, a)| a.clone())
    }
    fn reporter(&mut self, lang: &str) -> Contact {
        let fitting: Vec<&data::Resident> = self.residents.iter().filter(|r| r.language == lang).collect();
        match fitting.choose(&mut self.rng) {
            // One of four says nothing about themselves.
            Some(r) if self.rng.random_range(0..4) > 0 => {
                Contact { name: r.name.clone(), mail: r.mail.clone(), phone: r.phone.clone(), wants_mail: !r.mail.is_empty() }
            }
            _ => Contact::default(),
        }
    }
    /// A place near a landmark of that kind, or near any; on the spot of a lamp where the script is about one.
    fn spot(&mut self, script: &Script) -> Where {
        let fits = |p: &&cities::Place| match script.near.as_str() {
            "" if script.category.starts_with("lamp") => p.kind.is_pole(),
            // What happens anywhere does not happen at the school or the clinic: their stories say so.
            "" => matches!(p.kind, PlaceKind::Street | PlaceKind::Other | PlaceKind::Stop | PlaceKind::Station | PlaceKind::Bridge),
            near => p.kind.as_str() == near,
        };
        let all = self.city.places.all();
        let mut list: Vec<&cities::Place> = all.iter().filter(fits).collect();
        if list.is_empty() {
            list = all.iter().filter(|p| p.kind.is_landmark()).collect();
        }
        let Some(place) = list.choose(&mut self.rng).copied() else { return Where { is_nowhere: true, ..Where::default() } };
        let jitter = |rng: &mut StdRng| rng.random_range(-0.0006..0.0006);
        let near = GeoPoint::new(place.point.lat + jitter(&mut self.rng), place.point.lon + jitter(&mut self.rng));
        let point = near.filter(|p| self.city.contains(*p)).unwrap_or(place.point);
        let lang = Lang::parse(&script.language).unwrap_or_else(Lang::english);
        let named = if place.kind.is_pole() { self.city.nearest_place(point).map(|f| f.place.name.in_lang(&lang).to_string()) } else { None };
        // A pole has no name but the number that is painted on it.
        let own = if place.kind.is_pole() { place.code.as_str() } else { place.name.in_lang(&lang) };
        let text = named.map_or_else(|| own.to_string(), |name| format!("{own} · {name}"));
        Where { point: Some(point), text, is_nowhere: false }
    }
}

/// Does one step. One in which a verb finds a field wrong is told and counted, and the others play on: a bad line of a play is no reason to show nothing.
pub async fn perform(cx: &Ctx, cast: &mut Cast, e: Event) -> Result<(), Error> {
    let (step, script) = (e.step, e.script);
    match try_to(cx, cast, e).await {
        Err(Error::Concerns(concerns::Error::Invalid(fields))) => {
            tracing::warn!(city = %cast.city.slug, ?step, script, ?fields, "a step of the play was refused");
            cast.stumbles += 1;
            Ok(())
        }
        done => done,
    }
}

/// A step that the case no longer allows (somebody was faster) is left out.
async fn try_to(cx: &Ctx, cast: &mut Cast, e: Event) -> Result<(), Error> {
    let done = match e.step {
        Step::Report => return report_one(cx, cast, e.case, e.script).await,
        _ if !cast.cases.contains_key(&e.case) => return Ok(()),
        Step::Support | Step::Reply | Step::Rate(_) | Step::Reopen => resident_step(cx, cast, e).await,
        Step::Look if !cast.waits_for_a_look(e.case) => return Ok(()),
        Step::Take | Step::Look | Step::Note | Step::Ask | Step::Answer | Step::Close => staff_step(cx, cast, e).await,
    };
    match done {
        Ok(()) | Err(concerns::Error::NotNow { .. } | concerns::Error::Stale | concerns::Error::NoConcern) => Ok(()),
        Err(e) => Err(e.into()),
    }
}

async fn report_one(cx: &Ctx, cast: &mut Cast, case: usize, script: usize) -> Result<(), Error> {
    let text = cast.scripts[script].clone();
    let city = cast.city.clone();
    let lang = Lang::parse(&text.language).unwrap_or_else(Lang::english);
    let kinds = Kinds::of(cx, &city).await?;
    let place = match kinds.category(&text.category).map(|c| c.place) {
        Some(concerns::model::PlaceRule::None) => Where { is_nowhere: true, ..Where::default() },
        _ => cast.spot(&text),
    };
    let contact = cast.reporter(&text.language);
    // Three of ten call or come; the desk writes it down.
    let called = cast.rng.random_range(0..10) < 3;
    let operator = cast.staff.iter().find(|(m, _)| m.role == "operator").map(|(_, a)| a.clone());
    let (channel, by) = match operator.filter(|_| called) {
        Some(o) => (*[Channel::Phone, Channel::Phone, Channel::Counter].choose(&mut cast.rng).unwrap_or(&Channel::Phone), o),
        None => (Channel::Web, Actor::visitor()),
    };
    let photos = if channel == Channel::Web { pictures(cx, &city, &text.scene).await? } else { Vec::new() };
    let answers = answers(cx, &kinds, &text, &city);
    let input = Input {
        category: text.category.clone(),
        place,
        details: format!("{}. {}", text.title.trim_end_matches(['.', '।']), text.text).trim().to_string(),
        answers,
        photos,
        contact,
        lang: lang.clone(),
        is_private: false,
        channel,
        reported_at: None,
        source: None,
    };
    let receipt = report(cx, &city, &by, input).await?;
    cast.cases.insert(case, Case { concern: receipt.concern, secret: receipt.secret, lang, script });
    Ok(())
}

async fn pictures(cx: &Ctx, city: &City, scene: &str) -> Result<Vec<PhotoId>, Error> {
    let Some(bytes) = data::scene(scene) else { return Ok(Vec::new()) };
    let draft = resident::start(cx, city, resident::Body::default()).await?;
    Ok(vec![resident::add_photo(cx, city, &draft, bytes.to_vec()).await?])
}

/// The script's answers as the questions want them: a date is told as days before the report.
fn answers(cx: &Ctx, kinds: &Kinds, text: &Script, city: &City) -> serde_json::Map<String, serde_json::Value> {
    let mut out = text.answers.clone();
    let Some(category) = kinds.category(&text.category) else { return out };
    for q in category.questions.iter().filter(|q| q.kind() == concerns::model::QuestionKind::Date) {
        if let Some(days) = out.get(&q.code).and_then(serde_json::Value::as_i64) {
            let day = cx.now().plus(-days * DAY).day(&city.zone).date();
            out.insert(q.code.clone(), day.to_string().into());
        }
    }
    out
}

async fn staff_step(cx: &Ctx, cast: &mut Cast, e: Event) -> Result<(), concerns::Error> {
    let city = cast.city.clone();
    let Some((concern, lang, script)) = cast.cases.get(&e.case).map(|c| (c.concern.clone(), c.lang.clone(), c.script)) else { return Ok(()) };
    let text = cast.scripts[script].clone();
    let Some((_, own)) = cast.worker(&concern.department) else { return Ok(()) };
    let needs = if e.step == Step::Look { concerns::MODERATE } else { concerns::ANSWER };
    // Who may not (a case that was moved) leaves it to the administrator.
    let by = if own.may(needs, &concern.target()) { own } else { cast.lead().unwrap_or(own) };
    let id = concern.id;
    let after = match e.step {
        Step::Take => {
            let to = by.account().map(|account| (account, by.name().to_string()));
            assign::assign(cx, &city, &Staff, &by, assign::Input { concern: id, version: None, to }).await?
        }
        Step::Look => publish::publish(cx, &city, &by, publish::Input { concern: id, version: None, mended: None }).await?,
        Step::Note => note::note(cx, &city, &by, note::Input { concern: id, version: None, text: text.staff_note, lang }).await?,
        Step::Ask => ask::ask(cx, &city, &by, ask::Input { concern: id, version: None, text: text.ask, lang }).await?,
        Step::Answer => {
            let photos = match data::after(&text.scene) {
                Some(bytes) => vec![answer::picture(cx, &city, &by, id, bytes.to_vec()).await?],
                None => Vec::new(),
            };
            answer::answer(cx, &city, &by, answer::Input { concern: id, version: None, text: text.answer, lang, template: None, photos }).await?
        }
        _ => {
            let reason = *[CloseReason::NotOurs, CloseReason::NotFound, CloseReason::NotPossible].choose(&mut cast.rng).unwrap_or(&CloseReason::NotFound);
            let fits = |e: &&data::Ending| e.reason == reason.code() && e.language == text.language;
            let words = cast.endings.iter().find(fits).map(|e| e.text.clone()).unwrap_or_default();
            close::close(cx, &city, &by, close::Input { concern: id, version: None, reason, text: words, lang, duplicate_of: None }).await?
        }
    };
    if let Some(c) = cast.cases.get_mut(&e.case) {
        c.concern = after;
    }
    Ok(())
}

async fn resident_step(cx: &Ctx, cast: &mut Cast, e: Event) -> Result<(), concerns::Error> {
    let city = cast.city.clone();
    let Some(case) = cast.cases.get(&e.case) else { return Ok(()) };
    let (text, secret) = (cast.scripts[case.script].clone(), case.secret.clone());
    let (by, lang) = (Actor::visitor(), case.lang.clone());
    match e.step {
        Step::Reply => {
            resident::reply(cx, &city, &by, Reply { secret, text: text.reply, lang, photos: Vec::new(), promised: None }).await?;
        }
        Step::Rate(rating) => {
            let reason = if rating == 1 { text.title } else { String::new() };
            resident::rate(cx, &city, &by, Rating { secret, rating, reason, lang, promised: None }).await?;
        }
        Step::Reopen => {
            resident::reopen(cx, &city, &Staff, &by, Reopening { secret, text: text.title, lang, promised: None }).await?;
        }
        _ => {
            let support = Support { reference: case.concern.reference.clone(), mail: String::new(), lang, is_counted: true, visitor: None };
            resident::support(cx, &city, &by, support).await?;
        }
    }
    Ok(())
}

/// The demo goes on: somebody does something every few seconds, in each city in turn.
pub struct Players {
    stop: CancellationToken,
    task: JoinHandle<()>,
}

/// Between two acts.
const BREATH: Duration = Duration::from_secs(12);

impl Players {
    pub fn begin(cx: &Ctx, staged: &mut [Staged], seed: u64) -> Players {
        let stop = CancellationToken::new();
        let casts: Vec<_> = staged.iter_mut().map(|s| (s.city.clone(), s.play.clone(), s.staff.clone(), s.cast.take())).collect();
        let task = tokio::spawn(go_on(cx.clone(), casts, seed, stop.clone()));
        Players { stop, task }
    }
    pub async fn stop(self) {
        self.stop.cancel();
        self.task.await.ok();
    }
}

type Company = (Arc<City>, data::Play, Vec<super::stage::StaffMember>, Option<Cast>);

async fn go_on(cx: Ctx, companies: Vec<Company>, seed: u64, stop: CancellationToken) {
    let mut casts = Vec::new();
    for (n, (city, play, staff, cast)) in companies.into_iter().enumerate() {
        if let Some(cast) = cast {
            casts.push(cast);
            continue;
        }
        let staged = Staged { city, play, staff, cases: 0, stumbles: 0, cast: None };
        match Cast::new(&cx, &staged, seed.wrapping_add(100 + n as u64)).await {
            Ok(cast) => casts.push(cast),
            Err(e) => return tracing::warn!(%e, "the demo stands still"),
        }
    }
    let mut turn = 0;
    while !casts.is_empty() && tokio::time::timeout(BREATH, stop.cancelled()).await.is_err() {
        let n = casts.len();
        let cast = &mut casts[turn % n];
        let e = next(&cx, cast, turn / n);
        if let Err(e) = perform(&cx, cast, e).await {
            tracing::warn!(%e, city = %cast.city.slug, "a player stumbled");
        }
        turn += 1;
    }
}

/// Nobody answers sooner than this.
const ANSWER_AFTER: i64 = 5 * HOUR;

/// May the next step of a case be now? One that somebody works on takes its time.
fn is_ripe(cx: &Ctx, c: &Concern) -> bool {
    c.is_open() && (c.state() != State::Working || cx.now().since(c.reported_at) >= ANSWER_AFTER)
}

/// What somebody does next: a new report, or the next step of one that is open.
fn next(cx: &Ctx, cast: &mut Cast, round: usize) -> Event {
    let fitting = plot::of_season(&cast.scripts, cx.now());
    let script = fitting.choose(&mut cast.rng).copied().unwrap_or_default();
    let mut open: Vec<usize> = cast.cases.iter().filter(|(_, c)| is_ripe(cx, &c.concern)).map(|(n, _)| *n).collect();
    // A map has an order of its own each time; the same seed plays the same.
    open.sort_unstable();
    let fresh = Event { at: cx.now(), case: plot::CASES + round, script, step: Step::Report };
    let Some(case) = open.choose(&mut cast.rng).copied().filter(|_| round % 2 == 1) else { return fresh };
    let step = match cast.cases.get(&case).map(|c| c.concern.state()) {
        Some(State::New) => Step::Take,
        Some(State::Waiting) => Step::Reply,
        _ if cast.waits_for_a_look(case) => Step::Look,
        _ => Step::Answer,
    };
    Event { case, step, ..fresh }
}
