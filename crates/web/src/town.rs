//! The evening picture of a city's front page: a street at dusk with one window for each concern of this week, lit if it is answered.
//!
//! The picture is data, so what counts must be countable: only a window has a window's shape, nothing stands in front of one, and which window is lit
//! first never changes while the count stays, so that an answer lights one and moves none. Kinds of town are lists of houses, in `kinds`.

mod kinds;
mod parts;
#[cfg(test)]
mod tests;
mod windows;

use crate::markup::{Markup, escape};
use kinds::Kind;
use std::fmt::Write;
use windows::Pane;

/// Above this many a window is smaller than a finger's width of light on a phone, and one stands for several.
const WINDOWS_MAX: usize = 240;
/// Where the street begins, in the picture's units.
const GROUND: i32 = 292;
/// How far the picture goes beyond its frame to either side, for wide screens.
const EDGES: (i32, i32) = (-700, 1500);
/// A young moon, for evenings without a concern.
const MOON: &str = "M553 46a14 14 0 1011 21a12 12 0 01-11-21z";
const LAMPS: [i32; 15] = [-630, -490, -340, -200, -60, 92, 268, 384, 612, 772, 900, 1040, 1180, 1320, 1450];

/// A drawn town.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Town {
    pub svg: Markup,
    /// How many concerns one window stands for; the caption says so when it is more than one.
    pub per_window: usize,
}

/// Draws the evening of a town: `kind` is steppe, strait, hills, harbour or towers (anything else is steppe), `seed` its own face, `label` what a person
/// who does not see it is told. Without any concern it is a quiet evening: no windows to count, all lamps lit and light in every door.
pub fn town(kind: &str, seed: u64, lit: usize, dark: usize, label: &str) -> Town {
    let (per_window, lit, dark) = shares(lit, dark);
    let kind = kinds::of(kind);
    let houses = kinds::houses(&kind, seed);
    let (panes, shape) = windows::place(&houses, lit + dark, seed);
    let mut svg = format!("<svg class=\"dusk__town\" viewBox=\"0 0 800 306\" role=\"img\" aria-label=\"{}\">\n", escape(label));
    let is_quiet = panes.is_empty();
    if is_quiet {
        path(&mut svg, "town-bulb", MOON);
    }
    path(&mut svg, "town-far", &parts::far(&kind, seed));
    path(&mut svg, "town-snow", &parts::snow(&kind));
    path(&mut svg, "town-mid", &parts::mid(&kind, seed));
    svg.push_str(kind.landmark);
    svg.push('\n');
    path(&mut svg, "town-near", &houses.iter().map(parts::house).collect::<String>());
    path(&mut svg, "town-near", &parts::plants(&kind));
    let doors: String = houses.iter().map(parts::door).collect();
    path(&mut svg, if is_quiet { "town-lit3" } else { "town-door" }, &doors);
    for (n, class) in ["town-lit", "town-lit2", "town-lit3"].into_iter().enumerate() {
        let own = |(i, p): (usize, &Pane)| (i % 3 == n).then(|| shape.path(p));
        path(&mut svg, class, &panes[..lit].iter().enumerate().filter_map(own).collect::<String>());
    }
    path(&mut svg, "town-dim", &panes[lit..].iter().map(|p| shape.path(p)).collect::<String>());
    street(&mut svg, &kind, is_quiet);
    svg.push_str("</svg>");
    Town { svg: Markup(svg), per_window }
}

/// How many concerns a window stands for, and the lit and dark windows then: never more than fit, and no side that has any goes without.
fn shares(lit: usize, dark: usize) -> (usize, usize, usize) {
    let share = |n: usize, per: usize| if n == 0 { 0 } else { (n.saturating_add(per / 2) / per).max(1) };
    let mut per = 1;
    // 1, 2, 5, 10, 20, 50 …: a number that a caption can say.
    let steps = std::iter::successors(Some(1_usize), |p| p.checked_mul(10)).flat_map(|p| [p, p.saturating_mul(2), p.saturating_mul(5)]);
    for step in steps {
        per = step;
        if share(lit, per).saturating_add(share(dark, per)) <= WINDOWS_MAX {
            break;
        }
    }
    (per, share(lit, per), share(dark, per))
}

fn path(svg: &mut String, class: &str, d: &str) {
    if !d.is_empty() {
        let _ = writeln!(svg, "<path class=\"{class}\" d=\"{d}\"/>");
    }
}

/// The ground, what lies on it, and the street's lamps with their pools of light.
fn street(svg: &mut String, kind: &Kind, has_lit_doors: bool) {
    let (from, to) = EDGES;
    path(svg, "town-ground", &format!("M{from} {GROUND}h{}v20H{from}z", to - from));
    path(svg, "town-trim", kind.afloat);
    // An arc that ends where it began is none; one that ends a hair beside is a whole ellipse.
    let pool = |cx: i32, rx: i32, ry: i32| format!("M{cx} {}a{rx} {ry} 0 11.1 0z", GROUND + 9 + ry);
    path(svg, "town-pool", &LAMPS.iter().map(|x| pool(x + 11, 34, 6)).collect::<String>());
    if has_lit_doors {
        path(svg, "town-pool", &kind.houses.iter().map(|h| pool(h.x + h.w / 2, 20, 5)).collect::<String>());
    }
    path(svg, "town-post", &LAMPS.iter().map(|x| format!("M{x} {}v-42q0-6 6-6h5", GROUND + 8)).collect::<String>());
    path(svg, "town-bulb", &LAMPS.iter().map(|x| format!("M{} {}a3.6 3.6 0 11.1 0z", x + 12, GROUND - 35)).collect::<String>());
}

/// Park and Miller's dice: small, and the same on every machine.
struct Dice(u64);

impl Dice {
    const MODULUS: u64 = 0x7fff_ffff;

    /// Each part of the picture has dice of its own, so that a new count of windows does not move a hill.
    fn new(seed: u64, part: u64) -> Self {
        let mut dice = Dice((seed % 1_000_003 * 31 + seed / 1_000_003 % 997 + part * 7919) % (Self::MODULUS - 1) + 1);
        dice.roll();
        dice
    }
    fn roll(&mut self) -> u64 {
        self.0 = self.0 * 48271 % Self::MODULUS;
        self.0
    }
    /// A number from 0 to `n` - 1.
    fn below(&mut self, n: i32) -> i32 {
        i32::try_from(self.roll() % u64::from(n.max(1).unsigned_abs())).unwrap_or_default()
    }
    fn between(&mut self, low: i32, high: i32) -> i32 {
        low + self.below(high - low + 1)
    }
}
