//! The letters: what each kind of notice says, to the reporter and to who follows.

use super::What;
use crate::model::{Audience, CloseReason, Concern, Visibility};
use crate::store::stories::Entry;
use cities::City;
use jobs::{Letter, Link, Mail, Paragraph};
use kernel::{Instant, Message};
use serde_json::Value;
use std::sync::Arc;
use web::{Site, Words};

/// What is told of which case.
#[derive(Clone, Copy)]
pub(super) struct Told<'t> {
    pub what: What,
    pub entry: &'t Entry,
    pub c: &'t Concern,
    /// Of a case that is open again: the end before it, if no letter told it.
    pub untold: Option<&'t Entry>,
}

/// One letter on its way to somebody.
pub(super) struct Post<'p> {
    pub site: &'p Site,
    pub city: &'p City,
    pub words: Arc<Words>,
    pub secret: &'p str,
    pub is_follower: bool,
}

/// The texts of a letter before they are put together.
struct Texts {
    title: String,
    paragraphs: Vec<String>,
    /// What the city wrote, and who when.
    quote: Option<(String, String)>,
    /// An earlier end that no letter told: what it was, and what the city wrote then.
    untold: Option<(String, (String, String))>,
    button: String,
    url: String,
    because: String,
}

impl Post<'_> {
    fn say(&self, m: Message) -> String {
        self.words.say_plain(&m)
    }
    fn url(&self, path: &str) -> String {
        format!("{}/{}{path}", self.site.config.base_url, self.city.slug)
    }
    /// Day, date and time in the city's zone.
    fn time(&self, at: Instant) -> String {
        let (f, zone) = (&self.words.formats, &self.city.zone);
        let day = at.day(zone);
        let m = Message::new("concerns-mail-time").with("weekday", f.weekday(day)).with("date", f.date(day)).with("time", f.time(at, zone));
        self.say(m)
    }
    fn team(&self, code: &str) -> String {
        let found = self.city.department(code).map(|d| d.name.in_lang(&self.words.lang).to_string());
        found.unwrap_or_else(|| self.words.t("concerns-report-the-city").to_string())
    }
    /// What a case is called in a subject, which shows on locked screens: its title, unless it is private.
    fn name(&self, c: &Concern) -> String {
        match c.visibility() {
            Visibility::Public | Visibility::Review => c.title.clone(),
            Visibility::Private | Visibility::Hidden => c.reference.spoken(),
        }
    }
    fn due(&self, c: &Concern, id: &'static str) -> Option<String> {
        c.due_at.map(|at| self.say(Message::new(id).with("team", self.team(&c.department)).with("time", self.time(at))))
    }

    /// The letter of a notice.
    pub(super) fn letter(&self, told: &Told<'_>, key: String, to: &str) -> Mail {
        self.mail(told.c, self.texts(told), key, to, true)
    }

    /// The question whether the owner of an address wants mails.
    pub(super) fn question(&self, c: &Concern, key: String, to: &str) -> Mail {
        let city = self.city.name.in_lang(&self.words.lang);
        let texts = Texts {
            title: self.say(Message::new("concerns-mail-confirm-title").with("title", self.name(c))),
            paragraphs: vec![self.say(Message::new("concerns-mail-confirm-text").with("city", city)), self.words.t("concerns-mail-confirm-not-you").into()],
            quote: None,
            untold: None,
            button: self.words.t("concerns-confirm-button").into(),
            url: self.url(&format!("/confirm/{}", self.secret)),
            because: self.say(Message::new("concerns-mail-because-asked").with("reference", c.reference.spoken())),
        };
        self.mail(c, texts, key, to, false)
    }

    fn texts(&self, told: &Told<'_>) -> Texts {
        let (c, own) = (told.c, format!("/c/{}", self.secret));
        let path = if self.is_follower { format!("/concern/{}", c.reference) } else { own };
        let because = if self.is_follower { "concerns-mail-because-follow" } else { "concerns-mail-because-reported" };
        let title = Message::new(title(told.what)).with("title", self.name(c));
        Texts {
            title: self.say(title),
            paragraphs: self.paragraphs(told),
            quote: self.quote(told),
            untold: told.untold.and_then(|end| self.untold(told.c, end)),
            button: self.words.t(self.button(told.what)).into(),
            url: self.url(&path),
            because: self.say(Message::new(because).with("reference", c.reference.spoken())),
        }
    }

    fn button(&self, what: What) -> &'static str {
        match what {
            What::Asked => "concerns-mail-button-reply",
            What::Answered if !self.is_follower => "concerns-mail-button-rate",
            _ => "concerns-mail-button-see",
        }
    }

    /// The words that the city wrote, for all that has some.
    fn quote(&self, told: &Told<'_>) -> Option<(String, String)> {
        let has_words = matches!(told.what, What::Asked | What::Answered | What::Closed | What::Reopened);
        if has_words { self.city_words(told.c, told.entry) } else { None }
    }
    /// What the city wrote in an entry, and who when. What not everybody may read is in no letter.
    fn city_words(&self, c: &Concern, entry: &Entry) -> Option<(String, String)> {
        let by_city = !matches!(entry.actor_kind.as_str(), "visitor" | "resident");
        let has_words = !entry.text.is_empty() && entry.audience() == Audience::All;
        let team = self.team(entry.detail.0.get("department").and_then(Value::as_str).unwrap_or(&c.department));
        let by = || self.say(Message::new("concerns-mail-quote-by").with("team", team).with("time", self.time(entry.at)));
        (has_words && by_city).then(|| (entry.text.clone(), by()))
    }
    /// An end of which a letter was held back, and which is over before anybody was told.
    fn untold(&self, c: &Concern, end: &Entry) -> Option<(String, (String, String))> {
        let id = if end.act == "closed" { "concerns-mail-before-closed" } else { "concerns-mail-before-answered" };
        Some((self.words.t(id).to_string(), self.city_words(c, end)?))
    }

    fn paragraphs(&self, told: &Told<'_>) -> Vec<String> {
        let c = told.c;
        let plain = |id: &str| Some(self.words.t(id).to_string());
        let photos = told.entry.detail.0.get("photos").and_then(Value::as_i64).filter(|n| *n > 0);
        let all = match told.what {
            What::Received => {
                let review = (c.visibility() == Visibility::Review).then(|| self.words.t("concerns-mail-review").to_string());
                vec![self.due(c, "concerns-mail-received-text"), review, self.reference(c)]
            }
            What::Assigned => vec![self.due(c, "concerns-mail-assigned-text")],
            What::Asked => vec![plain("concerns-mail-asked-text")],
            What::Answered => vec![
                self.reported(c),
                photos.map(|n| self.say(Message::new("concerns-mail-photos").with("n", n))),
                Some(self.say(Message::new("concerns-mail-reopen").with("days", self.city.reopen_days))).filter(|_| !self.is_follower),
            ],
            What::Closed => {
                // Of this end: by now the case may have ended once more, for another reason.
                let reason = told.entry.detail.0.get("reason").and_then(Value::as_str).and_then(CloseReason::parse);
                vec![reason.map(|r| self.say(Message::new("concerns-mail-closed-text").with("reason", self.words.t(r.message()))))]
            }
            What::Reopened => vec![self.due(c, "concerns-mail-reopened-text")],
            What::Moved => vec![self.due(c, "concerns-mail-moved-text")],
        };
        all.into_iter().flatten().collect()
    }

    fn reference(&self, c: &Concern) -> Option<String> {
        Some(self.say(Message::new("concerns-mail-reference").with("reference", c.reference.spoken())))
    }

    /// When it was reported, and how many said the same.
    fn reported(&self, c: &Concern) -> Option<String> {
        let m = Message::new("concerns-mail-answered-text").with("time", self.time(c.reported_at)).with("n", c.supporters);
        Some(self.say(m))
    }

    fn mail(&self, c: &Concern, t: Texts, key: String, to: &str, can_leave: bool) -> Mail {
        let leave = self.url(&format!("/leave/{}", self.secret));
        let mut paragraphs: Vec<Paragraph<'_>> = t.quote.iter().map(|(words, by)| Paragraph::Quote { words, by }).collect();
        paragraphs.extend(t.paragraphs.iter().map(|p| Paragraph::Text(p)));
        paragraphs.extend(t.untold.iter().flat_map(|(lead, (words, by))| [Paragraph::Text(lead), Paragraph::Quote { words, by }]));
        let mut footer = vec![t.because.as_str()];
        if self.site.config.training {
            footer.push(self.words.t("web-training"));
        }
        let brand = self.city.brand.to_string();
        let letter = Letter {
            brand: &brand,
            city_name: self.city.name.in_lang(&self.words.lang),
            desk: self.words.t("web-desk-of-city"),
            lang: self.words.lang.clone(),
            title: &t.title,
            paragraphs,
            button: Some(Link { text: &t.button, url: &t.url }),
            footer,
            unsubscribe: can_leave.then(|| Link { text: self.words.t("concerns-mail-leave"), url: &leave }),
        };
        let reply_to = Some(self.city.mail.clone()).filter(|m| jobs::is_address(m));
        let host = self.site.config.base_url.split_once("://").map_or("", |(_, host)| host);
        Mail::letter(Some(self.city.id), key, to, host, &letter).about(format!("concern {}", c.reference)).reply_to(reply_to)
    }
}

fn title(what: What) -> &'static str {
    match what {
        What::Received => "concerns-mail-received-title",
        What::Assigned => "concerns-mail-assigned-title",
        What::Asked => "concerns-mail-asked-title",
        What::Answered => "concerns-mail-answered-title",
        What::Closed => "concerns-mail-closed-title",
        What::Reopened => "concerns-mail-reopened-title",
        What::Moved => "concerns-mail-moved-title",
    }
}
