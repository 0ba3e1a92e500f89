//! Somebody's work ends: their open cases are told first, and go back to their teams.

use crate::isolation::{people, town::Town};
use concerns::assign;
use kernel::{AccountId, Actor, Scope};
use testkit::each_database;

async fn given(town: &Town, to: AccountId, details: &str) -> String {
    let c = town.report(&town.near, "pothole", details, false).await.concern;
    let input = assign::Input { concern: c.id, version: None, to: Some((to, "Kai Lim".into())) };
    assign::assign(&town.t.cx, &town.near, &hansa::wiring::Staff, &Actor::system("test"), input).await.expect("it is given");
    c.reference.as_str().to_string()
}

#[tokio::test]
async fn the_open_cases_of_who_goes_are_told_and_then_nobodys() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let city = Scope { city: Some(town.near.id), ..Scope::default() };
        let roads = Scope { department: Some("roads".into()), ..city.clone() };
        let kai = people::add(&town, "kai@lampton.example", "Kai Lim", "case-worker", roads.clone()).await;
        people::add(&town, "kai@lampton.example", "Kai Lim", "viewer", city).await;
        let mei = people::add(&town, "mei@lampton.example", "Mei Tan", "case-worker", roads).await;
        let (hole, other) = (given(&town, mei, "Deep hole").await, given(&town, mei, "Another hole").await);
        let of_kai = given(&town, kai, "A third hole").await;
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let count = "select cast(count(*) as bigint) as n from concern where city_id = $1 and assignee is not null";
        let held = async || town.t.cx.db.q(count).bind(town.near.id).count().await.unwrap();

        let page = format!("/lampton/settings/people/{mei}");
        let end = format!("{page}/end");
        let told = admin.submit(&page, &end, &[]).await;
        assert!(told.status == 409 && told.text().contains("Open cases 2"), "{}", told.text());
        assert_eq!(told.all("[aria-labelledby='cases'] li.ref").len(), 2);
        let more = given(&town, mei, "One more").await;
        let again = admin.resubmit(&told, &end).await;
        assert!(again.status == 409 && again.text().contains("Open cases 3"), "what was not told does not go: {}", again.text());
        assert_eq!(held().await, 4, "nothing is changed yet");
        assert_eq!(admin.resubmit(&again, &end).await.status, 303);
        assert_eq!(held().await, 1);
        for case in [&hole, &other, &more] {
            let story = admin.get(&format!("/lampton/desk/{case}")).await;
            assert!(story.text().contains("gave it back to the team"), "{}", story.text());
        }
        let log = admin.get("/lampton/settings/audit?act=concerns.assign").await;
        assert!(log.text().contains("To: nothing now; “Mei Tan” before"), "{}", log.text());

        // The role by which Kai works on cases, while another stays.
        let page = format!("/lampton/settings/people/{kai}");
        let take = admin.get(&page).await.attributes("form[action*='/take/']", "action").remove(0);
        let told = admin.submit(&page, &take, &[]).await;
        assert!(told.status == 409 && told.text().contains("Open cases 1"), "{}", told.text());
        assert_eq!(admin.resubmit(&told, &take).await.location(), format!("{page}?done=taken"));
        assert_eq!(held().await, 0);
        assert!(admin.get(&format!("/lampton/desk/{of_kai}")).await.text().contains("gave it back to the team"));
    })
    .await;
}

#[tokio::test]
async fn a_role_that_is_narrowed_gives_the_cases_back_that_its_people_cannot_work_on() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let roads = Scope { city: Some(town.near.id), department: Some("roads".into()), ..Scope::default() };
        let kai = people::add(&town, "kai@lampton.example", "Kai Lim", "inspector", roads.clone()).await;
        let mei = people::add(&town, "mei@lampton.example", "Mei Tan", "case-worker", roads).await;
        let (of_kai, of_mei) = (given(&town, kai, "Deep hole").await, given(&town, mei, "Another hole").await);
        let mut admin = people::add_and_sign_in(&town, "administrator").await;
        let holder = async |case: &str| {
            let q = town.t.cx.db.q("select cast(count(*) as bigint) as n from concern where city_id = $1 and reference = $2 and assignee is not null");
            q.bind(town.near.id).bind(case).count().await.unwrap()
        };
        let role = "/lampton/settings/roles/inspector";
        let page = admin.get(role).await;
        let csrf = page.form(role).into_iter().find(|(n, _)| n == "csrf").unwrap().1;
        // A right more takes no case from anybody.
        let more = ["concerns.see", "concerns.intake", "concerns.work", "concerns.classify", "concerns.assign"].map(|p| ("permission", p));
        assert_eq!(admin.post(role, &[[("csrf", csrf.as_str())].as_slice(), &more].concat()).await.status, 303);
        let less = [("csrf", csrf.as_str()), ("permission", "concerns.see"), ("permission", "concerns.intake")];
        let told = admin.post(role, &less).await;
        assert!(told.status == 409 && told.text().contains("Open cases 1"), "{}", told.text());
        assert_eq!(told.all("[aria-labelledby='cases'] li.ref").len(), 1);
        assert_eq!((holder(&of_kai).await, holder(&of_mei).await), (1, 1), "nothing is changed yet");
        assert_eq!(admin.resubmit(&told, role).await.status, 303);
        assert_eq!((holder(&of_kai).await, holder(&of_mei).await), (0, 1));
        let story = admin.get(&format!("/lampton/desk/{of_kai}")).await;
        assert!(story.text().contains("gave it back to the team"), "{}", story.text());
    })
    .await;
}

#[tokio::test]
async fn a_case_is_offered_to_the_people_of_its_team_whatever_their_role_there() {
    each_database(&testkit::migrations(&hansa::slices::all()), async |t| {
        let town = Town::new(t).await;
        let of = |department: &str| Scope { city: Some(town.near.id), department: Some(department.into()), ..Scope::default() };
        let hafiz = people::add(&town, "hafiz@lampton.example", "Hafiz Inspector", "inspector", of("roads")).await;
        let azlan = people::add(&town, "azlan@lampton.example", "Azlan Elsewhere", "case-worker", of("lighting")).await;
        people::add(&town, "vic@lampton.example", "Vic Reader", "viewer", of("roads")).await;
        let case = town.report(&town.near, "pothole", "Deep hole", false).await.concern;
        let mut chief = people::add_and_sign_in(&town, "supervisor").await;
        let page = format!("/lampton/desk/{}", case.reference);
        let offered = chief.get(&page).await.all("#to option").join(" | ");
        assert!(offered.contains("Hafiz Inspector") && !offered.contains("Azlan") && !offered.contains("Vic"), "{offered}");
        let act = format!("{page}/assign");
        let refused = chief.submit(&page, &act, &[("to", &azlan.to_string())]).await;
        assert!(refused.status == 422 && refused.all("#to-error").concat().contains("Azlan Elsewhere cannot see this case"), "{}", refused.text());
        assert_eq!(chief.submit(&page, &act, &[("to", &hafiz.to_string())]).await.status, 303);
        let mut inspector = people::sign_in(&town, "hafiz@lampton.example").await;
        assert!(inspector.get("/lampton/desk").await.text().contains("Deep hole"), "it stands in their box");
    })
    .await;
}
