use crate::house::{House, PASSWORD, attempt, migrations};
use accounts::SecondFactor;
use kernel::HOUR;
use testkit::client::{Answered, Client};
use testkit::each_database;

const NEW: &str = "nine quiet lanterns";
const PAGE: &str = "/lampton/settings/people/invite";

async fn invite(by: &mut Client, mail: &str, role: &str, department: &str) -> Answered {
    by.submit(PAGE, PAGE, &[("mail", mail), ("role", role), ("department", department), ("reason", "takes over from Ms Kim")]).await
}

async fn accept(h: &House, link: &str, name: &str) -> (Client, Answered) {
    let mut browser = h.visitor();
    let a = browser.submit(link, link, &[("name", name), ("password", NEW), ("password-again", NEW)]).await;
    (browser, a)
}

#[tokio::test]
async fn no_role_is_chosen_until_somebody_chooses_one() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let page = ada.get(PAGE).await;
        assert_eq!(page.attributes("#role option", "value").first().map(String::as_str), Some(""), "the first choice is none");
        assert!(page.attributes("#role option[selected]", "value").is_empty());
        let a = ada.submit(PAGE, PAGE, &[("mail", "mei@lampton.example"), ("reason", "new here")]).await;
        assert!(a.status == 422 && h.mails("mei@lampton.example").await.is_empty(), "{}", a.text());
    })
    .await;
}

#[tokio::test]
async fn somebody_is_invited_and_comes_in() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let a = invite(&mut ada, "mei@lampton.example", "case-worker", "lighting").await;
        assert_eq!((a.status.as_u16(), a.location()), (303, "/lampton/settings/people?done=invited"));
        let list = ada.get("/lampton/settings/people").await;
        assert!(list.text().contains("1 is invited") && list.text().contains("Case worker · department: Street lighting"), "{}", list.text());
        let mail = h.mails("mei@lampton.example").await.remove(0);
        assert!(mail.contains("Ada Lovelace invites you") && mail.contains("Lampton"), "{mail}");
        let link = h.link("mei@lampton.example").await;
        let page = h.visitor().get(&link).await;
        assert!(page.text().contains("Ada Lovelace invites you as: Case worker"), "{}", page.text());
        let (mut mei, done) = accept(&h, &link, "Mei Tan").await;
        assert_eq!((done.status.as_u16(), done.location()), (303, "/lampton/desk"));
        assert_eq!(mei.get("/lampton/desk").await.status, 200);
        assert_eq!(h.visitor().get(&link).await.status, 404, "it opens once");
        assert_eq!(attempt(&mut h.visitor(), "mei@lampton.example", NEW).await.status, 303);
        let person = ada.get("/lampton/settings/people").await;
        assert!(person.text().contains("Mei Tan") && person.text().contains("nobody is invited"));
    })
    .await;
}

#[tokio::test]
async fn where_no_mail_is_sent_the_giver_passes_the_link_on() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.administrator().await;
        let silent = h.without_mail().await;
        let mut ada = silent.sign_in("ada@lampton.example").await;
        assert!(ada.get("/lampton/settings/people").await.text().contains("sends no mail"), "it is said before anybody is invited");
        let shown = invite(&mut ada, "mei@lampton.example", "viewer", "").await;
        assert_eq!(shown.headers["cache-control"], "no-store");
        let link = shown.all("#link").remove(0);
        let path = link.strip_prefix("http://127.0.0.1:8080").expect("a link of ours");
        assert!(!ada.get("/lampton/settings/people").await.body.contains(path), "it is shown only once");
        let log = ada.get("/lampton/settings/audit?act=accounts.invite.link").await;
        assert!(log.text().contains("was shown an invitation"), "{}", log.text());
        let (_, done) = accept(&silent, path, "Mei Tan").await;
        assert_eq!((done.status.as_u16(), done.location()), (303, "/lampton/desk"));
        let listened = invite(&mut h.sign_in("ada@lampton.example").await, "kai@lampton.example", "viewer", "").await;
        assert_eq!(listened.status, 303, "where mail is sent nobody sees the link");
    })
    .await;
}

