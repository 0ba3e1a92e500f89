//! What the steps say of themselves: which question it is, and where a mark lies that cannot be taken.

use super::until_more;
use crate::town::{Town, town};
use testkit::{Client, each_database};

async fn step(c: &mut Client, path: &str) -> String {
    c.get(path).await.all(".steps").concat()
}

#[tokio::test]
async fn questions_are_counted_without_a_gap_whether_or_not_something_is_near() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        assert_eq!(step(&mut c, "/lampton/report").await, "Question 1 of 3");
        let draft = until_more(&mut c, "pothole").await;
        assert_eq!(step(&mut c, &format!("{draft}/what")).await, "Question 2 of 3");
        assert!(c.get(&format!("{draft}/same")).await.location().ends_with("/more"), "nothing is near");
        assert_eq!(step(&mut c, &format!("{draft}/more")).await, "Question 3 of 3");

        town.report("lamp-out", Town::WEST, "Dark by the gate").await;
        let draft = until_more(&mut c, "lamp-out").await;
        assert_eq!(step(&mut c, &format!("{draft}/same")).await, "Before the last question");
        assert_eq!(step(&mut c, &format!("{draft}/more")).await, "Question 3 of 3");
    })
    .await;
}

#[tokio::test]
async fn who_chose_the_kind_on_the_way_is_asked_two_questions_and_three_when_it_is_asked_after_all() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        assert_eq!(step(&mut c, "/lampton/report?category=pothole").await, "Question 1 of 2");
        assert_eq!(step(&mut c, "/lampton/report?category=no-such").await, "Question 1 of 3");
        let begun = c.post("/lampton/report", &[("at", "landmarks:school-24"), ("category", "pothole")]).await;
        let draft = begun.location().trim_end_matches("/same").to_string();
        assert_eq!(step(&mut c, &format!("{draft}/more")).await, "Question 2 of 2");
        c.post(&format!("{draft}/what"), &[("category", "lamp-out")]).await;
        assert_eq!(step(&mut c, &format!("{draft}/more")).await, "Question 3 of 3");
    })
    .await;
}

#[tokio::test]
async fn who_finds_no_kind_is_told_whom_to_call_before_the_long_list() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "pothole").await;
        for (words, is_first) in [("xylophone", true), ("light", false), ("", false)] {
            let page = c.get(&format!("{draft}/what?what={words}")).await;
            let danger = page.body.match_indices("Somebody in danger?").map(|(at, _)| at).collect::<Vec<_>>();
            assert_eq!((danger.len(), danger[0] < page.body.find("name=\"category\"").unwrap()), (1, is_first), "{words}: {}", page.text());
        }
    })
    .await;
}

#[tokio::test]
async fn a_mark_outside_the_city_is_told_once_by_the_map_and_what_is_left_to_do() {
    each_database(&crate::town::migrations(), async |t| {
        let town = town(&t).await;
        let mut c = town.0.visitor();
        let draft = until_more(&mut c, "pothole").await;
        // A script takes the mark off and says that there was one; without it the mark itself is sent.
        let marks = [[("at", "point"), ("lat", "48.1"), ("lon", "11.5")], [("outside", "1"), ("near", ""), ("place", "")]];
        for (path, fields) in ["/lampton/report".to_string(), format!("{draft}/where")].iter().flat_map(|p| marks.iter().map(move |m| (p, m))) {
            let sent = c.post(path, fields).await;
            let (address, part) = sent.location().split_once('#').expect("it leads to the words");
            let page = c.get(address).await;
            assert_eq!(part, "outside");
            let said = page.all("#outside");
            assert!(said.len() == 1 && said[0].contains("outside Lampton") && said[0].contains("Choose one inside"), "{said:?}");
            assert!(page.all(".errors").is_empty() && !page.text().contains("Say where it is"), "once: {}", page.text());
            assert!(!page.body.contains("48.1"), "what is not taken is not on the page: {}", page.body);
        }
        // What was said in words is a place, whatever was tapped before; and so is none.
        let words = c.post("/lampton/report", &[("outside", "1"), ("near", "behind the mill")]).await;
        assert!(words.location().ends_with("/what"), "{}", words.location());
        c.post(&format!("{draft}/where"), &[("at", "landmarks:school-24")]).await;
        let back = c.get(&format!("{draft}/where?wrong=outside")).await;
        assert!(back.all("#outside").is_empty(), "what was mended is not said again");
    })
    .await;
}
