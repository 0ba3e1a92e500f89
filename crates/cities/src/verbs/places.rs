//! Places: a list from a file, or one by hand.

use super::{allowed, areas::FAR_METRES, turned, unless_wrong};
use crate::{
    City, Error, Place,
    folder::{CityFolder, PLACES_MAX, Problem, Problems, check_place, first_of, read_places},
    import::{Counts, log_places, place_turns},
    model::{PlaceKind, Shape, place_subject},
    store::{self, Touched},
};
use ::store::{Act, Ctx, Tx, audit};
use kernel::{Actor, FieldError, GeoPoint, Lang, Message};
use std::collections::{BTreeSet, HashMap};

/// So many corners of the city’s limits are compared with places: some tenths of a second. Of a longer list only what lies outside their box is told.
const CORNERS_COMPARED_MAX: usize = 100_000_000;

/// A file of places: CSV with the columns of the city folder, or GeoJSON points with the same names as properties.
#[derive(Clone, Debug)]
pub struct PlacesUpload {
    /// `landmarks`, `streets` or `poles`.
    pub list: String,
    /// The file's name, for the list of problems.
    pub file: String,
    pub text: String,
    /// Remove what is not in the file; else it is only added to and corrected.
    pub replace: bool,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacesReport {
    pub added: usize,
    pub changed: usize,
    pub removed: usize,
    /// Rows that were right, whether they changed anything or not, and rows that were left out.
    pub good: usize,
    pub wrong: usize,
    /// Why rows were left out.
    pub problems: Vec<Problem>,
}

/// The good rows of a file, the problems of the others, and what is odd though it can be taken.
#[derive(Clone, Debug, Default)]
pub struct PlacesLook {
    pub places: Vec<Place>,
    pub problems: Vec<Problem>,
    /// How many rows are wrong: one may have several problems, and of very many not all are listed.
    pub wrong: usize,
    pub warnings: Vec<Message>,
}

/// Reads a file of places, without writing anything: what to show before it is taken.
pub fn check_places(city: &City, input: &PlacesUpload) -> Result<PlacesLook, Error> {
    let mut look = read(city, input)?;
    let away = lying_away(ground(city), look.places.iter());
    look.warnings.extend(said(&away, look.places.len(), &city.default_language(), ["cities-problem-some-outside", "cities-problem-far"]));
    Ok(look)
}

/// How a place lies that does not seem to be the city's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// Outside the city's limits.
    Outside,
    /// Nobody knows the limits, and it is so far from the middle that it is in another city, or was written with latitude and longitude swapped.
    Far,
}

/// A city's limits, where they are known, and its middle.
type Ground<'c> = (Option<&'c Shape>, GeoPoint);

fn ground(city: &City) -> Ground<'_> {
    (city.drawing.boundary(), city.map.centre)
}

/// Those of the places that lie away from the city, and how.
fn lying_away<'p>((limits, centre): Ground<'_>, places: impl ExactSizeIterator<Item = &'p Place>) -> (Away, Vec<&'p Place>) {
    let total = places.len();
    let known = limits.map(|l| (l, l.bounds(), l.corners().saturating_mul(total) <= CORNERS_COMPARED_MAX));
    let is_away = |p: &&Place| match known {
        Some((limits, bounds, is_compared)) => !bounds.contains(p.point) || (is_compared && !limits.covers(p.point)),
        None => p.point.metres_to(centre) > FAR_METRES,
    };
    (if limits.is_some() { Away::Outside } else { Away::Far }, places.filter(is_away).collect())
}

/// Does the place lie away from the city, and how? As a file of places is looked at.
pub fn place_away(city: &City, place: &Place) -> Option<Away> {
    let (how, away) = lying_away(ground(city), std::iter::once(place));
    (!away.is_empty()).then_some(how)
}

