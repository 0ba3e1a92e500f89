//! Lines of a file that spreadsheets open.

use kernel::Instant;
pub(crate) use web::cell;

/// What spreadsheets need to see that a file is UTF-8.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A time in UTC; what is not known is an empty cell, never zero.
pub(crate) fn time(at: Option<Instant>) -> String {
    at.map(|at| at.to_string()).unwrap_or_default()
}

pub(crate) fn number(n: Option<i64>) -> String {
    n.map(|n| n.to_string()).unwrap_or_default()
}

pub(crate) fn degrees(d: Option<f64>) -> String {
    d.map(|d| format!("{d:.6}")).unwrap_or_default()
}

pub(crate) fn line<T: AsRef<[u8]>>(cells: impl IntoIterator<Item = T>) -> String {
    let mut w = csv::Writer::from_writer(Vec::new());
    let written = w.write_record(cells).is_ok();
    // Writing into memory does not fail; were it to, a missing row would be worse than an empty one.
    w.into_inner().ok().filter(|_| written).and_then(|b| String::from_utf8(b).ok()).unwrap_or_else(|| "\n".into())
}

#[cfg(test)]
mod tests {
    use super::cell;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_cell_is_a_formula(s in "[=+@\\-\t\r]?.*") {
            let safe = cell(&s);
            prop_assert!(!safe.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert!(safe.ends_with(&s));
        }
    }
}
