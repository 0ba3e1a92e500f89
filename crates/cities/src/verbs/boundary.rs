//! The city's limits, from a file of their own.

use super::allowed;
use crate::{
    City, Error,
    folder::{Boundary, Problems, read_boundary},
    model::Shape,
    store::{self, Touched},
};
use ::store::{Act, Ctx, audit};
use kernel::{Actor, GeoPoint, Message};

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
    let (wide, high) = size(&boundary.shape);
    #[expect(clippy::cast_possible_truncation, reason = "no distance on earth is so long")]
    let kilometres = |metres: f64| (metres / METRES_OF_KILOMETRE).ceil() as i64;
    let size = (kilometres(wide), kilometres(high));
    let mut warnings = Vec::new();
    if wide.max(high) > BIG_METRES {
        warnings.push(Message::new("cities-problem-boundary-big").with("wide", size.0).with("high", size.1));
    }
    if !boundary.shape.covers(city.map.centre) {
        warnings.push(Message::new("cities-problem-boundary-centre"));
    }
    let open = || city.areas.all().iter().filter(|a| !a.closed);
    let outside = || open().filter(|a| !a.shape.reaches(&boundary.shape));
    if outside().next().is_some() {
        let message = Message::new("cities-problem-some-outside").with("count", outside().count()).with("total", open().count());
        warnings.push(message.with("names", super::areas::names(city, outside())));
    }
    Ok(BoundaryLook { boundary, size, warnings })
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