/// Those of a folder's places that lie away from its city, as the page of places says it. Where the limits and the middle are those of the city already, the
/// places that it has already are not spoken of again.
pub(super) fn away_in(folder: &CityFolder, city: Option<&City>) -> Option<Message> {
    let here = (folder.boundary.as_ref().map(|b| &b.shape), folder.profile.map.centre);
    let known = city.filter(|c| ground(c) == here);
    let is_new = |p: &&Place| known.is_none_or(|c| c.places.get(p.kind.list(), &p.code) != Some(p));
    let new: Vec<&Place> = folder.places.iter().filter(is_new).collect();
    let away = lying_away(here, new.into_iter());
    said(&away, folder.places.len(), &folder.profile.default_language(), ["cities-problem-places-outside", "cities-problem-places-far"])
}

/// That some of the places lie outside, or far away: a message for each.
fn said((how, away): &(Away, Vec<&Place>), total: usize, lang: &Lang, [outside, far]: [&'static str; 2]) -> Option<Message> {
    let id = match how {
        Away::Outside => outside,
        Away::Far => far,
    };
    let names = away.iter().map(|p| if p.name.is_empty() { p.code.as_str() } else { p.name.in_lang(lang) });
    let message = Message::new(id).with("count", away.len()).with("total", total);
    (!away.is_empty()).then(|| message.with("names", first_of(names)))
}

/// Does the pole name a street that the city does not have? A folder with it would not be taken back.
fn names_no_street(city: &City, place: &Place) -> bool {
    place.kind.is_pole() && place.street.as_deref().is_some_and(|code| city.places.get("streets", code).is_none())
}

/// Takes the street from poles that name one which the city does not have, and says so: where they stand is known all the same.
fn without_unknown_streets(city: &City, places: &mut [Place]) -> Option<Message> {
    let (mut codes, mut count, total) = (BTreeSet::new(), 0_usize, places.len());
    for place in places.iter_mut().filter(|p| names_no_street(city, p)) {
        codes.extend(place.street.take());
        count += 1;
    }
    let message = || Message::new("cities-problem-streets-unknown").with("count", count).with("total", total);
    (count > 0).then(|| message().with("names", first_of(codes.iter().map(String::as_str))))
}

/// The good rows, what is wrong with the others, and what good ones lose.
fn read(city: &City, input: &PlacesUpload) -> Result<PlacesLook, Error> {
    if !PlaceKind::LISTS.contains(&input.list.as_str()) {
        return Err(Error::field("list", Message::new("cities-problem-choice").with("value", input.list.as_str()).with("list", PlaceKind::LISTS.join(", "))));
    }
    let problems = Problems::default();
    let mut places = read_places(&input.list, &input.file, &input.text, &city.default_language(), &problems);
    let warnings = problems.left_aside().into_iter().chain(without_unknown_streets(city, &mut places)).collect();
    Ok(PlacesLook { places, wrong: problems.wrong_rows(), problems: problems.into_list(), warnings })
}

/// Takes the good rows of a file. One that would replace the list and has a wrong row is refused as a whole: what is missing from it is not known to be gone.
/// `city` is as it was when the file was looked at: fails with [`Error::Changed`] when somebody was faster.
pub async fn import_places(cx: &Ctx, by: &Actor, city: &City, input: PlacesUpload) -> Result<PlacesReport, Error> {
    allowed(by, city)?;
    let PlacesLook { places: new, problems, wrong, .. } = read(city, &input)?;
    if input.replace && !problems.is_empty() {
        return Err(Error::Problems(problems));
    }
    let subject = format!("places {}", input.list);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Settings).await?;
            let old = store::places_of(tx, city.id, &input.list).await?;
            let all = if input.replace { new.clone() } else { merged(&old, &new) };
            if all.len() > PLACES_MAX {
                return Err(Error::field("file", Message::new("cities-problem-rows-too-many").with("max", PLACES_MAX)));
            }
            if all == old {
                store::untouch(tx, city.id).await?;
                return Ok(PlacesReport { added: 0, changed: 0, removed: 0, good: new.len(), wrong, problems: problems.clone() });
            }
            let all: Vec<&Place> = all.iter().collect();
            store::touch_part(tx, city.id, Touched::Places).await?;
            store::replace_places(tx, city.id, &input.list, &all).await?;
            let turns = place_turns(&old.iter().collect::<Vec<_>>(), &all);
            let act = Act::new(city.id, "cities.places", &subject).with("left_out", wrong);
            let act = poles_lose(tx, city, &input.list, act).await?;
            log_places(cx, tx, by, act, &city.default_language(), &turns).await?;
            let Counts { added, changed, removed, .. } = Counts::of(&turns);
            Ok(PlacesReport { added, changed, removed, good: new.len(), wrong, problems: problems.clone() })
        })
        .await
}

