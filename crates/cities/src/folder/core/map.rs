//! The GeoJSON files: limits, areas, layers of the base map.

use super::{
    AREAS, Boundary, Files, LAYERS, LayerFile, LayerKind, Problems, Unread,
    places::{choice_message, code_message},
};
use crate::{
    draw::{self, Layer},
    folder::{At, Document, Feature, Properties, feature_line, read_features, write_features},
    model::{Area, Areas, CODE_LENGTH_MAX, NAME_LENGTH_MAX, Shape, code_like, is_code},
};
use kernel::{Lang, Message};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

pub const AREAS_MAX: usize = 5_000;
pub const LAYERS_MAX: usize = 40;
/// What an area may be.
pub const AREA_LEVELS: [&str; 4] = ["district", "ward", "barangay", "neighbourhood"];
/// Characters of a code that is made: room for a number stays behind it.
const MADE_LENGTH_MAX: usize = CODE_LENGTH_MAX - 5;
const POPULATION_MAX: i64 = 100_000_000;
/// The importance of a road without a rank.
const RANK_DEFAULT: i64 = 4;
const SOURCE_LENGTH_MAX: usize = 500;
/// Degrees of longitude, half around the earth.
const HALF_AROUND: f64 = 180.0;

/// The limits from a folder's file, or from one that was uploaded `alone`: a Feature, or its geometry. What a program that cut them out of a map wrote beside
/// the shape is no fault of a file that is not kept.
pub fn read_boundary(file: &str, text: &str, first: &Lang, alone: bool, problems: &Problems) -> Option<Boundary> {
    let before = problems.count();
    let features = read_features(file, text, problems);
    let wrong = || problems.file(file, Message::new("cities-problem-boundary"));
    let [feature] = features.as_slice() else {
        // What cannot be read at all was told already.
        if problems.count() == before {
            wrong();
        }
        return None;
    };
    let properties = feature.properties(file, problems);
    if alone {
        properties.let_others_be();
    }
    let name = properties.name_or_bare(first);
    match &feature.shape {
        shape @ Shape::Areas(_) if is_across_the_meridian(shape) => properties.wrong("geometry", Message::new("cities-problem-boundary-meridian")),
        shape @ Shape::Areas(_) => refuse_impossible(&properties, shape),
        _ => wrong(),
    }
    Some(Boundary { name, shape: feature.shape.clone() })
}

/// A shape with parts on both sides of the 180th meridian is split there, and its box goes once around the earth: maps, distances and what lies near are all
/// told by that box. No city is half so wide.
fn is_across_the_meridian(shape: &Shape) -> bool {
    let bounds = shape.bounds();
    bounds.east - bounds.west > HALF_AROUND
}

/// What lies within a ring that crosses itself, or encloses nothing, nobody can say: neither a point nor a count of people would be where it is looked for.
fn refuse_impossible(p: &Properties<'_>, shape: &Shape) {
    if shape.is_tangled() {
        p.wrong("geometry", Message::new("cities-problem-ring-tangled"));
    } else if shape.crosses_itself() {
        p.wrong("geometry", Message::new("cities-problem-ring-crosses"));
    } else if shape.has_no_surface() {
        p.wrong("geometry", Message::new("cities-problem-ring-flat"));
    }
}

/// The areas of a folder.
pub(super) fn read_all_areas(files: &Files, first: &Lang, unread: &mut Unread, problems: &Problems) -> Vec<Area> {
    let (areas, is_whole) = match files.text(AREAS, problems) {
        Some(text) => areas_of(AREAS, text, first, None, problems),
        None => (Vec::new(), files.get(AREAS).is_none()),
    };
    if !is_whole {
        unread.insert(AREAS);
    }
    areas
}

/// Areas from a folder's file, or from one that is added to the areas `there`: then a code that is missing is made from the name.
pub fn read_areas(file: &str, text: &str, first: &Lang, there: Option<&Areas>, problems: &Problems) -> Vec<Area> {
    areas_of(file, text, first, there, problems).0
}

