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

#[tokio::test]
async fn a_step_that_is_refused_is_told_and_everybody_else_plays_on() {
    each_database(&testkit::migrations(&slices::all()), async |t| {
        prepare_accounts(&t.cx, &Data { data: t.folder.clone(), database: None }, accounts::SecondFactor::AsTheyLike).unwrap();
        let sections = slices::sections();
        let checked = read(&Embedded(data::city_folder(SLUG).unwrap()), &sections).unwrap();
        cities::import(&t.cx, &Actor::system("test"), &sections, checked).await.unwrap();
        let city = Cities::open(&t.cx).await.unwrap().get(SLUG).await.unwrap();
        let mut play = data::play(SLUG).unwrap();
        play.concern.iter_mut().for_each(|c| c.scene.clear());
        play.concern[0].category = "nothing-of-the-kind".into();
        let staff = employ(&t.cx, &city, &play).await.unwrap();
        let staged = Staged { city, play, staff, cases: 0, stumbles: 0, cast: None };
        let mut cast = Cast::new(&t.cx, &staged, 2016).await.unwrap();
        for (case, script) in (0..staged.play.concern.len()).enumerate() {
            perform(&t.cx, &mut cast, Event { at: t.cx.now(), case, script, step: Step::Report }).await.unwrap();
        }
        assert_eq!((cast.stumbles(), cast.cases()), (1, staged.play.concern.len() - 1), "the wrong one, and no other");
    })
    .await;
}
