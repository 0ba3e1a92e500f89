//! Rows: a name, a small drawing, a number. They are lists of words, so that a name can be a link and every number is read out.

use super::{Chart, Mark, Scale, n};
use crate::Markup;
use crate::markup::escape;
use std::fmt::Write;

/// One bar.
#[derive(Clone, Debug, Default)]
pub struct Bar {
    pub label: String,
    /// Where the name leads; empty: nowhere.
    pub href: String,
    pub value: Option<i64>,
    /// What is said beside the number.
    pub note: String,
    pub mark: Mark,
}

/// How long something takes in one place: the median, and between which two numbers the middle half lies.
#[derive(Clone, Debug, Default)]
pub struct Rank {
    pub label: String,
    pub href: String,
    /// First quartile, median, third quartile; unknown where too few were counted.
    pub middle: Option<(i64, i64, i64)>,
    pub note: String,
    /// The one that the title speaks of.
    pub is_key: bool,
}

/// Bars from zero, in the order given.
pub fn bars(chart: &Chart, bars: &[Bar]) -> Markup {
    let scale = Scale::from_zero(bars.iter().filter_map(|b| b.value).max().unwrap_or(0), chart.steps);
    let mut html = open("rank rank--bars", chart);
    for b in bars {
        let drawing = match b.value.filter(|v| *v > 0) {
            Some(v) => format!("<path class=\"{}\" d=\"M0 2H{}V10H0z\"/>", b.mark.class(), n((100.0 * scale.part(v)).max(0.5))),
            None => String::new(),
        };
        row(&mut html, (&b.label, &b.href), &drawing, &figure(chart, b.value), &b.note);
    }
    html.push_str("</ol>");
    Markup(html)
}

/// Median and middle half of each row over one axis.
pub fn rank(chart: &Chart, ranks: &[Rank]) -> Markup {
    let scale = Scale::from_zero(ranks.iter().filter_map(|r| r.middle.map(|m| m.2.max(m.1))).max().unwrap_or(0), chart.steps);
    let at = |v: i64| n(100.0 * scale.part(v));
    let marks = scale.marks();
    let inner = marks.iter().skip(1).take(marks.len().saturating_sub(2));
    let grid: String = inner.map(|m| format!("M{} 0V12", at(*m))).collect();
    let grid = if grid.is_empty() { grid } else { format!("<path class=\"rank-grid\" d=\"{grid}\"/>") };
    let mut html = open("rank", chart);
    for r in ranks {
        let mut drawing = grid.clone();
        if let Some((low, median, high)) = r.middle {
            let mark = if r.is_key { Mark::Key } else { Mark::Soft };
            let _ = write!(drawing, "<path class=\"{}\" d=\"M{} 3H{}V9H{}z\"/>", mark.class(), at(low), at(high), at(low));
            let _ = write!(drawing, "<path class=\"rank-m\" d=\"M{} 0V12\"/>", at(median));
        }
        row(&mut html, (&r.label, &r.href), &drawing, &figure(chart, r.middle.map(|m| m.1)), &r.note);
    }
    let axis: String = marks.iter().map(|m| format!("<span dir=\"auto\">{}</span>", escape(&(chart.number)(*m)))).collect();
    let _ = write!(html, "</ol><p class=\"xs dim rank__axis\" aria-hidden=\"true\">{axis}</p>");
    Markup(html)
}

fn open(class: &str, chart: &Chart) -> String {
    format!("<ol class=\"{class}\" aria-label=\"{}\">", escape(chart.label))
}

/// The row's number; a dash where none is known, and then the note says why.
fn figure(chart: &Chart, value: Option<i64>) -> String {
    value.map_or_else(|| "–".into(), |v| (chart.number)(v.max(0)))
}

/// A number and its unit keep their own direction beside the note, whichever script the page is in.
fn row(html: &mut String, (label, href): (&str, &str), drawing: &str, figure: &str, note: &str) {
    let label = escape(label);
    let name = if href.is_empty() { format!("<b>{label}</b>") } else { format!("<a href=\"{}\"><b>{label}</b></a>", escape(href)) };
    let note = if note.is_empty() { String::new() } else { format!(" <span class=\"dim s\" dir=\"auto\">{}</span>", escape(note)) };
    let svg = format!("<svg viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{drawing}</svg>");
    let _ = write!(html, "<li>{name}{svg}<span class=\"num\"><b dir=\"auto\">{}</b>{note}</span></li>", escape(figure));
}
