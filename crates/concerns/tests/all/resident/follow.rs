//! “Me too”, and following by mail.

use super::{answer, letters, link, mails};
use crate::town::{Town, town};
use concerns::report::{Input, report};
use kernel::{AccountId, Actor, Who};
use testkit::{Client, each_database};

#[tokio::test]
async fn who_follows_is_asked_once_and_hears_of_the_answer() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let r = report(town.cx(), town.city(), &Actor::visitor(), Input { details: "More benches".into(), ..Town::input("idea") }).await.unwrap();
        let at = format!("/lampton/concern/{}", r.concern.reference);
        let mut c = town.0.visitor();
        let wrong = c.post(&format!("{at}/follow"), &[("mail", "mei")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("value=\"mei\""));
        for _ in 0..3 {
            let asked = c.submit(&format!("{at}/follow"), &format!("{at}/follow"), &[("mail", "mei@example.org")]).await;
            assert!(c.get(asked.location()).await.text().contains("We wrote to this address"));
            letters(&town).await;
        }
        let all = mails(&town).await;
        assert_eq!(all.len(), 1, "typed three times, asked once");
        assert!(all[0].subject.starts_with("Shall we write to you about this?") && all[0].unsubscribe.is_none());
        let confirm = link(&all[0].body_text, "/confirm/");
        assert!(c.get(&confirm).await.text().contains("More benches"), "a program that opens links confirms nothing");
        let done = c.post(&confirm, &[]).await;
        assert!(done.text().contains("You will hear from us"));
        answer(&town, &r.concern).await;
        letters(&town).await;
        let all = mails(&town).await;
        assert_eq!(all.len(), 2, "the reporter gave no address");
        let m = &all[1];
        assert_eq!((m.subject.as_str(), m.to_address.as_str()), ("Answered: More benches", "mei@example.org"));
        assert!(m.body_text.contains(&format!("http://lampton.test{at}")) && !m.body_text.contains("/c/"), "a follower is given no reporter's link");
        let leave = link(&m.body_text, "/leave/");
        let left = c.post(&leave, &[]).await;
        assert_eq!(left.status, 200);
        assert_eq!(c.post(&confirm, &[]).await.status, 404, "the address is forgotten");
        let again = c.get(&leave).await;
        assert!(again.text().contains("No more mails come") && again.all("main form").is_empty(), "{}", again.text());
        assert_eq!(again.attributes("main a.go", "href"), [format!("{at}/follow")]);
    })
    .await;
}

#[tokio::test]
async fn me_too_counts_and_following_alone_does_not() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let r = town.report("lamp-out", Town::WEST, "Dark").await;
        let at = format!("/lampton/concern/{}", r.concern.reference);
        let mut c = town.0.visitor();
        c.post(&format!("{at}/follow"), &[("mail", "mei@example.org")]).await;
        let first = c.get(&format!("{at}/follow")).await;
        assert!(first.text().contains("one person"), "{}", first.text());
        let counted = c.post(&format!("{at}/support"), &[]).await;
        assert!(c.get(counted.location()).await.text().contains("2 people"));
        let many = futures_util::future::join_all((0..5).map(|i| {
            let mut c = town.0.visitor().from_address([203, 0, 113, i]);
            let at = at.clone();
            async move { c.post(&format!("{at}/support"), &[]).await.status }
        }))
        .await;
        let taken = many.iter().filter(|s| s.as_u16() == 303).count();
        let shown = c.get(&format!("{at}/follow")).await.text();
        assert!(shown.contains(&format!("{} people", 2 + taken)), "{taken} taken: {shown}");
        assert!(taken >= 3, "staff being quick lose few: {many:?}");
    })
    .await;
}

#[tokio::test]
async fn who_taps_again_is_counted_once() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let r = town.report("lamp-out", Town::WEST, "Dark").await;
        let at = format!("/lampton/concern/{}", r.concern.reference);
        let (mut mei, mut ali) = (town.0.visitor().from_address([203, 0, 113, 1]), town.0.visitor().from_address([203, 0, 113, 2]));
        let mut clerk = town.0.signed_in(&town.0.staff("Noor", &[], Default::default()));
        taps(&mut mei, &at, "You are counted", "2 people").await;
        taps(&mut mei, &at, "You are counted already", "2 people").await;
        taps(&mut ali, &at, "You are counted", "3 people").await;
        taps(&mut clerk, &at, "You are counted", "4 people").await;
        taps(&mut clerk, &at, "You are counted already", "4 people").await;
        town.0.clock.advance(kernel::DAY);
        concerns::resident::clear(town.cx(), town.city()).await.unwrap();
        taps(&mut mei, &at, "You are counted", "5 people").await;
        taps(&mut clerk, &at, "You are counted already", "5 people").await;
    })
    .await;
}

