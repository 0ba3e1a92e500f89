//! What a resident sends when the case has moved on: the page says how it stands, and the words are in a box from which they can still be sent.

use super::twice::{filled, pairs, public_pothole};
use super::{answer, jpeg};
use crate::desk::Desk;
use crate::town::Staff;
use concerns::model::{Concern, State};
use concerns::{close, reopen_by_staff};
use kernel::{DAY, Lang};
use testkit::{Answered, each_database};

async fn opened_by_city(d: &Desk, c: &Concern) {
    let input = reopen_by_staff::Input { concern: c.id, version: None, text: "We look again.".into(), lang: Lang::english() };
    reopen_by_staff::reopen(d.town.cx(), d.town.city(), &Staff, &d.chief, input).await.unwrap();
    d.later();
}

/// Nothing was done: says why, and holds the words in this box.
fn refused(a: &Answered, why: &str, name: &str, words: &str) {
    let text = a.text();
    assert!(a.status == 409 && a.all("main [role=alert]").concat().contains(why), "{} {text}", a.status);
    assert_eq!(a.all(&format!("textarea[name={name}]")), [words], "{text}");
    assert!(!text.contains("Nothing was changed") && a.headers["referrer-policy"] == "no-referrer", "{text}");
}

#[tokio::test]
async fn words_for_a_case_that_ended_meanwhile_can_open_it_again() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, own) = public_pothole(&d).await;
        let (say, reopen, mut b) = (format!("{own}/say"), format!("{own}/reopen"), d.town.0.visitor());
        let form = filled(&mut b, &own, &say, "text", "It is deeper now.").await;
        answer(&d.town, &c).await;
        let page = b.upload(&say, &pairs(&form), &[("photos", "p.jpg", &jpeg(40, 30))]).await;
        refused(&page, "the city answered meanwhile", "why", "It is deeper now.");
        assert!(page.text().contains("Your pictures were not kept.") && page.attributes("details", "open").len() == 1, "{}", page.text());
        assert!(d.town.cx().blobs.list(&d.town.city().id.to_string()).await.unwrap().is_empty(), "nothing is left of the picture");
        d.later();
        assert!(b.resubmit(&page, &reopen).await.location().ends_with("?done=reopened"));
        assert_eq!(d.now(c.id).await.state(), State::Working);

        let form = filled(&mut b, &own, &say, "text", "").await;
        d.later();
        close::close(d.town.cx(), d.town.city(), &d.chief, Desk::close(&c)).await.unwrap();
        let page = b.post(&say, &pairs(&form)).await;
        assert!(
            page.status == 409 && page.text().contains("the city closed the report meanwhile") && !page.text().contains("What you wrote"),
            "{}",
            page.text()
        );
        let long = "deeper ".repeat(600);
        let page = b.post(&say, &[("text", &long)]).await;
        refused(&page, "the city closed the report meanwhile", "why", long.trim());
    })
    .await;
}

#[tokio::test]
async fn who_opens_or_rates_a_case_that_is_open_again_can_tell_the_team_instead() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, own) = public_pothole(&d).await;
        let (say, mut b) = (format!("{own}/say"), d.town.0.visitor());
        answer(&d.town, &c).await;
        d.later();
        let opens = filled(&mut b, &own, &format!("{own}/reopen"), "why", "It sank again.").await;
        let mut rates = filled(&mut b, &format!("{own}/rate"), &format!("{own}/rate"), "reason", "Nobody came.").await;
        opened_by_city(&d, &c).await;
        let page = b.post(&format!("{own}/reopen"), &pairs(&opens)).await;
        refused(&page, "open again already", "text", "It sank again.");
        assert!(b.resubmit(&page, &say).await.location().ends_with("?done=said"));
        for rating in ["1", "9"] {
            rates.retain(|(n, _)| n != "rating");
            rates.push(("rating".into(), rating.into()));
            let page = b.post(&format!("{own}/rate"), &pairs(&rates)).await;
            refused(&page, "there is no answer yet that could be rated", "text", "Nobody came.");
        }
        assert_eq!(d.acts(c.id).await.iter().filter(|a| *a == "said-more" || *a == "rated").count(), 1);
    })
    .await;
}

