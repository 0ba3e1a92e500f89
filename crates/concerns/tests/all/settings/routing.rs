//! Who answers where: what a rule changes, and what stays.

use super::Hall;
use crate::town::Town;
use concerns::settings::{RoutingInput, close_category, edit_routing};
use kernel::{Actor, Failure, Kind};
use store::{Act, audit};
use testkit::each_database;

const LIST: &str = "/lampton/settings/routing";
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

#[tokio::test]
async fn a_kind_is_not_offered_while_a_rule_of_it_leads_to_a_closed_team() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let kind = "/lampton/settings/categories/pothole";
        close_category(hall.town.cx(), hall.town.city(), &hall.chief, "pothole").await.unwrap();
        hall.close_department("roads-east").await;
        let page = format!("{EDIT}?kind=pothole");
        assert_eq!(b.submit(&page, EDIT, &[("to-west", "care"), ("save", "1")]).await.status, 303, "of what is not offered the rule may stay");
        let refused = b.submit(kind, &format!("{kind}/open"), &[]).await;
        assert!(refused.status == 422 && refused.text().contains("A rule sends reports of this kind to a team that is closed."), "{}", refused.text());
        assert_eq!(refused.attributes(".errors a", "href"), ["#offer"]);
        assert!(refused.text().contains("East Ward: Roads east (closed)"), "which: {}", refused.text());
        let link = refused.attributes("form[action$='/open'] a", "href");
        assert_eq!(link, [page.as_str(), &page], "and where it is changed");
        assert!(hall.category("pothole").await.is_closed);
        assert_eq!(b.submit(&link[0], EDIT, &[("to-east", "roads"), ("save", "1")]).await.status, 303);
        assert!(!b.get(kind).await.text().contains("sends reports of it to a closed team"));
        assert_eq!(b.submit(kind, &format!("{kind}/open"), &[]).await.status, 303);
        assert!(!hall.category("pothole").await.is_closed);
    })
    .await;
}

#[tokio::test]
async fn rules_of_a_kind_that_is_offered_name_teams_that_are_not_closed() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        hall.close_department("roads-east").await;
        let page = format!("{EDIT}?kind=pothole");
        // The rule for East Ward was there: whoever changes another one is told of it.
        let refused = b.submit(&page, EDIT, &[("to-west", "care"), ("save", "1")]).await;
        assert_eq!((refused.status.as_u16(), refused.attributes(".errors a", "href")), (422, vec!["#to-east".to_string()]));
        assert!(refused.all(".errors li").join("").contains("“East Ward”: Choose a team that is not closed."), "{}", refused.text());
        assert_eq!(refused.all(".field__error").len(), 1, "{}", refused.text());
        assert_eq!(refused.attributes("#to-west option[selected]", "value"), ["care"], "what was chosen is kept");
        let new = b.submit(&page, EDIT, &[("to-west", "roads-east"), ("to-east", "care"), ("save", "1")]).await;
        assert_eq!((new.status.as_u16(), new.attributes(".errors a", "href")), (422, vec!["#to-west".to_string()]), "{}", new.text());
        let all = b.submit(&format!("{EDIT}?kind="), EDIT, &[("to-west", "roads-east"), ("save", "1")]).await;
        assert_eq!(all.status, 422, "of all kinds some are offered: {}", all.text());
        assert_eq!(b.submit(&page, EDIT, &[("to-west", "care"), ("to-east", ""), ("save", "1")]).await.status, 303);
        let routing = hall.kinds().await.routing.clone();
        assert_eq!(routing.0.iter().map(|r| (r.area.as_str(), r.department.as_str())).collect::<Vec<_>>(), [("west", "care")]);
    })
    .await;
}

