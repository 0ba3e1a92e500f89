//! Words become public as whoever made them public saw them, and with what they mended.

use super::Desk;
use crate::town::Town;
use concerns::model::Visibility;
use concerns::{edit, note};
use kernel::Lang;
use testkit::each_database;

async fn public_page(d: &Desk, reference: &str) -> String {
    d.town.0.visitor().get(&format!("/lampton/concern/{reference}")).await.text()
}

#[tokio::test]
async fn texts_that_were_mended_and_not_saved_are_published_as_they_were_mended() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole. Ali in number 4 dug it.").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        let publish = format!("{page}/publish");
        d.later();
        // What cannot be saved is not published either, and stands where it was typed.
        let wrong = b.submit(&page, &publish, &[("title", " "), ("details", "Deep hole.")]).await;
        assert_eq!((wrong.status.as_u16(), d.now(c.id).await.visibility()), (422, Visibility::Review));
        assert!(wrong.all("#title-error").len() == 1 && wrong.all("#details") == ["Deep hole."], "{}", wrong.text());
        let form = b.get(&page).await.form(&publish);
        let typed = |name: &str, words: &str| if name == "details" { "Deep hole.".to_string() } else { words.to_string() };
        let mended: Vec<(String, String)> = form.iter().map(|(n, v)| (n.clone(), typed(n, v))).collect();
        let pairs: Vec<(&str, &str)> = mended.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        for _ in 0..2 {
            let done = b.post(&publish, &pairs).await;
            assert!(done.status == 303 && done.location().ends_with("done=publish"), "pressed twice it is done once: {} {}", done.status, done.text());
        }
        let now = d.now(c.id).await;
        assert_eq!((now.details.as_str(), now.visibility()), ("Deep hole.", Visibility::Public));
        let mut told = d.acts(c.id).await.split_off(1);
        told.sort();
        assert_eq!(told, ["edited", "published"]);
        assert!(!public_page(&d, c.reference.as_str()).await.contains("Ali in"));
        let desk = b.get(&page).await;
        assert!(desk.text().contains("Ali in number 4"), "what it said before stands in its history");
        // Taken back, it waits again, with its texts mended; and can be published once more.
        d.later();
        assert_eq!(b.submit(&page, &format!("{page}/undo"), &[]).await.status, 303);
        let back = d.now(c.id).await;
        assert_eq!((back.details.as_str(), back.visibility()), ("Deep hole.", Visibility::Review));
        d.later();
        assert_eq!(b.submit(&page, &publish, &[]).await.status, 303);
        assert_eq!(d.now(c.id).await.visibility(), Visibility::Public);
    })
    .await;
}

#[tokio::test]
async fn what_a_colleague_made_of_the_texts_is_seen_before_they_are_published_otherwise() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole. Ali dug it.").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        let publish = format!("{page}/publish");
        let mut form = b.get(&page).await.form(&publish);
        form.retain(|(n, _)| n != "details");
        form.push(("details".into(), "Deep hole.".into()));
        d.later();
        let theirs = edit::Input { concern: c.id, version: None, title: "Hole".into(), details: "Deep hole by the gate.".into(), place_text: String::new() };
        edit::edit(d.town.cx(), d.town.city(), &d.worker("roads"), theirs).await.unwrap();
        d.later();
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let stale = b.post(&publish, &pairs).await;
        assert_eq!((stale.status.as_u16(), d.now(c.id).await.visibility()), (409, Visibility::Review), "{}", stale.text());
        assert!(stale.text().contains("Deep hole by the gate.") && stale.all("#details") == ["Deep hole."], "both are there: {}", stale.text());
        assert_eq!(b.resubmit(&stale, &publish).await.status, 303, "seen, it can be sent");
        let now = d.now(c.id).await;
        assert_eq!((now.title.as_str(), now.details.as_str(), now.visibility()), ("Hole", "Deep hole.", Visibility::Public));
    })
    .await;
}

#[tokio::test]
async fn a_colleagues_note_is_read_before_words_become_public() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let receipt = d.town.report("pothole", Town::WEST, "Deep hole").await;
        let (c, mut b) = (receipt.concern, d.browser(&d.chief));
        let page = d.path(&c);
        let warning = |text: &str| note::Input { concern: c.id, version: None, text: text.into(), lang: Lang::english() };
        for act in ["publish", "release"] {
            d.later();
            let story = if act == "release" {
                let more = concerns::resident::Reply { ..crate::resident::said(&receipt.secret, "Ali saw it.") };
                let more = concerns::resident::Reply { promised: Some(concerns::model::Publication::AfterReview), ..more };
                concerns::resident::say_more(d.town.cx(), d.town.city(), &kernel::Actor::visitor(), more).await.unwrap();
                vec![("story".to_string(), d.last_story(&c).await.to_string())]
            } else {
                Vec::new()
            };
            let to = format!("{page}/{act}");
            let fill = |shown: &testkit::Answered| [shown.form(&format!("{page}/keep")), story.clone()].concat();
            let form = fill(&b.get(&page).await);
            let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            d.later();
            note::note(d.town.cx(), d.town.city(), &d.worker("roads"), warning("Wait: there is a name in it.")).await.unwrap();
            let stopped = b.post(&to, &pairs).await;
            assert_eq!(stopped.status, 409, "{act}: {}", stopped.text());
            assert!(stopped.text().contains("Wait: there is a name in it.") && stopped.text().contains("Meanwhile something happened"), "{}", stopped.text());
            let form = fill(&stopped);
            let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            assert_eq!(b.post(&to, &pairs).await.status, 303, "{act}, once it was seen");
        }
        // One's own note is known.
        d.later();
        concerns::hide::hide(d.town.cx(), d.town.city(), &d.chief, concerns::hide::Input { concern: c.id, version: None }).await.unwrap();
        d.later();
        let form = b.get(&page).await.form(&format!("{page}/publish"));
        note::note(d.town.cx(), d.town.city(), &d.chief, warning("Mine.")).await.unwrap();
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(b.post(&format!("{page}/publish"), &pairs).await.status, 303);
    })
    .await;
}
