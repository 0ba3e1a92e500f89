//! Colours, widths, and what is drawn at which zoom.

use super::{RANKS, Theme};
use crate::folder::LayerKind;
use std::collections::HashSet;

/// A class of the picture: how it is painted by day and by night. Taken from the design's map and tokens.
pub(super) struct Class {
    pub name: &'static str,
    /// `fill` or `stroke`.
    attribute: &'static str,
    light: &'static str,
    dark: &'static str,
}

const fn fill(name: &'static str, light: &'static str, dark: &'static str) -> Class {
    Class { name, attribute: "fill", light, dark }
}
const fn stroke(name: &'static str, light: &'static str, dark: &'static str) -> Class {
    Class { name, attribute: "stroke", light, dark }
}

pub(super) const OUTSIDE: Class = fill("o", "#f4f4ef", "#0c161b");
pub(super) const HATCH: Class = stroke("h", "#e6e5dc", "#13212a");
pub(super) const LAND: Class = fill("l", "#eeece4", "#142128");
pub(super) const LAND_EDGE: Class = stroke("le", "#eeece4", "#142128");
pub(super) const PARK: Class = fill("p", "#d6e4ca", "#1a2f2c");
pub(super) const WATER: Class = fill("w", "#aed4df", "#1c4452");
pub(super) const STREAM: Class = stroke("ws", "#aed4df", "#1c4452");
pub(super) const BUILDING: Class = fill("b", "#e0dbcd", "#1d2e37");
pub(super) const BUILDING_EDGE: Class = stroke("be", "#d2ccbc", "#263a44");
pub(super) const RAIL: Class = stroke("r", "#bdb6a7", "#3a4d57");
pub(super) const BORDER: Class = stroke("k", "#a9b0ad", "#3e535d");
pub(super) const AREA: Class = stroke("a", "#79858a", "#6f838c");
pub(super) const LIMIT: Class = stroke("m", "#4d5b61", "#8a9ca4");
pub(super) const VEIL: Class = fill("v", "#f8f8f4", "#0a1318");
pub(super) const TEXT: Class = fill("t", "#3f494d", "#c3ced1");
pub(super) const WATER_TEXT: Class = fill("tw", "#2f6878", "#7fb3c2");
pub(super) const AREA_TEXT: Class = fill("ta", "#5b676c", "#9fafb5");
pub(super) const HALO: Class = stroke("x", "#f7f6f2", "#142128");
pub(super) const WATER_HALO: Class = stroke("xw", "#c3e0e8", "#17343f");

/// Roads by rank, their fill and their casing.
pub(super) const ROADS: [Class; RANKS as usize] = [
    stroke("r1", "#fae0a8", "#6b6749"),
    stroke("r2", "#fff", "#44606c"),
    stroke("r3", "#fff", "#38505b"),
    stroke("r4", "#fff", "#2a3d47"),
    stroke("r5", "#dcd7c8", "#22333c"),
];
pub(super) const CASINGS: [Class; RANKS as usize] = [
    stroke("c1", "#e2bf74", "#101a20"),
    stroke("c2", "#d5cfbf", "#101a20"),
    stroke("c3", "#d9d4c5", "#101a20"),
    stroke("c4", "#dfdacc", "#101a20"),
    stroke("c5", "#eeece4", "#142128"),
];

const ALL: [&Class; 19] = [
    &OUTSIDE,
    &HATCH,
    &LAND,
    &LAND_EDGE,
    &PARK,
    &WATER,
    &STREAM,
    &BUILDING,
    &BUILDING_EDGE,
    &RAIL,
    &BORDER,
    &AREA,
    &LIMIT,
    &VEIL,
    &TEXT,
    &WATER_TEXT,
    &AREA_TEXT,
    &HALO,
    &WATER_HALO,
];

/// ` class="w" fill="#aed4df"`: what an element is painted with.
pub(super) fn painted(theme: Theme, classes: &[&Class]) -> String {
    let mut out = String::new();
    if theme == Theme::Auto {
        let names: Vec<&str> = classes.iter().map(|c| c.name).collect();
        out.push_str(&format!(" class=\"{}\"", names.join(" ")));
    }
    for c in classes {
        let colour = if theme == Theme::Dark { c.dark } else { c.light };
        out.push_str(&format!(" {}=\"{colour}\"", c.attribute));
    }
    out
}

/// The rules of the dark scheme, for the classes that a picture uses.
pub(super) fn dark_rules(body: &str) -> String {
    let used: HashSet<&str> = body.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next()).flat_map(|names| names.split(' ')).collect();
    let mut out = String::from("<style>@media(prefers-color-scheme:dark){");
    for class in ALL.into_iter().chain(&ROADS).chain(&CASINGS).filter(|c| used.contains(c.name)) {
        out.push_str(&format!(".{}{{{}:{}}}", class.name, class.attribute, class.dark));
    }
    out.push_str("}</style>");
    out
}

/// A road's width at zoom 16, in pixels.
const WIDTH_16: [f64; RANKS as usize] = [13.0, 11.0, 9.0, 6.5, 2.2];
/// How much wider a road is at the next zoom.
const GROWTH: f64 = 1.6;
const WIDTH_MIN: [f64; RANKS as usize] = [1.3, 0.9, 0.7, 0.5, 0.6];

pub(super) fn road_width(rank: u8, zoom: f64) -> f64 {
    let i = usize::from(rank.clamp(1, RANKS)) - 1;
    (WIDTH_16[i] * GROWTH.powf(zoom - 16.0)).max(WIDTH_MIN[i])
}

/// How much of a casing shows on each side of a road.
pub(super) fn casing(rank: u8, zoom: f64) -> f64 {
    let from = [0.0, 10.5, 12.0, 12.5, 13.0, f64::INFINITY][usize::from(rank.min(RANKS))];
    if zoom < from { 0.0 } else { ((zoom - 9.0) * 0.14).clamp(0.4, 1.3) }
}

/// The ranks of roads that are drawn at a zoom.
pub(super) fn ranks_shown(zoom: f64) -> u8 {
    match zoom {
        z if z >= 14.0 => 5,
        z if z >= 12.0 => 4,
        z if z >= 11.0 => 3,
        _ => 2,
    }
}

/// The ranks of roads whose names are written at a zoom.
pub(super) fn ranks_named(zoom: f64) -> u8 {
    match zoom {
        z if z >= 16.0 => 5,
        z if z >= 15.0 => 4,
        z if z >= 14.0 => 3,
        z if z >= 13.0 => 2,
        _ => 0,
    }
}

/// Is the layer drawn at this zoom? Beyond the city's own largest zoom only the ground is: land, water and parks.
pub(super) fn is_shown(kind: LayerKind, zoom: f64, max_zoom: u8) -> bool {
    let ground = matches!(kind, LayerKind::Land | LayerKind::Water | LayerKind::Park | LayerKind::Border);
    (ground || zoom <= f64::from(max_zoom) + 0.01) && (kind != LayerKind::Building || zoom >= 14.5)
}
