//! The lines between areas, each once: a border that two areas share would be dashed twice, and two rows of dashes are a solid line.

use super::{
    shapes::{NameSpot, bounds_of},
    view::mercator,
};
use crate::model::{Areas, Shape};
use kernel::GeoPoint;
use std::collections::{BTreeMap, BTreeSet};

/// A vertex, in ten-millionths of a degree: equal vertices of neighbours are equal here.
type Vertex = (i64, i64);

/// The borders and names of one level.
pub(super) struct Level {
    /// Lines in the world of side 1, each with its box.
    pub lines: Vec<(Vec<[f64; 2]>, [f64; 4])>,
    pub names: Vec<NameSpot>,
    /// The side of a square as large as the mean area, in the world of side 1.
    pub side: f64,
}

/// The outlines of all levels, the most important first.
#[derive(Default)]
pub struct Outlines(pub(super) Vec<Level>);

impl std::fmt::Debug for Outlines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Outlines of {} levels", self.0.len())
    }
}

impl Outlines {
    pub fn new(areas: &Areas) -> Self {
        Outlines(areas.levels().iter().map(|level| Level::new(areas, level)).collect())
    }
}

impl Level {
    fn new(areas: &Areas, level: &str) -> Self {
        let mut edges: BTreeSet<(Vertex, Vertex)> = BTreeSet::new();
        let mut names = Vec::new();
        for area in areas.of_level(level) {
            let Shape::Areas(shape) = &area.shape else { continue };
            for ring in shape.0.iter().flat_map(|p| std::iter::once(p.exterior()).chain(p.interiors())) {
                let vertices: Vec<Vertex> = ring.0.iter().map(|c| ((c.x * 1e7).round() as i64, (c.y * 1e7).round() as i64)).collect();
                edges.extend(vertices.windows(2).filter(|w| w[0] != w[1]).map(|w| (w[0].min(w[1]), w[0].max(w[1]))));
            }
            names.extend(NameSpot::new(area.name.clone(), shape));
        }
        let lines = chain(edges).into_iter().map(|line| {
            let line: Vec<[f64; 2]> = line.into_iter().map(place).collect();
            let bounds = bounds_of(&line);
            (line, bounds)
        });
        let side = names.iter().map(|n| n.side).sum::<f64>() / names.len().max(1) as f64;
        Level { lines: lines.collect(), names, side }
    }
}

fn place(v: Vertex) -> [f64; 2] {
    mercator(GeoPoint { lat: v.1 as f64 / 1e7, lon: v.0 as f64 / 1e7 })
}

/// Puts single edges together into lines that are as long as they can be.
fn chain(edges: BTreeSet<(Vertex, Vertex)>) -> Vec<Vec<Vertex>> {
    let mut next: BTreeMap<Vertex, BTreeSet<Vertex>> = BTreeMap::new();
    for (a, b) in edges {
        next.entry(a).or_default().insert(b);
        next.entry(b).or_default().insert(a);
    }
    // First from where lines meet or end, so that no line is cut there; what is left then are closed rings.
    let ends: Vec<Vertex> = next.iter().filter(|(_, n)| n.len() != 2).map(|(v, _)| *v).collect();
    let all: Vec<Vertex> = next.keys().copied().collect();
    let meets: BTreeSet<Vertex> = ends.iter().copied().collect();
    let mut out = Vec::new();
    for start in ends.into_iter().chain(all) {
        while let Some(line) = walk(start, &mut next, &meets) {
            out.push(line);
        }
    }
    out
}

fn walk(start: Vertex, next: &mut BTreeMap<Vertex, BTreeSet<Vertex>>, meets: &BTreeSet<Vertex>) -> Option<Vec<Vertex>> {
    let mut line = vec![start];
    let mut at = start;
    while let Some(to) = next.get_mut(&at).and_then(BTreeSet::pop_first) {
        if let Some(back) = next.get_mut(&to) {
            back.remove(&at);
        }
        line.push(to);
        at = to;
        if meets.contains(&at) {
            break;
        }
    }
    (line.len() > 1).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_border_is_drawn_once() {
        // Two squares beside each other: seven edges, one of them shared.
        let square = |x: i64| [((x, 0), (x + 1, 0)), ((x + 1, 0), (x + 1, 1)), ((x, 1), (x + 1, 1)), ((x, 0), (x, 1))];
        let edges: BTreeSet<_> = square(0).into_iter().chain(square(1)).collect();
        let lines = chain(edges);
        assert_eq!(lines.len(), 3, "the border between, and one line around each side");
        assert_eq!(lines.iter().map(|l| l.len() - 1).sum::<usize>(), 7);
        // A lone ring comes out closed.
        let ring = chain(square(5).into_iter().collect());
        assert_eq!((ring.len(), ring[0].len()), (1, 5));
        assert_eq!(ring[0].first(), ring[0].last());
    }
}
