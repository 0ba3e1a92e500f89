//! From lines and rings to the text of an SVG path: clipped to the picture, simplified to what can be seen, in tenths of a pixel.

use super::{shapes::Part, view::View};
use std::fmt::Write;

/// What is left out moves a line by less than this, in pixels; where a tile holds a whole town, a little more.
const TOLERANCE: f64 = 0.45;
const TOLERANCE_FAR: f64 = 0.8;
const FAR_BELOW: f64 = 12.5;
/// A ring smaller than this is not drawn, in pixels a side.
const RING_MIN: f64 = 1.2;

/// A path in the making.
#[derive(Default)]
pub(super) struct Path(pub String);

fn tolerance(view: &View) -> f64 {
    if view.zoom < FAR_BELOW { TOLERANCE_FAR } else { TOLERANCE }
}

/// The rectangle that is kept: west, north, east, south, in pixels.
type Frame = [f64; 4];

impl Path {
    /// Adds a line of the picture itself, in pixels.
    pub fn add_line(&mut self, line: &[[f64; 2]], view: &View, margin: f64) {
        let frame = [-margin, -margin, f64::from(view.width) + margin, f64::from(view.height) + margin];
        self.line(line, frame, tolerance(view));
    }
    /// Adds what is to be seen of a part; `margin` is how far beyond the picture it goes on, so that no stroke shows its cut end.
    pub fn add(&mut self, part: &Part, view: &View, margin: f64) {
        let frame = [-margin, -margin, f64::from(view.width) + margin, f64::from(view.height) + margin];
        for ring in &part.rings {
            let line: Vec<[f64; 2]> = ring.iter().map(|p| view.place(*p)).collect();
            if part.closed { self.ring(&line, frame, tolerance(view)) } else { self.line(&line, frame, tolerance(view)) }
        }
    }

    fn line(&mut self, line: &[[f64; 2]], frame: Frame, tolerance: f64) {
        for piece in clip_line(line, frame) {
            self.write(&simplify(&piece, tolerance), false);
        }
    }

    fn ring(&mut self, ring: &[[f64; 2]], frame: Frame, tolerance: f64) {
        let clipped = clip_ring(ring, frame);
        let b = super::shapes::bounds_of(&clipped);
        if (b[2] - b[0]).max(b[3] - b[1]) >= RING_MIN {
            let mut closed = clipped;
            closed.extend(closed.first().copied());
            self.write(&simplify(&closed, tolerance), true);
        }
    }

    fn write(&mut self, line: &[[f64; 2]], closed: bool) {
        let tenths = |p: &[f64; 2]| [(p[0] * 10.0).round() as i64, (p[1] * 10.0).round() as i64];
        let mut points: Vec<[i64; 2]> = line.iter().map(tenths).collect();
        points.dedup();
        if closed && points.first() == points.last() {
            points.pop();
        }
        if points.len() < if closed { 3 } else { 2 } {
            return;
        }
        let mut at = [0, 0];
        for (i, p) in points.iter().enumerate() {
            match i {
                0 => self.0.push('M'),
                1 => self.0.push('l'),
                _ => {}
            }
            for axis in 0..2 {
                let first = axis == 0 && i <= 1;
                self.number(p[axis] - at[axis], first);
            }
            at = *p;
        }
        if closed {
            self.0.push('z');
        }
    }

    fn number(&mut self, tenths: i64, first: bool) {
        if tenths < 0 {
            self.0.push('-');
        } else if !first {
            self.0.push(' ');
        }
        let (whole, part) = (tenths.abs() / 10, tenths.abs() % 10);
        // Writing to a String cannot fail.
        match (whole, part) {
            (0, 0) => self.0.push('0'),
            (0, part) => write!(self.0, ".{part}").unwrap_or_default(),
            (whole, 0) => write!(self.0, "{whole}").unwrap_or_default(),
            (whole, part) => write!(self.0, "{whole}.{part}").unwrap_or_default(),
        }
    }
}

/// The pieces of a line inside a frame (Liang and Barsky, segment by segment).
fn clip_line(line: &[[f64; 2]], frame: Frame) -> Vec<Vec<[f64; 2]>> {
    let mut out: Vec<Vec<[f64; 2]>> = Vec::new();
    let mut joined = false;
    for pair in line.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let Some((from, to)) = clip_segment(a, b, frame) else {
            joined = false;
            continue;
        };
        match out.last_mut() {
            Some(piece) if joined => piece.push(to),
            _ => out.push(vec![from, to]),
        }
        joined = to == b;
    }
    out
}

fn clip_segment(a: [f64; 2], b: [f64; 2], f: Frame) -> Option<([f64; 2], [f64; 2])> {
    let d = [b[0] - a[0], b[1] - a[1]];
    let (mut from, mut to) = (0.0f64, 1.0f64);
    for (p, q) in [(-d[0], a[0] - f[0]), (d[0], f[2] - a[0]), (-d[1], a[1] - f[1]), (d[1], f[3] - a[1])] {
        if p == 0.0 && q < 0.0 {
            return None;
        }
        if p < 0.0 {
            from = from.max(q / p);
        } else if p > 0.0 {
            to = to.min(q / p);
        }
    }
    if from > to {
        return None;
    }
    let at = |t: f64| [a[0] + t * d[0], a[1] + t * d[1]];
    Some((if from == 0.0 { a } else { at(from) }, if to == 1.0 { b } else { at(to) }))
}

