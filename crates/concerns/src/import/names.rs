//! What the names of a file are here: the mapping says so, the city has them, or they are made. A name has the same code in every run, and no other name
//! has it: so a file can be taken again, and a dry run says what the run does.

use super::mapping::{Made, Mapping};
use crate::kinds::Kinds;
use crate::settings::{NAME_MAX, is_reserved};
use cities::City;
use cities::model::{CODE_LENGTH_MAX, NAME_LENGTH_MAX, code_like};
use kernel::{Text, fingerprint, fold};
use std::collections::{HashMap, HashSet};

/// Beside letters and digits, what a code may leave out of a name: the name stays another one than its neighbours.
const PARTS: &str = " \t-_/.,;:&()'’\"";
/// The digits that tell apart what Latin letters cannot, with the hyphen before them.
const MARK_LENGTH: usize = 9;

/// The kinds and the departments of a city, as a file names them.
pub(super) struct Names<'m> {
    pub kinds: Known<'m>,
    pub departments: Known<'m>,
}

impl<'m> Names<'m> {
    pub(super) fn of(m: &'m Mapping, city: &City, kinds: &Kinds) -> Self {
        let own = kinds.open_first().chain(kinds.categories.iter().filter(|c| c.is_elsewhere())).map(|c| (c.code.as_str(), &c.name));
        let closed = city.departments.iter().filter(|d| d.closed);
        let departments = city.open_departments().chain(closed).map(|d| (d.code.as_str(), &d.name));
        Names { kinds: Known::new(&m.categories, "kind", NAME_MAX, own), departments: Known::new(&m.departments, "department", NAME_LENGTH_MAX, departments) }
    }
}

/// What the city has of one list.
pub(super) struct Known<'m> {
    made: &'m Made,
    /// What stands for a name in which no Latin letter is.
    word: &'static str,
    /// Characters of a name that is made.
    pub name_max: usize,
    codes: HashSet<String>,
    by_name: HashMap<String, String>,
}

impl<'m> Known<'m> {
    /// Of two with one name the first counts.
    fn new<'c>(made: &'m Made, word: &'static str, name_max: usize, own: impl Iterator<Item = (&'c str, &'c Text)>) -> Self {
        let mut it = Known { made, word, name_max, codes: HashSet::new(), by_name: HashMap::new() };
        for (code, name) in own {
            it.codes.insert(code.to_string());
            for (_, text) in name.pairs() {
                it.by_name.entry(same(text)).or_insert_with(|| code.to_string());
            }
        }
        it
    }
    pub(super) fn has(&self, code: &str) -> bool {
        self.codes.contains(code)
    }
    /// The code of a name: as the mapping says; that which is made of it, if the city has it; that of what the city calls so; else the one that is made.
    pub(super) fn code(&self, name: &str) -> String {
        if let Some(code) = self.made.codes.get(name) {
            return code.clone();
        }
        let made = code_of(name, self.word);
        let called = if self.has(&made) { None } else { self.by_name.get(&same(name)) };
        called.cloned().unwrap_or(made)
    }
}

/// What of a name makes it this one: neither case nor width nor how many spaces.
fn same(name: &str) -> String {
    fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `Metal/Household Appliances` → `metal-household-appliances`. A name that this does not tell whole – other letters, accents, a sign that means something, more
/// than a code holds – has digits of the whole behind it.
fn code_of(name: &str, word: &str) -> String {
    let (like, same) = (code_like(name), same(name));
    let parts: Vec<&str> = same.split(|c: char| PARTS.contains(c)).filter(|p| !p.is_empty()).collect();
    if !like.is_empty() && parts.join("-") == like && !is_reserved(&like) {
        return like;
    }
    let number = fingerprint(&same);
    let mark = (number ^ (number >> u32::BITS)) & u64::from(u32::MAX);
    let stem = if like.is_empty() { word } else { &like[..like.len().min(CODE_LENGTH_MAX - MARK_LENGTH)] };
    format!("{}-{mark:08x}", stem.trim_end_matches('-'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_tells_its_name_from_every_other() {
        assert_eq!(code_of("Metal/Household  Appliances", "kind"), "metal-household-appliances");
        assert_eq!(code_of("POTHOLE", "kind"), code_of("Pothole", "kind"));
        let street = "Street light in front of the municipal office ";
        let names = ["路灯", "道路", "Đèn hỏng", "Đen hồng", "Den hong", "C++", "C", "New", "???", "&", &format!("{street}A"), &format!("{street}B")];
        let codes: HashSet<String> = names.iter().map(|n| code_of(n, "kind")).collect();
        assert_eq!(codes.len(), names.len(), "{codes:?}");
        assert!(codes.iter().all(|c| cities::model::is_code(c) && !is_reserved(c)), "{codes:?}");
        assert_eq!(code_of("路灯", "kind"), "kind-d885d0dd", "the same in every version");
    }

    proptest! {
        #[test]
        fn any_name_has_a_code(name in ".{1,80}") {
            let code = code_of(&name, "kind");
            prop_assert!(cities::model::is_code(&code), "{code}");
        }
    }
}
