//! The city's own settings: names, languages, numbers, texts, colour, evening picture, map. What residents see of them changes with the next page.

use crate::changed::{self, Changed};
use crate::compare::Reader;
use crate::countries::{countries, zones};
use crate::edit::first_field;
use crate::edit::{InLanguage, KEPT, LOOKS_MAX, SAVED, Stale, done, fresh, meet, own_name, put_text, status, text_fields, typed_text, with_status, wrong};
use askama::Template;
use cities::model::{Colour, ProfileInput, TEXT_KEYS, TOWNS, readable};
use cities::{City, Edit, edit_city};
use kernel::{Lang, Message, Text};
use web::{Alert, Answer, Field, Form, LoggedAs, Markup, Met, Submitted, Values, Visit, filled, see_other};

/// The button that shows what colour and texts would look like, and saves nothing.
const LOOK: &str = "look";

/// What the server makes of a colour.
pub(crate) struct Swatch {
    pub chosen: String,
    pub used: String,
    /// White on it, in tenths.
    pub contrast: String,
    pub is_darkened: bool,
}

/// An evening picture to choose.
struct TownChoice {
    code: &'static str,
    name: &'static str,
    picture: Markup,
    is_on: bool,
}

#[derive(Template)]
#[template(path = "townhall/city.html")]
struct Page<'a> {
    v: &'a Visit,
    form: &'a Form,
    names: Vec<InLanguage>,
    texts: Vec<(&'static str, Vec<InLanguage>)>,
    languages: Vec<(String, String)>,
    first: Vec<(String, String)>,
    countries: Vec<(String, String)>,
    zones: Vec<(String, String)>,
    towns: Vec<TownChoice>,
    swatch: Option<Swatch>,
    changed: Option<Changed>,
    stale: Option<Stale>,
    done: Option<&'static str>,
    /// Languages that somebody took out of the city while texts in them were written here.
    gone: String,
}

pub(crate) fn swatch(v: &Visit, typed: &str) -> Option<Swatch> {
    let colour: Colour = typed.parse().ok()?;
    let used = readable(colour);
    #[expect(clippy::cast_possible_truncation, reason = "a contrast is between 1 and 21")]
    let tenths = (used.contrast_with_white() * 10.0) as i64;
    Some(Swatch { chosen: colour.to_string(), used: used.to_string(), contrast: v.tenths(tenths), is_darkened: used != colour })
}

fn towns(v: &Visit, city: &City, form: &Form) -> Vec<TownChoice> {
    let choice = |code: &'static str| {
        let name = v.t(town_message(code)).to_string();
        let picture = web::town(code, city.slug.len() as u64, 9, 5, &name).svg;
        TownChoice { code, name: town_message(code), picture, is_on: form.value("town") == code }
    };
    TOWNS.into_iter().map(choice).collect()
}

pub(crate) fn town_message(code: &str) -> &'static str {
    match code {
        "strait" => "townhall-town-strait",
        "hills" => "townhall-town-hills",
        "harbour" => "townhall-town-harbour",
        "towers" => "townhall-town-towers",
        _ => "townhall-town-steppe",
    }
}

pub(crate) fn text_message(key: &str) -> &'static str {
    match key {
        "welcome" => "townhall-text-welcome",
        "about" => "townhall-text-about",
        _ => "townhall-text-privacy",
    }
}

/// The languages that may be chosen, and those that the city writes although the program does not speak them yet.
pub(crate) fn language_options(v: &Visit, city: Option<&City>) -> Vec<(String, String)> {
    let speaks = |l: &Lang| v.site.languages.get(l).is_some();
    let mut options: Vec<(String, String)> = Vec::new();
    for w in v.site.languages.all() {
        let words = if w.read_by_speaker { v.msg("townhall-language-read") } else { v.msg("townhall-language-unread") };
        options.push((w.lang.to_string(), words.s("name", &w.own_name).text()));
    }
    for l in city.into_iter().flat_map(|c| &c.languages).filter(|l| !speaks(l)) {
        options.push((l.to_string(), v.msg("townhall-language-incomplete").s("name", own_name(v, l)).text()));
    }
    options
}

fn no_text() -> Text {
    Text::default()
}

fn text<'c>(city: &'c City, key: &str, none: &'c Text) -> &'c Text {
    city.texts.get(key).unwrap_or(none)
}

fn values(city: &City) -> Values {
    let none = no_text();
    let p = ProfileInput::from(&city.profile);
    let mut out = Values::new();
    put_text(&mut out, city, "name", &city.name);
    let mut put = |name: &str, value: String| out.push((name.into(), value));
    put("first", p.languages.first().cloned().unwrap_or_default());
    p.languages.iter().for_each(|l| put("languages", l.clone()));
    put("country", p.country);
    put("zone", p.zone);
    put("emergency", p.emergency);
    put("phone", p.phone);
    put("mail", p.mail);
    put("reopen_days", p.reopen_days.to_string());
    put("brand", p.brand);
    put("town", p.town);
    put("lat", p.lat.to_string());
    put("lon", p.lon.to_string());
    put("zoom", p.zoom.to_string());
    put("max_zoom", p.max_zoom.to_string());
    for key in TEXT_KEYS {
        put_text(&mut out, city, key, text(city, key, &none));
    }
    out
}

