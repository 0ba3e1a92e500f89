//! What a folder would change of the city's own files, thing by thing: from what to what.

use crate::areas::level_message;
use crate::calendar::DAYS;
use crate::city;
use crate::places::{kind_message, title};
use cities::folder::{Before, Boundary, Checked, CityFolder, Compared, InUse, LayerFile, Reading, Section, VALUE_CHARS_MAX, is_turned};
use cities::model::{Hours, Profile, ProfileInput, Week};
use cities::{Area, City, Department, Place, in_use, kept_areas, kept_folder};
use jiff::civil::Date;
use kernel::{Actor, Day, Lang, Message, Text};
use std::collections::{BTreeSet, HashSet};
use store::Ctx;
use web::{Languages, Visit, Words};

/// What stands for a value that is not there.
const NOTHING: &str = "–";

/// Who reads what would change: whoever visits a page, or types a command.
#[derive(Clone, Copy)]
pub struct Reader<'r> {
    pub words: &'r Words,
    pub languages: &'r Languages,
}

impl<'r> Reader<'r> {
    pub(crate) fn of(v: &'r Visit) -> Self {
        Reader { words: &v.words, languages: &v.site.languages }
    }
    pub(crate) fn t(self, id: &'static str) -> &'r str {
        self.words.t(id)
    }
    pub(crate) fn say(self, m: &Message) -> String {
        self.words.say(m)
    }
    pub(crate) fn lang(self) -> &'r Lang {
        &self.words.lang
    }
    fn number(self, n: i64) -> String {
        self.words.formats.number(n)
    }
    fn date(self, day: Day) -> String {
        self.words.formats.date(day)
    }
    fn country(self, code: &str) -> String {
        self.words.country(code).to_string()
    }
    /// How a language calls itself.
    fn own_name(self, lang: &Lang) -> String {
        self.languages.own_name(lang).to_string()
    }
    /// The label of a text in a language.
    pub(crate) fn text_label(self, label: &'static str, tag: &str) -> String {
        let language = Lang::parse(tag).map_or_else(|| tag.to_string(), |l| self.own_name(&l));
        self.say(&Message::new("townhall-in-language").with("what", self.t(label)).with("language", language))
    }
}

/// What taking a folder in would change, in the city's own files and in those that other parts read: a page shows it before, and a command prints it.
/// Without a city all of it is new.
pub async fn compared(
    cx: &Ctx,
    by: &Actor,
    sections: &[&dyn Section],
    city: Option<&City>,
    checked: &Checked,
    r: Reader<'_>,
) -> Result<Vec<Compared>, cities::Error> {
    let say = |m: &Message| r.say(m);
    let own_name = |l: &Lang| r.own_name(l);
    let to = Reading { lang: r.lang(), say: &say, own_name: &own_name };
    let (kept, used) = match city {
        Some(city) => (Some(kept_folder(cx, by, city).await?), cx.db.write(async |tx| in_use(tx, city.id, sections).await).await?),
        None => (None, InUse::default()),
    };
    let before = city.map(|city| Before { city, used: &used });
    let mut all = compare(r, before, kept.as_ref(), &checked.city);
    for (section, plan) in sections.iter().zip(&checked.plans) {
        all.extend(section.compare(cx, before, &checked.city, plan, &to).await?);
    }
    Ok(all)
}

/// Every list of the city's own files beside what the city has; without a city all is new. `kept` is the city's folder as it is today.
fn compare(r: Reader<'_>, before: Option<Before<'_>>, kept: Option<&CityFolder>, new: &CityFolder) -> Vec<Compared> {
    let old = before.map(|b| b.city);
    let mut all = vec![settings(r, old, new), departments(r, before, new), areas(r, before, new)];
    all.extend([week, holidays, places].iter().map(|list| list(r, old, new)));
    all.extend([boundary(r, kept, new), layers(r, kept, new)]);
    all
}

/// “Telephone: 04-555 0100, before 04-555 0199”.
fn was(r: Reader<'_>, label: String, was: &str, now: &str) -> String {
    let is_text = [was, now].iter().any(|s| s.chars().count() > VALUE_CHARS_MAX);
    if is_text {
        return label;
    }
    let shown = |s: &str| if s.is_empty() { NOTHING.to_string() } else { s.to_string() };
    r.say(&Message::new("townhall-folder-was").with("part", label).with("was", shown(was)).with("now", shown(now)))
}

