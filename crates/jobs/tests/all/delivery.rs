//! Mail on its way, to a server that does what servers do.

use crate::{a_mail, migrations, post, us};
use jobs::{Delivery, MAIL_ATTEMPTS_MAX, MAIL_LEASE, MAIL_NEWS, MailFilter, MailLine, Paging, Sender, Smtp, deliver_due, list_mails};
use kernel::{HOUR, MINUTE};
use std::collections::{HashMap, HashSet};
use store::Ctx;
use testkit::each_database;
use testkit::smtp::{Answer, FakeSmtp};

fn by_smtp(url: &str) -> Delivery {
    Delivery::Smtp(Smtp::parse(url, Sender::parse("hansa@mail.example").unwrap()).unwrap())
}

async fn mails(cx: &Ctx) -> Vec<MailLine> {
    list_mails(cx, &us(), &MailFilter::default(), &Paging::default()).await.unwrap().items
}

async fn the_mail(cx: &Ctx) -> MailLine {
    mails(cx).await.remove(0)
}

#[tokio::test]
async fn a_mail_arrives_with_what_a_mail_needs() {
    each_database(&migrations(), async |t| {
        let server = FakeSmtp::start().await;
        let mut m = a_mail(None, "a", "Aigerim@Example.ORG").subject("Лампа \u{2068}L-1\u{2069} горит").reply_to(Some("desk@astana.example".into()));
        m.from_name = "Астана, \"desk\"".into();
        let id = post(&t.cx, m).await.unwrap();
        let round = deliver_due(&t.cx, &by_smtp(&server.url()), 9).await.unwrap();
        assert_eq!((round.taken, round.sent), (1, 1));
        let got = server.received().remove(0);
        assert_eq!((got.from.as_str(), got.to.as_slice()), ("hansa@mail.example", ["Aigerim@Example.ORG".to_string()].as_slice()));
        assert_eq!(got.header("Message-ID").unwrap(), format!("<{}@astana.example>", id.0.simple()));
        assert_eq!(got.header("Date").unwrap(), "Tue, 24 Nov 2026 09:00:00 +0000");
        assert_eq!(got.header("Reply-To").unwrap(), "desk@astana.example");
        assert_eq!(got.header("Auto-Submitted").unwrap(), "auto-generated");
        let link = "https://astana.example/leave/V5T81HJC?token=0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        assert_eq!(got.header("List-Unsubscribe").unwrap(), format!("<{link}>"), "plain and in one line, or mail programs show no button");
        assert_eq!(got.header("List-Unsubscribe-Post").unwrap(), "List-Unsubscribe=One-Click");
        assert!(got.header("From").unwrap().ends_with("<hansa@mail.example>") && got.header("From").unwrap().starts_with("=?utf-8?b?"));
        // “Лампа L-1 горит”, and no mark of Fluent's between.
        assert_eq!(got.header("Subject").unwrap(), "=?utf-8?b?0JvQsNC80L/QsA==?= L-1 =?utf-8?b?0LPQvtGA0LjRgg==?=");
        assert!(got.data.contains("text/plain") && got.data.contains("text/html"));
        let sent = the_mail(&t.cx).await;
        assert_eq!((sent.state.as_str(), sent.sent_at, sent.attempts), ("sent", Some(t.cx.now()), 1));
    })
    .await;
}

#[tokio::test]
async fn a_mail_keeps_its_message_id_through_every_trouble() {
    each_database(&migrations(), async |t| {
        let server = FakeSmtp::start().await;
        server.then([Answer::HangUp, Answer::Recipient("450 4.2.1 greylisted"), Answer::Data("451 4.3.0 later")]);
        server.then([Answer::DropAfterData, Answer::Data("421 4.3.2 closing")]);
        let delivery = by_smtp(&server.url());
        let id = post(&t.cx, a_mail(None, "a", "a@example.org")).await.unwrap();
        let expected = [
            // (state, attempts, a word of the error): what is the server's fault costs the mail no attempt.
            ("queued", 0, "incomplete response"),
            ("failed", 1, "450"),
            ("failed", 2, "451"),
            ("failed", 3, "incomplete response"),
            ("failed", 4, "421"),
        ];
        for (state, attempts, word) in expected {
            deliver_due(&t.cx, &delivery, 9).await.unwrap();
            let m = the_mail(&t.cx).await;
            assert_eq!((m.state.as_str(), m.attempts), (state, attempts), "{m:?}");
            assert!(m.last_error.as_deref().is_some_and(|e| e.contains(word)), "{m:?}");
            let next = m.next_at.unwrap();
            assert!(next > t.cx.now());
            t.clock.set(next.plus(-1));
            assert_eq!(deliver_due(&t.cx, &delivery, 9).await.unwrap().taken, 0, "not before its time");
            t.clock.advance(1);
        }
        assert_eq!(deliver_due(&t.cx, &delivery, 9).await.unwrap().sent, 1);
        let sent = the_mail(&t.cx).await;
        assert_eq!((sent.state.as_str(), sent.attempts, sent.last_error), ("sent", 5, None));
        let got = server.received();
        assert_eq!(got.iter().map(|r| r.acknowledged).collect::<Vec<_>>(), [false, false, false, true]);
        assert!(got.iter().all(|r| r.data == got[0].data), "every attempt sends the same bytes");
        assert_eq!(got[0].header("Message-ID").unwrap(), format!("<{}@astana.example>", id.0.simple()));
    })
    .await;
}

