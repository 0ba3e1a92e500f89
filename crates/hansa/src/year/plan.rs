//! What the year is made of: how often each kind comes in which month, how many come in which hour, and where.

use super::DAYS;
use super::chance::Chance;
use cities::{City, Deadline, Place, PlaceKind};
use concerns::Kinds;
use concerns::model::{Category, Groups, PlaceRule, Publication};
use jiff::civil::Time;
use kernel::{Day, Instant, Lang, SECOND};

/// Of a working day's requests, how many come in each hour, in relation.
const WEEKDAY: [f64; 24] = [0.3, 0.2, 0.1, 0.1, 0.2, 0.6, 1.8, 3.6, 5.8, 7.4, 7.9, 7.2, 5.9, 6.0, 6.6, 6.3, 5.7, 5.5, 5.2, 4.9, 4.3, 3.1, 1.7, 0.8];
/// What comes on a day off, in relation to a working day.
const DAY_OFF: f64 = 0.52;
/// A day of storm: how likely, and how much more comes.
const STORM: f64 = 0.02;
const STORM_MORE: f64 = 1.9;
/// Words that are used as a report's own, per kind.
const PHRASES_MAX: usize = 12;

/// A category as it is drawn.
pub(super) struct Kind {
    pub code: String,
    pub deadline: Deadline,
    /// The share that ends late.
    pub late: f64,
    pub place_share: f64,
    pub phrases: Vec<String>,
    /// How often, by month.
    months: [f64; 12],
    pool: usize,
}

/// How many rows come in each hour of the year.
pub(super) struct Hours(Vec<f64>);

pub(super) struct Plan<'c> {
    pub city: &'c City,
    pub seed: u64,
    pub lang: Lang,
    pub hours: Hours,
    /// The end of the year: the beginning of this day.
    pub until: Instant,
    first: Day,
    kinds: Vec<Kind>,
    /// Of each month, the sum of what comes of the kinds up to each.
    sums: [Vec<f64>; 12],
    pools: Vec<Vec<&'c Place>>,
}

/// English where the city speaks it, else its own language: one language for words and answers.
pub(super) fn language(city: &City) -> Lang {
    if city.speaks(&Lang::english()) { Lang::english() } else { city.default_language() }
}

impl<'c> Plan<'c> {
    pub(super) fn new(city: &'c City, kinds: &Kinds, seed: u64, until: Day) -> Option<Self> {
        let mut chance = Chance::new(seed);
        let lang = language(city);
        let pools = pools(city, &mut chance);
        let is_south = city.map.centre.lat < 0.0;
        let offered = kinds.open().filter(|c| !c.is_elsewhere());
        let kinds: Vec<Kind> = offered.map(|c| kind(c, &lang, is_south, &mut chance)).collect();
        if kinds.is_empty() {
            return None;
        }
        let sums = std::array::from_fn(|month| running(kinds.iter().map(|k| k.months[month])));
        let first = until.plus(-DAYS);
        let hours = hours(city, first, &sums, &mut chance);
        Some(Plan { city, seed, lang, hours, until: until.start(&city.zone), first, kinds, sums, pools })
    }

    /// The moment of the `i`th of `n` rows of an hour; in order within it.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "seconds of an hour")]
    pub(super) fn moment(&self, day: i64, hour: i8, i: u64, n: u64, chance: &mut Chance) -> Instant {
        let date = self.first.plus(day).date();
        let start = date.to_datetime(Time::new(hour, 0, 0, 0).unwrap_or(Time::MIN)).to_zoned_datetime(self.city.zone.clone());
        let start = start.map(|z| Instant::from_timestamp(z.timestamp())).unwrap_or_default();
        let second = (i as f64 + chance.unit()) / n as f64 * 3_599.0;
        start.plus(second as i64 * SECOND)
    }

    /// What comes, in the month of `at`.
    pub(super) fn kind(&self, at: Instant, chance: &mut Chance) -> &Kind {
        let sums = &self.sums[month(at.day(&self.city.zone))];
        let drawn = chance.unit() * sums.last().copied().unwrap_or_default();
        let found = sums.partition_point(|s| *s <= drawn).min(self.kinds.len() - 1);
        &self.kinds[found]
    }

    /// Near what: the first of the pool are drawn far more often than the last.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a list")]
    pub(super) fn spot(&self, kind: &Kind, chance: &mut Chance) -> Option<&'c Place> {
        let pool = self.pools.get(kind.pool).filter(|p| !p.is_empty()).or_else(|| self.pools.iter().find(|p| !p.is_empty()))?;
        let at = (pool.len() as f64 * chance.unit().powf(2.2)) as usize;
        pool.get(at.min(pool.len() - 1)).copied()
    }
}

impl Hours {
    /// How many of `rows` come in an hour.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "rows are far below 2^53")]
    pub(super) fn rows(&self, rows: u64, day: i64, hour: i8) -> u64 {
        let at = usize::try_from(day * 24 + i64::from(hour)).unwrap_or_default();
        let total = self.0.last().copied().unwrap_or(1.0);
        let until = |i: usize| if i == 0 { 0 } else { (rows as f64 * (self.0[i - 1] / total)).round() as u64 };
        until(at + 1) - until(at)
    }
}

