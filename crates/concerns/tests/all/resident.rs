//! The resident's side, through the front door and without JavaScript.

mod after;
mod again;
mod follow;
mod hostile;
mod late;
mod mails;
mod moved;
mod one_page;
mod photos;
mod promise;
mod report;
mod slow;
mod steps;
mod twice;
mod typed;
mod unsent;
mod words;

use crate::town::Town;
use concerns::model::Concern;
use concerns::resident::{Body, Draft, Reply, start};
use image::{DynamicImage, ImageFormat, RgbImage};
use kernel::{Actor, Lang};
use std::io::Cursor;
use testkit::Client;

/// A photo of this size, as JPEG.
pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let picture = RgbImage::from_fn(width, height, |x, y| image::Rgb([(x % 251) as u8, (y % 241) as u8, 90]));
    DynamicImage::ImageRgb8(picture).write_to(&mut Cursor::new(&mut out), ImageFormat::Jpeg).unwrap();
    out
}

/// A draft by School 24, ready for the last step.
pub async fn lamp_draft(town: &Town, mail: &str) -> Draft {
    let fields = [("q-pattern", "dark"), ("details", "Dark since Monday. The children walk home."), ("mail", mail)];
    let fields = fields.into_iter().map(|(n, v)| (n.to_string(), v.to_string())).collect();
    let body = Body { lat: Some(Town::WEST.lat), lon: Some(Town::WEST.lon), text: "School 24".into(), category: "lamp-out".into(), fields, ..Body::default() };
    start(town.cx(), town.city(), body).await.unwrap()
}

/// Opens the form and goes through the questions until `more`; answers the draft's address.
pub async fn until_more(client: &mut Client, category: &str) -> String {
    let begun = client.post("/lampton/report", &[("at", "landmarks:school-24")]).await;
    let draft = begun.location().trim_end_matches("/what").to_string();
    let chosen = client.post(&format!("{draft}/what"), &[("category", category)]).await;
    assert_eq!(chosen.status, 303, "{}", chosen.body);
    draft
}

pub fn system() -> Actor {
    Actor::system("test")
}

/// The city asks, as staff do.
pub async fn ask(town: &Town, c: &Concern) -> Concern {
    let input = concerns::desk::ask::Input { concern: c.id, version: None, text: "Which of the two lamps?".into(), lang: Lang::english() };
    concerns::desk::ask::ask(town.cx(), town.city(), &system(), input).await.unwrap()
}

/// The city answers; the category must not ask for a proof.
pub async fn answer(town: &Town, c: &Concern) -> Concern {
    let input = concerns::desk::answer::Input {
        concern: c.id,
        version: None,
        text: "We filled it and will look again.".into(),
        lang: Lang::english(),
        template: None,
        photos: Vec::new(),
    };
    concerns::desk::answer::answer(town.cx(), town.city(), &system(), input).await.unwrap()
}

pub fn said(secret: &str, text: &str) -> Reply {
    Reply { secret: secret.into(), text: text.into(), lang: Lang::english(), photos: Vec::new(), promised: None }
}

/// Runs all jobs that are due, and those that wait a minute.
pub async fn letters(town: &Town) {
    let handlers = (concerns::slice().handlers)(&town.0.site);
    town.0.run_jobs(&handlers).await;
    town.0.clock.advance(2 * kernel::MINUTE);
    town.0.run_jobs(&handlers).await;
}

/// All mails of the city about a case, the oldest first, whole.
pub async fn mails(town: &Town) -> Vec<jobs::MailShown> {
    let filter = jobs::MailFilter { city: Some(town.city().id), ..Default::default() };
    let list = jobs::list_mails(town.cx(), &system(), &filter, &jobs::Paging::default()).await.unwrap();
    let mut out = Vec::new();
    for line in list.items.into_iter().rev() {
        out.push(jobs::mail(town.cx(), &system(), Some(town.city().id), jobs::MailId(line.id)).await.unwrap());
    }
    out
}

/// The address of a link in a mail's text, without scheme and host.
pub fn link(text: &str, part: &str) -> String {
    let line = text.lines().find(|l| l.starts_with("http") && l.contains(part)).unwrap_or_else(|| panic!("no link with {part} in\n{text}"));
    line.trim_start_matches("http://lampton.test").to_string()
}
