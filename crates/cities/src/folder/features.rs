//! GeoJSON: features with properties that are all known.

use super::{At, Problems, problem::unread, table::wrong_text, unique::Unique};
use crate::model::{Shape, ShapeError};
use kernel::{Lang, Message, Text, unturned};
use serde_json::{Map, Value};
use std::cell::{Cell, RefCell};

const FEATURES_MAX: usize = 50_000;
/// Up to here every whole number has a floating-point number of its own: 2^53 - 1.
const WHOLE_MAX: f64 = 9_007_199_254_740_991.0;
const NAME: &str = "name_";
/// What a FeatureCollection may hold beside its features; programs write these, and they say nothing that is needed.
const MEMBERS: [&str; 8] = ["type", "features", "name", "crs", "bbox", "generator", "copyright", "timestamp"];

/// What may stand alone, without the feature around it.
const GEOMETRIES: [&str; 5] = ["Point", "Polygon", "MultiPolygon", "LineString", "MultiLineString"];

/// A feature as it was read.
pub struct Feature {
    /// Its place in the file, from 1.
    pub number: usize,
    pub shape: Shape,
    properties: Map<String, Value>,
}

/// A feature's properties, being read. When it is dropped, those that nobody asked for are told, or left aside.
pub struct Properties<'f> {
    file: &'f str,
    feature: &'f Feature,
    problems: &'f Problems,
    asked: RefCell<Vec<&'static str>>,
    lets_others_be: Cell<bool>,
}

/// Reads a FeatureCollection, one Feature, or a geometry alone.
pub fn read_features(file: &str, text: &str, problems: &Problems) -> Vec<Feature> {
    let root = match serde_json::from_str::<Unique>(text) {
        Ok(Unique { value, twice }) => {
            // Which of the two is meant nobody can say.
            twice.iter().for_each(|name| problems.add(file, At::File, Some(name), Message::new("cities-problem-member-twice")));
            value
        }
        Err(_) if text.trim().is_empty() => {
            problems.file(file, Message::new("cities-problem-empty"));
            return Vec::new();
        }
        Err(e) => {
            let line: usize = text.split_inclusive('\n').take(e.line().saturating_sub(1)).map(str::len).sum();
            let at = if e.is_eof() { text.len() } else { line + e.column().saturating_sub(1) };
            problems.add(file, At::Line(e.line()), None, unread("cities-problem-json", text, at));
            return Vec::new();
        }
    };
    let refuse = |id| {
        problems.file(file, Message::new(id));
        Vec::new()
    };
    let kind = root.get("type").and_then(Value::as_str).unwrap_or_default().to_string();
    let list = match (kind.as_str(), root) {
        ("Feature", root) => vec![root],
        (geometry, root) if GEOMETRIES.contains(&geometry) => vec![serde_json::json!({ "geometry": root })],
        ("FeatureCollection", Value::Object(mut root)) => {
            for member in root.keys().filter(|k| !MEMBERS.contains(&k.as_str())) {
                problems.add(file, At::File, Some(member), Message::new("cities-problem-property-unknown"));
            }
            match root.remove("features") {
                Some(Value::Array(list)) => list,
                _ => return refuse("cities-problem-geojson"),
            }
        }
        _ => return refuse("cities-problem-geojson"),
    };
    if list.len() > FEATURES_MAX {
        problems.file(file, Message::new("cities-problem-rows-too-many").with("max", FEATURES_MAX));
        return Vec::new();
    }
    let features = (1..).zip(list).filter_map(|(number, value)| feature(file, number, value, problems));
    features.collect()
}

fn feature(file: &str, number: usize, value: Value, problems: &Problems) -> Option<Feature> {
    let tell = |column, id| problems.add(file, At::Feature(number), column, Message::new(id));
    let Value::Object(mut members) = value else {
        tell(None, "cities-problem-geojson");
        return None;
    };
    let properties = match members.remove("properties") {
        Some(Value::Object(p)) => p,
        None | Some(Value::Null) => Map::new(),
        Some(_) => {
            tell(Some("properties"), "cities-problem-geojson");
            return None;
        }
    };
    match members.get("geometry").map_or(Err(ShapeError::Kind), Shape::from_json) {
        Ok(shape) => Some(Feature { number, shape, properties }),
        Err(e) => {
            tell(Some("geometry"), shape_message(e));
            None
        }
    }
}

fn shape_message(e: ShapeError) -> &'static str {
    match e {
        ShapeError::Kind => "cities-problem-geometry",
        ShapeError::Position => "cities-problem-position",
        ShapeError::Ring => "cities-problem-ring",
        ShapeError::Line => "cities-problem-line",
        ShapeError::Empty => "cities-problem-geometry-empty",
        ShapeError::TooManyPoints => "cities-problem-points-too-many",
    }
}

