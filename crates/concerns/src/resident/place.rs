//! Where is it? A place of the city's lists, a point, words alone, or no place at all.

use super::draft::{self, Body, NEAR_MAX};
use super::spot::{self, FirstMap, MapPicture, degrees};
use super::step::{self, Frame, Refused, Step, Writing, private, writing};
use super::what;
use crate::kinds::Kinds;
use crate::model::{Category, PlaceRule};
use askama::Template;
use axum::extract::Path;
use cities::City;
use kernel::{GeoPoint, Message};
use web::{Alert, Answer, Form, Submitted, Visit, see_other};

/// Places that are shown for a search.
pub(super) const FOUND_MAX: usize = 6;
/// Characters of a search that are looked at.
pub(super) const SEARCH_MAX: usize = 120;
/// The field that says that a mark was taken off, because it lies outside the city.
const OUTSIDE: &str = "outside";
/// The field that says that the words were looked up only now.
const LOOK: &str = "look";

/// A place to choose.
struct Choice {
    key: String,
    name: String,
    about: String,
    lat: String,
    lon: String,
    is_on: bool,
}

#[derive(Template)]
#[template(path = "concerns/report-where.html")]
struct Page<'a> {
    v: &'a Visit,
    frame: Frame,
    form: &'a Form,
    /// Where the form goes, and the search.
    action: String,
    /// What was typed to find the place.
    asked: String,
    found: Vec<Choice>,
    /// The mark is set, or a place is found: the map shows it.
    map: Option<MapPicture>,
    /// The map of the city, while there is no mark; nothing where nobody has drawn it.
    first: Option<FirstMap>,
    /// The place in words that the mark has now.
    marked: String,
    is_point: bool,
    /// The place stays in the words that were typed.
    is_words: bool,
    is_outside: bool,
    /// The place that is chosen beside a mark that lies outside.
    counting: Option<String>,
    /// The city offers no kind of concern yet.
    is_not_open: bool,
    /// The matter that was chosen before has no place.
    needs_none: bool,
    /// The matter that was chosen needs a place, and was said to have none: where another is chosen.
    other_kind: Option<String>,
    category: String,
    offline: String,
}

/// The first page: no draft yet, so that who only looks leaves nothing behind.
pub(super) async fn begin(v: Visit) -> Answer {
    let mut form = Form::parse(&v.query);
    let asked: String = form.value("place").chars().take(SEARCH_MAX).collect();
    form.set("place", asked);
    let wrong = Refused::of_place(form.value("wrong"));
    say(&mut form, wrong);
    let kinds = Kinds::of(v.cx(), v.city()?).await?;
    let given = kinds.category(form.value("category")).filter(|c| !c.is_closed);
    if let Some(c) = given.filter(|c| c.is_elsewhere()) {
        return what::call_at_once(&v, c);
    }
    let is_given = given.is_some();
    let frame = Frame::first(&v, is_given);
    let page = show(&v, frame, &form, v.here("/report")).await?;
    private(v.page(&page))
}

pub(super) async fn begun(v: Visit, s: Submitted) -> Answer {
    let city = v.city()?;
    let mut form = s.form;
    take_words(&mut form);
    if form.has("language") {
        return private(see_other(languages(&v, &v.here("/report"), &form)));
    }
    if form.has("find") {
        return private(see_other(found(&v.here("/report"), &form)));
    }
    let mut body = Body { category: form.value("category").to_string(), ..Body::default() };
    if let Err(wrong) = read(&v, city, &form, &mut body) {
        return private(see_other(again(&v.here("/report"), &form, wrong)));
    }
    let kinds = Kinds::of(v.cx(), city).await?;
    body.is_given = kinds.category(&body.category).is_some_and(|c| !c.is_closed);
    let draft = draft::start(v.cx(), city, body).await?;
    let w = Writing { kinds, draft };
    private(see_other(next(&v, &w)))
}

/// Takes what stands in the search for the words of the place. Where no list was made of them yet, because nobody asked for it or no answer came, what is
/// chosen was chosen for other words: it does not count, and the page asks again with the list.
fn take_words(form: &mut Form) {
    if !form.has("asked") {
        return;
    }
    let asked: String = form.value("asked").chars().take(SEARCH_MAX).collect();
    let is_chosen = form.has("at");
    let is_looked_up = is_chosen && asked == form.value("place");
    if !asked.is_empty() && !is_looked_up {
        form.set(LOOK, "1");
    }
    // Who empties the search and leaves a choice of its list means that choice.
    if !asked.is_empty() || !is_chosen || form.has("find") {
        form.set("place", asked);
    }
}

/// The page with the places for what was typed.
fn found(action: &str, form: &Form) -> String {
    let asked = typed(form, ["place", "near", "category"].into_iter());
    if asked.is_empty() { action.to_string() } else { format!("{action}?{}", asked.trim_end_matches('&')) }
}

/// Says what is wrong with a place beside its question. That a mark lies outside is said by the map instead, and once; words that are looked up only now
/// are said by their list.
fn say(form: &mut Form, wrong: Option<Refused>) {
    match wrong {
        Some(Refused::PlaceOutside) => form.set(OUTSIDE, "1"),
        Some(Refused::PlaceWords) => form.set(LOOK, "1"),
        other => other.and_then(Refused::message).into_iter().for_each(|m| form.wrong("place", m)),
    }
}

