//! What a folder would change of the questions of a kind: which come and go, what is asked otherwise, what may be answered.

use super::told::{flag, say, texts, value};
use crate::model::{Question, QuestionOption};
use cities::folder::{Reading, is_turned};
use kernel::{Message, Text};

fn named(id: &'static str, key: &'static str, name: &Text, to: &Reading<'_>) -> String {
    (to.say)(&Message::new(id).with(key, name.in_lang(to.lang)))
}

pub(super) fn questions(before: &[Question], now: &[Question], to: &Reading<'_>) -> Vec<String> {
    let mut out = Vec::new();
    for q in now {
        match before.iter().find(|b| b.code == q.code) {
            None => out.push(named("concerns-settings-compare-question-added", "question", &q.label, to)),
            Some(b) => out.extend(question(b, q, to)),
        }
    }
    for q in before.iter().filter(|b| now.iter().all(|q| q.code != b.code)) {
        out.push(named("concerns-settings-compare-question-gone", "question", &q.label, to));
    }
    out.extend(is_turned(before, now, |q| q.code.as_str()).then(|| say("concerns-settings-compare-question-order", to)));
    out
}

/// Each part of one question that differs, with the question named before it.
fn question(before: &Question, now: &Question, to: &Reading<'_>) -> Vec<String> {
    let mut parts = texts(&say("concerns-settings-question-words", to), &before.label, &now.label, to);
    let kind = |q: &Question| say(q.kind().message(), to);
    parts.extend(value("concerns-settings-question-kind", &kind(before), &kind(now), to));
    parts.extend(flag("concerns-settings-required", before.required, now.required, to));
    parts.extend(options(&before.options, &now.options, to));
    let of = |part: String| (to.say)(&Message::new("concerns-settings-compare-question").with("question", before.label.in_lang(to.lang)).with("part", part));
    parts.into_iter().map(of).collect()
}

fn options(before: &[QuestionOption], now: &[QuestionOption], to: &Reading<'_>) -> Vec<String> {
    let mut out = Vec::new();
    for o in now {
        match before.iter().find(|b| b.code == o.code) {
            None => out.push(named("concerns-settings-compare-option-added", "option", &o.label, to)),
            Some(b) => out.extend(texts(&named("concerns-settings-compare-option", "option", &b.label, to), &b.label, &o.label, to)),
        }
    }
    for o in before.iter().filter(|b| now.iter().all(|o| o.code != b.code)) {
        out.push(named("concerns-settings-compare-option-gone", "option", &o.label, to));
    }
    out.extend(is_turned(before, now, |o| o.code.as_str()).then(|| say("concerns-settings-compare-option-order", to)));
    out
}
