//! Streets, landmarks and poles: what people name when they say where. Found, added, edited, removed; and a file of them, looked at before it is taken.

mod file;

pub(crate) use file::{check_send, take_send};

use crate::changed::{self, Changed};
use crate::city::position;
use crate::edit::{InLanguage, KEPT, LOOKS_MAX, SAVED, Stale, done, first_field, fresh, meet, put_text, status, text_fields, text_label, typed_text};
use crate::edit::{with_status, wrong};
use crate::example::Holds;
use crate::problems::Line;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use cities::{Away, City, Place, PlaceKind, add_place, delete_place, edit_place, place_away, place_subject};
use kernel::{GeoPoint, Lang, Text};
use web::{Alert, Answer, Error, Field, Form, LoggedAs, Met, Submitted, Values, Visit, filled, see_other};

/// As many as a list shows; the search finds the others.
const SHOWN_MAX: usize = 50;
const ACTS: &[&str] = &["cities.places", "cities.place.add", "cities.place.edit", "cities.place.delete", "cities.import"];

#[derive(Template)]
#[template(path = "townhall/places.html")]
struct List<'a> {
    v: &'a Visit,
    form: &'a Form,
    query: String,
    counts: Vec<(&'static str, usize)>,
    rows: Vec<Row>,
    names: Vec<InLanguage>,
    kinds: Vec<(String, String)>,
    lists: Vec<(String, String)>,
    problems: Vec<Line>,
    holds: Holds<'a>,
    changed: Option<Changed>,
    done: Option<String>,
    /// What was saved, if it lies away from the city.
    away: Option<Told>,
}

/// A place that was taken and is odd all the same.
struct Told {
    says: &'static str,
    name: String,
    href: String,
}

struct Row {
    href: String,
    name: String,
    code: String,
    kind: &'static str,
    area: String,
}

#[derive(Template)]
#[template(path = "townhall/place.html")]
struct One<'a> {
    v: &'a Visit,
    place: &'a Place,
    form: &'a Form,
    names: Vec<InLanguage>,
    kinds: Vec<(String, String)>,
    here: String,
    changed: Option<Changed>,
    stale: Option<Stale>,
}

impl One<'_> {
    fn name(&self) -> &str {
        title(self.v.lang(), self.place)
    }
}

pub(crate) fn title<'p>(lang: &Lang, p: &'p Place) -> &'p str {
    if p.name.is_empty() { &p.code } else { p.name.in_lang(lang) }
}

pub(crate) fn kind_message(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Street => "townhall-kind-street",
        PlaceKind::Lamp => "townhall-kind-lamp",
        PlaceKind::Cabinet => "townhall-kind-cabinet",
        PlaceKind::Signal => "townhall-kind-signal",
        PlaceKind::School => "townhall-kind-school",
        PlaceKind::Market => "townhall-kind-market",
        PlaceKind::Clinic => "townhall-kind-clinic",
        PlaceKind::Hospital => "townhall-kind-hospital",
        PlaceKind::Stop => "townhall-kind-stop",
        PlaceKind::Station => "townhall-kind-station",
        PlaceKind::Park => "townhall-kind-park",
        PlaceKind::Worship => "townhall-kind-worship",
        PlaceKind::Office => "townhall-kind-office",
        PlaceKind::Bridge => "townhall-kind-bridge",
        PlaceKind::Other => "townhall-kind-other",
    }
}

pub(crate) fn list_message(list: &str) -> &'static str {
    match list {
        "streets" => "townhall-list-streets",
        "poles" => "townhall-list-poles",
        _ => "townhall-list-landmarks",
    }
}

fn kinds(v: &Visit, list: Option<&str>) -> Vec<(String, String)> {
    let fits = |k: &PlaceKind| list.is_none_or(|l| k.list() == l);
    PlaceKind::ALL.into_iter().filter(fits).map(|k| (k.to_string(), v.t(kind_message(k)).to_string())).collect()
}

/// One part of an address, whatever is painted on the pole.
fn address(v: &Visit, p: &Place) -> String {
    v.here(&format!("/settings/places/{}/{}", p.kind.list(), web::segment(&p.code)))
}

/// What became of a file of which rows were left out.
fn taken(v: &Visit) -> Option<String> {
    let query = Form::parse(&v.query);
    let number = |name: &str| query.value(name).parse::<i64>().ok().filter(|n| *n > 0);
    let (good, wrong) = number("good").zip(number("wrong"))?;
    Some(v.msg("townhall-done-taken-good").n("good", good).n("wrong", wrong).text())
}

