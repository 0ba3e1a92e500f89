//! A form of the case's page that was refused: the page that says what is wrong says too what came meanwhile, and nothing is sent unseen.

use super::Desk;
use crate::resident::said;
use crate::town::{Staff, Town};
use concerns::model::{Concern, State, Visibility};
use concerns::{classify, hide, note};
use kernel::{Actor, Lang};
use testkit::{Answered, Client, each_database};

const MEANWHILE: &str = "Meanwhile something happened to this case. This is how it stands now";

/// The act's form as somebody has it on a page.
async fn open(b: &mut Client, page: &str, act: &str) -> Vec<(String, String)> {
    b.get(page).await.form(&format!("{page}/{act}"))
}

fn with<'f>(form: &'f [(String, String)], own: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let rest = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| own.iter().all(|(name, _)| name != n));
    rest.chain(own.iter().copied()).collect()
}

/// What the page says that came.
fn came(page: &Answered) -> String {
    page.all("[data-came] li").join(" | ")
}

#[tokio::test]
async fn who_is_refused_to_publish_is_told_what_its_reporter_added_meanwhile() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        for is_added in [true, false] {
            let receipt = d.town.report("pothole", Town::WEST, "Deep hole").await;
            let (c, mut b) = (receipt.concern, d.browser(&d.chief));
            let page = d.path(&c);
            let publish = format!("{page}/publish");
            d.later();
            let form = open(&mut b, &page, "publish").await;
            d.later();
            if is_added {
                let cx = d.town.cx();
                concerns::resident::say_more(cx, d.town.city(), &Actor::visitor(), said(&receipt.secret, "Ali in number 4 dug it.")).await.unwrap();
            }
            let refused = b.post(&publish, &with(&form, &[("title", " ")])).await;
            assert_eq!((refused.status.as_u16(), refused.all("#title-error").len()), (422, 1), "{}", refused.text());
            assert_eq!(refused.text().contains(MEANWHILE), is_added, "{}", refused.text());
            assert_eq!(came(&refused).contains("Ali in number 4 dug it."), is_added, "{}", came(&refused));
            let again = refused.form(&publish);
            if is_added {
                // What comes after that is unseen again.
                d.later();
                let hidden = note::Input { concern: c.id, version: None, text: "Wait for the owner.".into(), lang: Lang::english() };
                note::note(d.town.cx(), d.town.city(), &d.worker("roads"), hidden).await.unwrap();
                let stopped = b.post(&publish, &with(&again, &[("title", "A hole")])).await;
                assert_eq!((stopped.status.as_u16(), d.now(c.id).await.visibility()), (409, Visibility::Review), "{}", stopped.text());
                let seen = stopped.form(&publish);
                assert_eq!(b.post(&publish, &with(&seen, &[("title", "A hole")])).await.status, 303);
            } else {
                assert_eq!(b.post(&publish, &with(&again, &[("title", "A hole")])).await.status, 303, "where nothing came nothing stops it");
            }
            assert_eq!(d.now(c.id).await.visibility(), Visibility::Public);
        }
    })
    .await;
}

/// Something happens to a case while somebody answers it.
async fn happens(d: &Desk, c: &Concern, secret: &str, what: &str) {
    let (cx, city, by, version) = (d.town.cx(), d.town.city(), d.worker("roads"), None);
    match what {
        "moved" => {
            let input = classify::Input { concern: c.id, version, category: "idea".into(), department: Some("roads".into()) };
            classify::classify(cx, city, &Staff, &by, input).await.unwrap();
        }
        "hidden" => {
            hide::hide(cx, city, &by, hide::Input { concern: c.id, version }).await.unwrap();
        }
        "noted" => {
            note::note(cx, city, &by, note::Input { concern: c.id, version, text: "The owner pays.".into(), lang: Lang::english() }).await.unwrap();
        }
        _ => {
            concerns::resident::say_more(cx, city, &Actor::visitor(), said(secret, "It is deeper now.")).await.unwrap();
        }
    }
}

#[tokio::test]
async fn who_is_refused_to_answer_is_told_what_happened_meanwhile() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        for (what, says) in [("moved", "Ben Lim"), ("hidden", "Ben Lim"), ("noted", "The owner pays."), ("said", "It is deeper now."), ("", "")] {
            let receipt = d.town.report("pothole", Town::WEST, "Deep hole").await;
            let (c, mut b) = (receipt.concern, d.browser(&d.chief));
            let page = d.path(&c);
            let answer = format!("{page}/answer");
            d.later();
            let form = open(&mut b, &page, "answer").await;
            d.later();
            if !what.is_empty() {
                happens(&d, &c, &receipt.secret, what).await;
            }
            let refused = b.upload(&answer, &with(&form, &[("text", "Filled.")]), &[("photos", "a.jpg", b"no picture")]).await;
            assert_eq!(refused.status, 422, "{what}: {}", refused.text());
            assert!(refused.text().contains("This picture cannot be read") && refused.body.contains("Filled.</textarea>"), "{what}: {}", refused.text());
            assert_eq!(refused.text().contains(MEANWHILE), !what.is_empty(), "{what}: {}", refused.text());
            assert!(came(&refused).contains(says), "{what}: {}", came(&refused));
            assert_eq!(d.now(c.id).await.state(), State::New, "{what}");
            assert_eq!(b.resubmit(&refused, &answer).await.status, 303, "{what}: seen, it can be sent");
        }
        // One's own note and a “me too” are nobody's news.
        let (c, mut b) = (d.pothole(Town::WEST, "Deep hole").await, d.browser(&d.chief));
        let page = d.path(&c);
        let form = open(&mut b, &page, "answer").await;
        d.later();
        note::note(d.town.cx(), d.town.city(), &d.chief, note::Input { concern: c.id, version: None, text: "Mine.".into(), lang: Lang::english() })
            .await
            .unwrap();
        let refused = b.post(&format!("{page}/answer"), &with(&form, &[("text", "")])).await;
        assert!(refused.status == 422 && !refused.text().contains(MEANWHILE), "{}", refused.text());
    })
    .await;
}
