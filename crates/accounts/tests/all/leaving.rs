//! What goes with somebody's roles is told before it goes, and who was faster is named.

use crate::house::{House, KAIS_CASE, migrations};
use testkit::client::Client;
use testkit::each_database;

const ADMINISTRATOR: &str = "/lampton/settings/roles/administrator";

/// Two administrators, Ada and Grace, and the page of Kai, who has a role here.
async fn two_and_kai(h: &House) -> (Client, Client, String) {
    let (_, ada) = h.administrator().await;
    h.staff("grace@lampton.example", "Grace Hopper", "administrator", h.whole(&h.lampton)).await;
    let kai = h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
    (ada, h.sign_in("grace@lampton.example").await, format!("/lampton/settings/people/{kai}"))
}

/// Saves the role with every right that it has but one.
async fn without(c: &mut Client, role: &str, right: &str) -> testkit::client::Answered {
    let mut fields = c.get(role).await.form(role);
    fields.retain(|(n, v)| n != "permission" || v != right);
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    c.post(role, &pairs).await
}

#[tokio::test]
async fn the_last_who_changes_roles_keeps_that_right() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (ada, mut browser) = h.administrator().await;
        let refused = without(&mut browser, ADMINISTRATOR, "accounts.roles.edit").await;
        assert!(refused.status == 422 && refused.text().contains("nobody here could change what roles may do"), "{}", refused.text());
        // Of the right to change people it is said in its own words: how many administrators there are is not the question.
        let refused = without(&mut browser, ADMINISTRATOR, "accounts.people.edit").await;
        assert!(refused.status == 422 && refused.text().contains("nobody here could invite people"), "{}", refused.text());
        assert!(!refused.text().contains("last administrator"));
        // Somebody else who may, changes nothing for the rest: who only edits roles is no administrator.
        let new = "/lampton/settings/roles/new";
        browser.submit(new, new, &[("name", "Clerk"), ("permission", "accounts.people.edit")]).await;
        let clerk = browser.get("/lampton/settings/roles").await.attributes("a[href*='/own-']", "href").remove(0).rsplit('/').next().unwrap().to_string();
        h.staff("cle@lampton.example", "Cle", &clerk, h.whole(&h.lampton)).await;
        let page = format!("/lampton/settings/people/{ada}");
        let take = browser.get(&page).await.attributes("form[action*='/take/']", "action").remove(0);
        for path in [take, format!("{page}/end")] {
            let refused = browser.submit(&page, &path, &[]).await;
            assert!(refused.status == 422 && refused.text().contains("nobody here could change what roles may do"), "{path}: {}", refused.text());
        }
        h.staff("bo@lampton.example", "Bo", "administrator", h.whole(&h.lampton)).await;
        assert_eq!(browser.submit(&page, &format!("{page}/end"), &[]).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn rights_that_nobody_would_hold_any_more_are_told_before_they_go() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let told = without(&mut ada, ADMINISTRATOR, "concerns.answer").await;
        assert!(told.status == 409 && told.text().contains("Nobody would hold these rights any more"), "{}", told.text());
        assert_eq!(told.all("[aria-labelledby='lost'] li"), ["Answer concerns"]);
        assert!(h.logged("accounts.role.edit").await.is_empty(), "nothing is changed yet");
        assert_eq!(ada.resubmit(&told, ADMINISTRATOR).await.status, 303);
        assert!(h.logged("accounts.role.edit").await[0].detail.0["taken"] == "concerns.answer");
        // Of a right that others hold nothing is said.
        h.staff("vic@lampton.example", "Vic", "viewer", h.whole(&h.lampton)).await;
        assert_eq!(without(&mut ada, ADMINISTRATOR, "concerns.see").await.status, 303);
        // The same when a grant is taken, or somebody ends.
        let bo = h.staff("bo@lampton.example", "Bo", "case-worker", h.whole(&h.lampton)).await;
        let mut root = {
            h.staff("root@hansa.example", "Root", "administrator", kernel::Scope::default()).await;
            h.sign_in("root@hansa.example").await
        };
        let page = format!("/lampton/settings/people/{bo}");
        let end = format!("{page}/end");
        let told = root.submit(&page, &end, &[]).await;
        assert!(told.status == 409 && told.all("[aria-labelledby='rights'] li") == ["Answer concerns"], "{}", told.text());
        assert_eq!(root.get(&page).await.status, 200, "nothing is changed yet");
        assert_eq!(root.resubmit(&told, &end).await.status, 303);
        assert_eq!(root.get(&page).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn open_cases_of_somebody_who_goes_are_told_first_and_then_given_back() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.whole(&h.lampton)).await;
        h.staff("kai@lampton.example", "Kai Lim", "viewer", h.whole(&h.lampton)).await;
        *h.case.of.lock().unwrap() = Some(kai);
        let page = format!("/lampton/settings/people/{kai}");
        let shown = ada.get(&page).await;
        let takes = shown.attributes("form[action*='/take/']", "action");
        // The role by which Kai works on cases, while the other stays.
        let told = ada.submit(&page, &takes[0], &[]).await;
        assert!(told.status == 409 && told.all("[aria-labelledby='cases'] li") == [KAIS_CASE], "{}", told.text());
        assert!(told.text().contains("Open cases 1") && told.text().contains("go back to their teams"), "{}", told.text());
        assert_eq!(*h.case.of.lock().unwrap(), Some(kai));
        assert_eq!(ada.resubmit(&told, &takes[0]).await.status, 303);
        assert_eq!(*h.case.of.lock().unwrap(), None, "given back");
        assert_eq!(ada.submit(&page, &format!("{page}/end"), &[]).await.status, 303, "nothing to tell");
        let end = &h.logged("accounts.end").await[0];
        assert_eq!(end.detail.0["roles"][0]["role"], "viewer");
        let log = ada.get("/lampton/settings/audit?act=accounts.end").await;
        assert!(log.text().contains("Role: Viewer"), "{}", log.text());
    })
    .await;
}

