//! How a part of a folder that would be another one is told: from what to what, in each language that differs.

use super::super::check;
use cities::folder::{Reading, VALUE_CHARS_MAX};
use kernel::{Lang, Message, Text};
use std::collections::BTreeSet;

/// What stands for a value that is not there.
const NOTHING: &str = "–";

/// The words of a message without arguments.
pub(super) fn say(id: &'static str, to: &Reading<'_>) -> String {
    (to.say)(&Message::new(id))
}

/// The word for a part of a category.
pub(super) fn label(part: &str, to: &Reading<'_>) -> String {
    say(check::label(part), to)
}

/// “Answer within: 24 hours, before 48 hours”; of a longer text only what it is.
pub(super) fn was(label: String, was: &str, now: &str, to: &Reading<'_>) -> String {
    if [was, now].iter().any(|s| s.chars().count() > VALUE_CHARS_MAX) {
        return label;
    }
    let shown = |s: &str| if s.is_empty() { NOTHING.to_string() } else { s.to_string() };
    (to.say)(&Message::new("concerns-settings-was").with("part", label).with("was", shown(was)).with("now", shown(now)))
}

/// A part that is one value in every language; nothing when it is as it was.
pub(super) fn value(label: &'static str, before: &str, now: &str, to: &Reading<'_>) -> Option<String> {
    (before != now).then(|| was(say(label, to), before, now, to))
}

/// Yes or no.
pub(super) fn flag(label: &'static str, before: bool, now: bool, to: &Reading<'_>) -> Option<String> {
    let yes = |on: bool| say(if on { "concerns-settings-yes" } else { "concerns-settings-no" }, to);
    value(label, &yes(before), &yes(now), to)
}

fn in_language(what: &str, lang: &Lang, to: &Reading<'_>) -> String {
    (to.say)(&Message::new("concerns-settings-in-language").with("what", what).with("language", (to.own_name)(lang)))
}

/// What differs in a language, for each language of either side.
fn each<'l>(langs: impl Iterator<Item = &'l Lang>, label: &str, of: impl Fn(&Lang) -> (String, String), to: &Reading<'_>) -> Vec<String> {
    let langs: BTreeSet<&Lang> = langs.collect();
    let differs = langs.into_iter().map(|l| (l, of(l))).filter(|(_, (a, b))| a != b);
    differs.map(|(l, (a, b))| was(in_language(label, l, to), &a, &b, to)).collect()
}

/// A text in each of its languages.
pub(super) fn texts(label: &str, before: &Text, now: &Text, to: &Reading<'_>) -> Vec<String> {
    let of = |t: &Text, l: &Lang| t.get(l).unwrap_or_default().to_string();
    each(before.pairs().chain(now.pairs()).map(|(l, _)| l), label, |l| (of(before, l), of(now, l)), to)
}

/// The words of a search in each of their languages.
pub(super) fn words(label: &str, before: &[(Lang, Vec<String>)], now: &[(Lang, Vec<String>)], to: &Reading<'_>) -> Vec<String> {
    let of = |all: &[(Lang, Vec<String>)], l: &Lang| all.iter().find(|(k, _)| k == l).map(|(_, w)| w.join(", ")).unwrap_or_default();
    each(before.iter().chain(now).map(|(l, _)| l), label, |l| (of(before, l), of(now, l)), to)
}