pub(crate) fn label(r: Reader<'_>, field: &str) -> String {
    if let Some((key, tag)) = field.split_once('-') {
        let what = if key == "name" { "townhall-name" } else { text_message(key) };
        return r.text_label(what, tag);
    }
    let id = match field {
        "first" => "townhall-first-language",
        "languages" => "townhall-languages",
        "country" => "townhall-country",
        "zone" => "townhall-zone",
        "emergency" => "townhall-emergency",
        "phone" => "townhall-phone",
        "mail" => "townhall-mail",
        "reopen_days" => "townhall-reopen-days",
        "brand" => "townhall-brand",
        "town" => "townhall-town",
        "lat" => "townhall-lat",
        "lon" => "townhall-lon",
        "zoom" => "townhall-zoom",
        _ => "townhall-max-zoom",
    };
    r.t(id).to_string()
}

/// Languages as they call themselves: `en, ar`.
fn named(v: &Visit, tags: &str) -> String {
    let name = |tag: &str| Lang::parse(tag).map_or_else(|| tag.to_string(), |l| own_name(v, &l));
    tags.split(", ").map(name).collect::<Vec<_>>().join(" · ")
}

/// The languages as ticked: the first one leads, the others follow in the order in which the city had them.
pub(crate) fn ticked(form: &Form, before: &[Lang]) -> Vec<String> {
    let first = form.value("first").to_string();
    let is_new = |t: &&str| !before.iter().any(|l| l.as_str() == *t);
    let mut all: Vec<String> = before.iter().map(ToString::to_string).filter(|l| form.is("languages", l)).collect();
    all.extend(form.all("languages").filter(is_new).map(str::to_string));
    all.retain(|l| *l != first);
    if !first.is_empty() {
        all.insert(0, first);
    }
    all
}

/// Numbers as they may be typed where the page shows them so: in Devanagari's digits, or in either row of Arabic ones.
pub(crate) fn latin_digits(typed: &str) -> String {
    let latin = |c: char| kernel::digit(c).and_then(|n| char::from_digit(n, 10)).unwrap_or(if c == '٫' { '.' } else { c });
    typed.chars().map(latin).collect()
}

/// Latitude and longitude: each in its field, or both in the first, as maps give them: `60.17, 24.94`. What is no number is refused as out of range.
pub(crate) fn position(form: &Form) -> (f64, f64) {
    let (lat, lon) = (latin_digits(form.value("lat")), latin_digits(form.value("lon")));
    let (lat, lon) = (lat.trim(), lon.trim());
    let number = |s: &str| s.trim().parse().unwrap_or(f64::NAN);
    match lat.split_once([',', ';', ' ']).filter(|_| lon.is_empty()) {
        Some((lat, lon)) => (number(lat), number(lon)),
        // Half the world writes a comma where the other writes a point.
        None => (number(&lat.replace(',', ".")), number(&lon.replace(',', "."))),
    }
}

/// A whole number; what is none is refused as one that is out of range.
pub(crate) fn whole(form: &Form, name: &str) -> i64 {
    latin_digits(form.value(name)).trim().parse().unwrap_or(i64::MIN)
}

fn typed(form: &Form, city: &City) -> ProfileInput {
    let none = no_text();
    let (lat, lon) = position(form);
    let value = |name: &str| form.value(name).to_string();
    ProfileInput {
        slug: city.slug.clone(),
        country: value("country").to_uppercase(),
        zone: value("zone"),
        languages: ticked(form, &city.languages),
        brand: value("brand"),
        town: value("town"),
        emergency: value("emergency"),
        phone: value("phone"),
        mail: value("mail"),
        reopen_days: whole(form, "reopen_days"),
        name: typed_text(form, city, "name", &city.name),
        lat,
        lon,
        zoom: whole(form, "zoom"),
        max_zoom: whole(form, "max_zoom"),
        texts: TEXT_KEYS.into_iter().map(|k| (k.to_string(), typed_text(form, city, k, text(city, k, &none)))).collect(),
    }
}

/// What the log calls otherwise.
const LOGGED_AS: LoggedAs = &[("emergency", "emergency_number"), ("lat", "map"), ("lon", "map")];

/// The fields as they stand on the page; a text has one for each language.
const FIELDS: [&str; 18] = [
    "name",
    "languages",
    "first",
    "emergency",
    "phone",
    "mail",
    "reopen_days",
    "welcome",
    "about",
    "privacy",
    "brand",
    "town",
    "country",
    "zone",
    "lat",
    "lon",
    "zoom",
    "max_zoom",
];

/// Who fills in a form chooses from lists; only who writes a folder needs the codes that its messages ask for.
pub(crate) fn in_words(form: &mut Form) {
    form.reword(|m| {
        let id = match m.id {
            "cities-problem-country" | "cities-problem-country-missing" => "townhall-error-country",
            "cities-problem-zone" | "cities-problem-zone-missing" => "townhall-error-zone",
            "cities-problem-name-missing" => "townhall-error-name",
            "cities-problem-code-missing" => "townhall-error-slug",
            _ => return None,
        };
        Some(Message::new(id))
    });
}

