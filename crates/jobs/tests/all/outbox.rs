//! What is written down, who sees it, and how it goes.

use crate::{a_mail, migrations, post, staff, us};
use jobs::{Delivery, Error, MAIL_RETRY, MAIL_SEE, MAILS_KEPT, MailFilter, MailId, MailState, Paging, Sender, Smtp};
use jobs::{deliver_due, destinations, forget_address, list_mails, mail, retry, retry_destination, send_mail};
use kernel::{CityId, HOUR, SECOND, Total};
use store::{AuditFilter, Ctx, audit_list};
use testkit::each_database;
use testkit::smtp::{Answer, FakeSmtp};

fn cities(cx: &Ctx) -> (Option<CityId>, Option<CityId>) {
    (Some(CityId(cx.uuid())), Some(CityId(cx.uuid())))
}

async fn count(cx: &Ctx, city: Option<CityId>) -> usize {
    let f = MailFilter { city, ..MailFilter::default() };
    list_mails(cx, &us(), &f, &Paging::default()).await.unwrap().items.len()
}

#[tokio::test]
async fn a_notice_is_written_once_to_one_address() {
    each_database(&migrations(), async |t| {
        let (a, b) = cities(&t.cx);
        assert!(post(&t.cx, a_mail(a, "answered", "aigerim@example.org")).await.is_some());
        assert!(post(&t.cx, a_mail(a, "answered", "Aigerim@EXAMPLE.org ")).await.is_none());
        assert!(post(&t.cx, a_mail(a, "answered", "daulet@example.org")).await.is_some());
        assert!(post(&t.cx, a_mail(a, "closed", "aigerim@example.org")).await.is_some());
        assert!(post(&t.cx, a_mail(b, "answered", "aigerim@example.org")).await.is_some());
        assert!(post(&t.cx, a_mail(None, "answered", "aigerim@example.org")).await.is_some());
        assert!(post(&t.cx, a_mail(None, "answered", "aigerim@example.org")).await.is_none(), "the installation's own too");
        assert_eq!((count(&t.cx, a).await, count(&t.cx, b).await, count(&t.cx, None).await), (3, 1, 1));
        let lost: Result<(), Error> = t
            .db()
            .write(async |tx| {
                send_mail(&t.cx, tx, a_mail(a, "lost", "a@example.org")).await?;
                Err(Error::NotFound)
            })
            .await;
        lost.unwrap_err();
        assert_eq!(count(&t.cx, a).await, 3, "a verb that fails sends nothing");
    })
    .await;
}

#[tokio::test]
async fn in_the_mailbox_a_mail_has_arrived_when_it_stands_there() {
    each_database(&migrations(), async |t| {
        let id = post(&t.cx, a_mail(None, "a", "a@example.org").secret()).await.unwrap();
        assert_eq!(deliver_due(&t.cx, &Delivery::Mailbox, 9).await.unwrap().sent, 1);
        let m = mail(&t.cx, &us(), None, id).await.unwrap();
        assert_eq!((m.state.as_str(), m.sent_at), ("sent", Some(t.cx.now())));
        assert!(m.body_text.contains("It took 43 hours.") && m.body_html.contains("lit again"));
        assert!(audit_list(&t.cx, &AuditFilter::default(), 9).await.unwrap().is_empty(), "the program's own reading is no news");
    })
    .await;
}

#[tokio::test]
async fn staff_see_their_citys_mail_and_it_is_noted() {
    each_database(&migrations(), async |t| {
        let (a, b) = cities(&t.cx);
        let id = post(&t.cx, a_mail(a, "a", "a@example.org")).await.unwrap();
        let dana = staff(a, &[MAIL_SEE]);
        let of = |city| MailFilter { city, ..MailFilter::default() };
        assert_eq!(list_mails(&t.cx, &dana, &of(a), &Paging::default()).await.unwrap().items.len(), 1);
        assert!(mail(&t.cx, &dana, a, id).await.unwrap().body_text.contains("School 24"));
        assert_eq!(destinations(&t.cx, &dana, a).await.unwrap().len(), 1);
        for other in [b, None] {
            assert!(matches!(list_mails(&t.cx, &dana, &of(other), &Paging::default()).await, Err(Error::Denied)));
            assert!(matches!(mail(&t.cx, &dana, other, id).await, Err(Error::Denied)));
            assert!(matches!(destinations(&t.cx, &dana, other).await, Err(Error::Denied)));
            assert!(matches!(retry(&t.cx, &dana, other, id).await, Err(Error::Denied)));
        }
        assert!(matches!(retry(&t.cx, &dana, a, id).await, Err(Error::Denied)), "seeing is not sending");
        assert!(matches!(retry_destination(&t.cx, &dana, a, "example.org").await, Err(Error::Denied)));
        let of_b = staff(b, &[MAIL_SEE, MAIL_RETRY]);
        assert!(matches!(mail(&t.cx, &of_b, b, id).await, Err(Error::NotFound)), "another city's id is no id");
        assert!(matches!(retry(&t.cx, &of_b, b, id).await, Err(Error::NotFound)));
        let noted = audit_list(&t.cx, &AuditFilter { city: a, ..AuditFilter::default() }, 9).await.unwrap();
        let noted: Vec<(&str, bool)> = noted.iter().map(|e| (e.act.as_str(), e.is_read)).collect();
        assert_eq!(noted.len(), 2);
        assert!(noted.contains(&("jobs.mail.see", true)) && noted.contains(&("jobs.mail.list", true)));
    })
    .await;
}

