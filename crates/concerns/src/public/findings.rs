//! What the figures say, in sentences: the titles of the page and of its charts.

use super::figures::{Figures, Part};
use super::form::area_name;
use super::words::percent;
use crate::kinds::Kinds;
use cities::City;
use web::{Markup, Saying, Visit};

/// A rate of fewer answers than this says nothing about a kind.
const KIND_FROM: i64 = 10;
/// Below this rate, in thousandths, a kind is one that the city does not keep up with.
const WEAK_BELOW: i64 = 850;
/// So much longer, in tenths, must one area wait than another before the page says so.
const TIMES_FROM: i64 = 15;

/// The page's title: its main number.
pub(crate) fn title(v: &Visit, f: &Figures) -> String {
    match f.total.in_time_rate() {
        Some(_) => v.msg("concerns-figures-title-rate").s("rate", percent(v, f.total.in_time_rate())).text(),
        None => v.t("concerns-figures-title").to_string(),
    }
}

/// The sentence that the page is about.
pub(crate) fn say(v: &Visit, city: &City, f: &Figures) -> Markup {
    if f.total.timed() == 0 {
        let id = match (f.since, f.total.answered) {
            (None, _) => "concerns-figures-say-nothing-yet",
            (_, 0) => "concerns-figures-say-no-answers",
            _ => "concerns-figures-say-none-measured",
        };
        return Markup(v.rich(id).s("city", v.city_name()).to_string());
    }
    let first = answers(v, f);
    match compared(f) {
        Some((slow, fast, tenths)) => {
            let id = if (18..=22).contains(&tenths) { "concerns-figures-say-twice" } else { "concerns-figures-say-times" };
            let mut second = v.rich(id).s("slow", area_name(v, city, &slow.code)).s("fast", area_name(v, city, &fast.code));
            if id == "concerns-figures-say-times" {
                second = second.s("times", v.tenths(tenths));
            }
            Markup(format!("{first} {second}"))
        }
        None => Markup(first.to_string()),
    }
}

/// “8 of 10”: of answers, since what is open is in no rate; cut off, never rounded in the city's favour. Every one only where nothing is late, past due or
/// left out.
fn answers<'v>(v: &'v Visit, f: &Figures) -> Saying<'v> {
    let m = &f.total;
    if !m.is_ranked() {
        let id = if m.without_interval > 0 { "concerns-figures-say-few-measured" } else { "concerns-figures-say-few" };
        return v.rich(id).s("city", v.city_name()).n("in-time", m.in_time).n("timed", m.timed());
    }
    let id = match m.in_time * 100 / m.timed() {
        100 if m.without_interval == 0 && f.backlog.late == 0 => "concerns-figures-say-all",
        95.. => "concerns-figures-say-over-nine",
        10.. => "concerns-figures-say-of-ten",
        _ => "concerns-figures-say-hardly-any",
    };
    v.rich(id).s("city", v.city_name()).n("n", m.in_time * 10 / m.timed()).n("left-out", m.without_interval)
}

fn ranked(f: &Figures) -> Vec<(&Part, i64)> {
    let mut all: Vec<(&Part, i64)> =
        f.by_area.iter().filter(|p| !p.code.is_empty() && p.measures.is_ranked()).filter_map(|p| Some((p, p.measures.median()?))).collect();
    all.sort_by_key(|(p, m)| (*m, p.code.clone()));
    all
}

/// The area that waits longest, if several can be compared.
pub(crate) fn slowest(f: &Figures) -> Option<&Part> {
    let all = ranked(f);
    (all.len() > 1).then(|| all.last().map(|(p, _)| *p)).flatten()
}

/// The slowest and the fastest area, and how many tenths as long one waits as the other.
fn compared(f: &Figures) -> Option<(&Part, &Part, i64)> {
    let all = ranked(f);
    let (fast, least) = all.first()?;
    let (slow, most) = all.last()?;
    let tenths = if *least > 0 { most * 10 / least } else { 0 };
    (tenths >= TIMES_FROM).then_some((*slow, *fast, tenths))
}

pub(crate) fn area_title(v: &Visit, city: &City, f: &Figures) -> String {
    match slowest(f).and_then(|p| Some((p, p.measures.median()?))) {
        Some((p, hours)) => v.msg("concerns-figures-area-title").s("area", area_name(v, city, &p.code)).n("n", hours).text(),
        None => v.t("concerns-figures-area-title-plain").to_string(),
    }
}

/// How the share of late answers went, from the first step that says something to the last.
pub(crate) fn step_title(v: &Visit, f: &Figures) -> String {
    let rates: Vec<i64> = f.steps.iter().filter(|s| s.measures.is_ranked()).filter_map(|s| s.measures.in_time_rate()).map(|r| 1000 - r).collect();
    let (Some(first), Some(last), true) = (rates.first(), rates.last(), rates.len() > 1) else {
        return v.t("concerns-figures-steps-title-plain").to_string();
    };
    let id = match last - first {
        d if d < -10 => "concerns-figures-steps-title-fell",
        d if d > 10 => "concerns-figures-steps-title-rose",
        _ => return v.msg("concerns-figures-steps-title-same").s("last", percent(v, Some(*last))).text(),
    };
    v.msg(id).s("first", percent(v, Some(*first))).s("last", percent(v, Some(*last))).text()
}

/// The kind that is answered in time least often, if that is seldom.
pub(crate) fn weakest(f: &Figures) -> Option<&Part> {
    let known = f.by_category.iter().filter(|p| p.measures.timed() >= KIND_FROM);
    let worst = known.filter_map(|p| Some((p, p.measures.in_time_rate()?))).min_by_key(|(p, rate)| (*rate, p.code.clone()))?;
    (worst.1 < WEAK_BELOW).then_some(worst.0)
}

pub(crate) fn kind_title(v: &Visit, kinds: &Kinds, f: &Figures) -> String {
    match weakest(f) {
        Some(p) => v.msg("concerns-figures-kind-title").s("kind", kinds.name(&p.code, v.lang())).text(),
        None => v.t("concerns-figures-kind-title-plain").to_string(),
    }
}
