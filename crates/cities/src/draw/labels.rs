//! Where names stand: along roads where they run straight, in the middle of areas and waters. The most important first, none over another.

use super::{
    outlines::Outlines,
    path::simplify,
    shapes::{NameSpot, Part},
    style::{is_shown, ranks_named},
};
use crate::{folder::LayerKind, model::City};
use kernel::Lang;
use rstar::{AABB, RTree, primitives::GeomWithData, primitives::Rectangle};
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

/// A road whose middle leaves the straight line by more than this many pixels is not written along.
const BEND: f64 = 2.2;
/// The same name stands again only after so many pixels.
const AGAIN: f64 = 300.0;
/// A long straight road is named every so many pixels.
const STEP: f64 = 460.0;
/// The cell of the grid in which neighbours are looked for, in pixels; at least the largest distance that is asked.
const CELL: f64 = 48.0;
/// An area larger than this many pixels a side is not named: its name would stand somewhere in the open.
const SIDE_MAX: f64 = 1_800.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Road,
    Water,
    Area,
}

/// A name at its place in the world of side 1.
pub(super) struct Label {
    pub kind: Kind,
    pub text: String,
    pub at: [f64; 2],
    /// Degrees clockwise; never upside down.
    pub angle: f64,
    /// The letters' height in pixels.
    pub size: f64,
    pub strong: bool,
    /// Where the second line begins, if the name is written on two.
    split: Option<usize>,
    width: f64,
    /// Smaller is more important.
    order: u32,
    /// How much room there is; more is better.
    room: f64,
}

/// The names of one zoom.
pub(super) struct Labels {
    list: Vec<Label>,
    tree: RTree<GeomWithData<Rectangle<[f64; 2]>, u32>>,
}

/// The names of a whole zoom are placed once and kept; those of a zoom between two, for the window only.
pub(super) fn at_zoom(city: &City, lang: &Lang, zoom: f64, scale: f64, window: [f64; 4]) -> Arc<Labels> {
    let whole = zoom.round();
    if (zoom - whole).abs() > 1e-9 {
        return Arc::new(Labels::new(city, lang, zoom, scale, Some(window)));
    }
    let key = (whole as u8, lang.clone(), city.version);
    let cell: Arc<OnceLock<Arc<Labels>>> = {
        let mut all = city.drawing.labels.lock();
        // Areas may have changed while the layers stayed.
        all.retain(|(_, _, version), _| *version == city.version);
        all.entry(key).or_default().clone()
    };
    cell.get_or_init(|| Arc::new(Labels::new(city, lang, zoom, scale, None))).clone()
}

impl Labels {
    fn new(city: &City, lang: &Lang, zoom: f64, scale: f64, window: Option<[f64; 4]>) -> Labels {
        let mut wanted = Vec::new();
        for layer in city.drawing.layers.iter().filter(|l| is_shown(l.kind, zoom, city.map.max_zoom)) {
            match layer.kind {
                LayerKind::Road => roads(layer, lang, zoom, scale, window, &mut wanted),
                LayerKind::Water => spots(layer.shapes.spots.iter(), Kind::Water, 3, lang, scale, &mut wanted),
                LayerKind::Park => spots(layer.shapes.spots.iter(), Kind::Area, 5, lang, scale, &mut wanted),
                LayerKind::Land => spots(layer.shapes.spots.iter(), Kind::Area, 8, lang, scale, &mut wanted),
                _ => {}
            }
        }
        areas(&city.outlines, lang, scale, &mut wanted);
        wanted.sort_by(|a, b| a.order.cmp(&b.order).then(b.room.total_cmp(&a.room)).then_with(|| a.text.cmp(&b.text)).then(a.at[0].total_cmp(&b.at[0])));
        let list = without_overlaps(wanted, scale);
        let boxes = (0u32..).zip(&list).map(|(i, l)| {
            let half = (l.width / 2.0 + l.size) / scale;
            GeomWithData::new(Rectangle::from_corners([l.at[0] - half, l.at[1] - half], [l.at[0] + half, l.at[1] + half]), i)
        });
        let tree = RTree::bulk_load(boxes.collect());
        Labels { list, tree }
    }

    /// The names that touch a window, in a fixed order.
    pub fn within(&self, window: [f64; 4]) -> Vec<&Label> {
        let [west, north, east, south] = window;
        let found = self.tree.locate_in_envelope_intersecting(&AABB::from_corners([west, north], [east, south]));
        let mut numbers: Vec<u32> = found.map(|f| f.data).collect();
        numbers.sort_unstable();
        numbers.into_iter().filter_map(|i| self.list.get(i as usize)).collect()
    }
}

