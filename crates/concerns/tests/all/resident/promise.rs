//! What a page promised of who will read the words is kept, whatever became of the case while they were written; and what waits is told as it is.

use super::twice::{filled, pairs, public_pothole};
use super::{answer, until_more};
use crate::desk::Desk;
use crate::town::{Staff, Town};
use concerns::model::{Concern, Visibility};
use concerns::{classify, hide, reopen_by_staff};
use kernel::Lang;
use testkit::{Client, each_database};

async fn of_kind(d: &Desk, c: &Concern, category: &str) {
    d.later();
    let input = classify::Input { concern: c.id, version: None, category: category.into(), department: None };
    classify::classify(d.town.cx(), d.town.city(), &Staff, &d.chief, input).await.unwrap();
    d.later();
}

async fn public_page(d: &Desk, c: &Concern) -> String {
    d.town.0.visitor().get(&format!("/lampton/concern/{}", c.reference)).await.text()
}

#[tokio::test]
async fn words_that_were_promised_a_look_wait_for_it_though_the_kind_is_public_at_once_by_now() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, own) = public_pothole(&d).await;
        let (say, rate, reopen, mut b) = (format!("{own}/say"), format!("{own}/rate"), format!("{own}/reopen"), d.town.0.visitor());
        assert!(b.get(&own).await.all("#text-hint")[0].contains("once staff have looked at it"));
        let says = filled(&mut b, &own, &say, "text", "Ali lives there.").await;
        answer(&d.town, &c).await;
        d.later();
        let opens = filled(&mut b, &own, &reopen, "why", "Siti fell.").await;
        let mut rates = filled(&mut b, &rate, &rate, "reason", "Tan saw it.").await;
        rates.push(("rating".into(), "1".into()));
        let again = reopen_by_staff::Input { concern: c.id, version: None, text: "We look again.".into(), lang: Lang::english() };
        reopen_by_staff::reopen(d.town.cx(), d.town.city(), &Staff, &d.chief, again).await.unwrap();
        of_kind(&d, &c, "idea").await;
        assert_eq!(b.post(&say, &pairs(&says)).await.status, 303);
        answer(&d.town, &c).await;
        d.later();
        assert_eq!(b.post(&rate, &pairs(&rates)).await.status, 303);
        d.later();
        assert_eq!(b.post(&reopen, &pairs(&opens)).await.status, 303);
        let public = public_page(&d, &c).await;
        assert!(!["Ali", "Siti", "Tan"].iter().any(|name| public.contains(name)), "{public}");
        assert_eq!(d.now(c.id).await.unseen, 3);
        assert_eq!(b.get(&own).await.text().matches("Public after a look").count(), 3);
        // A page that is opened now says what holds now; and what promised nothing is as the case is.
        assert!(b.get(&own).await.all("#text-hint")[0].starts_with("Everyone will be able to read this. "));
        d.later();
        assert_eq!(b.submit(&own, &say, &[("text", "The bench by the gate.")]).await.status, 303);
        d.later();
        assert_eq!(b.post(&say, &[("text", "And the lamp.")]).await.status, 303);
        let public = public_page(&d, &c).await;
        assert!(public.contains("The bench by the gate.") && public.contains("And the lamp."), "{public}");
        // The other way round the case counts, and what was to be staff's alone stays theirs.
        let open = filled(&mut b, &own, &say, "text", "My number is 0123.").await;
        of_kind(&d, &c, "pothole").await;
        assert_eq!(b.post(&say, &pairs(&open)).await.status, 303);
        let private: Vec<(&str, &str)> = open.iter().map(|(n, v)| (n.as_str(), if n == "promise" { "never" } else { v })).collect();
        d.later();
        assert_eq!(b.post(&say, &[private, vec![("key", "")]].concat()).await.status, 303);
        assert!(!public_page(&d, &c).await.contains("0123"));
    })
    .await;
}

