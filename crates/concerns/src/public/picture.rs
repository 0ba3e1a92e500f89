//! The map as the server draws it: the base picture, the pins over it as links, and links that move it. It is the whole map where no script runs.

use super::clusters::Pin;
use super::filters::Filters;
use super::look::Look;
use super::sources;
use cities::City;
use cities::draw::{self, View};
use kernel::{Bounds, GeoPoint};
use std::fmt::Write;
use web::{Markup, Visit, escape};

/// The picture's side lengths in pixels: as the design's map, 4 to 3.
const WIDTH: u32 = 1_200;
const HEIGHT: u32 = 900;
/// The pins' own units are a third of a pixel, in which the style sheet's lines are drawn.
const UNITS: f64 = 3.0;
/// How far a step of the arrows goes, as a part of the picture.
const STEP: f64 = 0.4;
/// A box must not be smaller than this, in degrees: about ten metres.
const DEGREES_MIN: f64 = 0.000_1;

/// A map, ready to print.
pub(crate) struct Picture {
    pub src: String,
    pub width: u32,
    pub height: u32,
    pub pins: Markup,
    pub tools: Vec<Tool>,
    pub sources: Markup,
    /// Where the script begins: latitude, longitude, zoom.
    pub lat: f64,
    pub lon: f64,
    pub zoom: f64,
    /// What is to be seen, whatever size the map has there.
    pub shown: Bounds,
}

/// A link on the map.
pub(crate) struct Tool {
    pub href: String,
    pub icon: &'static str,
    pub label: &'static str,
}

/// What a filter shows of a city: the box that it names, or the city's own first view.
pub(crate) fn view(city: &City, f: &Filters) -> View {
    let deepest = f64::from(city.map.max_zoom);
    match f.bounds {
        None => draw::first_view(city, WIDTH, HEIGHT),
        Some(b) => {
            let grown = Bounds { east: b.east.max(b.west + DEGREES_MIN), north: b.north.max(b.south + DEGREES_MIN), ..b };
            let fit = View::fit(&grown, WIDTH, HEIGHT);
            View::around(grown.centre(), fit.zoom.min(deepest), WIDTH, HEIGHT)
        }
    }
}

/// The address of a base picture around a point. With the city's version it may be kept for ever.
pub(crate) fn base_src(v: &Visit, city: &City, at: GeoPoint, zoom: f64, width: u32, height: u32) -> String {
    let query = format!("lat={:.5}&lon={:.5}&zoom={zoom:.2}&w={width}&h={height}&lang={}&v={}", at.lat, at.lon, v.lang(), city.version);
    v.here(&format!("/map/at.svg?{query}"))
}

impl Picture {
    pub(crate) fn new(v: &Visit, city: &City, f: &Filters, view: &View, pins: &[Pin], page: &str) -> Picture {
        let at = view.middle();
        let at = GeoPoint::new(at.lat, at.lon).unwrap_or(view.bounds().centre());
        Picture {
            src: base_src(v, city, at, view.zoom, WIDTH, HEIGHT),
            width: WIDTH,
            height: HEIGHT,
            pins: drawn(v, f, view, pins, page, f64::from(city.map.max_zoom)),
            tools: tools(v, city, f, view, page),
            sources: sources::line(v, city),
            lat: at.lat,
            lon: at.lon,
            zoom: view.zoom,
            shown: f.bounds.unwrap_or_else(|| draw::first_box(city, WIDTH, HEIGHT)),
        }
    }
}

fn tools(v: &Visit, city: &City, f: &Filters, view: &View, page: &str) -> Vec<Tool> {
    let (w, h) = (f64::from(WIDTH), f64::from(HEIGHT));
    let link = |x: f64, y: f64, zoom: f64, icon, label| {
        let there = View::around(view.unproject(x, y), zoom, WIDTH, HEIGHT);
        Tool { href: f.but(|n| n.bounds = Some(there.bounds())).on(&v.here(page)), icon, label }
    };
    let mut out = Vec::new();
    if view.zoom + 0.5 < f64::from(city.map.max_zoom) {
        out.push(link(w / 2.0, h / 2.0, view.zoom + 1.0, "plus", "concerns-map-closer"));
    }
    out.push(link(w / 2.0, h / 2.0, view.zoom - 1.0, "minus", "concerns-map-farther"));
    out.push(link(w / 2.0, h * (0.5 - STEP), view.zoom, "up", "concerns-map-north"));
    out.push(link(w / 2.0, h * (0.5 + STEP), view.zoom, "down", "concerns-map-south"));
    out.push(link(w * (0.5 - STEP), h / 2.0, view.zoom, "back", "concerns-map-west"));
    out.push(link(w * (0.5 + STEP), h / 2.0, view.zoom, "next", "concerns-map-east"));
    out
}