/// The same, and whether these are all that the file has.
fn areas_of(file: &str, text: &str, first: &Lang, there: Option<&Areas>, problems: &Problems) -> (Vec<Area>, bool) {
    let before = problems.count();
    let features = read_features(file, text, problems);
    let is_whole = problems.count() == before && features.iter().all(|f| there.is_some() || f.text("code").is_some_and(is_code));
    if features.len() > AREAS_MAX {
        problems.file(file, Message::new("cities-problem-rows-too-many").with("max", AREAS_MAX));
        return (Vec::new(), false);
    }
    let mut codes = Codes::written(&features);
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    for feature in features {
        let p = feature.properties(file, problems);
        if there.is_some() {
            // A file that is not kept may come from another program, with what that one needs.
            p.let_others_be();
        }
        let name = p.name_or_bare(first);
        let written = p.text("code").filter(|c| !c.is_empty());
        let is_made = written.is_none() && there.is_some();
        let code = if is_made { codes.made(name.in_lang(first)) } else { written.unwrap_or_default() };
        if !is_code(&code) {
            p.wrong("code", code_message(&code));
        } else if !seen.insert(code.clone()) {
            p.wrong("code", Message::new("cities-problem-twice").with("value", code.as_str()));
        }
        let level = p.text("level").unwrap_or_default();
        if !AREA_LEVELS.contains(&level.as_str()) {
            p.wrong("level", choice_message(&level, &AREA_LEVELS));
        }
        if name.is_empty() {
            p.wrong("name_…", Message::new("cities-problem-name-missing"));
        }
        if name.pairs().any(|(_, t)| t.chars().count() > NAME_LENGTH_MAX) {
            p.wrong("name_…", Message::new("cities-problem-too-long").with("max", NAME_LENGTH_MAX));
        }
        let population = p.whole("population");
        if population.is_some_and(|n| !(0..=POPULATION_MAX).contains(&n)) {
            p.wrong("population", Message::new("cities-problem-range").with("min", 0i64).with("max", POPULATION_MAX));
        }
        if matches!(feature.shape, Shape::Areas(_)) {
            if is_across_the_meridian(&feature.shape) {
                p.wrong("geometry", Message::new("cities-problem-area-meridian"));
            }
            refuse_impossible(&p, &feature.shape);
        } else {
            p.wrong("geometry", Message::new("cities-problem-geometry"));
        }
        let (parent, approximate, closed) = (p.text("parent"), p.flag("approximate"), p.flag("closed"));
        let area = Area { code, level, parent, name, population, approximate, shape: feature.shape.clone(), closed };
        if is_made && there.is_some_and(|t| would_change(t, &area)) {
            p.wrong("code", Message::new("cities-problem-code-made").with("value", area.code.as_str()));
        }
        out.push(area);
    }
    if is_whole {
        refuse_unknown_parents(file, &out, problems);
    }
    (out, is_whole)
}

/// Only its author knows whether an area without a code is the one that has the code made for it.
fn would_change(there: &Areas, new: &Area) -> bool {
    there.get(&new.code).is_some_and(|old| Area { closed: false, ..old.clone() } != *new)
}

/// The codes of a file, those that it writes and those that are made for it.
struct Codes(HashSet<String>);

impl Codes {
    fn written(features: &[Feature]) -> Self {
        Codes(features.iter().filter_map(|f| f.text("code")).map(String::from).collect())
    }
    /// Of the name; where it has no Latin letters, of the word for what it is. The same file has the same codes each time.
    fn made(&mut self, name: &str) -> String {
        let like = code_like(name);
        let stem = if like.is_empty() { "area" } else { &like[..like.len().min(MADE_LENGTH_MAX)] };
        let numbered = (1..).map(|n| if n == 1 && !like.is_empty() { stem.to_string() } else { format!("{stem}-{n}") });
        let code = { numbered }.find(|code| !self.0.contains(code)).unwrap_or_default();
        self.0.insert(code.clone());
        code
    }
}

/// Does an area lie in itself, by way of others? None lies so deep as there are areas.
fn is_in_itself(parents: &HashMap<&str, &str>, code: &str) -> bool {
    let upwards = std::iter::successors(parents.get(code), |at| parents.get(**at)).take(parents.len());
    upwards.into_iter().any(|at| *at == code)
}

fn refuse_unknown_parents(file: &str, areas: &[Area], problems: &Problems) {
    let closed: HashMap<&str, bool> = areas.iter().map(|a| (a.code.as_str(), a.closed)).collect();
    let parents: HashMap<&str, &str> = areas.iter().filter_map(|a| Some((a.code.as_str(), a.parent.as_deref()?))).collect();
    for (n, area) in (1..).zip(areas) {
        let Some(parent) = area.parent.as_deref() else { continue };
        let id = match closed.get(parent) {
            Some(_) if parent == area.code => "cities-problem-unknown",
            None => "cities-problem-unknown",
            Some(true) if !area.closed => "cities-problem-parent-closed",
            Some(_) if is_in_itself(&parents, &area.code) => "cities-problem-parent-ring",
            Some(_) => continue,
        };
        problems.add(file, At::Feature(n), Some("parent"), Message::new(id).with("value", parent));
    }
}

