//! A city's settings.

use super::{Colour, code_like, country, is_code, is_mail, is_phone};
use jiff::tz::TimeZone;
use kernel::{FieldError, GeoPoint, Lang, Message, Text};
use std::{collections::BTreeMap, ops::RangeInclusive};

pub const LANGUAGES_MAX: usize = 12;
pub const NAME_LENGTH_MAX: usize = 200;
pub const TEXT_LENGTH_MAX: usize = 4_000;
pub const REOPEN_DAYS_MAX: i64 = 365;
/// The zooms at which maps are drawn.
pub const ZOOM_MIN: u8 = 9;
pub const ZOOM_MAX: u8 = 18;
/// The short texts that a city may have.
pub const TEXT_KEYS: [&str; 3] = ["welcome", "about", "privacy"];
/// The evening pictures.
pub const TOWNS: [&str; 5] = ["steppe", "strait", "hills", "harbour", "towers"];

/// What `city.toml` holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The city's part of every address; it never changes.
    pub slug: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// IANA name.
    pub zone_name: String,
    /// What residents are offered; the first is the default.
    pub languages: Vec<Lang>,
    pub brand: Colour,
    /// The evening picture, one of [`TOWNS`].
    pub town: String,
    /// The number to call instead of reporting.
    pub emergency: String,
    /// The desk's own number, or empty.
    pub phone: String,
    pub mail: String,
    /// How long after an answer its reporter may reopen it.
    pub reopen_days: i64,
    pub name: Text,
    pub map: MapView,
    /// Short texts by key, see [`TEXT_KEYS`].
    pub texts: BTreeMap<String, Text>,
}

/// A city's settings as somebody wrote them, in a form or in `city.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProfileInput {
    pub slug: String,
    pub country: String,
    pub zone: String,
    pub languages: Vec<String>,
    pub brand: String,
    pub town: String,
    pub emergency: String,
    pub phone: String,
    pub mail: String,
    pub reopen_days: i64,
    pub name: Text,
    pub lat: f64,
    pub lon: f64,
    pub zoom: i64,
    pub max_zoom: i64,
    pub texts: BTreeMap<String, Text>,
}

/// The first view of the map, and how far the base map goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapView {
    pub centre: GeoPoint,
    pub zoom: u8,
    /// Beyond it this city has no base map: streets need a tile source.
    pub max_zoom: u8,
}

impl Profile {
    /// A short text in a language, if the city has it in any.
    pub fn text(&self, key: &str, lang: &Lang) -> Option<&str> {
        self.texts.get(key).map(|t| t.in_lang(lang)).filter(|t| !t.is_empty())
    }
    /// The language that is spoken when nothing else is known.
    pub fn default_language(&self) -> Lang {
        self.languages.first().cloned().unwrap_or_else(Lang::english)
    }
}

/// What is wrong, field by field.
#[derive(Default)]
struct Wrong(Vec<FieldError>);

impl Wrong {
    fn add(&mut self, field: &str, message: Message) {
        self.0.push(FieldError::new(field, message));
    }
    /// Tells when `ok` is false; the message names the value.
    fn unless(&mut self, ok: bool, field: &str, id: &'static str, value: &str) {
        if !ok {
            self.add(field, Message::new(id).with("value", value));
        }
    }
    fn text(&mut self, field: &str, text: &Text, max: usize) {
        if text.pairs().any(|(_, t)| t.chars().count() > max) {
            self.add(field, Message::new("cities-problem-too-long").with("max", max));
        }
    }
    fn range(&mut self, field: &str, n: i64, range: RangeInclusive<i64>) {
        if !range.contains(&n) {
            self.add(field, Message::new("cities-problem-range").with("min", *range.start()).with("max", *range.end()));
        }
    }
}

/// Nothing cannot be quoted: what is not there is asked for.
pub(crate) fn unless_missing(value: &str, wrong: &'static str, missing: &'static str) -> &'static str {
    if value.is_empty() { missing } else { wrong }
}

/// What addresses of the installation's own pages begin with: a city of this name could not be reached. The test `a_page_is_never_hidden_by_a_city` in
/// `hansa` compares the list with the routes of all slices.
pub const RESERVED_SLUGS: [&str; 15] = [
    "account",
    "assets",
    "demo",
    "health",
    "invitation",
    "language",
    "mailbox",
    "members",
    "metrics",
    "password",
    "register",
    "set-up",
    "settings",
    "sign-in",
    "sign-out",
];

impl ProfileInput {
    /// The settings, or everything that is wrong with them. The fields are named as in `city.toml`: `zone`, `map.lat`, `texts.welcome`.
    pub fn check(self) -> Result<Profile, Vec<FieldError>> {
        let (profile, wrong) = self.judge();
        if wrong.is_empty() { Ok(profile) } else { Err(wrong) }
    }

