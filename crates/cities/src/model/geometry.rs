//! GeoJSON geometry, read with limits and written in one canonical form, so that a folder comes out as it went in.

use geo::{
    Area, BooleanOps, BoundingRect, Coord, CoordsIter, Haversine, InteriorPoint, Intersects, Length, LineString, MultiLineString, MultiPolygon, Polygon, coord,
};
use kernel::{Bounds, GeoPoint};
use serde_json::Value;
use std::fmt::Write;

/// The most points that one feature may have.
const POINTS_MAX: usize = 200_000;
/// A ring is at most so many times as long as half the way round its box.
const BOXES_MAX: f64 = 1_000.0;
/// A hundred thousandth of a millionth: 7 decimals are a centimetre, and nobody surveys a street better.
const PRECISION: f64 = 1e7;
/// Metres by which two areas may lie on each other unsaid: borders that were drawn apart never meet to the metre.
const SLIVER: f64 = 10.0;
/// Square metres that a ring may enclose a second time unsaid: a slip of the hand while it was drawn. Of a small ring it is a part of its ground.
const TWIST: f64 = 100.0;
const TWIST_PART: f64 = 0.01;
/// A degree of latitude, on the sphere that distances are told on.
const METRES_A_DEGREE: f64 = 111_195.0;

/// What a feature is drawn or tested by. One part is written as `Polygon` or `LineString`, several as `Multi…`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    Areas(MultiPolygon<f64>),
    Lines(MultiLineString<f64>),
    /// Where something stands: places are uploaded so. Nothing that is drawn is one.
    Point(Coord<f64>),
}

/// Why a geometry was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeError {
    /// Not a geometry of a kind that is known here.
    Kind,
    /// A position is not two numbers that are degrees of this earth.
    Position,
    /// A ring has fewer than four positions, or does not end where it begins.
    Ring,
    /// A line has fewer than two positions.
    Line,
    Empty,
    TooManyPoints,
}

impl Shape {
    /// Reads a GeoJSON geometry: a Point, a (Multi)Polygon or a (Multi)LineString. A third number of a position, its height, is dropped.
    pub fn from_json(v: &Value) -> Result<Shape, ShapeError> {
        let coordinates = v.get("coordinates").ok_or(ShapeError::Kind)?;
        let mut points = 0;
        let shape = match v.get("type").and_then(Value::as_str) {
            Some("Point") => Shape::Point(position(coordinates)?),
            Some("Polygon") => Shape::Areas(MultiPolygon(vec![polygon(coordinates, &mut points)?])),
            Some("MultiPolygon") => Shape::Areas(MultiPolygon(list(coordinates)?.iter().map(|p| polygon(p, &mut points)).collect::<Result<_, _>>()?)),
            Some("LineString") => Shape::Lines(MultiLineString(vec![line(coordinates, &mut points)?])),
            Some("MultiLineString") => Shape::Lines(MultiLineString(list(coordinates)?.iter().map(|l| line(l, &mut points)).collect::<Result<_, _>>()?)),
            _ => return Err(ShapeError::Kind),
        };
        if shape.is_empty() { Err(ShapeError::Empty) } else { Ok(shape) }
    }

    /// Reads what [`to_json`](Shape::to_json) wrote.
    pub fn parse(text: &str) -> Option<Shape> {
        serde_json::from_str(text).ok().and_then(|v| Shape::from_json(&v).ok())
    }

    fn is_empty(&self) -> bool {
        match self {
            Shape::Areas(a) => a.0.is_empty(),
            Shape::Lines(l) => l.0.is_empty(),
            Shape::Point(_) => false,
        }
    }

