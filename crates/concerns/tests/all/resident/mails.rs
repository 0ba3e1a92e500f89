//! What residents are told by mail.

use super::{answer, ask, lamp_draft, letters, link, mails};
use crate::town::{Staff, Town, town};
use concerns::model::CloseReason;
use concerns::report::{Input, report};
use concerns::resident::{Reopening, reopen, send};
use kernel::{Actor, DAY, Lang, SECOND};
use testkit::each_database;

fn contact(mail: &str) -> concerns::Contact {
    concerns::Contact { mail: mail.into(), wants_mail: true, ..Default::default() }
}

#[tokio::test]
async fn the_receipt_comes_by_mail_with_a_link_of_its_own() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let draft = lamp_draft(&town, "aigerim@example.org").await;
        let r = send(town.cx(), town.city(), &Actor::visitor(), &draft.secret, &Lang::english(), None).await.unwrap();
        letters(&town).await;
        letters(&town).await;
        let all = mails(&town).await;
        assert_eq!(all.len(), 1, "once, however often jobs run");
        let m = &all[0];
        assert_eq!(m.subject, "We have your report: Dark since Monday");
        assert_eq!((m.to_address.as_str(), m.language.as_str(), m.reply_to.as_deref()), ("aigerim@example.org", "en", Some("desk@lampton.example")));
        assert!(m.body_text.contains("Street lighting") && m.body_text.contains(&r.concern.reference.spoken()), "{}", m.body_text);
        assert!(m.body_text.contains("Wed Nov 25, 2026") || m.body_text.contains("25"), "the promise has its day: {}", m.body_text);
        let own = link(&m.body_text, "/c/");
        assert!(!own.ends_with(&r.secret), "each letter has a secret of its own");
        assert!(town.0.visitor().get(&own).await.text().contains("Dark since Monday"));
        assert!(m.is_secret, "staff do not read the reporter's link in the outbox");
        assert_eq!(m.about, format!("concern {}", r.concern.reference));
    })
    .await;
}

#[tokio::test]
async fn one_post_ends_the_mails_and_nothing_else() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let input = Input { contact: contact("ali@example.org"), details: "More benches".into(), ..Town::input("idea") };
        let r = report(town.cx(), town.city(), &Actor::visitor(), input).await.unwrap();
        letters(&town).await;
        let m = mails(&town).await.remove(0);
        let leave = m.unsubscribe.clone().unwrap();
        assert_eq!(leave, format!("http://lampton.test{}", link(&m.body_text, "/leave/")));
        let path = leave.trim_start_matches("http://lampton.test").to_string();
        let mut c = town.0.visitor();
        let page = c.get(&path).await;
        assert!(page.text().contains("No more mails?"), "looking does nothing");
        // As a mail program does it: no cookie, no origin, no token.
        let body = axum::body::Body::from("List-Unsubscribe=One-Click");
        let request = axum::http::Request::post(&path).header("host", "lampton.test").header("content-type", "application/x-www-form-urlencoded").body(body);
        assert_eq!(c.raw(request.unwrap()).await.status, 200);
        assert!(c.post(&path, &[]).await.text().contains("No more mails will come"), "twice is as once");
        let again = c.get(&path).await;
        assert!(again.text().contains("No more mails come") && !again.text().contains("No more mails?"), "who left is not asked again: {}", again.text());
        let follow = format!("/lampton/concern/{}/follow", r.concern.reference);
        assert_eq!(again.attributes("main a.go", "href"), [follow.as_str()], "what is public can be followed again");
        assert!(again.all("main form").is_empty());
        answer(&town, &r.concern).await;
        letters(&town).await;
        assert_eq!(mails(&town).await.len(), 1);
        assert_eq!(c.get(&format!("/lampton/c/{}", r.secret)).await.status, 200, "the private link goes on working");
    })
    .await;
}

#[tokio::test]
async fn every_change_is_told_in_order_and_once() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let input = Input { contact: contact("ali@example.org"), details: "More benches".into(), lang: Lang::parse("ar").unwrap(), ..Town::input("idea") };
        let r = report(town.cx(), town.city(), &Actor::visitor(), input).await.unwrap();
        letters(&town).await;
        ask(&town, &r.concern).await;
        letters(&town).await;
        concerns::resident::reply(town.cx(), town.city(), &Actor::visitor(), super::said(&r.secret, "Both")).await.unwrap();
        answer(&town, &r.concern).await;
        letters(&town).await;
        let why = Reopening { secret: r.secret.clone(), text: "Not done".into(), lang: Lang::english(), promised: None };
        reopen(town.cx(), town.city(), &Staff, &Actor::visitor(), why).await.unwrap();
        letters(&town).await;
        let subjects: Vec<String> = mails(&town).await.into_iter().map(|m| m.subject).collect();
        let spoken = town.0.site.languages.get(&Lang::parse("ar").unwrap());
        assert_eq!(subjects.len(), 4, "{subjects:?}");
        if spoken.is_none() {
            assert_eq!(
                subjects,
                ["We have your report: More benches", "A question to you: More benches", "Answered: More benches", "Open again: More benches"]
            );
        }
        let all = mails(&town).await;
        assert!(!all[3].body_text.contains("> We filled it"), "what a mail told is not told again: {}", all[3].body_text);
        assert!(all[1].body_text.contains("> Which of the two lamps?") && all[2].body_text.contains("> We filled it"));
        let (lang, dir) = if spoken.is_some() { ("ar", "dir=\"rtl\"") } else { ("en", "dir=\"ltr\"") };
        assert!(all.iter().all(|m| m.language == lang && m.body_html.contains(dir)));
    })
    .await;
}