#[tokio::test]
async fn the_own_page_promises_nothing_of_words_that_cannot_become_public() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let (c, own) = public_pothole(&d).await;
        let (say, mut b) = (format!("{own}/say"), d.town.0.visitor());
        assert_eq!(b.submit(&own, &say, &[("text", "He asked for money.")]).await.status, 303);
        assert_eq!(b.get(&own).await.all(".story .xs"), ["Public after a look"]);
        of_kind(&d, &c, "conduct").await;
        let page = b.get(&own).await;
        assert_eq!(page.all(".story .xs"), ["Only the city's staff and you read this"]);
        assert_eq!(page.all("#text-hint"), ["Only the city's staff and you will be able to read this."]);
        assert!(!page.text().contains("after a look"), "{}", page.text());
        // Hidden by staff, it may be public again; at present nobody else reads it.
        let (hidden, own) = public_pothole(&d).await;
        let say = format!("{own}/say");
        assert_eq!(b.submit(&own, &say, &[("text", "Two bicycles fell.")]).await.status, 303);
        d.later();
        hide::hide(d.town.cx(), d.town.city(), &d.chief, hide::Input { concern: hidden.id, version: None }).await.unwrap();
        d.later();
        let page = b.get(&own).await;
        assert_eq!(page.all(".story .xs"), ["The report is hidden at present: only the city's staff and you read this"]);
        assert!(page.all("#text-hint")[0].starts_with("This report is hidden at present"), "{}", page.text());
        assert_eq!(b.submit(&own, &say, &[("text", "And a car.")]).await.status, 303);
        assert_eq!(d.now(hidden.id).await.unseen, 2, "with the case it is looked at again");
        of_kind(&d, &hidden, "conduct").await;
        assert_eq!(b.get(&own).await.all(".story .xs"), ["Only the city's staff and you read this"; 2]);
        let open = d.town.report("idea", Town::WEST, "More benches").await;
        let own = format!("/lampton/c/{}", open.secret);
        assert_eq!(b.submit(&own, &format!("{own}/say"), &[("text", "By the gate.")]).await.status, 303);
        assert!(b.get(&own).await.all(".story .xs").is_empty(), "what everybody may read says nothing");
    })
    .await;
}

/// From now on everybody reads what is reported of a kind, or nobody but staff.
async fn becomes(d: &Desk, kind: &str, publication: &str) {
    let at = format!("/lampton/settings/categories/{kind}");
    let saved = d.town.0.signed_in(&d.chief).submit(&at, &at, &[("publication", publication), ("save", "1")]).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
}

/// Sends a report by the form of its last look; answers who may see it.
async fn sent(d: &Desk, c: &mut Client, draft: &str, form: &[(String, String)]) -> Visibility {
    let pairs: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let sent = c.post(&format!("{draft}/send"), &pairs).await;
    assert!(sent.location().ends_with("/sent"), "{} {}", sent.status, sent.location());
    let secret = draft.rsplit('/').next().unwrap();
    concerns::resident::receipt(d.town.cx(), d.town.city(), secret).await.unwrap().concern.visibility()
}

#[tokio::test]
async fn a_report_is_shown_to_no_more_people_than_its_last_look_said() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut c = d.town.0.visitor();
        for (kind, said, is) in [
            ("conduct", "Only the city's staff and you will be able to read this.", Visibility::Private),
            ("pothole", "Everyone will be able to read this once staff have looked at it.", Visibility::Review),
        ] {
            let mut drafts = Vec::new();
            for _ in 0..2 {
                let draft = until_more(&mut c, kind).await;
                let more = format!("{draft}/more");
                c.submit(&more, &more, &[("details", "Ali, in the second house")]).await;
                drafts.push(draft);
            }
            let check = c.get(&format!("{}/check", drafts[0])).await;
            assert!(check.text().contains(said), "{}", check.text());
            let form = check.form(&format!("{}/send", drafts[0]));
            becomes(&d, kind, "at-once").await;
            assert_eq!(sent(&d, &mut c, &drafts[0], &form).await, is, "{kind}");
            // Who looks at it now is told so, and means it.
            let check = c.get(&format!("{}/check", drafts[1])).await;
            assert!(check.text().contains("Everyone will be able to read this. "), "{}", check.text());
            let form = check.form(&format!("{}/send", drafts[1]));
            assert_eq!(sent(&d, &mut c, &drafts[1], &form).await, Visibility::Public);
        }
        // The other way round the kind counts.
        let draft = until_more(&mut c, "pothole").await;
        let form = c.get(&format!("{draft}/check")).await.form(&format!("{draft}/send"));
        becomes(&d, "pothole", "never").await;
        assert_eq!(sent(&d, &mut c, &draft, &form).await, Visibility::Private);
    })
    .await;
}

#[tokio::test]
async fn a_device_that_sends_later_what_was_looked_at_widens_nothing() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let mut c = d.town.0.visitor();
        let fields = [("key", "PR0M1SEHJKMNPQRSTVWXYZ012345"), ("category", "pothole"), ("place", "School 24"), ("details", "Ali saw it")];
        let page = "/lampton/report-offline";
        let looked = c.post(page, &fields).await;
        assert!(c.get(looked.location()).await.text().contains("once staff have looked at it"));
        becomes(&d, "pothole", "at-once").await;
        let check = c.get(looked.location()).await;
        assert!(check.text().contains("once staff have looked at it"), "what was said holds: {}", check.text());
        let gone = c.post(page, &[&fields[..], &[("send", "1")]].concat()).await;
        assert!(gone.location().ends_with("/sent"), "{}", gone.location());
        let receipt = concerns::resident::receipt(d.town.cx(), d.town.city(), fields[0].1).await.unwrap();
        assert_eq!(receipt.concern.visibility(), Visibility::Review);
    })
    .await;
}
