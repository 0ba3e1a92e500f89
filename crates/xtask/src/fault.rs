//! What a rule found: where, and a sentence that says what to do instead.

use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub path: String,
    /// 0 is the whole file, or a folder.
    pub line: usize,
    pub sentence: String,
}

impl Fault {
    pub fn new(path: impl Into<String>, line: usize, sentence: impl Into<String>) -> Self {
        Fault { path: path.into(), line, sentence: sentence.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.sentence),
            line => write!(f, "{}:{line}: {}", self.path, self.sentence),
        }
    }
}
