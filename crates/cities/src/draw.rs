//! The base map, drawn from the city's own layers.

use crate::folder::{Boundary, LayerKind};
use crate::model::Shape;
use kernel::Text;

/// Roads have ranks 1 (motorway) to 5 (path).
pub const RANKS: u8 = 5;

/// One thing of a layer.
#[derive(Clone, Debug)]
pub struct Feature {
    pub rank: u8,
    pub name: Text,
    pub shape: Shape,
}

/// A layer, ready to be drawn.
#[derive(Clone, Debug)]
pub struct Layer {
    pub kind: LayerKind,
    pub attribution: String,
    pub drawn: bool,
    pub features: Vec<Feature>,
}

/// Everything that the base map is drawn from.
#[derive(Debug, Default)]
pub struct Drawing {
    boundary: Option<Boundary>,
    layers: Vec<Layer>,
}

impl Drawing {
    pub fn new(boundary: Option<Boundary>, layers: Vec<Layer>) -> Self {
        Drawing { boundary, layers }
    }
    pub fn boundary(&self) -> Option<&Shape> {
        self.boundary.as_ref().map(|b| &b.shape)
    }
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }
}
