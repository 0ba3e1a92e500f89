//! What happens in a demo city, and when: a plot drawn from a seed, pure, before anybody acts.

use super::data::{Play, Script};
use jiff::tz::TimeZone;
use kernel::{DAY, HOUR, Instant, MINUTE};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

/// How far back the demo's past goes, in days.
pub const PAST_DAYS: i64 = 36;
/// Cases of one city's past.
pub const CASES: usize = 64;
/// So many of a hundred are answered in time, when they are answered.
const IN_TIME: u32 = 86;

/// Something that somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Report,
    Support,
    Take,
    /// Staff look at what is public only after a look.
    Look,
    Note,
    Ask,
    Reply,
    Answer,
    Close,
    Rate(i64),
    Reopen,
}

/// A step of a case at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    pub at: Instant,
    /// The case's number in this plot.
    pub case: usize,
    /// Which script of the play it follows.
    pub script: usize,
    pub step: Step,
}

/// Hours that a category's matter may take, as far as the plot needs to know.
pub type Due<'a> = &'a dyn Fn(&str, Instant) -> Instant;

/// The events of a city's last weeks, in order of time; those after `now` are what is still open.
pub fn plot(seed: u64, play: &Play, now: Instant, due: Due<'_>) -> Vec<Event> {
    let mut rng = StdRng::seed_from_u64(seed);
    let mut events = Vec::new();
    let mut told = vec![0u32; play.concern.len()];
    for case in 0..CASES {
        let at = moment(&mut rng, case, now);
        let script = fresh(&mut rng, play, &mut told, at);
        one(&mut rng, &mut events, play, case, script, at, due);
    }
    events.retain(|e| e.at <= now);
    events.sort_by_key(|e| (e.at, e.case, order(e.step)));
    events
}

/// The stories that happen at this time of the year.
pub fn of_season(scripts: &[Script], at: Instant) -> Vec<usize> {
    let month = at.day(&TimeZone::UTC).date().month();
    (0..scripts.len()).filter(|i| scripts[*i].months.is_empty() || scripts[*i].months.contains(&month)).collect()
}

/// One of the stories of the season that were told least often so far.
fn fresh(rng: &mut StdRng, play: &Play, told: &mut [u32], at: Instant) -> usize {
    let mut list = of_season(&play.concern, at);
    let least = list.iter().map(|i| told[*i]).min().unwrap_or_default();
    list.retain(|i| told[*i] == least);
    let script = list.choose(rng).copied().unwrap_or_default();
    told[script] += 1;
    script
}

/// Two fifths of the cases came this week; people report by day.
fn moment(rng: &mut StdRng, case: usize, now: Instant) -> Instant {
    let days = if case % 5 < 2 { rng.random_range(0..7) } else { rng.random_range(7..PAST_DAYS) };
    let hour = *[7, 8, 8, 9, 9, 10, 11, 12, 14, 16, 17, 18, 18, 19, 20, 21].choose(rng).unwrap_or(&9);
    let at = now.plus(-days * DAY - rng.random_range(0..HOUR) - (24 - hour) * HOUR / 3);
    Instant(at.0.min(now.0 - 10 * MINUTE))
}

