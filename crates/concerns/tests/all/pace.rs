//! How fast the public pages are in a city of 100,000 concerns. On request: `cargo nextest run -p concerns pace --run-ignored only --no-capture`.
//! It prints; a number that depends on the machine is never asserted.

use crate::crowd::{Dice, desk};
use crate::town::{Town, migrations, town};
use concerns::model::Channel;
use concerns::report::{Input, Where, report};
use concerns::{answer, close};
use futures_util::{StreamExt, stream};
use kernel::{Actor, Clock, GeoPoint, HOUR, Instant, Lang};
use std::sync::Arc;
use std::time::Instant as Stopwatch;
use store::Ctx;
use testkit::each_database;

const CASES: usize = 100_000;
const DAYS: u64 = 730;
const AT_ONCE: usize = 64;
const ROUNDS: usize = 30;

/// A clock that stands still.
struct At(Instant);

impl Clock for At {
    fn now(&self) -> Instant {
        self.0
    }
}

fn at(cx: &Ctx, now: Instant) -> Ctx {
    Ctx { clock: Arc::new(At(now)), ..cx.clone() }
}

async fn one(town: &Town, now: Instant, i: usize) {
    let mut dice = Dice(i as u64 * 7_919 + 1);
    (0..5).for_each(|_| drop(dice.below(9)));
    let back = HOUR * i64::try_from(dice.below(DAYS * 24)).unwrap();
    let part = |n: u64| f64::from(u32::try_from(n).unwrap()) / 10_000.0;
    let point = GeoPoint::new(5.005 + part(dice.below(900)), 100.005 + part(dice.below(900)));
    let words = format!("{} number {i} {}", dice.pick(&["Lamp", "Wire", "Hole", "Drain", "Tree"]), dice.pick(&["is dark", "is broken", "is full of water", "leans over the road"]));
    let category = dice.pick(&["live-wire", "live-wire", "lamp-out", "pothole", "idea", "conduct"]);
    let input = Input {
        place: Where { point: point.filter(|_| category != "idea"), text: "Oak Street".into(), is_nowhere: false },
        details: words,
        channel: Channel::Import,
        source: Some(("pace".into(), i.to_string())),
        ..Town::input(category)
    };
    let came = at(town.cx(), now.plus(-back));
    let c = report(&came, town.city(), &desk(), input).await.unwrap().concern;
    let took = HOUR * i64::try_from(dice.below(200)).unwrap();
    if took > back || category == "lamp-out" && dice.below(20) > 0 {
        return;
    }
    let then = at(town.cx(), now.plus(took - back));
    match dice.below(20) {
        0..=17 if category != "lamp-out" => {
            let input = answer::Input { concern: c.id, version: None, text: "Done.".into(), lang: Lang::english(), template: None, photos: Vec::new() };
            answer::answer(&then, town.city(), &desk(), input).await.unwrap();
        }
        18 => {
            let input = close::Input { concern: c.id, version: None, reason: concerns::model::CloseReason::NotFound, text: "Nothing.".into(), lang: Lang::english(), duplicate_of: None };
            close::close(&then, town.city(), &desk(), input).await.unwrap();
        }
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement, of minutes"]
#[expect(clippy::print_stderr, reason = "it measures and tells")]
async fn the_pace_at_a_hundred_thousand() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let now = town.cx().now();
        let started = Stopwatch::now();
        stream::iter(0..CASES).for_each_concurrent(AT_ONCE, |i| one(&town, now, i)).await;
        eprintln!("{:?}: {CASES} cases in {:.0?}", t.engine, started.elapsed());
        let _ = Actor::visitor();
        let mut client = town.0.visitor();
        for path in [
            "/lampton", "/lampton/concerns", "/lampton/concerns?state=all", "/lampton/concerns?state=answered&category=idea", "/lampton/concerns?state=answered&area=west&department=lighting",
            "/lampton/concerns?state=closed&area=east", "/lampton/concerns?state=all&q=drain%20full", "/lampton/concerns?q=number%2077777", "/lampton/map", "/lampton/map?state=all&bbox=100.02,5.02,100.03,5.03",
            "/lampton/map/pins?zoom=12", "/lampton/map/pins?state=all&zoom=11", "/lampton/map/pins?state=all&days=30&zoom=12", "/lampton/map/pins?state=all&bbox=100.02,5.02,100.03,5.03&zoom=16",
            "/lampton/figures", "/lampton/figures?period=365", "/lampton/figures?category=idea&step=week", "/lampton/figures.csv",
        ] {
            let mut times = Vec::new();
            let mut bytes = 0;
            for _ in 0..ROUNDS {
                let started = Stopwatch::now();
                let page = client.raw(axum::http::Request::builder().uri(path).header("host", "lampton.test").body(axum::body::Body::empty()).unwrap()).await;
                times.push(started.elapsed());
                assert_eq!(page.status, 200, "{path}");
                bytes = page.bytes.len();
            }
            times.sort();
            eprintln!("{:>9.1?} median {:>9.1?} p95 {bytes:>8} bytes  {path}", times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
        }
        let f = Stopwatch::now();
        let today = now.day(&town.city().zone);
        concerns::figures(town.cx(), town.city(), concerns::public::figures::Query::of_days(today.plus(-29), today)).await.unwrap();
        eprintln!("figures() alone {:.1?}", f.elapsed());
        let f = Stopwatch::now();
        assert_eq!(concerns::recount(town.cx(), town.city()).await.unwrap(), []);
        eprintln!("recount {:.0?}", f.elapsed());
    })
    .await;
}
