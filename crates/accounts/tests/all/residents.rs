use crate::house::{House, migrations};
use kernel::{HOUR, MINUTE};
use testkit::each_database;

const MAIL: &str = "resident@home.example";

async fn signed_in(h: &House) -> testkit::client::Client {
    // So that this mail is the last one.
    h.clock.advance(1);
    let mut browser = h.visitor();
    let sent = browser.submit("/lampton/sign-in?to=/lampton/language", "/lampton/sign-in", &[("mail", MAIL)]).await;
    assert!(sent.text().contains("on its way"), "{}", sent.text());
    let link = h.link(MAIL).await;
    let a = browser.submit(&link, &link, &[]).await;
    assert_eq!((a.status.as_u16(), a.location()), (303, "/lampton/language"));
    browser
}

#[tokio::test]
async fn a_resident_signs_in_by_link_and_only_the_button_uses_it_up() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let mut browser = h.visitor();
        browser.submit("/lampton/sign-in", "/lampton/sign-in", &[("mail", MAIL)]).await;
        let link = h.link(MAIL).await;
        for _ in 0..3 {
            assert_eq!(h.visitor().get(&link).await.status, 200, "a program that looks at mails");
        }
        assert_eq!(h.visitor().get(&link.replace("/lampton/", "/elsewhere/")).await.status, 404, "another city");
        assert_eq!(h.visitor().post(&link.replace("/lampton/", "/elsewhere/"), &[]).await.status, 404);
        assert_eq!(browser.post(&link, &[]).await.status, 303);
        assert!(browser.get("/account").await.text().contains(MAIL));
        assert_eq!(h.visitor().post(&link, &[]).await.status, 404, "it opened once");
        assert_eq!(browser.get("/lampton/desk").await.status, 403);
        assert_eq!(browser.get("/account/factor").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_residents_link_ends_after_a_quarter_of_an_hour() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.visitor().submit("/lampton/sign-in", "/lampton/sign-in", &[("mail", MAIL)]).await;
        let link = h.link(MAIL).await;
        t.clock.advance(15 * MINUTE);
        assert_eq!(h.visitor().post(&link, &[]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn where_no_mail_is_sent_a_resident_is_told_so_and_offered_no_form() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        signed_in(&h).await;
        let silent = h.without_mail().await;
        let before = h.mails(MAIL).await.len();
        let shown = silent.visitor().get("/lampton/sign-in").await;
        assert!(shown.text().contains("This installation sends no mail") && shown.text().contains("ask Lampton"), "{}", shown.text());
        assert!(shown.all("main form").is_empty(), "{}", shown.body);
        // The same is said of an address that is known and of one that is not.
        for mail in [MAIL, "stranger@home.example"] {
            let answered = silent.visitor().post("/lampton/sign-in", &[("mail", mail)]).await;
            assert_eq!((answered.status, answered.text()), (shown.status, shown.text()), "{mail}");
        }
        assert_eq!(h.mails(MAIL).await.len(), before, "nothing waits that would come when nobody awaits it");
        let staff = silent.visitor().get("/sign-in?to=/lampton").await;
        assert!(!staff.text().contains("by mail"), "{}", staff.text());
    })
    .await;
}

#[tokio::test]
async fn a_mailbox_is_not_flooded() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        for _ in 0..6 {
            h.visitor().submit("/lampton/sign-in", "/lampton/sign-in", &[("mail", MAIL)]).await;
        }
        assert_eq!(h.mails(MAIL).await.len(), 3);
        assert_eq!(h.visitor().submit("/lampton/sign-in", "/lampton/sign-in", &[("mail", "no address")]).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn a_resident_stays_signed_in_for_a_month_unless_away_for_two_weeks() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let mut browser = signed_in(&h).await;
        t.clock.advance(13 * 24 * HOUR);
        assert_eq!(browser.get("/account").await.status, 200);
        t.clock.advance(13 * 24 * HOUR);
        assert_eq!(browser.get("/account").await.status, 200);
        t.clock.advance(4 * 24 * HOUR);
        assert_eq!(browser.get("/account").await.status, 303, "thirty days");
        let mut browser = signed_in(&h).await;
        t.clock.advance(14 * 24 * HOUR);
        assert_eq!(browser.get("/account").await.status, 303, "two weeks away");
    })
    .await;
}

#[tokio::test]
async fn an_account_is_really_deleted() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let mut browser = signed_in(&h).await;
        let mut other = signed_in(&h).await;
        let page = browser.get("/account/delete").await;
        assert!(page.text().contains("for good"));
        let done = browser.submit("/account/delete", "/account/delete", &[]).await;
        assert_eq!(done.status, 303);
        assert_eq!(other.get("/account").await.status, 303);
        for table in [
            "select count(*) as n from account",
            "select count(*) as n from account_session",
            "select count(*) as n from account_link",
            "select count(*) as n from account_device",
            "select count(*) as n from mail",
        ] {
            assert_eq!(h.cx.db.q(table).count().await.unwrap(), 0, "{table}");
        }
        let log = h.logged("accounts.delete").await;
        assert_eq!(log.len(), 1);
        assert!(!format!("{log:?}").contains(MAIL), "the log keeps no address");
    })
    .await;
}
