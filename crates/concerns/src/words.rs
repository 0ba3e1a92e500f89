//! The words by which everybody finds a case: those it was written in, and the names of its kind, area and place in every language of the city.

use crate::kinds::Kinds;
use crate::model::Concern;
use cities::City;
use cities::Department;
use kernel::{Message, Text};
use web::Visit;

/// What stands between a place and the spot there.
pub(crate) const PLACE_PARTS: &str = " · ";
/// Longer than this no place is called.
const NAME_CHARS_MAX: usize = 120;

pub(crate) fn of<'a>(city: &'a City, kinds: &'a Kinds, c: &'a Concern) -> Vec<&'a str> {
    let mut words = vec![c.title.as_str(), &c.details, &c.place_text, c.reference.as_str()];
    words.extend(kinds.category(&c.category).into_iter().flat_map(|k| every(&k.name)));
    words.extend(city.area(&c.area).into_iter().flat_map(|a| every(&a.name)));
    words.extend(c.place_text.split(PLACE_PARTS).flat_map(|part| names(city, c, part)));
    words
}

/// All names of the place that is called exactly so in one language.
fn names<'a>(city: &'a City, c: &Concern, called: &str) -> Vec<&'a str> {
    if called.chars().count() > NAME_CHARS_MAX {
        return Vec::new();
    }
    let found = city.places.find(called, c.point(), 1);
    found.into_iter().filter(|m| m.is_named).flat_map(|m| every(&m.place.name)).collect()
}

/// A department's name in the reader's language; one that is closed says so.
pub(crate) fn department(v: &Visit, d: &Department) -> String {
    let name = d.name.in_lang(v.lang());
    if d.closed { v.say(&Message::new("concerns-department-closed").with("name", name)) } else { name.to_string() }
}

fn every(name: &Text) -> impl Iterator<Item = &str> {
    name.pairs().map(|(_, text)| text)
}
