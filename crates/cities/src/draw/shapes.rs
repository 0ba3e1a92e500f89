//! Shapes in the world of side 1, with an index by place.

use super::view::mercator;
use crate::model::Shape;
use geo::{Area as _, Centroid, Contains, InteriorPoint};
use kernel::{GeoPoint, Text};
use rstar::{AABB, RTree, primitives::GeomWithData, primitives::Rectangle};

/// A polygon with its holes, or a line.
pub(super) struct Part {
    pub rank: u8,
    /// Which feature it is a part of.
    pub feature: u32,
    /// Rings of a polygon, the outer one first; or one line.
    pub rings: Vec<Vec<[f64; 2]>>,
    pub closed: bool,
    /// West, north, east, south.
    pub bounds: [f64; 4],
}

/// The parts of all features of a layer.
#[derive(Default)]
pub(super) struct Shapes {
    pub parts: Vec<Part>,
    pub names: Vec<Text>,
    /// Where the names of polygons stand.
    pub spots: Vec<NameSpot>,
    tree: RTree<GeomWithData<Rectangle<[f64; 2]>, u32>>,
}

pub(super) fn project(line: &geo::LineString<f64>) -> Vec<[f64; 2]> {
    line.0.iter().map(|c| mercator(GeoPoint { lat: c.y, lon: c.x })).collect()
}

pub(super) fn bounds_of(line: &[[f64; 2]]) -> [f64; 4] {
    let start = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    line.iter().fold(start, |b, p| [b[0].min(p[0]), b[1].min(p[1]), b[2].max(p[0]), b[3].max(p[1])])
}

/// How far a point is from a piece of a line.
fn to_piece(at: [f64; 2], a: [f64; 2], b: [f64; 2]) -> f64 {
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let along = ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / (dx * dx + dy * dy).max(f64::MIN_POSITIVE);
    let part = along.clamp(0.0, 1.0);
    (at[0] - a[0] - part * dx).hypot(at[1] - a[1] - part * dy)
}

/// The ring, clockwise in the picture or against it.
fn turned(mut ring: Vec<[f64; 2]>, clockwise: bool) -> Vec<[f64; 2]> {
    // In the picture y grows downwards: a positive sum is clockwise.
    let twice: f64 = ring.windows(2).map(|w| w[0][0] * w[1][1] - w[1][0] * w[0][1]).sum();
    if (twice > 0.0) != clockwise {
        ring.reverse();
    }
    ring
}

/// Where a polygon's name stands.
pub(super) struct NameSpot {
    pub name: Text,
    pub at: [f64; 2],
    /// The side of a square of its size.
    pub side: f64,
}

impl NameSpot {
    /// In the middle of the largest part if that is inside of it, else somewhere inside.
    pub fn new(name: Text, shape: &geo::MultiPolygon<f64>) -> Option<NameSpot> {
        let largest = shape.0.iter().max_by(|a, b| a.unsigned_area().total_cmp(&b.unsigned_area()))?;
        let middle = largest.centroid().filter(|c| largest.contains(c));
        let at = middle.or_else(|| largest.interior_point())?;
        // A degree of longitude is shorter than one of latitude; in the projection both are as long as they look.
        let stretch = 1.0 / at.y().to_radians().cos().max(0.01);
        let side = (largest.unsigned_area() * stretch).sqrt() / 360.0;
        Some(NameSpot { name, at: mercator(GeoPoint { lat: at.y(), lon: at.x() }), side })
    }
}

impl Part {
    fn new(rank: u8, feature: u32, rings: Vec<Vec<[f64; 2]>>, closed: bool) -> Option<Part> {
        let bounds = bounds_of(rings.first()?);
        Some(Part { rank, feature, rings, closed, bounds })
    }
    pub fn of(rank: u8, feature: u32, shape: &Shape) -> Vec<Part> {
        match shape {
            Shape::Areas(all) => {
                // Outer rings run one way and holes the other, so that shapes that overlap in one path do not cancel each other.
                let rings = |p: &geo::Polygon<f64>| {
                    let outer = turned(project(p.exterior()), false);
                    std::iter::once(outer).chain(p.interiors().iter().map(|h| turned(project(h), true))).collect()
                };
                all.0.iter().filter_map(|p| Part::new(rank, feature, rings(p), true)).collect()
            }
            Shape::Lines(all) => all.0.iter().filter_map(|l| Part::new(rank, feature, vec![project(l)], false)).collect(),
            Shape::Point(_) => Vec::new(),
        }
    }
    /// How far a point is from its lines.
    fn distance(&self, at: [f64; 2]) -> f64 {
        let pieces = self.rings.iter().flat_map(|r| r.windows(2));
        pieces.map(|w| to_piece(at, w[0], w[1])).fold(f64::INFINITY, f64::min)
    }
    /// The longer side of its box in pixels, at a scale.
    pub fn extent(&self, scale: f64) -> f64 {
        (self.bounds[2] - self.bounds[0]).max(self.bounds[3] - self.bounds[1]) * scale
    }
}

impl Shapes {
    pub fn new<'s>(features: impl Iterator<Item = (u8, Text, &'s Shape)>) -> Shapes {
        let mut it = Shapes::default();
        for (number, (rank, name, shape)) in (0u32..).zip(features) {
            it.parts.extend(Part::of(rank, number, shape));
            if let (Shape::Areas(polygons), false) = (shape, name.is_empty()) {
                it.spots.extend(NameSpot::new(name.clone(), polygons));
            }
            it.names.push(name);
        }
        let boxes = (0u32..).zip(&it.parts).map(|(i, p)| {
            let [west, north, east, south] = p.bounds;
            GeomWithData::new(Rectangle::from_corners([west, north], [east, south]), i)
        });
        it.tree = RTree::bulk_load(boxes.collect());
        it
    }
    /// The parts that touch a window, in the order of the file.
    pub fn within(&self, window: [f64; 4]) -> Vec<&Part> {
        let [west, north, east, south] = window;
        let found = self.tree.locate_in_envelope_intersecting(&AABB::from_corners([west, north], [east, south]));
        let mut numbers: Vec<u32> = found.map(|f| f.data).collect();
        numbers.sort_unstable();
        numbers.into_iter().filter_map(|i| self.parts.get(i as usize)).collect()
    }
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
    /// The named line that is nearest to a point, if one is within a radius; both in the world of side 1.
    pub fn nearest_line(&self, at: [f64; 2], radius: f64) -> Option<(&Text, f64)> {
        let window = [at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius];
        let lines = self.within(window).into_iter().filter(|p| !p.closed);
        let named = lines.filter_map(|p| Some((self.name(p)?, p.distance(at)))).filter(|(_, d)| *d <= radius);
        named.min_by(|a, b| a.1.total_cmp(&b.1))
    }
    /// The name of the feature that a part belongs to.
    pub fn name(&self, part: &Part) -> Option<&Text> {
        self.names.get(part.feature as usize).filter(|n| !n.is_empty())
    }
}
