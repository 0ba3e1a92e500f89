//! Forms that edit what somebody else may edit at the same time.
//!
//! A form carries the seal of what it was filled with: a mark for each field. When it comes back, three versions meet, field by field: as the page was shown,
//! as it is now, as it was sent. What only the writer changed stays as typed, what only somebody else changed comes into the form: both are saved at once. Only
//! a field that both changed, differently, is the writer's to decide: the page shows both, with a new seal, and saving again is a decision.

use crate::Form;
use kernel::Lang;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap, HashSet};

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
    /// Both changed it, differently.
    pub is_torn: bool,
}

/// How a form that came back meets what is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Met<F = Fork> {
    /// Nobody was faster.
    AsShown,
    /// Somebody was, elsewhere: the form has it by now and can be saved.
    Kept,
    /// Both changed the same, differently: its writer decides.
    Torn(Vec<F>),
}

/// Which fields of a form are more than one value each, or less.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shape {
    /// Fields that are one value together stay together.
    pub whole: &'static [&'static [&'static str]],
    /// Fields with several values, each of which is ticked for itself.
    pub sets: &'static [&'static str],
    /// A field whose value is one of a set's: what one chose while the other took it out of the set is asked.
    pub within: &'static [(&'static str, &'static str)],
}

/// The mark of a value, without the white space around it, and whichever way its lines end: browsers send them as they like.
pub(crate) fn mark_of(value: &str) -> String {
    Sha256::digest(value.trim().replace("\r\n", "\n")).iter().take(MARK_BYTES).map(|b| format!("{b:02x}")).collect()
}

/// The fields of a form's seal, with the mark of each value that they were shown with.
pub(crate) fn shown(form: &Form) -> HashSet<(&str, String)> {
    let seal = form.value(WAS);
    let fields = seal.strip_prefix(CAME).unwrap_or(seal).split(' ').filter_map(|field| field.split_once('='));
    fields.flat_map(|(name, marks)| marks.split(',').map(move |m| (name, m.to_string()))).collect()
}