/// The page that asks again, with what was typed in its address; what lies outside is not shown again, nor what was chosen for other words.
pub(super) fn again(action: &str, form: &Form, wrong: Refused) -> String {
    let (keeps_mark, part) = match wrong {
        Refused::PlaceOutside => (false, "#outside"),
        Refused::PlaceWords => (form.value("at") == "point", "#look"),
        _ => (true, ""),
    };
    let is_kept = |name: &&str| keeps_mark || !["lat", "lon", "at"].contains(name);
    let kept = typed(form, ["place", "near", "category", "at", "lat", "lon"].into_iter().filter(is_kept));
    format!("{action}?{kept}wrong={}{part}", wrong.code())
}

/// To the languages, and from there back with what was typed: nothing of it is kept yet. A mark that is not what was chosen is left here, and a place that
/// was found by other words.
fn languages(v: &Visit, action: &str, form: &Form) -> String {
    let has_mark = !form.has("at") || form.value("at") == "point";
    let is_kept = |name: &&str| match *name {
        "lat" | "lon" | "text" => has_mark,
        "at" => has_mark || !form.has(LOOK),
        _ => true,
    };
    let kept = typed(form, ["place", "near", "category", "at", "lat", "lon", "text", OUTSIDE].into_iter().filter(is_kept));
    let to = if kept.is_empty() { action.to_string() } else { format!("{action}?{}", kept.trim_end_matches('&')) };
    format!("{}?to={}", v.here("/language"), web::encoded(&to))
}

/// What was typed, as the beginning of an address's query.
fn typed<'n>(form: &Form, names: impl Iterator<Item = &'n str>) -> String {
    let value = |name: &str| -> String { form.value(name).chars().take(2 * NEAR_MAX).collect() };
    let pairs = names.map(|name| (name, value(name))).filter(|(_, value)| !value.is_empty());
    pairs.map(|(name, value)| format!("{name}={}&", web::encoded(&value))).collect()
}

/// On from the place: to the question what, or past it when that was answered on the way here.
fn next(v: &Visit, w: &Writing) -> String {
    let secret = &w.draft.secret;
    match w.category() {
        None => step::address(v, secret, Step::What),
        Some(c) if v.city.as_ref().is_some_and(|city| what::is_told_first(city, c)) => step::below(v, secret, "call"),
        Some(_) => step::address(v, secret, Step::Same),
    }
}

pub(super) async fn page(v: Visit, Path((_, secret)): Path<(String, String)>) -> Answer {
    let w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    let mut form = Form::parse(&v.query);
    if v.query.is_empty() {
        form = saved(&w.draft.body);
    }
    // What was wrong is said until it is mended, and not when Back leads here after that.
    match w.draft.body.refused.filter(|r| Refused::of_place(form.value("wrong")) == Some(*r)) {
        Some(wrong) => say(&mut form, Some(wrong)),
        None if form.has("wrong") => form = saved(&w.draft.body),
        None => {}
    }
    let needs = w.category().filter(|_| w.lacks_place()).map(|c| c.name.in_lang(v.lang()).to_string());
    if let Some(kind) = &needs {
        form.wrong("place", Message::new("concerns-error-place-needed").with("kind", kind.as_str()));
    }
    let frame = Frame::of(&v, &w, Step::Where);
    let mut page = show(&v, frame, &form, step::address(&v, &secret, Step::Where)).await?;
    page.other_kind = needs.map(|_| step::address(&v, &secret, Step::What));
    private(v.page(&page))
}

/// The place that the draft has, as the form that would give it.
fn saved(b: &Body) -> Form {
    let mut form = Form::new().with("near", &b.near);
    match b.point() {
        Some(p) => form = form.with("lat", degrees(p.lat)).with("lon", degrees(p.lon)).with("text", &b.text),
        None => form = form.with("place", &b.text),
    }
    form
}

pub(super) async fn post(v: Visit, Path((_, secret)): Path<(String, String)>, s: Submitted) -> Answer {
    let mut w = match writing(&v, &secret).await? {
        Ok(w) => w,
        Err(answer) => return answer,
    };
    let (city, mut form) = (v.city()?, s.form);
    take_words(&mut form);
    if form.has("language") {
        return private(see_other(languages(&v, &step::address(&v, &secret, Step::Where), &form)));
    }
    if form.has("find") {
        return private(see_other(found(&step::address(&v, &secret, Step::Where), &form)));
    }
    if let Err(wrong) = read(&v, city, &form, &mut w.draft.body) {
        w.draft.body.refused = Some(wrong);
        draft::save(v.cx(), city, &w.draft).await?;
        return private(see_other(again(&step::address(&v, &secret, Step::Where), &form, wrong)));
    }
    draft::save(v.cx(), city, &w.draft).await?;
    private(see_other(next(&v, &w)))
}