#[tokio::test]
async fn after_an_invitation_the_second_factor_is_set_up_first() {
    each_database(&migrations(), async |t| {
        let h = House::with(&t, SecondFactor::Mandatory, false).await;
        let by = kernel::Actor::system("test");
        let place = place(&h).await;
        let chosen = accounts::Chosen::new("viewer", "", "starts today");
        let input = accounts::InviteInput { mail: "mei@lampton.example".into(), chosen, lang: "en".into(), told: Vec::new() };
        accounts::invite(&h.cx, &accounts::Post::new(&h.site, Some(h.lampton.clone())), &by, &place, &input).await.unwrap();
        let (mut mei, done) = accept(&h, &h.link("mei@lampton.example").await, "Mei Tan").await;
        assert_eq!(done.location(), "/sign-in/factor");
        assert_eq!(mei.get("/lampton/desk").await.status, 303);
        assert_eq!(mei.get("/sign-in/factor").await.status, 200);
    })
    .await;
}

async fn place(h: &House) -> accounts::Place {
    let kinds = h.site.port::<std::sync::Arc<dyn accounts::ports::Categories>>().expect("the port is wired");
    accounts::Place::load(&h.cx, Some(h.lampton.clone()), kinds.clone()).await.expect("the place is there")
}

#[tokio::test]
async fn an_invitation_ends_after_a_week_or_when_it_is_withdrawn_or_sent_again() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        invite(&mut ada, "mei@lampton.example", "viewer", "").await;
        let first = h.link("mei@lampton.example").await;
        t.clock.advance(7 * 24 * HOUR);
        assert_eq!(h.visitor().get(&first).await.status, 404);
        let mut ada = h.sign_in("ada@lampton.example").await;
        let list = ada.get("/lampton/settings/people").await;
        assert!(list.text().contains("ran out"));
        let again = list.attributes("form[action$='/again']", "action").remove(0);
        assert_eq!(ada.submit("/lampton/settings/people", &again, &[]).await.status, 303);
        let second = h.link("mei@lampton.example").await;
        assert_ne!(first, second);
        assert_eq!((h.visitor().get(&first).await.status.as_u16(), h.visitor().get(&second).await.status.as_u16()), (404, 200));
        let withdraw = again.replace("/again", "/withdraw");
        ada.submit("/lampton/settings/people", &withdraw, &[]).await;
        assert_eq!(h.visitor().get(&second).await.status, 404);
        let (_, late) = {
            let mut b = h.visitor();
            let a = b.post(&second, &[("name", "Mei"), ("password", NEW), ("password-again", NEW)]).await;
            (b, a)
        };
        assert_eq!(late.status, 404);
    })
    .await;
}

#[tokio::test]
async fn nobody_invites_beyond_what_they_hold() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("lee@lampton.example", "Lee Head", "supervisor", h.lighting()).await;
        let mut lee = h.sign_in("lee@lampton.example").await;
        let roles = lee.get(PAGE).await.attributes("#role option", "value");
        assert_eq!(roles, ["", "supervisor", "case-worker", "viewer"], "only what can be given is offered");
        for (role, department) in [("administrator", "lighting"), ("case-worker", ""), ("case-worker", "roads"), ("supervisor", "")] {
            let a = invite(&mut lee, "mei@lampton.example", role, department).await;
            assert!(a.status == 422 && a.text().contains("more than you hold yourself"), "{role} {department}: {}", a.text());
        }
        assert_eq!(invite(&mut lee, "mei@lampton.example", "nonsense", "lighting").await.status, 422);
        assert_eq!(invite(&mut lee, "mei@lampton.example", "case-worker", "nonsense").await.status, 422);
        assert_eq!(invite(&mut lee, "mei@lampton.example", "secretariat", "lighting").await.status, 422, "the network's own role is not a city's");
        assert!(h.mails("mei@lampton.example").await.is_empty());
        assert_eq!(invite(&mut lee, "mei@lampton.example", "case-worker", "lighting").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_holds_only_as_long_as_its_giver_could_give_it() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let bo = h.staff("bo@lampton.example", "Bo", "administrator", h.whole(&h.lampton)).await;
        let mut browser = h.sign_in("bo@lampton.example").await;
        invite(&mut browser, "mei@lampton.example", "administrator", "").await;
        let link = h.link("mei@lampton.example").await;
        let page = format!("/lampton/settings/people/{bo}");
        assert_eq!(ada.submit(&page, &format!("{page}/end"), &[]).await.status, 303);
        assert_eq!(h.visitor().get(&link).await.status, 404);
        let (_, a) = {
            let mut b = h.visitor();
            let a = b.post(&link, &[("name", "Mei"), ("password", NEW), ("password-again", NEW)]).await;
            (b, a)
        };
        assert_eq!(a.status, 404);
    })
    .await;
}

