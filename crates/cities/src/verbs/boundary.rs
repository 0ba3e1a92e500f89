//! The city's limits, from a file of their own.

use super::allowed;
use crate::{
    City, Error,
    folder::{Boundary, Problems, read_boundary},
    store::{self, Touched},
};
use ::store::{Act, Ctx, audit};
use kernel::{Actor, Message};

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
    pub warnings: Vec<Message>,
}

/// Reads a file of limits, without writing anything.
pub fn check_boundary(city: &City, input: &BoundaryUpload) -> Result<BoundaryLook, Error> {
    let problems = Problems::default();
    let read = read_boundary(&input.file, &input.text, &city.default_language(), true, &problems);
    let Some(boundary) = read.filter(|_| problems.is_empty()) else { return Err(Error::Problems(problems.into_list())) };
    let mut warnings = Vec::new();
    if !boundary.shape.covers(city.map.centre) {
        warnings.push(Message::new("cities-problem-boundary-centre"));
    }
    let open = || city.areas.all().iter().filter(|a| !a.closed);
    let outside = || open().filter(|a| !a.shape.reaches(&boundary.shape));
    if outside().next().is_some() {
        let message = Message::new("cities-problem-some-outside").with("count", outside().count()).with("total", open().count());
        warnings.push(message.with("names", super::areas::names(city, outside())));
    }
    Ok(BoundaryLook { boundary, warnings })
}

/// Puts the limits of the file in the place of those there are.
pub async fn replace_boundary(cx: &Ctx, by: &Actor, city: &City, input: BoundaryUpload) -> Result<(), Error> {
    allowed(by, city)?;
    let boundary = check_boundary(city, &input)?.boundary;
    let subject = format!("city {}", city.slug);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, None, Touched::Layers).await?;
            store::save_boundary(tx, city.id, Some(&boundary)).await?;
            let act = Act::new(city.id, "cities.boundary", &subject).reworded("boundary", city.drawing.boundary() != Some(&boundary.shape));
            Ok(audit(cx, tx, by, act).await?)
        })
        .await
}