#[tokio::test]
async fn who_was_counted_sees_it_on_the_case() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let r = town.report("lamp-out", Town::WEST, "Dark").await;
        let at = format!("/lampton/concern/{}", r.concern.reference);
        let (mut mei, mut ali) = (town.0.visitor().from_address([203, 0, 113, 1]), town.0.visitor().from_address([203, 0, 113, 2]));
        let mut clerk = town.0.signed_in(&town.0.staff("Noor", &[], Default::default()));
        let button = format!("form[action='{at}/support'] button");
        assert_eq!(clerk.get(&at).await.all(&button), ["Me too"]);
        // With an account it is known from then on; without one the way back from the page that said so shows it, and for its day the mark.
        let support = format!("{at}/support");
        let counted = clerk.submit(&at, &support, &[]).await;
        assert!(clerk.get(counted.location()).await.text().contains("You are counted"));
        let case = clerk.get(&at).await;
        assert!(case.all(&button).is_empty() && case.text().contains("You are counted With you, 2 people see this."), "{}", case.text());
        let counted = mei.submit(&at, &support, &[]).await;
        let back = mei.get(counted.location()).await.attributes("a.back", "href").remove(0);
        let case = mei.get(&back).await;
        assert!(case.all(&button).is_empty() && case.text().contains("With you, 3 people see this."), "{}", case.text());
        let case = mei.get(&at).await;
        assert!(case.all(&button).is_empty() && case.text().contains("You are counted already Everybody is counted once; without"), "{}", case.text());
        assert_eq!(ali.get(&at).await.all(&button), ["Me too"], "a neighbour reads nothing of it");
        town.0.clock.advance(kernel::DAY);
        concerns::resident::clear(town.cx(), town.city()).await.unwrap();
        assert_eq!(mei.get(&at).await.all(&button), ["Me too"], "the mark is gone with its day");
    })
    .await;
}

/// Says “me too”, and looks at what the page says then.
async fn taps(who: &mut Client, at: &str, says: &str, people: &str) {
    let follow = format!("{at}/follow");
    let csrf = who.get(&follow).await.form(&follow).remove(0).1;
    let sent = who.post(&format!("{at}/support"), &[("csrf", &csrf)]).await;
    let page = who.get(sent.location()).await;
    assert!(page.all("h1") == [says] && page.text().contains(people), "{says}, {people}: {}", page.text());
}

#[tokio::test]
async fn a_resident_who_signed_in_finds_what_they_reported_and_opens_it() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let with = |mail: &str, details: &str| {
            let mut input = Input { details: details.into(), is_private: true, ..Town::input("idea") };
            input.contact.mail = mail.into();
            input
        };
        let mine = report(town.cx(), town.city(), &Actor::visitor(), with("Mei@example.org", "More benches")).await.unwrap().concern;
        let theirs = report(town.cx(), town.city(), &Actor::visitor(), with("ravi@example.org", "More trees")).await.unwrap().concern;
        let resident = |city, mail: &str| Who::Resident { city, account: AccountId(uuid::Uuid::from_u128(7)), mail: mail.into() };
        let actor = |who| Actor { who, ..Actor::visitor() };
        let mut mei = town.0.signed_in(&actor(resident(town.city().id, "mei@example.org")));
        let page = mei.get("/lampton/follow").await;
        assert!(page.text().contains("with another address, or without one") && !page.text().contains("Sign in with it"), "{}", page.text());
        assert!(page.text().contains("More benches") && !page.text().contains("More trees"), "{}", page.text());
        let open = format!("/lampton/follow/{}", mine.reference);
        let opened = mei.submit("/lampton/follow", &open, &[]).await;
        assert!(opened.location().starts_with("/lampton/c/"), "{}", opened.text());
        assert!(mei.get(opened.location()).await.text().contains("More benches"));
        let csrf = page.form(&open).remove(0).1;
        assert_eq!(mei.post(&format!("/lampton/follow/{}", theirs.reference), &[("csrf", &csrf)]).await.status, 404);
        // Nobody else has such a list: not a stranger, not staff, not a resident of another city.
        let elsewhere = actor(resident(kernel::CityId(uuid::Uuid::from_u128(9)), "mei@example.org"));
        let staff = town.0.staff("Aisha Omar", concerns::PERMISSIONS, kernel::Scope::default());
        for mut other in [town.0.visitor(), town.0.signed_in(&elsewhere), town.0.signed_in(&staff)] {
            let theirs = other.get("/lampton/follow").await.text();
            assert!(!theirs.contains("What you reported With") && theirs.contains("in our mails"), "{theirs}");
            assert_ne!(other.post(&open, &[]).await.status, 303);
        }
        for by in [elsewhere, staff, Actor::visitor()] {
            assert!(concerns::resident::open_own(town.cx(), town.city(), &by, &mine.reference).await.is_err());
        }
    })
    .await;
}
