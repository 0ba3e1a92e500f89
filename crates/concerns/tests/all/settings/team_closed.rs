//! What leads to a team that is closed: no kind is offered for it, and a folder says what another installation can take.

use super::Hall;
use super::folder::{edited, export, import};
use concerns::settings::close_category;
use testkit::each_database;

const LAMP: &str = "/lampton/settings/categories/lamp-out";
const EDIT: &str = "/lampton/settings/routing/edit";

#[tokio::test]
async fn a_kind_is_not_offered_while_a_rule_for_all_kinds_leads_its_reports_to_a_closed_team() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        let (mut b, open) = (hall.browser(), format!("{LAMP}/open"));
        let all = format!("{EDIT}?kind=");
        assert_eq!(b.submit(&all, EDIT, &[("to-west", "roads-east"), ("save", "1")]).await.status, 303);
        close_category(hall.town.cx(), hall.town.city(), &hall.chief, "lamp-out").await.unwrap();
        hall.close_department("roads-east").await;
        let refused = b.submit(LAMP, &open, &[]).await;
        assert!(refused.status == 422 && refused.text().contains("A rule sends reports of this kind to a team that is closed."), "{}", refused.text());
        assert!(refused.text().contains("All kinds: West Ward: Roads east (closed)"), "which: {}", refused.text());
        assert_eq!(refused.attributes("form[action$='/open'] a", "href"), [all.as_str(), &all], "where it is changed");
        assert!(hall.category("lamp-out").await.is_closed);
        // A rule of its own is found first: what holds for others is no hindrance.
        assert_eq!(b.submit(&format!("{EDIT}?kind=lamp-out"), EDIT, &[("to-west", "lighting"), ("save", "1")]).await.status, 303);
        assert_eq!(b.submit(LAMP, &open, &[]).await.status, 303);
        assert!(!hall.category("lamp-out").await.is_closed);
    })
    .await;
}

#[tokio::test]
async fn a_team_that_was_closed_while_reports_go_to_it_is_an_open_one_in_the_folder() {
    each_database(&crate::town::migrations(), async |t| {
        let mut hall = Hall::new(&t).await;
        // As in a city that closed them before a closing asked who takes over.
        for team in ["lighting", "roads-east"] {
            hall.close_department(team).await;
        }
        let mut b = hall.browser();
        let saved = b.submit(LAMP, LAMP, &[("hint-en", "Which post it is stands on it"), ("save", "1")]).await;
        assert_eq!(saved.status, 303, "another field is saved: {}", saved.text());
        let teams = async || String::from_utf8(export(&t.cx, "lampton").await.get("departments.csv").unwrap().to_vec()).unwrap();
        assert!(!teams().await.contains(",yes,"), "reports of open kinds come to both");
        let mut files = export(&t.cx, "lampton").await;
        edited(&mut files, "city.toml", "slug = \"lampton\"", "slug = \"other\"");
        assert_eq!(import(&t.cx, &files).await, "other", "another installation takes it");
        assert!(export(&t.cx, "other").await == files, "and says the same");
        assert_eq!(b.submit(&format!("{EDIT}?kind=pothole"), EDIT, &[("to-east", ""), ("save", "1")]).await.status, 303);
        let now = teams().await;
        assert!(now.contains("roads-east@lampton.example,,yes,Roads east") && now.matches(",yes,").count() == 1, "nothing leads to it now: {now}");
    })
    .await;
}
