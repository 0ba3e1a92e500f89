//! Two administrators in the same moment: what one removes or closes, the other does not lead reports to.

use super::Hall;
use cities::folder::Section;
use cities::{AreasUpload, City, Closing, DepartmentInput};
use concerns::model::Category;
use concerns::settings::{CategoryInput, RoutingInput, SECTION, add_category, edit_category, edit_routing};
use concerns::{Error, Kinds};
use kernel::{Actor, Lang, Text};
use std::sync::Arc;
use testkit::each_database;

const SECTIONS: [&dyn Section; 1] = [&SECTION];

fn said(refused: Result<(), Error>) -> String {
    match refused {
        Err(Error::Invalid(wrong)) => wrong.iter().map(|w| format!("{} {}", w.field, w.message.id)).collect::<Vec<_>>().join(", "),
        other => format!("{other:?}"),
    }
}

/// A department that nothing names, and the city as somebody has it open who may lead reports there.
async fn with(hall: &mut Hall, code: &str) -> Arc<City> {
    let name = Text::one(Lang::english(), "Extra");
    let input = DepartmentInput { code: code.into(), name, ..DepartmentInput::default() };
    cities::add_department(hall.town.cx(), &Actor::system("test"), hall.town.city(), input).await.unwrap();
    hall.town.0.refresh().await;
    hall.town.0.city.clone()
}

fn rule(area: &str, department: &str) -> RoutingInput {
    RoutingInput { category: "pothole".into(), rules: vec![(area.into(), department.into())], seen: None }
}

async fn pothole(hall: &mut Hall, code: &str, department: &str) -> Category {
    Category { code: code.into(), department: department.into(), ..hall.category("pothole").await }
}

#[tokio::test]
async fn nothing_leads_to_a_department_that_was_removed_or_closed_meanwhile() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        for (code, is_removed) in [("extra", true), ("spare", false)] {
            let old = with(&mut hall, code).await;
            let (cx, chief) = (hall.town.cx().clone(), hall.chief.clone());
            let (kind, new) = (pothole(&mut hall, "pothole", code).await, pothole(&mut hall, "crater", code).await);
            if is_removed {
                cities::remove_department(&cx, &Actor::system("test"), &old, &SECTIONS, code).await.unwrap();
            } else {
                let input = Closing { code: code.into(), ..Closing::default() };
                cities::close_department(&cx, &Actor::system("test"), &old, &SECTIONS, input, |_| true).await.unwrap();
            }
            let department = "department concerns-settings-error-department";
            assert_eq!(said(edit_category(&cx, &old, &chief, CategoryInput { category: kind, seen: None }).await), department);
            assert_eq!(said(add_category(&cx, &old, &chief, new).await), department);
            assert_eq!(said(edit_routing(&cx, &old, &chief, rule("west", code)).await), "to-west concerns-settings-error-department");
            assert!(hall.log().await.is_empty());
        }
    })
    .await;
}

#[tokio::test]
async fn no_rule_is_for_an_area_that_was_removed_meanwhile() {
    each_database(&crate::town::migrations(), async |t| {
        let hall = Hall::new(&t).await;
        let old = hall.town.0.city.clone();
        let text = include_str!("../../../../testkit/city/areas.geojson");
        let text: Vec<&str> = text.lines().filter(|l| !l.contains("\"code\":\"west\"")).collect();
        let input = AreasUpload { file: "a.geojson".into(), text: text.join("\n") };
        cities::replace_areas(hall.town.cx(), &Actor::system("test"), &old, &SECTIONS, input).await.unwrap();
        let refused = edit_routing(hall.town.cx(), &old, &hall.chief, rule("west", "care")).await;
        assert_eq!(said(refused), "to-west concerns-settings-error-area");
    })
    .await;
}

#[tokio::test]
async fn of_two_in_the_same_moment_one_gives_way() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        for _ in 0..6 {
            let old = with(&mut hall, "extra").await;
            let kind = pothole(&mut hall, "pothole", "extra").await;
            let (cx, by) = (hall.town.cx().clone(), Actor::system("test"));
            let removing = cities::remove_department(&cx, &by, &old, &SECTIONS, "extra");
            let saving = edit_category(&cx, &old, &hall.chief, CategoryInput { category: kind, seen: None });
            let (removed, saved) = tokio::join!(removing, saving);
            assert!(removed.is_ok() != saved.is_ok(), "{removed:?} {saved:?}");
            hall.town.0.refresh().await;
            let kinds = Kinds::of(hall.town.cx(), hall.town.city()).await.unwrap();
            assert!(kinds.astray(hall.town.city()).is_empty());
            if saved.is_ok() {
                let back = pothole(&mut hall, "pothole", "roads").await;
                edit_category(&cx, hall.town.city(), &hall.chief, CategoryInput { category: back, seen: None }).await.unwrap();
                cities::remove_department(&cx, &by, hall.town.city(), &SECTIONS, "extra").await.expect_err("read before");
                hall.town.0.refresh().await;
                cities::remove_department(&cx, &by, hall.town.city(), &SECTIONS, "extra").await.unwrap();
            }
        }
    })
    .await;
}