    /// The canonical text.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        match self {
            Shape::Areas(MultiPolygon(all)) => match all.as_slice() {
                [one] => wrap(&mut out, "Polygon", |out| write_polygon(out, one)),
                all => wrap(&mut out, "MultiPolygon", |out| write_list(out, all, write_polygon)),
            },
            Shape::Lines(MultiLineString(all)) => match all.as_slice() {
                [one] => wrap(&mut out, "LineString", |out| write_line(out, one)),
                all => wrap(&mut out, "MultiLineString", |out| write_list(out, all, write_line)),
            },
            Shape::Point(c) => wrap(&mut out, "Point", |out| write_position(out, c)),
        }
        out
    }

    /// How many corners it has: what a question about a point costs.
    pub fn corners(&self) -> usize {
        match self {
            Shape::Areas(a) => a.coords_count(),
            Shape::Lines(l) => l.coords_count(),
            Shape::Point(_) => 1,
        }
    }

    pub fn bounds(&self) -> Bounds {
        let rect = match self {
            Shape::Areas(a) => a.bounding_rect(),
            Shape::Lines(l) => l.bounding_rect(),
            Shape::Point(c) => Some(geo::Rect::new(*c, *c)),
        };
        rect.map_or(Bounds { west: 0.0, south: 0.0, east: 0.0, north: 0.0 }, |r| Bounds {
            west: r.min().x,
            south: r.min().y,
            east: r.max().x,
            north: r.max().y,
        })
    }

    /// The point, if it is one.
    pub fn point(&self) -> Option<GeoPoint> {
        match self {
            Shape::Point(c) => GeoPoint::new(c.y, c.x),
            _ => None,
        }
    }

    /// A point that lies well in it; none for lines.
    pub fn inner_point(&self) -> Option<GeoPoint> {
        match self {
            Shape::Areas(a) => a.interior_point().and_then(|p| GeoPoint::new(p.y(), p.x())),
            Shape::Lines(_) => None,
            Shape::Point(_) => self.point(),
        }
    }

    /// Does any of it lie in the other shape? Told by its inside and its corners, which is enough to see that two have nothing to do with each other.
    pub fn reaches(&self, other: &Shape) -> bool {
        let Shape::Areas(a) = self else { return false };
        let at = |c: Coord<f64>| other.covers(GeoPoint { lat: c.y, lon: c.x });
        self.bounds().overlaps(other.bounds())
            && (self.inner_point().is_some_and(|p| other.covers(p)) || a.coords_iter().any(at) || other.inner_point().is_some_and(|p| self.covers(p)))
    }

    /// Do the two lie on each other, by more than what two drawings of one border differ?
    pub fn lies_on(&self, other: &Shape) -> bool {
        let (Shape::Areas(a), Shape::Areas(b)) = (self, other) else { return false };
        self.bounds().overlaps(other.bounds()) && a.intersection(b).0.iter().any(|part| mean_width(part) > SLIVER)
    }

    /// Does a ring cross itself, as a bow tie does? Told by the ground that it encloses: where a ring crosses itself, what it encloses turning one way counts
    /// against the rest, or twice. Looking at every two of its sides would take hours for the largest, and refuse rings that only touch themselves.
    pub fn crosses_itself(&self) -> bool {
        let Shape::Areas(a) = self else { return false };
        a.0.iter().flat_map(|part| std::iter::once(part.exterior()).chain(part.interiors())).any(is_twisted)
    }

    /// Does a ring go from one end to the other so often that nobody drew it, as a star with thousands of spikes does? What it encloses would take minutes to
    /// tell. The coast of a real city is some ten times as long as the box around it.
    pub fn is_tangled(&self) -> bool {
        let Shape::Areas(a) = self else { return false };
        a.0.iter().flat_map(|part| std::iter::once(part.exterior()).chain(part.interiors())).any(crosses_its_box)
    }

    /// An area that goes there and back, and encloses less than a square metre.
    pub fn has_no_surface(&self) -> bool {
        matches!(self, Shape::Areas(a) if square_metres(a) < 1.0)
    }

    /// Does the point lie in it or on its edge? Never, for lines.
    pub fn covers(&self, p: GeoPoint) -> bool {
        let at = coord! { x: p.lon, y: p.lat };
        // Part by part: of two parts that share the edge under the point, the collection as a whole would say “outside”.
        matches!(self, Shape::Areas(a) if a.0.iter().any(|part| part.intersects(&at)))
    }
}

/// Is the way round longer than so many boxes around it? Measured along both axes, in degrees.
fn crosses_its_box(ring: &LineString<f64>) -> bool {
    let round: f64 = ring.lines().map(|side| side.dx().abs() + side.dy().abs()).sum();
    ring.bounding_rect().is_some_and(|b| round > BOXES_MAX * (b.width() + b.height()))
}

/// Is the ground within the ring another than what its corners, one after the other, go round?
fn is_twisted(ring: &LineString<f64>) -> bool {
    let drawn = Polygon::new(ring.clone(), Vec::new());
    let within = square_metres(&drawn.union(&MultiPolygon(Vec::new())));
    (within - square_metres(&drawn)).abs() > TWIST.min(within * TWIST_PART)
}

fn square_metres(shape: &(impl Area<f64> + BoundingRect<f64, Output = Option<geo::Rect<f64>>>)) -> f64 {
    let middle = shape.bounding_rect().map_or(0.0, |r| r.center().y);
    shape.unsigned_area() * METRES_A_DEGREE * METRES_A_DEGREE * middle.to_radians().cos()
}

