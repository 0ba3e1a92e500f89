//! Streets, landmarks and poles, found by words and by nearness.

use super::Area;
use kernel::{GeoPoint, Text, words_of};
use rstar::{RTree, primitives::GeomWithData};
use std::{cmp::Ordering, collections::HashSet, fmt, ops::Range, str::FromStr};

/// A beginning that fits more places than this is answered from the first of them: people go on typing.
const CANDIDATES_MAX: usize = 5_000;
const QUERY_WORDS_MAX: usize = 8;
/// The longest word that is compared; what is longer is cut, in names and in queries alike.
const WORD_BYTES_MAX: usize = 64;

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlaceKind {
    Street,
    Lamp,
    Cabinet,
    Signal,
    School,
    Market,
    Clinic,
    Hospital,
    Stop,
    Station,
    Park,
    Worship,
    Office,
    Bridge,
    Other,
}

impl PlaceKind {
    pub const ALL: [PlaceKind; 15] = {
        use PlaceKind::*;
        [Street, Lamp, Cabinet, Signal, School, Market, Clinic, Hospital, Stop, Station, Park, Worship, Office, Bridge, Other]
    };
    /// The lists of places; codes are unique within one.
    pub const LISTS: [&str; 3] = ["landmarks", "streets", "poles"];
    pub fn as_str(self) -> &'static str {
        match self {
            PlaceKind::Street => "street",
            PlaceKind::Lamp => "lamp",
            PlaceKind::Cabinet => "cabinet",
            PlaceKind::Signal => "signal",
            PlaceKind::School => "school",
            PlaceKind::Market => "market",
            PlaceKind::Clinic => "clinic",
            PlaceKind::Hospital => "hospital",
            PlaceKind::Stop => "stop",
            PlaceKind::Station => "station",
            PlaceKind::Park => "park",
            PlaceKind::Worship => "worship",
            PlaceKind::Office => "office",
            PlaceKind::Bridge => "bridge",
            PlaceKind::Other => "other",
        }
    }
    /// Known by a painted number instead of a name.
    pub fn is_pole(self) -> bool {
        matches!(self, PlaceKind::Lamp | PlaceKind::Cabinet | PlaceKind::Signal)
    }
    pub fn is_landmark(self) -> bool {
        !self.is_pole() && self != PlaceKind::Street
    }
    /// The one of [`LISTS`](PlaceKind::LISTS) that it stands in.
    pub fn list(self) -> &'static str {
        match self {
            PlaceKind::Street => "streets",
            k if k.is_pole() => "poles",
            _ => "landmarks",
        }
    }
}

/// What the log calls a place: a code is unique only within its list.
pub fn place_subject(list: &str, code: &str) -> String {
    format!("place {list}/{code}")
}

impl fmt::Display for PlaceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for PlaceKind {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        PlaceKind::ALL.into_iter().find(|k| k.as_str() == s).ok_or(())
    }
}

/// Something in the city that people name when they say where.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub kind: PlaceKind,
    /// The code, or the number painted on a pole.
    pub code: String,
    /// Empty for a pole.
    pub name: Text,
    pub point: GeoPoint,
    /// The code of the street on which a pole stands.
    pub street: Option<String>,
}

impl Place {
    /// What the log calls it.
    pub fn subject(&self) -> String {
        place_subject(self.kind.list(), &self.code)
    }
}

/// A place that answers a question.
#[derive(Clone, Copy, Debug)]
pub struct Found<'c> {
    pub place: &'c Place,
    pub area: Option<&'c Area>,
    /// From where one asked, when that is known.
    pub metres: Option<f64>,
    /// It is called exactly as was asked, in one of its languages.
    pub is_named: bool,
}

/// The place that is meant without a doubt: the only one, or the only one that is called exactly so. Among others a person chooses.
pub fn meant<'f, 'c>(found: &'f [Found<'c>]) -> Option<&'f Found<'c>> {
    match found {
        [only] => Some(only),
        [first, second, ..] if first.is_named && !second.is_named => Some(first),
        _ => None,
    }
}

/// A place that fits a query.
#[derive(Clone, Copy, Debug)]
pub struct Match<'c> {
    pub place: &'c Place,
    pub metres: Option<f64>,
    pub is_named: bool,
}

type Spot = GeomWithData<[f64; 2], u32>;

/// All places of a city. The words of all names stand sorted in one array; each word knows its places, and each place its words.
#[derive(Debug, Default)]
pub struct Places {
    list: Vec<Place>,
    /// The places by list and code.
    by_code: Vec<u32>,
    words: Vec<Box<str>>,
    /// For each word where its places begin in `places_of`; one more at the end.
    word_starts: Vec<u32>,
    places_of: Vec<u32>,
    /// For each place where its words begin in `words_in`; one more at the end.
    place_starts: Vec<u32>,
    words_in: Vec<u32>,
    named: RTree<Spot>,
    poles: RTree<Spot>,
    /// A degree of longitude as a part of one of latitude, where this city lies.
    squeeze: f64,
}