/// The list with what is new or corrected. What was there keeps its place in the order.
fn merged(old: &[Place], new: &[Place]) -> Vec<Place> {
    let at: HashMap<&str, usize> = old.iter().enumerate().map(|(i, p)| (p.code.as_str(), i)).collect();
    let mut all = old.to_vec();
    for p in new {
        match at.get(p.code.as_str()).and_then(|i| all.get_mut(*i)) {
            Some(old) => *old = p.clone(),
            None => all.push(p.clone()),
        }
    }
    all
}

fn checked(city: &City, place: &Place) -> Result<(), Error> {
    let nowhere = place.street.as_deref().filter(|_| names_no_street(city, place));
    let nowhere = nowhere.map(|code| ("street", Message::new("cities-problem-street").with("value", code)));
    let wrong = check_place(place.kind.list(), place).into_iter().chain(nowhere);
    // A form has one field for all languages of a name.
    unless_wrong(wrong.map(|(field, m)| FieldError::new(if field.starts_with("name") { "name" } else { field }, m)).collect())
}

/// One more place at the end of its list.
pub async fn add_place(cx: &Ctx, by: &Actor, city: &City, place: Place) -> Result<(), Error> {
    allowed(by, city)?;
    checked(city, &place)?;
    let subject = place.subject();
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, None, Touched::Places).await?;
            if !store::add_place(tx, city.id, &place).await? {
                let field = if place.kind.is_pole() { "number" } else { "code" };
                return Err(Error::field(field, Message::new("cities-problem-twice").with("value", place.code.as_str())));
            }
            Ok(audit(cx, tx, by, Act::new(city.id, "cities.place.add", &subject).named("name", &city.default_language(), &place.name)).await?)
        })
        .await
}

/// Everything of a place but its code. `city` is as it was read: fails with [`Error::Changed`] when somebody else was faster.
pub async fn edit_place(cx: &Ctx, by: &Actor, city: &City, place: Place) -> Result<(), Error> {
    allowed(by, city)?;
    checked(city, &place)?;
    if city.places.get(place.kind.list(), &place.code) == Some(&place) {
        return Ok(());
    }
    let subject = place.subject();
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Places).await?;
            if !store::update_place(tx, city.id, &place).await? {
                return Err(Error::NoCode(place.code.clone()));
            }
            let entry = Act::new(city.id, "cities.place.edit", &subject);
            let before = city.places.get(place.kind.list(), &place.code);
            let entry = before.map_or(entry.clone(), |before| turned::place(entry, &city.default_language(), before, &place));
            Ok(audit(cx, tx, by, entry).await?)
        })
        .await
}

/// Poles that stood in a street which is gone from the list stand in none: no form and no file could name it again.
async fn poles_lose<'a>(tx: &mut Tx, city: &City, list: &str, act: Act<'a>) -> Result<Act<'a>, Error> {
    let poles = if list == PlaceKind::Street.list() { store::lose_streets(tx, city.id).await? } else { 0 };
    Ok(if poles > 0 { act.with("poles", poles) } else { act })
}

/// Removes a place; cases keep the words by which they named it. `city` is as it was read: fails with [`Error::Changed`] when somebody else was faster.
pub async fn delete_place(cx: &Ctx, by: &Actor, city: &City, list: &str, code: &str) -> Result<(), Error> {
    allowed(by, city)?;
    let subject = place_subject(list, code);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Places).await?;
            if !store::delete_place(tx, city.id, list, code).await? {
                return Err(Error::NoCode(code.into()));
            }
            let entry = Act::new(city.id, "cities.place.delete", &subject);
            let gone = city.places.get(list, code);
            let entry = gone.map_or(entry.clone(), |gone| entry.named("name", &city.default_language(), &gone.name));
            let entry = poles_lose(tx, city, list, entry).await?;
            Ok(audit(cx, tx, by, entry).await?)
        })
        .await
}
