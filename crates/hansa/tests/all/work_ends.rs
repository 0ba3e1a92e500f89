//! Somebody's work ends: their open cases are told first, and go back to their teams.

use crate::isolation::{people, town::Town};
use concerns::assign;
use kernel::{AccountId, Actor, Scope};
use testkit::each_database;

async fn given(town: &Town, to: AccountId, details: &str) -> String {
    let c = town.report(&town.near, "pothole", details, false).await.concern;
    let input = assign::Input { concern: c.id, version: None, to: Some((to, "Kai Lim".into())) };
    assign::assign(&town.t.cx, &town.near, &Actor::system("test"), input).await.expect("it is given");
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
