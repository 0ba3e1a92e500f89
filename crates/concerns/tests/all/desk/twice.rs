//! A form that comes twice is done once: pressed twice, or sent again by a phone that got no answer.

use super::Desk;
use crate::town::Town;
use concerns::model::{Concern, State};
use testkit::{Answered, Client, each_database};

type Fields = Vec<(String, String)>;

/// What a page's form sends for an act, with some of its boxes filled.
async fn filled(b: &mut Client, page: &str, act: &str, fields: &[(&str, &str)]) -> Fields {
    let mut form = b.get(page).await.form(&format!("{page}/{act}"));
    form.retain(|(n, _)| fields.iter().all(|(f, _)| f != n));
    form.extend(fields.iter().map(|(n, v)| (n.to_string(), v.to_string())));
    form
}

/// The same form six times at once, and once more afterwards.
async fn many(d: &Desk, page: &str, act: &str, form: &Fields) -> Vec<Answered> {
    let to = format!("{page}/{act}");
    let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let [mut a, mut b, mut c, mut e, mut f, mut g] = std::array::from_fn(|_| d.browser(&d.chief));
    let all = tokio::join!(a.post(&to, &pairs), b.post(&to, &pairs), c.post(&to, &pairs), e.post(&to, &pairs), f.post(&to, &pairs), g.post(&to, &pairs));
    vec![all.0, all.1, all.2, all.3, all.4, all.5, a.post(&to, &pairs).await]
}

async fn notes(d: &Desk, c: &Concern) -> usize {
    d.acts(c.id).await.iter().filter(|a| *a == "note").count()
}

#[tokio::test]
async fn a_note_that_is_sent_six_times_at_once_is_one_note() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "Deep hole").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        d.later();
        let form = filled(&mut b, &page, "note", &[("note", "Called, no answer.")]).await;
        let (mut one, mut two) = (d.browser(&d.chief), d.browser(&d.chief));
        let other = filled(&mut one, &page, "note", &[("note", "Called, no answer.")]).await;
        let all = many(&d, &page, "note", &form).await;
        assert!(all.iter().all(|a| a.status == 303 && a.location() == all[0].location()), "{all:?}");
        assert_eq!(notes(&d, &c).await, 1);
        assert_eq!(d.log().await.iter().filter(|a| *a == "concerns.note").count(), 1);
        assert_eq!(d.now(c.id).await.version, c.version + 1);
        // The same words from another page are said again, and so are other words from the same page, after a step back.
        let pairs: Vec<(&str, &str)> = other.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(two.post(&format!("{page}/note"), &pairs).await.status, 303);
        assert_eq!(notes(&d, &c).await, 2);
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), if n == "note" { "Called again." } else { v })).collect();
        assert_eq!(two.post(&format!("{page}/note"), &pairs).await.status, 303);
        assert_eq!(notes(&d, &c).await, 3);
        // A colleague's form is a colleague's, whatever key it has.
        let colleague = d.worker("roads");
        assert_eq!(d.browser(&colleague).post(&format!("{page}/note"), &pairs).await.status, 303);
        assert_eq!(notes(&d, &c).await, 4);
    })
    .await;
}

#[tokio::test]
async fn whatever_act_comes_twice_is_answered_as_the_first_time() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::EAST, "Deep hole").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        let me = d.chief.account().unwrap().to_string();
        for (act, fields) in [
            ("publish", vec![]),
            ("assign", vec![("to", me.as_str())]),
            ("ask", vec![("question", "Which lane?")]),
            ("resume", vec![]),
            ("classify", vec![("category", "live-wire")]),
            ("undo", vec![]),
            ("locate", vec![("point", "5.05, 100.021")]),
            ("edit", vec![("title", "Hole by the market")]),
            ("hide", vec![]),
            ("answer", vec![("text", "Filled on Monday.")]),
            ("reopen", vec![("why", "It sank again.")]),
            ("close", vec![("reason", "not-ours"), ("closing", "The port looks after it.")]),
            ("redact", vec![("left_title", "Hole")]),
        ] {
            d.later();
            let form = filled(&mut b, &page, act, &fields).await;
            let before = d.acts(c.id).await.len();
            for (n, a) in many(&d, &page, act, &form).await.iter().enumerate() {
                assert!(a.status == 303 && a.location().ends_with(&format!("done={act}")), "{act} {n}: {} {}", a.status, a.text());
            }
            assert_eq!(d.acts(c.id).await.len(), before + 1, "{act}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_comes_again_with_its_picture_has_it_once_and_a_colleagues_is_never_taken_for_it() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.lamp("Dark").await;
        let (page, mut b) = (d.path(&c), d.browser(&d.chief));
        let form = filled(&mut b, &page, "answer", &[("text", "A new driver is in.")]).await;
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let picture = Desk::picture();
        let (to, files) = (format!("{page}/answer"), [("photos", "after.png", &picture[..])]);
        let (mut one, mut two) = (d.browser(&d.chief), d.browser(&d.chief));
        let (first, second) = tokio::join!(one.upload(&to, &pairs, &files), two.upload(&to, &pairs, &files));
        let third = b.upload(&to, &pairs, &files).await;
        assert!([&first, &second, &third].iter().all(|a| a.status == 303), "{} {} {}", first.text(), second.text(), third.text());
        let now = d.now(c.id).await;
        assert_eq!((now.state(), now.photos), (State::Answered, 1));
        assert_eq!(b.get(&page).await.attributes(".thumbs img", "alt").len(), 1, "and none waits");
        // The same words from a colleague's page are told that the case has its answer.
        let other = d.lamp("Dark too").await;
        let page = d.path(&other);
        d.prove(&other).await;
        let mut theirs = d.browser(&d.worker("lighting"));
        let form = filled(&mut theirs, &page, "close", &[("reason", "not-ours"), ("closing", "The port's.")]).await;
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(b.submit(&page, &format!("{page}/close"), &[("reason", "not-ours"), ("closing", "The port's.")]).await.status, 303);
        assert_eq!(theirs.post(&format!("{page}/close"), &pairs).await.status, 409);
    })
    .await;
}

#[tokio::test]
async fn an_act_that_takes_the_case_out_of_ones_sight_is_no_error_when_it_comes_again() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let c = d.pothole(Town::WEST, "A lamp, not a hole").await;
        let (page, roads) = (d.path(&c), d.worker("roads"));
        let to = format!("{page}/classify");
        d.later();
        let form = filled(&mut d.browser(&roads), &page, "classify", &[("category", "lamp-out")]).await;
        let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let (mut one, mut two) = (d.browser(&roads), d.browser(&roads));
        let (first, second) = tokio::join!(one.post(&to, &pairs), two.post(&to, &pairs));
        let third = one.post(&to, &pairs).await;
        for a in [&first, &second, &third] {
            assert!(a.status == 303 && a.location().contains("done=moved"), "{} {}", a.status, a.text());
        }
        assert_eq!(d.acts(c.id).await, ["reported", "classified"]);
        // It stays out of sight for everything else, from the same page as well.
        let other: Vec<(&str, &str)> = pairs.iter().map(|f| if f.0 == "category" { ("category", "pothole") } else { *f }).collect();
        assert_eq!(one.post(&to, &other).await.status, 404);
        assert_eq!(d.browser(&d.worker("parks")).post(&to, &pairs).await.status, 404);
    })
    .await;
}
