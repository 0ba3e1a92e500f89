#![allow(clippy::unwrap_used, reason = "a test may")]

use super::*;
use crate::app::prepare_accounts;
use crate::args::Data;
use crate::demo::stage::employ;
use crate::slices;
use cities::Cities;
use cities::folder::{Embedded, read};
use testkit::each_database;

const SLUG: &str = "pokhara";

/// A city with its staff, and nothing reported yet; `change` writes the play anew.
async fn cast(t: &testkit::TestCtx, change: impl Fn(&mut data::Play)) -> Cast {
    prepare_accounts(&t.cx, &Data { data: t.folder.clone(), database: None }, accounts::SecondFactor::AsTheyLike).unwrap();
    let sections = slices::sections();
    let checked = read(&Embedded(data::city_folder(SLUG).unwrap()), &sections).unwrap();
    cities::import(&t.cx, &Actor::system("test"), &sections, checked).await.unwrap();
    let city = Cities::open(&t.cx).await.unwrap().get(SLUG).await.unwrap();
    let mut play = data::play(SLUG).unwrap();
    play.concern.iter_mut().for_each(|c| c.scene.clear());
    change(&mut play);
    let staff = employ(&t.cx, &city, &play).await.unwrap();
    Cast::new(&t.cx, &Staged { city, play, staff, cases: 0, stumbles: 0, cast: None }, 2016).await.unwrap()
}

/// Everybody does this step, each of a story of their own.
async fn all(t: &testkit::TestCtx, cast: &mut Cast, step: Step) {
    for n in 0..cast.scripts.len() {
        perform(&t.cx, cast, Event { at: t.cx.now(), case: n, script: n, step }).await.unwrap();
    }
}

#[tokio::test]
async fn a_step_that_is_refused_is_told_and_everybody_else_plays_on() {
    each_database(&testkit::migrations(&slices::all()), async |t| {
        let mut cast = cast(&t, |play| play.concern[0].category = "nothing-of-the-kind".into()).await;
        all(&t, &mut cast, Step::Report).await;
        assert_eq!((cast.stumbles(), cast.cases()), (1, cast.scripts.len() - 1), "the wrong one, and no other");
    })
    .await;
}

#[tokio::test]
async fn what_is_public_after_a_look_is_looked_at_and_nothing_else() {
    each_database(&testkit::migrations(&slices::all()), async |t| {
        let mut cast = cast(&t, |_| ()).await;
        all(&t, &mut cast, Step::Report).await;
        let seen = |cast: &Cast, v: Visibility| cast.cases.values().filter(|c| c.concern.visibility() == v).count();
        let (public, review, never) = (seen(&cast, Visibility::Public), seen(&cast, Visibility::Review), seen(&cast, Visibility::Private));
        assert!(public > 0 && review > 0 && never > 0, "a city has all three");
        all(&t, &mut cast, Step::Look).await;
        assert_eq!([Visibility::Public, Visibility::Review, Visibility::Private].map(|v| seen(&cast, v)), [public + review, 0, never]);
    })
    .await;
}