#[tokio::test]
async fn a_rule_for_a_closed_area_is_seen_and_can_be_taken_away() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        let areas = include_str!("../../../../testkit/city/areas.geojson");
        let kept: Vec<&str> = areas.lines().filter(|l| !l.contains("\"east\"")).collect();
        let input = cities::AreasUpload { file: "a.geojson".into(), text: kept.join("\n").replace(",\n]}", "\n]}") };
        cities::replace_areas(hall.town.cx(), &Actor::system("test"), hall.town.city(), &[&concerns::settings::SECTION], input).await.unwrap();
        hall.town.0.refresh().await;
        let list = b.get(LIST).await.text();
        assert!(list.contains("Roads east : East Ward (closed)"), "{list}");
        let page = format!("{EDIT}?kind=pothole");
        let shown = b.get(&page).await;
        assert!(shown.all(".route label").contains(&"East Ward (closed)".to_string()), "{}", shown.text());
        assert_eq!(shown.attributes("#to-east option[selected]", "value"), ["roads-east"]);
        assert_eq!(b.submit(&page, EDIT, &[("to-west", "care"), ("save", "1")]).await.status, 303);
        assert_eq!(hall.kinds().await.routing.0.len(), 2, "what is not touched stays");
        let look = b.submit(&page, EDIT, &[("to-east", ""), ("look", "1")]).await;
        assert_eq!(look.attributes("#to-east option[selected]", "value"), Vec::<String>::new(), "the line stays until it is saved");
        assert_eq!(b.submit(&page, EDIT, &[("to-east", ""), ("save", "1")]).await.status, 303);
        let routing = hall.kinds().await.routing.clone();
        assert_eq!(routing.0.iter().map(|r| r.area.as_str()).collect::<Vec<_>>(), ["west"]);
        assert!(b.get(&page).await.attributes("#to-east", "id").is_empty(), "nobody makes a rule for what is closed");
    })
    .await;
}

#[tokio::test]
async fn the_list_counts_the_rules_that_it_shows() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let mut b = hall.browser();
        edit_routing(hall.town.cx(), hall.town.city(), &hall.chief, rules("lamp-out", &[("west", "care")])).await.unwrap();
        hall.town.0.refresh().await;
        assert!(!b.get(LIST).await.text().contains("more rule"));
        close_category(hall.town.cx(), hall.town.city(), &hall.chief, "pothole").await.unwrap();
        hall.town.0.refresh().await;
        let list = b.get(LIST).await.text();
        assert!(list.contains("but for 1 rule . 1 more rule is of a kind that takes no reports now"), "{list}");
    })
    .await;
}

#[tokio::test]
async fn an_older_entry_of_rules_that_were_handed_over_says_to_whom() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let (cx, city) = (hall.town.cx(), hall.town.city());
        let entry = Act::new(city.id, "concerns.routing.edit", "routing").with("category", "pothole").with("rules_was", 1).with("rules", 1);
        let entry = entry.with("department_was", "roads-east").with("department", "care");
        cx.db.write(async |tx| audit(cx, tx, &hall.chief, entry).await).await.unwrap();
        let page = hall.browser().get(LIST).await;
        assert_eq!(page.all("#hist li li"), ["Pothole", "Goes to: Citizens' care, before Roads east"], "{}", page.text());
    })
    .await;
}

/// East Ward is a ward of the district from now on.
async fn with_a_ward(hall: &mut Hall) {
    let text = include_str!("../../../../testkit/city/areas.geojson");
    let ward = "\"code\":\"east\",\"level\":\"ward\"";
    let input = cities::AreasUpload { file: "a.geojson".into(), text: text.replace("\"code\":\"east\",\"level\":\"district\"", ward) };
    let (cx, by) = (hall.town.cx().clone(), Actor::system("test"));
    cities::replace_areas(&cx, &by, hall.town.city(), &[&concerns::settings::SECTION], input).await.unwrap();
    hall.town.0.refresh().await;
}

#[tokio::test]
async fn a_rule_for_an_area_in_which_no_case_lies_is_refused_and_an_old_one_is_marked() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        with_a_ward(&mut hall).await;
        let refused = edit_routing(hall.town.cx(), hall.town.city(), &hall.chief, rules("lamp-out", &[("east", "care")])).await.unwrap_err();
        assert!(matches!(refused.kind(), Kind::Invalid(wrong) if wrong[0].message.id == "concerns-settings-error-area-level"));
        let mut b = hall.browser();
        let marked = "East Ward (never holds: not an area of the first level)";
        for page in [LIST.to_string(), format!("{EDIT}?kind=pothole")] {
            let text = b.get(&page).await.text();
            assert!(text.contains(marked), "{page}: {text}");
        }
        // It hinders nobody who changes another rule, and can be taken away.
        let pothole = format!("{EDIT}?kind=pothole");
        assert_eq!(b.submit(&pothole, EDIT, &[("to-west", "care"), ("save", "1")]).await.status, 303);
        assert_eq!(b.submit(&pothole, EDIT, &[("to-east", ""), ("save", "1")]).await.status, 303);
        assert!(!b.get(LIST).await.text().contains(marked));
    })
    .await;
}
