//! `city.toml` and `calendar.toml`.

use super::{Files, Problems};
use crate::{
    folder::{Document, Reader},
    model::{
        COUNTRY_LENGTH, Calendar, Hours, LANGUAGES_MAX, MapView, NAME_LENGTH_MAX, Profile, REOPEN_DAYS_MAX, TEXT_KEYS, TEXT_LENGTH_MAX, TOWNS, Week, ZOOM_MAX, ZOOM_MIN, is_code, is_mail, is_phone,
    },
};
use jiff::tz::TimeZone;
use kernel::{GeoPoint, Lang, Message, Text};
use std::collections::BTreeMap;

const CITY: &str = "city.toml";
const CALENDAR: &str = "calendar.toml";

pub(super) fn read_city(files: &Files, problems: &Problems) -> Option<Profile> {
    let doc = Document::parse(CITY, files.needed_text(CITY, problems)?, problems)?;
    let root = doc.root(problems);
    let slug = root.text("slug");
    if !slug.is_empty() && !is_code(&slug) {
        root.wrong("slug", Message::new("cities-problem-code").with("value", slug.as_str()));
    }
    let country = root.text("country");
    if !country.is_empty() && !(country.len() == COUNTRY_LENGTH && country.bytes().all(|b| b.is_ascii_uppercase())) {
        root.wrong("country", Message::new("cities-problem-country").with("value", country.as_str()));
    }
    let zone_name = root.text("zone");
    if !zone_name.is_empty() && TimeZone::get(&zone_name).is_err() {
        root.wrong("zone", Message::new("cities-problem-zone").with("value", zone_name.as_str()));
    }
    let languages = languages(&root);
    let brand = root.parsed("brand", "cities-problem-colour").unwrap_or(crate::model::Colour([0, 0, 0]));
    let town = root.one_of("town", &TOWNS);
    let emergency = number(&root, "emergency");
    let phone = number(&root, "phone");
    let mail = root.text("mail");
    if !mail.is_empty() && !is_mail(&mail) {
        root.wrong("mail", Message::new("cities-problem-mail").with("value", mail.as_str()));
    }
    let reopen_days = root.whole("reopen_days", 0..=REOPEN_DAYS_MAX);
    let name = root.needed_name("name");
    limit(&root, "name", &name, NAME_LENGTH_MAX);
    let map = root.needed_table("map").map(|t| map_view(&t));
    let texts = root.table("texts").map(|t| texts(&t)).unwrap_or_default();
    let map = map.unwrap_or(MapView { centre: GeoPoint { lat: 0.0, lon: 0.0 }, zoom: ZOOM_MIN, max_zoom: ZOOM_MIN });
    Some(Profile { slug, country, zone_name, languages, brand, town, emergency, phone, mail, reopen_days, name, map, texts })
}

fn languages(root: &Reader<'_>) -> Vec<Lang> {
    let mut out: Vec<Lang> = Vec::new();
    for tag in root.texts("languages") {
        match Lang::parse(&tag).filter(|l| !out.contains(l)) {
            Some(lang) => out.push(lang),
            None => root.wrong("languages", Message::new("cities-problem-language").with("value", tag)),
        }
    }
    if out.is_empty() || out.len() > LANGUAGES_MAX {
        root.wrong("languages", Message::new("cities-problem-languages").with("max", LANGUAGES_MAX));
    }
    out
}

fn number(root: &Reader<'_>, key: &str) -> String {
    let n = root.text(key);
    if !n.is_empty() && !is_phone(&n) {
        root.wrong(key, Message::new("cities-problem-phone").with("value", n.as_str()));
    }
    n
}

fn limit(reader: &Reader<'_>, key: &str, text: &Text, max: usize) {
    if text.pairs().any(|(_, t)| t.chars().count() > max) {
        reader.wrong(key, Message::new("cities-problem-too-long").with("max", max));
    }
}

fn map_view(t: &Reader<'_>) -> MapView {
    let (lat, lon) = (t.number("lat"), t.number("lon"));
    let centre = GeoPoint::new(lat, lon);
    if centre.is_none() {
        t.wrong("lat", Message::new("cities-problem-position"));
    }
    let zoom = |key| u8::try_from(t.whole(key, i64::from(ZOOM_MIN)..=i64::from(ZOOM_MAX))).unwrap_or(ZOOM_MIN);
    MapView { centre: centre.unwrap_or(GeoPoint { lat: 0.0, lon: 0.0 }), zoom: zoom("zoom"), max_zoom: zoom("max_zoom") }
}

fn texts(t: &Reader<'_>) -> BTreeMap<String, Text> {
    let mut out = BTreeMap::new();
    for key in TEXT_KEYS {
        let text = t.name(key);
        limit(t, key, &text, TEXT_LENGTH_MAX);
        if !text.is_empty() {
            out.insert(key.to_string(), text);
        }
    }
    out
}

pub(super) fn read_calendar(files: &Files, problems: &Problems) -> Calendar {
    let Some(text) = files.needed_text(CALENDAR, problems) else { return Calendar::default() };
    let Some(doc) = Document::parse(CALENDAR, text, problems) else { return Calendar::default() };
    let root = doc.root(problems);
    let mut week = Week::default();
    let Some(table) = root.needed_table("week") else { return Calendar::default() };
    for (day, name) in week.0.iter_mut().zip(Week::DAYS) {
        for span in table.texts(name) {
            match span.parse::<Hours>() {
                Ok(h) => day.push(h),
                Err(()) => table.wrong(name, Message::new("cities-problem-hours").with("value", span)),
            }
        }
        if !Week::in_order(day) {
            table.wrong(name, Message::new("cities-problem-hours-order"));
        }
    }
    if !week.has_a_working_day() {
        root.wrong("week", Message::new("cities-problem-week-empty"));
    }
    Calendar { week, holidays: BTreeMap::new() }
}