/// About how wide a text is, in heights of its letters.
fn ems(text: &str) -> f64 {
    let em = |c: char| match c {
        'i' | 'l' | 'j' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | '\'' | '-' | '(' | ')' => 0.32,
        'm' | 'w' | 'M' | 'W' | 'ш' | 'щ' | 'ж' | 'м' | 'ю' | 'Ш' | 'Щ' | 'Ж' | 'М' | 'Ю' => 0.85,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' => 0.0,
        '\u{600}'..='\u{6ff}' => 0.5,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' => 1.0,
        c if c.is_uppercase() => 0.68,
        _ => 0.55,
    };
    text.chars().map(em).sum()
}

fn spots<'s>(names: impl Iterator<Item = &'s NameSpot>, kind: Kind, order: u32, lang: &Lang, scale: f64, out: &mut Vec<Label>) {
    for spot in names {
        let (text, side) = (spot.name.in_lang(lang).trim(), spot.side * scale);
        let size = if kind == Kind::Area && order < 2 { 12.5 } else { 11.0 };
        let whole = ems(text) * size;
        let (split, width) = if whole > side * 0.8 { halves(text, size) } else { (None, whole) };
        let fits = width <= side && side >= 3.0 * size && side <= SIDE_MAX;
        if fits && !text.is_empty() {
            out.push(Label { kind, text: text.into(), at: spot.at, angle: 0.0, size, strong: order < 2, split, width, order, room: side });
        }
    }
}

/// Cuts a name at the space that makes its two lines most alike; answers where, and how wide the wider one is.
fn halves(text: &str, size: f64) -> (Option<usize>, f64) {
    let cuts = text.match_indices(' ').map(|(i, _)| (i, ems(&text[..i]).max(ems(&text[i..])) * size));
    match cuts.min_by(|a, b| a.1.total_cmp(&b.1)) {
        Some((at, width)) => (Some(at), width),
        None => (None, ems(text) * size),
    }
}

impl Label {
    /// The two lines of a name that is written on two.
    pub fn second_line(&self) -> Option<(&str, &str)> {
        let (first, second) = self.text.split_at_checked(self.split?)?;
        Some((first, second.trim_start()))
    }
}

fn areas(outlines: &Outlines, lang: &Lang, scale: f64, out: &mut Vec<Label>) {
    for (i, level) in (0u32..).zip(&outlines.0) {
        spots(level.names.iter(), Kind::Area, if i == 0 { 1 } else { 6 }, lang, scale, out);
    }
}

fn roads(layer: &super::Ready, lang: &Lang, zoom: f64, scale: f64, window: Option<[f64; 4]>, out: &mut Vec<Label>) {
    let named = ranks_named(zoom);
    let parts: Vec<&Part> = match window {
        Some(w) => layer.shapes.within(w),
        None => layer.shapes.parts.iter().collect(),
    };
    for part in parts.into_iter().filter(|p| p.rank <= named && !p.closed) {
        let Some(text) = layer.shapes.name(part).map(|n| n.in_lang(lang).trim()) else { continue };
        let large = if zoom >= 17.0 { 1.5 } else { 0.0 };
        let size = large + if part.rank <= 2 { 11.5 } else { 10.5 };
        let width = ems(text) * size;
        // Half a letter of air on each side.
        if width + size > part.extent(scale) * 1.5 {
            continue;
        }
        let line: Vec<[f64; 2]> = part.rings.iter().flatten().map(|p| [p[0] * scale, p[1] * scale]).collect();
        for (middle, direction, room) in straights(&simplify(&line, 0.8), width + size) {
            let at = [middle[0] / scale, middle[1] / scale];
            let order = [0, 2, 2, 4, 7, 9][usize::from(part.rank.min(5))];
            out.push(Label {
                kind: Kind::Road,
                text: text.into(),
                at,
                angle: upright(direction),
                size,
                strong: part.rank <= 2,
                split: None,
                width,
                order,
                room,
            });
        }
    }
}

/// Never upside down; a name along a road that runs north reads upwards.
fn upright(d: [f64; 2]) -> f64 {
    let a = d[1].atan2(d[0]).to_degrees();
    match a {
        a if a > 88.0 => a - 180.0,
        a if a < -92.0 => a + 180.0,
        a => a,
    }
}

/// The middles of the stretches that are straight for at least `length` pixels, with their direction and how long they are.
fn straights(line: &[[f64; 2]], length: f64) -> Vec<([f64; 2], [f64; 2], f64)> {
    let mut out = Vec::new();
    let mut from = 0;
    while from + 1 < line.len() {
        let mut to = from + 1;
        while to + 1 < line.len() && is_straight(&line[from..=to + 1]) {
            to += 1;
        }
        let (a, b) = (line[from], line[to]);
        let d = [b[0] - a[0], b[1] - a[1]];
        let long = d[0].hypot(d[1]);
        if long >= length {
            let count = (long / STEP).floor().max(1.0);
            for i in 0..count as u32 {
                let t = (f64::from(i) + 0.5) / count;
                out.push(([a[0] + t * d[0], a[1] + t * d[1]], d, long));
            }
            from = to;
        } else {
            from += 1;
        }
    }
    out
}

