//! Where the windows go: rows follow the count, so that no house stands half empty.

use super::kinds::House;
use super::{Dice, GROUND};

/// The foot of every house is left to its door and to the lamps of the street, which stand in front of no window.
const FOOT: i32 = 40;
/// The least room between two windows, and under the roof.
const GAP: (i32, i32) = (3, 4);

/// The place of a window's lower left corner, in halves of a unit.
pub(super) struct Pane {
    x: i32,
    y: i32,
}

/// How wide and high the windows of this evening are: few are large, many are small.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    w: i32,
    h: i32,
}

impl Shape {
    fn of(count: usize) -> Self {
        let (w, h) = match count {
            0..=12 => (18, 24),
            13..=40 => (14, 19),
            41..=130 => (10, 13),
            _ => (8, 10),
        };
        Shape { w, h }
    }
    /// An arched window, as the mark is.
    pub(super) fn path(self, p: &Pane) -> String {
        let (r, side) = (self.w / 2, self.h - self.w / 2);
        format!("M{} {}v-{side}a{r} {r} 0 01{} 0v{side}z", half(p.x), half(p.y), self.w)
    }
    /// Left, top, right and bottom, in halves of a unit.
    #[cfg(test)]
    pub(super) fn bounds(self, p: &Pane) -> [i32; 4] {
        [p.x, p.y - 2 * self.h, p.x + 2 * self.w, p.y]
    }
    fn columns_max(self, house: &House) -> i32 {
        ((house.w - GAP.0) / (self.w + GAP.0)).max(1)
    }
    fn rows_max(self, house: &House) -> i32 {
        ((height(house) - GAP.1) / (self.h + GAP.1)).max(1)
    }
}

fn half(n: i32) -> String {
    let whole = n.div_euclid(2);
    if n.rem_euclid(2) == 0 { whole.to_string() } else { format!("{whole}.5") }
}

fn height(house: &House) -> i32 {
    GROUND - FOOT - house.y
}

/// The windows in the order in which they are lit.
pub(super) fn place(houses: &[House], count: usize, seed: u64) -> (Vec<Pane>, Shape) {
    let shape = Shape::of(count);
    let mut dice = Dice::new(seed, 3);
    let given = share_out(houses, shape, count, &mut dice);
    let mut panes: Vec<Pane> = houses.iter().zip(given).flat_map(|(h, n)| grid(h, shape, n)).collect();
    for i in (1..panes.len()).rev() {
        let j = dice.below(i32::try_from(i + 1).unwrap_or(i32::MAX));
        panes.swap(i, usize::try_from(j).unwrap_or_default());
    }
    (panes, shape)
}

/// Gives every house windows by its face, one after the other, as seats are given to parties.
fn share_out(houses: &[House], shape: Shape, count: usize, dice: &mut Dice) -> Vec<i32> {
    let faces: Vec<i64> = houses.iter().map(|h| i64::from(h.w * height(h)) * i64::from(dice.between(90, 110))).collect();
    let mut given = vec![0; houses.len()];
    for _ in 0..count {
        let free = (0..houses.len()).filter(|&i| given[i] < shape.columns_max(&houses[i]) * shape.rows_max(&houses[i]));
        let Some(next) = free.max_by_key(|&i| faces[i] / (2 * i64::from(given[i]) + 1)) else { break };
        given[next] += 1;
    }
    given
}

/// The windows of one house: the grid that wastes least, is spaced most evenly, and whose last row, if it is not full, is still the same from both sides.
fn grid(house: &House, shape: Shape, count: i32) -> Vec<Pane> {
    let rows_of = |columns: i32| (count + columns - 1) / columns;
    let gaps = |columns: i32, rows: i32| {
        let across = 2 * (house.w - columns * shape.w) / (columns + 1);
        let down = 2 * (height(house) - rows * shape.h) / (rows + 1);
        (across, down.min(4 * shape.h))
    };
    let cost = |columns: i32| {
        let rows = rows_of(columns);
        let (across, down) = gaps(columns, rows);
        let last = count - columns * (rows - 1);
        let is_lopsided = columns % 2 == 0 && last % 2 == 1;
        14 * (columns * rows - count) + (down - across - 2).abs() + if is_lopsided { 24 } else { 0 }
    };
    let fitting = (1..=shape.columns_max(house).min(count)).filter(|c| rows_of(*c) <= shape.rows_max(house));
    let Some(columns) = fitting.min_by_key(|c| cost(*c)) else { return Vec::new() };
    let rows = rows_of(columns);
    let (across, down) = gaps(columns, rows);
    let last = count - columns * (rows - 1);
    let mut panes = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            if row + 1 < rows || is_open(column, columns, last) {
                panes
                    .push(Pane { x: 2 * house.x + across + column * (2 * shape.w + across), y: 2 * house.y + down + row * (2 * shape.h + down) + 2 * shape.h });
            }
        }
    }
    panes
}

/// Whether a window is in this column of a last row of so many: from the edges inwards, and an odd one in the middle.
fn is_open(column: i32, columns: i32, last: i32) -> bool {
    let (inwards, is_right) = (column.min(columns - 1 - column), column > columns / 2 || (columns % 2 == 0 && column == columns / 2));
    let has_middle = columns % 2 == 1 && last % 2 == 1;
    if columns % 2 == 1 && column == columns / 2 {
        return has_middle;
    }
    2 * inwards + i32::from(is_right) < last - i32::from(has_middle)
}
