//! Districts, wards, barangays: which of them a point lies in.

use super::Shape;
use kernel::{GeoPoint, Text};
use rstar::{AABB, RTree, primitives::GeomWithData, primitives::Rectangle};
use std::collections::HashMap;

/// A part of the city that routing and figures know by its code.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    pub code: String,
    /// `district`, `ward`, `barangay`, `neighbourhood`.
    pub level: String,
    /// The code of the area that holds it.
    pub parent: Option<String>,
    pub name: Text,
    pub population: Option<i64>,
    /// Not a legal boundary.
    pub approximate: bool,
    pub shape: Shape,
    /// No longer part of the city's division, but named by what is old. Nothing new lies in it.
    pub closed: bool,
}

type Boxed = GeomWithData<Rectangle<[f64; 2]>, usize>;

/// All areas of a city, with an index by place.
#[derive(Debug, Default)]
pub struct Areas {
    list: Vec<Area>,
    levels: Vec<String>,
    by_code: HashMap<String, usize>,
    tree: RTree<Boxed>,
}

/// Cases lie in the areas of the first level. What names another one, a rule or a role, never holds for a new case. Of a closed area that is not asked: what
/// is old lies there.
pub(crate) fn is_below(level: &str, closed: bool, first_level: Option<&str>) -> bool {
    !closed && first_level != Some(level)
}

impl Areas {
    /// The areas in the order of the folder: the level of the first is the one that routing and figures use.
    pub fn new(list: Vec<Area>) -> Self {
        let mut levels: Vec<String> = Vec::new();
        for a in list.iter().filter(|a| !a.closed) {
            if !levels.contains(&a.level) {
                levels.push(a.level.clone());
            }
        }
        let by_code = list.iter().enumerate().map(|(i, a)| (a.code.clone(), i)).collect();
        let open = list.iter().enumerate().filter(|(_, a)| !a.closed);
        let boxes = open.map(|(i, a)| {
            let b = a.shape.bounds();
            GeomWithData::new(Rectangle::from_corners([b.west, b.south], [b.east, b.north]), i)
        });
        let tree = RTree::bulk_load(boxes.collect());
        Areas { list, levels, by_code, tree }
    }
    /// In the order of the folder, the closed ones too.
    pub fn all(&self) -> &[Area] {
        &self.list
    }
    /// The areas of a level that are part of the city now.
    pub fn of_level<'a>(&'a self, level: &'a str) -> impl Iterator<Item = &'a Area> {
        self.list.iter().filter(move |a| !a.closed && a.level == level)
    }
    /// The same, and behind them those that are closed: for looking for what is old.
    pub fn of_level_open_first<'a>(&'a self, level: &'a str) -> impl Iterator<Item = &'a Area> {
        self.of_level(level).chain(self.list.iter().filter(move |a| a.closed && a.level == level))
    }
    /// The levels, most important first.
    pub fn levels(&self) -> &[String] {
        &self.levels
    }
    pub fn first_level(&self) -> Option<&str> {
        self.levels.first().map(String::as_str)
    }
    pub fn get(&self, code: &str) -> Option<&Area> {
        self.by_code.get(code).and_then(|i| self.list.get(*i))
    }
    /// Is it an area of today's division to which no case comes?
    pub fn is_below(&self, code: &str) -> bool {
        self.get(code).is_some_and(|a| is_below(&a.level, a.closed, self.first_level()))
    }
    /// The area of the first level in which the point lies. On a common border, and where areas overlap, it is the one with the smallest code.
    pub fn first_level_at(&self, point: GeoPoint) -> Option<&Area> {
        let level = self.first_level()?;
        self.at(point).filter(|a| a.level == level).min_by(|a, b| a.code.cmp(&b.code))
    }
    /// One area for each level in which the point lies, most important level first.
    pub fn all_at(&self, point: GeoPoint) -> Vec<&Area> {
        let found: Vec<&Area> = self.at(point).collect();
        let of = |level: &String| found.iter().filter(|a| a.level == *level).min_by(|a, b| a.code.cmp(&b.code)).copied();
        self.levels.iter().filter_map(of).collect()
    }
    fn at(&self, point: GeoPoint) -> impl Iterator<Item = &Area> {
        let here = AABB::from_point([point.lon, point.lat]);
        let boxes = self.tree.locate_in_envelope_intersecting(&here);
        boxes.filter_map(|b| self.list.get(b.data)).filter(move |a| a.shape.covers(point))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Lang;

    pub(crate) fn square(code: &str, level: &str, west: f64, south: f64, size: f64) -> Area {
        let (e, n) = (west + size, south + size);
        let text = format!(r#"{{"type":"Polygon","coordinates":[[[{west},{south}],[{e},{south}],[{e},{n}],[{west},{n}],[{west},{south}]]]}}"#);
        let name = Text::one(Lang::english(), code);
        let shape = Shape::parse(&text).unwrap();
        Area { code: code.into(), level: level.into(), parent: None, name, population: None, approximate: false, shape, closed: false }
    }

    #[test]
    fn a_point_lies_in_one_area_of_each_level() {
        let mut gone = square("aaa", "district", 0.0, 0.0, 9.0);
        gone.closed = true;
        let list = vec![gone, square("west", "district", 0.0, 0.0, 1.0), square("east", "district", 1.0, 0.0, 1.0), square("small", "ward", 0.9, 0.0, 0.3)];
        let areas = Areas::new(list);
        let first = |lat, lon| areas.first_level_at(GeoPoint { lat, lon }).map(|a| a.code.as_str());
        assert_eq!(first(0.5, 0.5), Some("west"));
        assert_eq!(first(0.5, 1.0), Some("east"), "on a common border the smallest code");
        assert_eq!(first(0.5, 5.0), None, "what is closed holds nothing");
        assert_eq!(first(f64::NAN, 0.5), None);
        let all: Vec<&str> = areas.all_at(GeoPoint { lat: 0.1, lon: 1.1 }).iter().map(|a| a.code.as_str()).collect();
        assert_eq!(all, ["east", "small"]);
        assert!(areas.get("aaa").is_some_and(|a| a.closed));
        assert_eq!(areas.levels(), ["district", "ward"]);
    }
}
