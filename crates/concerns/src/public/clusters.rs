//! Pins of the map: what is near each other on the screen becomes one pin, shown by its worst state, with how many they are.

use super::filters::Filters;
use super::look::Look;
use crate::Error;
use crate::model::State;
use crate::store::public::{self, Cell, Spot};
use ::store::{Ctx, Kept};
use cities::City;
use kernel::{Bounds, GeoPoint, Instant};
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;

/// Pins nearer to each other than this, in pixels, are one.
const NEAR: f64 = 46.0;
/// More single concerns than this are counted by squares in the database instead.
const SPOTS_MAX: usize = 600;
/// Squares of one picture: more cannot be told apart.
const CELLS_MAX: i64 = 20_000;

/// What is drawn at a place: one concern, or several.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Pin {
    pub lat: f64,
    pub lon: f64,
    pub n: i64,
    /// The worst of them.
    pub look: &'static str,
    /// How many of each, the worst first: what a reader of the map is told.
    #[serde(skip)]
    pub looks: [i64; 6],
    #[serde(rename = "ref", skip_serializing_if = "String::is_empty")]
    pub reference: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// West, south, east and north of what it stands for.
    #[serde(skip)]
    pub bounds: Bounds,
}

impl Pin {
    pub(crate) fn worst(&self) -> Look {
        Look::ALL.into_iter().zip(self.looks).find(|(_, n)| *n > 0).map_or(Look::Closed, |(look, _)| look)
    }
    fn at(point: GeoPoint, looks: [i64; 6], reference: String, title: String) -> Pin {
        let bounds = Bounds { west: point.lon, south: point.lat, east: point.lon, north: point.lat };
        let mut pin = Pin { lat: point.lat, lon: point.lon, n: looks.iter().sum(), look: "", looks, reference, title, bounds };
        pin.look = pin.worst().code();
        pin
    }
    fn join(&mut self, other: Pin) {
        let (a, b) = (self.n as f64, other.n as f64);
        self.lat = (self.lat * a + other.lat * b) / (a + b);
        self.lon = (self.lon * a + other.lon * b) / (a + b);
        self.looks.iter_mut().zip(other.looks).for_each(|(mine, theirs)| *mine += theirs);
        self.n += other.n;
        let (mine, theirs) = (self.bounds, other.bounds);
        self.bounds = Bounds {
            west: mine.west.min(theirs.west),
            south: mine.south.min(theirs.south),
            east: mine.east.max(theirs.east),
            north: mine.north.max(theirs.north),
        };
        (self.reference, self.title) = (String::new(), String::new());
        self.look = self.worst().code();
    }
}

fn spot(s: Spot, now: Instant) -> Option<Pin> {
    let look = Look::of(State::parse(&s.state)?, s.due_at, now);
    let looks = Look::ALL.map(|l| i64::from(l == look));
    Some(Pin::at(GeoPoint::new(s.lat, s.lon)?, looks, s.reference.to_string(), s.title))
}

/// Of a square only the first deadline is known: one late case makes it late, the others keep their states.
fn cell(c: Cell, now: Instant) -> Option<Pin> {
    let late = i64::from(c.first_due.is_some_and(|due| due < now));
    let fresh = c.fresh - late.min(c.fresh);
    let working = c.working - (late - late.min(c.fresh)).min(c.working);
    let closed = c.n - c.fresh - c.working - c.waiting - c.answered;
    let reference = if c.n == 1 { c.reference.to_string() } else { String::new() };
    Some(Pin::at(GeoPoint::new(c.lat, c.lon)?, [late, fresh, working, c.waiting, c.answered, closed], reference, String::new()))
}

/// The pins of a part of the map at a zoom, the fullest last, so that it lies on top. Together they are all that fits the filter there.
pub(crate) async fn pins(cx: &Ctx, city: &City, f: &Filters, bounds: Bounds, zoom: f64) -> Result<Arc<Vec<Pin>>, Error> {
    let f = f.but(|n| n.bounds = Some(inner(n.bounds, bounds)));
    match cx.kept(public::key(cx, city, &f, zoom)).await? {
        Kept::Here(pins) => Ok(pins),
        Kept::Missing(place) => Ok(place.keep(found(cx, city, &f, zoom).await?)),
    }
}