/// The mark of a form or an address.
fn point(form: &Form) -> Option<GeoPoint> {
    GeoPoint::new(form.value("lat").parse().ok()?, form.value("lon").parse().ok()?)
}

/// Reads where it is into the draft; says what is wrong with it.
fn read(v: &Visit, city: &City, form: &Form, body: &mut Body) -> Result<(), Refused> {
    let near = form.value("near");
    if near.chars().count() > NEAR_MAX {
        return Err(Refused::SpotTooLong);
    }
    let asked: String = form.value("place").chars().take(SEARCH_MAX).collect();
    let at = |point: Option<GeoPoint>, text: String| Body { lat: point.map(|p| p.lat), lon: point.map(|p| p.lon), text, near: near.into(), ..Body::default() };
    let chosen = spot::of_key(city, form.value("at"));
    let mark = point(form).filter(|_| form.value("at") == "point" || !form.has("at"));
    let place = match (form.has("nowhere"), chosen, mark) {
        (true, ..) => Body { is_nowhere: true, ..Body::default() },
        _ if form.has(LOOK) => return Err(Refused::PlaceWords),
        (_, Some(p), _) => at(Some(p.point), spot::name(&v.words, p)),
        (_, _, Some(p)) if !city.contains(p) => return Err(Refused::PlaceOutside),
        (_, _, Some(p)) => at(Some(p), marked(v, city, form, p)),
        _ if asked.is_empty() && near.is_empty() && form.has(OUTSIDE) => return Err(Refused::PlaceOutside),
        _ if asked.is_empty() && near.is_empty() => return Err(Refused::PlaceMissing),
        _ => at(None, asked),
    };
    let was = std::mem::take(body);
    let refused = was.refused.filter(|r| *r == Refused::Typed);
    *body = Body {
        category: was.category,
        is_given: was.is_given,
        said: was.said,
        said_for: was.said_for,
        fields: was.fields,
        untaken: was.untaken,
        unkept: was.unkept,
        refused,
        ..place
    };
    Ok(())
}

/// The words for a mark: those it came with while it stands by the place that they name, else what is near.
fn marked(v: &Visit, city: &City, form: &Form, p: GeoPoint) -> String {
    let text: String = form.value("text").chars().take(SEARCH_MAX).collect();
    if text.is_empty() { spot::describe(&v.words, city, p) } else { text }
}

async fn show<'a>(v: &'a Visit, frame: Frame, form: &'a Form, action: String) -> Result<Page<'a>, web::Error> {
    let city = v.city()?;
    let mark = point(form).filter(|p| city.contains(*p));
    let is_outside = form.has(OUTSIDE) || (point(form).is_some() && mark.is_none());
    let asked = form.value("place").to_string();
    let hits = city.find_places(&asked, mark, FOUND_MAX);
    let first = hits.first().filter(|_| form.value("at") != "words").map(|f| spot::key(f.place));
    let on = hits.iter().map(|f| spot::key(f.place)).find(|k| form.value("at") == k).or(first);
    let choice = |f: &cities::Found<'_>| {
        let (key, p) = (spot::key(f.place), f.place.point);
        Choice {
            name: spot::name(&v.words, f.place),
            about: spot::about(v, f),
            lat: degrees(p.lat),
            lon: degrees(p.lon),
            is_on: on.as_ref() == Some(&key),
            key,
        }
    };
    let found: Vec<Choice> = hits.iter().map(choice).collect();
    let shown = mark.or_else(|| hits.iter().find(|f| on.as_deref() == Some(&spot::key(f.place))).map(|f| f.place.point));
    let (category, near) = (form.value("category").to_string(), form.value("near").to_string());
    let to = |p: GeoPoint, zoom: u8| {
        let pairs = [("lat", degrees(p.lat)), ("lon", degrees(p.lon)), ("zoom", zoom.to_string()), ("near", near.clone()), ("category", category.clone())];
        let query = pairs.iter().filter(|(_, value)| !value.is_empty()).map(|(n, value)| format!("{n}={}", web::encoded(value)));
        format!("{action}?{}", query.collect::<Vec<_>>().join("&"))
    };
    let map = shown.map(|p| MapPicture::new(v, city, p, form.value("zoom").parse().ok(), to));
    let kinds = Kinds::of(v.cx(), city).await?;
    let needs_none = kinds.category(&category).is_some_and(|c| c.place == PlaceRule::None);
    let is_not_open = kinds.open().all(Category::is_call_only);
    let marked = mark.map(|p| marked(v, city, form, p)).unwrap_or_default();
    let offline = v.here("/report-offline");
    let is_words = !asked.is_empty() && mark.is_none() && on.is_none();
    let in_words = [&asked, &near].into_iter().find(|words| !words.is_empty()).cloned();
    let counting = found.iter().find(|f| f.is_on).map(|f| f.name.clone()).or(in_words);
    Ok(Page {
        v,
        frame,
        form,
        action,
        asked,
        found,
        is_point: mark.is_some(),
        map,
        first: city.has_map().then(|| FirstMap::new(v, city)),
        marked,
        is_words,
        is_outside,
        counting,
        is_not_open,
        needs_none,
        other_kind: None,
        category,
        offline,
    })
}