/// The place that was just saved, where it does not seem to be the city's: only its author knows.
fn away(v: &Visit, city: &City) -> Option<Told> {
    let saved = Form::parse(&v.query);
    let place = city.places.get(saved.value("list"), saved.value("code"))?;
    let says = match place_away(city, place)? {
        Away::Outside => "townhall-place-outside",
        Away::Far => "townhall-place-far",
    };
    Some(Told { says, name: title(v.lang(), place).to_string(), href: address(v, place) })
}

async fn list(v: &Visit, city: &City, form: &Form, problems: Vec<Line>) -> Answer {
    let query = Form::parse(&v.query).value("q").to_string();
    let found: Vec<&Place> = match query.as_str() {
        "" => city.places.all().iter().take(SHOWN_MAX).collect(),
        q => city.find_places(q, None, SHOWN_MAX).into_iter().map(|f| f.place).collect(),
    };
    let row = |p: &Place| Row {
        href: address(v, p),
        name: title(v.lang(), p).to_string(),
        code: p.code.clone(),
        kind: kind_message(p.kind),
        area: city.area_at(p.point).map_or_else(String::new, |a| a.name.in_lang(v.lang()).to_string()),
    };
    let count = |list: &'static str| (list_message(list), city.places.all().iter().filter(|p| p.kind.list() == list).count());
    let page = List {
        v,
        form,
        query,
        counts: PlaceKind::LISTS.into_iter().map(count).collect(),
        rows: found.into_iter().map(row).collect(),
        names: text_fields(v, city, "name", &Text::default(), "townhall-name"),
        kinds: kinds(v, None),
        lists: PlaceKind::LISTS.into_iter().map(|l| (l.to_string(), v.t(list_message(l)).to_string())).collect(),
        changed: changed::last(v, city.id, ACTS).await?,
        done: taken(v).or_else(|| done(v).map(|id| v.t(id).to_string())),
        away: away(v, city),
        problems,
        holds: Holds::places(v, city),
    };
    let status = if page.problems.is_empty() { status(form, None) } else { StatusCode::UNPROCESSABLE_ENTITY };
    with_status(v, &page, status)
}

pub(crate) async fn page(v: Visit) -> Answer {
    let city = fresh(&v).await?;
    list(&v, &city, &Form::new(), Vec::new()).await
}

fn values(city: &City, p: &Place) -> Values {
    let mut out = Values::new();
    put_text(&mut out, city, "name", &p.name);
    let mut put = |name: &str, value: String| out.push((name.into(), value));
    put("kind", p.kind.to_string());
    put("lat", p.point.lat.to_string());
    put("lon", p.point.lon.to_string());
    put("street", p.street.clone().unwrap_or_default());
    out
}

/// What the log calls otherwise.
const LOGGED_AS: LoggedAs = &[("lat", "position"), ("lon", "position")];

fn label(v: &Visit, field: &str) -> String {
    if let Some((_, tag)) = field.split_once('-') {
        return text_label(v, "townhall-name", tag);
    }
    let id = match field {
        "kind" => "townhall-kind",
        "lat" => "townhall-lat",
        "lon" => "townhall-lon",
        _ => "townhall-street",
    };
    v.t(id).to_string()
}

/// The place as typed; a position that is no number is refused by the verb as one that is nowhere.
fn typed(form: &Form, city: &City, code: &str, before: &Text) -> Place {
    let (lat, lon) = position(form);
    Place {
        kind: form.value("kind").parse().unwrap_or(PlaceKind::Other),
        code: code.to_string(),
        name: typed_text(form, city, "name", before),
        point: GeoPoint { lat, lon },
        street: form.some("street"),
    }
}

fn place_of(city: &City, before: &Text, field: &str) -> String {
    match field {
        "name" => first_field(city, "name", before),
        "number" => "code".into(),
        f => f.into(),
    }
}

pub(crate) async fn add_send(v: Visit, s: Submitted) -> Answer {
    let city = fresh(&v).await?;
    let none = Text::default();
    let new = typed(&s.form, &city, s.form.value("code"), &none);
    let done = saved("added", &city, &new);
    match add_place(v.cx(), &v.actor, &city, new).await {
        Ok(()) => back(&v, &done).await,
        Err(e) => {
            let form = wrong(s.form, e, |f| place_of(&city, &none, f))?;
            list(&v, &city, &form, Vec::new()).await
        }
    }
}