/// Metres across, as if the part were a long strip: a city is small enough to be flat, and its degrees of longitude to be alike.
fn mean_width(part: &Polygon<f64>) -> f64 {
    let round = Haversine.length(part.exterior());
    if round > 0.0 { 2.0 * square_metres(part) / round } else { 0.0 }
}

fn list(v: &Value) -> Result<&Vec<Value>, ShapeError> {
    v.as_array().ok_or(ShapeError::Kind)
}

fn position(v: &Value) -> Result<Coord<f64>, ShapeError> {
    let numbers = v.as_array().filter(|a| (2..=3).contains(&a.len())).ok_or(ShapeError::Position)?;
    let number = |i: usize| numbers.get(i).and_then(Value::as_f64);
    let (Some(lon), Some(lat)) = (number(0), number(1)) else { return Err(ShapeError::Position) };
    let p = GeoPoint::new(lat, lon).ok_or(ShapeError::Position)?;
    Ok(coord! { x: round(p.lon), y: round(p.lat) })
}

/// A degree at the precision that is kept.
pub(crate) fn round(degrees: f64) -> f64 {
    let r = (degrees * PRECISION).round() / PRECISION;
    // No negative zero: it would be written as “-0”.
    if r == 0.0 { 0.0 } else { r }
}

fn positions(v: &Value, points: &mut usize) -> Result<Vec<Coord<f64>>, ShapeError> {
    let all = list(v)?;
    *points += all.len();
    if *points > POINTS_MAX {
        return Err(ShapeError::TooManyPoints);
    }
    all.iter().map(position).collect()
}

fn line(v: &Value, points: &mut usize) -> Result<LineString<f64>, ShapeError> {
    let all = positions(v, points)?;
    if all.len() < 2 { Err(ShapeError::Line) } else { Ok(LineString(all)) }
}

fn ring(v: &Value, points: &mut usize) -> Result<LineString<f64>, ShapeError> {
    let all = positions(v, points)?;
    if all.len() < 4 || all.first() != all.last() { Err(ShapeError::Ring) } else { Ok(LineString(all)) }
}

fn polygon(v: &Value, points: &mut usize) -> Result<Polygon<f64>, ShapeError> {
    let mut rings = list(v)?.iter().map(|r| ring(r, points)).collect::<Result<Vec<_>, _>>()?.into_iter();
    let outer = rings.next().ok_or(ShapeError::Empty)?;
    Ok(Polygon::new(outer, rings.collect()))
}

fn wrap(out: &mut String, kind: &str, coordinates: impl FnOnce(&mut String)) {
    out.push_str("{\"type\":\"");
    out.push_str(kind);
    out.push_str("\",\"coordinates\":");
    coordinates(out);
    out.push('}');
}

fn write_list<T>(out: &mut String, all: &[T], one: impl Fn(&mut String, &T)) {
    out.push('[');
    for (i, item) in all.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        one(out, item);
    }
    out.push(']');
}

fn write_line(out: &mut String, l: &LineString<f64>) {
    write_list(out, &l.0, write_position);
}

fn write_position(out: &mut String, c: &Coord<f64>) {
    // Writing to a String cannot fail.
    write!(out, "[{},{}]", c.x, c.y).ok();
}

