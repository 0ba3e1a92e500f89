//! Who answers where: what a rule changes, and what stays.

use super::Hall;
use crate::town::Town;
use concerns::settings::{RoutingInput, edit_routing};
use kernel::{Failure, Kind};
use testkit::each_database;

const EDIT: &str = "/lampton/settings/routing/edit";

fn rules(category: &str, rules: &[(&str, &str)]) -> RoutingInput {
    let rules = rules.iter().map(|(a, d)| (a.to_string(), d.to_string())).collect();
    RoutingInput { category: category.into(), rules, seen: None }
}

#[tokio::test]
async fn a_rule_says_what_it_moves_before_it_is_saved_and_leaves_open_cases() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let list = b.get("/lampton/settings/routing").await.text();
        assert!(list.contains("but for 1 rule") && list.contains("Pothole Roads Roads east : East Ward"), "{list}");
        let open = hall.town.report("lamp-out", Town::WEST, "Dark").await.concern;
        let page = format!("{EDIT}?kind=lamp-out");
        let look = b.submit(&page, EDIT, &[("to-west", "care"), ("look", "1")]).await;
        assert_eq!(look.status, 200);
        let text = look.text();
        assert!(
            text.contains(
                "From Street lighting to Citizens' care West Ward 1 case of the last 30 days would have gone there. 1 open case stays with Street lighting."
            ),
            "{text}"
        );
        assert!(hall.log().await.is_empty());
        assert_eq!(b.submit(&page, EDIT, &[("to-west", "care"), ("save", "1")]).await.status, 303);
        hall.town.0.refresh().await;
        let new = hall.town.report("lamp-out", Town::WEST, "Dark too").await.concern;
        assert_eq!((open.department.as_str(), new.department.as_str()), ("lighting", "care"));
        let elsewhere = hall.town.report("lamp-out", Town::EAST, "Dark").await.concern;
        assert_eq!(elsewhere.department, "lighting");
        let list = b.get("/lampton/settings/routing").await.text();
        assert!(list.contains("but for 2 rules") && list.contains("Saule Nurlan"), "{list}");
        assert_eq!(hall.log().await, ["concerns.routing.edit"]);
    })
    .await;
}

#[tokio::test]
async fn a_rule_for_all_kinds_gives_way_to_a_kinds_own() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        assert_eq!(b.submit(&format!("{EDIT}?kind="), EDIT, &[("to-east", "care"), ("save", "1")]).await.status, 303);
        hall.town.0.refresh().await;
        let lamp = hall.town.report("lamp-out", Town::EAST, "Dark").await.concern;
        let hole = hall.town.report("pothole", Town::EAST, "Deep").await.concern;
        assert_eq!((lamp.department.as_str(), hole.department.as_str()), ("care", "roads-east"));
    })
    .await;
}

#[tokio::test]
async fn rules_that_changed_meanwhile_are_not_overwritten() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let mut mine = b.get(&format!("{EDIT}?kind=pothole")).await.form(EDIT);
        edit_routing(hall.town.cx(), hall.town.city(), &hall.chief, rules("pothole", &[("east", "roads-east"), ("west", "care")])).await.unwrap();
        mine.retain(|(n, _)| n != "to-west");
        mine.push(("to-west".into(), "roads-east".into()));
        let pairs: Vec<(&str, &str)> = mine.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let stale = b.post(EDIT, &pairs).await;
        assert_eq!(stale.status, 409);
        assert!(stale.text().contains("Saule Nurlan changed this while you were writing"), "{}", stale.text());
        hall.town.0.refresh().await;
        let hole = hall.town.report("pothole", Town::WEST, "Deep").await.concern;
        assert_eq!(hole.department, "care");
        // Who changes another area meets nobody.
        mine.retain(|(n, _)| n != "to-west" && n != "to-east");
        mine.extend([("to-west".to_string(), String::new()), ("to-east".to_string(), "care".to_string())]);
        let pairs: Vec<(&str, &str)> = mine.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let kept = b.post(EDIT, &pairs).await;
        assert_eq!((kept.status.as_u16(), kept.location().ends_with("?done=kept")), (303, true), "{}", kept.text());
        hall.town.0.refresh().await;
        let (east, west) = (hall.town.report("pothole", Town::EAST, "Deep").await.concern, hall.town.report("pothole", Town::WEST, "Wide").await.concern);
        assert_eq!((east.department.as_str(), west.department.as_str()), ("care", "care"));
    })
    .await;
}

#[tokio::test]
async fn rules_name_what_is_there() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let (cx, city) = (hall.town.cx(), hall.town.city());
        for wrong in
            [rules("pothole", &[("north", "roads")]), rules("pothole", &[("west", "nobody")]), rules("pothole", &[("west", "roads"), ("west", "care")])]
        {
            let e = edit_routing(cx, city, &hall.chief, wrong).await.unwrap_err();
            assert!(matches!(e.kind(), Kind::Invalid(_)), "{e}");
        }
        let e = edit_routing(cx, city, &hall.chief, rules("nothing", &[("west", "roads")])).await.unwrap_err();
        assert_eq!(e.kind(), Kind::NotFound);
        assert_eq!(hall.browser().get(&format!("{EDIT}?kind=nothing")).await.status, 404);
    })
    .await;
}
