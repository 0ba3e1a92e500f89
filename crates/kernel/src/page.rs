//! A page of a long list.

/// The most rows that any list gives at once.
pub const PAGE_SIZE_MAX: i64 = 100;

/// How many rows there are: counted exactly up to a limit, because counting millions for a heading helps nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    Exact(i64),
    MoreThan(i64),
}

impl Total {
    /// Beyond this many rows no exact total is counted.
    pub const LIMIT: i64 = 10_000;

    /// From a count that stopped at `LIMIT + 1`.
    pub fn from_count(n: i64) -> Self {
        if n > Self::LIMIT { Total::MoreThan(Self::LIMIT) } else { Total::Exact(n) }
    }
    pub fn at_least(self) -> i64 {
        match self {
            Total::Exact(n) | Total::MoreThan(n) => n,
        }
    }
    pub fn is_exact(self) -> bool {
        matches!(self, Total::Exact(_))
    }
}

/// Some rows, and the address of the next ones.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// What to ask for next; `None` on the last page.
    pub next: Option<String>,
    pub total: Total,
}