#[tokio::test]
async fn a_refusal_for_good_ends_it_and_a_refusal_for_now_does_so_in_time() {
    each_database(&migrations(), async |t| {
        let server = FakeSmtp::start().await;
        let delivery = by_smtp(&server.url());
        server.then([Answer::Recipient("550 5.1.1 no such user")]);
        post(&t.cx, a_mail(None, "a", "nobody@example.org")).await;
        assert_eq!(deliver_due(&t.cx, &delivery, 9).await.unwrap().gave_up, 1);
        let m = the_mail(&t.cx).await;
        assert_eq!((m.state.as_str(), m.attempts, m.next_at), ("gave_up", 1, None));

        server.then(vec![Answer::Data("452 4.2.2 full"); 20]);
        post(&t.cx, a_mail(None, "b", "full@example.org")).await;
        for attempt in 1..=MAIL_ATTEMPTS_MAX {
            let round = deliver_due(&t.cx, &delivery, 9).await.unwrap();
            assert_eq!((round.failed, round.gave_up), if attempt < MAIL_ATTEMPTS_MAX { (1, 0) } else { (0, 1) }, "attempt {attempt}");
            t.clock.advance(8 * HOUR);
        }
        assert_eq!(deliver_due(&t.cx, &delivery, 9).await.unwrap().taken, 0);
        assert_eq!(the_mail(&t.cx).await.attempts, MAIL_ATTEMPTS_MAX);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_is_away_for_a_week_loses_no_mail() {
    each_database(&migrations(), async |t| {
        let delivery = by_smtp("smtp://127.0.0.1:1");
        for n in 0..5 {
            post(&t.cx, a_mail(None, &format!("{n}"), "a@example.org")).await;
        }
        for _ in 0..7 * 24 {
            let round = deliver_due(&t.cx, &delivery, 9).await.unwrap();
            assert!(round.server_fault.is_some() && round.taken == 1, "one try a round is enough: {round:?}");
            t.clock.advance(HOUR);
        }
        assert!(mails(&t.cx).await.iter().all(|m| m.state == "queued" && m.attempts == 0));
        let server = FakeSmtp::start().await;
        assert_eq!(deliver_due(&t.cx, &by_smtp(&server.url()), 9).await.unwrap().sent, 5);
        assert_eq!(server.connections(), 1, "one connection for a round");
    })
    .await;
}

#[tokio::test]
async fn what_nothing_could_send_for_weeks_stays_at_home_until_staff_send_it() {
    each_database(&migrations(), async |t| {
        let id = post(&t.cx, a_mail(None, "a", "a@example.org")).await.unwrap();
        t.clock.advance(MAIL_NEWS + 1);
        let fresh = post(&t.cx, a_mail(None, "b", "b@example.org")).await.unwrap();
        let server = FakeSmtp::start().await;
        let round = deliver_due(&t.cx, &by_smtp(&server.url()), 9).await.unwrap();
        assert_eq!((round.sent, round.gave_up), (1, 1), "{fresh} goes");
        jobs::retry(&t.cx, &us(), None, id).await.unwrap();
        assert_eq!(deliver_due(&t.cx, &by_smtp(&server.url()), 9).await.unwrap().sent, 1, "somebody wants it sent all the same");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kill_repeats_at_most_the_one_in_hand_and_loses_none() {
    each_database(&migrations(), async |t| {
        let server = FakeSmtp::start().await;
        let delivery = by_smtp(&server.url());
        for n in 0..12 {
            post(&t.cx, a_mail(None, &format!("{n}"), &format!("r{n}@example.org"))).await;
        }
        // Two kills: each time the server has the mail, and we do not know.
        for taken in [4, 3] {
            server.then(std::iter::repeat_n(Answer::Take, taken).chain([Answer::Stall]));
            let before = server.received().len();
            let (cx, d) = (t.cx.clone(), delivery.clone());
            let worker = tokio::spawn(async move { deliver_due(&cx, &d, 99).await });
            while server.received().len() < before + taken + 1 {
                tokio::task::yield_now().await;
            }
            worker.abort();
            worker.await.unwrap_err();
        }
        deliver_due(&t.cx, &delivery, 99).await.unwrap();
        assert_eq!(mails(&t.cx).await.iter().filter(|m| m.state == "sending").count(), 2, "their leases hold");
        t.clock.advance(MAIL_LEASE);
        deliver_due(&t.cx, &delivery, 99).await.unwrap();
        assert!(mails(&t.cx).await.iter().all(|m| m.state == "sent"));
        let mut times: HashMap<String, usize> = HashMap::new();
        for r in server.received() {
            *times.entry(r.header("Message-ID").unwrap()).or_default() += 1;
        }
        let twice = times.values().filter(|n| **n == 2).count();
        assert_eq!((times.len(), twice, server.received().len()), (12, 2, 14), "{times:?}");
        let to: HashSet<String> = server.received().into_iter().filter(|r| r.acknowledged).flat_map(|r| r.to).collect();
        assert_eq!(to.len(), 12);
    })
    .await;
}

#[tokio::test]
async fn who_signs_in_sends_and_who_cannot_blames_no_mail() {
    each_database(&migrations(), async |t| {
        let server = FakeSmtp::start().await;
        server.demand("AGhhbnNhAHMzY3JldCE=");
        post(&t.cx, a_mail(None, "a", "a@example.org")).await;
        let url = |password: &str| format!("smtp://hansa:{password}@127.0.0.1:{}", server.port);
        let round = deliver_due(&t.cx, &by_smtp(&url("wrong")), 9).await.unwrap();
        let fault = round.server_fault.unwrap();
        assert!(fault.contains("535") && !fault.contains("wrong"), "{fault}");
        assert_eq!(the_mail(&t.cx).await.attempts, 0);
        t.clock.advance(2 * MINUTE);
        assert_eq!(deliver_due(&t.cx, &by_smtp(&url("s3cret!")), 9).await.unwrap().sent, 1);
    })
    .await;
}

#[tokio::test]
async fn a_server_without_encryption_gets_nothing_when_it_is_asked_for() {
    each_database(&migrations(), async |t| {
        let server = FakeSmtp::start().await;
        post(&t.cx, a_mail(None, "a", "a@example.org")).await;
        let round = deliver_due(&t.cx, &by_smtp(&format!("{}?tls=starttls", server.url())), 9).await.unwrap();
        assert!(round.server_fault.is_some_and(|f| f.contains("STARTTLS")));
        assert!(server.received().is_empty());
    })
    .await;
}

#[tokio::test]
async fn what_strangers_type_makes_no_header() {
    each_database(&migrations(), async |t| {
        let server = FakeSmtp::start().await;
        let evil = "x\r\nBcc: victim@example.org\r\n\r\n<script>\u{85}X: y\u{2028}Z: w\u{2029}\0";
        let mut m = a_mail(None, "a", "a@example.org").subject(evil).about(evil);
        m.from_name = evil.into();
        m.host = evil.into();
        m.key = evil.into();
        post(&t.cx, m).await.unwrap();
        assert_eq!(deliver_due(&t.cx, &by_smtp(&server.url()), 9).await.unwrap().sent, 1);
        let got = server.received().remove(0);
        let names = "Date From To Subject Message-ID Auto-Submitted Content-Language List-Unsubscribe List-Unsubscribe-Post MIME-Version Content-Type";
        assert_eq!(got.header_names(), names.split(' ').collect::<Vec<_>>());
        assert_eq!(got.to, ["a@example.org"]);
        assert_eq!(got.header("Message-ID").unwrap().split('@').nth(1), Some("hansa.invalid>"));

        for bad in ["a@example.org\r\nBcc: v@example.org", "a@example.org>, <v@example.org", "a@example.org, v@example.org"] {
            let to = t.db().write(async |tx| jobs::send_mail(&t.cx, tx, a_mail(None, "b", bad)).await).await;
            assert!(matches!(to, Err(jobs::Error::Address(_))), "{bad}");
            let reply = a_mail(None, "b", "a@example.org").reply_to(Some(bad.into()));
            let reply = t.db().write(async |tx| jobs::send_mail(&t.cx, tx, reply).await).await;
            assert!(matches!(reply, Err(jobs::Error::Address(_))), "{bad}");
        }
        let mut link = a_mail(None, "b", "a@example.org");
        link.unsubscribe = Some("https://a.example/\r\nX: y".into());
        let link = t.db().write(async |tx| jobs::send_mail(&t.cx, tx, link).await).await;
        assert!(matches!(link, Err(jobs::Error::Link)));
        let mut big = a_mail(None, "b", "a@example.org");
        big.text = "x".repeat(jobs::MAIL_BYTES_MAX);
        let big = t.db().write(async |tx| jobs::send_mail(&t.cx, tx, big).await).await;
        assert!(matches!(big, Err(jobs::Error::TooLarge)));
    })
    .await;
}