pub(super) fn read_layers(files: &Files, unread: &mut Unread, problems: &Problems) -> Vec<LayerFile> {
    let before = problems.count();
    let doc = files.text(LAYERS, problems).and_then(|text| Document::parse(LAYERS, text, problems));
    let root = doc.as_ref().map(|doc| doc.root(problems));
    let list = root.as_ref().map(|root| root.tables("layer", LAYERS_MAX)).unwrap_or_default();
    if problems.count() > before {
        unread.insert(LAYERS);
    }
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    for t in list {
        let file = t.text("file");
        let kinds = LayerKind::ALL.map(LayerKind::as_str);
        let kind: Option<LayerKind> = t.one_of("kind", &kinds).parse().ok();
        let held_by = kind.map(LayerKind::held_by).unwrap_or_default();
        let plain = if held_by.is_empty() { file.strip_suffix(".geojson").is_some_and(is_code) } else { held_by.contains(&file.as_str()) };
        if !plain || !seen.insert(file.clone()) {
            t.wrong("file", Message::new("cities-problem-layer-file").with("value", file.as_str()));
        }
        let layer = LayerFile {
            kind: kind.unwrap_or(LayerKind::Land),
            source: t.text("source"),
            attribution: t.text("attribution"),
            licence: t.text("licence"),
            drawn: t.flag("drawn"),
            content: String::new(),
            file,
        };
        if [&layer.source, &layer.attribution, &layer.licence].iter().any(|s| s.chars().count() > SOURCE_LENGTH_MAX) {
            t.wrong("source", Message::new("cities-problem-too-long").with("max", SOURCE_LENGTH_MAX));
        }
        if !plain || kind.is_none() {
            unread.insert(LAYERS);
        } else if !layer.kind.is_drawn() {
            out.push(layer);
        } else {
            let path = format!("layers/{}", layer.file);
            if let Some(text) = files.needed_text(&path, problems) {
                out.push(read_layer(layer, &path, text, problems));
            }
        }
    }
    out
}

/// Reads a layer's file and gives it with its canonical text.
fn read_layer(layer: LayerFile, path: &str, text: &str, problems: &Problems) -> LayerFile {
    let mut lines = Vec::new();
    for feature in read_features(path, text, problems) {
        let p = feature.properties(path, problems);
        let name = p.name();
        let mut properties = Vec::new();
        if layer.kind == LayerKind::Road {
            let rank = p.whole("rank").unwrap_or(RANK_DEFAULT);
            if !(1..=i64::from(draw::RANKS)).contains(&rank) {
                p.wrong("rank", Message::new("cities-problem-range").with("min", 1i64).with("max", i64::from(draw::RANKS)));
            }
            properties.push(("rank", Value::from(rank)));
        }
        let fits = match (layer.kind, &feature.shape) {
            (_, Shape::Point(_)) | (LayerKind::Limits | LayerKind::Areas | LayerKind::Places, _) => false,
            (LayerKind::Land | LayerKind::Park | LayerKind::Building, shape) => matches!(shape, Shape::Areas(_)),
            (LayerKind::Road | LayerKind::Rail, shape) => matches!(shape, Shape::Lines(_)),
            (LayerKind::Water | LayerKind::Border, _) => true,
        };
        if !fits {
            p.wrong("geometry", Message::new("cities-problem-geometry"));
        }
        lines.push(feature_line(&properties, properties.len(), &name, &feature.shape));
    }
    LayerFile { content: write_features(lines), ..layer }
}

/// A layer's features for drawing, from its canonical text.
pub(crate) fn drawing_of(layer: &LayerFile) -> Layer {
    let problems = Problems::default();
    let features = if layer.kind.is_drawn() { read_features(&layer.file, &layer.content, &problems) } else { Vec::new() };
    let features = features.into_iter().map(|f| {
        let p = f.properties(&layer.file, &problems);
        let rank = u8::try_from(p.whole("rank").unwrap_or(RANK_DEFAULT)).unwrap_or(draw::RANKS);
        let name = p.name();
        drop(p);
        draw::Feature { rank, name, shape: f.shape }
    });
    Layer { kind: layer.kind, attribution: layer.attribution.clone(), drawn: layer.drawn, features: features.collect() }
}
