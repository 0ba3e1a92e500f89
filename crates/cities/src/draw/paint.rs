//! Puts a picture together, from the ground up.

use super::{
    Options, Ready, Theme,
    labels::{self, Kind, Label},
    path::Path,
    style::*,
    view::View,
};
use crate::{folder::LayerKind, model::City};

/// How far beyond the picture shapes go on, in pixels: more than half of the widest stroke.
const MARGIN: f64 = 24.0;
/// The hatch repeats after so many pixels; a whole number of times in a tile.
const HATCH_PERIOD: f64 = 8.0;
/// A level of areas is outlined when its mean area is larger than this, in pixels a side.
const OUTLINE_SIDE_MIN: f64 = 24.0;
/// A road shorter than this is left out, in pixels.
const LINE_MIN: f64 = 1.5;
const FONT: &str = "system-ui,Roboto,'Noto Sans',sans-serif";

struct Canvas<'c> {
    city: &'c City,
    view: &'c View,
    theme: Theme,
    window: [f64; 4],
    out: String,
}

/// The map of a window.
pub fn svg(city: &City, view: &View, options: &Options) -> String {
    let mut c = Canvas { city, view, theme: options.theme, window: view.window(MARGIN), out: String::new() };
    c.ground();
    for layer in &city.drawing.layers {
        if is_shown(layer.kind, view.zoom, city.map.max_zoom) {
            c.layer(layer);
        }
    }
    c.beyond();
    c.outlines();
    if options.names {
        c.names(options);
    }
    let rules = if options.theme == Theme::Auto { dark_rules(&c.out) } else { String::new() };
    let (w, h) = (view.width, view.height);
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\">{rules}{}</svg>", c.out)
}

/// A number with at most two decimals.
fn short(n: f64) -> String {
    // Adding zero makes a negative zero a plain one.
    let n = (n * 100.0).round() / 100.0 + 0.0;
    n.to_string()
}