fn month(day: Day) -> usize {
    usize::try_from(day.date().month() - 1).unwrap_or_default()
}

fn running(values: impl Iterator<Item = f64>) -> Vec<f64> {
    values
        .scan(0.0, |sum, v| {
            *sum += v;
            Some(*sum)
        })
        .collect()
}

fn hours(city: &City, first: Day, sums: &[Vec<f64>; 12], chance: &mut Chance) -> Hours {
    let mut weights = Vec::new();
    for n in 0..DAYS {
        let day = first.plus(n);
        let season = sums[month(day)].last().copied().unwrap_or(1.0);
        let weekday = usize::try_from(day.date().weekday().to_monday_zero_offset()).unwrap_or_default();
        let is_off = city.calendar.holidays.contains_key(&day.date()) || city.calendar.week.0[weekday].is_empty();
        let storm = if chance.unit() < STORM { STORM_MORE } else { 1.0 };
        let mood = season * storm * (0.85 + 0.3 * chance.unit()) * if is_off { DAY_OFF } else { 1.0 };
        weights.extend(WEEKDAY.iter().map(|h| h * mood));
    }
    Hours(running(weights.into_iter()))
}

fn kind(c: &Category, lang: &Lang, is_south: bool, chance: &mut Chance) -> Kind {
    let often = match c.group {
        Groups::Waste => 1.5,
        Groups::Roads => 1.3,
        Groups::Lighting => 1.2,
        Groups::Traffic | Groups::Water => 1.0,
        Groups::Noise | Groups::Trees => 0.7,
        _ => 0.5,
    };
    let rare = if c.emergency { 0.15 } else { 1.0 } * if c.publication == Publication::Never { 0.35 } else { 1.0 };
    let weight = often * rare * (0.35 + 1.3 * chance.unit());
    let months = std::array::from_fn(|m| weight * season(c, if is_south { (m + 6) % 12 } else { m }));
    let said = c.words.iter().filter(|(l, _)| l == lang).flat_map(|(_, w)| w);
    let pool = match c.group {
        Groups::Lighting => 0,
        Groups::Traffic => 1,
        Groups::Parks | Groups::Trees => 2,
        _ => 3,
    };
    Kind {
        code: c.code.clone(),
        deadline: c.deadline,
        late: 0.05 + 0.22 * chance.unit().powi(2),
        place_share: match c.place {
            PlaceRule::Required => 1.0,
            PlaceRule::Optional => 0.5,
            PlaceRule::None => 0.0,
        },
        phrases: said.take(PHRASES_MAX).map(|w| capital(w)).collect(),
        months,
        pool,
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// How much more or less of it comes in a month, on the northern half of the earth; January is 0.
fn season(c: &Category, month: usize) -> f64 {
    const DARK: [f64; 12] = [1.5, 1.3, 1.1, 0.9, 0.7, 0.6, 0.6, 0.7, 0.9, 1.1, 1.4, 1.6];
    const RAIN: [f64; 12] = [0.6, 0.6, 0.7, 0.9, 1.1, 1.5, 1.7, 1.6, 1.3, 1.0, 0.7, 0.6];
    const FROST: [f64; 12] = [1.1, 1.3, 1.6, 1.4, 1.0, 0.8, 0.7, 0.7, 0.8, 0.9, 0.9, 1.0];
    const SUMMER: [f64; 12] = [0.6, 0.6, 0.8, 1.0, 1.3, 1.5, 1.5, 1.4, 1.1, 0.9, 0.7, 0.6];
    const SNOW: [f64; 12] = [3.0, 2.6, 1.4, 0.2, 0.0, 0.0, 0.0, 0.0, 0.0, 0.4, 1.6, 2.8];
    match (c.icon.as_str(), c.group) {
        ("snow", _) => SNOW[month],
        (_, Groups::Lighting) => DARK[month],
        (_, Groups::Water) => RAIN[month],
        (_, Groups::Roads) => FROST[month],
        (_, Groups::Noise | Groups::Parks | Groups::Trees | Groups::Animals) => SUMMER[month],
        _ => 1.0,
    }
}

/// Places by what is reported near them, each in an order of its own: lamps, crossings and stops, green, and everything with a name.
fn pools<'c>(city: &'c City, chance: &mut Chance) -> Vec<Vec<&'c Place>> {
    let of = |fits: fn(&Place) -> bool| city.places.all().iter().filter(|p| fits(p) && city.contains(p.point)).collect::<Vec<_>>();
    let mut pools = vec![
        of(|p| p.kind == PlaceKind::Lamp),
        of(|p| matches!(p.kind, PlaceKind::Signal | PlaceKind::Stop | PlaceKind::Station | PlaceKind::Street)),
        of(|p| matches!(p.kind, PlaceKind::Park | PlaceKind::Street)),
        of(|p| !p.kind.is_pole()),
    ];
    for pool in &mut pools {
        for i in (1..pool.len()).rev() {
            pool.swap(i, chance.below(i + 1));
        }
    }
    pools
}
