//! The areas of a city as one drawing: the darker, the longer half of its residents wait; where too few answers are to compare, their number stands.
//! The ranking and the table beside it say the same in words.

use super::figures::Part;
use cities::City;
use cities::draw::View;
use cities::model::Shape;
use kernel::{Bounds, GeoPoint};
use std::collections::HashMap;
use std::fmt::Write;
use web::{Markup, Visit, escape};

const WIDTH: u32 = 560;
const HEIGHT: u32 = 420;
/// Corners nearer to each other than this, in pixels, are one: areas are drawn small.
const NEAR: f64 = 1.5;
/// An area narrower than this, in pixels, has no room for its number.
const ROOM: f64 = 52.0;
/// The same for a number of answers, which is shorter.
const ROOM_FEW: f64 = 24.0;
/// Shades, from the shortest wait to the longest.
const SHADES: usize = 4;

/// The drawing, if the city has areas. `target` is where an area leads.
pub(crate) fn area_map(v: &Visit, city: &City, parts: &[Part], target: impl Fn(&str) -> String) -> Option<Markup> {
    let level = city.areas.first_level()?;
    let areas: Vec<_> = city.areas.of_level(level).collect();
    let bounds = areas.iter().map(|a| a.shape.bounds()).reduce(Bounds::joined)?;
    let view = View::fit(&bounds, WIDTH, HEIGHT);
    let medians: HashMap<&str, i64> = parts.iter().filter(|p| p.measures.is_ranked()).filter_map(|p| Some((p.code.as_str(), p.measures.median()?))).collect();
    let timed: HashMap<&str, i64> = parts.iter().map(|p| (p.code.as_str(), p.measures.timed())).collect();
    let mut sorted: Vec<i64> = medians.values().copied().collect();
    sorted.sort_unstable();
    let mut svg = format!("<svg class=\"areas\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" aria-hidden=\"true\">");
    let mut names = String::new();
    for a in &areas {
        let median = medians.get(a.code.as_str());
        let shade = median.map_or(0, |m| 1 + sorted.partition_point(|s| s < m) * SHADES / sorted.len().max(1));
        let (name, n) = (a.name.in_lang(v.lang()), timed.get(a.code.as_str()).copied().unwrap_or_default());
        let said = match median {
            Some(m) => v.msg("concerns-figures-area-hours").s("area", name).n("n", *m).text(),
            None => v.msg("concerns-figures-area-few").s("area", name).n("n", n).text(),
        };
        // Writing to a String cannot fail.
        write!(
            svg,
            "<a href=\"{0}\" tabindex=\"-1\" aria-label=\"{2}\"><path class=\"area-{shade}\" d=\"{1}\"><title>{2}</title></path></a>",
            escape(&target(&a.code)),
            outline(&view, &a.shape),
            escape(&said)
        )
        .unwrap_or_default();
        let (x, y, width) = middle(&view, &a.shape.bounds());
        let (words, room) = match median {
            Some(m) => (v.msg("concerns-figures-hours").n("n", *m).text(), ROOM),
            None => (v.number(n), ROOM_FEW),
        };
        if width >= room {
            write!(names, "<text class=\"area-t{shade}\" x=\"{x:.0}\" y=\"{y:.0}\" text-anchor=\"middle\">{}</text>", escape(&words)).unwrap_or_default();
        }
    }
    svg.push_str(&names);
    svg.push_str("</svg>");
    Some(Markup(svg))
}

/// The middle of a box in pixels, and its width.
fn middle(view: &View, b: &Bounds) -> (f64, f64, f64) {
    let (x, y) = view.project(b.centre());
    let (west, _) = view.project(GeoPoint { lat: b.south, lon: b.west });
    let (east, _) = view.project(GeoPoint { lat: b.south, lon: b.east });
    (x, y + 5.0, east - west)
}

fn outline(view: &View, shape: &Shape) -> String {
    let Shape::Areas(all) = shape else { return String::new() };
    let mut d = String::new();
    for ring in all.0.iter().flat_map(|p| std::iter::once(p.exterior()).chain(p.interiors())) {
        let mut last: Option<(f64, f64)> = None;
        for c in &ring.0 {
            let (x, y) = view.project(GeoPoint { lat: c.y, lon: c.x });
            if last.is_some_and(|(lx, ly)| (lx - x).hypot(ly - y) < NEAR) {
                continue;
            }
            let letter = if last.is_none() { 'M' } else { 'L' };
            write!(d, "{letter}{x:.0} {y:.0}").unwrap_or_default();
            last = Some((x, y));
        }
        d.push('z');
    }
    d
}