fn is_straight(line: &[[f64; 2]]) -> bool {
    let (Some(a), Some(b)) = (line.first(), line.last()) else { return true };
    let d = [b[0] - a[0], b[1] - a[1]];
    let long = d[0].hypot(d[1]);
    let off = |p: &[f64; 2]| ((p[0] - a[0]) * d[1] - (p[1] - a[1]) * d[0]).abs() / long;
    // A line that comes back is not straight, however near its ends are to it.
    let forward = |w: &[[f64; 2]]| (w[1][0] - w[0][0]) * d[0] + (w[1][1] - w[0][1]) * d[1] > 0.0;
    long > 0.0 && line.iter().all(|p| off(p) <= BEND) && line.windows(2).all(forward)
}

fn without_overlaps(wanted: Vec<Label>, scale: f64) -> Vec<Label> {
    let mut grid: HashMap<(i64, i64), Vec<[f64; 3]>> = HashMap::new();
    let mut said: HashMap<String, Vec<[f64; 2]>> = HashMap::new();
    let cell = |p: [f64; 2]| ((p[0] / CELL).floor() as i64, (p[1] / CELL).floor() as i64);
    let mut out: Vec<Label> = Vec::new();
    for label in wanted {
        let at = [label.at[0] * scale, label.at[1] * scale];
        let near = said.get(&label.text).is_some_and(|all| all.iter().any(|p| (p[0] - at[0]).hypot(p[1] - at[1]) < AGAIN));
        if near {
            continue;
        }
        let beads = beads(&label, at);
        let meets = |b: &[f64; 3]| {
            let (x, y) = cell([b[0], b[1]]);
            let around = (x - 1..=x + 1).flat_map(|x| (y - 1..=y + 1).map(move |y| (x, y)));
            around.filter_map(|c| grid.get(&c)).flatten().any(|o| (o[0] - b[0]).hypot(o[1] - b[1]) < (o[2] + b[2]) * 0.85)
        };
        if beads.iter().any(meets) {
            continue;
        }
        for b in beads {
            grid.entry(cell([b[0], b[1]])).or_default().push(b);
        }
        said.entry(label.text.clone()).or_default().push(at);
        out.push(label);
    }
    out
}

/// The room that a name takes: a row of circles along it, each with its centre and the height of the letters.
fn beads(label: &Label, at: [f64; 2]) -> Vec<[f64; 3]> {
    let (sin, cos) = label.angle.to_radians().sin_cos();
    let count = (label.width / label.size).ceil().max(1.0);
    let along = move |i: u32| (f64::from(i) / count - 0.5) * label.width;
    let row = |down: f64| (0..=count as u32).map(move |i| [at[0] + cos * along(i), at[1] + sin * along(i) + down * label.size, label.size]);
    if label.split.is_some() { row(-0.6).chain(row(0.6)).collect() } else { row(0.0).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(text: &str, x: f64, order: u32) -> Label {
        Label { kind: Kind::Road, text: text.into(), at: [x, 0.0], angle: 0.0, size: 10.0, strong: false, split: None, width: 50.0, order, room: 1.0 }
    }

    #[test]
    fn no_name_stands_on_another_nor_soon_again() {
        let kept = without_overlaps(vec![label("a", 0.0, 0), label("b", 40.0, 1), label("c", 120.0, 1), label("a", 200.0, 1), label("a", 500.0, 1)], 1.0);
        let names: Vec<(&str, f64)> = kept.iter().map(|l| (l.text.as_str(), l.at[0])).collect();
        assert_eq!(names, [("a", 0.0), ("c", 120.0), ("a", 500.0)]);
    }

    #[test]
    fn a_name_stands_only_where_the_road_is_straight() {
        let bent = [[0.0, 0.0], [30.0, 0.0], [30.0, 30.0], [130.0, 31.0]];
        let found = straights(&bent, 60.0);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, [80.0, 30.5]);
        assert!(straights(&[[0.0, 0.0], [50.0, 0.0], [0.0, 0.5]], 40.0).iter().all(|s| s.2 < 50.1), "a line that comes back is not longer");
        assert_eq!(straights(&[[0.0, 0.0], [1000.0, 0.0]], 60.0).len(), 2);
        assert_eq!(upright([-1.0, 0.0]), 0.0);
        assert_eq!(upright([0.0, 1.0]), -90.0);
    }
}
