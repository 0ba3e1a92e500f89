//! `city.toml` and `calendar.toml`.

use super::{Files, Problems};
use crate::{
    folder::Document,
    model::{Calendar, Hours, Profile, ProfileInput, Week},
};
use kernel::Message;
use std::collections::BTreeMap;

const CITY: &str = "city.toml";
const CALENDAR: &str = "calendar.toml";

/// Reads `city.toml`. The rules are those of the settings page; here only the types are checked, and each wrong field is told with its line.
pub(super) fn read_city(files: &Files, problems: &Problems) -> Option<Profile> {
    let doc = Document::parse(CITY, files.needed_text(CITY, problems)?, problems)?;
    let root = doc.root(problems);
    let map = root.needed_table("map");
    let texts = root.table("texts");
    let number = |key| map.as_ref().map(|m| m.number(key)).unwrap_or_default();
    let any = i64::MIN..=i64::MAX;
    let whole = |key| map.as_ref().map(|m| m.whole(key, any.clone())).unwrap_or_default();
    let input = ProfileInput {
        slug: root.text("slug"),
        country: root.text("country"),
        zone: root.text("zone"),
        languages: root.texts("languages"),
        brand: root.text("brand"),
        town: root.text("town"),
        emergency: root.text("emergency"),
        phone: root.text("phone"),
        mail: root.text("mail"),
        reopen_days: root.whole("reopen_days", any.clone()),
        name: root.name("name"),
        lat: number("lat"),
        lon: number("lon"),
        zoom: whole("zoom"),
        max_zoom: whole("max_zoom"),
        texts: texts.as_ref().map(|t| t.keys().into_iter().map(|key| (key.clone(), t.name(&key))).collect()).unwrap_or_default(),
    };
    let (profile, wrong) = input.judge();
    // A field that is missing or of another type was told already; what it would have been is not judged.
    for e in wrong.into_iter().filter(|e| !problems.told(CITY, &e.field)) {
        match (e.field.split_once('.'), &map, &texts) {
            (Some(("map", key)), Some(map), _) => map.wrong(key, e.message),
            (Some(("texts", key)), _, Some(texts)) => texts.wrong(key, e.message),
            (Some(("map", _)), None, _) => {}
            _ => root.wrong(&e.field, e.message),
        }
    }
    Some(profile)
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
