//! Forms that edit what somebody else may edit at the same time.
//!
//! A form carries the seal of what it was filled with: a mark for each field. When it comes back, three versions meet, field by field: as the page was shown,
//! as it is now, as it was sent. What only the writer changed stays as typed, what only somebody else changed comes into the form, and what both changed is
//! the writer's to decide: the page shows both, with a new seal, and saving again is a decision.

use crate::Form;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// The fields of a form with what they are filled with; a name may come several times. An empty value stands for a box that is not ticked.
pub type Values = Vec<(String, String)>;

/// The hidden field with the seal.
pub const WAS: &str = "was";

/// Bytes of the mark of a field.
const MARK_BYTES: usize = 8;

/// A field in which what is there now and what was sent differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fork {
    pub name: String,
    pub theirs: String,
    /// What was typed; `None`: the writer left the field as it was shown, and the form has theirs by now.
    pub mine: Option<String>,
}

/// The mark of a field: its values in whatever order they come, without the white space around them.
fn mark<'v>(values: impl Iterator<Item = &'v str>) -> String {
    let mut values: Vec<&str> = values.map(str::trim).filter(|v| !v.is_empty()).collect();
    values.sort_unstable();
    Sha256::digest(values.join("\0")).iter().take(MARK_BYTES).map(|b| format!("{b:02x}")).collect()
}

/// The names of the fields, each once, in their order.
fn names(values: &Values) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in values {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names
}

fn of<'v>(values: &'v Values, name: &'v str) -> impl Iterator<Item = &'v str> {
    values.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
}

/// What the form carries of that with which it is filled.
pub fn seal(values: &Values) -> String {
    names(values).iter().map(|n| format!("{n}={}", mark(of(values, n)))).collect::<Vec<_>>().join(" ")
}

/// A form filled with what is there, with its seal.
pub fn filled(values: &Values) -> Form {
    let there = values.iter().filter(|(_, v)| !v.is_empty());
    there.fold(Form::new(), |f, (n, v)| f.with(n, v.as_str())).with(WAS, seal(values))
}

/// When what the form was filled with is no longer there: the fields that differ, and the form with what others changed and with the new seal; `None` when
/// nobody was faster. Fields that are one value together (`whole`) stay together.
pub fn merge(form: &mut Form, now: &Values, whole: &[&[&str]]) -> Option<Vec<Fork>> {
    let (old, new) = (form.value(WAS).to_string(), seal(now));
    if old == new {
        return None;
    }
    let shown: HashMap<&str, &str> = old.split(' ').filter_map(|field| field.split_once('=')).collect();
    let typed: HashMap<&str, String> = names(now).into_iter().map(|n| (n, mark(form.all(n)))).collect();
    let is_mine = |name: &str| match shown.get(name) {
        Some(shown) => typed.get(name).is_some_and(|typed| typed != shown),
        // A field that the page did not have yet: a language that came meanwhile.
        None => form.has(name),
    };
    let together = |name: &str| whole.iter().find(|fields| fields.contains(&name)).map(|fields| fields.to_vec());
    let mine: Vec<&str> = names(now).into_iter().filter(|n| together(n).unwrap_or_else(|| vec![n]).into_iter().any(is_mine)).collect();
    let mut forks = Vec::new();
    for name in names(now) {
        let is = mark(of(now, name));
        let theirs = of(now, name).collect::<Vec<_>>().join(", ");
        if mine.contains(&name) {
            let text = form.all(name).map(str::trim).collect::<Vec<_>>().join(", ");
            forks.extend((typed.get(name) != Some(&is)).then(|| Fork { name: name.into(), theirs, mine: Some(text) }));
        } else if shown.get(name).is_none_or(|shown| **shown != is) {
            form.fill(name, of(now, name));
            forks.push(Fork { name: name.into(), theirs, mine: None });
        }
    }
    form.set(WAS, new);
    Some(forks)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(list: &[(&str, &str)]) -> Values {
        list.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect()
    }

    fn sent(shown: &Values, typed: &[(&str, &str)]) -> Form {
        typed.iter().fold(filled(shown), |mut f, (n, v)| {
            f.set(n, *v);
            f
        })
    }

    #[test]
    fn each_keeps_what_each_changed() {
        let was = values(&[("days", "14"), ("phone", "1"), ("mail", "a"), ("lang", "en"), ("lang", "ar"), ("flag", "")]);
        let mut nobody = sent(&was, &[("phone", "2")]);
        assert_eq!(merge(&mut nobody, &was, &[]), None);
        let now = values(&[("days", "3"), ("phone", "1"), ("mail", "b"), ("lang", "ar"), ("lang", "en"), ("flag", "1")]);
        let mut form = sent(&was, &[("phone", "2"), ("mail", "c")]);
        let forks = merge(&mut form, &now, &[]).unwrap();
        let told: Vec<(&str, &str, Option<&str>)> = forks.iter().map(|f| (f.name.as_str(), f.theirs.as_str(), f.mine.as_deref())).collect();
        assert_eq!(told, [("days", "3", None), ("phone", "1", Some("2")), ("mail", "b", Some("c")), ("flag", "1", None)]);
        assert_eq!((form.value("days"), form.value("phone"), form.value("mail"), form.has("flag")), ("3", "2", "c", true));
        assert_eq!(merge(&mut form, &now, &[]), None, "the second time it is a decision");
    }

    #[test]
    fn fields_that_are_one_value_stay_together() {
        let was = values(&[("n", "48"), ("unit", "hours")]);
        let now = values(&[("n", "2"), ("unit", "days")]);
        let mut form = sent(&was, &[("n", "24")]);
        let forks = merge(&mut form, &now, &[&["n", "unit"]]).unwrap();
        assert!(forks.iter().all(|f| f.mine.is_some()) && forks.len() == 2, "{forks:?}");
        assert_eq!((form.value("n"), form.value("unit")), ("24", "hours"));
    }

    #[test]
    fn a_form_without_a_seal_is_all_its_writers() {
        let now = values(&[("days", "3"), ("phone", "1")]);
        let mut form = Form::new().with("days", "14");
        assert_eq!(merge(&mut form, &now, &[]).unwrap().len(), 2);
        assert_eq!((form.value("days"), form.value("phone")), ("14", "1"));
    }
}
