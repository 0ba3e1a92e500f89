//! In what the questions of two versions of a kind differ: which come and go, what is asked otherwise, what may be answered. Told to who looks at a folder
//! before it is taken, and kept in the log.

use super::told::{flag, say, texts, value};
use crate::model::{Question, QuestionOption};
use cities::folder::{Moved, Reading, moved};
use kernel::{Lang, Message, Text};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// Differences of one act that the log has one by one.
const LOGGED_MAX: usize = 60;

/// A difference; with the question as it was called where it is a part of one.
enum Difference<'q> {
    Added(&'q Question),
    Gone(&'q Question),
    Order(Vec<Moved<'q, Question>>),
    Words(&'q Question, &'q Text),
    Kind(&'q Question, &'q Question),
    Required(&'q Question, bool),
    OptionAdded(&'q Question, &'q QuestionOption),
    OptionGone(&'q Question, &'q QuestionOption),
    OptionWords(&'q Question, &'q QuestionOption, &'q Text),
    OptionOrder(&'q Question, Vec<Moved<'q, QuestionOption>>),
}

fn between<'q>(before: &'q [Question], now: &'q [Question]) -> Vec<Difference<'q>> {
    let mut out = Vec::new();
    for q in now {
        match before.iter().find(|b| b.code == q.code) {
            None => out.push(Difference::Added(q)),
            Some(b) => out.extend(of_question(b, q)),
        }
    }
    out.extend(before.iter().filter(|b| now.iter().all(|q| q.code != b.code)).map(Difference::Gone));
    out.extend(Some(moved(before, now, |q| q.code.as_str())).filter(|m| !m.is_empty()).map(Difference::Order));
    out
}

/// Each part of one question that differs.
fn of_question<'q>(b: &'q Question, q: &'q Question) -> Vec<Difference<'q>> {
    let mut out = Vec::new();
    out.extend((b.label != q.label).then_some(Difference::Words(b, &q.label)));
    out.extend((b.kind != q.kind).then_some(Difference::Kind(b, q)));
    out.extend((b.required != q.required).then_some(Difference::Required(b, q.required)));
    for o in &q.options {
        match b.options.iter().find(|was| was.code == o.code) {
            None => out.push(Difference::OptionAdded(b, o)),
            Some(was) if was.label != o.label => out.push(Difference::OptionWords(b, was, &o.label)),
            Some(_) => {}
        }
    }
    out.extend(b.options.iter().filter(|was| q.options.iter().all(|o| o.code != was.code)).map(|o| Difference::OptionGone(b, o)));
    out.extend(Some(moved(&b.options, &q.options, |o| o.code.as_str())).filter(|m| !m.is_empty()).map(|m| Difference::OptionOrder(b, m)));
    out
}

/// The differences as sentences, with the question named before each part of one.
pub(super) fn questions(before: &[Question], now: &[Question], to: &Reading<'_>) -> Vec<String> {
    let named = |id: &'static str, key: &'static str, name: &Text| (to.say)(&Message::new(id).with(key, name.in_lang(to.lang)));
    let kind = |q: &Question| say(q.kind().message(), to);
    let told = |d: Difference<'_>| {
        let (question, parts) = match d {
            Difference::Added(q) => return vec![named("concerns-settings-compare-question-added", "question", &q.label)],
            Difference::Gone(q) => return vec![named("concerns-settings-compare-question-gone", "question", &q.label)],
            Difference::Order(_) => return vec![say("concerns-settings-compare-question-order", to)],
            Difference::Words(q, now) => (q, texts(&say("concerns-settings-question-words", to), &q.label, now, to)),
            Difference::Kind(q, now) => (q, value("concerns-settings-question-kind", &kind(q), &kind(now), to).into_iter().collect()),
            Difference::Required(q, now) => (q, flag("concerns-settings-required", q.required, now, to).into_iter().collect()),
            Difference::OptionAdded(q, o) => (q, vec![named("concerns-settings-compare-option-added", "option", &o.label)]),
            Difference::OptionGone(q, o) => (q, vec![named("concerns-settings-compare-option-gone", "option", &o.label)]),
            Difference::OptionWords(q, was, now) => (q, texts(&named("concerns-settings-compare-option", "option", &was.label), &was.label, now, to)),
            Difference::OptionOrder(q, _) => (q, vec![say("concerns-settings-compare-option-order", to)]),
        };
        let of =
            |part: String| (to.say)(&Message::new("concerns-settings-compare-question").with("question", question.label.in_lang(to.lang)).with("part", part));
        parts.into_iter().map(of).collect()
    };
    between(before, now).into_iter().flat_map(told).collect()
}

/// A difference as the log keeps it: of which `question` which `part`, of which `option`, in which language, and what it `was` and `is`.
#[derive(Serialize)]
struct Logged {
    part: &'static str,
    /// The question's code: it finds who changed it.
    code: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    question: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    option: String,
    /// Its code: an option is called otherwise by now.
    #[serde(skip_serializing_if = "String::is_empty")]
    option_code: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    lang: String,
    was: Value,
    is: Value,
}

impl Logged {
    fn new<V: Into<Value>>(part: &'static str, was: Option<V>, is: Option<V>) -> Self {
        let value = |v: Option<V>| v.map_or(Value::Null, Into::into);
        let none = String::new;
        Logged { part, code: none(), question: none(), option: none(), option_code: none(), lang: none(), was: value(was), is: value(is) }
    }
    fn with_code(self, code: &str) -> Self {
        Logged { code: code.into(), ..self }
    }
    fn of(self, question: String, code: &str) -> Self {
        Logged { question, ..self.with_code(code) }
    }
    fn of_option(self, option: String, code: &str) -> Self {
        Logged { option, ..self.with_option(code) }
    }
    fn with_option(self, code: &str) -> Self {
        Logged { option_code: code.into(), ..self }
    }
    /// Words that became others, in each language but the city's own with the language.
    fn words(part: &'static str, own: &Lang, was: &Text, is: &Text) -> Vec<Self> {
        let languages: BTreeSet<&Lang> = was.pairs().chain(is.pairs()).map(|(l, _)| l).filter(|l| was.get(l) != is.get(l)).collect();
        let of = |t: &Text, l: &Lang| t.get(l).filter(|t| !t.is_empty()).map(str::to_string);
        let one = |l: &Lang| Logged { lang: if l == own { String::new() } else { l.to_string() }, ..Logged::new(part, of(was, l), of(is, l)) };
        languages.into_iter().map(one).collect()
    }
}

/// The differences as the log keeps them, named in the city's own language.
pub(in super::super) fn logged(before: &[Question], now: &[Question], lang: &Lang) -> Vec<Value> {
    let own = |t: &Text| t.in_lang(lang).to_string();
    let told = |d: Difference<'_>| {
        let (question, parts) = match d {
            Difference::Added(q) => {
                let came = q.options.iter().map(|o| Logged::new("option", None, Some(own(&o.label))).with_option(&o.code).of(own(&q.label), &q.code));
                return std::iter::once(Logged::new("question", None, Some(own(&q.label))).with_code(&q.code)).chain(came).collect();
            }
            Difference::Gone(q) => {
                let went = q.options.iter().map(|o| Logged::new("option", Some(own(&o.label)), None).with_option(&o.code).of(own(&q.label), &q.code));
                return std::iter::once(Logged::new("question", Some(own(&q.label)), None).with_code(&q.code)).chain(went).collect();
            }
            Difference::Order(list) => {
                return list.iter().map(|m| Logged::new("place", Some(m.was), Some(m.is)).of(own(&m.what.label), &m.what.code)).collect();
            }
            Difference::Words(q, now) => (q, Logged::words("words", lang, &q.label, now)),
            Difference::Kind(q, now) => (q, vec![Logged::new("kind", Some(q.kind.as_str()), Some(&now.kind))]),
            Difference::Required(q, now) => (q, vec![Logged::new("required", Some(q.required), Some(now))]),
            Difference::OptionAdded(q, o) => (q, vec![Logged::new("option", None, Some(own(&o.label))).with_option(&o.code)]),
            Difference::OptionGone(q, o) => (q, vec![Logged::new("option", Some(own(&o.label)), None).with_option(&o.code)]),
            Difference::OptionWords(q, was, now) => {
                let of = |l: Logged| l.of_option(own(&was.label), &was.code);
                (q, Logged::words("option-words", lang, &was.label, now).into_iter().map(of).collect())
            }
            Difference::OptionOrder(q, list) => {
                (q, list.iter().map(|m| Logged::new("option-place", Some(m.was), Some(m.is)).of_option(own(&m.what.label), &m.what.code)).collect())
            }
        };
        parts.into_iter().map(|l| l.of(own(&question.label), &question.code)).collect::<Vec<_>>()
    };
    let all = between(before, now).into_iter().flat_map(told).take(LOGGED_MAX);
    all.filter_map(|l| serde_json::to_value(l).ok()).collect()
}