    /// What is wrong, and the settings with something harmless in the place of it: the rest of a folder can still be checked against them.
    pub(crate) fn judge(self) -> (Profile, Vec<FieldError>) {
        let mut wrong = Wrong::default();
        if let Some(message) = slug_problem(&self.slug) {
            wrong.add("slug", message);
        }
        wrong.unless(
            country(&self.country).is_some(),
            "country",
            unless_missing(&self.country, "cities-problem-country", "cities-problem-country-missing"),
            &self.country,
        );
        let zone_id = unless_missing(&self.zone, "cities-problem-zone", "cities-problem-zone-missing");
        wrong.unless(TimeZone::get(&self.zone).is_ok(), "zone", zone_id, &self.zone);
        let languages = languages(&self.languages, &mut wrong);
        let brand = self.brand.parse();
        wrong.unless(brand.is_ok(), "brand", "cities-problem-colour", &self.brand);
        if !TOWNS.contains(&self.town.as_str()) {
            wrong.add("town", Message::new("cities-problem-choice").with("value", self.town.as_str()).with("list", TOWNS.join(", ")));
        }
        for (field, n) in [("emergency", &self.emergency), ("phone", &self.phone)] {
            wrong.unless(n.is_empty() || is_phone(n), field, "cities-problem-phone", n);
        }
        wrong.unless(self.mail.is_empty() || is_mail(&self.mail), "mail", "cities-problem-mail", &self.mail);
        wrong.range("reopen_days", self.reopen_days, 0..=REOPEN_DAYS_MAX);
        if self.name.is_empty() {
            wrong.add("name", Message::new("cities-problem-name-missing"));
        }
        wrong.text("name", &self.name, NAME_LENGTH_MAX);
        let map = map_view(&self, &mut wrong);
        for (key, text) in &self.texts {
            wrong.unless(TEXT_KEYS.contains(&key.as_str()), &format!("texts.{key}"), "cities-problem-unknown", key);
            wrong.text(&format!("texts.{key}"), text, TEXT_LENGTH_MAX);
        }
        let ProfileInput { slug, country, zone, town, emergency, phone, mail, reopen_days, name, mut texts, .. } = self;
        texts.retain(|_, t| !t.is_empty());
        let brand = brand.unwrap_or(Colour([0, 0, 0]));
        (Profile { slug, country, zone_name: zone, languages, brand, town, emergency, phone, mail, reopen_days, name, map, texts }, wrong.0)
    }
}

/// What is wrong with a city's part of every address, with one that would do.
fn slug_problem(slug: &str) -> Option<Message> {
    let is_reserved = RESERVED_SLUGS.contains(&slug);
    if is_code(slug) && !is_reserved {
        return None;
    }
    let id = if is_reserved { "cities-problem-reserved" } else { unless_missing(slug, "cities-problem-slug", "cities-problem-code-missing") };
    let near = match code_like(slug) {
        near if near.is_empty() => "my-city".to_string(),
        near if RESERVED_SLUGS.contains(&near.as_str()) => format!("{near}-city"),
        near => near,
    };
    Some(Message::new(id).with("value", slug).with("suggestion", near).with("list", RESERVED_SLUGS.join(", ")))
}

fn languages(tags: &[String], wrong: &mut Wrong) -> Vec<Lang> {
    let mut out: Vec<Lang> = Vec::new();
    for tag in tags {
        match Lang::parse(tag).filter(|l| !out.contains(l)) {
            Some(lang) => out.push(lang),
            None => wrong.unless(false, "languages", "cities-problem-language", tag),
        }
    }
    if tags.is_empty() || tags.len() > LANGUAGES_MAX {
        wrong.add("languages", Message::new("cities-problem-languages").with("max", LANGUAGES_MAX));
    }
    out
}

fn map_view(input: &ProfileInput, wrong: &mut Wrong) -> MapView {
    let centre = GeoPoint::new(input.lat, input.lon);
    if centre.is_none() {
        wrong.add("map.lat", Message::new("cities-problem-position"));
    }
    let range = i64::from(ZOOM_MIN)..=i64::from(ZOOM_MAX);
    wrong.range("map.zoom", input.zoom, range.clone());
    wrong.range("map.max_zoom", input.max_zoom, range);
    let zoom = |n: i64| u8::try_from(n).unwrap_or(ZOOM_MIN);
    MapView { centre: centre.unwrap_or(GeoPoint { lat: 0.0, lon: 0.0 }), zoom: zoom(input.zoom), max_zoom: zoom(input.max_zoom) }
}

impl From<&Profile> for ProfileInput {
    /// What an edit begins with.
    fn from(p: &Profile) -> Self {
        ProfileInput {
            slug: p.slug.clone(),
            country: p.country.clone(),
            zone: p.zone_name.clone(),
            languages: p.languages.iter().map(ToString::to_string).collect(),
            brand: p.brand.to_string(),
            town: p.town.clone(),
            emergency: p.emergency.clone(),
            phone: p.phone.clone(),
            mail: p.mail.clone(),
            reopen_days: p.reopen_days,
            name: p.name.clone(),
            lat: p.map.centre.lat,
            lon: p.map.centre.lon,
            zoom: i64::from(p.map.zoom),
            max_zoom: i64::from(p.map.max_zoom),
            texts: p.texts.clone(),
        }
    }
}
