//! The public list as a file.

use crate::crowd::crowd;
use crate::town::{Town, migrations, town};
use testkit::each_database;

#[tokio::test]
async fn a_list_is_a_file_too_narrowed_the_same_way_and_whole() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let formula = town.case("pothole", Some(Town::EAST), "=cmd|' /C calc'!A0", false).await.concern;
        town.publish(&formula).await;
        crowd(&town, 60, 20, 5).await;
        let mut client = town.0.visitor();
        let all = client.get("/lampton/concerns.csv?state=all").await;
        assert!(all.headers["content-disposition"].to_str().unwrap().contains("lampton-concerns.csv"));
        let rows = |body: &str| csv::Reader::from_reader(body.as_bytes()).records().collect::<Result<Vec<_>, _>>().unwrap();
        let (whole, closed) = (rows(&all.body), rows(&client.get("/lampton/concerns.csv?state=answered").await.body));
        assert!(whole.len() > 25 && closed.len() < whole.len(), "more than a page, and narrowed: {} and {}", whole.len(), closed.len());
        assert!(closed.iter().all(|r| &r[12] == "answered" && !r[15].is_empty() && !r[16].is_empty()));
        let harmless = whole.iter().find(|r| &r[0] == formula.reference.as_str()).unwrap();
        assert!(harmless[11].starts_with("'="), "{harmless:?}");
        let page = client.get("/lampton/concerns?state=answered").await;
        assert!(page.body.contains("/lampton/concerns.csv?state=answered"), "the list leads to its file: {}", page.body);
        assert!(page.text().contains(&closed.len().to_string()), "and says how many are in it: {}", page.text());
    })
    .await;
}
