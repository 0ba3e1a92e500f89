//! The city's limits, from a file of their own.

use super::{allowed, areas, places};
use crate::{
    Area, City, Error,
    folder::{Boundary, CityFolder, Problems, read_boundary},
    model::Shape,
    store::{self, Touched},
};
use ::store::{Act, Ctx, audit};
use kernel::{Actor, GeoPoint, Lang, Message};

/// No city is so wide or so high, but a country is.
const BIG_METRES: f64 = 400_000.0;
const METRES_OF_KILOMETRE: f64 = 1_000.0;

/// A GeoJSON file with one shape.
#[derive(Clone, Debug)]
pub struct BoundaryUpload {
    /// The file's name, for the list of problems.
    pub file: String,
    pub text: String,
}

/// The limits of a file, and what is odd about them though they can be read.
#[derive(Clone, Debug)]
pub struct BoundaryLook {
    pub boundary: Boundary,
    /// Kilometres from west to east, and from south to north.
    pub size: (i64, i64),
    pub warnings: Vec<Message>,
}

/// Metres from west to east, and from south to north.
fn size(shape: &Shape) -> (f64, f64) {
    let b = shape.bounds();
    let at = |lat: f64, lon: f64| GeoPoint { lat, lon };
    let middle = (b.south + b.north) / 2.0;
    // Of two points far apart the shortest way leads around the other side of the earth: one degree is measured, and counted as often as it is there.
    let degree = at(middle, 0.0).metres_to(at(middle, 1.0));
    (degree * (b.east - b.west), at(b.south, b.west).metres_to(at(b.north, b.west)))
}

/// Reads a file of limits, without writing anything.
pub fn check_boundary(city: &City, input: &BoundaryUpload) -> Result<BoundaryLook, Error> {
    let problems = Problems::default();
    let read = read_boundary(&input.file, &input.text, &city.default_language(), true, &problems);
    let Some(boundary) = read.filter(|_| problems.is_empty()) else { return Err(Error::Problems(problems.into_list())) };
    let size = kilometres(&boundary.shape);
    let open: Vec<&Area> = city.areas.all().iter().filter(|a| !a.closed).collect();
    let warnings = odd(&boundary.shape, city.map.centre, &open, &city.default_language());
    Ok(BoundaryLook { boundary, size, warnings })
}

/// From west to east, and from south to north.
fn kilometres(shape: &Shape) -> (i64, i64) {
    let (wide, high) = size(shape);
    #[expect(clippy::cast_possible_truncation, reason = "no distance on earth is so long")]
    let of = |metres: f64| (metres / METRES_OF_KILOMETRE).ceil() as i64;
    (of(wide), of(high))
}

/// What is odd about limits: their size, where the map's middle lies, and where the areas do.
fn odd(limits: &Shape, centre: GeoPoint, open: &[&Area], lang: &Lang) -> Vec<Message> {
    let (wide, high) = size(limits);
    let mut warnings = Vec::new();
    if wide.max(high) > BIG_METRES {
        let (wide, high) = kilometres(limits);
        warnings.push(Message::new("cities-problem-boundary-big").with("wide", wide).with("high", high));
    }
    if !limits.covers(centre) {
        warnings.push(Message::new("cities-problem-boundary-centre"));
    }
    // That all lie outside is said in the words of some: it is the limits that are looked at.
    let outside = areas::outside(lang, open, limits);
    warnings.extend(outside.map(|(message, _)| Message { id: "cities-problem-some-outside", ..message }));
    warnings
}

/// What is odd about the limits, areas and places of a folder, as the pages on which each is taken in say it. Where they and the middle of the map are those
/// of the city, nothing is: who changes a telephone number is not asked about them again.
pub fn odd_in(folder: &CityFolder, city: Option<&City>) -> Vec<Message> {
    let limits = folder.boundary.as_ref().map(|b| &b.shape);
    let (centre, lang) = (folder.profile.map.centre, folder.profile.default_language());
    let is_same = |c: &City| c.drawing.boundary() == limits && c.areas.all() == folder.areas && c.map.centre == centre;
    let mut warnings = Vec::new();
    if !city.is_some_and(is_same) {
        let open: Vec<&Area> = folder.areas.iter().filter(|a| !a.closed).collect();
        warnings.extend(limits.map(|l| odd(l, centre, &open, &lang)).unwrap_or_default());
        warnings.extend(areas::far(&lang, &open, centre).filter(|_| limits.is_none()));
        warnings.extend(areas::overlaps(&lang, &open));
    }
    warnings.extend(places::away_in(folder, city));
    warnings
}

/// Puts the limits of the file in the place of those there are. `city` is as it was when the file was looked at: fails with [`Error::Changed`] when somebody
/// was faster.
pub async fn replace_boundary(cx: &Ctx, by: &Actor, city: &City, input: BoundaryUpload) -> Result<(), Error> {
    allowed(by, city)?;
    let boundary = check_boundary(city, &input)?.boundary;
    let subject = format!("city {}", city.slug);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Layers).await?;
            store::save_boundary(tx, city.id, Some(&boundary)).await?;
            let act = Act::new(city.id, "cities.boundary", &subject).reworded("boundary", city.drawing.boundary() != Some(&boundary.shape));
            Ok(audit(cx, tx, by, act).await?)
        })
        .await
}
