//! What the page of a case says of what residents said, and of what can no longer be taken back.

use super::Desk;
use crate::town::{Staff, Town};
use concerns::model::State;
use concerns::resident::{Rating, rate};
use concerns::{answer, assign, classify, publish};
use kernel::{Actor, Lang};
use testkit::each_database;

#[tokio::test]
async fn answers_to_an_earlier_kinds_questions_are_shown_as_asked_then() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (mut b, c) = (d.browser(&d.chief), d.lamp("Dark since Monday").await);
        let facts = ["What does the lamp do?", "Stays dark"];
        let before = b.get(&d.path(&c)).await.text();
        assert!(facts.iter().all(|f| before.contains(f)) && !before.contains("Asked as"), "{before}");
        for category in ["pothole", "live-wire"] {
            d.later();
            let input = classify::Input { concern: c.id, version: None, category: category.into(), department: None };
            classify::classify(d.town.cx(), d.town.city(), &Staff, &d.chief, input).await.unwrap();
            let after = b.get(&d.path(&c)).await.text();
            assert!(facts.iter().all(|f| after.contains(f)) && after.contains("Asked as “Street lamp out”:"), "{category}: {after}");
        }
        d.later();
        let input = classify::Input { concern: c.id, version: None, category: "lamp-out".into(), department: None };
        classify::classify(d.town.cx(), d.town.city(), &Staff, &d.chief, input.clone()).await.unwrap();
        let again = classify::classify(d.town.cx(), d.town.city(), &Staff, &d.chief, input).await;
        assert!(matches!(again, Err(concerns::Error::Invalid(_))), "what changes nothing tells nothing: {again:?}");
        let back = b.get(&d.path(&c)).await.text();
        assert!(facts.iter().all(|f| back.contains(f)) && !back.contains("Asked as"), "{back}");
    })
    .await;
}

#[tokio::test]
async fn a_rating_is_read_at_the_desk_and_says_why_nothing_is_taken_back() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let receipt = d.town.report("pothole", Town::WEST, "Deep hole").await;
        let c = receipt.concern;
        publish::publish(cx, city, &d.chief, publish::Input { concern: c.id, version: None, mended: None }).await.unwrap();
        let mut b = d.browser(&d.chief);
        d.later();
        let done = b.submit(&d.path(&c), &format!("{}/answer", d.path(&c)), &[("text", "Filled.")]).await;
        let said = b.get(done.location()).await;
        assert!(said.text().contains("Answered. It can be read on the case's page at once; the mails leave in a minute."), "{}", said.text());
        let mut resident = d.town.0.visitor();
        assert!(resident.get(&format!("/lampton/c/{}", receipt.secret)).await.text().contains("Filled."), "it is read at once");
        assert!(said.all(".thread li").last().unwrap().contains("Not said yet"), "{:?}", said.all(".thread li"));
        assert_eq!(said.attributes("button[formaction$='/undo']", "formaction").len(), 1);
        d.later();
        let rating = Rating { secret: receipt.secret, rating: 1, reason: "It sank again.".into(), lang: Lang::english(), promised: None };
        rate(cx, city, &Actor::visitor(), rating).await.unwrap();
        let page = b.get(&d.path(&c)).await;
        let text = page.text();
        assert!(text.contains("said whether it is right: No.") && text.contains("It sank again."), "{text}");
        assert!(page.all(".thread li.done").last().unwrap().contains("No"), "{:?}", page.all(".thread li"));
        assert!(page.attributes("button[formaction$='/undo']", "formaction").is_empty());
        assert!(text.contains("The resident has said whether it is right, so this can no longer be taken back."), "{text}");
        t.clock.advance(concerns::desk::UNDO_LIFE);
        assert!(!b.get(&d.path(&c)).await.text().contains("can no longer be taken back"), "it was over anyway");
    })
    .await;
}

#[tokio::test]
async fn who_answered_is_told_that_somebody_else_was_there_since() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (cx, city) = (d.town.cx(), d.town.city());
        let c = d.pothole(Town::WEST, "Deep hole").await;
        d.later();
        answer::answer(cx, city, &d.chief, Desk::answer(&c)).await.unwrap();
        d.later();
        let why = concerns::reopen_by_staff::Input { concern: c.id, version: None, text: "It sank.".into(), lang: Lang::english() };
        let c = concerns::reopen_by_staff::reopen(cx, city, &Staff, &d.worker("roads"), why).await.unwrap();
        assert_eq!(c.state(), State::Working);
        let text = d.browser(&d.chief).get(&d.path(&c)).await.text();
        assert!(text.contains("Somebody has acted since, so this can no longer be taken back."), "{text}");
    })
    .await;
}

#[tokio::test]
async fn a_step_that_is_not_done_is_a_noun_and_a_promise_that_is_over_was_one() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (mut b, c) = (d.browser(&d.chief), d.town.report("live-wire", Town::WEST, "A wire hangs low").await.concern);
        let stop = |page: &testkit::Answered| page.all("ol.thread li b")[2].clone();
        let open = b.get(&d.path(&c)).await;
        assert_eq!(stop(&open), "Answer");
        assert!(open.all(".printed").iter().any(|p| p.starts_with("(due ")), "on paper the deadline is a day: {:?}", open.all(".printed"));
        let public = format!("/lampton/concern/{}", c.reference);
        d.later();
        let given = assign::Input { concern: c.id, version: None, to: Some((Staff::MEI, "Mei Tan".into())) };
        let c = assign::assign(d.town.cx(), d.town.city(), &Staff, &d.chief, given).await.unwrap();
        let told = b.get(&public).await.text();
        assert!(told.contains("It went to Street lighting ; an answer is due "), "{told}");
        d.later();
        d.town.answer(&c, "Lit.").await;
        assert_eq!(stop(&b.get(&d.path(&c)).await), "Answered");
        let told = b.get(&public).await.text();
        assert!(told.contains("; an answer was due by ") && !told.contains("an answer is due"), "{told}");
    })
    .await;
}

#[tokio::test]
async fn who_ended_the_mails_is_not_called_one_who_left_no_address() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (with, without) = (d.called("idea", "More benches", ("Nora", "", "nora@example.org")).await, d.called("idea", "A fountain", ("Ali", "", "")).await);
        let mut b = d.browser(&d.chief);
        assert!(b.get(&d.path(&with)).await.text().contains("its reporter by mail, in English."));
        crate::resident::letters(&d.town).await;
        let leave = crate::resident::mails(&d.town).await.remove(0).unsubscribe.unwrap();
        let left = d.town.0.visitor().post(leave.trim_start_matches("http://lampton.test"), &[]).await;
        assert!(left.status.is_success() || left.status == 303, "{}", left.text());
        let text = b.get(&d.path(&with)).await.text();
        assert!(text.contains("its reporter wants no mails;") && !text.contains("nobody left an address"), "{text}");
        assert!(b.get(&d.path(&without)).await.text().contains("nobody left an address;"));
    })
    .await;
}