impl Feature {
    /// A property that is a text, as it stands there.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.properties.get(key).and_then(Value::as_str).map(str::trim)
    }
    pub fn properties<'f>(&'f self, file: &'f str, problems: &'f Problems) -> Properties<'f> {
        Properties { file, feature: self, problems, asked: RefCell::default(), lets_others_be: Cell::new(false) }
    }
}

impl Properties<'_> {
    pub fn wrong(&self, property: &str, message: Message) {
        self.problems.add(self.file, At::Feature(self.feature.number), Some(property), message);
    }
    /// Those that nobody asks for are left aside, and are no problem.
    pub fn let_others_be(&self) {
        self.lets_others_be.set(true);
    }
    fn find<T>(&self, key: &'static str, kind: &'static str, read: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        self.asked.borrow_mut().push(key);
        let value = self.feature.properties.get(key).filter(|v| !v.is_null())?;
        let read = read(value);
        if read.is_none() {
            self.wrong(key, Message::new("cities-problem-type").with("wanted", kind));
        }
        read
    }
    pub fn text(&self, key: &'static str) -> Option<String> {
        let text = self.find(key, "text", |v| v.as_str().map(|s| unturned(s).trim().to_string()))?;
        self.refuse_wrong(key, &text);
        Some(text)
    }
    /// What no file with a line for each thing could hold, the lists of the city folder among them.
    fn refuse_wrong(&self, key: &str, text: &str) {
        if let Some(message) = wrong_text(text) {
            self.wrong(key, message);
        }
    }
    pub fn whole(&self, key: &'static str) -> Option<i64> {
        // Maps write numbers as they please: 12 and 12.0 are one.
        let is_whole = |n: &f64| n.fract() == 0.0 && n.abs() <= WHOLE_MAX;
        self.find(key, "whole", |v| v.as_i64().or_else(|| v.as_f64().filter(is_whole).map(|n| n as i64)))
    }
    pub fn flag(&self, key: &'static str) -> bool {
        self.find(key, "boolean", Value::as_bool).unwrap_or_default()
    }
    /// `name_en`, `name_ms`… in the order of the file.
    pub fn name(&self) -> Text {
        let mut out = Text::default();
        for (key, value) in &self.feature.properties {
            let Some(tag) = key.strip_prefix(NAME) else { continue };
            match (Lang::parse(tag), value.as_str()) {
                (Some(lang), Some(text)) => {
                    if !text.trim().is_empty() {
                        self.refuse_wrong(key, text.trim());
                        out.set(lang, unturned(text).trim());
                    }
                }
                (None, _) => self.wrong(key, Message::new("cities-problem-language").with("value", tag)),
                (_, None) => self.wrong(key, Message::new("cities-problem-type").with("wanted", "text")),
            }
        }
        out
    }
    /// The same; a `name` is in the language `first`, and counts where that has no name of its own.
    pub fn name_or_bare(&self, first: &Lang) -> Text {
        let mut name = self.name();
        if let Some(bare) = self.text("name").filter(|t| !t.is_empty() && name.get(first).is_none()) {
            name.set(first.clone(), bare);
        }
        name
    }
}

impl Drop for Properties<'_> {
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        for key in self.feature.properties.keys().filter(|k| !k.starts_with(NAME) && !asked.contains(&k.as_str())) {
            match self.lets_others_be.get() {
                true => self.problems.leave_aside(key),
                false => self.wrong(key, Message::new("cities-problem-property-unknown")),
            }
        }
    }
}

/// A feature as one line.
pub fn feature_line(properties: &[(&str, Value)], name_after: usize, name: &Text, shape: &Shape) -> String {
    let mut all = Map::new();
    let (before, after) = properties.split_at(name_after.min(properties.len()));
    all.extend(before.iter().map(|(k, v)| ((*k).to_string(), v.clone())));
    all.extend(name.pairs().map(|(lang, text)| (format!("{NAME}{lang}"), Value::from(text))));
    all.extend(after.iter().map(|(k, v)| ((*k).to_string(), v.clone())));
    format!("{{\"type\":\"Feature\",\"properties\":{},\"geometry\":{}}}", Value::Object(all), shape.to_json())
}

/// A FeatureCollection, one feature a line, so that a change to one is a change of one line.
pub fn write_features(lines: impl IntoIterator<Item = String>) -> String {
    let lines: Vec<String> = lines.into_iter().collect();
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", lines.join(",\n"))
}
