//! Cases of every kind and in every state, made by the verbs: what lists, maps and figures are tried on.

use crate::town::Town;
use concerns::model::{CloseReason, Concern};
use concerns::report::{Input, Receipt, Where, report};
use concerns::{answer, ask, close, hide, publish};
use kernel::{Actor, GeoPoint, HOUR, Instant, Lang, MINUTE};

/// A small dice, the same on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
    pub fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
    pub fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }
}

pub fn desk() -> Actor {
    Actor::system("test")
}

/// A word that stands in what nobody may see.
pub const UNSEEN: &str = "Zweifelsohne";

impl Town {
    pub fn set_clock(&self, at: Instant) {
        self.0.clock.set(at);
    }
    pub async fn answer(&self, c: &Concern, text: &str) -> Concern {
        let input = answer::Input { concern: c.id, version: None, text: text.into(), lang: Lang::english(), template: None, photos: Vec::new() };
        answer::answer(self.cx(), self.city(), &desk(), input).await.expect("it is answered")
    }
    pub async fn close(&self, c: &Concern, reason: CloseReason) -> Concern {
        let input = close::Input { concern: c.id, version: None, reason, text: "Closed.".into(), lang: Lang::english(), duplicate_of: None };
        close::close(self.cx(), self.city(), &desk(), input).await.expect("it is closed")
    }
    pub async fn ask(&self, c: &Concern) -> Concern {
        let input = ask::Input { concern: c.id, version: None, text: "Which lamp is it?".into(), lang: Lang::english() };
        ask::ask(self.cx(), self.city(), &desk(), input).await.expect("it is asked")
    }
    pub async fn publish(&self, c: &Concern) -> Concern {
        publish::publish(self.cx(), self.city(), &desk(), publish::Input { concern: c.id, version: None, mended: None }).await.expect("it is published")
    }
    pub async fn hide(&self, c: &Concern) -> Concern {
        hide::hide(self.cx(), self.city(), &desk(), hide::Input { concern: c.id, version: None }).await.expect("it is hidden")
    }
    /// A report that came when the clock says so.
    pub async fn case(&self, category: &str, at: Option<GeoPoint>, details: &str, is_private: bool) -> Receipt {
        let text = if at.is_some() { "School 24" } else { "" };
        let place = Where { point: at, text: text.into(), is_nowhere: at.is_none() };
        let mut input = Input { place, details: details.into(), is_private, ..Town::input(category) };
        (input.contact.name, input.contact.mail, input.contact.phone) = ("Zelda Quirin".into(), "zelda@quirin.example".into(), "+60 4-555 0177".into());
        report(self.cx(), self.city(), &Actor::visitor(), input).await.expect("the report is taken")
    }
}

fn somewhere(dice: &mut Dice) -> GeoPoint {
    let part = |n: u64| f64::from(u32::try_from(n).unwrap()) / 10_000.0;
    GeoPoint { lat: 5.005 + part(dice.below(900)), lon: 100.005 + part(dice.below(900)) }
}

/// So many cases over the last `days`, answered, closed, asked, hidden or open, as the dice say.
pub async fn crowd(town: &Town, n: usize, days: u64, seed: u64) {
    let mut dice = Dice(seed);
    let now = town.cx().now();
    for i in 0..n {
        let back = HOUR * i64::try_from(dice.below(days * 24)).unwrap() + MINUTE * i64::try_from(dice.below(60)).unwrap();
        let came = now.plus(-back);
        town.set_clock(came);
        let category = dice.pick(&["pothole", "pothole", "live-wire", "live-wire", "idea", "conduct"]);
        let at = if category == "idea" { None } else { Some(somewhere(&mut dice)) };
        let is_private = dice.one_in(12);
        let words = if is_private || category == "conduct" { format!("{UNSEEN} number {i}") } else { format!("Trouble number {i} in the street") };
        let mut c = town.case(category, at, &words, is_private).await.concern;
        if c.visibility == "review" && !dice.one_in(5) {
            c = town.publish(&c).await;
        }
        if dice.one_in(20) && c.is_public() {
            c = town.hide(&c).await;
        }
        let took = HOUR * i64::try_from(dice.below(120)).unwrap() + 7 * MINUTE;
        if took > back {
            continue;
        }
        town.set_clock(came.plus(took));
        match dice.below(8) {
            0..=4 => drop(town.answer(&c, "It is mended.").await),
            5 => drop(town.close(&c, CloseReason::NotFound).await),
            6 => drop(town.ask(&c).await),
            _ => {}
        }
    }
    town.set_clock(now);
}
