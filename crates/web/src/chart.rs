//! Charts drawn by the server, the same on the page, on paper and without any script.
//!
//! What a chart says stands in its title, which is the caller's; so are its label, its units and the table of its numbers. A chart with an axis is one
//! picture with a label (`role="img"`); `rank` and `bars` are lists of words with a small drawing each, because they carry links.
//! `None` is “not known”: a gap, never a zero. Numbers below zero do not occur in counts and times, and are drawn as zero.
//! Time runs from left to right in every script; lists of rows follow the direction of the text (by the style sheet).

mod columns;
mod line;
mod rows;
mod scale;
#[cfg(test)]
mod tests;

pub use columns::{Bin, Column, Pair, columns, histogram};
pub use line::{Point, line, spark};
pub use rows::{Bar, Rank, bars, rank};

use crate::markup::escape;
use scale::Scale;
use std::borrow::Cow;
use std::fmt::Write;

/// What all charts need to know.
pub struct Chart<'a> {
    /// What a person who does not see the chart is told: what it shows and its main numbers.
    pub label: &'a str,
    /// How a number is written, with its unit where there is one.
    pub number: &'a dyn Fn(i64) -> String,
    pub steps: Steps,
}

/// Where an axis likes its marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Steps {
    #[default]
    Tens,
    /// The numbers are hours: marks at 6, 12, 24 and whole days.
    Hours,
}

/// The colour of a mark; `Key` is the one that the title speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    #[default]
    Main,
    Key,
    Soft,
    Late,
}

impl Mark {
    fn class(self) -> &'static str {
        match self {
            Mark::Main => "m1",
            Mark::Key => "m2",
            Mark::Soft => "m3",
            Mark::Late => "m4",
        }
    }
}

impl<'a> Chart<'a> {
    pub fn new(label: &'a str, number: &'a dyn Fn(i64) -> String) -> Self {
        Chart { label, number, steps: Steps::Tens }
    }
    /// The same chart of numbers that are hours.
    pub fn hours(label: &'a str, number: &'a dyn Fn(i64) -> String) -> Self {
        Chart { steps: Steps::Hours, ..Chart::new(label, number) }
    }
}

/// The picture's units. Narrow enough that its text, 15 units high, is as large as small print where it stands in half a page.
const WIDTH: f64 = 560.0;
const TOP: f64 = 26.0;
const BASE: f64 = 230.0;
/// How high the picture is with one line of words below, and with two.
const HEIGHTS: [i32; 2] = [262, 284];

/// An axis chart being drawn: how numbers lie in it, and its markup so far.
struct Frame {
    svg: String,
    scale: Scale,
    left: f64,
    has_groups: bool,
    label: String,
}

impl Frame {
    /// Opens the picture and draws the axis with its lines.
    fn open(chart: &Chart, scale: Scale) -> Self {
        let marks: Vec<(i64, String)> = scale.marks().into_iter().map(|m| (m, (chart.number)(m))).collect();
        let left = marks.iter().map(|(_, text)| width(text)).fold(28.0, f64::max) + 12.0;
        let mut frame = Frame { svg: String::new(), scale, left, has_groups: false, label: escape(chart.label) };
        for (i, (mark, text)) in marks.iter().enumerate() {
            let (y, class) = (frame.y(*mark), if i == 0 { "base" } else { "grid-line" });
            let _ = write!(frame.svg, "<path class=\"{class}\" d=\"M{} {}H{WIDTH}\"/>", n(left), n(y));
            frame.text("", left - 8.0, y + 5.0, "end", text);
        }
        frame
    }
    fn y(&self, value: i64) -> f64 {
        BASE - (BASE - TOP) * self.scale.part(value)
    }
    /// The width of one of so many places along the axis.
    fn step(&self, count: usize) -> f64 {
        (WIDTH - self.left - 4.0) / number(count.max(1))
    }
    fn text(&mut self, class: &str, x: f64, y: f64, anchor: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let anchor = if anchor.is_empty() { String::new() } else { format!(" text-anchor=\"{anchor}\"") };
        let _ = write!(self.svg, "<text{class} x=\"{}\" y=\"{}\"{anchor}>{}</text>", n(x), n(y), escape(&set_apart(text)));
    }
    /// The words below the axis: as many as there is room for, counted from the last; and below them each group (a year, a month) where it begins,
    /// or as soon as there is room.
    fn words(&mut self, places: &[(f64, Word)]) {
        let step = if places.len() > 1 { places[1].0 - places[0].0 } else { WIDTH };
        let widest = places.iter().map(|(_, w)| width(w.label)).fold(0.0, f64::max) + 6.0;
        let every = places.len().min((1..places.len().max(1)).find(|k| step * number(*k) >= widest).unwrap_or(places.len())).max(1);
        let (mut group, mut free_from) = ("", 0.0);
        for (i, (x, word)) in places.iter().enumerate() {
            if (places.len() - 1 - i).is_multiple_of(every) {
                let half = width(word.label) / 2.0;
                let x = x.clamp(half, (WIDTH - half).max(half));
                self.text(if word.is_key { "k" } else { "" }, x, BASE + 24.0, "middle", word.label);
            }
            let from = (x - width(word.group) / 2.0).min(WIDTH - width(word.group)).max(0.0);
            if word.group != group && from >= free_from {
                group = word.group;
                self.has_groups = true;
                self.text("", from, BASE + 46.0, "", group);
                free_from = from + width(group) + 8.0;
            }
        }
    }
    fn close(self) -> crate::Markup {
        let Frame { svg, label, has_groups, .. } = self;
        let height = HEIGHTS[usize::from(has_groups)];
        crate::Markup(format!("<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{label}\">{svg}</svg>"))
    }
}

/// A word below the axis.
struct Word<'a> {
    label: &'a str,
    group: &'a str,
    is_key: bool,
}

/// The picture runs from left to right, and what is written from right to left keeps its own order in it: “2026/11” is a month, “112026/” is none.
fn set_apart(text: &str) -> Cow<'_, str> {
    let turns = |c: char| matches!(c, '\u{0590}'..='\u{08ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fefc}');
    if text.contains(turns) { format!("\u{2068}{text}\u{2069}").into() } else { text.into() }
}

/// About how wide a text is in the picture; letters of the far east and emoji are squares.
fn width(text: &str) -> f64 {
    text.chars().map(|c| if c >= '\u{1100}' { 15.0 } else { 8.4 }).sum()
}

/// A count as a coordinate.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// A coordinate, to a tenth.
fn n(x: f64) -> String {
    let tenths = (if x.is_finite() { x } else { 0.0 } * 10.0).round() / 10.0;
    // Rust writes 3.0 as “3”, but keeps the sign of nothing.
    if tenths == 0.0 { "0".into() } else { tenths.to_string() }
}
