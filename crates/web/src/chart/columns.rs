//! Columns: two numbers for each day, week or month, and the histogram.

use super::{BASE, Chart, Frame, Mark, Scale, Word, n};
use crate::Markup;
use std::fmt::Write;

/// One place on the axis of time.
#[derive(Clone, Debug, Default)]
pub struct Column {
    pub label: String,
    /// What several columns share and is said once, below: the year, the month.
    pub group: String,
    pub first: Option<i64>,
    pub second: Option<i64>,
    /// Stands above the column, if the title speaks of it.
    pub note: String,
    /// The one that is “now”.
    pub is_key: bool,
}

/// How two numbers belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    /// Parts of one sum, one on the other: in time (`.key--m1`), late (`.key--m4`).
    Stacked,
    /// Two counts: reported (`.key--m3`), answered (`.key--m1`).
    Beside,
}

/// A column for each day, week or month. An unknown number leaves its place empty.
pub fn columns(chart: &Chart, columns: &[Column], pair: Pair) -> Markup {
    let known = |c: &Column| (c.first.unwrap_or(0).max(0), c.second.unwrap_or(0).max(0));
    let tallest = |c: &Column| match (pair, known(c)) {
        (Pair::Stacked, (a, b)) => a.saturating_add(b),
        (Pair::Beside, (a, b)) => a.max(b),
    };
    let most = columns.iter().map(tallest).max().unwrap_or(0);
    let mut frame = Frame::open(chart, Scale::from_zero(most, chart.steps));
    let step = frame.step(columns.len());
    let room = (step * 0.66).min(64.0);
    let x_of = |i: usize, left: f64| left + step * (super::number(i) + 0.5);
    for (i, c) in columns.iter().enumerate() {
        let (x, y) = (x_of(i, frame.left), frame.y(tallest(c)));
        match pair {
            Pair::Stacked => stacked(&mut frame, c, x - room / 2.0, room),
            Pair::Beside => {
                let gap = if room < 8.0 { 0.0 } else { 1.0 };
                column(&mut frame, Mark::Soft, c.first, x - room / 2.0, room / 2.0 - gap);
                column(&mut frame, Mark::Main, c.second, x + gap / 2.0, room / 2.0 - gap);
            }
        }
        frame.text("k", x, y - 7.0, "middle", &c.note);
    }
    let left = frame.left;
    let words = columns.iter().enumerate().map(|(i, c)| (x_of(i, left), Word { label: &c.label, group: &c.group, is_key: c.is_key }));
    frame.words(&words.collect::<Vec<_>>());
    frame.close()
}

/// A bar from the base up. A count that is more than nothing is never drawn as nothing.
fn column(frame: &mut Frame, mark: Mark, value: Option<i64>, x: f64, w: f64) {
    let Some(value) = value.filter(|v| *v > 0) else { return };
    rise(frame, mark, x, w, BASE, frame.y(value).min(BASE - 1.0));
}

fn stacked(frame: &mut Frame, c: &Column, x: f64, w: f64) {
    column(frame, Mark::Main, c.first, x, w);
    let Some(late) = c.second.filter(|v| *v > 0) else { return };
    let first = c.first.unwrap_or(0).max(0);
    // A hair of paper parts the two, so that they part in grey as well.
    let foot = if first > 0 { frame.y(first).min(BASE - 1.0) - 1.5 } else { BASE };
    rise(frame, Mark::Late, x, w, foot, frame.y(first.saturating_add(late)).min(foot - 1.0));
}

fn rise(frame: &mut Frame, mark: Mark, x: f64, w: f64, from: f64, to: f64) {
    let _ = write!(frame.svg, "<path class=\"{}\" d=\"M{} {}V{}h{}V{}z\"/>", mark.class(), n(x), n(from), n(to), n(w.max(0.5)), n(from));
}

/// One class of a histogram; all are equally wide, but that the last may be open (“72 and more”).
#[derive(Clone, Debug, Default)]
pub struct Bin {
    /// Where it begins; stands under its left edge.
    pub from: String,
    pub count: Option<i64>,
    pub mark: Mark,
    pub note: String,
}

/// How often which size occurs. `end` is written at the right end of the axis.
pub fn histogram(chart: &Chart, bins: &[Bin], end: &str) -> Markup {
    let most = bins.iter().filter_map(|b| b.count).max().unwrap_or(0);
    let mut frame = Frame::open(chart, Scale::from_zero(most, chart.steps));
    let (step, left) = (frame.step(bins.len()), frame.left);
    for (i, b) in bins.iter().enumerate() {
        let x = left + step * super::number(i);
        column(&mut frame, b.mark, b.count, x + 0.5, step - 1.5);
        let y = frame.y(b.count.unwrap_or(0));
        frame.text("k", x + step / 2.0, y - 7.0, "middle", &b.note);
    }
    let edges = bins.iter().map(|b| b.from.as_str()).chain([end]).enumerate();
    let words = edges.map(|(i, label)| (left + step * super::number(i), Word { label, group: "", is_key: false }));
    frame.words(&words.collect::<Vec<_>>());
    frame.close()
}
