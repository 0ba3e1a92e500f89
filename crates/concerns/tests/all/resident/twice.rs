//! What a resident sends twice is there once: pressed twice, at the same moment or later, or sent again because the network gave no answer.

use super::{answer, ask, jpeg};
use crate::desk::Desk;
use crate::town::Town;
use concerns::model::{Concern, State};
use concerns::{close, publish};
use testkit::{Answered, Client, each_database};

type Fields = Vec<(String, String)>;

/// A case of a kind that is public after a look, published; and the address of its reporter's page.
pub async fn public_pothole(d: &Desk) -> (Concern, String) {
    let receipt = d.town.report("pothole", Town::WEST, "Deep hole").await;
    d.later();
    let published = publish::Input { concern: receipt.concern.id, version: None, mended: None };
    publish::publish(d.town.cx(), d.town.city(), &d.chief, published).await.unwrap();
    d.later();
    (receipt.concern, format!("/lampton/c/{}", receipt.secret))
}

/// What a form of a page sends, with one of its boxes filled.
pub async fn filled(c: &mut Client, page: &str, action: &str, name: &str, words: &str) -> Fields {
    let mut form = c.get(page).await.form(action);
    form.retain(|(n, _)| n != name);
    form.push((name.into(), words.into()));
    form
}

pub fn pairs(form: &Fields) -> Vec<(&str, &str)> {
    form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect()
}

/// The same form with other words in a box.
fn with<'f>(form: &'f Fields, name: &str, words: &'f str) -> Vec<(&'f str, &'f str)> {
    form.iter().map(|(n, v)| (n.as_str(), if n == name { words } else { v.as_str() })).collect()
}

/// The same form three times at once, and once more afterwards.
async fn many(d: &Desk, action: &str, form: &Fields) -> Vec<Answered> {
    let (fields, [mut a, mut b, mut c]) = (pairs(form), std::array::from_fn(|_| d.town.0.visitor()));
    let all = tokio::join!(a.post(action, &fields), b.post(action, &fields), c.post(action, &fields));
    vec![all.0, all.1, all.2, a.post(action, &fields).await]
}

async fn told(d: &Desk, c: &Concern, act: &str) -> usize {
    d.acts(c.id).await.iter().filter(|a| *a == act).count()
}

#[tokio::test]
async fn words_and_pictures_that_are_sent_twice_are_there_once() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, own) = public_pothole(&d).await;
        let (say, [mut one, mut two]) = (format!("{own}/say"), std::array::from_fn(|_| d.town.0.visitor()));
        let form = filled(&mut one, &own, &say, "text", "Two bicycles fell.").await;
        let other_page = filled(&mut one, &own, &say, "text", "Two bicycles fell.").await;
        let (fields, picture, other) = (pairs(&form), jpeg(40, 30), jpeg(30, 40));
        let files = [("photos", "p.jpg", picture.as_slice())];
        let (first, second) = tokio::join!(one.upload(&say, &fields, &files), two.upload(&say, &fields, &files));
        let third = one.upload(&say, &fields, &files).await;
        for a in [&first, &second, &third] {
            assert!(a.status == 303 && a.location().ends_with("?done=said"), "{} {}", a.status, a.text());
        }
        let now = d.now(c.id).await;
        assert_eq!((told(&d, &c, "said-more").await, now.unseen, now.photos), (1, 1, 1));
        assert_eq!(d.log().await.iter().filter(|a| *a == "concerns.say-more").count(), 1);
        let kept = async || d.town.cx().blobs.list(&d.town.city().id.to_string()).await.unwrap().len();
        assert_eq!(kept().await, 2, "two sizes of one picture");
        // Other words, another picture, or another page are another sending.
        assert_eq!(one.upload(&say, &with(&form, "text", "And a car."), &files).await.status, 303);
        assert_eq!(one.upload(&say, &fields, &[("photos", "p.jpg", other.as_slice())]).await.status, 303);
        assert_eq!(one.upload(&say, &pairs(&other_page), &files).await.status, 303);
        assert_eq!((told(&d, &c, "said-more").await, kept().await), (4, 8));
        // What was sent before the city closed the case is answered as it was, whenever it comes again.
        d.later();
        close::close(d.town.cx(), d.town.city(), &d.chief, Desk::close(&c)).await.unwrap();
        assert_eq!(two.upload(&say, &fields, &files).await.location(), first.location());
        assert_eq!((told(&d, &c, "said-more").await, kept().await), (4, 8));
    })
    .await;
}

#[tokio::test]
async fn a_reply_a_reopening_and_a_reason_are_told_once_and_a_rating_can_be_changed() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, own) = public_pothole(&d).await;
        let mut b = d.town.0.visitor();
        ask(&d.town, &c).await;
        d.later();
        let form = filled(&mut b, &own, &format!("{own}/say"), "text", "The one at the gate.").await;
        assert!(many(&d, &format!("{own}/say"), &form).await.iter().all(|a| a.location().ends_with("?done=said")));
        assert_eq!((told(&d, &c, "replied").await, told(&d, &c, "said-more").await), (1, 0));
        answer(&d.town, &c).await;
        d.later();

        let rate = format!("{own}/rate");
        let mut form = filled(&mut b, &rate, &rate, "reason", "Nobody came.").await;
        form.push(("rating".into(), "1".into()));
        assert!(many(&d, &rate, &form).await.iter().all(|a| a.location().ends_with("?done=rated#rated")));
        assert_eq!(told(&d, &c, "rated").await, 1);
        let [mut one, mut two] = std::array::from_fn(|_| d.town.0.visitor());
        d.later();
        let taps = tokio::join!(one.post(&rate, &[("rating", "3")]), two.post(&rate, &[("rating", "3")]));
        assert_eq!((taps.0.status.as_u16(), taps.1.status.as_u16(), told(&d, &c, "rated").await), (303, 303, 2), "a tap has no key and is one all the same");
        d.later();
        assert_eq!(b.post(&rate, &pairs(&form)).await.status, 303);
        assert_eq!((told(&d, &c, "rated").await, d.now(c.id).await.rating), (3, Some(1)), "the last rating counts");
        d.later();

        let reopen = format!("{own}/reopen");
        let form = filled(&mut b, &own, &reopen, "why", "It sank again.").await;
        assert!(many(&d, &reopen, &form).await.iter().all(|a| a.location().ends_with("?done=reopened")));
        let now = d.now(c.id).await;
        assert_eq!((told(&d, &c, "reopened").await, now.state(), now.reopened), (1, State::Working, 1));
        answer(&d.town, &c).await;
        let late = b.post(&reopen, &pairs(&form)).await;
        assert_eq!((late.status.as_u16(), late.location()), (303, own.as_str()), "it was opened, and is no longer");
        assert_eq!(d.now(c.id).await.state(), State::Answered);
    })
    .await;
}