async fn found(cx: &Ctx, city: &City, f: &Filters, zoom: f64) -> Result<Vec<Pin>, Error> {
    let now = cx.now();
    let spots = public::spots(cx, city, f, i64::try_from(SPOTS_MAX).unwrap_or_default() + 1).await?;
    let points: Vec<Pin> = if spots.len() <= SPOTS_MAX {
        spots.into_iter().filter_map(|s| spot(s, now)).collect()
    } else {
        let cells = public::cells(cx, city, f, zoom.clamp(0.0, 30.0).round() as u8, CELLS_MAX).await?;
        cells.into_iter().filter_map(|c| cell(c, now)).collect()
    };
    Ok(cluster(points, zoom))
}

/// What two boxes share; of boxes apart an empty line.
fn inner(mine: Option<Bounds>, shown: Bounds) -> Bounds {
    let Some(b) = mine else { return shown };
    let (west, south) = (b.west.max(shown.west), b.south.max(shown.south));
    Bounds { west, south, east: b.east.min(shown.east).max(west), north: b.north.min(shown.north).max(south) }
}

/// Pixels of the world at a zoom, in web mercator.
fn pixels(p: &Pin, zoom: f64) -> [f64; 2] {
    let scale = 256.0 * zoom.exp2();
    let lat = p.lat.clamp(-85.0, 85.0).to_radians();
    [(p.lon + 180.0) / 360.0 * scale, (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / std::f64::consts::PI) / 2.0 * scale]
}

/// Joins what is near each other, beginning with the fullest.
pub(crate) fn cluster(mut points: Vec<Pin>, zoom: f64) -> Vec<Pin> {
    points.sort_by(|a, b| b.n.cmp(&a.n).then(a.lat.total_cmp(&b.lat)).then(a.lon.total_cmp(&b.lon)).then(a.reference.cmp(&b.reference)));
    let mut pins: Vec<(Pin, [f64; 2])> = Vec::new();
    let mut squares: HashMap<(i64, i64), Vec<usize>> = HashMap::new();
    for p in points {
        let at = pixels(&p, zoom);
        let (x, y) = ((at[0] / NEAR).floor() as i64, (at[1] / NEAR).floor() as i64);
        let around = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (x + dx, y + dy)));
        let near = around.filter_map(|s| squares.get(&s)).flatten().copied();
        let distance = |i: usize| (pins[i].1[0] - at[0]).hypot(pins[i].1[1] - at[1]);
        match near.filter(|i| distance(*i) < NEAR).min_by(|a, b| distance(*a).total_cmp(&distance(*b))) {
            Some(i) => pins[i].0.join(p),
            None => {
                squares.entry((x, y)).or_default().push(pins.len());
                pins.push((p, at));
            }
        }
    }
    pins.reverse();
    pins.into_iter().map(|(p, _)| p).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// However they are joined: none is lost, none is where there was nothing, and the worst is shown.
        #[test]
        fn clusters_sum_to_the_whole_and_stay_in_its_box(at in prop::collection::vec((5.0f64..5.1, 100.0f64..100.1, 0usize..6), 1..150), zoom in 9u8..18) {
            let one = |(lat, lon, look): &(f64, f64, usize)| {
                let looks = std::array::from_fn(|i| i64::from(i == *look));
                Pin::at(GeoPoint { lat: *lat, lon: *lon }, looks, "R".into(), "T".into())
            };
            let pins = cluster(at.iter().map(one).collect(), f64::from(zoom));
            prop_assert_eq!(pins.iter().map(|p| p.n).sum::<i64>(), i64::try_from(at.len()).unwrap());
            let (south, north) = (at.iter().map(|a| a.0).fold(90.0, f64::min), at.iter().map(|a| a.0).fold(-90.0, f64::max));
            for p in &pins {
                prop_assert!(p.lat >= south - 1e-9 && p.lat <= north + 1e-9);
                prop_assert_eq!(p.n == 1, !p.reference.is_empty());
            }
            let worst = at.iter().map(|a| a.2).min().unwrap();
            prop_assert!(pins.iter().any(|p| p.looks[worst] > 0));
        }
    }
}
