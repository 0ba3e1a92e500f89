//! What comes after everything of the writing is deleted: the case lives, and whoever holds its key is led to it.

use crate::desk::Desk;
use concerns::redact;
use kernel::HOUR;
use testkit::each_database;

const KEY: &str = "1ATEABCHJKMNPQRSTVWXYZ012345";

store::row! { struct Count { n: i64 } }

#[tokio::test]
async fn a_receipt_is_there_as_long_as_its_case_and_a_late_device_sends_nothing_twice() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut c = d.town.0.visitor();
        let fields = [("key", KEY), ("send", "1"), ("category", "pothole"), ("place", "School 24"), ("details", "Deep hole"), ("mail", "ali@example.org")];
        let page = "/lampton/report-offline";
        let receipt = format!("/lampton/report/{KEY}/sent");
        assert_eq!(c.post(page, &fields).await.location(), receipt);
        let first = c.get(&receipt).await;
        let (reference, own) = (first.all("[data-report-reference]"), first.attributes("[data-report-own]", "href"));
        let case = concerns::resident::receipt(d.town.cx(), d.town.city(), KEY).await.unwrap().concern;
        for after in ["a day", "it was redacted"] {
            if after == "a day" {
                t.clock.advance(25 * HOUR);
                concerns::resident::clear(d.town.cx(), d.town.city()).await.unwrap();
            } else {
                redact::redact(d.town.cx(), d.town.city(), &d.chief, redact::Input::everything(case.id)).await.unwrap();
            }
            let again = c.get(&receipt).await;
            assert_eq!((again.status.as_u16(), again.all("[data-report-reference]")), (200, reference.clone()), "after {after}: {}", again.text());
            assert_eq!(again.attributes("[data-report-own]", "href"), own);
            for step in ["where", "more", "check"] {
                assert_eq!(c.get(&format!("/lampton/report/{KEY}/{step}")).await.location(), receipt, "after {after}");
            }
            for sending in [&fields[..], &fields[..1]] {
                let sent = c.post(page, &[sending, &[("category", "pothole"), ("place", "School 24")]].concat()).await;
                assert_eq!(sent.location(), receipt, "after {after}: {}", sent.text());
            }
            assert_eq!(c.post(&format!("/lampton/report/{KEY}/send"), &[]).await.location(), receipt);
        }
        let all: Vec<Count> = t.db().q("select cast(count(*) as bigint) as n from concern").all().await.unwrap();
        assert_eq!(all[0].n, 1, "it is one case");
        // Nothing leads to it any more: nobody is told that a report was not sent.
        t.db().write(async |tx| tx.q("delete from private_link").run().await.map_err(concerns::Error::from)).await.unwrap();
        let gone = c.get(&receipt).await;
        assert_eq!(gone.status, 404);
        assert!(gone.text().contains("Nothing is kept of this report any more.") && !gone.text().contains("nobody sends"), "{}", gone.text());
    })
    .await;
}
