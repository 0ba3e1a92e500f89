//! The desk, through the front door and by its verbs.

mod acts;
mod added;
mod calls;
mod export;
mod lists;
mod mended;
mod pause;
mod pictures;
mod reach;
mod redact;
mod refused;
mod scopes;
mod search;
mod stale;
mod told;
mod twice;
mod undo;
mod unsent;

use crate::town::{Town, town};
use concerns::model::{Channel, Concern, ConcernId};
use concerns::report::{Input, report};
use kernel::{Actor, GeoPoint, Lang, Permission, Scope};
use std::io::Cursor;
use testkit::{Client, TestCtx};

/// Everybody's rights but those that need care.
pub const WORKER: &[Permission] =
    &[concerns::SEE, concerns::INTAKE, concerns::ASSIGN, concerns::WORK, concerns::ANSWER, concerns::CLASSIFY, concerns::MODERATE, concerns::EXPORT];

/// Lampton with somebody who may do everything there.
pub struct Desk {
    pub town: Town,
    pub chief: Actor,
}

impl Desk {
    pub async fn new(t: &TestCtx) -> Desk {
        let town = town(t).await;
        let chief = town.0.staff("Aisha Omar", concerns::PERMISSIONS, Scope::default());
        Desk { town, chief }
    }
    pub fn worker(&self, department: &str) -> Actor {
        self.town.0.staff("Ben Lim", WORKER, Scope { department: Some(department.into()), ..Scope::default() })
    }
    pub fn browser(&self, who: &Actor) -> Client {
        self.town.0.signed_in(who)
    }
    /// Time goes on between two acts, as it does for people; a story is told in its order.
    pub fn later(&self) {
        self.town.0.clock.advance(kernel::SECOND);
    }
    pub async fn lamp(&self, details: &str) -> Concern {
        self.town.report("lamp-out", Town::WEST, details).await.concern
    }
    pub async fn pothole(&self, at: GeoPoint, details: &str) -> Concern {
        self.town.report("pothole", at, details).await.concern
    }
    /// Somebody called.
    pub async fn called(&self, category: &str, details: &str, caller: (&str, &str, &str)) -> Concern {
        let mut input = Input { details: details.into(), channel: Channel::Phone, ..Town::input(category) };
        (input.contact.name, input.contact.phone, input.contact.mail) = (caller.0.into(), caller.1.into(), caller.2.into());
        input.contact.wants_mail = !caller.2.is_empty();
        report(self.town.cx(), self.town.city(), &self.chief, input).await.expect("the call is taken").concern
    }
    /// The case as it stands now.
    pub async fn now(&self, id: ConcernId) -> Concern {
        let q = self.town.cx().db.q("select * from concern where city_id = $1 and id = $2");
        q.bind(self.town.city().id).bind(id).one().await.expect("the case is there")
    }
    /// The acts of a case's story, in order.
    pub async fn acts(&self, id: ConcernId) -> Vec<String> {
        let q = self.town.cx().db.q("select act as word from story where city_id = $1 and concern_id = $2 order by at, id");
        let rows: Vec<Word> = q.bind(self.town.city().id).bind(id).all().await.expect("the story is read");
        rows.into_iter().map(|r| r.word).collect()
    }
    /// What the log says was done, in order.
    pub async fn log(&self) -> Vec<String> {
        let rows: Vec<Word> = self.town.cx().db.q("select act as word from audit order by at, id").all().await.expect("the log is read");
        rows.into_iter().map(|r| r.word).collect()
    }
    pub async fn run_jobs(&self) {
        self.town.0.run_jobs(&(concerns::slice().handlers)(&self.town.0.site)).await;
    }
    pub fn path(&self, c: &Concern) -> String {
        format!("/lampton/desk/{}", c.reference)
    }
    /// A small picture, as a crew takes it.
    pub fn picture() -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        image::DynamicImage::new_rgb8(8, 6).write_to(&mut out, image::ImageFormat::Png).expect("a picture");
        out.into_inner()
    }
    pub async fn prove(&self, c: &Concern) -> concerns::model::PhotoId {
        concerns::answer::picture(self.town.cx(), self.town.city(), &self.chief, c.id, Desk::picture()).await.expect("the picture is kept")
    }
    pub fn answer(c: &Concern) -> concerns::answer::Input {
        let text = "The driver had failed; we fitted a new one.".into();
        concerns::answer::Input { concern: c.id, version: None, text, lang: Lang::english(), template: None, photos: Vec::new() }
    }
    pub fn close(c: &Concern) -> concerns::close::Input {
        let reason = concerns::model::CloseReason::NotOurs;
        concerns::close::Input { concern: c.id, version: None, reason, text: "The port looks after it.".into(), lang: Lang::english(), duplicate_of: None }
    }
}

store::row! { pub struct Word { pub word: String } }

pub fn kind(e: concerns::Error) -> kernel::Kind {
    kernel::Failure::kind(&e)
}

impl Desk {
    /// A pothole somewhere, in words only.
    pub async fn unlocated(&self, words: &str) -> Concern {
        let place = concerns::report::Where { point: None, text: words.into(), is_nowhere: false };
        let input = Input { place, details: "Deep".into(), ..Town::input("pothole") };
        report(self.town.cx(), self.town.city(), &Actor::visitor(), input).await.expect("the report is taken").concern
    }
}

store::row! { struct Id { id: concerns::model::StoryId } }

impl Desk {
    async fn stories(&self, c: &Concern) -> Vec<concerns::model::StoryId> {
        let q = self.town.cx().db.q("select id from story where city_id = $1 and concern_id = $2 order by at, id");
        let rows: Vec<Id> = q.bind(self.town.city().id).bind(c.id).all().await.expect("the story is read");
        rows.into_iter().map(|r| r.id).collect()
    }
    pub async fn first_story(&self, c: &Concern) -> concerns::model::StoryId {
        *self.stories(c).await.first().expect("a story begins")
    }
    pub async fn last_story(&self, c: &Concern) -> concerns::model::StoryId {
        *self.stories(c).await.last().expect("a story ends")
    }
}

impl Desk {
    pub async fn by_reference(&self, reference: &str) -> Concern {
        let q = self.town.cx().db.q("select * from concern where city_id = $1 and reference = $2");
        q.bind(self.town.city().id).bind(reference).one().await.expect("the case is there")
    }
}
