//! The list as a file.

use super::Desk;
use crate::town::Town;
use testkit::each_database;

fn rows(body: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(body.trim_start_matches('\u{feff}').as_bytes()).records().map(|r| r.expect("a row")).collect()
}

fn column(body: &str, name: &str) -> Vec<String> {
    let mut r = csv::Reader::from_reader(body.trim_start_matches('\u{feff}').as_bytes());
    let at = r.headers().expect("a head").iter().position(|h| h == name).expect(name);
    r.records().map(|r| r.expect("a row")[at].to_string()).collect()
}

#[tokio::test]
async fn a_file_holds_the_list_in_its_order() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        for i in 0..60 {
            d.pothole(if i % 2 == 0 { Town::EAST } else { Town::WEST }, &format!("Hole {i}")).await;
            t.clock.advance(kernel::MINUTE);
        }
        d.lamp("Dark").await;
        let mut b = d.browser(&d.chief);
        for query in ["box=team&area=east", "box=all", "box=all&q=hole", "box=late", "box=team&sort=newest&category=pothole"] {
            let file = b.get(&format!("/lampton/desk/concerns.csv?{query}")).await;
            assert_eq!((file.status.as_u16(), file.headers["content-type"].to_str().unwrap()), (200, "text/csv; charset=utf-8"));
            let mut listed = Vec::new();
            let mut next = Some(format!("/lampton/desk?{query}"));
            while let Some(address) = next {
                let page = b.get(&address).await;
                listed.extend(page.attributes("input[name=mark]", "value"));
                next = page.attributes("a[rel=next]", "href").pop();
            }
            assert_eq!(column(&file.body, "reference"), listed, "{query}");
        }
        let page = b.get("/lampton/desk/export?box=all&q=hole").await;
        assert!(page.text().contains("30 ") || page.text().contains("paused_minutes"));
        assert_eq!(page.all("tbody th").len(), rows(&b.get("/lampton/desk/concerns.csv?box=all&contacts=1").await.body)[0].len(), "every column is explained");
    })
    .await;
}

#[tokio::test]
async fn no_cell_is_a_formula_and_no_text_breaks_a_row() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        let evil = "=HYPERLINK(\"http://evil.example\",\"x\"), a \"quote\"\nand a second line; ends";
        d.called("lamp-out", evil, ("+cmd|' /C calc'!A0", "", "")).await;
        d.lamp("@SUM(1+1)").await;
        d.lamp("\t-2+3").await;
        let body = d.browser(&d.chief).get("/lampton/desk/concerns.csv?box=all&contacts=1&bom=1").await.body;
        assert!(body.starts_with('\u{feff}'));
        let rows = rows(&body);
        assert_eq!(rows.len(), 3);
        for cell in rows.iter().flat_map(|r| r.iter()) {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
        assert!(column(&body, "details").contains(&format!("'{evil}")), "the text itself is whole");
        assert!(column(&body, "name").contains(&"'+cmd|' /C calc'!A0".to_string()));
    })
    .await;
}

#[tokio::test]
async fn contacts_are_in_a_file_only_when_asked_for_by_who_may_and_that_is_logged() {
    each_database(&crate::town::migrations(), async |t| {
        let d = Desk::new(&t).await;
        d.called("lamp-out", "Dark", ("Ngozi Okafor", "+60 4-555 0199", "ngozi@example.org")).await;
        let mut b = d.browser(&d.chief);
        let plain = b.get("/lampton/desk/concerns.csv?box=all").await.body;
        assert!(!plain.contains("Ngozi") && !plain.contains("0199") && !plain.contains("ngozi@"));
        let with = b.get("/lampton/desk/concerns.csv?box=all&contacts=1").await.body;
        assert_eq!(column(&with, "mail"), ["ngozi@example.org"]);
        let asked = store::AuditFilter { city: Some(d.town.city().id), reads_only: true, ..Default::default() };
        let reads = store::audit_list(d.town.cx(), &asked, 10).await.unwrap();
        assert_eq!(reads.iter().filter(|e| e.act == "concerns.export").count(), 1);
        let mut worker = d.browser(&d.worker("lighting"));
        assert_eq!(worker.get("/lampton/desk/concerns.csv?box=all&contacts=1").await.status, 403);
        assert!(!worker.get("/lampton/desk/export?box=all").await.body.contains("name=\"contacts\""));
    })
    .await;
}
