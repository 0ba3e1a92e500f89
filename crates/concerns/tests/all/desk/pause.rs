//! The clock: it stands still while the resident is asked, and what was left then is left afterwards.

use super::Desk;
use crate::town::Town;
use concerns::{answer, ask, resume};
use kernel::{HOUR, Lang, MINUTE};
use testkit::each_database;

async fn ask(d: &Desk, c: &concerns::model::Concern) -> concerns::model::Concern {
    let input = ask::Input { concern: c.id, version: None, text: "Which one?".into(), lang: Lang::english() };
    ask::ask(d.town.cx(), d.town.city(), &d.chief, input).await.unwrap()
}

#[tokio::test]
async fn a_pause_moves_the_deadline_by_exactly_its_length() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark").await;
        t.clock.advance(2 * HOUR);
        ask(&d, &c).await;
        t.clock.advance(3 * HOUR + 7 * MINUTE);
        let c = resume::resume(d.town.cx(), d.town.city(), &d.chief, resume::Input { concern: c.id, version: None }).await.unwrap();
        assert_eq!(c.due_at, Some(c.reported_at.plus(27 * HOUR + 7 * MINUTE)));
        assert_eq!(c.paused_total, 3 * HOUR + 7 * MINUTE);
    })
    .await;
}

#[tokio::test]
async fn a_pause_in_working_days_leaves_as_many_days_as_were_left() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        // Tuesday 17:00 in the city, when the day's work ends: three working days after Wednesday end on Monday.
        let c = d.pothole(Town::WEST, "Deep").await;
        assert_eq!(c.due_at.unwrap().to_string(), "2026-11-30T09:00:00Z");
        let c = ask(&d, &c).await;
        t.clock.advance(48 * HOUR);
        let c = resume::resume(d.town.cx(), d.town.city(), &d.chief, resume::Input { concern: c.id, version: None }).await.unwrap();
        assert_eq!(c.due_at.unwrap().to_string(), "2026-12-02T09:00:00Z", "Thursday 17:00: three working days after Friday end on Wednesday");
    })
    .await;
}

#[tokio::test]
async fn late_due_and_paused_are_plain_to_see() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut b = d.browser(&d.chief);
        let (late, paused) = (d.lamp("Dark lamp").await, d.lamp("Asked lamp").await);
        ask(&d, &paused).await;
        t.clock.advance(27 * HOUR);
        let fresh = d.lamp("Fresh lamp").await;
        let list = b.get("/lampton/desk?box=team").await;
        let due = list.all(".item__due");
        assert!(due.iter().any(|x| x == "late 3 hours"), "{due:?}");
        assert!(due.iter().any(|x| x == "paused 27 hours"), "{due:?}");
        assert!(due.iter().any(|x| x.contains("due")), "{due:?}");
        assert!(list.text().contains("3 cases are open. 1 of them is late."), "{}", list.text());
        assert!(b.get("/lampton/desk?box=late").await.body.contains(late.reference.as_str()));
        let waiting = b.get("/lampton/desk?box=waiting").await.body;
        assert!(waiting.contains(paused.reference.as_str()) && !waiting.contains(fresh.reference.as_str()));
        // Answered while it waits: in time, for its deadline had not passed when the clock stopped.
        let photos = vec![d.prove(&paused).await];
        let c = answer::answer(d.town.cx(), d.town.city(), &d.chief, answer::Input { photos, ..Desk::answer(&paused) }).await.unwrap();
        assert_eq!((c.in_time, c.hours), (Some(true), Some(0)));
    })
    .await;
}