/// The fields of its name; a pole has none, and none is asked of it.
fn place_names(v: &Visit, city: &City, place: &Place) -> Vec<InLanguage> {
    let fields = text_fields(v, city, "name", &place.name, "townhall-name").into_iter();
    fields.map(|f| InLanguage { is_first: f.is_first && !place.kind.is_pole(), ..f }).collect()
}

async fn shown(v: &Visit, city: &City, place: &Place, form: &Form, stale: Option<Stale>) -> Answer {
    let page = One {
        v,
        place,
        form,
        names: place_names(v, city, place),
        kinds: kinds(v, Some(place.kind.list())),
        here: address(v, place),
        changed: changed::last_of(v, city.id, place.subject()).await?,
        stale,
    };
    let status = status(form, page.stale.as_ref());
    with_status(v, &page, status)
}

type At = Path<(String, String, String)>;

async fn find<'c>(v: &Visit, city: &'c City, list: &str, code: &str) -> Result<&'c Place, Error> {
    match city.places.get(list, code) {
        Some(place) => Ok(place),
        None => Err(changed::gone(v, city.id, place_subject(list, code)).await),
    }
}

pub(crate) async fn one(v: Visit, Path((_, list, code)): At) -> Answer {
    let city = fresh(&v).await?;
    let place = find(&v, &city, &list, &code).await?;
    shown(&v, &city, place, &filled(&values(&city, place)), None).await
}

pub(crate) async fn edit_send(v: Visit, Path((_, list, code)): At, s: Submitted) -> Answer {
    let (mut form, mut done) = (s.form, SAVED);
    for _ in 0..LOOKS_MAX {
        let city = fresh(&v).await?;
        let place = find(&v, &city, &list, &code).await?;
        let now = values(&city, place);
        match meet(&mut form, &now, |f| label(&v, f)) {
            Met::AsShown => {}
            Met::Kept => done = KEPT,
            Met::Torn(rows) => {
                let by = changed::of_parts(&v, &city, place_subject(&list, &code), LOGGED_AS, &rows).await?;
                return shown(&v, &city, place, &form, Some(Stale { by, rows })).await;
            }
        }
        let mut new = typed(&form, &city, &code, &place.name);
        if new.kind.list() != list {
            // A place does not change its list: its code is only its own there.
            new.kind = place.kind;
        }
        let done = saved(done, &city, &new);
        return match edit_place(v.cx(), &v.actor, &city, new).await {
            Ok(()) => back(&v, &done).await,
            Err(cities::Error::Changed) => continue,
            Err(e) => {
                let form = wrong(form, e, |f| place_of(&city, &place.name, f))?;
                shown(&v, &city, place, &form, None).await
            }
        };
    }
    Err(cities::Error::Changed.into())
}

pub(crate) async fn delete_send(v: Visit, Path((_, list, code)): At, s: Submitted) -> Answer {
    for _ in 0..LOOKS_MAX {
        let city = fresh(&v).await?;
        let place = find(&v, &city, &list, &code).await?;
        let now = values(&city, place);
        if let Some(m) = changed::unseen(&v, &city, (place_subject(&list, &code), LOGGED_AS), &s.form, &now, |f| label(&v, f)).await? {
            let mut form = filled(&now);
            form.wrong("remove", m);
            return shown(&v, &city, place, &form, None).await;
        }
        return match delete_place(v.cx(), &v.actor, &city, &list, &code).await {
            Ok(()) => back(&v, "removed").await,
            // Somebody came between the look and the removal.
            Err(cities::Error::Changed) => continue,
            Err(e) => Err(changed::or_gone(&v, city.id, place_subject(&list, &code), e).await),
        };
    }
    Err(cities::Error::Changed.into())
}

/// What was done, with the place where there is something to say of it.
fn saved(done: &str, city: &City, place: &Place) -> String {
    let told = place_away(city, place).map(|_| format!("&list={}&code={}", place.kind.list(), web::segment(&place.code)));
    format!("{done}{}", told.unwrap_or_default())
}

async fn back(v: &Visit, done: &str) -> Answer {
    v.site.cities.refresh().await?;
    see_other(v.here(&format!("/settings/places?done={done}")))
}
