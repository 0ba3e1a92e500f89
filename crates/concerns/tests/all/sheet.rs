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

#[tokio::test]
async fn who_fetches_many_lists_at_once_leaves_room_for_others_and_is_told_before_the_file_begins() {
    each_database(&migrations(), async |t| {
        let town = town(&t).await;
        let [mut greedy, mut other] = [[10, 0, 0, 1], [10, 0, 0, 2]].map(|ip| town.0.visitor().from_address(ip));
        let mut held = Vec::new();
        for _ in 0..3 {
            held.push(greedy.begin("/lampton/concerns.csv").await);
        }
        assert!(held.iter().all(|begun| begun.status() == 200));
        let refused = greedy.get("/lampton/concerns.csv").await;
        assert_eq!((refused.status.as_u16(), refused.headers["retry-after"].as_bytes()), (429, &b"60"[..]));
        assert!(refused.text().contains("Too many lists are being fetched at once"), "{}", refused.text());
        assert_eq!(other.get("/lampton/concerns.csv").await.status, 200, "others find room");
        held.pop();
        assert_eq!(greedy.get("/lampton/concerns.csv").await.status, 200, "and so does who has one less");
    })
    .await;
}