#[tokio::test]
async fn who_has_an_account_already_gets_the_role_and_keeps_the_password() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        h.staff("kai@elsewhere.example", "Kai Lim", "viewer", h.whole(&h.elsewhere)).await;
        let (_, mut ada) = h.administrator().await;
        invite(&mut ada, "KAI@elsewhere.example", "viewer", "").await;
        assert!(!ada.get("/lampton/settings/people").await.text().contains("Kai Lim"), "that there is an account is not told");
        let link = h.link("kai@elsewhere.example").await;
        let mut browser = h.visitor();
        let a = browser.submit(&link, &link, &[]).await;
        assert_eq!((a.status.as_u16(), a.location()), (303, "/sign-in"));
        assert_eq!(browser.get("/lampton/desk").await.status, 303, "the link opens no session of an account that has a password");
        let mut kai = h.visitor();
        assert_eq!(attempt(&mut kai, "kai@elsewhere.example", PASSWORD).await.status, 303);
        assert_eq!((kai.get("/lampton/desk").await.status.as_u16(), kai.get("/elsewhere/desk").await.status.as_u16()), (200, 200));
    })
    .await;
}

#[tokio::test]
async fn an_invitation_needs_an_address_and_a_reason() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let a = ada.submit(PAGE, PAGE, &[("mail", "nonsense\r\nBcc: x@y.example"), ("role", "viewer"), ("reason", "")]).await;
        assert_eq!(a.status, 422);
        assert!(a.text().contains("not a mail address") && a.text().contains("Say why"), "{}", a.text());
    })
    .await;
}

#[tokio::test]
async fn who_invites_an_address_again_or_that_of_a_colleague_is_told_first_and_may_go_on() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        h.staff("grace@lampton.example", "Grace Hopper", "administrator", h.whole(&h.lampton)).await;
        let mut grace = h.sign_in("grace@lampton.example").await;
        assert_eq!(invite(&mut ada, "mei@lampton.example", "viewer", "").await.status, 303);
        let told = invite(&mut grace, "MEI@lampton.example", "case-worker", "").await;
        assert!(told.status == 409 && told.text().contains("Ada Lovelace invited mei@lampton.example as: Viewer, just now"), "{}", told.text());
        assert_eq!(h.mails("mei@lampton.example").await.len(), 1, "nothing is sent yet");
        assert_eq!(grace.resubmit(&told, PAGE).await.status, 303);
        assert_eq!(h.logged("accounts.invite").await.len(), 2);
        // A colleague, with the way to their page.
        let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.lighting()).await;
        let told = invite(&mut ada, "Kai@lampton.example", "viewer", "").await;
        assert!(told.status == 409 && told.text().contains("Kai Lim works here already"), "{}", told.text());
        assert_eq!(told.attributes("[aria-labelledby='known'] a", "href"), [format!("/lampton/settings/people/{kai}")]);
        assert_eq!(ada.resubmit(&told, PAGE).await.status, 303);
        // Who may not see that person is told nothing of them.
        h.staff("lee@lampton.example", "Lee Head", "supervisor", kernel::Scope { department: Some("roads".into()), ..h.whole(&h.lampton) }).await;
        let mut lee = h.sign_in("lee@lampton.example").await;
        assert_eq!(invite(&mut lee, "kai@lampton.example", "viewer", "roads").await.status, 303);
        // An invitation that ran out is none.
        t.clock.advance(8 * 24 * HOUR);
        assert_eq!(invite(&mut h.sign_in("ada@lampton.example").await, "mei@lampton.example", "viewer", "").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_invite_an_address_in_the_same_moment_the_second_is_told() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        h.staff("grace@lampton.example", "Grace Hopper", "administrator", h.whole(&h.lampton)).await;
        let mut grace = h.sign_in("grace@lampton.example").await;
        let (a, b) = tokio::join!(invite(&mut ada, "mei@lampton.example", "viewer", ""), invite(&mut grace, "mei@lampton.example", "viewer", ""));
        let mut said = [a.status.as_u16(), b.status.as_u16()];
        said.sort_unstable();
        assert_eq!(said, [303, 409], "{} {}", a.text(), b.text());
    })
    .await;
}
