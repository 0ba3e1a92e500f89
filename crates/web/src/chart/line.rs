//! Lines: how a number went.

use super::{Chart, Frame, Scale, WIDTH, Word, n};
use crate::Markup;
use std::fmt::Write;

/// One moment of a line.
#[derive(Clone, Debug, Default)]
pub struct Point {
    pub label: String,
    /// What several points share and is said once, below: the year, the month.
    pub group: String,
    pub value: Option<i64>,
    /// What it is compared with (a year ago, the other cities): a dashed line, `.key--l2`.
    pub other: Option<i64>,
    pub note: String,
    pub is_key: bool,
}

/// A line with a dot for now, if now is known; `aim` is a level line with its words at the left end.
pub fn line(chart: &Chart, points: &[Point], aim: Option<(i64, &str)>) -> Markup {
    let all = || points.iter().flat_map(|p| [p.value, p.other]).flatten().chain(aim.map(|a| a.0)).map(|v| v.max(0));
    let scale = Scale::fitted(all().min().unwrap_or(0), all().max().unwrap_or(0), chart.steps);
    let mut frame = Frame::open(chart, scale);
    let (step, left) = (frame.step(points.len()), frame.left);
    let x_of = |i: usize| left + step * (super::number(i) + 0.5);
    if let Some((level, words)) = aim {
        let y = frame.y(level);
        let _ = write!(frame.svg, "<path class=\"aim\" d=\"M{} {}H{WIDTH}\"/>", n(left), n(y));
        frame.text("", left + 4.0, y - 6.0, "", words);
    }
    for (class, value_of) in [("l2", (|p| p.other) as fn(&Point) -> Option<i64>), ("l1", |p| p.value)] {
        let d = strokes(points.iter().enumerate().map(|(i, p)| value_of(p).map(|v| (x_of(i), frame.y(v)))));
        if !d.is_empty() {
            let _ = write!(frame.svg, "<path class=\"{class}\" d=\"{d}\"/>");
        }
    }
    for (i, p) in points.iter().enumerate() {
        let y = frame.y(p.value.unwrap_or(0));
        let half = super::width(&p.note) / 2.0;
        frame.text("k", x_of(i).min(WIDTH - half), y - 11.0, "middle", &p.note);
    }
    if let Some(now) = points.last().and_then(|p| p.value) {
        let (x, y) = (x_of(points.len() - 1), frame.y(now));
        let _ = write!(frame.svg, "<circle class=\"now\" cx=\"{}\" cy=\"{}\" r=\"5\"/>", n(x), n(y));
    }
    let words = points.iter().enumerate().map(|(i, p)| (x_of(i), Word { label: &p.label, group: &p.group, is_key: p.is_key }));
    frame.words(&words.collect::<Vec<_>>());
    frame.close()
}

/// The stroke through what is known: lifted at every gap, and a dot where both neighbours are unknown.
fn strokes(places: impl Iterator<Item = Option<(f64, f64)>>) -> String {
    let mut d = String::new();
    let (mut is_down, mut run) = (false, 0);
    for place in places.chain([None]) {
        match place {
            Some((x, y)) => {
                let _ = write!(d, "{}{} {}", if is_down { 'L' } else { 'M' }, n(x), n(y));
                (is_down, run) = (true, run + 1);
            }
            None => {
                if run == 1 {
                    d.push_str("h.1");
                }
                (is_down, run) = (false, 0);
            }
        }
    }
    d
}

/// The small line beside a number, which says the same in words: hidden from readers of the screen. Takes `&[i64]` or, with gaps, `&[Option<i64>]`.
pub fn spark<V: Copy + Into<Option<i64>>>(values: &[V]) -> Markup {
    let values: Vec<Option<i64>> = values.iter().map(|v| (*v).into()).collect();
    let known = || values.iter().flatten().map(|v| i128::from(*v));
    let (least, most) = (known().min().unwrap_or(0), known().max().unwrap_or(0));
    let step = 112.0 / super::number(values.len().saturating_sub(1).max(1));
    let place = |i: usize, v: i64| {
        let part = match most - least {
            0 => 0.5,
            all => i32::try_from((i128::from(v) - least) * 10_000 / all).map_or(1.0, f64::from) / 10_000.0,
        };
        (4.0 + step * super::number(i), 34.0 - 28.0 * part)
    };
    let d = strokes(values.iter().enumerate().map(|(i, v)| v.map(|v| place(i, v))));
    let mut svg = String::from("<svg class=\"spark\" viewBox=\"0 0 124 40\" preserveAspectRatio=\"xMinYMid meet\" aria-hidden=\"true\">");
    if !d.is_empty() {
        let _ = write!(svg, "<path class=\"l1\" d=\"{d}\"/>");
    }
    if let Some(now) = values.last().copied().flatten() {
        let (x, y) = place(values.len() - 1, now);
        let _ = write!(svg, "<circle class=\"now\" cx=\"{}\" cy=\"{}\" r=\"4\"/>", n(x), n(y));
    }
    svg.push_str("</svg>");
    Markup(svg)
}
