//! An installation that delivers no mail promises none.

use super::{lamp_draft, until_more};
use crate::town::{Town, town_without_mail};
use testkit::each_database;

#[tokio::test]
async fn where_no_mail_is_sent_none_is_promised() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town_without_mail(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "pothole").await;
        for form in [format!("{draft}/more"), "/lampton/report-offline".into()] {
            let page = c.get(&form).await;
            assert!(page.text().contains("No mail is sent here") && !page.text().contains("if you want the answer"), "{form}: {}", page.text());
        }
        let d = lamp_draft(&town, "mei@example.org").await;
        let (at, send) = (format!("/lampton/report/{}/check", d.secret), format!("/lampton/report/{}/send", d.secret));
        let check = c.get(&at).await;
        assert!(check.text().contains("you will be shown a private link") && !check.text().contains("We will write"), "{}", check.text());
        let sent = c.submit(&at, &send, &[]).await;
        let receipt = c.get(sent.location()).await;
        assert!(receipt.text().contains("Keep your private link") && !receipt.text().contains("We write to"), "{}", receipt.text());
        let own = c.get(&receipt.attributes("a[href*='/c/']", "href")[0]).await;
        assert!(!own.text().contains("No more mails"), "{}", own.text());
    })
    .await;
}

#[tokio::test]
async fn where_no_mail_is_sent_nobody_is_asked_to_follow_by_it() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town_without_mail(&t).await;
        let r = town.report("lamp-out", Town::WEST, "Dark").await;
        let (at, mut c) = (format!("/lampton/concern/{}", r.concern.reference), town.0.visitor());
        let case = c.get(&at).await;
        assert!(!case.text().contains("Follow by mail") && !case.text().contains("follow it"), "{}", case.text());
        let follow = c.get(&format!("{at}/follow")).await;
        assert!(follow.text().contains("This installation sends no mail") && follow.all("main form").is_empty(), "{}", follow.text());
        let posted = c.post(&format!("{at}/follow"), &[("mail", "mei@example.org")]).await;
        assert!(posted.text().contains("This installation sends no mail"), "{}", posted.text());
        let find = c.get("/lampton/follow").await;
        assert!(find.text().contains("the one on your receipt.") && !find.text().contains("Sign in with it"), "{}", find.text());
        let mut noor = town.0.signed_in(&town.0.staff("Noor", concerns::PERMISSIONS, kernel::Scope::default()));
        let desk = noor.get(&format!("/lampton/desk/{}", r.concern.reference)).await;
        assert!(desk.text().contains("nobody by mail: this installation sends none"), "{}", desk.text());
        let done = noor.get(&format!("/lampton/desk/{}?done=answer", r.concern.reference)).await;
        assert!(done.text().contains("no mail leaves"), "{}", done.text());
    })
    .await;
}