/// The part of a ring inside a frame (Sutherland and Hodgman); not closed.
fn clip_ring(ring: &[[f64; 2]], frame: Frame) -> Vec<[f64; 2]> {
    let mut points = ring.to_vec();
    if points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    for (side, limit) in frame.into_iter().enumerate() {
        let axis = side % 2;
        let inside = |p: &[f64; 2]| if side < 2 { p[axis] >= limit } else { p[axis] <= limit };
        if points.iter().all(inside) {
            continue;
        }
        let mut kept = Vec::with_capacity(points.len());
        for (i, b) in points.iter().enumerate() {
            let a = &points[(i + points.len() - 1) % points.len()];
            if inside(a) != inside(b) {
                let t = (limit - a[axis]) / (b[axis] - a[axis]);
                let mut cut = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
                cut[axis] = limit;
                kept.push(cut);
            }
            if inside(b) {
                kept.push(*b);
            }
        }
        points = kept;
    }
    points
}

/// Douglas and Peucker, without recursion.
pub(super) fn simplify(line: &[[f64; 2]], tolerance: f64) -> Vec<[f64; 2]> {
    if line.len() < 3 {
        return line.to_vec();
    }
    let mut keep = vec![false; line.len()];
    keep[0] = true;
    keep[line.len() - 1] = true;
    let mut open = vec![(0, line.len() - 1)];
    while let Some((a, b)) = open.pop() {
        let far = (a + 1..b).map(|i| (i, distance_2(line[i], line[a], line[b]))).max_by(|x, y| x.1.total_cmp(&y.1));
        if let Some((i, _)) = far.filter(|(_, d)| *d > tolerance * tolerance) {
            keep[i] = true;
            open.extend([(a, i), (i, b)]);
        }
    }
    line.iter().zip(keep).filter(|(_, k)| *k).map(|(p, _)| *p).collect()
}

/// The square of the distance of a point from a segment.
fn distance_2(p: [f64; 2], a: [f64; 2], b: [f64; 2]) -> f64 {
    let d = [b[0] - a[0], b[1] - a[1]];
    let length_2 = d[0] * d[0] + d[1] * d[1];
    let t = if length_2 == 0.0 { 0.0 } else { (((p[0] - a[0]) * d[0] + (p[1] - a[1]) * d[1]) / length_2).clamp(0.0, 1.0) };
    let e = [a[0] + t * d[0] - p[0], a[1] + t * d[1] - p[1]];
    e[0] * e[0] + e[1] * e[1]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FRAME: Frame = [0.0, 0.0, 10.0, 10.0];

    #[test]
    fn a_line_that_leaves_and_comes_back_is_two_pieces() {
        let pieces = clip_line(&[[-5.0, 5.0], [5.0, 5.0], [5.0, -5.0], [8.0, -5.0], [8.0, 5.0]], FRAME);
        assert_eq!(pieces, vec![vec![[0.0, 5.0], [5.0, 5.0], [5.0, 0.0]], vec![[8.0, 0.0], [8.0, 5.0]]]);
    }

    #[test]
    fn a_ring_around_the_frame_becomes_the_frame() {
        let all = clip_ring(&[[-5.0, -5.0], [15.0, -5.0], [15.0, 15.0], [-5.0, 15.0], [-5.0, -5.0]], FRAME);
        assert_eq!(all.len(), 4);
        assert!(clip_ring(&[[20.0, 20.0], [30.0, 20.0], [30.0, 30.0], [20.0, 20.0]], FRAME).is_empty());
    }

    #[test]
    fn numbers_are_short() {
        let mut p = Path::default();
        p.write(&[[1.0, 2.04], [0.5, 2.0], [0.5, -3.26], [10.0, -3.26]], false);
        assert_eq!(p.0, "M1 2l-.5 0 0-5.3 9.5 0");
    }

    fn points() -> impl Strategy<Value = Vec<[f64; 2]>> {
        proptest::collection::vec((-20.0..30.0f64, -20.0..30.0f64).prop_map(|(x, y)| [x, y]), 2..20)
    }

    proptest! {
        #[test]
        fn nothing_is_drawn_outside_the_frame(line in points()) {
            let inside = |p: &[f64; 2]| p.iter().all(|c| (-1e-9..=10.0 + 1e-9).contains(c));
            prop_assert!(clip_line(&line, FRAME).iter().flatten().all(inside));
            prop_assert!(clip_ring(&line, FRAME).iter().all(inside));
        }

        #[test]
        fn a_simple_line_is_near_the_line(line in points()) {
            let simple = simplify(&line, TOLERANCE);
            prop_assert!(simple.len() <= line.len());
            for p in &line {
                let near = simple.windows(2).map(|s| distance_2(*p, s[0], s[1])).fold(f64::INFINITY, f64::min);
                prop_assert!(near.sqrt() <= TOLERANCE + 1e-9);
            }
        }
    }
}
