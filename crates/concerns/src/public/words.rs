//! Numbers as figures say them.

use kernel::HOUR;
use web::Visit;

/// From so many hours on one speaks of days.
const DAYS_FROM: i64 = 72;

/// Hours as a number and its unit apart, days when it is long: “19” “hours”, “6” “days”.
pub(crate) fn hours_apart(v: &Visit, hours: i64) -> (String, String) {
    let (n, id) = if hours < DAYS_FROM { (hours, "concerns-figures-unit-hours") } else { (hours / 24, "concerns-figures-unit-days") };
    (v.number(n), v.msg(id).n("n", n).text())
}

/// “19 h”, for tables and charts; “no data” where nothing is known.
pub(crate) fn hours(v: &Visit, hours: Option<i64>) -> String {
    match hours {
        Some(h) => v.msg("concerns-figures-hours").n("n", h).text(),
        None => v.t("concerns-figures-no-data").to_string(),
    }
}

/// Thousandths as “91.5 %”; “no data” where there is nothing to measure.
pub(crate) fn percent(v: &Visit, permille: Option<i64>) -> String {
    match permille {
        Some(n) => v.msg("concerns-figures-percent").s("n", v.tenths(n)).text(),
        None => v.t("concerns-figures-no-data").to_string(),
    }
}

/// A time in hours as people say it, in the units of [`hours_apart`]: what stands beside a large number is told as that is.
pub(crate) fn long(v: &Visit, hours: Option<i64>) -> String {
    match hours {
        Some(h) if h < DAYS_FROM => v.msg("web-span-hours").n("n", h).text(),
        Some(h) => v.span(h * HOUR),
        None => v.t("concerns-figures-no-data").to_string(),
    }
}