#[tokio::test]
async fn a_private_matter_is_not_in_the_subject() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let input = Input { contact: contact("ali@example.org"), details: "He asked for money".into(), ..Town::input("conduct") };
        let r = report(town.cx(), town.city(), &Actor::visitor(), input).await.unwrap();
        letters(&town).await;
        let m = mails(&town).await.remove(0);
        assert_eq!(m.subject, format!("We have your report: {}", r.concern.reference.spoken()));
        assert!(!m.body_text.contains("money") && !m.body_html.contains("money"));
    })
    .await;
}

#[tokio::test]
async fn an_address_that_never_said_yes_is_forgotten() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let r = town.report("lamp-out", Town::WEST, "Dark").await;
        let at = format!("/lampton/concern/{}", r.concern.reference);
        town.0.visitor().post(&format!("{at}/follow"), &[("mail", "mei@example.org")]).await;
        letters(&town).await;
        let confirm = link(&mails(&town).await[0].body_text, "/confirm/");
        town.0.clock.advance(8 * DAY);
        concerns::resident::clear(town.cx(), town.city()).await.unwrap();
        assert_eq!(town.0.visitor().post(&confirm, &[]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn the_last_mail_says_how_the_case_stands() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let (cx, city, version) = (town.cx(), town.city(), None);
        for is_by_staff in [true, false] {
            let input = Input { contact: contact("ali@example.org"), details: "More benches".into(), ..Town::input("idea") };
            let r = report(cx, city, &Actor::visitor(), input).await.unwrap();
            let (c, lang) = (r.concern, Lang::english());
            letters(&town).await;
            let before = mails(&town).await.len();
            town.0.clock.advance(SECOND);
            answer(&town, &c).await;
            town.0.clock.advance(20 * SECOND);
            if is_by_staff {
                let again = concerns::reopen_by_staff::Input { concern: c.id, version, text: "We look again.".into(), lang: lang.clone() };
                concerns::reopen_by_staff::reopen(cx, city, &Staff, &super::system(), again).await.unwrap();
            } else {
                let why = Reopening { secret: r.secret.clone(), text: "Not done".into(), lang: lang.clone(), promised: None };
                reopen(cx, city, &Staff, &Actor::visitor(), why).await.unwrap();
            }
            letters(&town).await;
            let told: Vec<String> = mails(&town).await.into_iter().skip(before).map(|m| m.subject).collect();
            assert_eq!(told, ["Open again: More benches"], "by staff: {is_by_staff}");
            let body = mails(&town).await.pop().unwrap().body_text;
            assert!(body.contains("Before that, the city had answered:") && body.contains("> We filled it"), "no other mail says it: {body}");
            assert_eq!((body.contains("> We look again."), body.contains("Not done")), (is_by_staff, false), "{body}");
            // Closed for one reason, opened again, and closed for another: each letter gives its own, and the queue may have stood still meanwhile.
            for (reason, wait) in [(CloseReason::NotOurs, 5), (CloseReason::NotFound, 120)] {
                let end = concerns::close::Input { concern: c.id, version, reason, text: "We looked.".into(), lang: lang.clone(), duplicate_of: None };
                concerns::close::close(cx, city, &super::system(), end).await.unwrap();
                town.0.clock.advance(wait * SECOND);
                if reason == CloseReason::NotOurs {
                    let again = concerns::reopen_by_staff::Input { concern: c.id, version, text: "We look again.".into(), lang: lang.clone() };
                    concerns::reopen_by_staff::reopen(cx, city, &Staff, &super::system(), again).await.unwrap();
                    town.0.clock.advance(SECOND);
                }
            }
            letters(&town).await;
            let told = mails(&town).await.split_off(before + 1);
            assert_eq!(told.iter().map(|m| m.subject.as_str()).collect::<Vec<_>>(), ["Closed: More benches"]);
            assert!(told[0].body_text.contains("Why: Nothing found there."), "{}", told[0].body_text);
        }
    })
    .await;
}