#[tokio::test]
async fn who_took_a_role_or_ended_somebody_before_is_named_and_it_is_logged_once() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (mut ada, mut grace, page) = two_and_kai(&h).await;
        h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        let end = format!("{page}/end");
        let shown = grace.get(&page).await;
        let take = shown.attributes("form[action*='/take/']", "action").remove(0);
        t.clock.advance(kernel::SECOND);
        assert_eq!(ada.submit(&page, &take, &[]).await.status, 303);
        let late = grace.resubmit(&shown, &take).await;
        assert!(late.status == 422 && late.text().contains("Ada Lovelace took this role away already: just now."), "{}", late.text());
        assert_eq!(h.logged("accounts.take").await.len(), 1);
        assert_eq!(ada.submit(&page, &end, &[]).await.status, 303);
        for path in [&take, &end, &format!("{page}/give")] {
            let late = grace.resubmit(&shown, path).await;
            assert!(
                late.status == 404 && late.text().contains("Ada Lovelace took away the roles that this person had here: just now."),
                "{path}: {}",
                late.text()
            );
        }
        assert!(grace.get(&page).await.text().contains("Ada Lovelace took away the roles"));
        assert_eq!(h.logged("accounts.end").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn who_ends_somebody_in_the_same_moment_as_another_is_told_and_it_is_logged_once() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (mut ada, mut grace, page) = two_and_kai(&h).await;
        let take = ada.get(&page).await.attributes("form[action*='/take/']", "action").remove(0);
        let (one, two) = (ada.get(&page).await, grace.get(&page).await);
        let (a, b) = tokio::join!(ada.resubmit(&one, &take), grace.resubmit(&two, &take));
        let mut said = [a.status.as_u16(), b.status.as_u16()];
        said.sort_unstable();
        assert_eq!(said, [303, 404], "{} {}", a.text(), b.text());
        assert_eq!(h.logged("accounts.take").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_log_says_to_which_role_and_why_and_the_address_to_those_who_may_see_people() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let invite = "/lampton/settings/people/invite";
        let fields = [("mail", "mei@lampton.example"), ("role", "viewer"), ("department", "lighting"), ("reason", "begins in May")];
        assert_eq!(ada.submit(invite, invite, &fields).await.status, 303);
        let entry = h.logged("accounts.invite").await.remove(0);
        assert!(!format!("{entry:?}").contains("mei@"), "the address is not kept in the log");
        let log = ada.get("/lampton/settings/audit?act=accounts.invite").await.text();
        for said in ["the invitation of mei@lampton.example", "Role: Viewer", "begins in May"] {
            assert!(log.contains(said), "{said}: {log}");
        }
        let new = "/lampton/settings/roles/new";
        ada.submit(new, new, &[("name", "Reader"), ("permission", "accounts.audit.see")]).await;
        let reader = ada.get("/lampton/settings/roles").await.attributes("a[href*='/own-']", "href").remove(0).rsplit('/').next().unwrap().to_string();
        h.staff("rea@lampton.example", "Rea", &reader, h.whole(&h.lampton)).await;
        let log = h.sign_in("rea@lampton.example").await.get("/lampton/settings/audit?act=accounts.invite").await.text();
        assert!(log.contains("an invitation") && !log.contains("mei@"), "{log}");
        // Withdrawn twice: the second is told by whom.
        let list = ada.get("/lampton/settings/people").await;
        let withdraw = list.attributes("form[action$='/withdraw']", "action").remove(0);
        t.clock.advance(kernel::SECOND);
        assert_eq!(ada.resubmit(&list, &withdraw).await.status, 303);
        let late = ada.resubmit(&list, &withdraw).await;
        assert!(late.status == 404 && late.text().contains("Ada Lovelace withdrew this invitation: just now."), "{}", late.text());
        assert_eq!(h.logged("accounts.invite.withdraw").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn open_cases_of_those_whose_role_loses_the_right_to_work_are_told_first_and_then_given_back() {
    each_database(&migrations(), async |t| {
        let h = House::new(&t).await;
        let (_, mut ada) = h.administrator().await;
        let kai = h.staff("kai@lampton.example", "Kai Lim", "case-worker", h.lighting()).await;
        *h.case.of.lock().unwrap() = Some(kai);
        let role = "/lampton/settings/roles/case-worker";
        let told = without(&mut ada, role, "concerns.answer").await;
        assert!(told.status == 409 && told.all("[aria-labelledby='cases'] li") == [KAIS_CASE], "{}", told.text());
        assert!(told.text().contains("go back to their teams") && !told.text().contains("Nobody would hold"), "{}", told.text());
        assert!(h.logged("accounts.role.edit").await.is_empty() && *h.case.of.lock().unwrap() == Some(kai), "nothing is changed yet");
        assert_eq!(ada.resubmit(&told, role).await.status, 303);
        assert_eq!(*h.case.of.lock().unwrap(), None, "given back");
        // The same when a role is put back.
        let viewer = "/lampton/settings/roles/viewer";
        let mut fields = ada.get(viewer).await.form(viewer);
        fields.push(("permission".into(), "concerns.answer".into()));
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(ada.post(viewer, &pairs).await.status, 303);
        let vic = h.staff("vic@lampton.example", "Vic", "viewer", h.whole(&h.lampton)).await;
        *h.case.of.lock().unwrap() = Some(vic);
        let back = format!("{viewer}/remove");
        let told = ada.submit(viewer, &back, &[]).await;
        assert!(told.status == 409 && told.all("[aria-labelledby='cases'] li") == [KAIS_CASE], "{}", told.text());
        assert_eq!(*h.case.of.lock().unwrap(), Some(vic));
        assert_eq!(ada.resubmit(&told, &back).await.status, 303);
        assert_eq!(*h.case.of.lock().unwrap(), None, "given back");
    })
    .await;
}
