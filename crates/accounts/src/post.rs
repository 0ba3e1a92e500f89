//! The letters of this slice.

use crate::Error;
use cities::City;
use cities::model::readable;
use jobs::{Letter, Link, Mail, Paragraph, letter};
use kernel::{CityId, Lang, Message};
use std::sync::Arc;
use store::{Ctx, Tx};
use web::{Site, Visit, Words};

/// On whose paper one writes: a city's, or the installation's.
#[derive(Clone)]
pub struct Post {
    site: Site,
    city: Option<Arc<City>>,
}

/// What a letter says, in messages. `key` makes it a letter that is sent once.
pub(crate) struct Note {
    pub key: String,
    pub subject: Message,
    pub paragraphs: Vec<Message>,
    /// Words and the path of the button.
    pub button: Option<(&'static str, String)>,
    pub footer: &'static str,
    pub about: String,
}

impl Post {
    pub fn of(v: &Visit) -> Self {
        Post { site: v.site.clone(), city: v.city.clone() }
    }
    /// For who has no visit: a command, a job.
    pub fn new(site: &Site, city: Option<Arc<City>>) -> Self {
        Post { site: site.clone(), city }
    }
    /// The address of a path, for who passes it on by hand because no mail is delivered.
    pub(crate) fn by_hand(&self, path: &str) -> Option<String> {
        (!self.site.config.sends_mail).then(|| format!("{}{path}", self.site.config.base_url))
    }
    pub(crate) fn city(&self) -> Option<CityId> {
        self.city.as_ref().map(|c| c.id)
    }
    /// On a city's paper, for somebody whose letters have no city of their own yet.
    pub(crate) fn for_city(&self, city: Option<CityId>) -> Self {
        Post { site: self.site.clone(), city: city.and_then(|c| self.site.cities.by_id(c)).or_else(|| self.city.clone()) }
    }
    fn words(&self, lang: &str) -> &Arc<Words> {
        let known = |l: &Lang| self.site.languages.get(l);
        let own = Lang::parse(lang);
        let city = || self.city.as_ref().map(|c| c.default_language());
        own.as_ref().and_then(known).or_else(|| city().as_ref().and_then(known)).unwrap_or(self.site.languages.english())
    }
    /// How the city is called in that language.
    pub(crate) fn sender(&self, lang: &str) -> String {
        let words = self.words(lang);
        self.city.as_ref().map_or_else(|| words.t("web-product").to_string(), |c| c.name.in_lang(&words.lang).to_string())
    }
    /// Writes the letter down in the caller's transaction. It holds a key to an account, so nobody else reads it.
    pub(crate) async fn send(&self, cx: &Ctx, tx: &mut Tx, to: &str, lang: &str, note: Note) -> Result<(), Error> {
        let words = self.words(lang);
        let base = &self.site.config.base_url;
        let title = words.say_plain(&note.subject);
        let texts: Vec<String> = note.paragraphs.iter().map(|m| words.say_plain(m)).collect();
        let url = note.button.as_ref().map(|(_, path)| format!("{base}{path}"));
        let brand = self.city.as_ref().map(|c| readable(c.brand).to_string()).unwrap_or_default();
        let name = self.sender(lang);
        let paper = Letter {
            brand: &brand,
            city_name: &name,
            desk: if self.city.is_some() { words.t("web-desk-of-city") } else { "" },
            lang: words.lang.clone(),
            title: &title,
            paragraphs: texts.iter().map(|t| Paragraph::Text(t)).collect(),
            button: note.button.as_ref().zip(url.as_ref()).map(|((id, _), url)| Link { text: words.t(id), url }),
            footer: vec![words.t(note.footer)],
            unsubscribe: None,
        };
        let host = base.split_once("://").map_or(base.as_str(), |(_, host)| host);
        let (text, html) = letter(&paper);
        let mail = Mail { text, html, ..Mail::letter(self.city(), note.key, to, host, &paper) };
        jobs::send_mail(cx, tx, mail.about(note.about).secret()).await?;
        Ok(())
    }
}