/// The mark of a field: those of its values, in whatever order they come.
fn mark<'v>(values: impl Iterator<Item = &'v str>) -> String {
    let mut marks: Vec<String> = values.filter(|v| !v.trim().is_empty()).map(mark_of).collect();
    marks.sort_unstable();
    marks.join(",")
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

/// What both ticked or left, value by value: each keeps what each added, and what either took away is gone.
fn united<'v>(shown: &str, now: &[&'v str], sent: &[&'v str]) -> Vec<&'v str> {
    let was = |v: &str| shown.split(',').any(|mark| mark == mark_of(v));
    let mut out: Vec<&str> = now.iter().copied().filter(|v| sent.contains(v) || !was(v)).collect();
    out.extend(sent.iter().filter(|v| !now.contains(v) && !was(v)));
    out
}

/// Stands before the seal of a form that others' changes came into and that is not saved yet: saved at last, it still says that they were kept.
const CAME: &str = "came ";

/// What both want of a field, for its writer to decide.
fn torn(form: &Form, now: &Values, name: &str) -> Fork {
    let mine = form.all(name).map(str::trim).collect::<Vec<_>>().join(", ");
    Fork { name: name.into(), theirs: of(now, name).collect::<Vec<_>>().join(", "), mine: Some(mine), is_torn: true }
}

/// Brings what others changed meanwhile into the form, with the new seal, and says how the two met. The rows of [`Met::Torn`] are the fields that others
/// changed: those that both did, and those that came in.
pub fn merge(form: &mut Form, now: &Values, shape: Shape) -> Met {
    let (old, new) = (form.value(WAS).to_string(), seal(now));
    let (is_after, old) = old.strip_prefix(CAME).map_or((false, old.as_str()), |rest| (true, rest));
    if old == new {
        return if is_after { Met::Kept } else { Met::AsShown };
    }
    let shown: HashMap<&str, &str> = old.split(' ').filter_map(|field| field.split_once('=')).collect();
    let typed: HashMap<&str, String> = names(now).into_iter().map(|n| (n, mark(form.all(n)))).collect();
    let is_mine = |name: &str| match shown.get(name) {
        Some(shown) => typed.get(name).is_some_and(|typed| typed != shown),
        // A field that the page did not have yet: a language that came meanwhile.
        None => form.has(name),
    };
    let is_theirs = |name: &str| shown.get(name).is_none_or(|shown| **shown != mark(of(now, name)));
    let together = |name: &str| shape.whole.iter().find(|fields| fields.contains(&name)).map(|fields| fields.to_vec());
    let any = |name: &str, is: &dyn Fn(&str) -> bool| together(name).unwrap_or_else(|| vec![name]).into_iter().any(is);
    let whose: Vec<(&str, bool)> = names(now).into_iter().filter(|n| any(n, &is_theirs)).map(|n| (n, any(n, &is_mine))).collect();
    let came: Vec<&str> = names(now).into_iter().filter(|n| is_theirs(n)).collect();
    let was_in = |set: &str, value: &str| shown.get(set).is_some_and(|marks| marks.split(',').any(|mark| mark == mark_of(value)));
    let is_split = |(one, set): &&(&'static str, &'static str)| {
        let (mine, theirs) = (form.value(one), of(now, one).next().unwrap_or_default());
        let taken_by_them = is_mine(one) && was_in(set, mine) && of(now, set).all(|v| v != mine);
        taken_by_them || (is_theirs(one) && was_in(set, theirs) && form.all(set).all(|v| v.trim() != theirs))
    };
    let split: Vec<&str> = shape.within.iter().filter(is_split).flat_map(|(one, set)| [*one, *set]).collect();
    let mut forks: Vec<Fork> = split.iter().map(|name| torn(form, now, name)).collect();
    for (name, is_mine) in whose.into_iter().filter(|(name, _)| !split.contains(name)) {
        let Fork { theirs, mine, .. } = torn(form, now, name);
        let as_now = typed.get(name) == Some(&mark(of(now, name)));
        if !is_mine {
            form.fill(name, of(now, name));
            forks.extend(came.contains(&name).then(|| Fork { name: name.into(), theirs, mine: None, is_torn: false }));
        } else if let Some(shown) = shown.get(name).filter(|_| shape.sets.contains(&name)) {
            let sent: Vec<String> = form.all(name).map(|v| v.trim().to_string()).collect();
            let (now, sent): (Vec<&str>, Vec<&str>) = (of(now, name).filter(|v| !v.is_empty()).collect(), sent.iter().map(String::as_str).collect());
            form.fill(name, united(shown, &now, &sent).into_iter());
            forks.extend((!as_now).then(|| Fork { name: name.into(), theirs, mine, is_torn: false }));
        } else if !as_now {
            forks.push(torn(form, now, name));
        }
    }
    let is_torn = forks.iter().any(|f| f.is_torn);
    form.set(WAS, if is_torn { new } else { format!("{CAME}{new}") });
    if is_torn { Met::Torn(forks) } else { Met::Kept }
}

/// The fields that others changed since the form was filled. For what a form does to the whole thing, without a field of its own.
pub fn changed_since(form: &Form, now: &Values) -> Vec<String> {
    let seal = form.value(WAS);
    if seal.is_empty() {
        return Vec::new();
    }
    let seal = seal.strip_prefix(CAME).unwrap_or(seal);
    let shown: HashMap<&str, &str> = seal.split(' ').filter_map(|field| field.split_once('=')).collect();
    names(now).into_iter().filter(|n| shown.get(n).is_none_or(|was| **was != mark(of(now, n)))).map(str::to_string).collect()
}

/// Languages of a form that nobody may choose any more.
const TYPED_LANGUAGES_MAX: usize = 16;

/// The languages in which a form has texts (`name-vi`) beside those that are known.
pub fn typed_languages(form: &Form, keys: &[&str], known: &[Lang]) -> Vec<Lang> {
    let tag = |field: &str| keys.iter().find_map(|key| field.strip_prefix(key)?.strip_prefix('-').and_then(Lang::parse));
    let typed: BTreeSet<Lang> = form.pairs().filter(|(_, value)| !value.trim().is_empty()).filter_map(|(field, _)| tag(field)).collect();
    typed.into_iter().filter(|lang| !known.contains(lang)).take(TYPED_LANGUAGES_MAX).collect()
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

    const PLAIN: Shape = Shape { whole: &[], sets: &[], within: &[] };

    fn asked(met: Met) -> Vec<Fork> {
        if let Met::Torn(forks) = met { forks } else { panic!("{met:?}") }
    }

    #[test]
    fn each_keeps_what_each_changed() {
        let was = values(&[("days", "14"), ("phone", "1"), ("mail", "a"), ("lang", "en"), ("lang", "ar"), ("flag", "")]);
        let mut nobody = sent(&was, &[("phone", "2")]);
        assert_eq!(merge(&mut nobody, &was, PLAIN), Met::AsShown);
        let now = values(&[("days", "3"), ("phone", "1"), ("mail", "b"), ("lang", "ar"), ("lang", "en"), ("flag", "1")]);
        let mut form = sent(&was, &[("phone", "2")]);
        assert_eq!(merge(&mut form, &now, PLAIN), Met::Kept);
        assert_eq!((form.value("days"), form.value("phone"), form.value("mail"), form.has("flag")), ("3", "2", "b", true));
        assert_eq!(merge(&mut form, &now, PLAIN), Met::Kept, "something else was wrong, and it is sent once more");
        let mut same = sent(&was, &[("mail", "b"), ("phone", "2")]);
        assert_eq!(merge(&mut same, &now, PLAIN), Met::Kept, "both want the same");
    }

    #[test]
    fn what_others_changed_is_known_to_who_changes_nothing() {
        let was = values(&[("days", "14"), ("phone", "1")]);
        let form = Form::new().with(WAS, seal(&was));
        assert!(changed_since(&form, &was).is_empty());
        assert_eq!(changed_since(&form, &values(&[("days", "14"), ("phone", "2"), ("new", "x")])), ["phone", "new"]);
        assert!(changed_since(&Form::new(), &was).is_empty(), "who was shown nothing is asked nothing");
    }

    #[test]
    fn what_both_changed_is_asked() {
        let was = values(&[("days", "14"), ("phone", "1"), ("mail", "a")]);
        let now = values(&[("days", "3"), ("phone", "1"), ("mail", "b")]);
        let mut form = sent(&was, &[("phone", "2"), ("mail", "c")]);
        let forks = asked(merge(&mut form, &now, PLAIN));
        let told: Vec<(&str, &str, Option<&str>)> = forks.iter().map(|f| (f.name.as_str(), f.theirs.as_str(), f.mine.as_deref())).collect();
        assert_eq!(told, [("days", "3", None), ("mail", "b", Some("c"))]);
        assert_eq!((form.value("days"), form.value("phone"), form.value("mail")), ("3", "2", "c"));
        assert_eq!(merge(&mut form, &now, PLAIN), Met::AsShown, "the second time it is a decision");
    }

    #[test]
    fn fields_that_are_one_value_stay_together() {
        let was = values(&[("n", "48"), ("unit", "hours")]);
        let shape = Shape { whole: &[&["n", "unit"]], ..PLAIN };
        for now in [values(&[("n", "2"), ("unit", "days")]), values(&[("n", "48"), ("unit", "days")])] {
            let mut form = sent(&was, &[("n", "24")]);
            let forks = asked(merge(&mut form, &now, shape));
            assert!(forks.iter().all(|f| f.is_torn) && forks.len() == 2, "{forks:?}");
            assert_eq!((form.value("n"), form.value("unit")), ("24", "hours"));
        }
    }

    #[test]
    fn ticks_of_a_set_meet_one_by_one() {
        let was = values(&[("lang", "en"), ("lang", "ms"), ("lang", "vi")]);
        let now = values(&[("lang", "en"), ("lang", "vi"), ("lang", "ar")]);
        let mut form = filled(&was);
        form.fill("lang", ["en", "ms", "ne"].into_iter());
        assert_eq!(merge(&mut form, &now, Shape { sets: &["lang"], ..PLAIN }), Met::Kept);
        assert_eq!(form.all("lang").collect::<Vec<_>>(), ["en", "ar", "ne"]);
    }

    #[test]
    fn what_one_chose_of_a_set_and_the_other_took_out_of_it_is_asked() {
        let was = values(&[("first", "en"), ("lang", "en"), ("lang", "ms"), ("lang", "ar")]);
        let shape = Shape { sets: &["lang"], within: &[("first", "lang")], ..PLAIN };
        let told = |forks: Vec<Fork>| forks.into_iter().map(|f| (f.name, f.theirs, f.mine.unwrap_or_default())).collect::<Vec<_>>();
        let row = |name: &str, theirs: &str, mine: &str| (name.to_string(), theirs.to_string(), mine.to_string());
        let without = values(&[("first", "en"), ("lang", "en"), ("lang", "ms")]);
        let mut first = sent(&was, &[("first", "ar")]);
        assert_eq!(told(asked(merge(&mut first, &without, shape))), [row("first", "en", "ar"), row("lang", "en, ms", "en, ms, ar")]);
        assert_eq!(merge(&mut first, &without, shape), Met::AsShown, "the second time it is a decision");
        let arabic = values(&[("first", "ar"), ("lang", "ar"), ("lang", "en"), ("lang", "ms")]);
        let mut fewer = filled(&was);
        fewer.fill("lang", ["en", "ms"].into_iter());
        assert_eq!(told(asked(merge(&mut fewer, &arabic, shape))), [row("first", "ar", "en"), row("lang", "ar, en, ms", "en, ms")]);
        assert_eq!((fewer.value("first"), fewer.all("lang").count()), ("en", 2), "as it was sent");
        let mut other = filled(&was);
        other.fill("lang", ["en", "ar"].into_iter());
        assert_eq!(merge(&mut other, &arabic, shape), Met::Kept, "another one was given up");
        assert_eq!((other.value("first"), other.all("lang").collect::<Vec<_>>()), ("ar", vec!["en", "ar"]));
    }

    #[test]
    fn a_form_without_a_seal_is_all_its_writers() {
        let now = values(&[("days", "3"), ("phone", "1")]);
        let mut form = Form::new().with("days", "14");
        assert_eq!(asked(merge(&mut form, &now, PLAIN)).len(), 2);
        assert_eq!((form.value("days"), form.value("phone")), ("14", "1"));
    }
}