#[tokio::test]
async fn a_key_to_an_account_is_shown_to_nobody_and_kept_no_longer_than_it_must() {
    each_database(&migrations(), async |t| {
        let (a, _) = cities(&t.cx);
        let server = FakeSmtp::start().await;
        let delivery = Delivery::Smtp(Smtp::parse(&server.url(), Sender::parse("hansa@mail.example").unwrap()).unwrap());
        server.then([Answer::Data("451 later")]);
        let secret = post(&t.cx, a_mail(a, "link", "a@example.org").secret()).await.unwrap();
        t.clock.advance(SECOND);
        let plain = post(&t.cx, a_mail(a, "plain", "a@example.org")).await.unwrap();
        deliver_due(&t.cx, &delivery, 9).await.unwrap();
        let dana = staff(a, &[MAIL_SEE]);
        let shown = mail(&t.cx, &dana, a, secret).await.unwrap();
        assert!(shown.body_text.is_empty() && shown.body_html.is_empty() && shown.is_secret && shown.state == "failed");
        assert!(mail(&t.cx, &us(), a, secret).await.unwrap().body_text.contains("School 24"), "it is still to be sent");
        t.clock.advance(HOUR);
        deliver_due(&t.cx, &delivery, 9).await.unwrap();
        let kept = mail(&t.cx, &us(), a, secret).await.unwrap();
        assert!(kept.state == "sent" && kept.body_text.is_empty() && kept.body_html.is_empty());
        assert!(!mail(&t.cx, &us(), a, plain).await.unwrap().body_text.is_empty());
        assert!(server.received().iter().all(|r| r.data.contains("School 24")));
    })
    .await;
}

