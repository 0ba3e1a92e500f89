//! What is wrong in a file, ready to print.

use cities::folder::{PROBLEMS_MAX, Problem};
use web::Visit;

/// A problem with its place in words that can be searched for in the file.
pub(crate) struct Line {
    pub place: String,
    pub words: String,
}

pub(crate) fn lines(v: &Visit, list: &[Problem]) -> Vec<Line> {
    list.iter().map(|p| Line { place: format!("{}{}", p.file, p.place()), words: v.say(&p.message) }).collect()
}

/// Were there more than are listed?
pub(crate) fn is_cut(list: &[Line]) -> bool {
    list.len() >= PROBLEMS_MAX
}