fn drawn(v: &Visit, f: &Filters, view: &View, pins: &[Pin], page: &str, deepest: f64) -> Markup {
    let mut svg =
        format!("<svg class=\"map__pins\" viewBox=\"0 0 {} {}\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\">\n", WIDTH * 3, HEIGHT * 3);
    for p in pins {
        let (x, y) = view.project(GeoPoint { lat: p.lat, lon: p.lon });
        let href = escape(&target(v, f, view, p, page, deepest));
        // Writing to a String cannot fail.
        let name = if p.n == 1 { p.title.clone() } else { v.msg("concerns-map-pin").n("n", p.n).text() };
        write!(svg, "<a href=\"{href}\" tabindex=\"-1\" aria-label=\"{}\"", escape(&name)).unwrap_or_default();
        if !p.reference.is_empty() {
            write!(svg, " data-ref=\"{}\"", escape(&p.reference)).unwrap_or_default();
        }
        writeln!(svg, "><g transform=\"translate({:.0} {:.0})\">{}</g></a>", x * UNITS, y * UNITS, shape(v, p)).unwrap_or_default();
    }
    svg.push_str("</svg>");
    Markup(svg)
}

/// Where a click on a pin leads: to its case; into a cluster; or, where all are at one spot, to their list.
fn target(v: &Visit, f: &Filters, view: &View, p: &Pin, page: &str, deepest: f64) -> String {
    if !p.reference.is_empty() {
        return v.here(&format!("/concern/{}", p.reference));
    }
    let size = (p.bounds.east - p.bounds.west).max(p.bounds.north - p.bounds.south);
    if size < DEGREES_MIN || view.zoom + 0.5 >= deepest {
        let b = p.bounds;
        let around = Bounds { west: b.west - 1e-5, south: b.south - 1e-5, east: b.east + 1e-5, north: b.north + 1e-5 };
        return f.but(|n| n.bounds = Some(around)).on(&v.here("/concerns"));
    }
    let closer = View::around(GeoPoint { lat: p.lat, lon: p.lon }, view.zoom + 2.0, WIDTH, HEIGHT);
    f.but(|n| n.bounds = Some(closer.bounds())).on(&v.here(page))
}

/// The pin of a state: its shape and its sign; several: their number, larger the more they are.
fn shape(v: &Visit, p: &Pin) -> String {
    let look = p.worst();
    if p.n == 1 {
        return single(look, 34.0);
    }
    let r = match p.n {
        ..10 => 52.0,
        10..100 => 60.0,
        100..1000 => 72.0,
        _ => 86.0,
    };
    let number = if p.n > 9_999 { format!("{}k", v.number(p.n / 1000)) } else { v.number(p.n) };
    format!("{}<text class=\"pin-text\" y=\"16\">{number}</text>", body(look, r))
}

/// One concern's pin with a radius.
pub(crate) fn single(look: Look, r: f64) -> String {
    let k = r / 34.0;
    let sign = match look {
        Look::New | Look::Closed => format!("<circle class=\"pin-hole\" r=\"{:.1}\"/>", 16.3 * k),
        Look::Working => format!("<path class=\"pin-hole\" d=\"M0 {0:.1}a{1:.1} {1:.1} 0 0 0 0 {2:.1}z\"/>", -17.6 * k, 17.6 * k, 35.3 * k),
        Look::Waiting => format!("<path class=\"pin-knock\" d=\"M{0:.1} {1:.1}v{2:.1}M{3:.1} {1:.1}v{2:.1}\"/>", -8.8 * k, -10.8 * k, 21.7 * k, 8.8 * k),
        Look::Answered => format!("<path class=\"pin-knock\" d=\"M{:.1} 0l{1:.1} {1:.1} {2:.1} {3:.1}\"/>", -14.2 * k, 10.2 * k, 17.0 * k, -18.7 * k),
        Look::Late => format!("<path class=\"pin-knock\" d=\"M0 {0:.1}v{1:.1}M0 {1:.1}v.1\"/>", -17.0 * k, 17.0 * k),
    };
    body(look, r) + &sign
}

fn body(look: Look, r: f64) -> String {
    match look {
        Look::Late => {
            let d = r * 1.28;
            format!("<path class=\"pin-body is-late\" d=\"M0 {0:.1}L{1:.1} 0 0 {1:.1} {0:.1} 0z\"/>", -d, d)
        }
        _ => format!("<circle class=\"pin-body {}\" r=\"{r:.0}\"/>", look.class()),
    }
}

/// A small map with one pin in its middle, as a figure of a concern's page.
pub(crate) struct Spotted {
    pub src: String,
    pub width: u32,
    pub height: u32,
    pub pin: Markup,
    pub sources: Markup,
}

impl Spotted {
    pub(crate) fn new(v: &Visit, city: &City, at: GeoPoint, look: Look) -> Spotted {
        // Drawn in about the size in which it is seen, so that names can be read.
        let (width, height) = (400, 225);
        let zoom = f64::from(city.map.max_zoom).min(16.0);
        let pin = format!(
            "<svg class=\"map__pins\" viewBox=\"0 0 {} {}\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\"><g transform=\"translate({} {})\">{}</g></svg>",
            width * 3,
            height * 3,
            width * 3 / 2,
            height * 3 / 2,
            single(look, 42.0)
        );
        Spotted { src: base_src(v, city, at, zoom, width, height), width, height, pin: Markup(pin), sources: sources::line(v, city) }
    }
}
