//! The parts a town is drawn from, as path data.

use super::kinds::{Far, House, Kind, Plant, Roof};
use super::{Dice, EDGES, GROUND};
use std::fmt::Write;

/// The ridge that every town of the hills sees behind its roofs.
const RIDGE: [(i32, i32); 31] = [
    (-700, 190),
    (-636, 150),
    (-592, 174),
    (-506, 118),
    (-458, 152),
    (-388, 134),
    (-298, 172),
    (-226, 124),
    (-190, 144),
    (-104, 102),
    (-70, 124),
    (6, 88),
    (54, 122),
    (104, 108),
    (160, 130),
    (226, 74),
    (246, 88),
    (270, 62),
    (322, 108),
    (392, 128),
    (456, 86),
    (500, 114),
    (574, 76),
    (642, 118),
    (712, 66),
    (774, 106),
    (858, 82),
    (930, 122),
    (1004, 98),
    (1150, 150),
    (1500, 196),
];
/// Snow lies above this height.
const SNOW_LINE: i32 = 112;

pub(super) fn house(h: &House) -> String {
    let House { x, y, w, roof } = *h;
    let half = w / 2;
    let mut d = format!("M{x} {GROUND}V{y}h{w}V{GROUND}z");
    let _ = match roof {
        Roof::Flat => Ok(()),
        Roof::Pitch => write!(d, "M{} {y}l{}-26 {} 26z", x - 5, half + 5, w - half + 5),
        Roof::Gable => {
            let step = w / 5;
            write!(d, "M{} {y}v-10h{step}v-10h{step}v-9h{step}v9h{step}v10h{step}v10z", x + (w - 5 * step) / 2)
        }
        Roof::Step => write!(d, "M{} {y}v-16h{}v16z", x + w / 5, w - 2 * (w / 5)),
        Roof::Dome => {
            let r = w * 11 / 50;
            write!(d, "M{} {y}a{r} {} 0 01{} 0zM{} {}v-16h3v16z", x + half - r, r + 2, 2 * r, x + half - 1, y - r)
        }
        Roof::Lean => write!(d, "M{x} {y}v-22l{w} 22z"),
        Roof::Crown => write!(d, "M{} {y}v-12h6v-10h{}v10h6v12zM{} {}v-24h3v24z", x + w / 5, w - 2 * (w / 5) - 12, x + half - 1, y - 22),
        Roof::Eaves => write!(d, "M{} {y}q10-3 18-20h{}q8 17 18 20z", x - 9, w - 18),
        Roof::Tank => write!(d, "M{} {y}v-8h-2v-12h20v12h-2v8h-3v-7h-10v7z", x + w / 6 + 4),
    };
    d
}

pub(super) fn door(h: &House) -> String {
    format!("M{} {GROUND}v-17h10v17z", h.x + h.w / 2 - 5)
}

pub(super) fn plants(kind: &Kind) -> String {
    kind.plants.iter().map(|&(plant, x, h)| self::plant(plant, x, h)).collect()
}

fn plant(plant: Plant, x: i32, h: i32) -> String {
    match plant {
        Plant::Conifer => format!("M{x} {GROUND}v-16h4v16zM{} {}l15-{} 15 {}z", x - 13, GROUND - 12, h - 12, h - 12),
        Plant::Palm => format!(
            "M{x} {GROUND}q4-{} 0-{h}l4-1q5 {} 2 {}zM{} {}q-18-14-30 4 16-6 30-4 16-16 30 2-16-4-30-2-8-20-24-18 16 4 24 18 8-20 22-20-14 6-22 20z",
            h / 2,
            h / 2,
            h + 1,
            x + 2,
            GROUND - h
        ),
        Plant::Round => {
            let r = h / 3;
            format!("M{x} {GROUND}v-{0}h4v{0}zM{1} {2}a{r} {r} 0 01{3} 0a{r} {r} 0 01-{3} 0z", r + 6, x + 2 - r, GROUND - h + r, 2 * r)
        }
    }
}

/// What stands behind everything.
pub(super) fn far(kind: &Kind, seed: u64) -> String {
    let mut dice = Dice::new(seed, 1);
    let mut d = String::new();
    let (low, span) = match kind.far {
        Far::Peaks => return ridge(),
        Far::Blocks(low, span) => (low, span),
        Far::Spires => (36, 44),
    };
    let mut x = EDGES.0;
    while x < EDGES.1 {
        let (w, h) = (dice.between(38, 94), dice.between(low, low + span));
        let _ = write!(d, "M{x} {GROUND}v-{h}h{w}v{h}z");
        if matches!(kind.far, Far::Spires) && dice.below(4) == 0 {
            let _ = write!(d, "M{} {GROUND}v-{}l8-56 8 56v{}z", x + 8, h + 18, h + 18);
        }
        x += w + dice.below(24);
    }
    d
}

fn ridge() -> String {
    let mut d = format!("M{} {GROUND}", EDGES.0);
    for (x, y) in RIDGE {
        let _ = write!(d, "L{x} {y}");
    }
    d + &format!("V{GROUND}z")
}

/// Snow on the summits: down both slopes for a third of the way, and ragged below.
pub(super) fn snow(kind: &Kind) -> String {
    if !matches!(kind.far, Far::Peaks) {
        return String::new();
    }
    let cap = |s: &[(i32, i32)]| {
        let [before, (x, y), after] = *s else { return None };
        let down = |(to_x, to_y): (i32, i32)| ((to_x - x) * 2 / 5, (to_y - y) * 2 / 5);
        let ((left, fall_left), (right, fall_right)) = (down(before), down(after));
        let ragged = format!("l{} 3l-{} -5 -{} 6 -{} -5", -right / 2, (right - left) / 7, (right - left) / 7, (right - left) / 9);
        (y < before.1 && y < after.1 && y < SNOW_LINE).then(|| format!("M{} {}L{x} {y}l{right} {fall_right}{ragged}z", x + left, y + fall_left))
    };
    RIDGE.windows(3).filter_map(cap).collect()
}

/// The town to both sides of the street.
pub(super) fn mid(kind: &Kind, seed: u64) -> String {
    let mut dice = Dice::new(seed, 2);
    let (low, span, pitched) = kind.mid;
    let mut d = String::new();
    for (from, to) in [(EDGES.0, 18), (792, EDGES.1)] {
        let mut x = from;
        while x < to - 40 {
            let (w, h) = (dice.between(50, 98).min(to - x), dice.between(low, low + span));
            let roof = if dice.below(10) < pitched { format!("l{}-20 {} 20", w / 2, w - w / 2) } else { format!("h{w}") };
            let _ = write!(d, "M{x} {GROUND}v-{h}{roof}v{h}z");
            x += w + dice.between(3, 13);
        }
    }
    d
}