impl Canvas<'_> {
    fn rectangle(&self) -> String {
        format!("M0 0h{}v{}H0z", self.view.width, self.view.height)
    }

    fn path(&mut self, classes: &[&Class], more: &str, d: &str) {
        if !d.is_empty() {
            let painted = painted(self.theme, classes);
            self.out.push_str(&format!("<path{painted}{more} d=\"{d}\"/>"));
        }
    }

    /// What the city knows nothing about is hatched; on it lies the land.
    fn ground(&mut self) {
        let whole = self.rectangle();
        let mut land = Path::default();
        self.city.drawing.limits.within(self.window).into_iter().for_each(|p| land.add(p, self.view, MARGIN));
        if self.city.drawing.limits.is_empty() && !self.city.drawing.layers.iter().any(|l| l.kind == LayerKind::Land) {
            land.0.push_str(&whole);
        }
        let [x, y] = self.view.phase(HATCH_PERIOD);
        let lines = format!("<path{} stroke-width=\"1\" d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\"/>", painted(self.theme, &[&HATCH]));
        let hatch = format!(
            "<pattern id=\"n\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"translate({} {})\">{lines}</pattern>",
            short(x),
            short(y)
        );
        self.path(&[&OUTSIDE], "", &whole);
        self.out.push_str(&format!("{hatch}<path fill=\"url(#n)\" d=\"{whole}\"/>"));
        self.path(&[&LAND, &LAND_EDGE], "", &land.0);
    }

    fn layer(&mut self, layer: &Ready) {
        if layer.kind == LayerKind::Road {
            return self.roads(layer);
        }
        let (mut areas, mut lines) = (Path::default(), Path::default());
        for part in layer.shapes.within(self.window) {
            let into = if part.closed { &mut areas } else { &mut lines };
            into.add(part, self.view, MARGIN);
        }
        let z = self.view.zoom;
        let round = " fill=\"none\" stroke-linejoin=\"round\" stroke-linecap=\"round\"";
        match layer.kind {
            // A seam of its own colour closes the hairlines between neighbours.
            LayerKind::Land => self.path(&[&LAND, &LAND_EDGE], "", &areas.0),
            LayerKind::Park => self.path(&[&PARK], "", &areas.0),
            LayerKind::Building => self.path(&[&BUILDING, &BUILDING_EDGE], &format!(" stroke-width=\"{}\"", if z >= 16.5 { "1" } else { ".6" }), &areas.0),
            LayerKind::Water => {
                self.path(&[&WATER], "", &areas.0);
                let width = short((2.0 * 1.5f64.powf(z - 14.0)).clamp(0.8, 14.0));
                self.path(&[&STREAM], &format!("{round} stroke-width=\"{width}\""), &lines.0);
            }
            LayerKind::Rail => {
                let width = (0.8 * 1.18f64.powf(z - 12.0)).clamp(0.7, 2.0);
                // The many tracks of a station would be a field of dashes.
                let dash = if z >= 14.5 { String::new() } else { format!(" stroke-dasharray=\"{} {}\"", short(width * 5.0), short(width * 2.5)) };
                self.path(&[&RAIL], &format!(" fill=\"none\" stroke-width=\"{}\"{dash}", short(width)), &lines.0);
            }
            LayerKind::Border => self.path(&[&BORDER], &format!("{round} stroke-width=\"1.2\" stroke-dasharray=\"7 3 1.5 3\""), &(areas.0 + &lines.0)),
            LayerKind::Road | LayerKind::Limits | LayerKind::Areas | LayerKind::Places => {}
        }
    }

    /// All casings under all roads, so that crossings are open; paths first, motorways last.
    fn roads(&mut self, layer: &Ready) {
        let z = self.view.zoom;
        let mut ranks: Vec<Path> = (0..super::RANKS).map(|_| Path::default()).collect();
        for part in layer.shapes.within(self.window) {
            let seen = part.rank <= ranks_shown(z) && part.extent(self.view.scale()) >= LINE_MIN;
            if seen && let Some(path) = ranks.get_mut(usize::from(part.rank.max(1)) - 1) {
                path.add(part, self.view, MARGIN);
            }
        }
        let mut drawn: Vec<(u8, String)> = (1..=super::RANKS).zip(ranks.into_iter().map(|p| p.0)).filter(|(_, d)| !d.is_empty()).collect();
        drawn.reverse();
        if drawn.is_empty() {
            return;
        }
        self.out.push_str("<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
        let cased: Vec<&(u8, String)> = drawn.iter().filter(|(rank, _)| casing(*rank, z) > 0.0).collect();
        if !cased.is_empty() {
            // Each line is written once and drawn twice.
            let paths: String = cased.iter().map(|(rank, d)| format!("<path id=\"d{rank}\" d=\"{d}\"/>")).collect();
            self.out.push_str(&format!("<defs>{paths}</defs>"));
        }
        for (rank, _) in &cased {
            self.again(*rank, &CASINGS, road_width(*rank, z) + 2.0 * casing(*rank, z));
        }
        for (rank, d) in &drawn {
            let width = road_width(*rank, z);
            if casing(*rank, z) > 0.0 {
                self.again(*rank, &ROADS, width);
            } else {
                let dash = if *rank == super::RANKS && z >= 16.0 { " stroke-dasharray=\"5 3\" stroke-linecap=\"butt\"" } else { "" };
                self.path(&[&ROADS[usize::from(*rank) - 1]], &format!(" stroke-width=\"{}\"{dash}", short(width)), d);
            }
        }
        self.out.push_str("</g>");
    }

    fn again(&mut self, rank: u8, classes: &[Class], width: f64) {
        if let Some(class) = classes.get(usize::from(rank) - 1) {
            let painted = painted(self.theme, &[class]);
            self.out.push_str(&format!("<use href=\"#d{rank}\"{painted} stroke-width=\"{}\"/>", short(width)));
        }
    }

    /// What lies beyond the city's limits is veiled, and the limits are a line.
    fn beyond(&mut self) {
        if self.city.drawing.limits.is_empty() {
            return;
        }
        let mut limits = Path::default();
        self.city.drawing.limits.within(self.window).into_iter().for_each(|p| limits.add(p, self.view, MARGIN));
        let veil = self.rectangle() + &limits.0;
        self.path(&[&VEIL], " fill-opacity=\".55\"", &veil);
        self.path(&[&LIMIT], " fill=\"none\" stroke-width=\"1.5\" stroke-opacity=\".7\" stroke-linejoin=\"round\"", &limits.0);
    }

    fn outlines(&mut self) {
        let city = self.city;
        for (i, level) in city.outlines.0.iter().enumerate().rev() {
            if level.side * self.view.scale() < OUTLINE_SIDE_MIN {
                continue;
            }
            let [west, north, east, south] = self.window;
            let seen = |b: &[f64; 4]| b[0] <= east && b[2] >= west && b[1] <= south && b[3] >= north;
            let mut lines = Path::default();
            for (line, _) in level.lines.iter().filter(|(_, b)| seen(b)) {
                let placed: Vec<[f64; 2]> = line.iter().map(|p| self.view.place(*p)).collect();
                lines.add_line(&placed, self.view, MARGIN);
            }
            let look = if i == 0 {
                " stroke-width=\"1.2\" stroke-dasharray=\"5 3\" stroke-opacity=\".8\""
            } else {
                " stroke-width=\".8\" stroke-dasharray=\"2 2.5\" stroke-opacity=\".7\""
            };
            self.path(&[&AREA], &format!(" fill=\"none\" stroke-linejoin=\"round\"{look}"), &lines.0);
        }
    }

    fn names(&mut self, options: &Options) {
        let all = labels::at_zoom(self.city, &options.lang, self.view.zoom, self.view.scale(), self.window);
        let seen = all.within(self.view.window(0.0));
        for (kind, text, halo, style) in
            [(Kind::Water, &WATER_TEXT, &WATER_HALO, " font-style=\"italic\""), (Kind::Road, &TEXT, &HALO, ""), (Kind::Area, &AREA_TEXT, &HALO, "")]
        {
            let some: Vec<&&Label> = seen.iter().filter(|l| l.kind == kind).collect();
            if some.is_empty() {
                continue;
            }
            let painted = painted(self.theme, &[text, halo]);
            let group = format!(
                "<g{painted} font-family=\"{FONT}\" text-anchor=\"middle\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"{style}>"
            );
            self.out.push_str(&group);
            some.into_iter().for_each(|l| self.name(l));
            self.out.push_str("</g>");
        }
    }

    fn name(&mut self, l: &Label) {
        let [x, y] = self.view.place(l.at);
        let turn = if l.angle.abs() < 0.5 { String::new() } else { format!(" rotate({})", l.angle.round()) };
        let weight = if l.strong { " font-weight=\"600\"" } else { "" };
        let (x, y, size) = (short(x), short(y), short(l.size));
        let text = match l.second_line() {
            None => format!(" dy=\".35em\" font-size=\"{size}\"{weight}>{}", escape(&l.text)),
            Some((first, second)) => {
                let (first, second) = (escape(first), escape(second));
                format!(" font-size=\"{size}\"{weight}><tspan x=\"0\" dy=\"-.25em\">{first}</tspan><tspan x=\"0\" dy=\"1.2em\">{second}</tspan>")
            }
        };
        self.out.push_str(&format!("<text transform=\"translate({x} {y}){turn}\"{text}</text>"));
    }
}

/// A name is somebody's text; here it stands in XML.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_text() {
        assert_eq!(escape("a<b>&\u{0}c"), "a&lt;b&gt;&amp;c");
        assert_eq!(short(1.0), "1");
        assert_eq!(short(0.126), "0.13");
    }
}