/// Beside which field an error of the verb is shown.
fn place(city: &City, field: &str) -> String {
    let none = no_text();
    match field.split_once('.') {
        Some(("map", rest)) => rest.to_string(),
        Some((_, key)) => first_field(city, key, text(city, key, &none)),
        None if field == "name" => first_field(city, "name", &city.name),
        None => field.to_string(),
    }
}

/// Languages whose pages are not complete cannot be chosen; those the city has stay.
pub(crate) fn refuse_incomplete(v: &Visit, form: &mut Form, before: &[Lang]) -> bool {
    let speaks = |t: &str| Lang::parse(t).is_some_and(|l| v.site.languages.get(&l).is_some() || before.contains(&l));
    let Some(bad) = form.all("languages").chain(form.all("first")).find(|t| !t.is_empty() && !speaks(t)).map(str::to_string) else { return false };
    form.wrong("languages", Message::new("townhall-error-language").with("value", bad));
    true
}

async fn shown(v: &Visit, city: &City, form: &Form, stale: Option<Stale>) -> Answer {
    let none = no_text();
    let languages = language_options(v, Some(city));
    let page = Page {
        v,
        form,
        names: text_fields(v, city, "name", &city.name, "townhall-name"),
        texts: TEXT_KEYS.into_iter().map(|k| (text_message(k), text_fields(v, city, k, text(city, k, &none), text_message(k)))).collect(),
        first: languages.iter().map(|(tag, _)| (tag.clone(), Lang::parse(tag).map_or_else(String::new, |l| own_name(v, &l)))).collect(),
        languages,
        countries: countries(v, form),
        zones: zones(v, form),
        towns: towns(v, city, form),
        swatch: swatch(v, form.value("brand")),
        changed: changed::last(v, city.id, &["cities.edit", "cities.import", "cities.create"]).await?,
        done: done(v),
        gone: gone(v, city),
        stale,
    };
    let status = status(form, page.stale.as_ref());
    with_status(v, &page, status)
}

/// Those of a form in which it has texts, and that are not among the languages any more since others' changes came into it.
fn taken_out(form: &Form, ticked: &[String]) -> Vec<String> {
    let has_text = |tag: &str| ["name"].iter().chain(&TEXT_KEYS).any(|key| form.some(&format!("{key}-{tag}")).is_some());
    ticked.iter().filter(|tag| !form.is("languages", tag) && has_text(tag)).cloned().collect()
}

/// What the address of the page says of them, as they call themselves.
fn gone(v: &Visit, city: &City) -> String {
    let asked = Form::parse(&v.query);
    let tags = asked.value("gone").split(' ').filter_map(Lang::parse).filter(|l| !city.languages.contains(l) && v.site.languages.get(l).is_some());
    tags.map(|l| own_name(v, &l)).collect::<Vec<_>>().join(" · ")
}

pub(crate) async fn page(v: Visit) -> Answer {
    let city = fresh(&v).await?;
    shown(&v, &city, &filled(&values(&city)), None).await
}

pub(crate) async fn send(v: Visit, s: Submitted) -> Answer {
    let (mut form, mut done) = (s.form, SAVED);
    let ticked: Vec<String> = form.all("languages").map(str::to_string).collect();
    for _ in 0..LOOKS_MAX {
        let city = fresh(&v).await?;
        if form.value("act") == LOOK {
            return shown(&v, &city, &form, None).await;
        }
        match meet(&mut form, &values(&city), |f| label(Reader::of(&v), f)) {
            Met::AsShown => {}
            Met::Kept => done = KEPT,
            Met::Torn(mut rows) => {
                rows.iter_mut().filter(|r| ["first", "languages"].contains(&r.field.as_str())).for_each(|r| r.say(|tags| named(&v, tags)));
                let by = changed::of_parts(&v, &city, format!("city {}", city.slug), LOGGED_AS, &rows).await?;
                return shown(&v, &city, &form, Some(Stale { by, rows })).await;
            }
        }
        if refuse_incomplete(&v, &mut form, &city.languages) {
            return shown(&v, &city, &form, None).await;
        }
        let input = Edit { version: city.version, settings: typed(&form, &city) };
        return match edit_city(v.cx(), &v.actor, &city, input).await {
            Ok(()) => {
                v.site.cities.refresh().await?;
                let gone = taken_out(&form, &ticked).join("+");
                let gone = if gone.is_empty() { gone } else { format!("&gone={gone}") };
                see_other(v.here(&format!("/settings/city?done={done}{gone}")))
            }
            // Somebody was faster between our look and our save.
            Err(cities::Error::Changed) => continue,
            Err(e) => {
                let mut form = wrong(form, e, |f| place(&city, f))?;
                in_words(&mut form);
                form.order_errors(&FIELDS);
                shown(&v, &city, &form, None).await
            }
        };
    }
    Err(cities::Error::Changed.into())
}
