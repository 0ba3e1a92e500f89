//! Areas: all replaced from a file, or one renamed.

use super::{allowed, name_errors, turned, unless_wrong};
use crate::{
    Area, City, Counts, Error,
    folder::{At, Problem, Problems, Section, Taking, first_of, read_areas},
    import::{in_use, log_areas, write_areas},
    model::Shape,
    store::{self, Touched},
};
use ::store::{Act, Ctx, audit};
use kernel::{Actor, GeoPoint, Lang, Message, Text};

/// A GeoJSON file with all areas of the city.
#[derive(Clone, Debug)]
pub struct AreasUpload {
    /// The file's name, for the list of problems.
    pub file: String,
    pub text: String,
}

/// The areas of a file, and what is odd about them though they can be read.
#[derive(Clone, Debug, Default)]
pub struct AreasLook {
    pub areas: Vec<Area>,
    pub warnings: Vec<Message>,
}

/// The largest city of the world is not so wide.
pub(super) const FAR_METRES: f64 = 200_000.0;
/// Pairs of areas that lie on each other and are told.
const PAIRS_MAX: usize = 5;

/// Reads a file of areas, without writing anything. What cannot be right is a problem: no area at all, none within the city.
pub fn check_areas(city: &City, input: &AreasUpload) -> Result<AreasLook, Error> {
    let problems = Problems::default();
    let areas = read_areas(&input.file, &input.text, &city.default_language(), Some(&city.areas), &problems);
    let (mut warnings, mut refuse): (Vec<Message>, Vec<Message>) = (problems.left_aside().into_iter().collect(), Vec::new());
    let mut problems = problems.into_list();
    if problems.is_empty() && areas.iter().all(|a| a.closed) {
        refuse.push(Message::new("cities-problem-areas-none"));
    }
    let (boundary, lang) = (city.drawing.boundary(), city.default_language());
    let open: Vec<&Area> = areas.iter().filter(|a| !a.closed).collect();
    // Where an area lies that cannot be read right, is not asked as well.
    if let Some((message, is_all)) = boundary.filter(|_| problems.is_empty()).and_then(|b| outside(&lang, &open, b)) {
        if is_all { &mut refuse } else { &mut warnings }.push(message);
    }
    problems.extend(refuse.into_iter().map(|message| Problem { file: input.file.clone(), at: At::File, column: None, message }));
    if !problems.is_empty() {
        return Err(Error::Problems(problems));
    }
    warnings.extend(far(&lang, &open, city.map.centre).filter(|_| boundary.is_none()));
    warnings.extend(overlaps(&lang, &open));
    Ok(AreasLook { areas, warnings })
}

/// “East Ward, West Ward …”.
fn names<'a>(lang: &Lang, areas: impl Iterator<Item = &'a Area>) -> String {
    first_of(areas.map(|a| a.name.in_lang(lang)))
}

/// The areas that lie outside the limits, and whether it is all of them.
pub(super) fn outside(lang: &Lang, open: &[&Area], limits: &Shape) -> Option<(Message, bool)> {
    let outside: Vec<&Area> = open.iter().copied().filter(|a| !a.shape.reaches(limits)).collect();
    let is_all = outside.len() == open.len();
    let message = Message::new(if is_all { "cities-problem-areas-outside" } else { "cities-problem-some-outside" });
    let message = message.with("count", outside.len()).with("total", open.len());
    (!outside.is_empty()).then(|| (message.with("names", names(lang, outside.into_iter())), is_all))
}

/// A city whose limits nobody knows has a middle all the same: what is so far from it is another city, or was written with latitude and longitude swapped.
pub(super) fn far(lang: &Lang, areas: &[&Area], centre: GeoPoint) -> Option<Message> {
    let is_far = |a: &&Area| {
        let b = a.shape.bounds();
        let nearest = GeoPoint { lat: centre.lat.clamp(b.south, b.north), lon: centre.lon.clamp(b.west, b.east) };
        nearest.metres_to(centre) > FAR_METRES
    };
    let far: Vec<&Area> = areas.iter().copied().filter(is_far).collect();
    let message = Message::new("cities-problem-far").with("count", far.len()).with("total", areas.len());
    (!far.is_empty()).then(|| message.with("names", names(lang, far.into_iter())))
}

/// Areas of one level that lie on each other: a point there would belong to the one with the smaller code only.
pub(super) fn overlaps(lang: &Lang, areas: &[&Area]) -> Vec<Message> {
    let pair = |(i, a): (usize, &&Area)| {
        let other = areas[i + 1..].iter().find(|b| b.level == a.level && a.shape.lies_on(&b.shape))?;
        Some(Message::new("cities-problem-areas-overlap").with("names", names(lang, [*a, *other].into_iter())))
    };
    areas.iter().enumerate().filter_map(pair).take(PAIRS_MAX).collect()
}

/// Puts the areas of the file in the place of those there are. One that is gone from it is removed, or closed when something names it. `city` is as it was when
/// the file was looked at: fails with [`Error::Changed`] when somebody was faster.
pub async fn replace_areas(cx: &Ctx, by: &Actor, city: &City, sections: &[&dyn Section], input: AreasUpload) -> Result<Counts, Error> {
    allowed(by, city)?;
    let areas = check_areas(city, &input)?.areas;
    let subject = format!("city {}", city.slug);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Settings).await?;
            let used = in_use(tx, city.id, sections).await?;
            let before = store::areas(tx, city.id).await?;
            let turns = write_areas(tx, city.id, &areas, &before, &used).await?;
            let into = Taking { city: city.id, is_new: false, lang: city.default_language(), used: &used };
            log_areas(cx, tx, by, &into, &turns).await?;
            let counts = Counts::of(&turns);
            let act = Act::new(city.id, "cities.areas", &subject).with("added", counts.added).with("changed", counts.changed);
            audit(cx, tx, by, act.with("removed", counts.removed).with("closed", counts.closed)).await?;
            Ok(counts)
        })
        .await
}

/// What can be changed of an area by hand.
#[derive(Clone, Debug)]
pub struct AreaEdit {
    pub code: String,
    pub name: Text,
    pub population: Option<i64>,
}

/// Renames an area. `city` is as it was read: fails with [`Error::Changed`] when somebody else was faster.
pub async fn edit_area(cx: &Ctx, by: &Actor, city: &City, input: AreaEdit) -> Result<(), Error> {
    allowed(by, city)?;
    let mut wrong = name_errors("name", &input.name);
    if input.population.is_some_and(|n| n < 0) {
        wrong.push(kernel::FieldError::new("population", Message::new("cities-problem-whole")));
    }
    unless_wrong(wrong)?;
    if city.area(&input.code).is_some_and(|now| now.name == input.name && now.population == input.population) {
        return Ok(());
    }
    let subject = format!("area {}", input.code);
    cx.db
        .write(async |tx| {
            store::touch(tx, city.id, Some(city.version), Touched::Settings).await?;
            if !store::save_area_name(tx, city.id, &input.code, &input.name, input.population).await? {
                return Err(Error::NoCode(input.code.clone()));
            }
            let entry = Act::new(city.id, "cities.area.edit", &subject);
            let entry = match city.area(&input.code) {
                Some(was) => {
                    let is = Area { name: input.name.clone(), population: input.population, ..was.clone() };
                    turned::area(entry, &city.default_language(), was, &is)
                }
                None => entry,
            };
            Ok(audit(cx, tx, by, entry).await?)
        })
        .await
}