#[tokio::test]
async fn trouble_with_a_destination_is_seen_and_mended() {
    each_database(&migrations(), async |t| {
        let (a, b) = cities(&t.cx);
        let server = FakeSmtp::start().await;
        let delivery = Delivery::Smtp(Smtp::parse(&server.url(), Sender::parse("hansa@mail.example").unwrap()).unwrap());
        let mut ids = Vec::new();
        for (city, to) in [(a, "x@good.example"), (a, "x@Bad.example"), (a, "y@bad.example"), (b, "x@bad.example")] {
            ids.push(post(&t.cx, a_mail(city, "1", to)).await.unwrap());
            // Mails leave in the order in which they were written.
            t.clock.advance(SECOND);
        }
        let bad = ids[1];
        server.then([Answer::Take, Answer::Data("554 5.7.1 we know you"), Answer::Data("451 4.7.1 slow down"), Answer::Take]);
        let round = deliver_due(&t.cx, &delivery, 9).await.unwrap();
        assert_eq!((round.sent, round.failed, round.gave_up), (2, 1, 1));

        let by = staff(a, &[MAIL_SEE, MAIL_RETRY]);
        let all = destinations(&t.cx, &by, a).await.unwrap();
        let told: Vec<_> = all.iter().map(|d| (d.domain.as_str(), d.waiting, d.sent, d.failed, d.gave_up)).collect();
        assert_eq!(told, [("bad.example", 0, 0, 1, 1), ("good.example", 0, 1, 0, 0)]);
        assert!(all[0].last_error.is_some() && all[0].last_tried_at == Some(t.cx.now()) && all[0].last_sent_at.is_none());
        assert!(all[1].last_error.is_none() && all[1].last_sent_at == Some(t.cx.now()));

        retry(&t.cx, &by, a, bad).await.unwrap();
        assert!(matches!(retry(&t.cx, &by, a, bad).await, Err(Error::MailNotFailed)), "it is on its way again");
        assert_eq!(retry_destination(&t.cx, &by, a, "BAD.example").await.unwrap(), 1, "the one that waited for its next attempt");
        assert_eq!(deliver_due(&t.cx, &delivery, 9).await.unwrap().sent, 2);
        assert_eq!(destinations(&t.cx, &by, a).await.unwrap()[0].sent, 2);
        let noted = audit_list(&t.cx, &AuditFilter { city: a, act: Some("jobs.mail.retry".into()), ..AuditFilter::default() }, 9).await.unwrap();
        assert_eq!(noted.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_list_is_narrowed_and_turned_page_by_page() {
    each_database(&migrations(), async |t| {
        let (a, b) = cities(&t.cx);
        for n in 0..7 {
            t.clock.advance(HOUR);
            post(&t.cx, a_mail(a, &format!("{n}"), &format!("r{n}@example.org")).about(format!("concern {}", n % 2))).await;
            post(&t.cx, a_mail(b, &format!("{n}"), "other@example.org")).await;
        }
        let all = MailFilter { city: a, ..MailFilter::default() };
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let page = list_mails(&t.cx, &us(), &all, &Paging { after, size: 3 }).await.unwrap();
            assert_eq!(page.total, Total::Exact(7));
            seen.extend(page.items.into_iter().map(|m| m.to_address));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, (0..7).rev().map(|n| format!("r{n}@example.org")).collect::<Vec<_>>());
        let n = async |f: MailFilter| list_mails(&t.cx, &us(), &MailFilter { city: a, ..f }, &Paging::default()).await.unwrap().items.len();
        assert_eq!(n(MailFilter { about: Some("concern 1".into()), ..MailFilter::default() }).await, 3);
        assert_eq!(n(MailFilter { to: Some(" R3@example.org".into()), ..MailFilter::default() }).await, 1);
        assert_eq!(n(MailFilter { domain: Some("Example.org".into()), state: Some(MailState::Queued), ..MailFilter::default() }).await, 7);
        assert_eq!(n(MailFilter { state: Some(MailState::Sent), ..MailFilter::default() }).await, 0);
        let lost = list_mails(&t.cx, &us(), &all, &Paging { after: Some("' or 1=1".into()), size: i64::MIN }).await.unwrap();
        assert_eq!(lost.items.len(), 1, "what is no page is the first, and a size has its limits");
    })
    .await;
}

#[tokio::test]
async fn a_person_who_is_deleted_leaves_no_mail() {
    each_database(&migrations(), async |t| {
        let (a, b) = cities(&t.cx);
        post(&t.cx, a_mail(a, "1", "Aigerim@example.org")).await;
        post(&t.cx, a_mail(a, "2", "aigerim@example.org")).await;
        post(&t.cx, a_mail(a, "1", "daulet@example.org")).await;
        post(&t.cx, a_mail(b, "1", "aigerim@example.org")).await;
        deliver_due(&t.cx, &Delivery::Mailbox, 1).await.unwrap();
        let forget = async |address: &str| t.db().write(async |tx| forget_address(&t.cx, tx, a, address).await).await.unwrap();
        assert_eq!(forget("AIGERIM@example.org").await, 2, "sent or not");
        assert_eq!(forget("no address").await, 0);
        assert_eq!((count(&t.cx, a).await, count(&t.cx, b).await), (1, 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_that_is_deleted_while_it_is_sent_harms_nobody() {
    each_database(&migrations(), async |t| {
        let server = FakeSmtp::start().await;
        let delivery = Delivery::Smtp(Smtp::parse(&server.url(), Sender::parse("hansa@mail.example").unwrap()).unwrap());
        server.then([Answer::Stall]);
        let id = post(&t.cx, a_mail(None, "1", "a@example.org")).await.unwrap();
        let (cx, d) = (t.cx.clone(), delivery.clone());
        let worker = tokio::spawn(async move { deliver_due(&cx, &d, 1).await });
        while server.received().is_empty() {
            tokio::task::yield_now().await;
        }
        t.db().write(async |tx| forget_address(&t.cx, tx, None, "a@example.org").await).await.unwrap();
        worker.abort();
        worker.await.unwrap_err();
        t.clock.advance(HOUR);
        assert_eq!(deliver_due(&t.cx, &delivery, 9).await.unwrap().taken, 0);
        assert!(matches!(mail(&t.cx, &us(), None, id).await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn old_mail_is_forgotten_and_what_still_waits_is_not() {
    each_database(&migrations(), async |t| {
        let sent = post(&t.cx, a_mail(None, "1", "a@example.org")).await.unwrap();
        deliver_due(&t.cx, &Delivery::Mailbox, 9).await.unwrap();
        let waits = post(&t.cx, a_mail(None, "2", "a@example.org")).await.unwrap();
        let away = Delivery::Smtp(Smtp::parse("smtp://127.0.0.1:1", Sender::parse("hansa@mail.example").unwrap()).unwrap());
        assert!(deliver_due(&t.cx, &away, 9).await.unwrap().server_fault.is_some());
        let untried = post(&t.cx, a_mail(None, "3", "a@example.org")).await.unwrap();
        t.clock.advance(MAILS_KEPT + 1);
        crate::put(&t.cx, jobs::Job::new(jobs::SCHEDULES[0].kind)).await;
        jobs::run_due(&t.cx, &jobs::handlers(), 1).await.unwrap();
        for gone in [sent, untried] {
            assert!(matches!(mail(&t.cx, &us(), None, MailId(gone.0)).await, Err(Error::NotFound)));
        }
        assert_eq!(mail(&t.cx, &us(), None, waits).await.unwrap().state, "queued");
    })
    .await;
}