fn write_polygon(out: &mut String, p: &Polygon<f64>) {
    out.push('[');
    write_line(out, p.exterior());
    for hole in p.interiors() {
        out.push(',');
        write_line(out, hole);
    }
    out.push(']');
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn square() -> Value {
        json!({"type":"Polygon","coordinates":[[[0,0],[3,0],[3,3],[0,3],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]})
    }

    #[test]
    fn a_geometry_is_written_as_it_was_read() {
        for text in [
            r#"{"type":"Polygon","coordinates":[[[0,0],[3.5,0],[3,3.12345],[0,0]]]}"#,
            r#"{"type":"MultiPolygon","coordinates":[[[[0,0],[3,0],[3,3],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}"#,
            r#"{"type":"LineString","coordinates":[[-0.00001,51.2],[100,-3]]}"#,
            r#"{"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[2,2],[3,3]]]}"#,
            r#"{"type":"Point","coordinates":[8.25,50.5]}"#,
        ] {
            assert_eq!(Shape::parse(text).unwrap().to_json(), text);
        }
        let long = json!({"type":"LineString","coordinates":[[0.123456789,-0.00000001,5.0],[1e-3,1]]});
        assert_eq!(Shape::from_json(&long).unwrap().to_json(), r#"{"type":"LineString","coordinates":[[0.1234568,0],[0.001,1]]}"#);
    }

    #[test]
    fn a_hole_is_outside_and_every_edge_is_inside() {
        let s = Shape::from_json(&square()).unwrap();
        let at = |lat, lon| s.covers(GeoPoint { lat, lon });
        assert!(at(0.5, 0.5) && !at(1.5, 1.5) && at(1.0, 1.5) && at(0.0, 1.0) && at(3.0, 3.0) && !at(4.0, 1.0));
        let two = json!({"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]],[[[1,0],[2,0],[2,1],[1,1],[1,0]]]]});
        assert!(Shape::from_json(&two).unwrap().covers(GeoPoint { lat: 0.5, lon: 1.0 }), "on the edge that two parts share");
    }

    #[test]
    fn a_narrow_strip_that_two_share_is_seen_and_a_border_drawn_twice_is_not() {
        let square = |west: f64, east: f64| json!({"type":"Polygon","coordinates":[[[west,60],[east,60],[east,60.02],[west,60.02],[west,60]]]});
        let on = |east: f64, west: f64| Shape::from_json(&square(24.9, east)).unwrap().lies_on(&Shape::from_json(&square(west, 25.0)).unwrap());
        // A ten-thousandth of a degree of longitude is 5.6 m here: two of them make a strip of 11 m along 2.2 km of border.
        assert!(on(24.9502, 24.95));
        assert!(!on(24.95, 24.95) && !on(24.950_000_5, 24.95), "the same border, and one that is 3 cm off");
        assert!(!on(24.94, 24.95), "apart");
    }

    #[test]
    fn a_ring_that_crosses_itself_is_known_and_one_that_touches_itself_is_let_be() {
        let crosses = |ring: Value| Shape::from_json(&json!({"type":"Polygon","coordinates":[ring]})).unwrap().crosses_itself();
        assert!(crosses(json!([[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]])), "a bow tie");
        assert!(crosses(json!([[0, 0], [4, 0], [4, 3], [2, -1], [0, 3], [0, 0]])), "a corner that was pulled over the side across from it");
        assert!(crosses(json!([[0, 0], [4, 0], [4, 2], [1, 2], [1, 1], [3, 1], [3, 3], [0, 3], [0, 0]])), "ground that is gone round twice");
        assert!(crosses(json!([[24.95, 60.0], [24.9502, 60.0002], [24.9502, 60.0], [24.95, 60.0001], [24.95, 60.0]])), "a small one");
        assert!(!crosses(json!([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])) && !crosses(json!([[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]])), "either way round");
        assert!(!crosses(json!([[0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1], [0, 0]])), "it only touches itself");
        assert!(!crosses(json!([[0, 0], [2, 0], [2, 1], [3, 1], [2, 1], [2, 2], [0, 2], [0, 0]])), "a spike encloses nothing");
        assert!(!Shape::from_json(&square()).unwrap().crosses_itself());
        let flat = |x: f64| Shape::from_json(&json!({"type":"Polygon","coordinates":[[[0, 0], [1, x], [2, 0], [1, x], [0, 0]]]})).unwrap().has_no_surface();
        assert!(flat(1.0) && !Shape::from_json(&square()).unwrap().has_no_surface(), "a line there and back");
        let mut hole = square();
        hole["coordinates"][1] = json!([[1, 1], [2, 2], [2, 1], [1, 2], [1, 1]]);
        assert!(Shape::from_json(&hole).unwrap().crosses_itself(), "a hole is a ring, too");
    }

    #[test]
    fn what_is_no_geometry_is_refused() {
        for (bad, why) in [
            (json!({"type":"MultiPoint","coordinates":[[0,0]]}), ShapeError::Kind),
            (json!({"type":"Polygon"}), ShapeError::Kind),
            (json!({"type":"Polygon","coordinates":[]}), ShapeError::Empty),
            (json!({"type":"MultiPolygon","coordinates":[]}), ShapeError::Empty),
            (json!({"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}), ShapeError::Ring),
            (json!({"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}), ShapeError::Ring),
            (json!({"type":"LineString","coordinates":[[0,0]]}), ShapeError::Line),
            (json!({"type":"LineString","coordinates":[[0,0],[0,91]]}), ShapeError::Position),
            (json!({"type":"LineString","coordinates":[[0,0],["1",1]]}), ShapeError::Position),
            (json!({"type":"LineString","coordinates":[[0,0],[1]]}), ShapeError::Position),
            (json!({"type":"LineString","coordinates":7}), ShapeError::Kind),
        ] {
            assert_eq!(Shape::from_json(&bad), Err(why), "{bad}");
        }
    }
}
