//! Files of a city that holds nothing yet, to be looked at and written over: they can be taken in as they are.

use super::{feature_line, write_features};
use crate::model::{City, Shape};
use geo::{MultiPolygon, Rect, coord};
use kernel::{GeoPoint, Text};
use serde_json::Value;

/// Degrees from one side of an example's square to the other: some two kilometres, so that it lies within most cities.
pub const EXAMPLE_SIDE: f64 = 0.02;
/// So far north and east a square still has four corners.
const LAT_MAX: f64 = 89.0;
const LON_MAX: f64 = 179.0;

/// Around what an example lies.
pub fn example_middle(city: &City) -> GeoPoint {
    let at = city.map.centre;
    GeoPoint { lat: at.lat.clamp(-LAT_MAX, LAT_MAX), lon: at.lon.clamp(-LON_MAX, LON_MAX) }
}

/// From the middle of the city so many sides to the west and to the east.
fn square(city: &City, west: f64, east: f64) -> Shape {
    let at = example_middle(city);
    let corner = |sides: f64, up: f64| coord! { x: at.lon + sides * EXAMPLE_SIDE, y: at.lat + up * EXAMPLE_SIDE };
    Shape::Areas(MultiPolygon(vec![Rect::new(corner(west, -0.5), corner(east, 0.5)).to_polygon()]))
}

/// Two areas of this level, side by side.
pub fn areas_example(city: &City, level: &str, west: &Text, east: &Text) -> String {
    let line = |code: &str, name: &Text, shape: &Shape| {
        let properties = [("code", Value::from(code)), ("level", Value::from(level))];
        feature_line(&properties, properties.len(), name, shape)
    };
    write_features([line("example-west", west, &square(city, -1.0, 0.0)), line("example-east", east, &square(city, 0.0, 1.0))])
}

/// Limits around the middle of the city, with its name.
pub fn boundary_example(city: &City) -> String {
    feature_line(&[], 0, &city.name, &square(city, -1.0, 1.0)) + "\n"
}