impl Places {
    pub fn new(list: Vec<Place>) -> Self {
        let squeeze = list.first().map_or(1.0, |p| p.point.lat.to_radians().cos().max(0.01));
        let mut pairs: Vec<(Box<str>, u32)> = Vec::new();
        for (i, place) in (0u32..).zip(&list) {
            pairs.extend(words_of_place(place).into_iter().map(|w| (w.into_boxed_str(), i)));
        }
        pairs.sort_unstable();
        pairs.dedup();
        let mut it = Places { squeeze, ..Places::default() };
        let mut in_place: Vec<Vec<u32>> = vec![Vec::new(); list.len()];
        for (word, place) in pairs {
            if it.words.last() != Some(&word) {
                it.words.push(word);
                it.word_starts.push(length(&it.places_of));
            }
            it.places_of.push(place);
            in_place[place as usize].push(length(&it.words) - 1);
        }
        it.word_starts.push(length(&it.places_of));
        for words in in_place {
            it.place_starts.push(length(&it.words_in));
            it.words_in.extend(words);
        }
        it.place_starts.push(length(&it.words_in));
        let spots = |poles: bool| {
            let some = (0u32..).zip(&list).filter(|(_, p)| p.kind.is_pole() == poles);
            RTree::bulk_load(some.map(|(i, p)| Spot::new(flat(p.point, squeeze), i)).collect())
        };
        (it.named, it.poles) = (spots(false), spots(true));
        it.by_code = (0..length(&list)).collect();
        it.by_code.sort_by(|a, b| key(&list[*a as usize]).cmp(&key(&list[*b as usize])));
        it.list = list;
        it
    }

    pub fn all(&self) -> &[Place] {
        &self.list
    }
    pub fn get(&self, list: &str, code: &str) -> Option<&Place> {
        let place = |i: &u32| &self.list[*i as usize];
        let at = self.by_code.partition_point(|i| key(place(i)) < (list, code));
        self.by_code.get(at).map(place).filter(|p| key(p) == (list, code))
    }

    /// The places in whose names every word of the query begins some word, with the metres from `near`. The best first: what is called exactly so, whole
    /// words before beginnings, landmarks and poles before streets, then the nearest, then by name. A street that has several points is given once.
    pub fn find(&self, query: &str, near: Option<GeoPoint>, limit: usize) -> Vec<Match<'_>> {
        let whole = words_of(query);
        let asked: Vec<Asked> = query_words(query).iter().map(|w| self.asked(w)).collect();
        let Some(rarest) = asked.iter().min_by_key(|a| a.places) else { return Vec::new() };
        let mut seen = HashSet::new();
        let mut hits: Vec<Hit<'_>> = Vec::new();
        for place in rarest.words().flat_map(|w| self.places_with(w)).take(CANDIDATES_MAX) {
            if !seen.insert(*place) {
                continue;
            }
            let words = slice(&self.words_in, &self.place_starts, *place);
            if let (Some(begun), Some(p)) = (begun_words(&asked, words), self.list.get(*place as usize)) {
                let metres = near.map(|n| n.metres_to(p.point));
                let is_named = begun == 0 && p.name.pairs().any(|(_, t)| words_of(t) == whole);
                hits.push(Hit { is_named, begun, metres, index: *place, place: p });
            }
        }
        hits.sort_unstable_by(Hit::compare);
        let mut streets = HashSet::new();
        hits.retain(|h| h.place.kind != PlaceKind::Street || streets.insert(h.place.name.0.0.as_slice()));
        hits.into_iter().take(limit).map(|h| Match { place: h.place, metres: h.metres, is_named: h.is_named }).collect()
    }

    pub fn nearest_named(&self, point: GeoPoint) -> Option<(&Place, f64)> {
        self.nearest(&self.named, point)
    }
    pub fn nearest_pole(&self, point: GeoPoint) -> Option<(&Place, f64)> {
        self.nearest(&self.poles, point)
    }
    fn nearest(&self, tree: &RTree<Spot>, point: GeoPoint) -> Option<(&Place, f64)> {
        let spot = tree.nearest_neighbor(&flat(point, self.squeeze))?;
        let place = self.list.get(spot.data as usize)?;
        Some((place, place.point.metres_to(point)))
    }

    fn places_with(&self, word: u32) -> &[u32] {
        slice(&self.places_of, &self.word_starts, word)
    }

    /// Where a query's word stands in the array: the words that it is, and those that it begins.
    fn asked(&self, word: &str) -> Asked {
        let mut a = Asked { exact: Vec::new(), begun: Vec::new(), places: 0 };
        let mut take = |word: &str| {
            let from = self.words.partition_point(|w| **w < *word);
            let long = self.words.get(from..).unwrap_or_default().partition_point(|w| w.starts_with(word));
            let whole = usize::from(self.words.get(from).is_some_and(|w| **w == *word));
            let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            a.exact.push(at(from)..at(from + whole));
            a.begun.push(at(from + whole)..at(from + long));
            let starts = |n: usize| self.word_starts.get(n).copied().unwrap_or_default() as usize;
            a.places += starts(from + long) - starts(from);
        };
        take(word);
        if let Some(short) = without_zeros(word) {
            take(&short);
        }
        a
    }
}