/// A part that may be another one: nothing when it is as it was.
fn part(r: Reader<'_>, label: &'static str, before: &str, now: &str) -> Option<String> {
    (before != now).then(|| was(r, r.t(label).to_string(), before, now))
}

/// A text in each of its languages.
fn texts(r: Reader<'_>, label: &'static str, before: &Text, now: &Text) -> Vec<String> {
    let langs: BTreeSet<&Lang> = before.pairs().chain(now.pairs()).map(|(l, _)| l).collect();
    let of = |text: &Text, l: &Lang| text.get(l).unwrap_or_default().to_string();
    let differs = langs.into_iter().map(|l| (l, of(before, l), of(now, l))).filter(|(_, a, b)| a != b);
    differs.map(|(l, a, b)| was(r, r.text_label(label, l.as_str()), &a, &b)).collect()
}

/// The city's own fields, as the page of its settings calls them.
fn settings(r: Reader<'_>, old: Option<&City>, new: &CityFolder) -> Compared {
    let profiles: Vec<((), &Profile)> = old.iter().map(|c| ((), &c.profile)).collect();
    let name = |(): &(), p: &Profile, _: bool| p.name.in_lang(r.lang()).to_string();
    Compared::between("townhall-nav-city", &profiles, &[((), &new.profile)], name, |a, b| profile(r, a, b))
}

fn profile(r: Reader<'_>, a: &Profile, b: &Profile) -> Vec<String> {
    let mut out = texts(r, "townhall-name", &a.name, &b.name);
    let differs = fields(r, a).into_iter().zip(fields(r, b)).filter(|(a, b)| a != b);
    out.extend(differs.map(|((field, before), (_, now))| was(r, city::label(r, field), &before, &now)));
    let none = Text::default();
    for key in cities::model::TEXT_KEYS {
        let of = |p: &'_ Profile| p.texts.get(key).cloned().unwrap_or_else(|| none.clone());
        out.extend(texts(r, city::text_message(key), &of(a), &of(b)));
    }
    out
}

/// What is one value in every language, in the reader's words.
fn fields(r: Reader<'_>, p: &Profile) -> Vec<(&'static str, String)> {
    let p = ProfileInput::from(p);
    let language = |tag: &String| Lang::parse(tag).map_or_else(|| tag.clone(), |l| r.own_name(&l));
    let town = cities::model::TOWNS.iter().find(|t| **t == p.town).map_or("", |t| r.t(city::town_message(t)));
    vec![
        ("languages", p.languages.iter().map(language).collect::<Vec<_>>().join(" · ")),
        ("country", r.country(&p.country).to_string()),
        ("zone", p.zone),
        ("emergency", p.emergency),
        ("phone", p.phone),
        ("mail", p.mail),
        ("reopen_days", r.number(p.reopen_days)),
        ("brand", p.brand),
        ("town", town.to_string()),
        ("lat", p.lat.to_string()),
        ("lon", p.lon.to_string()),
        ("zoom", r.number(p.zoom)),
        ("max_zoom", r.number(p.max_zoom)),
    ]
}

/// The name of a thing; of one that is gone and is closed, not removed, with a word of that.
fn named(r: Reader<'_>, name: &Text, is_closing: bool) -> String {
    let name = name.in_lang(r.lang());
    if is_closing { r.say(&Message::new("townhall-folder-gone-closed").with("name", name)) } else { name.to_string() }
}

fn departments(r: Reader<'_>, looked: Option<Before<'_>>, new: &CityFolder) -> Compared {
    let old = looked.map(|l| l.city);
    let is_closing = |code: &str| looked.is_some_and(|l| l.used.departments.contains(code));
    // What is closed and not in the folder stays as it is.
    let said = |d: &&Department| !d.closed || new.department(&d.code).is_some();
    let before: Vec<_> = old.iter().flat_map(|c| &c.departments).filter(said).map(|d| (d.code.as_str(), d)).collect();
    let after: Vec<_> = new.departments.iter().map(|d| (d.code.as_str(), d)).collect();
    let parts = |a: &Department, b: &Department| {
        let mut out = texts(r, "townhall-name", &a.name, &b.name);
        out.extend(part(r, "townhall-mail", &a.mail, &b.mail));
        out.extend(part(r, "townhall-phone", &a.phone, &b.phone));
        out.extend(closed_part(r, a.closed, b.closed));
        out
    };
    let is_turned = is_turned(&before, &after, |(code, _)| *code);
    let name = |code: &&str, d: &Department, is_new: bool| named(r, &d.name, !is_new && is_closing(code));
    Compared::between("townhall-nav-departments", &before, &after, name, parts).in_order(is_turned)
}