#[tokio::test]
async fn when_the_days_for_opening_it_again_are_over_it_can_be_reported_anew_and_no_word_is_lost() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, own) = public_pothole(&d).await;
        let (reopen, mut b) = (format!("{own}/reopen"), d.town.0.visitor());
        let says = filled(&mut b, &own, &format!("{own}/say"), "text", "It is deeper now.").await;
        answer(&d.town, &c).await;
        d.later();
        let opens = filled(&mut b, &own, &reopen, "why", "It sank again.").await;
        d.town.0.clock.advance(15 * DAY);
        for (form, action, words) in [(&opens, &reopen, "It sank again."), (&says, &format!("{own}/say"), "It is deeper now.")] {
            let page = b.post(action, &pairs(form)).await;
            refused(&page, "The days for opening it again are over. Report it anew", "left", words);
            assert_eq!(page.attributes("main [role=alert] a", "href"), ["/lampton/report"]);
            assert!(page.text().contains("Take it along") && page.text().matches("are over").count() == 1, "{}", page.text());
        }
        assert_eq!(d.now(c.id).await.state(), State::Answered);
    })
    .await;
}

#[tokio::test]
async fn words_always_find_room_and_pictures_as_long_as_all_of_them_fit() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, own) = public_pothole(&d).await;
        let (say, picture) = (format!("{own}/say"), jpeg(8, 6));
        let send = async |n: usize, text: &str| {
            let files: Vec<(&str, &str, &[u8])> = (0..n).map(|_| ("photos", "p.jpg", picture.as_slice())).collect();
            d.town.0.visitor().upload(&say, &[("text", text)], &files).await
        };
        let kept = async || (d.now(c.id).await.photos, d.town.cx().blobs.list(&d.town.city().id.to_string()).await.unwrap().len());
        for n in [6, 6, 6, 6, 5] {
            assert_eq!(send(n, "").await.status, 303);
        }
        let long = send(1, &"x".repeat(4_001)).await;
        assert_eq!(
            long.all("#photos .field__error"),
            ["Your pictures were not kept. Choose them again where you want to send them."],
            "a browser forgets them"
        );
        let many = send(7, "Look").await;
        assert!(many.status == 422 && many.text().contains("At most 6 pictures can be sent at once."), "{}", many.text());
        let over = send(6, "Look here").await;
        assert!(over.status == 422 && over.text().contains("at most 30 pictures: one more fits."), "{}", over.text());
        assert_eq!((over.all("#text"), kept().await), (vec!["Look here".to_string()], (29, 58)));
        // Two at the same moment, and room for one: what was developed for the other is gone.
        let (one, two) = tokio::join!(send(1, "Mine"), send(1, "No, mine"));
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!((statuses, kept().await), ([303, 422], (30, 60)));
        assert_eq!(send(0, "There is more to say.").await.status, 303);
        assert_eq!(d.town.0.visitor().get(&own).await.all("#text, #files").len(), 1, "words still go, and there is no field for a picture");
        let full = send(1, "And to see.").await;
        assert!(full.status == 422 && full.text().contains("this one has them all. Send your words without a picture."), "{}", full.text());
        // One that cannot be read takes those before it along.
        let (other, own) = public_pothole(&d).await;
        let files: [(&str, &str, &[u8]); 2] = [("photos", "a.jpg", &picture), ("photos", "b.jpg", b"no picture")];
        let bad = d.town.0.visitor().upload(&format!("{own}/say"), &[("text", "Look")], &files).await;
        assert!(bad.status == 422 && bad.text().contains("Picture 2 of those that you chose cannot be read"), "{}", bad.text());
        assert_eq!((d.now(other.id).await.photos, d.town.cx().blobs.list(&d.town.city().id.to_string()).await.unwrap().len()), (0, 60));
    })
    .await;
}