fn one(rng: &mut StdRng, events: &mut Vec<Event>, play: &Play, case: usize, script: usize, at: Instant, due: Due<'_>) {
    let text = &play.concern[script];
    let due = due(&text.category, at);
    let allowed = due.since(at).max(HOUR);
    let mut add = |at: Instant, step| events.push(Event { at, case, script, step });
    add(at, Step::Report);
    for _ in 0..rng.random_range(0..3u32) {
        add(at.plus(rng.random_range(HOUR..2 * DAY)), Step::Support);
    }
    let taken = at.plus(rng.random_range(allowed / 40..allowed / 4));
    add(taken, Step::Take);
    // One of six waits for somebody's look until today.
    if !case.is_multiple_of(6) {
        add(taken.plus(10 * MINUTE), Step::Look);
    }
    if !text.staff_note.is_empty() {
        add(taken.plus(rng.random_range(MINUTE..HOUR)), Step::Note);
    }
    let mut pause = 0;
    if !text.ask.is_empty() {
        let asked = taken.plus(rng.random_range(MINUTE..2 * HOUR));
        pause = rng.random_range(HOUR..20 * HOUR);
        add(asked, Step::Ask);
        // One of eight never replies: the case waits.
        if rng.random_range(0..8) == 0 {
            return;
        }
        add(asked.plus(pause), Step::Reply);
    }
    // One of fourteen is forgotten: it is late, and ages.
    if rng.random_range(0..14) == 0 {
        return;
    }
    let in_time = rng.random_range(0..100) < IN_TIME;
    let took = if in_time { rng.random_range(allowed / 3..allowed * 19 / 20) } else { allowed + rng.random_range(HOUR..3 * DAY) };
    let ended = at.plus(took + pause).0.max(taken.0 + 2 * HOUR);
    end(rng, &mut add, Instant(ended), text.answer.is_empty());
}

fn end(rng: &mut StdRng, add: &mut impl FnMut(Instant, Step), ended: Instant, without_answer: bool) {
    if without_answer || rng.random_range(0..12) == 0 {
        return add(ended, Step::Close);
    }
    add(ended, Step::Answer);
    match rng.random_range(0..10) {
        0..=4 => add(ended.plus(rng.random_range(HOUR..DAY)), Step::Rate(3)),
        5 => add(ended.plus(rng.random_range(HOUR..DAY)), Step::Rate(2)),
        6 => {
            add(ended.plus(rng.random_range(HOUR..DAY)), Step::Rate(1));
            add(ended.plus(DAY + HOUR), Step::Reopen);
            add(ended.plus(3 * DAY), Step::Answer);
        }
        _ => {}
    }
}

/// Two things at one moment happen in this order.
fn order(step: Step) -> u8 {
    match step {
        Step::Report => 0,
        Step::Support => 1,
        Step::Take => 2,
        Step::Look => 3,
        Step::Note => 4,
        Step::Ask => 5,
        Step::Reply => 6,
        Step::Answer | Step::Close => 7,
        Step::Rate(_) => 8,
        Step::Reopen => 9,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::data;

    #[test]
    fn nothing_is_told_twice_while_there_is_something_new_and_nothing_out_of_season() {
        let now = Instant(1_795_510_800_000_000);
        let due: Due<'_> = &|_, at| at.plus(DAY);
        for slug in data::SLUGS {
            let play = data::play(slug).unwrap();
            let events = plot(2016, &play, now, due);
            let told: Vec<usize> = events.iter().filter(|e| e.step == Step::Report).map(|e| e.script).collect();
            let titles: std::collections::HashSet<&str> = told.iter().map(|i| play.concern[*i].title.as_str()).collect();
            let known = of_season(&play.concern, now).len();
            assert!(titles.len() >= known.min(CASES) * 9 / 10, "{slug}: {} of {known}", titles.len());
            assert!(told.iter().all(|i| play.concern[*i].months.is_empty() || play.concern[*i].months.iter().any(|m| [10, 11].contains(m))), "{slug}");
        }
    }

    #[test]
    fn a_plot_is_the_same_for_the_same_seed_and_never_in_the_future() {
        let play = data::play("pokhara").unwrap();
        let now = Instant(1_795_510_800_000_000);
        let due: Due<'_> = &|_, at| at.plus(DAY);
        let events = plot(7, &play, now, due);
        assert_eq!(events, plot(7, &play, now, due));
        assert_ne!(events, plot(8, &play, now, due));
        assert!(events.iter().all(|e| e.at <= now) && events.is_sorted_by_key(|e| e.at));
        assert_eq!(events.iter().filter(|e| e.step == Step::Report).count(), CASES);
        for step in [Step::Look, Step::Ask, Step::Reply, Step::Answer, Step::Close, Step::Rate(3), Step::Reopen, Step::Note, Step::Support] {
            assert!(events.iter().any(|e| e.step == step), "nobody does {step:?}");
        }
    }
}