/// Closed: yes or no.
fn closed_part(r: Reader<'_>, before: bool, now: bool) -> Option<String> {
    let yes = |b: bool| r.t(if b { "townhall-yes" } else { "townhall-no" });
    part(r, "townhall-folder-closed", yes(before), yes(now))
}

fn areas(r: Reader<'_>, looked: Option<Before<'_>>, new: &CityFolder) -> Compared {
    let old = looked.map(|l| l.city);
    let codes: HashSet<&str> = new.areas.iter().map(|a| a.code.as_str()).collect();
    let said = |a: &&Area| !a.closed || codes.contains(a.code.as_str());
    let before: Vec<_> = old.iter().flat_map(|c| c.areas.all()).filter(said).map(|a| (a.code.as_str(), a)).collect();
    let after: Vec<_> = new.areas.iter().map(|a| (a.code.as_str(), a)).collect();
    let of = |code: &str| new.areas.iter().find(|a| a.code == code).or_else(|| old?.area(code));
    let parts = |a: &Area, b: &Area| area_parts(r, a, b, of);
    let kept = looked.map(|l| kept_areas(l.city.areas.all(), &codes, l.used)).unwrap_or_default();
    let name = |code: &&str, a: &Area, is_new: bool| named(r, &a.name, !is_new && kept.contains(code));
    Compared::between("townhall-nav-areas", &before, &after, name, parts)
}

/// Each part of an area that differs, from what to what. `of` finds the area in which it lies, for its name.
pub(crate) fn area_parts<'a>(r: Reader<'_>, a: &Area, b: &Area, of: impl Fn(&str) -> Option<&'a Area>) -> Vec<String> {
    let within = |a: &Area| a.parent.as_deref().map(|code| of(code).map_or(code.to_string(), |p| p.name.in_lang(r.lang()).to_string())).unwrap_or_default();
    let number = |n: Option<i64>| n.map(|n| r.number(n)).unwrap_or_default();
    let yes = |b: bool| r.t(if b { "townhall-yes" } else { "townhall-no" });
    let mut out = texts(r, "townhall-name", &a.name, &b.name);
    out.extend(part(r, "townhall-level", r.t(level_message(&a.level)), r.t(level_message(&b.level))));
    out.extend(part(r, "townhall-folder-within", &within(a), &within(b)));
    out.extend(part(r, "townhall-population", &number(a.population), &number(b.population)));
    out.extend((a.shape != b.shape).then(|| r.t("townhall-folder-outline").to_string()));
    out.extend(part(r, "townhall-area-approximate", yes(a.approximate), yes(b.approximate)));
    out.extend(closed_part(r, a.closed, b.closed));
    out
}

fn week(r: Reader<'_>, old: Option<&City>, new: &CityFolder) -> Compared {
    let before: Vec<((), &Week)> = old.iter().map(|c| ((), &c.calendar.week)).collect();
    let hours = |day: &[Hours]| day.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let parts = |a: &Week, b: &Week| {
        let days = DAYS.iter().zip(a.0.iter().zip(&b.0));
        days.filter_map(|((_, label), (a, b))| part(r, label, &hours(a), &hours(b))).collect()
    };
    Compared::between("townhall-week", &before, &[((), &new.calendar.week)], |(), _, _| r.t("townhall-week").to_string(), parts)
}

fn holidays(r: Reader<'_>, old: Option<&City>, new: &CityFolder) -> Compared {
    let before: Vec<(Date, &Text)> = old.iter().flat_map(|c| &c.calendar.holidays).map(|(d, t)| (*d, t)).collect();
    let after: Vec<(Date, &Text)> = new.calendar.holidays.iter().map(|(d, t)| (*d, t)).collect();
    let name = |d: &Date, t: &Text, _: bool| format!("{} · {}", r.date(Day::of(*d)), t.in_lang(r.lang()));
    Compared::between("townhall-holidays", &before, &after, name, |a, b| texts(r, "townhall-name", a, b))
}