/// A word of the query, as ranges of the word array.
struct Asked {
    exact: Vec<Range<u32>>,
    begun: Vec<Range<u32>>,
    places: usize,
}

impl Asked {
    fn words(&self) -> impl Iterator<Item = u32> {
        self.exact.iter().chain(&self.begun).cloned().flatten()
    }
}

struct Hit<'c> {
    is_named: bool,
    /// How many of the query's words are only beginnings of the place's.
    begun: usize,
    metres: Option<f64>,
    index: u32,
    place: &'c Place,
}

impl Hit<'_> {
    fn compare(&self, other: &Self) -> Ordering {
        let street = |h: &Self| h.place.kind == PlaceKind::Street;
        let order = other.is_named.cmp(&self.is_named).then(self.begun.cmp(&other.begun)).then(street(self).cmp(&street(other)));
        let order = order.then_with(|| self.metres.unwrap_or_default().total_cmp(&other.metres.unwrap_or_default()));
        fn name<'h>(h: &'h Hit<'_>) -> &'h str {
            h.place.name.pairs().next().map_or(h.place.code.as_str(), |(_, t)| t)
        }
        order.then_with(|| name(self).cmp(name(other))).then(self.index.cmp(&other.index))
    }
}

/// How many of the words asked for only begin a word of the place; `None` if one is missing.
fn begun_words(asked: &[Asked], words: &[u32]) -> Option<usize> {
    let has = |ranges: &[Range<u32>]| ranges.iter().any(|r| words.iter().any(|w| r.contains(w)));
    asked.iter().try_fold(0, |n, a| if has(&a.exact) { Some(n) } else { has(&a.begun).then_some(n + 1) })
}

fn key(place: &Place) -> (&str, &str) {
    (place.kind.list(), &place.code)
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

fn slice<'a>(list: &'a [u32], starts: &[u32], i: u32) -> &'a [u32] {
    let start = |i: u32| starts.get(i as usize).map(|n| *n as usize);
    let range = start(i).zip(start(i + 1));
    range.and_then(|(a, b)| list.get(a..b)).unwrap_or_default()
}

fn flat(p: GeoPoint, squeeze: f64) -> [f64; 2] {
    [p.lon * squeeze, p.lat]
}

fn cut(word: String) -> String {
    if word.len() <= WORD_BYTES_MAX {
        return word;
    }
    word.chars()
        .scan(0, |n, c| {
            *n += c.len_utf8();
            (*n <= WORD_BYTES_MAX).then_some(c)
        })
        .collect()
}

fn query_words(query: &str) -> Vec<String> {
    let mut words: Vec<String> = words_of(query).into_iter().map(cut).collect();
    words.sort_unstable();
    words.dedup();
    words.truncate(QUERY_WORDS_MAX);
    words
}

/// `0412` and `l0412` as people say them: `412`, `l412`.
fn without_zeros(word: &str) -> Option<String> {
    let digits = word.find(|c: char| c.is_ascii_digit())?;
    let (head, tail) = word.split_at(digits);
    let short = tail.trim_start_matches('0');
    (short.len() < tail.len() && short.starts_with(|c: char| c.is_ascii_digit())).then(|| format!("{head}{short}"))
}

/// The words under which a place is found: those of its names in all languages; of a pole's number also the whole without dashes. Numbers also without
/// their leading zeros.
fn words_of_place(place: &Place) -> Vec<String> {
    let mut words: Vec<String> = place.name.pairs().flat_map(|(_, t)| words_of(t)).map(cut).collect();
    if place.kind.is_pole() {
        let number = words_of(&place.code);
        words.push(cut(number.concat()));
        words.extend(number.iter().filter_map(|w| without_zeros(w)).map(|short| {
            let head: String = number.iter().take_while(|w| !w.starts_with(|c: char| c.is_ascii_digit())).map(String::as_str).collect();
            cut(format!("{head}{short}"))
        }));
        words.extend(number.into_iter().map(cut));
    }
    let short: Vec<String> = words.iter().filter_map(|w| without_zeros(w)).collect();
    words.extend(short);
    words
}

#[cfg(test)]
mod tests;
