//! Taking back: by whom, for how long, and how completely.

use super::{Desk, kind};
use crate::town::{Staff, Town};
use concerns::model::Concern;
use concerns::{answer, assign, classify, close, hide, locate, note, publish, undo};
use kernel::{Actor, Kind, Lang, MINUTE, SECOND};
use testkit::each_database;

async fn undo_last(d: &Desk, by: &Actor, c: &Concern) -> Result<Concern, concerns::Error> {
    d.later();
    let story = d.last_story(c).await;
    undo::undo(d.town.cx(), d.town.city(), &Staff, by, undo::Input { concern: c.id, story }).await
}

/// All that an act may have changed; version and time of change are always new.
fn essence(c: Concern) -> Concern {
    Concern { version: 0, updated_at: kernel::Instant(0), ..c }
}

#[tokio::test]
async fn what_is_taken_back_is_as_it_was() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city, by, version) = (d.town.cx(), d.town.city(), &d.chief, None);
        let c = d.unlocated("behind the old mill").await;
        let concern = c.id;
        for act in ["assign", "classify", "locate", "publish", "hide", "close", "answer"] {
            let before = d.now(concern).await;
            d.later();
            let done = match act {
                "assign" => assign::assign(cx, city, &Staff, by, assign::Input { concern, version, to: Some((Staff::TIMUR, "Timur Aziz".into())) }).await,
                "classify" => {
                    classify::classify(cx, city, &Staff, by, classify::Input { concern, version, category: "conduct".into(), department: None }).await
                }
                "locate" => locate::locate(cx, city, &Staff, by, locate::Input { concern, version, point: Town::EAST, text: "East Market".into() }).await,
                "publish" => publish::publish(cx, city, by, publish::Input { concern, version, mended: None }).await,
                "hide" => hide::hide(cx, city, by, hide::Input { concern, version }).await,
                "close" => close::close(cx, city, by, Desk::close(&c)).await,
                _ => answer::answer(cx, city, by, Desk::answer(&c)).await,
            };
            assert_ne!(essence(done.unwrap()), essence(before.clone()), "{act}");
            let back = undo_last(&d, by, &c).await.unwrap();
            assert_eq!(essence(back), essence(before), "{act}");
        }
        let ended = "select 'x' as word from figure where city_id = $1 and (answered <> 0 or closed <> 0)";
        let figures: Vec<super::Word> = cx.db.q(ended).bind(city.id).all().await.unwrap();
        assert!(figures.is_empty(), "the figures are as they were");
    })
    .await;
}

#[tokio::test]
async fn only_who_did_it_takes_it_back_soon_and_while_nothing_followed() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let c = d.pothole(Town::WEST, "Deep").await;
        d.later();
        let give = |to| assign::Input { concern: c.id, version: None, to };
        assign::assign(cx, city, &Staff, &d.chief, give(Some((Staff::TIMUR, "Timur Aziz".into())))).await.unwrap();
        assert_eq!(kind(undo_last(&d, &d.worker("roads"), &c).await.unwrap_err()), Kind::Refused, "somebody else");
        t.clock.advance(10 * MINUTE + SECOND);
        assert_eq!(kind(undo_last(&d, &d.chief, &c).await.unwrap_err()), Kind::Refused, "too late");
        assign::assign(cx, city, &Staff, &d.chief, give(None)).await.unwrap();
        let story = d.last_story(&c).await;
        d.later();
        let words = note::Input { concern: c.id, version: None, text: "Hm.".into(), lang: Lang::english() };
        note::note(cx, city, &d.chief, words).await.unwrap();
        let mut b = d.browser(&d.chief);
        assert_eq!(b.get(&d.path(&c)).await.attributes("button[formaction$='/undo']", "formaction").len(), 1, "a note is in nobody's way");
        d.later();
        hide::hide(cx, city, &d.chief, hide::Input { concern: c.id, version: None }).await.unwrap();
        let late = undo::undo(cx, city, &Staff, &d.chief, undo::Input { concern: c.id, story }).await;
        assert_eq!(kind(late.unwrap_err()), Kind::Refused, "something followed");
        undo_last(&d, &d.chief, &c).await.unwrap();
        assert_eq!(kind(undo_last(&d, &d.chief, &c).await.unwrap_err()), Kind::Refused, "twice");
    })
    .await;
}

store::row! { struct Queued { kind: String, state: String } }

async fn notices(d: &Desk) -> usize {
    let rows: Vec<Queued> = d.town.cx().db.q("select kind, state from job").all().await.unwrap();
    rows.iter().filter(|q| q.kind == "concerns.notify").inspect(|q| assert!(!q.state.is_empty())).count()
}

#[tokio::test]
async fn an_answer_taken_back_within_a_minute_was_told_to_nobody() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep").await;
        let before = notices(&d).await;
        d.later();
        answer::answer(d.town.cx(), d.town.city(), &d.chief, Desk::answer(&c)).await.unwrap();
        t.clock.advance(30 * SECOND);
        d.run_jobs().await;
        let mut b = d.browser(&d.chief);
        let page = d.path(&c);
        assert!(b.get(&page).await.text().contains("No mail about it has left yet."));
        let done = b.submit(&page, &format!("{page}/undo"), &[]).await;
        let shown = b.get(done.location()).await.text();
        assert!(shown.contains("You took back the answer.") && shown.contains("Taken back."), "{shown}");
        t.clock.advance(5 * MINUTE);
        d.run_jobs().await;
        assert_eq!(notices(&d).await, before, "no mail about it was ever asked for");
        // Not taken back, it is told, once.
        answer::answer(d.town.cx(), d.town.city(), &d.chief, Desk::answer(&c)).await.unwrap();
        t.clock.advance(61 * SECOND);
        d.run_jobs().await;
        assert_eq!(notices(&d).await, before + 1);
        assert!(b.get(&page).await.text().contains("The mail about it has gone; the case will say that it was taken back."));
    })
    .await;
}

#[tokio::test]
async fn a_picture_that_proved_an_answer_proves_the_next_when_that_is_taken_back() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark").await;
        let photos = vec![d.prove(&c).await];
        let (cx, city) = (d.town.cx(), d.town.city());
        d.later();
        let input = answer::Input { photos, ..Desk::answer(&c) };
        answer::answer(cx, city, &d.chief, input.clone()).await.unwrap();
        undo_last(&d, &d.chief, &c).await.unwrap();
        assert!(answer::answer(cx, city, &d.chief, input).await.is_ok());
    })
    .await;
}