fn places(r: Reader<'_>, old: Option<&City>, new: &CityFolder) -> Compared {
    let key = |p: &'_ Place| (p.kind.list(), p.code.clone());
    let before: Vec<_> = old.iter().flat_map(|c| c.places.all()).map(|p| (key(p), p)).collect();
    let after: Vec<_> = new.places.iter().map(|p| (key(p), p)).collect();
    let name = |_: &(&'static str, String), p: &Place, _: bool| format!("{} · {}", title(r.lang(), p), r.t(kind_message(p.kind)));
    let parts = |a: &Place, b: &Place| {
        let mut out = texts(r, "townhall-name", &a.name, &b.name);
        out.extend(part(r, "townhall-kind", r.t(kind_message(a.kind)), r.t(kind_message(b.kind))));
        out.extend(part(r, "townhall-lat", &a.point.lat.to_string(), &b.point.lat.to_string()));
        out.extend(part(r, "townhall-lon", &a.point.lon.to_string(), &b.point.lon.to_string()));
        out.extend(part(r, "townhall-street", a.street.as_deref().unwrap_or_default(), b.street.as_deref().unwrap_or_default()));
        out
    };
    Compared::between("townhall-nav-places", &before, &after, name, parts)
}

fn boundary(r: Reader<'_>, kept: Option<&CityFolder>, new: &CityFolder) -> Compared {
    let before: Vec<((), &Boundary)> = kept.and_then(|f| f.boundary.as_ref()).map(|b| ((), b)).into_iter().collect();
    let after: Vec<((), &Boundary)> = new.boundary.as_ref().map(|b| ((), b)).into_iter().collect();
    let parts = |a: &Boundary, b: &Boundary| {
        let mut out = texts(r, "townhall-name", &a.name, &b.name);
        out.extend((a.shape != b.shape).then(|| r.t("townhall-folder-outline").to_string()));
        out
    };
    // Most boundaries have no name but the city's.
    let name = |(): &(), b: &Boundary, _: bool| {
        let own = b.name.in_lang(r.lang());
        if own.is_empty() { r.t("townhall-folder-boundary").to_string() } else { own.to_string() }
    };
    Compared::between("townhall-folder-boundary", &before, &after, name, parts)
}

/// The files of the base map, by their names; what is drawn in one is seen on the map, not read.
fn layers(r: Reader<'_>, kept: Option<&CityFolder>, new: &CityFolder) -> Compared {
    let keyed = |f: &'_ CityFolder| f.layers.iter().map(|l| l.file.clone()).collect::<Vec<String>>();
    let before: Vec<(String, &LayerFile)> = kept.into_iter().flat_map(|f| keyed(f).into_iter().zip(&f.layers)).collect();
    let after: Vec<(String, &LayerFile)> = keyed(new).into_iter().zip(&new.layers).collect();
    let yes = |b: bool| r.t(if b { "townhall-yes" } else { "townhall-no" });
    let parts = |a: &LayerFile, b: &LayerFile| {
        let mut out: Vec<String> = Vec::new();
        out.extend(part(r, "townhall-kind", a.kind.as_str(), b.kind.as_str()));
        out.extend(part(r, "townhall-folder-source", &a.source, &b.source));
        out.extend(part(r, "townhall-folder-attribution", &a.attribution, &b.attribution));
        out.extend(part(r, "townhall-folder-licence", &a.licence, &b.licence));
        out.extend(part(r, "townhall-folder-drawn", yes(a.drawn), yes(b.drawn)));
        out.extend((a.content != b.content).then(|| r.t("townhall-folder-content").to_string()));
        out
    };
    let mut list = Compared::between("townhall-folder-layers", &before, &after, |file, _, _| file.clone(), parts);
    if kept.is_some_and(|f| f.attribution != new.attribution) {
        list.changed.push(("ATTRIBUTION.md".into(), vec![r.t("townhall-folder-attribution").to_string()]));
    }
    list
}
