//! The base map, drawn by the server as SVG from the city's own layers: slippy tiles, and single pictures for pages without JavaScript.
//!
//! A picture works inside `<img>`: its colours are attributes for the light scheme, and a small `<style>` for the dark one.

mod labels;
mod outlines;
mod paint;
mod path;
mod shapes;
mod style;
mod view;

pub use outlines::Outlines;
pub use paint::svg;
pub use view::{TILE_SIZE, View};

use crate::{
    folder::{Boundary, LayerKind},
    model::{City, Shape},
};
use kernel::{Bounds, GeoPoint, Lang, Text};
use labels::Labels;
use parking_lot::Mutex;
use shapes::Shapes;
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

/// Roads have ranks 1 (motorway) to 5 (path).
pub const RANKS: u8 = 5;

/// In which colours to draw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system is set.
    #[default]
    Auto,
    Light,
    Dark,
}

/// How to draw.
#[derive(Clone, Debug)]
pub struct Options {
    /// The language of the names.
    pub lang: Lang,
    pub theme: Theme,
    /// Write names at all: a picture of a postage stamp's size has no room for them.
    pub names: bool,
}

impl Options {
    pub fn new(lang: Lang) -> Self {
        Options { lang, theme: Theme::Auto, names: true }
    }
}

/// One thing of a layer.
#[derive(Clone, Debug)]
pub struct Feature {
    pub rank: u8,
    pub name: Text,
    pub shape: Shape,
}

/// A layer, as it is read from its file.
#[derive(Clone, Debug)]
pub struct Layer {
    pub kind: LayerKind,
    pub attribution: String,
    pub drawn: bool,
    pub features: Vec<Feature>,
}

/// By zoom, language and version of the city.
type LabelsOf = HashMap<(u8, Lang, i64), Arc<OnceLock<Arc<Labels>>>>;

/// Everything that the base map is drawn from, projected once and indexed by place.
pub struct Drawing {
    boundary: Option<Boundary>,
    limits: Shapes,
    layers: Vec<Ready>,
    /// The names of a zoom are placed once for the whole city, so that neighbouring tiles agree on them.
    labels: Mutex<LabelsOf>,
}

impl std::fmt::Debug for Drawing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Drawing of {} layers", self.layers.len())
    }
}

struct Ready {
    kind: LayerKind,
    attribution: String,
    drawn: bool,
    shapes: Shapes,
}

impl Drawing {
    pub fn new(boundary: Option<Boundary>, layers: Vec<Layer>) -> Self {
        let limits = Shapes::new(boundary.iter().map(|b| (0, b.name.clone(), &b.shape)));
        let ready = |l: Layer| {
            let shapes = Shapes::new(l.features.iter().map(|f| (f.rank, f.name.clone(), &f.shape)));
            Ready { kind: l.kind, attribution: l.attribution, drawn: l.drawn, shapes }
        };
        Drawing { boundary, limits, layers: layers.into_iter().map(ready).collect(), labels: Mutex::default() }
    }
    pub fn boundary(&self) -> Option<&Shape> {
        self.boundary.as_ref().map(|b| &b.shape)
    }
    /// The name of the drawn road that is nearest to a point, and the metres to it, if one is within so many.
    pub fn nearest_road(&self, point: GeoPoint, within: f64) -> Option<(&Text, f64)> {
        let metre = view::metre(point.lat);
        let roads = self.layers.iter().filter(|l| l.kind == LayerKind::Road);
        let near = roads.filter_map(|l| l.shapes.nearest_line(view::mercator(point), within * metre));
        near.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(name, d)| (name, d / metre))
    }
    /// Has anybody drawn anything, or given the city's limits?
    pub fn is_empty(&self) -> bool {
        self.boundary.is_none() && !self.layers.iter().any(|l| l.kind.is_drawn())
    }
    /// Is there a map of streets, or only land and areas?
    pub fn has_streets(&self) -> bool {
        self.layers.iter().any(|l| l.kind == LayerKind::Road)
    }
}

/// The first view of the city's map in a picture of so many pixels: as its settings say, but never so wide that what it has to show is a spot in the
/// middle of nothing.
pub fn first_view(city: &City, width: u32, height: u32) -> View {
    let own = View::around(city.map.centre, f64::from(city.map.zoom), width, height);
    let deepest = f64::from(city.map.max_zoom);
    smaller_than(&own, city).map_or(own, |b| View::fit(&b, width, height).at_most(deepest))
}

/// What such a view is about: the whole city where that is less than the settings show. A map of another size has to show this.
pub fn first_box(city: &City, width: u32, height: u32) -> Bounds {
    let own = View::around(city.map.centre, f64::from(city.map.zoom), width, height);
    smaller_than(&own, city).unwrap_or_else(|| own.bounds())
}

/// The city's box, if a picture of this size could show it larger.
fn smaller_than(view: &View, city: &City) -> Option<Bounds> {
    city.bounds().filter(|b| View::fit(b, view.width, view.height).zoom > view.zoom)
}

/// A tile of the slippy map; `None` when there is none of that number.
pub fn tile(city: &City, z: u8, x: u32, y: u32, options: &Options) -> Option<String> {
    View::tile(z, x, y).map(|view| svg(city, &view, options))
}

/// Whom to thank for the map, each once, in the order of the layers. What was drawn for training and not surveyed says so itself: such layers are `drawn`.
pub fn attributions(city: &City) -> Vec<Attribution> {
    let mut out: Vec<Attribution> = Vec::new();
    for l in &city.drawing.layers {
        let of = (!l.kind.is_drawn()).then_some(l.kind);
        match out.iter_mut().find(|a| a.text == l.attribution && a.of == of) {
            Some(a) => a.drawn |= l.drawn,
            None => out.push(Attribution { of, text: l.attribution.clone(), drawn: l.drawn }),
        }
    }
    out
}

/// A source of the map, for the line under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// What of the map it is the source of, if it is not of the ground.
    pub of: Option<LayerKind>,
    pub text: String,
    /// Drawn for training, not surveyed: the page must say so.
    pub drawn: bool,
}
